// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <limits>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <vector>

using namespace flokdesk;

namespace {

QByteArray nested(int levels, char open, char close)
{
    return QByteArray(levels, open) + QByteArray(levels, close);
}

struct Refusal {
    const char *name;
    QByteArray json;
    int line;
    int column;
    int byte;
    const char *words;
};

constexpr const char *empty = "empty";
constexpr const char *ends = "is incomplete";
constexpr const char *value = "a value was expected";
constexpr const char *name = "a name in quotes";
constexpr const char *number = "this number";
constexpr const char *behind = "after the end";
constexpr const char *utf8 = "not UTF-8";
constexpr const char *escape = "this escape sequence";
constexpr const char *half = "lone surrogate";
constexpr const char *control = "control character";
constexpr const char *twice = "twice";

const std::vector<Refusal> refusals = {
    {"nothing", "", 1, 1, 0, empty},
    {"only spaces", " \n\t ", 1, 1, 0, empty},
    {"byte-order mark", "\xef\xbb\xbf{}", 1, 1, 0, "byte-order mark"},
    {"page", "<html>", 1, 1, 0, value},
    {"single quotes", "{'a':1}", 1, 2, 1, name},
    {"no quotes", "{a:1}", 1, 2, 1, name},
    {"number as key", "{1:1}", 1, 2, 1, name},
    {"comma in front", "[,1]", 1, 2, 1, value},
    {"comma at the end of an array", "[1,]", 1, 4, 3, value},
    {"comma at the end of an object", "{\"a\":1,}", 1, 8, 7, name},
    {"comma twice", "[1,,2]", 1, 4, 3, value},
    {"no comma", "[1 2]", 1, 4, 3, "a comma or ]"},
    {"no comma in object", "{\"a\":1 \"b\":2}", 1, 8, 7, "a comma or }"},
    {"no colon", "{\"a\" 1}", 1, 6, 5, "a colon"},
    {"no value", "{\"a\":}", 1, 6, 5, value},
    {"wrong bracket", "[1}", 1, 3, 2, "a comma or ]"},
    {"comment", "[1, // two\n2]", 1, 5, 4, value},
    {"open array", "[1", 1, 3, 2, ends},
    {"open array after comma", "[1, ", 1, 5, 4, ends},
    {"open object", "{", 1, 2, 1, ends},
    {"open object after key", "{\"a\"", 1, 5, 4, ends},
    {"open object after colon", "{\"a\":", 1, 6, 5, ends},
    {"open string", "\"abc", 1, 5, 4, ends},
    {"open escape", "\"abc\\", 1, 6, 5, ends},
    {"open unicode escape", "\"\\u12", 1, 6, 5, ends},
    {"open surrogate pair", "\"\\ud83d\\ud", 1, 11, 10, ends},
    {"half a word", "[tru", 1, 5, 4, ends},
    {"wrong word", "[trux]", 1, 2, 1, value},
    {"capital word", "True", 1, 1, 0, value},
    {"NaN", "NaN", 1, 1, 0, value},
    {"Infinity", "-Infinity", 1, 1, 0, number},
    {"two documents", "{} {}", 1, 4, 3, behind},
    {"bracket behind", "[]]", 1, 3, 2, behind},
    {"NUL behind", QByteArray("1\0", 2), 1, 2, 1, behind},
    {"word behind word", "nullx", 1, 5, 4, behind},
    {"second line", "{\n  \"a\": x\n}", 2, 8, 9, value},
    {"Windows lines", "[\r\n1,\r\nx]", 3, 1, 7, value},
    {"old Mac lines", "[\r1,\rx]", 3, 1, 5, value},
    {"columns are characters", "[\"año😀\", x]", 1, 10, 13, value},
    {"tab in a text", "\"a\tb\"", 1, 3, 2, control},
    {"line feed in a text", "\"a\nb\"", 1, 3, 2, control},
    {"NUL in a text", QByteArray("\"\0\"", 3), 1, 2, 1, control},
    {"control in a key", "{\"\x1f\":1}", 1, 3, 2, control},
    {"unknown escape", "\"\\x41\"", 1, 2, 1, escape},
    {"escaped quote of another kind", "\"\\'\"", 1, 2, 1, escape},
    {"unicode escape of other digits", "\"\\u12g4\"", 1, 2, 1, escape},
    {"unicode escape with sign", "\"\\u+123\"", 1, 2, 1, escape},
    {"lone high surrogate", "\"\\ud800\"", 1, 2, 1, half},
    {"lone low surrogate", "\"x\\udc00\"", 1, 3, 2, half},
    {"high surrogate before text", "\"\\ud800abcdefgh\"", 1, 2, 1, half},
    {"high surrogate before another", "\"\\ud800\\ud800\"", 1, 2, 1, half},
    {"lone surrogate in a key", "{\"\\udfff\":1}", 1, 3, 2, half},
    {"wrong byte", "[\"a\xff\"]", 1, 4, 3, utf8},
    {"Latin-1", "{\"a\xf1o\":1}", 1, 4, 3, utf8},
    {"overlong", "\"\xc0\xaf\"", 1, 2, 1, utf8},
    {"overlong of three", "\"\xe0\x80\xaf\"", 1, 2, 1, utf8},
    {"overlong of four", "\"\xf0\x80\x80\xaf\"", 1, 2, 1, utf8},
    {"surrogate in UTF-8", "\"\xed\xa0\x80\"", 1, 2, 1, utf8},
    {"beyond Unicode", "\"\xf4\x90\x80\x80\"", 1, 2, 1, utf8},
    {"cut character", "\"a\xe2\x82\"", 1, 3, 2, utf8},
    {"cut character at the end", "\"\xc3", 1, 2, 1, utf8},
    {"wrong byte outside of texts", "[1]\x80", 1, 4, 3, utf8},
    {"wrong byte late", "[\"" + QByteArray(1000, 'x') + "\n", 1, 1003, 1002, control},
    {"what comes first counts", "[x, \"\xff\"]", 1, 2, 1, value},
    {"UTF-16", QByteArray("\xff\xfe{\0}\0", 6), 1, 1, 0, utf8},
    {"key twice", "{\"a\":1,\"b\":2,\"a\":3}", 1, 14, 13, twice},
    {"key twice inside", "[{\"a\":{\"b\":1,\n\"b\":1}}]", 2, 1, 14, twice},
    {"key twice in an escaped way", "{\"a\":1,\"\\u0061\":2}", 1, 8, 7, twice},
    {"empty key twice", "{\"\":1,\"\":2}", 1, 7, 6, twice},
    {"key twice in a later record", "[{\"a\":1,\"b\":1},{\"a\":1,\"b\":1,\"a\":2}]", 1, 29, 28,
     twice},
    {"too deep", nested(65, '[', ']'), 1, 65, 64, "more than 64"},
    {"digits of another script", "[１]", 1, 2, 1, value},
};

} // namespace

class TestJsonRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invalidJsonIsRefusedWithItsPosition_data();
    void invalidJsonIsRefusedWithItsPosition();
    void filesAreReadOrRefused_data();
    void filesAreReadOrRefused();
    void textsThatAreNoNumbersAreRefused_data();
    void textsThatAreNoNumbersAreRefused();
    void aLargeDocumentIsRefusedBySize();
    void depthIsCountedInLevels();
    void aMillionLevelsAreRefusedWithoutACrash();
    void aRepeatedKeyAmongThousandsIsFound();
};

void TestJsonRefusals::invalidJsonIsRefusedWithItsPosition_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("byte");
    QTest::addColumn<QString>("words");
    const auto addRow = [](const Refusal &row) {
        QTest::newRow(row.name) << row.json << row.line << row.column << row.byte
                                << QString::fromLatin1(row.words);
    };
    for (const Refusal &refusal : refusals)
        addRow(refusal);
    for (const char *text : {"01", "-01", "00", "1.", "-", "--1", "+1", ".5", "-.5", "1.e5", "1e",
                             "1e+", "1E-", "1.5.2", "0x10", "1e5.5", "1-1", "1e1e1"})
        addRow({text, text, 1, 1, 0, number});
}

void TestJsonRefusals::invalidJsonIsRefusedWithItsPosition()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(int, byte);
    QFETCH(QString, words);
    const Result<JsonValue> result = parseJson(json);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::NotUnderstood);
    const QString position =
        QStringLiteral("line %1, column %2 (byte %3): ").arg(line).arg(column).arg(byte);
    QVERIFY2(result.error().message.contains(position), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
}

void TestJsonRefusals::filesAreReadOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(FLOKDESK_TEST_DATA "/json"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() > 15);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestJsonRefusals::filesAreReadOrRefused()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const Result<JsonValue> value = parseJson(json);
    QCOMPARE(value.ok(), QFileInfo(path).fileName().startsWith(QStringLiteral("ok_")));
    if (value.ok())
        QCOMPARE(value->toJson(), json);
}

void TestJsonRefusals::textsThatAreNoNumbersAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " 1", "1 ", "01", "1.", "+1", ".5", "1e", "NaN", "0x1", "1,5", "-",
                             "1e5.", "true", "1\n"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("1\0", 2);
}

void TestJsonRefusals::textsThatAreNoNumbersAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!JsonValue::number(text));
}

void TestJsonRefusals::aLargeDocumentIsRefusedBySize()
{
    JsonLimits limits;
    limits.bytes = 10;
    QVERIFY(parseJson("[12345678]", limits).ok());
    const Result<JsonValue> result = parseJson("[123456789]", limits);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::TooLarge);
    QVERIFY(result.error().message.contains(QStringLiteral("11 bytes")));
}

void TestJsonRefusals::depthIsCountedInLevels()
{
    JsonLimits limits;
    limits.depth = 3;
    QVERIFY(parseJson("[[[1]]]", limits).ok());
    QVERIFY(!parseJson("[[[[1]]]]", limits).ok());
    QVERIFY(parseJson("[{\"a\":[]},[[],[]],{\"a\":{}}]", limits).ok());
    QVERIFY(!parseJson("[{\"a\":[{}]}]", limits).ok());
    limits.depth = 0;
    QVERIFY(parseJson("1", limits).ok());
    QVERIFY(!parseJson("[]", limits).ok());
    QVERIFY(parseJson(nested(64, '[', ']')).ok());
}

void TestJsonRefusals::aMillionLevelsAreRefusedWithoutACrash()
{
    JsonLimits limits;
    limits.depth = std::numeric_limits<int>::max();
    QVERIFY(!parseJson(nested(1'000'000, '[', ']'), limits).ok());
    QVERIFY(!parseJson(QByteArray(1'000'000, '[')).ok());
    QVERIFY(!parseJson(QByteArray("{\"a\":").repeated(1'000'000), limits).ok());
    QVERIFY(parseJson(nested(500, '[', ']'), limits).ok());
}

void TestJsonRefusals::aRepeatedKeyAmongThousandsIsFound()
{
    QByteArray json = "{";
    for (int i = 0; i < 50'000; ++i)
        json += "\"key" + QByteArray::number(i) + "\":1,";
    QVERIFY(parseJson(json + "\"last\":1}").ok());
    const Result<JsonValue> result = parseJson(json + "\"key777\":1,\"key3\":1}");
    QVERIFY(!result.ok());
    const QString byte = QStringLiteral("(byte %1)").arg(json.size());
    QVERIFY2(result.error().message.contains(byte), qPrintable(result.error().message));
}

QTEST_GUILESS_MAIN(TestJsonRefusals)
#include "tst_jsonrefusals.moc"
