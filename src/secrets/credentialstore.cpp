// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/credentialstore.h"

#include <QUuid>

namespace flokdesk {

QString dataKeyAccount(const QString &profileId)
{
    return profileId + QStringLiteral("/data");
}

QString userKeyAccount(const QString &profileId)
{
    return profileId + QStringLiteral("/users");
}

void probe(CredentialStore &store, QObject *context, const std::function<void(bool usable)> &done)
{
    // A locked keyring answers a read with "not found", so only writing and reading back proves it.
    const QString account = QStringLiteral("probe/") + QUuid::createUuid().toString(QUuid::Id128);
    const Secret value(QByteArrayLiteral("not a secret: \xc3\xb3"));
    store.write(account, value, context, [=, &store](const Result<Done> &written) {
        if (!written)
            return done(false);
        store.read(account, context, [=, &store](const Result<std::optional<Secret>> &found) {
            const bool same = found && *found && (*found)->reveal() == value.reveal();
            store.remove(account, context,
                         [same, done](const Result<Done> &removed) { done(same && removed.ok()); });
        });
    });
}

QString journalKeyAccount(const QString &chainId)
{
    return chainId.isEmpty() ? QString() : QStringLiteral("journal/") + chainId;
}

} // namespace flokdesk
