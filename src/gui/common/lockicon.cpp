// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/lockicon.h"

#include <algorithm>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace flokdesk {

namespace {

QColor inkOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                         QPalette::ButtonText);
}

/// The lock on a square from -8 to 8.
void drawLock(QPainter &painter, const QColor &ink)
{
    QPainterPath shackle(QPointF(-3, 0));
    shackle.lineTo(-3, -3);
    shackle.arcTo(QRectF(-3, -6, 6, 6), 180, -180);
    shackle.lineTo(3, 0);
    painter.strokePath(shackle, QPen(ink, 1.8, Qt::SolidLine, Qt::FlatCap));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(-5, -0.5, 10, 7.5), 1.2, 1.2);
}

class LockEngine final : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        const qreal unit = std::min(rect.width(), rect.height()) / 16.0;
        painter->scale(unit, unit);
        drawLock(*painter, inkOf(mode));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return std::make_unique<LockEngine>(*this).release(); }
};

} // namespace

QIcon lockIcon()
{
    return QIcon(std::make_unique<LockEngine>().release()); // which owns it
}

} // namespace flokdesk
