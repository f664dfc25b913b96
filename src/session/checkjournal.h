// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/changestore.h"

namespace flokdesk {

/// Enters writes that the user confirms one by one, and that were never staged, in the journal as those of
/// a job: each is on the disk as being sent before its first byte leaves, and its outcome after that. One
/// at a time. A write that the end of the program interrupts is unknown after the next start.
class CheckJournal {
public:
    /// `name` is that of the job, for people. The store must outlive this.
    CheckJournal(ChangeStore &store, const QString &name);
    /// A write without an outcome stays unknown.
    ~CheckJournal();
    CheckJournal(const CheckJournal &) = delete;
    CheckJournal &operator=(const CheckJournal &) = delete;

    /// Before each request of a change. An Error where it could not be written down: then nothing may be
    /// sent. An earlier request of the same change had no effect.
    Result<Done> sending(const Change &change, const Exchange &request);
    /// The outcome of the write that was sent last; ignored where none was sent.
    void ended(ItemState state, const Error &error = {}, const QString &receipt = {});
    /// Its outcome is unknown until settle(), or until the next write.
    void doubt(const Error &error);
    /// A reading showed that the write in doubt was carried out.
    void settle(const QString &receipt, const QString &evidence);

private:
    void close(JobItem &item);
    JobItem *open();

    ChangeStore &m_store;
    Job m_job;
    bool m_isOpen = false;
};

} // namespace flokdesk
