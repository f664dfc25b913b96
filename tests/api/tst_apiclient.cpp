// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray instanceAnswer =
    "{\"status\":\"OK\",\"data\":{\"identifier\":\"A-1\",\"fields\":{}}}";
const QByteArray rolesAnswer = "{\"roles\":[\"All Users\"]}";
const QByteArray missing = "{\"status\":\"ERROR\",\"detail\":\"identifier is required\"}";
const QByteArray unknownColumn = "{\"status\":\"ERROR\",\"detail\":\"Unknown column X\"}";

Connection without(KeyFamily family)
{
    Connection connection = Conversation::connection();
    (family == KeyFamily::Data ? connection.dataKey : connection.userKey).wipe();
    return connection;
}

bool lastWasQuery(const Conversation &c)
{
    const Request &request = c.network.requests.back();
    return request.url.hasQuery() && request.body.isEmpty();
}

/// Answers in the form that the host accepts and refuses the other.
void answerOnlyQueries(Conversation &c, const QByteArray &answer, int refusal = 411)
{
    if (lastWasQuery(c))
        c.answer(200, answer);
    else
        c.answer(refusal, {});
}

} // namespace

class ApiClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsTheKeyOfTheFamilyAndMarksItSecret()
    {
        Conversation c;
        Listener instance(c.instances.get(u"A-1"_s));
        QCOMPARE(c.request(),
                 "GET https://flokzu.example.org/api/v2/process/instance\n"
                 "X-Api-Key: <data key> (secret)\n"
                 "X-Username: admin@example.org\n"
                 "Content-Type: application/json\n"
                 "Accept: application/json\n"
                 "\n"
                 "{\"identifier\":\"A-1\"}");
        c.answer(200, instanceAnswer);
        Listener roles(c.users.roles(u"a@example.org"_s));
        QCOMPARE(c.request(),
                 "GET https://flokzu.example.org/api/v1/management/user/roles\n"
                 "X-Api-Key: <user key> (secret)\n"
                 "X-Username: admin@example.org\n"
                 "Content-Type: application/json\n"
                 "Accept: application/json\n"
                 "\n"
                 "{\"email\":\"a@example.org\"}");
        c.answer(200, rolesAnswer);
        QVERIFY(instance.succeeded());
        QVERIFY(roles.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void namesTheKeyThatIsMissing()
    {
        Conversation withoutData(without(KeyFamily::Data));
        Listener instance(withoutData.instances.get(u"A-1"_s));
        withoutData.clock.settle();
        QCOMPARE(instance.error().message,
                 u"This needs the data key, and the profile has none. Nothing was sent. Add the "
                 u"data key to the profile."_s);
        Conversation withoutUser(without(KeyFamily::UserManagement));
        Listener roles(withoutUser.users.roles(u"a@example.org"_s));
        withoutUser.clock.settle();
        QCOMPARE(roles.error().message,
                 u"This needs the user management key, and the profile has none. Nothing was sent. "
                 u"Add the user management key to the profile."_s);
        QCOMPARE(withoutData.sent() + withoutUser.sent(), 0);
    }

    void worksWithOneKeyOnly()
    {
        Conversation c(without(KeyFamily::UserManagement));
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(200, instanceAnswer);
        QVERIFY(instance.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void refusesHeaderValuesThatCouldSmuggle_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("userName");
        QTest::newRow("line break in key") << "abc\r\nX-Evil: 1"_ba << u"a@example.org"_s;
        QTest::newRow("accent in key") << QByteArray("abc\xc3\xb1") << u"a@example.org"_s;
        QTest::newRow("line break in name") << "abc"_ba << u"a@example.org\nX: 1"_s;
        QTest::newRow("accent in name") << "abc"_ba << u"añ@example.org"_s;
        QTest::newRow("no name") << "abc"_ba << QString();
    }
    void refusesHeaderValuesThatCouldSmuggle()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, userName);
        Connection connection = Conversation::connection();
        connection.dataKey = Secret(key);
        connection.userName = userName;
        Conversation c(connection);
        Listener echo(c.commons.echo(u"x"_s));
        QVERIFY(!echo.isDone());
        c.clock.settle();
        QCOMPARE(echo.errorKind(), Kind::KeyRejected);
        QCOMPARE(echo.error().httpStatus, 0);
        QVERIFY(!echo.error().message.contains(QString::fromUtf8(key)));
        QCOMPARE(c.sent(), 0);
        VERIFY_NOTHING_LEFT(c);
    }

    void passesTheContextOn()
    {
        Conversation c;
        const CallContext context{Lane::Background, u"import"_s, u"Importing row 7"_s};
        Listener echo(c.commons.echo(u"x"_s, context));
        const Request &request = c.network.requests.back();
        QCOMPARE(request.lane, Lane::Background);
        QCOMPARE(request.flow, u"import"_s);
        QCOMPARE(request.reason, u"Importing row 7"_s);
        c.answer(200, "{\"param_string\":\"x\"}");
        QVERIFY(echo.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void triesTheQueryOnceWhereABodyIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (int status : {400, 405, 411, 413, 415})
            QTest::addRow("%d", status) << status << "<html>no</html>"_ba;
        QTest::newRow("404 missing") << 404 << missing;
        QTest::newRow("200 missing") << 200 << missing;
    }
    void triesTheQueryOnceWhereABodyIsRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Conversation c;
        QSignalSpy learned(&c.client, &ApiClient::getStyleLearned);
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(status, body);
        QVERIFY(!instance.isDone());
        QCOMPARE(c.sent(), 2);
        QCOMPARE(c.request(),
                 "GET https://flokzu.example.org/api/v2/process/instance?identifier=A-1\n"
                 "X-Api-Key: <data key> (secret)\n"
                 "X-Username: admin@example.org\n"
                 "Content-Type: application/json\n"
                 "Accept: application/json\n"
                 "\n");
        c.answer(200, instanceAnswer);
        QVERIFY(instance.succeeded());
        QCOMPARE(learned.size(), 1);
        QCOMPARE(learned[0][0].value<GetStyle>(), GetStyle::Query);
        QCOMPARE(c.client.getStyle(), GetStyle::Query);

        Listener next(c.users.roles(u"a+b@example.org"_s));
        QCOMPARE(
            c.network.requests.back().url.toEncoded(),
            "https://flokzu.example.org/api/v1/management/user/roles?email=a%2Bb%40example.org");
        c.answer(200, rolesAnswer);
        QCOMPARE(c.sent(), 3);
        QCOMPARE(learned.size(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void keepsItsStyleAfterAnOrdinary400()
    {
        Conversation c;
        QSignalSpy learned(&c.client, &ApiClient::getStyleLearned);
        Listener record(c.records.get(u"Db"_s, {{u"X"_s, u"1"_s}}));
        c.answer(400, unknownColumn);
        QCOMPARE(c.sent(), 2);
        c.answer(400, "{\"detail\":\"databaseName is required\"}");
        QCOMPARE(record.errorKind(), Kind::Rejected);
        QCOMPARE(record.error().detail, u"Unknown column X"_s);
        QCOMPARE(c.client.getStyle(), GetStyle::Body);
        QVERIFY(learned.isEmpty());
        VERIFY_NOTHING_LEFT(c);
    }

    void doesNotAskTwiceOnceTheBodyIsProven()
    {
        Conversation c;
        Listener first(c.records.get(u"Db"_s, {}));
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"Id\":\"1\"}}");
        QVERIFY(first.succeeded());
        Listener second(c.records.get(u"Db"_s, {{u"X"_s, u"1"_s}}));
        c.answer(400, unknownColumn);
        QCOMPARE(second.errorKind(), Kind::Rejected);
        QCOMPARE(c.sent(), 2);
        VERIFY_NOTHING_LEFT(c);
    }

    void tellsTheErrorOfTheQueryWhereItWasUnderstood()
    {
        Conversation c;
        QSignalSpy learned(&c.client, &ApiClient::getStyleLearned);
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(411, {});
        c.answer(404, "{\"detail\":\"Unknown instance\"}");
        QCOMPARE(instance.errorKind(), Kind::NotFound);
        QVERIFY(learned.isEmpty()); // not yet proven by a success
        VERIFY_NOTHING_LEFT(c);
    }

    void namesProxiesWhereBothFormsAreRefused()
    {
        Conversation c;
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(411, "<html>Length Required</html>");
        c.answer(405, {});
        QCOMPARE(c.sent(), 2);
        QCOMPARE(instance.errorKind(), Kind::Rejected);
        QCOMPARE(instance.error().httpStatus, 411);
        QVERIFY(instance.error().message.startsWith(u"Flokzu refused this: “Length Required” "
                                                    u"Some proxies refuse"));
        VERIFY_NOTHING_LEFT(c);
    }

    void keepsTheFirstRefusalWhenTheSecondTryIsLost()
    {
        Conversation c;
        Listener record(c.records.get(u"Db"_s, {{u"X"_s, u"1"_s}}));
        c.answer(400, unknownColumn);
        c.network.last().fail(Answer::Fault::Aborted);
        c.clock.settle();
        QCOMPARE(record.errorKind(), Kind::Rejected);
        QCOMPARE(record.error().detail, u"Unknown column X"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void returnsToTheBodyWhereTheQueryNoLongerWorks()
    {
        Conversation c;
        c.client.setGetStyle(GetStyle::Query);
        QSignalSpy learned(&c.client, &ApiClient::getStyleLearned);
        Listener instance(c.instances.get(u"A-1"_s));
        QVERIFY(lastWasQuery(c));
        c.answer(400, missing);
        QVERIFY(!lastWasQuery(c));
        c.answer(200, instanceAnswer);
        QVERIFY(instance.succeeded());
        QCOMPARE(c.client.getStyle(), GetStyle::Body);
        QCOMPARE(learned.size(), 1);
        QCOMPARE(learned[0][0].value<GetStyle>(), GetStyle::Body);
        VERIFY_NOTHING_LEFT(c);
    }

    void doesNotTryABodyAfterAnOrdinary400ToAQuery()
    {
        Conversation c;
        c.client.setGetStyle(GetStyle::Query);
        Listener record(c.records.get(u"Db"_s, {{u"X"_s, u"1"_s}}));
        c.answer(400, unknownColumn);
        QCOMPARE(record.errorKind(), Kind::Rejected);
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void remembersThatEndpointsOfOneHostDiffer()
    {
        Conversation c;
        QSignalSpy learned(&c.client, &ApiClient::getStyleLearned);
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(200, instanceAnswer); // bodies work here
        for (int round = 0; round < 2; ++round) {
            Listener roles(c.users.roles(u"a@example.org"_s));
            if (round == 0)
                answerOnlyQueries(c, rolesAnswer);
            answerOnlyQueries(c, rolesAnswer);
            QVERIFY(roles.succeeded());
            Listener again(c.instances.get(u"A-1"_s));
            QVERIFY(!lastWasQuery(c));
            c.answer(200, instanceAnswer);
            QVERIFY(again.succeeded());
        }
        QCOMPARE(c.sent(), 1 + 2 + 1 + 1 + 1);
        QCOMPARE(c.client.getStyle(), GetStyle::Body);
        QVERIFY(learned.isEmpty());
        VERIFY_NOTHING_LEFT(c);
    }

    void retriesListsInQueryFormToo()
    {
        Conversation c;
        Listener list(c.records.list(u"Año 1+1"_s, {{u"Ciudad"_s, u"a&b"_s}}));
        c.answer(405, {});
        QCOMPARE(
            c.network.requests.back().url.toEncoded(),
            "https://flokzu.example.org/api/v2/database/records?databaseName=A%C3%B1o%201%2B1"
            "&filters=%5B%7B%22columnName%22%3A%22Ciudad%22%2C%22value%22%3A%22a%26b%22%7D%5D");
        c.answer(200, "{\"status\":\"OK\",\"data\":[]}");
        QTRY_VERIFY(list.succeeded());
        QCOMPARE(c.client.getStyle(), GetStyle::Query);
        VERIFY_NOTHING_LEFT(c);
    }

    void neverPutsAWriteIntoTheQuery()
    {
        Conversation c;
        c.client.setGetStyle(GetStyle::Query);
        Listener invited(c.users.invite(u"a@example.org"_s));
        QVERIFY(!c.network.requests.back().url.hasQuery());
        c.answer(400, missing);
        QCOMPARE(invited.errorKind(), Kind::Rejected);
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void waitsAfter429AndSendsTheSameAgain()
    {
        Conversation c;
        Listener instance(c.instances.update(u"A-1"_s, {{u"A"_s, JsonValue::string(u"1"_s)}}));
        const QByteArray first = c.request();
        c.network.last().answer(429, {}, {{"Retry-After", "90"}});
        c.clock.advance(std::chrono::seconds(89));
        QCOMPARE(c.sent(), 1);
        c.clock.advance(std::chrono::seconds(30));
        QCOMPARE(c.sent(), 2);
        QCOMPARE(c.request(), first);
        c.answer(200, "{\"status\":\"OK\",\"identifier\":\"A-1\"}");
        QVERIFY(instance.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void parsesListsOnAWorker()
    {
        Conversation c;
        Listener list(c.records.list(u"Db"_s, {}));
        c.answer(200, "{\"status\":\"OK\",\"data\":[{\"Id\":\"1\"}]}");
        QVERIFY(!list.isDone()); // the worker's result comes through the event loop
        QTRY_COMPARE(list.calls, 1);
        QVERIFY(list.succeeded());
        QCOMPARE(list.value().records->rowCount(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void deliversNothingOfAnAbandonedList()
    {
        Conversation c;
        QByteArray body = "[{\"Id\":\"0\"}";
        for (int row = 1; row < 20000; ++row)
            body += ",{\"Id\":\"" + QByteArray::number(row) + "\"}";
        Listener list(c.records.list(u"Db"_s, {}));
        c.answer(200, body + ']');
        list.loseInterest();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(list.calls, 0);
        VERIFY_NOTHING_LEFT(c);
    }

    void survivesTheEndOfThePageDuringTheParse()
    {
        Conversation c;
        int calls = 0;
        auto page = std::make_unique<QObject>();
        c.records.list(u"Db"_s, {})->then(page.get(), [&calls](const auto &) { ++calls; });
        c.answer(200, "[{\"Id\":\"1\"}]");
        page.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60000));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(calls, 0);
        VERIFY_NOTHING_LEFT(c);
    }

    void allowsAHandlerToDeleteItsPage()
    {
        Conversation c;
        int calls = 0;
        auto *page = new QObject;
        c.commons.echo(u"x"_s)->then(page, [&calls, page](const auto &) {
            ++calls;
            delete page;
        });
        c.answer(200, "{\"param_string\":\"x\"}");
        QCOMPARE(calls, 1);
        VERIFY_NOTHING_LEFT(c);
    }
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
