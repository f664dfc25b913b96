// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/excelwriter.h"

#include "sheets/cnumbers.h"
#include "sheets/exceltext.h"
#include "sheets/plainnumber.h"
#include "sheets/sheetprogress.h"

#include <algorithm>
#include <array>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSheetRows = 1'048'576; // with the row of names
constexpr qsizetype mostSheetColumns = 16'384;
constexpr qsizetype mostCellUnits = 32'767; // of UTF-16
constexpr qsizetype longestSheetName = 31;
constexpr std::uint8_t integerFormatIndex = 1; // "0" (ECMA-376 part 1, 18.8.30)
constexpr std::uint8_t textFormatIndex =
    49; // "@", so that a text that the user edits in Excel stays one
constexpr size_t rowsForWidths = 200;
constexpr int narrowestColumn = 8;
constexpr int widestColumn = 60;

/// The path in the form that fopen() takes.
QByteArray fileNameForC(const QString &path)
{
#ifdef Q_OS_WIN
    return QDir::toNativeSeparators(path).toLocal8Bit();
#else
    return QFile::encodeName(path);
#endif
}

/// As libxlsxwriter opens what it writes, which on Windows takes UTF-8 in any case.
QByteArray workbookName(const QString &path)
{
#ifdef Q_OS_WIN
    return QDir::toNativeSeparators(path).toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

Error sheetLimit(const QString &message)
{
    return {Error::Kind::TooLarge, message, {}, 0};
}

Error workbookError(lxw_error code)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("Sheets", "The workbook cannot be written."),
            QString::fromUtf8(lxw_strerror(code)), 0};
}

qsizetype utf16Units(std::string_view utf8)
{
    qsizetype units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

/// How wide the text is drawn, in characters of its longest line.
int textWidth(std::string_view utf8)
{
    int widest = 0;
    while (!utf8.empty()) {
        const size_t end = std::min(utf8.find('\n'), utf8.size());
        widest = std::max(widest, int(utf16Units(utf8.substr(0, end))));
        utf8.remove_prefix(std::min(end + 1, utf8.size()));
    }
    return widest;
}

} // namespace

struct ExcelWriter::Workbook {
    QTemporaryDir directory;
    QByteArray fileName;
    QByteArray directoryName;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *nameFormat = nullptr;
    lxw_format *textFormat = nullptr;
    std::array<lxw_format *, 16> numberFormats{}; // by decimals
    QStringList columns;
    std::vector<int> widths;
    lxw_row_t rows = 0; // written so far, with that of the names

    ~Workbook()
    {
        if (workbook)
            lxw_workbook_free(workbook);
    }
    bool open();
    lxw_format *numberFormat(int decimals);
    Result<Done> write(lxw_col_t column, const Cell &cell, lxw_format *format);
    Error placed(lxw_col_t column, const QString &message) const;
    void finishSheet();
};

bool ExcelWriter::Workbook::open()
{
    if (!directory.isValid())
        return false;
    fileName = workbookName(directory.filePath(u"table.xlsx"_s));
    directoryName = fileNameForC(directory.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = directoryName.data();
    options.use_zip64 = LXW_FALSE;
    workbook = workbook_new_opt(fileName.constData(), &options);
    return workbook != nullptr;
}

lxw_format *ExcelWriter::Workbook::numberFormat(int decimals)
{
    lxw_format *&format = numberFormats[size_t(decimals)];
    if (!format) {
        format = workbook_add_format(workbook);
        if (decimals == 0)
            format_set_num_format_index(format, integerFormatIndex);
        else
            format_set_num_format(format, ("0." + QByteArray(decimals, '0')).constData());
    }
    return format;
}

Error ExcelWriter::Workbook::placed(lxw_col_t column, const QString &message) const
{
    return sheetLimit(QCoreApplication::translate("Sheets", "Row %L1, column “%2”:")
                          .arg(qint64(rows) + 1)
                          .arg(columns[column])
                      + u' ' + message);
}

Result<Done> ExcelWriter::Workbook::write(lxw_col_t column, const Cell &cell, lxw_format *format)
{
    if (rows < rowsForWidths)
        widths[column] = std::max(widths[column], textWidth(cell.text));
    if (cell.text.empty())
        return Done();
    if (const auto decimals =
            cell.kind == CellKind::Number ? plainNumberDecimals(cell.text) : std::nullopt) {
        const double number = QByteArray(cell.text.data(), qsizetype(cell.text.size())).toDouble();
        const lxw_error code =
            worksheet_write_number(sheet, rows, column, number, numberFormat(*decimals));
        return code == LXW_NO_ERROR ? Result<Done>(Done()) : workbookError(code);
    }
    if (utf16Units(cell.text) > mostCellUnits) {
        return placed(column,
                      QCoreApplication::translate(
                          "Sheets",
                          "the text has more than %L1 characters, the most that a cell of a "
                          "workbook holds. Export to CSV instead.")
                          .arg(mostCellUnits));
    }
    const std::string text = escapedForExcel(cell.text);
    const lxw_error code = worksheet_write_string(sheet, rows, column, text.c_str(), format);
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
        return placed(
            column,
            QCoreApplication::translate("Sheets",
                                        "the text has too many control characters for a cell of a "
                                        "workbook. Export to CSV instead."));
    }
    return code == LXW_NO_ERROR ? Result<Done>(Done()) : workbookError(code);
}

void ExcelWriter::Workbook::finishSheet()
{
    worksheet_freeze_panes(sheet, 1, 0);
    for (lxw_col_t column = 0; column < columns.size(); ++column) {
        const int width = std::clamp(widths[column] + 2, narrowestColumn, widestColumn);
        worksheet_set_column(sheet, column, column, width, nullptr);
    }
    if (rows > 1)
        worksheet_autofilter(sheet, 0, 0, rows - 1, static_cast<lxw_col_t>(columns.size() - 1));
}

ExcelWriter::ExcelWriter(QIODevice &device, const QString &sheetName, SheetProgress *progress)
    : m_device(device)
    , m_sheetName(safeSheetName(sheetName))
    , m_progress(progress)
{
}

ExcelWriter::~ExcelWriter() = default;

Result<Done> ExcelWriter::begin(const QStringList &columns)
{
    if (columns.isEmpty()) {
        return Error{Error::Kind::InvalidInput,
                     QCoreApplication::translate("Sheets", "There is no column to export."),
                     {},
                     0};
    }
    if (columns.size() > mostSheetColumns) {
        return sheetLimit(
            QCoreApplication::translate(
                "Sheets", "There are more than %L1 columns, the most that a workbook holds.")
                .arg(mostSheetColumns));
    }
    const CNumbers numbers;
    m_workbook = std::make_unique<Workbook>();
    if (!m_workbook->open())
        return workbookError(LXW_ERROR_CREATING_TMPFILE);
    Workbook &book = *m_workbook;
    book.columns = columns;
    book.widths.resize(size_t(columns.size()));
    const QByteArray name = m_sheetName.toUtf8();
    book.sheet = workbook_add_worksheet(book.workbook, name.isEmpty() ? nullptr : name.constData());
    if (!book.sheet)
        return workbookError(LXW_ERROR_MEMORY_MALLOC_FAILED);
    book.textFormat = workbook_add_format(book.workbook);
    format_set_num_format_index(book.textFormat, textFormatIndex);
    book.nameFormat = workbook_add_format(book.workbook);
    format_set_num_format_index(book.nameFormat, textFormatIndex);
    format_set_bold(book.nameFormat);
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const std::string text = columns[column].toStdString();
        const auto written =
            book.write(static_cast<lxw_col_t>(column), {CellKind::String, text}, book.nameFormat);
        if (!written.ok())
            return written.error();
    }
    ++book.rows;
    return Done();
}

Result<Done> ExcelWriter::add(std::span<const Cell> row)
{
    Workbook &book = *m_workbook;
    if (book.rows == mostSheetRows) {
        return sheetLimit(QCoreApplication::translate("Sheets",
                                                      "There are more than %L1 rows, the most that "
                                                      "a workbook holds. Export to CSV instead.")
                              .arg(mostSheetRows - 1));
    }
    const CNumbers numbers;
    const size_t count = std::min(row.size(), size_t(book.columns.size()));
    for (size_t column = 0; column < count; ++column) {
        const auto written =
            book.write(static_cast<lxw_col_t>(column), row[column], book.textFormat);
        if (!written.ok())
            return written.error();
    }
    ++book.rows;
    return Done();
}

Result<Done> ExcelWriter::finish()
{
    const CNumbers numbers;
    m_workbook->finishSheet();
    const lxw_error code = workbook_close(std::exchange(m_workbook->workbook, nullptr));
    if (code != LXW_NO_ERROR)
        return workbookError(code);
    return copyToDevice();
}

Result<Done> ExcelWriter::copyToDevice()
{
    constexpr qint64 pieceSize = 256 * 1024;
    QFile file(m_workbook->directory.filePath(u"table.xlsx"_s));
    bool isCopied = file.open(QIODevice::ReadOnly);
    while (isCopied && !file.atEnd()) {
        if (m_progress && m_progress->isCancelled())
            return cancelledSheet();
        const QByteArray piece = file.read(pieceSize);
        isCopied = !piece.isEmpty() && m_device.write(piece) == piece.size();
    }
    m_workbook.reset();
    if (isCopied)
        return Done();
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Sheets", "The file cannot be written."),
                 m_device.errorString(), 0};
}

QString safeSheetName(const QString &name)
{
    QString safe = name;
    for (const QChar c : u"[]:*?/\\"_s)
        safe.remove(c);
    safe.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    safe.truncate(longestSheetName);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    while (safe.startsWith(u'\''))
        safe.remove(0, 1);
    while (safe.endsWith(u'\''))
        safe.chop(1);
    return safe.trimmed();
}

} // namespace flokdesk
