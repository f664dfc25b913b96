// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/session.h"

#include <functional>
#include <map>
#include <QDockWidget>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>

class QTabWidget;

namespace flokdesk {

class ChangesPanel;
class JournalPanel;
class JobsPanel;
class LaterView;
class RequestsPanel;

/// Pending changes, jobs, journal and requests, at the bottom of the window. Without a session only
/// the requests. Each panel is made when it is shown for the first time.
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

    ActivityDock(const Dependencies &dependencies, QWidget *parent);

    /// When it returns, nothing of the session before is used any more. `settings` must outlive the
    /// session. Removes the entries of the journal that are older than the user wants to keep.
    void setSession(Session *session, QSettings &settings);
    /// Shows that tab, with the keyboard in it; the one shown last without a session of its own.
    void openTab(Tab tab);
    /// Shows it with the keyboard in it, or hides it where the keyboard is in it already.
    void toggle();
    /// Whether the dock is shown with that tab.
    bool shows(Tab tab) const;
    QJsonObject saveState() const;
    /// After setSession().
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// shows() may say something else, while the dock is shown.
    void tabShown();
    /// saveState() of a panel, which was made after the dock, may return something else now.
    void viewChanged();
    void reviewRequested();
    void reviewOnlyRequested(const std::vector<flokdesk::ChangeId> &ids);
    void failed(const flokdesk::Error &error);
    void undoJobRequested(qint64 job, const QString &name);
    void undoEntryRequested(qint64 number);

private:
    /// The key of a panel in saveState(), and what it says.
    struct Panel {
        QString key;
        QPointer<LaterView> place;
        std::function<QJsonObject()> save = {}; ///< once the panel is made, as restore()
        std::function<void(const QJsonObject &state)> restore = {};
    };

    template <typename Made>
    void addPanel(Tab tab, const QString &title, const QString &key,
                  const std::function<Made *(QWidget *parent)> &make);
    JournalPanel &journal();
    void addPanels(Session &session, QSettings &settings);
    ChangesPanel *makeChanges(Session &session, QWidget *parent);
    JobsPanel *makeJobs(Session &session, QWidget *parent);
    JournalPanel *makeJournal(Session &session, QSettings &settings, QWidget *parent);
    RequestsPanel *makeRequests(QWidget *parent);
    void showQueue(RequestsPanel &requests) const;
    void showTab();
    void focusTab();
    LaterView &currentPlace() const;

    Dependencies m_dependencies;
    QTabWidget *m_tabs;
    std::map<Tab, Panel> m_panels;
    QPointer<JournalPanel> m_journal; ///< once it is made
    QJsonObject m_state; ///< of panels that are not made yet
    Session *m_session = nullptr;
};

} // namespace flokdesk
