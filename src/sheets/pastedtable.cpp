// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pastedtable.h"

#include "sheets/celltext.h"
#include "sheets/csvreader.h"
#include "sheets/htmltable.h"

#include <algorithm>
#include <QBuffer>

namespace flokdesk {

namespace {

using TextRows = std::vector<QStringList>;
using PastedResult = Result<std::shared_ptr<const SheetTable>>;

SheetCell pastedCell(const HtmlCell &cell, std::pair<std::string, std::string> &texts)
{
    texts = {cell.shown.toStdString(), cell.stored.toStdString()};
    return {cell.kind, texts.first, texts.second, cell.isRounded};
}

PastedResult tableOf(const std::vector<HtmlRow> &rows)
{
    SheetTableBuilder builder;
    std::int64_t number = 0;
    for (const HtmlRow &row : rows) {
        ++number;
        size_t used = row.cells.size();
        while (used > 0 && row.cells[used - 1].kind == SheetKind::Empty)
            --used;
        std::vector<std::pair<std::string, std::string>> texts(used);
        std::vector<SheetCell> cells;
        for (size_t column = 0; column < used; ++column)
            cells.push_back(pastedCell(row.cells[column], texts[column]));
        if (used > 0 && !builder.add({number, row.isHidden, cells}))
            break;
    }
    return builder.finish();
}

std::vector<HtmlRow> asHtmlRows(const TextRows &texts)
{
    std::vector<HtmlRow> rows;
    for (const QStringList &text : texts) {
        HtmlRow &row = rows.emplace_back();
        for (const QString &shown : text) {
            const SheetKind kind = shown.isEmpty() ? SheetKind::Empty : SheetKind::Text;
            row.cells.push_back({kind, shown, shown, false});
        }
    }
    return rows;
}

bool isSameButBlanks(QString a, QString b)
{
    return a == b || a.simplified() == b.simplified();
}

/// Gives the cells of a page the texts that were copied beside it. False, with half of them changed, where these are of
/// other cells.
bool takeTexts(std::vector<HtmlRow> &rows, const TextRows &texts)
{
    if (rows.size() != texts.size())
        return false;
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t column = 0; column < std::max(rows[i].cells.size(), size_t(texts[i].size()));
             ++column) {
            const QString text = texts[i].value(qsizetype(column));
            if (column >= rows[i].cells.size()) {
                if (!text.isEmpty())
                    return false;
                continue;
            }
            HtmlCell &cell = rows[i].cells[column];
            if (!isSameButBlanks(cell.shown, text))
                return false;
            if (cell.stored == cell.shown)
                cell.stored = text;
            cell.shown = text;
            if (cell.kind == SheetKind::Empty && !text.isEmpty())
                cell.kind = SheetKind::Text;
        }
    }
    return true;
}

/// Excel ends a page with a hidden row that only tells the widths of its columns.
void dropWidths(std::vector<HtmlRow> &rows)
{
    const auto isEmpty = [](const HtmlCell &cell) { return cell.kind == SheetKind::Empty; };
    if (!rows.empty() && rows.back().isHidden && std::ranges::all_of(rows.back().cells, isEmpty))
        rows.pop_back();
}

PastedResult readDelimited(const QString &text, std::optional<char> delimiter)
{
    const QByteArray utf8 = text.toUtf8();
    QBuffer buffer;
    buffer.setData(utf8);
    buffer.open(QIODevice::ReadOnly);
    auto read = readCsvTable(buffer, {.encoding = TextEncoding::Utf8, .delimiter = delimiter});
    if (!read.ok())
        return read.error();
    return std::move(read->table);
}

PastedResult readText(const QString &text, std::optional<char> delimiter)
{
    if (delimiter && *delimiter != '\t')
        return readDelimited(text, delimiter);
    if (!delimiter && !text.contains(u'\t')) {
        auto delimited = readDelimited(text, {});
        if (delimited.ok() && (*delimited)->columnCount() > 1)
            return delimited;
    }
    return tableOf(asHtmlRows(fromClipboardText(text)));
}

} // namespace

PastedResult readPastedTable(const PastedText &pasted, std::optional<char> delimiter)
{
    if (delimiter)
        return readText(pasted.text, delimiter);
    auto page = readHtmlTable(pasted.html);
    if (!page.ok())
        return page.error();
    std::vector<HtmlRow> &rows = *page;
    dropWidths(rows);
    if (rows.empty())
        return readText(pasted.text, {});
    std::vector<HtmlRow> merged = rows;
    const bool isSame = takeTexts(merged, fromClipboardText(pasted.text));
    return tableOf(isSame ? merged : rows);
}

} // namespace flokdesk
