// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace flokdesk {

/// Where a piece of knowledge came from.
enum class Source { Typed, Answer, File };

/// A name seen once, with its age. Never proof that it still exists.
struct Known {
    QString name;
    Source source = Source::Typed;
    QDateTime seenAt; ///< UTC

    friend bool operator==(const Known &, const Known &) = default;
};

/// True when it says more than what is known already. A name from an answer is not made younger by
/// being typed again.
inline bool saysMore(Source before, Source now)
{
    return now == Source::Answer || before != Source::Answer;
}

/// The one with that name, or the end.
inline std::vector<Known>::iterator findKnown(std::vector<Known> &known, const QString &name)
{
    return std::find_if(known.begin(), known.end(),
                        [&](const Known &one) { return one.name == name; });
}

struct KnownUser {
    QString email;
    Source source = Source::Typed;
    QDateTime seenAt;
    std::optional<QDateTime> invitedAt;
    std::optional<QDateTime> removedAt;
    /// Nothing until the roles were loaded, which is not the same as having none.
    std::optional<QStringList> roles;
    std::optional<QDateTime> rolesAt;
    /// Nothing where the service named all roles of the user. Where the roles were put together from the
    /// members of roles instead: the roles of which `roles` tells whether the user has them. It tells
    /// nothing of any other role.
    std::optional<QStringList> rolesAsked{};
    /// Since when the service has answered that it knows no such user; nothing where it did not, or where a later
    /// answer named the user.
    std::optional<QDateTime> missingSince{};

    friend bool operator==(const KnownUser &, const KnownUser &) = default;
};

/// The roles of a user, put together from the members of roles.
struct RolesByMembers {
    QString email;
    QStringList roles;
    QStringList asked; ///< as KnownUser::rolesAsked

    friend bool operator==(const RolesByMembers &, const RolesByMembers &) = default;
};

struct KnownInstance {
    QString identifier;
    QByteArray answer; ///< last answer as received; empty when never read
    QDateTime seenAt;

    friend bool operator==(const KnownInstance &, const KnownInstance &) = default;
};

enum class ContainerKind { Database, Process };

/// A database with its columns, or a process with its fields.
struct KnownContainer {
    Known known;
    std::vector<Known> parts;
    QStringList keys; ///< of a database: the columns that tell its records apart
};

/// All that a Workspace knows of one profile.
struct WorkspaceContent {
    std::vector<KnownContainer> databases;
    std::vector<KnownContainer> processes;
    std::vector<Known> roles;
    std::vector<KnownUser> users;
    std::vector<KnownInstance> instances;

    std::vector<KnownContainer> &containers(ContainerKind kind)
    {
        return kind == ContainerKind::Database ? databases : processes;
    }
};

} // namespace flokdesk
