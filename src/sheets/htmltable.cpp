// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/htmltable.h"

#include "sheets/htmlmarkup.h"
#include "sheets/htmlvalues.h"
#include "sheets/sheettable.h"

#include <algorithm>
#include <QCoreApplication>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t widestRow = SheetTable::maxColumns + 1; // which the table refuses
constexpr int mostSpan = 65'534; // as in HTML
constexpr size_t mostPageCells = 5'000'000;

bool isShownBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Puts the texts of a cell together as a browser shows them.
class ShownText {
public:
    void add(QStringView text, bool isExact)
    {
        for (const QChar c : text) {
            if (!isExact && isShownBlank(c)) {
                m_owesBlank = true;
            } else {
                payBlank();
                m_text += c;
            }
        }
    }
    void endLine()
    {
        m_text += u'\n';
        m_owesBlank = false;
    }
    /// Begins a paragraph.
    void beginLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            endLine();
        m_owesBlank = false;
    }
    QString take()
    {
        m_owesBlank = false;
        return std::exchange(m_text, {});
    }

private:
    void payBlank()
    {
        if (m_owesBlank && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u' ';
        m_owesBlank = false;
    }

    QString m_text;
    bool m_owesBlank = false;
};

bool isHiddenStyle(const HtmlPart &part)
{
    return part.attributes.value(u"style"_s)
               .remove(u' ')
               .contains(u"display:none"_s, Qt::CaseInsensitive)
        || part.attributes.contains(u"hidden"_s);
}

size_t spanOf(const HtmlPart &part, const QString &name)
{
    return size_t(std::clamp(part.attributes.value(name).toInt(), 1, mostSpan));
}

/// Makes a table of the tags of a page, the tables within its cells being text.
class HtmlTableBuilder {
public:
    void take(const HtmlPart &part);
    std::vector<HtmlRow> largest();
    bool isTooLarge() const { return m_cellCount > mostPageCells; }

private:
    void takeTag(const HtmlPart &part);
    void beginTable();
    void endTable();
    void beginRow(const HtmlPart &part);
    void beginCell(const HtmlPart &part);
    void endCell();
    void coverCells();

    std::vector<HtmlRow> m_largest;
    std::vector<HtmlRow> m_rows;
    std::vector<size_t> m_covered; // by column, in how many further rows a cell above covers it
    HtmlPart m_cell; // that is open
    ShownText m_text;
    size_t m_cellCount = 0; // of all tables
    int m_depth = 0; // of tables
    int m_exactDepth = 0; // of elements in which blanks count
    bool m_isInCell = false;
    bool m_isSpaceRun = false; // how Excel writes several blanks
};

size_t cellCount(const std::vector<HtmlRow> &rows)
{
    size_t count = 0;
    for (const HtmlRow &row : rows)
        count += row.cells.size();
    return count;
}

void HtmlTableBuilder::take(const HtmlPart &part)
{
    if (!part.tag.isEmpty())
        takeTag(part);
    else if (m_isInCell && m_isSpaceRun)
        m_text.add(QString(part.text).replace(QChar::Nbsp, QChar::Space), true);
    else if (m_isInCell)
        m_text.add(part.text, m_exactDepth > 0);
}

void HtmlTableBuilder::takeTag(const HtmlPart &part)
{
    const QString &tag = part.tag;
    if (tag == u"table"_s)
        beginTable();
    else if (tag == u"/table"_s)
        endTable();
    else if (tag == u"br"_s && m_isInCell)
        m_text.endLine();
    else if ((tag == u"p"_s || tag == u"div"_s || tag == u"li"_s) && m_isInCell)
        m_text.beginLine();
    else if (tag == u"span"_s)
        m_isSpaceRun = part.attributes.value(u"style"_s).contains(u"mso-spacerun"_s);
    else if (tag == u"/span"_s)
        m_isSpaceRun = false;
    else if (tag == u"pre"_s)
        ++m_exactDepth;
    else if (tag == u"/pre"_s)
        m_exactDepth = std::max(0, m_exactDepth - 1);
    if (m_depth != 1)
        return;
    if (tag == u"tr"_s)
        beginRow(part);
    else if (tag == u"td"_s || tag == u"th"_s)
        beginCell(part);
    else if (tag == u"/td"_s || tag == u"/th"_s || tag == u"/tr"_s)
        endCell();
}

void HtmlTableBuilder::beginTable()
{
    if (++m_depth > 1)
        m_text.beginLine();
}

void HtmlTableBuilder::endTable()
{
    m_depth = std::max(0, m_depth - 1);
    if (m_depth > 0)
        return;
    endCell();
    m_covered.clear();
    if (cellCount(m_rows) > cellCount(m_largest))
        m_largest = std::move(m_rows);
    m_rows.clear();
}

void HtmlTableBuilder::beginRow(const HtmlPart &part)
{
    endCell();
    m_rows.push_back({{}, isHiddenStyle(part)});
    coverCells();
}

/// Puts an empty cell where one of a row above reaches down.
void HtmlTableBuilder::coverCells()
{
    std::vector<HtmlCell> &cells = m_rows.back().cells;
    while (cells.size() < m_covered.size() && m_covered[cells.size()] > 0) {
        --m_covered[cells.size()];
        cells.emplace_back();
        ++m_cellCount;
    }
}

void HtmlTableBuilder::beginCell(const HtmlPart &part)
{
    endCell();
    if (m_rows.empty())
        beginRow({});
    m_cell = part;
    m_isInCell = true;
    m_exactDepth = 0;
    m_isSpaceRun = false;
}

void HtmlTableBuilder::endCell()
{
    if (!std::exchange(m_isInCell, false))
        return;
    HtmlCell cell;
    cell.shown = m_text.take();
    if (cell.shown == u"\u00A0"_s)
        cell.shown.clear(); // as pages fill empty cells
    takeNotedValue(cell, m_cell.attributes);
    std::vector<HtmlCell> &cells = m_rows.back().cells;
    const size_t from = cells.size();
    const size_t to = std::max(from + 1, std::min(from + spanOf(m_cell, u"colspan"_s), widestRow));
    const size_t rowspan = spanOf(m_cell, u"rowspan"_s);
    if (m_covered.size() < to && rowspan > 1)
        m_covered.resize(std::min(to, widestRow));
    for (size_t column = from; column < m_covered.size() && column < to && rowspan > 1; ++column)
        m_covered[column] = rowspan - 1;
    cells.push_back(std::move(cell));
    cells.resize(to);
    m_cellCount += to - from;
    coverCells();
}

std::vector<HtmlRow> HtmlTableBuilder::largest()
{
    m_depth = 1; // a page may end within its table
    endTable();
    return std::move(m_largest);
}

} // namespace

Result<std::vector<HtmlRow>> readHtmlTable(QStringView html)
{
    HtmlMarkup markup(html);
    HtmlTableBuilder builder;
    while (const auto part = markup.next()) {
        builder.take(*part);
        if (builder.isTooLarge()) {
            return Error{
                Error::Kind::TooLarge,
                QCoreApplication::translate("Sheets", "The copied table has more than %L1 cells.")
                    .arg(mostPageCells),
                {},
                0};
        }
    }
    return builder.largest();
}

} // namespace flokdesk
