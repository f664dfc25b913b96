// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/databasesfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTimer>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int recordCount = 1'000;

struct Fixture : DatabasesFixture {
    explicit Fixture(int count = recordCount)
    {
        show();
        open(u"Suppliers"_s);
        QByteArray rows;
        for (int i = 1; i <= count; ++i)
            rows += (i == 1 ? "" : ",") + QByteArray(R"({"Id":")") + QByteArray::number(i)
                + R"(","City":"City )" + QByteArray::number(i % 10) + R"(","Stock":"1"})";
        answerList(rows);
        QTRY_COMPARE(model()->rowCount(), count);
    }
    void findText(const QString &text)
    {
        find<QLineEdit>("findLineEdit")->setText(text);
        QTRY_VERIFY(!model()->isOrdering());
    }
    int topRow() const { return grid()->rowAt(0); }
    void stage(int count)
    {
        changes.beginMacro(u"all"_s);
        for (int i = 1; i <= count; ++i)
            changes.editRecord(u"Suppliers"_s, QString::number(i),
                               {u"Stock"_s, JsonValue::string(u"1"_s), JsonValue::string(u"7"_s)});
        changes.endMacro();
    }
};

/// What of a widget was painted since.
struct PaintWatch : QObject {
    QRegion region;
    bool isOver = false;

    explicit PaintWatch(QWidget &widget)
    {
        widget.repaint(); // what was to be painted before
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region |= static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

int rowsIn(const QSignalSpy &changed)
{
    int rows = 0;
    for (const QList<QVariant> &signal : changed)
        rows += signal[1].toModelIndex().row() - signal[0].toModelIndex().row() + 1;
    return rows;
}

} // namespace

class LargeTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCopiedIsWhatWasWrittenLast()
    {
        constexpr int many = 6'000; // told to the table over several turns of the event loop
        Fixture t(many);
        t.grid()->setCurrentIndex(t.at(many - 1, 2));
        t.stage(many);
        QCOMPARE(t.at(many - 1, 2).data().toString(), u"1"_s);
        QTest::keySequence(t.grid(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"7"_s);
        t.changes.undoStack().undo();
        QTRY_VERIFY(t.changes.isEmpty());
        t.clock.settle();
        QCOMPARE(t.at(many - 1, 2).data().toString(), u"1"_s);
    }

    void findShowsItsFirstHitWhenTheCurrentRecordIsNone()
    {
        Fixture t;
        t.grid()->setCurrentIndex(t.at(894, 1)); // City 5
        t.findText(u"City 7"_s);
        QCOMPARE(t.model()->rowCount(), recordCount / 10);
        QCOMPARE(t.topRow(), 0);
        QCOMPARE(t.grid()->currentIndex(), t.at(0, 1));
    }

    void findKeepsTheCurrentRecordInViewWhenItIsAHit()
    {
        Fixture t;
        t.grid()->setCurrentIndex(t.at(894, 1));
        const QPersistentModelIndex current = t.grid()->currentIndex();
        t.findText(u"City 5"_s);
        QCOMPARE(t.model()->rowCount(), recordCount / 10);
        QCOMPARE(t.grid()->currentIndex(), QModelIndex(current));
        QVERIFY(t.grid()->viewport()->rect().contains(t.grid()->visualRect(current)));
        t.findText({});
        QCOMPARE(current.row(), 894);
        QVERIFY(t.grid()->viewport()->rect().contains(t.grid()->visualRect(current)));
    }

    void findWithoutACurrentRecordShowsItsFirstHit()
    {
        Fixture t;
        t.grid()->setCurrentIndex({});
        t.grid()->scrollToBottom();
        t.findText(u"City 7"_s);
        QCOMPARE(t.topRow(), 0);
    }

    void aTypedCellRefreshesItsRowOnlyWhateverIsStaged()
    {
        Fixture t;
        t.stage(recordCount / 2);
        QSignalSpy changed(t.model(), &QAbstractItemModel::dataChanged);
        t.model()->setData(t.at(recordCount - 1, 1), u"Loja"_s);
        QCOMPARE(t.at(recordCount - 1, 1).data().toString(), u"Loja"_s);
        QCOMPARE(rowsIn(changed), 1);
    }

    void anItemOfAJobRefreshesItsRowOnly()
    {
        Fixture t;
        t.jobQueue.setAtOnce(1); // so that it is known which is the second
        t.stage(recordCount / 2);
        QVERIFY(t.jobQueue.apply(Plan::freeze(t.changes.copies())));
        t.clock.settle();
        QSignalSpy changed(t.model(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(t.model(), &QAbstractItemModel::modelReset);
        t.answer(200, R"({"status":"OK","data":{"Id":"1"}})");
        QCOMPARE(t.changes.changes().size(), size_t(recordCount / 2 - 1));
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Applied));
        QCOMPARE(t.at(1, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Sending));
        for (const QList<QVariant> &signal : changed)
            QVERIFY(signal[1].toModelIndex().row() <= 1);
        QVERIFY(rowsIn(changed) <= 8); // the states of two items
        QCOMPARE(reset.size(), 0);
    }

    void anItemOfAJobPaintsItsRowOnly()
    {
        Fixture t;
        t.jobQueue.setAtOnce(1);
        t.stage(recordCount / 2);
        QVERIFY(t.jobQueue.apply(Plan::freeze(t.changes.copies())));
        t.clock.settle();
        QVERIFY(QTest::qWaitForWindowActive(t.page.get()));
        t.grid()->scrollTo(t.at(0, 0));
        PaintWatch table(*t.grid()->viewport());
        t.answer(200, R"({"status":"OK","data":{"Id":"1"}})");
        QTRY_VERIFY(table.region.contains(t.grid()->visualRect(t.at(0, 2)).center()));
        QTimer::singleShot(0, this, [&table] { table.isOver = true; }); // behind what Qt puts off
        QTRY_VERIFY(table.isOver);
        QVERIFY(table.region.boundingRect().height() <= 2 * t.grid()->rowHeight(0)); // of two items
    }

    void aPageThatIsNotShownIsNotBuiltAnewByAJob()
    {
        Fixture t;
        t.stage(recordCount / 2);
        QVERIFY(t.jobQueue.apply(Plan::freeze(t.changes.copies())));
        t.clock.settle();
        t.page->hide();
        QSignalSpy changed(t.model(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(t.model(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(t.model(), &QAbstractItemModel::rowsInserted);
        t.answer(200, R"({"status":"OK","data":{"Id":"1"}})");
        QVERIFY(rowsIn(changed) <= 8); // the states of two items
        QCOMPARE(reset.size() + inserted.size(), 0);
    }

    void aHeldChangeHasTheSameMarkAsInTheReview()
    {
        Fixture t;
        t.stage(1);
        t.changes.hold(t.changes.changes().front().id, u"Another person changed Stock."_s,
                       {{u"Stock"_s, JsonValue::string(u"9"_s)}});
        QCOMPARE(t.at(0, 2).data(RecordTableModel::StateRole).toInt(), int(CellState::Conflict));
        QCOMPARE(t.model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"≠"_s);
    }

    void veryManyChangesAreShownOverSeveralTurns()
    {
        constexpr int many = 12'000;
        Fixture t;
        t.stage(many);
        QCOMPARE(t.model()->rowCount(), recordCount); // nothing is shown in the turn that staged
        t.clock.step();
        t.clock.settle();
        QCOMPARE(t.model()->rowCount(), many); // those that were not loaded stand behind
        QCOMPARE(t.at(0, 2).data().toString(), u"7"_s);
        QCOMPARE(t.at(many - 1, 2).data().toString(), u"7"_s);
        t.changes.undoStack().undo();
        QTRY_VERIFY(t.changes.isEmpty());
        t.clock.step();
        t.clock.settle();
        QCOMPARE(t.model()->rowCount(), recordCount);
        QCOMPARE(t.at(0, 2).data().toString(), u"1"_s);
    }

    void changesOfUsersLeaveTheRecordsAlone()
    {
        Fixture t;
        t.stage(10);
        QSignalSpy changed(t.model(), &QAbstractItemModel::dataChanged);
        t.changes.stage(InviteUser{u"ana@example.org"_s});
        QCOMPARE(changed.size(), 0);
    }

    void additionsStandInTheOrderInWhichTheyWereStaged()
    {
        Fixture t;
        const auto add = [&t](const QString &city) {
            return t.changes.stage(
                AddRecord{u"Suppliers"_s, {{u"City"_s, JsonValue::string(city)}}});
        };
        add(u"Ambato"_s);
        const ChangeId second = add(u"Babahoyo"_s);
        add(u"Cuenca"_s);
        t.changes.revert(second);
        QCOMPARE(t.model()->rowCount(), recordCount + 2);
        t.changes.undoStack().undo();
        QCOMPARE(t.at(recordCount + 1, 1).data().toString(), u"Babahoyo"_s);
        QCOMPARE(t.at(recordCount + 2, 1).data().toString(), u"Cuenca"_s);
    }
};

QTEST_MAIN(LargeTable)
#include "tst_largetable.moc"
