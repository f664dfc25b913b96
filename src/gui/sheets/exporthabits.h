// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/exportchoice.h"
#include "gui/sheets/exporttable.h"

namespace flokdesk {

/// What the user chose last, for the next time.
struct ExportHabits {
    ExportChoice choice;
    ExportRows rows = ExportRows::Shown; ///< never the selection, which is another one each time
    bool allColumns = false;
    QString folder; ///< of the last file; empty: none yet

    QJsonObject toJson() const;
    static ExportHabits fromJson(const QJsonObject &state);
};

} // namespace flokdesk
