// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/databases/recordform.h"
#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"
#include "session/recordstaging.h"
#include "store/workspace.h"

#include <functional>
#include <QAction>

class QMenu;

namespace flokdesk {

class ColumnActions;

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
    };

    RecordActions(const Dependencies &dependencies, QWidget *page);

    QAction *newRecord() const { return m_newRecord; }
    QAction *editRecord() const { return m_editRecord; }
    /// The commands on columns of the grid.
    ColumnActions &columns() const { return *m_columns; }
    /// All of them, for the menu button and the context menu.
    void fillMenu(QMenu &menu) const;
    /// Tries to show the current record in another place than the form; false where there is no room.
    void setEditor(std::function<bool()> show) { m_showElsewhere = std::move(show); }
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
    /// The form for a record that was read just now, whether it is in the table or not.
    void showRecord(const Record &record);

private:
    QAction *add(const QString &name, const QString &text, const QString &toolTip,
                 void (RecordActions::*f)());
    RecordForm *newForm(RecordForm::Kind kind, const QString &title, const QString &explanation,
                        const std::vector<RecordForm::Field> &fields);
    void open(RecordForm *form,
              const std::function<void(const std::vector<RecordForm::Typed> &)> &stage);
    void openNewForm();
    void openEditForm();
    void openDuplicateForm();
    void openByIdForm();
    void addRecord(const std::vector<RecordForm::Field> &fields, const QString &explanation);
    void toggleInsert();
    void revertRows();
    void revertCells(const QString &key, const QStringList &columns);
    std::vector<RecordForm::Field> emptyFields() const;
    std::vector<RecordForm::Field> fieldsOf(int row) const;
    int currentRow() const;
    QString labelOf(int row) const;
    QStringList keyColumns() const;

    RecordTableModel &m_model;
    RecordStaging &m_staging;
    RecordGrid &m_grid;
    const Workspace &m_workspace;
    QWidget *m_page;
    ColumnActions *m_columns;
    std::function<bool()> m_showElsewhere = [] { return false; };
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
