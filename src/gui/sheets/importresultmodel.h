// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/resultfile.h"

#include <QAbstractTableModel>

namespace flokdesk {

/// The outcomes that a view shows together.
enum class OutcomeGroup {
    NeedsUser, ///< failed, in conflict, unconfirmed
    Applied,
    ToCome, ///< not sent yet
    NotSent, ///< and will not be
    Unchanged,
    All
};
inline constexpr std::array outcomeGroups{OutcomeGroup::NeedsUser, OutcomeGroup::Applied,
                                          OutcomeGroup::ToCome,    OutcomeGroup::NotSent,
                                          OutcomeGroup::Unchanged, OutcomeGroup::All};
OutcomeGroup groupOf(RowOutcome outcome);
int countOf(const ImportResult &result, OutcomeGroup group);

/// What became of the rows of a file.
class ImportResultModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Key, Action, Outcome, Message, Id, Time };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ImportResult> result, OutcomeGroup group);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;

    std::shared_ptr<const ImportResult> m_result;
    std::vector<int> m_rows;
};

} // namespace flokdesk
