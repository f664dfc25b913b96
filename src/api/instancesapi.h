// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/values.h"

namespace flokdesk {

/// Process instances (src/api/README.md, section 3). Identifiers are trimmed and upper-cased before
/// sending.
class InstancesApi {
public:
    explicit InstancesApi(ApiClient &client)
        : m_client(client)
    {
    }

    [[nodiscard]] Reply<Instance> *get(const QString &identifier, const CallContext &context = {});
    /// Not idempotent: repeating it starts another instance.
    [[nodiscard]] Reply<InstanceReceipt> *create(const NewInstance &instance,
                                                 const CallContext &context = {});
    /// Changes only the fields given; no task is completed and nothing moves in the flow.
    [[nodiscard]] Reply<InstanceReceipt> *
    update(const QString &identifier, const FieldValues &fields, const CallContext &context = {});

private:
    ApiClient &m_client;
};

/// Trimmed and upper-cased, as clients of the service do (src/api/README.md, section 3.1).
QString normalisedIdentifier(const QString &typed);

Result<Instance> parseInstance(const QByteArray &body);
Result<InstanceReceipt> parseInstanceReceipt(const QByteArray &body);

} // namespace flokdesk
