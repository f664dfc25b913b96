// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/requestlog.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

class TestRequestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsCallsInOrderAndReplacesBySameId();
    void dropsTheOldestBeyondItsCapacity();
    void lateNewsOfADroppedCallIsIgnored();
    void dropsAnswersBeyondItsMemory();
    void clears();
    void curlNamesTheKeyButDoesNotHoldIt();
    void curlSendsBodiesWithEveryVerb_data();
    void curlSendsBodiesWithEveryVerb();
    void aShellReadsTheCommandAsItWasMeant();
};

namespace {

Exchange exchangeWith(quint64 id, const QByteArray &answer = {})
{
    Exchange exchange;
    exchange.id = id;
    exchange.answer = answer;
    exchange.answerSize = answer.size();
    return exchange;
}

std::vector<quint64> idsOf(const RequestLog &log)
{
    std::vector<quint64> ids;
    for (const Exchange &exchange : log.exchanges())
        ids.push_back(exchange.id);
    return ids;
}

} // namespace

void TestRequestLog::keepsCallsInOrderAndReplacesBySameId()
{
    RequestLog log;
    QSignalSpy added(&log, &RequestLog::added);
    QSignalSpy updated(&log, &RequestLog::updated);
    log.record(exchangeWith(1));
    log.record(exchangeWith(2));
    Exchange answered = exchangeWith(1);
    answered.status = 200;
    log.record(answered);
    QCOMPARE(idsOf(log), (std::vector<quint64>{1, 2}));
    QCOMPARE(log.exchanges().front().status, 200);
    QCOMPARE(added.count(), 2);
    QCOMPARE(updated.count(), 1);
}

void TestRequestLog::dropsTheOldestBeyondItsCapacity()
{
    RequestLog log(2);
    QSignalSpy removed(&log, &RequestLog::removedOldest);
    for (quint64 id = 1; id <= 4; ++id)
        log.record(exchangeWith(id));
    QCOMPARE(idsOf(log), (std::vector<quint64>{3, 4}));
    QCOMPARE(removed.count(), 2);
}

void TestRequestLog::lateNewsOfADroppedCallIsIgnored()
{
    RequestLog log(2);
    for (quint64 id = 1; id <= 3; ++id)
        log.record(exchangeWith(id));
    log.record(exchangeWith(1));
    QCOMPARE(idsOf(log), (std::vector<quint64>{2, 3}));
}

void TestRequestLog::dropsAnswersBeyondItsMemory()
{
    RequestLog log;
    const QByteArray mebibyte(1024 * 1024, 'x');
    for (quint64 id = 1; id <= 70; ++id)
        log.record(exchangeWith(id, mebibyte));
    QCOMPARE(log.exchanges().size(), 70);
    QCOMPARE(std::count_if(log.exchanges().begin(), log.exchanges().end(),
                           [](const Exchange &one) { return !one.answer.isEmpty(); }),
             64);
    QVERIFY(log.exchanges().front().answer.isEmpty());
    QCOMPARE(log.exchanges().front().answerSize, mebibyte.size());
    QCOMPARE(log.exchanges().back().answer, mebibyte);
}

void TestRequestLog::clears()
{
    RequestLog log;
    QSignalSpy cleared(&log, &RequestLog::cleared);
    log.record(exchangeWith(1, "x"));
    log.clear();
    QVERIFY(log.exchanges().empty());
    QCOMPARE(cleared.count(), 1);
}

void TestRequestLog::curlNamesTheKeyButDoesNotHoldIt()
{
    Exchange exchange;
    exchange.verb = "GET";
    exchange.url = u"https://app.flokzu.com/api/v2/database"_s;
    exchange.headers = {{"X-Api-Key", "canary-0123456789"},
                        {"x-api-key", "canary-0123456789"},
                        {"X-Username", "ana@example.org"},
                        {"Content-Length", "3"}};
    QCOMPARE(asCurl(exchange),
             u"curl --globoff --request GET 'https://app.flokzu.com/api/v2/database'"
             " --header \"X-Api-Key: $FLOKZU_API_KEY\" --header \"x-api-key: $FLOKZU_API_KEY\""
             " --header 'X-Username: ana@example.org'"_s);
}

void TestRequestLog::curlSendsBodiesWithEveryVerb_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"GET", "POST", "PUT", "DELETE"})
        QTest::newRow(verb) << QByteArray(verb);
}

void TestRequestLog::curlSendsBodiesWithEveryVerb()
{
    QFETCH(const QByteArray, verb);
    Exchange exchange;
    exchange.verb = verb;
    exchange.url = u"https://x.example/"_s;
    exchange.body = "{\"a\":1}";
    QCOMPARE(asCurl(exchange),
             u"curl --globoff --request "_s + QString::fromLatin1(verb)
                 + u" 'https://x.example/' --data-raw '{\"a\":1}'"_s);
}

/// The real shell, with a curl that writes down what it was given.
void TestRequestLog::aShellReadsTheCommandAsItWasMeant()
{
    QTemporaryDir dir;
    QFile curl(dir.filePath(u"curl"_s));
    QVERIFY(curl.open(QIODevice::WriteOnly));
    curl.write("#!/bin/sh\nfor word in \"$@\"; do printf '%s\\0' \"$word\"; done\n");
    curl.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    curl.close();

    Exchange exchange;
    exchange.verb = "PUT";
    exchange.url = u"https://x.example/it's?a=$HOME&b=`id`"_s;
    exchange.headers = {{"X-Api-Key", "••••"}, {"X-Empty", ""}};
    exchange.body = "@{\"n\":\"d'Artagnan \\\\ $PATH \xc3\xb3\n\"}";
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, dir.path() + u":/usr/bin:/bin"_s);
    environment.insert(u"FLOKZU_API_KEY"_s, u"from the environment"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, asCurl(exchange)});
    QVERIFY(shell.waitForFinished());
    const QList<QByteArray> expected{"--globoff",
                                     "--request",
                                     "PUT",
                                     exchange.url.toUtf8(),
                                     "--header",
                                     "X-Api-Key: from the environment",
                                     "--header",
                                     "X-Empty;",
                                     "--data-raw",
                                     exchange.body,
                                     ""};
    QCOMPARE(shell.readAllStandardOutput().split('\0'), expected);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
