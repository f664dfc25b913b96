// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "gui/common/emptystate.h"
#include "gui/common/notice.h"
#include "gui/sheets/differencemodel.h"
#include "gui/sheets/differencestep.h"
#include "gui/sheets/differencetable.h"
#include "support/importframe.h"
#include "support/modeltext.h"
#include "support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const QStringList articleColumns{u"Id"_s, u"Código"_s, u"Nombre"_s, u"Precio"_s, u"Nota"_s};

constexpr auto articles = R"({"Id":"17","Código":"A","Nombre":"Perno","Precio":27.12,"Nota":"x"},)"
                          R"({"Id":"21","Código":"B","Nombre":"Filtro","Precio":9.13,"Nota":""},)"
                          R"({"Id":"22","Código":"C","Nombre":"Grasa","Precio":1,"Nota":"y"},)"
                          R"({"Id":"23","Código":"D","Nombre":"Banda","Precio":2,"Nota":"z"},)"
                          R"({"Id":"24","Código":"D","Nombre":"Disco","Precio":3,"Nota":"z"})";

/// Rows 2 to 9: changed twice, unchanged, new, twice in the file, twice in the database, invalid.
constexpr auto file = "Código,Nombre,Precio,Nota\n"
                      "A,Perno,28.48,x\n"
                      "C,Grasa,163.80,n\n"
                      "B,Filtro,9.13,\n"
                      "N,Nuevo,5,n\n"
                      "E,Uno,1,\n"
                      "E,Dos,2,\n"
                      "D,Banda,2,z\n"
                      "F,Roto,a consultar,\n";

struct Fixture : SessionFixture {
    ImportDraft draft{session, u"Artículos"_s};
    ImportFrame frame;
    DifferenceStep *step = new DifferenceStep(draft, dialogs, &frame);

    explicit Fixture(const QByteArray &csv = file)
    {
        const ImportSource source = csvSource(csv);
        draft.setSource(source);
        draft.setMapping(mappingFor(source, u"Artículos"_s, articleColumns, {u"Código"_s}));
        frame.setMinimumSize(1000, 600);
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*step, name);
    }
    void show()
    {
        frame.show(*step);
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        clock.settle();
    }
    void answerList(const QByteArray &rows)
    {
        answer(200, "{\"status\":\"OK\",\"data\":[" + rows + "]}");
        QTRY_VERIFY(draft.difference());
    }
    void compare()
    {
        show();
        answerList(articles);
    }
    DifferenceTable *table() const { return find<DifferenceTable>("differenceTable"); }
    QString rows() const { return asText(*table()->model()); }
    QTabBar *tabs() const { return find<QTabBar>("classTabs"); }
    QStringList tabTexts() const
    {
        QStringList texts;
        for (int tab = 0; tab < tabs()->count(); ++tab)
            texts << tabs()->tabText(tab);
        return texts;
    }
    void openTab(const QString &text) const { tabs()->setCurrentIndex(tabTexts().indexOf(text)); }
    QString notice() const { return step->findChild<Notice *>()->text(); }
    void press(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
    /// What a button of the notice says and does.
    void pressInNotice(const QString &text) const
    {
        for (auto *button : step->findChild<Notice *>()->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("the notice has no button %s", qPrintable(text));
    }
};

} // namespace

/// The step of an import that compares a file with a database.
class TestDifferenceStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsReadOnceAndEachRowHasAClass();
    void onlyColumnsThatChangeAreShownWithOldAndNew();
    void allColumnsAreShownWithoutTheTick();
    void theKeysTickAndUntickRows();
    void aClickIntoTheBoxTicks();
    void unusualValuesAreFoundByKey();
    void rowsThatAreNotSentSayWhy();
    void anInvalidRowLeadsToTheTransformationsOfItsColumn();
    void rowsAreFoundByWhatTheFileOrTheRecordHas();
    void theListIsSavedAsCsv();
    void aChangedMappingDropsWhatWasCompared();
    void anErrorIsToldAndCanBeTriedAgain();
    void stoppingComparesNothing();
    void keysAreReadOnlyWhenTheUserAgrees();
    void anEmptyCellCanBeClearedByItsOwnTick();
    void aFileThatIsStillReadIsComparedWhenItIsWhole();
    void manyRowsAreShownWithoutCopies();
    void aRunThatIsUnlikeTheLastOneIsTold();
    void columnsThatWouldBeMostlyClearedAreTold();
};

void TestDifferenceStep::theListIsReadOnceAndEachRowHasAClass()
{
    Fixture f;
    f.show();
    QVERIFY(!f.step->isDecided());
    QCOMPARE(f.sent(), 1);
    f.answerList(articles);
    QCOMPARE(f.find<QLabel>("sumLabel")->text(),
             u"8 row(s) = 1 unchanged + 2 changed + 1 new + 2 twice in the file + "
             "1 twice in the database + 1 invalid"_s);
    QCOMPARE(f.tabTexts(),
             QStringList({u"Changed 2"_s, u"New 1"_s, u"Unchanged 1"_s, u"Twice in the file 2"_s,
                          u"Twice in the database 1"_s, u"Invalid 1"_s}));
    QCOMPARE(f.frame.hint(),
             u"2 update(s) · 1 new, asked again in Review · 4 not sent · "
             "a record that is not in the file stays as it is"_s);
    QCOMPARE(f.frame.next()->text(), u"&Next: Review"_s);
    QCOMPARE(f.sent(), 1);
    QSignalSpy finished(f.step, &ImportStep::finished);
    QTest::mouseClick(f.frame.next(), Qt::LeftButton);
    QCOMPARE(finished.size(), 1);
}

void TestDifferenceStep::onlyColumnsThatChangeAreShownWithOldAndNew()
{
    Fixture f;
    f.compare();
    new QAbstractItemModelTester(f.table()->model(), f.table());
    QCOMPARE(f.rows(), u"|2|A|27.12 › 28.48|x\n|3|C|1 › 163.80|y › n"_s);
    QCOMPARE(f.find<QCheckBox>("onlyChangingBox")->text(), u"&Only columns that change: 2 of 3"_s);
    QCOMPARE(f.table()->model()->index(0, 3).data(Qt::AccessibleTextRole).toString(),
             u"Precio: 28.48, was 27.12, row 2, ticked"_s);
    QCOMPARE(f.table()->model()->index(0, 4).data(DifferenceModel::ChangesRole), QVariant(false));
}

void TestDifferenceStep::allColumnsAreShownWithoutTheTick()
{
    Fixture f;
    f.compare();
    f.find<QCheckBox>("onlyChangingBox")->click();
    QCOMPARE(f.rows(), u"|2|A|Perno|27.12 › 28.48|x\n|3|C|Grasa|1 › 163.80|y › n"_s);
}

void TestDifferenceStep::theKeysTickAndUntickRows()
{
    Fixture f;
    f.compare();
    QVERIFY(f.table()->hasFocus());
    QTest::keyClick(f.table(), Qt::Key_Space);
    QVERIFY(!f.draft.ticks()->isTicked(0));
    QCOMPARE(f.find<QLabel>("tickedLabel")->text(), u"1 of 2 ticked"_s);
    QVERIFY(f.frame.hint().startsWith(u"1 update(s) · "));
    QTest::keyClick(f.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.table(), Qt::Key_Space, Qt::ShiftModifier); // the current one has a tick
    QVERIFY(!f.draft.ticks()->isTicked(0));
    QVERIFY(!f.draft.ticks()->isTicked(1));
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.table(), Qt::Key_Space);
    QVERIFY(f.draft.ticks()->isTicked(0));
    QVERIFY(f.draft.ticks()->isTicked(1));
    f.press("tickAllButton");
    QCOMPARE(f.find<QLabel>("tickedLabel")->text(), u"0 of 2 ticked"_s);
    f.press("tickAllButton");
    QCOMPARE(f.find<QLabel>("tickedLabel")->text(), u"2 of 2 ticked"_s);
}

void TestDifferenceStep::aClickIntoTheBoxTicks()
{
    Fixture f;
    f.compare();
    const auto click = [&f](int column) {
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {},
                          f.table()->visualRect(f.table()->model()->index(1, column)).center());
    };
    click(1);
    QVERIFY(f.draft.ticks()->isTicked(1));
    click(0);
    QVERIFY(!f.draft.ticks()->isTicked(1));
}

void TestDifferenceStep::unusualValuesAreFoundByKey()
{
    Fixture f;
    f.compare();
    QCOMPARE(f.find<QPushButton>("doubtsButton")->text(), u"1 unusual value(s)"_s);
    QTest::keyClick(f.table(), Qt::Key_F8);
    const QModelIndex at = f.table()->currentIndex();
    QCOMPARE(at.row(), 1);
    QCOMPARE(at.column(), 3);
    QCOMPARE(at.data(DifferenceModel::MarkRole).toString(), u"×164"_s);
    QVERIFY(at.data(Qt::ToolTipRole).toString().contains(u"five times larger"_s));
    QVERIFY(f.table()->model()->index(0, 3).data(DifferenceModel::DoubtRole).toString().isEmpty());
}

void TestDifferenceStep::rowsThatAreNotSentSayWhy()
{
    Fixture f;
    f.compare();
    f.openTab(u"Invalid 1"_s);
    QCOMPARE(f.rows(), u"9|F|Precio|a consultar|not a number, and Flokzu has only numbers here"_s);
    f.openTab(u"Twice in the file 2"_s);
    QCOMPARE(f.rows(), u"6|E|the same key as row 7\n7|E|the same key as row 6"_s);
    f.openTab(u"Twice in the database 1"_s);
    QCOMPARE(f.rows(), u"8|D|several records have this key: 23, 24"_s);
    QVERIFY(!f.find<QPushButton>("tickAllButton")->isVisible());
    QTest::keyClick(f.table(), Qt::Key_Space);
    QCOMPARE(ImportPlan(*f.draft.ticks()).size(), 2);
}

void TestDifferenceStep::anInvalidRowLeadsToTheTransformationsOfItsColumn()
{
    Fixture f(QByteArray(file) + ",Sin clave,1,\n");
    f.compare();
    auto *button = f.find<QPushButton>("transformButton");
    QVERIFY(!button->isVisible()); // the rows of Changed are valid
    f.openTab(u"Invalid 2"_s);
    const QSignalSpy requested(f.step, &DifferenceStep::columnRequested);
    f.press("transformButton");
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), u"Precio"_s);
    f.table()->setCurrentIndex(f.table()->model()->index(1, 0)); // its fault is in no column
    QVERIFY(button->isVisible() && !button->isEnabled());
}

void TestDifferenceStep::rowsAreFoundByWhatTheFileOrTheRecordHas()
{
    Fixture f;
    f.compare();
    QTest::keyClicks(f.find<QLineEdit>("findRowsEdit"), u"27.1"_s); // only the record has it
    QVERIFY(f.rows().startsWith(u"|2|A|"));
    QCOMPARE(f.table()->model()->rowCount(), 1);
    f.find<QLineEdit>("findRowsEdit")->setText(u"GRASA"_s);
    QVERIFY(f.rows().startsWith(u"|3|C|"));
    f.press("tickAllButton"); // of what is shown
    QVERIFY(f.draft.ticks()->isTicked(0));
    QVERIFY(!f.draft.ticks()->isTicked(1));
    f.openTab(u"Invalid 1"_s);
    QCOMPARE(f.table()->model()->rowCount(), 0);
    f.find<QLineEdit>("findRowsEdit")->setText(u"consultar"_s);
    QCOMPARE(f.table()->model()->rowCount(), 1);
}

void TestDifferenceStep::theListIsSavedAsCsv()
{
    Fixture f;
    f.compare();
    const QString path = f.directory.filePath(u"list.csv"_s);
    f.press("saveListButton");
    QCOMPARE(f.dialogs.asked.back().expected, u"Artículos Changed.csv"_s);
    f.dialogs.answer(path);
    QTRY_VERIFY(f.notice().contains(path));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto read = readCsvTable(saved);
    QVERIFY(read.ok());
    QStringList lines;
    for (int row = 0; row < read->table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < read->table->columnCount(); ++column)
            cells << exactFromUtf8(read->table->cell(row, column).shown);
        lines << cells.join(u'|');
    }
    QCOMPARE(
        lines,
        QStringList({u"Row|Código (now in Flokzu)|Código|Nombre (now in Flokzu)|Nombre|"
                     "Precio (now in Flokzu)|Precio|Nota (now in Flokzu)|Nota"_s,
                     u"2|A|A|Perno|Perno|27.12|28.48|x|x"_s, u"3|C|C|Grasa|Grasa|1|163.80|y|n"_s}));
}

void TestDifferenceStep::aChangedMappingDropsWhatWasCompared()
{
    Fixture f;
    f.compare();
    ColumnMapping mapping = f.draft.mapping();
    mapping.mode = ImportMode::UpdateOnly;
    f.draft.setMapping(mapping);
    QVERIFY(!f.step->isDecided());
    QVERIFY(!f.table()->isVisible());
    f.step->enter();
    f.clock.settle();
    f.answerList(articles);
    QVERIFY(f.tabTexts().contains(u"Left out 1"_s));
    QCOMPARE(f.sent(), 2);
}

void TestDifferenceStep::anErrorIsToldAndCanBeTriedAgain()
{
    Fixture f;
    f.show();
    f.answer(404, R"({"status":"ERROR","message":"Database not found"})");
    QTRY_COMPARE(f.frame.next()->text(), u"Compare again"_s);
    QVERIFY(f.step->findChild<EmptyState *>()->line().contains(u"Artículos"));
    QTest::mouseClick(f.frame.next(), Qt::LeftButton);
    f.clock.settle();
    f.answerList(articles);
    QVERIFY(f.step->isDecided());
}

void TestDifferenceStep::stoppingComparesNothing()
{
    Fixture f;
    f.show();
    f.press("stopButton");
    QCOMPARE(f.frame.next()->text(), u"Compare again"_s);
    QVERIFY(!f.draft.difference());
    if (f.network.sent.back())
        f.answer(200, "{\"status\":\"OK\",\"data\":[]}"); // too late
    QVERIFY(!f.draft.difference());
    QCOMPARE(f.frame.next()->text(), u"Compare again"_s);
}

void TestDifferenceStep::keysAreReadOnlyWhenTheUserAgrees()
{
    Fixture f("Código,Precio\nA0,1\nN,5\nM,6\n");
    f.show();
    QByteArrayList hundred;
    for (int i = 0; i < 100; ++i)
        hundred << "{\"Id\":\"" + QByteArray::number(i) + "\",\"Código\":\"A"
                + QByteArray::number(i) + "\",\"Precio\":\"1\"}";
    f.answerList(hundred.join(','));
    QVERIFY(f.tabTexts().contains(u"Not looked up 2"_s));
    QVERIFY(f.notice().contains(u"100 record(s)"_s));
    QCOMPARE(f.sent(), 1);
    const auto keys = f.draft.difference()->keysToRead();
    f.pressInNotice(u"Look up 2 key(s)"_s);
    f.clock.settle();
    QCOMPARE(f.sent(), 1 + int(keys.size()));
    for (const KeyToRead &key : keys) {
        const bool isM = key.key.contains(u"M"_s);
        f.answer(200,
                 isM ? "{\"status\":\"OK\",\"data\":[{\"Id\":\"900\",\"Código\":\"M\","
                       "\"Precio\":\"2\"}]}"
                     : "{\"status\":\"OK\",\"data\":[]}");
        QThreadPool::globalInstance()->waitForDone();
    }
    QTRY_VERIFY(f.tabTexts().contains(u"New 1"_s));
    QVERIFY(f.tabTexts().contains(u"Changed 1"_s));
    QVERIFY(f.rows().contains(u"|M|"_s));
}

void TestDifferenceStep::anEmptyCellCanBeClearedByItsOwnTick()
{
    Fixture f("Código,Nota\nA,\nC,n\n");
    ColumnMapping mapping = f.draft.mapping();
    mapping.empty = EmptyCells::Ask;
    f.draft.setMapping(mapping);
    f.compare();
    QCOMPARE(f.rows(), u"|2|A|x › (empty)\n|3|C|y › n"_s);
    const QModelIndex cell = f.table()->model()->index(0, 3);
    QCOMPARE(cell.data(DifferenceModel::TickRole), QVariant(0));
    QCOMPARE(ImportPlan(*f.draft.ticks()).size(), 1);
    f.table()->setCurrentIndex(cell);
    QTest::keyClick(f.table(), Qt::Key_Space);
    QCOMPARE(cell.data(DifferenceModel::TickRole), QVariant(1));
    QCOMPARE(ImportPlan(*f.draft.ticks()).size(), 2);
}

void TestDifferenceStep::aFileThatIsStillReadIsComparedWhenItIsWhole()
{
    Fixture f;
    ImportSource source = f.draft.source();
    source.isWhole = false;
    f.draft.setSource(source);
    f.show();
    QCOMPARE(f.sent(), 0);
    QVERIFY(f.find<QLabel>("busyLabel")->text().contains(u"being read"_s));
    source.isWhole = true;
    f.draft.setSource(source);
    f.clock.settle();
    QCOMPARE(f.sent(), 1);
}

void TestDifferenceStep::manyRowsAreShownWithoutCopies()
{
    constexpr int rows = 20'000;
    QByteArray csv("Código,Precio\n");
    QByteArrayList records;
    for (int i = 0; i < rows; ++i) {
        const QByteArray code = QByteArray::number(100'000 + i);
        csv += code + ',' + QByteArray::number(i + 1) + '\n';
        if (i % 2 == 0)
            records << "{\"Id\":\"" + code + "\",\"Código\":\"" + code
                    + "\",\"Precio\":" + QByteArray::number(i) + '}';
    }
    records << R"({"Id":"1","Código":"x","Precio":1})";
    Fixture f(csv);
    f.show();
    f.answerList(records.join(','));
    QCOMPARE(f.table()->model()->rowCount(), rows / 2);
    f.find<QLineEdit>("findRowsEdit")->setText(u"119998"_s);
    QTRY_COMPARE(f.table()->model()->rowCount(), 1); // on a worker
    f.find<QLineEdit>("findRowsEdit")->clear();
    QCOMPARE(f.table()->model()->rowCount(), rows / 2);
    f.press("tickAllButton");
    QCOMPARE(ImportPlan(*f.draft.ticks()).size(), 0);
}

void TestDifferenceStep::aRunThatIsUnlikeTheLastOneIsTold()
{
    Fixture f;
    f.draft.setLastRun({1, 0});
    f.compare();
    QCOMPARE(f.notice(), u"More rows are invalid than last time."_s);
}

void TestDifferenceStep::columnsThatWouldBeMostlyClearedAreTold()
{
    Fixture f("Código,Nota\nA,\nC,\n");
    ColumnMapping mapping = f.draft.mapping();
    mapping.empty = EmptyCells::Clear;
    f.draft.setMapping(mapping);
    f.compare();
    QCOMPARE(f.notice(), u"More than half of the values in Nota would be cleared."_s);
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestDifferenceStep)
#include "tst_differencestep.moc"
