// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/database.h"
#include "store/workspacecontent.h"

#include <memory>
#include <optional>
#include <QHash>

namespace flokdesk {

/// Remembers the names seen in a tenant, because the API lists nothing: databases with their columns,
/// processes with their fields, roles, users, instances. A cache: it may be deleted. Names are kept
/// exactly. Reads come from memory; writes go to cache.db and report Storage errors through
/// storageFailed, without losing what is in memory.
///
/// Lists are in the order in which things were first seen. What an answer said is not made younger or
/// less certain by being typed again. An empty name is nothing and is ignored.
class Workspace : public QObject {
    Q_OBJECT
public:
    static Database::Schema schema();

    Workspace(Database &database, const QString &profileId, Clock &clock,
              QObject *parent = nullptr);
    ~Workspace() override;

    std::vector<Known> databases() const;
    std::vector<Known> columns(const QString &database) const; ///< in the order of the service
    /// The columns that tell the records of a database apart, as the user chose them; empty until the
    /// user did. They are names, and need not be among columns().
    QStringList keyColumns(const QString &database) const;
    std::vector<Known> processes() const;
    std::vector<Known> fields(const QString &process) const; ///< in the order of the service
    std::vector<Known> roles() const;
    std::vector<KnownUser> users() const;
    std::optional<KnownUser> user(const QString &email) const;
    std::vector<KnownInstance> instances() const;

    void rememberDatabase(const QString &name, Source source);
    /// `columns` come first, in this order; others known from before stay behind them with their age,
    /// because an answer only shows the columns of the records it holds. Knows the database, too.
    void rememberColumns(const QString &database, const QStringList &columns, Source source);
    /// In place of those chosen before. Knows the database, too.
    void setKeyColumns(const QString &database, const QStringList &columns);
    void rememberProcess(const QString &code, Source source);
    /// As rememberColumns().
    void rememberFields(const QString &process, const QStringList &fields, Source source);
    void rememberRoles(const QStringList &roles, Source source);
    void rememberUser(const QString &email, Source source);
    /// Many at once: one write, one changed().
    void rememberUsers(const QStringList &emails, Source source);
    /// After an answer of the service: the user exists, and the roles are known, too.
    void rememberUserRoles(const QString &email, const QStringList &roles);
    /// After answers about the members of roles: these users exist, and their roles are known as far as those
    /// roles go. Many at once: one write, one changed().
    void rememberRolesByMembers(const std::vector<RolesByMembers> &users);
    /// One role was given or taken. Where the roles were loaded, they are corrected and keep the age of
    /// that loading; where they were not, they stay unknown.
    void rememberRoleGiven(const QString &email, const QString &role);
    void rememberRoleTaken(const QString &email, const QString &role);
    /// Also takes back rememberRemoved().
    void rememberInvited(const QString &email);
    /// The roles last loaded stay, for restoring.
    void rememberRemoved(const QString &email);
    /// The service answered that it knows no such user. All that was known of the user stays; the next answer that
    /// names the user takes this back. Of a user that is not known here, and of a deleted one, it tells nothing new.
    void rememberMissing(const QString &email);
    void rememberInstance(const QString &identifier, const QByteArray &answer, Source source);
    /// Those that are not known yet and were not read: one write, one changed().
    void rememberInstances(const QStringList &identifiers, Source source);

    void forgetDatabase(const QString &name);
    void forgetUser(const QString &email);
    void forgetUsers(const QStringList &emails);
    void forgetInstance(const QString &identifier);

    enum class Part { Databases, Processes, Roles, Users, Instances };

Q_SIGNALS:
    /// Something else is known of that part.
    void changed(flokdesk::Workspace::Part part);
    /// The same for users, with those that it is about.
    void usersChanged(const QStringList &emails);
    void keyColumnsChanged(const QString &database);
    void storageFailed(const flokdesk::Error &error);
    /// A write succeeded after one that failed.
    void storageWorks();

private:
    void write(Part part, const std::function<void(SQLite::Database &)> &work);
    void rememberContainer(ContainerKind kind, const QString &name, Source source);
    void rememberParts(ContainerKind kind, const QString &container, const QStringList &names,
                       Source source);
    std::optional<size_t> placeOfUser(const QString &email) const;
    KnownUser &userFor(const QString &email, Source source);
    void writeUsers(const QStringList &emails, const std::function<void(SQLite::Database &)> &work);
    void storeUser(const KnownUser &user);

    Database &m_database;
    QString m_profileId;
    Clock &m_clock;
    std::unique_ptr<WorkspaceContent> m_content;
    mutable QHash<QString, size_t> m_userPlaces; ///< made when asked for; empty after users went
    QString m_reportedFailure; ///< so that one full disk is one message
};

} // namespace flokdesk
