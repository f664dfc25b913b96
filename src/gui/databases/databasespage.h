// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/databases/gridmemory.h"
#include "session/recordloader.h"
#include "session/recordstaging.h"
#include "session/session.h"

#include <memory>
#include <QModelIndexList>
#include <QWidget>

class QAction;

namespace flokdesk {

namespace Ui {
class DatabasesPage;
}
class RecordActions;
class RecordTableModel;

/// The Databases tab: opens a database by name, lists its records with filters, and stages edits of
/// cells, new records and updates. Reads belong to the page and end with it; writes do not happen
/// here.
class DatabasesPage final : public QWidget {
    Q_OBJECT
public:
    DatabasesPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~DatabasesPage() override;

    /// As if the user had typed the name, exactly.
    void openDatabase(const QString &name);

    /// What this page holds that nobody else knows, for another one of the same session.
    struct Shown {
        QString database;
        Filters filters;
        std::optional<LoadedRecords> loaded;
        quint64 loadMark = 0;
        RecordStaging::Confirmed confirmed;
        int sortedBy = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool isReading = false;
    };
    Shown shown() const;
    void resume(const Shown &shown);

Q_SIGNALS:
    void reviewRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupDatabaseBox();
    void setupToolBar();
    void setupEmptyStates();
    void connectGrid();
    void connectStaging();
    void connectLoader();
    QAction *newAction(const QString &name, const QString &text, const QKeySequence &keys,
                       void (DatabasesPage::*f)());

    void openTyped();
    void reload();
    void cancel();
    void findFirst();
    void chooseKeyColumns();
    bool takeTypedCondition();
    void take(const LoadedRecords &loaded);
    void showTop();
    void showProtection();
    void focusTable();
    void fail(const QString &database, const Error &error);
    void showKnownDatabases();
    void showColumns();
    void showProgress();
    void showRecords();
    void showDoubts();
    void showStaged();
    void revertCells(const QModelIndexList &cells);
    void revertAll();
    void clearFilters();
    void askManyCells(const QString &what, int cells);

    Session &m_session;
    Dialogs &m_dialogs;
    std::unique_ptr<Ui::DatabasesPage> m_ui;
    RecordTableModel *m_model;
    RecordStaging *m_staging;
    RecordLoader *m_loader;
    RecordActions *m_actions = nullptr;
    QAction *m_clearFiltersAction = nullptr;
    QAction *m_reloadAction = nullptr;
    QAction *m_cancelAction = nullptr;
    QAction *m_firstMatchAction = nullptr;
    QAction *m_keyColumnsAction = nullptr;
    QString m_database; ///< the open one; empty before the first
    std::optional<LoadedRecords> m_loaded; ///< what the table shows
    quint64 m_loadMark = 0;
    GridMemory m_memory;
    bool m_showsTopNext = false; ///< when the order of what was loaded is there
};

} // namespace flokdesk
