// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answershapes.h"

#include "api/apitext.h"
#include "api/envelope.h"
#include "core/text.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace flokdesk {

using namespace Qt::StringLiterals;

const JsonValue *firstMember(const JsonValue &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const JsonValue *member = object.find(name);
        if (member && !member->isNull())
            return member;
    }
    return nullptr;
}

QString memberText(const JsonValue &object, std::initializer_list<QStringView> names)
{
    const JsonValue *member = firstMember(object, names);
    return member ? member->displayText() : QString();
}

QString idNameOf(const JsonValue &object, const QString &preferred)
{
    for (const QString &name : {preferred, u"Id"_s, u"id"_s, u"ID"_s}) {
        const JsonValue *id = name.isEmpty() ? nullptr : object.find(name);
        if (id && !id->text().isEmpty())
            return name;
    }
    return {};
}

QString idIn(const JsonValue &object, const QString &preferred)
{
    const QString name = idNameOf(object, preferred);
    return name.isEmpty() ? QString() : object.find(name)->text();
}

QString plainId(const QString &id)
{
    static const QRegularExpression whole(
        QRegularExpression::anchoredPattern(u"(-?[0-9]+)\\.0+"_s));
    const QRegularExpressionMatch match = whole.match(id);
    return match.hasMatch() ? match.captured(1) : id;
}

bool isPlainReceipt(const JsonValue &answer)
{
    const auto isPlain = [](const JsonValue::Member &member) {
        const QStringList naming{u"Id"_s,        u"id"_s,     u"ID"_s,          u"identifier"_s,
                                 u"reference"_s, u"result"_s, u"param_string"_s};
        return !naming.contains(member.key) && !member.value.isArray() && !member.value.isObject();
    };
    return answer.isObject() && std::ranges::all_of(answer.members(), isPlain);
}

std::optional<QStringList> textList(const JsonValue &value)
{
    if (value.isNull())
        return QStringList();
    if (value.isString())
        return value.text().isEmpty() ? QStringList() : QStringList(value.text());
    if (value.isObject()) {
        const JsonValue *name = firstMember(value, {u"email", u"role", u"name", u"username"});
        return name && name->isString() ? textList(*name) : std::nullopt;
    }
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    for (const JsonValue &item : value.items()) {
        const std::optional<QStringList> inner = textList(item);
        if (!inner)
            return std::nullopt;
        texts += *inner;
    }
    return texts;
}

namespace {

/// The list in an object that is none of the things asked for but holds them.
const JsonValue *wrappedList(const JsonValue &object)
{
    if (!idIn(object).isEmpty())
        return nullptr; // a record may have columns of these names
    for (const QStringView name : {u"records", u"rows", u"items", u"list", u"results", u"data"}) {
        const JsonValue *list = object.find(name);
        if (list && list->isArray())
            return list;
    }
    return nullptr;
}

/// False for a shape that is none of a list.
bool appendSubjects(JsonValue::Items &subjects, const JsonValue &value)
{
    if (const JsonValue *list = wrappedList(value))
        return appendSubjects(subjects, *list);
    if (value.isObject()) {
        subjects.push_back(value);
        return true;
    }
    return value.isArray()
        && std::ranges::all_of(value.items(), [&subjects](const JsonValue &item) {
               return appendSubjects(subjects, item);
           });
}

} // namespace

Result<JsonValue::Items> subjectsOf(const JsonValue &answer)
{
    const JsonValue *data = answer.find(u"data");
    // a record of v1 stands alone and may have a column of that name
    const bool alone = !idIn(answer).isEmpty() && data && !data->isObject() && !data->isArray();
    const JsonValue &subject = data && !alone ? *data : answer;
    JsonValue::Items subjects;
    if (subject.isNull() || (subject.isObject() && subject.members().empty()))
        return subjects;
    if (!appendSubjects(subjects, subject))
        return notUnderstood(u"an object was expected"_s, answer.toJson());
    return subjects;
}

Result<JsonValue> subjectOf(const JsonValue &answer)
{
    const Result<JsonValue::Items> subjects = subjectsOf(answer);
    if (!subjects)
        return subjects.error();
    if (subjects->empty())
        return JsonValue::object();
    if (subjects->size() > 1)
        return notUnderstood(u"one object was expected"_s, answer.toJson());
    return subjects->front();
}

Result<JsonValue> objectOf(const FieldValues &values)
{
    QSet<QString> names;
    JsonValue::Members members;
    for (const FieldValue &field : values) {
        const auto refuse = [](const QString &message) {
            return Error{Error::Kind::InvalidInput, message, {}, 0};
        };
        if (field.name.isEmpty())
            return refuse(ApiText::tr("One of the names is empty. Nothing was sent."));
        if (names.contains(field.name))
            return refuse(ApiText::tr("“%1” is given twice. Nothing was sent.")
                              .arg(withVisibleControls(field.name)));
        names.insert(field.name);
        const JsonValue &value = field.value;
        members.push_back({field.name, value.isNull() ? JsonValue::string(u""_s) : value});
    }
    return JsonValue::object(std::move(members));
}

JsonValue textObject(std::initializer_list<std::pair<QStringView, QString>> members)
{
    JsonValue::Members object;
    for (const auto &[name, text] : members)
        object.push_back({name.toString(), JsonValue::string(text)});
    return JsonValue::object(std::move(object));
}

std::optional<Error> errorIfBlank(const QString &text, const QString &message)
{
    if (!text.trimmed().isEmpty())
        return std::nullopt;
    return Error{Error::Kind::InvalidInput, message, {}, 0};
}

} // namespace flokdesk
