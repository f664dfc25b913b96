// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/statetint.h"
#include "gui/users/usersmodel.h"
#include "support/sidebarlist.h"
#include "support/usersfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace flokdesk {

using namespace std::chrono_literals;

/// The sidebar of the Users page and the view that is chosen in it.
class TestUserList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRoleSaysHowManyUsersHaveIt();
    void aChosenRoleShowsItsUsersAndNoOthers();
    void enterInTheListLeadsToTheUsers();
    void usersThatAreGivenOrLoseTheRoleAreShownWithIt();
    void aUserThatLeavesTheViewStaysUnderTheNextKey();
    void theUsersThatFlokzuNamesForARoleBelongToIt();
    void aRoleWithoutUsersOffersToAskFlokzu();
    void f5LoadsTheUsersShown();
    void aUserThatIsNotInTheViewIsShownAmongAll();
    void theViewComesBackWithThePage();
    void countsChangeWhileTheUserMovesAlongTheList();
    void aMarkTellsWhereRolesArePending();
    void usersThatFlokzuDoesNotKnowStandApart();
    void theyLeaveTheListAllAtOnceButWithPendingChanges();
    void aNarrowPageShowsItsUsersAloneAndTheListWhenAskedFor();
};

namespace {

struct Fixture : UsersFixture {
    SidebarList sidebar() const { return SidebarList(*page); }
    QStringList lines() const { return sidebar().words(); }
    void choose(const QString &name) const { sidebar().click(name); }
    void settle() { clock.advance(1s); } // counts follow a little later
    QString title() const { return find<QLabel>("usersTitleLabel")->text(); }
    QStringList shown() const
    {
        QStringList emails;
        for (int row = 0; row < model()->rowCount(); ++row)
            emails << model()->index(row, 0).data().toString();
        return emails;
    }
};

} // namespace

void TestUserList::eachRoleSaysHowManyUsersHaveIt()
{
    Fixture desk;
    desk.workspace.rememberInvited(u"mia@example.org"_s);
    desk.openWithThree();
    QCOMPARE(desk.lines(),
             QStringList({u"All users, 4"_s, u"Invited, 1"_s, u"Roles not loaded, 2"_s,
                          u"Finance, 1"_s, u"All Users, 2"_s, u"Administrator, 0"_s}));
    QCOMPARE(desk.title(), u"All users"_s);
}

void TestUserList::aChosenRoleShowsItsUsersAndNoOthers()
{
    Fixture desk;
    desk.workspace.rememberUserRoles(u"ivo@example.org"_s, {u"Finance and Legal"_s});
    desk.openWithThree();
    desk.choose(u"Finance"_s);
    QCOMPARE(desk.shown(), QStringList(u"ana@example.org"_s));
    QCOMPARE(desk.title(), u"Finance"_s);
    QVERIFY(desk.find<QLabel>("countLabel")->text().startsWith(u"1 of 4 user(s) shown"));
    QVERIFY(desk.table()->hasFocus());
    desk.choose(u"Roles not loaded"_s);
    QCOMPARE(desk.shown(), QStringList(u"leo@example.org"_s));
    desk.choose(u"All users"_s);
    QCOMPARE(desk.shown().size(), 4);
}

void TestUserList::enterInTheListLeadsToTheUsers()
{
    Fixture desk;
    desk.openWithThree();
    auto *filter = desk.find<QLineEdit>("sidebarFilterLineEdit");
    filter->setFocus();
    filter->setText(u"finánc"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(&desk.sidebar().widget(), Qt::Key_Return);
    QCOMPARE(desk.shown(), QStringList(u"ana@example.org"_s));
    QVERIFY(desk.table()->hasFocus());
}

void TestUserList::usersThatAreGivenOrLoseTheRoleAreShownWithIt()
{
    Fixture desk;
    desk.openWithThree();
    desk.choose(u"Finance"_s);
    desk.changes.stage(RemoveRole{u"ana@example.org"_s, u"Finance"_s});
    desk.changes.stage(AddRole{u"eva@example.org"_s, u"Finance"_s});
    QTRY_COMPARE(desk.shown(), QStringList({u"ana@example.org"_s, u"eva@example.org"_s}));
    QVERIFY(desk.find<QLabel>("countLabel")->text().startsWith(u"2 of 3 user(s) shown"));
    desk.settle();
    QVERIFY(desk.lines().contains(u"Finance, 2, pending changes"_s));
    desk.changes.undoStack().undo();
    desk.choose(u"Finance"_s);
    QCOMPARE(desk.shown(), QStringList(u"ana@example.org"_s));
}

void TestUserList::aUserThatLeavesTheViewStaysUnderTheNextKey()
{
    Fixture desk;
    desk.workspace.rememberUserRoles(u"ivo@example.org"_s, {u"Sales"_s});
    desk.openWithThree();
    desk.changes.stage(AddRole{u"eva@example.org"_s, u"Finance"_s});
    desk.changes.stage(AddRole{u"leo@example.org"_s, u"Finance"_s});
    desk.choose(u"Finance"_s);
    desk.table()->setCurrentIndex(desk.cell(u"eva@example.org"_s, u"Finance"_s));
    QTest::keyClick(desk.table(), Qt::Key_Space); // takes the pending change back
    desk.settle();
    QVERIFY(desk.lines().contains(u"Finance, 2, pending changes"_s));
    desk.changes.stage(AddRole{u"ivo@example.org"_s, u"Finance"_s}); // comes into the view
    QTRY_VERIFY(desk.shown().contains(u"ivo@example.org"_s));
    QTest::keyClick(desk.table(), Qt::Key_Space);
    QCOMPARE(desk.staged(),
             QStringList({u"Give leo@example.org the role Finance"_s,
                          u"Give ivo@example.org the role Finance"_s,
                          u"Give eva@example.org the role Finance"_s}));
}

void TestUserList::theUsersThatFlokzuNamesForARoleBelongToIt()
{
    Fixture desk;
    desk.openWithThree();
    desk.choose(u"Finance"_s);
    desk.trigger("loadMembersAction");
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
    desk.answer(200, R"(["ana@example.org","Leo@Example.org","zoe@example.org"])");
    QCOMPARE(desk.shown(),
             QStringList({u"ana@example.org"_s, u"leo@example.org"_s, u"zoe@example.org"_s}));
    QCOMPARE(desk.text(u"leo@example.org"_s, u"Finance"_s), u"?"_s); // nothing else was learned
    desk.settle();
    QVERIFY(desk.lines().contains(u"Finance, 3"_s));
}

void TestUserList::aRoleWithoutUsersOffersToAskFlokzu()
{
    Fixture desk;
    desk.openWithThree();
    desk.choose(u"Administrator"_s);
    QVERIFY(desk.find<QWidget>("noUsersPage")->isVisible());
    QVERIFY(desk.find<QWidget>("noUsersPage")->isAncestorOf(desk.page->focusWidget()));
    desk.click("loadMembersActionButton");
    desk.clock.settle();
    QVERIFY(desk.network.requests.back().url.query().contains(u"Administrator"));
    desk.click("allUsersActionButton");
    QCOMPARE(desk.shown().size(), 3);
    QVERIFY(desk.table()->hasFocus());
}

void TestUserList::f5LoadsTheUsersShown()
{
    Fixture desk;
    desk.openWithThree();
    desk.choose(u"Finance"_s);
    desk.table()->clearSelection();
    QTest::keyClick(desk.table(), Qt::Key_F5);
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.network.requests.front().body, R"({"email":"ana@example.org"})"_ba);
}

void TestUserList::aUserThatIsNotInTheViewIsShownAmongAll()
{
    Fixture desk;
    desk.openWithThree();
    desk.choose(u"Finance"_s);
    desk.page->showUser(u"ana@example.org"_s);
    QCOMPARE(desk.title(), u"Finance"_s);
    desk.page->showUser(u"leo@example.org"_s);
    QCOMPARE(desk.title(), u"All users"_s);
    desk.trigger("copyAction");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"leo@example.org"_s);
}

void TestUserList::theViewComesBackWithThePage()
{
    Fixture desk;
    desk.openWithThree();
    desk.choose(u"Finance"_s);
    const QJsonObject state = desk.page->saveState();
    desk.open();
    QCOMPARE(desk.title(), u"All users"_s);
    desk.page->restoreState(state);
    QCOMPARE(desk.title(), u"Finance"_s);
    QCOMPARE(desk.shown(), QStringList(u"ana@example.org"_s));
    QCOMPARE(desk.sidebar().widget().currentItem()->text(), u"Finance"_s);
}

void TestUserList::countsChangeWhileTheUserMovesAlongTheList()
{
    Fixture desk;
    desk.openWithThree();
    desk.sidebar().widget().setFocus();
    desk.sidebar().widget().setCurrentItem(&desk.sidebar().line(u"Finance"_s));
    desk.workspace.rememberUserRoles(u"eva@example.org"_s, {u"All Users"_s, u"Finance"_s});
    desk.settle();
    QVERIFY(desk.lines().contains(u"Finance, 2"_s));
    QCOMPARE(desk.sidebar().widget().currentItem()->text(), u"Finance"_s);
    QCOMPARE(desk.title(), u"All users"_s);
    desk.workspace.rememberUserRoles(u"eva@example.org"_s, {u"A new one"_s});
    desk.settle();
    QCOMPARE(desk.sidebar().widget().currentItem()->text(), u"Finance"_s);
}

void TestUserList::aMarkTellsWhereRolesArePending()
{
    Fixture desk;
    desk.openWithThree();
    desk.changes.stage(InviteUser{u"new@example.org"_s});
    desk.changes.stage(AddRole{u"leo@example.org"_s, u"Auditors"_s});
    desk.settle();
    QVERIFY(desk.lines().contains(u"Invited, 1, pending changes"_s));
    QVERIFY(desk.lines().contains(u"Auditors, 1, pending changes"_s));
}

void TestUserList::usersThatFlokzuDoesNotKnowStandApart()
{
    Fixture desk;
    desk.openWithThree();
    QVERIFY(!desk.sidebar().has(u"Unknown to Flokzu"_s));
    desk.select({u"leo@example.org"_s});
    desk.trigger("reloadAction");
    desk.clock.settle();
    desk.answer(404, R"({"status":"ERROR","detail":"User not found"})");
    desk.settle();
    QVERIFY(desk.lines().contains(u"Unknown to Flokzu, 1"_s));
    QVERIFY(!desk.sidebar().has(u"Roles not loaded"_s));
    desk.choose(u"Unknown to Flokzu"_s);
    QCOMPARE(desk.shown(), QStringList(u"leo@example.org"_s));
    QVERIFY(desk.text(u"leo@example.org"_s, u"State"_s).startsWith(u"not found "));
    const auto symbol =
        desk.model()->headerData(0, Qt::Vertical, UsersModel::StateRole).value<StateSymbol>();
    QCOMPARE(symbol.symbol, Symbol::Missing);
    desk.workspace.rememberUserRoles(u"leo@example.org"_s, {});
    desk.settle();
    desk.choose(u"All users"_s);
    desk.settle();
    QVERIFY(!desk.sidebar().has(u"Unknown to Flokzu"_s));
}

void TestUserList::theyLeaveTheListAllAtOnceButWithPendingChanges()
{
    Fixture desk;
    for (const QString &email : {u"max@example.org"_s, u"ivo@example.org"_s}) {
        desk.workspace.rememberUser(email, Source::Typed);
        desk.workspace.rememberMissing(email);
    }
    desk.openWithThree();
    desk.changes.stage(InviteUser{u"ivo@example.org"_s});
    const QRect line =
        desk.sidebar().widget().visualItemRect(&desk.sidebar().line(u"Unknown to Flokzu"_s));
    Q_EMIT desk.sidebar().widget().customContextMenuRequested(line.center());
    auto *menu = desk.page->findChild<QMenu *>(u"roleMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    menu->close();
    QCOMPARE(desk.rowOf(u"max@example.org"_s), -1);
    QVERIFY(desk.rowOf(u"ivo@example.org"_s) >= 0);
    QVERIFY(desk.rowOf(u"leo@example.org"_s) >= 0);
    QVERIFY2(desk.notice().contains(u"of pending changes: 1 user(s)"), qPrintable(desk.notice()));
    QVERIFY(desk.changes.changes().size() == 1);
}

void TestUserList::aNarrowPageShowsItsUsersAloneAndTheListWhenAskedFor()
{
    Fixture desk;
    desk.open();
    desk.page->resize(600, 500);
    QTRY_VERIFY(desk.find<QWidget>("sidebar")->isVisible()); // there is nothing else to show
    desk.workspace.rememberUserRoles(u"ana@example.org"_s, {u"Finance"_s});
    QTRY_VERIFY(!desk.find<QWidget>("sidebar")->isVisible());
    desk.settle();
    desk.trigger("sidebarAction");
    QVERIFY(desk.find<QWidget>("sidebar")->isVisible());
    desk.choose(u"Finance"_s);
    QVERIFY(!desk.find<QWidget>("sidebar")->isVisible());
    QVERIFY(desk.table()->hasFocus());
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestUserList)
#include "tst_userlist.moc"
