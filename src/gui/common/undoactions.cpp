// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/undoactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoGroup>
#include <QUndoStack>

namespace flokdesk {

namespace {

struct UndoTexts {
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
};

QString shown(QString step)
{
    return step.replace(u'&', QLatin1String("&&"));
}

template <typename Steps>
UndoActions make(Steps &steps, QObject *parent)
{
    auto *undo = new QAction(parent);
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcuts(QKeySequence::Undo);
    const auto nameUndo = [undo](const QString &step) {
        undo->setText(step.isEmpty() ? UndoTexts::tr("&Undo")
                                     //: %1 is the name of a step, as "Paste" or "Edit Stock"
                                     : UndoTexts::tr("&Undo: %1").arg(shown(step)));
    };
    nameUndo(steps.undoText());
    undo->setEnabled(steps.canUndo());
    QObject::connect(&steps, &Steps::undoTextChanged, undo, nameUndo);
    QObject::connect(&steps, &Steps::canUndoChanged, undo, &QAction::setEnabled);
    QObject::connect(undo, &QAction::triggered, &steps, &Steps::undo);

    auto *redo = new QAction(parent);
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcuts(QKeySequence::Redo);
    const auto nameRedo = [redo](const QString &step) {
        redo->setText(step.isEmpty() ? UndoTexts::tr("&Redo")
                                     //: %1 is the name of a step, as "Paste" or "Edit Stock"
                                     : UndoTexts::tr("&Redo: %1").arg(shown(step)));
    };
    nameRedo(steps.redoText());
    redo->setEnabled(steps.canRedo());
    QObject::connect(&steps, &Steps::redoTextChanged, redo, nameRedo);
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
