// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/columnmapping.h"
#include "sheets/sheetprogress.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace flokdesk {

/// What became of the cells of a column of a file under one rule. Each distinct cell of the table is transformed
/// once. Immutable once made. Values are in NFC, as typed text is, and valid as long as this and the table.
class TransformedColumn {
public:
    enum class Fate : std::uint8_t {
        Value,
        Empty, ///< the rule says what that means
        Keep, ///< the record keeps its value whatever the rule says
        Fault
    };

    /// `column` is that of the rule's source in the table; -1 for a fixed value. Stops early when cancelled.
    TransformedColumn(std::shared_ptr<const SheetTable> table, int column, const ColumnRule &rule,
                      const QStringList &emptyWords, const LookUps &lookUps,
                      const SheetProgress *progress = nullptr);
    Q_DISABLE_COPY_MOVE(TransformedColumn) // texts refer to it

    int column() const { return m_column; }
    /// The number under which the functions below know the cell of a row of the table.
    std::uint32_t code(std::uint32_t tableRow) const
    {
        return m_codes.empty() ? 0 : m_codes[tableRow];
    }
    /// By the rows of the table; empty where all of them have code 0.
    std::span<const std::uint32_t> codes() const { return m_codes; }
    std::uint32_t codeCount() const { return static_cast<std::uint32_t>(m_fates.size()); }
    Fate fate(std::uint32_t code) const { return m_fates[code]; }
    /// Of a Value; else empty.
    std::string_view text(std::uint32_t code) const { return m_texts[code]; }
    bool hasFaults() const { return !m_faults.empty(); }
    /// Of a Fault, in words.
    QString fault(std::uint32_t code) const;
    /// The cell as the file has it, as the rule's use says.
    QString source(std::uint32_t code) const;
    /// Makes a value a fault, before this is shared: for what only the database tells.
    void refuse(std::uint32_t code, const QString &why);

private:
    void transform(std::uint32_t code, const ColumnRule &rule, const QStringList &emptyWords,
                   const PreparedTransforms &steps);
    bool settleWithoutSteps(std::uint32_t code, const SheetCell &cell, const ColumnRule &rule);
    void setText(std::uint32_t code, std::string_view tableText);
    void setText(std::uint32_t code, const QString &text);

    std::shared_ptr<const SheetTable> m_table;
    int m_column = -1;
    CellUse m_use = CellUse::Shown;
    std::span<const std::uint32_t> m_codes; // empty for a fixed value
    std::vector<Fate> m_fates;
    std::vector<std::string_view> m_texts;
    std::deque<std::string> m_made; // texts that are not in the table
    std::unordered_map<std::uint32_t, QString> m_faults;
};

/// A cell of the file before and after the steps.
struct TransformSample {
    std::uint32_t tableRow = 0;
    QString before;
    CellOutcome after;

    friend bool operator==(const TransformSample &, const TransformSample &) = default;
};
struct TransformSamples {
    int fit = 0; ///< rows with a value
    int empty = 0;
    int faults = 0;
    /// In the order of the rows: ordinary ones, one with the longest value, one that does not fit, an empty one.
    std::vector<TransformSample> rows;
};
/// At most `most` of these rows, at least 4.
TransformSamples samplesOf(const TransformedColumn &column, std::span<const std::uint32_t> rows,
                           size_t most = 5);

/// Whether the text is in NFC without looking at it letter by letter; false where that is not certain.
bool isSurelyComposed(std::string_view utf8);

} // namespace flokdesk
