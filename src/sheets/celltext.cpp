// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/celltext.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString quotedWhereNeeded(const QString &cell)
{
    const bool plain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r')
        && !cell.startsWith(u'"');
    if (plain)
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

bool endsRow(const QString &text, qsizetype at)
{
    return text[at] == u'\n' || text[at] == u'\r';
}

bool endsCell(const QString &text, qsizetype at)
{
    return at == text.size() || text[at] == u'\t' || endsRow(text, at);
}

// Reads one cell that begins with a quote and stops behind the closing one. Nothing where a
// spreadsheet would not have put quotes around the cell: then they are part of the text.
std::optional<QString> quotedCell(const QString &text, qsizetype &at)
{
    QString cell;
    bool needsQuotes = false;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const bool isQuote = text[i] == u'"';
        if (isQuote && (i + 1 == text.size() || text[i + 1] != u'"')) {
            if (!needsQuotes || !endsCell(text, i + 1))
                return {};
            at = i + 1;
            return cell;
        }
        needsQuotes = needsQuotes || isQuote || text[i] == u'\t' || endsRow(text, i);
        cell += text[i];
        if (isQuote)
            ++i;
    }
    return {};
}

QString cellAt(const QString &text, qsizetype &at)
{
    if (at < text.size() && text[at] == u'"') {
        if (const auto quoted = quotedCell(text, at))
            return *quoted;
    }
    const qsizetype from = at;
    while (!endsCell(text, at))
        ++at;
    return text.mid(from, at - from);
}

} // namespace

QString toClipboardText(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quotedWhereNeeded(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

std::vector<QStringList> fromClipboardText(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        row << cellAt(text, at);
        if (at < text.size() && text[at] == u'\t') {
            if (++at == text.size())
                row << QString(); // a tab always begins another cell
            continue;
        }
        if (at < text.size())
            at += text.mid(at, 2) == "\r\n"_L1 ? 2 : 1;
        rows.push_back(std::exchange(row, {}));
    }
    if (!row.isEmpty())
        rows.push_back(row);
    return rows;
}

} // namespace flokdesk
