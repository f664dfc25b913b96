// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"

#include <QStringList>

namespace flokdesk {

/// Calls without side effects (src/api/README.md, section 6).
class CommonsApi {
public:
    enum class Operation { Sum, Concat, Contains };

    explicit CommonsApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// The text as the service returns it. A good echo does not prove the key.
    [[nodiscard]] Reply<QString> *echo(const QString &text, const CallContext &context = {});
    /// The result as text; number text exactly as received.
    [[nodiscard]] Reply<QString> *calculate(Operation operation, const QStringList &elements,
                                            const CallContext &context = {});
    /// E-mails and role names in, e-mails of the users out: the only way to look inside a role.
    [[nodiscard]] Reply<QStringList> *assignees(const QStringList &usersOrRoles,
                                                const CallContext &context = {});

private:
    ApiClient &m_client;
};

Result<QString> parseEcho(const QByteArray &body);
Result<QString> parseOperationResult(const QByteArray &body);
Result<QStringList> parseAssignees(const QByteArray &body);

} // namespace flokdesk
