// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/change.h"

#include "api/instancesapi.h"
#include "changes/overloaded.h"

namespace flokdesk {

namespace {

ObjectKey userKey(const QString &email)
{
    return {ObjectKey::Kind::User, {}, email.trimmed().toLower()};
}

void appendText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out += QByteArray::number(utf8.size()) + ':' + utf8;
}

void appendFlag(QByteArray &out, bool flag)
{
    out += flag ? 'y' : 'n';
}

void appendValue(QByteArray &out, const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        out += '0';
        return;
    case JsonValue::Type::Boolean:
        return appendFlag(out, value.toBool());
    case JsonValue::Type::Number:
        out += '#';
        return appendText(out, value.text());
    case JsonValue::Type::String:
        out += '"';
        return appendText(out, value.text());
    case JsonValue::Type::Array:
        out += '[';
        for (const JsonValue &item : value.items())
            appendValue(out, item);
        out += ']';
        return;
    case JsonValue::Type::Object:
        out += '{';
        for (const JsonValue::Member &member : value.members()) {
            appendText(out, member.key);
            appendValue(out, member.value);
        }
        out += '}';
        return;
    }
    Q_UNREACHABLE();
}

void appendEdits(QByteArray &out, const FieldEdits &edits)
{
    for (const FieldEdit &edit : edits) {
        appendText(out, edit.name);
        if (edit.before)
            appendValue(out, *edit.before);
        else
            out += '?';
        appendValue(out, edit.after);
    }
}

void appendFields(QByteArray &out, const FieldValues &fields)
{
    for (const FieldValue &field : fields) {
        appendText(out, field.name);
        appendValue(out, field.value);
    }
}

QByteArray canonicalNames(const char *kind, const QStringList &names)
{
    QByteArray out(kind);
    for (const QString &name : names)
        appendText(out, name);
    return out;
}

} // namespace

ObjectKey objectOf(const Change &change)
{
    using Kind = ObjectKey::Kind;
    return std::visit(
        Overloaded{
            [](const UpdateRecord &c) {
                return ObjectKey{Kind::Record, c.database, c.id};
            },
            [](const AddRecord &c) {
                return ObjectKey{Kind::NewRecord, c.database, {}};
            },
            [](const UpdateInstance &c) {
                return ObjectKey{Kind::Instance, {}, normalisedIdentifier(c.identifier)};
            },
            [](const CreateInstance &c) {
                return ObjectKey{Kind::NewInstance, c.process, {}};
            },
            [](const InviteUser &c) { return userKey(c.email); },
            [](const DeleteUser &c) { return userKey(c.email); },
            [](const AddRole &c) { return userKey(c.email); },
            [](const RemoveRole &c) { return userKey(c.email); },
        },
        change);
}

const FieldEdits *editsOf(const Change &change)
{
    using Edits = const FieldEdits *;
    return std::visit(Overloaded{
                          [](const UpdateRecord &c) -> Edits { return &c.edits; },
                          [](const UpdateInstance &c) -> Edits { return &c.edits; },
                          [](const AddRecord &) -> Edits { return nullptr; },
                          [](const CreateInstance &) -> Edits { return nullptr; },
                          [](const InviteUser &) -> Edits { return nullptr; },
                          [](const DeleteUser &) -> Edits { return nullptr; },
                          [](const AddRole &) -> Edits { return nullptr; },
                          [](const RemoveRole &) -> Edits { return nullptr; },
                      },
                      change);
}

FieldEdits *editsOf(Change &change)
{
    return const_cast<FieldEdits *>(editsOf(std::as_const(change)));
}

Safety safetyOf(const Change &change)
{
    return std::visit(Overloaded{
                          [](const UpdateRecord &c) {
                              return c.insertWhenMissing ? Safety::NonIdempotent
                                                         : Safety::Idempotent;
                          },
                          [](const AddRecord &) { return Safety::NonIdempotent; },
                          [](const UpdateInstance &) { return Safety::Idempotent; },
                          [](const CreateInstance &) { return Safety::NonIdempotent; },
                          [](const InviteUser &) { return Safety::NonIdempotent; },
                          [](const DeleteUser &) { return Safety::Idempotent; },
                          [](const AddRole &) { return Safety::Idempotent; },
                          [](const RemoveRole &) { return Safety::Idempotent; },
                      },
                      change);
}

Reversible reversible(const Change &change)
{
    return std::visit(Overloaded{
                          [](const UpdateRecord &c) {
                              return c.insertWhenMissing ? Reversible::Partly : Reversible::Yes;
                          },
                          [](const AddRecord &) { return Reversible::No; },
                          [](const UpdateInstance &) { return Reversible::Yes; },
                          [](const CreateInstance &) { return Reversible::No; },
                          [](const InviteUser &) { return Reversible::Partly; },
                          [](const DeleteUser &) { return Reversible::Partly; },
                          [](const AddRole &) { return Reversible::Yes; },
                          [](const RemoveRole &) { return Reversible::Yes; },
                      },
                      change);
}

int requestCost(const Change &change, GuardMode guard)
{
    const int before = guard == GuardMode::Fast ? 0 : 1;
    const int after = guard == GuardMode::Paranoid ? 1 : 0;
    return std::visit(Overloaded{
                          [=](const UpdateRecord &) { return before + 1 + after; },
                          [=](const AddRecord &) { return 1 + after; },
                          [=](const UpdateInstance &) { return before + 1 + after; },
                          [=](const CreateInstance &) { return 1 + after; },
                          [](const InviteUser &) { return 1; },
                          [=](const DeleteUser &) { return 1 + after; },
                          [=](const AddRole &) { return 1 + after; },
                          [=](const RemoveRole &) { return 1 + after; },
                      },
                      change);
}

QByteArray canonicalText(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const UpdateRecord &c) {
                QByteArray out = canonicalNames("update-record", {c.database, c.id});
                appendFlag(out, c.insertWhenMissing);
                appendEdits(out, c.edits);
                return out;
            },
            [](const AddRecord &c) {
                QByteArray out = canonicalNames("add-record", {c.database});
                appendFields(out, c.values);
                return out;
            },
            [](const UpdateInstance &c) {
                QByteArray out = canonicalNames("update-instance", {c.identifier});
                appendEdits(out, c.edits);
                return out;
            },
            [](const CreateInstance &c) {
                QByteArray out = canonicalNames("create-instance", {c.process});
                appendFlag(out, c.userIsInitiator);
                appendFields(out, c.fields);
                return out;
            },
            [](const InviteUser &c) { return canonicalNames("invite-user", {c.email}); },
            [](const DeleteUser &c) { return canonicalNames("delete-user", {c.email}); },
            [](const AddRole &c) {
                return canonicalNames("add-role", {c.email, c.role});
            },
            [](const RemoveRole &c) {
                return canonicalNames("remove-role", {c.email, c.role});
            },
        },
        change);
}

} // namespace flokdesk
