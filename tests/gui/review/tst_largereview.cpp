// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/review/reviewdialog.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <algorithm>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

constexpr int many = 1100;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

struct Fixture : SessionFixture {
    std::unique_ptr<ReviewDialog> dialog;

    void stageMany()
    {
        changes.beginMacro(u"all"_s);
        for (int i = 0; i < many; ++i)
            changes.editRecord(u"Suppliers"_s, QString::number(i),
                               {u"Stock"_s, text(u"4"_s), text(u"5"_s)});
        changes.endMacro();
        clock.advance(std::chrono::seconds(1)); // all of it is on the disk
    }
    void review()
    {
        dialog = std::make_unique<ReviewDialog>(session, dialogs, nullptr);
        dialog->open();
    }
    void reviewMany()
    {
        stageMany();
        review();
        QTRY_VERIFY(!tree()->isListing());
    }
    void applyMany()
    {
        reviewMany();
        click("applyButton");
        clock.settle();
        QTRY_VERIFY(!tree()->isListing());
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*dialog, name);
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    ReviewTree *tree() const { return find<ReviewTree>("changesTree"); }
    int lines() const { return tree()->topLevelItemCount(); }
    QString state(int row) const { return tree()->topLevelItem(row)->text(3); }
    int linesThatSay(const QString &words) const
    {
        int found = 0;
        for (int row = 0; row < lines(); ++row)
            found += state(row).contains(words);
        return found;
    }
    QString reason() const { return find<QLabel>("reasonLabel")->text(); }
    QString progress() const { return find<QProgressBar>("runProgressBar")->format(); }
};

} // namespace

/// More changes than one turn of the event loop lists.
class TestLargeReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChangesAreListedInPartsAndCanBeAppliedAfterThat();
    void whatIsRevertedMeanwhileIsNotListed();
    void onlyWhatTheUserCameForIsTickedAlsoWhereItIsListedLater();
    void whileItIsWrittenDownTheReviewTellsHowFarItIs();
    void thePlanCanBeGivenUpWhileItIsWrittenDown();
    void aReviewOpenedMeanwhileTellsTheSame();
    void stoppedItTellsOfEachChangeWhatBecameOfIt();
};

void TestLargeReview::theChangesAreListedInPartsAndCanBeAppliedAfterThat()
{
    Fixture desk;
    desk.stageMany();
    desk.review();
    QCOMPARE(desk.lines(), ReviewTree::linesAtOnce);
    QVERIFY(!desk.find<QPushButton>("applyButton")->isEnabled());
    QCOMPARE(desk.reason(), u"The changes are still being listed."_s);
    QTRY_VERIFY(desk.find<QPushButton>("applyButton")->isEnabled());
    QCOMPARE(desk.lines(), many);
    QCOMPARE(desk.reason(), QString());
    QVERIFY(desk.find<QPushButton>("applyButton")->text().contains(u"1100"));
    const QByteArray digest = Plan::freeze(desk.changes.copies()).digest();
    QTRY_VERIFY(desk.find<QLabel>("digestLabel")->toolTip().contains(QLatin1StringView(digest)));
}

void TestLargeReview::whatIsRevertedMeanwhileIsNotListed()
{
    Fixture desk;
    desk.stageMany();
    desk.review();
    desk.changes.revert(desk.changes.changes().front().id); // which is listed
    desk.changes.revert(desk.changes.copies()[500].id); // which is not
    QTRY_COMPARE(desk.lines(), many - 2);
    QTRY_VERIFY(desk.find<QPushButton>("applyButton")->text().contains(u"1098"));
    desk.changes.revertAll();
    QTRY_COMPARE(desk.lines(), 0);
}

void TestLargeReview::onlyWhatTheUserCameForIsTickedAlsoWhereItIsListedLater()
{
    Fixture desk;
    desk.stageMany();
    desk.review();
    const ChangeId last = desk.changes.changes().back().id;
    desk.dialog->tickOnly({last});
    QTRY_VERIFY(!desk.tree()->isListing());
    QCOMPARE(desk.tree()->ticked(), std::vector<ChangeId>{last});
    QCOMPARE(desk.tree()->currentChange(), last);
}

void TestLargeReview::whileItIsWrittenDownTheReviewTellsHowFarItIs()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.reviewMany();
    QStringList told;
    QObject::connect(&desk.jobQueue, &JobQueue::bookkeepingChanged, desk.dialog.get(), [&] {
        if (desk.jobQueue.bookkeeping())
            told << desk.progress();
    });
    desk.click("applyButton");
    QVERIFY(desk.find<QProgressBar>("runProgressBar")->isVisible());
    QVERIFY(!desk.find<QPushButton>("applyButton")->isVisible());
    QVERIFY(!desk.find<QPushButton>("pauseButton")->isVisible());
    desk.clock.settle();
    QCOMPARE(told.size(), 6);
    QCOMPARE(told[1], u"Recording 250 of 1100; nothing has been sent yet"_s);
    QCOMPARE(desk.sent(), 1);
    QVERIFY(desk.progress().startsWith(u"0 of 1100"));
    QTRY_VERIFY(!desk.tree()->isListing());
    QCOMPARE(desk.linesThatSay(u"Waiting"_s), many - 1);
    QCOMPARE(desk.state(0), u"↑ Sending…"_s);
}

void TestLargeReview::thePlanCanBeGivenUpWhileItIsWrittenDown()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.reviewMany();
    desk.click("applyButton");
    QCOMPARE(desk.find<QPushButton>("stopButton")->text(), u"&Do not send"_s);
    desk.click("stopButton");
    desk.clock.settle();
    QCOMPARE(desk.sent(), 0);
    QCOMPARE(desk.find<Notice>("notice")->text(),
             u"Nothing was sent. All changes are still pending."_s);
    QTRY_VERIFY(desk.find<QPushButton>("applyButton")->isEnabled());
    QCOMPARE(desk.linesThatSay(u"Not sent yet"_s), many);
    desk.click("applyButton");
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
}

void TestLargeReview::aReviewOpenedMeanwhileTellsTheSame()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.reviewMany();
    desk.click("applyButton");
    desk.dialog.reset();
    desk.review();
    QVERIFY(desk.progress().startsWith(u"Recording 0 of 1100"));
    QVERIFY(desk.find<QPushButton>("stopButton")->isVisible());
    QVERIFY(!desk.find<QPushButton>("applyButton")->isVisible());
    desk.clock.settle();
    QTRY_COMPARE(desk.lines(), many);
    QTRY_COMPARE(desk.linesThatSay(u"Waiting"_s), many - 1);
}

void TestLargeReview::stoppedItTellsOfEachChangeWhatBecameOfIt()
{
    Fixture desk;
    desk.jobQueue.setAtOnce(1); // so that the next one waits
    desk.applyMany();
    QCOMPARE(desk.find<QPushButton>("stopButton")->text(), u"&Stop after this one"_s);
    desk.click("stopButton");
    desk.network.last().answer(200, R"({"status":"OK","id":"0"})");
    QCOMPARE(desk.progress(), u"Removing from queue: 0 of 1099"_s);
    QVERIFY(!desk.find<QPushButton>("reviewRestButton")->isVisible());
    desk.clock.settle();
    QTRY_VERIFY(!desk.tree()->isListing());
    QCOMPARE(desk.state(0), u"✓ Applied (0)"_s);
    QCOMPARE(desk.linesThatSay(u"Not tried"_s), many - 1);
    QVERIFY(desk.find<Notice>("notice")->text().contains(u"1099 not tried"));
    desk.click("reviewRestButton");
    QTRY_VERIFY(desk.find<QPushButton>("applyButton")->isEnabled());
    QCOMPARE(desk.lines(), many - 1);
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestLargeReview)
#include "tst_largereview.moc"
