// SPDX-License-Identifier: GPL-3.0-or-later

// What reading a workbook of 100,000 rows and 12 columns costs, side by side with openpyxl's reading mode where
// python3-openpyxl is installed. Each reading is a process of its own: CPU time of the reading, and how far its
// memory rose above what the process had before. The bench measures every
// row, or the one that its argument names.
#include "arguments.h"
#include "processmemory.h"
#include "sheets/sheettable.h"
#include "sheets/workbook.h"
#include "threadtime.h"

#include <array>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <minizip/zip.h>
#include <xlsxwriter.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr int columns = 12;
constexpr int rounds = 3;

struct BenchRow {
    const char *name;
};
constexpr std::array benchRows = {BenchRow{"xlsx"},         BenchRow{"xlsx-table"},
                                  BenchRow{"xlsx-preview"}, BenchRow{"ods"},
                                  BenchRow{"ods-table"},    BenchRow{"openpyxl"}};

QByteArray textAt(int row, int column)
{
    static constexpr const char *names[] = {"García", "Núñez",  "Peña",
                                            "Muñoz",  "Ibáñez", "Ordóñez"};
    const QByteArray number = QByteArray::number(row);
    switch (column) {
    case 0:
        return "PRV-" + QByteArray::number(1'000'000 + row);
    case 1:
        return QByteArray(names[row % 6]) + " y Compañía " + number + " S.A.";
    case 2:
        return "Servicio de " + QByteArray(names[row % 5]) + " nº " + number;
    case 3:
        return "+598 2" + QByteArray::number(1'000'000 + row * 7);
    case 4:
        return row % 3 ? "Aprobado" : "Pendiente de revisión";
    case 5:
        return "Uruguay";
    default:
        return "Av. 18 de Julio " + QByteArray::number(row % 3000);
    }
}

bool isText(int column)
{
    return column < 7;
}

double numberAt(int row, int column)
{
    return column == 7 ? row : row * 1.37 + column;
}

int serialAt(int row)
{
    return 40'000 + row % 6000;
}

void writeXlsx(const QString &path)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    lxw_format *money = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00");
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto place = std::pair(lxw_row_t(row), lxw_col_t(column));
            if (isText(column))
                worksheet_write_string(sheet, place.first, place.second,
                                       textAt(row, column).constData(), nullptr);
            else if (column == 11)
                worksheet_write_number(sheet, place.first, place.second, serialAt(row), date);
            else
                worksheet_write_number(sheet, place.first, place.second, numberAt(row, column),
                                       column == 8 ? money : nullptr);
        }
    }
    workbook_close(book);
}

/// As Calc writes it.
QByteArray odsCell(int row, int column)
{
    if (isText(column))
        return R"(<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>)"
            + textAt(row, column) + "</text:p></table:table-cell>";
    if (column == 11) {
        const QByteArray day = "20" + QByteArray::number(10 + row % 15) + "-11-30";
        return R"(<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value=")"
            + day + R"(" calcext:value-type="date"><text:p>30/11/)" + day.mid(2, 2)
            + "</text:p></table:table-cell>";
    }
    const QByteArray number = QByteArray::number(numberAt(row, column), 'g', 15);
    return R"(<table:table-cell office:value-type="float" office:value=")" + number
        + R"(" calcext:value-type="float"><text:p>)" + number + "</text:p></table:table-cell>";
}

void writeOds(const QString &path)
{
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    zipOpenNewFileInZip(zip, "content.xml", nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                        Z_DEFAULT_COMPRESSION);
    const auto write = [zip](const QByteArray &xml) {
        zipWriteInFileInZip(zip, xml.constData(), unsigned(xml.size()));
    };
    QByteArray names;
    for (const char *name : {"office", "table", "text"})
        names += QByteArray(" xmlns:") + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name
            + ":1.0\"";
    write(
        "<office:document-content" + names
        + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
          "<office:body><office:spreadsheet><table:table table:name=\"Sheet1\">");
    for (int row = 0; row < rows; ++row) {
        QByteArray xml = R"(<table:table-row table:style-name="ro1">)";
        for (int column = 0; column < columns; ++column)
            xml += odsCell(row, column);
        write(xml + "</table:table-row>");
    }
    write("</table:table></office:spreadsheet></office:body></office:document-content>");
    zipCloseFileInZip(zip);
    zipClose(zip, nullptr);
}

/// The part of a child: reads a file and prints milliseconds and kibibytes.
int readHere(const QString &path, const QString &way)
{
    const qint64 before = kibibytesOf("VmRSS:");
    const double start = threadTime();
    Result<Workbook> book = Workbook::open(path);
    if (!book) {
        std::fprintf(stderr, "%s\n", qPrintable(book.error().message));
        return 1;
    }
    SheetReading reading;
    if (way.endsWith(u"preview"))
        reading.mostRows = 200;
    SheetTableBuilder builder;
    size_t bytes = 0;
    const SheetSink count = [&bytes](const SheetRow &row) {
        for (const SheetCell &cell : row.cells)
            bytes += cell.shown.size();
        return true;
    };
    const auto report = book->read(0, way.endsWith(u"table") ? builder.sink() : count, reading);
    qint64 tableMemory = 0;
    if (way.endsWith(u"table"))
        tableMemory = qint64((*builder.finish())->memoryUsed()) / 1024;
    const double spent = threadTime() - start;
    const qint64 memory = kibibytesOf("VmHWM:") - before - tableMemory;
    std::printf("%lld %.0f %lld\n", static_cast<long long>(report ? report->rows : -1), spent,
                static_cast<long long>(memory));
    return 0;
}

struct Measured {
    double milliseconds = 0;
    double mebibytes = 0;
    qint64 rows = 0;
};

Measured inChild(const QString &program, const QStringList &arguments)
{
    Measured best;
    for (int i = 0; i < rounds; ++i) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            return {};
        const QByteArrayList fields = process.readAllStandardOutput().simplified().split(' ');
        const double spent = fields.value(1).toDouble();
        if (i == 0 || spent < best.milliseconds)
            best = {spent, fields.value(2).toDouble() / 1024, fields.value(0).toLongLong()};
    }
    return best;
}

/// That which has the packages of the system; another one may come before it in PATH.
QString pythonOfSystem()
{
    const QString python = u"/usr/bin/python3"_s;
    return QFile::exists(python) ? python : u"python3"_s;
}

const char *openpyxlScript = R"(
import resource, sys, time
import openpyxl
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
count = sum(1 for row in book.worksheets[0].iter_rows(values_only=True))
spent = (time.process_time() - start) * 1000
print(count, round(spent), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
)";

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--read") == 0)
        return readHere(QFile::decodeName(argv[2]), QString::fromLocal8Bit(argv[3]));
    QCommandLineParser parser;
    const QString only = readRow(parser, "Measures reading workbooks.", benchRows);
    const QTemporaryDir directory;
    const QString xlsx = directory.filePath(u"bench.xlsx"_s);
    const QString ods = directory.filePath(u"bench.ods"_s);
    writeXlsx(xlsx);
    writeOds(ods);
    std::printf("%d rows, %d columns; XLSX %.1f MiB, ODS %.1f MiB\n", rows, columns,
                double(QFile(xlsx).size()) / 1048576, double(QFile(ods).size()) / 1048576);
    for (const BenchRow &row : benchRows) {
        const QString name = QLatin1StringView(row.name);
        if (!only.isEmpty() && only != name)
            continue;
        const QString file = name.startsWith(u"ods") ? ods : xlsx;
        const Measured found = name == u"openpyxl"
            ? inChild(pythonOfSystem(), {u"-c"_s, QString::fromLatin1(openpyxlScript), file})
            : inChild(QCoreApplication::applicationFilePath(), {u"--read"_s, file, name});
        if (found.rows == 0)
            std::printf("%-14s not measured\n", row.name);
        else
            std::printf("%-14s %7lld rows %7.0f ms CPU %7.1f MiB\n", row.name,
                        static_cast<long long>(found.rows), found.milliseconds, found.mebibytes);
    }
    return 0;
}
