// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/notice.h"
#include "gui/instances/fieldsmodel.h"
#include "gui/instances/instancespage.h"
#include "gui/instances/newinstancedialog.h"
#include "session/instanceloader.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace flokdesk {

using namespace Qt::StringLiterals;

inline QByteArray instanceAnswer(const QString &identifier, const QByteArray &fields)
{
    QByteArray answer = R"({"status":"OK","data":{"identifier":"IDENTIFIER","fields":FIELDS,
        "activeTasks":[{"name":"Approve","creationDate":"2026-01-31 09:12",
                        "assignedUsers":["ana@example.org"],"assignedRoles":["Finance"]}],
        "initiatedBy":"system","initiationDate":"2026-01-30 12:30:10","lockStatus":0,
        "summary":"","tenantName":"acme"}})";
    return answer.replace("IDENTIFIER", identifier.toUtf8()).replace("FIELDS", fields);
}

inline const QByteArray someFields =
    R"({"Customer":"Acme","Amount":1250.50,"Paid":false,)"
    R"("Comment":"<p>ok</p>\r\nthen","Items":[{"Qty":"2"}],"Note":""})";

/// The page over a whole session, with its widgets by name.
struct InstancesFixture : SessionFixture {
    std::unique_ptr<InstancesPage> page;

    void show()
    {
        page = std::make_unique<InstancesPage>(session, dialogs);
        page->resize(1100, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    template <typename Widget>
    Widget *find(const char *name, QWidget *in = nullptr) const
    {
        return namedChild<Widget>(in ? *in : *page, name);
    }
    QTableView *table() const { return find<QTableView>("instancesTable"); }
    QTableView *fields() const { return find<QTableView>("fieldsTable"); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// That of the row header; nothing where there is none.
    std::optional<Symbol> symbol(int row) const
    {
        const QVariant shown =
            table()->model()->headerData(row, Qt::Vertical, WatchList::SymbolRole);
        return shown.isValid() ? std::optional(shown.value<StateSymbol>().symbol) : std::nullopt;
    }
    void type(const QString &text)
    {
        find<QLineEdit>("identifiersEdit")->setText(text);
        QTest::keyClick(find<QLineEdit>("identifiersEdit"), Qt::Key_Return);
        clock.settle();
    }
    /// Opens one that the server knows.
    void open(const QString &identifier, const QByteArray &values = someFields)
    {
        type(identifier);
        answer(200, instanceAnswer(identifier, values));
    }
    QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex &index : table()->selectionModel()->selectedRows())
            rows << index.row();
        return rows;
    }
    QModelIndex field(const QString &name, int column = FieldsModel::Value) const
    {
        for (int row = 0; row < fields()->model()->rowCount(); ++row) {
            const QModelIndex index = fields()->model()->index(row, FieldsModel::Name);
            if (index.data().toString() == name)
                return index.siblingAtColumn(column);
        }
        return {};
    }
    CellState stateOf(const QString &name) const
    {
        return CellState(fields()
                             ->model()
                             ->headerData(field(name).row(), Qt::Vertical, FieldsModel::StateRole)
                             .toInt());
    }
    void editField(const QString &name, const QString &text)
    {
        QVERIFY(fields()->model()->setData(field(name), text));
    }
    QString notice() const { return find<Notice>("pageNotice")->text(); }
    QByteArray bodyOf(int index) const { return network.requests[size_t(index)].body; }
    NewInstanceDialog *newDialog() const { return page->findChild<NewInstanceDialog *>(); }
    QPushButton *okOf(QDialog *dialog) const
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
};

} // namespace flokdesk
