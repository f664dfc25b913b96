// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/askedfiles.h"
#include "app/commandline.h"
#include "app/languages.h"
#include "app/secondstart.h"
#include "app/storefiles.h"
#include "changes/sheets/mappingfiles.h"
#include "gui/mainwindow/activitywatch.h"
#include "gui/mainwindow/mainwindow.h"
#include "net/httptransport.h"
#include "session/opensession.h"
#include "store/viewstates.h"

#include <memory>
#include <QLockFile>

namespace flokdesk {

class DemoTenant;
class WindowContents;

/// The composition root: builds every object of the program once, connects them, and opens and
/// closes sessions. One transport and one scheduler serve all profiles.
class Application final : public QObject {
    Q_OBJECT
public:
    struct Outside {
        Clock &clock;
        CredentialStore &credentials;
        Dialogs &dialogs;
        Ledgers &ledgers;
        QString catalogues = QStringLiteral(":/i18n");
        /// Where this computer remembers journals; without it no job is resumed by itself.
        QString witnesses = {};
    };

    Application(const CommandLine &commandLine, const Outside &outside);
    ~Application() override;

    /// Takes the data directory and opens what is kept there. An Error says why the program cannot
    /// run, in words for the user.
    Result<Done> prepare();
    /// Shows the window and opens what the command line, or the last run, says. After prepare().
    void start();
    /// Ends the program because a signal says so: the end of the desktop session, Ctrl+C. Where
    /// nothing would be lost that is at once. While changes are being sent it asks as when the window
    /// is closed; that blocks nothing, because a session that ends waits for programs only so long. A
    /// second signal leaves without an answer.
    void stop();

    MainWindow &window() { return *m_window; }
    RequestLog &requests() { return m_requests; }
    /// nullptr while no profile is open.
    Session *session() { return m_open ? &m_open->session() : nullptr; }

    /// False for a moment after start(), in which no profile can be opened.
    bool hasCheckedFiles() const { return m_files.isChecked(); }

Q_SIGNALS:
    /// The program cannot go on, which it found out after start(). Its window is hidden.
    void failed(const flokdesk::Error &error);

private:
    QString pathOf(const QString &fileName) const;
    Result<Done> takeDirectory();
    bool takeLock();
    void buildWindow();
    void speak(const QString &language);
    void checkFiles();
    void reportStore();
    QString journalFault() const;
    QString cacheFault() const;
    QString storeFaults() const;
    /// At once or later; never where `context` is gone by then.
    void whenFilesAreChecked(const QObject *context, const std::function<void()> &action);
    void tell(Error error);
    void openFirst();
    bool opensAtOnce() const;
    QString lastProfile() const;
    void askedBySecondStart(const QString &profile, bool demo, const QStringList &files);
    void openFiles(const QStringList &paths);
    void openNamed(const QString &name);
    void openProfile(const QString &profileId);
    void askForKeys(const QString &profileId);
    void openDemo();
    void open(const Profile &profile, const Connection &connection, bool isDemo);
    void rememberDialect(const QString &profileId);
    void keepContents(const QString &profileId);
    void giveContentsBack();
    void closeSession();

    CommandLine m_commandLine;
    Outside m_outside;
    Languages m_languages;
    std::unique_ptr<QLockFile> m_lock;
    SecondStart m_secondStart;
    AskedFiles m_askedFiles;
    HttpTransport m_transport;
    RequestScheduler m_scheduler;
    ActivityWatch m_activity;
    RequestLog m_requests;
    ProfileStore m_profiles;
    ViewStates m_views;
    MappingFiles m_mappings;
    Result<Done> m_profilesLoaded = Done{};
    QString m_storeFaults; ///< told at the start; empty once the user went on
    StoreFiles m_files;
    CredentialStore &m_credentials;
    std::unique_ptr<Database> m_demoCache;
    std::unique_ptr<Database> m_demoJournal;
    std::unique_ptr<DemoTenant> m_demo;
    std::unique_ptr<QObject> m_opening; ///< context of the keys being read for the next session
    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowContents> m_contents; ///< of a profile that is opened once more
    std::optional<Connection> m_contentsOf; ///< where they come from
};

} // namespace flokdesk
