// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probedstore.h"

#include <QPointer>

namespace flokdesk {

ProbedStore::ProbedStore(Clock &clock)
    : m_keychain(clock)
    , m_memory(clock)
{
    m_keychain.probe(this, [this](bool usable) { choose(usable); });
}

bool ProbedStore::isPersistent() const
{
    return m_chosen && m_chosen->isPersistent();
}

void ProbedStore::read(const QString &account, QObject *context, Found found)
{
    whenChosen(context, [=](CredentialStore &store) { store.read(account, context, found); });
}

void ProbedStore::write(const QString &account, const Secret &secret, QObject *context, Answer done)
{
    whenChosen(context,
               [=](CredentialStore &store) { store.write(account, secret, context, done); });
}

void ProbedStore::remove(const QString &account, QObject *context, Answer done)
{
    whenChosen(context, [=](CredentialStore &store) { store.remove(account, context, done); });
}

void ProbedStore::choose(bool keychainWorks)
{
    m_chosen = keychainWorks ? static_cast<CredentialStore *>(&m_keychain) : &m_memory;
    for (const auto &ask : std::exchange(m_waiting, {}))
        ask();
}

void ProbedStore::whenChosen(QObject *context, std::function<void(CredentialStore &)> ask)
{
    if (m_chosen)
        return ask(*m_chosen);
    m_waiting.push_back([this, alive = QPointer(context), ask = std::move(ask)] {
        if (alive)
            ask(*m_chosen);
    });
}

} // namespace flokdesk
