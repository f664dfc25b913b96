// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray base = "https://flokzu.example.org/api/v1/management/user";
const QByteArray headers = "X-Api-Key: <user key> (secret)\n"
                           "X-Username: admin@example.org\n"
                           "Content-Type: application/json\n"
                           "Accept: application/json\n"
                           "\n";
const QByteArray done = "{\"status\":\"OK\",\"detail\":\"Done\"}";
const QByteArray allUsers = "{\"roles\":[\"All Users\"]}";
const QByteArray finance = "{\"roles\":[\"All Users\",\"Finance\"]}";
const QString ana = u"ana@example.org"_s;

/// Whether the newest request writes a role in that form.
bool sends(const Conversation &c, const QByteArray &form)
{
    const Request &request = c.network.requests.back();
    const QByteArray value = form == "roles" ? "[\"Finance\"]" : "\"Finance\"";
    return request.writes
        && request.body == "{\"email\":\"ana@example.org\",\"" + form + "\":" + value + '}';
}

int writes(const Conversation &c)
{
    return static_cast<int>(std::ranges::count_if(c.network.requests, &Request::writes));
}

} // namespace

class UsersApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void invites()
    {
        Conversation c;
        Listener invited(c.users.invite(ana));
        QCOMPARE(c.request(),
                 "POST " + base + "/invitation\n" + headers + "{\"email\":\"ana@example.org\"}");
        c.answer(200, done);
        QVERIFY(invited.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void deletesAnAccount()
    {
        Conversation c;
        Listener removed(c.users.remove(ana));
        QCOMPARE(c.request(),
                 "DELETE " + base + '\n' + headers + "{\"email\":\"ana@example.org\"}");
        c.answer(200, done);
        QVERIFY(removed.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void tellsWhyAnAccountStays()
    {
        Conversation c;
        Listener removed(c.users.remove(ana));
        c.answer(400, "{\"status\":\"ERROR\",\"detail\":\"The owner cannot be deleted\"}");
        QCOMPARE(removed.errorKind(), Kind::Rejected);
        QCOMPARE(removed.error().message,
                 u"Flokzu refused the request: “The owner cannot be deleted”"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void readsRoles()
    {
        Conversation c;
        Listener roles(c.users.roles(ana));
        QCOMPARE(c.request(),
                 "GET " + base + "/roles\n" + headers + "{\"email\":\"ana@example.org\"}");
        c.answer(200, "{\"roles\":[\"All Users\",\"Finance \"]}");
        QVERIFY(roles.succeeded());
        QCOMPARE(roles.value(), QStringList({u"All Users"_s, u"Finance "_s}));
        VERIFY_NOTHING_LEFT(c);
    }

    void namesTheUserThatIsNotThere()
    {
        Conversation c;
        Listener roles(c.users.roles(ana));
        c.answer(404, {});
        QCOMPARE(roles.errorKind(), Kind::NotFound);
        QCOMPARE(roles.error().message, u"Flokzu found no user “ana@example.org”."_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void givesAndTakesARole()
    {
        Conversation c;
        Listener added(c.users.addRole(ana, u"Finance "_s));
        QCOMPARE(c.request(),
                 "POST " + base + "/roles\n" + headers
                     + "{\"email\":\"ana@example.org\",\"role\":\"Finance \"}");
        c.answer(200, done);
        QVERIFY(added.succeeded());
        Listener removed(c.users.removeRole(ana, u"Finance"_s));
        QCOMPARE(c.request(),
                 "DELETE " + base + "/roles\n" + headers
                     + "{\"email\":\"ana@example.org\",\"role\":\"Finance\"}");
        c.answer(200, done);
        QVERIFY(removed.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void provesTheFirstChangeByReadingAndThenSendsOneRequest()
    {
        for (const QByteArray &form : {"role"_ba, "roles"_ba, "roleName"_ba}) {
            FirstContact c;
            c.knowAllBut(dialectkey::roleField);
            Listener added(c.users.addRole(ana, u"Finance"_s));
            c.answer(200, allUsers);
            int refused = 0;
            while (!sends(c, form)) {
                QCOMPARE(c.network.requests.back().verb, Verb::Post);
                c.answer(400, "{\"detail\":\"" + form + " is required\"}");
                QVERIFY(++refused < 3);
            }
            c.answer(200, done);
            QVERIFY(!added.isDone()); // a service may say OK to what it does not understand
            c.answer(200, finance);
            QVERIFY(added.succeeded());
            QCOMPARE(added.calls, 1);
            QCOMPARE(c.sent(), 3 + refused);
            QCOMPARE(c.client.dialect().value(dialectkey::roleField), QString::fromLatin1(form));

            Listener removed(c.users.removeRole(ana, u"Finance"_s));
            QVERIFY(sends(c, form));
            c.answer(200, done);
            QVERIFY(removed.succeeded());
            QCOMPARE(c.sent(), 4 + refused);
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void triesTheOtherNamesAfterEachCompleteRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        for (int status : {200, 400, 404, 422})
            QTest::addRow("%d", status) << status << "roles is required"_ba;
        QTest::newRow("404 of another kind") << 404 << "Not found"_ba;
    }
    void triesTheOtherNamesAfterEachCompleteRefusal()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(200, allUsers);
        c.answer(status, "{\"status\":\"ERROR\",\"detail\":\"" + words + "\"}");
        QVERIFY(sends(c, "roles"));
        c.answer(200, done);
        c.answer(200, finance);
        QVERIFY(added.succeeded());
        QCOMPARE(c.sent(), 4);
        VERIFY_NOTHING_LEFT(c);
    }

    void triesNoOtherNameAfterAnyOtherEnd()
    {
        for (int status : {401, 402, 403, 405, 409, 502, 503, 504}) {
            FirstContact c;
            c.knowAllBut(dialectkey::roleField);
            Listener added(c.users.addRole(ana, u"Finance"_s));
            c.answer(200, allUsers);
            c.answer(status, {});
            if (status > 500) {
                QVERIFY(!added.isDone());
                c.answer(200, allUsers); // not there, or not yet
                QCOMPARE(added.errorKind(), Kind::UnknownOutcome);
            }
            QVERIFY(added.isDone() && !added.succeeded());
            QCOMPARE(writes(c), 1);
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void takesNoPlainOkForDoneWhereTheRolesCouldNotBeReadBefore()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(400, "{\"detail\":\"Not now\"}");
        QVERIFY(sends(c, "role"));
        c.answer(200, done); // it does not know that name
        QVERIFY(!added.isDone());
        c.answer(200, allUsers);
        QVERIFY(sends(c, "roles"));
        c.answer(200, done);
        c.answer(200, finance);
        QVERIFY(added.succeeded());
        QCOMPARE(c.client.dialect().value(dialectkey::roleField), u"roles"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void anOkThatNoReadingProvesIsAnUnknownOutcome_data()
    {
        QTest::addColumn<int>("status"); // of the reading afterwards; 0: the connection ends
        for (int status : {0, 400, 403, 404})
            QTest::addRow("%d", status) << status;
    }
    void anOkThatNoReadingProvesIsAnUnknownOutcome()
    {
        QFETCH(int, status);
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(200, allUsers);
        c.answer(200, done);
        if (status == 0) {
            c.network.last().fail(Answer::Fault::Aborted);
            c.clock.settle();
        } else {
            c.answer(status, "{\"detail\":\"Not for you\"}");
        }
        QCOMPARE(added.errorKind(), Kind::UnknownOutcome);
        QVERIFY2(added.error().message.startsWith(u"Flokzu answered OK, but"),
                 qPrintable(added.error().message));
        QCOMPARE(writes(c), 1);
        QVERIFY(c.client.dialect().isAssumed(dialectkey::roleField));
        VERIFY_NOTHING_LEFT(c);
    }

    void readsTheRolesAfterAFaultBeforeItTriesAnotherName()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(200, allUsers);
        c.answer(500, "RUNTIME ERROR");
        QCOMPARE(c.network.requests.back().verb, Verb::Get);
        c.answer(200, allUsers);
        QVERIFY(sends(c, "roles"));
        c.answer(500, "RUNTIME ERROR");
        c.answer(200, finance); // it was carried out all the same
        QVERIFY(added.succeeded());
        QCOMPARE(c.client.dialect().value(dialectkey::roleField), u"roles"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void readsTheRolesAfterAnAnswerThatItDoesNotUnderstand()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(200, allUsers);
        c.answer(200, "<html>Error</html>");
        c.answer(200, allUsers);
        QVERIFY(sends(c, "roles"));
        c.answer(200, {});
        c.answer(200, finance);
        QVERIFY(added.succeeded());
        QCOMPARE(c.client.dialect().value(dialectkey::roleField), u"roles"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void sendsNothingAfterAFaultThatNoReadingClears()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(200, allUsers);
        c.answer(500, "RUNTIME ERROR");
        c.answer(404, {});
        QCOMPARE(added.errorKind(), Kind::UnknownOutcome);
        QCOMPARE(writes(c), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void sendsNothingAfterAWriteOfUnknownOutcome()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(200, allUsers);
        c.answer(400, {});
        c.network.last().fail(Answer::Fault::Interrupted);
        c.clock.settle();
        QCOMPARE(added.errorKind(), Kind::UnknownOutcome);
        QCOMPARE(writes(c), 2);
        VERIFY_NOTHING_LEFT(c);
    }

    void tellsTheTruthWhereEveryNameIsIgnored()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        while (!added.isDone() && c.sent() < 10)
            c.answer(200, c.network.requests.back().verb == Verb::Get ? allUsers : done);
        QCOMPARE(writes(c), 3);
        QCOMPARE(added.errorKind(), Kind::Rejected);
        QCOMPARE(
            added.error().message,
            u"Flokzu answered OK, but the roles of ana@example.org, read afterwards, show that nothing was changed. Change the role in Flokzu itself."_s);
        QVERIFY(c.client.dialect().isAssumed(dialectkey::roleField));
        VERIFY_NOTHING_LEFT(c);
    }

    void learnsNothingWhereTheRoleWasThereBefore()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(200, finance);
        c.answer(200, done);
        QVERIFY(added.succeeded());
        QVERIFY(c.client.dialect().isAssumed(dialectkey::roleField));
        VERIFY_NOTHING_LEFT(c);
    }

    void tellsTheRefusalThatCameNearest()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener removed(c.users.removeRole(ana, u"Finance"_s));
        c.answer(200, finance);
        c.answer(400, "{\"detail\":\"roles is required\"}");
        c.answer(400, "{\"detail\":\"Finance cannot be removed\"}");
        c.answer(400, "{\"detail\":\"roles is required\"}");
        QCOMPARE(removed.errorKind(), Kind::Rejected);
        QCOMPARE(removed.error().detail, u"Finance cannot be removed"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void findsTheNameAnewWhereTheServiceHasChanged()
    {
        Conversation c;
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(400, "{\"detail\":\"roles is required\"}");
        c.answer(200, allUsers);
        c.answer(400, "{\"detail\":\"roles is required\"}");
        QVERIFY(sends(c, "roles"));
        c.answer(200, done);
        c.answer(200, finance);
        QVERIFY(added.succeeded());
        QCOMPARE(c.client.dialect().value(dialectkey::roleField), u"roles"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void usesTheNameThatTheUserSetAndNoOther()
    {
        FirstContact c;
        Dialect dialect;
        QVERIFY(dialect.setByHand(dialectkey::roleField, u"roleName"_s, c.clock.wallTime()));
        c.client.setDialect(dialect);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        QVERIFY(sends(c, "roleName"));
        c.answer(400, "{\"detail\":\"role is required\"}");
        QCOMPARE(added.errorKind(), Kind::Rejected);
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void stopsBetweenTheFormsWhenTheReplyIsDeleted()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::roleField);
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(200, allUsers);
        added.loseInterest();
        if (FakeTransfer *transfer = c.network.sent.back())
            transfer->answer(400);
        c.clock.settle();
        QCOMPARE(c.sent(), 2);
        QCOMPARE(added.calls, 0);
        VERIFY_NOTHING_LEFT(c);
    }

    void refusesInputBeforeAnythingIsSent()
    {
        Conversation c;
        Listener invited(c.users.invite(u" "_s));
        Listener removed(c.users.remove(QString()));
        Listener roles(c.users.roles(QString()));
        Listener added(c.users.addRole(QString(), u"Finance"_s));
        Listener noRole(c.users.removeRole(ana, u" "_s));
        c.clock.settle();
        for (const auto *write : {&invited, &removed, &added, &noRole}) {
            QVERIFY(write->isDone() && !write->succeeded());
            QCOMPARE(write->errorKind(), Kind::InvalidInput);
        }
        QVERIFY(roles.isDone());
        QCOMPARE(roles.error().message, u"Enter an email address. Nothing was sent."_s);
        QCOMPARE(noRole.error().message, u"Enter the name of a role. Nothing was sent."_s);
        QCOMPARE(c.sent(), 0);
        VERIFY_NOTHING_LEFT(c);
    }
};

QTEST_GUILESS_MAIN(UsersApiTest)
#include "tst_usersapi.moc"
