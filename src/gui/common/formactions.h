// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace flokdesk {

/// Makes the action that a form adds to a tool button the one that the button shows and triggers; a form
/// cannot say so itself. After setupUi().
void showFormActions(QWidget &form);

} // namespace flokdesk
