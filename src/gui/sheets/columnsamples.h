// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/transformedcolumn.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QTableWidget;

namespace flokdesk {

/// Before and after of a column on rows that matter: ordinary ones, the longest value, one that does not fit, an empty
/// one. All rows are looked at on another thread; the newest rule wins.
class ColumnSamples final : public QWidget {
    Q_OBJECT
public:
    /// What is looked at.
    struct Subject {
        std::shared_ptr<const SheetTable> table;
        std::vector<std::uint32_t> rows;
        int column = -1; ///< -1: a fixed value
        ColumnRule rule;
        QStringList emptyWords;
        LookUps lookUps;
    };

    explicit ColumnSamples(QWidget *parent = nullptr);
    ~ColumnSamples() override;

    void show(const Subject &subject);
    /// "9,998 fit · 1 does not · 1 empty"; empty while it is counted.
    QString counts() const;

private:
    void take(const TransformSamples &samples);
    void stop();

    QLabel *m_countsLabel;
    QTableWidget *m_table;
    std::shared_ptr<const SheetTable> m_sheet;
    std::shared_ptr<SheetProgress> m_progress;
    std::unique_ptr<QFutureWatcher<TransformSamples>> m_watcher;
};

} // namespace flokdesk
