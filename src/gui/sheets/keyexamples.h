// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/sheetdifference.h"

#include <QAbstractTableModel>

namespace flokdesk {

/// A row of a file under the rules that are chosen now.
struct KeyExample {
    std::int64_t row = 0; ///< as the user finds it
    QString key;
    QString found;
    QString happens;
    bool isAddition = false;

    friend bool operator==(const KeyExample &, const KeyExample &) = default;
};
/// One row of each class, ordinary ones first, and one with empty cells.
std::vector<KeyExample> keyExamplesOf(const SheetDifference &difference);

/// What the key does for the rows: how many find one record and how many are not sent because of it.
QString keyVerdict(const SheetCounts &counts, const QString &database);

class KeyExamplesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Key, Found, Happens };

    using QAbstractTableModel::QAbstractTableModel;

    void setExamples(std::vector<KeyExample> examples, const QString &keyTitle);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<KeyExample> m_examples;
    QString m_keyTitle;
};

} // namespace flokdesk
