// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace flokdesk {

/// Makes `label` the title of a page, a dialog or an empty view: in larger, bold letters.
void makeTitle(QLabel &label);

} // namespace flokdesk
