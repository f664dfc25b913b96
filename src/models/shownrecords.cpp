// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shownrecords.h"

#include "core/cellvalue.h"
#include "core/memory.h"
#include "core/text.h"
#include "models/recordorder.h"
#include "models/writtennumber.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct ShownText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::RecordTableModel)
};

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

/// Those that are not empty, each once.
QString joinedLines(const QStringList &lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    filled.removeDuplicates();
    return filled.join(u'\n');
}

} // namespace

int idColumnOf(const QStringList &columns)
{
    return static_cast<int>(columns.indexOf(idNameIn(columns))); // no column has an empty name
}

ShownRecords::ShownRecords()
    : m_records(std::make_shared<const RecordSet>())
{
}

void ShownRecords::setRecords(std::shared_ptr<const RecordSet> records, Rows order)
{
    const auto before = std::exchange(m_records, std::move(records));
    m_order = std::move(order);
    const QStringList known = columnsOfRecords();
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

QStringList ShownRecords::columnsOfRecords() const
{
    return m_records->columnCount() > 0 ? m_records->columnNames() : m_knownColumns;
}

void ShownRecords::appendRecords(const Rows &rows)
{
    m_order.insert(m_order.end(), rows.begin(), rows.end());
}

void ShownRecords::insertBehind(size_t place, std::span<const RowsBehind::value_type> rows)
{
    m_behind.insert(m_behind.begin() + std::ptrdiff_t(place), rows.begin(), rows.end());
}

void ShownRecords::removeBehind(size_t first, size_t last)
{
    m_behind.erase(m_behind.begin() + std::ptrdiff_t(first),
                   m_behind.begin() + std::ptrdiff_t(last) + 1);
}

void ShownRecords::setExtraColumns(const QStringList &columns)
{
    m_columns.resize(m_columns.size() - m_extraColumns);
    m_columns += columns;
    m_extraColumns = static_cast<int>(columns.size());
}

bool ShownRecords::isNumberColumn(int column) const
{
    return size_t(column) < m_numberColumns.size() && m_numberColumns[size_t(column)];
}

QString ShownRecords::recordId(int row) const
{
    if (isRecord(row))
        return m_idColumn < 0 ? QString() : displayText(baseCell(row, m_idColumn));
    const OverlayRow *over = staged(row);
    return over && !over->isNew ? over->key : QString();
}

QString ShownRecords::newRowKey(int row) const
{
    const OverlayRow *over = isRecord(row) ? nullptr : staged(row);
    return over && over->isNew ? over->key : QString();
}

int ShownRecords::rowOfRecord(const QString &id) const
{
    for (const auto record : m_overlay.rowsById().rowsOf(id.toStdString())) {
        if (const auto place = std::ranges::find(m_order, record); place != m_order.end())
            return static_cast<int>(place - m_order.begin());
    }
    const auto behind = std::ranges::find_if(
        m_behind, [&](const auto &row) { return !row->isNew && row->key == id; });
    return id.isEmpty() || behind == m_behind.end()
        ? -1
        : recordRows() + static_cast<int>(behind - m_behind.begin());
}

Cell ShownRecords::baseCell(int row, int column) const
{
    if (!isRecord(row) || column < 0 || column >= m_records->columnCount())
        return {};
    return m_records->cell(int(m_order[size_t(row)]), column);
}

std::optional<JsonValue> ShownRecords::readValue(int row, int column) const
{
    if (row < 0 || !isRecord(row) || column < 0 || column >= m_records->columnCount())
        return std::nullopt;
    return jsonOf(baseCell(row, column));
}

std::optional<JsonValue> ShownRecords::readValue(const QString &recordId,
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

const OverlayRow *ShownRecords::staged(int row) const
{
    if (isRecord(row))
        return m_overlay.over(m_order[size_t(row)]);
    const size_t behind = size_t(row) - m_order.size();
    return behind < m_behind.size() ? m_behind[behind].get() : nullptr;
}

const OverlayCell *ShownRecords::stagedCell(int row, int column) const
{
    const OverlayRow *over = staged(row);
    return over ? m_overlay.cell(*over, m_columns[column]) : nullptr;
}

QString ShownRecords::text(int row, int column) const
{
    if (const OverlayCell *staged = stagedCell(row, column))
        return staged->text;
    const bool idOfUnloaded = !isRecord(row) && column == m_idColumn;
    return idOfUnloaded ? recordId(row) : displayText(baseCell(row, column));
}

QString ShownRecords::excerpt(int row, int column) const
{
    if (const OverlayCell *staged = stagedCell(row, column))
        return staged->text.left(excerptLength);
    const Cell cell = baseCell(row, column);
    constexpr size_t bytes = excerptLength * 4; // a character of UTF-8 has at most four
    if (cell.text.size() <= bytes)
        return text(row, column);
    size_t end = bytes;
    while ((static_cast<unsigned char>(cell.text[end]) & 0xc0) == 0x80)
        --end;
    return displayText(Cell{cell.kind, cell.text.substr(0, end)});
}

bool ShownRecords::isMissing(int row, int column) const
{
    return !stagedCell(row, column) && isRecord(row)
        && baseCell(row, column).kind <= CellKind::Null;
}

// Another person changed the value after it was edited here.
bool ShownRecords::isOutdated(int row, int column, const OverlayCell &cell) const
{
    return cell.state == CellState::Edited && cell.before && isRecord(row)
        && *cell.before != displayText(baseCell(row, column));
}

CellState ShownRecords::state(int row, int column) const
{
    if (const OverlayCell *cell = stagedCell(row, column))
        return isOutdated(row, column, *cell) ? CellState::Conflict : cell->state;
    const OverlayRow *over = staged(row);
    return over && over->isNew ? over->state : CellState::Clean;
}

QString ShownRecords::accessibleText(int row, int column) const
{
    const QString shown =
        isMissing(row, column) ? ShownText::tr("No value.") : inOneLine(excerpt(row, column));
    const QString words = displayText(state(row, column));
    if (words.isEmpty())
        return shown;
    //: Read aloud for a cell: its text, then its state, e.g. "Quito, edited, not sent yet"
    return ShownText::tr("%1, %2").arg(shown, words);
}

QString ShownRecords::toolTip(int row, int column) const
{
    constexpr int fitsInACell = 40;
    constexpr int longestTip = 2000;
    static_assert(longestTip < excerptLength);
    const QString start = excerpt(row, column);
    const OverlayCell *cell = stagedCell(row, column);
    const OverlayRow *over = staged(row);
    const QString now = cell && isOutdated(row, column, *cell)
        ? ShownText::tr("Now in Flokzu: “%1”.")
              .arg(visibleExcerpt(displayText(baseCell(row, column))))
        : QString();
    const QString missing =
        //: no value at all, not even an empty text
        isMissing(row, column) ? ShownText::tr("No value.") : QString();
    return joinedLines(
        {missing,
         start.size() > fitsInACell || start.contains(u'\n') ? start.left(longestTip) : QString(),
         displayText(state(row, column)), cell ? cell->note : QString(), now,
         over ? over->note : QString(), whyNotEditable(row, column)});
}

ShownRecords::Hindrance ShownRecords::hindrance(int row, int column) const
{
    const OverlayRow *over = staged(row);
    if (!m_readOnly.isEmpty())
        return Hindrance::ReadOnly;
    if (over && !mayEdit(over->state))
        return Hindrance::InFlight;
    if (column == m_idColumn)
        return Hindrance::IsId;
    if (!isRecord(row)) {
        if (over->isNew)
            return over->state == CellState::Applied ? Hindrance::WasAdded : Hindrance::None;
        return m_overlay.cell(*over, m_columns[column]) ? Hindrance::None : Hindrance::NotLoaded;
    }
    const Cell id = baseCell(row, m_idColumn);
    if (id.kind <= CellKind::Null || id.text.empty())
        return Hindrance::HasNoId;
    return baseCell(row, column).kind == CellKind::Json ? Hindrance::IsTable : Hindrance::None;
}

bool ShownRecords::isEditable(int row, int column) const
{
    return hindrance(row, column) == Hindrance::None;
}

QString ShownRecords::whyNotEditable(int row, int column) const
{
    const Hindrance why = hindrance(row, column);
    return why == Hindrance::InFlight ? displayText(staged(row)->state) : textOf(why);
}

QString ShownRecords::whyNotInNewRecord(int column) const
{
    if (!m_readOnly.isEmpty())
        return m_readOnly;
    return textOf(column == m_idColumn ? Hindrance::IsId : Hindrance::None);
}

QString ShownRecords::textOf(Hindrance hindrance) const
{
    switch (hindrance) {
    case Hindrance::None:
    case Hindrance::InFlight: // says what is going on
        return {};
    case Hindrance::ReadOnly:
        return m_readOnly;
    case Hindrance::IsId:
        return ShownText::tr("Flokzu assigns the Id. It cannot be changed.");
    case Hindrance::WasAdded:
        return ShownText::tr("This record was added. Reload the records to edit it.");
    case Hindrance::NotLoaded:
        return ShownText::tr("This record was not loaded, so its values are unknown.");
    case Hindrance::HasNoId:
        return ShownText::tr(
            "This record came without an Id, so Flokzu could not be told which one to "
            "change.");
    case Hindrance::IsTable:
        return ShownText::tr(
            "This is a table inside the record. It can only be changed in Flokzu.");
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
