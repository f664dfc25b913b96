// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordactions.h"

#include "core/recordset.h"
#include "core/text.h"
#include "gui/databases/columnactions.h"
#include "gui/databases/recordlabels.h"

#include <algorithm>
#include <functional>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<RecordForm::Field>;
using TypedFields = std::vector<RecordForm::Typed>;

FieldValues asValues(const TypedFields &typed)
{
    FieldValues values;
    for (const RecordForm::Typed &field : typed)
        values.push_back({field.column, JsonValue::string(field.text)});
    return values;
}

} // namespace

RecordActions::RecordActions(const Dependencies &dependencies, QWidget *page)
    : QObject(page)
    , m_model(dependencies.model)
    , m_staging(dependencies.staging)
    , m_grid(dependencies.grid)
    , m_workspace(dependencies.workspace)
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

RecordForm *RecordActions::newForm(RecordForm::Kind kind, const QString &title,
                                   const QString &explanation, const Fields &fields)
{
    return new RecordForm(kind, title, explanation, fields, m_page);
}

/// What `stage` stages is one step, with the title of the form.
void RecordActions::open(RecordForm *form, const std::function<void(const TypedFields &)> &stage)
{
    connect(form, &RecordForm::submitted, this, [this, form, stage](const TypedFields &typed) {
        m_staging.beginSteps(form->windowTitle());
        stage(typed);
        m_staging.endSteps();
    });
    form->open();
}

Fields RecordActions::emptyFields() const
{
    Fields fields;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (const QString name = m_model.columnName(column); !isIdName(name))
            fields.push_back({name, {}, {}});
    }
    return fields;
}

Fields RecordActions::fieldsOf(int row) const
{
    Fields fields;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QModelIndex cell = m_model.index(row, column);
        fields.push_back({m_model.columnName(column), cell.data(Qt::EditRole).toString(),
                          m_model.whyNotEditable(cell)});
    }
    return fields;
}

void RecordActions::addRecord(const Fields &fields, const QString &explanation)
{
    //: Title of a form; %1 is the name of a database
    const QString title = tr("New record in %1").arg(withVisibleControls(m_staging.database()));
    open(newForm(RecordForm::Kind::Add, title, explanation, fields),
         [this](const TypedFields &typed) { m_staging.add(asValues(typed)); });
}

void RecordActions::openNewForm()
{
    addRecord(emptyFields(),
              tr("Columns that you leave empty are not sent. A record cannot be deleted through "
                 "the API once it was added."));
}

void RecordActions::openDuplicateForm()
{
    Fields fields = emptyFields();
    bool hasTables = false;
    for (RecordForm::Field &field : fields) {
        const QModelIndex cell = m_model.index(currentRow(), m_model.columnOf(field.column));
        const JsonValue base = m_model.baseValue(cell.row(), cell.column());
        const bool isTable = base.isArray() || base.isObject();
        hasTables = hasTables || isTable;
        if (!isTable)
            field.text = cell.data(Qt::EditRole).toString();
    }
    addRecord(fields,
              hasTables ? tr("Its tables are not copied.")
                        : tr("Columns that you leave empty are not sent."));
}

void RecordActions::openEditForm()
{
    const int row = currentRow();
    if (row < 0 || m_showElsewhere())
        return;
    const QString key = m_model.newRowKey(row);
    const QString id = m_model.recordId(row);
    QHash<QString, std::optional<JsonValue>> bases;
    for (int column = 0; column < m_model.columnCount(); ++column)
        bases.insert(m_model.columnName(column), m_model.readValue(row, column));
    const QString database = withVisibleControls(m_staging.database());
    const QString title = key.isEmpty() ? tr("Record %1 of %2").arg(id, database)
                                        : tr("New record in %1").arg(database);
    open(newForm(RecordForm::Kind::Edit, title, tr("Only what you change is sent."), fieldsOf(row)),
         [this, key, id, bases, label = labelOf(row)](const TypedFields &typed) {
             for (const RecordForm::Typed &field : typed) {
                 if (key.isEmpty())
                     m_staging.edit(id, field.column, bases.value(field.column), field.text, label);
                 else
                     m_staging.editNew(key, field.column, field.text);
             }
         });
}

void RecordActions::showRecord(const Record &record)
{
    Fields fields;
    for (const FieldValue &value : record.values) {
        RecordForm::Field field{value.name, value.value.displayText(), {}};
        if (const auto staged = m_staging.stagedText(record.id, value.name))
            field.text = *staged;
        if (isIdName(value.name))
            field.fixed = tr("Flokzu assigns the Id. It cannot be changed.");
        else if (!m_readOnly.isEmpty())
            field.fixed = m_readOnly;
        else if (record.id.isEmpty())
            field.fixed = tr("Without an Id it cannot be changed.");
        else if (value.value.isArray() || value.value.isObject())
            field.fixed =
                tr("This is a table inside the record. It can only be changed in Flokzu.");
        fields.push_back(field);
    }
    open(newForm(RecordForm::Kind::Edit,
                 tr("First match: record %1 of %2")
                     .arg(record.id, withVisibleControls(m_staging.database())),
                 tr("Read just now. There may be other matches. Only what you change is sent."),
                 fields),
         [this, record](const TypedFields &typed) {
             for (const RecordForm::Typed &field : typed) {
                 if (const JsonValue *base = record.value(field.column))
                     m_staging.edit(record.id, field.column, *base, field.text,
                                    recordLabel(record, keyColumns()));
             }
         });
}

void RecordActions::openByIdForm()
{
    RecordForm *form =
        newForm(RecordForm::Kind::ById,
                tr("Update by Id in %1").arg(withVisibleControls(m_staging.database())),
                tr("Fill in only the columns to change; empty ones stay as they are in Flokzu."),
                emptyFields());
    open(form, [this, form](const TypedFields &typed) {
        const QString id = form->id();
        for (const RecordForm::Typed &field : typed)
            m_staging.edit(id, field.column, m_model.readValue(id, field.column), field.text,
                           labelOf(m_model.rowOfRecord(id)));
        if (form->insertWhenMissing())
            m_staging.setInsertWhenMissing(id, true);
    });
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
