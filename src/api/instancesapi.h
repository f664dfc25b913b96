// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/values.h"

#include <memory>
#include <QHash>

namespace flokdesk {

/// Process instances (src/api/README.md, section 3). An identifier is sent as it was typed, and by get()
/// once more in capitals where there is no such instance. One that was read is sent as the service writes
/// it.
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
    void getNext(const QStringList &identifiers, const CallContext &context,
                 Reply<Instance> *reply);
    [[nodiscard]] Reply<Instance> *getOnce(const QString &identifier, const CallContext &context);
    QString asSent(const QString &identifier) const;
    void keepSpelling(const QString &identifier);

    ApiClient &m_client;
    // Of instances that were read and are not written in capitals. Replies share it, so that they may
    // outlive this.
    std::shared_ptr<QHash<QString, QString>> m_spellings =
        std::make_shared<QHash<QString, QString>>();
};

/// What two spellings of one instance have in common: trimmed and upper-cased (src/api/README.md, section
/// 3.1).
QString normalisedIdentifier(const QString &typed);

Result<Instance> parseInstance(const QByteArray &body);
/// Of a created instance: NotUnderstood where it names none.
Result<InstanceReceipt> parseInstanceReceipt(const QByteArray &body);
/// Of a changed instance: without an identifier where the answer names no object (isPlainReceipt).
Result<InstanceReceipt> parseInstanceUpdateReceipt(const QByteArray &body);

} // namespace flokdesk
