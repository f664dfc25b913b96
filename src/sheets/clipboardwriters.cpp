// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/clipboardwriters.h"

#include "sheets/jsonlineswriter.h"
#include "sheets/plainnumber.h"

#include <algorithm>

namespace flokdesk {

namespace {

using namespace std::string_view_literals;

std::string_view htmlEscape(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return {};
    }
}

/// The line end at the beginning of the text: its bytes, or 0.
size_t lineEndSize(std::string_view text)
{
    if (text.starts_with("\r\n"))
        return 2;
    return text.starts_with('\n') || text.starts_with('\r') ? 1 : 0;
}

} // namespace

void MarkdownWriter::writeText(std::string_view text)
{
    constexpr auto signs = "\\`*_[]|~$"sv;
    const size_t first = std::min(text.find_first_not_of(' '), text.size());
    const size_t behind = text.find_last_not_of(' ') + 1;
    for (size_t at = 0; at < text.size();) {
        const size_t lineEnd = lineEndSize(text.substr(at));
        const std::string_view escape = htmlEscape(text[at]);
        if (lineEnd > 0) {
            append("<br>");
        } else if (text[at] == ' ' && (at < first || at >= behind)) {
            append("&#32;"); // or it would be left out
        } else if (!escape.empty() && text[at] != '"') {
            append(escape);
        } else {
            if (signs.find(text[at]) != std::string_view::npos)
                out() += '\\';
            out() += text[at];
        }
        at += std::max<size_t>(lineEnd, 1);
    }
}

Result<Done> MarkdownWriter::writeHead()
{
    for (const QString &name : columns()) {
        append("| ");
        writeText(name.toStdString());
        out() += ' ';
    }
    append("|\n");
    for (qsizetype i = 0; i < columns().size(); ++i)
        append("| --- ");
    append("|\n");
    return Done();
}

void MarkdownWriter::writeRow(std::span<const Cell> row)
{
    for (const Cell &cell : row) {
        append("| ");
        writeText(cell.text);
        out() += ' ';
    }
    append("|\n");
}

void HtmlWriter::writeEscaped(std::string_view text)
{
    for (const char c : text) {
        const std::string_view escape = htmlEscape(c);
        if (escape.empty())
            out() += c;
        else
            append(escape);
    }
}

/// Blanks that a page would swallow are written as Excel does it, which takes them for blanks again.
void HtmlWriter::writeShown(std::string_view text)
{
    bool isBehindBlank = true;
    for (size_t at = 0; at < text.size();) {
        const size_t lineEnd = lineEndSize(text.substr(at));
        const bool isBlank = text[at] == ' ';
        const bool isSwallowed = isBlank
            && (isBehindBlank || at + 1 == text.size() || lineEndSize(text.substr(at + 1)) > 0);
        if (lineEnd > 0)
            append("<br>");
        else if (isSwallowed)
            append("<span style='mso-spacerun:yes'>&nbsp;</span>");
        else
            writeEscaped(text.substr(at, 1));
        isBehindBlank = isBlank || lineEnd > 0;
        at += std::max<size_t>(lineEnd, 1);
    }
}

void HtmlWriter::writeNumberFacts(std::string_view number, int decimals)
{
    const QByteArray text(number.data(), qsizetype(number.size()));
    const QByteArray format = decimals > 0 ? "0." + QByteArray(decimals, '0') : QByteArray("0");
    out() += " x:num=\"" + text + "\" style='mso-number-format:\"" + format + "\"' sdval=\"" + text
        + "\" sdnum=\"1033;0;" + format
        + "\" data-sheets-value=\"{&quot;1&quot;:3,&quot;3&quot;:" + text + "}\"";
}

void HtmlWriter::writeTextFacts(std::string_view text)
{
    QByteArray json = "{\"1\":2,\"2\":";
    appendJsonString(json, text);
    json += '}';
    append(" sdnum=\"1033;0;@\" data-sheets-value=\"");
    writeEscaped({json.constData(), size_t(json.size())});
    out() += '"';
}

void HtmlWriter::writeCell(const char *tag, const Cell &cell)
{
    const int decimals =
        cell.kind == CellKind::Number ? plainNumberDecimals(cell.text).value_or(-1) : -1;
    out() += QByteArray("<") + tag;
    if (decimals >= 0)
        writeNumberFacts(cell.text, decimals);
    else if (cell.kind != CellKind::Absent && cell.kind != CellKind::Null)
        writeTextFacts(cell.text);
    out() += '>';
    writeShown(cell.text);
    out() += QByteArray("</") + tag + '>';
}

Result<Done> HtmlWriter::writeHead()
{
    append(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\">\n"
        "<style>td,th{mso-number-format:\"\\@\"}br{mso-data-placement:same-cell}</style></"
        "head><body>\n"
        "<table><tr>");
    for (const QString &name : columns()) {
        const std::string text = name.toStdString();
        writeCell("th", {CellKind::String, text});
    }
    append("</tr>\n");
    return Done();
}

void HtmlWriter::writeRow(std::span<const Cell> row)
{
    append("<tr>");
    for (const Cell &cell : row)
        writeCell("td", cell);
    append("</tr>\n");
}

void HtmlWriter::writeTail()
{
    append("</table></body></html>\n");
}

} // namespace flokdesk
