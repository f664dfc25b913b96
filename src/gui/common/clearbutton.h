// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace flokdesk {

/// Gives a line edit a button that clears it, once there is a text to clear. The icon of the button
/// comes from the theme, and looking for it takes a tenth of a start.
inline void addClearButton(QLineEdit &edit)
{
    QObject::connect(
        &edit, &QLineEdit::textChanged, &edit, [&edit] { edit.setClearButtonEnabled(true); },
        Qt::SingleShotConnection);
}

} // namespace flokdesk
