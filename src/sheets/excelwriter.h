// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/tablewriter.h"

#include <memory>

namespace flokdesk {

/// Writes an Excel workbook (XLSX) of one sheet by libxlsxwriter, in constant memory, by way of temporary files. Texts
/// stay texts, also 00123 and true; numbers that Excel keeps unchanged are numbers with the decimals they came with;
/// null and absent leave the cell empty. The row of names is frozen and has filters. More than a sheet
/// can hold is an error that names the place: 1,048,576 rows, 16,384 columns, 32,767 characters in a cell.
///
/// finish() packs the file: seconds for a million cells, in which only the copying to the device can be cancelled.
class ExcelWriter : public TableWriter {
public:
    /// `sheetName` may be any text: safeSheetName() makes it fit.
    ExcelWriter(QIODevice &device, const QString &sheetName, SheetProgress *progress = nullptr);
    ~ExcelWriter() override;

    Result<Done> begin(const QStringList &columns) override;
    Result<Done> add(std::span<const Cell> row) override;
    Result<Done> finish() override;

private:
    struct Workbook;
    Result<Done> copyToDevice();

    QIODevice &m_device;
    QString m_sheetName;
    SheetProgress *m_progress;
    std::unique_ptr<Workbook> m_workbook;
};

/// The text as the name of a sheet: without []:*?/\, control characters and apostrophes at its ends, and cut at 31
/// characters. Empty where nothing is left.
QString safeSheetName(const QString &name);

} // namespace flokdesk
