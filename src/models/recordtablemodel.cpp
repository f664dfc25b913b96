// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "core/cellvalue.h"
#include "core/text.h"
#include "models/tooltip.h"

#include <algorithm>

namespace flokdesk {

namespace {

QString joined(const QStringList &lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    filled.removeDuplicates();
    return filled.join(u'\n');
}

} // namespace

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_records(std::make_shared<const RecordSet>())
    , m_index(std::make_shared<RecordIndex>(m_records))
{
    connect(&m_worker, &OrderWorker::done, this, &RecordTableModel::takeOrder);
}

RecordTableModel::~RecordTableModel() = default;

int RecordTableModel::recordCount() const
{
    return m_records->rowCount();
}

int RecordTableModel::shownCount() const
{
    return static_cast<int>(m_order.size());
}

QString RecordTableModel::columnName(int column) const
{
    return m_columns.value(column);
}

int RecordTableModel::columnOf(const QString &name) const
{
    return static_cast<int>(m_columns.indexOf(name));
}

bool RecordTableModel::isNumberColumn(int column) const
{
    return size_t(column) < m_numberColumns.size() && m_numberColumns[size_t(column)];
}

int RecordTableModel::alignment(int column) const
{
    return int(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
}

QString RecordTableModel::recordId(int row) const
{
    if (isRecord(row))
        return m_idColumn < 0 ? QString() : displayText(baseCell(row, m_idColumn));
    const OverlayRow *staged = overlayRow(row);
    return staged && !staged->isNew ? staged->key : QString();
}

QString RecordTableModel::newRowKey(int row) const
{
    const OverlayRow *staged = isRecord(row) ? nullptr : overlayRow(row);
    return staged && staged->isNew ? staged->key : QString();
}

JsonValue RecordTableModel::baseValue(int row, int column) const
{
    return jsonOf(baseCell(row, column));
}

std::optional<JsonValue> RecordTableModel::readValue(int row, int column) const
{
    if (row < 0 || !isRecord(row) || column < 0 || column >= m_records->columnCount())
        return std::nullopt;
    return baseValue(row, column);
}

std::optional<JsonValue> RecordTableModel::readValue(const QString &recordId,
                                                     const QString &column) const
{
    const int values = m_records->columnOf(column);
    if (m_idColumn < 0 || m_idColumn >= m_records->columnCount() || values < 0)
        return std::nullopt;
    const auto rows = m_overlay.rowsById().rowsOf(recordId.toStdString());
    if (rows.empty())
        return std::nullopt;
    return jsonOf(m_records->cell(static_cast<int>(rows.front()), values));
}

int RecordTableModel::rowOfRecord(const QString &id) const
{
    for (const auto record : m_overlay.rowsById().rowsOf(id.toStdString())) {
        if (const auto place = std::ranges::find(m_order, record); place != m_order.end())
            return static_cast<int>(place - m_order.begin());
    }
    const auto behind = std::ranges::find_if(
        m_behind, [&](const OverlayRow &row) { return !row.isNew && row.key == id; });
    return id.isEmpty() || behind == m_behind.end()
        ? -1
        : shownCount() + static_cast<int>(behind - m_behind.begin());
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size() + m_behind.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shownText(index);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case StateRole:
        return int(state(index));
    case RowIdRole:
        return recordId(index.row());
    case ColumnNameRole:
        return columnName(index.column());
    case BaseTextRole:
        return displayText(baseCell(index.row(), index.column()));
    case ExcerptRole:
        return excerpt(index);
    case MissingValueRole:
        return !overlayCell(index) && isRecord(index.row())
            && baseCell(index.row(), index.column()).kind <= CellKind::Null;
    }
    return {};
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text == shownText(index))
        return false;
    const QString column = columnName(index.column());
    if (const QString key = newRowKey(index.row()); !key.isEmpty())
        Q_EMIT newRowEditRequested(key, column, text);
    else
        Q_EMIT editRequested(recordId(index.row()), column, readValue(index.row(), index.column()),
                             text, index.row());
    return true;
}

RecordTableModel::Written RecordTableModel::setRow(int row, const std::vector<CellText> &texts)
{
    Written written;
    std::vector<CellEdit> edits;
    for (const CellText &text : texts) {
        const QModelIndex cell = index(row, text.column);
        if (!cell.flags().testFlag(Qt::ItemIsEditable)) {
            ++written.refused;
        } else if (!newRowKey(row).isEmpty()) {
            written.edited += setData(cell, text.text) ? 1 : 0;
        } else if (text.text != shownText(cell)) {
            edits.push_back({columnName(text.column), readValue(row, text.column), text.text});
        }
    }
    written.edited += static_cast<int>(edits.size());
    if (!edits.empty())
        Q_EMIT rowEditRequested(recordId(row), edits, row);
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
    const QString &name = m_columns[column];
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
    const OverlayRow *staged = overlayRow(row);
    if (!staged)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return glyphOf(staged->state);
    case Qt::ToolTipRole:
        return plainToolTip(joined({displayText(staged->state), staged->note}));
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
    return hindrance(index) == Hindrance::None ? shown | Qt::ItemIsEditable : shown;
}

const OverlayRow *RecordTableModel::overlayRow(int row) const
{
    if (isRecord(row))
        return m_overlay.over(m_order[size_t(row)]);
    const size_t behind = size_t(row) - m_order.size();
    return behind < m_behind.size() ? &m_behind[behind] : nullptr;
}

const OverlayCell *RecordTableModel::overlayCell(const QModelIndex &index) const
{
    const OverlayRow *row = overlayRow(index.row());
    return row ? m_overlay.cell(*row, m_columns[index.column()]) : nullptr;
}

Cell RecordTableModel::baseCell(int row, int column) const
{
    if (!isRecord(row) || column < 0 || column >= m_records->columnCount())
        return {};
    return m_records->cell(int(m_order[size_t(row)]), column);
}

QString RecordTableModel::shownText(const QModelIndex &index) const
{
    if (const OverlayCell *staged = overlayCell(index))
        return staged->text;
    const bool idOfUnloaded = !isRecord(index.row()) && index.column() == m_idColumn;
    return idOfUnloaded ? recordId(index.row())
                        : displayText(baseCell(index.row(), index.column()));
}

QString RecordTableModel::excerpt(const QModelIndex &index) const
{
    if (const OverlayCell *staged = overlayCell(index))
        return staged->text.left(excerptLength);
    const Cell cell = baseCell(index.row(), index.column());
    constexpr size_t bytes = excerptLength * 4; // a character of UTF-8 has at most four
    if (cell.text.size() <= bytes)
        return shownText(index);
    size_t end = bytes;
    while ((static_cast<unsigned char>(cell.text[end]) & 0xc0) == 0x80)
        --end;
    return displayText(Cell{cell.kind, cell.text.substr(0, end)});
}

// Another person changed the value after it was edited here.
bool RecordTableModel::isOutdated(const QModelIndex &index, const OverlayCell &cell) const
{
    return cell.state == CellState::Edited && cell.before && isRecord(index.row())
        && *cell.before != displayText(baseCell(index.row(), index.column()));
}

CellState RecordTableModel::state(const QModelIndex &index) const
{
    if (const OverlayCell *cell = overlayCell(index))
        return isOutdated(index, *cell) ? CellState::Conflict : cell->state;
    const OverlayRow *row = overlayRow(index.row());
    return row && row->isNew ? row->state : CellState::Clean;
}

QString RecordTableModel::accessibleText(const QModelIndex &index) const
{
    const QString text =
        index.data(MissingValueRole).toBool() ? tr("No value.") : inOneLine(excerpt(index));
    const QString words = displayText(state(index));
    if (words.isEmpty())
        return text;
    //: Read aloud for a cell: its text, then its state, e.g. "Quito, edited, not sent yet"
    return tr("%1, %2").arg(text, words);
}

QString RecordTableModel::toolTip(const QModelIndex &index) const
{
    constexpr int fitsInACell = 40;
    constexpr int longestTip = 2000;
    static_assert(longestTip < excerptLength);
    const QString text = excerpt(index);
    const OverlayCell *cell = overlayCell(index);
    const OverlayRow *row = overlayRow(index.row());
    const QString now = cell && isOutdated(index, *cell)
        ? tr("In Flokzu it is “%1” now.")
              .arg(visibleExcerpt(displayText(baseCell(index.row(), index.column()))))
        : QString();
    const QString missing =
        //: no value at all, not even an empty text
        index.data(MissingValueRole).toBool() ? tr("No value.") : QString();
    return joined(
        {missing,
         text.size() > fitsInACell || text.contains(u'\n') ? text.left(longestTip) : QString(),
         displayText(state(index)), cell ? cell->note : QString(), now, row ? row->note : QString(),
         whyNotEditable(index)});
}

RecordTableModel::Hindrance RecordTableModel::hindrance(const QModelIndex &index) const
{
    const OverlayRow *row = overlayRow(index.row());
    if (!m_readOnly.isEmpty())
        return Hindrance::ReadOnly;
    if (row && !mayEdit(row->state))
        return Hindrance::InFlight;
    if (index.column() == m_idColumn)
        return Hindrance::IsId;
    if (!isRecord(index.row())) {
        if (row->isNew)
            return row->state == CellState::Applied ? Hindrance::WasAdded : Hindrance::None;
        return m_overlay.cell(*row, m_columns[index.column()]) ? Hindrance::None
                                                               : Hindrance::NotLoaded;
    }
    const Cell id = baseCell(index.row(), m_idColumn);
    if (id.kind <= CellKind::Null || id.text.empty())
        return Hindrance::HasNoId;
    return baseCell(index.row(), index.column()).kind == CellKind::Json ? Hindrance::IsTable
                                                                        : Hindrance::None;
}

QString RecordTableModel::whyNotEditable(const QModelIndex &index) const
{
    switch (hindrance(index)) {
    case Hindrance::None:
        return {};
    case Hindrance::ReadOnly:
        return m_readOnly;
    case Hindrance::InFlight:
        return displayText(overlayRow(index.row())->state);
    case Hindrance::IsId:
        return tr("Flokzu gives the Id. It cannot be changed.");
    case Hindrance::WasAdded:
        return tr("This record was added. Load the records again to edit it.");
    case Hindrance::NotLoaded:
        return tr("This record was not loaded, so the value is not known.");
    case Hindrance::HasNoId:
        return tr("This record came without an Id, so Flokzu could not be told which one to "
                  "change.");
    case Hindrance::IsTable:
        return tr("This is a table inside the record. It can only be changed in Flokzu.");
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
