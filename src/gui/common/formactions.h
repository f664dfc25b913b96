// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;
class QToolButton;
class QWidget;

namespace flokdesk {

/// Makes the action that a form adds to a tool button the one that the button shows and triggers; a form
/// cannot say so itself. After setupUi().
void showFormActions(QWidget &form);

/// A flat button with the icon and the words of `action`, to be reached by Tab. `parent` owns it.
QToolButton *flatButton(const QString &name, QAction *action, QWidget *parent);

} // namespace flokdesk
