// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/interruptedchanges.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct InterruptedText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::ChangeStore)
};

/// Of a change that waited, or was staged.
QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        break;
    case Doubt::Older:
    case Doubt::Differs:
        return InterruptedText::tr(
            "An older state of the Flokdesk data was restored: this may have been applied since.");
    case Doubt::Missing:
        return InterruptedText::tr(
            "The data of Flokdesk comes from another computer: this may have "
            "been applied from there.");
    case Doubt::Copied:
        return InterruptedText::tr("The data of Flokdesk is a copy: this may have been applied "
                                   "from the folder that was copied.");
    case Doubt::Damaged:
        return InterruptedText::tr("The file of pending and sent changes was damaged: this may "
                                   "already have been applied.");
    }
    return InterruptedText::tr(
        "The program ended while this was being sent: it may have been applied.");
}

} // namespace

Interrupted markInterrupted(std::vector<StagedChange> &staged, std::vector<Job> &jobs, Doubt doubt)
{
    Interrupted found;
    const auto makeUnknown = [&found](StagedChange &change, Doubt reason) {
        change.outcomeUnknown = true;
        change.problem = doubtText(reason);
        change.conflict.clear();
        found.changes.insert(change.id);
    };
    for (Job &job : jobs) {
        for (JobItem &item : job.items) {
            const auto known =
                std::ranges::lower_bound(staged, item.staged.id, {}, &StagedChange::id);
            const bool isWaiting = item.state == ItemState::Waiting;
            const bool isStaged = known != staged.end() && known->id == item.staged.id;
            if (!isStaged && item.state != ItemState::Sending)
                continue;
            if (isStaged)
                known->inRun |= isWaiting && doubt == Doubt::None; // of whichever job
            if (item.state != ItemState::Sending && (!isWaiting || doubt == Doubt::None))
                continue;
            const Doubt reason = isWaiting ? doubt : Doubt::None;
            item.state = ItemState::Unknown;
            item.error = {Error::Kind::UnknownOutcome, doubtText(reason), {}, 0};
            if (isStaged) // a write of the guided check never was
                makeUnknown(*known, reason);
            found.items.emplace_back(&job, static_cast<int>(&item - job.items.data()));
        }
        job.state = job.waiting() > 0 ? Job::State::Paused : Job::State::Ended;
    }
    if (doubt == Doubt::None)
        return found;
    for (StagedChange &change : staged) {
        if (!change.outcomeUnknown)
            makeUnknown(change, doubt);
    }
    return found;
}

} // namespace flokdesk
