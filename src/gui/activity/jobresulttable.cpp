// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/jobresulttable.h"

#include "changes/jobs/jobhistory.h"
#include "changes/sheets/jobresult.h"
#include "changes/sheets/keptimports.h"
#include "gui/sheets/endtimes.h"

#include <algorithm>
#include <QLocale>
#include <set>

namespace flokdesk {

namespace {

/// What is on the wire while the job runs waits for its answer.
Result<std::vector<JobItem>> itemsNow(const Session &session, qint64 job)
{
    auto items = itemsOfJob(session, job);
    const Job *running = session.jobQueue.runningJob();
    if (!items || !running || running->id != job)
        return items;
    for (JobItem &item : *items) {
        if (item.state == ItemState::Sending)
            item.state = ItemState::Waiting;
    }
    return items;
}

Result<std::set<qint64>> jobsOf(const Session &session, const KeptImport &import)
{
    std::set<qint64> jobs;
    for (const auto &[first, last] : import.changes) {
        const auto some = JobHistory(session.store).jobsWith(first, last);
        if (!some)
            return some.error();
        jobs.insert(some->begin(), some->end());
    }
    return jobs;
}

Result<KeptImport::State> stateOf(const Session &session, const KeptImport &import,
                                  const std::set<qint64> &jobs)
{
    KeptImport::State state;
    for (const qint64 job : jobs) {
        const auto items = itemsNow(session, job);
        if (!items)
            return items.error();
        std::ranges::copy_if(*items, std::back_inserter(state.items),
                             [&](const JobItem &item) { return import.has(item.staged.id); });
    }
    for (const StagedChange &staged : session.changes.changes()) {
        if (import.has(staged.id))
            state.pending.insert(staged.id);
    }
    return state;
}

Result<TableSaving::Table> importTable(const Session &session, const KeptImport &import,
                                       const QString &title)
{
    const auto jobs = jobsOf(session, import);
    if (!jobs)
        return jobs.error();
    const auto state = stateOf(session, import, *jobs);
    if (!state)
        return state.error();
    const auto language = resultLanguageOf(QLocale());
    const auto rows = [import, state = *state, language,
                       read = EndTimes::reading(session.store, {jobs->begin(), jobs->end()})] {
        KeptImport::State timed = state;
        timed.timeOf = [times = read(state.items)](ChangeId change) { return times.of(change); };
        return import.rows(timed, language);
    };
    return TableSaving::Table{title, import.columns(language), rows};
}

} // namespace

Result<std::vector<JobItem>> itemsOfJob(const Session &session, qint64 job)
{
    if (const Job *open = session.jobQueue.job(job))
        return open->items;
    return JobHistory(session.store).itemsOf(job);
}

Result<TableSaving::Table> jobResultTable(const Session &session, qint64 job, const QString &title)
{
    const auto items = itemsNow(session, job);
    if (!items)
        return items.error();
    const KeptImports imports(session.importsDirectory, session.profile.id);
    std::vector<ChangeId> ids;
    for (const JobItem &item : *items)
        ids.push_back(item.staged.id);
    if (const auto import = imports.with(ids))
        return importTable(session, *import, title);
    const auto language = resultLanguageOf(QLocale());
    const auto rows = [all = *items, language, read = EndTimes::reading(session.store, {job})] {
        const EndTimes times = read(all);
        return JobResult(all, [times](ChangeId change) { return times.of(change); }).rows(language);
    };
    return TableSaving::Table{title, JobResult(*items).columns(language), rows};
}

} // namespace flokdesk
