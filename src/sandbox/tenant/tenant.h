// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace flokdesk::sandbox {

/// What a column or form field takes (src/api/README.md, section 7).
enum class ValueType { Text, Number, Date, DateTime, Checkbox, Choices, Table };

struct Column {
    QString name; ///< compared exactly; may end with a space
    ValueType type = ValueType::Text;
};
using Columns = std::vector<Column>;

/// -1 when there is none.
int columnNamed(const Columns &columns, QStringView name);

/// One record. Cells are UTF-8 texts: the service keeps no other type.
struct Row {
    qint64 id = 0;
    std::vector<std::string> cells; ///< one for each column of the database
};

struct Database {
    QString name;
    Columns columns; ///< without Id, which every database has as its first
    int keyColumn = -1; ///< of the primary key; -1: Id
    qint64 nextId = 1;
    std::vector<Row> rows; ///< ascending by id

    /// nullptr when there is none.
    Row *row(qint64 id);
    /// Adds a record with this id, in its place.
    Row &insert(qint64 id);
};

struct Field {
    QString label;
    JsonValue value;
};

struct Task {
    QString name{};
    QString created{}; ///< yyyy-MM-dd HH:mm, as the service writes it
    QString due{};
    QStringList users{};
    QStringList roles{};
};

/// A process instance.
struct Instance {
    QString identifier;
    std::vector<Field> fields; ///< one for each field of the process, in its order
    std::vector<Task> tasks;
    QString initiatedBy;
    QString initiated; ///< yyyy-MM-dd HH:mm:ss
    int lockStatus = 0; ///< 0 open, 3 finished
    QString summary;
    QString downloadKey;
};

struct Process {
    QString code; ///< prefix of identifiers
    QString name;
    Columns fields;
    Task firstTask; ///< what a new instance waits for
    int nextNumber = 1;
    std::vector<Instance> instances;
};

struct User {
    enum class State { Active, Pending, Deleted };
    QString email{};
    QString name{};
    State state = State::Active;
    bool isOwner = false;
    QStringList roles{}; ///< names of roles, without All Users

    bool isAdministrator() const;
};

/// The system roles, by their English names (src/api/README.md, section 5).
namespace roles {
inline const QString allUsers = QStringLiteral("All Users");
inline const QString businessAnalyst = QStringLiteral("Business Analyst");
inline const QString userManagement = QStringLiteral("User Management");
inline const QString administrator = QStringLiteral("Administrator");
} // namespace roles

/// All that the service knows about one organisation.
struct Tenant {
    QString name;
    QString username; ///< whom to call as; an Administrator
    QByteArray dataKey;
    QByteArray userKey;
    std::vector<Database> databases;
    std::vector<Process> processes;
    std::vector<User> users;
    QStringList roles; ///< system roles first

    // nullptr when there is none.
    Database *database(QStringView name);
    Process *process(QStringView code);
    Instance *instance(QStringView identifier, Qt::CaseSensitivity sensitivity, Process **process);
    /// E-mails are compared without case, as mail systems do.
    User *user(QStringView email);
};

} // namespace flokdesk::sandbox
