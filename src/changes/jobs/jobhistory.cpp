// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobhistory.h"

#include "changes/changejson.h"
#include "changes/journal/changestore.h"
#include "changes/journal/journalrows.h"

#include <numeric>
#include <QCoreApplication>
#include <SQLiteCpp/Exception.h>

namespace flokdesk {

namespace {

Error historyUnreadable(const SQLite::Exception &exception)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("JobHistory", "Earlier jobs could not be read from disk."),
            QString::fromUtf8(exception.what()), 0};
}

EndedJob endedJob(const JobSummary &row)
{
    EndedJob job{row.job.id,
                 row.job.name,
                 guardOf(row.job.guard),
                 row.job.reason,
                 row.job.createdAt,
                 row.job.endedAt.value_or(row.job.createdAt),
                 {}};
    for (const auto &[word, count] : row.counts)
        job.counts[itemStateOf(word).value_or(ItemState::Cancelled)] += count;
    return job;
}

} // namespace

int EndedJob::count(ItemState state) const
{
    const auto found = counts.find(state);
    return found == counts.end() ? 0 : found->second;
}

int EndedJob::all() const
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const auto &count) { return sum + count.second; });
}

Result<std::vector<EndedJob>> JobHistory::recent(int most) const
{
    try {
        std::vector<EndedJob> jobs;
        ChangeTables tables(m_store.journal().handle(), m_store.profileId());
        for (const JobSummary &row : tables.recentJobs(most))
            jobs.push_back(endedJob(row));
        return jobs;
    } catch (const SQLite::Exception &exception) {
        return historyUnreadable(exception);
    }
}

Result<std::vector<qint64>> JobHistory::jobsWith(ChangeId first, ChangeId last) const
{
    try {
        return ChangeTables(m_store.journal().handle(), m_store.profileId()).jobsWith(first, last);
    } catch (const SQLite::Exception &exception) {
        return historyUnreadable(exception);
    }
}

Result<std::vector<JobItem>> JobHistory::itemsOf(qint64 job) const
{
    try {
        std::vector<JobItem> items;
        ChangeTables tables(m_store.journal().handle(), m_store.profileId());
        for (const ItemRow &row : tables.loadItems(job)) {
            JobItem item;
            if (readItem(row, item))
                items.push_back(std::move(item));
        }
        return items;
    } catch (const SQLite::Exception &exception) {
        return historyUnreadable(exception);
    }
}

} // namespace flokdesk
