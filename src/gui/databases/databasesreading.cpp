// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/databasespage.h"

#include "core/text.h"
#include "gui/common/columnarrangement.h"
#include "gui/common/viewstate.h"
#include "gui/databases/keycolumnsdialog.h"
#include "gui/databases/recordactions.h"
#include "ui_databasespage.h"

#include <QLineEdit>

namespace flokdesk {

using namespace Qt::StringLiterals;

void DatabasesPage::reload()
{
    if (m_database.isEmpty())
        return;
    if (!takeTypedCondition())
        return;
    m_ui->pageNotice->dismiss();
    m_loadMark = m_staging->mark();
    m_loader->load(m_database, m_ui->filterBar->filters());
    showRecords();
    Q_EMIT viewChanged();
}

void DatabasesPage::cancel()
{
    m_loader->cancel();
    m_ui->recordsTable->cancelWriting();
    showRecords();
}

void DatabasesPage::findFirst()
{
    if (!takeTypedCondition())
        return;
    m_ui->pageNotice->dismiss();
    m_loader->findFirst(m_database, m_ui->filterBar->filters());
    showRecords();
}

// A condition that stands in the line counts, whether it was added or not.
bool DatabasesPage::takeTypedCondition()
{
    const bool isComplete = m_ui->filterBar->takeTyped();
    if (!isComplete)
        m_ui->pageNotice->show(
            Notice::Level::Warning,
            tr("Nothing was asked: the value of the condition has no column beside it."),
            Fact::until(m_ui->filterBar, &FilterBar::filtersChanged)
                .askedAt(m_loader, &RecordLoader::progressed));
    return isComplete;
}

void DatabasesPage::chooseKeyColumns()
{
    const QStringList keys = m_session.workspace.keyColumns(m_database);
    std::vector<KeyColumnsDialog::Column> columns;
    for (const Known &column : m_session.workspace.columns(m_database)) {
        // Only the answer names the Id of a new record, so it cannot be looked up by that.
        if (column.name.compare(u"Id"_s, Qt::CaseInsensitive) != 0)
            columns.push_back({column.name, {}, keys.contains(column.name)});
    }
    auto *dialog = new KeyColumnsDialog(m_database, columns, this);
    connect(dialog, &KeyColumnsDialog::columnsChosen, this,
            [this, database = m_database](const QStringList &chosen) {
                m_session.workspace.setKeyColumns(database, chosen);
            });
    dialog->open();
}

QJsonObject DatabasesPage::saveState() const
{
    DatabaseStates states = m_states;
    if (isKept())
        states.keep(m_database, stateOfOpen());
    const QString open = isKept() ? m_database : QString();
    QJsonObject state{{u"open"_s, open}, {u"databases"_s, states.save()}};
    if (const QString typed = m_ui->databaseComboBox->currentText(); typed != open)
        state[u"typed"_s] = stateOf(typed);
    return state;
}

void DatabasesPage::restoreState(const QJsonObject &state)
{
    m_states.restore(state.value(u"databases"_s).toArray());
    if (const QString open = state.value(u"open"_s).toString(); !open.isEmpty()) {
        showDatabase(open);
        offerLoading();
    }
    if (state.contains(u"typed"_s))
        m_ui->databaseComboBox->setEditText(state.value(u"typed"_s).toString());
}

/// A name that was mistyped leaves nothing behind.
bool DatabasesPage::isKept() const
{
    return m_loaded || m_offersLoading || m_loader->isBusy() || m_states.contains(m_database);
}

QJsonObject DatabasesPage::stateOfOpen() const
{
    return {{u"filter"_s, m_ui->filterBar->saveState()},
            {u"columns"_s, m_ui->recordsTable->arrangement().save()},
            {u"cell"_s, cellState()}};
}

/// By the Id of the record where it has one, because another answer may have other rows.
QJsonObject DatabasesPage::cellState() const
{
    const QModelIndex cell = m_ui->recordsTable->currentIndex();
    if (!cell.isValid())
        return m_wantedCell;
    const int top = m_ui->recordsTable->rowAt(0);
    return {{u"record"_s, m_model->recordId(cell.row())},
            {u"row"_s, cell.row()},
            {u"column"_s, m_model->columnName(cell.column())},
            {u"topRecord"_s, top < 0 ? QString() : m_model->recordId(top)},
            {u"topRow"_s, top}};
}

void DatabasesPage::restoreCell()
{
    if (m_wantedCell.isEmpty() || !m_loaded || m_model->isOrdering())
        return;
    const QJsonObject wanted = std::exchange(m_wantedCell, {});
    const auto rowOf = [&](const QString &record, const QString &row) {
        const QString id = wanted.value(record).toString();
        return id.isEmpty() ? wanted.value(row).toInt(-1) : m_model->rowOfRecord(id);
    };
    RecordGrid *grid = m_ui->recordsTable;
    const int column = m_model->columnOf(wanted.value(u"column"_s).toString());
    const QModelIndex cell = m_model->index(rowOf(u"record"_s, u"row"_s), column);
    if (!cell.isValid() || grid->isColumnHidden(column))
        return;
    grid->setCurrentIndex(cell);
    if (const QModelIndex top = m_model->index(rowOf(u"topRecord"_s, u"topRow"_s), column);
        top.isValid())
        grid->scrollTo(top, QAbstractItemView::PositionAtTop);
}

void DatabasesPage::offerLoading()
{
    m_offersLoading = true;
    showProgress();
    showStaged();
    //: %1 is the name of a database
    m_ui->pageNotice->show(Notice::Level::Information,
                           tr("The records of “%1” are not loaded yet. Nothing was sent to Flokzu.")
                               .arg(withVisibleControls(m_database)),
                           Fact::until(m_loader, &RecordLoader::progressed));
    m_ui->pageNotice->addAction(m_loadAction);
}

DatabasesPage::Contents DatabasesPage::contents() const
{
    return {m_database, m_loaded, m_loadMark, m_staging->confirmed(), m_loader->isBusy()};
}

void DatabasesPage::takeContents(const Contents &contents)
{
    m_staging->takeConfirmed(contents.confirmed);
    if (contents.database.isEmpty() || contents.database != m_database)
        return;
    m_loadMark = contents.loadMark;
    if (contents.loaded) {
        m_loaded = contents.loaded;
        m_offersLoading = false;
        m_ui->pageNotice->dismiss();
        m_model->setRecords(m_loaded->records);
        showColumns();
        restoreCell();
    }
    if (contents.isReading)
        reload();
    showProgress();
    showStaged();
}

} // namespace flokdesk
