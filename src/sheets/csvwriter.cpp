// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvwriter.h"

#include "sheets/csvformat.h"
#include "sheets/filekind.h"
#include "sheets/formulaguard.h"

#include <algorithm>

namespace flokdesk {

namespace {

using namespace std::string_view_literals;

constexpr auto byteOrderMark = "\xEF\xBB\xBF"sv;
constexpr std::array edgeBlanks{" "sv, "\t"sv, "\u00A0"sv};

/// Excel takes a file that begins with ID for another format (SYLK). Our reader would take a mark, "sep=" and the first
/// tag of a web page for themselves. Quotes prevent all of that.
bool looksLikeOtherFile(std::string_view text)
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    const bool isKey = text.size() >= 4 && bytes.first(4).toByteArray().toLower() == "sep=";
    return isKey || text.starts_with("ID") || text.starts_with(byteOrderMark)
        || fileKindOf(bytes) != FileKind::Text;
}

bool isBlankAtEdge(std::string_view text)
{
    return std::ranges::any_of(edgeBlanks, [text](std::string_view blank) {
        return text.starts_with(blank) || text.ends_with(blank);
    });
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvStyle style)
    : TextTableWriter(device)
    , m_style(style)
{
    Q_ASSERT(isCsvDelimiter(style.delimiter));
    for (const char c : {'"', '\r', '\n', style.delimiter})
        m_isSpecial[static_cast<unsigned char>(c)] = true;
}

bool CsvWriter::needsQuotes(std::string_view text) const
{
    const auto isSpecial = [this](char c) { return m_isSpecial[static_cast<unsigned char>(c)]; };
    return std::ranges::any_of(text, isSpecial) || isBlankAtEdge(text);
}

void CsvWriter::writeField(std::string_view text)
{
    const bool isGuarded = m_style.protectsFormulas && needsFormulaGuard(text);
    const bool isQuoted = needsQuotes(text) || (m_isFirstOfFile && looksLikeOtherFile(text));
    if (isQuoted)
        out() += '"';
    if (isGuarded)
        out() += '\'';
    if (!isQuoted) {
        append(text);
        return;
    }
    for (size_t quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        append(text.substr(0, quote + 1));
        out() += '"';
        text.remove_prefix(quote + 1);
    }
    append(text);
    out() += '"';
}

void CsvWriter::endRow()
{
    append(m_style.lineEnd == CsvStyle::LineEnd::Windows ? "\r\n"sv : "\n"sv);
}

Result<Done> CsvWriter::writeHead()
{
    if (m_style.hasMark)
        append(byteOrderMark);
    if (!m_style.hasHeader)
        return Done();
    bool isFirst = true;
    if (columns().join(QString()).isEmpty())
        append("\"\""); // as in writeRow()
    for (const QString &name : columns()) {
        if (!isFirst)
            out() += m_style.delimiter;
        writeField(name.toStdString());
        isFirst = m_isFirstOfFile = false;
    }
    endRow();
    return Done();
}

void CsvWriter::writeRow(std::span<const Cell> row)
{
    const bool isNothing =
        std::ranges::all_of(row, [](const Cell &cell) { return cell.text.empty(); });
    for (size_t column = 0; column < row.size(); ++column) {
        const Cell &cell = row[column];
        if (column > 0)
            out() += m_style.delimiter;
        // A row without any text is no row to a reader unless it has quotes.
        if (cell.text.empty() && (cell.kind == CellKind::String || (isNothing && column == 0)))
            append("\"\"");
        else
            writeField(cell.text);
        m_isFirstOfFile = false;
    }
    endRow();
}

} // namespace flokdesk
