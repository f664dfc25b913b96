// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"

#include <array>
#include <QRandomGenerator>
#include <QStringList>
#include <string>
#include <vector>

namespace flokdesk {

/// A table of everything that files and programs stumble over. Names of columns are different from each other.
struct RandomTable {
    struct Value {
        CellKind kind = CellKind::Absent;
        std::string text;
    };
    QStringList columns;
    std::vector<std::vector<Value>> rows;

    explicit RandomTable(quint32 seed)
        : m_random(seed)
    {
        const int width = 1 + below(7);
        for (int i = 0; i < width; ++i)
            columns << QString::fromStdString(below(3) ? text() : "") + QString::number(i);
        if (below(4) == 0)
            columns[0] =
                QStringList{QStringLiteral("ID"), QStringLiteral("sep=;"), QStringLiteral("<html>"),
                            QStringLiteral("\uFEFFId"), QStringLiteral("\"")}[below(5)];
        for (int left = below(14); left > 0; --left) {
            auto &row = rows.emplace_back();
            const bool isNothing = below(12) == 0;
            for (int i = 0; i < width; ++i)
                row.push_back(isNothing ? Value{CellKind::Null, ""} : value());
        }
    }

    /// Views of a row, valid as long as the table.
    std::vector<Cell> cells(size_t row) const
    {
        std::vector<Cell> views;
        for (const Value &each : rows[row])
            views.push_back({each.kind, each.text});
        return views;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }

    std::string text()
    {
        static const std::array<std::string, 52> parts{
            "a",           "Ñandú",       "x",
            "00123",       "1.10",        "1,5",
            ",",           ";",           "\t",
            "|",           "\"",          "\"\"",
            "'",           "''",          "\n",
            "\r\n",        "\r",          "\n\n",
            " ",           "  ",          "\u00A0",
            "=",           "=1+1",        "+",
            "-",           "@",           "-42",
            "-5 %",        "+598 99 123", "\uFEFF",
            "🚀",           "_x000D_",     "_x005F_x000D_",
            "_",           "<b>",         "&amp;",
            "&",           "<br>",        "\\",
            "\\|",         "*",           "`",
            "\x01",        "\x1B",        "sep=;",
            "\u2028",      "TRUE",        "#N/A",
            "2026-11-30",  "\uFFFE",      "e\u0301",
            "{\"a\": [1]}"};
        std::string made;
        for (int left = 1 + below(below(3) ? 2 : 8); left > 0; --left)
            made += parts[size_t(below(int(parts.size())))];
        return made;
    }

    Value value()
    {
        static const std::array<std::string, 10> numbers{"0",
                                                         "-0",
                                                         "1.10",
                                                         "1e3",
                                                         "-12.5",
                                                         "1147386954405658704",
                                                         "0.30000000000000004",
                                                         "100000",
                                                         "999999999999999",
                                                         "0.1"};
        switch (below(12)) {
        case 0:
            return {CellKind::Null, ""};
        case 1:
            return {CellKind::Absent, ""};
        case 2:
            return {CellKind::String, ""};
        case 3:
            return {CellKind::Number, numbers[size_t(below(int(numbers.size())))]};
        case 4:
            return {CellKind::Boolean, below(2) ? "true" : "false"};
        case 5:
            return {CellKind::Json, below(2) ? "[1, \"a\"]" : "{\"a\":{\"b\":null}}"};
        default:
            return {CellKind::String, text()};
        }
    }

    QRandomGenerator m_random;
};

} // namespace flokdesk
