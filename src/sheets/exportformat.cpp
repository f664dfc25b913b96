// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/exportformat.h"

#include "sheets/clipboardwriters.h"
#include "sheets/csvwriter.h"
#include "sheets/excelwriter.h"
#include "sheets/jsonlineswriter.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QCoreApplication::translate("Sheets", "CSV, separated by commas");
    case ExportFormat::CsvForExcel:
        return QCoreApplication::translate("Sheets", "CSV for Excel, separated by semicolons");
    case ExportFormat::Tsv:
        return QCoreApplication::translate("Sheets", "Text, separated by tabs");
    case ExportFormat::Workbook:
        return QCoreApplication::translate("Sheets", "Excel workbook");
    case ExportFormat::JsonLines:
        return QCoreApplication::translate("Sheets", "JSON Lines");
    case ExportFormat::Markdown:
        return QCoreApplication::translate("Sheets", "Markdown table");
    case ExportFormat::Html:
        return QCoreApplication::translate("Sheets", "HTML table");
    }
    Q_UNREACHABLE();
}

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
    case ExportFormat::CsvForExcel:
        return u"csv"_s;
    case ExportFormat::Tsv:
        return u"tsv"_s;
    case ExportFormat::Workbook:
        return u"xlsx"_s;
    case ExportFormat::JsonLines:
        return u"jsonl"_s;
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Html:
        return u"html"_s;
    }
    Q_UNREACHABLE();
}

std::unique_ptr<TableWriter> makeTableWriter(ExportFormat format, QIODevice &device,
                                             const QString &title, SheetProgress *progress)
{
    switch (format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(device, CsvStyle{});
    case ExportFormat::CsvForExcel:
        return std::make_unique<CsvWriter>(device, CsvStyle::forExcel());
    case ExportFormat::Tsv:
        return std::make_unique<CsvWriter>(device, CsvStyle::tabs());
    case ExportFormat::Workbook:
        return std::make_unique<ExcelWriter>(device, title, progress);
    case ExportFormat::JsonLines:
        return std::make_unique<JsonLinesWriter>(device);
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>(device);
    case ExportFormat::Html:
        return std::make_unique<HtmlWriter>(device);
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
