// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/values.h"

namespace flokdesk {

/// Records of databases (src/api/README.md, section 4). Values come back as received.
class RecordsApi {
public:
    explicit RecordsApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// The first record that matches; NotFound in all of the shapes of src/api/README.md,
    /// section 11.8.
    [[nodiscard]] Reply<Record> *get(const QString &database, const Filters &filters,
                                     const CallContext &context = {});
    /// Every record that matches; all of them without filters. Parsed on a worker. Where an empty
    /// list of filters is refused, asks once more without any (src/api/README.md, section 11.7).
    [[nodiscard]] Reply<RecordList> *list(const QString &database, const Filters &filters,
                                          const CallContext &context = {});
    /// Not idempotent: repeating it adds another record.
    [[nodiscard]] Reply<RecordReceipt> *add(const QString &database, const FieldValues &values,
                                            const CallContext &context = {});
    /// Changes only the columns in `values`; the id is added here and must not be among them. With
    /// `insertWhenMissing` an unknown id adds a record, which gets a number of its own; without it,
    /// an answer about another id ends in UnknownOutcome.
    [[nodiscard]] Reply<RecordReceipt> *update(const QString &database, const QString &id,
                                               const FieldValues &values, bool insertWhenMissing,
                                               const CallContext &context = {});

private:
    [[nodiscard]] Reply<RecordList> *listAll(const QString &database, const CallContext &context);

    ApiClient &m_client;
};

/// NotFound in all of the shapes of src/api/README.md, section 11.8.
Result<Record> parseRecord(const QByteArray &body);
/// Checks the envelope too. Strict: what parseJson() refuses is refused here with the same error.
/// Cells hold exactly what was received; nested values as their JSON text.
Result<RecordList> parseRecordList(const QByteArray &body);
Result<RecordReceipt> parseRecordReceipt(const QByteArray &body);

} // namespace flokdesk
