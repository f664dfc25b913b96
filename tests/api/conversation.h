// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "support/fakenetwork.h"
#include "support/knowndialect.h"
#include "support/manualclock.h"

#include <algorithm>
#include <optional>

namespace flokdesk {

/// The program and a server that the test plays: everything is real but the wire and the clock. The
/// keys are canaries, which must never be found in anything that people or files get to see.
struct Conversation {
    static inline const QByteArray dataKey = "c0ffee00c0ffee11c0ffee22c0ffee33c0ffee44c0ffee55";
    static inline const QByteArray userKey = "decade00decade11decade22decade33decade44decade55";

    ManualClock clock;
    FakeNetwork network;
    MemoryLedgers ledgers{clock};
    RequestScheduler scheduler{network, ledgers, clock};
    ApiClient client;
    RecordsApi records{client};
    InstancesApi instances{client};
    UsersApi users{client};
    CommonsApi commons{client};
    QList<Exchange> exchanges;
    QStringList shown; // texts that people got to see

    Conversation()
        : Conversation(connection())
    {
    }
    explicit Conversation(const Connection &as)
        : client(scheduler, as)
    {
        client.setDialect(knownDialect());
        QObject::connect(&scheduler, &RequestScheduler::exchangeChanged, &client,
                         [this](const Exchange &exchange) { exchanges.append(exchange); });
    }

    static Connection connection()
    {
        return {QUrl(QStringLiteral("https://flokzu.example.org/api")),
                QStringLiteral("admin@example.org"), Secret(dataKey), Secret(userKey)};
    }

    SchedulerStatus status() const { return scheduler.status(client.connection().baseUrl); }
    int sent() const { return static_cast<int>(network.requests.size()); }

    /// The newest request: verb and URL, each header, an empty line, the body; all byte for byte.
    QByteArray request() const { return describe(network.requests.back()); }

    static QByteArray describe(const Request &request)
    {
        QByteArray text = verbName(request.verb) + ' ' + request.url.toEncoded() + '\n';
        for (const Header &header : request.headers) {
            QByteArray value = header.value;
            if (header.value == dataKey)
                value = "<data key>";
            else if (header.value == userKey)
                value = "<user key>";
            text += header.name + ": " + value + (header.secret ? " (secret)\n" : "\n");
        }
        return text + '\n' + request.body;
    }

    void answer(int status, const QByteArray &body)
    {
        network.last().answer(status, body);
        clock.settle();
    }

    /// The requests and handlers that are still open: empty at the end of a test.
    QString leftOver() const
    {
        const SchedulerStatus left = status();
        const auto unanswered = std::count_if(
            network.sent.begin(), network.sent.end(),
            [](const QPointer<FakeTransfer> &sent) { return sent && !sent->isAnswered(); });
        if (left.waiting == 0 && left.inFlight == 0 && unanswered == 0)
            return {};
        return QStringLiteral("%1 waiting, %2 in flight, %3 not answered")
            .arg(left.waiting)
            .arg(left.inFlight)
            .arg(unanswered);
    }

    /// Where a key can be seen: empty unless something is badly wrong.
    QString leaks() const
    {
        QStringList found;
        for (const Exchange &exchange : exchanges) {
            QByteArray text = exchange.url.toUtf8() + exchange.body + exchange.answer
                + exchange.reason.toUtf8() + exchange.note.toUtf8();
            for (const auto &[name, value] : exchange.headers + exchange.answerHeaders)
                text += name + value;
            if (text.contains(dataKey) || text.contains(userKey))
                found << QStringLiteral("exchange ") + exchange.url;
        }
        for (const QString &text : shown) {
            if (text.contains(QString::fromLatin1(dataKey))
                || text.contains(QString::fromLatin1(userKey)))
                found << text;
        }
        return found.join(u'\n');
    }
};

/// A profile that was never used: every open point of the contract is only assumed.
struct FirstContact : Conversation {
    FirstContact() { client.setDialect({}); }
    GetStyle style(CallId call) const { return client.dialect().getStyle(call); }
    bool isOpen(CallId call) const
    {
        return client.dialect().isAssumed(dialectkey::getStyle(call));
    }
    /// Makes one setting known, as a call does.
    void know(QStringView key, const QString &value) { client.learn(key, value, CallId::Echo); }
    /// Makes every form known but that of one setting.
    void knowAllBut(QStringView key)
    {
        client.setDialect(knownDialect());
        Dialect dialect = client.dialect();
        dialect.reset(key);
        client.setDialect(dialect);
    }
};

/// Owns a reply and keeps what came of it.
template <typename T>
class Listener {
public:
    explicit Listener(Reply<T> *reply)
        : m_reply(reply)
    {
        reply->then(&m_context, [this](Result<T> result) {
            ++calls;
            m_result.emplace(std::move(result));
        });
    }

    bool isDone() const { return m_result.has_value(); }
    bool succeeded() const { return m_result && m_result->ok(); }
    const T &value() const { return **m_result; }
    Error error() const { return m_result && !*m_result ? m_result->error() : Error{}; }
    Error::Kind errorKind() const { return error().kind; }
    void loseInterest() { delete m_reply; }

    int calls = 0;

private:
    QObject m_context;
    QPointer<Reply<T>> m_reply;
    std::optional<Result<T>> m_result;
};

template <typename T>
Listener(Reply<T> *) -> Listener<T>;

/// To be called at the end of every test.
#define VERIFY_NOTHING_LEFT(conversation)                                                          \
    do {                                                                                           \
        QCOMPARE((conversation).leftOver(), QString());                                            \
        QCOMPARE((conversation).leaks(), QString());                                               \
    } while (false)

} // namespace flokdesk
