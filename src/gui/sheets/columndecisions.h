// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmatch.h"
#include "gui/sheets/importdraft.h"

#include <QObject>

namespace flokdesk {

/// What the user decides about the columns of a file: writes the mapping of the draft.
class ColumnDecisions final : public QObject {
    Q_OBJECT
public:
    enum class State { Mapped, ToDecide, NotImported };

    ColumnDecisions(ImportDraft &draft, QObject *parent);

    ImportDraft &draft() const { return m_draft; }
    /// The columns of the database, in its order; empty where it was never read.
    const QStringList &targets() const { return m_targets; }
    const ColumnMatch &match(int column) const { return m_matches[size_t(column)]; }
    State state(int column) const;
    const ColumnRule *ruleOf(int column) const;
    /// Columns of the file that have a name or a cell.
    const std::vector<int> &columns() const { return m_columns; }
    /// Rules without a column of the file, by target.
    QStringList fixedTargets() const;
    /// They add up to columns().
    ColumnCounts counts() const;
    std::vector<int> undecided() const;
    QStringList unfilledTargets() const;
    /// In words: by which column or value the target is filled; empty where it is free for this column.
    QString takenBy(const QString &target, int column) const;
    /// Why a transformation cannot be used, in words, with its column; empty where all can.
    QString brokenStep() const;
    /// The same of one; empty where it can be used.
    QString problemIn(const CellTransform &step) const;

    /// Maps anew what the source lacks: after another file, another header, or other columns of the database.
    void refresh();
    /// Uses a mapping that was made before, as far as its names are there.
    void use(const ColumnMapping &earlier);

    /// InvalidInput, with the reason, where the target is taken; nothing changes then.
    Result<Done> map(int column, const QString &target);
    void leaveOut(int column);
    /// In place of the rule with the same target.
    void setRule(const ColumnRule &rule);
    Result<Done> addFixed(const QString &target, const QString &value);
    void removeFixed(const QString &target);

Q_SIGNALS:
    /// Anything above is another now.
    void changed();

private:
    void findColumns();
    void rematch(const ColumnMapping *earlier);

    ImportDraft &m_draft;
    QStringList m_targets;
    SheetColumns m_file; ///< that m_matches are for
    std::vector<ColumnMatch> m_matches;
    std::vector<int> m_columns;
};

} // namespace flokdesk
