// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userinspector.h"
#include "support/usersfixture.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

/// The page with the inspector of Ana beside the table.
struct Fixture : UsersFixture {
    explicit Fixture(int letters = 200)
    {
        openWithThree();
        page->resize(page->fontMetrics().averageCharWidth() * letters, 700);
        goTo(u"ana@example.org"_s);
    }
    void goTo(const QString &email, const QString &column = u"Email"_s)
    {
        table()->setFocus();
        table()->setCurrentIndex(cell(email, column));
        clock.settle();
    }
    UserInspector *inspector() const { return find<UserInspector>("inspector"); }
    QString label(const char *name) const { return find<QLabel>(name)->text(); }
    QListView *roles() const { return find<QListView>("userRoles"); }
    QModelIndex role(const QString &name) const
    {
        const QAbstractItemModel &lines = *roles()->model();
        for (int row = 0; row < lines.rowCount(); ++row) {
            if (lines.index(row, 0).data() == name)
                return lines.index(row, 0);
        }
        return {};
    }
    Qt::CheckState tick(const QString &name) const
    {
        return Qt::CheckState(role(name).data(Qt::CheckStateRole).toInt());
    }
    void pressSpaceOn(const QString &name)
    {
        roles()->setFocus();
        roles()->setCurrentIndex(role(name));
        QTest::keyClick(roles(), Qt::Key_Space);
        clock.settle();
    }
    QStringList history()
    {
        find<QTabWidget>("userTabs")->setCurrentIndex(1);
        clock.advance(1s);
        const QAbstractItemModel &lines = *find<QListView>("historyList")->model();
        QStringList texts;
        for (int row = 0; row < lines.rowCount(); ++row)
            texts << lines.index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts;
    }
};

} // namespace

/// The inspector of the current user, beside the table of the Users page.
class TestUserInspector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCurrentUserIsShownAndFollowsTheTable()
    {
        Fixture t;
        QVERIFY(t.inspector()->isVisible());
        QCOMPARE(t.label("userTitleLabel"), u"ana@example.org"_s);
        QCOMPARE(t.tick(u"Finance"_s), Qt::Checked);
        QCOMPARE(t.tick(u"Administrator"_s), Qt::Unchecked);
        QCOMPARE(t.label("userRolesLabel"), u"2 of 3 role(s)"_s);
        t.goTo(u"leo@example.org"_s);
        QCOMPARE(t.label("userTitleLabel"), u"leo@example.org"_s);
        QCOMPARE(t.tick(u"Finance"_s), Qt::PartiallyChecked);
        QVERIFY(t.label("userHintLabel").contains(u"never loaded"));
    }

    void itSaysWhatIsKnownOfTheUser()
    {
        Fixture t;
        QVERIFY(t.label("userFactsLabel").startsWith(u"Confirmed by Flokzu · roles loaded"));
        t.goTo(u"leo@example.org"_s);
        QCOMPARE(t.label("userFactsLabel"), u"Not confirmed by Flokzu yet"_s);
        t.workspace.rememberInvited(u"leo@example.org"_s);
        t.clock.settle();
        QVERIFY(t.label("userFactsLabel").startsWith(u"Invited "));
        t.workspace.rememberRemoved(u"leo@example.org"_s);
        t.clock.settle();
        QVERIFY(t.label("userFactsLabel").startsWith(u"Deleted "));
    }

    void spaceGivesARoleAsTheTableDoesAndTakesItBack()
    {
        Fixture t;
        t.goTo(u"eva@example.org"_s);
        t.pressSpaceOn(u"Finance"_s);
        QCOMPARE(t.staged(), QStringList(u"Give eva@example.org the role Finance"_s));
        QCOMPARE(t.tick(u"Finance"_s), Qt::Checked);
        QCOMPARE(t.text(u"eva@example.org"_s, u"Finance"_s), u"+"_s);
        QVERIFY(t.label("userFactsLabel").contains(u" · 1 pending change(s)"));
        QVERIFY(t.role(u"Finance"_s).data(Qt::AccessibleTextRole).toString().contains(u"pending"));
        t.pressSpaceOn(u"Finance"_s);
        QCOMPARE(t.staged(), QStringList());
        QCOMPARE(t.tick(u"Finance"_s), Qt::Unchecked);
    }

    void aSecondKeyBeforeTheFirstIsShownTakesItBack()
    {
        Fixture t;
        t.roles()->setFocus();
        t.roles()->setCurrentIndex(t.role(u"Finance"_s));
        QTest::keyClick(t.roles(), Qt::Key_Space);
        QTest::keyClick(t.roles(), Qt::Key_Space);
        QCOMPARE(t.staged(), QStringList());
    }

    void aClickOnTheTickTakesARoleAndAClickOnItsNameOnlySelects()
    {
        Fixture t;
        const QRect line = t.roles()->visualRect(t.role(u"Finance"_s));
        QTest::mouseClick(t.roles()->viewport(), Qt::LeftButton, {}, line.center());
        QCOMPARE(t.staged(), QStringList());
        QTest::mouseClick(t.roles()->viewport(), Qt::LeftButton, {},
                          QPoint(line.left() + 12, line.center().y()));
        QCOMPARE(t.staged(), QStringList(u"Take the role Finance from ana@example.org"_s));
    }

    void theRoleOfEveryUserHasNoTickToPress()
    {
        Fixture t;
        t.pressSpaceOn(u"All Users"_s);
        QCOMPARE(t.staged(), QStringList());
        QVERIFY(!(t.role(u"All Users"_s).flags() & Qt::ItemIsUserCheckable));
    }

    void rolesOfFlokzuItselfComeLast()
    {
        Fixture t;
        QStringList names;
        for (int row = 0; row < t.roles()->model()->rowCount(); ++row)
            names << t.roles()->model()->index(row, 0).data().toString();
        QCOMPARE(names, QStringList({u"Finance"_s, u"Administrator"_s, u"All Users"_s}));
    }

    void noRoleOfADeletedUserCanBeTicked()
    {
        Fixture t;
        t.workspace.rememberRemoved(u"ana@example.org"_s);
        t.clock.settle();
        QVERIFY(t.label("userHintLabel").contains(u"was deleted"));
        t.pressSpaceOn(u"Finance"_s);
        QCOMPARE(t.staged(), QStringList());
    }

    void whereNothingCanBeChangedItSaysWhy()
    {
        Fixture t;
        t.scheduler.setReadOnly(true);
        t.clock.settle();
        QVERIFY(!t.label("userHintLabel").isEmpty());
        QVERIFY(!t.find<QPushButton>("deleteUserButton")->isEnabled());
        t.pressSpaceOn(u"Finance"_s);
        QCOMPARE(t.staged(), QStringList());
        QCOMPARE(t.notice(), t.label("userHintLabel"));
    }

    void theRolesOfTheShownUserAreLoadedWithOneRequest()
    {
        Fixture t;
        t.goTo(u"leo@example.org"_s);
        t.click("loadRolesButton");
        t.clock.settle();
        QCOMPARE(t.sent(), 1);
        t.answer(200, rolesAnswer({"Finance"}));
        t.clock.settle();
        QCOMPARE(t.tick(u"Finance"_s), Qt::Checked);
    }

    void deletingIsOfTheShownUserThoughAnotherOneIsSelected()
    {
        Fixture t;
        t.table()->selectionModel()->select(t.cell(u"eva@example.org"_s, u"Email"_s),
                                            QItemSelectionModel::ClearAndSelect);
        t.click("deleteUserButton");
        QVERIFY(t.dialogs.isAsking());
        QVERIFY(t.dialogs.asked.back().question.text.contains(u"ana@example.org"));
    }

    void aUserThatWasLookedForIsTheOneShown()
    {
        Fixture t;
        t.page->showUser(u"eva@example.org"_s);
        t.clock.settle();
        QCOMPARE(t.label("userTitleLabel"), u"eva@example.org"_s);
    }

    void theHistoryShowsWhatIsPendingAndWhatWasDone()
    {
        Fixture t;
        t.pressSpaceOn(u"Finance"_s);
        t.applyAll();
        t.answer(200, okAnswer);
        t.clock.settle();
        t.pressSpaceOn(u"Administrator"_s);
        const QStringList lines = t.history();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"Administrator") && lines[0].contains(u"Pending"),
                 qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"Finance") && lines[1].contains(u"Applied"),
                 qPrintable(lines[1]));
        t.click("historyButton"); // the pending one is current
        QCOMPARE(t.staged(), QStringList());
    }

    void aLineOfTheHistoryIsReversedByItsNumber()
    {
        Fixture t;
        t.pressSpaceOn(u"Finance"_s);
        t.applyAll();
        t.answer(200, okAnswer);
        t.clock.settle();
        t.history();
        const QSignalSpy reversed(t.page.get(), &UsersPage::reverseRequested);
        t.click("historyButton");
        QCOMPARE(reversed.size(), 1);
        QVERIFY(reversed.first().first().toLongLong() > 0);
    }

    void altEnterLeadsToTheRolesAndEscBackToTheTable()
    {
        Fixture t;
        QTest::keyClick(t.table(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(t.roles()->hasFocus());
        QTest::keyClick(t.roles(), Qt::Key_Escape);
        QVERIFY(t.table()->hasFocus());
    }

    void aNarrowPageShowsTheUserOverTheTable()
    {
        Fixture t(100);
        QVERIFY(!t.inspector()->isVisible());
        QTest::keyClick(t.table(), Qt::Key_Return, Qt::AltModifier);
        QVERIFY(t.inspector()->isVisible());
        QVERIFY(t.roles()->hasFocus());
        QCOMPARE(t.label("userTitleLabel"), u"ana@example.org"_s);
        QTest::keyClick(t.roles(), Qt::Key_Space); // ordinary roles come first
        QCOMPARE(t.staged(), QStringList(u"Take the role Finance from ana@example.org"_s));
        QTest::keyClick(t.roles(), Qt::Key_Escape);
        QVERIFY(!t.inspector()->isVisible());
        QVERIFY(t.table()->hasFocus());
    }

    void whereItStandsComesBackWithThePage()
    {
        Fixture t;
        t.find<QTabWidget>("userTabs")->setCurrentIndex(1);
        t.trigger("inspectorAction");
        QVERIFY(!t.inspector()->isVisible());
        const QJsonObject state = t.page->saveState();
        t.page.reset();
        t.open();
        t.page->resize(t.page->fontMetrics().averageCharWidth() * 200, 700);
        QVERIFY(t.inspector()->isVisible());
        t.page->restoreState(state);
        QVERIFY(!t.inspector()->isVisible());
        QCOMPARE(t.find<QTabWidget>("userTabs")->currentIndex(), 1);
    }

    void eachRoleIsSaidInASentence()
    {
        Fixture t;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(t.roles());
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), u"Roles of the user"_s);
        QAccessibleInterface *line = list->child(t.role(u"Finance"_s).row());
        QVERIFY(line);
        QVERIFY(line->text(QAccessible::Name).startsWith(u"ana@example.org has the role Finance"));
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestUserInspector)
#include "tst_userinspector.moc"
