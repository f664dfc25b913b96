// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/tablewriter.h"

#include <array>
#include <memory>

namespace flokdesk {

/// The formats that users choose for a file or the clipboard.
enum class ExportFormat : std::uint8_t {
    Csv, ///< commas, UTF-8 without a mark
    CsvForExcel, ///< CsvStyle::forExcel()
    Tsv,
    Workbook, ///< XLSX
    JsonLines,
    Markdown,
    Html,
};

/// Those that make a file of their own, in the order of a menu; Markdown and HTML are for the clipboard.
inline constexpr std::array fileExportFormats{ExportFormat::CsvForExcel, ExportFormat::Workbook,
                                              ExportFormat::Csv, ExportFormat::Tsv,
                                              ExportFormat::JsonLines};

/// For a menu or the filter of a file dialog.
QString exportFormatName(ExportFormat format);
/// Of file names, without the dot.
QString exportSuffix(ExportFormat format);

/// The writer of this format. `device` and `progress` outlive it; `title` becomes the name of the sheet in a workbook.
std::unique_ptr<TableWriter> makeTableWriter(ExportFormat format, QIODevice &device,
                                             const QString &title,
                                             SheetProgress *progress = nullptr);

} // namespace flokdesk
