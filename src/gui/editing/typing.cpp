// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/typing.h"

#include "gui/editing/exactline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace flokdesk {

namespace {

class UndoFilter final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return QObject::eventFilter(watched, event);
        // Not overridden, it reaches the window; where that has nothing to undo, nothing happens.
        event->setAccepted(event->type() == QEvent::KeyPress);
        return true;
    }
};

} // namespace

void suggestItems(QComboBox &box)
{
    auto *line = new ExactLine(&box);
    line->setPlaceholderText(box.lineEdit()->placeholderText());
    box.setLineEdit(line);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCaseSensitivity(Qt::CaseInsensitive);
    // With this signal the box looks for an item that resembles the text, and takes it.
    QObject::disconnect(box.lineEdit(), &QLineEdit::editingFinished, &box, nullptr);
}

QString enteredText(const QComboBox &box)
{
    const QString text = box.currentText();
    const bool isItem = box.findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive) >= 0;
    return isItem ? text : static_cast<const ExactLine *>(box.lineEdit())->exactText();
}

void leaveUndoToWindow(QLineEdit &edit)
{
    edit.installEventFilter(new UndoFilter(&edit));
}

void tabOnTo(QWidget *last, const QDialogButtonBox &box)
{
    for (int i = 0; i < box.layout()->count(); ++i) {
        if (QWidget *button = box.layout()->itemAt(i)->widget()) {
            QWidget::setTabOrder(last, button);
            last = button;
        }
    }
}

bool isTypedInto(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    const auto *box = qobject_cast<const QComboBox *>(widget);
    return box && box->isEditable();
}

bool pressFocusedButton(const QWidget &window, const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(window.focusWidget());
    if (!button || !button->isEnabled() || !button->isVisible())
        return false;
    if (!event.isAutoRepeat()) // what it opened meanwhile must not be confirmed by the same key
        button->click();
    return true;
}

} // namespace flokdesk
