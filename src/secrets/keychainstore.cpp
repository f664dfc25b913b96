// SPDX-License-Identifier: GPL-3.0-or-later
// What the key stores of all systems have in common; reading and writing is in keychainstore_*.cpp.
#include "secrets/keychainstore.h"

#include <QCoreApplication>
#include <QUuid>

namespace flokdesk {

Error KeychainStore::noSafeStore(const QString &detail)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("KeychainStore",
                                        "The key store of this computer cannot be used. Keys can "
                                        "be kept for this session only; you will be asked again."),
            detail};
}

void KeychainStore::probe(QObject *context, std::function<void(bool usable)> done)
{
    // A locked keyring answers a read with "not found", so only writing and reading back proves it.
    const QString account = QStringLiteral("probe/") + QUuid::createUuid().toString(QUuid::Id128);
    const Secret value(QByteArrayLiteral("not a secret: \xc3\xb3"));
    write(account, value, context, [=, this, done = std::move(done)](Result<Done> written) {
        if (!written)
            return done(false);
        read(account, context, [=, this](Result<std::optional<Secret>> found) {
            const bool same = found && *found && (*found)->reveal() == value.reveal();
            remove(account, context,
                   [same, done](Result<Done> removed) { done(same && removed.ok()); });
        });
    });
}

} // namespace flokdesk
