// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransfer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

using Fault = Answer::Fault;

namespace {

/// A reply whose connection ends in two steps, as Qt's do, with as much time in between as it likes.
class SteppingReply final : public QNetworkReply {
public:
    SteppingReply() { open(ReadOnly | Unbuffered); }

    void loseConnection()
    {
        setError(RemoteHostClosedError, u"Connection closed"_s);
        Q_EMIT errorOccurred(RemoteHostClosedError);
    }
    void finish()
    {
        setFinished(true);
        Q_EMIT finished();
    }
    void abort() override { ++aborts; }

    int aborts = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

/// Qt prints a warning where a reply that has failed is aborted before it is finished.
class TestHttpTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLostConnectionIsNotAbortedByAnyTimeLimit();
    void aLostConnectionIsNotAbortedByTheUser();
    void aLostConnectionIsNotAbortedWithItsTransfer();
    void aLostConnectionThatNeverFinishesEndsTheTransfer();

private:
    std::unique_ptr<HttpTransfer> watch(SteppingReply &reply, std::chrono::milliseconds deadline)
    {
        auto transfer = std::make_unique<HttpTransfer>(m_clock, 1000, nullptr);
        transfer->watch(&reply, {2, deadline, 10ms});
        return transfer;
    }
    SystemClock m_clock;
};

void TestHttpTransfer::aLostConnectionIsNotAbortedByAnyTimeLimit()
{
    SteppingReply reply;
    const auto transfer = watch(reply, 20s);
    QSignalSpy finished(transfer.get(), &Transfer::finished);
    reply.loseConnection();
    QVERIFY(!finished.wait(50)); // five times the time of silence
    QCOMPARE(reply.aborts, 0);
    reply.finish();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<Answer>().fault, Fault::Interrupted);
}

void TestHttpTransfer::aLostConnectionIsNotAbortedByTheUser()
{
    SteppingReply reply;
    const auto transfer = watch(reply, 20s);
    QSignalSpy finished(transfer.get(), &Transfer::finished);
    reply.loseConnection();
    transfer->abort();
    QCOMPARE(reply.aborts, 0);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<Answer>().fault, Fault::Aborted);
    reply.finish();
    QCOMPARE(finished.count(), 1);
}

void TestHttpTransfer::aLostConnectionIsNotAbortedWithItsTransfer()
{
    const QPointer<SteppingReply> reply = new SteppingReply;
    auto transfer = watch(*reply, 20s);
    reply->loseConnection();
    transfer.reset();
    QCOMPARE(reply->aborts, 0);
    reply->finish();
    QTRY_VERIFY(!reply);
}

void TestHttpTransfer::aLostConnectionThatNeverFinishesEndsTheTransfer()
{
    SteppingReply reply;
    const auto transfer = watch(reply, 20ms);
    QSignalSpy finished(transfer.get(), &Transfer::finished);
    reply.loseConnection();
    QVERIFY(finished.wait());
    QCOMPARE(finished[0][0].value<Answer>().fault, Fault::Interrupted);
    QCOMPARE(reply.aborts, 0);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestHttpTransfer)
#include "tst_httptransfer.moc"
