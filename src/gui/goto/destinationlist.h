// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/searchmatch.h"
#include "gui/goto/destination.h"

#include <QAbstractListModel>
#include <QStringList>

namespace flokdesk {

/// What a typed text may lead to: the best match first, then by kind, each under its heading; without a text
/// what the user went to last. Headings cannot be chosen. Folding is done once, so that a key costs a
/// comparison for each destination.
class DestinationList final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        DetailRole, ///< the text at the other end of the line
        PartsRole, ///< what to mark in the text, as QVariantList of first letter and length in turn
    };
    static constexpr int mostOfOneKind = 5;
    static constexpr int mostRecent = 20; ///< that are kept

    using QAbstractListModel::QAbstractListModel;

    /// Shows nothing until setText().
    void setDestinations(std::vector<Destination> destinations);
    /// `typed` are for the text itself and come last.
    void setText(const QString &text, std::vector<Destination> typed);
    /// The words that tell a destination apart, as remember() made them; the last one first.
    const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    /// The user went there.
    void remember(const Destination &destination);

    /// nullptr for a heading.
    const Destination *at(int row) const;
    /// The first row that can be chosen; -1 where there is none.
    int firstRow() const { return nextRow(-1, 1); }
    /// The next one from `row` on that can be chosen, in this direction (1 or -1); `row` where there is none.
    int nextRow(int row, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Known {
        Destination destination;
        QString folded;
        QString word; ///< in m_recent
    };
    struct Row {
        QString heading; ///< empty for a destination
        const Destination *destination = nullptr;
        std::vector<std::pair<qsizetype, qsizetype>> parts = {};
    };
    struct Found {
        MatchRank rank;
        qsizetype recent; ///< place in m_recent; its size for others
        const Known *known;
    };

    std::vector<Found> find(const QString &folded) const;
    void showRecent(std::vector<Row> &rows) const;
    void showFound(std::vector<Row> &rows) const;
    Row rowOf(const Known &known) const;

    std::vector<Known> m_known;
    std::vector<Destination> m_typed;
    QString m_folded; ///< the text
    QStringList m_recent;
    std::vector<Row> m_rows;
};

} // namespace flokdesk
