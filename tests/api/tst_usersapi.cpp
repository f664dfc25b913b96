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
const QString ana = u"ana@example.org"_s;

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
        QCOMPARE(removed.error().message, u"Flokzu refused this: “The owner cannot be deleted”"_s);
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
        QCOMPARE(roles.error().message, u"Flokzu has no user “ana@example.org”."_s);
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

    void triesAListOfRolesOnceWhereOneRoleIsRefused()
    {
        Conversation c;
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(400, "{\"detail\":\"roles is required\"}");
        QVERIFY(!added.isDone());
        QCOMPARE(c.request(),
                 "POST " + base + "/roles\n" + headers
                     + "{\"email\":\"ana@example.org\",\"roles\":[\"Finance\"]}");
        c.answer(200, done);
        QVERIFY(added.succeeded());
        QCOMPARE(added.calls, 1);
        QCOMPARE(c.sent(), 2);
        VERIFY_NOTHING_LEFT(c);
    }

    void tellsTheFirstRefusalWhereBothFormsAreRefused()
    {
        Conversation c;
        Listener removed(c.users.removeRole(ana, u"All Users"_s));
        c.answer(400, "{\"detail\":\"All Users cannot be removed\"}");
        c.answer(400, "{\"detail\":\"role is required\"}");
        QCOMPARE(removed.errorKind(), Kind::Rejected);
        QCOMPARE(removed.error().detail, u"All Users cannot be removed"_s);
        QCOMPARE(c.sent(), 2);
        VERIFY_NOTHING_LEFT(c);
    }

    void triesNoListAfterAnyOtherEnd()
    {
        for (int status : {401, 403, 404, 409, 422, 500}) {
            Conversation c;
            Listener added(c.users.addRole(ana, u"Finance"_s));
            c.answer(status, {});
            QVERIFY(added.isDone() && !added.succeeded());
            QCOMPARE(c.sent(), 1);
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void keepsTheSecondEndWhereItIsUnclear()
    {
        Conversation c;
        Listener added(c.users.addRole(ana, u"Finance"_s));
        c.answer(400, {});
        c.network.last().fail(Answer::Fault::Interrupted);
        c.clock.settle();
        QCOMPARE(added.errorKind(), Kind::UnknownOutcome);
        VERIFY_NOTHING_LEFT(c);
    }

    void stopsBetweenTheFormsWhenTheReplyIsDeleted()
    {
        Conversation c;
        Listener added(c.users.addRole(ana, u"Finance"_s));
        added.loseInterest();
        if (FakeTransfer *transfer = c.network.sent.back())
            transfer->answer(400);
        c.clock.settle();
        QCOMPARE(c.sent(), 1);
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
        QCOMPARE(roles.error().message, u"Enter an e-mail address. Nothing was sent."_s);
        QCOMPARE(noRole.error().message, u"Enter the name of a role. Nothing was sent."_s);
        QCOMPARE(c.sent(), 0);
        VERIFY_NOTHING_LEFT(c);
    }
};

QTEST_GUILESS_MAIN(UsersApiTest)
#include "tst_usersapi.moc"
