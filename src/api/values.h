// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/recordset.h"

#include <memory>
#include <QString>
#include <QStringList>
#include <vector>

namespace flokdesk {

/// A column or form field with a value. Names are exactly those of the service: never trimmed,
/// never normalised (src/api/README.md, section 3.2).
struct FieldValue {
    QString name;
    JsonValue value;

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};
using FieldValues = std::vector<FieldValue>;

struct Filter {
    QString column;
    QString value; ///< compared for equality by the server; several filters mean AND

    friend bool operator==(const Filter &, const Filter &) = default;
};
using Filters = std::vector<Filter>;

struct ActiveTask {
    QString name;
    QString created; ///< as received: the time zone is unknown
    QString due;
    QStringList users;
    QStringList roles;

    friend bool operator==(const ActiveTask &, const ActiveTask &) = default;
};

/// A process instance as last read (src/api/README.md, section 3.1, or its v1 shape).
struct Instance {
    QString identifier;
    FieldValues fields;
    std::vector<ActiveTask> tasks;
    QString initiatedBy;
    QString initiated; ///< as received
    QString lockStatus; ///< number text: 0 open, 3 finished, others unknown
    QString summary;
    QString tenant;
    QByteArray raw; ///< the whole answer as received

    const JsonValue *field(QStringView name) const;
    /// The part of the identifier before the running number, e.g. ABC of ABC-1042.
    QString process() const { return identifier.left(identifier.lastIndexOf(u'-')); }

    friend bool operator==(const Instance &, const Instance &) = default;
};

struct NewInstance {
    QString process; ///< process code
    FieldValues fields;
    bool userIsInitiator = false; ///< X-ForceUser; without it the initiator is the System user
};

/// The answer to a write of an instance.
struct InstanceReceipt {
    QString identifier;
    QString date; ///< initiation or update date as received; may be empty
};

/// One record.
struct Record {
    QString id; ///< text
    FieldValues values; ///< in the order received, the id included
    QString idName = {}; ///< of the member that holds the id: "Id", "id" or "ID"
    const JsonValue *value(QStringView column) const;
};

/// The answer to a list call. Nothing proves that it is complete.
struct RecordList {
    std::shared_ptr<const RecordSet> records; ///< never null
    qint64 bytes = 0;
    /// The database was asked for without a condition in every known form, and nothing came: it is empty,
    /// or this service lists only with a condition.
    bool mayWantCondition = false;
};

/// Lists that stop at a round number were probably cut (src/api/README.md, section 11.7).
bool isRoundCount(int count);

/// The answer to a write of a record.
struct RecordReceipt {
    QString id; ///< empty where an update was confirmed without one
};

} // namespace flokdesk
