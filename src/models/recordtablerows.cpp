// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "core/memory.h"
#include "core/text.h"

#include <algorithm>
#include <QSet>
#include <QThreadPool>

// How rows and columns of the record table come, go and change places.
namespace flokdesk {

namespace {

int idColumnOf(const QStringList &columns)
{
    const auto upper = columns.indexOf(QStringLiteral("Id"));
    return static_cast<int>(upper >= 0 ? upper : columns.indexOf(QStringLiteral("id")));
}

bool looksLikeNumbers(const RecordSet &records, int column)
{
    constexpr std::uint32_t sample = 200;
    bool any = false;
    for (std::uint32_t code = 0; code < std::min(sample, records.distinctCount(column)); ++code) {
        const Cell cell = records.distinct(column, code);
        if (cell.text.empty())
            continue;
        const bool isCode = cell.text.size() > 1 && cell.text[0] == '0' && cell.text[1] != '.';
        if (isCode || !numberIn(cell))
            return false;
        any = true;
    }
    return any;
}

// Freeing a large set takes a frame's time.
template <typename T>
void freeElsewhere(std::shared_ptr<T> last)
{
    QThreadPool::globalInstance()->start([last = std::move(last)]() mutable {
        last.reset();
        giveBackMemoryLater();
    });
}

std::vector<bool> marked(const std::vector<std::uint32_t> &rows, int count)
{
    std::vector<bool> marks(size_t(count), false);
    for (const std::uint32_t row : rows)
        marks[row] = true;
    return marks;
}

// `rows` without those that `of` has, in their order.
std::vector<std::uint32_t> without(const std::vector<std::uint32_t> &rows,
                                   const std::vector<std::uint32_t> &of, int count)
{
    const std::vector<bool> marks = marked(of, count);
    std::vector<std::uint32_t> rest;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(rest),
                 [&](std::uint32_t row) { return !marks[row]; });
    return rest;
}

} // namespace

void RecordTableModel::setRecords(std::shared_ptr<const RecordSet> records)
{
    if (m_query.sortColumn >= 0)
        m_query.sortColumn = records->columnOf(columnName(m_query.sortColumn));
    freeElsewhere(std::exchange(m_index, std::make_shared<RecordIndex>(std::move(records))));
    requestOrder();
}

void RecordTableModel::setKnownColumns(const QStringList &columns)
{
    m_knownColumns = columns;
    if (m_records->columnCount() > 0 || m_columns == shownColumns(*m_records))
        return;
    beginResetModel();
    adopt(m_records, m_order);
    endResetModel();
}

void RecordTableModel::setFilterText(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    requestOrder();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    RecordOrder::Query query = m_query;
    query.sortColumn = column < m_records->columnCount() ? column : -1;
    query.descending = order == Qt::DescendingOrder;
    if (query == m_query)
        return;
    m_query = query;
    requestOrder();
}

void RecordTableModel::requestOrder()
{
    OrderJob job{m_index, m_query, {}, idColumnOf(m_index->records()->columnNames()), {}, {}, -1};
    if (!m_query.text.isEmpty())
        job.alsoShow = m_overlay.idsWith(foldedForSearch(m_query.text));
    if (m_index->records() != m_records && !m_order.empty()) {
        job.shown = m_records;
        job.shownRows = m_order;
        job.shownIdColumn = m_idColumn;
    }
    m_worker.request(std::move(job));
}

void RecordTableModel::takeOrder(const OrderOutcome &outcome)
{
    if (outcome.index->records() != m_records)
        replaceRecords(outcome);
    else
        showRows(outcome.order.rows);
    Q_EMIT orderReady();
}

// What is the same record in both sets keeps its selection and its open editor: first all others
// go, then the values change in place, then the new ones come.
void RecordTableModel::replaceRecords(const OrderOutcome &outcome)
{
    const auto &fresh = outcome.index->records();
    if (m_order.empty() || m_records->columnNames() != fresh->columnNames())
        return resetTo(outcome);
    showRows(outcome.staying.before);
    adopt(fresh, outcome.staying.after);
    rowsChanged(0, shownCount() - 1);
    showRows(outcome.order.rows);
    setBehind(m_overlay.behind());
}

void RecordTableModel::resetTo(const OrderOutcome &outcome)
{
    beginResetModel();
    adopt(outcome.index->records(), outcome.order.rows);
    m_behind = m_overlay.behind();
    endResetModel();
}

void RecordTableModel::adopt(std::shared_ptr<const RecordSet> records, Rows order)
{
    const auto before = std::exchange(m_records, std::move(records));
    m_order = std::move(order);
    const QStringList known = shownColumns(*m_records);
    const QStringList extra = m_overlay.columnsMissingIn(known);
    m_columns = known + extra;
    m_extraColumns = static_cast<int>(extra.size());
    m_idColumn = idColumnOf(known);
    m_overlay.setRecords(m_records, m_idColumn);
    freeElsewhere(before);
    m_numberColumns.clear();
    for (int column = 0; column < m_records->columnCount(); ++column)
        m_numberColumns.push_back(looksLikeNumbers(*m_records, column));
}

QStringList RecordTableModel::shownColumns(const RecordSet &records) const
{
    return records.columnCount() > 0 ? records.columnNames() : m_knownColumns;
}

void RecordTableModel::setOverlay(std::vector<OverlayRow> rows)
{
    showDifference(m_overlay.setRows(std::move(rows)));
}

void RecordTableModel::changeOverlay(std::vector<OverlayChange> changes)
{
    showDifference(m_overlay.change(std::move(changes)));
}

void RecordTableModel::showDifference(const RecordOverlay::Difference &difference)
{
    constexpr size_t oneByOne = 20; // views take time for each call about rows
    recordsChanged(difference.over);
    setExtraColumns(m_overlay.columnsMissingIn(shownColumns(*m_records)));
    const auto moved = takeBehindInPlace(difference.behind);
    if (moved.size() > oneByOne)
        return setBehind(m_overlay.behind());
    for (const OverlayChange &change : moved)
        changeBehind(change);
}

/// Shows the rows that stay where they are, and returns the others.
std::vector<OverlayChange>
RecordTableModel::takeBehindInPlace(const std::vector<OverlayChange> &changes)
{
    std::vector<OverlayChange> others;
    int first = rowCount();
    int last = -1;
    for (const OverlayChange &change : changes) {
        const auto place = change.row
            ? std::ranges::lower_bound(m_behind, *change.row, standsBefore)
            : m_behind.end();
        if (place == m_behind.end() || standsBefore(*change.row, *place)) {
            others.push_back(change);
            continue;
        }
        *place = *change.row;
        const int row = shownCount() + static_cast<int>(place - m_behind.begin());
        first = std::min(first, row);
        last = std::max(last, row);
    }
    rowsChanged(first, last);
    return others;
}

void RecordTableModel::changeBehind(const OverlayChange &change)
{
    const auto known = std::ranges::find(m_behind, change.key, &OverlayRow::key);
    const int place = shownCount() + static_cast<int>(known - m_behind.begin());
    if (known != m_behind.end()) {
        beginRemoveRows({}, place, place);
        m_behind.erase(known);
        endRemoveRows();
    }
    if (!change.row)
        return;
    const auto next = std::ranges::lower_bound(m_behind, *change.row, standsBefore);
    const int at = shownCount() + static_cast<int>(next - m_behind.begin());
    beginInsertRows({}, at, at);
    m_behind.insert(next, *change.row);
    endInsertRows();
}

void RecordTableModel::setExtraColumns(const QStringList &extra)
{
    const auto kept = static_cast<int>(m_columns.size()) - m_extraColumns;
    if (m_columns.mid(kept) == extra)
        return;
    if (m_extraColumns > 0) {
        beginRemoveColumns({}, kept, kept + m_extraColumns - 1);
        m_columns.resize(kept);
        endRemoveColumns();
    }
    m_extraColumns = static_cast<int>(extra.size());
    if (m_extraColumns > 0) {
        beginInsertColumns({}, kept, kept + m_extraColumns - 1);
        m_columns += extra;
        endInsertColumns();
    }
}

// Rows that come are put at the end, then all change places, then those that go leave from the
// end: views then know each row's way.
void RecordTableModel::showRows(Rows next)
{
    const int records = m_records->rowCount();
    const Rows coming = without(next, m_order, records);
    const Rows going = without(m_order, next, records);
    if (!going.empty()) {
        const std::vector<bool> leaves = marked(going, records);
        std::vector<bool> leavesShown;
        leavesShown.reserve(m_order.size());
        for (const std::uint32_t row : m_order)
            leavesShown.push_back(leaves[row]);
        Q_EMIT rowsLeaving(leavesShown);
    }
    if (!coming.empty()) {
        beginInsertRows({}, shownCount(), shownCount() + static_cast<int>(coming.size()) - 1);
        m_order.insert(m_order.end(), coming.begin(), coming.end());
        endInsertRows();
    }
    next.insert(next.end(), going.begin(), going.end());
    permute(std::move(next));
    if (!going.empty()) {
        const auto left = m_order.size() - going.size();
        beginRemoveRows({}, static_cast<int>(left), shownCount() - 1);
        m_order.resize(left);
        endRemoveRows();
    }
}

void RecordTableModel::permute(Rows next)
{
    if (next == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        Rows placeOf(size_t(m_records->rowCount()));
        for (size_t place = 0; place < next.size(); ++place)
            placeOf[next[place]] = std::uint32_t(place);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &old : before)
            after << (isRecord(old.row())
                          ? index(int(placeOf[m_order[size_t(old.row())]]), old.column())
                          : old);
        changePersistentIndexList(before, after);
    }
    m_order = std::move(next);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::rowsChanged(int first, int last)
{
    if (first > last || m_columns.isEmpty())
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

void RecordTableModel::recordsChanged(const Rows &rows)
{
    if (rows.empty())
        return;
    if (rows.size() == 1) {
        const auto place = std::ranges::find(m_order, rows.front());
        const int row = static_cast<int>(place - m_order.begin());
        return place == m_order.end() ? void() : rowsChanged(row, row);
    }
    const std::vector<bool> changed = marked(rows, m_records->rowCount());
    const auto isChanged = [&](std::uint32_t row) { return changed[row]; };
    const auto first = std::find_if(m_order.cbegin(), m_order.cend(), isChanged);
    const auto last = std::find_if(m_order.crbegin(), m_order.crend(), isChanged);
    if (first != m_order.cend())
        rowsChanged(static_cast<int>(first - m_order.cbegin()),
                    static_cast<int>(m_order.crend() - last) - 1);
}

void RecordTableModel::setBehind(const std::vector<OverlayRow> &rows)
{
    QSet<QString> wanted;
    wanted.reserve(qsizetype(rows.size()));
    for (const OverlayRow &row : rows)
        wanted.insert(row.key);
    const auto goes = [&](int i) { return !wanted.contains(m_behind[size_t(i)].key); };
    for (int last = static_cast<int>(m_behind.size()) - 1; last >= 0; --last) {
        if (!goes(last))
            continue;
        int first = last;
        while (first > 0 && goes(first - 1))
            --first;
        beginRemoveRows({}, shownCount() + first, shownCount() + last);
        m_behind.erase(m_behind.begin() + first, m_behind.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    // What is left keeps its place; anything else is a rare reordering, taken as a change of content.
    const size_t kept = m_behind.size();
    const bool differs = !std::equal(
        m_behind.begin(), m_behind.end(), rows.begin(),
        [](const OverlayRow &a, const OverlayRow &b) { return !mayLookDifferent(a, b); });
    std::copy_n(rows.begin(), kept, m_behind.begin());
    if (differs)
        rowsChanged(shownCount(), rowCount() - 1);
    if (rows.size() > kept) {
        beginInsertRows({}, rowCount(), shownCount() + static_cast<int>(rows.size()) - 1);
        m_behind = rows;
        endInsertRows();
    }
}

} // namespace flokdesk
