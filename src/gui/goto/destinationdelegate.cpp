// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/destinationdelegate.h"

#include "gui/goto/destinationlist.h"

#include <QPainter>
#include <QTextLayout>

namespace flokdesk {

namespace {

/// The name with its parts in bold, on one line that is cut where it is too long.
void paintName(QPainter &painter, const QRect &rect, const QString &name, const QVariantList &parts,
               const QStyleOptionViewItem &option)
{
    const QString shown = option.fontMetrics.elidedText(name, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, option.font);
    QTextOption text(option.displayAlignment);
    text.setWrapMode(QTextOption::NoWrap);
    text.setTextDirection(option.direction);
    layout.setTextOption(text);
    QList<QTextLayout::FormatRange> bold;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = parts[i].toInt();
        range.length = parts[i + 1].toInt();
        range.format.setFontWeight(QFont::Bold);
        if (range.start + range.length <= shown.size())
            bold << range;
    }
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    const qreal top = rect.top() + (rect.height() - line.height()) / 2;
    layout.draw(&painter, {qreal(rect.left()), top});
}

} // namespace

void DestinationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget->style();
    const bool isHeading = index.data(DestinationList::IsHeadingRole).toBool();
    if (!isHeading)
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    painter->save();
    painter->setClipRect(item.rect);
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const auto pen = [&](QPalette::ColorRole role) {
        painter->setPen(
            item.palette.color(QPalette::Active, isChosen ? QPalette::HighlightedText : role));
    };
    const int space = item.fontMetrics.averageCharWidth();
    QRect rect = item.rect.adjusted(isHeading ? space : 2 * space, 0, -space, 0);
    painter->setFont(item.font);
    pen(QPalette::PlaceholderText);
    if (isHeading) {
        painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading), name);
    } else {
        const QString detail = index.data(DestinationList::DetailRole).toString();
        painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignTrailing), detail);
        const int taken = item.fontMetrics.horizontalAdvance(detail) + 2 * space;
        const bool isMirrored = item.direction == Qt::RightToLeft;
        rect.adjust(isMirrored ? taken : 0, 0, isMirrored ? 0 : -taken, 0);
        pen(QPalette::Text);
        paintName(*painter, rect, name, index.data(DestinationList::PartsRole).toList(), item);
    }
    painter->restore();
}

QSize DestinationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), option.fontMetrics.height() * 3 / 2};
}

} // namespace flokdesk
