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
    /// The record with that id. While the name of the id is only assumed, asks by its other names, too,
    /// before the end is NotFound (src/api/README.md, section 12).
    [[nodiscard]] Reply<Record> *byId(const QString &database, const QString &id,
                                      const CallContext &context = {});
    /// Every record that matches; all of them without filters. Parsed on a worker. All records are
    /// asked for in another form where the first is refused (src/api/README.md, section 11.7).
    [[nodiscard]] Reply<RecordList> *list(const QString &database, const Filters &filters,
                                          const CallContext &context = {});
    /// Not idempotent: repeating it adds another record.
    [[nodiscard]] Reply<RecordReceipt> *add(const QString &database, const FieldValues &values,
                                            const CallContext &context = {});
    /// Changes only the columns in `values`; the id is added here and must not be among them. With
    /// `insertWhenMissing` an unknown id adds a record, which gets a number of its own; without it,
    /// an answer about another id ends in UnknownOutcome. While the name of the id is only assumed, the
    /// record is read first, because a service that does not see the id could add a record.
    [[nodiscard]] Reply<RecordReceipt> *update(const QString &database, const QString &id,
                                               const FieldValues &values, bool insertWhenMissing,
                                               const CallContext &context = {});

    /// See RequestScheduler::burst().
    Burst burst(int wanted, Lane lane) const;

private:
    struct IdSearch;
    static void searchNext(const std::shared_ptr<IdSearch> &search);
    [[nodiscard]] Reply<RecordList> *listOnce(const QString &database, const Filters *filters,
                                              bool isFinal, const CallContext &context);
    [[nodiscard]] Reply<RecordReceipt> *sendUpdate(const QString &database, const QString &id,
                                                   const FieldValues &values,
                                                   bool insertWhenMissing,
                                                   const CallContext &context);

    ApiClient &m_client;
};

/// The first record, with the id under the name `idName` where it has that. NotFound in all of the shapes
/// of src/api/README.md, section 11.8.
Result<Record> parseRecord(const QByteArray &body, const QString &idName = {});
/// Checks the envelope too. Strict: what parseJson() refuses is refused here with the same error.
/// Cells hold exactly what was received; nested values as their JSON text.
Result<RecordList> parseRecordList(const QByteArray &body, const Dialect &dialect = {});
/// Of an added record: NotUnderstood where it names no id.
Result<RecordReceipt> parseRecordReceipt(const QByteArray &body);
/// Of a changed record: without an id where the answer names no object (isPlainReceipt).
Result<RecordReceipt> parseUpdateReceipt(const QByteArray &body);

} // namespace flokdesk
