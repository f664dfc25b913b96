// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/instances/instanceview.h"
#include "gui/instances/startedinstances.h"
#include "gui/sheets/exporttable.h"
#include "session/session.h"

#include <memory>
#include <QJsonObject>
#include <QWidget>

class QAction;

namespace flokdesk {

namespace Ui {
class InstancesPage;
}
class ColumnArrangement;
class InstanceList;
class InstanceStarting;
class InspectorPlace;
class SidebarPlace;
class WatchedInstances;

/// Instances that the user asked for, because the API lists none: opened by identifier, remembered,
/// read again on demand, edited field by field. Reads end with the page, writes do not.
class InstancesPage final : public QWidget, public ExportSource {
    Q_OBJECT
public:
    explicit InstancesPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~InstancesPage() override;

    /// Puts them on the list, reads them and selects the first.
    void open(const QStringList &identifiers);

    QJsonObject saveState() const;
    /// Arranges the page as it was. Nothing is read.
    void restoreState(const QJsonObject &state);
    /// Reads the instance of restoreState(), and in the demo all of them, unless the page has read any.
    void loadRestored();

    std::vector<ExportTable> exportTables() const override;
    /// Puts the command of the window into the menu of the page.
    void addExport(QAction *action);

    /// Contents that are in memory only, for another page of the same session.
    struct Contents {
        StartedInstances started;
        QStringList reading;
        QString typedIdentifiers;
    };
    Contents contents() const;
    /// Starts the requests again that the other page was waiting for.
    void takeContents(const Contents &contents);

Q_SIGNALS:
    void reviewRequested();
    /// A line of the journal, by its number.
    void reverseRequested(qint64 number);

private:
    void setupParts();
    void setupTable();
    void fillMenu();
    void connectActions();
    void connectParts();

    void openTyped();
    void showAmongOthers(const QStringList &identifiers);
    void showInstance(const QString &identifier);
    void showFields();
    void pasteIdentifiers();
    void reloadSelected();
    void reloadAll();
    void removeSelected();
    void copyIdentifiers();
    void newInstance();
    void newFromCurrent();

    void applied(const Change &change, const QString &receipt);
    void patch(const UpdateInstance &update);

    void showStagedCount();
    void showCurrent();
    void showLoading();
    void showCounts();
    void showView();
    void focusShown();
    void focusOpening();
    const WatchList &list() const;
    void select(const QString &identifier);
    void selectAny();
    QString current() const;
    QStringList selected() const;
    void showProtection();

    std::unique_ptr<Ui::InstancesPage> m_ui;
    ColumnArrangement *m_columns = nullptr;
    InstanceList *m_views = nullptr;
    InspectorPlace *m_inspectorPlace = nullptr;
    SidebarPlace *m_sidebarPlace = nullptr;
    Session &m_session;
    Dialogs &m_dialogs;
    WatchedInstances *m_watched = nullptr;
    WatchOrder *m_order = nullptr;
    InstanceStarting *m_starting = nullptr;
    bool m_loadsRestored = false;
};

} // namespace flokdesk
