// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/notice.h"
#include "gui/common/theme.h"
#include "gui/mainwindow/leaving.h"
#include "gui/mainwindow/panes.h"
#include "gui/profiles/profilesmenu.h"
#include "session/session.h"

#include <memory>
#include <QMainWindow>
#include <QPointer>
#include <QUndoGroup>

namespace flokdesk {

namespace Ui {
class MainWindow;
}
class ActivityDock;
class JobAnnouncer;
class JobCommands;
class JobEnding;
class MappingFiles;
class Navigator;
class Notifications;
class ReviewCommands;
class SessionExit;
class RequestStatus;
class ChangeBar;
class DialectDialog;
class ImportCommands;
class ExportCommands;
class Toast;
class ToolsDialog;
class UndoCommands;
class ViewKeeper;
class ViewStates;
class WindowState;

/// The frame: which tenant is open, three pages, what the budget does, every request. It shows one
/// session at a time and owns none; its signals ask the application to open and close them.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Dependencies {
        RequestScheduler &scheduler;
        Clock &clock;
        RequestLog &requests;
        ProfileStore &profiles;
        CredentialStore &credentials;
        Dialogs &dialogs;
        QString settingsPath; ///< an ini file
        Notifications *notifications = nullptr; ///< those of the desktop where none are given
        QString language = {}; ///< that the texts are in, e.g. "pt_BR"; empty: that of the system
        ViewStates *views =
            nullptr; ///< must outlive the window; in memory only where none are given
        MappingFiles *mappings = nullptr; ///< the same
    };

    explicit MainWindow(const Dependencies &dependencies, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows another session, or the welcome page for nullptr. When it returns, every page of the
    /// session before is gone, so that session may be deleted. Asks nothing; see leaveSession().
    void setSession(Session *session);
    /// A session is about to be opened: until then, but only for a moment, the welcome page is left out. Where none
    /// comes, a notice or the form for its keys brings the page.
    void expectSession();
    /// Calls `leave` at once when nothing would be lost, else after the user agreed and the write on
    /// the wire was answered, else never.
    void leaveSession(std::function<void()> leave, Leaving leaving = Leaving::ForNow);
    /// Closes as a click of the user would. Called again while the question of the first call waits
    /// for an answer, it closes without one.
    void closeFromOutside();
    /// Shows it above other windows, also when it was minimised.
    void bringToFront();
    /// A message about the window as a whole, until it is dismissed.
    void showNotice(const Error &error, const Fact &fact);
    void showNotice(const QString &text, const Fact &fact,
                    Notice::Level level = Notice::Level::Warning);
    /// True for the moment of expectSession().
    bool expectsSession() const { return m_isSessionExpected; }
    /// Opens files that came from outside in the session: loads a change file after its question, and shows the import of
    /// any other. Takes one at a time and says which were left.
    void openFiles(const QStringList &paths);
    /// Opens the form for a profile whose keys are needed.
    void editProfile(const QString &profileId, const QString &why);

Q_SIGNALS:
    /// The user may leave the present session for these.
    void openRequested(const QString &profileId);
    void demoRequested();
    void closeSessionRequested();
    /// A file was dropped where no page takes it.
    void fileDropped(const QString &path);
    /// What is kept about it may go.
    void profileRemoved(const QString &id);
    /// "pt_BR" and so on; empty: that of the system. Size and place are on the disk by then.
    void languageChosen(const QString &language);

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupActions();
    void setupUndo();
    void setupThemes();
    void setupLanguages();
    void setupBars();
    void setupDock();
    void setupExport();
    void connectProfiles();
    void connectTools();
    void connectSession();
    void connectCommands();
    MappingFiles &mappings() const;
    void followViews();
    void openFile(const QString &path);
    void showPage(int index);
    void enableActions();
    void showSession();
    void showWelcomeAfterAll();
    void showStaged();
    void lock();
    void review();
    void apply();
    void showDetails();
    void useTools(int tool);
    DialectDialog *openDialect();
    void focusPage();
    std::vector<QWidget *> panes() const;
    void focusMoved(const QWidget *to);

    const Theme m_firstTheme;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Dependencies m_dependencies;
    Session *m_session = nullptr;
    bool m_isSessionExpected = false;
    ProfilesMenu *m_profilesMenu;
    SessionExit *m_exit;
    RequestStatus *m_requestStatus;
    ChangeBar *m_changeBar = nullptr;
    ActivityDock *m_activity;
    std::unique_ptr<Notifications> m_desktop;
    JobAnnouncer *m_announcer = nullptr;
    Navigator *m_navigator;
    ExportCommands *m_exports = nullptr;
    QPointer<ToolsDialog> m_tools;
    QPointer<DialectDialog> m_dialect;
    QString m_checkAfterOpening; ///< id of the profile
    QPointer<JobCommands> m_jobCommands; ///< of the session
    QPointer<UndoCommands> m_undoCommands; ///< of the session
    QPointer<ReviewCommands> m_reviewCommands; ///< of the session
    QPointer<JobEnding> m_jobEnding; ///< of the session
    QPointer<ImportCommands> m_importCommands; ///< of the session
    Toast *m_toast = nullptr;
    std::unique_ptr<WindowState> m_state;
    std::unique_ptr<ViewStates> m_ownViews; ///< where none were given
    std::unique_ptr<ViewKeeper> m_views;
    std::unique_ptr<MappingFiles> m_ownMappings; ///< where none were given
    Panes m_panes{*this, [this] { return panes(); }};
    QUndoGroup m_undo;
    bool m_isEditing = false; ///< a cell of a page has the focus
};

} // namespace flokdesk
