// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/historydelegate.h"

#include "gui/activity/historymodel.h"
#include "gui/common/deskpaint.h"

#include <QPainter>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int symbolSide = 16;

/// The old value gives way first: what stands now is what the user looks for.
void paintValues(QPainter &painter, const QRect &rect, const HistoryLine &line,
                 const QStyleOptionViewItem &option, const QColor &faint)
{
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QString arrow = line.before.isEmpty() ? QString() : u"  ›  "_s;
    const int arrowWidth = option.fontMetrics.horizontalAdvance(arrow);
    const int newWidth = std::min(boldMetrics.horizontalAdvance(line.after), rect.width() * 2 / 3);
    const QString old = option.fontMetrics.elidedText(line.before, Qt::ElideRight,
                                                      rect.width() - arrowWidth - newWidth);
    const int oldWidth = option.fontMetrics.horizontalAdvance(old);
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(option.font);
    painter.setPen(faint);
    painter.drawText(rect, int(alignment), old + arrow);
    const QRect rest =
        QStyle::visualRect(option.direction, rect, rect.adjusted(oldWidth + arrowWidth, 0, 0, 0));
    painter.setFont(bold);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(rest, int(alignment),
                     boldMetrics.elidedText(line.after, Qt::ElideRight, rest.width()));
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto &line = *index.data(HistoryModel::LineRole).value<const HistoryLine *>();
    const QFont small = smallFont(item.font);
    const int height = item.fontMetrics.lineSpacing();
    const QColor faint = colourOf(ColourRole::FaintText, item);
    painter->save();
    painter->setClipRect(item.rect);
    const QRect inner = item.rect.adjusted(padding, padding, -padding, -padding);
    const auto visual = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    const int alignment =
        int(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->drawPixmap(visual({inner.topLeft(), QSize(symbolSide, symbolSide)}).topLeft(),
                        symbolPixmap(line.symbol, colourOf(line.ink, item), symbolSide,
                                     painter->device()->devicePixelRatioF()));
    QRect text = visual(inner.adjusted(symbolSide + padding, 0, 0, 0));
    text.setHeight(height);
    painter->setPen(item.palette.color(QPalette::Text));
    painter->setFont(item.font);
    painter->drawText(text, alignment,
                      item.fontMetrics.elidedText(line.name, Qt::ElideRight, text.width()));
    text.translate(0, height);
    if (!line.before.isEmpty() || !line.after.isEmpty()) {
        paintValues(*painter, text, line, item, faint);
        text.translate(0, height);
    }
    painter->setFont(small);
    painter->setPen(faint);
    painter->drawText(text, alignment,
                      QFontMetrics(small).elidedText(line.facts, Qt::ElideRight, text.width()));
    paintHairline(*painter, item.rect, item.palette);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.lineSpacing() * 3 + padding * 2};
}

} // namespace flokdesk
