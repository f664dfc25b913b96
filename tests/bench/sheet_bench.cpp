// SPDX-License-Identifier: GPL-3.0-or-later

// The cost of reading and writing CSV and of writing XLSX with 100,000 rows and 12 columns, side by side with a state
// machine on QTextStream that makes rows of QString. Each measurement is a process of its own: CPU time, time, and how far the
// memory of the process rose, in addition to the table that is kept. The bench measures every
// row, or the one that its argument names.
#include "arguments.h"
#include "processmemory.h"
#include "sheets/csvreader.h"
#include "sheets/csvwriter.h"
#include "sheets/excelwriter.h"
#include "threadtime.h"

#include <array>
#include <map>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;
constexpr int columns = 12;
constexpr int rounds = 3;
constexpr qint64 largeSize = 100'000'000;

struct BenchRow {
    const char *name;
    const char *file;
    const char *comparedWith; ///< an earlier row
};
constexpr std::array benchRows = {
    BenchRow{"stream", "usual.csv", nullptr},
    BenchRow{"csv", "usual.csv", "stream"},
    BenchRow{"csv-rows-only", "usual.csv", "stream"},
    BenchRow{"stream-quoted", "quoted.csv", nullptr},
    BenchRow{"csv-quoted", "quoted.csv", "stream-quoted"},
    BenchRow{"csv-windows", "windows.csv", "stream"},
    BenchRow{"csv-preview", "large.csv", nullptr},
    BenchRow{"write-csv", "usual.csv", nullptr},
    BenchRow{"write-xlsx", "usual.csv", nullptr},
};

/// A row as offices have it, about 180 bytes: accents, and quotes for commas and line ends in one row of seven.
std::array<QByteArray, columns> cellsAt(int row, QRandomGenerator &random)
{
    const QByteArray number = QByteArray::number(row);
    return {"PRV-" + QByteArray::number(1'000'000 + row),
            number,
            "García y Compañía " + number + " S.A.",
            row % 7 ? "Servicio de consultoría nº " + number
                    : "Línea 1\nLínea \"\"2\"\", de " + number,
            "+598 2" + QByteArray::number(random.bounded(9'999'999)),
            "Av. 18 de Julio " + QByteArray::number(random.bounded(3000)),
            QByteArray::number(random.bounded(100'000)) + "."
                + QByteArray::number(random.bounded(10)) + "0",
            random.bounded(2) ? "Aprobado" : "Pendiente de revisión",
            random.bounded(2) ? "true" : "false",
            random.bounded(10) < 6 ? QByteArray()
                                   : "Revisión " + QByteArray::number(random.bounded(50)),
            "2026-0" + QByteArray::number(1 + random.bounded(9)) + "-1"
                + QByteArray::number(random.bounded(10)),
            "Uruguay"};
}

QByteArray makeCsv(bool isAllQuoted)
{
    QRandomGenerator random(7);
    QByteArray csv = "Código,Número,Razón "
                     "social,Descripción,Teléfono,Dirección,Monto,Estado,Activo,Nota,Fecha,País\n";
    for (int row = 0; row < rows; ++row) {
        const auto cells = cellsAt(row, random);
        for (size_t column = 0; column < cells.size(); ++column) {
            const bool isQuoted = isAllQuoted || cells[column].contains('\n');
            csv += isQuoted ? '"' + cells[column] + '"' : cells[column];
            csv += column + 1 == cells.size() ? '\n' : ',';
        }
    }
    return csv;
}

void makeFile(const QString &path, const QByteArray &content, qint64 least = 0)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    do {
        file.write(content);
    } while (file.size() < least);
}

/// The usual code without a library.
std::vector<QStringList> readWithTextStream(QIODevice &device)
{
    QTextStream in(&device);
    std::vector<QStringList> read;
    QStringList row;
    QString field;
    bool isQuoted = false;
    bool isBehindQuote = false;
    while (!in.atEnd()) {
        QChar c;
        in >> c;
        if (isQuoted && c != u'"') {
            field += c;
        } else if (c == u'"') {
            if (isBehindQuote)
                field += c;
            isBehindQuote = isQuoted;
            isQuoted = !isQuoted;
        } else if (c == u',' || c == u'\n') {
            row << field;
            field.clear();
            isBehindQuote = false;
            if (c == u'\n')
                read.push_back(std::exchange(row, {}));
        } else if (c != u'\r') {
            field += c;
        }
    }
    return read;
}

struct Work {
    qint64 rows = 0;
    qint64 kept = 0; ///< bytes of the table that the work leaves behind
};

Work readCsvFile(QIODevice &device, const QString &way)
{
    if (way == u"csv-rows-only"_s) {
        const auto summary = readCsv(device, {}, [](const SheetRow &) { return true; });
        return {summary.ok() ? summary->rows : -1, 0};
    }
    CsvOptions options;
    if (way == u"csv-preview"_s)
        options.mostRows = 200;
    const auto read = readCsvTable(device, options);
    return read.ok() ? Work{read->summary.rows, qint64(read->table->memoryUsed())} : Work{-1, 0};
}

Result<Done> writeAll(TableWriter &writer, const SheetTable &table)
{
    std::vector<Cell> cells(columns);
    int next = 1;
    QStringList names;
    for (int column = 0; column < columns; ++column)
        names << exactFromUtf8(table.cell(0, column).shown);
    return writeTable(writer, names, [&]() -> std::optional<std::span<const Cell>> {
        if (next == table.rowCount())
            return {};
        for (int column = 0; column < columns; ++column)
            cells[size_t(column)] = {CellKind::String, table.cell(next, column).shown};
        ++next;
        return std::span<const Cell>(cells);
    });
}

Work writeFile(const SheetTable &table, const QString &way, const QString &path)
{
    QFile file(path + u".written"_s);
    if (!file.open(QIODevice::WriteOnly))
        return {-1, 0};
    if (way == u"write-csv"_s) {
        CsvWriter writer(file, {});
        return {writeAll(writer, table).ok() ? table.rowCount() : -1, 0};
    }
    ExcelWriter writer(file, u"Bench"_s);
    return {writeAll(writer, table).ok() ? table.rowCount() : -1, 0};
}

/// The part of a child: prints rows, milliseconds of CPU and of the clock, and kibibytes.
int workHere(const QString &path, const QString &way)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    std::shared_ptr<const SheetTable> table;
    if (way.startsWith(u"write"))
        table = readCsvTable(file)->table;
    const qint64 before = kibibytesOf("VmRSS:");
    QElapsedTimer clock;
    clock.start();
    const double start = threadTime();
    Work work;
    if (table)
        work = writeFile(*table, way, path);
    else if (way.startsWith(u"stream"))
        work.rows = qint64(readWithTextStream(file).size());
    else
        work = readCsvFile(file, way);
    const double spent = threadTime() - start;
    const double passed = double(clock.nsecsElapsed()) / 1e6;
    std::printf("%lld %.1f %.1f %lld %lld\n", static_cast<long long>(work.rows), spent, passed,
                static_cast<long long>(kibibytesOf("VmHWM:") - before - work.kept / 1024),
                static_cast<long long>(work.kept / 1024));
    return 0;
}

struct Measured {
    qint64 rows = -1;
    double cpu = 0;
    double clock = 0;
    double peak = 0; ///< mebibytes
    double kept = 0;
};

Measured inChild(const QString &file, const QString &way)
{
    Measured best;
    for (int i = 0; i < rounds; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--work"_s, file, way});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            return {};
        const QByteArrayList fields = process.readAllStandardOutput().simplified().split(' ');
        const double cpu = fields.value(1).toDouble();
        if (i == 0 || cpu < best.cpu) {
            best = {fields.value(0).toLongLong(), cpu, fields.value(2).toDouble(),
                    fields.value(3).toDouble() / 1024, fields.value(4).toDouble() / 1024};
        }
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--work") == 0)
        return workHere(QFile::decodeName(argv[2]), QString::fromLocal8Bit(argv[3]));
    QCommandLineParser parser;
    const QString only =
        readRow(parser, "Measures reading CSV, and writing CSV and XLSX.", benchRows);
    const QTemporaryDir directory;
    const QByteArray usual = makeCsv(false);
    makeFile(directory.filePath(u"usual.csv"_s), usual);
    makeFile(directory.filePath(u"quoted.csv"_s), makeCsv(true));
    makeFile(directory.filePath(u"windows.csv"_s), QString::fromUtf8(usual).toLatin1());
    makeFile(directory.filePath(u"large.csv"_s), usual, largeSize);
    std::printf("%d rows, %d columns, %.1f MB\n", rows, columns, double(usual.size()) / 1e6);
    std::map<QString, double> spent;
    for (const BenchRow &row : benchRows) {
        const QString name = QLatin1StringView(row.name);
        if (!only.isEmpty() && only != name)
            continue;
        const Measured found = inChild(directory.filePath(QLatin1StringView(row.file)), name);
        spent[name] = found.cpu;
        std::printf("%-14s %7lld rows %7.1f ms CPU %7.1f ms %6.1f MiB besides %5.1f kept", row.name,
                    static_cast<long long>(found.rows), found.cpu, found.clock, found.peak,
                    found.kept);
        const auto other =
            row.comparedWith ? spent.find(QLatin1StringView(row.comparedWith)) : spent.end();
        if (other != spent.end())
            std::printf("  1/%.1f of %s", other->second / found.cpu, row.comparedWith);
        std::printf("\n");
    }
    return 0;
}
