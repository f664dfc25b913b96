// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>
#include <QString>
#include <vector>

namespace flokdesk {

class Session;

/// Something that the user can go to by a part of its name: an object that the program has seen, a job, or a
/// command of the window.
struct Destination {
    enum class Kind { Command, Database, Instance, User, Role, Job };

    Kind kind = Kind::Command;
    QString
        key; ///< tells it apart among its kind: a name, an identifier, an address, the name of an action
    QString name; ///< shown and searched
    QString detail; ///< shown at the other end of the line
    QPointer<QAction> action = {}; ///< of a command
    /// It was typed in full and is not among what the program has seen; going there may ask Flokzu.
    bool isTyped = false;
};

/// The databases, instances, users and roles that were seen, and the jobs that wait or run.
std::vector<Destination> destinationsIn(const Session &session);
/// What can be done now: of these actions those that are enabled and visible and have a name and a text, the
/// first of each text.
std::vector<Destination> commandsOf(const QList<QAction *> &actions);
/// What a text may name that is not among what was seen, the likeliest first: a user where it is an address, else
/// a database or an instance.
std::vector<Destination> typedDestinations(const QString &text, const Session &session);

} // namespace flokdesk
