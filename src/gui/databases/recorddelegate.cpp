// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recorddelegate.h"

#include "core/text.h"
#include "gui/common/statetint.h"
#include "models/recordtablemodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 4;
constexpr int mostMeasured = 60; // characters; columns are not made wider than that

CellState stateAt(const QModelIndex &index)
{
    return CellState(index.data(RecordTableModel::StateRole).toInt());
}

/// As much of it as a cell has room for.
QString textAt(const QModelIndex &index)
{
    return index.data(RecordTableModel::ExcerptRole).toString();
}

void paintCellBackground(QPainter *painter, const QStyleOptionViewItem &option, CellState state)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    else if (const auto tint = tintOf(state))
        painter->fillRect(option.rect, tintedBackground(*tint, option.palette));
}

QString oneLine(const QString &cell, int width, const QFontMetrics &metrics)
{
    const QString text = inOneLine(cell, cell.size());
    const bool surelyFits = text.size() * metrics.maxWidth() <= width;
    return surelyFits ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

void paintCellFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(QPen(
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

} // namespace

int RecordDelegate::widthOf(const QModelIndex &index, const QFontMetrics &metrics)
{
    const QString glyph = glyphOf(stateAt(index));
    const int glyphSpace = glyph.isEmpty() ? 0 : metrics.horizontalAdvance(glyph) + cellPadding;
    const QString text = inOneLine(textAt(index), mostMeasured);
    return metrics.horizontalAdvance(text) + metrics.height() + glyphSpace;
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const CellState state = stateAt(index);
    paintCellBackground(painter, option, state);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    QRect space = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (const QString glyph = glyphOf(state); !glyph.isEmpty()) {
        painter->drawText(space, Qt::AlignRight | Qt::AlignVCenter, glyph);
        space.setRight(space.right() - option.fontMetrics.horizontalAdvance(glyph) - cellPadding);
    }
    QString text = textAt(index);
    if (text.isEmpty() && index.data(RecordTableModel::MissingValueRole).toBool()) {
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText
                                                        : QPalette::PlaceholderText));
        text = u"∅"_s; // no value at all; an empty text shows nothing, and a dash may be a value
    }
    if (!text.isEmpty())
        paintText(painter, text, space, option,
                  Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    paintCellFocus(painter, option);
}

/// Valid until the next call.
const QStaticText &RecordDelegate::lineOf(const QString &cell, int width,
                                          const QStyleOptionViewItem &option) const
{
    if (m_font != option.font) {
        m_lines.clear();
        m_font = option.font;
    }
    const Key key(cell.left(width + 1), width); // no glyph is narrower than a pixel
    if (const QStaticText *line = m_lines.object(key))
        return *line;
    auto *line = new QStaticText(oneLine(key.first, width, option.fontMetrics));
    line->setTextFormat(Qt::PlainText);
    line->prepare({}, option.font);
    ++m_shaped;
    m_lines.insert(key, line);
    return *line;
}

void RecordDelegate::paintText(QPainter *painter, const QString &text, const QRect &space,
                               const QStyleOptionViewItem &option, Qt::Alignment alignment) const
{
    if (space.width() <= 0)
        return;
    const QStaticText &line = lineOf(text, space.width(), option);
    painter->drawStaticText(
        QStyle::alignedRect(option.direction, alignment, line.size().toSize(), space).topLeft(),
        line);
}

} // namespace flokdesk
