// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/importplan.h"
#include "gui/sheets/differencefindings.h"

#include <QAbstractTableModel>

namespace flokdesk {

class ImportDraft;

/// Rows of one class of the difference of a draft. The rows themselves are not copied: only their numbers are kept.
class DifferenceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Part {
        Send, ///< the tick
        Row, ///< its number in the file
        Key,
        Value,
        Where, ///< the column of the first fault
        InFile, ///< what the file has there
        Why ///< the row is not sent
    };
    struct Column {
        Part part = Part::Row;
        int rule = -1;

        friend bool operator==(const Column &, const Column &) = default;
    };
    enum Role {
        PartRole = Qt::UserRole, ///< int of Part
        OldRole, ///< QString; only where the value changes
        NewRole, ///< QString; the only value where nothing changes
        ChangesRole, ///< bool
        FaintRole, ///< bool: beside what matters, or not sent
        RefusedRole, ///< bool: says why it is not sent
        MarkRole, ///< QString: what is unusual, in one or two letters; may be empty
        DoubtRole, ///< QString: the same as a sentence; empty where nothing is
        TickRole, ///< -1 where there is no tick, else 0 or 1
    };

    DifferenceModel(ImportDraft &draft, QObject *parent);

    /// Shows rows of the difference that the draft has now; none where it has none.
    void show(std::shared_ptr<const DifferenceFindings> findings, SheetClass which,
              std::vector<int> rows, bool onlyChanging);
    SheetClass shownClass() const { return m_class; }
    const std::vector<int> &rows() const { return m_rows; }
    const std::vector<Column> &columns() const { return m_columns; }
    /// The columns that show a value beside the key, whether they change or not.
    int valueColumns() const;
    /// Where a row of the difference and a rule are shown; invalid where they are not.
    QModelIndex indexOf(int row, int rule) const;
    /// The next cell behind that one, row by row and round to the first, that is unusual; invalid for none.
    QModelIndex nextDoubt(const QModelIndex &current) const;

    /// Ticks or unticks rows of this model.
    void setTicked(const std::vector<int> &modelRows, bool isTicked);
    /// The cell, where it has a tick of its own; else its row.
    void toggle(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const SheetDifference &difference() const { return *m_difference; }
    bool mayTick() const { return m_class == SheetClass::Changed || m_class == SheetClass::New; }
    std::vector<Column> columnsOf(bool onlyChanging) const;
    bool isChange(int row, const Column &column) const;
    bool isDoubtful(int row, const Column &column) const;
    bool hasOwnTick(int row, const Column &column) const;
    bool isCellTicked(int row, const Column &column) const;
    QString newTextOf(int row, const Column &column) const;
    QString oldTextOf(int row, const Column &column) const;
    QString textOf(int row, const Column &column) const;
    QString doubtOf(int row, const Column &column) const;
    QString markOf(int row, const Column &column) const;
    int tickOf(int row, const Column &column) const;
    QString accessibleText(int row, const Column &column) const;
    QString titleOf(const Column &column) const;

    ImportDraft &m_draft;
    std::shared_ptr<const SheetDifference> m_difference;
    std::shared_ptr<const DifferenceFindings> m_findings;
    SheetClass m_class = SheetClass::Changed;
    std::vector<int> m_rows;
    std::vector<Column> m_columns;
};

} // namespace flokdesk
