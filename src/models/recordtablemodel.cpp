// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "core/cellvalue.h"
#include "core/memory.h"
#include "core/text.h"
#include "models/runs.h"
#include "models/tooltip.h"

#include <algorithm>
#include <ranges>

namespace flokdesk {

namespace {

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

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(std::make_shared<RecordIndex>(m_shown.records()))
{
    connect(&m_worker, &OrderWorker::done, this, &RecordTableModel::takeOrder);
}

RecordTableModel::~RecordTableModel() = default;

int RecordTableModel::recordCount() const
{
    return m_shown.records()->rowCount();
}

int RecordTableModel::shownCount() const
{
    return m_shown.recordRows();
}

QString RecordTableModel::columnName(int column) const
{
    return m_shown.columns().value(column);
}

int RecordTableModel::columnOf(const QString &name) const
{
    return static_cast<int>(m_shown.columns().indexOf(name));
}

int RecordTableModel::alignment(int column) const
{
    return int(Qt::AlignVCenter
               | (m_shown.isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
}

JsonValue RecordTableModel::baseValue(int row, int column) const
{
    return jsonOf(m_shown.baseCell(row, column));
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.rowCount();
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.columnCount();
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_shown.text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(m_shown.toolTip(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return m_shown.accessibleText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case StateRole:
        return int(m_shown.state(index.row(), index.column()));
    case RowIdRole:
        return m_shown.recordId(index.row());
    case ColumnNameRole:
        return columnName(index.column());
    case BaseTextRole:
        return displayText(m_shown.baseCell(index.row(), index.column()));
    case ExcerptRole:
        return m_shown.excerpt(index.row(), index.column());
    case MissingValueRole:
        return m_shown.isMissing(index.row(), index.column());
    }
    return {};
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text == m_shown.text(index.row(), index.column()))
        return false;
    const QString column = columnName(index.column());
    if (const QString key = m_shown.newRowKey(index.row()); !key.isEmpty())
        Q_EMIT newRowEditRequested(key, column, text);
    else
        Q_EMIT editRequested(m_shown.recordId(index.row()), column,
                             m_shown.readValue(index.row(), index.column()), text, index.row());
    return true;
}

RecordTableModel::Written RecordTableModel::setRow(int row, const std::vector<CellText> &texts)
{
    Written written;
    std::vector<CellEdit> edits;
    for (const CellText &text : texts) {
        const QModelIndex cell = index(row, text.column);
        if (!cell.flags().testFlag(Qt::ItemIsEditable)) {
            ++written.refused[whyNotEditable(cell)];
        } else if (!m_shown.newRowKey(row).isEmpty()) {
            written.edited += setData(cell, text.text) ? 1 : 0;
        } else if (text.text != m_shown.text(cell.row(), cell.column())) {
            edits.push_back(
                {columnName(text.column), m_shown.readValue(row, text.column), text.text});
        }
    }
    written.edited += static_cast<int>(edits.size());
    if (!edits.empty())
        Q_EMIT rowEditRequested(m_shown.recordId(row), edits, row);
    return written;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnHeader(section, role) : QVariant();
    return section < rowCount() ? rowHeader(section, role) : QVariant();
}

QVariant RecordTableModel::columnHeader(int column, int role) const
{
    const QString &name = m_shown.columns()[column];
    if (role == ColumnNameRole)
        return name;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return withVisibleControls(name);
    if (role == Qt::ToolTipRole)
        return plainToolTip(
            withVisibleControls(name)
            + u'\n'
            //: In the tip of a column's header. Both forms of numbers stay as they are.
            + tr("A click sorts: numbers by their value, written as 1,234.50 or "
                 "1.234,50, then texts, then empty cells."));
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    return {};
}

QVariant RecordTableModel::rowHeader(int row, int role) const
{
    const OverlayRow *staged = m_shown.staged(row);
    if (!staged)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return glyphOf(staged->state);
    case Qt::ToolTipRole:
        return plainToolTip(staged->note.isEmpty()
                                ? displayText(staged->state)
                                : displayText(staged->state) + u'\n' + staged->note);
    case Qt::AccessibleTextRole:
        return displayText(staged->state);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case StateRole:
        return int(staged->state);
    }
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_shown.isEditable(index.row(), index.column()) ? shown | Qt::ItemIsEditable : shown;
}

void RecordTableModel::setRecords(std::shared_ptr<const RecordSet> records)
{
    if (m_query.sortColumn >= 0)
        m_query.sortColumn = records->columnOf(columnName(m_query.sortColumn));
    freeElsewhere(std::exchange(m_index, std::make_shared<RecordIndex>(std::move(records))));
    requestOrder();
}

void RecordTableModel::setKnownColumns(const QStringList &columns)
{
    m_shown.setKnownColumns(columns);
    if (m_shown.records()->columnCount() > 0 || m_shown.columns() == m_shown.columnsOfRecords())
        return;
    beginResetModel();
    m_shown.setRecords(m_shown.records(), m_shown.order());
    endResetModel();
}

void RecordTableModel::setFilterText(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    requestOrder();
}

void RecordTableModel::setColumnFilters(std::vector<ColumnFilter> filters)
{
    std::erase_if(filters, [](const ColumnFilter &filter) { return filter.isTrivial(); });
    if (filters == m_query.filters)
        return;
    m_query.filters = std::move(filters);
    requestOrder();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    RecordOrder::Query query = m_query;
    query.sortColumn = column < m_shown.records()->columnCount() ? column : -1;
    query.descending = order == Qt::DescendingOrder;
    if (query == m_query)
        return;
    m_query = query;
    requestOrder();
}

void RecordTableModel::requestOrder()
{
    OrderJob job{m_index, m_query, {}, {}, idColumnOf(m_index->records()->columnNames()),
                 {},      {},      -1};
    if (!m_query.text.isEmpty())
        job.alsoShow = m_shown.overlay().idsWith(foldedForSearch(m_query.text));
    QStringList columns;
    for (const ColumnFilter &filter : m_query.filters)
        columns << filter.column;
    if (!columns.isEmpty())
        m_shown.overlay().visitTexts(
            columns, [&job](const std::string &id, size_t filter, const QString &text) {
                job.staged.push_back({id, filter, text.toStdString()});
            });
    if (m_index->records() != m_shown.records() && !m_shown.order().empty()) {
        job.shown = m_shown.records();
        job.shownRows = m_shown.order();
        job.shownIdColumn = m_shown.idColumn();
    }
    m_worker.request(std::move(job));
}

void RecordTableModel::takeOrder(const OrderOutcome &outcome)
{
    if (outcome.index->records() != m_shown.records())
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
    if (m_shown.order().empty() || m_shown.records()->columnNames() != fresh->columnNames())
        return resetTo(outcome);
    showRows(outcome.staying.before);
    m_shown.setRecords(fresh, outcome.staying.after);
    rowsChanged(0, shownCount() - 1);
    showRows(outcome.order.rows);
    setBehind(m_shown.overlay().behind());
}

void RecordTableModel::resetTo(const OrderOutcome &outcome)
{
    beginResetModel();
    m_shown.setRecords(outcome.index->records(), outcome.order.rows);
    m_shown.setBehind(m_shown.overlay().behind());
    endResetModel();
}

void RecordTableModel::setOverlay(std::vector<OverlayRow> rows)
{
    showDifference(m_shown.overlay().setRows(std::move(rows)));
}

void RecordTableModel::changeOverlay(std::vector<OverlayChange> changes)
{
    showDifference(m_shown.overlay().change(std::move(changes)));
}

void RecordTableModel::showDifference(const RecordOverlay::Difference &difference)
{
    constexpr size_t oneByOne = 20; // views take time for each call about rows
    recordsChanged(difference.over);
    setExtraColumns(m_shown.overlay().columnsMissingIn(m_shown.columnsOfRecords()));
    const auto moved = takeBehindInPlace(difference.behind);
    if (moved.size() > oneByOne)
        return setBehind(m_shown.overlay().behind());
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
        const size_t place = change.row ? placeBehind(*change.row) : m_shown.behind().size();
        if (place == m_shown.behind().size()
            || standsBefore(*change.row, *m_shown.behind()[place])) {
            others.push_back(change);
            continue;
        }
        m_shown.replaceBehind(place, std::make_shared<const OverlayRow>(*change.row));
        const int row = shownCount() + static_cast<int>(place);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    rowsChanged(first, last);
    return others;
}

/// Where it stands, or would stand, behind the records.
size_t RecordTableModel::placeBehind(const OverlayRow &row) const
{
    const auto at =
        std::ranges::lower_bound(m_shown.behind(), row, standsBefore,
                                 [](const auto &shown) -> const OverlayRow & { return *shown; });
    return size_t(at - m_shown.behind().begin());
}

void RecordTableModel::changeBehind(const OverlayChange &change)
{
    const RowsBehind &behind = m_shown.behind();
    const auto known =
        std::ranges::find_if(behind, [&](const auto &row) { return row->key == change.key; });
    if (known != behind.end()) {
        const auto place = size_t(known - behind.begin());
        removeBehind(place, place);
    }
    if (change.row)
        insertBehind(placeBehind(*change.row),
                     RowsBehind{std::make_shared<const OverlayRow>(*change.row)});
}

void RecordTableModel::removeBehind(size_t first, size_t last)
{
    beginRemoveRows({}, shownCount() + int(first), shownCount() + int(last));
    m_shown.removeBehind(first, last);
    endRemoveRows();
}

void RecordTableModel::insertBehind(size_t place, std::span<const RowsBehind::value_type> rows)
{
    const int first = shownCount() + int(place);
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_shown.insertBehind(place, rows);
    endInsertRows();
}

void RecordTableModel::setExtraColumns(const QStringList &extra)
{
    const int kept = m_shown.columnCount() - m_shown.extraColumns();
    if (m_shown.columns().mid(kept) == extra)
        return;
    if (m_shown.extraColumns() > 0) {
        beginRemoveColumns({}, kept, kept + m_shown.extraColumns() - 1);
        m_shown.setExtraColumns({});
        endRemoveColumns();
    }
    if (!extra.isEmpty()) {
        beginInsertColumns({}, kept, kept + static_cast<int>(extra.size()) - 1);
        m_shown.setExtraColumns(extra);
        endInsertColumns();
    }
}

// Rows that come are put at the end, then all change places, then those that go leave from the
// end: views then know each row's way.
void RecordTableModel::showRows(Rows next)
{
    const int records = m_shown.records()->rowCount();
    const Rows coming = without(next, m_shown.order(), records);
    const Rows going = without(m_shown.order(), next, records);
    if (!going.empty()) {
        const std::vector<bool> leaves = marked(going, records);
        std::vector<bool> leavesShown;
        leavesShown.reserve(m_shown.order().size());
        for (const std::uint32_t row : m_shown.order())
            leavesShown.push_back(leaves[row]);
        Q_EMIT rowsLeaving(leavesShown);
    }
    if (!coming.empty()) {
        beginInsertRows({}, shownCount(), shownCount() + static_cast<int>(coming.size()) - 1);
        m_shown.appendRecords(coming);
        endInsertRows();
    }
    next.insert(next.end(), going.begin(), going.end());
    permute(std::move(next));
    if (!going.empty()) {
        beginRemoveRows({}, shownCount() - static_cast<int>(going.size()), shownCount() - 1);
        m_shown.removeLastRecords(going.size());
        endRemoveRows();
    }
}

void RecordTableModel::permute(Rows next)
{
    if (next == m_shown.order())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        Rows placeOf(size_t(m_shown.records()->rowCount()));
        for (size_t place = 0; place < next.size(); ++place)
            placeOf[next[place]] = std::uint32_t(place);
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &old : before)
            after << (m_shown.isRecord(old.row())
                          ? index(int(placeOf[m_shown.order()[size_t(old.row())]]), old.column())
                          : old);
        changePersistentIndexList(before, after);
    }
    m_shown.setOrder(std::move(next));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::rowsChanged(int first, int last)
{
    if (first > last || m_shown.columns().isEmpty())
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, first, last);
}

void RecordTableModel::recordsChanged(const Rows &rows)
{
    if (rows.empty())
        return;
    if (rows.size() == 1) {
        const auto place = std::ranges::find(m_shown.order(), rows.front());
        const int row = static_cast<int>(place - m_shown.order().begin());
        return place == m_shown.order().end() ? void() : rowsChanged(row, row);
    }
    const std::vector<bool> changed = marked(rows, m_shown.records()->rowCount());
    const auto isChanged = [&](std::uint32_t row) { return changed[row]; };
    const auto first = std::find_if(m_shown.order().cbegin(), m_shown.order().cend(), isChanged);
    const auto last = std::find_if(m_shown.order().crbegin(), m_shown.order().crend(), isChanged);
    if (first != m_shown.order().cend())
        rowsChanged(static_cast<int>(first - m_shown.order().cbegin()),
                    static_cast<int>(m_shown.order().crend() - last) - 1);
}

void RecordTableModel::setBehind(RowsBehind rows)
{
    std::vector<std::pair<size_t, size_t>> going;
    forEachRun(placesMissingIn(rows, m_shown.behind()),
               [&](size_t first, size_t last) { going.emplace_back(first, last); });
    for (const auto &[first, last] : going | std::views::reverse)
        removeBehind(first, last);
    forEachRun(placesMissingIn(m_shown.behind(), rows), [&](size_t first, size_t last) {
        insertBehind(first, std::span(rows).subspan(first, last - first + 1));
    });
    int first = rowCount();
    int last = -1;
    for (size_t place = 0; place < rows.size(); ++place) {
        const auto &shown = m_shown.behind()[place];
        if (shown == rows[place] || !mayLookDifferent(*shown, *rows[place]))
            continue;
        last = shownCount() + static_cast<int>(place);
        first = std::min(first, last);
    }
    m_shown.setBehind(std::move(rows));
    rowsChanged(first, last);
}

} // namespace flokdesk
