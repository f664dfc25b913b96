// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "sheets/csvreader.h"
#include "sheets/csvwriter.h"
#include "sheets/headerrow.h"
#include "sheets/pastedtable.h"

#include <cstdlib>
#include <QBuffer>

using namespace flokdesk;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Gives a few bytes at a time behind the beginning.
class SlowBuffer : public QBuffer {
protected:
    qint64 readData(char *data, qint64 size) override
    {
        return QBuffer::readData(data, std::min<qint64>(size, pos() < 512 ? 512 : 3));
    }
};

void requireSound(const SheetTable &table)
{
    std::int64_t last = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        require(table.rowNumber(row) > last);
        last = table.rowNumber(row);
        for (int column = 0; column < table.columnCount(); ++column) {
            const std::string_view text = table.cell(row, column).shown;
            require(QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8());
            require(text.find('\0') == std::string_view::npos);
        }
    }
}

std::string_view shownAt(const SheetTable &table, int row, int column)
{
    return column < table.columnCount() ? table.cell(row, column).shown : std::string_view();
}

void requireSame(const SheetTable &a, const SheetTable &b)
{
    require(a.rowCount() == b.rowCount());
    for (int row = 0; row < a.rowCount(); ++row) {
        for (int column = 0; column < std::max(a.columnCount(), b.columnCount()); ++column)
            require(shownAt(a, row, column) == shownAt(b, row, column));
    }
}

QByteArray written(const SheetTable &table, CsvStyle style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, style);
    std::vector<Cell> cells(size_t(table.columnCount()));
    int next = 1;
    QStringList names;
    for (int column = 0; column < table.columnCount(); ++column)
        names << exactFromUtf8(table.cell(0, column).shown);
    const auto done = writeTable(writer, names, [&]() -> std::optional<std::span<const Cell>> {
        if (next == table.rowCount())
            return {};
        for (int column = 0; column < table.columnCount(); ++column) {
            const SheetCell cell = table.cell(next, column);
            const CellKind kind = cell.kind == SheetKind::Empty ? CellKind::Null : CellKind::String;
            cells[size_t(column)] = {kind, cell.shown};
        }
        ++next;
        return std::span<const Cell>(cells);
    });
    require(done.ok());
    return buffer.data();
}

Result<CsvTable> readAll(QBuffer &buffer, const QByteArray &bytes, const CsvOptions &options)
{
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return readCsvTable(buffer, options);
}

void requireThatItComesBack(const SheetTable &table)
{
    if (table.rowCount() == 0)
        return;
    const CsvStyle style{';', true, CsvStyle::LineEnd::Windows, true};
    QBuffer buffer;
    const auto again =
        readAll(buffer, written(table, style), {.delimiter = ';', .unprotects = true});
    require(again.ok());
    requireSame(table, *again->table);
}

} // namespace

/// A text file, also as a copied page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)readPastedTable({QString::fromUtf8(bytes), QString::fromUtf8(bytes)});
    QBuffer trimmed;
    if (const auto table = readAll(trimmed, bytes, {.trimsBlanks = true, .unprotects = true});
        table.ok())
        requireSound(*table->table);
    QBuffer whole;
    const auto read = readAll(whole, bytes, {});
    if (!read.ok()) {
        require(!read.error().message.isEmpty());
        return 0;
    }
    requireSound(*read->table);
    require(guessHeaderRow(*read->table) < read->table->rowCount());
    const CsvFormat &format = read->summary.format;
    SlowBuffer slow;
    const auto inPieces =
        readAll(slow, bytes, {.encoding = format.encoding, .delimiter = format.delimiter});
    require(inPieces.ok());
    requireSame(*read->table, *inPieces->table);
    requireThatItComesBack(*read->table);
    return 0;
}
