// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"
#include "api/dialect.h"
#include "core/json.h"
#include "net/requestscheduler.h"

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace flokdesk {

/// How the caller wants a call to be made, apart from its content.
struct CallContext {
    Lane lane = Lane::Interactive;
    QString flow;
    QString reason; ///< why, in words, for the Requests panel
    std::optional<std::chrono::milliseconds> patience = {}; ///< see Request
    std::function<Result<Done>(const Exchange &)> beforeSending = {}; ///< see Request; for writes
    /// For writes that the user confirms one by one: called with the request as it will be sent, without
    /// keys, before it is queued. `decide(true)` sends that request, `decide(false)` ends it in Cancelled;
    /// it is called once, then or later. Another form of the same call is asked about again.
    std::function<void(const Exchange &, std::function<void(bool)> decide)> confirm = {};
    bool isFresh = false; ///< see Request; for reads
};

/// One call in terms of the contract. The client turns it into a Request.
struct Call {
    CallId id = CallId::Echo; ///< where it goes, by the dialect
    Verb verb = Verb::Get;
    QList<QPair<QString, QString>> query; ///< always in the query
    JsonValue parameters; ///< the JSON body; null for none
    /// The same parameters in query form, for a GET whose body is refused.
    QList<QPair<QString, QString>> queryForm;
    KeyFamily key = KeyFamily::Data;
    Safety safety = Safety::Safe;
    bool writes = false;
    bool ownConnection = false; ///< see Request
    bool asInitiator = false; ///< adds X-ForceUser: true
    /// The dialect says which key it takes, and the other one is tried where that is only assumed. For
    /// calls that change nothing.
    bool eitherKey = false;
    /// The caller asks in another way after a refusal, so that a 5xx is not repeated at once.
    bool hasOtherForm = false;
    /// A word for a parameter that is left out or empty: a refusal that names it is about the question, not
    /// about the form in which it was sent. Empty where there is none.
    QString openParameter;
    /// The message when the server answers 404; the server's words go to the detail.
    QString notFoundMessage;
};

/// Sends calls with the right key and headers and reads envelopes and errors. All that the contract
/// leaves open about transport lives here: GET style, status, error texts. Every resource class
/// stands on one of these, and reads the dialect of the service here.
///
/// A read whose form is only assumed and that is refused is asked once more in the other form, before
/// any repetition (src/api/README.md, section 11.1). What works is learned.
class ApiClient : public QObject {
    Q_OBJECT
public:
    ApiClient(RequestScheduler &scheduler, Connection connection, QObject *parent = nullptr);

    const Connection &connection() const { return m_connection; }
    RequestScheduler &scheduler() const { return m_scheduler; }
    /// Of the budget of this tenant's server.
    SchedulerStatus schedulerStatus() const { return m_scheduler.status(m_connection.baseUrl); }

    const Dialect &dialect() const { return m_dialect; }
    /// As remembered from earlier sessions.
    void setDialect(const Dialect &dialect) { m_dialect = dialect; }
    /// Keeps what an answer showed, unless the user set it; tells by dialectLearned() where it is new.
    void learn(QStringView key, const QString &value, CallId from);
    /// From now on the service is spoken to in this way; tells by dialectLearned(), so that it is kept.
    void changeDialect(const Dialect &dialect);
    /// Takes over what another client of the same service learned.
    void learnFrom(const Dialect &other);
    /// Whether a call with that key was answered in this session as only a valid key is.
    bool keyWorked(KeyFamily key) const { return m_keysThatWorked.contains(key); }

    template <typename T>
    using Parser = std::function<Result<T>(const QByteArray &body)>;

    /// Sends and parses. Faults, statuses and envelopes that mean an error never reach `parse`. A
    /// write whose 2xx answer `parse` does not understand ends in UnknownOutcome.
    template <typename T>
    [[nodiscard]] Reply<T> *send(const Call &call, const CallContext &context, Parser<T> parse)
    {
        auto *reply = new Reply<T>(this);
        const auto deliver = [this, reply, writes = call.writes,
                              parse = std::move(parse)](Result<QByteArray> body, const Sent &sent) {
            if (!body)
                return reply->finish(body.error());
            Result<T> value = parse(*body);
            if (value) {
                worked(sent);
                return reply->finish(std::move(value));
            }
            m_scheduler.dropConnections();
            reply->finish(withoutKeys(writes ? unknownBecause(value.error()) : value.error()));
        };
        sendRaw(call, context, reply, Envelope::Checked, deliver);
        return reply;
    }

    /// Like send(), with `parse` on a worker thread, for answers to reads that can be large. `parse`
    /// sees every complete 2xx answer and checks the envelope itself. Defined in api/sendtoworker.h.
    template <typename T>
    [[nodiscard]] Reply<T> *sendToWorker(const Call &call, const CallContext &context,
                                         Parser<T> parse);

    /// A reply that ends in `error` without anything being sent.
    template <typename T>
    [[nodiscard]] Reply<T> *refuse(const Error &error)
    {
        auto *reply = new Reply<T>(this);
        m_scheduler.clock().callSoon(reply, [reply, error] { reply->finish(error); });
        return reply;
    }

Q_SIGNALS:
    /// Something about the service is known that was not before; to be remembered.
    void dialectLearned();

private:
    enum class Envelope { Checked, LeftToParser };
    /// The open points of one request.
    struct Form {
        GetStyle style = GetStyle::Body;
        KeyFamily key = KeyFamily::Data;
    };
    /// The form in which a request was answered.
    struct Sent {
        CallId call = CallId::Echo;
        Form form;
        bool teachesStyle = false;
        bool teachesKey = false;
        bool provesKey = false;
    };
    using Deliver = std::function<void(Result<QByteArray>, const Sent &)>;
    struct Attempt;
    using AttemptPtr = std::shared_ptr<Attempt>;

    /// `deliver` runs once, from the event loop, and not at all when `owner` was deleted, which also
    /// cancels the request.
    void sendRaw(const Call &call, const CallContext &context, ReplyBase *owner, Envelope envelope,
                 Deliver deliver);
    void start(const AttemptPtr &attempt);
    void askFirst(const AttemptPtr &attempt, const Request &request);
    void hand(const AttemptPtr &attempt, const Request &request);
    void refuseSoon(const AttemptPtr &attempt, const Error &error);
    void answered(const AttemptPtr &attempt, const Result<Answer> &answer);
    void answeredFirst(const AttemptPtr &attempt, const Answer &answer);
    void answeredInOtherForm(const AttemptPtr &attempt, const Result<Answer> &answer);
    void deliver(const AttemptPtr &attempt, Result<QByteArray> body) const;
    Result<QByteArray> readAnswer(const Attempt &attempt, const Answer &answer) const;
    Form firstForm(const Call &call) const;
    std::optional<Form> otherForm(const Attempt &attempt, const Answer &answer) const;
    std::optional<Form> otherStyle(const Attempt &attempt, const Answer &answer) const;
    bool isStyleOpen(const Call &call) const;
    /// What worked() may learn from a good answer.
    void worked(const Sent &sent);
    Result<Request> makeRequest(const Attempt &attempt) const;
    Result<std::vector<Header>> makeHeaders(const Call &call, KeyFamily family) const;
    /// The server may repeat a key in its words; people and files must not get to see it.
    Error withoutKeys(Error error) const;
    static Error unknownBecause(const Error &error);

    RequestScheduler &m_scheduler;
    Connection m_connection;
    Dialect m_dialect;
    std::set<KeyFamily> m_keysThatWorked;
};

} // namespace flokdesk
