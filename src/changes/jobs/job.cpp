// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/job.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using StateWord = std::pair<ItemState, QLatin1StringView>;

/// After a restart an item that was queued waits: of the two, the first is read back.
constexpr std::array itemWords{
    StateWord{ItemState::Waiting, "queued"_L1},      StateWord{ItemState::Queued, "queued"_L1},
    StateWord{ItemState::Sending, "sending"_L1},     StateWord{ItemState::Done, "done"_L1},
    StateWord{ItemState::Rejected, "rejected"_L1},   StateWord{ItemState::NotSent, "not sent"_L1},
    StateWord{ItemState::Unknown, "unknown"_L1},     StateWord{ItemState::Skipped, "skipped"_L1},
    StateWord{ItemState::Cancelled, "cancelled"_L1}, StateWord{ItemState::Held, "held"_L1},
};

/// Where it acts, for the name of a job: a database, a process, or nothing for users.
QString placeOf(const Change &change)
{
    if (const auto *update = std::get_if<UpdateInstance>(&change))
        return update->identifier.left(update->identifier.lastIndexOf(u'-'));
    return objectOf(change).container;
}

} // namespace

QString toKey(ItemState state)
{
    const auto found = std::ranges::find(itemWords, state, &StateWord::first);
    Q_ASSERT(found != itemWords.end());
    return found->second;
}

std::optional<ItemState> itemStateOf(const QString &word)
{
    const auto found = std::ranges::find(itemWords, word, &StateWord::second);
    return found == itemWords.end() ? std::nullopt : std::optional(found->first);
}

bool isOngoing(ItemState state)
{
    return state == ItemState::Waiting || state == ItemState::Queued || state == ItemState::Sending;
}

QString toKey(Job::State state)
{
    switch (state) {
    case Job::State::Queued:
        return u"queued"_s;
    case Job::State::Running:
        return u"running"_s;
    case Job::State::Paused:
        return u"paused"_s;
    case Job::State::Ended:
        return u"ended"_s;
    }
    Q_UNREACHABLE();
}

int Job::count(ItemState wanted) const
{
    return static_cast<int>(std::ranges::count(items, wanted, &JobItem::state));
}

int Job::waiting() const
{
    return count(ItemState::Waiting) + count(ItemState::Queued);
}

void Job::resolveUnknown(ChangeId change, ItemState fate, const Error &found, SettledBy by)
{
    for (JobItem &item : items) {
        if (item.staged.id != change || item.state != ItemState::Unknown)
            continue;
        item.state = fate;
        item.error = found;
        item.settledBy = by;
    }
}

QString nameOf(const Plan &plan)
{
    const auto jobText = [](const char *text, int n) {
        return QCoreApplication::translate("Job", text, nullptr, n);
    };
    const auto count = static_cast<int>(plan.items().size());
    if (count == 1)
        return titleOf(plan.items().front().change);
    const QString place = count > 0 ? placeOf(plan.items().front().change) : QString();
    const bool isOnePlace = std::ranges::all_of(plan.items(), [&place](const StagedChange &staged) {
        return placeOf(staged.change) == place;
    });
    if (isOnePlace && !place.isEmpty())
        //: The name of a job; %1 is a database or a process
        return jobText(QT_TRANSLATE_N_NOOP("Job", "%n change(s) in %1"), count)
            .arg(withVisibleControls(place));
    return jobText(QT_TRANSLATE_N_NOOP("Job", "%n change(s)"), count);
}

} // namespace flokdesk
