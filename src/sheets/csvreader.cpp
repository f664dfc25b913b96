// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvreader.h"

#include "sheets/csvrecords.h"
#include "sheets/filekind.h"
#include "sheets/formulaguard.h"
#include "sheets/sheetprogress.h"
#include "sheets/textpieces.h"

#include <algorithm>
#include <QCoreApplication>
#include <QIODevice>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

Error csvError(Error::Kind kind, const QString &message)
{
    return {kind, message, {}, 0};
}

bool hasQuoteBehindBlanks(std::string_view field)
{
    if (!field.starts_with(' ') && !field.starts_with('\t'))
        return false;
    const size_t first = field.find_first_not_of(" \t");
    return first != std::string_view::npos && field[first] == '"';
}

/// Reads one text and remembers how far it is.
class CsvReading {
public:
    CsvReading(QIODevice &device, const CsvOptions &options, const SheetSink &sink,
               SheetProgress *progress)
        : m_device(device)
        , m_options(options)
        , m_sink(sink)
        , m_progress(progress)
        , m_pieces(device, options.encoding)
    {
    }
    Result<CsvSummary> run();

private:
    std::optional<Error> begin();
    Result<CsvSummary> end();
    bool take(std::int64_t line, std::span<const SheetCell> fields);
    std::span<const SheetCell> unprotected(std::span<const SheetCell> fields);
    bool hasEnough() const { return m_summary.rows == m_options.mostRows; }
    void showProgress();
    Error pieceError() const;
    Error recordError() const;
    QString place() const;

    QIODevice &m_device;
    const CsvOptions &m_options;
    const SheetSink &m_sink;
    SheetProgress *m_progress;
    TextPieces m_pieces;
    std::optional<CsvRecords> m_records;
    std::string m_piece;
    std::vector<SheetCell> m_unprotected;
    CsvSummary m_summary;
};

std::optional<Error> CsvReading::begin()
{
    if (m_options.delimiter && !isCsvDelimiter(*m_options.delimiter)) {
        return csvError(
            Error::Kind::InvalidInput,
            QCoreApplication::translate("Sheets", "This character cannot separate columns."));
    }
    if (m_progress)
        m_progress->setTotal(m_device.size());
    const bool isRead = m_pieces.next(m_piece);
    if (const FileKind kind = fileKindOf(m_pieces.bytes()); kind != FileKind::Text) {
        return csvError(
            Error::Kind::NotUnderstood,
            //: %1 is what the file is, such as "a PDF document"
            QCoreApplication::translate("Sheets", "The file is not a CSV file. It is %1.")
                .arg(fileKindName(kind)));
    }
    const auto line = delimiterLineOf(m_piece);
    if (line)
        m_piece.erase(0, line->size);
    CsvFormat &format = m_summary.format;
    format.hasMark = m_pieces.hasMark();
    format.hasDelimiterLine = line.has_value();
    if (m_options.delimiter)
        format.delimiter = *m_options.delimiter;
    else
        format.delimiter = line ? line->delimiter : guessDelimiter(m_piece);
    m_records.emplace(
        format.delimiter, line ? 2 : 1,
        [this](std::int64_t number, std::span<const SheetCell> fields) {
            return take(number, fields);
        },
        m_options.trimsBlanks ? CsvRecords::Blanks::Drop : CsvRecords::Blanks::Keep);
    return isRead ? std::nullopt : std::optional(pieceError());
}

Result<CsvSummary> CsvReading::run()
{
    if (const auto error = begin())
        return *error;
    do {
        if (m_progress && m_progress->isCancelled())
            return cancelledSheet();
        if (!m_records->feed(m_piece))
            return end();
        showProgress();
        if (!m_pieces.next(m_piece))
            return hasEnough() ? end() : pieceError();
    } while (!m_piece.empty());
    m_summary.isWhole = m_records->finish();
    return end();
}

Result<CsvSummary> CsvReading::end()
{
    if (m_records->fault() != CsvRecords::Fault::None && !hasEnough())
        return recordError();
    m_summary.format.encoding = m_pieces.encoding();
    m_summary.emptyRows += m_records->emptyLines();
    return m_summary;
}

bool CsvReading::take(std::int64_t line, std::span<const SheetCell> fields)
{
    while (!fields.empty() && fields.back().kind == SheetKind::Empty)
        fields = fields.first(fields.size() - 1);
    if (fields.empty()) {
        ++m_summary.emptyRows;
        return true;
    }
    if (hasEnough())
        return false;
    ++m_summary.rows;
    for (const SheetCell &cell : fields) {
        m_summary.guardedCells += hasFormulaGuard(cell.shown) ? 1 : 0;
        m_summary.quotesBehindBlanks += hasQuoteBehindBlanks(cell.shown) ? 1 : 0;
    }
    return m_sink({line, false, m_options.unprotects ? unprotected(fields) : fields});
}

std::span<const SheetCell> CsvReading::unprotected(std::span<const SheetCell> fields)
{
    m_unprotected.assign(fields.begin(), fields.end());
    for (SheetCell &cell : m_unprotected) {
        if (hasFormulaGuard(cell.shown)) {
            cell.shown.remove_prefix(1);
            cell.stored = cell.shown;
        }
    }
    return m_unprotected;
}

void CsvReading::showProgress()
{
    if (m_progress)
        m_progress->setDone(m_device.pos());
}

QString CsvReading::place() const
{
    //: the place of a fault in a text file
    return QCoreApplication::translate("Sheets", "Line %L1, column %L2:")
        .arg(m_records->line())
        .arg(m_records->charactersOfLine() + 1);
}

Error CsvReading::pieceError() const
{
    switch (m_pieces.fault()) {
    case TextPieces::Fault::Device:
        return {Error::Kind::Storage,
                QCoreApplication::translate("Sheets", "The file cannot be read."),
                m_device.errorString(), 0};
    case TextPieces::Fault::Nul:
        return csvError(Error::Kind::NotUnderstood,
                        place() + u' '
                            + QCoreApplication::translate(
                                "Sheets",
                                "a NUL character. The file is not a text file, or its encoding is "
                                "another one, such as UTF-16."));
    case TextPieces::Fault::Bytes:
    case TextPieces::Fault::None:
        break;
    }
    return csvError(Error::Kind::NotUnderstood,
                    place()
                        + u' '
                        //: %1 is a byte such as E9, %2 an encoding such as UTF-8
                        + QCoreApplication::translate(
                              "Sheets",
                              "the byte %1 is not valid in %2. Choose another encoding, or save "
                              "the file again as UTF-8.")
                              .arg(QString::number(m_pieces.faultyByte(), 16).toUpper(),
                                   textEncodingName(m_pieces.encoding())));
}

Error CsvReading::recordError() const
{
    using Fault = CsvRecords::Fault;
    const std::int64_t field = m_records->faultyFieldLine();
    switch (m_records->fault()) {
    case Fault::TextBehindQuote:
        return csvError(Error::Kind::NotUnderstood,
                        QCoreApplication::translate(
                            "Sheets",
                            "Line %L1: a closing quote is followed by text. The quoted field "
                            "begins in line %L2. A quote that belongs to the text must be doubled.")
                            .arg(m_records->line())
                            .arg(field));
    case Fault::OpenQuote:
        return csvError(Error::Kind::NotUnderstood,
                        QCoreApplication::translate(
                            "Sheets", "Line %L1: a quote opens a field and no quote closes it.")
                            .arg(field));
    case Fault::FieldTooLong:
        return csvError(Error::Kind::TooLarge,
                        QCoreApplication::translate(
                            "Sheets",
                            "Line %L1: a field with more than 1 MB of text begins here. Perhaps "
                            "its closing quote is missing.")
                            .arg(field));
    case Fault::TooManyLines:
        return csvError(Error::Kind::TooLarge,
                        QCoreApplication::translate(
                            "Sheets",
                            "Line %L1: a field with more than %L2 lines begins here. Perhaps its "
                            "closing quote is missing.")
                            .arg(field)
                            .arg(CsvRecords::mostLinesInField));
    case Fault::TooManyFields:
        return csvError(Error::Kind::TooLarge,
                        QCoreApplication::translate("Sheets", "Line %L1 has more than %L2 columns.")
                            .arg(m_records->line())
                            .arg(CsvRecords::mostFields));
    case Fault::Memory:
    case Fault::None:
        break;
    }
    return csvError(Error::Kind::TooLarge,
                    QCoreApplication::translate("Sheets", "There is not enough memory."));
}

} // namespace

Result<CsvSummary> readCsv(QIODevice &device, const CsvOptions &options, const SheetSink &sink,
                           SheetProgress *progress)
{
    return CsvReading(device, options, sink, progress).run();
}

Result<CsvTable> readCsvTable(QIODevice &device, const CsvOptions &options, SheetProgress *progress)
{
    SheetTableBuilder builder;
    const auto summary = readCsv(device, options, builder.sink(), progress);
    auto table = builder.finish();
    if (!summary.ok())
        return summary.error();
    if (!table.ok())
        return table.error();
    return CsvTable{*std::move(table), *summary};
}

} // namespace flokdesk
