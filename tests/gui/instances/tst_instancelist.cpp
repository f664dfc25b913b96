// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/instancesfixture.h"
#include "support/sidebarlist.h"

#include <QAction>
#include <QLabel>

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

struct Fixture : InstancesFixture {
    /// Two of the process ABC, of which one is finished, and one of XYZ that Flokzu does not know.
    void showWithThree()
    {
        show();
        open(u"ABC-1"_s);
        type(u"ABC-2"_s);
        answer(200,
               instanceAnswer(u"ABC-2"_s, someFields)
                   .replace(R"("lockStatus":0)", R"("lockStatus":3)"));
        type(u"XYZ-7"_s);
        answer(404, "");
        settle();
    }
    void settle() { clock.advance(1s); } // counts follow a little later
    SidebarList sidebar() const { return SidebarList(*page); }
    QStringList lines() const { return sidebar().words(); }
    void choose(const QString &name) const { sidebar().click(name); }
    QString title() const { return find<QLabel>("instancesTitleLabel")->text(); }
    QStringList shown() const
    {
        QStringList identifiers;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            identifiers << cell(row, WatchList::Identifier);
        return identifiers;
    }
    QString inspected() const { return find<QLabel>("titleLabel")->text(); }
};

} // namespace

/// The sidebar of the Instances page and the view that is chosen in it.
class TestInstanceList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void processesAndStatesSayHowManyThereAre()
    {
        Fixture desk;
        desk.showWithThree();
        QCOMPARE(desk.lines(),
                 QStringList({u"All opened here, 3"_s, u"ABC, 2"_s, u"XYZ, 1"_s, u"Finished, 1"_s,
                              u"Not found, 1"_s}));
    }

    void aChosenViewShowsItsInstancesAndInspectsTheFirst()
    {
        Fixture desk;
        desk.showWithThree();
        desk.choose(u"Finished"_s);
        QCOMPARE(desk.title(), u"Finished"_s);
        QCOMPARE(desk.shown(), QStringList(u"ABC-2"_s));
        QVERIFY(desk.inspected().startsWith(u"ABC-2"));
        QVERIFY(desk.table()->hasFocus());
        QVERIFY(desk.find<QLabel>("countLabel")->text().startsWith(u"1 of 3 instance(s) shown"));
        desk.choose(u"ABC"_s);
        QCOMPARE(desk.shown(), QStringList({u"ABC-1"_s, u"ABC-2"_s}));
    }

    void anInstanceOpenedFromAnotherProcessIsShownAmongAll()
    {
        Fixture desk;
        desk.showWithThree();
        desk.choose(u"ABC"_s);
        desk.open(u"ABC-3"_s);
        QCOMPARE(desk.title(), u"ABC"_s);
        desk.open(u"NEW-1"_s);
        QCOMPARE(desk.title(), u"All opened here"_s);
        QVERIFY(desk.inspected().startsWith(u"NEW-1"));
    }

    void instancesWithPendingChangesHaveAViewAndAMark()
    {
        Fixture desk;
        desk.showWithThree();
        desk.choose(u"ABC"_s);
        desk.find<QTableView>("instancesTable")->selectRow(0);
        desk.editField(u"Customer"_s, u"Other"_s);
        desk.settle();
        QVERIFY(desk.lines().contains(u"Pending changes, 1, pending changes"_s));
        QVERIFY(desk.lines().contains(u"ABC, 2, pending changes"_s));
        desk.choose(u"Pending changes"_s);
        QCOMPARE(desk.shown(), QStringList(u"ABC-1"_s));
        desk.changes.undoStack().undo();
        desk.choose(u"Pending changes"_s);
        QCOMPARE(desk.shown(), QStringList());
        QVERIFY(desk.find<QLabel>("countLabel")->text().startsWith(u"0 of 3"));
    }

    void anInstanceThatLeavesTheViewStaysInFrontOfTheUser()
    {
        Fixture desk;
        desk.showWithThree();
        for (const int row : {1, 0}) {
            desk.table()->selectRow(row);
            desk.editField(u"Customer"_s, u"Other"_s);
        }
        desk.settle();
        desk.choose(u"Pending changes"_s);
        QVERIFY(desk.inspected().startsWith(u"ABC-1"));
        desk.editField(u"Customer"_s, u"Acme"_s); // as it was, so nothing is pending for it
        desk.settle();
        QVERIFY(desk.lines().contains(u"Pending changes, 1, pending changes"_s));
        QVERIFY(desk.inspected().startsWith(u"ABC-1"));
        desk.editField(u"Amount"_s, u"3"_s);
        QCOMPARE(desk.changes.changesOf({ObjectKey::Kind::Instance, {}, u"ABC-2"_s}).size(),
                 size_t(1));
        QCOMPARE(desk.changes.changesOf({ObjectKey::Kind::Instance, {}, u"ABC-1"_s}).size(),
                 size_t(1));
    }

    void aPinnedInstanceIsOneClickAway()
    {
        Fixture desk;
        desk.showWithThree();
        desk.table()->selectRow(0);
        desk.find<QAction>("pinAction")->trigger();
        QVERIFY2(desk.lines().contains(u"ABC-1, in progress"_s),
                 qPrintable(desk.lines().join(u'|')));
        desk.choose(u"XYZ"_s);
        desk.choose(u"ABC-1"_s);
        QVERIFY(desk.inspected().startsWith(u"ABC-1"));
        QVERIFY(desk.table()->hasFocus());
        QVERIFY(desk.find<QAction>("pinAction")->isChecked());
        desk.find<QAction>("pinAction")->trigger();
        QVERIFY(!desk.sidebar().has(u"ABC-1"_s));
    }

    void viewAndPinsComeBackWithThePage()
    {
        Fixture desk;
        desk.showWithThree();
        desk.table()->selectRow(0);
        desk.find<QAction>("pinAction")->trigger();
        desk.choose(u"ABC"_s);
        const QJsonObject state = desk.page->saveState();
        desk.show();
        QCOMPARE(desk.title(), u"All opened here"_s);
        desk.page->restoreState(state);
        QCOMPARE(desk.title(), u"ABC"_s);
        QCOMPARE(desk.shown(), QStringList({u"ABC-1"_s, u"ABC-2"_s}));
        QVERIFY(desk.sidebar().has(u"ABC-1"_s));
    }

    void aNarrowPageShowsItsInstancesAloneAndTheProcessThatIsShownStaysListed()
    {
        Fixture desk;
        desk.show();
        desk.page->resize(700, 500);
        QTRY_VERIFY(desk.find<QWidget>("sidebar")->isVisible()); // there is nothing else to show
        desk.open(u"ABC-1"_s);
        QTRY_VERIFY(!desk.find<QWidget>("sidebar")->isVisible());
        QVERIFY(desk.table()->hasFocus());
        desk.find<QAction>("openAction")->trigger();
        QVERIFY(desk.find<QWidget>("sidebar")->isVisible());
        desk.open(u"ABC-1"_s);
        QVERIFY(!desk.find<QWidget>("sidebar")->isVisible());
        QVERIFY(desk.table()->hasFocus());
        desk.settle();
        desk.find<QAction>("sidebarAction")->trigger();
        desk.choose(u"ABC"_s);
        desk.table()->selectRow(0);
        desk.find<QAction>("removeAction")->trigger();
        desk.settle();
        QCOMPARE(desk.title(), u"ABC"_s);
        QVERIFY(desk.lines().contains(u"ABC, 0"_s));
    }

    void openingByIdentifierShowsTheHiddenSidebar()
    {
        Fixture desk;
        desk.showWithThree();
        desk.find<QAction>("sidebarAction")->trigger();
        QVERIFY(!desk.find<QWidget>("sidebar")->isVisible());
        desk.find<QAction>("openAction")->trigger();
        QVERIFY(desk.find<QWidget>("identifiersEdit")->hasFocus());
        desk.type(u"NEW-5"_s);
        QVERIFY(desk.shown().contains(u"NEW-5"_s));
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestInstanceList)
#include "tst_instancelist.moc"
