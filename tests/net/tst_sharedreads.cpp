// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulertest.h"

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

class TestSharedReads : public SchedulerTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void equalReadsShareOneRequestAndItsAnswer();
    void equalReadsShareARefusalToo();
    void readsThatDifferAreNotShared_data();
    void readsThatDifferAreNotShared();
    void writesAreNeverShared();
    void aReadAskedForAfterAnAnswerIsNew();
    void aReadAskedForAfterAWriteWasSentIsNew();
    void aReadAskedForAfterAWriteWasAnsweredIsNew();
    void aClickHurriesWhatAlreadyWaitsForAJob();
    void oneOfTwoMayLoseInterest();
    void theLastOneToLoseInterestTakesItOutOfTheQueue();
    void aHandlerMayDropTheOthers();
    void aHandlerMayEndTheSchedulerBeforeTheOthers();
    void refreshesDueAfterASleepAreOneRequest();
};

void TestSharedReads::equalReadsShareOneRequestAndItsAnswer()
{
    const Answers &first = sendExactly(aRead);
    const Answers &second = sendExactly(aRead);
    QCOMPARE(sentCount(), size_t(1));
    QCOMPARE(status().used, 1);
    wire(0).answer(200, "{}");
    QCOMPARE(first.size(), size_t(1));
    QCOMPARE(second.size(), size_t(1));
    QCOMPARE(second[0]->body, QByteArray("{}"));
    QCOMPARE(sentCount(), size_t(1));
}

void TestSharedReads::equalReadsShareARefusalToo()
{
    const Answers &first = sendExactly(aRead);
    const Answers &second = sendExactly(aRead);
    for (size_t i = 0; i < 5; ++i) {
        wire(i).answer(429);
        m_clock->advance(1h);
    }
    QCOMPARE(sentCount(), size_t(5));
    QCOMPARE(first.at(0).error().kind, Error::Kind::RateLimited);
    QCOMPARE(second.at(0).error().kind, Error::Kind::RateLimited);
}

void TestSharedReads::readsThatDifferAreNotShared_data()
{
    QTest::addColumn<Request>("other");
    QTest::newRow("another place") << withUrl(aRead, QUrl(u"https://app.flokzu.com/api/v2/x"_s));
    Request other = aRead;
    other.body = "{}";
    QTest::newRow("another body") << other;
    other = aRead;
    other.headers = {{"X-Api-Key", "another", true}};
    QTest::newRow("another key") << other;
    other = aRead;
    other.deadline = 5min;
    QTest::newRow("more time") << other;
}

void TestSharedReads::readsThatDifferAreNotShared()
{
    QFETCH(Request, other);
    sendExactly(aRead);
    sendExactly(other);
    QCOMPARE(sentCount(), size_t(2));
}

void TestSharedReads::writesAreNeverShared()
{
    sendExactly(anUpdate);
    sendExactly(anUpdate);
    sendExactly(aCreate);
    sendExactly(aCreate);
    QCOMPARE(sentCount(), size_t(4));
}

void TestSharedReads::aReadAskedForAfterAnAnswerIsNew()
{
    sendExactly(aRead);
    wire(0).answer(200);
    sendExactly(aRead);
    QCOMPARE(sentCount(), size_t(2));
}

void TestSharedReads::aReadAskedForAfterAWriteWasSentIsNew()
{
    sendExactly(aRead);
    sendExactly(anUpdate);
    sendExactly(aRead);
    QCOMPARE(sentCount(), size_t(3));
    sendExactly(aRead);
    QCOMPARE(sentCount(), size_t(3)); // nothing happened since the last one
}

void TestSharedReads::aReadAskedForAfterAWriteWasAnsweredIsNew()
{
    sendExactly(anUpdate);
    sendExactly(aRead); // may be answered before the update is carried out
    wire(0).answer(200);
    sendExactly(aRead);
    QCOMPARE(sentCount(), size_t(3));
}

void TestSharedReads::aClickHurriesWhatAlreadyWaitsForAJob()
{
    for (int i = 0; i < 8; ++i)
        send(aRead);
    Request ofJob = aRead;
    ofJob.lane = Lane::Background;
    sendExactly(ofJob);
    Request view = anotherRead();
    view.lane = Lane::Foreground;
    sendExactly(view);
    QCOMPARE(sentCount(), size_t(8));
    const Answers &click = sendExactly(aRead);
    QCOMPARE(lastExchange().lane, u"interactive"_s);
    wire(0).answer(200);
    QCOMPARE(m_network->last().request.url, aRead.url);
    m_network->last().answer(200);
    QCOMPARE(click.size(), size_t(1));
    QCOMPARE(m_network->last().request.url, view.url);
}

void TestSharedReads::oneOfTwoMayLoseInterest()
{
    for (int i = 0; i < 8; ++i)
        send(aRead);
    auto *unwanted = m_scheduler->send(aRead);
    const Answers &wanted = sendExactly(aRead);
    delete unwanted;
    QCOMPARE(status().waiting, 1);
    wire(0).answer(200);
    m_network->last().answer(200);
    QCOMPARE(wanted.size(), size_t(1));
}

void TestSharedReads::theLastOneToLoseInterestTakesItOutOfTheQueue()
{
    for (int i = 0; i < 8; ++i)
        send(aRead);
    auto *first = m_scheduler->send(aRead);
    auto *second = m_scheduler->send(aRead);
    delete first;
    delete second;
    QCOMPARE(status().waiting, 0);
    QCOMPARE(lastExchange().state, Exchange::State::Cancelled);
    wire(0).answer(200);
    QCOMPARE(sentCount(), size_t(8));
}

void TestSharedReads::aHandlerMayDropTheOthers()
{
    auto other = std::make_unique<QObject>();
    bool heard = false;
    m_scheduler->send(aRead)->then(m_page.get(), [&](const Result<Answer> &) { other.reset(); });
    m_scheduler->send(aRead)->then(other.get(), [&](const Result<Answer> &) { heard = true; });
    wire(0).answer(200);
    QVERIFY(!other);
    QVERIFY(!heard);
}

void TestSharedReads::aHandlerMayEndTheSchedulerBeforeTheOthers()
{
    m_scheduler->send(aRead)->then(m_page.get(),
                                   [&](const Result<Answer> &) { m_scheduler.reset(); });
    const Answers &other = sendExactly(aRead);
    const auto kept = m_network->sent.at(0); // its parent is the scheduler
    kept->answer(200);
    QVERIFY(!m_scheduler);
    QVERIFY(other.size() <= 1);
}

void TestSharedReads::refreshesDueAfterASleepAreOneRequest()
{
    for (int i = 0; i < 30; ++i)
        m_clock->callAt(m_clock->now() + 1min * (i + 1), m_page.get(),
                        [this] { sendExactly(aRead); });
    m_clock->advance(8h);
    QCOMPARE(sentCount(), size_t(1));
    wire(0).answer(200);
    m_clock->advance(1h);
    QCOMPARE(sentCount(), size_t(1));
    for (const Answers &answers : m_answers)
        QCOMPARE(answers.size(), size_t(1));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestSharedReads)
#include "tst_sharedreads.moc"
