// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/mainwindow.h"

#include "changes/sheets/mappingfiles.h"
#include "core/text.h"
#include "gui/activity/activitydock.h"
#include "gui/activity/jobannouncer.h"
#include "gui/common/laterview.h"
#include "gui/common/linelimits.h"
#include "gui/common/openeditors.h"
#include "gui/common/readonly.h"
#include "gui/common/screenfit.h"
#include "gui/common/symbol.h"
#include "gui/common/theme.h"
#include "gui/common/toast.h"
#include "gui/common/undoactions.h"
#include "gui/editing/typing.h"
#include "gui/goto/navigator.h"
#include "gui/mainwindow/aboutdialog.h"
#include "gui/mainwindow/jobcommands.h"
#include "gui/mainwindow/languagechoice.h"
#include "gui/mainwindow/requeststatus.h"
#include "gui/mainwindow/sessionexit.h"
#include "gui/mainwindow/shortcutsdialog.h"
#include "gui/mainwindow/toolsdialog.h"
#include "gui/mainwindow/topbar.h"
#include "gui/mainwindow/viewkeeper.h"
#include "gui/mainwindow/whatsnewdialog.h"
#include "gui/mainwindow/windowstate.h"
#include "gui/profiles/connectdialog.h"
#include "gui/profiles/dialectdialog.h"
#include "gui/profiles/keystorenotice.h"
#include "gui/profiles/profilechip.h"
#include "gui/profiles/profiledialog.h"
#include "gui/review/changebar.h"
#include "gui/review/jobending.h"
#include "gui/review/planfiles.h"
#include "gui/review/reviewcommands.h"
#include "gui/review/undocommands.h"
#include "gui/sheets/exportcommands.h"
#include "gui/sheets/importcommands.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Files that are checked and a key store that asks nothing take less.
constexpr Duration sessionComesWithin = 300ms;

/// Before there is a widget: those that are there would be prepared for another style first.
Theme applyKeptTheme(const QString &settingsPath)
{
    const QSettings settings(settingsPath, QSettings::IniFormat);
    const Theme theme = themeOfWord(settings.value(u"theme"_s).toString());
    applyTheme(theme);
    return theme;
}

/// Empty where something else is dragged, or several files.
QString singleFileOf(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

MainWindow::MainWindow(const Dependencies &dependencies, QWidget *parent)
    : QMainWindow(parent)
    , m_firstTheme(applyKeptTheme(dependencies.settingsPath))
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_dependencies(dependencies)
    , m_profilesMenu(new ProfilesMenu({dependencies.profiles, dependencies.credentials,
                                       dependencies.scheduler, dependencies.dialogs},
                                      this))
    , m_requestStatus(new RequestStatus(dependencies.scheduler, dependencies.clock, this))
    , m_activity(new ActivityDock(
          {dependencies.scheduler, dependencies.clock, dependencies.requests, dependencies.dialogs},
          this))
{
    m_ui->setupUi(this);
    m_exit = new SessionExit(*this, dependencies.dialogs, *m_ui->windowNotice);
    setupBars();
    setAcceptDrops(true);
    setMinimumSize(QSize(860, 520).boundedTo(roomFor(*this).size()));
    resizeWithin(*this, {1200, 760});
    setupDock();
    m_navigator = new Navigator(*m_ui->pageTabs, *m_activity, *this);
    setupActions();
    setupUndo();
    m_state = std::make_unique<WindowState>(*this, dependencies.settingsPath);
    if (!dependencies.views)
        m_ownViews = std::make_unique<ViewStates>();
    if (!dependencies.mappings)
        m_ownMappings = std::make_unique<MappingFiles>();
    m_views = std::make_unique<ViewKeeper>(m_ownViews ? *m_ownViews : *dependencies.views,
                                           dependencies.clock);
    setupExport();
    setupThemes();
    setupLanguages();
    connectProfiles();
    connectTools();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, const QWidget *to) { focusMoved(to); });
    new LineLimits(this);
    showSession();
    // While a profile is being opened. The dialog of a profile says it itself.
    new KeyStoreNotice(dependencies.credentials, *m_ui->windowNotice, this, [this] {
        return !m_session && !findChild<ProfileDialog *>() && !findChild<ConnectDialog *>();
    });
    focusPage();
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still moves while the parts go
    m_activity->disconnect(this); // it is hidden once more then
    setSession(nullptr);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setupActions()
{
    m_ui->quitAction->setShortcut(QKeySequence::Quit);
    if (m_ui->quitAction->shortcut().isEmpty())
        m_ui->quitAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->lockAction, &QAction::triggered, this, &MainWindow::lock);
    connect(m_ui->editKeysAction, &QAction::triggered, this, [this] {
        if (m_session)
            m_profilesMenu->edit(m_session->profile.id);
    });
    connect(m_ui->reviewAction, &QAction::triggered, this, &MainWindow::review);
    connect(m_ui->applyAction, &QAction::triggered, this, &MainWindow::apply);
    connect(m_ui->discardAction, &QAction::triggered, m_ui->revertAllAction, &QAction::trigger);
    connect(m_ui->pageTabs, &PageTabs::reviewRequested, this, &MainWindow::review);
    connect(m_ui->leavePausedAction, &QAction::triggered, this,
            [this] { m_ui->windowNotice->dismiss(); });
    connect(m_ui->revertAllAction, &QAction::triggered, this, [this] {
        if (m_session)
            m_session->changes.revertAll();
    });
    const QList<QAction *> pages{m_ui->instancesAction, m_ui->databasesAction, m_ui->usersAction};
    for (int i = 0; i < pages.size(); ++i)
        connect(pages[i], &QAction::triggered, this, [this, i] { showPage(i); });
    connect(m_ui->nextPaneAction, &QAction::triggered, this, [this] { m_panes.step(1); });
    connect(m_ui->previousPaneAction, &QAction::triggered, this, [this] { m_panes.step(-1); });
    connect(m_ui->goToAction, &QAction::triggered, m_navigator, &Navigator::open);
    connect(m_ui->shortcutsAction, &QAction::triggered, this, [this] {
        LaterView::makeAll(*this); // the sheet names the keys of all pages
        (new ShortcutsDialog(*this, this))->open();
    });
    connect(m_ui->whatsNewAction, &QAction::triggered, this,
            [this] { (new WhatsNewDialog(this))->open(); });
    connect(m_ui->aboutAction, &QAction::triggered, this,
            [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::setupBars()
{
    m_ui->goToAction->setIcon(symbolIcon(Symbol::Search));
    m_ui->changesAction->setIcon(symbolIcon(Symbol::Edit));
    m_ui->activityAction->setIcon(symbolIcon(Symbol::Activity));
    m_ui->topBar->setUp(*m_ui->pageTabs,
                        {m_ui->goToAction, m_ui->changesAction, m_ui->activityAction},
                        m_requestStatus);
    m_changeBar = new ChangeBar(
        m_dependencies.clock, {m_ui->detailsAction, m_ui->discardAction, m_ui->applyAction}, this);
    setStatusBar(m_changeBar);
    m_toast = new Toast(m_dependencies.clock, centralWidget());
    m_ui->applyAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return),
                                     QKeySequence(Qt::CTRL | Qt::Key_Enter)}); // of the keypad
    connect(m_ui->detailsAction, &QAction::triggered, this, [this](bool isOn) {
        if (isOn)
            m_activity->openTab(ActivityDock::Tab::Changes);
        else
            m_activity->hide();
        showDetails();
    });
}

void MainWindow::setupUndo()
{
    const auto [undo, redo] = makeUndoActions(m_undo, this);
    QAction *first = m_ui->editMenu->actions().constFirst();
    m_ui->editMenu->insertActions(first, {undo, redo});
    m_ui->editMenu->insertSeparator(first);
}

void MainWindow::setupExport()
{
    m_exports = new ExportCommands(
        *m_ui->exportAction, [this] { return m_ui->pageTabs->currentPage(); },
        m_dependencies.dialogs, *m_ui->windowNotice, *this);
    m_ui->exportAction->setIcon(symbolIcon(Symbol::Export));
    connect(m_exports, &ExportCommands::viewChanged, m_views.get(), &ViewKeeper::flush);
}

void MainWindow::setupThemes()
{
    auto *group = new QActionGroup(this);
    const std::initializer_list<std::pair<Theme, QAction *>> themes{
        {Theme::System, m_ui->systemThemeAction},
        {Theme::Light, m_ui->lightThemeAction},
        {Theme::Dark, m_ui->darkThemeAction},
        {Theme::HighContrast, m_ui->highContrastThemeAction},
    };
    for (const auto &[theme, action] : themes) {
        group->addAction(action);
        action->setChecked(theme == m_firstTheme);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            applyTheme(theme);
            m_state->settings().setValue(u"theme"_s, toKey(theme));
        });
    }
}

void MainWindow::setupLanguages()
{
    auto *choice = new LanguageChoice(*this, m_dependencies.dialogs, *m_exit,
                                      {{QString(), m_ui->systemLanguageAction},
                                       {u"en"_s, m_ui->englishAction},
                                       {u"es"_s, m_ui->spanishAction},
                                       {u"pt_BR"_s, m_ui->portugueseAction}},
                                      m_dependencies.language);
    connect(choice, &LanguageChoice::chosen, this, [this](const QString &language) {
        m_state->save();
        Q_EMIT languageChosen(language);
    });
}

void MainWindow::connectProfiles()
{
    const auto demo = [this] { leaveSession([this] { Q_EMIT demoRequested(); }); };
    const auto open = [this](const QString &id) {
        m_checkAfterOpening.clear();
        leaveSession([this, id] { Q_EMIT openRequested(id); });
    };
    m_ui->fileMenu->insertMenu(m_ui->demoAction, m_profilesMenu);
    m_ui->topBar->profileChip().setMenu(m_profilesMenu);
    connect(m_ui->connectAction, &QAction::triggered, m_profilesMenu, &ProfilesMenu::connectNew);
    connect(m_ui->demoAction, &QAction::triggered, this, demo);
    connect(m_profilesMenu, &ProfilesMenu::openRequested, this, open);
    connect(m_profilesMenu, &ProfilesMenu::checkRequested, this, [this](const QString &id) {
        m_checkAfterOpening = id;
        leaveSession([this, id] { Q_EMIT openRequested(id); });
    });
    connect(m_profilesMenu, &ProfilesMenu::removeRequested, this, [this](const QString &id) {
        leaveSession([this, id] { m_profilesMenu->remove(id); }, Leaving::ForGood);
    });
    connect(m_profilesMenu, &ProfilesMenu::removed, this, [this](const QString &id) {
        m_views->remove(id);
        mappings().removeProfile(id);
        Q_EMIT profileRemoved(id);
        Q_EMIT closeSessionRequested();
    });
    connect(m_profilesMenu, &ProfilesMenu::failed, this,
            [this](const Error &error) { showNotice(error, Fact::past()); });
    WelcomePage *welcome = m_ui->welcomePage;
    connect(welcome, &WelcomePage::connectRequested, m_profilesMenu, &ProfilesMenu::connectNew);
    connect(welcome, &WelcomePage::demoRequested, this, demo);
    connect(welcome, &WelcomePage::openRequested, this, open);
}

void MainWindow::connectTools()
{
    using Tool = ToolsDialog::Tool;
    const std::initializer_list<std::pair<QAction *, Tool>> tools{
        {m_ui->echoAction, Tool::Echo},
        {m_ui->operationsAction, Tool::Operations},
        {m_ui->connectionTestAction, Tool::Connection},
    };
    for (const auto &[action, tool] : tools)
        connect(action, &QAction::triggered, this, [this, tool = int(tool)] { useTools(tool); });
    connect(m_profilesMenu, &ProfilesMenu::dialectRequested, this, &MainWindow::openDialect);
    connect(m_ui->guidedCheckAction, &QAction::triggered, this, [this] { openDialect()->check(); });
}

DialectDialog *MainWindow::openDialect()
{
    if (!m_dialect)
        m_dialect = new DialectDialog(*m_session, m_dependencies.dialogs, this);
    m_dialect->open();
    return m_dialect;
}

void MainWindow::useTools(int tool)
{
    if (!m_session)
        return;
    if (!m_tools)
        m_tools = new ToolsDialog(*m_session, this);
    m_tools->showTool(ToolsDialog::Tool(tool));
}

void MainWindow::setSession(Session *session)
{
    m_views->close();
    m_state->switchTo(session ? session->profile.id : QString());
    delete m_tools;
    delete m_dialect;
    delete m_importCommands;
    m_toast->hide();
    m_exports->close();
    delete m_jobEnding;
    delete m_reviewCommands;
    delete m_undoCommands;
    delete m_jobCommands;
    m_activity->setSession(nullptr, m_state->settings());
    m_announcer->setSession(nullptr);
    m_navigator->setSession(nullptr);
    m_ui->pageTabs->close();
    if (m_session) {
        m_session->changes.disconnect(this);
        m_session->workspace.disconnect(this);
        m_session->jobQueue.disconnect(this);
        m_session->store.disconnect(this);
        m_undo.removeStack(&m_session->changes.undoStack());
    }
    m_session = session;
    m_isSessionExpected = m_isSessionExpected && !session;
    m_exit->setSession(session);
    m_ui->windowNotice->dismiss();
    m_requestStatus->setSession(session);
    m_changeBar->setSession(session);
    if (session)
        connectSession();
    showSession();
    focusPage();
    if (session && session->profile.id == std::exchange(m_checkAfterOpening, QString()))
        openDialect()->check();
}

void MainWindow::expectSession()
{
    m_isSessionExpected = true;
    m_dependencies.clock.callAt(m_dependencies.clock.now() + sessionComesWithin, this,
                                [this] { showWelcomeAfterAll(); });
    if (!m_session)
        showSession();
}

void MainWindow::showWelcomeAfterAll()
{
    if (!std::exchange(m_isSessionExpected, false) || m_session)
        return;
    showSession();
    focusPage();
}

void MainWindow::connectSession()
{
    m_undo.addStack(&m_session->changes.undoStack());
    m_undo.setActiveStack(&m_session->changes.undoStack());
    connect(&m_session->changes, &ChangeSet::changed, this, &MainWindow::showStaged);
    connect(&m_session->workspace, &Workspace::storageFailed, this, [this](const Error &error) {
        showNotice(error, Fact::until(&m_session->workspace, &Workspace::storageWorks));
    });
    connect(&m_session->store, &ChangeStore::storageFailed, this, [this](const Error &error) {
        showNotice(error, Fact::until(&m_session->store, &ChangeStore::storageWorks));
    });
    m_views->open(m_session->profile.id);
    m_ui->pageTabs->open(*m_session, m_dependencies.dialogs, *m_views,
                         {m_profilesMenu->editAction(), m_ui->exportAction});
    m_activity->setSession(m_session, m_state->settings());
    followViews();
    m_announcer->setSession(m_session);
    m_navigator->setSession(m_session);
    connectCommands();
    if (const auto &fault = m_session->store.loadFault())
        showNotice(*fault, Fact::past());
}

void MainWindow::connectCommands()
{
    m_jobCommands = new JobCommands(
        *m_session, *m_ui->windowNotice,
        {m_ui->pauseAction, m_ui->resumeAction, m_ui->reviewAction, m_ui->leavePausedAction}, this);
    connect(m_ui->pauseAction, &QAction::triggered, m_jobCommands, &JobCommands::pauseOrResume);
    connect(m_ui->resumeAction, &QAction::triggered, m_jobCommands, &JobCommands::resume);
    connect(m_exit, &SessionExit::waiting, m_jobCommands, &JobCommands::stopTelling);
    m_undoCommands =
        new UndoCommands(*m_session, m_dependencies.dialogs, *m_ui->windowNotice, this);
    connect(m_ui->undoJobAction, &QAction::triggered, m_undoCommands, &UndoCommands::undoLastJob);
    connect(m_activity, &ActivityDock::undoJobRequested, m_undoCommands, &UndoCommands::undoJob);
    connect(m_activity, &ActivityDock::undoEntryRequested, m_undoCommands,
            &UndoCommands::undoEntry);
    connect(m_ui->pageTabs, &PageTabs::reverseRequested, m_undoCommands, &UndoCommands::undoEntry);
    m_reviewCommands =
        new ReviewCommands(*m_session, m_dependencies.dialogs, *m_ui->windowNotice, this);
    m_jobEnding =
        new JobEnding(*m_session, *m_ui->windowNotice, *m_toast,
                      {m_ui->undoJobAction, m_ui->jobsAction, m_ui->reviewAction,
                       [this] { return m_reviewCommands && m_reviewCommands->isReviewing(); },
                       [this] {
                           if (m_reviewCommands)
                               m_reviewCommands->close();
                       }},
                      this);
    connect(m_ui->loadPlanAction, &QAction::triggered, m_reviewCommands, &ReviewCommands::loadPlan);
    connect(m_activity, &ActivityDock::reviewOnlyRequested, m_reviewCommands,
            &ReviewCommands::reviewOnly);
    connect(m_undoCommands, &UndoCommands::staged, m_reviewCommands, &ReviewCommands::reviewOnly);
    m_importCommands = new ImportCommands(*m_session, mappings(), m_dependencies.dialogs,
                                          {*m_ui->pageTabs, *m_ui->windowNotice, m_ui->importAction,
                                           m_ui->importClipboardAction, m_ui->importAgainMenu},
                                          *this);
    connect(m_importCommands, &ImportCommands::changesDropped, this, &MainWindow::openFile);
}

MappingFiles &MainWindow::mappings() const
{
    return m_ownMappings ? *m_ownMappings : *m_dependencies.mappings;
}

void MainWindow::showSession()
{
    m_ui->topBar->showProfile(m_session ? &m_session->profile : nullptr,
                              m_session && m_session->isDemo);
    m_profilesMenu->setOpenProfile(m_session ? m_session->profile.id : QString());
    if (!m_session)
        m_ui->welcomePage->showProfiles(m_dependencies.profiles.profiles());
    const bool hasPages = m_session || m_isSessionExpected; // they come within a moment
    m_ui->centralStack->setCurrentWidget(hasPages ? static_cast<QWidget *>(m_ui->pageTabs)
                                                  : m_ui->welcomePage);
    setWindowTitle(m_session
                       ? tr("%1 — Flokdesk[*]").arg(withVisibleControls(m_session->profile.name))
                       : u"Flokdesk[*]"_s);
    enableActions();
    showStaged();
}

void MainWindow::enableActions()
{
    for (QAction *action :
         {m_ui->instancesAction, m_ui->databasesAction, m_ui->usersAction, m_ui->changesAction,
          m_ui->jobsAction, m_ui->journalAction, m_ui->echoAction, m_ui->operationsAction,
          m_ui->connectionTestAction, m_ui->guidedCheckAction, m_ui->exportAction})
        action->setEnabled(m_session);
    const bool mayStage = m_session && whyReadOnly(*m_session).isEmpty();
    for (QAction *action : {m_ui->undoJobAction, m_ui->loadPlanAction})
        action->setEnabled(mayStage);
    for (QAction *action :
         {m_ui->importAction, m_ui->importClipboardAction, m_ui->importAgainMenu->menuAction()})
        action->setEnabled(m_session && !m_session->client.connection().dataKey.isEmpty());
    m_ui->lockAction->setEnabled(m_session && !m_dependencies.scheduler.isReadOnly());
    m_ui->demoAction->setEnabled(!m_session || !m_session->isDemo);
    if (!m_session) {
        m_ui->pauseAction->setEnabled(false);
        m_ui->resumeAction->setEnabled(false);
    }
}

void MainWindow::showStaged()
{
    const bool any = m_session && !m_session->changes.isEmpty();
    m_ui->reviewAction->setEnabled(any || (m_session && m_isEditing));
    m_ui->revertAllAction->setEnabled(any);
    m_ui->discardAction->setEnabled(any);
    m_ui->applyAction->setEnabled(m_ui->reviewAction->isEnabled());
    m_ui->topBar->setPending(m_session ? int(m_session->changes.changes().size()) : 0);
    if (m_session)
        setWindowModified(any);
}

void MainWindow::showPage(int index)
{
    const bool isShown = m_ui->pageTabs->currentIndex() == index;
    const QWidget *page = m_ui->pageTabs->widget(index);
    // Where the user was. Showing a page that the user never was in gives the focus to the first widget of it.
    QWidget *left = page && !isShown ? page->focusWidget() : nullptr;
    m_ui->pageTabs->setCurrentIndex(index);
    if (left && left->isVisible() && left->isEnabled())
        left->setFocus(Qt::ShortcutFocusReason);
    else
        focusPage();
}

/// As they stand from the top to the bottom.
std::vector<QWidget *> MainWindow::panes() const
{
    QWidget *page = m_session ? m_ui->pageTabs->currentWidget() : m_ui->welcomePage;
    const auto part = [page](const QString &name) { return page->findChild<QWidget *>(name); };
    QWidget *centre = part(u"centre"_s);
    return {m_ui->topBar,         part(u"sidebar"_s), centre ? centre : page,
            part(u"inspector"_s), m_activity,         m_changeBar};
}

void MainWindow::focusPage()
{
    QWidget *page = m_session ? m_ui->pageTabs->currentWidget() : m_ui->welcomePage;
    if (page && (m_session || !m_isSessionExpected))
        page->setFocus();
}

// The first change may still stand in an editor; it can be reviewed as well.
void MainWindow::focusMoved(const QWidget *to)
{
    m_isEditing = to && m_ui->pageTabs->isAncestorOf(to) && isCellEditor(*to);
    showStaged();
}

/// In a line or a box of text the keys that apply send nothing: the user is typing something else. apply() answers them
/// in the editor of a cell.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_isEditing && isTypedInto(focusWidget())) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QKeySequence pressed(key->key() | (key->modifiers() & ~Qt::KeypadModifier));
        if (m_ui->applyAction->shortcuts().contains(pressed))
            event->accept();
    }
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::lock()
{
    if (!m_session)
        return;
    commitOpenEditors(*this); // typed while it was allowed
    m_session->profile.protection = Protection::ReadOnly;
    m_dependencies.scheduler.setReadOnly(true);
    showSession();
}

void MainWindow::leaveSession(std::function<void()> leave, Leaving leaving)
{
    m_exit->leave(std::move(leave), leaving);
}

void MainWindow::showNotice(const Error &error, const Fact &fact)
{
    showWelcomeAfterAll();
    m_ui->windowNotice->show(error, fact);
}

void MainWindow::showNotice(const QString &text, const Fact &fact, Notice::Level level)
{
    showWelcomeAfterAll();
    m_ui->windowNotice->show(level, text, fact);
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (!m_session || paths.isEmpty())
        return;
    openFile(paths.constFirst());
    QStringList left;
    for (const QString &path : paths.sliced(1))
        left << withVisibleControls(QFileInfo(path).fileName());
    if (!left.isEmpty())
        showNotice(tr("Flokdesk opens one file at a time. Not opened: %1").arg(left.join(u", "_s)),
                   Fact::past(), Notice::Level::Information);
}

void MainWindow::openFile(const QString &path)
{
    if (!PlanFiles::isChangeFile(path))
        return m_importCommands->importFile(path);
    if (const QString why = whyReadOnly(*m_session); !why.isEmpty())
        return showNotice(why, Fact::past());
    m_reviewCommands->loadPlanFrom(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!singleFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// The file is opened later, when the program that it was dragged from is done.
void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = singleFileOf(*event->mimeData());
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    QMetaObject::invokeMethod(
        this, [this, path] { Q_EMIT fileDropped(path); }, Qt::QueuedConnection);
}

void MainWindow::editProfile(const QString &profileId, const QString &why)
{
    showWelcomeAfterAll();
    m_profilesMenu->edit(profileId, why);
}

void MainWindow::closeFromOutside()
{
    m_exit->closeFromOutside();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_exit->mayClose());
    if (!event->isAccepted())
        return m_exit->closeWindow();
    m_state->save();
    m_views->flush();
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
    connect(m_activity, &QDockWidget::visibilityChanged, this, &MainWindow::showDetails);
    connect(m_activity, &ActivityDock::tabShown, this, &MainWindow::showDetails);
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
    connect(m_requestStatus, &RequestStatus::jobsRequested, m_ui->jobsAction, &QAction::trigger);
    connect(m_activity, &ActivityDock::reviewRequested, this, &MainWindow::review);
    connect(m_activity, &ActivityDock::failed, this, [this](const Error &error) {
        showNotice(error, Fact::until(&m_session->store, &ChangeStore::storageWorks));
    });
    if (!m_dependencies.notifications)
        m_desktop = std::make_unique<DesktopNotifications>();
    m_announcer =
        new JobAnnouncer(m_dependencies.notifications ? *m_dependencies.notifications : *m_desktop,
                         m_dependencies.clock, this);
}

/// The page by its number, because one whose key is missing has no name.
void MainWindow::followViews()
{
    m_views->add(u"activity"_s, *m_activity);
    m_exports->restoreState(m_views->stateOf(u"export"_s));
    m_views->follow(u"export"_s, *m_ui->pageTabs, [this] { return m_exports->saveState(); });
    m_views->add(u"goTo"_s, m_navigator->box());
    QTabWidget *tabs = m_ui->pageTabs;
    const QString name = u"window"_s;
    const QString page = u"page"_s;
    if (const QJsonValue kept = m_views->stateOf(name).value(page); kept.isDouble())
        tabs->setCurrentIndex(kept.toInt());
    m_views->follow(name, *tabs, [tabs, page] {
        return QJsonObject{{page, tabs->currentIndex()}};
    });
}

void MainWindow::showDetails()
{
    m_ui->detailsAction->setChecked(m_activity->shows(ActivityDock::Tab::Changes));
}

/// In the editor of a cell it ends the editing only, so that it sends nothing that the user is still typing.
void MainWindow::apply()
{
    if (m_isEditing)
        return commitOpenEditors(*this);
    if (m_reviewCommands)
        m_reviewCommands->apply();
    showStaged();
}

void MainWindow::review()
{
    if (m_reviewCommands)
        m_reviewCommands->review();
    showStaged();
}

} // namespace flokdesk
