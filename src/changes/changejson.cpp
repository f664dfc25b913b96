// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changejson.h"

#include "changes/overloaded.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

JsonValue texts(const QStringList &values)
{
    JsonValue list = JsonValue::array();
    for (const QString &value : values)
        list.append(text(value));
    return list;
}

JsonValue editsJson(const FieldEdits &edits)
{
    JsonValue list = JsonValue::array();
    for (const FieldEdit &edit : edits) {
        JsonValue one = JsonValue::object({{u"name"_s, text(edit.name)}});
        if (edit.before) // a base that was never read is left out
            one.set(u"before"_s, *edit.before);
        one.set(u"after"_s, edit.after);
        list.append(one);
    }
    return list;
}

JsonValue fieldsJson(const FieldValues &fields)
{
    JsonValue list = JsonValue::array();
    for (const FieldValue &field : fields)
        list.append(JsonValue::object({{u"name"_s, text(field.name)}, {u"value"_s, field.value}}));
    return list;
}

JsonValue ofKind(const QString &kind, JsonValue::Members members)
{
    members.insert(members.begin(), {u"kind"_s, text(kind)});
    return JsonValue::object(std::move(members));
}

using ErrorWord = std::pair<Error::Kind, QLatin1StringView>;

/// In the order whose numbers older files hold instead of words. Other kinds are added at the end.
constexpr std::array errorWords{
    ErrorWord{Error::Kind::InvalidInput, "invalid input"_L1},
    ErrorWord{Error::Kind::ReadOnly, "read-only"_L1},
    ErrorWord{Error::Kind::Cancelled, "cancelled"_L1},
    ErrorWord{Error::Kind::NotSent, "not sent"_L1},
    ErrorWord{Error::Kind::KeyRejected, "key rejected"_L1},
    ErrorWord{Error::Kind::NotFound, "not found"_L1},
    ErrorWord{Error::Kind::Rejected, "rejected"_L1},
    ErrorWord{Error::Kind::RateLimited, "rate limited"_L1},
    ErrorWord{Error::Kind::ServerFault, "server fault"_L1},
    ErrorWord{Error::Kind::Redirected, "redirected"_L1},
    ErrorWord{Error::Kind::NotUnderstood, "not understood"_L1},
    ErrorWord{Error::Kind::TooLarge, "too large"_L1},
    ErrorWord{Error::Kind::UnknownOutcome, "unknown outcome"_L1},
    ErrorWord{Error::Kind::Storage, "storage"_L1},
    ErrorWord{Error::Kind::NotAllowed, "not allowed"_L1},
};

QString toKey(Error::Kind kind)
{
    const auto found = std::ranges::find(errorWords, kind, &ErrorWord::first);
    Q_ASSERT(found != errorWords.end());
    return found->second;
}

std::optional<Error::Kind> errorKindOf(const JsonValue &stored)
{
    bool isNumber = false;
    const int number = stored.text().toInt(&isNumber);
    if (isNumber && number >= 0 && number < static_cast<int>(errorWords.size()))
        return errorWords[size_t(number)].first;
    const auto found = std::ranges::find(errorWords, stored.text(), &ErrorWord::second);
    return found == errorWords.end() ? std::nullopt : std::optional(found->first);
}

/// Reads members and remembers whether all of them were what they had to be.
class Reader {
public:
    explicit Reader(const JsonValue &object)
        : m_object(object)
    {
    }
    bool ok() const { return m_ok; }

    QString string(QStringView key)
    {
        const JsonValue *value = m_object.find(key);
        m_ok = m_ok && value && value->isString();
        return value ? value->text() : QString();
    }
    bool flag(QStringView key)
    {
        const JsonValue *value = m_object.find(key);
        m_ok = m_ok && value && value->type() == JsonValue::Type::Boolean;
        return value && value->toBool();
    }
    JsonValue any(QStringView key)
    {
        const JsonValue *value = m_object.find(key);
        m_ok = m_ok && value;
        return value ? *value : JsonValue();
    }
    std::optional<bool> flagOrNothing(QStringView key) const
    {
        const JsonValue *value = m_object.find(key);
        return value ? std::optional(value->toBool()) : std::nullopt;
    }
    QString textOrNothing(QStringView key) const
    {
        const JsonValue *value = m_object.find(key);
        return value && value->isString() ? value->text() : QString();
    }
    std::optional<JsonValue> optional(QStringView key) const
    {
        const JsonValue *value = m_object.find(key);
        return value ? std::optional(*value) : std::nullopt;
    }
    QStringList strings(QStringView key)
    {
        QStringList read;
        for (const JsonValue &item : list(key)) {
            m_ok = m_ok && item.isString();
            read << item.text();
        }
        return read;
    }
    FieldEdits edits()
    {
        FieldEdits read;
        for (const JsonValue &item : list(u"edits")) {
            Reader edit(item);
            read.push_back({edit.string(u"name"), edit.optional(u"before"), edit.any(u"after")});
            m_ok = m_ok && edit.ok();
        }
        return read;
    }
    FieldValues values(QStringView key)
    {
        FieldValues read;
        for (const JsonValue &item : list(key)) {
            Reader field(item);
            read.push_back({field.string(u"name"), field.any(u"value")});
            m_ok = m_ok && field.ok();
        }
        return read;
    }

private:
    const JsonValue::Items &list(QStringView key)
    {
        static const JsonValue::Items none;
        const JsonValue *value = m_object.find(key);
        m_ok = m_ok && value && value->isArray();
        return value ? value->items() : none;
    }

    const JsonValue &m_object;
    bool m_ok = true;
};

Change readDeletion(Reader &in)
{
    DeleteUser deletion{in.string(u"email"), {}};
    if (!in.any(u"rolesBefore").isNull())
        deletion.rolesBefore = in.strings(u"rolesBefore");
    return deletion;
}

struct Kind {
    QString name;
    Change (*read)(Reader &);
};

/// In the order of Change's alternatives.
const std::array<Kind, std::variant_size_v<Change>> &kinds()
{
    static const std::array<Kind, std::variant_size_v<Change>> all{{
        {u"update-record"_s,
         [](Reader &in) -> Change {
             return UpdateRecord{in.string(u"database"), in.string(u"id"), in.edits(),
                                 in.flag(u"insertWhenMissing"), in.textOrNothing(u"label")};
         }},
        {u"add-record"_s,
         [](Reader &in) -> Change {
             return AddRecord{in.string(u"database"), in.values(u"values")};
         }},
        {u"update-instance"_s,
         [](Reader &in) -> Change {
             return UpdateInstance{in.string(u"identifier"), in.edits()};
         }},
        {u"create-instance"_s,
         [](Reader &in) -> Change {
             return CreateInstance{in.string(u"process"), in.values(u"fields"),
                                   in.flag(u"userIsInitiator")};
         }},
        {u"invite-user"_s, [](Reader &in) -> Change { return InviteUser{in.string(u"email")}; }},
        {u"delete-user"_s, readDeletion},
        {u"add-role"_s,
         [](Reader &in) -> Change {
             return AddRole{in.string(u"email"), in.string(u"role"), in.flagOrNothing(u"hadIt")};
         }},
        {u"remove-role"_s,
         [](Reader &in) -> Change {
             return RemoveRole{in.string(u"email"), in.string(u"role"), in.flagOrNothing(u"hadIt")};
         }},
    }};
    return all;
}

} // namespace

JsonValue toJson(const Change &change)
{
    const QString kind = kinds()[change.index()].name;
    const auto role = [&kind](const auto &c) {
        JsonValue json = ofKind(kind, {{u"email"_s, text(c.email)}, {u"role"_s, text(c.role)}});
        if (c.hadIt)
            json.set(u"hadIt"_s, JsonValue::boolean(*c.hadIt));
        return json;
    };
    return std::visit(
        Overloaded{
            [&](const UpdateRecord &c) {
                JsonValue json =
                    ofKind(kind,
                           {{u"database"_s, text(c.database)},
                            {u"id"_s, text(c.id)},
                            {u"edits"_s, editsJson(c.edits)},
                            {u"insertWhenMissing"_s, JsonValue::boolean(c.insertWhenMissing)}});
                if (!c.label.isEmpty())
                    json.set(u"label"_s, text(c.label));
                return json;
            },
            [&](const AddRecord &c) {
                return ofKind(
                    kind, {{u"database"_s, text(c.database)}, {u"values"_s, fieldsJson(c.values)}});
            },
            [&](const UpdateInstance &c) {
                return ofKind(
                    kind,
                    {{u"identifier"_s, text(c.identifier)}, {u"edits"_s, editsJson(c.edits)}});
            },
            [&](const CreateInstance &c) {
                return ofKind(kind,
                              {{u"process"_s, text(c.process)},
                               {u"fields"_s, fieldsJson(c.fields)},
                               {u"userIsInitiator"_s, JsonValue::boolean(c.userIsInitiator)}});
            },
            [&](const InviteUser &c) {
                return ofKind(kind, {{u"email"_s, text(c.email)}});
            },
            [&](const DeleteUser &c) {
                return ofKind(
                    kind,
                    {{u"email"_s, text(c.email)},
                     {u"rolesBefore"_s, c.rolesBefore ? texts(*c.rolesBefore) : JsonValue()}});
            },
            [&](const AddRole &c) { return role(c); },
            [&](const RemoveRole &c) { return role(c); },
        },
        change);
}

Result<Change> changeFromJson(const JsonValue &json)
{
    Reader in(json);
    const QString kind = in.string(u"kind");
    for (const Kind &known : kinds()) {
        if (known.name != kind)
            continue;
        const Change change = known.read(in);
        if (in.ok())
            return change;
    }
    return Error{Error::Kind::NotUnderstood,
                 QCoreApplication::translate("ChangeJson",
                                             "A change was written by another version of this "
                                             "program, or the file is damaged."),
                 kind, 0};
}

JsonValue toJson(const FieldValues &values)
{
    return fieldsJson(values);
}

FieldValues fieldValuesFromJson(const JsonValue &json)
{
    const JsonValue wrapped = JsonValue::object({{u"values"_s, json}});
    Reader in(wrapped);
    FieldValues values = in.values(u"values");
    return in.ok() ? values : FieldValues();
}

JsonValue toJson(const Error &error)
{
    const auto number = [](int value) { return *JsonValue::number(QByteArray::number(value)); };
    return JsonValue::object({{u"kind"_s, text(toKey(error.kind))},
                              {u"message"_s, text(error.message)},
                              {u"detail"_s, text(error.detail)},
                              {u"httpStatus"_s, number(error.httpStatus)}});
}

Error errorFromJson(const JsonValue &json)
{
    const auto number = [&json](QStringView key) {
        const JsonValue *value = json.find(key);
        return value ? value->text().toInt() : 0;
    };
    Reader in(json);
    Error error;
    if (const JsonValue *kind = json.find(u"kind"))
        error.kind = errorKindOf(*kind).value_or(Error::Kind::InvalidInput);
    error.message = in.string(u"message");
    error.detail = in.string(u"detail");
    error.httpStatus = number(u"httpStatus");
    return error;
}

QByteArray endingJson(const JobItem &item)
{
    if (item.error == Error{})
        return {};
    JsonValue ending = toJson(item.error);
    if (item.settledBy != SettledBy::Answer)
        ending.set(u"settledBy"_s,
                   text(item.settledBy == SettledBy::LookUp ? u"program"_s : u"user"_s));
    return ending.toJson();
}

void readEnding(const QByteArray &json, JobItem &item)
{
    const auto ending = parseJson(json);
    if (!ending)
        return;
    item.error = errorFromJson(*ending);
    if (const JsonValue *by = ending->find(u"settledBy"))
        item.settledBy = by->text() == u"program"_s ? SettledBy::LookUp : SettledBy::User;
}

} // namespace flokdesk
