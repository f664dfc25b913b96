// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/destination.h"

#include "core/text.h"
#include "gui/common/menutexts.h"
#include "session/emailinput.h"
#include "session/instanceloader.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSet>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

struct GoToText {
    Q_DECLARE_TR_FUNCTIONS(GoTo)
};

using Kind = Destination::Kind;

Destination named(Kind kind, const QString &name, const QString &detail)
{
    return {kind, name, withVisibleControls(name), detail};
}

Destination ofUser(const KnownUser &user)
{
    const QString detail = user.removedAt ? GoToText::tr("Deleted user")
        : user.roles ? GoToText::tr("User · %n role(s)", nullptr, int(user.roles->size()))
                     : GoToText::tr("User");
    return named(Kind::User, user.email, detail);
}

/// As "COM-1004".
bool looksLikeIdentifier(const QString &text)
{
    return text.contains(u'-') && text.back().isDigit();
}

Destination typed(Kind kind, const QString &key, const QString &sentence, const QString &detail)
{
    Destination destination{kind, key, sentence, detail};
    destination.isTyped = true;
    return destination;
}

} // namespace

std::vector<Destination> destinationsIn(const Session &session)
{
    std::vector<Destination> all;
    for (const Known &database : session.workspace.databases())
        all.push_back(named(Kind::Database, database.name, GoToText::tr("Database")));
    for (const KnownInstance &instance : session.workspace.instances())
        all.push_back(named(Kind::Instance, instance.identifier, GoToText::tr("Instance")));
    for (const KnownUser &user : session.workspace.users())
        all.push_back(ofUser(user));
    for (const Known &role : session.workspace.roles())
        all.push_back(named(Kind::Role, role.name, GoToText::tr("Role")));
    for (const Job *job : session.jobQueue.jobs()) {
        Destination destination = named(Kind::Job, QString::number(job->id), GoToText::tr("Job"));
        destination.name = job->name;
        all.push_back(std::move(destination));
    }
    return all;
}

std::vector<Destination> commandsOf(const QList<QAction *> &actions)
{
    std::vector<Destination> commands;
    QSet<QString> texts;
    for (QAction *action : actions) {
        const QString name = action->objectName();
        const QString text = withoutMnemonic(action->text());
        const bool isOwn = !name.isEmpty() && !name.startsWith(u'_'); // Qt has some of its own
        if (!isOwn || text.isEmpty() || action->menu() || !action->isEnabled()
            || !action->isVisible() || texts.contains(text))
            continue;
        texts.insert(text);
        commands.push_back({Kind::Command, name, text,
                            action->shortcut().toString(QKeySequence::NativeText), action});
    }
    return commands;
}

std::vector<Destination> typedDestinations(const QString &input, const Session &session)
{
    const QString text = normalisedInput(input);
    std::vector<Destination> all;
    const QString shown = withVisibleControls(text);
    const QString asks = GoToText::tr("Loads from Flokzu");
    const bool hasData = !session.client.connection().dataKey.isEmpty();
    const bool hasUsers = !session.client.connection().userKey.isEmpty();
    const bool isAddress = isEmailAddress(text);
    if (hasUsers && isAddress)
        all.push_back(typed(Kind::User, text, GoToText::tr("Add the user “%1”").arg(shown),
                            GoToText::tr("To the list of users")));
    if (!hasData || isAddress)
        return all;
    const auto database =
        typed(Kind::Database, text, GoToText::tr("Open the database “%1”").arg(shown), asks);
    const QStringList identifiers = identifiersIn(text);
    if (identifiers.size() != 1) {
        all.push_back(database);
        return all;
    }
    const auto instance = typed(Kind::Instance, identifiers[0],
                                GoToText::tr("Open the instance “%1”").arg(shown), asks);
    if (looksLikeIdentifier(identifiers[0]))
        all.insert(all.end(), {instance, database});
    else
        all.insert(all.end(), {database, instance});
    return all;
}

} // namespace flokdesk
