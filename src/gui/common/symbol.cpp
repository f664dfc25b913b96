// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/symbol.h"

#include <algorithm>
#include <memory>
#include <QGuiApplication>
#include <QIconEngine>
#include <QMetaEnum>
#include <QPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Symbol symbol)
{
    return QString::fromLatin1(QMetaEnum::fromType<Symbol>().valueToKey(int(symbol))).toLower();
}

QColor inkOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                         QPalette::ButtonText);
}

/// The files draw in black, Qt's currentColor, which is replaced by the ink.
QPixmap drawn(const QString &name, const QColor &ink, const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(size.width(), size.height());
    QRect square(0, 0, side, side);
    square.moveCenter(pixmap.rect().center());
    QSvgRenderer(u":/symbols/%1.svg"_s.arg(name)).render(&painter, square);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    return pixmap;
}

/// `size` in pixels of the screen.
QPixmap pixmapOf(Symbol symbol, const QColor &ink, const QSize &size)
{
    if (size.isEmpty())
        return {};
    const QString name = nameOf(symbol);
    const QString key = u"symbol %1 %2 %3x%4"_s.arg(name, ink.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, ink, size);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class SymbolEngine final : public QIconEngine {
public:
    explicit SymbolEngine(Symbol symbol)
        : m_symbol(symbol)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmapOf(m_symbol, inkOf(mode), rect.size() * ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_symbol, inkOf(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return pixmapOf(m_symbol, inkOf(mode), size);
    }
    QString key() const override { return u"flokdesk-symbol"_s; }
    QIconEngine *clone() const override { return std::make_unique<SymbolEngine>(*this).release(); }

private:
    Symbol m_symbol;
};

} // namespace

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(std::make_unique<SymbolEngine>(symbol).release()); // which owns it
}

QPixmap symbolPixmap(Symbol symbol, const QColor &ink, int side, qreal devicePixelRatio)
{
    QPixmap pixmap = pixmapOf(symbol, ink, QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace flokdesk
