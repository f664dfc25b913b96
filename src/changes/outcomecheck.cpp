// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/outcomecheck.h"

#include "changes/overloaded.h"
#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct OutcomeText {
    Q_DECLARE_TR_FUNCTIONS(OutcomeCheck)
};

using Verdict = Finding::Verdict;

/// Text as both sides of the wire would show it: the service answers numbers as strings (flokzu-api.md
/// section 4.2), so the type does not count here.
QString comparable(const JsonValue *value)
{
    return value ? value->displayText() : QString();
}

QString foundLine(const FieldEdit &edit, const QString &found)
{
    return OutcomeText::tr("%1 is now “%2” (before: “%3”, to be: “%4”).")
        .arg(withVisibleControls(edit.name), withVisibleControls(found),
             withVisibleControls(edit.before.displayText()),
             withVisibleControls(edit.after.displayText()));
}

/// Compares what is there with both ends of each edit. `valueOf` gives the value now, by name.
template <typename ValueOf>
Finding compareEdits(const FieldEdits &edits, ValueOf valueOf)
{
    bool allNew = true;
    bool allOld = true;
    QStringList lines;
    for (const FieldEdit &edit : edits) {
        const QString found = comparable(valueOf(edit.name));
        const bool isNew = found == comparable(&edit.after);
        const bool isOld = found == comparable(&edit.before);
        allNew = allNew && isNew && !isOld;
        allOld = allOld && isOld && !isNew;
        lines << foundLine(edit, found);
    }
    const bool isClear = !edits.empty() && allNew != allOld;
    const Verdict verdict = !isClear ? Verdict::Inconclusive
        : allNew                     ? Verdict::Applied
                                     : Verdict::NotApplied;
    return {verdict, lines.join(u'\n')};
}

Finding afterReading(const UpdateRecord &change, const Record &record)
{
    return compareEdits(change.edits, [&](const QString &name) { return record.value(name); });
}

Finding afterReading(const UpdateInstance &change, const Instance &instance)
{
    return compareEdits(change.edits, [&](const QString &name) { return instance.field(name); });
}

QString listed(const QStringList &roles)
{
    if (roles.isEmpty())
        return OutcomeText::tr("The account has no roles now.");
    QStringList shown;
    for (const QString &role : roles)
        shown << withVisibleControls(role);
    return OutcomeText::tr("Roles of the account now: %1.").arg(shown.join(QStringLiteral(", ")));
}

Finding afterReading(const AddRole &change, const QStringList &roles)
{
    return {roles.contains(change.role) ? Verdict::Applied : Verdict::NotApplied, listed(roles)};
}

Finding afterReading(const RemoveRole &change, const QStringList &roles)
{
    return {roles.contains(change.role) ? Verdict::NotApplied : Verdict::Applied, listed(roles)};
}

Finding afterReading(const InviteUser &, const QStringList &roles)
{
    return {
        Verdict::Inconclusive,
        OutcomeText::tr("The account exists, so the invitation may have been carried out. It may "
                        "also have existed before, and whether a mail was sent cannot be read.")
            + u'\n' + listed(roles)};
}

Finding afterReading(const DeleteUser &, const QStringList &roles)
{
    return {roles.isEmpty() ? Verdict::Inconclusive : Verdict::NotApplied,
            OutcomeText::tr("The server still answers for this account.") + u'\n' + listed(roles)};
}

Finding whenMissing(const UpdateRecord &change)
{
    const QString none =
        OutcomeText::tr("There is no record %1 in %2 now.")
            .arg(withVisibleControls(change.id), withVisibleControls(change.database));
    if (!change.insertWhenMissing)
        return {Verdict::Inconclusive, none};
    return {Verdict::Inconclusive,
            none + u' '
                + OutcomeText::tr("It may have been added under a number of its own: look for its "
                                  "values in the list.")};
}

Finding whenMissing(const UpdateInstance &change)
{
    return {Verdict::Inconclusive,
            OutcomeText::tr("The server finds no instance %1 now.")
                .arg(withVisibleControls(change.identifier))};
}

Finding whenMissing(const AddRole &)
{
    return {Verdict::NotApplied, OutcomeText::tr("The server knows no such account.")};
}

Finding whenMissing(const RemoveRole &)
{
    return {Verdict::Inconclusive, OutcomeText::tr("The server knows no such account.")};
}

Finding whenMissing(const InviteUser &)
{
    return {
        Verdict::NotApplied,
        OutcomeText::tr("The server knows no such account. If the invitation was only slow, this "
                        "can still change: check again in a minute before inviting again.")};
}

Finding whenMissing(const DeleteUser &)
{
    return {Verdict::Applied, OutcomeText::tr("The server no longer knows this account.")};
}

Finding cannotAsk(const AddRecord &)
{
    return {
        Verdict::Inconclusive,
        OutcomeText::tr("An added record cannot be asked for, because only the lost answer named "
                        "its Id. Load the database and look for the values; sending again could "
                        "add it twice.")};
}

Finding cannotAsk(const CreateInstance &)
{
    return {
        Verdict::Inconclusive,
        OutcomeText::tr("A started instance cannot be asked for, because only the lost answer "
                        "named its identifier. Look for it in Flokzu; sending again could start "
                        "it twice.")};
}

CallContext checking(const Change &change)
{
    CallContext context;
    context.reason = OutcomeText::tr("Check: %1").arg(titleOf(change));
    return context;
}

/// Deleting `finding` cancels the reading, because it is the context of `reading`.
template <typename Kind, typename Answer>
void conclude(Reply<Finding> *finding, const Kind &change, Reply<Answer> *reading)
{
    reading->then(finding, [finding, change](const Result<Answer> &answer) {
        if (answer)
            return finding->finish(afterReading(change, *answer));
        if (answer.error().kind == Error::Kind::NotFound)
            return finding->finish(whenMissing(change));
        finding->finish(answer.error());
    });
}

} // namespace

Reply<Finding> *checkOutcome(const Change &change, RecordsApi &records, InstancesApi &instances,
                             UsersApi &users, Clock &clock, QObject *owner)
{
    auto *finding = new Reply<Finding>(owner);
    const CallContext context = checking(change);
    const auto askRoles = [&](const auto &c) {
        conclude(finding, c, users.roles(c.email, context));
    };
    const auto answerSoon = [&](const auto &c) {
        clock.callSoon(finding, [finding, answer = cannotAsk(c)] { finding->finish(answer); });
    };
    std::visit(Overloaded{
                   [&](const UpdateRecord &c) {
                       const Filters byId{{QStringLiteral("Id"), c.id}};
                       conclude(finding, c, records.get(c.database, byId, context));
                   },
                   [&](const UpdateInstance &c) {
                       conclude(finding, c, instances.get(c.identifier, context));
                   },
                   [&](const AddRecord &c) { answerSoon(c); },
                   [&](const CreateInstance &c) { answerSoon(c); },
                   [&](const InviteUser &c) { askRoles(c); },
                   [&](const DeleteUser &c) { askRoles(c); },
                   [&](const AddRole &c) { askRoles(c); },
                   [&](const RemoveRole &c) { askRoles(c); },
               },
               change);
    return finding;
}

} // namespace flokdesk
