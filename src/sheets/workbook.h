// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sheets/sheetreading.h"
#include "sheets/workbooklimits.h"

#include <memory>
#include <QIODevice>

namespace flokdesk {

class WorkbookContent;

/// Reads workbooks in the formats XLSX (also XLSM and the strict form of the standard), ODS and FODS, whichever of them
/// a file is by its content. Sheets are streamed: beside the texts that cells share, nothing of a sheet is kept.
/// Formulas, charts, notes and pictures are not read; src/sheets/README.md tells the rules.
///
/// Not thread-safe; an object may be used on any one thread at a time.
class Workbook {
public:
    enum class Format { Xlsx, Ods, Fods };

    /// Opens the file and lists its sheets, which takes reading the whole file for ODS and FODS. Errors: InvalidInput
    /// for another kind of file and for passwords, NotUnderstood for a damaged one, TooLarge, Storage, Cancelled.
    static Result<Workbook> open(const QString &path, SheetProgress *progress = nullptr,
                                 const WorkbookLimits &limits = {});
    /// As above, for a device that is open for reading and can seek.
    static Result<Workbook> open(std::unique_ptr<QIODevice> device,
                                 SheetProgress *progress = nullptr,
                                 const WorkbookLimits &limits = {});

    Workbook(Workbook &&) noexcept;
    Workbook &operator=(Workbook &&) noexcept;
    ~Workbook();

    Format format() const { return m_format; }
    /// In the order of the tabs.
    const std::vector<SheetInfo> &sheets() const;

    /// Tells the rows of a sheet to `sink`, on the calling thread. After an error, what was told must not be used: it
    /// may be cut or damaged. `sheet` is an index of sheets(). Errors as of open().
    Result<SheetReport> read(size_t sheet, const SheetSink &sink, const SheetReading &reading = {});

private:
    Workbook(Format format, std::unique_ptr<QIODevice> device);

    Format m_format;
    WorkbookLimits m_limits;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<WorkbookContent> m_content;
};

} // namespace flokdesk
