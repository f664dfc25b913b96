// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QObject;
class QUndoGroup;
class QUndoStack;

namespace flokdesk {

struct UndoActions {
    QAction *undo;
    QAction *redo;
};

/// Actions for a step back and forth, with the keys of the platform, named by the step: "Undo: Paste". Qt puts
/// its word and the step together without the colon, which asks for a noun in Spanish and Portuguese, and takes
/// an & in the name of a step for a menu letter. `parent` owns both.
UndoActions makeUndoActions(QUndoGroup &steps, QObject *parent);
UndoActions makeUndoActions(QUndoStack &steps, QObject *parent);

} // namespace flokdesk
