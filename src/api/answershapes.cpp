// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answershapes.h"

#include "api/apitext.h"
#include "api/envelope.h"
#include "core/text.h"

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

QString idIn(const JsonValue &object)
{
    const JsonValue *id = firstMember(object, {u"Id", u"id"});
    return id ? id->text() : QString();
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

Result<JsonValue> subjectOf(const JsonValue &answer)
{
    const JsonValue nothing = JsonValue::object();
    const JsonValue *data = answer.find(u"data");
    // a record of v1 stands alone and may have a column of that name
    const bool alone = !idIn(answer).isEmpty() && data && !data->isObject() && !data->isArray();
    const JsonValue &subject = data && !alone ? *data : answer;
    if (subject.isObject())
        return subject;
    if (subject.isNull())
        return nothing;
    if (!subject.isArray() || subject.items().size() > 1)
        return notUnderstood(u"one object was expected"_s, answer.toJson());
    if (subject.items().empty())
        return nothing;
    const JsonValue &only = subject.items().front();
    return only.isObject()
        ? Result<JsonValue>(only)
        : notUnderstood(u"an object was expected in the list"_s, answer.toJson());
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
