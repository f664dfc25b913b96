// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/apitext.h"
#include "api/envelope.h"
#include "core/text.h"
#include "net/exchanges.h"
#include "net/redaction.h"

#include <QPointer>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

Error missingKey(KeyFamily family)
{
    const QString message = family == KeyFamily::Data
        ? ApiText::tr("This needs the data API key, and the profile has none. Nothing was sent. "
                      "Add the data API key to the profile.")
        : ApiText::tr("This needs the user API key, and the profile has none. Nothing was sent. "
                      "Add the user API key to the profile.");
    return {Error::Kind::KeyRejected, message, {}, 0};
}

Error unfitKey(KeyFamily family)
{
    const QString message = family == KeyFamily::Data
        ? ApiText::tr("The data API key contains characters that no key has. Nothing was sent. "
                      "Copy it again from Flokzu into the profile.")
        : ApiText::tr("The user API key contains characters that no key has. Nothing was sent. "
                      "Copy it again from Flokzu into the profile.");
    return {Error::Kind::KeyRejected, message, {}, 0};
}

Error unfitUserName(const QString &userName)
{
    const QString message = userName.isEmpty()
        ? ApiText::tr("The profile has no user name. Nothing was sent. Enter the email address of "
                      "a Flokzu user in the profile.")
        : ApiText::tr("The user name of the profile contains characters that cannot be sent. "
                      "Nothing was sent. Enter the email address of a Flokzu user.");
    return {Error::Kind::KeyRejected, message, {}, 0};
}

constexpr qsizetype shortestKeyToHide = 8; // anything shorter would tear holes into sentences

// A proxy that refuses the body of a GET answers with these; the service itself would not.
bool refusesBodies(int status)
{
    return status == 405 || status == 411 || status == 413 || status == 415;
}

/// Trouble that may be over a moment later, whatever the form of the request was.
bool isPassingTrouble(int status)
{
    return status == 408 || (status >= 500 && status < 600);
}

/// A gateway that cannot reach its service, or one that gave up waiting, says nothing about the form.
bool isGatewayTrouble(int status)
{
    return status == 408 || (status >= 502 && status <= 504);
}

/// Whether the words say that a parameter of the call did not arrive.
bool missesParameter(const QString &words, const Call &call)
{
    const bool isOpen =
        !call.openParameter.isEmpty() && words.contains(call.openParameter, Qt::CaseInsensitive);
    return !isOpen && saysParameterMissing(words);
}

/// Whether a refusal says that the parameters did not arrive in the form in which they were sent.
bool speaksOfForm(const Answer &refusal, const Call &call)
{
    if (refusesBodies(refusal.status))
        return true;
    const bool mayBe = refusal.status == 200 || refusal.status == 400 || refusal.status == 404
        || refusal.status == 406 || refusal.status == 409 || refusal.status == 422;
    return mayBe && missesParameter(serverWords(refusal.body), call);
}

/// Whether a refusal is about the user or the key.
bool isAboutSender(const Answer &refusal)
{
    return refusal.status == 401 || refusal.status == 403;
}

/// How much a refusal says about the question itself, rather than about its form or about the user and
/// the key.
int nearness(const Answer &refusal, const Call &call)
{
    const QString words = serverWords(refusal.body);
    if (refusesBodies(refusal.status) || missesParameter(words, call))
        return 0;
    if (isAboutSender(refusal) || refusal.status >= 500 || !parseJson(refusal.body))
        return 1;
    return 2;
}

/// Whether a 404 does not say what was not found. A proxy may answer so to a form that it does not know.
bool isBareNotFound(const Answer &refusal, const Call &call)
{
    return refusal.status == 404 && nearness(refusal, call) < 2;
}

/// Which of two refusals of one question to tell. The first is about the form that is known to work
/// elsewhere, so the second must say more. Where one form alone gets a bare 404, or is refused as if for its
/// key, that is about the form: "not found" would be believed by a write that inserts what is missing.
bool isNearer(const Answer &second, const Error &secondError, const Answer &first,
              const Error &firstError, const Call &call)
{
    if (!second.isComplete())
        return false;
    const int difference = nearness(second, call) - nearness(first, call);
    const bool onlySecondFoundNothing =
        secondError.kind == Error::Kind::NotFound && firstError.kind != Error::Kind::NotFound;
    const bool isFirstAboutForm = !isAboutSender(second)
        && (isAboutSender(first) || (isBareNotFound(first, call) && second.status != 404));
    return difference > 0 || (difference == 0 && (onlySecondFoundNothing || isFirstAboutForm));
}

} // namespace

struct ApiClient::Attempt {
    enum class Stage { First, OtherForm, Again };
    Call call;
    CallContext context;
    ReplyBase *owner; // of the inner reply, so this is never used after its end
    Envelope envelope;
    Deliver deliver;
    Form form;
    Stage stage = Stage::First;
    Form firstForm = {};
    Answer refusal = {}; // of the first form, while the other is tried
};

ApiClient::ApiClient(RequestScheduler &scheduler, Connection connection, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_connection(std::move(connection))
{
    m_scheduler.watch(m_connection.baseUrl);
}

void ApiClient::learn(QStringView key, const QString &value, CallId from)
{
    if (m_dialect.learn(key, value, from, m_scheduler.clock().wallTime()))
        Q_EMIT dialectLearned();
}

void ApiClient::changeDialect(const Dialect &dialect)
{
    if (dialect == m_dialect)
        return;
    m_dialect = dialect;
    Q_EMIT dialectLearned();
}

void ApiClient::learnFrom(const Dialect &other)
{
    Dialect more = m_dialect;
    more.learnFrom(other);
    if (more == m_dialect)
        return;
    m_dialect = more;
    Q_EMIT dialectLearned();
}

void ApiClient::sendRaw(const Call &call, const CallContext &context, ReplyBase *owner,
                        Envelope envelope, Deliver deliver)
{
    const Form form = firstForm(call);
    start(std::make_shared<Attempt>(
        Attempt{call, context, owner, envelope, std::move(deliver), form}));
}

void ApiClient::start(const AttemptPtr &attempt)
{
    const Result<Request> request = makeRequest(*attempt);
    if (!request)
        return refuseSoon(attempt, request.error());
    if (attempt->call.writes && attempt->context.confirm)
        return askFirst(attempt, *request);
    hand(attempt, *request);
}

void ApiClient::refuseSoon(const AttemptPtr &attempt, const Error &error)
{
    m_scheduler.clock().callSoon(attempt->owner,
                                 [this, attempt, error] { deliver(attempt, error); });
}

/// The request that the user sees is the one that is sent: it is not made anew after the answer.
void ApiClient::askFirst(const AttemptPtr &attempt, const Request &request)
{
    const auto decide = [self = QPointer(this), owner = QPointer<QObject>(attempt->owner), attempt,
                         request](bool mayGo) {
        if (!self || !owner)
            return;
        if (mayGo)
            return self->hand(attempt, request);
        self->refuseSoon(attempt,
                         {Error::Kind::Cancelled,
                          ApiText::tr("You skipped this step. Nothing was sent."),
                          {},
                          0});
    };
    attempt->context.confirm(newExchange(request, Redaction(request.headers)), decide);
}

void ApiClient::hand(const AttemptPtr &attempt, const Request &request)
{
    // The owner of the outer reply owns the inner one: deleting it cancels the request.
    m_scheduler.send(request)->then(attempt->owner, [this, attempt](const Result<Answer> &answer) {
        answered(attempt, answer);
    });
}

void ApiClient::answered(const AttemptPtr &attempt, const Result<Answer> &answer)
{
    if (attempt->stage == Attempt::Stage::OtherForm)
        return answeredInOtherForm(attempt, answer);
    if (!answer)
        return deliver(attempt, withoutKeys(answer.error()));
    if (attempt->stage == Attempt::Stage::First)
        return answeredFirst(attempt, *answer);
    deliver(attempt, readAnswer(*attempt, *answer));
}

void ApiClient::answeredFirst(const AttemptPtr &attempt, const Answer &answer)
{
    const std::optional<Form> other = otherForm(*attempt, answer);
    if (!other)
        return deliver(attempt, readAnswer(*attempt, answer));
    attempt->refusal = answer;
    attempt->firstForm = std::exchange(attempt->form, *other);
    attempt->stage = Attempt::Stage::OtherForm;
    start(attempt);
}

void ApiClient::answeredInOtherForm(const AttemptPtr &attempt, const Result<Answer> &answer)
{
    Result<QByteArray> second = answer ? readAnswer(*attempt, *answer) : answer.error();
    if (second)
        return deliver(attempt, std::move(second));
    const Answer &refusal = attempt->refusal;
    if (isPassingTrouble(refusal.status) && answer && isPassingTrouble(answer->status)) {
        // Neither form is to blame: the first is asked again as any read is, with pauses.
        attempt->form = attempt->firstForm;
        attempt->stage = Attempt::Stage::Again;
        return start(attempt);
    }
    Result<QByteArray> first = readAnswer(*attempt, refusal);
    if (first
        || (answer && isNearer(*answer, second.error(), refusal, first.error(), attempt->call)))
        return deliver(attempt, second.error());
    if (!first && refusesBodies(refusal.status)) {
        Error error = first.error();
        error.message += u' '
            + ApiText::tr("Some proxies refuse the kind of request that Flokzu requires (a GET "
                          "with a body); ask the administrator of your network.");
        return deliver(attempt, std::move(error));
    }
    deliver(attempt, std::move(first));
}

void ApiClient::deliver(const AttemptPtr &attempt, Result<QByteArray> body) const
{
    const Call &call = attempt->call;
    Sent sent{call.id, attempt->form};
    const bool otherWorked = attempt->stage == Attempt::Stage::OtherForm;
    sent.teachesStyle =
        !call.queryForm.isEmpty() && !(otherWorked && isGatewayTrouble(attempt->refusal.status));
    sent.teachesKey = call.eitherKey && otherWorked;
    sent.provesKey = !call.eitherKey; // an echo proves none
    attempt->deliver(std::move(body), sent);
}

void ApiClient::worked(const Sent &sent)
{
    if (sent.provesKey)
        m_keysThatWorked.insert(sent.form.key);
    if (sent.teachesStyle)
        learn(dialectkey::getStyle(sent.call),
              sent.form.style == GetStyle::Query ? u"query"_s : u"body"_s, sent.call);
    if (sent.teachesKey)
        learn(dialectkey::commonsKey, sent.form.key == KeyFamily::Data ? u"data"_s : u"users"_s,
              sent.call);
}

Result<QByteArray> ApiClient::readAnswer(const Attempt &attempt, const Answer &answer) const
{
    const Call &call = attempt.call;
    const KeyFamily key = attempt.form.key;
    const Asked asked{call.writes, key, m_connection.baseUrl.host(), keyWorked(key), m_dialect};
    std::optional<Error> error = attempt.envelope == Envelope::Checked
        ? errorInAnswer(answer, asked)
        : errorInStatus(answer, asked);
    if (!error)
        return answer.body;
    if (error->kind == Error::Kind::NotFound && !call.notFoundMessage.isEmpty())
        error->message = call.notFoundMessage;
    return withoutKeys(*std::move(error));
}

ApiClient::Form ApiClient::firstForm(const Call &call) const
{
    Form form{GetStyle::Body, call.key};
    if (!call.queryForm.isEmpty())
        form.style = m_dialect.getStyle(call.id);
    if (!call.eitherKey)
        return form;
    form.key = m_dialect.value(dialectkey::commonsKey) == u"users" ? KeyFamily::UserManagement
                                                                   : KeyFamily::Data;
    const bool isOpen = m_dialect.isAssumed(dialectkey::commonsKey);
    if (isOpen && m_connection.dataKey.isEmpty() && !m_connection.userKey.isEmpty())
        form.key = KeyFamily::UserManagement;
    return form;
}

/// Another form of the same question that may be answered. Only reads have one: a write is never sent
/// again in another form from here (UsersApi does it for roles, after a complete refusal).
std::optional<ApiClient::Form> ApiClient::otherForm(const Attempt &attempt,
                                                    const Answer &answer) const
{
    const Call &call = attempt.call;
    if (call.writes)
        return std::nullopt;
    if (!call.queryForm.isEmpty())
        return otherStyle(attempt, answer);
    const bool isKeyRefused = answer.isComplete() && (answer.status == 401 || answer.status == 403);
    if (!call.eitherKey || !isKeyRefused || !m_dialect.isAssumed(dialectkey::commonsKey))
        return std::nullopt;
    Form form = attempt.form;
    form.key = form.key == KeyFamily::Data ? KeyFamily::UserManagement : KeyFamily::Data;
    if (m_connection.key(form.key).isEmpty())
        return std::nullopt;
    return form;
}

// A form that is proven at this endpoint is doubted only where the answer speaks of the form itself. A
// plain 400 is often about the content, such as an unknown column, and the other form could only get
// the same answer.
std::optional<ApiClient::Form> ApiClient::otherStyle(const Attempt &attempt,
                                                     const Answer &answer) const
{
    const Call &call = attempt.call;
    const QString key = dialectkey::getStyle(call.id);
    if (!isRefusalOfRead(answer) || m_dialect.isSetByHand(key))
        return std::nullopt;
    if (answer.status == 401 && keyWorked(attempt.form.key))
        return std::nullopt;
    if (!isStyleOpen(call) && !speaksOfForm(answer, call))
        return std::nullopt;
    Form form = attempt.form;
    form.style = form.style == GetStyle::Body ? GetStyle::Query : GetStyle::Body;
    return form;
}

/// Whether the form of this read is still only assumed.
bool ApiClient::isStyleOpen(const Call &call) const
{
    return !call.queryForm.isEmpty() && m_dialect.isAssumed(dialectkey::getStyle(call.id));
}

Result<Request> ApiClient::makeRequest(const Attempt &attempt) const
{
    const Call &call = attempt.call;
    const CallContext &context = attempt.context;
    const bool inQuery = !call.queryForm.isEmpty() && attempt.form.style == GetStyle::Query;
    const auto query = inQuery ? call.query + call.queryForm : call.query;
    const Result<QUrl> url = endpointUrl(m_connection.baseUrl, m_dialect.path(call.id), query);
    if (!url)
        return url.error();
    const Result<std::vector<Header>> headers = makeHeaders(call, attempt.form.key);
    if (!headers)
        return headers.error();

    Request request;
    request.verb = call.verb;
    request.url = *url;
    request.headers = *headers;
    if (!call.parameters.isNull() && !inQuery)
        request.body = call.parameters.toJson();
    request.safety = call.safety;
    request.lane = context.lane;
    request.flow = context.flow;
    request.reason = context.reason;
    request.patience = context.patience;
    request.beforeSending = context.beforeSending;
    request.isFresh = context.isFresh;
    request.writes = call.writes;
    request.ownConnection = call.ownConnection;
    request.repeatsRefusals =
        !call.hasOtherForm && (!isStyleOpen(call) || attempt.stage == Attempt::Stage::Again);
    return request;
}

Result<std::vector<Header>> ApiClient::makeHeaders(const Call &call, KeyFamily family) const
{
    const Secret &key = m_connection.key(family);
    if (key.isEmpty())
        return missingKey(family);
    if (unfitForHeader(key.reveal()))
        return unfitKey(family);
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
