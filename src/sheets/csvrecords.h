// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetrow.h"

#include <csv.h>
#include <QtGlobal>
#include <string>
#include <string_view>
#include <vector>

namespace flokdesk {

/// Splits a text into records with libcsv, fed in pieces, and knows the lines. Fields are told letter for letter: an
/// empty one in quotes is an empty text, without them an empty cell.
class CsvRecords {
public:
    /// Longer than any field of a real table: a quote that is not closed ends the reading soon.
    static constexpr size_t longestField = 1024 * 1024; ///< bytes of UTF-8
    static constexpr int mostLinesInField = 5000;
    static constexpr size_t mostFields = 16'384; ///< of one record; as in Excel

    enum class Fault : std::uint8_t {
        None,
        TextBehindQuote, ///< a quote within a quoted field, neither doubled nor at its end
        OpenQuote, ///< the text ends within a quoted field
        FieldTooLong,
        TooManyLines, ///< in one field
        TooManyFields,
        Memory,
    };

    /// Is told all fields of each record, also the empty ones; false ends the splitting.
    using Sink = std::function<bool(std::int64_t line, std::span<const SheetCell> fields)>;

    /// Blanks and tabs around a field, also around its quotes.
    enum class Blanks : std::uint8_t { Keep, Drop };

    /// `delimiter` is an ASCII character, `firstLine` the number of the line with which the text begins.
    CsvRecords(char delimiter, std::int64_t firstLine, Sink sink, Blanks blanks = Blanks::Keep);
    ~CsvRecords();
    Q_DISABLE_COPY_MOVE(CsvRecords)

    /// False when the sink has had enough or the text has a fault.
    bool feed(std::string_view utf8);
    /// Behind the last piece. Tells the record that has no line end.
    bool finish();

    /// Lines without a character, outside of records.
    std::int64_t emptyLines() const { return m_emptyLines; }
    Fault fault() const { return m_fault; }
    /// The line that was reached, and how many characters of it have been fed.
    std::int64_t line() const { return m_line; }
    std::int64_t charactersOfLine() const { return m_charactersOfLine; }
    /// The line where the field that is at fault begins.
    std::int64_t faultyFieldLine() const { return m_fieldLine; }

private:
    struct Field {
        size_t end; // in m_text
        bool isEmpty;
    };

    static void takeField(void *text, size_t size, void *self);
    static void takeRecord(int lineEnd, void *self);
    bool feedLine(std::string_view line);
    bool tellPlain(std::string_view line);
    bool parse(std::string_view text);
    void followQuotes(size_t fieldsBefore);
    bool tell();
    bool meet(Fault fault);

    csv_parser m_parser{};
    Sink m_sink;
    std::string m_text; // the fields of the current record, one behind the other
    std::vector<Field> m_fields;
    std::vector<SheetCell> m_cells;
    char m_delimiter;
    Blanks m_blanks;
    std::int64_t m_line;
    std::int64_t m_recordLine;
    std::int64_t m_fieldLine = 0; // where the quoted field began that is open
    std::int64_t m_charactersOfLine = 0;
    std::int64_t m_emptyLines = 0;
    bool m_isInRecord = false;
    bool m_isInQuotes = false;
    bool m_isRecordDone = false;
    bool m_isBehindReturn = false; // a line feed that follows belongs to it
    Fault m_fault = Fault::None;
};

} // namespace flokdesk
