// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rolechecks.h"
#include "session/rolematrix.h"
#include "session/useraccount.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const QString ana = u"ana@example.org"_s;
const QString bo = u"bo@example.org"_s;
const QString cy = u"cy@example.org"_s;
const QString everyone = u"All Users"_s;
const QString sales = u"Sales"_s;
const QString legal = u"Legal"_s;

QStringList people(int count)
{
    QStringList emails;
    for (int i = 0; i < count; ++i)
        emails << u"user%1@example.org"_s.arg(i);
    return emails;
}

UsersByMailbox known(const std::vector<KnownUser> &users)
{
    UsersByMailbox all;
    for (const KnownUser &user : users)
        all.insert(mailboxOf(user.email), user);
    return all;
}

KnownUser userWith(const QString &email, const QStringList &roles)
{
    KnownUser user;
    user.email = email;
    user.roles = roles;
    return user;
}

} // namespace

class TestRoleMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void membersMakeTheRolesOfEachUser()
    {
        RoleMatrix matrix;
        matrix.setMembers(sales, {u"Ana@Example.org"_s, bo, sales});
        matrix.setMembers(legal, {ana});
        QCOMPARE(matrix.listed(), QStringList({u"Ana@Example.org"_s, bo})); // a name is no user
        QCOMPARE(matrix.rolesOf(ana), QStringList({sales, legal}));
        QCOMPARE(matrix.toldRolesOf(bo), QStringList({sales, legal}));
        QVERIFY(matrix.lists(u" BO@example.org"_s, sales) && !matrix.lists(bo, legal));
        matrix.setMembers(sales, {bo}); // a newer answer
        QCOMPARE(matrix.rolesOf(ana), QStringList(legal));
    }

    void theRoleOfEveryUserNeedsNoMembers()
    {
        RoleMatrix matrix;
        matrix.setMembers(everyone, {});
        matrix.setMembers(sales, {ana});
        QCOMPARE(matrix.rolesOf(ana),
                 QStringList(sales)); // the name may belong to another language
        matrix.setOwnRoles(ana, {everyone, sales});
        QCOMPARE(matrix.rolesOf(bo), QStringList(everyone));
        QVERIFY(matrix.contradictions().empty());
        QVERIFY(matrix.isConfirmed());
    }

    void aListAtARoundNumberTellsNothingOfOthers()
    {
        RoleMatrix matrix;
        matrix.setMembers(sales, people(100));
        matrix.setMembers(legal, {ana});
        QVERIFY(matrix.isProbablyCut(sales));
        QCOMPARE(matrix.toldRolesOf(ana), QStringList(legal));
        QCOMPARE(matrix.toldRolesOf(u"user3@example.org"_s), QStringList({sales, legal}));
        matrix.setOwnRoles(ana, {legal, sales});
        QVERIFY(matrix.contradictions().empty());
        matrix.setMembers(everyone, people(130)); // so that 100 is no limit
        QVERIFY(!matrix.isProbablyCut(sales));
        QCOMPARE(matrix.contradictionsOf(ana), QStringList(sales));
    }

    void theRoleOfEveryUserShowsThatListsAreCut()
    {
        RoleMatrix matrix;
        matrix.setMembers(everyone, {ana, bo});
        matrix.setMembers(sales, {ana, bo});
        QVERIFY(!matrix.isProbablyCut(sales));
        matrix.setMembers(legal, {cy}); // a user, too
        QVERIFY(matrix.isProbablyCut(sales));
        QVERIFY(!matrix.isProbablyCut(legal));
        QVERIFY(matrix.tells(ana, legal) && !matrix.tells(cy, sales));
        QCOMPARE(matrix.rolesOf(cy), QStringList({everyone, legal}));
        QVERIFY(matrix.tellsAllRolesOf(ana) && !matrix.tellsAllRolesOf(cy));
    }

    void aDifferenceIsFoundInBothDirections()
    {
        RoleMatrix matrix;
        matrix.setMembers(sales, {ana});
        matrix.setMembers(legal, {bo});
        matrix.setOwnRoles(u"ANA@example.org"_s, {legal});
        QCOMPARE(matrix.contradictionsOf(ana), QStringList({sales, legal}));
        QVERIFY(!matrix.isConfirmed());
        QCOMPARE(matrix.contradictionsOf(bo), QStringList()); // nothing to compare with
        matrix.forgetAnswerAbout(ana);
        QVERIFY(matrix.contradictions().empty());
    }

    void aListedUserWhoDoesNotExistIsADifference()
    {
        RoleMatrix matrix;
        matrix.setMembers(everyone, {ana});
        matrix.setMembers(sales, {});
        matrix.setNoSuchUser(bo);
        QVERIFY(matrix.contradictions().empty());
        matrix.setNoSuchUser(ana);
        QCOMPARE(matrix.contradictionsOf(ana), QStringList(everyone));
        QCOMPARE(matrix.usersRead(), 0);
    }

    void rolesThatWereNotAskedForAreNamed()
    {
        RoleMatrix matrix;
        matrix.setMembers(sales, {ana});
        matrix.setOwnRoles(ana, {u"New"_s, sales, legal});
        QCOMPARE(matrix.rolesWithoutMembers(), QStringList({legal, u"New"_s}));
    }

    void usersOfWhomTheMembersSayOtherwiseAreChecked()
    {
        RoleMatrix matrix;
        matrix.setMembers(sales, {ana});
        matrix.setMembers(legal, {bo, cy});
        KnownUser gone = userWith(cy, {legal});
        gone.removedAt = QDateTime::currentDateTimeUtc();
        const UsersByMailbox before =
            known({userWith(ana, {sales}), userWith(bo, {sales, legal}), gone});
        QCOMPARE(usersWorthChecking(matrix, {ana, bo, cy, u"di@example.org"_s}, before),
                 QStringList({bo, cy, u"di@example.org"_s})); // no role lists the last one
        RoleMatrix without;
        without.setMembers(sales, {ana, bo});
        QCOMPARE(usersWorthChecking(without, {cy}, before), QStringList()); // it was deleted
    }

    void aRoleThatManyLostTakesTwoChecks()
    {
        const QStringList emails = people(50);
        RoleMatrix matrix;
        matrix.setMembers(everyone, emails);
        matrix.setMembers(sales, {});
        std::vector<KnownUser> users;
        for (const QString &email : emails)
            users.push_back(userWith(email, {everyone, sales}));
        QCOMPARE(usersWorthChecking(matrix, emails, known(users)), emails.first(2));
        QCOMPARE(usersWorthChecking(RoleMatrix(), emails, {}), emails.first(10));
    }

    void theSampleProvesMost()
    {
        RoleMatrix matrix;
        matrix.setMembers(everyone, {ana, bo, cy});
        matrix.setMembers(sales, {ana, bo});
        matrix.setMembers(legal, {u"Bo@Example.org"_s});
        const QStringList wanted{ana, u"Bo@Example.org"_s, cy};
        QCOMPARE(sampleUser(matrix, wanted, {}, {}, false), u"Bo@Example.org"_s);
        QCOMPARE(sampleUser(matrix, wanted, known({userWith(bo, {})}), {}, false), bo);
        QCOMPARE(sampleUser(matrix, wanted, {}, {{bo, bo}}, false), ana);
        QCOMPARE(sampleUser(matrix, wanted, {}, {}, true), cy); // has no role that is known
        QCOMPARE(sampleUser(RoleMatrix(), wanted, {}, {}, false), QString());
    }
};

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRoleMatrix)
#include "tst_rolematrix.moc"
