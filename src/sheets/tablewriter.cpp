// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/tablewriter.h"

#include "sheets/sheetprogress.h"

#include <algorithm>
#include <QIODevice>
#include <utility>

namespace flokdesk {

namespace {

constexpr qsizetype fullBuffer = 256 * 1024;

} // namespace

Result<Done> writeTable(TableWriter &writer, const QStringList &columns, const RowSource &rows,
                        SheetProgress *progress)
{
    if (const auto begun = writer.begin(columns); !begun.ok())
        return begun.error();
    std::int64_t count = 0;
    while (const auto row = rows()) {
        if (progress && progress->isCancelled())
            return cancelledSheet();
        if (const auto added = writer.add(*row); !added.ok())
            return added.error();
        ++count;
        if (progress)
            progress->setDone(count);
    }
    return writer.finish();
}

RowSource recordRows(std::shared_ptr<const RecordSet> records, std::vector<int> columns,
                     std::optional<std::vector<int>> rows)
{
    return [records = std::move(records), columns = std::move(columns), rows = std::move(rows),
            cells = std::vector<Cell>(),
            next = size_t(0)]() mutable -> std::optional<std::span<const Cell>> {
        const size_t count = rows ? rows->size() : size_t(records->rowCount());
        if (next == count)
            return {};
        const int row = rows ? (*rows)[next] : int(next);
        ++next;
        cells.clear();
        for (const int column : columns)
            cells.push_back(records->cell(row, column));
        return std::span<const Cell>(cells);
    };
}

Result<Done> TextTableWriter::begin(const QStringList &columns)
{
    m_columns = columns;
    if (columns.isEmpty()) {
        return Error{Error::Kind::InvalidInput,
                     QCoreApplication::translate("Sheets", "There is no column to export."),
                     {},
                     0};
    }
    if (const auto written = writeHead(); !written.ok())
        return written.error();
    return flush();
}

// A NUL is no character of a text file: programs take it for its end, or the file for something else.
std::optional<Error> TextTableWriter::refusal(std::span<const Cell> row) const
{
    for (size_t column = 0; column < row.size(); ++column) {
        if (row[column].text.find('\0') == std::string_view::npos)
            continue;
        return Error{Error::Kind::InvalidInput,
                     QCoreApplication::translate(
                         "Sheets",
                         "Row %L1, column “%2”: the value has a NUL character, which a text file "
                         "cannot hold. Export to an Excel workbook instead.")
                         .arg(m_rows + 1)
                         .arg(m_columns[qsizetype(column)]),
                     {},
                     0};
    }
    return {};
}

Result<Done> TextTableWriter::add(std::span<const Cell> row)
{
    Q_ASSERT(row.size() <= size_t(m_columns.size()));
    if (row.size() != size_t(m_columns.size())) {
        m_row.assign(row.begin(), row.end());
        m_row.resize(size_t(m_columns.size()));
        row = m_row;
    }
    if (auto error = refusal(row))
        return *error;
    ++m_rows;
    writeRow(row);
    return m_out.size() < fullBuffer ? Result<Done>(Done()) : flush();
}

Result<Done> TextTableWriter::finish()
{
    writeTail();
    return flush();
}

Result<Done> TextTableWriter::flush()
{
    const qint64 written = m_device.write(m_out);
    const bool isWhole = written == m_out.size();
    m_out.resize(0); // keeps its memory
    if (isWhole)
        return Done();
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Sheets", "The file cannot be written."),
                 m_device.errorString(), 0};
}

} // namespace flokdesk
