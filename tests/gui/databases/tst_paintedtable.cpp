// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recorddelegate.h"
#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPixmap>
#include <QProxyStyle>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 3000;
constexpr int columns = 5;

std::shared_ptr<const RecordSet> records()
{
    RecordSetBuilder builder;
    for (const char *name : {"Id", "Name", "City", "Stock", "Lines"})
        builder.column(name);
    for (int row = 0; row < rows; ++row) {
        builder.beginRow();
        builder.set(0, CellKind::String, std::to_string(row + 1));
        builder.set(1, CellKind::String, "Name " + std::to_string(row % 7));
        builder.set(2, CellKind::String, row % 10 == 7 ? "Loja" : "Quito");
        builder.set(3, CellKind::Number, std::to_string(row % 40));
        builder.set(4, CellKind::Json, "[1]");
    }
    return builder.finish();
}

/// Counts what a view asks for.
class AskedModel : public RecordTableModel {
public:
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        ++askedForFlags;
        return RecordTableModel::flags(index);
    }
    mutable int askedForFlags = 0;
};

/// Counts the sections of headers that are painted.
class HeaderStyle : public QProxyStyle {
public:
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        sections += element == CE_HeaderSection ? 1 : 0;
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    mutable int sections = 0;
};

/// Counts the texts that are looked up.
class AskedTranslator : public QTranslator {
public:
    QString translate(const char *, const char *, const char *, int) const override
    {
        ++asked;
        return {};
    }
    bool isEmpty() const override { return false; }
    mutable int asked = 0;
};

struct Fixture {
    HeaderStyle style;
    AskedModel model;
    RecordGrid grid;

    Fixture()
    {
        grid.setRecords(&model);
        model.setRecords(records());
        for (QHeaderView *header : {grid.horizontalHeader(), grid.verticalHeader()})
            header->setStyle(&style);
        grid.resize(800, 500);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QTRY_VERIFY(!model.isOrdering());
        paint();
    }
    void paint() { (void)grid.grab(); }
    int textsShaped() const
    {
        return static_cast<const RecordDelegate *>(grid.itemDelegate())->textsShaped();
    }
    int rowsSeen() const { return grid.viewport()->height() / grid.rowHeight(0) + 2; }
};

} // namespace

/// What is painted costs as much as is seen of it; counted, because times differ from computer to
/// computer.
class PaintedTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsShapedOnceHoweverOftenItIsPainted()
    {
        Fixture t;
        const int first = t.textsShaped();
        QVERIFY(first > 0);
        QVERIFY(first <= t.rowsSeen() * columns);
        t.paint();
        t.paint();
        QCOMPARE(t.textsShaped(), first);
        t.grid.setColumnWidth(2, t.grid.columnWidth(2) + 9);
        t.paint();
        QCOMPARE(t.textsShaped(), first + 2); // the two cities have another room
        QFont larger = t.grid.font();
        larger.setPointSize(larger.pointSize() + 3);
        t.grid.setFont(larger);
        t.paint();
        QVERIFY(t.textsShaped() > first + 2);
    }

    void aSelectionOfAllIsPaintedWithTheFlagsOfWhatIsSeen()
    {
        Fixture t;
        t.grid.selectAll();
        t.model.askedForFlags = 0;
        t.paint();
        QVERIFY(t.model.askedForFlags > 0);
        QVERIFY2(t.model.askedForFlags <= 4 * t.rowsSeen() * columns,
                 qPrintable(QString::number(t.model.askedForFlags)));
    }

    void aSearchPaintsTheSectionsOfHeadersThatAreSeen()
    {
        Fixture t;
        t.grid.setCurrentIndex(t.model.index(rows - 10, 1));
        t.paint();
        t.style.sections = 0;
        t.model.setFilterText(u"Loja"_s);
        QTRY_VERIFY(!t.model.isOrdering());
        QTRY_COMPARE(t.model.rowCount(), rows / 10);
        QTRY_VERIFY(t.style.sections > 0);
        QVERIFY2(t.style.sections <= 3 * (t.rowsSeen() + columns),
                 qPrintable(QString::number(t.style.sections)));
    }

    void flagsBuildNoTexts()
    {
        Fixture t;
        OverlayRow sending;
        sending.key = u"1"_s;
        sending.state = CellState::Sending;
        sending.cells.insert(u"Name"_s, {u"x"_s, CellState::Sending, {}});
        OverlayRow added;
        added.key = u"added"_s;
        added.isNew = true;
        added.state = CellState::Applied;
        OverlayRow elsewhere;
        elsewhere.key = u"77777"_s;
        t.model.setOverlay({sending, added, elsewhere});
        QCOMPARE(t.model.rowCount(), rows + 2);
        AskedTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCoreApplication::sendPostedEvents();
        translator.asked = 0;
        int locked = 0;
        for (int row : {0, 1, rows, rows + 1})
            for (int column = 0; column < columns; ++column)
                locked += t.model.index(row, column).flags().testFlag(Qt::ItemIsEditable) ? 0 : 1;
        QCOMPARE(translator.asked, 0);
        QVERIFY(locked > 2 * columns);
        QVERIFY(!t.model.whyNotEditable(t.model.index(0, 0)).isEmpty());
        QVERIFY(translator.asked > 0); // it does notice
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(PaintedTable)
#include "tst_paintedtable.moc"
