// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellfigures.h"
#include "models/cellreader.h"
#include "models/decimalsum.h"
#include "models/recordtablemodel.h"
#include "support/testrecords.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const RecordSet> column(const std::vector<std::string> &texts)
{
    std::vector<TestRow> rows;
    for (const std::string &text : texts)
        rows.push_back({{"Value", text}});
    return recordsOf(rows);
}

/// Of all cells of the model.
CellFigures figures(const RecordTableModel &model)
{
    QItemSelection all(model.index(0, 0),
                       model.index(model.rowCount() - 1, model.columnCount() - 1));
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << column;
    CellFigures result;
    CellReader reader(model, nullptr);
    bool isReady = false;
    reader.read(bandsOf(all, columns), [&](const CellReader::Snapshot &cells) {
        result = *figuresOf(*cells, false);
        isReady = true;
    });
    [&] { QTRY_VERIFY(isReady); }();
    return result;
}

CellFigures figuresIn(const std::vector<std::string> &texts)
{
    RecordTableModel model;
    model.setRecords(column(texts));
    return figures(model);
}

} // namespace

class CellFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSumLosesNoDigit_data()
    {
        QTest::addColumn<QList<QByteArray>>("numbers");
        QTest::addColumn<QString>("sum");
        QTest::newRow("tenths") << QList<QByteArray>{"0.1", "0.2"} << u"0.3"_s;
        QTest::newRow("beyond a double") << QList<QByteArray>{"9007199254740993", "0.0000000001"}
                                         << u"9007199254740993.0000000001"_s;
        QTest::newRow("below zero")
            << QList<QByteArray>{"1", "-1000000000.05"} << u"-999999999.05"_s;
        QTest::newRow("nothing left") << QList<QByteArray>{"5.50", "-5.50"} << u"0.00"_s;
        QTest::newRow("carries") << QList<QByteArray>{"999999999.999999999", "0.000000001"}
                                 << u"1000000000.000000000"_s;
        QTest::newRow("exponents") << QList<QByteArray>{"1.5e3", "25E-2"} << u"1500.25"_s;
        QTest::newRow("leading zeros") << QList<QByteArray>{"00123", "-0.001"} << u"122.999"_s;
    }

    void aSumLosesNoDigit()
    {
        QFETCH(const QList<QByteArray>, numbers);
        QFETCH(const QString, sum);
        DecimalSum all;
        for (const QByteArray &number : numbers)
            QVERIFY(all.add(number.toStdString()));
        QCOMPARE(QString::fromStdString(all.text()), sum);
    }

    void manyTimesIsExactToo()
    {
        DecimalSum sum;
        for (int i = 0; i < 4; ++i) // together more than fits into 64 bits
            QVERIFY(sum.add("999999999.999999999", 10'000'000'000));
        QCOMPARE(sum.text(), std::string("39999999999999999960.000000000"));
    }

    void whatIsNoNumberIsNotAdded()
    {
        DecimalSum sum;
        for (const char *text : {"", "-", "1,5", "1.2.3", "0x10", "1e", "1e999999999", "12a"})
            QVERIFY2(!sum.add(text), text);
        QVERIFY(!sum.add(std::string(401, '9')));
        QCOMPARE(sum.text(), std::string("0"));
    }

    void numbersAreReadAsTheColumnWritesThem()
    {
        QCOMPARE(figuresIn({"1,50", "2,25", "1.000"}).sum, u"1003,75"_s);
        QCOMPARE(figuresIn({"1.50", "2.25", "1,000"}).sum, u"1003.75"_s);
        QCOMPARE(figuresIn({"1.234,50", "0,5"}).sum, u"1235,00"_s);
        QCOMPARE(figuresIn({"7", "a consultar"}).sum, u"7"_s);
        QCOMPARE(figuresIn({"00123", "5"}).sum, u"5"_s); // a code is no quantity
        QCOMPARE(figuresIn({"a", "b"}).sum, QString());
    }

    void emptyCellsAreNoValues()
    {
        const CellFigures found = figuresIn({"5", "", "5", "x", "2021/02/06"});
        QCOMPARE(found.cells, 5);
        QCOMPARE(found.filled, 4);
        QCOMPARE(found.numbers, 2);
        QCOMPARE(found.different, 3);
        QCOMPARE(found.sum, u"10"_s);
    }

    void theSameTextInTwoColumnsIsOneValue()
    {
        RecordTableModel model;
        model.setRecords(recordsOf({{{"A", "x"}, {"B", "y"}}, {{"A", "y"}, {"B", "x"}}}));
        QCOMPARE(figures(model).different, 2);
    }

    void pendingTextsCountInPlaceOfThoseThatWereRead()
    {
        RecordTableModel model;
        model.setRecords(recordsOf({{{"Id", "1"}, {"Stock", "5"}}, {{"Id", "2"}, {"Stock", "7"}}}));
        OverlayRow edited{u"2"_s, false, CellState::Edited, {}, {}};
        edited.cells.insert(u"Stock"_s, {u"7,5"_s, CellState::Edited, {}, {}});
        OverlayRow added{u"new"_s, true, CellState::New, {}, {}};
        added.cells.insert(u"Stock"_s, {u"100"_s, CellState::New, {}, {}});
        model.setOverlay({edited, added});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(figures(model).sum, u"115,5"_s); // with the Ids 1 and 2
    }

    void overlappingRangesCountEachCellOnce()
    {
        RecordTableModel model;
        std::vector<TestRow> rows(10, {{"A", "1"}, {"B", "2"}, {"C", "3"}});
        model.setRecords(recordsOf(rows));
        QItemSelection selection(model.index(0, 0), model.index(5, 1));
        selection << QItemSelectionRange(model.index(3, 1), model.index(8, 2));
        const CellBands bands = bandsOf(selection, {2, 1, 0});
        QCOMPARE(cellsIn(bands), 3 * 2 + 3 * 3 + 3 * 2);
        QCOMPARE(bands.size(), size_t(3));
        QCOMPARE(bands[1].top, 3);
        QCOMPARE(bands[1].columns, (std::vector<int>{2, 1, 0}));
        QCOMPARE(cellsIn(bandsOf(selection, {1})), 9); // the others are hidden
    }

    void whatIsCancelledGivesNothing()
    {
        const CellSnapshot none{column({"1"}), {}, {}};
        QVERIFY(figuresOf(none, false));
        QVERIFY(!figuresOf(none, true));
    }

    void rowsThatMoveEndTheReading()
    {
        RecordTableModel model;
        model.setRecords(column({"1"}));
        std::vector<OverlayRow>
            added; // text by text, so that one slice does not do for all of them
        for (quint64 i = 0; i < 40'000; ++i) {
            OverlayRow row{u"new%1"_s.arg(i), true, CellState::New, {}, {}};
            row.rank = i;
            row.cells.insert(u"Value"_s, {QString::number(i), CellState::New, {}, {}});
            added.push_back(row);
        }
        model.setOverlay(added);
        QCOMPARE(model.rowCount(), 40'001);
        CellReader reader(model, nullptr);
        bool isReady = false;
        reader.read({{0, 40'000, {0}}}, [&](const CellReader::Snapshot &) { isReady = true; });
        QVERIFY(reader.isBusy());
        model.setOverlay({});
        QVERIFY(!reader.isBusy());
        reader.read({{0, 0, {0}}}, [&](const CellReader::Snapshot &) { isReady = true; });
        QVERIFY(isReady);
    }
};

QTEST_GUILESS_MAIN(CellFiguresTest)
#include "tst_cellfigures.moc"
