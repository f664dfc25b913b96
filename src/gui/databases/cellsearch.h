// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/newestresult.h"
#include "models/cellmatcher.h"
#include "models/cellreader.h"

#include <QItemSelection>
#include <QObject>
#include <QTimer>

namespace flokdesk {

class RecordGrid;
class RecordTableModel;

/// Looks for a pattern in the cells that a table shows, pending changes included, goes from match to match and
/// replaces what is found; a match is a cell. It searches on another thread, again where the table changes, and
/// lets the table mark what is found. Nothing is sent from here: what is replaced becomes pending.
class CellSearch final : public QObject {
    Q_OBJECT
public:
    CellSearch(RecordGrid &grid, RecordTableModel &records);

    enum class Scope { Table, Selection, Column };
    /// The cells that are selected now, for as long as no rows come, go or change places.
    void searchSelection();
    void searchTable();
    void searchColumn(const QString &name);
    Scope scope() const { return m_scope; }
    const QString &column() const { return m_column; }

    /// An empty one ends the search and what the table marks.
    void setPattern(const CellPattern &pattern);
    const CellMatcher &matcher() const { return m_matcher; }
    bool isBusy() const;
    /// Cells.
    qsizetype count() const { return qsizetype(m_matches.places.size()); }
    /// Which of the matches the current cell is, from 1 on; 0: none.
    qsizetype current() const;
    int tooHard() const { return m_matches.tooHard; }
    bool isMatch(const QModelIndex &cell) const;

    /// To the next match behind the current cell, or to the one before it; around the end of the table. Waits
    /// for a search that goes on.
    void goNext() { go(1); }
    void goPrevious() { go(-1); }
    /// In the current cell, where it is a match; then goes to the next one. Else only goes there.
    void replaceCurrent(const QString &with);
    /// In all matches, as one step that can be undone.
    void replaceAll(const QString &with);

Q_SIGNALS:
    /// What is found, whether it is complete, or which match is current.
    void changed();
    /// Other cells are searched than those that were chosen.
    void scopeChanged();
    /// In words for the user.
    void hint(const QString &text);

private:
    using Places = std::vector<CellMatches::Place>;

    void searchSoon();
    void search();
    void take(std::optional<CellMatches> matches);
    void go(int step);
    void show(const CellMatches::Place &place);
    void dropSelection();
    CellBands cells() const;
    Places::const_iterator placeOf(const QModelIndex &cell) const;
    std::pair<int, int> rankOf(const CellMatches::Place &place) const;

    RecordGrid &m_grid;
    RecordTableModel &m_records;
    CellReader *m_reader;
    NewestResult<std::optional<CellMatches>> m_searching;
    CellMatcher m_matcher;
    CellMatches m_matches; ///< in the order of the rows and columns that are shown
    Scope m_scope = Scope::Table;
    QString m_column;
    QItemSelection m_selection;
    QTimer m_soon;
    int m_step = 0; ///< goes there when the search is done
};

} // namespace flokdesk
