// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/exportchoice.h"
#include "gui/sheets/exporttable.h"

namespace flokdesk {

// Texts of an export, each in the words for the rows of the table.

/// "1,200 records".
QString rowsText(ExportTable::What what, int rows);
/// Of the button that writes them.
QString exportText(ExportTable::What what, int rows);
/// Of the button that copies them.
QString copyText(ExportTable::What what, int rows);
/// The form in a list, where a table has several.
QString formText(ExportTable::What what);
QString columnsText(int columns);
/// What is worth knowing of a format without settings; empty for CSV.
QString noteOf(ExportChoice::Format format);

} // namespace flokdesk
