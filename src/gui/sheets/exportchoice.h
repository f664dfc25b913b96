// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/csvwriter.h"

#include <memory>
#include <QJsonObject>

namespace flokdesk {

class SheetProgress;

/// How a table is exported: the format with its settings. A value; kept from one export to the next.
struct ExportChoice {
    /// Those in files, then those that only go to the clipboard.
    enum class Format : std::uint8_t { Csv, Workbook, JsonLines, Markdown, Html };
    /// Settings of CSV that belong together.
    enum class Preset : std::uint8_t { Excel, Plain, Tabs, Own };

    Format format = Format::Csv;
    Preset preset = Preset::Excel;
    char delimiter = ';'; ///< of Preset::Own, as the mark
    bool hasMark = true;
    bool hasHeader = true; ///< of CSV, as the next
    bool protectsFormulas = true;

    bool isForClipboardOnly() const { return format == Format::Markdown || format == Format::Html; }
    /// Its content is text, which the clipboard can hold.
    bool isText() const { return format != Format::Workbook; }
    CsvStyle style() const;
    /// Of file names, without the dot.
    QString suffix() const;
    /// For the filter of a file dialog: "CSV (*.csv)".
    QString fileFilter() const;
    /// `device` and `progress` outlive it; see makeTableWriter().
    std::unique_ptr<TableWriter> makeWriter(QIODevice &device, const QString &title,
                                            SheetProgress *progress = nullptr) const;

    QJsonObject toJson() const;
    /// What is not understood is as in a new one.
    static ExportChoice fromJson(const QJsonObject &state);

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

/// The format in a list.
QString nameOf(ExportChoice::Format format);

} // namespace flokdesk
