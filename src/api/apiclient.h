// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"
#include "core/json.h"
#include "net/requestscheduler.h"

#include <functional>
#include <memory>
#include <QHash>
#include <vector>

namespace flokdesk {

/// How the parameters of a GET travel (src/api/README.md, section 11.1): in a JSON body, or in the
/// query where something on the way refuses such bodies.
enum class GetStyle { Body, Query };

/// How the caller wants a call to be made, apart from its content.
struct CallContext {
    Lane lane = Lane::Interactive;
    QString flow;
    QString reason; ///< why, in words, for the Requests panel
    std::optional<std::chrono::milliseconds> patience = {}; ///< see Request
    std::function<Result<Done>(const Exchange &)> beforeSending = {}; ///< see Request; for writes
};

/// One call in terms of the contract. The client turns it into a Request.
struct Call {
    Verb verb = Verb::Get;
    QStringList path; ///< segments behind the base URL
    QList<QPair<QString, QString>> query; ///< always in the query
    JsonValue parameters; ///< the JSON body; null for none
    /// The same parameters in query form, for a GET whose body is refused.
    QList<QPair<QString, QString>> queryForm;
    KeyFamily key = KeyFamily::Data;
    Safety safety = Safety::Safe;
    bool writes = false;
    bool ownConnection = false; ///< see Request
    bool asInitiator = false; ///< adds X-ForceUser: true
    /// Calls whose answer must say status OK (src/api/README.md, section 11.3).
    bool needsStatusOk = true;
    /// The message when the server answers 404; the server's words go to the detail.
    QString notFoundMessage;
};

/// Sends calls with the right key and headers and reads envelopes and errors. All that the contract
/// leaves open about transport lives here: GET style, status, error texts. Every resource class
/// stands on one of these.
class ApiClient : public QObject {
    Q_OBJECT
public:
    ApiClient(RequestScheduler &scheduler, Connection connection, QObject *parent = nullptr);

    const Connection &connection() const { return m_connection; }
    RequestScheduler &scheduler() const { return m_scheduler; }
    /// Of the budget of this tenant's server.
    SchedulerStatus schedulerStatus() const { return m_scheduler.status(m_connection.baseUrl); }

    /// The form that is tried first at an endpoint that has not answered in this session.
    GetStyle getStyle() const { return m_getStyle; }
    /// As remembered from earlier sessions; forgets what this one has seen.
    void setGetStyle(GetStyle style);

    template <typename T>
    using Parser = std::function<Result<T>(const QByteArray &body)>;

    /// Sends and parses. Faults, statuses and envelopes that mean an error never reach `parse`. A
    /// write whose 2xx answer `parse` does not understand ends in UnknownOutcome.
    template <typename T>
    [[nodiscard]] Reply<T> *send(const Call &call, const CallContext &context, Parser<T> parse)
    {
        auto *reply = new Reply<T>(this);
        const auto deliver = [this, reply, writes = call.writes,
                              parse = std::move(parse)](Result<QByteArray> body) {
            if (!body)
                return reply->finish(body.error());
            Result<T> value = parse(*body);
            if (value)
                return reply->finish(std::move(value));
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
    /// The host refused a GET in the one form and answered it in the other; to be remembered.
    void getStyleLearned(flokdesk::GetStyle style);

private:
    enum class Envelope { Checked, LeftToParser };
    using Deliver = std::function<void(Result<QByteArray>)>;
    struct Attempt;

    /// `deliver` runs once, from the event loop, and not at all when `owner` was deleted, which also
    /// cancels the request.
    void sendRaw(const Call &call, const CallContext &context, ReplyBase *owner, Envelope envelope,
                 Deliver deliver);
    void start(const std::shared_ptr<Attempt> &attempt, GetStyle style);
    void answered(const std::shared_ptr<Attempt> &attempt, GetStyle style, const Answer &answer);
    void answeredInOtherStyle(const std::shared_ptr<Attempt> &attempt, GetStyle style,
                              const Result<Answer> &answer);
    Result<QByteArray> readAnswer(const Attempt &attempt, const Answer &answer) const;
    bool shouldTryOtherStyle(const Attempt &attempt, GetStyle style, const Answer &answer) const;
    GetStyle styleFor(const QStringList &path) const;
    void learn(const QStringList &path, GetStyle style);
    Result<Request> makeRequest(const Call &call, const CallContext &context, GetStyle style) const;
    Result<std::vector<Header>> makeHeaders(const Call &call) const;
    /// The server may repeat a key in its words; people and files must not get to see it.
    Error withoutKeys(Error error) const;
    static Error unknownBecause(const Error &error);

    RequestScheduler &m_scheduler;
    Connection m_connection;
    GetStyle m_getStyle = GetStyle::Body;
    /// The forms that worked in this session, per endpoint: a host may take a body at one and not at another.
    QHash<QStringList, GetStyle> m_worked;
};

} // namespace flokdesk
