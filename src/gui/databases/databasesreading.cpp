// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/databasespage.h"
#include "gui/databases/keycolumnsdialog.h"
#include "ui_databasespage.h"

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

// What stands in the line is meant, whether it was added or not.
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

} // namespace flokdesk
