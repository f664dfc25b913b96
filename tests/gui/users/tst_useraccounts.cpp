// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/usersfixture.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

/// Accounts on the page of users: they are invited, deleted and restored.
class TestUserAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stagesOneInvitationForEachAddress();
    void refusesToDeleteTheOwnAccount();
    void loadsRolesBeforeADeletionAndKeepsThem();
    void loadsOldRolesAgainBeforeADeletion();
    void aDeletionWithoutRolesIsNotStaged();
    void anAdministratorIsOnlyDeletedAfterTheRole();
    void aRefusedConfirmationStagesNothing();
    void rolesOfAnAccountToBeDeletedAreFixed();
    void deletedAccountsCanBeRestoredWithTheirRoles();
    void invitationsThatTheUserCancelsAreNoProblem();
};

void TestUserAccounts::stagesOneInvitationForEachAddress()
{
    UsersFixture desk;
    desk.open();
    desk.trigger("inviteAction");
    desk.find<QPlainTextEdit>("addressesTextEdit")
        ->setPlainText(u"x@example.org, X@Example.org\ny@example.org\nnot one"_s);
    QCOMPARE(desk.find<QPushButton>("acceptButton")->text(), u"&Add 2 invitation(s) to pending"_s);
    desk.click("acceptButton");
    QCOMPARE(desk.staged(), QStringList({u"Invite x@example.org"_s, u"Invite y@example.org"_s}));
    QCOMPARE(desk.text(u"x@example.org"_s, u"State"_s), u"+ invitation pending"_s);
    desk.paste("inviteAction", u"x@example.org"_s);
    QCOMPARE(desk.changes.changes().size(), 2);
    QCOMPARE(desk.sent(), 0);
}

void TestUserAccounts::refusesToDeleteTheOwnAccount()
{
    UsersFixture desk;
    desk.workspace.rememberUserRoles(u"Admin@Example.org"_s, {});
    desk.open();
    desk.select({u"Admin@Example.org"_s});
    desk.trigger("deleteAction");
    QVERIFY(desk.dialogs.asked.empty());
    QCOMPARE(desk.sent(), 0);
    QVERIFY2(desk.notice().contains(u"lock you out"), qPrintable(desk.notice()));
}

void TestUserAccounts::loadsRolesBeforeADeletionAndKeepsThem()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"leo@example.org"_s});
    desk.trigger("deleteAction");
    desk.clock.settle();
    QVERIFY(desk.find<QWidget>("loadingBar")->isVisible());
    QVERIFY(desk.dialogs.asked.empty());
    desk.answer(200, rolesAnswer({"Finance", "Legal"}));
    QVERIFY(!desk.find<QWidget>("loadingBar")->isVisible());
    QCOMPARE(desk.dialogs.asked.size(), 1);
    QCOMPARE(desk.dialogs.asked.back().expected, u"leo@example.org"_s);
    QVERIFY(desk.dialogs.asked.back().question.dangerous);
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"Finance, Legal"));
    desk.dialogs.answer(true);
    QCOMPARE(desk.changes.changes().size(), 1);
    QCOMPARE(std::get<DeleteUser>(desk.changes.changes().front().change),
             (DeleteUser{u"leo@example.org"_s, QStringList({u"Finance"_s, u"Legal"_s})}));
    QCOMPARE(desk.text(u"leo@example.org"_s, u"State"_s), u"− deletion pending"_s);
    QCOMPARE(desk.sent(), 1); // only the question for the roles
}

void TestUserAccounts::loadsOldRolesAgainBeforeADeletion()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"ana@example.org"_s});
    desk.trigger("deleteAction");
    QCOMPARE(desk.dialogs.asked.size(), 1); // loaded just now
    desk.dialogs.answer(false);
    desk.clock.advance(6min);
    desk.trigger("deleteAction");
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
    desk.answer(200, rolesAnswer({"Newer"}));
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"Newer"));
}

void TestUserAccounts::aDeletionWithoutRolesIsNotStaged()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"leo@example.org"_s});
    desk.trigger("deleteAction");
    desk.clock.settle();
    desk.answer(404, R"({"status":"ERROR","detail":"no such user"})");
    QVERIFY(desk.dialogs.asked.empty());
    QVERIFY(desk.changes.isEmpty());
    QVERIFY2(desk.notice().startsWith(u"Nothing was added to pending"), qPrintable(desk.notice()));
    QVERIFY2(desk.notice().contains(u"no user"), qPrintable(desk.notice()));
}

void TestUserAccounts::anAdministratorIsOnlyDeletedAfterTheRole()
{
    UsersFixture desk;
    desk.workspace.rememberUserRoles(u"boss@example.org"_s, {u"Administrator"_s});
    desk.open();
    desk.select({u"boss@example.org"_s});
    desk.trigger("deleteAction");
    QVERIFY(desk.dialogs.asked.empty());
    QVERIFY2(desk.notice().contains(u"administrator"), qPrintable(desk.notice()));
    desk.clickInNotice(u"Take role"_s);
    QCOMPARE(desk.staged(), QStringList(u"Take the role Administrator from boss@example.org"_s));
    desk.trigger("deleteAction");
    desk.dialogs.answer(true);
    QCOMPARE(desk.staged(),
             QStringList({u"Take the role Administrator from boss@example.org"_s,
                          u"Delete the user boss@example.org"_s}));
}

void TestUserAccounts::aRefusedConfirmationStagesNothing()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"ana@example.org"_s});
    desk.trigger("deleteAction");
    desk.dialogs.answer(false);
    QVERIFY(desk.changes.isEmpty());
    desk.select({u"ana@example.org"_s, u"eva@example.org"_s});
    QVERIFY(!desk.find<QAction>("deleteAction")->isEnabled()); // one at a time
}

void TestUserAccounts::rolesOfAnAccountToBeDeletedAreFixed()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.changes.stage(DeleteUser{u"eva@example.org"_s, QStringList()});
    desk.doubleClickCell(desk.cell(u"eva@example.org"_s, u"Finance"_s));
    QCOMPARE(desk.changes.changes().size(), 1);
    QVERIFY2(desk.notice().contains(u"deletion of"), qPrintable(desk.notice()));
}

void TestUserAccounts::deletedAccountsCanBeRestoredWithTheirRoles()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"ana@example.org"_s});
    QVERIFY(!desk.find<QAction>("restoreAction")->isEnabled());
    desk.workspace.rememberRemoved(u"ana@example.org"_s);
    QCOMPARE(desk.text(u"ana@example.org"_s, u"Finance"_s), QString());
    QVERIFY(desk.tip(u"ana@example.org"_s, u"Finance"_s).contains(u"had the role"));
    desk.clickCell(desk.cell(u"ana@example.org"_s, u"Administrator"_s));
    QVERIFY(desk.changes.isEmpty());
    desk.trigger("restoreAction");
    QCOMPARE(
        desk.staged(),
        QStringList({u"Invite ana@example.org"_s, u"Give ana@example.org the role Finance"_s}));
    desk.changes.undoStack().undo();
    QVERIFY(desk.changes.isEmpty());
}

void TestUserAccounts::invitationsThatTheUserCancelsAreNoProblem()
{
    UsersFixture desk;
    desk.openWithThree();
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        desk.changes.stage(InviteUser{name + u"@example.org"_s});
    desk.jobQueue.setAtOnce(1); // so that the others still wait
    desk.applyAll();
    desk.jobQueue.cancelRest();
    desk.answer(200, okAnswer);
    QVERIFY(!desk.jobQueue.isBusy());
    QCOMPARE(desk.changes.changes().size(), size_t(2));
    QVERIFY2(desk.notice().isEmpty(), qPrintable(desk.notice()));
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestUserAccounts)
#include "tst_useraccounts.moc"
