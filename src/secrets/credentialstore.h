// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <functional>
#include <optional>
#include <QObject>
#include <QString>

namespace flokdesk {

/// Keeps API keys and the key of the seals of a journal. `account` is "<profile id>/data",
/// "<profile id>/users" or "journal/<id>". Answers come from the
/// event loop, and not at all when `context` is gone.
class CredentialStore : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<Done>)>;
    using Found = std::function<void(Result<std::optional<Secret>>)>;

    /// How long the key store has been silent: not long enough to speak of it, long enough to say that
    /// the program waits, or so long that the user may want to go on without it.
    enum class Waiting { No, Yes, Long };

    /// Keys survive the program.
    virtual bool isPersistent() const = 0;
    /// Whether isPersistent() is known. A store of the system is not asked before it is needed.
    virtual bool isDecided() const { return true; }
    virtual Waiting waiting() const { return Waiting::No; }
    /// Keeps keys in memory from now on, until the program ends. What waits for the key store of the
    /// system is answered from memory.
    virtual void useSessionOnly() { }
    virtual void read(const QString &account, QObject *context, Found found) = 0;
    virtual void write(const QString &account, const Secret &secret, QObject *context,
                       Answer done) = 0;
    virtual void remove(const QString &account, QObject *context, Answer done) = 0;

Q_SIGNALS:
    void waitingChanged();
};

/// Writes, reads back and removes a value that is no secret; says whether `store` can keep keys.
void probe(CredentialStore &store, QObject *context, const std::function<void(bool usable)> &done);

QString dataKeyAccount(const QString &profileId);
QString userKeyAccount(const QString &profileId);
/// Empty where `chainId` is.
QString journalKeyAccount(const QString &chainId);

} // namespace flokdesk
