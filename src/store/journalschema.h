// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace flokdesk {

/// The tables of journal.db (ChangeTables, JournalTables, JournalMarks, JournalSeals) and the steps that
/// bring a file of an earlier version to it.
Database::Schema journalSchema();

} // namespace flokdesk
