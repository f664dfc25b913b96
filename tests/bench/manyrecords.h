// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace flokdesk {

/// The answer of a server that has so many records: a key "Id" and texts in the other columns, of which there are
/// 5,000 different ones.
inline QByteArray manyRecords(int rows, int columns)
{
    QByteArray json = R"({"status":"OK","data":[)";
    for (int row = 0; row < rows; ++row) {
        json += (row == 0 ? "{\"Id\":\"" : ",{\"Id\":\"") + QByteArray::number(row + 1) + '"';
        for (int column = 1; column < columns; ++column)
            json += ",\"Column " + QByteArray::number(column) + "\":\"value "
                + QByteArray::number((row * 7 + column) % 5000) + '"';
        json += '}';
    }
    return json + "]}";
}

} // namespace flokdesk
