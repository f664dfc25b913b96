// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordset.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <limits>
#include <utility>

namespace flokdesk {

namespace {

constexpr int rowsBeforeJudging = 1024;
constexpr std::array<QStringView, 3> idNames{u"Id", u"id", u"ID"};

/// Gives back what growing left over, unless it is so little that copying costs more.
template <typename Storage>
void trim(Storage &storage)
{
    if (storage.capacity() - storage.size() > storage.size() / 4)
        storage.shrink_to_fit();
}

} // namespace

QStringList RecordSet::columnNames() const
{
    QStringList names;
    for (const Column &column : m_columns)
        names << column.name;
    return names;
}

int RecordSet::columnOf(QStringView name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [name](const Column &column) { return column.name == name; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString idNameIn(const QStringList &columns)
{
    const auto found = std::ranges::find_if(
        idNames, [&columns](QStringView name) { return columns.contains(name); });
    return found == idNames.end() ? QString() : found->toString();
}

int idColumnOf(const RecordSet &records)
{
    for (const QStringView name : idNames) {
        if (const int column = records.columnOf(name); column >= 0)
            return column;
    }
    return -1;
}

bool isIdName(QStringView column)
{
    return std::ranges::find(idNames, column) != idNames.end();
}

size_t RecordSet::memoryUsed() const
{
    size_t bytes = sizeof *this + m_columns.capacity() * sizeof(Column);
    for (const Column &column : m_columns) {
        bytes += size_t(column.name.capacity()) * sizeof(QChar) + column.arena.capacity();
        bytes += (column.ends.capacity() + column.codes.capacity()) * sizeof(std::uint32_t);
        bytes += column.kinds.capacity() * sizeof(CellKind);
    }
    return bytes;
}

/// Where the values of one column are found again while it is being filled.
struct RecordSetBuilder::Index {
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t code = 0; // 0 is a free slot: Absent is never looked up
    };

    std::string name;
    std::vector<Slot> slots = std::vector<Slot>(64); // a power of two; empty when only appending
    std::array<std::uint32_t, 6> emptyTexts{}; // the code of each kind without a text, or 0
    std::uint32_t last = 0; // the value of the row before is the likeliest

    bool onlyAppends() const { return slots.empty(); }
    std::uint32_t codeOf(RecordSet::Column &column, const Cell &cell);
    void judge(const RecordSet::Column &column, int rows);

private:
    std::uint32_t lookUp(RecordSet::Column &column, const Cell &cell);
    void grow();
    static std::uint32_t append(RecordSet::Column &column, const Cell &cell);
};

std::uint32_t RecordSetBuilder::Index::append(RecordSet::Column &column, const Cell &cell)
{
    column.arena += cell.text;
    Q_ASSERT(column.arena.size() <= std::numeric_limits<std::uint32_t>::max());
    column.ends.push_back(static_cast<std::uint32_t>(column.arena.size()));
    column.kinds.push_back(cell.kind);
    return static_cast<std::uint32_t>(column.ends.size() - 1);
}

std::uint32_t RecordSetBuilder::Index::codeOf(RecordSet::Column &column, const Cell &cell)
{
    if (cell.kind == CellKind::Absent)
        return 0;
    if (cell.text.empty()) {
        std::uint32_t &code = emptyTexts[size_t(cell.kind)];
        if (code == 0)
            code = append(column, cell);
        return code;
    }
    if (onlyAppends())
        return append(column, cell);
    if (column.value(last) != cell)
        last = lookUp(column, cell);
    return last;
}

std::uint32_t RecordSetBuilder::Index::lookUp(RecordSet::Column &column, const Cell &cell)
{
    const size_t full = std::hash<std::string_view>()(cell.text) + size_t(cell.kind);
    const auto hash = static_cast<std::uint32_t>(full);
    const size_t mask = slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = slots[at];
        if (slot.code == 0) {
            slot = {hash, append(column, cell)};
            const std::uint32_t code = slot.code;
            if (column.ends.size() * 2 > slots.size())
                grow();
            return code;
        }
        if (slot.hash == hash && column.value(slot.code) == cell)
            return slot.code;
    }
}

void RecordSetBuilder::Index::grow()
{
    std::vector<Slot> larger(slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : slots) {
        if (slot.code == 0)
            continue;
        size_t at = slot.hash & mask;
        while (larger[at].code != 0)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    slots = std::move(larger);
}

void RecordSetBuilder::Index::judge(const RecordSet::Column &column, int rows)
{
    if (column.ends.size() * 2 >= size_t(rows))
        slots = {};
}

RecordSetBuilder::RecordSetBuilder()
    : m_set(std::make_unique<RecordSet>())
{
}

RecordSetBuilder::~RecordSetBuilder() = default;

bool RecordSetBuilder::isNamed(int column, std::string_view utf8Name) const
{
    return column >= 0 && column < m_set->columnCount()
        && m_indexes[size_t(column)]->name == utf8Name;
}

int RecordSetBuilder::column(std::string_view utf8Name, int hint)
{
    int column = hint >= 0 ? hint : m_expected;
    if (!isNamed(column, utf8Name)) {
        const auto found = m_byName.find(utf8Name);
        column = found == m_byName.end() ? makeColumn(utf8Name) : found->second;
    }
    m_expected = column + 1;
    return column;
}

int RecordSetBuilder::makeColumn(std::string_view utf8Name)
{
    if (m_set->columnCount() == maxColumns)
        return -1;
    RecordSet::Column column;
    column.name = exactFromUtf8(utf8Name);
    column.ends = {0};
    column.kinds = {CellKind::Absent};
    m_set->m_columns.push_back(std::move(column));
    m_indexes.push_back(std::make_unique<Index>());
    m_indexes.back()->name = utf8Name;
    const int number = m_set->columnCount() - 1;
    m_byName.emplace(m_indexes.back()->name, number);
    return number;
}

void RecordSetBuilder::beginRow()
{
    const int rows = m_set->m_rowCount++;
    m_expected = 0;
    if (rows < rowsBeforeJudging || !std::has_single_bit(unsigned(rows)))
        return;
    for (size_t i = 0; i < m_indexes.size(); ++i)
        m_indexes[i]->judge(m_set->m_columns[i], rows);
}

void RecordSetBuilder::set(int column, CellKind kind, std::string_view text)
{
    Q_ASSERT(m_set->m_rowCount > 0);
    RecordSet::Column &target = m_set->m_columns[size_t(column)];
    const std::uint32_t code = m_indexes[size_t(column)]->codeOf(target, {kind, text});
    const auto row = size_t(m_set->m_rowCount) - 1;
    if (target.codes.size() < row)
        target.codes.resize(row, 0); // absent in the rows between
    if (target.codes.size() == row)
        target.codes.push_back(code);
    else
        target.codes[row] = code;
}

bool RecordSetBuilder::isSet(int column) const
{
    return m_set->m_columns[size_t(column)].codes.size() == size_t(m_set->m_rowCount);
}

std::shared_ptr<const RecordSet> RecordSetBuilder::finish()
{
    m_byName.clear();
    m_indexes.clear();
    m_expected = 0;
    for (RecordSet::Column &column : m_set->m_columns) {
        column.codes.resize(size_t(m_set->m_rowCount), 0);
        trim(column.arena);
        trim(column.ends);
        trim(column.kinds);
        trim(column.codes);
    }
    return std::exchange(m_set, std::make_unique<RecordSet>());
}

} // namespace flokdesk
