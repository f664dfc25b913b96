// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/service.h"

#include "core/text.h"
#include "sandbox/contract/operations.h"

#include <algorithm>
#include <QUrl>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

enum class Family { Data, Users, Commons };

struct Route {
    const char *method;
    const char *path;
    const char *name;
    Family family;
    HttpReply (*carryOut)(Call &call);
};

constexpr Route routes[] = {
    {"GET", "/v2/process/instance", "getInstance", Family::Data, getInstance},
    {"POST", "/v2/process/instance", "newInstance", Family::Data, newInstance},
    {"PUT", "/v2/process/instance", "updateInstance", Family::Data, updateInstance},
    {"GET", "/v2/database/record", "getRecord", Family::Data, getRecord},
    {"POST", "/v2/database/record", "addRecord", Family::Data, addRecord},
    {"PUT", "/v2/database/record", "updateRecord", Family::Data, updateRecord},
    {"GET", "/v2/database/records", "listRecords", Family::Data, listRecords},
    {"POST", "/v1/management/user/invitation", "inviteUser", Family::Users, inviteUser},
    {"DELETE", "/v1/management/user", "deleteUser", Family::Users, deleteUser},
    {"GET", "/v1/management/user/roles", "getUserRoles", Family::Users, getUserRoles},
    {"POST", "/v1/management/user/roles", "addUserRole", Family::Users, addUserRole},
    {"DELETE", "/v1/management/user/roles", "removeUserRole", Family::Users, removeUserRole},
    {"POST", "/commons/JSON/echo", "echo", Family::Commons, echo},
    {"POST", "/commons/MATH/operations", "calculate", Family::Commons, calculate},
    {"GET", "/commons/assignee/list", "listAssignees", Family::Commons, listAssignees},
};

/// The route of the request, else the status that says why there is none.
struct Routed {
    const Route *route = nullptr;
    int status = 404;
};

Routed findRoute(const HttpRequest &request)
{
    Routed routed;
    for (const Route &route : routes) {
        if (request.path() != QByteArray(basePath) + route.path)
            continue;
        routed.status = 405;
        if (request.method == route.method)
            return {.route = &route};
    }
    return routed;
}

/// As servers decode forms: a plus is a space.
QString formDecoded(QByteArray text)
{
    return exactText(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QList<QPair<QString, QString>> decodedQuery(const QByteArray &query)
{
    QList<QPair<QString, QString>> pairs;
    for (const QByteArray &part : query.split('&')) {
        const auto sign = part.contains('=') ? part.indexOf('=') : part.size();
        if (!part.isEmpty())
            pairs.append({formDecoded(part.left(sign)), formDecoded(part.mid(sign + 1))});
    }
    return pairs;
}

std::optional<HttpReply> checkKey(const Tenant &tenant, const ContractOptions &contract,
                                  const HttpRequest &request, Family family)
{
    const QByteArray key = headerValue(request.headers, "X-Api-Key");
    const bool isData = key == tenant.dataKey;
    const bool isUser = key == tenant.userKey;
    if (family == Family::Commons && contract.is(u"commonsKey", u"none"))
        return {};
    if (!isData && !isUser)
        return refusal(contract, contract.number(u"wrongKey"), u"Invalid API key"_s);
    const bool anyKey = family == Family::Commons && contract.is(u"commonsKey", u"any");
    const bool wantsUserKey = family == Family::Users
        || (family == Family::Commons && contract.is(u"commonsKey", u"users"));
    if (anyKey || (wantsUserKey ? isUser : isData))
        return {};
    return refusal(contract, contract.number(u"wrongFamily"),
                   u"This API key does not allow this operation"_s);
}

std::optional<HttpReply> checkUser(Tenant &tenant, const ContractOptions &contract,
                                   const HttpRequest &request)
{
    const QByteArray name = headerValue(request.headers, "X-Username");
    if (contract.is(u"userName", u"ignored"))
        return {};
    if (name.isEmpty())
        return refusal(contract, 401, u"X-Username is required"_s);
    if (contract.is(u"userName", u"present"))
        return {};
    const User *user = tenant.user(QString::fromUtf8(name));
    if (user && user->state == User::State::Active)
        return {};
    return refusal(contract, 401, u"X-Username is not a user of this organization"_s);
}

bool isJsonType(const HttpRequest &request)
{
    const QByteArray type = headerValue(request.headers, "Content-Type");
    return type.split(';').constFirst().trimmed().toLower() == "application/json";
}

std::optional<HttpReply> checkTransport(const ContractOptions &contract, const HttpRequest &request)
{
    if (request.body.isEmpty())
        return {};
    const QString style = contract.value(u"getBody");
    if (request.method == "GET" && style == u"text")
        return runtimeError(200);
    if (request.method == "GET" && style != u"accepted" && style != u"ignore")
        return refusal(contract, style.toInt(), u"A GET must not have a body"_s);
    if (contract.is(u"contentType", u"required") && !isJsonType(request))
        return refusal(contract, 415, u"The content must be application/json"_s);
    return {};
}

/// Reads parameters that came in the query: those of the contract are texts, but for filters.
JsonValue parametersOfQuery(const QList<QPair<QString, QString>> &query)
{
    JsonValue parameters = JsonValue::object();
    for (const auto &[key, value] : query) {
        const auto filters = key == u"filters" ? parseJson(value.toUtf8())
                                               : Result<JsonValue>(JsonValue::string(value));
        parameters.set(key, filters ? *filters : JsonValue::string(value));
    }
    return parameters;
}

/// Fills the call's parameters from body and query; an answer when they cannot be read.
std::optional<HttpReply> readParameters(Call &call, const HttpRequest &request,
                                        ServiceAnswer &answer)
{
    const bool isGet = request.method == "GET";
    const bool byBody = !request.body.isEmpty() && !(isGet && call.is(u"getBody", u"ignore"));
    const bool byQuery = isGet && !call.query.isEmpty() && call.is(u"getQuery", u"accept");
    if (isGet && byBody)
        answer.parametersFrom = byQuery ? u"both"_s : u"body"_s;
    else if (byQuery)
        answer.parametersFrom = u"query"_s;
    call.parameters = byQuery ? parametersOfQuery(call.query) : JsonValue::object();
    if (!byBody)
        return {};
    auto parsed = parseJson(request.body);
    if (!parsed || !parsed->isObject())
        return refusal(call, 400, u"The body must be a JSON object"_s);
    call.parameters = *std::move(parsed);
    return {};
}

/// Commons are in every plan.
std::optional<HttpReply> checkPlan(const ContractOptions &contract, const Route &route)
{
    const QString left = contract.value(u"status402");
    const bool isLeftOut = (left == u"all" && route.family != Family::Commons)
        || (left == u"users" && route.family == Family::Users)
        || (left == u"writes" && route.family != Family::Commons
            && QByteArray(route.method) != "GET");
    if (!isLeftOut)
        return {};
    return refusal(contract, 402, u"Your plan does not include this operation"_s);
}

HttpReply carryOut(const Route &route, Call &call, const HttpRequest &request,
                   ServiceAnswer &answer)
{
    if (auto refused = checkTransport(call.contract, request))
        return *refused;
    if (auto refused = checkKey(call.tenant, call.contract, request, route.family))
        return *refused;
    if (auto refused = checkUser(call.tenant, call.contract, request))
        return *refused;
    if (auto refused = checkPlan(call.contract, route))
        return *refused;
    if (auto refused = readParameters(call, request, answer))
        return *refused;
    return route.carryOut(call);
}

QString reasonForNoRoute(int status)
{
    return status == 405 ? u"Method not allowed"_s : u"No such path"_s;
}

} // namespace

QString keyFamily(const Tenant &tenant, const QByteArray &key)
{
    if (key.isEmpty())
        return {};
    if (key == tenant.dataKey)
        return u"data key"_s;
    return key == tenant.userKey ? u"user-management key"_s : u"unknown key"_s;
}

ServiceAnswer serve(Tenant &tenant, const ContractOptions &contract, const HttpRequest &request,
                    const QDateTime &now)
{
    ServiceAnswer answer;
    const Routed routed = findRoute(request);
    if (!routed.route) {
        answer.reply = refusal(contract, routed.status, reasonForNoRoute(routed.status));
        return answer;
    }
    Call call{.tenant = tenant,
              .contract = contract,
              .parameters = {},
              .query = decodedQuery(request.query()),
              .actor = QString::fromUtf8(headerValue(request.headers, "X-Username")),
              .forceUser = headerValue(request.headers, "X-ForceUser").toLower() == "true",
              .now = now};
    answer.operation = QString::fromLatin1(routed.route->name);
    answer.reply = carryOut(*routed.route, call, request, answer);
    answer.changed = call.changed;
    return answer;
}

} // namespace flokdesk::sandbox
