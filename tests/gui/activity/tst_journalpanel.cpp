// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitydock.h"
#include "gui/activity/journalexporter.h"
#include "gui/activity/journalpanel.h"
#include "gui/activity/retention.h"
#include "gui/common/notice.h"
#include "gui/review/reviewtree.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"
#include "support/tooltiptext.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

struct Fixture : SessionFixture {
    QSettings settings{directory.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<JournalPanel> panel;

    ~Fixture() { panel.reset(); }
    void open()
    {
        panel = std::make_unique<JournalPanel>(session, dialogs, settings);
        panel->show();
    }
    /// As when a profile is opened.
    std::unique_ptr<ActivityDock> openDock()
    {
        auto dock = std::make_unique<ActivityDock>(
            ActivityDock::Dependencies{scheduler, clock, requests, dialogs}, nullptr);
        dock->setSession(&session, settings);
        dock->openTab(ActivityDock::Tab::Journal);
        return dock;
    }
    Journal lines() const { return Journal(store); }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*panel, name);
    }
    QTableView *table() const { return find<QTableView>("journalTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, JournalModel::ColumnIndex column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void search(const QString &words) const { find<QLineEdit>("searchLineEdit")->setText(words); }
    void click(const char *name) const { find<QPushButton>(name)->click(); }
    void verify() const
    {
        click("verifyButton");
        QVERIFY(!find<QPushButton>("verifyButton")->isEnabled());
        QTRY_VERIFY(find<QPushButton>("verifyButton")->isEnabled());
    }
    QString notice() const { return find<Notice>("journalNotice")->text(); }
    QString evidence() const { return find<QPlainTextEdit>("evidenceTextEdit")->toPlainText(); }
    void choose(const char *name, const QVariant &data) const
    {
        auto *comboBox = find<QComboBox>(name);
        comboBox->setCurrentIndex(comboBox->findData(data));
        Q_EMIT comboBox->activated(comboBox->currentIndex()); // as a click would
    }
    /// Sends it and gets that answer.
    void carryOut(const Change &change, int status = 200,
                  const QByteArray &body = R"({"status":"OK","detail":"invited"})")
    {
        const ChangeId id = changes.stage(change);
        QVERIFY(jobQueue.apply(Plan::freeze({*changes.byId(id)})));
        clock.settle();
        answer(status, body);
        clock.advance(1s);
    }
    void invite(const QString &name, int status = 200)
    {
        if (status == 200)
            carryOut(InviteUser{name + u"@example.org"_s});
        else
            carryOut(InviteUser{name + u"@example.org"_s}, status, R"({"message":"<b>no</b>"})");
    }
    /// Lines without sending anything.
    void write(int lines)
    {
        QVERIFY(journal->write([&](SQLite::Database &handle) {
            JournalTables tables(handle, u"profile-1"_s);
            for (int i = 0; i < lines; ++i) {
                JournalRow row;
                row.at = store.now();
                row.event = u"done"_s;
                row.title = u"Entry %1"_s.arg(i);
                row.content = "{}";
                tables.append(row);
            }
        }));
    }
    void writeLines(int lines)
    {
        const auto written = journal->write([lines](SQLite::Database &into) {
            JournalTables tables(into, u"profile-1"_s);
            JournalRow row;
            row.at = QDateTime(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
            row.event = u"done"_s;
            for (int i = 0; i < lines; ++i)
                tables.append(row);
        });
        QVERIFY(written.ok());
    }
    QByteArray exported(const QString &name)
    {
        const QString path = directory.filePath(name);
        click("exportButton");
        dialogs.answer(std::optional(path));
        const auto *button = find<QPushButton>("exportButton");
        if (!QTest::qWaitFor([button] { return button->text() == u"Export…"_s; }))
            qFatal("The export does not end");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestJournalPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyJournalSaysWhatWillBeThereAndForHowLong();
    void aLineTellsBeforeAfterAndEvidence();
    void wordsOutcomesAndPeriodsFilter();
    void aJobFiltersUntilItsButtonIsPressed();
    void pagesAreReadAsSomebodyScrolls();
    void newLinesComeAboveAndTheSelectionStays();
    void theFirstLineIsShownAsSoonAsItIsWritten();
    void verifyingTellsInWords();
    void theExportGoesByTheNameOfTheFile();
    void aLongExportIsWrittenWhileTheWindowGoesOn();
    void aLargeJournalIsSearchedWhileTheWindowGoesOn();
    void aLongExportCanBeCancelled();
    void anExportThatCannotBeWrittenIsTold();
    void keepingForLessAsksFirst();
    void aTenthOfTheLinesGoesWithoutAQuestion();
    void moreThanATenthOfTheLinesAsks();
    void aClockThatRunsAheadTakesNothingAway();
    void theUndoButtonAsksToUndoTheEntry();
    void theUndoButtonTellsWhyItMayNotReverseAll();
    void theDockPassesOnWhichEntryToUndo();
};

void TestJournalPanel::anEmptyJournalSaysWhatWillBeThereAndForHowLong()
{
    Fixture desk;
    desk.open();
    const auto *empty = desk.find<QWidget>("emptyState");
    QVERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().endsWith(u" Entries are kept forever."_s));
    QVERIFY(!desk.find<QPushButton>("exportButton")->isEnabled());
    desk.search(u"nothing"_s);
    QCOMPARE(empty->accessibleName(), u"No matching entries"_s);
}

void TestJournalPanel::aLineTellsBeforeAfterAndEvidence()
{
    Fixture desk;
    desk.store.setAuthor(u"Acme"_s, u"admin@example.org"_s);
    desk.carryOut(
        UpdateRecord{u"Suppliers"_s,
                     u"17"_s,
                     {{u"Stock"_s, JsonValue::string(u"4"_s), JsonValue::string(u"<b>5"_s)}},
                     false},
        400, R"({"message":"<i>no</i>"})");
    desk.open();
    QAbstractItemModelTester tester(desk.table()->model());
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.cell(0, JournalModel::Outcome), u"! Refused"_s);
    QCOMPARE(desk.cell(0, JournalModel::User), u"admin@example.org"_s);
    const auto *tree = desk.find<ReviewTree>("changeTree");
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"4"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(2), u"<b>5"_s);
    for (const QString &fact : {u"<i>no</i>"_s, u"PUT https://"_s, u"Checksum of the changes: "_s,
                                u"Entry: 1"_s, u"Address: flokzu.example.org"_s})
        QVERIFY2(desk.evidence().contains(fact), qPrintable(fact));
    const QString tip =
        desk.table()->model()->index(0, JournalModel::Outcome).data(Qt::ToolTipRole).toString();
    QVERIFY2(readToolTip(tip).contains(u"<i>no</i>"_s), qPrintable(tip));
}

void TestJournalPanel::wordsOutcomesAndPeriodsFilter()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.clock.advance(48h);
    desk.invite(u"eva"_s, 400);
    desk.open();
    QCOMPARE(desk.rows(), 2);
    QVERIFY(desk.cell(0, JournalModel::Change).contains(u"eva"_s)); // the newest first
    desk.search(u"ANA"_s);
    QCOMPARE(desk.rows(), 1);
    QVERIFY(desk.cell(0, JournalModel::Change).contains(u"ana"_s));
    QCOMPARE(desk.find<QLabel>("countLabel")->text(), u"1 entry(ies)"_s);
    desk.search({});
    desk.choose("outcomeComboBox", u"rejected"_s);
    QCOMPARE(desk.rows(), 1);
    desk.choose("outcomeComboBox", QString());
    desk.choose("periodComboBox", 1);
    QCOMPARE(desk.rows(), 1);
    QVERIFY(desk.cell(0, JournalModel::Change).contains(u"eva"_s));
}

void TestJournalPanel::aJobFiltersUntilItsButtonIsPressed()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.invite(u"eva"_s);
    desk.open();
    QVERIFY(!desk.find<QPushButton>("jobButton")->isVisible());
    desk.panel->showJob(1, u"First"_s);
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.find<QPushButton>("jobButton")->text(), u"✕ Only “First”"_s);
    desk.click("jobButton");
    QCOMPARE(desk.rows(), 2);
    QVERIFY(!desk.find<QPushButton>("jobButton")->isVisible());
}

void TestJournalPanel::pagesAreReadAsSomebodyScrolls()
{
    Fixture desk;
    desk.open();
    QAbstractItemModelTester tester(desk.table()->model());
    tester.setUseFetchMore(false);
    desk.write(450);
    desk.search(u"entry"_s);
    QCOMPARE(desk.rows(), 200);
    QCOMPARE(desk.find<QLabel>("countLabel")->text(), u"more than 200 entry(ies)"_s);
    desk.table()->scrollToBottom();
    QTRY_COMPARE(desk.rows(), 400);
    desk.table()->scrollToBottom();
    QTRY_COMPARE(desk.rows(), 450);
    QVERIFY(!desk.table()->model()->canFetchMore({}));
    QCOMPARE(desk.cell(449, JournalModel::Number), u"1"_s);
    QCOMPARE(desk.find<QLabel>("countLabel")->text(), u"450 entry(ies)"_s);
    (void)desk.exported(u"all.csv"_s);
    QTRY_VERIFY(desk.notice().contains(u"450 entr"));
    QFile all(desk.directory.filePath(u"all.csv"_s));
    QVERIFY(all.open(QIODevice::ReadOnly));
    QCOMPARE(all.readAll().count('\n'), 451);
}

void TestJournalPanel::newLinesComeAboveAndTheSelectionStays()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.open();
    desk.table()->selectRow(0);
    desk.invite(u"eva"_s);
    QCOMPARE(desk.rows(), 2);
    QCOMPARE(desk.table()->selectionModel()->selectedRows().first().row(), 1);
    QVERIFY(desk.evidence().contains(u"Entry: 1"_s));
    desk.panel->hide();
    desk.invite(u"leo"_s);
    QCOMPARE(desk.rows(), 2);
    desk.panel->show();
    QCOMPARE(desk.rows(), 3);
    QVERIFY(desk.evidence().contains(u"Entry: 1"_s));
}

void TestJournalPanel::theFirstLineIsShownAsSoonAsItIsWritten()
{
    Fixture desk;
    desk.open();
    desk.invite(u"ana"_s);
    QVERIFY(desk.table()->isVisible());
    QVERIFY(desk.evidence().contains(u"Entry: 1"_s));
}

void TestJournalPanel::verifyingTellsInWords()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.invite(u"eva"_s);
    desk.open();
    desk.verify();
    QVERIFY2(desk.notice().contains(u"1 to 2"_s), qPrintable(desk.notice()));
    QVERIFY2(desk.notice().contains(u"No entry is sealed"_s), qPrintable(desk.notice()));
    QVERIFY2(desk.notice().contains(u"remembers entry 2 as the last one, in a file of"_s),
             qPrintable(desk.notice()));
    desk.store.integrity().setSealKey(SealKey::make());
    desk.verify();
    QVERIFY2(desk.notice().contains(u"up to 2 are sealed"_s), qPrintable(desk.notice()));
    QVERIFY(QFile::remove(desk.directory.filePath(u"journal.db.head"_s)));
    desk.verify();
    QVERIFY(desk.notice().contains(u"All is well"_s)); // nothing is known to be missing
    desk.invite(u"leo"_s);
    QFile head(desk.directory.filePath(u"journal.db.head"_s));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write(R"({"number":9,"hash":"00"})");
    head.close();
    desk.verify();
    QVERIFY2(desk.notice().contains(u"missing"_s), qPrintable(desk.notice()));
}

void TestJournalPanel::theExportGoesByTheNameOfTheFile()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.invite(u"eva"_s, 400);
    desk.open();
    desk.search(u"eva"_s);
    QVERIFY(desk.exported(u"j.csv"_s).contains("eva@example.org"));
    QVERIFY(!desk.exported(u"j.csv"_s).contains("ana@example.org")); // what is shown
    QVERIFY(desk.exported(u"j.json"_s).startsWith("{\"version\":1"));
    QVERIFY(desk.exported(u"j.html"_s).startsWith("<!DOCTYPE html>"));
    QVERIFY(desk.notice().contains(u"j.html"_s));
    QVERIFY(!(QFileInfo(desk.directory.filePath(u"j.html"_s)).permissions()
              & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(desk.dialogs.asked.back().expected, u"journal-2026-01-31.csv"_s);
    QCOMPARE(desk.dialogs.asked.back().suggestions.size(), 3);
}

void TestJournalPanel::aLongExportIsWrittenWhileTheWindowGoesOn()
{
    Fixture desk;
    desk.writeLines(2 * JournalExporter::pageSize + 50);
    desk.open();
    const QString path = desk.directory.filePath(u"long.json"_s);
    desk.click("exportButton");
    desk.dialogs.answer(std::optional(path));
    const auto *exporter = desk.panel->findChild<JournalExporter *>();
    QVERIFY(exporter);
    QVERIFY(desk.notice().isEmpty()); // it goes on while the event loop turns
    desk.writeLines(1); // comes too late for it
    QSignalSpy progress(exporter, &JournalExporter::progressed);
    QTRY_VERIFY(desk.notice().contains(u"450 entr"));
    QVERIFY(progress.size() > 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = parseJson(file.readAll());
    QVERIFY(json.ok());
    QCOMPARE(json->find(u"entries")->items().size(), size_t(450));
    QCOMPARE(desk.find<QPushButton>("exportButton")->text(), u"Export…"_s);
}

void TestJournalPanel::aLargeJournalIsSearchedWhileTheWindowGoesOn()
{
    Fixture desk;
    desk.write(3000);
    desk.invite(u"ana"_s);
    desk.open();
    QCOMPARE(desk.rows(), 0); // it is being read
    QTRY_COMPARE(desk.rows(), 200);
    desk.search(u"nothing"_s);
    desk.search(u"ana"_s); // the newest query wins
    desk.invite(u"ana.maria"_s); // a line that is written meanwhile
    QTRY_COMPARE(desk.rows(), 2);
    QVERIFY(desk.table()->currentIndex().isValid());
    desk.search({});
    QTRY_COMPARE(desk.rows(), 200);
    desk.table()->scrollToBottom();
    QTRY_COMPARE(desk.rows(), 400);
}

void TestJournalPanel::aLongExportCanBeCancelled()
{
    Fixture desk;
    desk.writeLines(30 * JournalExporter::pageSize);
    desk.open();
    desk.click("exportButton");
    desk.dialogs.answer(std::optional(desk.directory.filePath(u"long.csv"_s)));
    desk.click("exportButton");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!desk.panel->findChild<JournalExporter *>());
    // Where the last page was written faster than that, the user is told of the file.
    QCOMPARE(QDir(desk.directory.path()).entryList({u"long*"_s}).isEmpty(),
             desk.notice().isEmpty());
}

void TestJournalPanel::anExportThatCannotBeWrittenIsTold()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.open();
    QVERIFY(desk.exported(u"no/such/folder/j.csv"_s).isEmpty());
    QVERIFY(desk.notice().contains(u"could not be written"_s));
    desk.click("exportButton");
    desk.dialogs.answer(std::optional<QString>()); // cancelled: nothing happens
}

void TestJournalPanel::keepingForLessAsksFirst()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.clock.advance(24h * 40);
    desk.invite(u"eva"_s);
    desk.open();
    desk.choose("keepComboBox", 90);
    QVERIFY(desk.dialogs.asked.empty()); // nothing goes
    QCOMPARE(keptDays(desk.settings), 90);
    desk.choose("keepComboBox", 30);
    QCOMPARE(desk.dialogs.asked.size(), size_t(1));
    QVERIFY(desk.dialogs.asked[0].question.text.startsWith(u"1 journal entry(ies)"_s));
    desk.dialogs.answer(false);
    QCOMPARE(keptDays(desk.settings), 90);
    QCOMPARE(desk.find<QComboBox>("keepComboBox")->currentData().toInt(), 90);
    QCOMPARE(desk.rows(), 2);
    desk.choose("keepComboBox", 30);
    desk.dialogs.answer(true);
    QCOMPARE(keptDays(desk.settings), 30);
    QCOMPARE(desk.rows(), 2);
    QCOMPARE(desk.cell(0, JournalModel::Outcome), u"◌ Old entries deleted"_s);
    QVERIFY(desk.cell(1, JournalModel::Change).contains(u"eva"_s));
}

void TestJournalPanel::aTenthOfTheLinesGoesWithoutAQuestion()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.clock.advance(24h * 40);
    for (int i = 0; i < 9; ++i)
        desk.invite(u"user%1"_s.arg(i));
    setKeptDays(desk.settings, 30);
    const auto dock = desk.openDock();
    QVERIFY(desk.dialogs.asked.empty()); // asked when it was chosen
    QVERIFY(desk.lines().find({.search = u"ana"_s})->empty());
    QCOMPARE(desk.lines().find({.search = u"user0"_s})->size(), size_t(1));
    dock->setSession(nullptr, desk.settings);
}

void TestJournalPanel::moreThanATenthOfTheLinesAsks()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.clock.advance(24h * 40);
    for (int i = 0; i < 8; ++i)
        desk.invite(u"user%1"_s.arg(i));
    setKeptDays(desk.settings, 30);
    auto dock = desk.openDock();
    QCOMPARE(desk.dialogs.asked.size(), size_t(1));
    QVERIFY(desk.dialogs.asked[0].question.dangerous);
    QVERIFY(desk.dialogs.asked[0].question.text.startsWith(
        u"Entries are kept for 30 day(s). 1 entry(ies) of all profiles are older"_s));
    QCOMPARE(desk.lines().find({.search = u"ana"_s})->size(), size_t(1));
    desk.dialogs.answer(false);
    QCOMPARE(desk.lines().find({.search = u"ana"_s})->size(), size_t(1));
    QCOMPARE(keptDays(desk.settings), 0);
    dock->setSession(nullptr, desk.settings);
    setKeptDays(desk.settings, 30);
    dock = desk.openDock();
    desk.dialogs.answer(true);
    QVERIFY(desk.lines().find({.search = u"ana"_s})->empty());
    QCOMPARE(keptDays(desk.settings), 30);
    dock->setSession(nullptr, desk.settings);
}

void TestJournalPanel::aClockThatRunsAheadTakesNothingAway()
{
    Fixture desk;
    for (int i = 0; i < 3; ++i)
        desk.invite(u"user%1"_s.arg(i));
    setKeptDays(desk.settings, 30);
    desk.clock.advance(24h * 4000);
    const auto dock = desk.openDock();
    QVERIFY(desk.dialogs.asked.empty());
    QCOMPARE(desk.lines().find({})->size(), size_t(3));
    dock->setSession(nullptr, desk.settings);
}

void TestJournalPanel::theUndoButtonAsksToUndoTheEntry()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    desk.open();
    QSignalSpy undo(desk.panel.get(), &JournalPanel::undoEntryRequested);
    QVERIFY(desk.find<QPushButton>("undoButton")->isVisible());
    desk.click("undoButton");
    QCOMPARE(undo.count(), 1);
    QCOMPARE(undo[0][0].toLongLong(), 1);
}

void TestJournalPanel::theUndoButtonTellsWhyItMayNotReverseAll()
{
    Fixture desk;
    desk.carryOut(AddRole{u"ana@example.org"_s, u"Buyers"_s, std::nullopt}, 200,
                  R"({"status":"OK"})");
    desk.open();
    const auto *undo = desk.find<QPushButton>("undoButton");
    QVERIFY(undo->isEnabled());
    QCOMPARE(
        readToolTip(undo->toolTip()),
        u"Prepares changes that reverse the selected entry as far as possible, for review. The "
        "roles of the user were not loaded before, so this may already have been so."_s);
}

void TestJournalPanel::theDockPassesOnWhichEntryToUndo()
{
    Fixture desk;
    desk.invite(u"ana"_s);
    ActivityDock dock({desk.scheduler, desk.clock, desk.requests, desk.dialogs}, nullptr);
    QSignalSpy undo(&dock, &ActivityDock::undoEntryRequested);
    dock.setSession(&desk.session, desk.settings);
    dock.openTab(ActivityDock::Tab::Jobs);
    dock.findChild<QPushButton *>(u"journalButton"_s)->click();
    auto *tabs = dock.findChild<QTabWidget *>(u"activityTabs"_s);
    QCOMPARE(tabs->currentIndex(), 2);
    QVERIFY(dock.findChild<QPushButton *>(u"jobButton"_s)->isVisible());
    tabs->currentWidget()->findChild<QPushButton *>(u"undoButton"_s)->click();
    QCOMPARE(undo.count(), 1);
    dock.setSession(nullptr, desk.settings);
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestJournalPanel)
#include "tst_journalpanel.moc"
