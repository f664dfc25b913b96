// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace flokdesk {

/// A padlock for what cannot be changed, in the colour that texts have when it is painted. It is
/// drawn, because the character for it is an empty box where no emoji font is installed. A text has
/// to say the same.
QIcon lockIcon();

} // namespace flokdesk
