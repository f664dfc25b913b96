// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/usersapi.h"

#include "api/answershapes.h"
#include "api/apitext.h"
#include "api/envelope.h"
#include "core/text.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> errorInEmail(const QString &email)
{
    return errorIfBlank(email, ApiText::tr("Enter an e-mail address. Nothing was sent."));
}

Call userCall(Verb verb, const QString &last, const QString &email)
{
    Call call;
    call.verb = verb;
    call.path = {u"v1"_s, u"management"_s, u"user"_s};
    if (!last.isEmpty())
        call.path.append(last);
    call.parameters = textObject({{u"email", email}});
    call.key = KeyFamily::UserManagement;
    call.writes = verb != Verb::Get;
    call.notFoundMessage = ApiText::tr("Flokzu has no user “%1”.").arg(withVisibleControls(email));
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
    Call call = userCall(Verb::Post, u"invitation"_s, email);
    call.safety = Safety::NonIdempotent;
    return m_client.send<Done>(call, context, parseDone);
}

Reply<Done> *UsersApi::remove(const QString &email, const CallContext &context)
{
    if (const auto error = errorInEmail(email))
        return m_client.refuse<Done>(*error);
    Call call = userCall(Verb::Delete, {}, email);
    call.safety = Safety::Idempotent;
    return m_client.send<Done>(call, context, parseDone);
}

Reply<QStringList> *UsersApi::roles(const QString &email, const CallContext &context)
{
    if (const auto error = errorInEmail(email))
        return m_client.refuse<QStringList>(*error);
    Call call = userCall(Verb::Get, u"roles"_s, email);
    call.queryForm = {{u"email"_s, email}};
    call.needsStatusOk = false;
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
    Call call = userCall(verb, u"roles"_s, email);
    call.safety = Safety::Idempotent;
    call.notFoundMessage = ApiText::tr("Flokzu has no user “%1” or no role “%2”.")
                               .arg(withVisibleControls(email), withVisibleControls(role));
    Call asText = call;
    asText.parameters.set(u"role"_s, JsonValue::string(role));
    Call asList = call;
    asList.parameters.set(u"roles"_s, JsonValue::array({JsonValue::string(role)}));

    auto *reply = new Reply<Done>(&m_client);
    const auto sendList = [&client = m_client, reply, asList, context](const Error &first) {
        client.send<Done>(asList, context, parseDone)
            ->then(reply, [reply, first](Result<Done> done) {
                const bool refusedToo = !done && done.error().kind == Error::Kind::Rejected;
                reply->finish(refusedToo ? first : std::move(done));
            });
    };
    m_client.send<Done>(asText, context, parseDone)
        ->then(reply, [reply, sendList](Result<Done> done) {
            const bool refused = !done && done.error().kind == Error::Kind::Rejected
                && done.error().httpStatus == 400;
            if (refused)
                return sendList(done.error());
            reply->finish(std::move(done));
        });
    return reply;
}

bool isAutomaticRole(const QString &role)
{
    return role == u"All Users";
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
