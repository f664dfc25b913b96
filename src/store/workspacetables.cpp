// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacetables.h"

#include "core/json.h"
#include "store/sqlvalues.h"

#include <algorithm>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

namespace {

constexpr int cacheApplicationId = 0x466c6b43; // "FlkC"

/// Version 1. Times are milliseconds since 1970 UTC. What came from the service is TEXT, whatever it
/// looks like.
void createCacheTables(SQLite::Database &database)
{
    database.exec(R"(
        CREATE TABLE container (
            id INTEGER PRIMARY KEY,
            profile TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('database', 'process')),
            name TEXT NOT NULL,
            source TEXT NOT NULL CHECK (source IN ('typed', 'answer', 'file')),
            seen_at INTEGER NOT NULL,
            UNIQUE (profile, kind, name)
        ) STRICT;
        CREATE TABLE part (
            container INTEGER NOT NULL REFERENCES container (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            source TEXT NOT NULL CHECK (source IN ('typed', 'answer', 'file')),
            seen_at INTEGER NOT NULL,
            PRIMARY KEY (container, name)
        ) STRICT;
        CREATE TABLE role (
            id INTEGER PRIMARY KEY,
            profile TEXT NOT NULL,
            name TEXT NOT NULL,
            source TEXT NOT NULL CHECK (source IN ('typed', 'answer', 'file')),
            seen_at INTEGER NOT NULL,
            UNIQUE (profile, name)
        ) STRICT;
        CREATE TABLE user (
            id INTEGER PRIMARY KEY,
            profile TEXT NOT NULL,
            email TEXT NOT NULL,
            source TEXT NOT NULL CHECK (source IN ('typed', 'answer', 'file')),
            seen_at INTEGER NOT NULL,
            invited_at INTEGER,
            removed_at INTEGER,
            roles_at INTEGER,
            UNIQUE (profile, email)
        ) STRICT;
        CREATE TABLE user_role (
            user INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            role TEXT NOT NULL,
            PRIMARY KEY (user, position)
        ) STRICT;
        CREATE TABLE instance (
            id INTEGER PRIMARY KEY,
            profile TEXT NOT NULL,
            identifier TEXT NOT NULL,
            answer BLOB NOT NULL,
            source TEXT NOT NULL CHECK (source IN ('typed', 'answer', 'file')),
            seen_at INTEGER NOT NULL,
            UNIQUE (profile, identifier)
        ) STRICT;
    )");
}

/// Version 2.
void createKeyColumns(SQLite::Database &database)
{
    database.exec(R"(
        CREATE TABLE key_column (
            container INTEGER NOT NULL REFERENCES container (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (container, position)
        ) STRICT;
    )");
}

/// Version 3. The roles of which it is known whether the user has them, as a JSON array; NULL where the
/// service named all roles of the user.
void createRolesAsked(SQLite::Database &database)
{
    database.exec("ALTER TABLE user ADD COLUMN roles_asked TEXT");
}

/// Version 4. Since when the service has not known the user.
void createMissingSince(SQLite::Database &database)
{
    database.exec("ALTER TABLE user ADD COLUMN missing_since INTEGER");
}

const char *sourceName(Source source)
{
    switch (source) {
    case Source::Typed:
        return "typed";
    case Source::Answer:
        return "answer";
    case Source::File:
        return "file";
    }
    Q_UNREACHABLE();
}

Source sourceFrom(const std::string &name)
{
    return name == "answer" ? Source::Answer : name == "file" ? Source::File : Source::Typed;
}

const char *kindName(ContainerKind kind)
{
    return kind == ContainerKind::Database ? "database" : "process";
}

std::optional<QDateTime> optionalTimeAt(SQLite::Statement &statement, int column)
{
    if (statement.getColumn(column).isNull())
        return std::nullopt;
    return timeAt(statement, column);
}

std::optional<QStringList> optionalNamesAt(SQLite::Statement &statement, int column)
{
    if (statement.getColumn(column).isNull())
        return std::nullopt;
    QStringList names;
    if (const auto list = parseJson(bytesAt(statement, column))) {
        for (const JsonValue &name : list->items())
            names << name.text();
    }
    return names;
}

void bindNames(SQLite::Statement &statement, int index, const std::optional<QStringList> &names)
{
    if (!names)
        return statement.bind(index);
    JsonValue::Items items;
    for (const QString &name : *names)
        items.push_back(JsonValue::string(name));
    bindText(statement, index, JsonValue::array(std::move(items)).toJson());
}

/// From three columns: name, source, time.
Known knownAt(SQLite::Statement &statement, int column)
{
    return {textAt(statement, column), sourceFrom(statement.getColumn(column + 1).getString()),
            timeAt(statement, column + 2)};
}

void bindKnown(SQLite::Statement &statement, int index, const Known &known)
{
    bindText(statement, index, known.name);
    statement.bind(index + 1, sourceName(known.source));
    bindTime(statement, index + 2, known.seenAt);
}

/// Puts the list of a container in the place of the one that is kept. `insert` takes the container, the
/// position, and what `bind` binds from the third parameter on.
template <typename List>
void replaceList(SQLite::Database &database, int64_t container, const char *remove,
                 const char *insert, const List &list,
                 void (*bind)(SQLite::Statement &, int, const typename List::value_type &))
{
    SQLite::Statement old(database, remove);
    old.bind(1, container);
    old.exec();
    SQLite::Statement row(database, insert);
    int position = 0;
    for (const auto &item : list) {
        row.bind(1, container);
        row.bind(2, position++);
        bind(row, 3, item);
        row.exec();
        row.reset();
    }
}

} // namespace

Database::Schema WorkspaceTables::schema()
{
    return {
        .applicationId = cacheApplicationId,
        .migrations = {createCacheTables, createKeyColumns, createRolesAsked, createMissingSince},
        .shapeDigest = "3ac9bd6637098686e636a1adbdf86e6703d3e7aadc7e55e159ca90bc855a7b53"};
}

WorkspaceContent WorkspaceTables::load()
{
    return {loadContainers(ContainerKind::Database), loadContainers(ContainerKind::Process),
            loadRoles(), loadUsers(), loadInstances()};
}

std::vector<KnownContainer> WorkspaceTables::loadContainers(ContainerKind kind)
{
    SQLite::Statement rows(m_database,
                           "SELECT c.id, c.name, c.source, c.seen_at,"
                           " p.name, p.source, p.seen_at"
                           " FROM container c LEFT JOIN part p ON p.container = c.id"
                           " WHERE c.profile = ? AND c.kind = ? ORDER BY c.id, p.position");
    bindText(rows, 1, m_profile);
    rows.bind(2, kindName(kind));
    std::vector<KnownContainer> containers;
    int64_t current = -1;
    while (rows.executeStep()) {
        if (const int64_t id = rows.getColumn(0).getInt64(); id != current) {
            current = id;
            containers.push_back({knownAt(rows, 1), {}, {}});
        }
        if (!rows.getColumn(4).isNull())
            containers.back().parts.push_back(knownAt(rows, 4));
    }
    loadKeys(kind, containers);
    return containers;
}

void WorkspaceTables::loadKeys(ContainerKind kind, std::vector<KnownContainer> &containers)
{
    SQLite::Statement rows(m_database,
                           "SELECT c.name, k.name FROM key_column k"
                           " JOIN container c ON c.id = k.container"
                           " WHERE c.profile = ? AND c.kind = ? ORDER BY c.id, k.position");
    bindText(rows, 1, m_profile);
    rows.bind(2, kindName(kind));
    auto container = containers.begin(); // both are in the order of ids
    while (rows.executeStep()) {
        container = std::find_if(container, containers.end(), [&](const KnownContainer &one) {
            return one.known.name == textAt(rows, 0);
        });
        if (container == containers.end())
            return;
        container->keys.append(textAt(rows, 1));
    }
}

int64_t WorkspaceTables::idOf(ContainerKind kind, const QString &name)
{
    SQLite::Statement find(m_database,
                           "SELECT id FROM container WHERE profile = ? AND kind = ? AND name = ?");
    bindText(find, 1, m_profile);
    find.bind(2, kindName(kind));
    bindText(find, 3, name);
    find.executeStep();
    return find.getColumn(0).getInt64();
}

std::vector<Known> WorkspaceTables::loadRoles()
{
    SQLite::Statement rows(m_database,
                           "SELECT name, source, seen_at FROM role WHERE profile = ? ORDER BY id");
    bindText(rows, 1, m_profile);
    std::vector<Known> roles;
    while (rows.executeStep())
        roles.push_back(knownAt(rows, 0));
    return roles;
}

std::vector<KnownUser> WorkspaceTables::loadUsers()
{
    SQLite::Statement rows(m_database,
                           "SELECT u.id, u.email, u.source, u.seen_at, u.invited_at, u.removed_at,"
                           " u.roles_at, r.role, u.roles_asked, u.missing_since"
                           " FROM user u LEFT JOIN user_role r ON r.user = u.id"
                           " WHERE u.profile = ? ORDER BY u.id, r.position");
    bindText(rows, 1, m_profile);
    std::vector<KnownUser> users;
    int64_t current = -1;
    while (rows.executeStep()) {
        if (const int64_t id = rows.getColumn(0).getInt64(); id != current) {
            current = id;
            const Known known = knownAt(rows, 1);
            users.push_back({known.name, known.source, known.seenAt, optionalTimeAt(rows, 4),
                             optionalTimeAt(rows, 5), std::nullopt, optionalTimeAt(rows, 6),
                             optionalNamesAt(rows, 8), optionalTimeAt(rows, 9)});
            if (users.back().rolesAt)
                users.back().roles.emplace();
        }
        if (users.back().roles && !rows.getColumn(7).isNull())
            users.back().roles->append(textAt(rows, 7));
    }
    return users;
}

std::vector<KnownInstance> WorkspaceTables::loadInstances()
{
    SQLite::Statement rows(
        m_database,
        "SELECT identifier, answer, seen_at FROM instance WHERE profile = ? ORDER BY id");
    bindText(rows, 1, m_profile);
    std::vector<KnownInstance> instances;
    while (rows.executeStep()) {
        const SQLite::Column answer = rows.getColumn(1);
        instances.push_back(
            {textAt(rows, 0),
             QByteArray(static_cast<const char *>(answer.getBlob()), answer.getBytes()),
             timeAt(rows, 2)});
    }
    return instances;
}

void WorkspaceTables::saveContainer(ContainerKind kind, const Known &container)
{
    SQLite::Statement row(m_database,
                          "INSERT INTO container (profile, kind, name, source, seen_at)"
                          " VALUES (?, ?, ?, ?, ?)"
                          " ON CONFLICT (profile, kind, name) DO UPDATE"
                          " SET source = excluded.source, seen_at = excluded.seen_at");
    bindText(row, 1, m_profile);
    row.bind(2, kindName(kind));
    bindKnown(row, 3, container);
    row.exec();
}

void WorkspaceTables::saveParts(ContainerKind kind, const KnownContainer &container)
{
    replaceList(m_database, idOf(kind, container.known.name),
                "DELETE FROM part WHERE container = ?",
                "INSERT INTO part (container, position, name, source, seen_at)"
                " VALUES (?, ?, ?, ?, ?)",
                container.parts, bindKnown);
}

void WorkspaceTables::saveKeys(ContainerKind kind, const KnownContainer &container)
{
    replaceList(m_database, idOf(kind, container.known.name),
                "DELETE FROM key_column WHERE container = ?",
                "INSERT INTO key_column (container, position, name) VALUES (?, ?, ?)",
                container.keys, bindText);
}

void WorkspaceTables::removeContainer(ContainerKind kind, const QString &name)
{
    SQLite::Statement row(m_database,
                          "DELETE FROM container WHERE profile = ? AND kind = ? AND name = ?");
    bindText(row, 1, m_profile);
    row.bind(2, kindName(kind));
    bindText(row, 3, name);
    row.exec();
}

void WorkspaceTables::saveRole(const Known &role)
{
    SQLite::Statement row(m_database,
                          "INSERT INTO role (profile, name, source, seen_at) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (profile, name) DO UPDATE"
                          " SET source = excluded.source, seen_at = excluded.seen_at");
    bindText(row, 1, m_profile);
    bindKnown(row, 2, role);
    row.exec();
}

void WorkspaceTables::saveUsers(const std::vector<KnownUser> &users)
{
    SQLite::Statement row(m_database,
                          "INSERT INTO user (profile, email, source, seen_at, invited_at,"
                          " removed_at, roles_at, roles_asked, missing_since)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT (profile, email) DO UPDATE"
                          " SET source = excluded.source, seen_at = excluded.seen_at,"
                          " invited_at = excluded.invited_at, removed_at = excluded.removed_at,"
                          " roles_at = excluded.roles_at,"
                          " roles_asked = excluded.roles_asked,"
                          " missing_since = excluded.missing_since RETURNING id");
    SQLite::Statement old(m_database, "DELETE FROM user_role WHERE user = ?");
    SQLite::Statement roleRow(m_database,
                              "INSERT INTO user_role (user, position, role) VALUES (?, ?, ?)");
    for (const KnownUser &user : users) {
        bindText(row, 1, m_profile);
        bindKnown(row, 2, {user.email, user.source, user.seenAt});
        bindTime(row, 5, user.invitedAt);
        bindTime(row, 6, user.removedAt);
        bindTime(row, 7, user.rolesAt);
        bindNames(row, 8, user.rolesAsked);
        bindTime(row, 9, user.missingSince);
        row.executeStep();
        const int64_t id = row.getColumn(0).getInt64();
        row.reset();
        if (!user.roles)
            continue; // never loaded, so none are in the table
        old.bind(1, id);
        old.exec();
        old.reset();
        int position = 0;
        for (const QString &role : *user.roles) {
            roleRow.bind(1, id);
            roleRow.bind(2, position++);
            bindText(roleRow, 3, role);
            roleRow.exec();
            roleRow.reset();
        }
    }
}

void WorkspaceTables::removeUser(const QString &email)
{
    SQLite::Statement row(m_database, "DELETE FROM user WHERE profile = ? AND email = ?");
    bindText(row, 1, m_profile);
    bindText(row, 2, email);
    row.exec();
}

void WorkspaceTables::saveInstance(const KnownInstance &instance, Source source)
{
    SQLite::Statement row(m_database,
                          "INSERT INTO instance (profile, identifier, source, seen_at, answer)"
                          " VALUES (?, ?, ?, ?, ?)"
                          " ON CONFLICT (profile, identifier) DO UPDATE"
                          " SET source = excluded.source, seen_at = excluded.seen_at,"
                          " answer = excluded.answer");
    bindText(row, 1, m_profile);
    bindKnown(row, 2, {instance.identifier, source, instance.seenAt});
    // A null pointer would bind NULL instead of an empty answer.
    row.bind(5, instance.answer.isEmpty() ? "" : instance.answer.constData(),
             static_cast<int>(instance.answer.size()));
    row.exec();
}

void WorkspaceTables::removeInstance(const QString &identifier)
{
    SQLite::Statement row(m_database, "DELETE FROM instance WHERE profile = ? AND identifier = ?");
    bindText(row, 1, m_profile);
    bindText(row, 2, identifier);
    row.exec();
}

} // namespace flokdesk
