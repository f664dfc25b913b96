// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sheetcelldelegate.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/symbol.h"

#include <QApplication>
#include <QPainter>

namespace flokdesk {

namespace {

constexpr int besideCellText = 8;
constexpr int cellSymbolSide = 16;

QColor cellInkAt(const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const QVariant ink = index.data(SheetCellDelegate::InkRole);
    return ink.isValid() ? colour(ColourRole(ink.toInt()), option.palette) : QColor();
}

/// Blanks as a cell shows them, of which there may be many.
QString blankDots(qsizetype count)
{
    constexpr qsizetype most = 5;
    return QString(std::min(count, most), u'·');
}

struct CellPieces {
    QString before, text, after;
};

CellPieces piecesOf(const QString &text)
{
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && text[first] == u' ')
        ++first;
    while (last > first && text[last - 1] == u' ')
        --last;
    return {blankDots(first), inOneLine(text.mid(first, last - first)),
            blankDots(text.size() - last)};
}

} // namespace

int SheetCellDelegate::widthOf(const QString &text, const QFont &font)
{
    constexpr qsizetype mostMeasured = 60;
    return QFontMetrics(font).horizontalAdvance(text.left(mostMeasured)) + 2 * besideCellText + 2;
}

void SheetCellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    Q_UNUSED(index)
    QStyleOptionViewItem ground(option);
    ground.text.clear();
    ground.icon = {};
    ground.features = QStyleOptionViewItem::None;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
}

void SheetCellDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QRect &place, const QString &text, const QColor &ink,
                                  Qt::Alignment alignment)
{
    const CellPieces pieces = piecesOf(text);
    const QFontMetrics metrics(painter.font());
    const int before = metrics.horizontalAdvance(pieces.before);
    const int after = metrics.horizontalAdvance(pieces.after);
    const QString shown =
        metrics.elidedText(pieces.text, Qt::ElideRight, place.width() - before - after);
    const int width = metrics.horizontalAdvance(shown);
    const QRect whole = QStyle::alignedRect(option.direction, alignment,
                                            {before + width + after, place.height()}, place);
    const auto part = [&](int from, int size) {
        return QStyle::visualRect(option.direction, whole,
                                  {whole.left() + from, whole.top(), size, whole.height()});
    };
    painter.setPen(colourOf(ColourRole::FailedInk, option));
    painter.drawText(part(0, before), Qt::AlignVCenter, pieces.before);
    painter.drawText(part(before + width, after), Qt::AlignVCenter, pieces.after);
    const bool isOnHighlight = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_Active);
    painter.setPen(
        ink.isValid() && !isOnHighlight
            ? ink
            : option.palette.color(isOnHighlight ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(part(before, width), Qt::AlignVCenter, shown);
}

void SheetCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintGround(*painter, cell, index);
    painter->save();
    QFont font = cell.font;
    font.setBold(index.data(BoldRole).toBool());
    painter->setFont(font);
    QRect place = cell.rect.adjusted(besideCellText, 0, -besideCellText, -1);
    const auto cut = [&](int width, bool atEnd) {
        const QRect part(atEnd ? place.right() + 1 - width : place.left(), place.top(), width,
                         place.height());
        place.adjust(atEnd ? 0 : width, 0, atEnd ? -width : 0, 0);
        return QStyle::visualRect(cell.direction, cell.rect, part);
    };
    if (const QString prefix = index.data(PrefixRole).toString(); !prefix.isEmpty()) {
        const int width =
            QFontMetrics(font).horizontalAdvance(QStringLiteral("AAA")) + besideCellText;
        painter->setPen(colourOf(ColourRole::FaintText, cell));
        painter->drawText(cut(width, false), Qt::AlignVCenter | Qt::AlignLeading, prefix);
    }
    const QColor ink = cellInkAt(index, cell);
    if (const QVariant symbol = index.data(SymbolRole); symbol.isValid()) {
        const QRect at = cut(cellSymbolSide, true);
        place.adjust(0, 0, -besideCellText / 2, 0);
        painter->drawPixmap(at.left(), at.center().y() - cellSymbolSide / 2 + 1,
                            symbolPixmap(Symbol(symbol.toInt()),
                                         ink.isValid() ? ink : colourOf(ColourRole::Text, cell),
                                         cellSymbolSide, painter->device()->devicePixelRatioF()));
    }
    paintText(*painter, cell, QStyle::visualRect(cell.direction, cell.rect, place),
              index.data(Qt::DisplayRole).toString(), ink,
              Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter);
    painter->restore();
}

} // namespace flokdesk
