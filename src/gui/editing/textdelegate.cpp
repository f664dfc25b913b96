// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/textdelegate.h"

#include "core/text.h"
#include "gui/editing/editorhelp.h"
#include "gui/editing/texteditors.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace flokdesk {

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    Q_UNUSED(locale)
    return inOneLine(value.toString());
}

QWidget *TextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    Q_UNUSED(option)
    QWidget *editor = newTextEditor(index.data(Qt::EditRole).toString(), parent);
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void TextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    refreshTextEditor(editor, index.data(Qt::EditRole).toString());
}

void TextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (const auto text = typedText(editor))
        model->setData(index, *text);
}

void TextDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
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

// Before Qt keeps or drops what was typed. A value that is marked is entered by the key that ends the editor.
bool TextDelegate::eventFilter(QObject *editor, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    EditorHelp *help =
        isKey || event->type() == QEvent::FocusOut ? EditorHelp::of(editor) : nullptr;
    if (help && !isKey && help->goesOnAfter(*static_cast<const QFocusEvent *>(event)))
        return false;
    if (!help || !isKey)
        return QStyledItemDelegate::eventFilter(editor, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (help->takesKey(*key))
        return true;
    const bool isEnd = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
        || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (isEnd)
        help->takeMarked();
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace flokdesk
