// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probedstore.h"

#include <algorithm>
#include <utility>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

/// A key store that asks the user nothing answers long before.
constexpr Duration sayAfter = 500ms;
constexpr Duration offerAfter = 3s;

} // namespace

ProbedStore::ProbedStore(Clock &clock, CredentialStore &ofSystem)
    : m_clock(clock)
    , m_ofSystem(ofSystem)
    , m_memory(clock)
{
}

bool ProbedStore::isPersistent() const
{
    return m_chosen && m_chosen->isPersistent();
}

void ProbedStore::useSessionOnly()
{
    m_chosen = nullptr;
    choose(m_memory);
}

void ProbedStore::read(const QString &account, QObject *context, Found found)
{
    pose(context, [=, this](CredentialStore &store, quint64 number) {
        store.read(account, this, [=, this](const Result<std::optional<Secret>> &secret) {
            if (settle(number))
                found(secret);
        });
    });
}

void ProbedStore::write(const QString &account, const Secret &secret, QObject *context, Answer done)
{
    pose(context, [=, this](CredentialStore &store, quint64 number) {
        store.write(account, secret, this, [=, this](const Result<Done> &written) {
            if (settle(number))
                done(written);
        });
    });
}

void ProbedStore::remove(const QString &account, QObject *context, Answer done)
{
    pose(context, [=, this](CredentialStore &store, quint64 number) {
        store.remove(account, this, [=, this](const Result<Done> &removed) {
            if (settle(number))
                done(removed);
        });
    });
}

void ProbedStore::pose(QObject *context, Ask ask)
{
    const Question question{++m_lastNumber, context, m_clock.now(), std::move(ask)};
    m_questions.push_back(question);
    connect(context, &QObject::destroyed, this, &ProbedStore::refresh);
    for (const Duration after : {sayAfter, offerAfter})
        m_clock.callAt(question.since + after, this, [this] { refresh(); });
    if (m_chosen)
        return question.ask(*m_chosen, question.number);
    if (std::exchange(m_isProbing, true))
        return;
    probe(m_ofSystem, this, [this](bool usable) {
        choose(usable ? m_ofSystem : static_cast<CredentialStore &>(m_memory));
    });
}

/// Asks it everything that has no answer yet. What the other store still says is not listened to.
void ProbedStore::choose(CredentialStore &store)
{
    if (m_chosen)
        return;
    m_chosen = &store;
    const std::vector<Question> questions = m_questions;
    for (const Question &question : questions)
        question.ask(store, question.number);
}

/// True for the first answer, while a caller still waits for it.
bool ProbedStore::settle(quint64 number)
{
    const auto found = std::ranges::find(m_questions, number, &Question::number);
    if (found == m_questions.end())
        return false;
    const bool isWanted = found->context;
    m_questions.erase(found);
    refresh();
    return isWanted;
}

void ProbedStore::refresh()
{
    std::erase_if(m_questions, [](const Question &question) { return !question.context; });
    Duration silent = Duration::zero();
    for (const Question &question : m_questions)
        silent = std::max(silent, m_clock.now() - question.since);
    const Waiting now = silent >= offerAfter ? Waiting::Long
        : silent >= sayAfter                 ? Waiting::Yes
                                             : Waiting::No;
    if (now == std::exchange(m_waiting, now))
        return;
    Q_EMIT waitingChanged();
}

} // namespace flokdesk
