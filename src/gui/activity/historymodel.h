// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "gui/common/palette.h"
#include "gui/common/symbol.h"

#include <QAbstractListModel>
#include <vector>

namespace flokdesk {

/// One value of an object that was, or is about to be, changed.
struct HistoryLine {
    ChangeId pending = 0; ///< 0 where it stands in the journal
    qint64 number = 0; ///< in the journal
    QString field; ///< exact; empty where the change is of the whole object
    QString name; ///< of the field, or what was done; for people
    QString before;
    QString after;
    QString facts; ///< when, and what became of it
    Symbol symbol = Symbol::Pending;
    ColourRole ink = ColourRole::Text;
    bool isApplied = false; ///< and may be reversed
};

/// What was done to one object with this profile, newest first: what is pending, then the journal.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<HistoryLine> lines);
    const HistoryLine &line(int row) const { return m_lines[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<HistoryLine> m_lines;
};

} // namespace flokdesk
