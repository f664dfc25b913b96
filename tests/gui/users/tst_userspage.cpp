// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/emptystate.h"
#include "gui/users/userstable.h"
#include "support/usersfixture.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

class TestUsersPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // the table
    void anEmptyPageSaysWhatToDo();
    void pastedAddressesBecomeRowsAndNothingIsSent();
    void theSameMailboxIsOneRow();
    void anInvitationGivesTheChosenRoleInTheSameStep();
    void wordsThatAreNoAddressesStayForCorrection();
    void rolesNeverLoadedLookDifferentFromNoRoles();
    void systemRolesStandFirstWithALock();
    void namesFromTheServerAreShownLiterally();
    void searchFindsPeopleByEmailAndRole();
    void sortsAndKeepsTheOrderWhileCellsChange();
    void theModelKeepsItsPromisesWhileThingsChange();
    void selectionSurvivesLoading();
    // loading
    void loadsTheRolesOfTheSelectionOneRequestEach();
    void loadsEverybodyWhenNobodyIsSelected();
    void showsProgressAndCanBeCancelled();
    void closingThePageDropsWhatWaits();
    void oneUnknownUserDoesNotStopTheOthers();
    void aRejectedKeyEndsTheLoading();
    void asksBeforeItUsesMostOfTheBudget();
    // roles
    void aDoubleClickGivesARoleAndAnotherTakesItBack();
    void aDoubleClickOnAHeldRoleTakesIt();
    void aClickOnlySelects();
    void spaceChangesAllSelectedCellsAlike();
    void theAutomaticRoleCannotBeChanged();
    void givesARoleToTheSelection();
    void warnsBeforeARoleNameThatWasNeverSeen();
    void takingARoleSuggestsOnlyRolesTheyMayHave();
    void undoTakesBackAWholeStep();
    // what a run leaves
    void appliedChangesAreKnownAfterwards();
    void aRefusalOfTheServerIsSaidInPlainWords();
    void anUnknownOutcomeIsMarked();
    // the rest
    void showsTheMembersOfARole();
    void aRoleWithoutMembersIsNotCalledMissing();
    void copiesEmails();
    void forgetsOnlyPeopleWithoutStagedChanges();
    void askingLosesNothingWhenRefused();
    void revertTakesBackUsersOnly();
    void theContextMenuHoldsEveryAction();
    void everythingHasANameAndCanBeReachedByKeyboard();
};

void TestUsersPage::anEmptyPageSaysWhatToDo()
{
    UsersFixture desk;
    desk.open();
    QVERIFY(desk.find<EmptyState>("emptyState")->isVisible());
    QVERIFY(!desk.table()->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("addUsersActionButton"), Qt::LeftButton);
    QVERIFY(desk.find<QWidget>("userEntry")->isVisible());
    QVERIFY(desk.find<QPlainTextEdit>("addressesTextEdit")->hasFocus());
}

void TestUsersPage::pastedAddressesBecomeRowsAndNothingIsSent()
{
    UsersFixture desk;
    desk.open();
    desk.trigger("addUsersAction");
    desk.find<QPlainTextEdit>("addressesTextEdit")
        ->setPlainText(u"Eva <eva@example.org>; ana@example.org, ana@example.org"_s);
    QCOMPARE(desk.find<QLabel>("summaryLabel")->text(), u"2 address(es) · 1 repeated"_s);
    desk.click("acceptButton");
    QCOMPARE(desk.model()->rowCount(), 2);
    QCOMPARE(desk.rowOf(u"ana@example.org"_s), 0);
    QVERIFY(desk.table()->isVisible());
    QVERIFY(!desk.find<QWidget>("userEntry")->isVisible());
    QVERIFY(desk.changes.isEmpty());
    QCOMPARE(desk.sent(), 0);
    QCOMPARE(desk.workspace.user(u"eva@example.org"_s)->source, Source::Typed);
}

void TestUsersPage::theSameMailboxIsOneRow()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.paste("inviteAction", u"LEO@Example.org"_s);
    QCOMPARE(desk.model()->rowCount(), 3);
    QCOMPARE(desk.staged(), QStringList(u"Invite leo@example.org"_s));
}

void TestUsersPage::anInvitationGivesTheChosenRoleInTheSameStep()
{
    UsersFixture desk;
    desk.workspace.rememberRoles({u"Compras"_s, u"Ventas"_s}, Source::Typed);
    desk.open();
    auto *roles = desk.find<QComboBox>("roleComboBox");
    desk.trigger("addUsersAction");
    QVERIFY(!roles->isVisible()); // only an invitation gives one
    desk.trigger("inviteAction");
    QVERIFY(roles->isVisible());
    desk.find<QPlainTextEdit>("addressesTextEdit")->setPlainText(u"leo@example.org"_s);
    roles->setCurrentIndex(roles->findData(u"Ventas"_s));
    desk.click("acceptButton");
    QCOMPARE(desk.staged(),
             QStringList({u"Invite leo@example.org"_s, u"Give leo@example.org the role Ventas"_s}));
    desk.changes.undoStack().undo();
    QVERIFY(desk.changes.isEmpty());

    desk.trigger("inviteAction"); // and the next one gives none
    desk.find<QPlainTextEdit>("addressesTextEdit")->setPlainText(u"mia@example.org"_s);
    desk.click("acceptButton");
    QCOMPARE(desk.staged(), QStringList(u"Invite mia@example.org"_s));
}

void TestUsersPage::wordsThatAreNoAddressesStayForCorrection()
{
    UsersFixture desk;
    desk.open();
    desk.trigger("addUsersAction");
    desk.find<QPlainTextEdit>("addressesTextEdit")->setPlainText(u"ana@example.org ana.example"_s);
    QVERIFY(desk.find<QLabel>("summaryLabel")->text().contains(u"ana.example"));
    desk.click("acceptButton");
    QCOMPARE(desk.model()->rowCount(), 1);
    QCOMPARE(desk.find<QPlainTextEdit>("addressesTextEdit")->toPlainText(), u"ana.example"_s);
    desk.find<QPlainTextEdit>("addressesTextEdit")->setPlainText(u"nothing"_s);
    QVERIFY(!desk.find<QPushButton>("acceptButton")->isEnabled());
}

void TestUsersPage::rolesNeverLoadedLookDifferentFromNoRoles()
{
    UsersFixture desk;
    desk.openWithThree();
    QCOMPARE(desk.text(u"ana@example.org"_s, u"Finance"_s), u"✓"_s);
    QCOMPARE(desk.text(u"eva@example.org"_s, u"Finance"_s), QString());
    QCOMPARE(desk.text(u"leo@example.org"_s, u"Finance"_s), u"?"_s);
    QCOMPARE(desk.text(u"leo@example.org"_s, u"Roles loaded"_s), u"never"_s);
    QVERIFY(desk.tip(u"leo@example.org"_s, u"Finance"_s).contains(u"It is not known"));
    QVERIFY(desk.tip(u"eva@example.org"_s, u"Finance"_s).contains(u"does not have"));
    QVERIFY(desk.find<QLabel>("countLabel")->text().contains(u"1 user(s) without loaded roles"));
}

void TestUsersPage::systemRolesStandFirstWithALock()
{
    UsersFixture desk;
    desk.workspace.rememberRoles(
        {u"abc"_s, u"Zeta"_s, u"Administrator"_s, u"All Users"_s, u"Ábaco"_s}, Source::Answer);
    desk.open();
    QStringList titles;
    QStringList locked;
    for (int column = 3; column < desk.model()->columnCount(); ++column) {
        titles << desk.model()->headerData(column, Qt::Horizontal).toString();
        const QVariant icon = desk.model()->headerData(column, Qt::Horizontal, Qt::DecorationRole);
        if (!icon.value<QIcon>().isNull())
            locked << titles.last();
    }
    QCOMPARE(titles,
             QStringList({u"All Users"_s, u"Administrator"_s, u"Ábaco"_s, u"abc"_s, u"Zeta"_s}));
    QCOMPARE(locked, QStringList({u"All Users"_s, u"Administrator"_s}));
    QCOMPARE(desk.model()->headerData(3, Qt::Horizontal, Qt::AccessibleTextRole),
             u"All Users, system role"_s);
}

void TestUsersPage::namesFromTheServerAreShownLiterally()
{
    UsersFixture desk;
    const QString role = u"<img src=file:///etc/passwd> & Co"_s;
    desk.workspace.rememberUserRoles(u"ana@example.org"_s, {role});
    desk.open();
    QCOMPARE(desk.model()->headerData(3, Qt::Horizontal).toString(), role);
    for (const QString &tip :
         {desk.model()->headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString(),
          desk.cell(u"ana@example.org"_s, role).data(Qt::ToolTipRole).toString()})
        QVERIFY2(tip.contains(u"&lt;img src=file:///etc/passwd&gt; &amp; Co"), qPrintable(tip));
}

void TestUsersPage::searchFindsPeopleByEmailAndRole()
{
    UsersFixture desk;
    desk.openWithThree();
    auto *search = desk.find<QLineEdit>("searchLineEdit");
    search->setText(u"FINÁNCE"_s);
    QCOMPARE(desk.model()->rowCount(), 1);
    QCOMPARE(desk.rowOf(u"ana@example.org"_s), 0);
    QVERIFY(desk.find<QLabel>("countLabel")->text().startsWith(u"1 of 3 user(s) shown"));
    search->setText(u"eva example"_s);
    QCOMPARE(desk.rowOf(u"eva@example.org"_s), 0);
    search->setText(u"nobody"_s);
    QCOMPARE(desk.model()->rowCount(), 0);
    QVERIFY(desk.table()->isVisible()); // not the page for "no users yet"
    search->clear();
    QCOMPARE(desk.model()->rowCount(), 3);
}

void TestUsersPage::sortsAndKeepsTheOrderWhileCellsChange()
{
    UsersFixture desk;
    desk.openWithThree();
    const int finance = desk.columnOf(u"Finance"_s);
    desk.table()->sortByColumn(finance, Qt::AscendingOrder);
    const QModelIndex unknown = desk.cell(u"leo@example.org"_s, u"Finance"_s);
    QCOMPARE(desk.rowOf(u"ana@example.org"_s), 0);
    QCOMPARE(unknown.row(), 1); // "?" before none
    const QPersistentModelIndex eva = desk.cell(u"eva@example.org"_s, u"Finance"_s);
    desk.doubleClickCell(eva);
    QCOMPARE(eva.data().toString(), u"+"_s);
    QCOMPARE(eva.row(), 2);
}

void TestUsersPage::theModelKeepsItsPromisesWhileThingsChange()
{
    UsersFixture desk;
    desk.open();
    const QAbstractItemModelTester shown(desk.model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *source = qobject_cast<QAbstractProxyModel *>(desk.model())->sourceModel();
    const QAbstractItemModelTester model(source,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.workspace.rememberUser(u"m@example.org"_s, Source::Typed);
    desk.workspace.rememberUser(u"a@example.org"_s, Source::Typed);
    desk.workspace.rememberUserRoles(u"z@example.org"_s, {u"R2"_s, u"R1"_s});
    desk.changes.stage(InviteUser{u"new@example.org"_s});
    desk.changes.stage(AddRole{u"a@example.org"_s, u"R3"_s});
    QCOMPARE(source->rowCount(), 4);
    QCOMPARE(source->columnCount(), 6);
    desk.changes.undoStack().undo();
    QCOMPARE(source->columnCount(), 5);
    desk.changes.undoStack().undo();
    QCOMPARE(source->rowCount(), 3);
    desk.find<QLineEdit>("searchLineEdit")->setText(u"z"_s);
    desk.workspace.forgetUser(u"a@example.org"_s);
    desk.workspace.rememberUserRoles(u"m@example.org"_s, {u"Z"_s});
    desk.find<QLineEdit>("searchLineEdit")->clear();
    QCOMPARE(desk.model()->rowCount(), 2);
    QCOMPARE(desk.text(u"m@example.org"_s, u"Z"_s), u"✓"_s);
}

void TestUsersPage::selectionSurvivesLoading()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"eva@example.org"_s, u"leo@example.org"_s});
    desk.workspace.rememberUserRoles(u"carl@example.org"_s, {u"Another"_s});
    desk.workspace.rememberUserRoles(u"leo@example.org"_s, {u"Finance"_s});
    desk.trigger("copyAction");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"eva@example.org\nleo@example.org"_s);
}

void TestUsersPage::loadsTheRolesOfTheSelectionOneRequestEach()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"leo@example.org"_s});
    QTest::keyClick(desk.table(), Qt::Key_F5);
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
    const Request &request = desk.network.requests.front();
    QCOMPARE(request.verb, Verb::Get);
    QCOMPARE(request.url.path(), u"/api/v1/management/user/roles"_s);
    QCOMPARE(request.body, R"({"email":"leo@example.org"})"_ba);
    QCOMPARE(request.lane, Lane::Foreground);
    QVERIFY(request.reason.contains(u"leo@example.org"));
    desk.answer(200, rolesAnswer({"Finance", "Legal "}));
    QCOMPARE(desk.text(u"leo@example.org"_s, u"Finance"_s), u"✓"_s);
    QCOMPARE(desk.workspace.user(u"leo@example.org"_s)->roles,
             QStringList({u"Finance"_s, u"Legal "_s}));
    QVERIFY(!desk.find<QWidget>("loadingBar")->isVisible());
    QVERIFY(!desk.find<Notice>("pageNotice")->isVisible());
}

void TestUsersPage::loadsEverybodyWhenNobodyIsSelected()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.workspace.rememberRemoved(u"gone@example.org"_s);
    desk.changes.stage(InviteUser{u"new@example.org"_s});
    desk.trigger("reloadAction");
    desk.clock.settle();
    QByteArrayList bodies;
    for (const Request &request : desk.network.requests)
        bodies << request.body;
    QCOMPARE(bodies,
             QByteArrayList({R"({"email":"ana@example.org"})", R"({"email":"eva@example.org"})",
                             R"({"email":"leo@example.org"})"}));
}

void TestUsersPage::showsProgressAndCanBeCancelled()
{
    UsersFixture desk;
    for (int i = 0; i < 25; ++i)
        desk.workspace.rememberUser(u"user%1@example.org"_s.arg(i, 2, 10, QChar(u'0')),
                                    Source::Typed);
    desk.open();
    desk.trigger("reloadAllAction");
    desk.clock.settle();
    QVERIFY(desk.find<QWidget>("loadingBar")->isVisible());
    for (int i = 0; i < 12; ++i)
        desk.answerTo(i, 200, rolesAnswer({"R"}));
    QCOMPARE(desk.find<QLabel>("loadingLabel")->text(), u"Roles: 12 of 25"_s);
    QCOMPARE(desk.find<QProgressBar>("loadingProgressBar")->value(), 12);
    const int sentBefore = desk.sent();
    QVERIFY(sentBefore < 25);
    desk.click("cancelButton");
    desk.clock.advance(10min);
    QCOMPARE(desk.sent(), sentBefore);
    QVERIFY(!desk.find<QWidget>("loadingBar")->isVisible());
    QVERIFY2(desk.notice().contains(u"12 of 25"), qPrintable(desk.notice()));
    QCOMPARE(desk.text(u"user11@example.org"_s, u"R"_s), u"✓"_s);
    QCOMPARE(desk.text(u"user12@example.org"_s, u"R"_s), u"?"_s);
}

void TestUsersPage::closingThePageDropsWhatWaits()
{
    UsersFixture desk;
    for (int i = 0; i < 25; ++i)
        desk.workspace.rememberUser(u"user%1@example.org"_s.arg(i), Source::Typed);
    desk.open();
    desk.trigger("reloadAllAction");
    desk.clock.settle();
    const int sentBefore = desk.sent();
    QVERIFY(sentBefore < 25);
    desk.page.reset();
    desk.clock.advance(10min);
    QCOMPARE(desk.sent(), sentBefore);
    QCOMPARE(desk.status().waiting, 0);
}

void TestUsersPage::oneUnknownUserDoesNotStopTheOthers()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.trigger("reloadAllAction");
    desk.clock.settle();
    desk.answerTo(0, 404, R"({"status":"ERROR","detail":"User not found"})");
    desk.answerTo(1, 200, rolesAnswer({"Finance"}));
    desk.answerTo(2, 200, rolesAnswer({}));
    QVERIFY2(desk.notice().contains(u"2 of 3"), qPrintable(desk.notice()));
    QVERIFY2(desk.notice().contains(u"ana@example.org: Flokzu found no user"),
             qPrintable(desk.notice()));
    QCOMPARE(desk.text(u"eva@example.org"_s, u"Finance"_s), u"✓"_s);
    QCOMPARE(desk.text(u"leo@example.org"_s, u"Finance"_s), QString());
    desk.clickInNotice(u"Select them"_s);
    desk.trigger("copyAction");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ana@example.org"_s);
}

void TestUsersPage::aRejectedKeyEndsTheLoading()
{
    UsersFixture desk;
    for (int i = 0; i < 25; ++i)
        desk.workspace.rememberUser(u"user%1@example.org"_s.arg(i), Source::Typed);
    desk.open();
    desk.trigger("reloadAllAction");
    desk.clock.settle();
    desk.answerTo(0, 401, R"({"status":"ERROR","detail":"Invalid API key"})");
    const int sentBefore = desk.sent();
    desk.clock.advance(10min);
    QCOMPARE(desk.sent(), sentBefore);
    QVERIFY2(desk.notice().contains(u"key"), qPrintable(desk.notice()));
    QVERIFY(!desk.find<QWidget>("loadingBar")->isVisible());
}

void TestUsersPage::asksBeforeItUsesMostOfTheBudget()
{
    UsersFixture desk;
    for (int i = 0; i < 200; ++i)
        desk.workspace.rememberUser(u"user%1@example.org"_s.arg(i), Source::Typed);
    desk.open();
    desk.trigger("reloadAllAction");
    desk.clock.settle();
    QCOMPARE(desk.sent(), 0);
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"2 minute(s)"));
    desk.dialogs.answer(false);
    desk.clock.settle();
    QCOMPARE(desk.sent(), 0);
    desk.trigger("reloadAllAction");
    desk.dialogs.answer(true);
    desk.clock.settle();
    QVERIFY(desk.sent() > 0);
}

void TestUsersPage::aDoubleClickGivesARoleAndAnotherTakesItBack()
{
    UsersFixture desk;
    desk.openWithThree();
    const QModelIndex cell = desk.cell(u"eva@example.org"_s, u"Finance"_s);
    desk.doubleClickCell(cell);
    QCOMPARE(cell.data().toString(), u"+"_s);
    QCOMPARE(desk.staged(), QStringList(u"Give eva@example.org the role Finance"_s));
    QVERIFY(desk.text(u"eva@example.org"_s, u"State"_s).contains(u"1 role change"));
    QVERIFY(desk.find<QAction>("discardAction")->isEnabled());
    desk.doubleClickCell(cell);
    QCOMPARE(cell.data().toString(), QString());
    QVERIFY(desk.changes.isEmpty());
    QVERIFY(!desk.find<QAction>("discardAction")->isEnabled());
    QCOMPARE(desk.sent(), 0);
    // Unknown goes back to unknown, not to "has none".
    const QModelIndex unknown = desk.cell(u"leo@example.org"_s, u"Finance"_s);
    desk.doubleClickCell(unknown);
    QCOMPARE(unknown.data().toString(), u"+"_s);
    desk.doubleClickCell(unknown);
    QCOMPARE(unknown.data().toString(), u"?"_s);
}

void TestUsersPage::aDoubleClickOnAHeldRoleTakesIt()
{
    UsersFixture desk;
    desk.openWithThree();
    const QModelIndex cell = desk.cell(u"ana@example.org"_s, u"Finance"_s);
    desk.doubleClickCell(cell);
    QCOMPARE(cell.data().toString(), u"−"_s);
    QCOMPARE(desk.staged(), QStringList(u"Take the role Finance from ana@example.org"_s));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"not sent yet"));
    desk.doubleClickCell(cell);
    QCOMPARE(cell.data().toString(), u"✓"_s);
}

void TestUsersPage::aClickOnlySelects()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.clickCell(desk.cell(u"ana@example.org"_s, u"Finance"_s), Qt::ControlModifier);
    desk.clickCell(desk.cell(u"eva@example.org"_s, u"Finance"_s), Qt::ControlModifier);
    desk.clickCell(desk.cell(u"eva@example.org"_s, u"Email"_s));
    desk.clickCell(desk.cell(u"eva@example.org"_s, u"Finance"_s));
    QVERIFY(desk.changes.isEmpty());
}

void TestUsersPage::spaceChangesAllSelectedCellsAlike()
{
    UsersFixture desk;
    desk.openWithThree();
    QItemSelectionModel *selection = desk.table()->selectionModel();
    for (const auto &email : {u"leo@example.org"_s, u"ana@example.org"_s, u"eva@example.org"_s})
        selection->setCurrentIndex(desk.cell(email, u"Finance"_s), QItemSelectionModel::Select);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Space); // Eva is the current one and has it not
    QCOMPARE(desk.text(u"ana@example.org"_s, u"Finance"_s), u"✓"_s);
    QCOMPARE(desk.text(u"eva@example.org"_s, u"Finance"_s), u"+"_s);
    QCOMPARE(desk.text(u"leo@example.org"_s, u"Finance"_s), u"+"_s);
    QTest::keyClick(desk.table(), Qt::Key_Space); // now she gets it, so it is taken from all
    QCOMPARE(desk.text(u"ana@example.org"_s, u"Finance"_s), u"−"_s);
    QCOMPARE(desk.text(u"eva@example.org"_s, u"Finance"_s), QString());
    QCOMPARE(desk.text(u"leo@example.org"_s, u"Finance"_s), u"?"_s);
}

void TestUsersPage::theAutomaticRoleCannotBeChanged()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.doubleClickCell(desk.cell(u"ana@example.org"_s, u"All Users"_s));
    QVERIFY(desk.changes.isEmpty());
    QVERIFY2(desk.notice().contains(u"every user"), qPrintable(desk.notice()));
}

void TestUsersPage::givesARoleToTheSelection()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"ana@example.org"_s, u"eva@example.org"_s, u"leo@example.org"_s});
    desk.trigger("giveRoleAction");
    QCOMPARE(desk.dialogs.asked.back().suggestions,
             QStringList({u"Administrator"_s, u"Finance"_s}));
    desk.dialogs.answer(u"Finance"_s);
    QCOMPARE(desk.staged(),
             QStringList({u"Give eva@example.org the role Finance"_s,
                          u"Give leo@example.org the role Finance"_s}));
    QVERIFY2(desk.notice().contains(u"1 user(s): they have the role already"),
             qPrintable(desk.notice()));
    QCOMPARE(desk.dialogs.asked.size(), 1);
}

void TestUsersPage::warnsBeforeARoleNameThatWasNeverSeen()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"eva@example.org"_s});
    desk.trigger("giveRoleAction");
    desk.dialogs.answer(u"finance "_s);
    QCOMPARE(desk.dialogs.asked.size(), 2);
    QVERIFY2(desk.dialogs.asked.back().question.detail.contains(u"“Finance”"),
             qPrintable(desk.dialogs.asked.back().question.detail));
    desk.dialogs.answer(false);
    QVERIFY(desk.changes.isEmpty());
    desk.trigger("giveRoleAction");
    desk.dialogs.answer(u"Compras"_s);
    QVERIFY(!desk.dialogs.asked.back().question.detail.contains(u"Finance"));
    desk.dialogs.answer(true);
    QCOMPARE(desk.staged(), QStringList(u"Give eva@example.org the role Compras"_s));
    QCOMPARE(desk.text(u"eva@example.org"_s, u"Compras"_s), u"+"_s);
}

void TestUsersPage::takingARoleSuggestsOnlyRolesTheyMayHave()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"ana@example.org"_s, u"eva@example.org"_s});
    desk.trigger("takeRoleAction");
    QCOMPARE(desk.dialogs.asked.back().suggestions, QStringList(u"Finance"_s));
    desk.dialogs.answer(u"Finance"_s);
    QCOMPARE(desk.staged(), QStringList(u"Take the role Finance from ana@example.org"_s));
}

void TestUsersPage::undoTakesBackAWholeStep()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.paste("inviteAction", u"x@example.org y@example.org z@example.org"_s);
    QCOMPARE(desk.changes.changes().size(), 3);
    desk.changes.undoStack().undo();
    QVERIFY(desk.changes.isEmpty());
    QCOMPARE(desk.model()->rowCount(), 6); // known, but nothing is staged for them
}

void TestUsersPage::appliedChangesAreKnownAfterwards()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.changes.stage(AddRole{u"eva@example.org"_s, u"Finance"_s});
    desk.changes.stage(RemoveRole{u"ana@example.org"_s, u"Finance"_s});
    desk.changes.stage(InviteUser{u"new@example.org"_s});
    desk.changes.stage(DeleteUser{u"leo@example.org"_s, QStringList(u"Legal"_s)});
    desk.applyAll();
    for (int i = 0; i < 4; ++i)
        desk.answer(200, okAnswer);
    QVERIFY(desk.changes.isEmpty());
    QCOMPARE(desk.text(u"eva@example.org"_s, u"Finance"_s), u"✓"_s);
    QCOMPARE(desk.text(u"ana@example.org"_s, u"Finance"_s), QString());
    QVERIFY(desk.text(u"new@example.org"_s, u"State"_s).startsWith(u"invited"));
    QVERIFY(desk.text(u"leo@example.org"_s, u"State"_s).startsWith(u"deleted"));
    // The snapshot taken for the deletion is what restoring uses.
    desk.select({u"leo@example.org"_s});
    desk.trigger("restoreAction");
    QCOMPARE(desk.staged(),
             QStringList({u"Invite leo@example.org"_s, u"Give leo@example.org the role Legal"_s}));
}

void TestUsersPage::aRefusalOfTheServerIsSaidInPlainWords()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.changes.stage(DeleteUser{u"eva@example.org"_s, QStringList()});
    desk.applyAll();
    desk.answer(400, R"({"status":"ERROR","detail":"User is <b>owner</b>"})");
    QVERIFY2(desk.notice().contains(u"Delete the user eva@example.org"), qPrintable(desk.notice()));
    QVERIFY2(desk.notice().contains(u"owner of the organization"), qPrintable(desk.notice()));
    QVERIFY(desk.text(u"eva@example.org"_s, u"State"_s).contains(u"! not applied"));
    QVERIFY(!desk.workspace.user(u"eva@example.org"_s)->removedAt);
    QCOMPARE(desk.changes.changes().size(), 1); // it stays, with the reason
}

void TestUsersPage::anUnknownOutcomeIsMarked()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.changes.stage(AddRole{u"eva@example.org"_s, u"Finance"_s});
    desk.applyAll();
    desk.fail(Answer::Fault::Interrupted);
    QCOMPARE(desk.text(u"eva@example.org"_s, u"Finance"_s), u"+ ?"_s);
    QVERIFY(desk.text(u"eva@example.org"_s, u"State"_s).contains(u"unconfirmed"));
    QVERIFY(desk.tip(u"eva@example.org"_s, u"Finance"_s).contains(u"is unconfirmed"));
}

void TestUsersPage::showsTheMembersOfARole()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.table()->setCurrentIndex(desk.cell(u"eva@example.org"_s, u"Finance"_s));
    desk.trigger("membersAction");
    QCOMPARE(desk.dialogs.asked.back().suggestions.first(), u"Finance"_s);
    desk.dialogs.answer(u"Finance"_s);
    desk.clock.settle();
    QVERIFY(desk.find<QWidget>("loadingBar")->isVisible());
    QCOMPARE(desk.network.requests.front().url.path(), u"/api/commons/assignee/list"_s);
    desk.answer(200, R"(["Ana@example.org","zoe@example.org","Finance"])");
    QVERIFY2(desk.notice().contains(
                 u"2 user(s) with the role “Finance”: Ana@example.org, zoe@example.org"),
             qPrintable(desk.notice()));
    QVERIFY2(desk.notice().contains(u"1 new in the list"), qPrintable(desk.notice()));
    QCOMPARE(desk.find<QLabel>("usersTitleLabel")->text(), u"Finance"_s);
    QCOMPARE(desk.model()->rowCount(), 2);
    // One role says nothing about the others.
    QCOMPARE(desk.text(u"zoe@example.org"_s, u"Finance"_s), u"?"_s);
    desk.clickInNotice(u"Copy emails"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Ana@example.org\nzoe@example.org"_s);
}

void TestUsersPage::aRoleWithoutMembersIsNotCalledMissing()
{
    UsersFixture desk;
    desk.open();
    desk.trigger("membersAction");
    desk.dialogs.answer(u"Nobody's"_s);
    desk.clock.settle();
    desk.answer(200, "[]");
    QVERIFY2(desk.notice().contains(u"the role is empty, or there is no such role"),
             qPrintable(desk.notice()));
    QVERIFY(desk.workspace.roles().empty());
}

void TestUsersPage::copiesEmails()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"leo@example.org"_s, u"ana@example.org"_s});
    desk.table()->setFocus();
    QTest::keySequence(desk.table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ana@example.org\nleo@example.org"_s);
}

void TestUsersPage::forgetsOnlyPeopleWithoutStagedChanges()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.changes.stage(AddRole{u"leo@example.org"_s, u"Finance"_s});
    desk.workspace.rememberUser(u"max@example.org"_s, Source::Typed);
    desk.select({u"leo@example.org"_s, u"max@example.org"_s});
    desk.trigger("removeAction");
    QVERIFY(desk.dialogs.asked.empty()); // no roles are lost
    QCOMPARE(desk.rowOf(u"max@example.org"_s), -1);
    QVERIFY(desk.rowOf(u"leo@example.org"_s) >= 0);
    QVERIFY2(desk.notice().contains(u"of pending changes: 1 user(s)"), qPrintable(desk.notice()));
    QVERIFY(desk.workspace.user(u"leo@example.org"_s).has_value());
}

void TestUsersPage::askingLosesNothingWhenRefused()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.select({u"ana@example.org"_s});
    desk.trigger("removeAction");
    desk.dialogs.answer(false);
    QVERIFY(desk.rowOf(u"ana@example.org"_s) >= 0);
    desk.trigger("removeAction");
    desk.dialogs.answer(true);
    QCOMPARE(desk.rowOf(u"ana@example.org"_s), -1);
    QCOMPARE(desk.sent(), 0);
}

void TestUsersPage::revertTakesBackUsersOnly()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.changes.editRecord(u"Suppliers"_s, u"1"_s,
                            {u"Name"_s, JsonValue::string(u"a"_s), JsonValue::string(u"b"_s)});
    desk.changes.stage(AddRole{u"leo@example.org"_s, u"Finance"_s});
    desk.changes.stage(InviteUser{u"new@example.org"_s});
    desk.trigger("discardAction");
    QCOMPARE(desk.staged(), QStringList(u"Update record 1 of Suppliers"_s));
    desk.changes.undoStack().undo();
    QCOMPARE(desk.changes.changes().size(), 3);
}

void TestUsersPage::theContextMenuHoldsEveryAction()
{
    UsersFixture desk;
    desk.openWithThree();
    const QList<QAction *> inMenu = desk.find<QMenu>("usersMenu")->actions();
    int actions = 0;
    for (QAction *action : desk.page->findChildren<QAction *>(
             QRegularExpression(u"^(addUsers|invite|reload|give|take|members|delete|restore|copy|"
                                "remove|discard).*Action$"_s))) {
        ++actions;
        QVERIFY2(inMenu.contains(action), qPrintable(action->objectName()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
    QCOMPARE(actions, 12);
    Q_EMIT desk.table()->customContextMenuRequested({5, 5});
    QVERIFY(desk.find<QMenu>("usersMenu")->isVisible());
    desk.find<QMenu>("usersMenu")->close();
}

void TestUsersPage::everythingHasANameAndCanBeReachedByKeyboard()
{
    UsersFixture desk;
    desk.openWithThree();
    desk.changes.stage(InviteUser{u"new@example.org"_s});
    desk.trigger("inviteAction");
    for (QWidget *widget : desk.page->findChildren<QWidget *>()) {
        const bool takesInput = widget->focusPolicy() & Qt::TabFocus;
        if (!takesInput || !widget->isVisible() || widget->objectName().startsWith(u"qt_"))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
    for (const char *name :
         {"sidebarFilterLineEdit", "sidebarList", "addUsersButton", "sidebarButton", "inviteButton",
          "reloadButton", "moreButton", "searchLineEdit", "usersTable", "addressesTextEdit",
          "acceptButton", "closeButton"})
        QVERIFY2(desk.find<QWidget>(name)->focusPolicy() & Qt::TabFocus, name);
    QTest::keyClick(desk.find<QWidget>("addressesTextEdit"), Qt::Key_Escape);
    QVERIFY(!desk.find<QWidget>("userEntry")->isVisible());
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestUsersPage)
#include "tst_userspage.moc"
