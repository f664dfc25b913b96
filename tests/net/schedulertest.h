// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/requestscheduler.h"
#include "support/fakenetwork.h"
#include "support/manualclock.h"

#include <QTest>

namespace flokdesk {

inline Request requestOf(Verb verb, Safety safety, bool writes)
{
    Request request;
    request.verb = verb;
    request.safety = safety;
    request.writes = writes;
    request.url = QUrl(QStringLiteral("https://app.flokzu.com/api/v2/thing"));
    request.flow = QStringLiteral("test");
    request.reason = QStringLiteral("because");
    return request;
}

/// A real scheduler between a page and a wire that the test plays.
class SchedulerTest : public QObject {
protected:
    using Answers = std::vector<Result<Answer>>;

    const Request aRead = requestOf(Verb::Get, Safety::Safe, false);
    const Request aCreate = requestOf(Verb::Post, Safety::NonIdempotent, true);
    const Request anUpdate = requestOf(Verb::Put, Safety::Idempotent, true);

    void setUp()
    {
        tearDown();
        m_clock = std::make_unique<ManualClock>();
        m_network = std::make_unique<FakeNetwork>();
        m_ledgers = std::make_unique<MemoryLedgers>(*m_clock);
        m_scheduler = std::make_unique<RequestScheduler>(*m_network, *m_ledgers, *m_clock);
        m_scheduler->setRandom([] { return 0.5; });
        m_page = std::make_unique<QObject>();
        connect(m_scheduler.get(), &RequestScheduler::exchangeChanged, this,
                [this](const Exchange &exchange) { m_exchanges.push_back(exchange); });
    }
    void tearDown()
    {
        m_page.reset();
        m_scheduler.reset();
        m_network.reset();
        m_ledgers.reset();
        m_clock.reset();
        m_answers.clear();
        m_exchanges.clear();
    }

    /// A read that is like no other.
    Request anotherRead()
    {
        Request request = aRead;
        request.url.setQuery(QStringLiteral("n=%1").arg(++m_reads));
        return request;
    }
    /// The results that its handler was called with, so far. Each plain read is another one.
    Answers &send(const Request &request)
    {
        return sendExactly(request.url == aRead.url && request.verb == Verb::Get
                               ? withUrl(request, anotherRead().url)
                               : request);
    }
    Answers &sendExactly(const Request &request)
    {
        Answers &answers = m_answers.emplace_back();
        m_scheduler->send(request)->then(m_page.get(), [&answers](Result<Answer> answer) {
            answers.push_back(std::move(answer));
        });
        return answers;
    }
    static Request withUrl(Request request, const QUrl &url)
    {
        request.url = url;
        return request;
    }
    SchedulerStatus status() const { return m_scheduler->status(aRead.url); }
    FakeTransfer &wire(size_t index) { return *m_network->sent.at(index); }
    size_t sentCount() const { return m_network->sent.size(); }
    const Exchange &lastExchange() const { return m_exchanges.back(); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeNetwork> m_network;
    std::unique_ptr<MemoryLedgers> m_ledgers;
    std::unique_ptr<RequestScheduler> m_scheduler;
    std::unique_ptr<QObject> m_page;
    std::deque<Answers> m_answers;
    std::vector<Exchange> m_exchanges;
    int m_reads = 0;
};

} // namespace flokdesk
