// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptest.h"

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

using Fault = Answer::Fault;
using Behaviour = FaultServer::Behaviour;

namespace {

/// Sends `first`, and then `more` for ever, as fast as pieces of about that size are taken.
Behaviour endless(const QByteArray &first, const QByteArray &more, qsizetype bytes = 50'000)
{
    return [first, more, bytes](QTcpSocket &socket, const FaultServer::Received &) {
        const QByteArray piece = more.repeated(std::max<qsizetype>(1, bytes / more.size()));
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, piece] {
            if (socket.bytesToWrite() < piece.size())
                socket.write(piece);
        });
        socket.write(first + piece);
    };
}

} // namespace

/// An answer that never ends costs the time of its own request, and no other.
class TestEndlessAnswers : public HttpTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void nothingElseWaitsForOne_data();
    void nothingElseWaitsForOne();
};

void TestEndlessAnswers::nothingElseWaitsForOne_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<Verb>("verb");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("silence") << FaultServer::keepSilent() << Verb::Get;
    QTest::newRow("headers") << endless(ok, "X-More: and more\r\n") << Verb::Get;
    QTest::newRow("one header") << endless(ok + "X-More: ", "and more ") << Verb::Get;
    QTest::newRow("continue") << endless({}, "HTTP/1.1 100 Continue\r\n\r\n") << Verb::Get;
    QTest::newRow("body") << endless(ok + "\r\n", "x") << Verb::Get;
    QTest::newRow("body with a length")
        << endless(ok + "Content-Length: 60000000\r\n\r\n", "x", 200) << Verb::Get;
    QTest::newRow("chunks") << endless(ok + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n")
                            << Verb::Get;
    QTest::newRow("size of a chunk")
        << endless(ok + "Transfer-Encoding: chunked\r\n\r\n", "0") << Verb::Get;
    QTest::newRow("dripping body")
        << FaultServer::drip(httpAnswer(200, QByteArray(100'000, 'x')), 1ms) << Verb::Get;
    QTest::newRow("dripping header")
        << FaultServer::drip(ok + QByteArray(100'000, 'X'), 1ms) << Verb::Get;
    QTest::newRow("chunks to a write")
        << endless(ok + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n") << Verb::Put;
}

void TestEndlessAnswers::nothingElseWaitsForOne()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(Verb, verb);
    const Behaviour good = FaultServer::answer(httpAnswer(200, "{}"));
    FaultServer server(FaultServer::inTurn({behaviour, good}));
    Request stuck = requestTo(server.url(), verb, "{}");
    stuck.deadline = 150ms;
    QVERIFY(!send(stuck).isComplete());
    for (const Verb next : {Verb::Get, Verb::Put, Verb::Get}) {
        Request later = requestTo(server.url(), next, "{}");
        later.deadline = 10s;
        const Answer answer = send(later);
        QVERIFY2(answer.isComplete(), qPrintable(answer.errorText));
    }
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::FaultServer::Behaviour)
Q_DECLARE_METATYPE(flokdesk::Verb)
QTEST_GUILESS_MAIN(flokdesk::TestEndlessAnswers)
#include "tst_endlessanswers.moc"
