// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checkjournal.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find these texts.
struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::GuidedWriting)
};

Error withoutEffect()
{
    return {Error::Kind::Rejected,
            JournalText::tr("Refused, or without effect. The user then confirmed another form."),
            {},
            0};
}

} // namespace

CheckJournal::CheckJournal(ChangeStore &store, const QString &name)
    : m_store(store)
{
    m_job.name = name;
    m_job.guard = GuardMode::Fast;
    m_job.state = Job::State::Running;
}

CheckJournal::~CheckJournal()
{
    if (JobItem *item = open())
        close(*item);
    m_job.state = Job::State::Ended;
    if (m_job.id != 0)
        (void)m_store.saveState(m_job);
}

JobItem *CheckJournal::open()
{
    return m_isOpen ? &m_job.items.back() : nullptr;
}

Result<Done> CheckJournal::sending(const Change &change, const Exchange &request)
{
    if (JobItem *before = open()) {
        if (before->state == ItemState::Sending && before->staged.change == change) {
            before->state = ItemState::Rejected;
            before->error = withoutEffect();
        }
        close(*before);
    }
    if (m_job.id == 0) {
        if (const auto begun = m_store.begin(m_job); !begun)
            return begun;
    }
    const int position = int(m_job.items.size());
    JobItem item;
    item.staged.change = change;
    m_job.items.push_back(item);
    const auto added = m_store.saveNewItems(m_job, position);
    const auto saved = added ? m_store.saveSending(m_job, position, request) : added;
    m_isOpen = saved.ok();
    m_job.items.back().state = saved ? ItemState::Sending : ItemState::NotSent;
    return saved;
}

void CheckJournal::ended(ItemState state, const Error &error, const QString &receipt)
{
    JobItem *item = open();
    if (!item || item->state != ItemState::Sending)
        return; // an earlier write is still in doubt
    item->state = state;
    item->error = error;
    item->receipt = receipt;
    close(*item);
}

void CheckJournal::doubt(const Error &error)
{
    if (JobItem *item = open()) {
        item->state = ItemState::Unknown;
        item->error = error;
    }
}

void CheckJournal::settle(const QString &receipt, const QString &evidence)
{
    JobItem *item = open();
    if (!item || item->state != ItemState::Unknown)
        return;
    item->state = ItemState::Done;
    item->receipt = receipt;
    item->error = {Error::Kind::UnknownOutcome, evidence, {}, 0};
    item->settledBy = SettledBy::LookUp;
    close(*item);
}

void CheckJournal::close(JobItem &item)
{
    if (item.state == ItemState::Sending) {
        item.state = ItemState::Unknown;
        item.error = {Error::Kind::UnknownOutcome,
                      JournalText::tr("The check ended before the answer came."),
                      {},
                      0};
    }
    m_isOpen = false;
    (void)m_store.saveOutcome(m_job, int(&item - m_job.items.data())); // kept where it fails
}

} // namespace flokdesk
