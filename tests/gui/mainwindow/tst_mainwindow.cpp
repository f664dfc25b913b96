// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/journalpanel.h"
#include "gui/common/notice.h"
#include "gui/common/palette.h"
#include "gui/common/symbol.h"
#include "gui/common/theme.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/welcomepage.h"
#include "gui/profiles/profilechip.h"
#include "gui/profiles/profilesmenu.h"
#include "secrets/memorycredentialstore.h"
#include "store/changetables.h"
#include "store/journalschema.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <SQLiteCpp/Database.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SessionFixture {
    ProfileStore profiles{directory.filePath(u"profiles.json"_s)};
    MemoryCredentialStore credentials{clock};
    std::unique_ptr<MainWindow> window;

    Fixture() { makeWindow(); }
    ~Fixture() { window.reset(); }
    void makeWindow()
    {
        window = std::make_unique<MainWindow>(
            MainWindow::Dependencies{scheduler, clock, requests, profiles, credentials, dialogs,
                                     directory.filePath(u"settings.ini"_s)});
        window->show();
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return childOrNone<T>(*window, name);
    }
    QAction *action(const QString &name) const { return child<QAction>(name); }
    QTabWidget *tabs() const { return child<QTabWidget>(u"pageTabs"_s); }
    void stage() { changes.stage(InviteUser{u"ana@example.org"_s}); }
    void press(const QKeySequence &keys) const
    {
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keySequence(window.get(), keys);
    }
    bool close() const { return window->close(); }
    QDialog *review() const { return child<QDialog>(u"ReviewDialog"_s); }
    /// Whether the line of the review with these words is ticked; nothing where it has no box.
    std::optional<bool> isTicked(const QString &words) const
    {
        const auto *tree = review()->findChild<QTreeWidget *>(u"changesTree"_s);
        const auto found = tree->findItems(words, Qt::MatchContains);
        if (found.size() != 1)
            qFatal("no such line: %s", qPrintable(words));
        const QVariant box = found[0]->data(0, Qt::CheckStateRole);
        return box.isNull() ? std::nullopt : std::optional(box.toInt() == Qt::Checked);
    }
    /// Presses a button of the outbox, with the newest job selected.
    void pressInJobs(const QString &button) const
    {
        action(u"jobsAction"_s)->trigger();
        auto *pressed = child<QWidget>(u"JobsPanel"_s)->findChild<QPushButton *>(button);
        QVERIFY2(pressed->isEnabled(), qPrintable(pressed->toolTip()));
        pressed->click();
    }
};

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstStartOffersAConnectionAndTheDemo()
    {
        Fixture f;
        QVERIFY(f.child<QPushButton>(u"connectButton"_s)->isVisible());
        QVERIFY(f.child<QPushButton>(u"demoButton"_s)->isVisible());
        QVERIFY(!f.child<QListWidget>(u"profilesList"_s)->isVisible());
        QSignalSpy demo(f.window.get(), &MainWindow::demoRequested);
        f.child<QPushButton>(u"demoButton"_s)->click();
        QCOMPARE(demo.count(), 1);
        f.child<QPushButton>(u"connectButton"_s)->click();
        QVERIFY(f.child<QDialog>(u"ConnectDialog"_s));
    }

    void whatIsNewShowsTheChangelogOfThePackages()
    {
        Fixture f;
        QFile file(QStringLiteral(FLOKDESK_TEST_DATA "/../../CHANGELOG.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTextDocument whole;
        whole.setMarkdown(QString::fromUtf8(file.readAll()));
        f.action(u"whatsNewAction"_s)->trigger();
        const auto *view = f.child<QTextBrowser>(u"changesView"_s);
        QVERIFY(view && view->isVisible());
        const QString shown = view->toPlainText();
        QVERIFY(shown.startsWith(u"0.1.0"_s));
        QVERIFY(shown.size() > 1000);
        QVERIFY(whole.toPlainText().endsWith(shown));
    }

    void aRefusedKeyCanBeEditedFromItsMessage()
    {
        Fixture f;
        QVERIFY(f.profiles.save(SessionFixture::testProfile()).ok());
        f.window->setSession(&f.session);
        auto *page = f.child<QWidget>(u"InstancesPage"_s);
        auto *line = page->findChild<QLineEdit *>(u"identifiersEdit"_s);
        line->setText(u"ABC-1"_s);
        QTest::keyClick(line, Qt::Key_Return);
        f.clock.settle();
        f.answer(401, R"({"status":"ERROR","detail":"Invalid API key"})");
        QVERIFY(page->findChild<Notice *>(u"pageNotice"_s)->text().contains(u"key"_s));
        QToolButton *button = nullptr;
        for (QToolButton *one :
             page->findChild<Notice *>(u"pageNotice"_s)->findChildren<QToolButton *>()) {
            if (one->defaultAction() && one->defaultAction()->objectName() == u"editKeysAction"_s)
                button = one;
        }
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible());
        button->click();
        QVERIFY(f.child<QDialog>(u"ProfileDialog"_s));
    }

    void savedProfilesAreListedAndOpened()
    {
        Fixture f;
        Profile profile = SessionFixture::testProfile();
        QVERIFY(f.profiles.save(profile).ok());
        f.window->setSession(nullptr);
        auto *list = f.child<QListWidget>(u"profilesList"_s);
        QVERIFY(list->isVisible());
        QSignalSpy open(f.window.get(), &MainWindow::openRequested);
        f.child<QPushButton>(u"openButton"_s)->click();
        QCOMPARE(open.count(), 1);
        QCOMPARE(open[0][0].toString(), profile.id);
    }

    void manyProfilesAreAskedForByName()
    {
        Fixture f;
        Profile profile = SessionFixture::testProfile();
        for (int i = 0; i < 40; ++i) {
            profile.id = u"id %1"_s.arg(i);
            profile.name = u"Tenant %1"_s.arg(i);
            QVERIFY(f.profiles.save(profile).ok());
        }
        f.window->setSession(nullptr);
        QCOMPARE(f.child<QListWidget>(u"profilesList"_s)->count(), 40);
        auto *menu = f.child<QMenu>(u"profilesMenu"_s);
        Q_EMIT menu->aboutToShow();
        const QAction *other = f.action(u"otherProfileAction"_s);
        QVERIFY(menu->actions().contains(other));
        QVERIFY(menu->actions().size() < 40);
        QSignalSpy open(f.window.get(), &MainWindow::openRequested);
        f.action(u"otherProfileAction"_s)->trigger();
        QCOMPARE(f.dialogs.asked.back().suggestions.size(), 40);
        f.dialogs.answer(std::optional(u"Tenant 39"_s));
        QCOMPARE(open.count(), 1);
        QCOMPARE(open[0][0].toString(), u"id 39"_s);
    }

    void reviewOpensOnceAndGoesWithItsSession()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.stage();
        f.press(QKeySequence(Qt::CTRL | Qt::Key_S));
        f.action(u"reviewAction"_s)->trigger();
        QCOMPARE(f.window->findChildren<QDialog *>(u"ReviewDialog"_s).size(), 1);
        f.window->setSession(nullptr);
        QVERIFY(!f.child<QDialog>(u"ReviewDialog"_s));
    }

    void undoNamesItsStepToTheLetter()
    {
        Fixture f;
        f.window->setSession(&f.session);
        QCOMPARE(f.action(u"undoAction"_s)->text(), u"&Undo"_s);
        const JsonValue text = JsonValue::string(u"x"_s);
        f.changes.editRecord(u"Suppliers"_s, u"1"_s, {u"R&D"_s, JsonValue(), text});
        QCOMPARE(f.action(u"undoAction"_s)->text(), u"&Undo: Edit R&&D"_s);
        f.action(u"undoAction"_s)->trigger();
        QVERIFY(f.changes.isEmpty());
        QCOMPARE(f.action(u"undoAction"_s)->text(), u"&Undo"_s);
        QCOMPARE(f.action(u"redoAction"_s)->text(), u"&Redo: Edit R&&D"_s);
    }

    void theLastAppliedJobIsUndoneWithOneKeyAndReviewed()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.press(QKeySequence(u"Ctrl+Shift+Backspace"_s));
        QVERIFY(!f.child<QDialog>(u"UndoDialog"_s));
        QVERIFY(f.child<Notice>(u"windowNotice"_s)->text().contains(u"nothing to reverse"_s));

        f.changes.stage(AddRole{u"ana@example.org"_s, u"Finance"_s, false});
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        f.answer(200, R"({"status":"OK"})");
        f.press(QKeySequence(u"Ctrl+Shift+Backspace"_s));
        f.clock.settle();
        auto *dialog = f.child<QDialog>(u"UndoDialog"_s);
        QVERIFY(dialog);
        f.answer(200, "{\"roles\":[\"All Users\",\"Finance\"]}");
        dialog->findChild<QPushButton *>(u"stageButton"_s)->click();
        QVERIFY(f.child<QDialog>(u"ReviewDialog"_s)->isVisible());
        const Change back = RemoveRole{u"ana@example.org"_s, u"Finance"_s, true};
        QVERIFY(f.changes.changes().front().change == back);
    }

    void anUndoIsReviewedApartFromEarlierEdits()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.changes.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        f.answer(200, R"({"status":"OK"})");
        f.changes.stage(InviteUser{u"leo@example.org"_s});
        f.action(u"undoJobAction"_s)->trigger();
        f.clock.settle();
        f.answer(200, "{\"roles\":[\"All Users\",\"Finance\"]}");
        f.child<QDialog>(u"UndoDialog"_s)->findChild<QPushButton *>(u"stageButton"_s)->click();
        QCOMPARE(f.isTicked(u"ana@"_s), std::optional(true));
        QCOMPARE(f.isTicked(u"leo@"_s), std::optional(false));
    }

    void aLoadedPlanIsReviewedApartFromEarlierEdits()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.stage();
        f.action(u"reviewAction"_s)->trigger();
        f.review()->findChild<QPushButton *>(u"savePlanButton"_s)->click();
        const std::optional<QString> path = f.directory.filePath(u"plan.json"_s);
        f.dialogs.answer(path);
        f.review()->close();
        QTRY_VERIFY(!f.review());
        f.changes.revertAll();
        f.changes.stage(InviteUser{u"leo@example.org"_s});
        f.action(u"loadPlanAction"_s)->trigger();
        f.dialogs.answer(path);
        f.dialogs.answer(true);
        QCOMPARE(f.isTicked(u"ana@"_s), std::optional(true));
        QCOMPARE(f.isTicked(u"leo@"_s), std::optional(false));
    }

    void aRetrySendsNothingButWhatFailed()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.stage();
        f.changes.stage(InviteUser{u"eva@example.org"_s});
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        f.answer(400, R"({"message":"no"})");
        f.answer(200, R"({"status":"OK","detail":"invited"})");
        f.changes.stage(InviteUser{u"leo@example.org"_s});
        f.pressInJobs(u"retryButton"_s);
        QCOMPARE(f.isTicked(u"ana@"_s), std::optional(true));
        QCOMPARE(f.isTicked(u"leo@"_s), std::optional(false));
        f.review()->findChild<QPushButton *>(u"applyButton"_s)->click();
        f.clock.settle();
        QCOMPARE(f.sent(), 3);
        QVERIFY(f.network.requests.back().body.contains("ana@"));
        f.answer(200, R"({"status":"OK","detail":"invited"})");
        QCOMPARE(f.sent(), 3);
        QCOMPARE(f.changes.changes().size(), size_t(1));
        f.review()->close();
        QTRY_VERIFY(!f.review());
        f.changes.revertAll();
    }

    void failedChangesThatAreNotStagedAnyMoreAreToldInsteadOfReviewed()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.stage();
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        f.answer(400, R"({"message":"no"})");
        f.changes.revertAll();
        f.changes.stage(InviteUser{u"leo@example.org"_s});
        f.pressInJobs(u"retryButton"_s);
        QVERIFY(!f.review());
        QVERIFY(f.child<Notice>(u"jobsNotice"_s)->text().contains(u"is pending any more"_s));
    }

    void resolvingSelectsWhatGotNoAnswerAndTicksNothingElse()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.changes.stage(InviteUser{u"leo@example.org"_s});
        const ChangeId asked = f.changes.stage(InviteUser{u"ana@example.org"_s});
        QVERIFY(f.jobQueue.apply(Plan::freeze({*f.changes.byId(asked)})));
        f.clock.settle();
        f.fail(Answer::Fault::Interrupted);
        f.pressInJobs(u"resolveButton"_s);
        const auto *tree = f.review()->findChild<QTreeWidget *>(u"changesTree"_s);
        QVERIFY(tree->currentItem());
        QVERIFY(tree->currentItem()->text(0).contains(u"ana@"_s));
        QCOMPARE(f.isTicked(u"ana@"_s), std::optional<bool>());
        QCOMPARE(f.isTicked(u"leo@"_s), std::optional(false));
        f.jobQueue.markNotApplied(asked); // from then on it can be sent again
        QCOMPARE(f.isTicked(u"ana@"_s), std::optional(true));
    }

    void aLineOfTheJournalIsUndoneFromThePanel()
    {
        Fixture f;
        f.changes.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        f.answer(200, R"({"status":"OK"})");
        f.window->setSession(&f.session);
        f.action(u"journalAction"_s)->trigger();
        auto *panel = f.child<QWidget>(u"JournalPanel"_s);
        auto *undo = panel->findChild<QPushButton *>(u"undoButton"_s);
        panel->findChild<QTableView *>(u"journalTable"_s)->selectRow(0);
        QVERIFY2(undo->isEnabled(), qPrintable(undo->toolTip()));
        undo->click();
        QVERIFY(f.child<QDialog>(u"UndoDialog"_s));
        f.window->setSession(nullptr);
        QVERIFY(!f.child<QDialog>(u"UndoDialog"_s));
    }

    void aSessionFillsTheThreeTabs()
    {
        Fixture f;
        f.window->setSession(&f.session);
        QCOMPARE(f.tabs()->count(), 3);
        QVERIFY(f.tabs()->isVisible());
        const auto *chip = f.child<ProfileChip>(u"profileChip"_s);
        QCOMPARE(chip->name(), u"Acme test"_s);
        QCOMPARE(chip->accessibleName(), u"Profile Acme test, Review first"_s);
        QVERIFY(chip->accessibleDescription().contains(u"flokzu.example.org"_s));
        QVERIFY(chip->accessibleDescription().contains(u"reviewed"_s));
        f.press(QKeySequence(u"Ctrl+3"_s));
        QCOMPARE(f.tabs()->currentIndex(), 2);
        f.press(QKeySequence(u"Ctrl+1"_s));
        QCOMPARE(f.tabs()->currentIndex(), 0);
    }

    void pagesAreGoneBeforeTheirSessionIs()
    {
        Fixture f;
        f.window->setSession(&f.session);
        const QPointer<QWidget> page = f.tabs()->widget(0);
        f.window->setSession(nullptr);
        QVERIFY(!page);
        QCOMPARE(f.tabs()->count(), 0);
    }

    void aMissingKeyIsExplainedInItsTab()
    {
        Fixture f;
        ApiClient client(f.scheduler,
                         Connection{f.session.profile.baseUrl, u"a@example.org"_s,
                                    Secret("data-key"), Secret()});
        Session half{f.session.profile, false,       f.clock,    f.scheduler, client,
                     f.records,         f.instances, f.users,    f.commons,   f.workspace,
                     f.changes,         f.jobQueue,  f.requests, f.store,     f.resolver};
        f.window->setSession(&half);
        const QWidget *tab = f.tabs()->widget(2);
        QVERIFY(tab->accessibleDescription().contains(u"user API key"_s));
        QVERIFY(tab->findChild<QPushButton *>(u"editProfileActionButton"_s));
        f.window->setSession(nullptr);
    }

    void leavingAsksNothingBecauseWhatIsStagedIsKept()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.stage();
        bool left = false;
        f.window->leaveSession([&left] { left = true; });
        QVERIFY(left);
        QVERIFY(f.dialogs.asked.empty());
        ChangeSet later;
        ChangeStore kept(*f.journal, u"profile-1"_s, f.store.host(), later, f.clock);
        QVERIFY(kept.load().ok());
        QCOMPARE(later.copies(), f.changes.copies());
    }

    void aPausedJobIsShownWithWhatCanBeDoneAboutIt()
    {
        Fixture f;
        f.jobQueue.setAtOnce(1); // so that the second still waits
        f.window->setSession(&f.session);
        f.stage();
        f.changes.stage(InviteUser{u"eva@example.org"_s});
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        f.action(u"pauseAction"_s)->trigger();
        f.answer(200, R"({"status":"OK","detail":"invited"})");
        QVERIFY(!f.jobQueue.isBusy());
        auto *notice = f.child<Notice>(u"windowNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"1 of 2"_s), qPrintable(notice->text()));
        QCOMPARE(f.sent(), 1);
        const auto buttons = notice->findChildren<QToolButton *>();
        const auto resume =
            std::ranges::find(buttons, f.action(u"resumeAction"_s), &QToolButton::defaultAction);
        QVERIFY(resume != buttons.end());
        (*resume)->click();
        f.clock.settle();
        QVERIFY(!notice->isVisible());
        f.answer(200, R"({"status":"OK","detail":"invited"})");
        QCOMPARE(f.sent(), 2);
        QVERIFY(f.changes.isEmpty());
        QVERIFY(!notice->isVisible());
    }

    void leavingTheDemoAsksBecauseItBeginsAnew()
    {
        Fixture f;
        f.session.isDemo = true;
        f.window->setSession(&f.session);
        int left = 0;
        f.window->leaveSession([&left] { ++left; });
        QCOMPARE(left, 1);
        QVERIFY(f.dialogs.asked.empty());
        f.stage();
        f.window->leaveSession([&left] { ++left; });
        QCOMPARE(f.dialogs.asked.size(), size_t(1));
        f.dialogs.answer(false);
        QCOMPARE(left, 1);
        f.window->leaveSession([&left] { ++left; });
        f.dialogs.answer(true);
        QCOMPARE(left, 2);
    }

    void closingTheDemoAsksAboutStagedChanges()
    {
        Fixture f;
        f.session.isDemo = true;
        f.window->setSession(&f.session);
        f.stage();
        QVERIFY(!f.close());
        f.dialogs.answer(false);
        QVERIFY(f.window->isVisible());
        QVERIFY(!f.close());
        f.dialogs.answer(true);
        QVERIFY(!f.window->isVisible());
    }

    void closingWhileSendingWaitsForTheAnswerOnItsWay()
    {
        Fixture f;
        f.jobQueue.setAtOnce(1); // so that the second still waits
        f.window->setSession(&f.session);
        f.stage();
        f.changes.stage(InviteUser{u"eva@example.org"_s});
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        QCOMPARE(f.sent(), 1);
        QVERIFY(!f.close());
        QVERIFY(f.dialogs.asked.back().question.text.contains(u"being sent"_s));
        f.dialogs.answer(true);
        QVERIFY(f.window->isVisible());
        f.answer(200, R"({"status":"OK","detail":"invited"})");
        QTRY_VERIFY(!f.window->isVisible());
        QCOMPARE(f.sent(), 1);
    }

    void removingAProfileWhileItSendsSaysThatTheRestIsLost()
    {
        Fixture f;
        f.jobQueue.setAtOnce(1); // so that the second still waits
        QVERIFY(f.profiles.save(f.session.profile).ok());
        f.window->setSession(&f.session);
        f.stage();
        f.changes.stage(InviteUser{u"eva@example.org"_s});
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.changes.stage(InviteUser{u"leo@example.org"_s}); // staged only
        f.clock.settle();
        f.action(u"removeProfileAction"_s)->trigger();
        f.dialogs.answer(true);
        const Dialogs::Question question = f.dialogs.asked.back().question;
        QVERIFY2(question.dangerous, qPrintable(question.detail));
        QVERIFY2(question.detail.contains(u"2 pending change"_s), qPrintable(question.detail));
        QVERIFY2(!question.detail.contains(u"come back"_s), qPrintable(question.detail));
        f.dialogs.answer(true);
        f.answer(200, R"({"status":"OK","detail":"invited"})");
        QTRY_VERIFY(f.profiles.profiles().empty());
        QCOMPARE(f.sent(), 1);
    }

    void leavingTheDemoWhileItSendsSaysThatTheRestIsLost()
    {
        Fixture f;
        f.session.isDemo = true;
        f.window->setSession(&f.session);
        f.stage();
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        QVERIFY(!f.close());
        const Dialogs::Question question = f.dialogs.asked.back().question;
        QVERIFY(question.dangerous);
        QVERIFY2(!question.detail.contains(u"come back"_s), qPrintable(question.detail));
        QVERIFY2(!question.detail.contains(u"discards 0"_s), qPrintable(question.detail));
        f.dialogs.answer(false);
        f.answer(200, R"({"status":"OK","detail":"invited"})");
    }

    void closingAJournalOfANewerProgramLosesOnlyWhatIsNotInIt()
    {
        Fixture f;
        f.stage();
        QVERIFY(f.store.flush().ok());
        f.journal->handle().exec("PRAGMA user_version = 50");
        auto journal = Database::open(f.directory.filePath(u"journal.db"_s), journalSchema());
        QVERIFY(journal.ok());
        QCOMPARE((*journal)->state(), Database::State::ReadOnly);
        ChangeSet changes;
        ChangeStore store(**journal, u"profile-1"_s, f.store.host(), changes, f.clock);
        QVERIFY(store.load().ok());
        JobQueue jobQueue(changes, store, f.records, f.instances, f.users);
        Resolver resolver(changes, jobQueue, f.workspace, f.client.connection());
        Session old{f.session.profile, false,       f.clock,    f.scheduler, f.client,
                    f.records,         f.instances, f.users,    f.commons,   f.workspace,
                    changes,           jobQueue,    f.requests, store,       resolver};
        f.window->setSession(&old);
        const auto away = qScopeGuard([&f] { f.window->setSession(nullptr); });
        const auto left = [&f] {
            bool isLeft = false;
            f.window->leaveSession([&isLeft] { isLeft = true; });
            return isLeft;
        };
        // That an outcome of earlier cannot be written down discards nothing that was staged.
        changes.setProblem(changes.changes().front().id, u"Refused."_s, false);
        QVERIFY(left());
        changes.stage(InviteUser{u"eva@example.org"_s});
        QVERIFY(!left());
        QVERIFY(f.dialogs.asked.back().question.text.startsWith(u"1 pending"_s));
        f.dialogs.answer(false);
    }

    void theDemoIsUnmistakable()
    {
        Fixture f;
        f.session.isDemo = true;
        f.window->setSession(&f.session);
        const auto *chip = f.child<ProfileChip>(u"profileChip"_s);
        QVERIFY(chip->accessibleDescription().contains(u"made-up organization"_s));
        QCOMPARE(f.child<QFrame>(u"topBar"_s)->palette().color(QPalette::Window),
                 tintedBackground(Tint::Warning, QApplication::palette()));
    }

    void theBarOfTheDemoStaysReadableWhenTheThemeChanges()
    {
        Fixture f;
        f.session.isDemo = true;
        f.window->setSession(&f.session);
        for (const QString &theme : {u"darkThemeAction"_s, u"lightThemeAction"_s}) {
            f.action(theme)->trigger();
            QTRY_COMPARE(f.child<QFrame>(u"topBar"_s)->palette().color(QPalette::Window),
                         tintedBackground(Tint::Warning, QApplication::palette()));
            const QPalette colours = f.child<QFrame>(u"topBar"_s)->palette();
            const int contrast = colours.color(QPalette::Window).lightness()
                - colours.color(QPalette::WindowText).lightness();
            QVERIFY2(std::abs(contrast) > 120, qPrintable(theme));
        }
        f.action(u"systemThemeAction"_s)->trigger();
    }

    void undoAndRedoReachTheStagedChanges()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.stage();
        QVERIFY(f.window->isWindowModified());
        f.action(u"undoAction"_s)->trigger();
        QVERIFY(f.changes.isEmpty());
        QVERIFY(!f.window->isWindowModified());
        f.action(u"redoAction"_s)->trigger();
        QCOMPARE(f.changes.changes().size(), size_t(1));
        f.action(u"revertAllAction"_s)->trigger();
        QVERIFY(f.changes.isEmpty());
        f.window->setSession(nullptr);
        QVERIFY(!f.action(u"undoAction"_s)->isEnabled());
    }

    void lockingRefusesWritesAtTheGate()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.action(u"lockAction"_s)->trigger();
        QVERIFY(f.scheduler.isReadOnly());
        QVERIFY(f.child<ProfileChip>(u"profileChip"_s)->accessibleName().contains(u"Read-only"_s));
        QVERIFY(!f.action(u"lockAction"_s)->isEnabled());
    }

    void theLockIsPaintedInTheColourOfTheText()
    {
        Fixture f;
        const auto isPaintedIn = [](const QColor &colour) {
            const QImage lock = symbolIcon(Symbol::Lock).pixmap(QSize(16, 16)).toImage();
            for (int y = 0; y < lock.height(); ++y)
                if (lock.pixelColor(lock.width() / 2, y) == colour)
                    return true;
            return false;
        };
        f.action(u"lightThemeAction"_s)->trigger();
        QTRY_VERIFY(isPaintedIn(lightPalette().color(QPalette::ButtonText)));
        f.action(u"darkThemeAction"_s)->trigger();
        QTRY_VERIFY(isPaintedIn(darkPalette().color(QPalette::ButtonText)));
        f.action(u"systemThemeAction"_s)->trigger();
    }

    void theActivityPanelOpensAndClosesByKey()
    {
        Fixture f;
        auto *dock = f.child<QDockWidget>(u"activityDock"_s);
        QVERIFY(!dock->isVisible());
        f.press(QKeySequence(u"Ctrl+4"_s));
        QVERIFY(dock->isVisible());
        QVERIFY(f.action(u"activityAction"_s)->isChecked());
        QVERIFY(dock->isAncestorOf(QApplication::focusWidget()));
        f.press(QKeySequence(u"Ctrl+4"_s));
        QVERIFY(!dock->isVisible());
        QVERIFY(!f.action(u"activityAction"_s)->isChecked());
    }

    void theActivityPanelTakesTheKeyboardBeforeItCloses()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.press(QKeySequence(u"Ctrl+4"_s));
        f.tabs()->currentWidget()->setFocus();
        f.press(QKeySequence(u"Ctrl+4"_s));
        auto *dock = f.child<QDockWidget>(u"activityDock"_s);
        QVERIFY(dock->isVisible());
        QVERIFY(dock->isAncestorOf(QApplication::focusWidget()));
    }

    void eachTabOfTheActivityPanelHasAKey()
    {
        Fixture f;
        f.window->setSession(&f.session);
        auto *tabs = f.child<QTabWidget>(u"activityTabs"_s);
        for (int i = 0; i < 4; ++i) {
            f.press(QKeySequence(u"Ctrl+%1"_s.arg(i + 5)));
            QCOMPARE(tabs->currentIndex(), i);
            QVERIFY(tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void theRunningJobInTheBarLeadsToTheJobs()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.stage();
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle();
        auto *queue = f.child<QPushButton>(u"queueButton"_s);
        QVERIFY(queue->isVisible());
        queue->click();
        QVERIFY(f.child<QWidget>(u"JobsPanel"_s)->isVisible());
        f.answer(200, R"({"status":"OK","detail":"invited"})");
    }

    void aJournalThatLostLinesIsTold()
    {
        Fixture f;
        QFile head(f.directory.filePath(u"journal.db.head"_s));
        QVERIFY(head.open(QIODevice::WriteOnly));
        head.write(R"({"number":7,"hash":"00"})");
        head.close();
        QVERIFY(f.store.load().ok());
        f.window->setSession(&f.session);
        QVERIFY(f.child<Notice>(u"windowNotice"_s)->text().contains(u"lost its last 7 entr"_s));
    }

    void aStagedChangeThatCannotBeReadIsTold()
    {
        Fixture f;
        StagedRow strange;
        strange.id = 7;
        strange.change = R"({"kind":"of the future"})";
        ChangeTables(f.journal->handle(), u"profile-1"_s).saveStaged(strange);
        QVERIFY(f.store.load().ok());
        f.window->setSession(&f.session);
        QVERIFY(f.child<Notice>(u"windowNotice"_s)->text().contains(u"stay in the file"_s));
    }

    void withoutASessionOnlyTheRequestsAreThere()
    {
        Fixture f;
        auto *tabs = f.child<QTabWidget>(u"activityTabs"_s);
        QCOMPARE(tabs->count(), 1);
        QVERIFY(!f.action(u"jobsAction"_s)->isEnabled());
        f.window->setSession(&f.session);
        QCOMPARE(tabs->count(), 4);
        const QPointer<QWidget> outbox = tabs->widget(1);
        f.window->setSession(nullptr);
        QVERIFY(!outbox);
        QCOMPARE(tabs->count(), 1);
    }

    void pagesAndPanelsAreMadeWhenTheyAreShownFirst()
    {
        Fixture f;
        const auto made = [&f] {
            QStringList names;
            for (const auto *place : f.window->findChildren<LaterView *>())
                if (place->isMade())
                    names << place->objectName().section(u':', -1);
            names.sort();
            return names;
        };
        const QString welcome = u"welcomeParts"_s; // no profile is open yet
        QCOMPARE(made(), QStringList{welcome});
        f.window->setSession(&f.session);
        QCOMPARE(made(), (QStringList{u"InstancesPage"_s, welcome})); // without its inspector
        f.action(u"usersAction"_s)->trigger();
        f.action(u"journalAction"_s)->trigger();
        QCOMPARE(made(),
                 (QStringList{u"InstancesPage"_s, u"JournalPanel"_s, u"UsersPage"_s, welcome}));
    }

    void theWelcomePageIsLeftOutForAMomentWhereASessionIsExpected()
    {
        using namespace std::chrono_literals;
        Fixture f;
        const auto *welcome = f.window->findChild<WelcomePage *>();
        f.window->expectSession();
        QVERIFY(!welcome->isVisible());
        f.clock.advance(1s);
        QVERIFY(welcome->isVisible());
        f.window->expectSession();
        QVERIFY(!welcome->isVisible());
        f.window->showNotice(u"It cannot be opened."_s, Fact::past());
        QVERIFY(welcome->isVisible());
    }

    void theActivityPanelIsHighEnoughWhenItIsShownFirst()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.action(u"journalAction"_s)->trigger();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto *panel = f.window->findChild<JournalPanel *>();
        QVERIFY(panel && panel->isVisible());
        const auto *dock = f.window->findChild<QDockWidget *>(u"activityDock"_s);
        QTRY_VERIFY2(dock->height() >= panel->minimumSizeHint().height(),
                     qPrintable(QString::number(dock->height())));
    }

    void sizeAndDocksAreRememberedForEachProfile()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.window->resize(1100, 700);
        f.child<QDockWidget>(u"activityDock"_s)->show();
        QVERIFY(f.close());
        f.makeWindow();
        QVERIFY(!f.child<QDockWidget>(u"activityDock"_s)->isVisible());
        f.window->setSession(&f.session);
        QCOMPARE(f.window->size(), QSize(1100, 700));
        QVERIFY(f.child<QDockWidget>(u"activityDock"_s)->isVisible());
    }

    void aFloatingPanelComesBackWhereItWas()
    {
        Fixture f;
        f.window->setSession(&f.session);
        auto *dock = f.child<QDockWidget>(u"activityDock"_s);
        dock->setFloating(true);
        dock->show();
        dock->setGeometry(700, 500, 640, 300);
        QVERIFY(QTest::qWaitForWindowExposed(dock));
        QVERIFY(f.close());
        dock->close(); // which the end of the program does
        f.makeWindow();
        f.window->setSession(&f.session);
        dock = f.child<QDockWidget>(u"activityDock"_s);
        QVERIFY(dock->isFloating());
        QVERIFY(dock->isVisible());
        QCOMPARE(dock->geometry(), QRect(700, 500, 640, 300));
    }

    void theThemeIsAppliedAndRemembered()
    {
        Fixture f;
        f.action(u"darkThemeAction"_s)->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 darkPalette().color(QPalette::Base));
        f.makeWindow();
        QVERIFY(f.action(u"darkThemeAction"_s)->isChecked());
        f.action(u"systemThemeAction"_s)->trigger();
        QVERIFY(QApplication::palette().color(QPalette::Base)
                != darkPalette().color(QPalette::Base));
    }

    void theSheetOfShortcutsIsReadFromTheWindow()
    {
        Fixture f;
        f.press(QKeySequence(u"F1"_s));
        const auto *table = f.child<QTableWidget>(u"shortcutsTable"_s);
        QVERIFY(table);
        QVERIFY(!table->findItems(u"Ctrl+S"_s, Qt::MatchExactly).isEmpty());
        QVERIFY(!table->findItems(u"Review pending changes"_s, Qt::MatchExactly).isEmpty());
    }

    void removingAProfileTakesItsKeysAlong()
    {
        Fixture f;
        QVERIFY(f.profiles.save(f.session.profile).ok());
        f.credentials.write(dataKeyAccount(f.session.profile.id), Secret("k"), f.window.get(),
                            [](const Result<Done> &) {});
        f.window->setSession(&f.session);
        QSignalSpy closed(f.window.get(), &MainWindow::closeSessionRequested);
        QVERIFY(f.action(u"removeProfileAction"_s)->isEnabled());
        f.action(u"removeProfileAction"_s)->trigger();
        QCOMPARE(f.dialogs.asked.size(), size_t(1));
        f.dialogs.answer(true);
        f.clock.settle();
        QVERIFY(f.profiles.profiles().empty());
        QCOMPARE(closed.count(), 1);
        bool found = true;
        f.credentials.read(
            dataKeyAccount(f.session.profile.id), f.window.get(),
            [&found](const Result<std::optional<Secret>> &key) { found = key && *key; });
        f.clock.settle();
        QVERIFY(!found);
    }

    void removingTheOpenProfileAsksAboutItsStagedChanges()
    {
        Fixture f;
        QVERIFY(f.profiles.save(f.session.profile).ok());
        f.window->setSession(&f.session);
        f.stage();
        f.action(u"removeProfileAction"_s)->trigger();
        f.dialogs.answer(true);
        QCOMPARE(f.dialogs.asked.size(), size_t(2));
        f.dialogs.answer(false);
        QCOMPARE(f.profiles.profiles().size(), size_t(1));
        QCOMPARE(f.changes.changes().size(), size_t(1));
    }

    void aProfileThatIsSavedForTheGuidedCheckOpensIt()
    {
        Fixture f;
        QVERIFY(f.profiles.save(f.session.profile).ok());
        QSignalSpy asked(f.window.get(), &MainWindow::openRequested);
        auto *menu = f.child<ProfilesMenu>(u"profilesMenu"_s);
        Q_EMIT menu->checkRequested(f.session.profile.id);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!f.child<QDialog>(u"GuidedCheckDialog"_s));
        f.window->setSession(nullptr); // as the program does before it opens one
        f.window->setSession(&f.session);
        QVERIFY(f.child<QDialog>(u"GuidedCheckDialog"_s)->isVisible());
        QCOMPARE(f.sent(), 0);
        f.window->setSession(nullptr);
        f.window->setSession(&f.session);
        QVERIFY(!f.child<QDialog>(u"GuidedCheckDialog"_s));
    }

    void theGuidedCheckIsReachedFromHelp()
    {
        Fixture f;
        QVERIFY(!f.action(u"guidedCheckAction"_s)->isEnabled());
        f.window->setSession(&f.session);
        QVERIFY(
            f.child<QMenu>(u"helpMenu"_s)->actions().contains(f.action(u"guidedCheckAction"_s)));
        f.action(u"guidedCheckAction"_s)->trigger();
        QVERIFY(f.child<QDialog>(u"GuidedCheckDialog"_s)->isVisible());
    }

    void nothingIsSentByOpeningAProfile()
    {
        Fixture f;
        f.window->setSession(&f.session);
        f.clock.advance(std::chrono::minutes(10));
        QCOMPARE(f.sent(), 0);
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
