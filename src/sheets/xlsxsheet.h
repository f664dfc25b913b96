// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/rowteller.h"
#include "sheets/xlsxbook.h"
#include "sheets/xlsxtext.h"

namespace flokdesk {

/// Reads the cells of a worksheet.
class XlsxSheetSink : public XmlSink {
public:
    XlsxSheetSink(XmlReader &reader, const XlsxBook &book, RowTeller &rows,
                  const WorkbookLimits &limits);

    bool start(XmlName name, const XmlAttributes &attributes) override;
    void end(XmlName name) override;
    void text(std::string_view piece) override;

private:
    enum class Type : std::uint8_t { Number, Boolean, Date, Error, InlineText, SharedText, Text };
    enum class Inside : std::uint8_t { Sheet, Row, Cell, Value, InlineText };

    void beginColumns(const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    bool startInCell(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    SheetCell cell();
    SheetCell cellOfNumber();
    SheetCell cellOfText(std::string_view kept);
    SheetCell sharedCell();
    void refuse(const QString &detail);

    XmlReader &m_reader;
    const XlsxBook &m_book;
    RowTeller &m_rows;
    const WorkbookLimits &m_limits;
    const NumberFormat m_general;
    XlsxText m_inlineText;
    FormattedCell m_formatted;
    std::string m_value;
    const NumberFormat *m_format = nullptr;
    std::int64_t m_row = 0;
    int m_column = -1;
    Type m_type = Type::Number;
    Inside m_inside = Inside::Sheet;
    bool m_isRowHidden = false;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    bool m_isWanted = false;
    bool m_preserves = false;
};

} // namespace flokdesk
