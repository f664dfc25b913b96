// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnfacts.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace flokdesk {

/// The columns of the database that a file fills, with what is known of each, for the user to tick those that tell
/// which record a row is.
class KeyColumnsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Filled, Different, InDatabase };

    using QAbstractTableModel::QAbstractTableModel;

    /// `targets` are those of the rules, in their order. Facts of other columns are forgotten.
    void setColumns(const QString &database, const QStringList &targets, const QStringList &keys);
    /// By rule. `inDatabase` tells whether the list is known that they count in.
    void setFacts(const std::vector<ColumnFacts> &facts, bool inDatabase);
    QString target(int row) const { return m_targets.value(row); }
    /// Of the ticked columns, in their order.
    QStringList keys() const;
    void toggle(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// By the user.
    void keysChanged();

private:
    bool lacksId() const;
    QString textOf(int row, int column) const;
    QString accessibleText(int row) const;

    QString m_database;
    QStringList m_targets;
    std::vector<bool> m_isKey;
    std::vector<ColumnFacts> m_facts; // by row; empty while they are counted
    bool m_countsDatabase = false;
};

} // namespace flokdesk
