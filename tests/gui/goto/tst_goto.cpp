// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/destinationlist.h"
#include "gui/goto/gotobox.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/users/userstable.h"
#include "store/viewstates.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SessionFixture {
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    ViewStates views;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        workspace.rememberDatabase(u"Clientes"_s, Source::Typed);
        workspace.rememberDatabase(u"Cliente"_s, Source::Typed);
        workspace.rememberDatabase(u"Órdenes de compra"_s, Source::Typed);
        workspace.rememberInstance(u"COM-1004"_s, {}, Source::Typed);
        workspace.rememberUserRoles(u"ana@example.org"_s, {u"Compras"_s});
        workspace.rememberUserRoles(u"eva@example.org"_s, {u"Ventas"_s});
        makeWindow();
    }
    ~Fixture() { window.reset(); }
    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            MainWindow::Dependencies{scheduler,
                                     clock,
                                     requests,
                                     profiles,
                                     credentials,
                                     dialogs,
                                     directory.filePath(u"settings.ini"_s),
                                     nullptr,
                                     {},
                                     &views});
        window->show();
        window->setSession(&session);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template <typename T>
    T &child(const char *name) const
    {
        return *namedChild<T>(*window, name);
    }
    GoToBox &box() const { return child<GoToBox>("goToBox"); }
    QLineEdit &line() const { return child<QLineEdit>("goToLineEdit"); }
    QListView &view() const { return child<QListView>("goToView"); }
    void open() const
    {
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(u"Ctrl+K"_s));
    }
    void type(const QString &text) const
    {
        open();
        QTest::keyClicks(&line(), text);
    }
    void enter() const { QTest::keyClick(&line(), Qt::Key_Return); }
    QStringList lines() const
    {
        QStringList texts;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            texts << view().model()->index(row, 0).data().toString();
        return texts;
    }
    QString chosen() const { return view().currentIndex().data().toString(); }
    int page() const { return child<QTabWidget>("pageTabs").currentIndex(); }
    QString lastBody() const { return QString::fromUtf8(network.requests.back().body); }
};

} // namespace

class tst_GoTo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartOfANameOpensADatabaseFromAnyPage();
    void aNameThatIsTypedInFullIsPreferredToOneThatItBegins();
    void anIdentifierOpensAnInstance();
    void anAddressSelectsTheUserOrAddsIt();
    void aRoleShowsItsUsers();
    void aCommandOfAnotherPageBringsThatPage();
    void aCommandThatEachPageHasActsOnThePageThatIsShown();
    void whatCannotBeDoneIsNoCommand();
    void whatWasNeverSeenCanBeOpenedByItsName();
    void aNameIsRatherADatabaseAndANumberRatherAnInstance();
    void aListWithoutAMatchSaysSo();
    void arrowsPassHeadings();
    void escapeGivesTheFocusBack();
    void aClickElsewhereCloses();
    void whatWasOpenedLastComesFirstAlsoAfterARestart();
    void aScreenReaderLearnsWhereEnterLeads();
    void withoutAProfileThereAreCommandsOnly();
    void itFitsASmallWindow();
};

void tst_GoTo::aPartOfANameOpensADatabaseFromAnyPage()
{
    Fixture f;
    QCOMPARE(f.page(), 0);
    f.type(u"orden"_s); // without the accent
    QCOMPARE(f.chosen(), u"Órdenes de compra"_s);
    f.enter();
    QVERIFY(f.box().isHidden());
    QCOMPARE(f.page(), 1);
    f.clock.settle();
    QCOMPARE(f.sent(), 1);
    QVERIFY(f.lastBody().contains(u"Órdenes de compra"_s));
}

void tst_GoTo::aNameThatIsTypedInFullIsPreferredToOneThatItBegins()
{
    Fixture f;
    f.type(u"cliente"_s);
    QCOMPARE(f.chosen(), u"Cliente"_s);
    QVERIFY(f.lines().contains(u"Clientes"_s));
    QTest::keyClicks(&f.line(), u"s"_s);
    QCOMPARE(f.chosen(), u"Clientes"_s);
}

void tst_GoTo::anIdentifierOpensAnInstance()
{
    Fixture f;
    QTest::keySequence(f.window.get(), QKeySequence(u"Ctrl+3"_s));
    f.type(u"1004"_s);
    QCOMPARE(f.chosen(), u"COM-1004"_s);
    f.enter();
    QCOMPARE(f.page(), 0);
    f.clock.settle();
    QCOMPARE(f.sent(), 1);
    QVERIFY(f.network.requests.back().url.path().contains(u"COM-1004"_s)
            || f.network.requests.back().url.query().contains(u"COM-1004"_s)
            || f.lastBody().contains(u"COM-1004"_s));
}

void tst_GoTo::anAddressSelectsTheUserOrAddsIt()
{
    Fixture f;
    f.type(u"ana@"_s);
    f.enter();
    QCOMPARE(f.page(), 2);
    QCOMPARE(f.child<UsersTable>("usersTable").selectedEmails(), QStringList(u"ana@example.org"_s));
    QVERIFY(f.child<UsersTable>("usersTable").hasFocus());

    f.type(u"leo@example.org"_s);
    QCOMPARE(f.chosen(), u"Add the user “leo@example.org”"_s);
    f.enter();
    QCOMPARE(f.child<UsersTable>("usersTable").selectedEmails(), QStringList(u"leo@example.org"_s));
    QVERIFY(f.workspace.user(u"leo@example.org"_s));
    QCOMPARE(f.sent(), 0);
}

void tst_GoTo::aRoleShowsItsUsers()
{
    Fixture f;
    f.type(u"ventas"_s);
    f.enter();
    QCOMPARE(f.page(), 2);
    const auto &table = f.child<UsersTable>("usersTable");
    QCOMPARE(table.shownCount(), 1);
    QCOMPARE(table.model()->index(0, 0).data().toString(), u"eva@example.org"_s);
    QCOMPARE(f.sent(), 0);
}

void tst_GoTo::aCommandOfAnotherPageBringsThatPage()
{
    Fixture f;
    QCOMPARE(f.page(), 0);
    f.type(u"invite"_s);
    f.enter();
    QCOMPARE(f.page(), 2);
    QVERIFY(f.child<QWidget>("userEntry").isVisible());
}

void tst_GoTo::aCommandThatEachPageHasActsOnThePageThatIsShown()
{
    Fixture f;
    const auto &tabs = f.child<QTabWidget>("pageTabs");
    QStringList done;
    for (int i = 0; i < tabs.count(); ++i) {
        auto *action = new QAction(u"Count all"_s, tabs.widget(i));
        action->setObjectName(u"countAction"_s);
        connect(action, &QAction::triggered, this, [&done, i] { done << QString::number(i); });
    }
    for (const char *page : {"instancesAction", "databasesAction", "usersAction"}) {
        f.child<QAction>(page).trigger();
        f.type(u"count all"_s);
        QCOMPARE(f.lines().count(u"Count all"_s), 1);
        f.enter();
    }
    QCOMPARE(done, QStringList({u"0"_s, u"1"_s, u"2"_s}));
}

void tst_GoTo::whatCannotBeDoneIsNoCommand()
{
    Fixture f;
    const auto canReview = [&f] {
        f.type(u"review"_s);
        const bool isThere = f.lines().filter(u"Review"_s).size() > 0;
        QTest::keyClick(&f.line(), Qt::Key_Escape);
        return isThere;
    };
    QVERIFY(!canReview());
    f.changes.stage(InviteUser{u"leo@example.org"_s});
    QVERIFY(canReview());
}

void tst_GoTo::whatWasNeverSeenCanBeOpenedByItsName()
{
    Fixture f;
    f.type(u"Facturas"_s);
    QCOMPARE(f.lines().filter(u"Facturas"_s),
             QStringList({u"Open the database “Facturas”"_s, u"Open the instance “Facturas”"_s}));
    QCOMPARE(f.chosen(), u"Open the database “Facturas”"_s);
    f.enter();
    QCOMPARE(f.page(), 1);
    f.clock.settle();
    QVERIFY(f.lastBody().contains(u"Facturas"_s));
}

void tst_GoTo::aNameIsRatherADatabaseAndANumberRatherAnInstance()
{
    Fixture f;
    f.type(u"FAC-12"_s);
    QCOMPARE(f.lines().filter(u"FAC-12"_s),
             QStringList({u"Open the instance “FAC-12”"_s, u"Open the database “FAC-12”"_s}));
    f.line().clear();
    QTest::keyClicks(&f.line(), u"Ventas 2024"_s);
    QCOMPARE(f.lines().filter(u"Ventas 2024"_s), QStringList(u"Open the database “Ventas 2024”"_s));
}

void tst_GoTo::aListWithoutAMatchSaysSo()
{
    Fixture f;
    f.window->setSession(nullptr);
    f.window->setFocus();
    f.type(u"Facturas"_s);
    QCOMPARE(f.lines(), QStringList(u"No matches"_s));
    f.enter(); // there is nothing to open
    QVERIFY(f.box().isVisible());
}

void tst_GoTo::arrowsPassHeadings()
{
    Fixture f;
    f.type(u"com"_s); // a database, an instance, a role
    QAbstractItemModel &model = *f.view().model();
    const QAbstractItemModelTester tester(&model);
    QStringList passed{f.chosen()};
    for (int i = 0; i < model.rowCount(); ++i) {
        QTest::keyClick(&f.line(), Qt::Key_Down);
        if (f.chosen() != passed.back())
            passed << f.chosen();
    }
    QVERIFY(!passed.contains(u"Instances"_s) && !passed.contains(u"Databases"_s));
    for (const QString &name : {u"COM-1004"_s, u"Órdenes de compra"_s, u"Compras"_s})
        QVERIFY2(passed.contains(name), qPrintable(name));
    QTest::keyClick(&f.line(), Qt::Key_Down);
    QCOMPARE(f.chosen(), passed.back()); // the end
    for (int i = 0; i < model.rowCount(); ++i)
        QTest::keyClick(&f.line(), Qt::Key_Up);
    QCOMPARE(f.chosen(), passed.front());
}

void tst_GoTo::escapeGivesTheFocusBack()
{
    Fixture f;
    auto &line = f.child<QLineEdit>("identifiersEdit");
    line.setFocus();
    f.type(u"cli"_s);
    QVERIFY(f.line().hasFocus());
    QTest::keyClick(&f.line(), Qt::Key_Escape);
    QVERIFY(f.box().isHidden());
    QVERIFY(line.hasFocus());
    f.open();
    QCOMPARE(f.line().text(), QString()); // begins anew
}

void tst_GoTo::aClickElsewhereCloses()
{
    Fixture f;
    f.type(u"cli"_s);
    auto &line = f.child<QLineEdit>("identifiersEdit");
    line.setFocus(Qt::MouseFocusReason);
    QVERIFY(f.box().isHidden());
    QVERIFY(line.hasFocus());
}

void tst_GoTo::whatWasOpenedLastComesFirstAlsoAfterARestart()
{
    Fixture f;
    f.type(u"ana@"_s);
    f.enter();
    f.type(u"1004"_s);
    f.enter();
    f.makeWindow();
    f.open();
    QCOMPARE(f.lines().first(3), QStringList({u"Recent"_s, u"COM-1004"_s, u"ana@example.org"_s}));
    QCOMPARE(f.chosen(), u"COM-1004"_s);
    // In words, which outlive another order of the kinds.
    QCOMPARE(f.box().saveState().value(u"recent"_s).toArray(),
             QJsonArray({u"instance COM-1004"_s, u"user ana@example.org"_s}));
}

void tst_GoTo::aScreenReaderLearnsWhereEnterLeads()
{
    Fixture f;
    f.type(u"clientes"_s);
    QCOMPARE(f.line().accessibleDescription(), u"Clientes, Database"_s);
    QVERIFY(!f.line().accessibleName().isEmpty());
    QVERIFY(!f.view().accessibleName().isEmpty());
}

void tst_GoTo::withoutAProfileThereAreCommandsOnly()
{
    Fixture f;
    f.window->setSession(nullptr);
    f.window->setFocus();
    f.type(u"cli"_s);
    QVERIFY(!f.lines().contains(u"Clientes"_s));
    QVERIFY(f.lines().filter(u"Open the"_s).isEmpty());
    f.line().clear();
    QTest::keyClicks(&f.line(), u"connect"_s);
    QCOMPARE(f.chosen(), u"Connect to Flokzu…"_s);
}

void tst_GoTo::itFitsASmallWindow()
{
    Fixture f;
    f.type(u"o"_s);
    f.window->resize(f.window->minimumSize());
    QTRY_VERIFY(f.window->rect().contains(f.box().geometry()));
    QVERIFY(f.view().height() > f.view().sizeHintForRow(0) * 4);
}

QTEST_MAIN(tst_GoTo)
#include "tst_goto.moc"
