// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/undoactions.h"

#include "gui/common/menutexts.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoGroup>
#include <QUndoStack>

namespace flokdesk {

namespace {

struct UndoTexts {
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
};

QString undoText(const QString &step)
{
    if (step.isEmpty())
        return UndoTexts::tr("&Undo");
    //: %1 is the name of a step, as "Paste" or "Edit Stock"
    return UndoTexts::tr("&Undo: %1").arg(inMenu(step));
}

QString redoText(const QString &step)
{
    if (step.isEmpty())
        return UndoTexts::tr("&Redo");
    //: %1 is the name of a step, as "Paste" or "Edit Stock"
    return UndoTexts::tr("&Redo: %1").arg(inMenu(step));
}

QAction *addAction(QObject *parent, const QString &name, QKeySequence::StandardKey keys,
                   const QString &text, bool isEnabled)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setEnabled(isEnabled);
    return action;
}

template <typename Steps>
UndoActions make(Steps &steps, QObject *parent)
{
    QAction *undo = addAction(parent, QStringLiteral("undoAction"), QKeySequence::Undo,
                              undoText(steps.undoText()), steps.canUndo());
    QObject::connect(&steps, &Steps::undoTextChanged, undo,
                     [undo](const QString &step) { undo->setText(undoText(step)); });
    QObject::connect(&steps, &Steps::canUndoChanged, undo, &QAction::setEnabled);
    QObject::connect(undo, &QAction::triggered, &steps, &Steps::undo);
    QAction *redo = addAction(parent, QStringLiteral("redoAction"), QKeySequence::Redo,
                              redoText(steps.redoText()), steps.canRedo());
    QObject::connect(&steps, &Steps::redoTextChanged, redo,
                     [redo](const QString &step) { redo->setText(redoText(step)); });
    QObject::connect(&steps, &Steps::canRedoChanged, redo, &QAction::setEnabled);
    QObject::connect(redo, &QAction::triggered, &steps, &Steps::redo);
    return {undo, redo};
}

} // namespace

UndoActions makeUndoActions(QUndoGroup &steps, QObject *parent)
{
    return make(steps, parent);
}

UndoActions makeUndoActions(QUndoStack &steps, QObject *parent)
{
    return make(steps, parent);
}

} // namespace flokdesk
