// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checkreport.h"
#include "session/guidedcheck.h"
#include "support/sandboxtalk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using State = GuidedCheck::Line::State;
using Options = std::vector<std::pair<QString, QString>>;

/// The check against a sandbox that answers in its own way.
struct Fixture {
    Talk talk;
    std::unique_ptr<GuidedCheck> check;

    void start(const Options &options)
    {
        QVERIFY(talk.start());
        for (const auto &[name, value] : options)
            QVERIFY2(talk.tenant.sandbox().setContractOption(name, value), qPrintable(name));
    }
    void run(const Options &options,
             const GuidedCheck::Target &target = {u"COM-1003"_s, u"Proveedores"_s},
             const Dialect &present = {})
    {
        start(options);
        check = std::make_unique<GuidedCheck>(talk.scheduler, talk.client->connection(), present,
                                              target);
        QSignalSpy finished(check.get(), &GuidedCheck::finished);
        check->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    }
    QString value(const QString &key) const { return check->dialect().value(key); }
    QStringList refused() const
    {
        QStringList questions;
        for (const GuidedCheck::Line &line : check->lines()) {
            if (line.state == State::Refused)
                questions << line.question + u": "_s + line.words;
        }
        return questions;
    }
};

} // namespace

/// What a service does otherwise is found out by reading.
class TestGuidedCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServiceAsAssumedTeachesNothingNew();
    void eachOptionIsLearnedFromNothing_data();
    void eachOptionIsLearnedFromNothing();
    void severalOptionsAtOnceTakeNoMoreThanTwentyRequests();
    void itNeverSendsMoreThanItSays();
    void whatTheUserSetIsNotPutToTheTest();
    void withoutNamesOnlyTheCommonsAndRolesAreAsked();
    void stoppedItKeepsWhatItLearned();
    void theReportHoldsNoValueKeyOrAddress();
    void aCallIsReportedWithTypesInsteadOfValues();
};

void TestGuidedCheck::aServiceAsAssumedTeachesNothingNew()
{
    Fixture desk;
    desk.run({});
    QCOMPARE(desk.refused().join(u" | "_s), QString());
    QVERIFY(differences(Dialect(), desk.check->dialect()).empty());
    QCOMPARE(desk.check->requests(), 10);
    QCOMPARE(desk.check->lines().size(), 10U);
}

void TestGuidedCheck::eachOptionIsLearnedFromNothing_data()
{
    QTest::addColumn<Options>("options");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const QString listStyle = dialectkey::getStyle(CallId::ListRecords);
    const QString emptyFilter = QString::fromUtf16(dialectkey::emptyFilter);
    const QString idName = QString::fromUtf16(dialectkey::idName);
    for (const char *refusal : {"400", "403", "404", "411", "500", "text"}) {
        const Options options{{u"getBody"_s, QString::fromLatin1(refusal)}};
        QTest::addRow("list in the address after %s", refusal)
            << options << listStyle << u"query"_s;
        QTest::addRow("roles in the address after %s", refusal)
            << options << dialectkey::getStyle(CallId::GetRoles) << u"query"_s;
        QTest::addRow("instance in the address after %s", refusal)
            << options << dialectkey::getStyle(CallId::GetInstance) << u"query"_s;
        QTest::addRow("record in the address after %s", refusal)
            << options << dialectkey::getStyle(CallId::GetRecord) << u"query"_s;
    }
    for (const char *refusal : {"nothing", "400", "500", "error200"})
        QTest::addRow("filters left out after %s", refusal)
            << Options{{u"emptyFilters"_s, QString::fromLatin1(refusal)}} << emptyFilter
            << u"absent"_s;
    for (const char *name : {"id", "ID"})
        QTest::addRow("the Id is called %s", name)
            << Options{{u"idKey"_s, QString::fromLatin1(name)}} << idName
            << QString::fromLatin1(name);
    QTest::newRow("identifiers in small letters")
        << Options{{u"identifierCase"_s, u"any"_s}}
        << QString::fromUtf16(dialectkey::identifierCase) << u"typed"_s;
    QTest::newRow("commons want the user-management key")
        << Options{{u"commonsKey"_s, u"users"_s}} << QString::fromUtf16(dialectkey::commonsKey)
        << u"users"_s;
}

void TestGuidedCheck::eachOptionIsLearnedFromNothing()
{
    QFETCH(Options, options);
    QFETCH(QString, key);
    QFETCH(QString, value);
    Fixture desk;
    desk.run(options, {u"com-1003"_s, u"Proveedores"_s});
    QCOMPARE(desk.refused().join(u" | "_s), QString());
    QCOMPARE(desk.value(key), value);
    QVERIFY(!desk.check->dialect().isAssumed(key));
    QVERIFY(std::ranges::any_of(desk.check->lines(), [&](const GuidedCheck::Line &line) {
        return std::ranges::any_of(line.learned, [&](const Dialect::Difference &difference) {
            return difference.key == key && difference.then.value == value;
        });
    }));
}

void TestGuidedCheck::severalOptionsAtOnceTakeNoMoreThanTwentyRequests()
{
    Fixture desk;
    desk.run({{u"getBody"_s, u"500"_s},
              {u"emptyFilters"_s, u"error200"_s},
              {u"idKey"_s, u"ID"_s},
              {u"commonsKey"_s, u"users"_s},
              {u"errorBody"_s, u"runtime-error"_s}});
    QVERIFY(desk.check->requests() <= GuidedCheck::mostRequests);
    QCOMPARE(desk.value(dialectkey::getStyle(CallId::ListRecords)), u"query"_s);
    QCOMPARE(desk.value(QString::fromUtf16(dialectkey::idName)), u"ID"_s);
    QCOMPARE(desk.value(QString::fromUtf16(dialectkey::emptyFilter)), u"absent"_s);
    qInfo("%d requests", desk.check->requests());
}

void TestGuidedCheck::itNeverSendsMoreThanItSays()
{
    Fixture desk;
    desk.run({{u"getBody"_s, u"500"_s},
              {u"emptyFilters"_s, u"500"_s},
              {u"noFilters"_s, u"400"_s},
              {u"refusalStatus"_s, u"500"_s},
              {u"commonsKey"_s, u"users"_s},
              {u"idKey"_s, u"ID"_s}},
             {u"no-such-1"_s, u"Proveedores"_s});
    QVERIFY(desk.check->requests() <= GuidedCheck::mostRequests);
    QCOMPARE(desk.talk.tenant.sandbox().requests().size(), size_t(desk.check->requests()));
    QCOMPARE(desk.check->lines().back().state, State::NotAsked);
}

void TestGuidedCheck::whatTheUserSetIsNotPutToTheTest()
{
    const QString key = dialectkey::getStyle(CallId::GetInstance);
    Dialect present;
    QVERIFY(present.setByHand(key, u"query"_s, QDateTime::currentDateTimeUtc()));
    present.learn(QString::fromUtf16(dialectkey::idName), u"id"_s, CallId::ListRecords,
                  QDateTime::currentDateTimeUtc());
    Fixture desk;
    desk.run({}, {u"COM-1003"_s, {}}, present);
    QVERIFY(desk.check->dialect().isSetByHand(key));
    QVERIFY(desk.check->dialect().isAssumed(QString::fromUtf16(dialectkey::idName)));
}

void TestGuidedCheck::withoutNamesOnlyTheCommonsAndRolesAreAsked()
{
    Fixture desk;
    desk.run({}, {});
    QCOMPARE(desk.check->requests(), 4);
}

void TestGuidedCheck::stoppedItKeepsWhatItLearned()
{
    Fixture desk;
    desk.start({{u"commonsKey"_s, u"users"_s}});
    desk.check = std::make_unique<GuidedCheck>(
        desk.talk.scheduler, desk.talk.client->connection(), Dialect(),
        GuidedCheck::Target{u"COM-1003"_s, u"Proveedores"_s});
    const QString key = QString::fromUtf16(dialectkey::commonsKey);
    QObject::connect(desk.check.get(), &GuidedCheck::changed, desk.check.get(), [&] {
        if (!desk.check->dialect().isAssumed(key))
            desk.check->stop();
    });
    desk.check->start();
    QTRY_VERIFY(desk.check->isFinished());
    QCOMPARE(desk.value(key), u"users"_s);
    QVERIFY(desk.check->requests() <= 3);
}

void TestGuidedCheck::theReportHoldsNoValueKeyOrAddress()
{
    Fixture desk;
    desk.run({});
    const QByteArray report = desk.check->report();
    const Result<JsonValue> json = parseJson(report);
    QVERIFY(json.ok());
    QCOMPARE(json->find(u"calls")->items().size(), 10U);
    const Connection &connection = desk.talk.client->connection();
    QVERIFY(!report.contains(connection.userName.toUtf8()));
    QVERIFY(!report.contains(connection.baseUrl.host().toUtf8()));
    QVERIFY(!report.contains(desk.talk.tenant.sandbox().dataKey()));
    QVERIFY(!report.contains(desk.talk.tenant.sandbox().userKey()));
    QVERIFY(!report.contains("COM-1003"));
    QVERIFY(!report.contains("Proveedores"));
    QVERIFY(report.contains("v2/database/records"));
    QVERIFY(report.contains("content-type"));
}

void TestGuidedCheck::aCallIsReportedWithTypesInsteadOfValues()
{
    Exchange exchange;
    exchange.verb = "GET";
    exchange.url = u"https://x.example.org/api/v2/database/record?databaseName=Salaries"_s;
    exchange.status = 500;
    exchange.headers = {{"X-API-KEY", "secret-key"}};
    exchange.answerHeaders = {{"Content-Type", "text/plain"}, {"Set-Cookie", "secret"}};
    exchange.answer = "RUNTIME ERROR";
    const QByteArray shape = reportOf(exchange, QUrl(u"https://x.example.org/api"_s)).toJson();
    QCOMPARE(shape,
             R"({"method":"GET","path":"/v2/database/record","parameters":["databaseName"],)"
             R"("body":null,"status":500,"headers":["content-type","set-cookie"],)"
             R"("answer":"RUNTIME ERROR"})");
    exchange.answer = "no such key: abc123";
    QVERIFY(!reportOf(exchange, {}).toJson().contains("abc123"));
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::Options)

QTEST_GUILESS_MAIN(flokdesk::TestGuidedCheck)
#include "tst_guidedcheck.moc"
