// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/values.h"

namespace flokdesk {

/// Users and roles, with the user-management key (src/api/README.md, section 5).
class UsersApi {
public:
    explicit UsersApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// Not idempotent: repeating it sends another mail.
    [[nodiscard]] Reply<Done> *invite(const QString &email, const CallContext &context = {});
    [[nodiscard]] Reply<Done> *remove(const QString &email, const CallContext &context = {});
    [[nodiscard]] Reply<QStringList> *roles(const QString &email, const CallContext &context = {});
    /// One request where the name of the role parameter is known; otherwise it is found out and proven by
    /// reading (src/api/README.md, section 11.6).
    [[nodiscard]] Reply<Done> *addRole(const QString &email, const QString &role,
                                       const CallContext &context = {});
    [[nodiscard]] Reply<Done> *removeRole(const QString &email, const QString &role,
                                          const CallContext &context = {});

private:
    Reply<Done> *changeRole(Verb verb, const QString &email, const QString &role,
                            const CallContext &context);
    ApiClient &m_client;
};

/// The role that every user has and that no call can give or take, in any language (api/systemroles.h).
bool isAutomaticRole(const QString &role);

Result<QStringList> parseRoles(const QByteArray &body);

} // namespace flokdesk
