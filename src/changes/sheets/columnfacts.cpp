// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/columnfacts.h"

#include "changes/sheets/celldoubt.h"
#include "core/text.h"

#include <algorithm>
#include <unordered_set>

namespace flokdesk {

namespace {

using KeyValues = std::unordered_set<std::string_view>;

int valuesIn(const RecordSet &records, int column, ColumnKind kind)
{
    if (column < 0)
        return 0;
    std::deque<std::string> made;
    KeyValues values;
    for (std::uint32_t code = 0; code < records.distinctCount(column); ++code) {
        const Cell cell = records.distinct(column, code);
        if (cell.kind > CellKind::Null && !cell.text.empty())
            values.insert(keyText(cell.text, kind, made));
    }
    return static_cast<int>(values.size());
}

ColumnFacts factsOfColumn(const TransformedColumn &values, ColumnKind kind,
                          std::span<const std::uint32_t> rows)
{
    ColumnFacts facts;
    std::deque<std::string> made;
    KeyValues different;
    for (const std::uint32_t row : rows) {
        const std::uint32_t code = values.code(row);
        const auto fate = values.fate(code);
        facts.faults += fate == TransformedColumn::Fate::Fault ? 1 : 0;
        if (fate == TransformedColumn::Fate::Value)
            different.insert(keyText(values.text(code), kind, made));
        facts.filled += fate == TransformedColumn::Fate::Value ? 1 : 0;
    }
    facts.empty = static_cast<int>(rows.size()) - facts.filled - facts.faults;
    facts.different = static_cast<int>(different.size());
    return facts;
}

bool hasRounded(const SheetImport &import)
{
    return std::ranges::any_of(import.mapping.rules, [&import](const ColumnRule &rule) {
        const int column = rule.source ? positionOf(*rule.source, import.columns) : -1;
        return column >= 0 && import.table->hasRounded(column);
    });
}

bool hasNewColumn(const SheetImport &import)
{
    return std::ranges::any_of(import.columns, [&import](const SheetColumn &column) {
        return positionOf(column, import.mapping.columns) < 0;
    });
}

} // namespace

std::vector<ColumnFacts> factsOf(const SheetImport &import, const RecordSet &records,
                                 const SheetProgress *progress)
{
    std::vector<ColumnFacts> facts;
    for (const ColumnRule &rule : import.mapping.rules) {
        const int source = rule.source ? positionOf(*rule.source, import.columns) : -1;
        const int column = records.columnOf(rule.target);
        const ColumnComparison comparison(records, column, rule, import.mapping.empty);
        if (rule.source && source < 0) {
            facts.push_back({0, 0, 0, 0, valuesIn(records, column, comparison.kind())});
            continue;
        }
        TransformedColumn values(import.table, source, rule, import.mapping.emptyWords,
                                 import.lookUps, progress);
        comparison.refuseMisfits(values);
        facts.push_back(factsOfColumn(values, comparison.kind(), import.rows));
        facts.back().inDatabase = valuesIn(records, column, comparison.kind());
    }
    return facts;
}

int cellsSaying(const SheetImport &import, const QString &word)
{
    int cells = 0;
    for (const ColumnRule &rule : import.mapping.rules) {
        const int column = rule.source ? positionOf(*rule.source, import.columns) : -1;
        if (column < 0)
            continue;
        std::vector<std::uint8_t> says(import.table->distinctCount(column));
        for (std::uint32_t code = 0; code < says.size(); ++code) {
            const SheetCell cell = import.table->distinct(column, code);
            const auto text = rule.use == CellUse::Stored ? cell.stored : cell.shown;
            says[code] = exactFromUtf8(text).trimmed() == word ? 1 : 0;
        }
        for (const std::uint32_t row : import.rows)
            cells += says[import.table->codes(column)[row]];
    }
    return cells;
}

std::vector<Surprise> surprisesOf(const SheetDifference &difference)
{
    const SheetCounts &counts = difference.counts();
    const DifferenceDoubts doubts = doubtsOf(difference);
    const LastRun last = difference.mapping().lastRun.value_or(LastRun());
    const std::pair<Surprise, bool> all[] = {
        {Surprise::NewColumn, hasNewColumn(difference.import())},
        {Surprise::RoundedNumbers, hasRounded(difference.import())},
        {Surprise::Additions, counts.of(SheetClass::New) > 0},
        {Surprise::LooksLikeARecord, difference.resemblingCount() > 0},
        {Surprise::UnusualValues, !doubts.cells.empty()},
        {Surprise::MostlyCleared, !doubts.clearedRules.empty()},
        {Surprise::MoreChanges, counts.of(SheetClass::Changed) > 2 * last.changed},
        {Surprise::MoreInvalid, counts.of(SheetClass::Invalid) > last.invalid},
        {Surprise::CutList, !difference.live().isComplete},
    };
    std::vector<Surprise> surprises;
    for (const auto &[surprise, isThere] : all) {
        if (isThere)
            surprises.push_back(surprise);
    }
    return surprises;
}

} // namespace flokdesk
