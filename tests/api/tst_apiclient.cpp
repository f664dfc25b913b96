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
    void aWriteThatIsConfirmedWaitsForTheUserAndAReadDoesNot()
    {
        Conversation c;
        std::vector<Exchange> asked;
        std::function<void(bool)> decide;
        CallContext context;
        context.confirm = [&](const Exchange &request, std::function<void(bool)> answer) {
            asked.push_back(request);
            decide = std::move(answer);
        };
        Listener roles(c.users.roles(u"a@example.org"_s, context));
        c.clock.settle();
        QCOMPARE(c.network.requests.size(), 1U);
        c.answer(200, rolesAnswer);
        Listener sent(c.users.invite(u"a@example.org"_s, context));
        c.clock.advance(std::chrono::minutes(10));
        QCOMPARE(c.network.requests.size(), 1U);
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(asked[0].body, R"({"email":"a@example.org"})");
        for (const auto &[name, value] : asked[0].headers)
            QVERIFY(!value.contains(Conversation::userKey));
        decide(true);
        c.clock.settle();
        QCOMPARE(c.network.requests.size(), 2U);
        QCOMPARE(c.network.requests.back().body, asked[0].body);
        c.answer(200, R"({"status":"OK"})");
        QVERIFY(sent.succeeded());
        Listener leftOut(c.users.invite(u"b@example.org"_s, context));
        decide(false);
        c.clock.settle();
        QVERIFY(!leftOut.succeeded());
        QCOMPARE(c.network.requests.size(), 2U);
        {
            QObject owner;
            c.users.invite(u"c@example.org"_s, context)->then(&owner, [](const Result<Done> &) {});
        }
        decide(true); // the caller is gone
        c.clock.settle();
        QCOMPARE(c.network.requests.size(), 2U);
    }
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
        QCOMPARE(
            instance.error().message,
            u"This needs the data API key, and the profile has none. Nothing was sent. Add the data API key to the profile."_s);
        Conversation withoutUser(without(KeyFamily::UserManagement));
        Listener roles(withoutUser.users.roles(u"a@example.org"_s));
        withoutUser.clock.settle();
        QCOMPARE(
            roles.error().message,
            u"This needs the user API key, and the profile has none. Nothing was sent. Add the user API key to the profile."_s);
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
        for (int status : {400, 401, 402, 403, 404, 405, 411, 413, 415, 422, 451, 500, 501})
            QTest::addRow("%d", status) << status << "<html>no</html>"_ba;
        QTest::newRow("404 missing") << 404 << missing;
        QTest::newRow("200 missing") << 200 << missing;
        QTest::newRow("200 text") << 200 << "RUNTIME ERROR"_ba;
        QTest::newRow("403 empty") << 403 << ""_ba;
        QTest::newRow("500 text") << 500 << "RUNTIME ERROR"_ba;
    }
    void triesTheQueryOnceWhereABodyIsRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FirstContact c;
        QSignalSpy learned(&c.client, &ApiClient::dialectLearned);
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(status, body);
        QVERIFY(!instance.isDone());
        QCOMPARE(c.sent(), 2); // before any pause
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
        QCOMPARE(c.style(CallId::GetInstance), GetStyle::Query);
        const Dialect::Origin origin =
            c.client.dialect().entry(dialectkey::getStyle(CallId::GetInstance)).origin;
        QCOMPARE(origin.kind, Dialect::Origin::Kind::Learned);
        QCOMPARE(origin.call, u"getInstance"_s);

        Listener again(c.instances.get(u"A-1"_s));
        QVERIFY(lastWasQuery(c));
        c.answer(200, instanceAnswer);
        QCOMPARE(c.sent(), 3);
        QVERIFY(again.succeeded());
        QVERIFY(c.isOpen(CallId::GetRoles)); // another endpoint may take a body
        QCOMPARE(learned.size(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void repeatsTheFirstFormWhereBothMeetTrouble()
    {
        FirstContact c;
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(503, {});
        QVERIFY(lastWasQuery(c));
        c.answer(503, {});
        QCOMPARE(c.sent(), 3);
        QVERIFY(!lastWasQuery(c));
        c.answer(503, {});
        QVERIFY(!instance.isDone());
        c.clock.advance(std::chrono::seconds(1));
        QCOMPARE(c.sent(), 4); // with a pause, as every read is
        QVERIFY(!lastWasQuery(c));
        c.answer(200, instanceAnswer);
        QVERIFY(instance.succeeded());
        QCOMPARE(c.style(CallId::GetInstance), GetStyle::Body);
        VERIFY_NOTHING_LEFT(c);
    }

    void learnsNothingFromAGatewayInTrouble()
    {
        FirstContact c;
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(502, {});
        c.answer(200, instanceAnswer);
        QVERIFY(instance.succeeded());
        QVERIFY(c.isOpen(CallId::GetInstance));
        VERIFY_NOTHING_LEFT(c);
    }

    void asksInOneFormOnlyWhereTheUserSetIt()
    {
        FirstContact c;
        Dialect dialect;
        QVERIFY(dialect.setByHand(dialectkey::getStyle(CallId::GetInstance), u"body"_s,
                                  c.clock.wallTime()));
        c.client.setDialect(dialect);
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(411, {});
        QCOMPARE(instance.errorKind(), Kind::Rejected);
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void doubtsNoKeyThatHasWorked()
    {
        FirstContact c;
        Listener record(c.records.get(u"Db"_s, {}));
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"Id\":\"1\"}}");
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(401, {});
        QCOMPARE(instance.errorKind(), Kind::KeyRejected);
        QCOMPARE(c.sent(), 2);
        VERIFY_NOTHING_LEFT(c);
    }

    void keepsItsStyleAfterAnOrdinary400()
    {
        FirstContact c;
        Listener record(c.records.get(u"Db"_s, {{u"X"_s, u"1"_s}}));
        c.answer(400, unknownColumn);
        QCOMPARE(c.sent(), 2);
        c.answer(400, "{\"detail\":\"databaseName is required\"}");
        QCOMPARE(record.errorKind(), Kind::Rejected);
        QCOMPARE(record.error().detail, u"Unknown column X"_s);
        QVERIFY(c.isOpen(CallId::GetRecord));
        VERIFY_NOTHING_LEFT(c);
    }

    void doesNotAskTwiceOnceTheBodyIsProven()
    {
        FirstContact c;
        Listener first(c.records.get(u"Db"_s, {}));
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"Id\":\"1\"}}");
        QVERIFY(first.succeeded());
        for (int status : {400, 404, 403, 422}) {
            Listener second(c.records.get(u"Db"_s, {{u"X"_s, u"1"_s}}));
            c.answer(status, unknownColumn);
            QVERIFY(second.isDone() && !second.succeeded());
        }
        QCOMPARE(c.sent(), 5);
        VERIFY_NOTHING_LEFT(c);
    }

    void tellsTheErrorOfTheQueryWhereItWasUnderstood()
    {
        for (int status : {400, 403, 404, 411, 500}) {
            FirstContact c;
            Listener instance(c.instances.get(u"A-1"_s));
            c.answer(status, "{\"detail\":\"A GET must not have a body\"}");
            c.answer(404, "{\"detail\":\"Unknown instance\"}");
            QCOMPARE(instance.errorKind(), Kind::NotFound);
            QVERIFY(c.isOpen(CallId::GetInstance)); // not yet proven by a success
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void takesABare404ToOneFormForNoProofThatNothingIsThere_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("other");
        for (int other : {400, 409, 422, 500})
            QTest::addRow("empty, then %d", other) << ""_ba << other;
        QTest::newRow("page") << "<html><h1>Error</h1></html>"_ba << 400;
        QTest::newRow("text") << "RUNTIME ERROR"_ba << 500;
    }
    void takesABare404ToOneFormForNoProofThatNothingIsThere()
    {
        QFETCH(QByteArray, words);
        QFETCH(int, other);
        FirstContact c;
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(404, words);
        QVERIFY(lastWasQuery(c));
        c.answer(other, words);
        QVERIFY(instance.isDone());
        QVERIFY(instance.errorKind() != Kind::NotFound);
        VERIFY_NOTHING_LEFT(c);
    }

    void blamesNoKeyWhereTheOtherFormIsRefusedForSomethingElse()
    {
        for (int status : {401, 403}) {
            FirstContact c;
            Listener instance(c.instances.get(u"A-1"_s));
            c.answer(status, "<html><h1>A GET must not have a body</h1></html>");
            QVERIFY(lastWasQuery(c));
            c.answer(400, "<html><h1>No</h1></html>");
            QCOMPARE(instance.errorKind(), Kind::Rejected);
            QCOMPARE(instance.error().httpStatus, 400);
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void namesProxiesWhereBothFormsAreRefused()
    {
        FirstContact c;
        Listener instance(c.instances.get(u"A-1"_s));
        c.answer(411, "<html>Length Required</html>");
        c.answer(405, {});
        QCOMPARE(c.sent(), 2);
        QCOMPARE(instance.errorKind(), Kind::Rejected);
        QCOMPARE(instance.error().httpStatus, 411);
        QVERIFY(
            instance.error().message.startsWith(u"Flokzu refused the request: “Length Required” "
                                                u"Some proxies refuse"));
        VERIFY_NOTHING_LEFT(c);
    }

    void keepsTheFirstRefusalWhenTheSecondTryIsLost()
    {
        FirstContact c;
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
        FirstContact c;
        c.client.learn(dialectkey::getStyle(CallId::GetInstance), u"query"_s, CallId::GetInstance);
        QSignalSpy learned(&c.client, &ApiClient::dialectLearned);
        Listener instance(c.instances.get(u"A-1"_s));
        QVERIFY(lastWasQuery(c));
        c.answer(400, missing);
        QVERIFY(!lastWasQuery(c));
        c.answer(200, instanceAnswer);
        QVERIFY(instance.succeeded());
        QCOMPARE(c.style(CallId::GetInstance), GetStyle::Body);
        QCOMPARE(learned.size(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void doesNotTryABodyAfterAnOrdinary400ToAQuery()
    {
        FirstContact c;
        c.client.learn(dialectkey::getStyle(CallId::GetRecord), u"query"_s, CallId::GetRecord);
        Listener record(c.records.get(u"Db"_s, {{u"X"_s, u"1"_s}}));
        c.answer(400, unknownColumn);
        QCOMPARE(record.errorKind(), Kind::Rejected);
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void remembersThatEndpointsOfOneHostDiffer()
    {
        FirstContact c;
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
        QCOMPARE(c.style(CallId::GetInstance), GetStyle::Body);
        QCOMPARE(c.style(CallId::GetRoles), GetStyle::Query);
        VERIFY_NOTHING_LEFT(c);
    }

    void retriesListsInQueryFormToo()
    {
        FirstContact c;
        Listener list(c.records.list(u"Año 1+1"_s, {{u"Ciudad"_s, u"a&b"_s}}));
        c.answer(405, {});
        QCOMPARE(
            c.network.requests.back().url.toEncoded(),
            "https://flokzu.example.org/api/v2/database/records?databaseName=A%C3%B1o%201%2B1"
            "&filters=%5B%7B%22columnName%22%3A%22Ciudad%22%2C%22value%22%3A%22a%26b%22%7D%5D");
        c.answer(200, "{\"status\":\"OK\",\"data\":[]}");
        QTRY_VERIFY(list.succeeded());
        QCOMPARE(c.style(CallId::ListRecords), GetStyle::Query);
        VERIFY_NOTHING_LEFT(c);
    }

    void neverPutsAWriteIntoTheQuery()
    {
        FirstContact c;
        for (const Dialect::Setting &setting : Dialect::settings()) {
            if (setting.key.startsWith(u"get."))
                c.client.learn(setting.key, u"query"_s, CallId::Echo);
        }
        Listener invited(c.users.invite(u"a@example.org"_s));
        QVERIFY(!c.network.requests.back().url.hasQuery());
        c.answer(400, missing);
        QCOMPARE(invited.errorKind(), Kind::Rejected);
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void triesTheOtherKeyOnceWhereTheCommonsRefuseOne()
    {
        FirstContact c;
        Listener echo(c.commons.echo(u"x"_s));
        QVERIFY(c.request().contains("<data key>"));
        c.answer(403, {});
        QVERIFY(c.request().contains("<user key>"));
        c.answer(200, "{\"param_string\":\"x\"}");
        QVERIFY(echo.succeeded());
        QVERIFY(!c.client.keyWorked(KeyFamily::UserManagement)); // an echo proves none
        Listener sum(c.commons.calculate(CommonsApi::Operation::Sum, {u"1"_s}));
        QVERIFY(c.request().contains("<user key>"));
        c.answer(200, "{\"result\":1}");
        QVERIFY(sum.succeeded());
        QCOMPARE(c.sent(), 3);
        VERIFY_NOTHING_LEFT(c);
    }

    void goesWhereTheDialectPoints()
    {
        FirstContact c;
        Dialect dialect;
        QVERIFY(
            dialect.setByHand(dialectkey::path(CallId::Echo), u"/v3/echo"_s, c.clock.wallTime()));
        c.client.setDialect(dialect);
        Listener echo(c.commons.echo(u"x"_s));
        QCOMPARE(c.network.requests.back().url.toEncoded(),
                 "https://flokzu.example.org/api/v3/echo");
        c.answer(200, "{\"param_string\":\"x\"}");
        QVERIFY(echo.succeeded());
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
