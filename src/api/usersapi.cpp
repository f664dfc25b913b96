// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/usersapi.h"

#include "api/answershapes.h"
#include "api/apitext.h"
#include "api/envelope.h"
#include "api/rolechange.h"
#include "api/systemroles.h"
#include "core/text.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> errorInEmail(const QString &email)
{
    return errorIfBlank(email, ApiText::tr("Enter an email address. Nothing was sent."));
}

Call userCall(CallId id, Verb verb, const QString &email)
{
    Call call;
    call.id = id;
    call.verb = verb;
    call.parameters = textObject({{u"email", email}});
    call.key = KeyFamily::UserManagement;
    call.writes = verb != Verb::Get;
    call.notFoundMessage =
        ApiText::tr("Flokzu found no user “%1”.").arg(withVisibleControls(email));
    return call;
}

Result<Done> parseDone(const QByteArray &)
{
    return Done();
}

} // namespace

Reply<Done> *UsersApi::invite(const QString &email, const CallContext &context)
{
    if (const auto error = errorInEmail(email))
        return m_client.refuse<Done>(*error);
    Call call = userCall(CallId::Invite, Verb::Post, email);
    call.safety = Safety::NonIdempotent;
    return m_client.send<Done>(call, context, parseDone);
}

Reply<Done> *UsersApi::remove(const QString &email, const CallContext &context)
{
    if (const auto error = errorInEmail(email))
        return m_client.refuse<Done>(*error);
    Call call = userCall(CallId::DeleteUser, Verb::Delete, email);
    call.safety = Safety::Idempotent;
    return m_client.send<Done>(call, context, parseDone);
}

Reply<QStringList> *UsersApi::roles(const QString &email, const CallContext &context)
{
    if (const auto error = errorInEmail(email))
        return m_client.refuse<QStringList>(*error);
    Call call = userCall(CallId::GetRoles, Verb::Get, email);
    call.queryForm = {{u"email"_s, email}};
    call.ownConnection = true;
    return m_client.send<QStringList>(call, context, parseRoles);
}

Reply<Done> *UsersApi::addRole(const QString &email, const QString &role,
                               const CallContext &context)
{
    return changeRole(Verb::Post, email, role, context);
}

Reply<Done> *UsersApi::removeRole(const QString &email, const QString &role,
                                  const CallContext &context)
{
    return changeRole(Verb::Delete, email, role, context);
}

Reply<Done> *UsersApi::changeRole(Verb verb, const QString &email, const QString &role,
                                  const CallContext &context)
{
    if (const auto error = errorInEmail(email))
        return m_client.refuse<Done>(*error);
    if (const auto error =
            errorIfBlank(role, ApiText::tr("Enter the name of a role. Nothing was sent.")))
        return m_client.refuse<Done>(*error);
    Call call = userCall(verb == Verb::Post ? CallId::AddRole : CallId::RemoveRole, verb, email);
    call.safety = Safety::Idempotent;
    call.notFoundMessage = ApiText::tr("Flokzu found no user “%1” or no role “%2”.")
                               .arg(withVisibleControls(email), withVisibleControls(role));
    auto *reply = new Reply<Done>(&m_client);
    const auto readRoles = [api = *this, email](const CallContext &reading) mutable {
        return api.roles(email, reading);
    };
    const RoleChange::Wanted wanted{email, role, verb == Verb::Post};
    (new RoleChange(m_client, call, wanted, context, readRoles, reply))->start();
    return reply;
}

bool isAutomaticRole(const QString &role)
{
    return systemRoleOf(role) == SystemRole::AllUsers;
}

Result<QStringList> parseRoles(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    const JsonValue *roles = inDataOrTop(*answer, u"roles");
    if (!roles)
        roles = inDataOrTop(*answer, u"role");
    if (!roles)
        roles = answer->find(u"data");
    if (!roles && answer->isArray())
        roles = &*answer;
    const std::optional<QStringList> names = roles ? textList(*roles) : std::nullopt;
    if (!names)
        return notUnderstood(u"the answer lists no roles"_s, body);
    return *names;
}

} // namespace flokdesk
