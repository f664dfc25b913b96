// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recorddelegate.h"

#include "gui/texteditors.h"
#include "models/recordtablemodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 4;
constexpr int mostMeasured = 60; // characters; columns are not made wider than that

CellState stateAt(const QModelIndex &index)
{
    return CellState(index.data(RecordTableModel::StateRole).toInt());
}

void paintCellBackground(QPainter *painter, const QStyleOptionViewItem &option, CellState state)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    else if (const auto tint = tintOf(state))
        painter->fillRect(option.rect, tintedBackground(*tint, option.palette));
}

// One line, short enough that shaping it costs no more than what is seen of it.
QString oneLine(QString text, const QRect &space, const QFontMetrics &metrics)
{
    text.truncate(space.width() + 1); // no glyph is narrower than a pixel
    for (QChar &c : text) {
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'↵';
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    const bool surelyFits = text.size() * metrics.maxWidth() <= space.width();
    return surelyFits ? text : metrics.elidedText(text, Qt::ElideRight, space.width());
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

std::optional<Tint> tintOf(CellState state)
{
    switch (state) {
    case CellState::Clean:
        return {};
    case CellState::Edited:
        return Tint::Edited;
    case CellState::New:
        return Tint::New;
    case CellState::Queued:
    case CellState::Sending:
        return Tint::Information;
    case CellState::Applied:
        return Tint::Good;
    case CellState::Failed:
        return Tint::Problem;
    case CellState::Conflict:
    case CellState::Unknown:
        return Tint::Warning;
    }
    Q_UNREACHABLE();
}

int RecordDelegate::widthOf(const QModelIndex &index, const QFontMetrics &metrics)
{
    const QString glyph = glyphOf(stateAt(index));
    const int glyphSpace = glyph.isEmpty() ? 0 : metrics.horizontalAdvance(glyph) + cellPadding;
    const QString text = index.data().toString().left(mostMeasured);
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
    QString text = index.data().toString();
    if (text.isEmpty() && index.data(RecordTableModel::MissingValueRole).toBool()) {
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText
                                                        : QPalette::PlaceholderText));
        text = u"–"_s; // an empty text is empty; no value at all shows this
    }
    if (!text.isEmpty())
        painter->drawText(space, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          oneLine(std::move(text), space, option.fontMetrics));
    paintCellFocus(painter, option);
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    Q_UNUSED(option)
    QWidget *editor = newTextEditor(index.data(Qt::EditRole).toString(), parent);
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    refreshTextEditor(editor, index.data(Qt::EditRole).toString());
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (const auto text = typedText(editor))
        model->setData(index, *text);
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    Q_UNUSED(index)
    QRect place = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        place.setHeight(editor->minimumHeight());
        place.setWidth(std::max(place.width(), option.fontMetrics.averageCharWidth() * 40));
        const QRect visible = editor->parentWidget()->rect();
        place.moveBottom(std::min(place.bottom(), visible.bottom()));
        place.moveRight(std::min(place.right(), visible.right()));
        place.moveTopLeft(QPoint(std::max(0, place.x()), std::max(0, place.y())));
    }
    editor->setGeometry(place);
}

} // namespace flokdesk
