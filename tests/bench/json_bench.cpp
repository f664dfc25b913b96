// SPDX-License-Identifier: GPL-3.0-or-later

// What reading a list of records costs, side by side with QJsonDocument -> rows of QString and with
// simdjson -> slices of the kept body. CPU time of the thread, readers taking turns, median of the
// rounds; what decides is the ratio.
#include "api/recordsapi.h"
#include "arguments.h"
#include "core/json.h"
#include "core/jsoncursor.h"
#include "core/recordset.h"
#include "processmemory.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <functional>
#include <malloc.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <simdjson.h>
#include <time.h>

using namespace flokdesk;

namespace {

constexpr int columns = 12;
constexpr int rounds = 5;

/// One row: accents, a column that is mostly null, quotes and line feeds in some values, decimals
/// with trailing zeros; about 370 bytes.
void appendRow(QByteArray &json, int row, QRandomGenerator &random)
{
    static const std::array names = {"García", "Núñez", "Peña", "Muñoz", "Ibáñez", "Ordóñez"};
    static const std::array states = {"Aprobado", "Pendiente de revisión", "Rechazado",
                                      "En análisis"};
    const QByteArray number = QByteArray::number(row);
    const QByteArray name = names[random.bounded(6U)];
    json += "{\"Id\":" + number + ",\"Código\":\"PRV-" + QByteArray::number(1'000'000 + row);
    json +=
        "\",\"Razón social\":\"" + name + " y Compañía " + number + " S.A.\",\"Descripción\":\"";
    json += row % 7 ? "Servicio de " : "Línea 1\\nLínea \\\"2\\\" de ";
    json += name + " nº " + number + "\",\"Teléfono\":\"+598 2"
        + QByteArray::number(random.bounded(9'999'999));
    json += "\",\"Dirección\":\"Av. 18 de Julio " + QByteArray::number(random.bounded(3000));
    json += "\",\"Monto\":" + QByteArray::number(random.bounded(100'000)) + "."
        + QByteArray::number(random.bounded(10)) + "0,\"Estado\":\"" + states[random.bounded(4U)];
    json +=
        "\",\"Activo\":" + QByteArray(random.bounded(2) ? "true" : "false") + ",\"Observación\":";
    json += random.bounded(10) < 6 ? QByteArray("null")
                                   : "\"Revisión " + QByteArray::number(random.bounded(50)) + "\"";
    json += ",\"Fecha de alta\":\"2026-0" + QByteArray::number(1 + random.bounded(9)) + "-1"
        + QByteArray::number(random.bounded(10)) + "T09:00:00\",\"País\":\"Uruguay\"}";
}

QByteArray listOf(int cells)
{
    QRandomGenerator random(7);
    QByteArray json = "[";
    for (int row = 0; row < cells / columns; ++row) {
        if (row > 0)
            json += ",\n";
        appendRow(json, row, random);
    }
    return json + "]";
}

/// What a reader leaves behind, kept until the clock has stopped: freeing is not reading.
using Store = std::shared_ptr<const void>;

struct Row {
    std::vector<QString> cells;
};

Store readWithQt(const QByteArray &body)
{
    auto rows = std::make_shared<std::vector<Row>>();
    QStringList names;
    const QJsonArray records = QJsonDocument::fromJson(body).array();
    rows->reserve(size_t(records.size()));
    for (const QJsonValue &record : records) {
        const QJsonObject object = record.toObject();
        if (names.isEmpty())
            names = object.keys();
        Row &row = rows->emplace_back();
        row.cells.reserve(size_t(names.size()));
        for (const QString &name : std::as_const(names))
            row.cells.push_back(object.value(name).toVariant().toString());
    }
    return rows;
}

CellKind kindOf(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return CellKind::Null;
    case JsonValue::Type::Boolean:
        return CellKind::Boolean;
    case JsonValue::Type::Number:
        return CellKind::Number;
    case JsonValue::Type::String:
        return CellKind::String;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        break;
    }
    return CellKind::Json;
}

std::shared_ptr<const RecordSet> recordsOf(const JsonValue &list)
{
    RecordSetBuilder builder;
    for (const JsonValue &record : list.items()) {
        builder.beginRow();
        for (const JsonValue::Member &member : record.members()) {
            const QByteArray key = member.key.toUtf8();
            const QByteArray text = member.value.displayText().toUtf8();
            builder.set(builder.column({key.constData(), size_t(key.size())}), kindOf(member.value),
                        {text.constData(), size_t(text.size())});
        }
    }
    return builder.finish();
}

Store readAsTree(const QByteArray &body)
{
    return recordsOf(*parseJson(body));
}

CellKind kindOf(const JsonCursor &cursor)
{
    switch (cursor.kind()) {
    case JsonValue::Type::Null:
        return CellKind::Null;
    case JsonValue::Type::Boolean:
        return CellKind::Boolean;
    case JsonValue::Type::Number:
        return CellKind::Number;
    default:
        return CellKind::String;
    }
}

/// The walk of core straight into columns.
Store readAsCursor(const QByteArray &body)
{
    JsonCursor cursor(body);
    RecordSetBuilder builder;
    std::vector<int> order;
    cursor.read();
    while (cursor.nextItem()) {
        cursor.read();
        builder.beginRow();
        while (cursor.nextMember()) {
            const size_t index = cursor.keyIndex();
            if (index >= order.size())
                order.resize(index + 1, -1);
            if (!cursor.isKeyAsBefore())
                order[index] = builder.column(cursor.key());
            cursor.read();
            const CellKind kind = kindOf(cursor);
            builder.set(order[index], kind,
                        kind == CellKind::Null ? std::string_view() : cursor.text());
        }
    }
    return cursor.finish() ? builder.finish() : nullptr;
}

/// What the program uses.
Store readAsList(const QByteArray &body)
{
    return parseRecordList(body)->records;
}

/// The least that must be done: every value as a piece of the body, nothing decoded.
struct Slices {
    QByteArray padded;
    simdjson::ondemand::parser parser;
    std::vector<std::string_view> cells;
};

Store readAsSlices(const QByteArray &body)
{
    auto slices = std::make_shared<Slices>();
    slices->padded.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    slices->padded.append(body);
    auto document = slices->parser.iterate(slices->padded.constData(), size_t(body.size()),
                                           size_t(slices->padded.capacity()));
    for (auto record : document.get_array()) {
        for (auto field : record.get_object()) {
            field.key().value();
            slices->cells.push_back(field.value().raw_json_token());
        }
    }
    return slices;
}

struct Reader {
    const char *name;
    std::function<Store(const QByteArray &)> read;
};

std::vector<Reader> readers()
{
    return {{"qjson-rows", readWithQt},
            {"simdjson-slices", readAsSlices},
            {"tree-columns", readAsTree},
            {"cursor", readAsCursor},
            {"list", readAsList}};
}

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double measured(const Reader &reader, const QByteArray &body)
{
    const double before = cpuMilliseconds();
    const Store store = reader.read(body);
    return cpuMilliseconds() - before;
}

void compareAt(int cells)
{
    const QByteArray body = listOf(cells);
    const std::vector<Reader> all = readers();
    std::vector<std::vector<double>> times(all.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < all.size(); ++i) {
            const size_t turn = round % 2 ? all.size() - 1 - i : i;
            times[turn].push_back(measured(all[turn], body));
        }
    }
    std::printf("%d cells, %.1f MiB\n", cells, double(body.size()) / (1 << 20));
    for (auto &list : times)
        std::sort(list.begin(), list.end());
    const auto median = [&times](size_t i) { return times[i][rounds / 2]; };
    for (size_t i = 0; i < all.size(); ++i) {
        std::printf("  %-16s min %8.2f ms  median %8.2f ms  1/%.2f of qjson-rows  %.2f x slices\n",
                    all[i].name, times[i].front(), median(i), median(0) / median(i),
                    median(i) / median(1));
    }
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void printMemory(const QByteArray &name)
{
    const QByteArray body = listOf(1'000'000);
    for (const Reader &reader : readers()) {
        if (name != reader.name)
            continue;
        malloc_trim(0);
        const long before = long(kibibytesOf("VmRSS:"));
        forgetPeak();
        const Store store = reader.read(body);
        const long peak = long(kibibytesOf("VmHWM:")) - before;
        malloc_trim(0);
        const long left = long(kibibytesOf("VmRSS:")) - before;
        const double bodyKiB = double(body.size()) / 1024;
        std::printf("  %-16s peak %7.1f MiB = %.2f of the body, store %7.1f MiB = %.2f\n",
                    reader.name, double(peak) / 1024, double(peak) / bodyKiB, double(left) / 1024,
                    double(left) / bodyKiB);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Compares readers of records at 100,000 and 1,000,000 cells."));
    const QCommandLineOption memory(
        QStringLiteral("memory"),
        QStringLiteral("Measure only the memory of one reader, in this process."),
        QStringLiteral("reader"));
    parser.addOption(memory);
    (void)readNumbers(parser, 0);
    if (parser.isSet(memory)) {
        printMemory(parser.value(memory).toLatin1());
        return 0;
    }
    compareAt(100'000);
    compareAt(1'000'000);
    std::printf("memory at 1000000 cells\n");
    std::fflush(stdout);
    for (const Reader &reader : readers())
        QProcess::execute(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--memory"), QString::fromLatin1(reader.name)});
    return 0;
}
