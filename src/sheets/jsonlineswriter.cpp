// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/jsonlineswriter.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QSet>

namespace flokdesk {

void appendJsonString(QByteArray &json, std::string_view utf8)
{
    constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 0xF];
        } else {
            json += c;
        }
    }
    json += '"';
}

Result<Done> JsonLinesWriter::writeHead()
{
    QSet<QString> names;
    for (const QString &name : columns()) {
        if (names.contains(name)) {
            return Error{Error::Kind::InvalidInput,
                         QCoreApplication::translate(
                             "Sheets", "Two columns are named “%1”, which JSON does not allow.")
                             .arg(name),
                         {},
                         0};
        }
        names.insert(name);
        appendJsonString(m_names.emplace_back(), name.toStdString());
    }
    return Done();
}

void JsonLinesWriter::writeValue(const Cell &cell)
{
    const QByteArray text(cell.text.data(), qsizetype(cell.text.size()));
    switch (cell.kind) {
    case CellKind::Null:
    case CellKind::Absent:
        out() += "null";
        return;
    case CellKind::Json: {
        QByteArray oneLine = text; // its line ends are blanks between parts: strings have none
        out() += oneLine.replace('\n', ' ').replace('\r', ' ');
        return;
    }
    case CellKind::Number:
    case CellKind::Boolean:
        if (text == "true" || text == "false" || JsonValue::number(text)) {
            out() += text;
            return;
        }
        break;
    case CellKind::String:
        break;
    }
    appendJsonString(out(), cell.text);
}

void JsonLinesWriter::writeRow(std::span<const Cell> row)
{
    bool isFirst = true;
    out() += '{';
    for (size_t column = 0; column < row.size(); ++column) {
        if (row[column].kind == CellKind::Absent)
            continue;
        if (!isFirst)
            out() += ',';
        isFirst = false;
        out() += m_names[column] + ':';
        writeValue(row[column]);
    }
    out() += "}\n";
}

} // namespace flokdesk
