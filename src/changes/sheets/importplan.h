// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"
#include "changes/sheets/sheetdifference.h"

#include <map>

namespace flokdesk {

/// What of a difference the user wants to send. All updates are ticked at first; additions wait for a tick of their
/// own, because no call deletes a record.
class ImportTicks {
public:
    explicit ImportTicks(std::shared_ptr<const SheetDifference> difference);

    const std::shared_ptr<const SheetDifference> &difference() const { return m_difference; }
    /// Of a row of Changed or New; others cannot be ticked.
    void setTicked(int row, bool isTicked);
    bool isTicked(int row) const;
    /// One change of a row.
    void setTicked(int row, int rule, bool isTicked);
    bool isTicked(int row, int rule) const;
    void setAddsRecords(bool adds) { m_addsRecords = adds; }
    bool addsRecords() const { return m_addsRecords; }

    /// The changes that are ticked in a row that is.
    std::vector<int> changesOf(int row) const;
    bool isSent(int row) const { return !changesOf(row).empty(); }

private:
    std::shared_ptr<const SheetDifference> m_difference;
    std::vector<bool> m_rows;
    std::map<std::pair<int, int>, bool> m_cells; // that differ from what they were at first
    bool m_addsRecords = false;
};

/// The ticked rows as changes, in the order of the file. Immutable; a change is made when it is asked for.
class ImportPlan {
public:
    explicit ImportPlan(const ImportTicks &ticks);

    const std::shared_ptr<const SheetDifference> &difference() const
    {
        return m_ticks.difference();
    }
    int size() const { return static_cast<int>(m_rows.size()); }
    int updates() const { return m_updates; }
    /// None of them can be reversed.
    int additions() const { return size() - m_updates; }
    /// The row of the difference behind a change.
    int row(int index) const { return m_rows[size_t(index)]; }
    /// An UpdateRecord whose bases are the values of the list, or an AddRecord.
    Change change(int index) const;
    int requests(GuardMode guard) const;

    struct Staged {
        ChangeId id = 0;
        int row = 0;
        friend bool operator==(const Staged &, const Staged &) = default;
    };
    /// Stages that part of the changes as one step, in their order; with 0 and 1 the first row only. A pending edit of
    /// the same record is folded with it. For very many rows use parts in several turns of the event loop, and a
    /// series (ChangeSet::newSeries()).
    std::vector<Staged> stage(ChangeSet &changes, int from, int count) const;

private:
    ImportTicks m_ticks;
    std::vector<int> m_rows;
    int m_updates = 0;
};

} // namespace flokdesk
