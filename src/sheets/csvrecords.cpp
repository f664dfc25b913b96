// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvrecords.h"

#include <algorithm>
#include <utility>

namespace flokdesk {

namespace {

constexpr unsigned char csvStrict = CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL;
constexpr unsigned char csvLenient = CSV_EMPTY_IS_NULL;

/// libcsv takes away blanks at the ends of fields unless there are none.
int noBlank(unsigned char /*c*/)
{
    return 0;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Finds the ends of lines, looking at each character of the text twice at most.
class LineEnds {
public:
    explicit LineEnds(std::string_view text)
        : m_text(text)
    {
    }
    /// Behind the line end of the line that begins at `from`, or the size of the text.
    size_t behindLine(size_t from)
    {
        if (m_feed < from || from == 0)
            m_feed = std::min(m_text.find('\n', from), m_text.size());
        const size_t carriage = m_text.substr(from, m_feed - from).find('\r');
        if (carriage != std::string_view::npos && from + carriage + 1 != m_feed)
            return from + carriage + 1;
        return std::min(m_feed + 1, m_text.size());
    }

private:
    std::string_view m_text;
    size_t m_feed = 0; // the next line feed
};

std::int64_t characterCount(std::string_view utf8)
{
    return std::count_if(utf8.begin(), utf8.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

} // namespace

CsvRecords::CsvRecords(char delimiter, std::int64_t firstLine, Sink sink, Blanks blanks)
    : m_sink(std::move(sink))
    , m_delimiter(delimiter)
    , m_blanks(blanks)
    , m_line(firstLine)
    , m_recordLine(firstLine)
{
    csv_init(&m_parser, csvStrict);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    if (blanks == Blanks::Keep)
        csv_set_space_func(&m_parser, noBlank);
    csv_set_blk_size(&m_parser, 16 * 1024);
}

CsvRecords::~CsvRecords()
{
    csv_free(&m_parser);
}

bool CsvRecords::meet(Fault fault)
{
    m_fault = fault;
    return false;
}

void CsvRecords::takeField(void *text, size_t size, void *self)
{
    auto *records = static_cast<CsvRecords *>(self);
    if (size > longestField)
        records->m_fault = Fault::FieldTooLong;
    else if (records->m_fields.size() == mostFields)
        records->m_fault = Fault::TooManyFields;
    if (records->m_fault != Fault::None)
        return;
    if (size > 0)
        records->m_text.append(static_cast<const char *>(text), size);
    records->m_fields.push_back({records->m_text.size(), text == nullptr});
}

void CsvRecords::takeRecord(int /*lineEnd*/, void *self)
{
    static_cast<CsvRecords *>(self)->m_isRecordDone = true;
}

bool CsvRecords::feed(std::string_view utf8)
{
    if (std::exchange(m_isBehindReturn, false) && utf8.starts_with('\n')) {
        if (m_isInQuotes && !parse(utf8.substr(0, 1)))
            return false;
        utf8.remove_prefix(1);
    }
    LineEnds ends(utf8);
    for (size_t at = 0; at < utf8.size();) {
        const size_t end = ends.behindLine(at);
        if (!feedLine(utf8.substr(at, end - at)))
            return false;
        at = end;
    }
    m_isBehindReturn = utf8.ends_with('\r');
    return true;
}

bool CsvRecords::feedLine(std::string_view line)
{
    const bool isEmptyLine = !m_isInRecord && isLineEnd(line[0]);
    if (!m_isInRecord && !isEmptyLine && isLineEnd(line.back()) && m_blanks == Blanks::Keep
        && line.find('"') == std::string_view::npos)
        return tellPlain(line);
    const size_t fieldsBefore = m_fields.size();
    if (!m_isInRecord && !isEmptyLine) {
        m_isInRecord = true;
        m_recordLine = m_line;
    }
    m_emptyLines += isEmptyLine ? 1 : 0;
    const bool isParsed = isEmptyLine || parse(line);
    followQuotes(fieldsBefore);
    if (!isParsed)
        return false;
    if (!isLineEnd(line.back())) {
        m_charactersOfLine += characterCount(line);
    } else {
        ++m_line;
        m_charactersOfLine = 0;
    }
    if (m_isRecordDone)
        return tell();
    if (m_isInRecord && !m_isInQuotes && isLineEnd(line.back())) { // blanks that are dropped
        m_isInRecord = false;
        ++m_emptyLines;
    }
    if (m_isInQuotes && m_line - m_fieldLine > mostLinesInField)
        return meet(Fault::TooManyLines);
    return true;
}

// A record without quotes, as nearly all are, ends with its line and its fields at the delimiters. libcsv, which asks
// three questions for each byte, takes twice the time of the whole reading.
bool CsvRecords::tellPlain(std::string_view line)
{
    m_recordLine = m_line++;
    line.remove_suffix(line.ends_with("\r\n") ? 2 : 1);
    m_cells.clear();
    for (size_t begin = 0; begin <= line.size();) {
        const size_t end = std::min(line.find(m_delimiter, begin), line.size());
        const auto text = line.substr(begin, end - begin);
        if (text.size() > longestField || m_cells.size() == mostFields) {
            m_fieldLine = m_line = m_recordLine;
            return meet(text.size() > longestField ? Fault::FieldTooLong : Fault::TooManyFields);
        }
        m_cells.push_back({text.empty() ? SheetKind::Empty : SheetKind::Text, text, text, false});
        begin = end + 1;
    }
    return m_sink(m_recordLine, m_cells);
}

bool CsvRecords::parse(std::string_view text)
{
    while (!text.empty()) {
        const size_t used =
            csv_parse(&m_parser, text.data(), text.size(), takeField, takeRecord, this);
        if (m_fault != Fault::None)
            return false;
        if (m_parser.entry_pos > longestField)
            return meet(Fault::FieldTooLong);
        text.remove_prefix(used);
        if (text.empty())
            return true;
        if (csv_error(&m_parser) != CSV_EPARSE)
            return meet(Fault::Memory);
        if (m_parser.quoted)
            return meet(Fault::TextBehindQuote);
        // A quote within a field that does not begin with one is a character like others: 5"
        csv_set_opts(&m_parser, csvLenient);
        csv_parse(&m_parser, text.data(), 1, takeField, takeRecord, this);
        csv_set_opts(&m_parser, csvStrict);
        text.remove_prefix(1);
    }
    return true;
}

void CsvRecords::followQuotes(size_t fieldsBefore)
{
    const bool wasInQuotes = std::exchange(m_isInQuotes, m_parser.quoted != 0);
    if (!wasInQuotes || m_fields.size() != fieldsBefore)
        m_fieldLine = m_line;
}

bool CsvRecords::tell()
{
    m_isRecordDone = false;
    m_isInRecord = false;
    m_cells.clear();
    size_t begin = 0;
    for (const Field &field : m_fields) {
        const auto text = std::string_view(m_text).substr(begin, field.end - begin);
        m_cells.push_back({field.isEmpty ? SheetKind::Empty : SheetKind::Text, text, text, false});
        begin = field.end;
    }
    const bool goesOn = m_sink(m_recordLine, m_cells);
    m_fields.clear();
    m_text.clear();
    return goesOn;
}

bool CsvRecords::finish()
{
    const bool isClosed = csv_fini(&m_parser, takeField, takeRecord, this) == 0;
    if (m_fault != Fault::None)
        return false;
    if (!isClosed)
        return meet(Fault::OpenQuote);
    return !m_isRecordDone || tell();
}

} // namespace flokdesk
