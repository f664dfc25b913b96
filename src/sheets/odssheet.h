// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/numberformat.h"
#include "sheets/rowteller.h"
#include "sheets/xmlreader.h"

namespace flokdesk {

/// Gathers the paragraphs of a cell (OpenDocument 1.3 part 3, 6.1.2): a blank for each run of white space with a line
/// end in it, none at the ends of a paragraph. Blanks without a line end are kept as Calc keeps them.
class OdsText {
public:
    void clear();
    void beginParagraph();
    void add(std::string_view text);
    /// Blanks, tabs and line ends that the document writes as elements.
    void addExactly(size_t count, char c);
    void endParagraph();
    const std::string &text() const { return m_text; }
    size_t size() const { return m_text.size() + m_blanks.size(); }
    bool hasParagraph() const { return m_hasParagraph; }

private:
    std::string m_text;
    std::string m_blanks; ///< a run of white space whose end has not come
    size_t m_paragraph = 0; ///< where the text of the paragraph begins
    bool m_hasParagraph = false;

    void flush();
};

/// Reads the cells of one table of a document.
class OdsSheetSink : public XmlSink {
public:
    /// `sheet` is the index of the table in the document.
    OdsSheetSink(XmlReader &reader, size_t sheet, RowTeller &rows, const WorkbookLimits &limits);

    bool start(XmlName name, const XmlAttributes &attributes) override;
    void end(XmlName name) override;
    void text(std::string_view piece) override;

private:
    enum class Type : std::uint8_t { None, Number, Date, Time, Boolean, Text, Error };

    bool startTableElement(std::string_view local, const XmlAttributes &attributes);
    bool startTextElement(std::string_view local, const XmlAttributes &attributes);
    bool beginColumn(const XmlAttributes &attributes);
    bool beginRow(const XmlAttributes &attributes);
    bool beginCell(const XmlAttributes &attributes, bool isCovered);
    void readCellAttribute(XmlName name, std::string_view value);
    void endCell();
    void endRow();
    SheetCell cell();
    SheetCell cellOf(SheetKind kind, std::string_view stored);

    XmlReader &m_reader;
    RowTeller &m_rows;
    const WorkbookLimits &m_limits;
    const NumberFormat m_general;
    const size_t m_sheet;
    OdsText m_text;
    FormattedCell m_formatted;
    std::string m_value;
    std::string m_textValue;
    size_t m_table = 0; ///< tables that began
    std::int64_t m_row = 1;
    std::int64_t m_rowRepeat = 1;
    std::int64_t m_column = 0;
    std::int64_t m_columnRepeat = 1;
    std::int64_t m_tableColumn = 0;
    int m_paragraphs = 0; ///< open ones, with the elements in them
    Type m_type = Type::None;
    bool m_isRowHidden = false;
    bool m_hasFormula = false;
    bool m_isCovered = false;
    bool m_isInCell = false;
};

} // namespace flokdesk
