// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordactions.h"

#include "core/recordset.h"
#include "core/text.h"
#include "gui/databases/columnactions.h"
#include "gui/databases/recordforms.h"
#include "gui/databases/recordlabels.h"

#include <algorithm>
#include <functional>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;

RecordActions::RecordActions(const Dependencies &dependencies, QWidget *page)
    : QObject(page)
    , m_model(dependencies.model)
    , m_staging(dependencies.staging)
    , m_grid(dependencies.grid)
    , m_workspace(dependencies.workspace)
    , m_forms(dependencies.forms)
    , m_page(page)
    , m_columns(new ColumnActions(m_grid))
    , m_newRecord(add(u"newRecordAction"_s, tr("New record…"),
                      tr("Opens a form for a new record; it becomes pending, not sent"),
                      &RecordActions::openNewForm))
    , m_editRecord(add(u"editRecordAction"_s, tr("Edit in form"),
                       tr("All columns of the current record, with room for long texts"),
                       &RecordActions::openEditForm))
    , m_duplicate(add(u"duplicateAction"_s, tr("Duplicate as new…"),
                      tr("A new record with the values of the current one, without its Id"),
                      &RecordActions::openDuplicateForm))
    , m_byId(add(u"updateByIdAction"_s, tr("Update by Id…"),
                 tr("Changes a record that is not loaded, or adds it if missing"),
                 &RecordActions::openByIdForm))
    , m_insert(add(u"insertWhenMissingAction"_s, tr("Add if missing"),
                   tr("If Flokzu no longer has a record with this Id, adds one. It gets the next "
                      "free number, not this Id. Only for rows with pending changes."),
                   &RecordActions::toggleInsert))
    , m_revertRows(add(u"revertRowsAction"_s, tr("Discard row changes"),
                       tr("Discards the pending changes of the selected rows"),
                       &RecordActions::revertRows))
    , m_delete(add(u"deleteAction"_s, tr("Delete record"),
                   tr("Flokzu's API cannot delete records. Delete them in Flokzu, or mark them in "
                      "a column of your own, such as “Active = no”."),
                   nullptr))
{
    m_newRecord->setShortcut(QKeySequence::New);
    m_editRecord->setShortcut(Qt::ALT | Qt::Key_Return);
    m_insert->setCheckable(true);
    setDatabaseOpen(false);
}

QAction *RecordActions::add(const QString &name, const QString &text, const QString &toolTip,
                            void (RecordActions::*f)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(toolTip);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    if (f)
        connect(action, &QAction::triggered, this, f);
    return action;
}

void RecordActions::fillMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addActions({m_newRecord, m_editRecord, m_duplicate, m_byId});
    menu.addSeparator();
    menu.addActions(m_grid.cellActions());
    menu.addSeparator();
    m_columns->fillMenu(menu);
    menu.addSeparator();
    menu.addActions({m_insert, m_revertRows, m_delete});
}

void RecordActions::setDatabaseOpen(bool open)
{
    m_isOpen = open;
    refresh();
}

void RecordActions::setReadOnly(const QString &why)
{
    m_readOnly = why;
    m_forms.setReadOnly(why);
    refresh();
}

int RecordActions::currentRow() const
{
    return m_grid.currentIndex().isValid() ? m_grid.currentIndex().row() : -1;
}

QStringList RecordActions::keyColumns() const
{
    return m_workspace.keyColumns(m_staging.database());
}

QString RecordActions::labelOf(int row) const
{
    return recordLabel(m_model, row, keyColumns());
}

void RecordActions::edit(const QString &id, const QString &column,
                         const std::optional<JsonValue> &base, const QString &text, int row)
{
    m_staging.edit(id, column, base, text, labelOf(row));
}

void RecordActions::editRow(const QString &id, const std::vector<RecordTableModel::CellEdit> &edits,
                            int row)
{
    m_staging.editRow(id, edits, labelOf(row));
}

void RecordActions::addRecord(const std::vector<RecordTableModel::CellText> &texts)
{
    FieldValues values;
    for (const RecordTableModel::CellText &text : texts)
        values.push_back({m_model.columnName(text.column), JsonValue::string(text.text)});
    m_staging.add(values);
}

void RecordActions::refresh()
{
    const int row = currentRow();
    const auto inserts =
        row < 0 ? std::nullopt : m_staging.insertsWhenMissing(m_model.recordId(row));
    const bool mayStage = m_isOpen && m_readOnly.isEmpty();
    m_newRecord->setEnabled(mayStage);
    m_byId->setEnabled(mayStage);
    m_editRecord->setEnabled(m_isOpen && row >= 0);
    m_duplicate->setEnabled(mayStage && row >= 0);
    m_revertRows->setEnabled(m_isOpen && row >= 0);
    m_insert->setEnabled(mayStage && inserts.has_value());
    m_insert->setChecked(inserts.value_or(false));
    m_delete->setEnabled(false);
}

void RecordActions::openNewForm()
{
    m_forms.openNew();
}

void RecordActions::openDuplicateForm()
{
    if (const int row = currentRow(); row >= 0)
        m_forms.openCopy(row);
}

void RecordActions::openByIdForm()
{
    m_forms.openById();
}

/// The record of the current row takes the place of a form.
void RecordActions::openEditForm()
{
    if (currentRow() >= 0)
        m_forms.leave([this] { m_showCurrent(); });
}

void RecordActions::toggleInsert()
{
    if (const int row = currentRow(); row >= 0)
        m_staging.setInsertWhenMissing(m_model.recordId(row), m_insert->isChecked());
}

void RecordActions::revertRows()
{
    QStringList rows;
    for (const int row : m_grid.chosenRows()) {
        const QString key = m_model.newRowKey(row);
        rows << (key.isEmpty() ? m_model.recordId(row) : key);
    }
    m_staging.beginSteps(tr("Discard row changes"));
    for (const QString &row : rows)
        m_staging.revertRow(row);
    m_staging.endSteps();
}

void RecordActions::revertCells(const CellWriting::Rows &rows)
{
    std::vector<std::pair<QString, QStringList>> places; // reverting moves and removes rows
    for (const auto &[row, columns] : rows) {
        if (!m_model.headerData(row, Qt::Vertical, RecordTableModel::StateRole).isValid())
            continue; // nothing is staged there
        const QString key = m_model.newRowKey(row);
        QStringList names;
        for (const int column : columns)
            names << m_model.columnName(column);
        places.emplace_back(key.isEmpty() ? m_model.recordId(row) : key, names);
    }
    m_staging.beginSteps(tr("Discard cell changes"));
    for (const auto &[row, columns] : places)
        revertCells(row, columns);
    m_staging.endSteps();
}

void RecordActions::revertCells(const QString &key, const QStringList &columns)
{
    const QStringList staged = m_staging.stagedColumns(key);
    const bool isWhole =
        !staged.isEmpty() && std::ranges::all_of(staged, [&columns](const QString &column) {
            return columns.contains(column);
        });
    if (isWhole)
        return m_staging.revertRow(key);
    for (const QString &column : columns)
        m_staging.revertCell(key, column);
}

} // namespace flokdesk
