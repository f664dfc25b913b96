// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/plan.h"

#include <QDateTime>

namespace flokdesk {

/// The state of one change of a job. A planned change is one that is staged.
enum class ItemState {
    Waiting, ///< its turn has not come; asks for nothing
    Queued, ///< asked for, and waits for a slot; can be taken back
    Sending, ///< on the disk as being sent; from the first byte to the answer
    Done, ///< the server said so completely
    Rejected, ///< the server refused it
    NotSent, ///< it certainly never reached the server
    Unknown, ///< it may have been carried out
    Skipped, ///< not tried, because of an earlier change of the same object
    Cancelled, ///< not tried, because the user said so
    Held, ///< not sent, because another person changed the same thing meanwhile
};

/// The word for it in journal.db.
QString toKey(ItemState state);
std::optional<ItemState> itemStateOf(const QString &word);
/// Waits, is asked for or is being sent.
bool isOngoing(ItemState state);

/// How the outcome of a change was found.
enum class SettledBy {
    Answer, ///< nothing had to be settled
    LookUp, ///< the program read what is there
    User
};

struct JobItem {
    StagedChange staged;
    ItemState state = ItemState::Waiting;
    Error error; ///< where it did not end in Done
    QString receipt; ///< id or identifier that the server gave
    FieldValues found = {}; ///< of a held item: the values on the server
    SettledBy settledBy = SettledBy::Answer;

    /// It was applied, but a later reading found other values, or failed; the error says how.
    bool readsOtherwise() const
    {
        return state == ItemState::Done && error.kind == Error::Kind::NotUnderstood;
    }
};

/// A plan that is, was or will be carried out; it outlives the program.
struct Job {
    enum class State {
        Queued, ///< behind another job
        Running,
        Paused, ///< until the user resumes it; see reason
        Ended, ///< nothing of it waits any more
    };

    qint64 id = 0;
    QString name; ///< for people; plain text
    QString host; ///< the server it was planned for
    QByteArray digest; ///< of the plan as it was reviewed
    GuardMode guard = GuardMode::Guard;
    int stopAfter = 0; ///< failures after which it pauses; 0: never
    qint64 rank = 0; ///< jobs run in this order
    State state = State::Queued;
    /// It ran or was about to when the program ended; the user did not pause it.
    bool wasInterrupted = false;
    /// Why it is paused or, of a job that ended, JobRunner::notes(); sentences for people, may be empty.
    QString reason;
    QDateTime createdAt; ///< UTC
    std::vector<JobItem> items;

    int count(ItemState state) const;
    /// Items that were not tried yet.
    int waiting() const;
    /// Gives the items of that change whose outcome is unknown their fate, with the evidence.
    void resolveUnknown(ChangeId change, ItemState fate, const Error &found, SettledBy by);
};

QString toKey(Job::State state);
/// "3 changes in Suppliers" and the like, translated.
QString nameOf(const Plan &plan);

} // namespace flokdesk
