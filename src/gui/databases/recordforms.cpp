// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordforms.h"

#include "core/recordset.h"
#include "core/text.h"
#include "gui/databases/recordgrid.h"
#include "gui/databases/recordinspector.h"
#include "gui/databases/recordlabels.h"
#include "models/recordtablemodel.h"
#include "session/recordstaging.h"
#include "store/workspace.h"

#include <algorithm>
#include <QPointer>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using Content = RecordForm::Content;
using Fields = std::vector<RecordForm::Field>;
using TypedFields = std::vector<RecordForm::Typed>;
using Kind = RecordForm::Kind;

} // namespace

RecordForms::RecordForms(const Dependencies &dependencies, QObject *parent)
    : QObject(parent)
    , m_model(dependencies.model)
    , m_staging(dependencies.staging)
    , m_grid(dependencies.grid)
    , m_inspector(dependencies.inspector)
    , m_workspace(dependencies.workspace)
    , m_dialogs(dependencies.dialogs)
{
}

RecordForm *RecordForms::current() const
{
    const auto found = m_forms.find(m_staging.database());
    return found == m_forms.end() ? nullptr : found->second.form;
}

void RecordForms::openNew()
{
    if (const RecordForm *form = current(); form && form->kind() == Kind::Add)
        Q_EMIT opened();
    else
        open(newContent(m_staging.database()));
}

void RecordForms::openCopy(int row)
{
    Content content = newContent(m_staging.database());
    bool hasTables = false;
    for (RecordForm::Field &field : content.fields) {
        const QModelIndex cell = m_model.index(row, m_model.columnOf(field.column));
        const JsonValue base = m_model.baseValue(cell.row(), cell.column());
        const bool isTable = base.isArray() || base.isObject();
        hasTables = hasTables || isTable;
        if (!isTable)
            field.text = cell.data(Qt::EditRole).toString();
    }
    content.explanation = hasTables ? tr("Its tables are not copied.")
                                    : tr("Columns that you leave empty are not sent.");
    open(content);
}

void RecordForms::openById()
{
    if (const RecordForm *form = current(); form && form->kind() == Kind::ById)
        Q_EMIT opened();
    else
        open(byIdContent(m_staging.database()));
}

void RecordForms::openFound(const Record &record)
{
    open(foundContent(m_staging.database(), record), record);
}

void RecordForms::open(const Content &content, const std::optional<Record> &found)
{
    leave([this, database = m_staging.database(), content, found] {
        if (database != m_staging.database())
            return;
        m_inspector.setForm(make(database, content, found));
        Q_EMIT opened();
    });
}

RecordForm *RecordForms::make(const QString &database, const Content &content,
                              const std::optional<Record> &found)
{
    auto *form = new RecordForm(content, &m_inspector);
    form->setReadOnly(m_readOnly);
    m_forms[database] = {form, found};
    connect(form, &RecordForm::submitted, this,
            [this, database](const TypedFields &typed) { stage(database, typed); });
    connect(form, &RecordForm::leaveRequested, this, [this] { leave([this] { Q_EMIT left(); }); });
    return form;
}

void RecordForms::leave(const std::function<void()> &then)
{
    RecordForm *form = current();
    if (!form || !form->isTyped()) {
        remove();
        return then();
    }
    Dialogs::Question question;
    question.title = form->title();
    question.text = tr("Discard what you typed?");
    question.detail = tr("It is not among the pending changes yet and would be lost.");
    question.accept = tr("Discard");
    question.dangerous = true;
    m_dialogs.confirm(&m_inspector, question, [this, form = QPointer(form), then](bool yes) {
        if (!form || form != current())
            return;
        if (!yes)
            return Q_EMIT opened(); // the user goes on typing
        remove();
        then();
    });
}

/// The inspector shows the record of the current row again.
void RecordForms::remove()
{
    const auto found = m_forms.find(m_staging.database());
    if (found == m_forms.end())
        return;
    RecordForm *form = found->second.form;
    m_forms.erase(found);
    m_inspector.setForm(nullptr);
    form->disconnect(this);
    form->setParent(nullptr);
    form->deleteLater();
}

void RecordForms::follow()
{
    const QString &database = m_staging.database();
    const auto waiting = std::ranges::find(m_waiting, database, &Draft::database);
    if (waiting != m_waiting.end()) {
        const Draft draft = *waiting;
        m_waiting.erase(waiting);
        const Content content = draft.kind == Kind::Add ? newContent(database)
            : draft.kind == Kind::ById                  ? byIdContent(database)
                                       : foundContent(database, draft.found.value_or(Record()));
        RecordForm *form = make(database, content, draft.found);
        form->take(draft.typed);
    }
    m_inspector.setForm(current());
}

void RecordForms::setReadOnly(const QString &why)
{
    m_readOnly = why;
    for (const auto &[database, open] : m_forms)
        open.form->setReadOnly(why);
}

std::vector<RecordForms::Draft> RecordForms::drafts() const
{
    std::vector<Draft> drafts = m_waiting;
    for (const auto &[database, open] : m_forms) {
        if (open.form->isTyped())
            drafts.push_back({database, open.form->kind(), open.found, open.form->draft()});
    }
    return drafts;
}

void RecordForms::take(const std::vector<Draft> &drafts)
{
    m_waiting = drafts;
    follow();
    if (current())
        Q_EMIT opened();
}

/// What is staged is one step, with the title of the form.
void RecordForms::stage(const QString &database, const TypedFields &typed)
{
    RecordForm *form = current();
    if (!form || database != m_staging.database())
        return;
    const Open open = m_forms.at(database);
    m_staging.beginSteps(form->title());
    if (form->kind() == Kind::Add)
        addRecord(typed);
    else if (form->kind() == Kind::ById)
        updateById(*form, typed);
    else if (open.found)
        update(*open.found, typed);
    m_staging.endSteps();
    m_staging.completeTelling();
    if (form->kind() == Kind::Add) {
        showNewest();
        form->beginNext(tr("The record is pending. You can type the next one."));
        return;
    }
    showRow(m_model.rowOfRecord(form->kind() == Kind::ById ? form->id() : open.found->id));
    remove();
    Q_EMIT left();
}

void RecordForms::addRecord(const TypedFields &typed)
{
    FieldValues values;
    for (const RecordForm::Typed &field : typed)
        values.push_back({field.column, JsonValue::string(field.text)});
    m_staging.add(values);
}

void RecordForms::updateById(const RecordForm &form, const TypedFields &typed)
{
    const QString id = form.id();
    const QString label =
        recordLabel(m_model, m_model.rowOfRecord(id), m_workspace.keyColumns(m_staging.database()));
    for (const RecordForm::Typed &field : typed)
        m_staging.edit(id, field.column, m_model.readValue(id, field.column), field.text, label);
    if (form.insertWhenMissing())
        m_staging.setInsertWhenMissing(id, true);
}

void RecordForms::update(const Record &found, const TypedFields &typed)
{
    const QString label = recordLabel(found, m_workspace.keyColumns(m_staging.database()));
    for (const RecordForm::Typed &field : typed) {
        if (const JsonValue *base = found.value(field.column))
            m_staging.edit(found.id, field.column, *base, field.text, label);
    }
}

/// New rows stand in the order in which they were added, the newest last, unless the table is sorted.
void RecordForms::showNewest()
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (!m_model.newRowKey(row).isEmpty())
            return showRow(row);
    }
}

void RecordForms::showRow(int row)
{
    if (row < 0)
        return;
    const int column = std::max(m_grid.currentIndex().column(), 0);
    m_grid.setCurrentIndex(m_model.index(row, column));
    m_grid.scrollTo(m_grid.currentIndex());
}

Fields RecordForms::emptyFields() const
{
    Fields fields;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (const QString name = m_model.columnName(column); !isIdName(name))
            fields.push_back({name, {}, {}});
    }
    return fields;
}

Content RecordForms::newContent(const QString &database) const
{
    return {Kind::Add,
            //: Title of a form; %1 is the name of a database
            tr("New record in %1").arg(withVisibleControls(database)),
            tr("Columns that you leave empty are not sent. A record cannot be deleted through "
               "the API once it was added."),
            emptyFields()};
}

Content RecordForms::byIdContent(const QString &database) const
{
    return {Kind::ById, tr("Update by Id in %1").arg(withVisibleControls(database)),
            tr("Fill in only the columns to change; empty ones stay as they are in Flokzu."),
            emptyFields()};
}

Content RecordForms::foundContent(const QString &database, const Record &record) const
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
    return {Kind::Found,
            tr("First match: record %1 of %2").arg(record.id, withVisibleControls(database)),
            tr("Read just now. There may be other matches. Only what you change is sent."), fields};
}

} // namespace flokdesk
