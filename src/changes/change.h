// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/values.h"
#include "net/request.h"
#include "store/profile.h"

#include <optional>
#include <QString>
#include <tuple>
#include <variant>
#include <vector>

namespace flokdesk {

/// One column or field with the value it was edited from and the new one.
struct FieldEdit {
    QString name;
    /// The base of the edit; nothing where it was never read, which is neither null nor empty.
    std::optional<JsonValue> before;
    JsonValue after;

    friend bool operator==(const FieldEdit &, const FieldEdit &) = default;
};
using FieldEdits = std::vector<FieldEdit>;

struct UpdateRecord {
    QString database;
    QString id;
    FieldEdits edits; ///< only these columns are sent
    bool insertWhenMissing = false;
    /// Names the record for people, as it was read when it was edited; may be empty, is never sent.
    QString label = {};
    friend bool operator==(const UpdateRecord &, const UpdateRecord &) = default;
};
struct AddRecord {
    QString database;
    FieldValues values;
    friend bool operator==(const AddRecord &, const AddRecord &) = default;
};
struct UpdateInstance {
    QString identifier;
    FieldEdits edits;
    friend bool operator==(const UpdateInstance &, const UpdateInstance &) = default;
};
struct CreateInstance {
    QString process;
    FieldValues fields;
    bool userIsInitiator = false;
    friend bool operator==(const CreateInstance &, const CreateInstance &) = default;
};
struct InviteUser {
    QString email;
    friend bool operator==(const InviteUser &, const InviteUser &) = default;
};
struct DeleteUser {
    QString email;
    std::optional<QStringList> rolesBefore; ///< as last loaded, for restoring
    friend bool operator==(const DeleteUser &, const DeleteUser &) = default;
};
struct AddRole {
    QString email;
    QString role;
    std::optional<bool> hadIt =
        {}; ///< as the roles were last loaded; nothing where they never were
    friend bool operator==(const AddRole &, const AddRole &) = default;
};
struct RemoveRole {
    QString email;
    QString role;
    std::optional<bool> hadIt = {}; ///< as in AddRole
    friend bool operator==(const RemoveRole &, const RemoveRole &) = default;
};

/// One intended write: a closed set. A ninth kind is one more alternative here; the visits in
/// change.cpp, jobrunner.cpp and changetext.cpp then do not compile until they answer for it.
using Change = std::variant<UpdateRecord, AddRecord, UpdateInstance, CreateInstance, InviteUser,
                            DeleteUser, AddRole, RemoveRole>;

/// The object that a change acts on. Changes of one object keep their order.
struct ObjectKey {
    enum class Kind { Record, NewRecord, Instance, NewInstance, User };
    Kind kind = Kind::Record;
    QString container; ///< database or process; empty for users
    QString id; ///< record id, identifier, e-mail in lower case; empty for new objects

    /// New objects have no identity yet: no two of them are the same one.
    bool isNew() const { return kind == Kind::NewRecord || kind == Kind::NewInstance; }

    friend bool operator==(const ObjectKey &, const ObjectKey &) = default;
    friend bool operator<(const ObjectKey &a, const ObjectKey &b)
    {
        return std::tie(a.kind, a.container, a.id) < std::tie(b.kind, b.container, b.id);
    }
};

enum class Reversible {
    Yes, ///< another write restores what was
    Partly, ///< e.g. an invitation can be withdrawn, but the mail is gone
    No, ///< e.g. a record cannot be deleted through the API
};

ObjectKey objectOf(const Change &change);
/// The edits of an update; nullptr for all other changes.
const FieldEdits *editsOf(const Change &change);
FieldEdits *editsOf(Change &change);
Safety safetyOf(const Change &change);
Reversible reversible(const Change &change);
/// Requests it takes without repetitions.
int requestCost(const Change &change, GuardMode guard);

/// The meaning of the text of one side of a ChangeLine, which the text alone does not tell.
enum class Shown {
    Nothing, ///< there is no such side
    Text, ///< the value itself
    Empty, ///< an empty text
    NoValue, ///< null or absent
    NotRead, ///< Flokzu was never asked
    Remark, ///< words of this program
};

/// One line of a change for people: what a column held and what it shall hold. Plain text, names and
/// values made visible; empty and missing values in words.
struct ChangeLine {
    QString name;
    QString before; ///< empty where nothing was before
    QString after;
    QString field; ///< the exact name of the column or field; empty for what is neither
    Shown beforeIs = before.isEmpty() ? Shown::Nothing : Shown::Text;
    Shown afterIs = after.isEmpty() ? Shown::Nothing : Shown::Text;

    friend bool operator==(const ChangeLine &, const ChangeLine &) = default;
};
std::vector<ChangeLine> linesOf(const Change &change);

/// All that will be sent, without white space or escapes that depend on where a value came from:
/// equal for equal intentions, different for all others.
QByteArray canonicalText(const Change &change);

/// "Update record 17 of Suppliers" and the like, translated; names made visible, plain text.
QString titleOf(const Change &change);
/// The part that no other write could bring back, translated; empty when it can be undone wholly.
QString irreversibleNote(const Change &change);

} // namespace flokdesk
