// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/numberformat.h"
#include "sheets/workbook.h"

#include <cstdlib>
#include <QBuffer>

using namespace flokdesk;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isUtf8(std::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8();
}

/// Limits that keep one input short.
WorkbookLimits smallLimits()
{
    WorkbookLimits limits;
    limits.inflatedBytes = 16 << 20;
    limits.cells = 50'000;
    return limits;
}

void readSheet(Workbook &book, size_t sheet)
{
    std::int64_t last = 0;
    const auto report = book.read(sheet, [&last](const SheetRow &row) {
        require(row.number > last);
        last = row.number;
        require(!row.cells.empty() && row.cells.back().kind != SheetKind::Empty);
        for (const SheetCell &cell : row.cells)
            require(isUtf8(cell.shown) && isUtf8(cell.stored));
        return true;
    });
    require(report.ok() || !report.error().message.isEmpty());
}

void formatNumber(const QByteArray &code, const QByteArray &number)
{
    FormattedCell cell;
    const NumberFormat format(code.toStdString());
    format.format(number.toStdString(), DateSystem::From1900, cell);
    format.format(number.toStdString(), DateSystem::From1904, cell);
    format.formatIso(number.toStdString(), cell);
    (void)format.showText(number.toStdString());
}

} // namespace

/// A file; or, behind a byte 0, the code of a format, a line end and a number.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (input.startsWith('\0')) {
        const qsizetype end = input.indexOf('\n');
        formatNumber(input.mid(1, end - 1), end < 0 ? QByteArray("1.5") : input.mid(end + 1));
        return 0;
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(input);
    buffer->open(QIODevice::ReadOnly);
    Result<Workbook> book = Workbook::open(std::move(buffer), nullptr, smallLimits());
    if (!book) {
        require(!book.error().message.isEmpty());
        return 0;
    }
    for (size_t sheet = 0; sheet < std::min<size_t>(book->sheets().size(), 3); ++sheet)
        readSheet(*book, sheet);
    return 0;
}
