// SPDX-License-Identifier: GPL-3.0-or-later
// Through QtKeychain: the Secret Service of Linux, the Keychain of macOS.
#include "secrets/keychainstore.h"

#include <memory>
#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace flokdesk {

namespace {

using std::chrono::seconds;

/// A person may have to type a password into a prompt of the system; after this the program goes on
/// without the key store.
constexpr seconds keychainPatience{20};

Error noAnswerInTime()
{
    return KeychainStore::noSafeStore(QCoreApplication::translate(
        "KeychainStore", "It did not answer in time. Perhaps it waits for your password."));
}

/// Starts the job and calls `ended` once: with the job, or with nullptr when it took too long. A job
/// is never deleted from outside, because the library still writes into it when the system answers.
template <typename Job>
void runJob(Clock &clock, Job *job, const QString &account, QObject *context,
            std::function<void(Job *)> ended)
{
    const auto isOver = std::make_shared<bool>(false);
    const auto once = [isOver, ended = std::move(ended)](Job *finished) {
        if (!std::exchange(*isOver, true))
            ended(finished);
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(account);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, once] { once(job); });
    clock.callAt(clock.now() + keychainPatience, context, [once] { once(nullptr); });
    job->start();
}

template <typename Job>
std::function<void(Job *)> answering(CredentialStore::Answer done, bool missingIsFine)
{
    return [done = std::move(done), missingIsFine](Job *job) {
        if (!job)
            return done(noAnswerInTime());
        if (job->error() == QKeychain::NoError
            || (missingIsFine && job->error() == QKeychain::EntryNotFound))
            return done(Done{});
        done(KeychainStore::noSafeStore(job->errorString()));
    };
}

} // namespace

void KeychainStore::read(const QString &account, QObject *context, Found found)
{
    using Job = QKeychain::ReadPasswordJob;
    runJob<Job>(m_clock, new Job(m_service), account, context,
                [found = std::move(found)](Job *job) {
                    if (!job)
                        return found(noAnswerInTime());
                    if (job->error() == QKeychain::NoError)
                        return found(std::optional(Secret(job->binaryData())));
                    if (job->error() == QKeychain::EntryNotFound)
                        return found(std::optional<Secret>());
                    found(noSafeStore(job->errorString()));
                });
}

void KeychainStore::write(const QString &account, const Secret &secret, QObject *context,
                          Answer done)
{
    using Job = QKeychain::WritePasswordJob;
    auto *job = new Job(m_service);
    job->setBinaryData(secret.reveal());
    runJob<Job>(m_clock, job, account, context, answering<Job>(std::move(done), false));
}

void KeychainStore::remove(const QString &account, QObject *context, Answer done)
{
    using Job = QKeychain::DeletePasswordJob;
    runJob<Job>(m_clock, new Job(m_service), account, context,
                answering<Job>(std::move(done), true));
}

} // namespace flokdesk
