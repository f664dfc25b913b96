// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/common/toast.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/profiles/profilechip.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts the layouts that a widget is asked for.
class LayoutCounter final : public QObject {
public:
    explicit LayoutCounter(QWidget &widget) { widget.installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

struct Fixture : SessionFixture {
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    std::unique_ptr<MainWindow> window;

    explicit Fixture(Protection protection = Protection::Normal)
    {
        session.profile.protection = protection;
        window = std::make_unique<MainWindow>(
            MainWindow::Dependencies{scheduler, clock, requests, profiles, credentials, dialogs,
                                     directory.filePath(u"settings.ini"_s)});
        window->resize(1200, 700);
        window->show();
        window->setSession(&session);
    }
    ~Fixture() { window.reset(); }

    template <typename T>
    T &child(const char *name) const
    {
        return *namedChild<T>(*window, name);
    }
    bool isBarShown() const { return child<QStatusBar>("changeBar").isVisible(); }
    QString count() const { return child<QLabel>("pendingLabel").text(); }
    QString cost() const { return child<QLabel>("pendingCostLabel").text(); }
    QPushButton &applyButton() const { return child<QPushButton>("applyAllButton"); }
    bool isReviewed() const
    {
        const auto *dialog = childOrNone<QDialog>(*window, u"ReviewDialog"_s);
        return dialog && dialog->isVisible();
    }
    bool isActivityShown() const { return child<QWidget>("activityDock").isVisible(); }

    void edit(int record)
    {
        changes.editRecord(
            u"Suppliers"_s, QString::number(record),
            {u"City"_s, JsonValue::string(u"Quito"_s), JsonValue::string(u"Cuenca"_s)});
    }
    void edit(int from, int to)
    {
        for (int record = from; record <= to; ++record)
            edit(record);
        clock.advance(200ms); // the cost is counted a moment later
    }
    void answerAll()
    {
        for (int i = 0; i < 200 && jobQueue.isBusy(); ++i) {
            clock.advance(250ms);
            if (sent() > 0 && !network.last().isAnswered())
                answer(200, R"({"status":"OK"})");
        }
        QVERIFY(!jobQueue.isBusy());
    }
};

} // namespace

class tst_Bars : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pendingChangesAreCountedWithWhatTheyTake()
    {
        Fixture f;
        QVERIFY(!f.isBarShown());
        QCOMPARE(f.child<QToolButton>("changesButton").text(), u"Changes"_s);
        f.edit(1, 3);
        QVERIFY(f.isBarShown());
        QCOMPARE(f.count(), u"● 3 change(s)"_s);
        QVERIFY2(f.cost().startsWith(u"6 request(s) · about "_s), qPrintable(f.cost()));
        QCOMPARE(f.applyButton().text(), u"Apply 3"_s);
        QVERIFY(f.child<QToolButton>("changesButton").text().contains(u'3'));
        QCOMPARE(f.child<QToolButton>("changesButton").accessibleName(), u"Changes, 3 pending"_s);
        f.changes.revertAll();
        QVERIFY(!f.isBarShown());
    }

    void aFewChangesThatCanBeReversedAreSentWithoutAReview()
    {
        Fixture f;
        f.edit(1, 3);
        f.applyButton().click();
        QVERIFY(!f.isReviewed());
        f.answerAll();
        QVERIFY(f.changes.isEmpty());
        QVERIFY(!f.isBarShown());
    }

    void otherChangesAreReviewedFirst_data()
    {
        QTest::addColumn<int>("protection");
        QTest::addColumn<int>("edits");
        QTest::addColumn<bool>("invites");
        QTest::addColumn<bool>("wasRefused");
        QTest::newRow("the profile asks") << int(Protection::Confirm) << 1 << false << false;
        QTest::newRow("more than twenty") << int(Protection::Normal) << 21 << false << false;
        QTest::newRow("no way back") << int(Protection::Normal) << 1 << true << false;
        QTest::newRow("refused before") << int(Protection::Normal) << 1 << false << true;
    }
    void otherChangesAreReviewedFirst()
    {
        QFETCH(int, protection);
        QFETCH(int, edits);
        QFETCH(bool, invites);
        QFETCH(bool, wasRefused);
        Fixture f{Protection(protection)};
        f.edit(1, edits);
        if (invites)
            f.changes.stage(InviteUser{u"ana@example.org"_s});
        if (wasRefused) {
            QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
            f.clock.advance(1s);
            f.answer(400, R"({"status":"ERROR","detail":"no such column"})");
            f.clock.settle();
            QCOMPARE(f.changes.changes().size(), size_t(1));
        }
        f.clock.advance(200ms);
        QVERIFY2(f.applyButton().text().endsWith(u'…'), qPrintable(f.applyButton().text()));
        const int sent = f.sent();
        f.applyButton().click();
        QVERIFY(f.isReviewed());
        f.clock.advance(1s);
        QCOMPARE(f.sent(), sent);
    }

    void whatWasAppliedWithoutAReviewIsToldWithAWayBack()
    {
        Fixture f;
        f.edit(1, 2);
        f.applyButton().click();
        f.answerAll();
        auto &toast = f.child<Toast>("toast");
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.text(), u"2 change(s) applied"_s);
        f.clock.advance(9s);
        QVERIFY(toast.isVisible());
        f.clock.advance(2s);
        QVERIFY(!toast.isVisible());

        f.edit(3, 3);
        f.applyButton().click();
        f.answerAll();
        auto *reverse = toast.findChildren<QToolButton *>().constFirst();
        for (auto *button : toast.findChildren<QToolButton *>()) {
            if (button->text() == u"Reverse…"_s)
                reverse = button;
        }
        QCOMPARE(reverse->text(), u"Reverse…"_s);
        reverse->setFocus();
        f.clock.advance(60s);
        QVERIFY(toast.isVisible()); // the user is in it
        reverse->click();
        QVERIFY(!toast.isVisible());
        QVERIFY(childOrNone<QDialog>(*f.window, u"UndoDialog"_s));
    }

    void whatIsLeftOfAJobWithoutAReviewIsToldInTheWindow()
    {
        Fixture f;
        f.edit(1, 1);
        f.applyButton().click();
        f.clock.advance(1s);
        f.answer(400, R"({"status":"ERROR","detail":"no such column"})");
        f.clock.settle();
        QVERIFY(!f.child<Toast>("toast").isVisible());
        auto &notice = f.child<Notice>("windowNotice");
        QVERIFY(notice.isVisible());
        QVERIFY2(notice.text().contains(u"still pending"_s), qPrintable(notice.text()));
        f.changes.revertAll();
        QVERIFY(!notice.isVisible());
    }

    /// Each layout that asks for the next one keeps a processor busy for as long as the program runs.
    void theTopBarComesToRest()
    {
        Fixture f;
        auto &bar = f.child<QWidget>("topBar");
        const LayoutCounter counter(bar);
        f.edit(1, 3);
        const auto turns = [] { // of the event loop: what is posted meanwhile waits for the next
            for (int i = 0; i < 10; ++i)
                QCoreApplication::sendPostedEvents();
        };
        turns();
        const int asked = counter.count();
        QVERIFY(asked > 0);
        turns();
        QCOMPARE(counter.count(), asked);
    }

    void theReviewClosesOnceAllIsApplied()
    {
        Fixture f(Protection::Confirm);
        f.edit(1, 1);
        f.applyButton().click();
        QVERIFY(f.isReviewed());
        f.child<QPushButton>("applyButton").click();
        QVERIFY(f.isReviewed());
        f.answerAll();
        QVERIFY(!f.isReviewed());
        QVERIFY(f.child<Toast>("toast").isVisible());
    }

    void theReviewStaysAndTellsWhatIsLeft()
    {
        Fixture f(Protection::Confirm);
        f.edit(1, 1);
        f.applyButton().click();
        f.child<QPushButton>("applyButton").click();
        f.clock.advance(1s);
        f.answer(400, R"({"status":"ERROR","detail":"no such column"})");
        f.clock.settle();
        QVERIFY(f.isReviewed());
        QVERIFY(!f.child<Toast>("toast").isVisible());
        QVERIFY(!f.child<Notice>("windowNotice").isVisible());
    }

    void nothingIsSentWhereNothingMayBeChanged()
    {
        Fixture f(Protection::Normal);
        f.edit(1, 1);
        f.child<QAction>("lockAction").trigger();
        f.clock.advance(200ms);
        f.child<QAction>("applyAction").trigger();
        f.clock.advance(1s);
        QCOMPARE(f.sent(), 0);
        QVERIFY(f.isReviewed()); // which says why
    }

    void theKeysForItSendNothingWhileAValueIsTyped()
    {
        Fixture f;
        f.child<QAction>("databasesAction").trigger();
        f.child<QComboBox>("databaseComboBox").setEditText(u"Suppliers"_s);
        namedChild<QPushButton>(f.child<QWidget>("DatabasesPage"), "openButton")->click();
        f.clock.settle();
        f.answer(200, R"({"items":[{"Id":"1","City":"Quito"}]})");
        auto &table = f.child<QTableView>("recordsTable");
        QTRY_COMPARE(table.model()->rowCount(), 1);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 1));
        table.edit(table.currentIndex());
        auto *editor = table.findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Loja"_s);
        const int sent = f.sent();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        f.clock.advance(1s);
        QCOMPARE(f.changes.changes().size(), size_t(1));
        QCOMPARE(f.sent(), sent);
        QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
        f.clock.advance(1s);
        QCOMPARE(f.jobQueue.runner()->items().size(), size_t(1));
    }

    void theKeysForItSendNothingFromALineOrABoxOfText_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("find") << u"DatabasesPage"_s << u"findLineEdit"_s;
        QTest::newRow("name of a database") << u"DatabasesPage"_s << u"databaseComboBox"_s;
        QTest::newRow("addresses") << u"UsersPage"_s << u"addressesTextEdit"_s;
    }
    void theKeysForItSendNothingFromALineOrABoxOfText()
    {
        QFETCH(QString, page);
        QFETCH(QString, field);
        Fixture f;
        f.edit(1, 1);
        f.child<QAction>(page == u"UsersPage"_s ? "inviteAction" : "databasesAction").trigger();
        if (page == u"UsersPage"_s)
            f.child<QAction>("usersAction").trigger();
        auto *typed = childOrNone<QWidget>(f.child<QWidget>(qPrintable(page)), field);
        QVERIFY(typed);
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        typed->setEnabled(true);
        f.child<QWidget>("filterBar").setEnabled(true); // as with an open database
        typed->setFocus();
        QTRY_VERIFY(typed->hasFocus());
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
            QTest::keyClick(typed, key,
                            Qt::ControlModifier
                                | (key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier));
        f.clock.advance(1s);
        QCOMPARE(f.sent(), 0);
        QVERIFY(!f.isReviewed());
        f.child<QAction>("applyAction").trigger(); // from the menu
        f.clock.advance(1s);
        QVERIFY(f.jobQueue.runner());
    }

    void detailsListThemInActivity()
    {
        Fixture f;
        f.edit(1, 2);
        auto &details = f.child<QToolButton>("pendingDetailsButton");
        details.click();
        QVERIFY(f.isActivityShown());
        QVERIFY(f.child<QWidget>("ChangesPanel").isVisible());
        QVERIFY(details.isChecked());
        f.child<QAction>("jobsAction").trigger();
        QVERIFY(!details.isChecked());
        details.click();
        QVERIFY(f.child<QWidget>("ChangesPanel").isVisible());
        details.click();
        QVERIFY(!f.isActivityShown());
        QVERIFY(!details.isChecked());
    }

    void discardingAllCanBeUndone()
    {
        Fixture f;
        f.edit(1, 2);
        f.child<QToolButton>("discardAllButton").click();
        QVERIFY(f.changes.isEmpty());
        f.child<QAction>("undoAction").trigger();
        QCOMPARE(f.changes.changes().size(), size_t(2));
    }

    void theTabsAtTheTopAreThePages()
    {
        Fixture f;
        auto &bar = f.child<QTabBar>("pagesTabBar");
        auto &pages = f.child<QTabWidget>("pageTabs");
        QCOMPARE(bar.count(), 3);
        QVERIFY(!pages.tabBar()->isVisible());
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(2).center());
        QCOMPARE(pages.currentIndex(), 2);
        f.child<QAction>("databasesAction").trigger();
        QCOMPARE(bar.currentIndex(), 1);
        f.window->setSession(nullptr);
        QVERIFY(!bar.isVisible());
    }

    void aNarrowBarLosesWordsAndNoName()
    {
        Fixture f;
        f.edit(1, 3);
        f.window->resize(1200, 700);
        auto &changes = f.child<QToolButton>("changesButton");
        auto &activity = f.child<QToolButton>("activityButton");
        QTRY_COMPARE(changes.text(), u"Changes (3)"_s);
        QTRY_COMPARE(activity.toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        f.window->setMinimumSize(1, 1);
        f.window->resize(560, 700);
        QTRY_COMPARE(changes.text(), u"3"_s);
        QCOMPARE(activity.toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(changes.accessibleName(), u"Changes, 3 pending"_s);
        for (const auto *part : f.child<QWidget>("topBar").findChildren<QWidget *>(
                 QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible())
                QVERIFY2(part->geometry().right() < f.child<QWidget>("topBar").width(),
                         qPrintable(part->objectName()));
        }
        f.window->resize(1200, 700);
        QTRY_COMPARE(changes.text(), u"Changes (3)"_s);
    }
};

QTEST_MAIN(tst_Bars)
#include "tst_bars.moc"
