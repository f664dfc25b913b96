// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"
#include "core/json.h"
#include "net/requestscheduler.h"

#include <functional>
#include <QHash>

namespace flokdesk {

/// How the parameters of a GET travel (flokzu-api.md section 11.1): in a JSON body, or in the query
/// where something on the way refuses such bodies.
enum class GetStyle { Body, Query };

/// What the caller says about a call besides its content.
struct CallContext {
    Lane lane = Lane::Interactive;
    QString flow;
    QString reason; ///< why, in words, for the Requests panel
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
    bool asInitiator = false; ///< adds X-ForceUser: true
    /// Calls whose answer must say status OK (section 11.3).
    bool needsStatusOk = true;
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

    GetStyle getStyle() const { return m_getStyle; }
    void setGetStyle(GetStyle style) { m_getStyle = style; }

    template <typename T>
    using Parser = std::function<Result<T>(const QByteArray &body)>;

    /// Sends and parses. Faults, statuses and envelopes that mean an error never reach `parse`. A
    /// write whose 2xx answer `parse` does not understand ends in UnknownOutcome.
    template <typename T>
    [[nodiscard]] Reply<T> *send(const Call &call, const CallContext &context, Parser<T> parse)
    {
        auto *reply = new Reply<T>(this);
        sendRaw(
            call, context, reply,
            [this, reply, writes = call.writes, parse = std::move(parse)](Result<QByteArray> body) {
                if (!body)
                    return reply->finish(body.error());
                Result<T> value = parse(*body);
                if (!value && writes)
                    return reply->finish(unknownBecause(value.error()));
                reply->finish(std::move(value));
            });
        return reply;
    }

    /// Like send(), with `parse` on a worker thread, for answers that can be large.
    template <typename T>
    [[nodiscard]] Reply<T> *sendToWorker(const Call &call, const CallContext &context,
                                         Parser<T> parse);

Q_SIGNALS:
    /// The host refused a GET with a body and answered the query form; to be remembered.
    void getStyleLearned(flokdesk::GetStyle style);

private:
    /// `done` runs once, from the event loop, and not at all when `owner` was deleted.
    void sendRaw(const Call &call, const CallContext &context, ReplyBase *owner,
                 std::function<void(Result<QByteArray>)> done);
    Result<Request> makeRequest(const Call &call, const CallContext &context, GetStyle style) const;
    static Error unknownBecause(const Error &error);

    RequestScheduler &m_scheduler;
    Connection m_connection;
    GetStyle m_getStyle = GetStyle::Body;
};

} // namespace flokdesk
