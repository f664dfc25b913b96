// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"
#include "sandbox/contract/limiter.h"

#include <QTest>

using namespace flokdesk;
using namespace flokdesk::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray records = "/v2/database/records";
const QByteArray centros = j("{'databaseName':'Centros'}");

/// Far enough from zero for windows to lie behind, and at the start of a window of a minute.
constexpr TimePoint start{std::chrono::hours(10)};

Limiter limiter(const char *model, const char *block = "none", int limit = 100)
{
    return Limiter({.model = QString::fromLatin1(model),
                    .block = QString::fromLatin1(block),
                    .limit = limit,
                    .window = 1min});
}

/// How many of `count` requests at one moment are let in.
int admitted(Limiter &limiter, TimePoint now, int count)
{
    int let = 0;
    for (int i = 0; i < count; ++i)
        let += limiter.arrive(now).admitted ? 1 : 0;
    return let;
}

Box limitedBox(int limit, std::chrono::milliseconds window, const char *contract = "")
{
    SandboxOptions options;
    options.limit = limit;
    options.window = window;
    for (const QString &one : QString::fromLatin1(contract).split(u' ', Qt::SkipEmptyParts))
        if (!options.contract.set(one.section(u'=', 0, 0), one.section(u'=', 1)))
            qFatal("%s", qUtf8Printable(one));
    return Box(options);
}

} // namespace

class SandboxLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slidingLetsInTheLimitInAnyMinute()
    {
        Limiter one = limiter("sliding");
        QCOMPARE(admitted(one, start, 40), 40);
        QCOMPARE(admitted(one, start + 30s, 100), 60);
        QCOMPARE(admitted(one, start + 1min - 1us, 10), 0);
        QCOMPARE(admitted(one, start + 1min, 100), 40);
        QCOMPARE(admitted(one, start + 90s, 100), 60);
    }

    void fixedWindowsStartAtTheFullMinute()
    {
        Limiter one = limiter("fixed");
        QCOMPARE(admitted(one, start + 59s, 150), 100);
        QCOMPARE(admitted(one, start + 1min, 150), 100);
    }

    void theWindowOfTheFirstRequestLastsAMinute()
    {
        Limiter one = limiter("first");
        QCOMPARE(admitted(one, start + 20s, 1), 1);
        QCOMPARE(admitted(one, start + 79s, 150), 99);
        QCOMPARE(admitted(one, start + 80s, 150), 100);
    }

    void theBucketFillsEvenly()
    {
        Limiter one = limiter("bucket");
        QCOMPARE(admitted(one, start, 150), 100);
        QCOMPARE(admitted(one, start + 6s, 150), 10);
        QCOMPARE(admitted(one, start + 10min, 150), 100);
    }

    void theBurstModelTakesOnlyTwentyAtOnce()
    {
        Limiter one = limiter("burst");
        QCOMPARE(admitted(one, start, 150), 20);
        QCOMPARE(admitted(one, start + 6s, 150), 10);
    }

    void weightedWindowsCountAPartOfTheOneBefore()
    {
        Limiter one = limiter("weighted");
        QCOMPARE(admitted(one, start, 150), 100);
        QCOMPARE(admitted(one, start + 75s, 150), 25);
        QCOMPARE(admitted(one, start + 90s, 150), 25);
    }

    void renewedWindowsEndOnlyAfterAMinuteOfSilence()
    {
        Limiter one = limiter("renewed");
        QCOMPARE(admitted(one, start, 60), 60);
        QCOMPARE(admitted(one, start + 59s, 60), 40);
        QCOMPARE(admitted(one, start + 118s, 1), 0);
        QCOMPARE(admitted(one, start + 178s, 60), 60);
    }

    void aBlockLastsAWindow()
    {
        Limiter one = limiter("bucket", "window");
        QCOMPARE(admitted(one, start, 101), 100);
        const auto verdict = one.arrive(start + 20s);
        QVERIFY(!verdict.admitted);
        QCOMPARE(verdict.wait, Duration(40s));
        QCOMPARE(admitted(one, start + 1min - 1us, 1), 0);
        QCOMPARE(admitted(one, start + 1min, 1), 1);
    }

    void requestsExtendABlockWhereThatIsTheRule()
    {
        Limiter one = limiter("sliding", "extended", 1);
        QCOMPARE(admitted(one, start, 2), 1);
        QCOMPARE(admitted(one, start + 59s, 1), 0);
        QCOMPARE(admitted(one, start + 118s, 1), 0);
        QCOMPARE(admitted(one, start + 178s, 1), 1);
    }

    void noLimitIsNoLimit()
    {
        Limiter one = limiter("sliding", "window", 0);
        QCOMPARE(admitted(one, start, 5000), 5000);
    }

    void theRequestAfterTheHundredthIsRefused()
    {
        Box box;
        RawClient client(box.port());
        for (int i = 1; i <= 102; ++i) {
            client.send(box.request("GET", records, centros));
            QCOMPARE(client.answer().status, i <= 100 ? 200 : 429);
        }
        const auto seen = box.sandbox().requests();
        QVERIFY(seen[99].counted);
        QVERIFY(!seen[100].counted);
        QCOMPARE(seen[101].status, 429);
    }

    void refusedRequestsAreNotCarriedOut()
    {
        Box box = limitedBox(1, 200ms);
        const QByteArray add = j("{'databaseName':'Centros','data':{}}");
        QCOMPARE(box.call("POST", "/v2/database/record", add).status, 200);
        QCOMPARE(box.call("POST", "/v2/database/record", add).status, 429);
        RawAnswer later;
        QVERIFY(QTest::qWaitFor([&] {
            later = box.call("GET", records, centros);
            return later.status == 200;
        }));
        QCOMPARE(later.body.count("Código"), 3);
    }

    void refusalsAndFaultsCountAsRequests()
    {
        Box box = limitedBox(3, 1h);
        box.fault("close,nth=1");
        RawClient client(box.port());
        client.send(box.request("GET", records, centros));
        QCOMPARE(client.everything(), QByteArray());
        QCOMPARE(box.call("GET", "/nowhere").status, 404);
        QCOMPARE(box.call("GET", records, centros, "X-Api-Key: x\r\n").status, 401);
        QCOMPARE(box.call("GET", records, centros).status, 429);
    }

    void retryAfterIsSaidWhereThatIsTheRule()
    {
        const auto refused = [](const char *contract) {
            Box box = limitedBox(1, 1h, contract);
            box.call("GET", records, centros);
            return box.call("GET", records, centros);
        };
        QCOMPARE(refused("").header("Retry-After"), QByteArray());
        const int seconds = refused("retryAfter=seconds").header("Retry-After").toInt();
        QVERIFY2(seconds > 3000 && seconds <= 3600, QByteArray::number(seconds).constData());
        const QByteArray date = refused("retryAfter=date").header("Retry-After");
        QVERIFY2(date.endsWith(" GMT") && date.at(3) == ',', date.constData());
        QVERIFY(refused("limitBody=html").body.contains("<h1>429"));
        QCOMPARE(refused("limitBody=empty").body, QByteArray());
        QCOMPARE(refused("").body, j("{'status':'ERROR','detail':'Too many requests'}"));
    }

    void everyModelWorksOverTheWire_data()
    {
        QTest::addColumn<QByteArray>("contract");
        for (const ContractOption &entry : ContractOptions::all())
            for (const QString &value : entry.values)
                if (entry.name == u"limitModel" || entry.name == u"limitBlock")
                    QTest::newRow(qUtf8Printable(entry.name + value))
                        << (entry.name + u'=' + value).toLatin1();
    }

    void everyModelWorksOverTheWire()
    {
        QFETCH(QByteArray, contract);
        Box box = limitedBox(2, 1h, contract.constData());
        QList<int> statuses;
        for (int i = 0; i < 3; ++i)
            statuses.append(box.call("GET", records, centros).status);
        QCOMPARE(statuses, QList<int>({200, 200, 429}));
    }
};

QTEST_GUILESS_MAIN(SandboxLimit)
#include "tst_sandboxlimit.moc"
