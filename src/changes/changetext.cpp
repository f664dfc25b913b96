// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/change.h"
#include "changes/overloaded.h"
#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString visibleValue(const JsonValue &value)
{
    if (value.isNull())
        //: in place of a value: the field did not exist or was null
        return ChangeText::tr("(no value)");
    const QString text = value.displayText();
    if (text.isEmpty())
        //: in place of a value: an empty text
        return ChangeText::tr("(empty)");
    const QString visible = withVisibleControls(text);
    // A text with the same words is told apart by quotes.
    const bool saysSo = text == ChangeText::tr("(no value)") || text == ChangeText::tr("(empty)");
    return saysSo ? u'“' + visible + u'”' : visible;
}

Shown shownFor(const std::optional<JsonValue> &value)
{
    if (!value)
        return Shown::NotRead;
    if (value->isNull())
        return Shown::NoValue;
    return value->displayText().isEmpty() ? Shown::Empty : Shown::Text;
}

QString visibleBase(const std::optional<JsonValue> &base)
{
    //: in place of a value: Flokzu was never asked what is there
    return base ? visibleValue(*base) : ChangeText::tr("(not read)");
}

std::vector<ChangeLine> linesOfEdits(const FieldEdits &edits)
{
    std::vector<ChangeLine> lines;
    lines.reserve(edits.size());
    for (const FieldEdit &edit : edits)
        lines.push_back({withVisibleControls(edit.name), visibleBase(edit.before),
                         visibleValue(edit.after), edit.name, shownFor(edit.before),
                         shownFor(edit.after)});
    return lines;
}

std::vector<ChangeLine> linesOfFields(const FieldValues &fields)
{
    std::vector<ChangeLine> lines;
    lines.reserve(fields.size());
    for (const FieldValue &field : fields)
        lines.push_back({withVisibleControls(field.name),
                         {},
                         visibleValue(field.value),
                         field.name,
                         Shown::Nothing,
                         shownFor(field.value)});
    return lines;
}

std::vector<ChangeLine> linesOfDeletion(const DeleteUser &change)
{
    if (!change.rolesBefore)
        return {{ChangeText::tr("Roles"),
                 ChangeText::tr("(not read)"),
                 ChangeText::tr("(user deleted)"),
                 {},
                 Shown::NotRead,
                 Shown::Remark}};
    if (change.rolesBefore->isEmpty())
        return {};
    QStringList roles;
    for (const QString &role : *change.rolesBefore)
        roles << withVisibleControls(role);
    return {{ChangeText::tr("Roles"),
             roles.join(QStringLiteral(", ")),
             ChangeText::tr("(user deleted)"),
             {},
             Shown::Text,
             Shown::Remark}};
}

QString labelledTitle(const UpdateRecord &change)
{
    //: %1 what people know a record by, %2 its Id, %3 a database
    const QString title = change.insertWhenMissing
        ? ChangeText::tr("Update “%1” (record %2 of %3), or add it if missing")
        : ChangeText::tr("Update “%1” (record %2 of %3)");
    return title.arg(withVisibleControls(change.label), withVisibleControls(change.id),
                     withVisibleControls(change.database));
}

} // namespace

std::vector<ChangeLine> linesOf(const Change &change)
{
    using Lines = std::vector<ChangeLine>;
    return std::visit(
        Overloaded{
            [](const UpdateRecord &c) { return linesOfEdits(c.edits); },
            [](const AddRecord &c) { return linesOfFields(c.values); },
            [](const UpdateInstance &c) { return linesOfEdits(c.edits); },
            [](const CreateInstance &c) {
                Lines lines{{ChangeText::tr("Initiator"),
                             {},
                             c.userIsInitiator ? ChangeText::tr("The user of this profile")
                                               : ChangeText::tr("The System user"),
                             {},
                             Shown::Nothing,
                             Shown::Remark}};
                for (ChangeLine &line : linesOfFields(c.fields))
                    lines.push_back(std::move(line));
                return lines;
            },
            [](const InviteUser &) { return Lines{}; },
            [](const DeleteUser &c) { return linesOfDeletion(c); },
            [](const AddRole &c) {
                return Lines{{ChangeText::tr("Role"), {}, withVisibleControls(c.role), {}}};
            },
            [](const RemoveRole &c) {
                return Lines{{ChangeText::tr("Role"),
                              withVisibleControls(c.role),
                              ChangeText::tr("(taken)"),
                              {},
                              Shown::Text,
                              Shown::Remark}};
            },
        },
        change);
}

QString titleOf(const Change &change)
{
    const auto shown = [](const QString &name) { return withVisibleControls(name); };
    return std::visit(
        Overloaded{
            [&](const UpdateRecord &c) {
                if (!c.label.isEmpty())
                    return labelledTitle(c);
                return (c.insertWhenMissing
                            ? ChangeText::tr("Update record %1 of %2, or add it if missing")
                            : ChangeText::tr("Update record %1 of %2"))
                    .arg(shown(c.id), shown(c.database));
            },
            [&](const AddRecord &c) {
                return ChangeText::tr("Add a record to %1").arg(shown(c.database));
            },
            [&](const UpdateInstance &c) {
                return ChangeText::tr("Update instance %1").arg(shown(c.identifier));
            },
            [&](const CreateInstance &c) {
                return ChangeText::tr("Start an instance of %1").arg(shown(c.process));
            },
            [&](const InviteUser &c) { return ChangeText::tr("Invite %1").arg(shown(c.email)); },
            [&](const DeleteUser &c) {
                return ChangeText::tr("Delete the user %1").arg(shown(c.email));
            },
            [&](const AddRole &c) {
                return ChangeText::tr("Give %1 the role %2").arg(shown(c.email), shown(c.role));
            },
            [&](const RemoveRole &c) {
                return ChangeText::tr("Take the role %2 from %1")
                    .arg(shown(c.email), shown(c.role));
            },
        },
        change);
}

QString irreversibleNote(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const UpdateRecord &c) {
                return c.insertWhenMissing
                    ? ChangeText::tr("If this adds a record, that record cannot be deleted here.")
                    : QString();
            },
            [](const AddRecord &) {
                return ChangeText::tr("An added record can only be deleted in Flokzu itself.");
            },
            [](const UpdateInstance &) { return QString(); },
            [](const CreateInstance &) {
                return ChangeText::tr(
                    "A started instance can only be finished or deleted in Flokzu itself.");
            },
            [](const InviteUser &) {
                return ChangeText::tr("The user can be deleted afterwards, but the email will have "
                                      "been sent and your bill may change.");
            },
            [](const DeleteUser &) {
                return ChangeText::tr("A new invitation reactivates the user, but the person must "
                                      "accept it, and the roles must be given again.");
            },
            [](const AddRole &) { return QString(); },
            [](const RemoveRole &) { return QString(); },
        },
        change);
}

} // namespace flokdesk
