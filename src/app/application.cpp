// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/demotenant.h"
#include "changes/sheets/keptimports.h"
#include "core/memory.h"
#include "gui/mainwindow/windowcontents.h"
#include "store/journalschema.h"
#include "store/localfile.h"
#include "store/owndirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QSettings>
#include <QThreadPool>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString appText(const char *text)
{
    return QCoreApplication::translate("flokdesk::Application", text);
}

Error cannotStart(const QString &message)
{
    return {Error::Kind::Storage, message, {}, 0};
}

/// What is no file, as a pipe, may stop a program that opens it. The databases look for themselves.
void setStrangersAside(const QDir &directory)
{
    for (const QString &name : {u"settings.ini"_s, u"settings.ini.lock"_s, u"flokdesk.lock"_s}) {
        if (!isOrdinaryFile(directory.filePath(name)))
            (void)setAside(directory.filePath(name)); // where it cannot, nothing better is known
    }
}

/// The first text would wait for the list of all fonts, most of what a start takes.
void findFontsMeanwhile()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QThreadPool::globalInstance()->start([] { QFontDatabase::styles({}); });
#endif
}

bool isSame(const Connection &one, const Connection &other)
{
    return one.baseUrl == other.baseUrl && one.userName == other.userName
        && one.dataKey.reveal() == other.dataKey.reveal()
        && one.userKey.reveal() == other.userKey.reveal();
}

const QString &lastProfileKey()
{
    static const QString key = u"lastProfile"_s;
    return key;
}

} // namespace

Application::Application(const CommandLine &commandLine, const Outside &outside)
    : m_commandLine(commandLine)
    , m_outside(outside)
    , m_languages(outside.catalogues)
    , m_transport(outside.clock)
    , m_scheduler(m_transport, outside.ledgers, outside.clock)
    , m_activity(outside.clock)
    , m_profiles(pathOf(u"profiles.json"_s))
    , m_views(pathOf(u"views"_s))
    , m_mappings(pathOf(u"mappings"_s))
    , m_files(m_commandLine.dataDir)
    , m_credentials(outside.credentials)
{
    findFontsMeanwhile();
    setStrangersAside(QDir(m_commandLine.dataDir)); // before the settings are read
    m_languages.speak(Languages::atStart(m_commandLine));
    connect(&m_secondStart, &SecondStart::asked, this,
            [this](const QString &profile, bool demo, const QStringList &files, bool *accepted) {
                *accepted = m_window != nullptr;
                if (m_window)
                    askedBySecondStart(profile, demo, files);
            });
    connect(&m_askedFiles, &AskedFiles::asked, this, [this](const QStringList &files) {
        if (m_window)
            openFiles(files);
        else
            m_askedFiles.wait(files);
    });
    connect(&m_activity, &ActivityWatch::inUseChanged, &m_scheduler, &RequestScheduler::setInUse);
    connect(&m_scheduler, &RequestScheduler::exchangeChanged, &m_requests, &RequestLog::record);
}

Application::~Application()
{
    m_opening.reset();
    if (m_window)
        m_window->setSession(nullptr);
    m_open.reset();
}

QString Application::pathOf(const QString &fileName) const
{
    return QDir(m_commandLine.dataDir).filePath(fileName);
}

Result<Done> Application::prepare()
{
    if (const auto taken = takeDirectory(); !taken)
        return taken.error();
    if (const auto opened = m_files.open(); !opened)
        return opened.error();
    m_profilesLoaded = m_profiles.load();
    return Done{};
}

Result<Done> Application::takeDirectory()
{
    if (!makePrivateDirectory(pathOf(u"flokdesk.lock"_s)))
        return cannotStart(
            appText(QT_TRANSLATE_NOOP(
                        "flokdesk::Application",
                        "The folder %1 cannot be created. Choose another one with --data-dir."))
                .arg(QDir::toNativeSeparators(m_commandLine.dataDir)));
    if (takeLock()) {
        dropAbandonedLock(m_commandLine.settingsPath() + u".lock"_s);
        m_secondStart.listen(m_commandLine.dataDir);
        return Done{};
    }
    if (m_lock->error() == QLockFile::LockFailedError)
        return cannotStart(
            appText(QT_TRANSLATE_NOOP("flokdesk::Application",
                                      "Flokdesk is already running. Use its window, or start "
                                      "this one with another --data-dir.")));
    return cannotStart(
        appText(QT_TRANSLATE_NOOP(
                    "flokdesk::Application",
                    "The folder %1 cannot be written to. Choose another one with --data-dir."))
            .arg(QDir::toNativeSeparators(m_commandLine.dataDir)));
}

bool Application::takeLock()
{
    m_lock = std::make_unique<QLockFile>(pathOf(u"flokdesk.lock"_s));
    m_lock->setStaleLockTime(0); // only the end of the other process frees it
    return m_lock->tryLock(0) || (dropAbandonedLock(m_lock->fileName()) && m_lock->tryLock(0));
}

void Application::start()
{
    checkFiles(); // meanwhile the window is built
    buildWindow();
    if (opensAtOnce())
        m_window->expectSession();
    m_window->show();
    reportStore();
    const QStringList files = m_commandLine.files + m_askedFiles.take();
    m_askedFiles.wait(files);
    openFirst();
    if (!files.isEmpty() && !opensAtOnce() && m_commandLine.profile.isEmpty())
        openFiles(files); // where a profile is missing, that is told and no other can be meant
}

// No profile is opened before the end of the check: nothing may be sent by a damaged journal.
void Application::checkFiles()
{
    connect(&m_files, &StoreFiles::checked, this, [this, before = storeFaults()] {
        if (storeFaults() != before)
            reportStore();
    });
    connect(&m_files, &StoreFiles::failed, this, [this](const Error &error) {
        m_opening.reset();
        m_window->hide();
        Q_EMIT failed(error);
    });
    m_files.check();
}

void Application::whenFilesAreChecked(const QObject *context, const std::function<void()> &action)
{
    if (m_files.isChecked())
        return action();
    connect(&m_files, &StoreFiles::checked, context, action, Qt::SingleShotConnection);
}

void Application::stop()
{
    if (!m_window)
        return QCoreApplication::exit(1); // all there is is the message why it could not start
    m_window->closeFromOutside();
}

void Application::buildWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Dependencies{
        m_scheduler, m_outside.clock, m_requests, m_profiles, m_credentials, m_outside.dialogs,
        m_commandLine.settingsPath(), nullptr, m_languages.spoken(), &m_views, &m_mappings});
    connect(m_window.get(), &MainWindow::openRequested, this, [this] { m_storeFaults.clear(); });
    connect(m_window.get(), &MainWindow::demoRequested, this, [this] { m_storeFaults.clear(); });
    connect(m_window.get(), &MainWindow::openRequested, this, &Application::openProfile);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Application::openDemo);
    connect(m_window.get(), &MainWindow::closeSessionRequested, this, &Application::closeSession);
    connect(m_window.get(), &MainWindow::fileDropped, this,
            [this](const QString &path) { openFiles({path}); });
    connect(m_window.get(), &MainWindow::profileRemoved, this,
            [this](const QString &id) { KeptImports(pathOf(u"imports"_s), id).removeAll(); });
    // Queued, because the window that asks is replaced.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Application::speak,
            Qt::QueuedConnection);
}

// The texts of a window are made with it, so another language takes another window. The session and
// its jobs know of neither. A demo that is open keeps the language of its data until it is opened again.
void Application::speak(const QString &language)
{
    Languages::remember(language, m_commandLine.settingsPath());
    const WindowContents contents(*m_window);
    m_window->setSession(nullptr);
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    m_languages.speak(language);
    buildWindow();
    if (Session *open = session()) {
        if (open->isDemo)
            open->profile.name = DemoTenant::profile(open->client.connection()).name;
        m_window->setSession(open);
    }
    m_window->show();
    contents.giveTo(*m_window);
}

/// What became of the journal, in words; empty where it is as it was left.
QString Application::journalFault() const
{
    const Database &journal = m_files.journal();
    const QString aside = QDir::toNativeSeparators(journal.quarantinedPath());
    switch (journal.state()) {
    case Database::State::Usable:
        return {};
    case Database::State::Quarantined:
        return appText(QT_TRANSLATE_NOOP("flokdesk::Application",
                                         "The file of pending and sent changes was damaged. It is "
                                         "kept as %1, and a new one was created. Check in Flokzu "
                                         "whether your last changes were applied."))
            .arg(aside);
    case Database::State::Salvaged:
        return appText(
                   QT_TRANSLATE_NOOP("flokdesk::Application",
                                     "The file of pending and sent changes was damaged. What could "
                                     "be read of it was recovered; the damaged file is kept as %1. "
                                     "Check in Flokzu whether your last changes were applied."))
            .arg(aside);
    case Database::State::Rebuilt:
        return appText(
                   QT_TRANSLATE_NOOP("flokdesk::Application",
                                     "The index of the journal was damaged and has been rebuilt. "
                                     "Nothing was lost. The damaged file is kept as %1."))
            .arg(aside);
    case Database::State::ReadOnly:
        return appText(QT_TRANSLATE_NOOP("flokdesk::Application",
                                         "The data folder was written by a newer Flokdesk. Nothing "
                                         "can be sent with this version; update the program."));
    }
    Q_UNREACHABLE();
}

QString Application::cacheFault() const
{
    if (const auto &fault = m_files.cacheFault())
        return appText(QT_TRANSLATE_NOOP("flokdesk::Application",
                                         "New names are remembered only until Flokdesk closes: %1"))
            .arg(fault->message);
    const Database &cache = m_files.cache();
    if (cache.state() == Database::State::Quarantined)
        return appText(
                   QT_TRANSLATE_NOOP("flokdesk::Application",
                                     "The file of remembered names was damaged. It is kept as %1, "
                                     "and a new one was created. Nothing in Flokzu is affected."))
            .arg(QDir::toNativeSeparators(cache.quarantinedPath()));
    if (cache.state() == Database::State::ReadOnly)
        return appText(QT_TRANSLATE_NOOP("flokdesk::Application",
                                         "The data folder was written by a newer Flokdesk. New "
                                         "names are not remembered; update the program."));
    return {};
}

QString Application::storeFaults() const
{
    QStringList faults{m_profilesLoaded ? QString() : m_profilesLoaded.error().message,
                       journalFault(), cacheFault()};
    faults.removeAll(QString());
    return faults.join(u'\n');
}

void Application::reportStore()
{
    m_storeFaults = storeFaults();
    if (!m_storeFaults.isEmpty())
        m_window->showNotice(m_storeFaults, Fact::past());
}

/// What the files of the program had to tell at the start is not replaced by what follows from it.
void Application::tell(Error error)
{
    if (!m_storeFaults.isEmpty())
        error.message.prepend(m_storeFaults + u'\n');
    m_window->showNotice(error, Fact::past());
}

QString Application::lastProfile() const
{
    const QSettings settings(m_commandLine.settingsPath(), QSettings::IniFormat);
    return settings.value(lastProfileKey()).toString();
}

bool Application::opensAtOnce() const
{
    return m_commandLine.demo || m_profiles.byName(m_commandLine.profile)
        || (m_commandLine.profile.isEmpty() && m_profiles.byId(lastProfile()));
}

void Application::openFirst()
{
    if (m_commandLine.demo)
        return openDemo();
    if (!m_commandLine.profile.isEmpty())
        return openNamed(m_commandLine.profile);
    if (const QString last = lastProfile(); m_profiles.byId(last))
        openProfile(last);
}

// Files belong to the profile that is asked for with them: where the user stays in another one, they are not opened.
void Application::askedBySecondStart(const QString &profile, bool demo, const QStringList &files)
{
    m_window->bringToFront();
    const Session *open = session();
    const bool wantsDemo = demo && !(open && open->isDemo);
    if (!wantsDemo && (demo || profile.isEmpty() || (open && open->profile.name == profile)))
        return openFiles(files);
    m_window->leaveSession([this, profile, wantsDemo, files] {
        if (!files.isEmpty()) // one that waits is not forgotten
            m_askedFiles.wait(files);
        wantsDemo ? openDemo() : openNamed(profile);
    });
}

/// At once, or when a profile is open.
void Application::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_askedFiles.wait(paths);
    if (m_open)
        return m_window->openFiles(m_askedFiles.take());
    if (m_window->expectsSession())
        return;
    const QString before = m_storeFaults.isEmpty() ? QString() : m_storeFaults + u'\n';
    m_window->showNotice(before + m_askedFiles.whatToDo(), Fact::past(),
                         before.isEmpty() ? Notice::Level::Information : Notice::Level::Warning);
}

void Application::openNamed(const QString &name)
{
    if (const Profile *profile = m_profiles.byName(name))
        return openProfile(profile->id);
    if (!m_profilesLoaded)
        return; // which was told, and no profile can be opened
    tell(cannotStart(appText(QT_TRANSLATE_NOOP("flokdesk::Application",
                                               "There is no profile “%1”. Open one of the saved "
                                               "profiles."))
                         .arg(name)));
}

void Application::openProfile(const QString &profileId)
{
    const Profile *found = m_profiles.byId(profileId);
    if (!found)
        return;
    keepContents(profileId);
    m_window->expectSession();
    closeSession();
    m_opening = std::make_unique<QObject>();
    readConnection(*found, m_credentials, m_opening.get(),
                   [this, profile = *found](const Result<Connection> &connection) {
                       if (!connection)
                           return tell(connection.error());
                       if (connection->dataKey.isEmpty() && connection->userKey.isEmpty())
                           return askForKeys(profile.id);
                       whenFilesAreChecked(m_opening.get(),
                                           [this, profile, connection = *connection] {
                                               open(profile, connection, false);
                                           });
                   });
}

void Application::askForKeys(const QString &profileId)
{
    const QString why = m_credentials.isPersistent()
        ? appText(QT_TRANSLATE_NOOP(
            "flokdesk::Application",
            "The keys of this profile are no longer on this computer. Enter them to open it."))
        : appText(QT_TRANSLATE_NOOP(
            "flokdesk::Application",
            "The system keychain is not used. Enter the keys of this profile for this session."));
    m_window->editProfile(profileId, why);
}

void Application::openDemo()
{
    m_window->expectSession();
    closeSession();
    // The company begins anew each time, so what was seen of it must not outlive it.
    const QString cacheName = u"cache.db"_s;
    const QString journalName = u"journal.db"_s;
    const auto directory = freshDirectory(pathOf(u"demo"_s), {cacheName, journalName});
    if (!directory)
        return tell(directory.error());
    auto cache = StoreFiles::cacheAt(QDir(*directory).filePath(cacheName));
    auto journal = Database::open(QDir(*directory).filePath(journalName), journalSchema());
    if (!journal)
        return tell(journal.error());
    m_demoCache = std::move(cache);
    m_demoJournal = std::move(*journal);
    m_demo = std::make_unique<DemoTenant>(demoLanguageFor(m_languages.inEffect()));
    m_demo->start([this](const Result<Connection> &connection) {
        if (!connection)
            return tell(connection.error());
        m_outside.ledgers.keepToThisProcess(serverOf(connection->baseUrl));
        open(DemoTenant::profile(*connection), *connection, true);
    });
}

void Application::open(const Profile &profile, const Connection &connection, bool isDemo)
{
    // The demo tenant is on the loopback interface, where no proxy belongs.
    m_transport.setProxy(isDemo ? HttpTransport::Proxy::None : HttpTransport::Proxy::System);
    m_open = std::make_unique<OpenSession>(
        OpenSession::Dependencies{m_outside.clock, m_scheduler, m_requests, m_credentials,
                                  m_outside.witnesses, pathOf(u"imports"_s)},
        isDemo ? *m_demoCache : m_files.cache(), isDemo ? *m_demoJournal : m_files.journal(),
        profile, connection, isDemo);
    const auto restored = m_open->restore();
    if (isDemo)
        m_demo->teach(m_open->session().workspace);
    m_window->setSession(&m_open->session());
    giveContentsBack();
    if (!restored)
        tell(restored.error());
    else if (const auto &fault = m_open->session().store.loadFault(); !m_storeFaults.isEmpty())
        m_window->showNotice(fault ? m_storeFaults + u'\n' + fault->message : m_storeFaults,
                             Fact::past()); // a session begins with an empty notice
    m_window->openFiles(m_askedFiles.take());
    if (isDemo)
        return;
    QSettings settings(m_commandLine.settingsPath(), QSettings::IniFormat);
    if (settings.value(lastProfileKey()) != profile.id) // a start writes nothing that stands there
        settings.setValue(lastProfileKey(), profile.id);
    connect(&m_open->client(), &ApiClient::dialectLearned, this,
            [this, id = profile.id] { rememberDialect(id); });
}

void Application::rememberDialect(const QString &profileId)
{
    const Profile *stored = m_profiles.byId(profileId);
    if (!stored)
        return;
    Profile profile = *stored;
    profile.dialect = m_open->client().dialect().toJson();
    if (const auto saved = m_profiles.save(profile); !saved)
        tell(saved.error());
}

// A profile that was edited is opened anew, which must not cost what was loaded. Only where the same
// keys lead to the same server are the records the same; how they were shown stays in any case.
void Application::keepContents(const QString &profileId)
{
    m_contents.reset();
    if (!m_open || m_open->session().profile.id != profileId)
        return;
    m_contents = std::make_unique<WindowContents>(*m_window);
    m_contentsOf = m_open->session().client.connection();
}

void Application::giveContentsBack()
{
    const auto contents = std::move(m_contents);
    if (!contents)
        return;
    if (m_contentsOf && isSame(*m_contentsOf, m_open->session().client.connection()))
        contents->giveTo(*m_window);
}

void Application::closeSession()
{
    m_opening.reset();
    m_window->setSession(nullptr);
    m_open.reset();
    giveBackMemoryLater();
    m_demo.reset();
    m_demoCache.reset();
    m_demoJournal.reset();
    m_scheduler.setReadOnly(false);
}

} // namespace flokdesk
