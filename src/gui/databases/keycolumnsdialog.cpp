// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/keycolumnsdialog.h"

#include "core/recordset.h"
#include "core/text.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/screenfit.h"
#include "store/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace flokdesk {

KeyColumnsDialog::KeyColumnsDialog(const QString &database, const std::vector<Column> &columns,
                                   QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("keyColumnsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns that identify a record"));
    auto *explanation = new QLabel(
        tr("Tick the columns of %1 whose values, taken together, no two records share, such as a "
           "code. When the answer to a new record gets lost, it is looked up by them.")
            .arg(withVisibleControls(database)),
        this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("keyColumnsList"));
    m_list->setAccessibleName(tr("Columns"));
    for (const Column &column : columns) {
        const QString name = withVisibleControls(column.name);
        //: %1 the name of a column, %2 its value
        const QString text = column.value.isEmpty()
            ? name
            : tr("%1: %2").arg(name, withVisibleControls(column.value));
        auto *item = new QListWidgetItem(text.left(200), m_list);
        setPlainToolTip(item, text);
        item->setData(Qt::UserRole, column.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column.isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use these columns"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    new ScreenFit(*this, {460, 360});
    m_list->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT columnsChosen(chosen()); });
}

void KeyColumnsDialog::ask(Workspace &workspace, const QString &database, QWidget *parent)
{
    const QStringList keys = workspace.keyColumns(database);
    std::vector<Column> columns;
    for (const Known &column : workspace.columns(database)) {
        // Only the answer names the Id of a new record, so it cannot be looked up by that.
        if (!isIdName(column.name))
            columns.push_back({column.name, {}, keys.contains(column.name)});
    }
    auto *dialog = new KeyColumnsDialog(database, columns, parent);
    connect(dialog, &KeyColumnsDialog::columnsChosen, dialog,
            [&workspace, database](const QStringList &chosen) {
                workspace.setKeyColumns(database, chosen);
            });
    dialog->open();
}

QStringList KeyColumnsDialog::chosen() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            names << item->data(Qt::UserRole).toString();
    }
    return names;
}

} // namespace flokdesk
