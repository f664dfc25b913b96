// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/review/checkmodes.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/reviewtree.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

/// The review of some edits of one database.
struct Fixture : SessionFixture {
    std::unique_ptr<ReviewDialog> dialog;

    explicit Fixture(int edits)
    {
        for (int id = 1; id <= edits; ++id)
            changes.editRecord(
                u"Suppliers"_s, QString::number(id),
                {u"Stock"_s, JsonValue::string(u"40"_s), JsonValue::string(u"35"_s)});
        dialog = std::make_unique<ReviewDialog>(session, dialogs, nullptr);
        dialog->open();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*dialog, name);
    }
    QRadioButton *way(const char *name) const { return find<QRadioButton>(name); }
    QString cost() const { return find<QLabel>("costLabel")->text(); }
};

} // namespace

/// The ways to check a job, in the review.
class TestCheckModes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFewChangesOfferNoChoice();
    void eachWayTellsWhatItCosts();
    void theWayOfTheProfileIsChosenFirst();
    void theKeysChooseAnotherWayForThisJobOnly();
    void aWayThatIsNoLongerShownDoesNotCount();
    void theWayIsReadAloudWithItsCost();
    void aJobWhoseValuesReadOtherwiseAfterwardsSaysSo();
};

void TestCheckModes::aFewChangesOfferNoChoice()
{
    Fixture desk(5);
    QTRY_VERIFY(desk.find<QPushButton>("applyButton")->isEnabled());
    QVERIFY(!desk.find<CheckModes>("checkModes")->isVisible());
}

void TestCheckModes::eachWayTellsWhatItCosts()
{
    Fixture desk(40);
    QTRY_VERIFY(desk.find<CheckModes>("checkModes")->isVisible());
    QStringList labels;
    for (const QLabel *label : desk.find<CheckModes>("checkModes")->findChildren<QLabel *>())
        labels << label->text();
    for (const QString &requests :
         {u"44"_s, u"81"_s, u"120"_s, u"40"_s}) // 3 lists and the last one
        QVERIFY2(labels.contains(requests), qPrintable(labels.join(u'|')));
    QVERIFY(desk.cost().startsWith(u"44 request"));
}

void TestCheckModes::theWayOfTheProfileIsChosenFirst()
{
    Fixture desk(10);
    QTRY_VERIFY(desk.find<CheckModes>("checkModes")->isVisible());
    QCOMPARE(desk.find<CheckModes>("checkModes")->current(), GuardMode::Guard);
    QVERIFY(desk.way("guardRadioButton")->isChecked());
}

void TestCheckModes::theKeysChooseAnotherWayForThisJobOnly()
{
    Fixture desk(10);
    QTRY_VERIFY(desk.find<CheckModes>("checkModes")->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(desk.dialog.get()));
    desk.way("guardRadioButton")->setFocus();
    QTest::keyClick(desk.way("guardRadioButton"), Qt::Key_Down);
    QCOMPARE(desk.find<CheckModes>("checkModes")->current(), GuardMode::Singly);
    QVERIFY(desk.way("singlyRadioButton")->isChecked());
    QVERIFY(desk.cost().startsWith(u"21 request"));
    QTest::mouseClick(desk.find<QPushButton>("applyButton"), Qt::LeftButton);
    desk.clock.settle();
    QVERIFY(desk.jobQueue.runningJob());
    QCOMPARE(desk.jobQueue.runningJob()->guard, GuardMode::Singly);
    QCOMPARE(desk.jobQueue.guard(), GuardMode::Guard);
    QVERIFY(!desk.find<CheckModes>("checkModes")->isVisible());
}

void TestCheckModes::aWayThatIsNoLongerShownDoesNotCount()
{
    Fixture desk(6);
    QTRY_VERIFY(desk.find<CheckModes>("checkModes")->isVisible());
    desk.way("fastRadioButton")->click();
    QVERIFY(desk.cost().startsWith(u"6 request"));
    desk.find<ReviewTree>("changesTree")->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QTRY_VERIFY(!desk.find<CheckModes>("checkModes")->isVisible());
    QVERIFY(desk.cost().startsWith(u"10 request"));
    QTest::mouseClick(desk.find<QPushButton>("applyButton"), Qt::LeftButton);
    desk.clock.settle();
    QVERIFY(desk.jobQueue.runningJob());
    QCOMPARE(desk.jobQueue.runningJob()->guard, GuardMode::Guard);
}

void TestCheckModes::theWayIsReadAloudWithItsCost()
{
    Fixture desk(10);
    QTRY_VERIFY(desk.find<CheckModes>("checkModes")->isVisible());
    const QString name = desk.way("paranoidRadioButton")->accessibleName();
    QVERIFY2(name.startsWith(u"Check: Before and after, one by one, 30 request(s), ends "),
             qPrintable(name));
}

void TestCheckModes::aJobWhoseValuesReadOtherwiseAfterwardsSaysSo()
{
    Fixture desk(6);
    int lists = 0;
    desk.network.answersItself = [&](FakeTransfer &transfer) {
        const bool writes = transfer.request.writes;
        lists += writes ? 0 : 1;
        QByteArray body = R"({"status":"OK"})";
        if (!writes) {
            QByteArrayList records;
            for (int id = 1; id <= 6; ++id) // the service rounds one of them
                records << "{\"Id\":\"" + QByteArray::number(id) + "\",\"Stock\":\""
                        + (lists == 1    ? "40"
                               : id == 3 ? "34.9"
                                         : "35")
                        + "\"}";
            body = '[' + records.join(',') + ']';
        }
        desk.clock.callSoon(&transfer, [&transfer, body] { transfer.answer(200, body); });
        return true;
    };
    QTRY_VERIFY(desk.find<QPushButton>("applyButton")->isEnabled());
    QTest::mouseClick(desk.find<QPushButton>("applyButton"), Qt::LeftButton);
    QTRY_VERIFY((desk.clock.advance(std::chrono::seconds(1)), !desk.jobQueue.isBusy()));
    QCOMPARE(lists, 2);
    const QString text = desk.find<Notice>("notice")->text();
    QVERIFY2(text.startsWith(u"6 applied"), qPrintable(text));
    QVERIFY2(text.contains(u"The values of 1 applied change"), qPrintable(text));
    const auto *tree = desk.find<ReviewTree>("changesTree");
    QTRY_VERIFY(tree->topLevelItemCount() == 6);
    QCOMPARE(tree->topLevelItem(2)->text(3), u"≠ Applied, but the values in Flokzu differ"_s);
    QVERIFY(tree->topLevelItem(2)->toolTip(3).contains(u"34.9"_s));
    QVERIFY(tree->topLevelItem(1)->text(3).startsWith(u"✓ Applied"_s));
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestCheckModes)
#include "tst_checkmodes.moc"
