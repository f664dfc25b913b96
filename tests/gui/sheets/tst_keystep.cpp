// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/keystep.h"
#include "support/importframe.h"
#include "support/modeltext.h"
#include "support/sessionfixture.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

std::shared_ptr<const RecordSet> recordsWith(int count)
{
    RecordSetBuilder builder;
    for (int i = 0; i < count; ++i) {
        builder.beginRow();
        const std::string number = std::to_string(i);
        builder.set(builder.column("Id"), CellKind::String, number);
        builder.set(builder.column("Código"), CellKind::String, i < 2 ? "D" : "A" + number);
        builder.set(builder.column("Precio"), CellKind::Number, "1");
    }
    return builder.finish();
}

struct Fixture : SessionFixture {
    ImportDraft draft{session, u"Artículos"_s};
    ImportFrame frame;
    KeyStep *step = new KeyStep(draft, dialogs, &frame);

    explicit Fixture(const QByteArray &csv = "Código,Precio,Nota\n"
                                             "A2,5,\nA3,1,NULL\nN,1,NULL\nE,1,-\nE,2,x\nD,1,\n")
    {
        frame.setMinimumSize(1100, 700);
        const ImportSource source = csvSource(csv);
        draft.setSource(source);
        draft.setMapping(
            mappingFor(source, u"Artículos"_s, {u"Id"_s, u"Código"_s, u"Precio"_s, u"Nota"_s}, {}));
    }
    void load(int count)
    {
        draft.setLoaded({u"Artículos"_s, {}, clock.wallTime(), recordsWith(count), false});
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
        QTRY_VERIFY(!facts().contains(u"|–|–|–\nPrecio"));
    }
    QString facts() const { return asText(*find<QTableView>("keyColumnsTable")->model()); }
    QString examples() const { return asText(*find<QTableView>("examplesTable")->model()); }
    void tickFirst() const
    {
        find<QTableView>("keyColumnsTable")->setFocus();
        QTest::keyClick(find<QTableView>("keyColumnsTable"), Qt::Key_Space);
    }
};

} // namespace

/// The step of an import that tells which record a row is and what happens to it.
class TestKeyStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreCountedInTheFileAndInTheLoadedList();
    void withoutALoadedListOnlyTheFileIsCounted();
    void aKeyIsChosenByKeyAndTheCostIsTold();
    void rowsOfTheFileShowWhatTheRulesDo();
    void examplesFollowTheMode();
    void emptyCellsAndWordsAreRules();
    void aWordOfTheUserBecomesARule();
    void aListThatMayBeCutTellsItsCost();
    void theKeyOfTheDatabaseIsOfferedFirst();
    void nothingIsComparedWithoutAKeyOrAWholeFile();
};

void TestKeyStep::columnsAreCountedInTheFileAndInTheLoadedList()
{
    Fixture f;
    f.load(5);
    f.show();
    QTRY_COMPARE(f.facts(),
                 u"Código|6|5|4\nPrecio|6|3|1\nNota|4|3|0\n"
                 "Id (of Flokzu): not in this file|–|–|–"_s);
    QCOMPARE(f.sent(), 0);
}

void TestKeyStep::withoutALoadedListOnlyTheFileIsCounted()
{
    Fixture f;
    f.show();
    f.tickFirst();
    QTRY_VERIFY(f.facts().startsWith(u"Código|6|5|–\n"));
    QVERIFY(!f.find<QTableView>("examplesTable")->isVisible());
    QVERIFY(f.find<QLabel>("examplesLabel")->text().contains(u"not loaded yet"));
}

void TestKeyStep::aKeyIsChosenByKeyAndTheCostIsTold()
{
    Fixture f;
    f.show();
    QCOMPARE(f.frame.next()->text(), u"Choose a key"_s);
    QVERIFY(f.find<QTableView>("keyColumnsTable")->hasFocus());
    f.tickFirst();
    QCOMPARE(f.draft.mapping().keys, QStringList(u"Código"_s));
    QCOMPARE(f.frame.next()->text(), u"Compare with Flokzu"_s);
    QVERIFY(f.frame.hint().contains(u"reads Artículos once: 1 request"_s));
    QSignalSpy finished(f.step, &ImportStep::finished);
    QTest::mouseClick(f.frame.next(), Qt::LeftButton);
    QCOMPARE(finished.size(), 1);
    f.tickFirst();
    QVERIFY(f.draft.mapping().keys.isEmpty());
}

void TestKeyStep::rowsOfTheFileShowWhatTheRulesDo()
{
    Fixture f;
    f.load(5);
    f.show();
    f.tickFirst();
    QTRY_COMPARE(f.examples(),
                 u"2|A2|one record|update; 1 empty cell(s) keep Flokzu’s value\n"
                 "4|N|none|add · cannot be reversed\n"
                 "5|E|the same key as row 6|not sent\n"
                 "7|D|several records have this key: 0, 1|not sent"_s);
    QCOMPARE(f.find<QLabel>("verdictLabel")->text(),
             u"2 row(s) find one record. 1 row(s) find none. "
             "2 row(s) have a key that stands twice in the file. "
             "1 row(s) have a key that stands twice in Artículos. "
             "These 3 row(s) are shown and not sent."_s);
}

void TestKeyStep::examplesFollowTheMode()
{
    Fixture f;
    f.load(5);
    f.show();
    f.tickFirst();
    QTRY_VERIFY(f.examples().contains(u"4|N|none|add"));
    f.find<QRadioButton>("mode1Button")->click();
    QCOMPARE(f.draft.mapping().mode, ImportMode::UpdateOnly);
    QTRY_VERIFY(f.examples().contains(u"4|N|none|left out"));
    f.find<QRadioButton>("mode1Button")->setFocus();
    QTest::keyClick(f.find<QRadioButton>("mode1Button"), Qt::Key_Down);
    QCOMPARE(f.draft.mapping().mode, ImportMode::AddOnly);
    QVERIFY(f.find<QRadioButton>("mode2Button")
                ->accessibleName()
                .startsWith(u"Add only: a row that is found: invalid: exists already;"));
}

void TestKeyStep::emptyCellsAndWordsAreRules()
{
    Fixture f;
    f.load(5);
    f.show();
    f.tickFirst();
    QTRY_VERIFY(f.examples().contains(u"keep Flokzu’s value"));
    f.find<QRadioButton>("empty1Button")->click();
    QCOMPARE(f.draft.mapping().empty, EmptyCells::Clear);
    QTRY_VERIFY(f.examples().contains(u"1 empty cell(s) clear the value"));
    QCOMPARE(f.facts().section(u'\n', 2, 2), u"Nota|4|3|0"_s);
    f.find<QCheckBox>("wordBoxNULL")->click();
    QCOMPARE(f.draft.mapping().emptyWords, QStringList(u"NULL"_s));
    QTRY_COMPARE(f.facts().section(u'\n', 2, 2), u"Nota|2|2|0"_s);
}

void TestKeyStep::aWordOfTheUserBecomesARule()
{
    Fixture f("Código,Nota\nA2, s/d \nA3,s/d\n");
    f.show();
    f.dialogs.nextTexts = {u" s/d"_s};
    QTest::mouseClick(f.find<QPushButton>("addWordButton"), Qt::LeftButton);
    QTRY_COMPARE(f.draft.mapping().emptyWords, QStringList(u"s/d"_s));
    QVERIFY(f.find<QCheckBox>("wordBoxs/d")->isChecked());
    QTRY_COMPARE(f.facts().section(u'\n', 1, 1), u"Nota|0|0|–"_s);
}

void TestKeyStep::aListThatMayBeCutTellsItsCost()
{
    Fixture f;
    f.load(100);
    f.show();
    f.tickFirst();
    QTRY_VERIFY(f.frame.hint().contains(u"perhaps 1 more"));
    QVERIFY(f.examples().contains(u"4|N|not known yet|not sent"));
}

void TestKeyStep::theKeyOfTheDatabaseIsOfferedFirst()
{
    Fixture f;
    f.workspace.setKeyColumns(u"Artículos"_s, {u"Código"_s});
    f.show();
    QCOMPARE(f.draft.mapping().keys, QStringList(u"Código"_s));
    QCOMPARE(f.find<QTableView>("keyColumnsTable")->model()->index(0, 0).data(Qt::CheckStateRole),
             QVariant(Qt::Checked));
}

void TestKeyStep::nothingIsComparedWithoutAKeyOrAWholeFile()
{
    Fixture f;
    f.show();
    QVERIFY(!f.step->isDecided());
    QSignalSpy finished(f.step, &ImportStep::finished);
    QTest::mouseClick(f.frame.next(), Qt::LeftButton);
    f.tickFirst();
    QVERIFY(f.step->isDecided());
    ImportSource source = f.draft.source();
    source.isWhole = false;
    f.draft.setSource(source);
    QVERIFY(!f.step->isDecided());
    QVERIFY(f.frame.hint().contains(u"still being read"_s));
    QTest::mouseClick(f.frame.next(), Qt::LeftButton);
    QCOMPARE(finished.size(), 0);
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestKeyStep)
#include "tst_keystep.moc"
