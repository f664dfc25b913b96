// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "secrets/memorycredentialstore.h"

#include <QPointer>
#include <vector>

namespace flokdesk {

/// The key store of the system where it works, else memory. Which one is found out when a key is
/// read, written or removed for the first time, because a key store may ask for a password.
class ProbedStore final : public CredentialStore {
public:
    ProbedStore(Clock &clock, CredentialStore &ofSystem);

    /// False until the key store of the system has proved itself.
    bool isPersistent() const override;
    bool isDecided() const override { return m_chosen; }
    Waiting waiting() const override { return m_waiting; }
    void useSessionOnly() override;
    void read(const QString &account, QObject *context, Found found) override;
    void write(const QString &account, const Secret &secret, QObject *context,
               Answer done) override;
    void remove(const QString &account, QObject *context, Answer done) override;

private:
    using Ask = std::function<void(CredentialStore &store, quint64 number)>;
    struct Question {
        quint64 number;
        QPointer<QObject> context;
        TimePoint since;
        Ask ask;
    };

    void pose(QObject *context, Ask ask);
    void choose(CredentialStore &store);
    bool settle(quint64 number);
    void refresh();

    Clock &m_clock;
    CredentialStore &m_ofSystem;
    MemoryCredentialStore m_memory;
    CredentialStore *m_chosen = nullptr;
    bool m_isProbing = false;
    std::vector<Question> m_questions; ///< without an answer yet
    quint64 m_lastNumber = 0;
    Waiting m_waiting = Waiting::No;
};

} // namespace flokdesk
