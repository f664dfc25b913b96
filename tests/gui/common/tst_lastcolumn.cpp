// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/columnarrangement.h"
#include "gui/common/tablesetup.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    QStandardItemModel model{3, 3};
    QTableView table;
    ColumnArrangement *columns = nullptr;

    Fixture()
    {
        table.setModel(&model);
        setUpRows(table);
        columns = new ColumnArrangement(*header());
        table.resize(800, 300);
        for (int column = 0; column < 3; ++column)
            header()->resizeSection(column, 100);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
    }
    QHeaderView *header() const { return table.horizontalHeader(); }
    int width(int column) const { return header()->sectionSize(column); }
    bool isFull() const { return header()->length() == table.viewport()->width(); }
};

} // namespace

class tst_LastColumn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTakesTheRoomThatTheOthersLeave()
    {
        const Fixture t;
        QTRY_VERIFY(t.isFull());
        QCOMPARE(t.width(0), 100);
        QVERIFY(t.width(2) > 400);
        QVERIFY(!t.table.horizontalScrollBar()->maximum());
    }

    void inANarrowTableItHasItsOwnWidthAndTheTableScrolls()
    {
        Fixture t;
        t.header()->resizeSection(2, 150);
        t.table.resize(250, 300);
        QTRY_COMPARE(t.width(2), 150);
        QVERIFY(t.table.horizontalScrollBar()->maximum() > 0);
        t.table.resize(800, 300);
        QTRY_VERIFY(t.isFull());
        t.table.resize(250, 300);
        QTRY_COMPARE(t.width(2), 150);
    }

    void onlyTheWidthThatTheUserGaveIsKept()
    {
        Fixture t;
        QTRY_VERIFY(t.isFull());
        t.header()->resizeSection(2, 120);
        QTRY_VERIFY(t.isFull());
        QCOMPARE(t.columns->widthOf(2), 120);
        t.header()->resizeSection(2, 900);
        QCOMPARE(t.columns->widthOf(2), 900);
        QCOMPARE(t.width(2), 900);
    }

    void theColumnThatBecomesTheLastTakesItAndTheOtherHasItsWidthAgain()
    {
        Fixture t;
        QTRY_VERIFY(t.isFull());
        t.header()->moveSection(2, 0);
        QTRY_COMPARE(t.width(2), 100);
        QTRY_VERIFY(t.isFull());
        t.header()->setSectionHidden(1, true); // the last one now
        QTRY_VERIFY(t.isFull());
        QVERIFY(t.width(0) > 400);
        t.header()->setSectionHidden(1, false);
        QTRY_COMPARE(t.width(0), 100);
        QTRY_VERIFY(t.isFull());
    }

    void anotherColumnThatGrowsTakesItsRoomBack()
    {
        Fixture t;
        QTRY_VERIFY(t.isFull());
        t.header()->resizeSection(0, 300);
        QTRY_VERIFY(t.isFull());
        QCOMPARE(t.width(0), 300);
    }
};

QTEST_MAIN(tst_LastColumn)
#include "tst_lastcolumn.moc"
