// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dialect.h"

#include <algorithm>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Dialect::Origin::Kind;

namespace {

const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
const QString listStyle = dialectkey::getStyle(CallId::ListRecords);
const QString echoPath = dialectkey::path(CallId::Echo);

QByteArray fileWith(const QByteArray &key, const QByteArray &value)
{
    return "{\"format\":\"flokdesk-dialect\",\"version\":1,\"settings\":{\"" + key
        + "\":{\"value\":\"" + value + "\",\"origin\":\"set by hand\"}}}";
}

} // namespace

class DialectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assumesTheContractFirst()
    {
        const Dialect dialect;
        QCOMPARE(dialect.getStyle(CallId::GetRecord), GetStyle::Body);
        QCOMPARE(dialect.idName(), u"Id"_s);
        QCOMPARE(dialect.path(CallId::UpdateRecord),
                 (QStringList{u"v2"_s, u"database"_s, u"record"_s}));
        QVERIFY(dialect.meansOk(u"ok"_s) && !dialect.meansOk(u"ERROR"_s));
        for (const Dialect::Setting &setting : Dialect::settings())
            QVERIFY(dialect.isAssumed(setting.key));
        const auto paths = std::ranges::count(Dialect::settings(), Dialect::Setting::Kind::Path,
                                              &Dialect::Setting::kind);
        QCOMPARE(paths, 15);
    }

    void learnsWhatIsNewOnly()
    {
        Dialect dialect;
        QVERIFY(dialect.learn(listStyle, u"query"_s, CallId::ListRecords, noon));
        QVERIFY(!dialect.learn(listStyle, u"query"_s, CallId::ListRecords, noon.addDays(1)));
        QCOMPARE(dialect.entry(listStyle),
                 (Dialect::Entry{u"query"_s, {Kind::Learned, noon, u"listRecords"_s}}));
        QVERIFY(dialect.learn(listStyle, u"body"_s, CallId::ListRecords, noon)); // it changed
        QCOMPARE(dialect.getStyle(CallId::ListRecords), GetStyle::Body);
        QVERIFY(!dialect.isAssumed(listStyle)); // now it is known
    }

    void keepsWhatTheUserSetUntilTheReset()
    {
        Dialect dialect;
        QVERIFY(dialect.setByHand(dialectkey::idName, u"ID"_s, noon));
        QVERIFY(!dialect.learn(dialectkey::idName, u"id"_s, CallId::GetRecord, noon));
        QCOMPARE(dialect.idName(), u"ID"_s);
        dialect.forgetLearned();
        QCOMPARE(dialect.idName(), u"ID"_s);
        dialect.reset(dialectkey::idName);
        QCOMPARE(dialect.idName(), u"Id"_s);
    }

    void refusesValuesThatASettingCannotHave()
    {
        Dialect dialect;
        QVERIFY(!dialect.setByHand(dialectkey::idName, u"Nr"_s, noon));
        QVERIFY(!dialect.setByHand(dialectkey::okWords, u" "_s, noon));
        QVERIFY(!dialect.setByHand(dialectkey::okWords, u"{}"_s, noon));
        QVERIFY(dialect.setByHand(dialectkey::okWords, u" Listo  HECHO "_s, noon));
        QVERIFY(dialect.meansOk(u"hecho"_s));
        QCOMPARE(dialect.value(dialectkey::okWords), u"Listo HECHO"_s);
    }

    void survivesTheDisk()
    {
        Dialect dialect;
        QVERIFY(dialect.learn(listStyle, u"query"_s, CallId::ListRecords, noon.addMSecs(5)));
        QVERIFY(dialect.setByHand(echoPath, u"/v3/echo"_s, noon));
        QCOMPARE(Dialect::fromJson(dialect.toJson()), dialect);
        const Result<Dialect> imported = Dialect::fromFile(dialect.toFile());
        QVERIFY(imported);
        QCOMPARE(*imported, dialect);
        QCOMPARE(Dialect::fromJson({}), Dialect());
    }

    void readsWhatWasRememberedBeforeThereWereDialects()
    {
        const Dialect dialect = Dialect::fromJson(*parseJson("{\"queryGets\":true}"));
        for (CallId call :
             {CallId::GetInstance, CallId::GetRecord, CallId::ListRecords, CallId::GetRoles})
            QCOMPARE(dialect.getStyle(call), GetStyle::Query);
        QVERIFY(!dialect.isAssumed(listStyle));
    }

    void countsWhatItCannotReadAsAssumed()
    {
        const Dialect dialect = Dialect::fromJson(*parseJson(
            "{\"settings\":{\"idName\":{\"value\":\"Nr\",\"origin\":\"learned\"},"
            "\"path.echo\":{\"value\":\"https://evil.example/x\",\"origin\":\"learned\"},"
            "\"roleField\":{\"value\":\"roles\",\"origin\":\"learned\"},\"future\":1}}"));
        QCOMPARE(dialect.idName(), u"Id"_s);
        QCOMPARE(dialect.path(CallId::Echo), Dialect().path(CallId::Echo));
        QCOMPARE(dialect.value(dialectkey::roleField), u"roles"_s);
    }

    void refusesAFileThatLeadsElsewhere_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"https://evil.example/echo", "//evil.example/echo", "/commons//echo", "../echo",
              "commons/../../echo", "commons/./echo", "commons/%2e%2e/echo", "http:echo",
              "echo?a=b", "echo#a", "a@b", "a\\\\b", "", "/", "commons/", "evil.example:80/echo",
              "a b"})
            QTest::newRow(path) << QByteArray(path);
    }
    void refusesAFileThatLeadsElsewhere()
    {
        QFETCH(QByteArray, path);
        const Result<Dialect> dialect = Dialect::fromFile(fileWith("path.echo", path));
        QVERIFY(!dialect);
        QCOMPARE(dialect.error().kind, Error::Kind::InvalidInput);
        QVERIFY(dialect.error().message.endsWith(u"Nothing was imported."));
    }

    void refusesFilesThatAreNoDialect_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no JSON") << "x"_ba;
        QTest::newRow("another format") << "{\"format\":\"x\",\"version\":1,\"settings\":{}}"_ba;
        QTest::newRow("newer")
            << "{\"format\":\"flokdesk-dialect\",\"version\":2,\"settings\":{}}"_ba;
        QTest::newRow("unknown setting") << fileWith("apiKey", "0123");
        QTest::newRow("a key among the words")
            << fileWith("okWords", "c0ffee00c0ffee11c0ffee22c0ffee33c0ffee44c0ffee55");
        QTest::newRow("large") << QByteArray(100'000, ' ') + fileWith("idName", "id");
        QTest::newRow("no origin") << "{\"format\":\"flokdesk-dialect\",\"version\":1,"
                                      "\"settings\":{\"idName\":{\"value\":\"id\"}}}"_ba;
    }
    void refusesFilesThatAreNoDialect()
    {
        QFETCH(QByteArray, file);
        const Result<Dialect> dialect = Dialect::fromFile(file);
        QVERIFY(!dialect);
        QVERIFY(dialect.error().message.endsWith(u"Nothing was imported."));
    }

    void listsWhatDiffers()
    {
        Dialect now;
        QVERIFY(now.learn(listStyle, u"body"_s, CallId::ListRecords, noon));
        Dialect then = now;
        QVERIFY(differences(now, then).empty());
        QVERIFY(then.setByHand(dialectkey::roleField, u"roleName"_s, noon));
        then.reset(listStyle); // the same value by another origin is no difference
        const auto found = differences(now, then);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].key, u"roleField"_s);
        QCOMPARE(found[0].now.value, u"role"_s);
        QCOMPARE(found[0].then.value, u"roleName"_s);
    }

    void takesOverWhatAnotherLearned()
    {
        Dialect mine;
        QVERIFY(mine.setByHand(dialectkey::idName, u"ID"_s, noon));
        Dialect other;
        QVERIFY(other.learn(dialectkey::idName, u"id"_s, CallId::GetRecord, noon));
        QVERIFY(other.learn(listStyle, u"query"_s, CallId::ListRecords, noon));
        QVERIFY(other.setByHand(dialectkey::roleField, u"roles"_s, noon));
        mine.learnFrom(other);
        QCOMPARE(mine.idName(), u"ID"_s);
        QCOMPARE(mine.getStyle(CallId::ListRecords), GetStyle::Query);
        QVERIFY(mine.isAssumed(dialectkey::roleField));
    }
};

QTEST_GUILESS_MAIN(DialectTest)
#include "tst_dialect.moc"
