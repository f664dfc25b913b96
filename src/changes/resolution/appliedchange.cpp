// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/appliedchange.h"

#include "api/usersapi.h"
#include "changes/overloaded.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

/// Edits back to the values before. A null that was read is cleared with an empty text, because
/// null is never sent (src/api/README.md, section 4.4).
FieldEdits turnedAround(const FieldEdits &edits, bool wasGuarded)
{
    FieldEdits back;
    for (const FieldEdit &edit : edits) {
        if (!edit.before || (edit.before->isNull() && !wasGuarded))
            continue;
        const JsonValue before =
            edit.before->isNull() ? JsonValue::string(QString()) : *edit.before;
        back.push_back({edit.name, edit.after, before});
    }
    return back;
}

template <typename Update>
Inverse editsBack(const Update &change, bool wasGuarded)
{
    Update back = change;
    back.edits = turnedAround(change.edits, wasGuarded);
    if (back.edits.empty())
        return {Reversible::No,
                UndoText::tr("The previous value was not read, so it is not known."),
                {}};
    if (back.edits.size() == change.edits.size())
        return {Reversible::Yes, {}, {back}};
    return {Reversible::Partly, UndoText::tr("Some of the previous values are not known."), {back}};
}

/// `expected` is what the user must have had before, or taking it back would change more.
Inverse roleBack(const Change &back, std::optional<bool> hadIt, bool expected)
{
    if (!hadIt)
        return {
            Reversible::Partly,
            UndoText::tr(
                "The roles of the user were not loaded before, so this may already have been so."),
            {back}};
    if (*hadIt != expected)
        return {Reversible::No, UndoText::tr("This was already so before."), {}};
    return {Reversible::Yes, {}, {back}};
}

Inverse restored(const DeleteUser &change)
{
    Inverse inverse{Reversible::Partly, irreversibleNote(change), {InviteUser{change.email}}};
    if (!change.rolesBefore) {
        inverse.why = UndoText::tr("The user can be invited again, but the roles are not known.");
        return inverse;
    }
    for (const QString &role : *change.rolesBefore) {
        if (!isAutomaticRole(role))
            inverse.changes.push_back(AddRole{change.email, role, false});
    }
    return inverse;
}

} // namespace

Inverse inverseOf(const AppliedChange &applied)
{
    const auto impossible = [](const Change &change) {
        return Inverse{Reversible::No, irreversibleNote(change), {}};
    };
    return std::visit(
        Overloaded{
            [&](const UpdateRecord &c) {
                const bool wasAdded =
                    c.insertWhenMissing && !applied.receipt.isEmpty() && applied.receipt != c.id;
                if (wasAdded)
                    return impossible(AddRecord{});
                UpdateRecord plain = c;
                plain.insertWhenMissing = false;
                return editsBack(plain, applied.wasGuarded);
            },
            [&](const AddRecord &c) { return impossible(c); },
            [&](const UpdateInstance &c) { return editsBack(c, applied.wasGuarded); },
            [&](const CreateInstance &c) { return impossible(c); },
            [](const InviteUser &c) {
                return Inverse{Reversible::Partly, irreversibleNote(c), {DeleteUser{c.email, {}}}};
            },
            [](const DeleteUser &c) { return restored(c); },
            [](const AddRole &c) {
                return roleBack(RemoveRole{c.email, c.role, true}, c.hadIt, false);
            },
            [](const RemoveRole &c) {
                return roleBack(AddRole{c.email, c.role, false}, c.hadIt, true);
            },
        },
        applied.change);
}

} // namespace flokdesk
