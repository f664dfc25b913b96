// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordinspector.h"

#include "core/text.h"
#include "gui/common/deskpaint.h"
#include "gui/common/plainlabel.h"
#include "gui/common/prettyjson.h"
#include "gui/common/statetint.h"
#include "gui/common/viewstate.h"
#include "gui/databases/recordform.h"
#include "gui/databases/recordlabels.h"
#include "gui/editing/exactbox.h"

#include <algorithm>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

RecordInspector::RecordInspector(QWidget *parent)
    : QWidget(parent)
    , m_places(new QStackedLayout(this))
    , m_record(new QWidget(this))
    , m_titleLabel(newPlainLabel(m_record, {}, u"inspectorTitleLabel"_s))
    , m_factsLabel(newPlainLabel(m_record, {}, u"inspectorFactsLabel"_s))
    , m_tabs(new QTabWidget(m_record))
    , m_form(new FieldForm(m_record))
    , m_history(new ObjectHistory(m_record))
    , m_raw(new QPlainTextEdit(m_record))
{
    setAccessibleName(tr("Record"));
    QFont bold = font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    m_titleLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_factsLabel->setFont(smallFont(font()));
    m_factsLabel->setForegroundRole(QPalette::PlaceholderText);
    m_tabs->setObjectName(u"recordTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_form->setObjectName(u"recordFields"_s);
    m_form->setAccessibleName(tr("Fields of the record"));
    m_raw->setObjectName(u"recordRawTextEdit"_s);
    m_raw->setAccessibleName(tr("Answer of Flokzu"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->addTab(m_form, tr("Fo&rm"));
    m_tabs->addTab(m_history, tr("Histor&y"));
    m_tabs->addTab(m_raw, tr("Ra&w"));
    auto *rows = new QVBoxLayout(m_record);
    rows->setSpacing(4);
    rows->addWidget(m_titleLabel);
    rows->addWidget(m_factsLabel);
    rows->addWidget(m_tabs, 1);
    m_places->addWidget(m_record);
    setFocusProxy(m_tabs);
}

void RecordInspector::follow(const Dependencies &dependencies)
{
    m_parts = std::make_unique<Dependencies>(dependencies);
    m_refresh =
        std::make_unique<Coalescer>(dependencies.session.clock, this, [this] { refresh(); });
    m_history->setSession(dependencies.session);
    const RecordTableModel &model = dependencies.model;
    connect(dependencies.table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordInspector::refreshSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_parts->table.currentIndex().row();
                if (row >= first.row() && row <= last.row())
                    refreshSoon();
            });
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordInspector::refreshSoon);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &RecordInspector::refreshSoon);
    for (const auto columns :
         {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&model, columns, this, &RecordInspector::refreshSoon);
    connect(m_form, &FieldForm::edited, this, &RecordInspector::take);
    connect(m_form, &FieldForm::revertRequested, this, [this](const QString &column) {
        m_parts->staging.revertCell(m_key.isEmpty() ? m_id : m_key, column);
    });
    connect(m_form, &FieldForm::left, this, &RecordInspector::left);
    connect(m_history, &ObjectHistory::reverseRequested, this, &RecordInspector::reverseRequested);
    connect(m_history, &ObjectHistory::revertRequested, this,
            [&changes = dependencies.session.changes](ChangeId id, const QString &field) {
                if (field.isEmpty())
                    changes.revert(id);
                else
                    changes.revertField(id, field);
            });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordInspector::viewChanged);
    refresh();
}

void RecordInspector::refreshSoon()
{
    if (isVisible() && m_refresh)
        m_refresh->request();
}

void RecordInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_parts)
        refresh();
}

void RecordInspector::commit()
{
    m_form->commit();
}

void RecordInspector::setForm(RecordForm *form)
{
    m_filled = form;
    if (form && m_places->indexOf(form) < 0)
        m_places->addWidget(form);
    QWidget *shown = form ? static_cast<QWidget *>(form) : m_record;
    m_places->setCurrentWidget(shown);
    setFocusProxy(form ? shown : m_tabs);
}

void RecordInspector::focusForm()
{
    if (m_filled)
        return m_filled->focusField();
    m_tabs->setCurrentWidget(m_form);
    refresh();
    m_form->focusFirst();
}

/// What was typed belongs to the record that was shown, whatever the table shows by now.
void RecordInspector::refresh()
{
    const QModelIndex current = m_parts->table.currentIndex();
    const int row = current.isValid() ? current.row() : -1;
    const QString id = row < 0 ? QString() : m_parts->model.recordId(row);
    const QString key = row < 0 ? QString() : m_parts->model.newRowKey(row);
    if (id != m_id || key != m_key) {
        m_form->commit();
        m_bases.clear();
    }
    m_id = id;
    m_key = key;
    showParts(row);
}

void RecordInspector::showParts(int row)
{
    const QString database = m_parts->staging.database();
    const bool isRead = row >= 0 && m_key.isEmpty();
    m_tabs->setVisible(row >= 0);
    m_tabs->setTabVisible(m_tabs->indexOf(m_history), isRead && !m_id.isEmpty());
    m_tabs->setTabVisible(m_tabs->indexOf(m_raw), isRead);
    m_history->setObject(isRead && !m_id.isEmpty()
                             ? std::optional(ObjectKey{ObjectKey::Kind::Record, database, m_id})
                             : std::nullopt);
    if (row < 0) {
        m_titleLabel->setText(tr("No record selected"));
        m_factsLabel->setText(tr("Select a row to see all its fields here."));
        return m_form->setFields({}, {});
    }
    showFields(row);
    showRaw(row);
}

void RecordInspector::showFields(int row)
{
    const RecordTableModel &model = m_parts->model;
    const QString label =
        recordLabel(model, row, m_parts->session.workspace.keyColumns(m_parts->staging.database()));
    const std::vector<FormField> fields = fieldsOf(row);
    const auto pending = static_cast<int>(std::ranges::count_if(
        fields, [](const FormField &field) { return isPending(field.state); }));
    const QString id = withVisibleControls(m_id);
    QStringList facts;
    if (!m_key.isEmpty())
        facts << tr("Not sent yet. A record cannot be deleted through the API once it was added.");
    else if (!label.isEmpty())
        //: Below the title of a record; %1 is its Id
        facts << tr("Id %1").arg(id);
    if (pending > 0 && m_key.isEmpty())
        facts << tr("%n pending change(s)", "fields of a record", pending);
    m_titleLabel->setText(!m_key.isEmpty()      ? tr("New record")
                              : label.isEmpty() ? tr("Record %1").arg(id)
                                                : withVisibleControls(label));
    m_factsLabel->setText(facts.join(u" · "_s));
    keepBases(row);
    m_form->setFields(m_parts->staging.database() + u'\n' + m_id + u'\n' + m_key, fields);
}

void RecordInspector::keepBases(int row)
{
    const RecordTableModel &model = m_parts->model;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (const QString name = model.columnName(column); !m_form->isTyped(name))
            m_bases[name] = model.readValue(row, column);
    }
}

std::vector<FormField> RecordInspector::fieldsOf(int row) const
{
    const RecordTableModel &model = m_parts->model;
    std::vector<FormField> fields;
    fields.reserve(size_t(model.columnCount()));
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(row, column);
        FormField field;
        field.name = model.columnName(column);
        field.text = cell.data(Qt::EditRole).toString();
        field.state = m_key.isEmpty() ? CellState(cell.data(RecordTableModel::StateRole).toInt())
                                      : CellState::Clean; // all of it is new
        const bool hadValue = model.readValue(row, column).has_value();
        if (hadValue && isPending(field.state))
            field.before = cell.data(RecordTableModel::BaseTextRole).toString();
        field.toolTip = cell.data(Qt::ToolTipRole).toString();
        field.fixed = model.whyNotEditable(cell);
        fields.push_back(std::move(field));
    }
    return fields;
}

void RecordInspector::showRaw(int row)
{
    if (!m_key.isEmpty())
        return m_raw->clear();
    const RecordTableModel &model = m_parts->model;
    JsonValue record = JsonValue::object();
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto value = model.readValue(row, column);
        if (value && !model.isAbsent(row, column))
            record.set(model.columnName(column), *value);
    }
    m_raw->setPlainText(inShortLines(readableBody(record.toJson())));
}

void RecordInspector::take(const QString &column, const QString &text)
{
    if (!m_key.isEmpty()) {
        Q_EMIT newRowEditRequested(QString(m_key), column, text);
        return;
    }
    const QString id = m_id;
    Q_EMIT editRequested(id, column, m_bases.value(column), text, m_parts->model.rowOfRecord(id));
}

QJsonObject RecordInspector::saveState() const
{
    return {{u"tab"_s, stateOf(*m_tabs)}};
}

void RecordInspector::restoreState(const QJsonObject &state)
{
    restore(*m_tabs, state.value(u"tab"_s));
}

} // namespace flokdesk
