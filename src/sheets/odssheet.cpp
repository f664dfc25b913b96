// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/odssheet.h"

#include "sheets/cellname.h"

#include <array>

namespace flokdesk {

namespace {

bool isOdsBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::int64_t repeatCount(std::string_view text)
{
    return text.empty() ? 1 : std::clamp<std::int64_t>(wholeNumber(text).value_or(1), 1, 1 << 30);
}

bool isHiddenVisibility(std::string_view text)
{
    return text == "collapse" || text == "filter";
}

/// Programs of old write an error as the number 0 that looks like one.
bool looksLikeError(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> errors = {
        "#N/A", "#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "Err:"};
    return std::any_of(errors.begin(), errors.end(),
                       [text](std::string_view error) { return text.starts_with(error); });
}

} // namespace

void OdsText::clear()
{
    m_text.clear();
    m_blanks.clear();
    m_hasParagraph = false;
}

void OdsText::beginParagraph()
{
    if (m_hasParagraph)
        m_text += '\n';
    m_hasParagraph = true;
    m_paragraph = m_text.size();
    m_blanks.clear();
}

void OdsText::flush()
{
    const bool isFormatting = m_blanks.find_first_of("\t\n\r") != std::string::npos;
    if (!isFormatting)
        m_text += m_blanks;
    else if (m_text.size() > m_paragraph)
        m_text += ' ';
    m_blanks.clear();
}

void OdsText::add(std::string_view text)
{
    if (text.find_first_of(" \t\n\r") == std::string_view::npos) {
        flush();
        m_text += text;
        return;
    }
    for (size_t i = 0; i < text.size();) {
        const bool isBlank = isOdsBlank(text[i]);
        const size_t start = i;
        while (i < text.size() && isOdsBlank(text[i]) == isBlank)
            ++i;
        if (!isBlank)
            flush();
        (isBlank ? m_blanks : m_text) += text.substr(start, i - start);
    }
}

void OdsText::addExactly(size_t count, char c)
{
    flush();
    m_text.append(count, c);
}

void OdsText::endParagraph()
{
    if (m_blanks.find_first_of("\t\n\r") == std::string::npos)
        m_text += m_blanks;
    m_blanks.clear();
}

OdsSheetSink::OdsSheetSink(XmlReader &reader, size_t sheet, RowTeller &rows,
                           const WorkbookLimits &limits)
    : m_reader(reader)
    , m_rows(rows)
    , m_limits(limits)
    , m_sheet(sheet)
{
}

bool OdsSheetSink::start(XmlName name, const XmlAttributes &attributes)
{
    switch (name.space) {
    case XmlSpace::Office:
        // Not the notes, charts and other documents in cells and before tables.
        return !m_isInCell
            && (name.local.starts_with("document") || name.local == "body"
                || name.local == "spreadsheet");
    case XmlSpace::Table:
        return !m_isInCell && startTableElement(name.local, attributes);
    case XmlSpace::Text:
        return m_isInCell && startTextElement(name.local, attributes);
    default:
        return false;
    }
}

bool OdsSheetSink::startTableElement(std::string_view local, const XmlAttributes &attributes)
{
    if (local == "table-cell")
        return beginCell(attributes, false);
    if (local == "covered-table-cell")
        return beginCell(attributes, true);
    if (local == "table-row")
        return beginRow(attributes);
    if (local == "table-column")
        return beginColumn(attributes);
    if (local == "table")
        return m_table++ == m_sheet;
    return local == "table-rows" || local == "table-row-group" || local == "table-header-rows"
        || local == "table-columns" || local == "table-column-group"
        || local == "table-header-columns";
}

bool OdsSheetSink::startTextElement(std::string_view local, const XmlAttributes &attributes)
{
    const auto countOf = [&attributes] {
        const std::string_view count = attributes.value(XmlSpace::Text, "c");
        return std::min<size_t>(size_t(repeatCount(count)), 32'767);
    };
    if (m_paragraphs == 0) {
        if (local != "p" && local != "h")
            return false;
        m_text.beginParagraph();
    } else if (local == "s") {
        m_text.addExactly(countOf(), ' ');
    } else if (local == "tab") {
        m_text.addExactly(1, '\t');
    } else if (local == "line-break") {
        m_text.addExactly(1, '\n');
    } else if (local == "note" || local == "ruby-text") {
        return false;
    }
    ++m_paragraphs;
    return true;
}

bool OdsSheetSink::beginColumn(const XmlAttributes &attributes)
{
    const std::int64_t count =
        repeatCount(attributes.value(XmlSpace::Table, "number-columns-repeated"));
    if (isHiddenVisibility(attributes.value(XmlSpace::Table, "visibility")))
        m_rows.hideColumns(m_tableColumn, m_tableColumn + count - 1);
    m_tableColumn += count;
    return false;
}

bool OdsSheetSink::beginRow(const XmlAttributes &attributes)
{
    m_column = 0;
    m_rowRepeat = repeatCount(attributes.value(XmlSpace::Table, "number-rows-repeated"));
    m_isRowHidden = isHiddenVisibility(attributes.value(XmlSpace::Table, "visibility"));
    return true;
}

bool OdsSheetSink::beginCell(const XmlAttributes &attributes, bool isCovered)
{
    m_columnRepeat = 1;
    m_type = Type::None;
    m_hasFormula = false;
    m_isCovered = isCovered;
    m_isInCell = true;
    m_text.clear();
    m_value.clear();
    m_textValue.clear();
    attributes.each(
        [this](XmlName name, std::string_view value) { readCellAttribute(name, value); });
    return true;
}

void OdsSheetSink::readCellAttribute(XmlName name, std::string_view value)
{
    const XmlSpace space = name.space;
    if (space == XmlSpace::Table) {
        if (name.local == "number-columns-repeated")
            m_columnRepeat = repeatCount(value);
        else if (name.local == "formula")
            m_hasFormula = true;
    } else if (space == XmlSpace::Office) {
        if (name.local == "value-type" && m_type != Type::Error) {
            m_type = value == "string" ? Type::Text
                : value == "date"      ? Type::Date
                : value == "time"      ? Type::Time
                : value == "boolean"   ? Type::Boolean
                : value == "void"      ? Type::None
                                       : Type::Number; // float, percentage, currency
        } else if (name.local == "value" || name.local == "date-value" || name.local == "time-value"
                   || name.local == "boolean-value") {
            m_value = value;
        } else if (name.local == "string-value") {
            m_textValue = value;
        }
    } else if (name.local == "value-type" && value == "error") {
        m_type = Type::Error; // an extension of Calc: other programs shall see a text
    }
}

void OdsSheetSink::text(std::string_view piece)
{
    if (m_paragraphs == 0)
        return;
    m_text.add(piece);
    if (qsizetype(m_text.size()) > m_limits.cellText)
        m_reader.failHere(QStringLiteral("a text is too long"));
}

void OdsSheetSink::end(XmlName name)
{
    if (m_paragraphs > 0) {
        if (--m_paragraphs == 0)
            m_text.endParagraph();
        return;
    }
    if (name.space != XmlSpace::Table)
        return;
    if (name.local == "table-cell" || name.local == "covered-table-cell") {
        endCell();
    } else if (name.local == "table-row") {
        endRow();
    }
}

void OdsSheetSink::endCell()
{
    m_isInCell = false;
    const SheetCell found = m_isCovered ? SheetCell() : cell();
    const std::int64_t end = m_column + m_columnRepeat;
    if (found.kind != SheetKind::Empty) {
        if (end > m_limits.columns)
            m_reader.failHere(QStringLiteral("a cell is at a place where it cannot be"));
        for (; m_column < std::min<std::int64_t>(end, m_limits.columns); ++m_column)
            m_rows.put(int(m_column), found);
    }
    m_column = std::min<std::int64_t>(end, 1 << 30);
}

void OdsSheetSink::endRow()
{
    const RowTeller::Next next = m_rows.tell(m_row, m_isRowHidden, m_rowRepeat);
    m_row = std::min<std::int64_t>(m_row + m_rowRepeat, 1 << 30);
    if (next == RowTeller::Next::GoOn)
        return;
    if (m_rows.fault())
        m_reader.fail(*m_rows.fault());
    else
        m_reader.stop();
}

/// `stored` where the cell does not show a text of its own.
SheetCell OdsSheetSink::cellOf(SheetKind kind, std::string_view stored)
{
    const std::string_view kept = m_rows.keep(stored);
    const std::string_view shown =
        m_text.hasParagraph() && m_text.text() != stored ? m_rows.keep(m_text.text()) : kept;
    return {kind, shown, kept, false};
}

SheetCell OdsSheetSink::cell()
{
    const std::string &shown = m_text.hasParagraph() ? m_text.text() : m_textValue;
    if (m_type == Type::Error || (m_hasFormula && looksLikeError(shown)))
        return cellOf(SheetKind::Error, shown);
    if (m_type == Type::None && m_hasFormula && shown.empty())
        return {SheetKind::NoResult, {}, {}, false};
    switch (m_type) {
    case Type::Number: {
        m_general.format(m_value, DateSystem::From1900, m_formatted);
        SheetCell number = cellOf(m_formatted.kind, m_formatted.stored);
        number.isRounded = m_formatted.isRounded;
        return m_value.empty() ? cellOf(shown.empty() ? SheetKind::Empty : SheetKind::Text, shown)
                               : number;
    }
    case Type::Date:
        m_general.formatIso(m_value, m_formatted);
        return cellOf(SheetKind::Date, m_formatted.stored);
    case Type::Time: {
        const auto duration = durationFromText(m_value);
        return cellOf(SheetKind::Date, duration ? durationText(*duration) : m_value);
    }
    case Type::Boolean:
        return cellOf(SheetKind::Boolean, m_value == "false" ? "FALSE" : "TRUE");
    default:
        return shown.empty() ? SheetCell() : cellOf(SheetKind::Text, shown);
    }
}

} // namespace flokdesk
