// SPDX-License-Identifier: GPL-3.0-or-later
// How the run of a JobRunner ends.
#include "changes/jobs/jobrunner.h"
#include "changes/jobs/setverification.h"

namespace flokdesk {

void JobRunner::cancelWaiting()
{
    std::vector<int> cancelled;
    for (int i = 0; i < static_cast<int>(m_job->items.size()); ++i) {
        if (at(i).state != State::Waiting)
            continue;
        at(i).error = {Error::Kind::Cancelled, tr("Not sent: you stopped here."), {}, 0};
        at(i).state = State::Cancelled;
        --m_ongoing;
        cancelled.push_back(i);
    }
    if (!cancelled.empty())
        Q_EMIT restCancelled(cancelled);
}

void JobRunner::finishIfIdle()
{
    const bool isOver = m_stop != Stop::No || nextIndex() < 0;
    if (!m_started || m_finished || m_filling || !m_turns.empty() || !isOver)
        return;
    if (mayVerify())
        return verify();
    m_finished = true;
    if (m_stop == Stop::Cancel)
        cancelWaiting();
    if (!m_isConfirmed && m_job->waiting() == 0)
        noteUnconfirmed();
    Q_EMIT finished();
}

/// The last changes of a job may be those that failed too often: nothing is left to pause then.
bool JobRunner::mayVerify() const
{
    const bool isCarriedOut = m_stop == Stop::No || m_job->waiting() == 0;
    return isCarriedOut && !m_isConfirmed && !m_wasToldToStop && !m_hitGlobalError;
}

/// The job ends here, so that no later run confirms it.
void JobRunner::noteUnconfirmed()
{
    if (SetVerification(*m_job, m_apis, contextOf()).requestsToCome() > 0)
        m_notes << tr("The changes that were applied were not confirmed, because the job was ended "
                      "early.");
}

void JobRunner::verify()
{
    if (m_verification)
        return;
    m_verification = std::make_unique<SetVerification>(*m_job, m_apis, contextOf());
    connect(m_verification.get(), &SetVerification::differs, this,
            [this](int index, const Error &how) {
                at(index).error = how;
                Q_EMIT readsOtherwise(index);
            });
    connect(m_verification.get(), &SetVerification::finished, this, [this] {
        m_isConfirmed = true;
        m_notes << m_verification->notes();
        finishIfIdle();
    });
    m_verification->start();
}

} // namespace flokdesk
