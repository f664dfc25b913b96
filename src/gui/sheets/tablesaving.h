// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "gui/common/dialogs.h"
#include "gui/sheets/latestwork.h"
#include "sheets/tablewriter.h"

#include <QObject>

namespace flokdesk {

/// Asks where to save a table and writes it there on another thread, as CSV or XLSX by the end of the name. The file
/// appears whole, or not at all; only its user may read it.
class TableSaving final : public QObject {
    Q_OBJECT

public:
    /// The questions stand before `parent`. `dialogs` must outlive this.
    TableSaving(Dialogs &dialogs, QWidget *parent);

    struct Table {
        QString title; ///< for people, and for the name to propose
        QStringList columns;
        /// Makes the rows; called on another thread.
        std::function<Result<RowSource>()> rows;
    };
    /// A newer one takes the place of one that is still being written. `makeTable` is called once the place is known;
    /// without a table nothing is written.
    void save(const QString &title, const std::function<std::optional<Table>()> &makeTable);
    void cancel() { m_work.cancel(); }
    bool isBusy() const { return m_work.isBusy(); }

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const flokdesk::Error &error);

private:
    void write(const QString &path, const Table &table);

    Dialogs &m_dialogs;
    QWidget *m_parent;
    LatestWork<Result<Done>> m_work;
};

} // namespace flokdesk
