// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitydock.h"

#include "gui/activity/changespanel.h"
#include "gui/activity/jobspanel.h"
#include "gui/activity/journalpanel.h"
#include "gui/activity/requestspanel.h"
#include "gui/common/viewstate.h"

#include <QApplication>
#include <QMetaMethod>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

ActivityDock::ActivityDock(const Dependencies &parts, QWidget *parent)
    : QDockWidget(tr("Activity"), parent)
    , m_parts(parts)
    , m_tabs(new QTabWidget(this))
    , m_requests(new RequestsPanel(parts.requests, parts.clock, m_tabs))
{
    setObjectName(u"activityDock"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_tabs->setObjectName(u"activityTabs"_s);
    m_tabs->setAccessibleName(tr("Activity"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_requests, tr("Requests"));
    m_requests->setFocusProxy(m_requests->findChild<QTableView *>());
    auto *area = new QScrollArea(this); // for a screen that is too small for a panel
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_tabs);
    setWidget(area);
    connect(&m_parts.scheduler, &RequestScheduler::statusChanged, m_requests, [this] {
        m_requests->setQueue(m_session
                                 ? m_parts.scheduler.queue(m_session->client.connection().baseUrl)
                                 : std::vector<QueuedFlow>());
    });
}

void ActivityDock::setSession(Session *session, QSettings &settings)
{
    const int current = m_session ? m_tabs->currentIndex() : 0;
    delete m_changes;
    delete m_jobs;
    delete m_journal;
    m_session = session;
    if (!session)
        return;
    addPanels(*session, settings);
    m_tabs->setCurrentIndex(current);
}

void ActivityDock::addPanels(Session &session, QSettings &settings)
{
    m_changes = new ChangesPanel(session, m_tabs);
    m_jobs = new JobsPanel(session, m_tabs);
    m_journal = new JournalPanel(session, m_parts.dialogs, settings, m_tabs);
    m_tabs->insertTab(0, m_changes, tr("Changes"));
    m_tabs->insertTab(1, m_jobs, tr("Outbox"));
    m_tabs->insertTab(2, m_journal, tr("Journal"));
    connect(m_journal, &JournalPanel::failed, this, &ActivityDock::failed);
    // The demo company begins anew each time and has nothing old.
    if (!session.isDemo && session.store.journal().state() != Database::State::ReadOnly)
        m_journal->letOldLinesGo();
    connect(m_changes, &ChangesPanel::reviewRequested, this, &ActivityDock::reviewRequested);
    connect(m_jobs, &JobsPanel::reviewRequested, this, &ActivityDock::reviewOnlyRequested);
    connect(m_jobs, &JobsPanel::journalRequested, this, [this](qint64 job, const QString &name) {
        m_journal->showJob(job, name);
        openTab(Tab::Journal);
    });
    if (isSignalConnected(QMetaMethod::fromSignal(&ActivityDock::undoJobRequested)))
        connect(m_jobs, &JobsPanel::undoJobRequested, this, &ActivityDock::undoJobRequested);
    if (isSignalConnected(QMetaMethod::fromSignal(&ActivityDock::undoEntryRequested)))
        connect(m_journal, &JournalPanel::undoEntryRequested, this,
                &ActivityDock::undoEntryRequested);
}

void ActivityDock::openTab(Tab tab)
{
    const std::initializer_list<QWidget *> panels{m_changes, m_jobs, m_journal, m_requests};
    if (QWidget *panel = *(panels.begin() + int(tab)))
        m_tabs->setCurrentWidget(panel);
    show();
    raise();
    focusTab();
}

void ActivityDock::focusTab()
{
    if (isFloating())
        activateWindow();
    m_tabs->currentWidget()->setFocus();
}

void ActivityDock::toggle()
{
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && focus && isAncestorOf(focus))
        return hide();
    show();
    raise();
    focusTab();
}

QJsonObject ActivityDock::saveState() const
{
    QJsonObject state{{u"tab"_s, stateOf(*m_tabs)}, {u"requests"_s, m_requests->saveState()}};
    if (m_session) {
        state[u"changes"_s] = m_changes->saveState();
        state[u"jobs"_s] = m_jobs->saveState();
        state[u"journal"_s] = m_journal->saveState();
    }
    return state;
}

void ActivityDock::restoreState(const QJsonObject &state)
{
    m_requests->restoreState(state.value(u"requests"_s).toObject());
    if (m_session) {
        m_changes->restoreState(state.value(u"changes"_s).toObject());
        m_jobs->restoreState(state.value(u"jobs"_s).toObject());
        m_journal->restoreState(state.value(u"journal"_s).toObject());
    }
    restore(*m_tabs, state.value(u"tab"_s));
}

} // namespace flokdesk
