// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/roleholders.h"
#include "session/rolestaging.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const auto ana = u"ana@example.org"_s;

KnownUser userWith(const std::optional<QStringList> &roles)
{
    KnownUser user;
    user.email = ana;
    user.roles = roles;
    return user;
}

UserRow rowOf(const KnownUser &user, const ChangeSet &changes)
{
    return {user, changes.copies()};
}

} // namespace

class TestRoleStaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesOnlyRolesThatChange();
    void rolesNeverReadAreStagedAllTheSame();
    void aRoleThatWasNotAskedForIsNotKnownToBeAbsent();
    void theRoleOfEveryUserIsRefused();
    void rolesOfAnAccountThatIsToBeDeletedAreFixed();
    void togglingTakesBackAStagedRole();
    void aRestoredAccountGetsItsLastKnownRoles();
    void theRoleOfAllUsersIsKnownInEachLanguage();
    void theOnlyRoleThatAllOfEnoughUsersHaveIsThatOfEveryUser();
    void noRoleIsThatOfEveryUserWhereOneIsKnownByItsName();
    void aRoleOfEveryUserIsLockedAgainstASlipOnly();
    void onlyTheStagedRemovalOfAdministratorAllowsADeletion();
    void rolesAreFreshForFiveMinutes();
    void oneAccountIsTypedByItsAddressAndSeveralByTheirNumber();
};

void TestRoleStaging::stagesOnlyRolesThatChange()
{
    ChangeSet changes;
    const UserRow row = rowOf(userWith(QStringList{u"Finance"_s}), changes);
    const RoleStaging given = stageRoles(changes, {{row, u"Finance"_s}, {row, u"Buying"_s}}, true);
    QCOMPARE(given, (RoleStaging{1, 1, {}}));
    QCOMPARE(std::get<AddRole>(changes.changes().front().change),
             (AddRole{ana, u"Buying"_s, false}));
}

void TestRoleStaging::rolesNeverReadAreStagedAllTheSame()
{
    ChangeSet changes;
    const UserRow row = rowOf(userWith({}), changes);
    QCOMPARE(stageRoles(changes, {{row, u"Finance"_s}}, false), (RoleStaging{1, 0, {}}));
    QVERIFY(!std::get<RemoveRole>(changes.changes().front().change).hadIt);
}

void TestRoleStaging::aRoleThatWasNotAskedForIsNotKnownToBeAbsent()
{
    ChangeSet changes;
    KnownUser user = userWith(QStringList{u"Finance"_s});
    user.rolesAsked = QStringList{u"Finance"_s, u"Buying"_s};
    QCOMPARE(roleKnowledge(user, u"Finance"_s), RoleKnowledge::Yes);
    QCOMPARE(roleKnowledge(user, u"Buying"_s), RoleKnowledge::No);
    QCOMPARE(roleKnowledge(user, u"Legal"_s), RoleKnowledge::Unknown);
    const UserRow row = rowOf(user, changes);
    QCOMPARE(stageRoles(changes, {{row, u"Legal"_s}, {row, u"Buying"_s}}, false),
             (RoleStaging{1, 1, {}}));
    QCOMPARE(std::get<RemoveRole>(changes.changes().front().change),
             (RemoveRole{ana, u"Legal"_s, std::nullopt}));
    user.rolesAt = QDateTime::currentDateTimeUtc();
    QVERIFY(!hasFreshRoles(user, *user.rolesAt)); // not all of them
}

void TestRoleStaging::theRoleOfEveryUserIsRefused()
{
    ChangeSet changes;
    const UserRow row = rowOf(userWith(QStringList()), changes);
    const RoleStaging staging =
        stageRoles(changes, {{row, u"All Users"_s}, {row, u"All Users"_s}}, true);
    QCOMPARE(staging.staged, 0);
    QCOMPARE(staging.refusals.size(), 1);
    QVERIFY(changes.isEmpty());
}

void TestRoleStaging::rolesOfAnAccountThatIsToBeDeletedAreFixed()
{
    ChangeSet changes;
    changes.stage(DeleteUser{ana, {}});
    const UserRow row = rowOf(userWith(QStringList()), changes);
    QVERIFY(whyRolesAreFixed(row).contains(u"deletion of"_s));
    QCOMPARE(stageRoles(changes, {{row, u"Finance"_s}}, true).refusals, {whyRolesAreFixed(row)});
    KnownUser removed = userWith(QStringList());
    removed.removedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(whyRolesAreFixed({removed, {}}).contains(u"was deleted"_s));
    QCOMPARE(whyRolesAreFixed({userWith({}), {}}), QString());
}

void TestRoleStaging::togglingTakesBackAStagedRole()
{
    ChangeSet changes;
    const KnownUser user = userWith(QStringList());
    QCOMPARE(toggleRoles(changes, {{rowOf(user, changes), u"Finance"_s}}).staged, 1);
    QCOMPARE(toggleRoles(changes, {{rowOf(user, changes), u"Finance"_s}}).staged, 1);
    QVERIFY(changes.isEmpty());
    QCOMPARE(toggleRoles(changes, {}), RoleStaging());
}

void TestRoleStaging::aRestoredAccountGetsItsLastKnownRoles()
{
    ChangeSet changes;
    KnownUser other = userWith({});
    other.email = u"bo@example.org"_s;
    const int unread = stageRestore(
        changes, {{userWith(QStringList{u"All Users"_s, u"Finance"_s}), {}}, {other, {}}});
    QCOMPARE(unread, 1);
    QCOMPARE(changes.changes().size(), size_t(3)); // two invitations and one role
    QCOMPARE(std::get<AddRole>(changes.copies()[1].change).role, u"Finance"_s);
}

void TestRoleStaging::theRoleOfAllUsersIsKnownInEachLanguage()
{
    for (const QString &role : {u"All Users"_s, u"Todos los usuarios"_s, u"Todos os usuários"_s,
                                u"TODOS LOS USUARIOS"_s}) {
        ChangeSet changes;
        const KnownUser user = userWith(QStringList{role});
        const UserRow row = rowOf(user, changes);
        const RoleStaging staged = stageRoles(changes, {{row, role}}, false);
        QVERIFY(changes.changes().empty());
        QCOMPARE(staged.refusals.size(), 1);
        QVERIFY(isSystemRole(role));
    }
    QVERIFY(!isSystemRole(u"Todos"_s));
}

void TestRoleStaging::theOnlyRoleThatAllOfEnoughUsersHaveIsThatOfEveryUser()
{
    const QString everyone = u"Alle Benutzer"_s; // no language that is known
    RoleHolders holders;
    for (int users = 1; users < RoleHolders::leastUsers; ++users) {
        holders.count(userWith(QStringList{everyone, u"Finance"_s}), 1);
        QCOMPARE(holders.roleOfEveryUser(), QString());
    }
    holders.count(userWith({}), 1); // never loaded
    QCOMPARE(holders.roleOfEveryUser(), QString());
    const KnownUser last = userWith(QStringList{everyone, u"Finance"_s});
    holders.count(last, 1);
    QCOMPARE(holders.roleOfEveryUser(), QString()); // either may be it
    holders.count(last, -1);
    holders.count(userWith(QStringList{everyone}), 1);
    QCOMPARE(holders.roleOfEveryUser(), everyone);
    KnownUser removed = userWith(QStringList{u"Buying"_s});
    removed.removedAt = QDateTime::currentDateTimeUtc();
    holders.count(removed, 1);
    QCOMPARE(holders.roleOfEveryUser(), everyone);
    holders.count(userWith(QStringList{u"Buying"_s}), 1);
    QCOMPARE(holders.roleOfEveryUser(), QString());
}

void TestRoleStaging::noRoleIsThatOfEveryUserWhereOneIsKnownByItsName()
{
    RoleHolders holders;
    for (int i = 0; i < RoleHolders::leastUsers; ++i)
        holders.count(userWith(QStringList{u"Finance"_s}), 1);
    QCOMPARE(holders.roleOfEveryUser(), u"Finance"_s);
    const KnownUser other = userWith(QStringList{u"Todos los usuarios"_s, u"Finance"_s});
    holders.count(other, 1);
    QCOMPARE(holders.roleOfEveryUser(), QString());
    holders.count(other, -1);
    QCOMPARE(holders.roleOfEveryUser(), u"Finance"_s);
}

void TestRoleStaging::aRoleOfEveryUserIsLockedAgainstASlipOnly()
{
    ChangeSet changes;
    const KnownUser user = userWith(QStringList{u"Alle"_s});
    const RoleCell slip{rowOf(user, changes), u"Alle"_s, true};
    const RoleStaging toggled = toggleRoles(changes, {slip, slip});
    QCOMPARE(toggled.staged, 0);
    QCOMPARE(toggled.refusals.size(), 1);
    QVERIFY(toggled.refusals.first().contains(u"Take role"_s));
    QCOMPARE(stageRoles(changes, {{rowOf(user, changes), u"Alle"_s}}, false).staged, 1);
    // What was staged on purpose is taken back as any other.
    QCOMPARE(toggleRoles(changes, {{rowOf(user, changes), u"Alle"_s, true}}).staged, 1);
    QVERIFY(changes.isEmpty());
}

void TestRoleStaging::onlyTheStagedRemovalOfAdministratorAllowsADeletion()
{
    ChangeSet changes;
    const QString administrator = u"Administrador"_s; // in Spanish and Portuguese
    const KnownUser user = userWith(QStringList{u"Todos los usuarios"_s, administrator});
    QCOMPARE(administratorRoleIn(*user.roles), administrator);
    QVERIFY(mustLoseAdministratorFirst(rowOf(user, changes), *user.roles));
    QVERIFY(!mustLoseAdministratorFirst(rowOf(user, changes), {u"Finance"_s}));
    changes.stage(RemoveRole{ana, administrator, true});
    QVERIFY(!mustLoseAdministratorFirst(rowOf(user, changes), *user.roles));
}

void TestRoleStaging::rolesAreFreshForFiveMinutes()
{
    const QDateTime now(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    KnownUser user = userWith(QStringList());
    QVERIFY(!hasFreshRoles(user, now));
    user.rolesAt = now.addSecs(-5 * 60);
    QVERIFY(hasFreshRoles(user, now));
    user.rolesAt = now.addSecs(-5 * 60 - 1);
    QVERIFY(!hasFreshRoles(user, now));
    user.roles.reset();
    QVERIFY(!hasFreshRoles(user, now));
}

void TestRoleStaging::oneAccountIsTypedByItsAddressAndSeveralByTheirNumber()
{
    const std::vector<Change> changes{DeleteUser{ana, {}}, InviteUser{ana},
                                      DeleteUser{u"bo@example.org"_s, {}}};
    QCOMPARE(deletedAccounts(changes), (QStringList{ana, u"bo@example.org"_s}));
    QCOMPARE(typedForDeletion({ana}), ana);
    QCOMPARE(typedForDeletion(deletedAccounts(changes)), u"2"_s);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRoleStaging)
#include "tst_rolestaging.moc"
