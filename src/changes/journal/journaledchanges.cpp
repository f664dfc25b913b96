// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journaledchanges.h"

#include "changes/jobs/jobhistory.h"
#include "changes/journal/changestore.h"
#include "changes/journal/journal.h"

namespace flokdesk {

namespace {

/// Lines of version 1 tell neither mode nor request; every job of then looked first and, where it
/// was needed, sent.
bool sentNothing(const JournalEntry &entry)
{
    return entry.event == JournalEntry::Event::Done && entry.guard && entry.verb.isEmpty();
}

} // namespace

std::optional<AppliedChange> appliedIn(const JournalEntry &entry)
{
    const bool isDone = entry.event == JournalEntry::Event::Done;
    const bool isApplied = isDone || entry.event == JournalEntry::Event::FoundApplied;
    if (!entry.change || !isApplied || sentNothing(entry))
        return std::nullopt;
    const bool wasGuarded = entry.guard ? *entry.guard != GuardMode::Fast : isDone;
    return AppliedChange{*entry.change, entry.receipt, wasGuarded};
}

Result<std::vector<AppliedChange>> appliedBy(const ChangeStore &store, qint64 job)
{
    const auto items = JobHistory(store).itemsOf(job);
    if (!items)
        return items.error();
    JournalQuery query;
    query.job = job;
    const auto lines = Journal(store).findAll(query);
    if (!lines)
        return lines.error();
    GuardMode guard = GuardMode::Guard;
    std::set<QByteArray> notSent;
    for (const JournalEntry &line : *lines) {
        guard = line.guard.value_or(guard);
        if (line.change && sentNothing(line))
            notSent.insert(canonicalText(*line.change));
    }
    std::vector<AppliedChange> applied;
    for (const JobItem &item : *items) {
        const Change &change = item.staged.change;
        if (item.state == ItemState::Done && !notSent.contains(canonicalText(change)))
            applied.push_back({change, item.receipt, guard != GuardMode::Fast});
    }
    return applied;
}

} // namespace flokdesk
