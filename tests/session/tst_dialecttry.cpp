// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dialecttry.h"
#include "support/sandboxtalk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using Options = std::vector<std::pair<QString, QString>>;

QString key(const char16_t *name)
{
    return QString::fromUtf16(name);
}

/// One try against a sandbox that answers in its own way.
struct Fixture {
    Talk talk;
    std::unique_ptr<DialectTry> attempt;

    void run(const Options &options, const QString &setting, const Dialect &draft = {},
             const DialectTry::Target &target = {u"COM-1003"_s, u"Proveedores"_s})
    {
        QVERIFY(talk.start());
        for (const auto &[name, value] : options)
            QVERIFY2(talk.tenant.sandbox().setContractOption(name, value), qPrintable(name));
        attempt = std::make_unique<DialectTry>(talk.scheduler, talk.client->connection(), draft,
                                               setting, target);
        QSignalSpy finished(attempt.get(), &DialectTry::finished);
        attempt->start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    }
    int writes()
    {
        return int(std::ranges::count_if(talk.tenant.sandbox().requests(),
                                         [](const SandboxRequest &r) { return r.carriedOut; }));
    }
    QString value() const { return attempt->dialect().value(attempt->key()); }
};

Dialect byHand(const QString &setting, const QString &value)
{
    Dialect dialect;
    if (!dialect.setByHand(setting, value, QDateTime::currentDateTimeUtc()))
        qFatal("no such value");
    return dialect;
}

} // namespace

class TestDialectTry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadingProvesTheSetting_data();
    void aReadingProvesTheSetting();
    void whatOnlyAWriteShowsIsNotTried_data();
    void whatOnlyAWriteShowsIsNotTried();
    void withoutAnythingToReadItSaysSo();
    void aValueThatTheUserSetIsTestedAsItIs();
    void aValueThatTheUserSetAndThatIsRefusedIsFoundOutAnew();
    void aWordThatIsNotKnownIsAddedToThoseOfTheUser();
    void aRefusedReadingProvesNothing();
    void onlyTheSettingThatIsTriedChanges();
};

void TestDialectTry::aReadingProvesTheSetting_data()
{
    QTest::addColumn<Options>("options");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("most");
    const Options none;
    for (const CallId call :
         {CallId::GetInstance, CallId::GetRecord, CallId::ListRecords, CallId::GetRoles}) {
        const int extra = call == CallId::GetRecord ? 1 : 0; // it needs the Id of a record
        QTest::addRow("body of %s", qPrintable(callName(call)))
            << none << dialectkey::getStyle(call) << u"body"_s << 1 + extra;
        QTest::addRow("address of %s", qPrintable(callName(call)))
            << Options{{u"getBody"_s, u"403"_s}} << dialectkey::getStyle(call) << u"query"_s
            << 2 + extra * 2;
    }
    QTest::newRow("filters left out") << Options{{u"emptyFilters"_s, u"nothing"_s}}
                                      << key(dialectkey::emptyFilter) << u"absent"_s << 2;
    QTest::newRow("empty filters") << none << key(dialectkey::emptyFilter) << u"empty"_s << 1;
    QTest::newRow("name of the Id")
        << Options{{u"idKey"_s, u"ID"_s}} << key(dialectkey::idName) << u"ID"_s << 1;
    QTest::newRow("usual name of the Id") << none << key(dialectkey::idName) << u"Id"_s << 1;
    QTest::newRow("key of the commons")
        << Options{{u"commonsKey"_s, u"users"_s}} << key(dialectkey::commonsKey) << u"users"_s << 2;
    QTest::newRow("usual key of the commons")
        << none << key(dialectkey::commonsKey) << u"data"_s << 1;
    QTest::newRow("identifiers in small letters")
        << Options{{u"identifierCase"_s, u"any"_s}} << key(dialectkey::identifierCase) << u"typed"_s
        << 1;
    QTest::newRow("identifiers in capitals") << none << key(dialectkey::identifierCase)
                                             << u"capitals"_s << 3; // two forms, two spellings
    QTest::newRow("status SUCCESS") << Options{{u"statusWord"_s, u"SUCCESS"_s}}
                                    << key(dialectkey::okWords) << u"OK SUCCESS DONE"_s << 1;
    QTest::newRow("dates") << none << key(dialectkey::dateFormat) << u"YYYY/MM/DD"_s << 2;
    QTest::newRow("check boxes") << none << key(dialectkey::checkBox) << u"text"_s << 2;
    for (const CallId call :
         {CallId::GetInstance, CallId::GetRecord, CallId::ListRecords, CallId::GetRoles,
          CallId::Echo, CallId::Operations, CallId::Assignees})
        QTest::addRow("path of %s", qPrintable(callName(call)))
            << none << dialectkey::path(call) << Dialect().value(dialectkey::path(call)) << 2;
}

void TestDialectTry::aReadingProvesTheSetting()
{
    QFETCH(Options, options);
    QFETCH(QString, setting);
    QFETCH(QString, value);
    QFETCH(int, most);
    Fixture desk;
    desk.run(options, setting);
    QVERIFY2(desk.attempt->isProven(), qPrintable(desk.attempt->words()));
    QCOMPARE(desk.value(), value);
    QCOMPARE(desk.attempt->dialect().entry(setting).origin.kind, Dialect::Origin::Kind::Learned);
    QVERIFY(!desk.attempt->words().isEmpty());
    QVERIFY2(desk.talk.sent <= most, qPrintable(QString::number(desk.talk.sent)));
    QCOMPARE(desk.writes(), 0);
}

void TestDialectTry::whatOnlyAWriteShowsIsNotTried_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("roleField") << key(dialectkey::roleField);
    for (const CallId call :
         {CallId::CreateInstance, CallId::UpdateInstance, CallId::AddRecord, CallId::UpdateRecord,
          CallId::Invite, CallId::DeleteUser, CallId::AddRole, CallId::RemoveRole})
        QTest::newRow(qPrintable(callName(call))) << dialectkey::path(call);
}

void TestDialectTry::whatOnlyAWriteShowsIsNotTried()
{
    QFETCH(QString, setting);
    const QString why = DialectTry::whyNot(setting, {u"COM-1003"_s, u"Proveedores"_s});
    QVERIFY(why.contains(u"writing part"));
}

void TestDialectTry::withoutAnythingToReadItSaysSo()
{
    QVERIFY(DialectTry::whyNot(key(dialectkey::idName), {}).contains(u"database"));
    QVERIFY(DialectTry::whyNot(key(dialectkey::identifierCase), {}).contains(u"instance"));
    QVERIFY(DialectTry::whyNot(key(dialectkey::okWords), {}).contains(u"database"));
    QCOMPARE(DialectTry::whyNot(key(dialectkey::commonsKey), {}), QString());
    QCOMPARE(DialectTry::whyNot(key(dialectkey::okWords), {u"COM-1"_s, {}}), QString());
}

void TestDialectTry::aValueThatTheUserSetIsTestedAsItIs()
{
    const QString style = dialectkey::getStyle(CallId::GetInstance);
    Fixture desk;
    desk.run({}, style, byHand(style, u"query"_s));
    QVERIFY(desk.attempt->isProven());
    QCOMPARE(desk.value(), u"query"_s);
    QVERIFY(desk.attempt->dialect().isSetByHand(style));
    QCOMPARE(desk.talk.sent, 1);
}

void TestDialectTry::aValueThatTheUserSetAndThatIsRefusedIsFoundOutAnew()
{
    const QString path = dialectkey::path(CallId::GetInstance);
    Fixture desk;
    desk.run({}, path, byHand(path, u"v3/process/instance"_s));
    QVERIFY2(desk.attempt->isProven(), qPrintable(desk.attempt->words()));
    QCOMPARE(desk.value(), u"v2/process/instance"_s);
    QVERIFY(!desk.attempt->dialect().isSetByHand(path));
}

void TestDialectTry::aWordThatIsNotKnownIsAddedToThoseOfTheUser()
{
    const QString words = key(dialectkey::okWords);
    Fixture desk;
    desk.run({{u"statusWord"_s, u"SUCCESS"_s}}, words, byHand(words, u"BIEN"_s));
    QVERIFY(desk.attempt->isProven());
    QCOMPARE(desk.value(), u"BIEN SUCCESS"_s);
}

void TestDialectTry::aRefusedReadingProvesNothing()
{
    const QString style = dialectkey::getStyle(CallId::GetInstance);
    Fixture desk;
    desk.run({}, style, {}, {u"COM-9999"_s, {}});
    QVERIFY(!desk.attempt->isProven());
    QVERIFY(desk.attempt->dialect().isAssumed(style));
    QVERIFY(!desk.attempt->words().isEmpty());
}

void TestDialectTry::onlyTheSettingThatIsTriedChanges()
{
    Fixture desk;
    desk.run({{u"idKey"_s, u"id"_s}}, dialectkey::getStyle(CallId::ListRecords));
    QCOMPARE(desk.value(), u"body"_s);
    QVERIFY(desk.attempt->dialect().isAssumed(key(dialectkey::idName)));
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::Options)

QTEST_GUILESS_MAIN(flokdesk::TestDialectTry)
#include "tst_dialecttry.moc"
