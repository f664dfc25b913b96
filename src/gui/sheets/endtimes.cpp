// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/endtimes.h"

#include "changes/journal/journal.h"

namespace flokdesk {

namespace {

using TimesByRecord = QHash<QString, QDateTime>;

/// By which the journal and a job know the same change: a new record by the id that it got. Empty where it has none yet.
QString writtenRecord(const Change &change, const QString &receipt)
{
    if (const auto *update = std::get_if<UpdateRecord>(&change))
        return update->id;
    return std::holds_alternative<AddRecord>(change) ? receipt : titleOf(change);
}

void readTimes(JournalReader &reader, qint64 job, qint64 newest, TimesByRecord &times)
{
    JournalQuery query;
    query.job = job;
    query.before = newest + 1;
    for (;;) {
        const auto page = reader.find(query);
        if (!page || page->empty())
            return; // without times, then
        for (const JournalEntry &entry : *page) {
            const QString record =
                entry.change ? writtenRecord(*entry.change, entry.receipt) : QString();
            if (!record.isEmpty() && !times.contains(record)) // newest first
                times.insert(record, entry.at);
        }
        query.before = page->back().number;
    }
}

} // namespace

EndTimes::Read EndTimes::reading(const ChangeStore &store, const std::vector<qint64> &jobs)
{
    const Journal journal(store);
    return [reader = journal.reader(), newest = journal.newest(),
            jobs](const std::vector<JobItem> &items) {
        JournalReader own = reader;
        TimesByRecord byRecord;
        for (const qint64 job : jobs)
            readTimes(own, job, newest, byRecord);
        EndTimes times;
        for (const JobItem &item : items) {
            const auto at = byRecord.constFind(writtenRecord(item.staged.change, item.receipt));
            if (at != byRecord.cend())
                times.m_times.insert(item.staged.id, *at);
        }
        return times;
    };
}

} // namespace flokdesk
