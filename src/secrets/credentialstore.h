// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <functional>
#include <optional>
#include <QObject>
#include <QString>

namespace flokdesk {

/// Keeps API keys. `account` is "<profile id>/data" or "<profile id>/users". Answers come from the
/// event loop, and not at all when `context` is gone.
class CredentialStore {
public:
    using Answer = std::function<void(Result<Done>)>;
    using Found = std::function<void(Result<std::optional<Secret>>)>;

    CredentialStore() = default;
    CredentialStore(const CredentialStore &) = delete;
    CredentialStore &operator=(const CredentialStore &) = delete;
    virtual ~CredentialStore() = default;

    /// Keys survive the program.
    virtual bool isPersistent() const = 0;
    virtual void read(const QString &account, QObject *context, Found found) = 0;
    virtual void write(const QString &account, const Secret &secret, QObject *context,
                       Answer done) = 0;
    virtual void remove(const QString &account, QObject *context, Answer done) = 0;
};

QString dataKeyAccount(const QString &profileId);
QString userKeyAccount(const QString &profileId);

} // namespace flokdesk
