// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/journal.h"

namespace flokdesk {

/// The heading of a report.
struct JournalReport {
    QString profile;
    QString host;
    QDateTime madeAt;
};

enum class JournalFormat {
    /// One line per column that was changed, for spreadsheets: what would begin a formula there gets
    /// an apostrophe in front (CWE-1236), as does what begins with an apostrophe, so that taking away
    /// the first one always gives the value; numbers stay numbers. The columns "before is" and "after
    /// is" say "value", "empty", "no value", "not read" or "remark". UTF-8 with a mark that Excel looks
    /// for.
    Csv,
    Json, ///< everything, exactly, for programs
    /// A page that needs nothing else, for people. All of it is text, whatever the server sent.
    Html,
};

/// An export consists of a head, its entries one by one, and a tail, so that it never has to be in
/// memory as a whole. `entries` is how many will follow.
QByteArray exportHead(JournalFormat format, const JournalReport &report, int entries);
QByteArray exportEntry(JournalFormat format, const JournalEntry &entry, bool isFirst);
QByteArray exportTail(JournalFormat format);

/// A cell of CSV that no spreadsheet takes for a formula.
QString defusedCell(const QString &text);

} // namespace flokdesk
