// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetrow.h"

#include <QHash>
#include <QString>

namespace flokdesk {

struct HtmlCell {
    SheetKind kind = SheetKind::Empty;
    QString shown;
    QString stored; ///< see SheetCell::stored; the same as `shown` where the page has nothing else
    bool isRounded = false;
};

/// Fills in the kind and the stored value by the attributes of a table cell. `cell` has the text that is shown.
void takeNotedValue(HtmlCell &cell, const QHash<QString, QString> &attributes);

} // namespace flokdesk
