// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flokdesk {

/// Makes standard output reach the terminal that the program was started from. Elsewhere than on Windows
/// it does so anyway.
void attachToTerminal();

} // namespace flokdesk
