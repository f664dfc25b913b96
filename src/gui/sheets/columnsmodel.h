// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/transformedcolumn.h"
#include "gui/sheets/columndecisions.h"

#include <QAbstractTableModel>

namespace flokdesk {

/// The columns of a file, each beside the column of the database that it fills, with one row of the file before and
/// after. Behind them the fixed values.
class ColumnsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Before, Target, Steps, After, ColumnCount };
    enum class Filter { All, ToDecide, Mapped, NotImported };
    enum Role {
        AsideRole = Qt::UserRole + 300, ///< of the target, faint at the end of the field
    };

    ColumnsModel(ColumnDecisions &decisions, QObject *parent);

    void setFilter(Filter filter, const QString &find);
    /// Which of the rows to import is shown, from 0.
    void setSample(int row);
    int sample() const { return m_sample; }
    /// SheetRow::number of the sample; 0 without rows.
    std::int64_t sampleNumber() const;

    /// The column of the file in a row of this model; -1 for a fixed value.
    int columnAt(int row) const { return m_lines[size_t(row)].column; }
    /// The rule of that row; null where nothing is imported.
    const ColumnRule *ruleAt(int row) const;
    /// -1 where the filter hides it.
    int rowOf(int column) const;
    int rowOfFixed(const QString &target) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Of a target: its name maps the column to it, an empty text leaves the column out.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// setData() was refused, with the reason.
    void refused(const QString &why);

private:
    struct Line {
        int column = -1;
        QString target; ///< of a fixed value

        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Sample {
        QString before;
        QString after;
        TransformedColumn::Fate fate = TransformedColumn::Fate::Value;
    };
    void refresh();
    void takeSample();
    std::vector<Line> lines() const;
    bool matches(int column) const;
    const Sample &sampleAt(int row) const;
    QString textAt(int row, int column) const;
    QString targetText(int row) const;
    QString asideAt(int row) const;
    QString afterText(int row) const;
    QVariant inkAt(int row, int column) const;

    ColumnDecisions &m_decisions;
    Filter m_filter = Filter::All;
    QString m_find;
    std::vector<Line> m_lines;
    int m_sample = 0;
    std::shared_ptr<const SheetTable> m_row; ///< a table with only the sample
    mutable std::vector<std::optional<Sample>> m_samples; ///< by line
};

} // namespace flokdesk
