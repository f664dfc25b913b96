// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/session.h"

#include <QDockWidget>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>

class QTabWidget;

namespace flokdesk {

class ChangesPanel;
class JournalPanel;
class JobsPanel;
class RequestsPanel;

/// Pending changes, jobs, journal and requests, at the bottom of the window. Without a session only
/// the requests.
class ActivityDock final : public QDockWidget {
    Q_OBJECT
public:
    enum class Tab { Changes, Jobs, Journal, Requests };
    struct Dependencies {
        RequestScheduler &scheduler;
        Clock &clock;
        RequestLog &requests;
        Dialogs &dialogs;
    };

    ActivityDock(const Dependencies &parts, QWidget *parent);

    /// When it returns, nothing of the session before is used any more. `settings` must outlive the
    /// session. Removes the entries of the journal that are older than the user wants to keep.
    void setSession(Session *session, QSettings &settings);
    /// Shows that tab, with the keyboard in it; the one shown last without a session of its own.
    void openTab(Tab tab);
    /// Shows it with the keyboard in it, or hides it where the keyboard is in it already.
    void toggle();
    QJsonObject saveState() const;
    /// After setSession().
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void reviewRequested();
    void reviewOnlyRequested(const std::vector<flokdesk::ChangeId> &ids);
    void failed(const flokdesk::Error &error);
    /// The buttons for both exist where these signals are connected before a session is set.
    void undoJobRequested(qint64 job, const QString &name);
    void undoEntryRequested(qint64 number);

private:
    void addPanels(Session &session, QSettings &settings);
    void focusTab();

    Dependencies m_parts;
    QTabWidget *m_tabs;
    RequestsPanel *m_requests;
    QPointer<ChangesPanel> m_changes;
    QPointer<JobsPanel> m_jobs;
    QPointer<JournalPanel> m_journal;
    Session *m_session = nullptr;
};

} // namespace flokdesk
