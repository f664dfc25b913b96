// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sheetcontent.h"

#include "sheets/filekind.h"
#include "sheets/headerrow.h"
#include "sheets/olefile.h"
#include "sheets/workbook.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

struct SheetContentText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::SheetContent)
};

Error refusal(const QString &message, const QString &detail = {})
{
    return {Error::Kind::InvalidInput, message, detail, 0};
}

/// With a few rows more than are shown, because some may be hidden and one is the header.
constexpr std::int64_t rowsOfPreview = previewRows + 50;

class Reading {
public:
    Reading(const SheetQuestion &question, SheetProgress &progress, const SheetTold &told)
        : m_question(question)
        , m_progress(progress)
        , m_told(told)
    {
    }

    Result<Done> run()
    {
        if (m_question.before) {
            SheetContent content = *m_question.before;
            return tell(std::move(content));
        }
        return m_question.path.isEmpty() ? readClipboard() : readFile();
    }

private:
    Result<Done> readClipboard()
    {
        auto table = readPastedTable(m_question.pasted, m_question.csv.delimiter);
        if (!table)
            return table.error();
        SheetContent content;
        content.from = SheetContent::From::Clipboard;
        content.source.name = SheetContentText::tr("Clipboard");
        content.source.table = *table;
        return tell(std::move(content));
    }

    Result<Done> readFile()
    {
        QFile file(m_question.path);
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            return Error{
                Error::Kind::Storage,
                SheetContentText::tr("The file cannot be read. Check that it is still there and "
                                     "that you may read it."),
                file.errorString(), 0};
        constexpr qint64 beginning = 4096;
        const FileKind kind = fileKindOf(file.peek(beginning));
        m_content.source.name = QFileInfo(file).fileName();
        switch (kind) {
        case FileKind::Text:
            return readText(file);
        case FileKind::Zip:
        case FileKind::Xml:
            return readWorkbook();
        case FileKind::Ole:
            return refuseOle(file);
        default:
            return refuse(kind);
        }
    }

    Result<Done> refuseOle(QFile &file) const
    {
        switch (oleContentOf(file)) {
        case OleContent::Excel97:
        case OleContent::Excel95:
            return refusal(SheetContentText::tr(
                               "This is a workbook in the old format of Excel (.xls). Save it as "
                               ".xlsx in a spreadsheet program, and choose that file."),
                           needsConversion());
        case OleContent::EncryptedWorkbook:
            return refusal(SheetContentText::tr(
                "The workbook is protected with a password. Save a copy without a "
                "password in your spreadsheet program, and choose that file."));
        case OleContent::Other:
            break;
        }
        return refuse(FileKind::Ole);
    }

    Result<Done> refuse(FileKind kind) const
    {
        if (kind == FileKind::Html)
            return refusal(SheetContentText::tr(
                "This is a web page (HTML), whatever its name says. Open it in a spreadsheet "
                "program and "
                "save it as .xlsx or CSV, or copy its table and use the clipboard."));
        //: %1 is for example "a PDF document"
        return refusal(
            SheetContentText::tr(
                "This is %1, not a table. Choose a CSV file or a workbook (.xlsx, .ods).")
                .arg(fileKindName(kind)));
    }

    Result<Done> readText(QFile &file)
    {
        m_content.from = SheetContent::From::Text;
        CsvOptions options = m_question.csv;
        options.mostRows = rowsOfPreview;
        SheetProgress unwatched;
        auto first = readCsvTable(file, options, &unwatched);
        if (!first)
            return first.error();
        if (first->summary.isWhole)
            return tellText(*first, true);
        if (const auto told = tellText(*first, false); !told)
            return told;
        file.seek(0);
        m_progress.setTotal(file.size());
        auto whole = readCsvTable(file, m_question.csv, &m_progress);
        return whole ? tellText(*whole, true) : Result<Done>(whole.error());
    }

    Result<Done> tellText(const CsvTable &read, bool isWhole)
    {
        SheetContent content = m_content;
        content.csv = read.summary;
        content.source.table = read.table;
        content.source.isWhole = isWhole;
        return tell(std::move(content));
    }

    Result<Done> readWorkbook()
    {
        m_content.from = SheetContent::From::Workbook;
        auto book = Workbook::open(m_question.path, &m_progress);
        if (!book)
            return book.error();
        m_content.sheets = book->sheets();
        const auto first = previewOf(*book);
        if (!first)
            return first.error();
        if (first->report.isWhole)
            return tell(SheetContent(*first));
        if (const auto told = tell(SheetContent(*first)); !told)
            return told;
        auto whole = read(*book, first->sheet, std::numeric_limits<std::int64_t>::max());
        return whole ? tell(std::move(*whole)) : Result<Done>(whole.error());
    }

    /// Of the sheet that was asked for, else of the first that people see and that has rows.
    Result<SheetContent> previewOf(Workbook &book)
    {
        if (m_question.sheet)
            return read(book, *m_question.sheet, rowsOfPreview);
        std::optional<SheetContent> empty;
        for (const bool isHidden : {false, true}) {
            for (size_t sheet = 0; sheet < m_content.sheets.size(); ++sheet) {
                const SheetInfo &info = m_content.sheets[sheet];
                if (info.kind != SheetInfo::Kind::Table || info.isHidden != isHidden)
                    continue;
                auto content = read(book, sheet, rowsOfPreview);
                if (!content || content->source.table->rowCount() > 0)
                    return content;
                if (!empty)
                    empty = *content;
            }
        }
        if (empty)
            return *empty;
        return refusal(
            SheetContentText::tr("The workbook has no sheet with cells. Choose another file."));
    }

    Result<SheetContent> read(Workbook &book, size_t sheet, std::int64_t mostRows)
    {
        SheetTableBuilder builder;
        SheetReading reading;
        reading.range = m_question.range;
        reading.withHiddenColumns = m_question.withHidden;
        reading.mostRows = mostRows;
        reading.progress = &m_progress;
        const auto report = book.read(sheet, builder.sink(), reading);
        if (!report)
            return report.error();
        auto table = builder.finish();
        if (!table)
            return table.error();
        SheetContent content = m_content;
        content.report = *report;
        content.sheet = sheet;
        content.source.sheet = m_content.sheets[sheet].name;
        content.source.table = *table;
        content.source.isWhole = report->isWhole;
        return content;
    }

    /// What follows from the table: which row is the header, which rows are imported.
    Result<Done> tell(SheetContent content) const
    {
        if (m_progress.isCancelled())
            return cancelledSheet();
        ImportSource &source = content.source;
        const SheetTable &table = *source.table;
        content.isHeaderGuessed = !m_question.headerRow;
        source.headerRow =
            std::min(m_question.headerRow.value_or(guessHeaderRow(table)), table.rowCount() - 1);
        source.columns = columnsOf(table, source.headerRow);
        source.rows = rowsBehind(table, source.headerRow, true);
        content.hiddenRows = static_cast<int>(std::ranges::count_if(
            source.rows, [&table](std::uint32_t row) { return table.isHidden(int(row)); }));
        source.result = resultFileIn(table, source.headerRow);
        if (source.result) {
            source.rows = source.result->rows;
            source.columns.resize(size_t(source.result->inputColumns));
        }
        std::erase_if(source.rows, [&](std::uint32_t row) {
            return (!m_question.withHidden && table.isHidden(int(row)))
                || table.rowNumber(int(row)) < m_question.firstRow.value_or(0);
        });
        content.flags = SourceFlags(table, source.rows);
        m_told(content);
        return Done{};
    }

    const SheetQuestion &m_question;
    SheetProgress &m_progress;
    const SheetTold &m_told;
    SheetContent m_content;
};

} // namespace

QString needsConversion()
{
    return u"xls"_s;
}

Result<Done> readSheet(const SheetQuestion &question, SheetProgress &progress,
                       const SheetTold &told)
{
    return Reading(question, progress, told).run();
}

} // namespace flokdesk
