// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/tablewriter.h"

namespace flokdesk {

/// A table in GitHub's Markdown, for people: line ends become <br>, signs with a meaning are escaped.
class MarkdownWriter : public TextTableWriter {
public:
    using TextTableWriter::TextTableWriter;

private:
    Result<Done> writeHead() override;
    void writeRow(std::span<const Cell> row) override;
    void writeText(std::string_view text);
};

/// A page (HTML, UTF-8) with a table, for the clipboard. Attributes tell Excel, LibreOffice and Google Sheets the kind of
/// each cell, so that texts such as 00123 stay texts and plain numbers are numbers in every language.
/// readPastedTable() gives every text back letter for letter.
class HtmlWriter : public TextTableWriter {
public:
    using TextTableWriter::TextTableWriter;

private:
    Result<Done> writeHead() override;
    void writeRow(std::span<const Cell> row) override;
    void writeTail() override;
    void writeCell(const char *tag, const Cell &cell);
    void writeNumberFacts(std::string_view number, int decimals);
    void writeTextFacts(std::string_view text);
    void writeEscaped(std::string_view text);
    void writeShown(std::string_view text);
};

} // namespace flokdesk
