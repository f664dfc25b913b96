// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/instances/watchlist.h"
#include "gui/sheets/exporttable.h"

namespace flokdesk {

/// The instances of the list: the columns that are shown, then the fields of all instances that were read, with every
/// value as Flokzu sent it. `title` is that of the view.
ExportTable instancesToExport(const WatchList &list, const QTableView &view, const QString &title);

} // namespace flokdesk
