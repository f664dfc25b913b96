// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/tablewriter.h"

namespace flokdesk {

/// One JSON object a line, UTF-8: numbers, arrays and objects with the text they came with, null as null; an absent
/// value has no member. Refuses two columns of one name.
class JsonLinesWriter : public TextTableWriter {
public:
    using TextTableWriter::TextTableWriter;

private:
    Result<Done> writeHead() override;
    void writeRow(std::span<const Cell> row) override;
    void writeValue(const Cell &cell);

    std::vector<QByteArray> m_names; // as JSON
};

/// Appends the text as a JSON string.
void appendJsonString(QByteArray &json, std::string_view utf8);

} // namespace flokdesk
