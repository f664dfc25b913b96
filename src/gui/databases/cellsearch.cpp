// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/cellsearch.h"

#include "gui/common/columnarrangement.h"
#include "gui/databases/recordgrid.h"
#include "models/recordtablemodel.h"

#include <algorithm>
#include <QHash>
#include <QHeaderView>

namespace flokdesk {

namespace {

constexpr qint64 cellsSearchedAtOnce = 5000; // more are searched on another thread

/// The rows of places that follow each other by row.
CellWriting::Rows rowsOfPlaces(const std::vector<CellMatches::Place> &places)
{
    CellWriting::Rows rows;
    for (const CellMatches::Place &place : places) {
        if (rows.empty() || rows.back().row != place.row)
            rows.push_back({place.row, {}});
        rows.back().columns.push_back(place.column);
    }
    for (CellWriting::Row &row : rows)
        std::ranges::sort(row.columns);
    return rows;
}

} // namespace

CellSearch::CellSearch(RecordGrid &grid, RecordTableModel &records)
    : QObject(&grid)
    , m_grid(grid)
    , m_records(records)
    , m_reader(new CellReader(records, this))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CellSearch::search);
    connect(&records, &QAbstractItemModel::dataChanged, this, &CellSearch::searchSoon);
    connect(&records, &QAbstractItemModel::columnsInserted, this, &CellSearch::searchSoon);
    connect(&records, &QAbstractItemModel::columnsRemoved, this, &CellSearch::searchSoon);
    for (const auto moved : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted})
        connect(&records, moved, this, &CellSearch::dropSelection);
    connect(&records, &QAbstractItemModel::layoutChanged, this, &CellSearch::dropSelection);
    connect(&records, &QAbstractItemModel::modelReset, this, &CellSearch::dropSelection);
    connect(&grid.arrangement(), &ColumnArrangement::hiddenChanged, this, &CellSearch::searchSoon);
    connect(grid.horizontalHeader(), &QHeaderView::sectionMoved, this, &CellSearch::searchSoon);
    connect(grid.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CellSearch::changed);
}

bool CellSearch::isBusy() const
{
    return m_soon.isActive() || m_reader->isBusy() || m_searching.isBusy();
}

void CellSearch::searchSelection()
{
    m_scope = Scope::Selection;
    m_selection = m_grid.selectionModel()->selection();
    search();
}

void CellSearch::searchTable()
{
    m_scope = Scope::Table;
    m_selection.clear();
    search();
}

void CellSearch::searchColumn(const QString &name)
{
    m_scope = Scope::Column;
    m_column = name;
    m_selection.clear();
    search();
}

// The places of its cells are known no more.
void CellSearch::dropSelection()
{
    if (m_scope == Scope::Selection) {
        m_scope = Scope::Table;
        m_selection.clear();
        Q_EMIT scopeChanged();
    }
    searchSoon();
}

void CellSearch::setPattern(const CellPattern &pattern)
{
    if (pattern == m_matcher.pattern())
        return;
    m_matcher = CellMatcher(pattern);
    m_step = 0;
    search();
}

void CellSearch::searchSoon()
{
    if (m_matcher.isEmpty())
        return;
    m_matches = {}; // their places may be others now
    if (!m_soon.isActive())
        m_soon.start(0);
}

CellBands CellSearch::cells() const
{
    const QList<int> columns = m_grid.shownColumns();
    if (m_scope == Scope::Selection)
        return bandsOf(m_selection, columns);
    CellBand all{0, m_records.rowCount() - 1, {columns.begin(), columns.end()}};
    if (m_scope == Scope::Column)
        std::erase_if(all.columns,
                      [this](int column) { return m_records.columnName(column) != m_column; });
    return all.bottom < 0 || all.columns.empty() ? CellBands() : CellBands{std::move(all)};
}

void CellSearch::search()
{
    m_soon.stop();
    m_reader->cancel();
    m_searching.cancel();
    m_matches = {};
    if (m_matcher.isEmpty()) {
        m_step = 0;
        m_grid.markFound(std::nullopt, nullptr);
        return Q_EMIT changed();
    }
    const bool isSmall = m_records.recordCount() <= cellsSearchedAtOnce;
    m_reader->read(cells(), [this, isSmall](const CellReader::Snapshot &snapshot) {
        const CellMatcher &matcher = m_matcher;
        if (isSmall && cellsIn(cells()) <= cellsSearchedAtOnce)
            return take(matchesIn(*snapshot, matcher, false));
        m_searching.run(
            [snapshot, matcher](const IsCancelled &isCancelled) {
                return matchesIn(*snapshot, matcher, isCancelled);
            },
            [this](std::optional<CellMatches> matches) { take(std::move(matches)); });
    });
    if (isBusy())
        Q_EMIT changed();
}

void CellSearch::take(std::optional<CellMatches> matches)
{
    if (!matches)
        return;
    m_matches = std::move(*matches);
    m_grid.markFound(m_matcher, [this](const QModelIndex &cell) { return isMatch(cell); });
    if (const int step = std::exchange(m_step, 0))
        go(step);
    Q_EMIT changed();
}

std::pair<int, int> CellSearch::rankOf(const CellMatches::Place &place) const
{
    return {place.row, m_grid.horizontalHeader()->visualIndex(place.column)};
}

CellSearch::Places::const_iterator CellSearch::placeOf(const QModelIndex &cell) const
{
    return std::ranges::lower_bound(
        m_matches.places, rankOf({cell.row(), cell.column()}), {},
        [this](const CellMatches::Place &place) { return rankOf(place); });
}

bool CellSearch::isMatch(const QModelIndex &cell) const
{
    if (!cell.isValid())
        return false;
    const auto place = placeOf(cell);
    return place != m_matches.places.end()
        && *place == CellMatches::Place{cell.row(), cell.column()};
}

qsizetype CellSearch::current() const
{
    const QModelIndex cell = m_grid.currentIndex();
    return isMatch(cell) ? placeOf(cell) - m_matches.places.begin() + 1 : 0;
}

void CellSearch::go(int step)
{
    if (isBusy()) {
        m_step = step;
        return;
    }
    const Places &places = m_matches.places;
    if (places.empty())
        return;
    const QModelIndex cell = m_grid.currentIndex();
    auto next = cell.isValid() ? placeOf(cell) : places.begin();
    if (step > 0) {
        if (isMatch(cell))
            ++next;
        show(next == places.end() ? places.front() : *next);
    } else {
        show(next == places.begin() ? places.back() : *std::prev(next));
    }
}

// The selection stays while it is what is searched.
void CellSearch::show(const CellMatches::Place &place)
{
    const QModelIndex cell = m_records.index(place.row, place.column);
    m_grid.selectionModel()->setCurrentIndex(cell,
                                             m_scope == Scope::Selection
                                                 ? QItemSelectionModel::NoUpdate
                                                 : QItemSelectionModel::ClearAndSelect);
    m_grid.scrollTo(cell);
}

void CellSearch::replaceCurrent(const QString &with)
{
    const QModelIndex cell = m_grid.currentIndex();
    if (isBusy() || !isMatch(cell))
        return go(1);
    const QString why = m_records.whyNotEditable(cell);
    if (why.isEmpty())
        m_records.setData(cell, m_matcher.replaced(cell.data(Qt::EditRole).toString(), with));
    else
        Q_EMIT hint(why);
    go(1);
}

void CellSearch::replaceAll(const QString &with)
{
    if (isBusy() || m_matches.places.empty())
        return;
    auto known = std::make_shared<QHash<QString, QString>>(); // many cells have the same text
    const ShownRecords &shown = m_records.shown();
    m_grid.replaceTexts(
        rowsOfPlaces(m_matches.places),
        [&shown, known, with, matcher = m_matcher](int row, int column) {
            const QString text = shown.text(row, column);
            if (const auto found = known->constFind(text); found != known->constEnd())
                return std::optional(*found);
            return std::optional(*known->insert(text, matcher.replaced(text, with)));
        });
}

} // namespace flokdesk
