// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activitydock.h"

#include "gui/activity/changespanel.h"
#include "gui/activity/jobspanel.h"
#include "gui/activity/journalpanel.h"
#include "gui/activity/requestspanel.h"
#include "gui/common/laterview.h"
#include "gui/common/viewstate.h"

#include <algorithm>
#include <QApplication>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// QScrollArea keeps the size that its widget wanted first, which was before any panel was made.
class PanelArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        return widget()->sizeHint().boundedTo({36 * line, 24 * line}); // as QScrollArea does
    }
};

} // namespace

ActivityDock::ActivityDock(const Dependencies &dependencies, QWidget *parent)
    : QDockWidget(tr("Activity"), parent)
    , m_dependencies(dependencies)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"activityDock"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_tabs->setObjectName(u"activityTabs"_s);
    m_tabs->setAccessibleName(tr("Activity"));
    m_tabs->setDocumentMode(true);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ActivityDock::tabShown);
    addPanel<RequestsPanel>(Tab::Requests, tr("Requests"), u"requests"_s,
                            [this](QWidget *place) { return makeRequests(place); });
    auto *area = new PanelArea(this); // for a screen that is too small for a panel
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_tabs);
    setWidget(area);
}

/// The place has the name of the panel, by which the state of the tabs knows it.
template <typename Made>
void ActivityDock::addPanel(Tab tab, const QString &title, const QString &key,
                            const std::function<Made *(QWidget *parent)> &make)
{
    const auto makeAsItWas = [this, tab, make](QWidget *place) {
        Made *made = make(place);
        Panel &panel = m_panels[tab];
        made->restoreState(m_state.value(panel.key).toObject());
        panel.save = [made] { return made->saveState(); };
        panel.restore = [made](const QJsonObject &state) { made->restoreState(state); };
        connect(new ViewWatch(*made), &ViewWatch::changed, this, &ActivityDock::viewChanged);
        return made;
    };
    const QString name = QString::fromLatin1(Made::staticMetaObject.className()).section(u':', -1);
    m_panels[tab] = {key, new LaterView(name, makeAsItWas, m_tabs)};
    m_tabs->insertTab(int(tab), m_panels[tab].place, title);
}

/// Made now where it was not shown yet.
JournalPanel &ActivityDock::journal()
{
    m_panels[Tab::Journal].place->view();
    return *m_journal;
}

void ActivityDock::setSession(Session *session, QSettings &settings)
{
    const int current = m_session ? m_tabs->currentIndex() : 0;
    LaterView::deleteTabs(*m_tabs, 0, m_tabs->count() - 2); // all but the requests
    m_state = {};
    m_session = session;
    if (!session)
        return;
    addPanels(*session, settings);
    m_tabs->setCurrentIndex(current);
}

void ActivityDock::addPanels(Session &session, QSettings &settings)
{
    addPanel<ChangesPanel>(
        Tab::Changes, tr("Changes"), u"changes"_s,
        [this, &session](QWidget *place) { return makeChanges(session, place); });
    addPanel<JobsPanel>(Tab::Jobs, tr("Jobs"), u"jobs"_s,
                        [this, &session](QWidget *place) { return makeJobs(session, place); });
    addPanel<JournalPanel>(Tab::Journal, tr("Journal"), u"journal"_s,
                           [this, &session, &settings](QWidget *place) {
                               return makeJournal(session, settings, place);
                           });
    // The demo company begins anew each time and has nothing old.
    if (!session.isDemo && session.store.journal().state() != Database::State::ReadOnly
        && JournalPanel::hasOldLines(session, settings))
        journal().letOldLinesGo();
}

ChangesPanel *ActivityDock::makeChanges(Session &session, QWidget *parent)
{
    auto *changes = new ChangesPanel(session, parent);
    connect(changes, &ChangesPanel::reviewRequested, this, &ActivityDock::reviewRequested);
    return changes;
}

JobsPanel *ActivityDock::makeJobs(Session &session, QWidget *parent)
{
    auto *jobs = new JobsPanel(session, m_dependencies.dialogs, parent);
    connect(jobs, &JobsPanel::reviewRequested, this, &ActivityDock::reviewOnlyRequested);
    connect(jobs, &JobsPanel::journalRequested, this, [this](qint64 job, const QString &name) {
        journal().showJob(job, name);
        openTab(Tab::Journal);
    });
    connect(jobs, &JobsPanel::undoJobRequested, this, &ActivityDock::undoJobRequested);
    return jobs;
}

JournalPanel *ActivityDock::makeJournal(Session &session, QSettings &settings, QWidget *parent)
{
    m_journal = new JournalPanel(session, m_dependencies.dialogs, settings, parent);
    connect(m_journal, &JournalPanel::failed, this, &ActivityDock::failed);
    connect(m_journal, &JournalPanel::undoEntryRequested, this, &ActivityDock::undoEntryRequested);
    return m_journal;
}

RequestsPanel *ActivityDock::makeRequests(QWidget *parent)
{
    auto *requests = new RequestsPanel(m_dependencies.requests, m_dependencies.clock, parent);
    requests->setFocusProxy(requests->findChild<QTableView *>());
    showQueue(*requests);
    connect(&m_dependencies.scheduler, &RequestScheduler::statusChanged, requests,
            [this, requests] { showQueue(*requests); });
    return requests;
}

void ActivityDock::showQueue(RequestsPanel &requests) const
{
    requests.setQueue(m_session
                          ? m_dependencies.scheduler.queue(m_session->client.connection().baseUrl)
                          : std::vector<QueuedFlow>());
}

void ActivityDock::openTab(Tab tab)
{
    if (const auto found = m_panels.find(tab); found != m_panels.end() && found->second.place)
        m_tabs->setCurrentWidget(found->second.place);
    showTab();
}

bool ActivityDock::shows(Tab tab) const
{
    const auto panel = m_panels.find(tab);
    return !isHidden() && panel != m_panels.end() && panel->second.place
        && panel->second.place == m_tabs->currentWidget();
}

// The panel is made before the dock is shown, because the dock is as high as its panel wants to be.
void ActivityDock::showTab()
{
    currentPlace().view();
    if (isHidden())
        widget()->updateGeometry(); // which parts of a hidden dock do not do by themselves
    show();
    raise();
    focusTab();
}

LaterView &ActivityDock::currentPlace() const
{
    const auto current = std::ranges::find_if(m_panels, [this](const auto &panel) {
        return panel.second.place == m_tabs->currentWidget();
    });
    Q_ASSERT(current != m_panels.end());
    return *current->second.place;
}

void ActivityDock::focusTab()
{
    if (isFloating())
        activateWindow();
    currentPlace().view()->setFocus();
}

void ActivityDock::toggle()
{
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && focus && isAncestorOf(focus))
        return hide();
    showTab();
}

QJsonObject ActivityDock::saveState() const
{
    QJsonObject state = m_state;
    state[u"tab"_s] = stateOf(*m_tabs);
    for (const auto &[tab, panel] : m_panels) {
        if (panel.place && panel.place->isMade())
            state[panel.key] = panel.save();
    }
    return state;
}

void ActivityDock::restoreState(const QJsonObject &state)
{
    m_state = state;
    if (const Panel &requests = m_panels[Tab::Requests]; requests.place->isMade())
        requests.restore(state.value(requests.key).toObject());
    restore(*m_tabs, state.value(u"tab"_s));
}

} // namespace flokdesk
