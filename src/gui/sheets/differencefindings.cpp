// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/differencefindings.h"

#include "core/text.h"
#include "sheets/sheetprogress.h"

#include <algorithm>

namespace flokdesk {

namespace {

using Hits = std::vector<std::uint8_t>; // by code

std::vector<int> rulesSet(const std::vector<bool> &isRule)
{
    std::vector<int> rules;
    for (size_t rule = 0; rule < isRule.size(); ++rule) {
        if (isRule[rule])
            rules.push_back(static_cast<int>(rule));
    }
    return rules;
}

bool hasFolded(std::string_view text, const std::string &folded)
{
    return !text.empty() && foldedForSearch(text).find(folded) != std::string::npos;
}

/// Which values of one column have the text. Each distinct value is looked at once.
class ColumnSearch {
public:
    ColumnSearch(const SheetDifference &difference, int rule, const std::string &folded)
        : m_values(difference.column(rule))
        , m_records(*difference.live().records)
        , m_column(m_records.columnOf(difference.mapping().rules[size_t(rule)].target))
    {
        for (std::uint32_t code = 0; code < m_values.codeCount(); ++code) {
            const bool isFault = m_values.fate(code) == TransformedColumn::Fate::Fault;
            m_inFile.push_back(isFault ? hasFolded(m_values.source(code).toStdString(), folded)
                                       : hasFolded(m_values.text(code), folded));
        }
        for (std::uint32_t code = 0; m_column >= 0 && code < m_records.distinctCount(m_column);
             ++code)
            m_inRecords.push_back(hasFolded(m_records.distinct(m_column, code).text, folded));
    }
    bool finds(std::uint32_t tableRow, int record) const
    {
        return m_inFile[m_values.code(tableRow)]
            || (record >= 0 && m_column >= 0 && m_inRecords[m_records.code(record, m_column)]);
    }

private:
    const TransformedColumn &m_values;
    const RecordSet &m_records;
    int m_column;
    Hits m_inFile;
    Hits m_inRecords;
};

} // namespace

bool DifferenceFindings::isDoubtful(int row, int rule) const
{
    return std::ranges::binary_search(doubts.cells, std::pair(row, rule));
}

DifferenceFindings findingsOf(const SheetDifference &difference)
{
    DifferenceFindings findings;
    findings.doubts = doubtsOf(difference);
    std::ranges::sort(findings.doubts.cells);
    std::vector<bool> changing(difference.mapping().rules.size());
    std::vector<bool> filled(changing.size());
    for (int row = 0; row < difference.rowCount(); ++row) {
        const bool isNew = difference.classOf(row) == SheetClass::New;
        for (const int rule : difference.changes(row))
            (isNew ? filled : changing)[size_t(rule)] = true;
        if (isNew && difference.resemblingRecord(row) >= 0)
            findings.resembling.push_back(row);
    }
    findings.changingRules = rulesSet(changing);
    findings.filledRules = rulesSet(filled);
    const RecordSet &records = *difference.live().records;
    for (const ColumnRule &rule : difference.mapping().rules)
        findings.kinds.push_back(kindOf(records, records.columnOf(rule.target)));
    findings.keysToRead = difference.keysToRead();
    if (difference.mapping().lastRun)
        findings.surprises = surprisesOf(difference);
    return findings;
}

std::vector<int> rowsOf(const SheetDifference &difference, SheetClass which, const QString &text,
                        const SheetProgress *progress)
{
    const std::string folded = foldedForSearch(text).toStdString();
    std::vector<ColumnSearch> columns;
    for (size_t rule = 0; !folded.empty() && rule < difference.mapping().rules.size(); ++rule) {
        if (progress && progress->isCancelled())
            return {};
        columns.emplace_back(difference, static_cast<int>(rule), folded);
    }
    std::vector<int> rows;
    for (int row = 0; row < difference.rowCount(); ++row) {
        if (difference.classOf(row) != which)
            continue;
        const auto finds = [&](const ColumnSearch &column) {
            return column.finds(difference.tableRow(row), difference.record(row));
        };
        if (columns.empty() || std::ranges::any_of(columns, finds))
            rows.push_back(row);
    }
    return rows;
}

} // namespace flokdesk
