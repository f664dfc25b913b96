// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/transformedcolumn.h"

#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

constexpr std::uint32_t codesBetweenLooks = 4096;

std::string_view usedText(const SheetCell &cell, CellUse use)
{
    return use == CellUse::Stored ? cell.stored : cell.shown;
}

QString withoutBlanks(std::string_view utf8)
{
    return exactFromUtf8(utf8).trimmed();
}

} // namespace

bool isSurelyComposed(std::string_view utf8)
{
    // Marks that combine begin at U+0300, whose first byte is 0xCC; nothing below decomposes or combines in NFC.
    return std::ranges::none_of(utf8, [](char c) { return static_cast<unsigned char>(c) >= 0xcc; });
}

TransformedColumn::TransformedColumn(std::shared_ptr<const SheetTable> table, int column,
                                     const ColumnRule &rule, const QStringList &emptyWords,
                                     const LookUps &lookUps, const SheetProgress *progress)
    : m_table(std::move(table))
    , m_column(column)
    , m_use(rule.use)
{
    const PreparedTransforms steps(rule.steps, lookUps);
    std::uint32_t count = 1;
    if (column >= 0 && !steps.isFixed()) {
        m_codes = m_table->codes(column);
        count = m_table->distinctCount(column);
    }
    m_fates.resize(count, Fate::Empty);
    m_texts.resize(count);
    if (steps.isFixed()) {
        const CellOutcome outcome = steps.apply({});
        outcome.ok() ? setText(0, outcome.value) : refuse(0, outcome.fault);
        return;
    }
    for (std::uint32_t code = 0; code < count && column >= 0; ++code) {
        if (progress && code % codesBetweenLooks == 0 && progress->isCancelled())
            return;
        transform(code, rule, emptyWords, steps);
    }
}

void TransformedColumn::transform(std::uint32_t code, const ColumnRule &rule,
                                  const QStringList &emptyWords, const PreparedTransforms &steps)
{
    const SheetCell cell = m_table->distinct(m_column, code);
    const std::string_view text = usedText(cell, m_use);
    const bool isEmptyWord = !emptyWords.isEmpty() && emptyWords.contains(withoutBlanks(text));
    if (isEmptyWord || settleWithoutSteps(code, cell, rule))
        return;
    if (steps.isEmpty())
        return setText(code, text);
    const CellOutcome outcome = steps.apply(exactFromUtf8(text));
    outcome.ok() ? setText(code, outcome.value) : refuse(code, outcome.fault);
}

bool TransformedColumn::settleWithoutSteps(std::uint32_t code, const SheetCell &cell,
                                           const ColumnRule &rule)
{
    if (cell.kind == SheetKind::Error) {
        refuse(code, QCoreApplication::translate("SheetImport", "error value of the workbook"));
        return true;
    }
    if (cell.kind == SheetKind::NoResult) {
        refuse(code,
               QCoreApplication::translate("SheetImport", "formula without a result in the file"));
        return true;
    }
    if (!cell.isRounded || rule.rounded == RoundedCells::Write)
        return false;
    if (rule.rounded == RoundedCells::Keep)
        m_fates[code] = Fate::Keep;
    else
        refuse(code,
               QCoreApplication::translate(
                   "SheetImport", "the spreadsheet has rounded this number of over 15 digits"));
    return true;
}

void TransformedColumn::setText(std::uint32_t code, std::string_view tableText)
{
    if (!isSurelyComposed(tableText))
        return setText(code, exactFromUtf8(tableText));
    m_texts[code] = tableText;
    m_fates[code] = tableText.empty() ? Fate::Empty : Fate::Value;
}

void TransformedColumn::setText(std::uint32_t code, const QString &text)
{
    m_made.push_back(normalisedInput(text).toStdString());
    m_texts[code] = m_made.back();
    m_fates[code] = text.isEmpty() ? Fate::Empty : Fate::Value;
}

QString TransformedColumn::fault(std::uint32_t code) const
{
    const auto found = m_faults.find(code);
    return found == m_faults.end() ? QString() : found->second;
}

QString TransformedColumn::source(std::uint32_t code) const
{
    return m_column < 0 || m_codes.empty()
        ? QString()
        : exactFromUtf8(usedText(m_table->distinct(m_column, code), m_use));
}

void TransformedColumn::refuse(std::uint32_t code, const QString &why)
{
    m_fates[code] = Fate::Fault;
    m_texts[code] = {};
    m_faults[code] = why;
}

namespace {

TransformSample sampleOf(const TransformedColumn &column, std::uint32_t row)
{
    const std::uint32_t code = column.code(row);
    return {row, column.source(code), {exactFromUtf8(column.text(code)), column.fault(code)}};
}

/// The first row of each kind, and the longest value.
struct PickedRows {
    std::optional<std::uint32_t> longest;
    std::optional<std::uint32_t> fault;
    std::optional<std::uint32_t> empty;
    size_t longestSize = 0;

    void look(const TransformedColumn &column, std::uint32_t row, TransformSamples &samples)
    {
        const std::uint32_t code = column.code(row);
        switch (column.fate(code)) {
        case TransformedColumn::Fate::Value:
            ++samples.fit;
            if (column.text(code).size() > longestSize) {
                longestSize = column.text(code).size();
                longest = row;
            }
            return;
        case TransformedColumn::Fate::Fault:
            ++samples.faults;
            if (!fault)
                fault = row;
            return;
        case TransformedColumn::Fate::Empty:
        case TransformedColumn::Fate::Keep:
            ++samples.empty;
            if (!empty)
                empty = row;
            return;
        }
    }
};

} // namespace

TransformSamples samplesOf(const TransformedColumn &column, std::span<const std::uint32_t> rows,
                           size_t most)
{
    TransformSamples samples;
    PickedRows picked;
    for (const std::uint32_t row : rows)
        picked.look(column, row, samples);
    std::vector<std::uint32_t> shown;
    for (const auto &row : {picked.fault, picked.longest, picked.empty}) {
        if (row)
            shown.push_back(*row);
    }
    for (const std::uint32_t row : rows) {
        if (shown.size() >= std::max<size_t>(most, 4))
            break;
        const bool isValue = column.fate(column.code(row)) == TransformedColumn::Fate::Value;
        if (isValue && std::ranges::find(shown, row) == shown.end())
            shown.push_back(row);
    }
    std::ranges::sort(shown);
    for (const std::uint32_t row : shown)
        samples.rows.push_back(sampleOf(column, row));
    return samples;
}

} // namespace flokdesk
