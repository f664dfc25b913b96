// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/budgetchart.h"

#include "gui/common/palette.h"

#include <algorithm>
#include <QPainter>

namespace flokdesk {

namespace {

constexpr int limit = 100; // src/api/README.md, section 1

} // namespace

BudgetChart::BudgetChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Requests of the last ten minutes"));
    setHistory({});
}

void BudgetChart::setHistory(const BudgetHistory &history)
{
    m_history = history;
    const auto refused = static_cast<int>(history.refusals.size());
    //: Tool tip of the chart; the parts are joined by spaces
    const QString text = tr("%n request(s) in the last ten minutes.", nullptr, history.sent) + u' '
        + tr("At most %n in one minute.", nullptr, history.most()) + u' '
        + (refused == 0 ? tr("Flokzu refused none.")
                        : tr("Flokzu refused %n of them with 429 (marked).", nullptr, refused));
    if (text != toolTip()) {
        setToolTip(text);
        setAccessibleDescription(text);
    }
    update();
}

QSize BudgetChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 3};
}

QRectF BudgetChart::plot() const
{
    const int label = fontMetrics().horizontalAdvance(QStringLiteral("100")) + 6;
    const double letter = fontMetrics().height();
    return QRectF(rect()).adjusted(label, letter / 2, -1, -letter);
}

double BudgetChart::heightOf(int requests) const
{
    const double most = std::max(limit, m_history.most());
    return plot().bottom() - plot().height() * requests / most;
}

void BudgetChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRequests(painter);
    paintRefusals(painter);
    paintScale(painter);
}

void BudgetChart::paintScale(QPainter &painter) const
{
    const QRectF area = plot();
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.6F);
    painter.setPen(QPen(faint, 1, Qt::DashLine));
    const double top = heightOf(limit);
    painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
    painter.setPen(palette().color(QPalette::WindowText));
    const QFontMetrics letters = fontMetrics();
    const QString count = QString::number(limit);
    painter.drawText(
        QPointF(area.left() - letters.horizontalAdvance(count) - 4, top + letters.ascent() / 2.0),
        count);
    const QRectF times(area.left(), area.bottom(), area.width(), letters.height());
    painter.drawText(times, Qt::AlignLeft, tr("10 minutes ago"));
    painter.drawText(times, Qt::AlignRight, tr("now"));
}

void BudgetChart::paintRequests(QPainter &painter) const
{
    const QRectF area = plot();
    const double step = area.width() / double(m_history.inTheMinute.size() - 1);
    QPolygonF shape{area.bottomLeft()};
    for (size_t i = 0; i < m_history.inTheMinute.size(); ++i)
        shape << QPointF(area.left() + double(i) * step, heightOf(m_history.inTheMinute[i]));
    shape << area.bottomRight();
    QColor fill = palette().color(QPalette::Highlight);
    painter.setPen(QPen(fill, 1));
    fill.setAlphaF(0.35F);
    painter.setBrush(fill);
    painter.drawPolygon(shape);
}

void BudgetChart::paintRefusals(QPainter &painter) const
{
    const QRectF area = plot();
    painter.setPen(QPen(markColour(Tint::Problem, palette()), 2));
    for (const int ago : m_history.refusals) {
        const double x =
            area.right() - area.width() * ago / static_cast<double>(BudgetHistory::seconds);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

} // namespace flokdesk
