// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxsheet.h"

#include "sheets/cellname.h"

namespace flokdesk {

namespace {

template <typename Type>
Type cellType(std::string_view text)
{
    if (text.empty() || text == "n")
        return Type::Number;
    if (text == "s")
        return Type::SharedText;
    if (text == "b")
        return Type::Boolean;
    if (text == "d")
        return Type::Date;
    if (text == "e")
        return Type::Error;
    return text == "inlineStr" ? Type::InlineText : Type::Text;
}

} // namespace

XlsxSheetSink::XlsxSheetSink(XmlReader &reader, const XlsxBook &book, RowTeller &rows,
                             const WorkbookLimits &limits)
    : m_reader(reader)
    , m_book(book)
    , m_rows(rows)
    , m_limits(limits)
    , m_inlineText(limits.cellText)
{
}

void XlsxSheetSink::refuse(const QString &detail)
{
    m_reader.failHere(detail);
}

bool XlsxSheetSink::start(XmlName name, const XmlAttributes &attributes)
{
    switch (m_inside) {
    case Inside::Sheet:
        if (name.local == "row") {
            beginRow(attributes);
            return true;
        }
        if (name.local == "col")
            beginColumns(attributes);
        if (name.local == "worksheet")
            m_preserves = preservesSpace(attributes, false);
        return name.local == "sheetData" || name.local == "cols" || name.local == "worksheet";
    case Inside::Row:
        if (name.local == "c")
            beginCell(attributes);
        return name.local == "c";
    case Inside::Cell:
        return startInCell(name.local, attributes);
    case Inside::Value:
        return false;
    case Inside::InlineText:
        return m_inlineText.start(name.local, attributes);
    }
    Q_UNREACHABLE();
}

bool XlsxSheetSink::startInCell(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "f")
        m_hasFormula = true;
    if (name == "v") {
        m_hasValue = true;
        m_inside = Inside::Value;
        return true;
    }
    if (name != "is")
        return false;
    m_inlineText.begin(attributes, m_preserves);
    m_inside = Inside::InlineText;
    return true;
}

void XlsxSheetSink::end(XmlName name)
{
    switch (m_inside) {
    case Inside::Sheet:
        break;
    case Inside::Row:
        endRow();
        break;
    case Inside::Cell:
        endCell();
        break;
    case Inside::Value:
        m_inside = Inside::Cell;
        break;
    case Inside::InlineText:
        if (name.local == "is")
            m_inside = Inside::Cell;
        else
            m_inlineText.end(name.local);
        break;
    }
}

void XlsxSheetSink::text(std::string_view piece)
{
    bool fits = true;
    if (m_inside == Inside::Value) {
        m_value += piece;
        fits = qsizetype(m_value.size()) <= m_limits.cellText;
    } else if (m_inside == Inside::InlineText) {
        fits = m_inlineText.add(piece);
    }
    if (!fits)
        refuse(QStringLiteral("a text is too long"));
}

void XlsxSheetSink::beginColumns(const XmlAttributes &attributes)
{
    if (attributes.isOn("hidden"))
        m_rows.hideColumns(wholeNumber(attributes.value("min")).value_or(0) - 1,
                           wholeNumber(attributes.value("max")).value_or(0) - 1);
}

void XlsxSheetSink::beginRow(const XmlAttributes &attributes)
{
    m_inside = Inside::Row;
    const std::string_view number = attributes.value("r");
    const std::int64_t row = number.empty() ? m_row + 1 : wholeNumber(number).value_or(0);
    if (row <= m_row)
        refuse(QStringLiteral("a row is not behind the one before"));
    m_row = row;
    m_column = -1;
    m_isRowHidden = attributes.isOn("hidden");
}

void XlsxSheetSink::beginCell(const XmlAttributes &attributes)
{
    std::string_view place;
    std::string_view type;
    size_t style = 0;
    attributes.each([&](XmlName name, std::string_view value) {
        if (name.local.size() != 1 || name.space != XmlSpace::None)
            return;
        if (name.local[0] == 'r')
            place = value;
        else if (name.local[0] == 't')
            type = value;
        else if (name.local[0] == 's')
            style = size_t(wholeNumber(value).value_or(0));
    });
    const auto name = place.empty() ? CellName{m_column + 1, m_row} : cellNameFromText(place);
    if (!name || name->row != m_row || name->column >= m_limits.columns)
        refuse(QStringLiteral("a cell is at a place where it cannot be"));
    m_column = name ? name->column : 0;
    m_type = cellType<Type>(type);
    m_format = style < m_book.formatOfStyle.size() ? &m_book.formats[m_book.formatOfStyle[style]]
                                                   : &m_general;
    m_isWanted = m_rows.wantsColumn(m_column);
    m_hasFormula = false;
    m_hasValue = false;
    m_value.clear();
    if (m_type == Type::InlineText)
        m_inlineText.begin(attributes, m_preserves);
    m_inside = Inside::Cell;
}

void XlsxSheetSink::endCell()
{
    m_inside = Inside::Row;
    if (m_isWanted)
        m_rows.put(m_column, cell());
}

void XlsxSheetSink::endRow()
{
    m_inside = Inside::Sheet;
    if (m_rows.tell(m_row, m_isRowHidden) == RowTeller::Next::GoOn)
        return;
    if (m_rows.fault())
        m_reader.fail(*m_rows.fault());
    else
        m_reader.stop();
}

SheetCell XlsxSheetSink::cell()
{
    if (m_type != Type::Text)
        m_value = trimmedXml(m_value);
    const bool hasNothing = m_value.empty() && m_type != Type::InlineText;
    if (hasNothing) {
        // A formula whose result is a text has a value that is empty.
        const bool isResult = m_type == Type::Text && m_hasValue;
        return {m_hasFormula && !isResult ? SheetKind::NoResult : SheetKind::Empty, {}, {}, false};
    }
    switch (m_type) {
    case Type::Number:
    case Type::Date:
        return cellOfNumber();
    case Type::Boolean: {
        const std::string_view text = m_value == "0" || m_value == "false" ? "FALSE" : "TRUE";
        return {SheetKind::Boolean, text, text, false};
    }
    case Type::Error: {
        const std::string_view text = m_rows.keep(m_value);
        return {SheetKind::Error, text, text, false};
    }
    case Type::SharedText:
        return sharedCell();
    case Type::InlineText:
        return cellOfText(m_rows.keep(m_inlineText.text()));
    case Type::Text: {
        std::string text;
        appendUnescaped(m_value, text);
        return cellOfText(m_rows.keep(text));
    }
    }
    Q_UNREACHABLE();
}

SheetCell XlsxSheetSink::cellOfNumber()
{
    if (m_type == Type::Date)
        m_format->formatIso(m_value, m_formatted);
    else
        m_format->format(m_value, m_book.dates, m_formatted);
    const std::string_view stored = m_rows.keep(m_formatted.stored);
    const std::string_view shown =
        m_formatted.shown == m_formatted.stored ? stored : m_rows.keep(m_formatted.shown);
    return {m_formatted.kind, shown, stored, m_formatted.isRounded};
}

SheetCell XlsxSheetSink::cellOfText(std::string_view kept)
{
    if (kept.empty())
        return {};
    const std::string_view shown =
        m_format->changesText() ? m_rows.keep(m_format->showText(kept)) : kept;
    return {SheetKind::Text, shown, kept, false};
}

SheetCell XlsxSheetSink::sharedCell()
{
    const auto index = wholeNumber(m_value);
    if (!index || size_t(*index) >= m_book.shared.texts.size()) {
        refuse(QStringLiteral("a cell names a text that is not there"));
        return {};
    }
    return cellOfText(m_book.shared.texts[size_t(*index)]);
}

} // namespace flokdesk
