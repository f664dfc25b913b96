// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flokdesk {

/// Rich text that a tooltip shows as `text`, letter by letter, in lines of a readable width; a text too
/// long to be read there is cut. Qt guesses from the text itself whether it is rich, so a bare text may
/// be taken for HTML and an escaped one for plain text. Only for tooltips: screen readers get the
/// text as it is, by Qt::AccessibleDescriptionRole or QWidget::accessibleDescription().
QString plainToolTip(const QString &text);

} // namespace flokdesk
