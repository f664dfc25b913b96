// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"
#include "store/changetables.h"
#include "store/journaltables.h"

namespace flokdesk {

struct Exchange;

/// A staged change as it is kept in journal.db, and back. `change` is what changeOf(row.change) gave.
StagedRow rowOf(const StagedChange &staged);
StagedChange stagedOf(const StagedRow &row, const Change &change);

/// Items of a job as they are kept.
ItemRow rowOf(const JobItem &item);
std::vector<ItemRow> rowsOf(const std::vector<JobItem> &items);

/// False where the change cannot be read; `item` then has all but that.
bool readItem(const ItemRow &row, JobItem &item);

/// A job that has not ended, as it was when the program ended. Items whose change cannot be read are
/// cancelled and counted in `unreadable`.
Job jobOf(const JobRow &row, const std::vector<ItemRow> &items, int *unreadable);

/// An Error where this is not the JSON of a change.
Result<Change> changeOf(const QByteArray &json);

/// The profile and the user that make changes, and the server that gets them.
struct JournalAuthor {
    QString profile;
    QString user;
    QString host;
};

/// A request as the journal tells of it.
JsonValue requestJson(const Exchange &request);

/// A line of the journal about what became of an item. `job` and `request` are nullptr where there is
/// none.
JournalRow entryRow(const JournalAuthor &author, const QDateTime &at, const QString &event,
                    const JobItem &item, const Job *job, const JsonValue *request);
/// A line of the journal about the journal itself.
JournalRow entryRow(const JournalAuthor &author, const QDateTime &at, const QString &event,
                    const QString &title, const JsonValue &facts);

} // namespace flokdesk
