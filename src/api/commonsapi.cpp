// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/commonsapi.h"

#include "api/answershapes.h"
#include "api/apitext.h"
#include "api/envelope.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// Safe although some are POSTs: they change nothing, so they may be repeated.
Call commonsCall(Verb verb, CallId id)
{
    Call call;
    call.id = id;
    call.verb = verb;
    call.eitherKey = true;
    return call;
}

QString operationName(CommonsApi::Operation operation)
{
    switch (operation) {
    case CommonsApi::Operation::Sum:
        return u"sum"_s;
    case CommonsApi::Operation::Concat:
        return u"concat"_s;
    case CommonsApi::Operation::Contains:
        break;
    }
    return u"contains"_s;
}

Result<JsonValue> memberOfAnswer(const QByteArray &body, QStringView name)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    const JsonValue *member = inDataOrTop(*answer, name);
    if (!member)
        return notUnderstood(u"the answer has no %1"_s.arg(name), body);
    return *member;
}

} // namespace

Reply<QString> *CommonsApi::echo(const QString &text, const CallContext &context)
{
    Call call = commonsCall(Verb::Post, CallId::Echo);
    call.parameters = textObject({{u"param_string", text}});
    return m_client.send<QString>(call, context, parseEcho);
}

Reply<QString> *CommonsApi::calculate(Operation operation, const QStringList &elements,
                                      const CallContext &context)
{
    Call call = commonsCall(Verb::Post, CallId::Operations);
    call.query = {{u"oper"_s, operationName(operation)}};
    JsonValue::Members members;
    for (const QString &element : elements)
        members.push_back({u"elem_%1"_s.arg(members.size() + 1), JsonValue::string(element)});
    call.parameters = JsonValue::object(std::move(members));
    return m_client.send<QString>(call, context, parseOperationResult);
}

Reply<QStringList> *CommonsApi::assignees(const QStringList &usersOrRoles,
                                          const CallContext &context)
{
    JsonValue::Items items;
    for (const QString &name : usersOrRoles)
        items.push_back(JsonValue::string(name));
    Call call = commonsCall(Verb::Get, CallId::Assignees);
    call.ownConnection = true;
    const QByteArray list = JsonValue::array(std::move(items)).toJson();
    call.query = {{u"assignees"_s, QString::fromUtf8(list)}};
    call.notFoundMessage = ApiText::tr("Flokzu found no such user or role. Names must match "
                                       "exactly, capitals and accents included.");
    return m_client.send<QStringList>(call, context, parseAssignees);
}

Result<QString> parseEcho(const QByteArray &body)
{
    const Result<JsonValue> echoed = memberOfAnswer(body, u"param_string");
    if (!echoed)
        return echoed.error();
    return echoed->displayText();
}

Result<QString> parseOperationResult(const QByteArray &body)
{
    const Result<JsonValue> result = memberOfAnswer(body, u"result");
    if (!result)
        return result.error();
    return result->displayText();
}

Result<QStringList> parseAssignees(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    const JsonValue *list = answer->isArray() ? &*answer : nullptr;
    for (const QStringView name : {u"assignees", u"result", u"list", u"data"}) {
        if (!list)
            list = inDataOrTop(*answer, name);
    }
    const std::optional<QStringList> names = list ? textList(*list) : std::nullopt;
    if (!names)
        return notUnderstood(u"the answer lists no assignees"_s, body);
    return *names;
}

} // namespace flokdesk
