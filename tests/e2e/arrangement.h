// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/databases/filterbar.h"
#include "gui/databases/recordtexts.h"
#include "models/recordtablemodel.h"
#include "support/namedchild.h"
#include "support/program.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>

namespace flokdesk {

/// The arrangement of the views of a whole program, made and read as a user would.
class Arrangement {
public:
    explicit Arrangement(ProgramAt &program)
        : m_program(program)
    {
    }

    QWidget *page(const char *name) const { return find<QWidget>(name); }
    QTableView *grid() const { return find<QTableView>("recordsTable"); }
    RecordTableModel *records() const { return m_program.window().findChild<RecordTableModel *>(); }
    int column(const QString &name) const { return records()->columnOf(name); }

    /// Opens a database and waits for its records.
    void open(const QString &database) const
    {
        find<QAction>("databasesAction")->trigger();
        find<QComboBox>("databaseComboBox")->setEditText(database);
        find<QPushButton>("openButton", page("DatabasesPage"))->click();
        waitForRecords();
    }
    void load() const
    {
        find<QAction>("loadAction")->trigger();
        waitForRecords();
    }
    /// Something else in every view than what a new window has.
    void makeUpTheWindow() const
    {
        find<QAction>("instancesAction")->trigger();
        auto *split = find<QSplitter>("splitter", page("InstancesPage"));
        find<QLineEdit>("identifiersEdit")->setText(QStringLiteral("COM-1003"));
        find<QPushButton>("openButton", page("InstancesPage"))->click();
        if (!QTest::qWaitFor([split] { return split->isVisible() && split->width() > 800; },
                             20'000))
            qFatal("the list of instances is not shown");
        split->setSizes({390, split->width() - 390});
        Q_EMIT split->splitterMoved(390, 1); // as when the user moves it
        find<QAction>("usersAction")->trigger();
        find<QTableView>("usersTable")->horizontalHeader()->resizeSection(0, 301);
        open(QStringLiteral("Proveedores"));
        grid()->horizontalHeader()->resizeSection(1, 207);
        open(QStringLiteral("Productos"));
        QHeaderView *header = grid()->horizontalHeader();
        header->resizeSection(column(QStringLiteral("Existencias")), 231);
        header->moveSection(header->visualIndex(column(QStringLiteral("Existencias"))), 0);
        grid()->setCurrentIndex(records()->index(0, 1));
        find<QAction>("hideColumnsAction")->trigger();
        grid()->sortByColumn(column(QStringLiteral("Existencias")), Qt::DescendingOrder);
        find<QLineEdit>("findLineEdit")->setText(QStringLiteral("a"));
        grid()->setCurrentIndex(records()->index(7, column(QStringLiteral("Existencias"))));
    }
    /// In words, to be compared.
    QString text() const
    {
        QStringList lines{QStringLiteral("page %1").arg(tabs()->currentIndex()),
                          find<QLabel>("databaseTitleLabel")->text(),
                          textOf(find<FilterBar>("filterBar")->filters()),
                          find<FilterBar>("filterBar")->findText()};
        const QHeaderView *header = grid()->horizontalHeader();
        for (int place = 0; place < header->count(); ++place) {
            const int at = header->logicalIndex(place);
            lines << QStringLiteral("%1 %2")
                         .arg(records()->columnName(at))
                         .arg(header->sectionSize(at));
        }
        lines << QStringLiteral("sorted by %1 %2")
                     .arg(header->sortIndicatorSection())
                     .arg(header->sortIndicatorOrder());
        lines << QStringLiteral("users %1")
                     .arg(find<QTableView>("usersTable")->horizontalHeader()->sectionSize(0));
        const int shown = tabs()->currentIndex();
        tabs()->setCurrentIndex(0);
        for (const int size : find<QSplitter>("splitter", page("InstancesPage"))->sizes())
            lines << QStringLiteral("pane %1").arg(size);
        tabs()->setCurrentIndex(shown);
        return lines.join(QStringLiteral(" | "));
    }
    /// The record and column that are current, once there are records.
    QString cell() const
    {
        const QModelIndex at = grid()->currentIndex();
        return records()->recordId(at.row()) + u' ' + records()->columnName(at.column());
    }

private:
    template <typename Widget>
    Widget *find(const char *name, QObject *in = nullptr) const
    {
        return namedChild<Widget>(in ? *in : m_program.window(), name);
    }
    QTabWidget *tabs() const { return find<QTabWidget>("pageTabs"); }
    void waitForRecords() const
    {
        const auto isDone = [this] {
            return records()->recordCount() > 0 && !records()->isOrdering()
                && !find<QAction>("cancelAction", page("DatabasesPage"))->isEnabled();
        };
        if (!QTest::qWaitFor(isDone, 30'000))
            qFatal("no records came");
    }

    ProgramAt &m_program;
};

} // namespace flokdesk
