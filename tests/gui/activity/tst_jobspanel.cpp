// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/resultfile.h"
#include "gui/activity/changespanel.h"
#include "gui/activity/jobannouncer.h"
#include "gui/activity/jobspanel.h"
#include "gui/common/notice.h"
#include "gui/common/timetexts.h"
#include "gui/review/reviewtree.h"
#include "sheets/csvreader.h"
#include "support/modeltext.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"
#include "support/tooltiptext.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

const QByteArray invited = R"({"status":"OK","detail":"invited"})";

struct FakeNotifications final : Notifications {
    bool isActive = false;
    QStringList told;
    bool isProgramActive() const override { return isActive; }
    void tell(QWidget *, const QString &title, const QString &text) override
    {
        told << title + u": "_s + text;
    }
};

struct Fixture : SessionFixture {
    std::unique_ptr<JobsPanel> panel;

    Fixture() { open(); }
    ~Fixture() { panel.reset(); }
    void open()
    {
        panel = std::make_unique<JobsPanel>(session, dialogs);
        panel->show();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*panel, name);
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    void click(const char *name)
    {
        QVERIFY2(button(name)->isEnabled(), qPrintable(button(name)->toolTip()));
        button(name)->click();
        clock.settle();
    }
    QTableView *table() const { return find<QTableView>("jobsTable"); }
    QString cell(int row, JobsModel::ColumnIndex column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    int rows() const { return table()->model()->rowCount(); }
    QString summary() const { return find<QLabel>("summaryLabel")->text(); }
    ReviewTree *items() const { return find<ReviewTree>("itemsTree"); }
    /// A job of so many invitations.
    void plan(int invitations, int from = 0)
    {
        std::vector<StagedChange> staged;
        for (int i = from; i < from + invitations; ++i) {
            const ChangeId id = changes.stage(InviteUser{u"u%1@example.org"_s.arg(i)});
            staged.push_back(*changes.byId(id));
        }
        QVERIFY(jobQueue.apply(Plan::freeze(staged)));
        clock.settle();
    }
};

} // namespace

class TestJobsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyOutboxSaysWhatWillBeThere();
    void aRunningJobIsFollowedAndItsOutcomeStays();
    void theLastJobIsToldWhenNothingWaits();
    void jobsOfEarlierAreReadFromTheDisk();
    void aPausedJobSaysWhyAndUntilWhen();
    void pausingAndResuming();
    void takingBackStagesTheRestAgain();
    void jobsThatWaitChangePlaces();
    void disabledButtonsSayWhy();
    void failedAndUnknownChangesLeadToTheReview();
    void theUndoButtonAsksToUndoTheJob();
    void theJournalOfAJobIsAskedFor();
    void whatAJobDidOtherwiseIsToldInItsLine();
    void theResultOfAJobIsSavedAsAFile();
    void theSelectionStaysWithItsJob();
    void aTimeSaysItsDayWhereThatIsNotToday();
    void stagedChangesAreListedAndTakenBack();
    void aLongJobIsToldOnceToWhoLooksElsewhere();
    void aPauseIsToldToo();
    void shortJobsAndWatchedOnesAreNotTold();
    void aDesktopWithoutMessagesIsNoFault();
};

void TestJobsPanel::anEmptyOutboxSaysWhatWillBeThere()
{
    const Fixture desk;
    QCOMPARE(desk.find<QWidget>("emptyState")->accessibleName(), u"Nothing is waiting"_s);
    QVERIFY(desk.find<QWidget>("emptyState")->isVisible());
}

void TestJobsPanel::aRunningJobIsFollowedAndItsOutcomeStays()
{
    Fixture desk;
    QAbstractItemModelTester tester(desk.table()->model());
    desk.plan(2);
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.cell(0, JobsModel::State), u"↑ Running"_s);
    QCOMPARE(desk.cell(0, JobsModel::Progress), u"0 of 2"_s);
    QVERIFY(desk.cell(0, JobsModel::End).startsWith(u"until 09:00"_s));
    desk.answer(200, invited);
    QCOMPARE(desk.cell(0, JobsModel::Progress), u"1 of 2"_s);
    QCOMPARE(desk.items()->topLevelItemCount(), 2);
    QVERIFY(desk.items()->topLevelItem(0)->text(3).contains(u"Applied"_s));
    desk.answer(400, R"({"message":"no"})");
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.cell(0, JobsModel::State), u"! Ended: failures"_s);
    QCOMPARE(desk.cell(0, JobsModel::Failed), u"1"_s);
    QVERIFY(desk.cell(0, JobsModel::End).startsWith(u"ended 09:00"_s));
    QVERIFY(desk.items()->topLevelItem(1)->text(3).contains(u"Refused"_s));
}

void TestJobsPanel::theLastJobIsToldWhenNothingWaits()
{
    Fixture desk;
    desk.plan(1);
    QCOMPARE(desk.summary(), u"1 job(s) · 1 change(s) left"_s);
    desk.answer(200, invited);
    QCOMPARE(desk.summary(), u"Nothing is waiting. Last job: 1 applied, 0 failed."_s);
}

void TestJobsPanel::jobsOfEarlierAreReadFromTheDisk()
{
    Fixture desk;
    desk.plan(1);
    desk.answer(200, invited);
    desk.plan(1, 1);
    desk.fail(Answer::Fault::Interrupted);
    desk.open();
    QCOMPARE(desk.rows(), 2);
    QCOMPARE(desk.cell(0, JobsModel::State), u"? Ended: unconfirmed"_s); // the newest first
    QCOMPARE(desk.cell(1, JobsModel::State), u"✓ Ended"_s);
    desk.table()->selectRow(1);
    QCOMPARE(desk.items()->topLevelItemCount(), 1);
    QVERIFY(desk.items()->topLevelItem(0)->text(0).contains(u"u0@example.org"_s));
    // What was found out about it since is seen, too.
    desk.jobQueue.markApplied(desk.changes.changes().front().id);
    desk.clock.advance(1s);
    QCOMPARE(desk.cell(0, JobsModel::State), u"✓ Ended"_s);
}

void TestJobsPanel::aPausedJobSaysWhyAndUntilWhen()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.plan(2);
    desk.answer(401, {});
    QCOMPARE(desk.cell(0, JobsModel::State), u"‖ Paused"_s);
    QCOMPARE(desk.cell(0, JobsModel::End), u"expires 09:00 tomorrow"_s);
    const QString tip =
        desk.table()->model()->index(0, JobsModel::State).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.isEmpty(), qPrintable(tip));
    QVERIFY(desk.find<QLabel>("reasonLabel")->isVisible());
    desk.clock.advance(25h);
    desk.panel->hide();
    desk.panel->show();
    QCOMPARE(desk.cell(0, JobsModel::End), u"too old, review again"_s);
    desk.click("resumeButton");
    QVERIFY(desk.find<Notice>("jobsNotice")->isVisible());
}

void TestJobsPanel::pausingAndResuming()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.plan(2);
    desk.click("pauseButton");
    desk.answer(200, invited);
    QCOMPARE(desk.cell(0, JobsModel::State), u"‖ Paused"_s);
    QVERIFY(!desk.button("pauseButton")->isEnabled());
    desk.click("resumeButton");
    QCOMPARE(desk.cell(0, JobsModel::State), u"↑ Running"_s);
    desk.answer(200, invited);
    QVERIFY(desk.changes.isEmpty());
}

void TestJobsPanel::takingBackStagesTheRestAgain()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.plan(2);
    desk.click("takeBackButton");
    desk.answer(200, invited);
    QCOMPARE(desk.cell(0, JobsModel::State), u"◌ Ended: not tried"_s);
    QCOMPARE(desk.changes.changes().size(), size_t(1));
    QVERIFY(!desk.changes.changes().front().isFrozen());
    QCOMPARE(desk.sent(), 1);
}

void TestJobsPanel::jobsThatWaitChangePlaces()
{
    Fixture desk;
    desk.plan(1);
    desk.plan(2, 1);
    desk.plan(3, 3);
    QCOMPARE(desk.rows(), 3);
    QCOMPARE(desk.cell(1, JobsModel::State), u"◷ Waiting"_s);
    desk.table()->selectRow(1);
    QVERIFY(!desk.button("moveUpButton")->isEnabled());
    QVERIFY(desk.button("moveUpButton")->toolTip().contains(u"next"_s));
    desk.click("moveDownButton");
    QCOMPARE(desk.cell(1, JobsModel::Progress), u"0 of 3"_s);
    QCOMPARE(desk.table()->currentIndex().row(), 2);
    QVERIFY(desk.button("moveDownButton")->toolTip().contains(u"last"_s));
    desk.click("moveUpButton");
    QCOMPARE(desk.cell(1, JobsModel::Progress), u"0 of 2"_s);
}

void TestJobsPanel::disabledButtonsSayWhy()
{
    Fixture desk;
    desk.plan(1);
    desk.answer(200, invited);
    for (const char *name : {"pauseButton", "resumeButton", "takeBackButton", "moveUpButton",
                             "moveDownButton", "retryButton", "resolveButton"}) {
        QVERIFY2(!desk.button(name)->isEnabled(), name);
        const QString reason = readToolTip(desk.button(name)->toolTip());
        QVERIFY2(reason.endsWith(u'.'), name); // a sentence, not what it does
    }
}

void TestJobsPanel::failedAndUnknownChangesLeadToTheReview()
{
    Fixture desk;
    QSignalSpy review(desk.panel.get(), &JobsPanel::reviewRequested);
    desk.plan(2);
    desk.answer(400, R"({"message":"no"})");
    desk.fail(Answer::Fault::Interrupted);
    QCOMPARE(desk.button("resolveButton")->text(), u"Check unconfirmed (1)"_s);
    desk.click("retryButton");
    desk.click("resolveButton");
    QCOMPARE(review.count(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(review[i][0].value<std::vector<ChangeId>>(),
                 std::vector{(*std::next(desk.changes.changes().begin(), i)).id});
}

void TestJobsPanel::theUndoButtonAsksToUndoTheJob()
{
    Fixture desk;
    desk.plan(1);
    desk.answer(200, invited);
    QSignalSpy undo(desk.panel.get(), &JobsPanel::undoJobRequested);
    QVERIFY(desk.button("undoButton")->isVisible());
    desk.click("undoButton");
    QCOMPARE(undo.count(), 1);
    QVERIFY(undo[0][0].toLongLong() > 0);
}

void TestJobsPanel::theJournalOfAJobIsAskedFor()
{
    Fixture desk;
    QSignalSpy journal(desk.panel.get(), &JobsPanel::journalRequested);
    desk.plan(1);
    desk.answer(200, invited);
    desk.click("journalButton");
    QCOMPARE(journal.count(), 1);
}

void TestJobsPanel::theResultOfAJobIsSavedAsAFile()
{
    Fixture desk;
    desk.plan(2);
    desk.answer(200, invited);
    desk.answer(400, R"({"message":"no"})");
    const QString path = desk.directory.filePath(u"result.csv"_s);
    desk.dialogs.nextTexts = {path};
    desk.find<QAction>("resultFileAction")->trigger();
    QTRY_VERIFY(desk.panel->findChild<Notice *>()->text().contains(path));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto read = readCsvTable(saved);
    QVERIFY(read.ok());
    const auto known = resultFileIn(*read->table, 0);
    QVERIFY(known);
    using Outcomes = std::vector<std::pair<RowOutcome, int>>;
    QCOMPARE(known->outcomes, Outcomes({{RowOutcome::Applied, 1}, {RowOutcome::Refused, 1}}));
    QVERIFY(read->table->cell(1, 5).shown.starts_with("2026-01-31T09:00:00Z"));
}

void TestJobsPanel::whatAJobDidOtherwiseIsToldInItsLine()
{
    Fixture desk;
    desk.network.answersItself = [&desk](FakeTransfer &transfer) {
        const Request &request = transfer.request;
        const bool isList = request.url.path().endsWith(u"records"_s);
        if (request.writes)
            return false;
        const auto filters = parseJson(request.body);
        const QByteArray id = isList
            ? QByteArray()
            : filters->find(u"filters")->items().front().find(u"value")->text().toUtf8();
        desk.clock.callSoon(&transfer, [&transfer, isList, id] {
            if (isList)
                transfer.answer(422, R"({"status":"ERROR","detail":"No list today"})");
            else
                transfer.answer(200, "{\"Id\":\"" + id + "\",\"Stock\":\"40\"}");
        });
        return true;
    };
    for (int id = 1; id <= 6; ++id)
        desk.changes.editRecord(
            u"Suppliers"_s, QString::number(id),
            {u"Stock"_s, JsonValue::string(u"40"_s), JsonValue::string(u"35"_s)});
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.changes.copies())));
    desk.clock.settle();
    const auto *reason = desk.find<QLabel>("reasonLabel");
    const auto tip = [&desk] {
        const QModelIndex state = desk.table()->model()->index(0, JobsModel::State);
        return readToolTip(state.data(Qt::ToolTipRole).toString());
    };
    const QString note = u"Suppliers is read record by record, because its list was refused: "_s;
    desk.answer(200, R"({"status":"OK","Id":"1"})");
    QCOMPARE(desk.cell(0, JobsModel::State), u"↑ Running"_s);
    QVERIFY2(reason->text().contains(note), qPrintable(reason->text()));
    QVERIFY(reason->isVisible());
    QVERIFY2(tip().contains(note), qPrintable(tip()));
    for (int id = 2; id <= 6; ++id)
        desk.answer(200, "{\"status\":\"OK\",\"Id\":\"" + QByteArray::number(id) + "\"}");
    QVERIFY(!desk.jobQueue.isBusy());
    const QString unconfirmed = u"The changes in Suppliers could not be confirmed: "_s;
    desk.panel.reset();
    desk.open(); // it is on the disk
    QCOMPARE(desk.cell(0, JobsModel::State), u"✓ Ended"_s);
    const QString text = desk.find<QLabel>("reasonLabel")->text();
    QVERIFY2(text.contains(note) && text.contains(unconfirmed), qPrintable(text));
    QVERIFY2(tip().contains(unconfirmed), qPrintable(tip()));
}

void TestJobsPanel::theSelectionStaysWithItsJob()
{
    Fixture desk;
    desk.plan(1);
    desk.answer(200, invited);
    desk.plan(2, 1);
    desk.table()->selectRow(1); // the one that has ended
    desk.answer(200, invited);
    QCOMPARE(desk.table()->currentIndex().row(), 1);
    desk.plan(1, 3);
    QCOMPARE(desk.table()->currentIndex().row(), 2);
    QVERIFY(desk.items()->topLevelItem(0)->text(0).contains(u"u0@"_s));
}

void TestJobsPanel::aTimeSaysItsDayWhereThatIsNotToday()
{
    const QDateTime now(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    QCOMPARE(dayTime(now.addSecs(60), now), u"09:01"_s);
    QCOMPARE(dayTime(now.addDays(1), now), u"09:00 tomorrow"_s);
    QCOMPARE(dayTime(now.addDays(-1), now), u"09:00 yesterday"_s);
    QVERIFY(dayTime(now.addDays(-9), now).startsWith(u"09:00 on "_s));
}

void TestJobsPanel::stagedChangesAreListedAndTakenBack()
{
    SessionFixture f;
    ChangesPanel panel(f.session);
    panel.show();
    auto *tree = panel.findChild<ReviewTree *>();
    auto *revert = panel.findChild<QPushButton *>(u"revertButton"_s);
    QVERIFY(!tree->isVisible());
    f.changes.editRecord(u"Suppliers"_s, u"1"_s,
                         {u"Stock"_s, JsonValue::string(u"4"_s), JsonValue::string(u"5"_s)});
    f.changes.stage(InviteUser{u"ana@example.org"_s});
    f.clock.advance(1s);
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->child(0)->text(1), u"4"_s);
    QVERIFY(!revert->isEnabled());
    QSignalSpy review(&panel, &ChangesPanel::reviewRequested);
    panel.findChild<QPushButton *>(u"reviewButton"_s)->click();
    QCOMPARE(review.count(), 1);

    tree->setCurrentItem(tree->topLevelItem(1));
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Delete);
    f.clock.advance(1s);
    QCOMPARE(f.changes.changes().size(), size_t(1));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    revert->click();
    f.clock.advance(1s);
    QVERIFY(f.changes.isEmpty());
    QVERIFY(!tree->isVisible());
}

void TestJobsPanel::aLongJobIsToldOnceToWhoLooksElsewhere()
{
    Fixture desk;
    FakeNotifications notifications;
    JobAnnouncer announcer(notifications, desk.clock, desk.panel.get());
    announcer.setSession(&desk.session);
    desk.plan(2);
    desk.answer(200, invited);
    desk.clock.advance(31s);
    desk.answer(400, R"({"message":"no"})");
    QCOMPARE(notifications.told.size(), 1);
    QVERIFY2(notifications.told[0].contains(u"has ended: 1 applied, 1 refused"_s),
             qPrintable(notifications.told[0]));
    announcer.setSession(nullptr);
}

void TestJobsPanel::aPauseIsToldToo()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    FakeNotifications notifications;
    JobAnnouncer announcer(notifications, desk.clock, desk.panel.get());
    announcer.setSession(&desk.session);
    desk.plan(2);
    desk.clock.advance(31s);
    desk.jobQueue.pause();
    desk.answer(200, invited);
    QCOMPARE(notifications.told.size(), 1);
    QVERIFY(notifications.told[0].contains(u"is paused"_s));
    announcer.setSession(nullptr);
}

void TestJobsPanel::shortJobsAndWatchedOnesAreNotTold()
{
    Fixture desk;
    FakeNotifications notifications;
    JobAnnouncer announcer(notifications, desk.clock, desk.panel.get());
    announcer.setSession(&desk.session);
    desk.plan(1);
    desk.answer(200, invited);
    notifications.isActive = true;
    desk.plan(1, 1);
    desk.clock.advance(31s);
    desk.answer(200, invited);
    QCOMPARE(notifications.told, QStringList());
    announcer.setSession(nullptr);
}

void TestJobsPanel::aDesktopWithoutMessagesIsNoFault()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    DesktopNotifications desktop;
    QVERIFY(desktop.isProgramActive());
    desktop.tell(&window, u"Title"_s, u"Text"_s);
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestJobsPanel)
#include "tst_jobspanel.moc"
