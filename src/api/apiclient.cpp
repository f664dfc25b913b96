// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/apitext.h"
#include "api/envelope.h"
#include "core/text.h"
#include "net/redaction.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

Error missingKey(KeyFamily family)
{
    const QString message = family == KeyFamily::Data
        ? ApiText::tr("This needs the data key, and the profile has none. Nothing was sent. "
                      "Add the data key to the profile.")
        : ApiText::tr("This needs the user management key, and the profile has none. Nothing "
                      "was sent. Add the user management key to the profile.");
    return {Error::Kind::KeyRejected, message, {}, 0};
}

Error unfitKey(KeyFamily family)
{
    const QString message = family == KeyFamily::Data
        ? ApiText::tr("The data key holds characters that no key has. Nothing was sent. Copy "
                      "it again from Flokzu into the profile.")
        : ApiText::tr("The user management key holds characters that no key has. Nothing was "
                      "sent. Copy it again from Flokzu into the profile.");
    return {Error::Kind::KeyRejected, message, {}, 0};
}

Error unfitUserName(const QString &userName)
{
    const QString message = userName.isEmpty()
        ? ApiText::tr("The profile has no user name. Nothing was sent. Enter the e-mail "
                      "address of a Flokzu user in the profile.")
        : ApiText::tr("The user name of the profile holds characters that cannot be sent. "
                      "Nothing was sent. Enter the e-mail address of a Flokzu user.");
    return {Error::Kind::KeyRejected, message, {}, 0};
}

GetStyle otherStyle(GetStyle style)
{
    return style == GetStyle::Body ? GetStyle::Query : GetStyle::Body;
}

constexpr qsizetype shortestKeyToHide = 8; // anything shorter would tear holes into sentences

// A proxy that refuses the body of a GET answers with these; the service itself would not.
bool refusesBodies(int status)
{
    return status == 405 || status == 411 || status == 413 || status == 415;
}

} // namespace

struct ApiClient::Attempt {
    Call call;
    CallContext context;
    ReplyBase *owner; // of the inner reply, so this is never used after its end
    Envelope envelope;
    Deliver deliver;
    Answer refusal; // of the first form, while the other is tried
};

ApiClient::ApiClient(RequestScheduler &scheduler, Connection connection, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_connection(std::move(connection))
{
    m_scheduler.watch(m_connection.baseUrl);
}

void ApiClient::setGetStyle(GetStyle style)
{
    m_getStyle = style;
    m_worked.clear();
}

void ApiClient::sendRaw(const Call &call, const CallContext &context, ReplyBase *owner,
                        Envelope envelope, Deliver deliver)
{
    const auto attempt =
        std::make_shared<Attempt>(Attempt{call, context, owner, envelope, std::move(deliver), {}});
    start(attempt, styleFor(call.path));
}

void ApiClient::start(const std::shared_ptr<Attempt> &attempt, GetStyle style)
{
    const Result<Request> request = makeRequest(attempt->call, attempt->context, style);
    if (!request) {
        const auto refuse = [attempt, error = request.error()] { attempt->deliver(error); };
        return m_scheduler.clock().callSoon(attempt->owner, refuse);
    }
    // The owner of the outer reply owns the inner one: deleting it cancels the request.
    m_scheduler.send(*request)->then(attempt->owner, [this, attempt, style](Result<Answer> answer) {
        if (attempt->refusal.isComplete())
            return answeredInOtherStyle(attempt, style, answer);
        if (!answer)
            return attempt->deliver(withoutKeys(answer.error()));
        answered(attempt, style, *answer);
    });
}

void ApiClient::answered(const std::shared_ptr<Attempt> &attempt, GetStyle style,
                         const Answer &answer)
{
    if (shouldTryOtherStyle(*attempt, style, answer)) {
        attempt->refusal = answer;
        return start(attempt, otherStyle(style));
    }
    const Result<QByteArray> body = readAnswer(*attempt, answer);
    if (body && !attempt->call.queryForm.isEmpty())
        m_worked.insert(attempt->call.path, style);
    attempt->deliver(body);
}

void ApiClient::answeredInOtherStyle(const std::shared_ptr<Attempt> &attempt, GetStyle style,
                                     const Result<Answer> &answer)
{
    Result<QByteArray> first = readAnswer(*attempt, attempt->refusal);
    if (!answer)
        return attempt->deliver(std::move(first));
    Result<QByteArray> second = readAnswer(*attempt, *answer);
    if (second) {
        learn(attempt->call.path, style);
        return attempt->deliver(std::move(second));
    }
    // Refused in both forms: the first refusal is about the form that is known to work elsewhere.
    const bool refusedAgain = !answer->isComplete() || mayBeRefusalOfGetBody(*answer);
    if (!refusedAgain)
        return attempt->deliver(second.error());
    if (!first && refusesBodies(attempt->refusal.status)) {
        Error error = first.error();
        error.message += u' '
            + ApiText::tr("Some proxies refuse requests of the kind that Flokzu asks "
                          "for (a GET with a body); ask the administrator of your network.");
        return attempt->deliver(std::move(error));
    }
    attempt->deliver(std::move(first));
}

Result<QByteArray> ApiClient::readAnswer(const Attempt &attempt, const Answer &answer) const
{
    const Call &call = attempt.call;
    const Asked asked{call.writes, call.key, m_connection.baseUrl.host()};
    std::optional<Error> error = attempt.envelope == Envelope::Checked
        ? errorInAnswer(answer, asked, call.needsStatusOk)
        : errorInStatus(answer, asked);
    if (!error)
        return answer.body;
    if (error->kind == Error::Kind::NotFound && !call.notFoundMessage.isEmpty())
        error->message = call.notFoundMessage;
    return withoutKeys(*std::move(error));
}

// A plain 400 is often about the content, such as an unknown column. Once the form is proven at
// this endpoint it is not asked twice; the answer could only be the same.
bool ApiClient::shouldTryOtherStyle(const Attempt &attempt, GetStyle style,
                                    const Answer &answer) const
{
    const Call &call = attempt.call;
    if (call.verb != Verb::Get || call.queryForm.isEmpty() || !mayBeRefusalOfGetBody(answer))
        return false;
    const bool proven = m_worked.contains(call.path) && m_worked.value(call.path) == style;
    if (!proven && style == GetStyle::Body)
        return true;
    return answer.status != 400 || saysParameterMissing(serverWords(answer.body));
}

GetStyle ApiClient::styleFor(const QStringList &path) const
{
    return m_worked.value(path, m_getStyle);
}

void ApiClient::learn(const QStringList &path, GetStyle style)
{
    m_worked.insert(path, style);
    const QList<GetStyle> seen = m_worked.values();
    const bool allAgree = seen.count(style) == seen.size();
    if (!allAgree || m_getStyle == style)
        return;
    m_getStyle = style;
    Q_EMIT getStyleLearned(style);
}

Result<Request> ApiClient::makeRequest(const Call &call, const CallContext &context,
                                       GetStyle style) const
{
    const bool inQuery = call.verb == Verb::Get && style == GetStyle::Query;
    const auto query = inQuery ? call.query + call.queryForm : call.query;
    const Result<QUrl> url = endpointUrl(m_connection.baseUrl, call.path, query);
    if (!url)
        return url.error();
    const Result<std::vector<Header>> headers = makeHeaders(call);
    if (!headers)
        return headers.error();

    Request request;
    request.verb = call.verb;
    request.url = *url;
    request.headers = *headers;
    const bool hasBody = !call.parameters.isNull() && (!inQuery || call.queryForm.isEmpty());
    if (hasBody)
        request.body = call.parameters.toJson();
    request.safety = call.safety;
    request.lane = context.lane;
    request.flow = context.flow;
    request.reason = context.reason;
    request.patience = context.patience;
    request.beforeSending = context.beforeSending;
    request.writes = call.writes;
    request.ownConnection = call.ownConnection;
    return request;
}

Result<std::vector<Header>> ApiClient::makeHeaders(const Call &call) const
{
    const Secret &key = m_connection.key(call.key);
    if (key.isEmpty())
        return missingKey(call.key);
    if (unfitForHeader(key.reveal()))
        return unfitKey(call.key);
    const QByteArray userName = m_connection.userName.toUtf8();
    if (userName.isEmpty() || unfitForHeader(userName))
        return unfitUserName(m_connection.userName);

    std::vector<Header> headers{{"X-Api-Key", key.reveal(), true},
                                {"X-Username", userName, false},
                                {"Content-Type", "application/json", false},
                                {"Accept", "application/json", false}};
    if (call.asInitiator)
        headers.push_back({"X-ForceUser", "true", false});
    return headers;
}

Error ApiClient::withoutKeys(Error error) const
{
    std::vector<Header> keys;
    for (const Secret *key : {&m_connection.dataKey, &m_connection.userKey}) {
        if (key->reveal().size() >= shortestKeyToHide)
            keys.push_back({"X-Api-Key", key->reveal(), true});
    }
    const Redaction redaction(keys);
    error.message = redaction.of(error.message);
    error.detail = redaction.of(error.detail);
    return error;
}

Error ApiClient::unknownBecause(const Error &error)
{
    return unknownOutcomeBecause(error);
}

} // namespace flokdesk
