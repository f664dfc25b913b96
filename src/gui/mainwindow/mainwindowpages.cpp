// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitydock.h"
#include "gui/activity/jobannouncer.h"
#include "gui/common/emptystate.h"
#include "gui/common/laterview.h"
#include "gui/common/notice.h"
#include "gui/common/unfinished.h"
#include "gui/databases/databasespage.h"
#include "gui/instances/instancespage.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/statusbar.h"
#include "gui/mainwindow/viewkeeper.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/reviewtexts.h"
#include "gui/users/userspage.h"
#include "ui_mainwindow.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The job waits, with as many changes as now, and nothing is being sent.
Fact whilePaused(const JobQueue &jobQueue, const Job &job)
{
    return Fact::whileTrue([&jobQueue, id = job.id, waiting = job.waiting()] {
               const Job *paused = jobQueue.pausedJob();
               return paused && paused->id == id && paused->waiting() == waiting
                   && !jobQueue.isBusy();
           })
        .askedAt(&jobQueue, &JobQueue::started)
        .askedAt(&jobQueue, &JobQueue::finished)
        .askedAt(&jobQueue, &JobQueue::jobsChanged);
}

// In place of a page that could only fail.
QWidget *keyMissingPage(const QString &keyName, QAction *editProfile)
{
    auto *state = new EmptyState;
    state->setTexts(MainWindow::tr("This profile has no key for that"),
                    MainWindow::tr("It needs the %1 of your organisation. An administrator "
                                   "finds it in the API settings of Flokzu.")
                        .arg(keyName));
    state->addAction(editProfile);
    return state;
}

} // namespace

/// A new page is one line here, and one action in setupActions().
void MainWindow::addPages()
{
    const Connection &connection = m_session->client.connection();
    const bool hasData = !connection.dataKey.isEmpty();
    const bool hasUsers = !connection.userKey.isEmpty();
    const auto noKey = [this](const QString &name) {
        return keyMissingPage(name, m_profilesMenu->editAction());
    };
    QTabWidget *tabs = m_ui->pageTabs;
    tabs->addTab(hasData ? makePage<InstancesPage>(u"instances"_s) : noKey(tr("data key")),
                 tr("Instances"));
    tabs->addTab(hasData ? makePage<DatabasesPage>(u"databases"_s) : noKey(tr("data key")),
                 tr("Databases"));
    tabs->addTab(hasUsers ? makePage<UsersPage>(u"users"_s) : noKey(tr("user-management key")),
                 tr("Users"));
    if (!hasData && hasUsers)
        tabs->setCurrentIndex(2);
}

template <typename Page>
QWidget *MainWindow::makePage(const QString &name)
{
    const auto make = [this, name](QWidget *place) {
        auto *page = new Page(*m_session, m_parts.dialogs, place);
        connect(page, &Page::reviewRequested, this, &MainWindow::review);
        m_views->add(name, *page);
        return page;
    };
    return new LaterView(QString::fromLatin1(Page::staticMetaObject.className()), make,
                         m_ui->pageTabs);
}

// By the number of the tab, because a page whose key is missing has no name.
void MainWindow::followViews()
{
    m_views->add(u"activity"_s, *m_activity);
    QTabWidget *tabs = m_ui->pageTabs;
    const QString name = u"window"_s;
    const QString page = u"page"_s;
    if (const QJsonValue kept = m_views->stateOf(name).value(page); kept.isDouble())
        tabs->setCurrentIndex(kept.toInt());
    m_views->follow(name, *tabs, [tabs, page] {
        return QJsonObject{{page, tabs->currentIndex()}};
    });
}

void MainWindow::setupDock()
{
    addDockWidget(Qt::BottomDockWidgetArea, m_activity);
    m_activity->hide();
    connect(m_ui->activityAction, &QAction::triggered, m_activity, &ActivityDock::toggle);
    // The dock is hidden once more while the window is taken down, when only children are left.
    connect(m_activity, &QDockWidget::visibilityChanged, m_ui->activityAction,
            [dock = m_activity, action = m_ui->activityAction] {
                action->setChecked(!dock->isHidden());
            });
    using Tab = ActivityDock::Tab;
    const std::initializer_list<std::pair<QAction *, Tab>> tabs{
        {m_ui->changesAction, Tab::Changes},
        {m_ui->jobsAction, Tab::Jobs},
        {m_ui->journalAction, Tab::Journal},
        {m_ui->requestsAction, Tab::Requests},
    };
    for (const auto &[action, tab] : tabs)
        connect(action, &QAction::triggered, m_activity,
                [this, tab = tab] { m_activity->openTab(tab); });
    connect(m_statusBar, &StatusBar::jobsRequested, m_ui->jobsAction, &QAction::trigger);
    connect(m_activity, &ActivityDock::reviewRequested, this, &MainWindow::review);
    connect(m_activity, &ActivityDock::reviewOnlyRequested, this, &MainWindow::reviewOnly);
    connect(m_activity, &ActivityDock::undoJobRequested, this, &MainWindow::undoJob);
    connect(m_activity, &ActivityDock::undoEntryRequested, this, &MainWindow::undoEntry);
    connect(m_activity, &ActivityDock::failed, this, [this](const Error &error) {
        showNotice(error, Fact::until(&m_session->store, &ChangeStore::storageWorks));
    });
    if (!m_parts.notifications)
        m_desktop = std::make_unique<DesktopNotifications>();
    m_announcer = new JobAnnouncer(m_parts.notifications ? *m_parts.notifications : *m_desktop,
                                   m_parts.clock, this);
}

// Also after a crash: what the program left behind is paused (src/changes/README.md, section 2).
void MainWindow::showPausedJob()
{
    const Job *paused = m_session ? m_session->jobQueue.pausedJob() : nullptr;
    const bool isBusy = m_session && m_session->jobQueue.isBusy();
    m_ui->resumeAction->setEnabled(paused);
    m_ui->pauseAction->setEnabled(paused || isBusy);
    if (!paused || isBusy || m_waitingToLeave)
        return;
    m_ui->windowNotice->show(Notice::Level::Warning, pausedText(*paused),
                             whilePaused(m_session->jobQueue, *paused), paused->reason);
    for (QAction *action : {m_ui->resumeAction, m_ui->reviewAction, m_ui->leavePausedAction})
        m_ui->windowNotice->addAction(action);
    for (const JobItem &item : paused->items) {
        if (item.error.kind == Error::Kind::KeyRejected)
            return m_ui->windowNotice->offerKeys(item.error);
    }
}

// While the review is open, it tells.
void MainWindow::tellNotPrepared(const QString &why)
{
    if (m_review || why.isEmpty())
        return;
    showNotice(Error{Error::Kind::Storage,
                     tr("Nothing was sent, because it could not be written down first."), why, 0},
               Fact::until(&m_session->changes, &ChangeSet::changed));
}

void MainWindow::resumeJob()
{
    const Job *paused = m_session ? m_session->jobQueue.pausedJob() : nullptr;
    if (!paused)
        return;
    if (const auto resumed = m_session->jobQueue.resume(paused->id); !resumed)
        showNotice(resumed.error(), Fact::until(&m_session->jobQueue, &JobQueue::jobsChanged));
}

void MainWindow::review()
{
    commitOpenEditors(*this);
    showStaged();
    if (!m_session || (m_session->changes.isEmpty() && m_session->jobQueue.jobs().empty()))
        return;
    if (!m_review) {
        m_review = new ReviewDialog(*m_session, m_parts.dialogs, this);
        m_review->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_review->open();
    m_review->raise();
}

// Other staged changes are unticked, so that a quick click on Apply does not send them along.
void MainWindow::reviewOnly(const std::vector<ChangeId> &ids)
{
    review();
    if (m_review)
        m_review->tickOnly(ids);
}

} // namespace flokdesk
