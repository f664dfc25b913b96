// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordorder.h"

#include "core/text.h"
#include "models/foldedtext.h"
#include "models/writtennumber.h"

#include <algorithm>
#include <numeric>
#include <QByteArrayView>
#include <unordered_map>

namespace flokdesk {

namespace {

using RowNumbers = std::vector<std::uint32_t>;

// What is sorted and searched: null and absent cells read as nothing.
std::string_view comparedText(const Cell &cell)
{
    const bool hasText = cell.kind != CellKind::Absent && cell.kind != CellKind::Null;
    return hasText ? cell.text : std::string_view();
}

// Spanish has ñ as a letter of its own behind n; the search folds it to n.
std::string sortKey(std::string_view text)
{
    std::string key(text);
    for (const std::string_view enye : {"\xC3\xB1", "\xC3\x91"}) {
        for (size_t at = key.find(enye); at != key.npos; at = key.find(enye, at))
            key.replace(at, enye.size(), "n\x7f");
    }
    return foldedForSearch(std::string_view(key));
}

struct SortValue {
    std::string key;
    std::string_view text;
    std::uint32_t code = 0;
};

bool textLess(const SortValue &a, const SortValue &b)
{
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.text < b.text;
}

struct SortNumber {
    double number = 0;
    std::string_view text;
    std::uint32_t code = 0;
};

// Doubles keep 15 digits. Longer numbers that round to the same one are told apart by their
// digits, so that neighbouring long ids do not change places.
bool numberLess(const SortNumber &a, const SortNumber &b)
{
    if (a.number != b.number)
        return a.number < b.number;
    if (std::max(a.text.size(), b.text.size()) <= 15 || a.text.size() != b.text.size())
        return false;
    return a.number < 0 ? b.text < a.text : a.text < b.text;
}

template <typename Value, typename Less>
std::uint32_t rankValues(std::vector<Value> &values, Less less, std::uint32_t first,
                         RowNumbers &rankOf)
{
    std::sort(values.begin(), values.end(), less);
    std::uint32_t rank = first;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i > 0 && less(values[i - 1], values[i]))
            ++rank;
        rankOf[values[i].code] = rank;
    }
    return values.empty() ? first : rank + 1;
}

} // namespace

QString displayText(const Cell &cell)
{
    const bool hasText = cell.kind != CellKind::Absent && cell.kind != CellKind::Null;
    return hasText ? cell.toString() : QString();
}

struct RecordIndex::Folded {
    FoldedTexts texts;
    std::vector<std::uint8_t> hits;
};

ValueRanks ranksOf(const RecordSet &records, int column, const DecimalSign &sign)
{
    ValueRanks ranks;
    const std::uint32_t count = records.distinctCount(column);
    ranks.of.assign(count, ValueRanks::emptyLast);
    std::vector<SortNumber> numbers;
    std::vector<SortValue> texts;
    for (std::uint32_t code = 0; code < count; ++code) {
        const Cell cell = records.distinct(column, code);
        const std::string_view text = comparedText(cell);
        if (const WrittenNumber number = writtenNumber(cell); number.isNumber())
            numbers.push_back({sign.valueOf(number, cell), text, code});
        else if (!text.empty())
            texts.push_back({sortKey(text), text, code});
    }
    const std::uint32_t behindNumbers = rankValues(numbers, numberLess, 0, ranks.of);
    ranks.count = rankValues(texts, textLess, behindNumbers, ranks.of);
    return ranks;
}

RecordIndex::RecordIndex(std::shared_ptr<const RecordSet> records)
    : m_records(std::move(records))
    , m_folded(size_t(m_records->columnCount()))
    , m_signs(size_t(m_records->columnCount()))
    , m_ranks(size_t(m_records->columnCount()))
{
}

RecordIndex::~RecordIndex() = default;

RecordOrder RecordIndex::order(const RecordOrder::Query &query, const Rows &alsoShow,
                               const std::vector<StagedText> &staged)
{
    RecordOrder order{query, {}};
    const std::string needle = foldedForSearch(query.text).toStdString();
    if (needle.empty()) {
        order.rows.resize(size_t(m_records->rowCount()));
        std::iota(order.rows.begin(), order.rows.end(), 0U);
    } else {
        order.rows = matching(needle, alsoShow);
    }
    for (size_t i = 0; i < query.filters.size(); ++i) {
        const ColumnTest test(query.filters[i], DecimalSign());
        Rows passAnyway;
        for (const StagedText &text : staged) {
            if (text.filter == i && test.passes({CellKind::String, text.text}))
                passAnyway.push_back(text.row);
        }
        keepPassing(order.rows, query.filters[i], passAnyway);
    }
    if (query.sortColumn >= 0 && query.sortColumn < m_records->columnCount())
        order.rows = sorted(order.rows, query.sortColumn, query.descending);
    return order;
}

const RecordIndex::Folded &RecordIndex::folded(int column)
{
    auto &folded = m_folded[size_t(column)];
    if (!folded) {
        folded = std::make_unique<Folded>();
        const std::uint32_t count = m_records->distinctCount(column);
        folded->texts.reserve(count, count * size_t(12));
        for (std::uint32_t code = 0; code < count; ++code)
            folded->texts.append(foldedForSearch(comparedText(m_records->distinct(column, code))));
    }
    return *folded;
}

RecordIndex::Rows RecordIndex::matching(const std::string &needle, const Rows &alsoShow)
{
    std::vector<std::uint8_t> shown(size_t(m_records->rowCount()), 0);
    for (const std::uint32_t row : alsoShow)
        shown[row] = 1;
    std::vector<std::uint8_t> hits;
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (!folded(column).texts.search(needle, hits))
            continue;
        const auto codes = m_records->codes(column);
        for (size_t row = 0; row < codes.size(); ++row)
            shown[row] |= hits[codes[row]];
    }
    Rows rows;
    for (std::uint32_t row = 0; row < shown.size(); ++row) {
        if (shown[row])
            rows.push_back(row);
    }
    return rows;
}

void RecordIndex::keepPassing(Rows &rows, const ColumnFilter &filter, const Rows &passAnyway)
{
    const int column = m_records->columnOf(filter.column);
    const std::uint32_t values = column < 0 ? 0 : m_records->distinctCount(column);
    const ColumnTest test(filter, column < 0 ? DecimalSign() : sign(column));
    std::vector<std::uint8_t> passes; // by the code of a value
    for (std::uint32_t code = 0; code < values; ++code)
        passes.push_back(test.passes(m_records->distinct(column, code)) ? 1 : 0);
    const bool passesAbsent = test.passes(Cell());
    std::vector<std::uint8_t> isKept(size_t(m_records->rowCount()), 0);
    for (const std::uint32_t row : passAnyway)
        isKept[row] = 1;
    std::erase_if(rows, [&](std::uint32_t row) {
        const bool isPassing =
            column < 0 ? passesAbsent : passes[m_records->codes(column)[row]] != 0;
        return !isPassing && !isKept[row];
    });
}

const DecimalSign &RecordIndex::sign(int column)
{
    auto &sign = m_signs[size_t(column)];
    if (!sign)
        sign = decimalSignOf(*m_records, column);
    return *sign;
}

const ValueRanks &RecordIndex::ranks(int column)
{
    auto &ranks = m_ranks[size_t(column)];
    if (!ranks)
        ranks = std::make_unique<ValueRanks>(ranksOf(*m_records, column, sign(column)));
    return *ranks;
}

RecordIndex::Rows RecordIndex::sorted(const Rows &rows, int column, bool descending)
{
    const ValueRanks &ranked = ranks(column);
    const auto codes = m_records->codes(column);
    const auto bucketOf = [&](std::uint32_t row) -> size_t {
        const std::uint32_t rank = ranked.of[codes[row]];
        if (rank == ValueRanks::emptyLast)
            return ranked.count;
        return descending ? ranked.count - 1 - rank : rank;
    };
    Rows starts(size_t(ranked.count) + 2, 0); // counting sort: stable, one pass per direction
    for (const std::uint32_t row : rows)
        ++starts[bucketOf(row) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    Rows result(rows.size());
    for (const std::uint32_t row : rows)
        result[starts[bucketOf(row)]++] = row;
    return result;
}

StayingRows stayingRows(const RecordSet &old, int oldId, const RowNumbers &shown,
                        const RecordSet &fresh, int freshId, const RowNumbers &next)
{
    StayingRows staying;
    if (oldId < 0 || freshId < 0)
        return staying;
    std::unordered_map<std::string_view, std::uint32_t> rowOf;
    rowOf.reserve(shown.size());
    for (const std::uint32_t row : shown)
        rowOf.emplace(old.cell(int(row), oldId).text, row);
    for (const std::uint32_t row : next) {
        const auto found = rowOf.find(fresh.cell(int(row), freshId).text);
        if (found == rowOf.end())
            continue;
        staying.before.push_back(found->second);
        staying.after.push_back(row);
        rowOf.erase(found); // an id that comes twice stays once
    }
    return staying;
}

} // namespace flokdesk
