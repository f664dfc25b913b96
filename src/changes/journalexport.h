// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal.h"

namespace flokdesk {

/// What a report says about itself.
struct JournalReport {
    QString profile;
    QString host;
    QDateTime madeAt;
};

/// One line per column that was changed, for spreadsheets: what would begin a formula there gets an
/// apostrophe in front (CWE-1236); numbers stay numbers. UTF-8 with a mark that Excel looks for.
QByteArray journalAsCsv(const std::vector<JournalEntry> &entries);
/// Everything, exactly, for programs.
QByteArray journalAsJson(const std::vector<JournalEntry> &entries);
/// A page that needs nothing else, for people. All of it is text, whatever the server sent.
QByteArray journalAsHtml(const std::vector<JournalEntry> &entries, const JournalReport &report);

/// A cell of CSV that no spreadsheet takes for a formula.
QString defusedCell(const QString &text);

} // namespace flokdesk
