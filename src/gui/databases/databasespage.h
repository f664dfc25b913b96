// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/databases/databasestates.h"
#include "gui/databases/recordforms.h"
#include "gui/sheets/exporttable.h"
#include "session/recordloader.h"
#include "session/recordstaging.h"
#include "session/session.h"

#include <memory>
#include <QWidget>

class QAction;

namespace flokdesk {

namespace Ui {
class DatabasesPage;
}
class ColumnFilters;
class DatabaseList;
class RecordActions;
class RecordInspection;
class RecordPosition;
class RecordTableModel;
class SidebarPlace;

/// The Databases tab: opens a database by name, lists its records with filters, and stages edits of
/// cells, new records and updates. Reads belong to the page and end with it; writes do not happen
/// here.
class DatabasesPage final : public QWidget, public ExportSource {
    Q_OBJECT
public:
    DatabasesPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~DatabasesPage() override;

    /// As if the user had typed the name, exactly.
    void openDatabase(const QString &name);
    /// The open one; empty before the first.
    const QString &database() const { return m_database; }

    /// The open database, and of each database its columns, sort, conditions, search and current cell.
    QJsonObject saveState() const;
    /// Arranges the page as it was. Records are not loaded: the page offers to do so.
    void restoreState(const QJsonObject &state);
    /// Loads the database of restoreState(), and in the demo the first one that is known, unless the page has records or
    /// loads them already.
    void loadRestored();

    std::vector<ExportTable> exportTables() const override;
    /// Puts the command of the window into the menu of the page.
    void addExport(QAction *action);

    /// Contents that are in memory only, for another page of the same session.
    struct Contents {
        QString database;
        std::optional<LoadedRecords> loaded;
        quint64 loadMark = 0;
        ConfirmedRecords confirmed;
        bool isReading = false;
        std::vector<RecordForms::Draft> drafts;
    };
    Contents contents() const;
    /// After restoreState(), which tells how they were shown. Starts a request again that the other page
    /// was waiting for.
    void takeContents(const Contents &contents);

Q_SIGNALS:
    /// saveState() may have changed.
    void viewChanged();
    /// A line of the journal, by its number.
    void reverseRequested(qint64 number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupParts();
    void connectActions();
    void connectChoices();
    void connectGrid();
    void setupInspector();
    void connectStaging();
    void connectLoader();

    void showDatabase(const QString &name);
    bool isKept() const;
    QJsonObject stateOfOpen() const;
    void offerLoading();
    void reload();
    void cancel();
    void findFirst();
    bool takeTypedCondition();
    void take(const LoadedRecords &loaded);
    void showProtection();
    void focusShown();
    void focusTable();
    void fail(const QString &database, const Error &error);
    void showKnownDatabases();
    void showColumns();
    void showProgress();
    void showRecords();
    void showDoubts();
    void showStaged();
    void showStagedRows(const std::vector<OverlayChange> &rows);
    void showStagedCounts();
    void clearFilters();
    void setupFilters();
    void askManyCells(const QString &what, int cells);

    Session &m_session;
    Dialogs &m_dialogs;
    std::unique_ptr<Ui::DatabasesPage> m_ui;
    RecordTableModel *m_model;
    RecordStaging *m_staging;
    RecordLoader *m_loader;
    DatabaseList *m_list = nullptr;
    SidebarPlace *m_sidebarPlace = nullptr;
    RecordInspection *m_inspection = nullptr;
    RecordActions *m_actions = nullptr;
    ColumnFilters *m_columnFilters = nullptr;
    RecordPosition *m_position = nullptr;
    QString m_database; ///< the open one; empty before the first
    std::optional<LoadedRecords> m_loaded; ///< what the table shows
    quint64 m_loadMark = 0;
    DatabaseStates m_states; ///< of databases that were open before
    bool m_offersLoading = false; ///< the database was restored, and not loaded since
};

} // namespace flokdesk
