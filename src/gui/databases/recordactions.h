// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"
#include "session/recordstaging.h"
#include "store/workspace.h"

#include <functional>
#include <QAction>

class QMenu;

namespace flokdesk {

class ColumnActions;
class RecordForms;

/// Commands on records, in addition to typing into cells: forms for one record, a new one, one
/// that was not loaded. Everything is staged; nothing is sent from here.
class RecordActions final : public QObject {
    Q_OBJECT
public:
    struct Dependencies {
        RecordTableModel &model;
        RecordStaging &staging;
        RecordGrid &grid;
        const Workspace &workspace; ///< knows the key columns
        RecordForms &forms;
    };

    RecordActions(const Dependencies &dependencies, QWidget *page);

    QAction *newRecord() const { return m_newRecord; }
    QAction *editRecord() const { return m_editRecord; }
    /// The commands on columns of the grid.
    ColumnActions &columns() const { return *m_columns; }
    /// All of them, for the menu button and the context menu.
    void fillMenu(QMenu &menu) const;
    /// Leads the user into the fields of the current record.
    void setEditor(std::function<void()> show) { m_showCurrent = std::move(show); }
    void setDatabaseOpen(bool open);
    /// The reason why nothing may be staged; empty where it may.
    void setReadOnly(const QString &why);
    /// After the selection or what is staged changed.
    void refresh();
    /// Stages what the user typed into a cell of the table.
    void edit(const QString &id, const QString &column, const std::optional<JsonValue> &base,
              const QString &text, int row);
    void editRow(const QString &id, const std::vector<RecordTableModel::CellEdit> &edits, int row);
    /// Stages a record with these texts in its columns.
    void addRecord(const std::vector<RecordTableModel::CellText> &texts);
    /// Takes back what is staged for these cells, as one step.
    void revertCells(const CellWriting::Rows &rows);

private:
    QAction *add(const QString &name, const QString &text, const QString &toolTip,
                 void (RecordActions::*f)());
    void openNewForm();
    void openEditForm();
    void openDuplicateForm();
    void openByIdForm();
    void toggleInsert();
    void revertRows();
    void revertCells(const QString &key, const QStringList &columns);
    int currentRow() const;
    QString labelOf(int row) const;
    QStringList keyColumns() const;

    RecordTableModel &m_model;
    RecordStaging &m_staging;
    RecordGrid &m_grid;
    const Workspace &m_workspace;
    RecordForms &m_forms;
    QWidget *m_page;
    ColumnActions *m_columns;
    std::function<void()> m_showCurrent = [] {};
    QAction *m_newRecord;
    QAction *m_editRecord;
    QAction *m_duplicate;
    QAction *m_byId;
    QAction *m_insert;
    QAction *m_revertRows;
    QAction *m_delete;
    bool m_isOpen = false;
    QString m_readOnly;
};

} // namespace flokdesk
