// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/tablewriter.h"

#include <array>

namespace flokdesk {

/// How a CSV file is written; always in UTF-8.
struct CsvStyle {
    enum class LineEnd : std::uint8_t { Windows, Unix };

    char delimiter = ','; ///< see isCsvDelimiter()
    bool hasMark =
        false; ///< a byte order mark, without which Excel takes the file for Windows-1252
    LineEnd lineEnd = LineEnd::Windows;
    /// Put an apostrophe in front of values that a spreadsheet program may take for formulas (formulaguard.h);
    /// CsvOptions::unprotects takes exactly these away.
    bool protectsFormulas = true;
    bool hasHeader = true; ///< the first record is that of the names

    /// Excel opens it as a table by a double click where the comma is the decimal mark, as in Spanish and Portuguese.
    static CsvStyle forExcel() { return {';', true, LineEnd::Windows, true, true}; }
    static CsvStyle tabs() { return {'\t', false, LineEnd::Unix, true, true}; }

    friend bool operator==(const CsvStyle &, const CsvStyle &) = default;
};

/// Every value comes back letter for letter by readCsv(): an empty text is written as "", null and absent as nothing,
/// all others as their text. Null and absent cannot be told apart.
class CsvWriter : public TextTableWriter {
public:
    CsvWriter(QIODevice &device, CsvStyle style);

private:
    Result<Done> writeHead() override;
    void writeRow(std::span<const Cell> row) override;
    void writeField(std::string_view text);
    bool needsQuotes(std::string_view text) const;
    void endRow();

    CsvStyle m_style;
    bool m_isFirstOfFile = true; // no field is written yet
    std::array<bool, 256> m_isSpecial{}; // bytes that a field has only in quotes
};

} // namespace flokdesk
