// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/deskpaint.h"
#include "gui/common/statetint.h"
#include "gui/common/tablesetup.h"
#include "gui/common/theme.h"
#include "gui/databases/recorddelegate.h"
#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"

#include <cstdlib>
#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int records = 9;
constexpr int cityColumn = 2;

std::shared_ptr<const RecordSet> someRecords()
{
    RecordSetBuilder builder;
    for (const char *name : {"Id", "Name", "City"})
        builder.column(name);
    for (int row = 0; row < records; ++row) {
        builder.beginRow();
        builder.set(0, CellKind::String, std::to_string(row + 1));
        builder.set(1, CellKind::String, "Name");
        builder.set(2, CellKind::String, "Quito");
    }
    return builder.finish();
}

OverlayRow edited(const QString &id, CellState state)
{
    OverlayRow row;
    row.key = id;
    row.state = state;
    row.cells.insert(u"City"_s, {u"Loja"_s, state, {}});
    return row;
}

struct Fixture {
    RecordTableModel model;
    RecordGrid grid;

    Fixture()
    {
        grid.setRecords(&model);
        model.setRecords(someRecords());
        grid.resize(600, 400);
        grid.show();
        QApplication::setActiveWindow(&grid);
        if (!QTest::qWaitForWindowActive(&grid))
            qFatal("the table was not shown");
        grid.setFocus();
    }
    QImage picture(const QRect &place, QWidget *viewport) const
    {
        return viewport->grab(place).toImage();
    }
    QImage cell(int row, int column) const
    {
        return picture(grid.visualRect(model.index(row, column)), grid.viewport());
    }
    QImage header(int row) const
    {
        const QHeaderView *rows = grid.verticalHeader();
        return picture(
            QRect(0, rows->sectionViewportPosition(row), rows->width(), rows->sectionSize(row)),
            rows->viewport());
    }
};

int count(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    return found;
}

/// Of symbols, whose edges are smoothed.
int countLike(const QImage &image, const QColor &colour)
{
    constexpr int near = 60;
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - colour.red())
                + std::abs(pixel.green() - colour.green()) + std::abs(pixel.blue() - colour.blue());
            found += distance < near ? 1 : 0;
        }
    }
    return found;
}

QColor of(ColourRole role)
{
    return colour(role, QApplication::palette());
}

} // namespace

class tst_TableLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyTheme(Theme::Light); }
    void cleanupTestCase() { applyTheme(Theme::System); }

    void aStateIsABarAndAGroundInTheCellAndASymbolAtTheRow_data()
    {
        QTest::addColumn<CellState>("state");
        QTest::newRow("edited") << CellState::Edited;
        QTest::newRow("queued") << CellState::Queued;
        QTest::newRow("sending") << CellState::Sending;
        QTest::newRow("applied") << CellState::Applied;
        QTest::newRow("failed") << CellState::Failed;
        QTest::newRow("conflict") << CellState::Conflict;
        QTest::newRow("unknown") << CellState::Unknown;
    }

    void aStateIsABarAndAGroundInTheCellAndASymbolAtTheRow()
    {
        QFETCH(CellState, state);
        Fixture t;
        t.grid.setCurrentIndex(t.model.index(records - 1, 0));
        QCOMPARE(countLike(t.header(1), of(symbolOf(state)->ink)), 0);
        t.model.setOverlay({edited(u"2"_s, state)});
        const QPalette palette = QApplication::palette();
        const QImage cell = t.cell(1, cityColumn);
        QCOMPARE(cell.pixelColor(cell.width() - 3, 3), tintedBackground(*tintOf(state), palette));
        for (int x = 0; x < 3; ++x)
            QCOMPARE(cell.pixelColor(x, cell.height() / 2), markColour(*tintOf(state), palette));
        QVERIFY(countLike(t.header(1), of(symbolOf(state)->ink)) > 3);
        QCOMPARE(countLike(t.header(0), of(symbolOf(state)->ink)), 0);
        QVERIFY(!t.model.headerData(1, Qt::Vertical, Qt::AccessibleTextRole).toString().isEmpty());
        QVERIFY(!t.model.headerData(1, Qt::Vertical, Qt::ToolTipRole).toString().isEmpty());
    }

    void noValueIsElidedByItsState()
    {
        Fixture t;
        const QModelIndex cell = t.model.index(1, cityColumn);
        t.model.setOverlay({edited(u"2"_s, CellState::Failed)});
        const int failed = RecordDelegate::widthOf(cell, t.grid.font());
        t.model.setOverlay({edited(u"2"_s, CellState::Clean)});
        QCOMPARE(RecordDelegate::widthOf(cell, t.grid.font()), failed);
        t.model.setOverlay({edited(u"2"_s, CellState::Edited)});
        QVERIFY(RecordDelegate::widthOf(cell, t.grid.font()) > failed); // in bold
    }

    void theRowOfTheCurrentCellIsMarked()
    {
        Fixture t;
        t.grid.setCurrentIndex(t.model.index(3, 0));
        const QImage header = t.header(3);
        for (int x = 0; x < 3; ++x)
            QCOMPARE(header.pixelColor(x, header.height() / 2), of(ColourRole::Focus));
        QCOMPARE(t.cell(3, 1).pixelColor(2, 2), of(ColourRole::RowTint));
        QCOMPARE(t.cell(4, 1).pixelColor(2, 2), of(ColourRole::Base));
        QCOMPARE(count(t.header(4), of(ColourRole::Focus)), 0);
        QVERIFY(count(t.cell(3, 0), of(ColourRole::Focus)) > 0);
    }

    void aStateStaysInSightInTheCurrentCell()
    {
        Fixture t;
        t.model.setOverlay({edited(u"2"_s, CellState::Edited)});
        t.grid.setCurrentIndex(t.model.index(1, cityColumn));
        QVERIFY(count(t.cell(1, cityColumn), of(ColourRole::PendingGround)) > 0);
        t.grid.selectAll();
        QVERIFY(count(t.cell(0, cityColumn), of(ColourRole::Selection)) > 0);
    }

    void whatWasSearchedIsMarked()
    {
        Fixture t;
        QCOMPARE(count(t.cell(0, cityColumn), of(ColourRole::Match)), 0);
        t.model.setFilterText(u"quÍ"_s);
        QTRY_VERIFY(!t.model.isOrdering());
        QVERIFY(count(t.cell(0, cityColumn), of(ColourRole::Match)) > 0);
        QCOMPARE(count(t.cell(0, 1), of(ColourRole::Match)), 0);
        t.model.setFilterText({});
        QTRY_VERIFY(!t.model.isOrdering());
        QCOMPARE(count(t.cell(0, cityColumn), of(ColourRole::Match)), 0);
    }

    void rowsOfAllTablesHaveOneHeight()
    {
        Fixture t;
        QStandardItemModel model(3, 2);
        QTableView panel;
        setUpTable(&panel, &model, {{0, 10}});
        QCOMPARE(panel.rowHeight(0), t.grid.rowHeight(0));
        QCOMPARE(panel.horizontalHeader()->sizeHint().height(), panel.rowHeight(0));
        QCOMPARE(t.grid.rowHeight(0), rowHeightOf(QApplication::font()));
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        QCOMPARE(rowHeightOf(font), 26);
        for (const QTableView *table : {&panel, static_cast<QTableView *>(&t.grid)}) {
            QVERIFY(!table->showGrid());
            for (int column = 0; column < 2; ++column)
                QVERIFY(table->horizontalHeader()->sectionResizeMode(column)
                        != QHeaderView::ResizeToContents);
        }
    }

    void rowsArePartedByHairlines()
    {
        Fixture t;
        QStandardItemModel model(3, 2);
        QTableView panel;
        setUpTable(&panel, &model, {{0, 10}});
        panel.resize(300, 200);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        for (const QTableView *table : {&panel, static_cast<QTableView *>(&t.grid)}) {
            const QRect place = table->visualRect(table->model()->index(1, 0));
            const QImage cell = table->viewport()->grab(place).toImage();
            for (int x = 0; x < cell.width(); ++x)
                QCOMPARE(cell.pixelColor(x, cell.height() - 1), of(ColourRole::Line));
            QCOMPARE(cell.pixelColor(cell.width() - 1, 2), of(ColourRole::Base));
        }
    }
};

QTEST_MAIN(tst_TableLook)
#include "tst_tablelook.moc"
