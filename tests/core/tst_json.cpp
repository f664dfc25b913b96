// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace flokdesk;

namespace {

JsonValue mustParse(const QByteArray &json)
{
    const Result<JsonValue> result = parseJson(json);
    if (!result.ok())
        qFatal("%s: %s", json.constData(), qPrintable(result.error().message));
    return *result;
}

QByteArray nested(int levels, char open, char close)
{
    return QByteArray(levels, open) + QByteArray(levels, close);
}

/// Random documents as text, with every freedom that JSON leaves to a writer.
class Writer {
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray document()
    {
        QByteArray json;
        space(json);
        value(json, 0);
        space(json);
        return json;
    }
    int below(int limit) { return m_random.bounded(limit); }
    void value(QByteArray &json, int depth)
    {
        switch (below(depth > 4 ? 5 : 8)) {
        case 0:
            json += "null";
            break;
        case 1:
            json += below(2) ? "true" : "false";
            break;
        case 2:
            number(json);
            break;
        case 3:
        case 4:
            string(json, QByteArray());
            break;
        case 5:
            array(json, depth);
            break;
        default:
            object(json, depth);
        }
    }

private:
    void space(QByteArray &json)
    {
        constexpr char spaces[] = {' ', '\n', '\r', '\t'};
        while (below(3) == 0)
            json += spaces[below(4)];
    }
    void digits(QByteArray &json, int most)
    {
        for (int left = 1 + below(most); left > 0; --left)
            json += static_cast<char>('0' + below(10));
    }
    void number(QByteArray &json)
    {
        if (below(3) == 0)
            json += '-';
        if (below(4) == 0) {
            json += '0';
        } else {
            json += static_cast<char>('1' + below(9));
            digits(json, 30);
        }
        if (below(2)) {
            json += '.';
            digits(json, 20);
        }
        if (below(3) == 0) {
            constexpr const char *marks[] = {"e", "E", "e+", "E-", "e-"};
            json += marks[below(5)];
            digits(json, 4);
        }
    }
    void string(QByteArray &json, const QByteArray &start)
    {
        static const std::vector<QByteArray> pieces = {"a",
                                                       "Año",
                                                       "\\u00f3",
                                                       "\\n",
                                                       "\\\"",
                                                       "\\\\",
                                                       "\\/",
                                                       "\x7f",
                                                       "😀",
                                                       "\\u0000",
                                                       "\\ud83d\\ude00",
                                                       "  ",
                                                       "\\t",
                                                       "\xef\xbb\xbf",
                                                       "\\uFEFF",
                                                       "\xe2\x80\xa8",
                                                       "日本",
                                                       "\\b\\f\\r",
                                                       "{",
                                                       "]",
                                                       ","};
        json += '"' + start;
        while (below(4) != 0)
            json += pieces[size_t(below(int(pieces.size())))];
        json += '"';
    }
    void array(QByteArray &json, int depth)
    {
        json += '[';
        for (int left = below(6); left > 0; --left) {
            space(json);
            value(json, depth + 1);
            space(json);
            if (left > 1)
                json += ',';
        }
        space(json);
        json += ']';
    }
    void object(QByteArray &json, int depth)
    {
        json += '{';
        space(json);
        const int count = below(4) == 0 ? below(30) : below(5);
        for (int i = 0; i < count; ++i) {
            space(json);
            string(json, QByteArray::number(i) + '_'); // all different
            space(json);
            json += ':';
            space(json);
            value(json, depth + 1);
            space(json);
            if (i + 1 < count)
                json += ',';
        }
        json += '}';
    }

    QRandomGenerator m_random;
};

/// The same value made by hand, so that nothing of the source is left in it.
JsonValue rebuilt(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return {};
    case JsonValue::Type::Boolean:
        return JsonValue::boolean(value.toBool());
    case JsonValue::Type::Number:
        return *JsonValue::number(value.text().toLatin1());
    case JsonValue::Type::String:
        return JsonValue::string(value.text());
    case JsonValue::Type::Array: {
        JsonValue array = JsonValue::array();
        for (const JsonValue &item : value.items())
            array.append(rebuilt(item));
        return array;
    }
    case JsonValue::Type::Object:
        break;
    }
    JsonValue object = JsonValue::object();
    for (const JsonValue::Member &member : value.members())
        object.set(member.key, rebuilt(member.value));
    return object;
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotJsonIsRefusedWithItsPosition_data();
    void whatIsNotJsonIsRefusedWithItsPosition();
    void filesAreReadOrRefused_data();
    void filesAreReadOrRefused();
    void numbersKeepTheirText_data();
    void numbersKeepTheirText();
    void textsThatAreNoNumbersAreRefused_data();
    void textsThatAreNoNumbersAreRefused();
    void stringsAreUnescaped_data();
    void stringsAreUnescaped();
    void aByteOrderMarkInsideATextIsKept();
    void aLargeDocumentIsRefusedBySize();
    void depthIsCountedInLevels();
    void aMillionLevelsAreRefusedWithoutACrash();
    void membersKeepTheirOrder();
    void keysThatDifferOnlyByEscapesAreTheSame();
    void aRepeatedKeyAmongThousandsIsFound();
    void recordsOfOneShapeAreReadLikeAnyOther();
    void whiteSpaceAndEscapesAreWrittenBackAsReceived();
    void editingOneMemberKeepsTheBytesOfTheOthers();
    void editingDeepInsideKeepsTheBytesOfEverythingElse();
    void removingAndAppending();
    void valuesOutliveTheirDocument();
    void equalityLooksAtContentAndDigits();
    void whatIsMadeHereIsWrittenAsJson();
    void displayTextIsForReading();
    void otherTypesAnswerWithEmptiness();
    void randomDocumentsComeBackByteForByte();
    void randomEditsChangeOnlyThatPart();
    void randomDamageIsNeverHalfAccepted();
};

void TestJson::whatIsNotJsonIsRefusedWithItsPosition_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("byte");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &json, int line, int column, int byte,
                        const QString &words) {
        QTest::newRow(name) << json << line << column << byte << words;
    };
    const QString empty = QStringLiteral("empty");
    const QString ends = QStringLiteral("ends in the middle");
    const QString value = QStringLiteral("a value was expected");
    const QString name = QStringLiteral("a name in quotes");
    const QString number = QStringLiteral("this number");
    const QString behind = QStringLiteral("behind the end");
    const QString utf8 = QStringLiteral("not UTF-8");
    const QString escape = QStringLiteral("no such escape");
    const QString half = QStringLiteral("lone surrogate");
    const QString control = QStringLiteral("control character");
    const QString twice = QStringLiteral("twice");

    row("nothing", "", 1, 1, 0, empty);
    row("only spaces", " \n\t ", 1, 1, 0, empty);
    row("byte-order mark", "\xef\xbb\xbf{}", 1, 1, 0, QStringLiteral("byte-order mark"));
    row("page", "<html>", 1, 1, 0, value);
    row("single quotes", "{'a':1}", 1, 2, 1, name);
    row("no quotes", "{a:1}", 1, 2, 1, name);
    row("number as key", "{1:1}", 1, 2, 1, name);
    row("comma in front", "[,1]", 1, 2, 1, value);
    row("comma at the end of an array", "[1,]", 1, 4, 3, value);
    row("comma at the end of an object", "{\"a\":1,}", 1, 8, 7, name);
    row("comma twice", "[1,,2]", 1, 4, 3, value);
    row("no comma", "[1 2]", 1, 4, 3, QStringLiteral("a comma or ]"));
    row("no comma in object", "{\"a\":1 \"b\":2}", 1, 8, 7, QStringLiteral("a comma or }"));
    row("no colon", "{\"a\" 1}", 1, 6, 5, QStringLiteral("a colon"));
    row("no value", "{\"a\":}", 1, 6, 5, value);
    row("wrong bracket", "[1}", 1, 3, 2, QStringLiteral("a comma or ]"));
    row("comment", "[1, // two\n2]", 1, 5, 4, value);
    row("open array", "[1", 1, 3, 2, ends);
    row("open array after comma", "[1, ", 1, 5, 4, ends);
    row("open object", "{", 1, 2, 1, ends);
    row("open object after key", "{\"a\"", 1, 5, 4, ends);
    row("open object after colon", "{\"a\":", 1, 6, 5, ends);
    row("open string", "\"abc", 1, 5, 4, ends);
    row("open escape", "\"abc\\", 1, 6, 5, ends);
    row("open unicode escape", "\"\\u12", 1, 6, 5, ends);
    row("open surrogate pair", "\"\\ud83d\\ud", 1, 11, 10, ends);
    row("half a word", "[tru", 1, 5, 4, ends);
    row("wrong word", "[trux]", 1, 2, 1, value);
    row("capital word", "True", 1, 1, 0, value);
    row("NaN", "NaN", 1, 1, 0, value);
    row("Infinity", "-Infinity", 1, 1, 0, number);
    row("two documents", "{} {}", 1, 4, 3, behind);
    row("bracket behind", "[]]", 1, 3, 2, behind);
    row("NUL behind", QByteArray("1\0", 2), 1, 2, 1, behind);
    row("word behind word", "nullx", 1, 5, 4, behind);
    row("second line", "{\n  \"a\": x\n}", 2, 8, 9, value);
    row("Windows lines", "[\r\n1,\r\nx]", 3, 1, 7, value);
    row("old Mac lines", "[\r1,\rx]", 3, 1, 5, value);
    row("columns are characters", "[\"año😀\", x]", 1, 10, 13, value);
    row("tab in a text", "\"a\tb\"", 1, 3, 2, control);
    row("line feed in a text", "\"a\nb\"", 1, 3, 2, control);
    row("NUL in a text", QByteArray("\"\0\"", 3), 1, 2, 1, control);
    row("control in a key", "{\"\x1f\":1}", 1, 3, 2, control);
    row("unknown escape", "\"\\x41\"", 1, 2, 1, escape);
    row("escaped quote of another kind", "\"\\'\"", 1, 2, 1, escape);
    row("unicode escape of other digits", "\"\\u12g4\"", 1, 2, 1, escape);
    row("unicode escape with sign", "\"\\u+123\"", 1, 2, 1, escape);
    row("lone high surrogate", "\"\\ud800\"", 1, 2, 1, half);
    row("lone low surrogate", "\"x\\udc00\"", 1, 3, 2, half);
    row("high surrogate before text", "\"\\ud800abcdefgh\"", 1, 2, 1, half);
    row("high surrogate before another", "\"\\ud800\\ud800\"", 1, 2, 1, half);
    row("lone surrogate in a key", "{\"\\udfff\":1}", 1, 3, 2, half);
    row("wrong byte", "[\"a\xff\"]", 1, 4, 3, utf8);
    row("Latin-1", "{\"a\xf1o\":1}", 1, 4, 3, utf8);
    row("overlong", "\"\xc0\xaf\"", 1, 2, 1, utf8);
    row("overlong of three", "\"\xe0\x80\xaf\"", 1, 2, 1, utf8);
    row("overlong of four", "\"\xf0\x80\x80\xaf\"", 1, 2, 1, utf8);
    row("surrogate in UTF-8", "\"\xed\xa0\x80\"", 1, 2, 1, utf8);
    row("beyond Unicode", "\"\xf4\x90\x80\x80\"", 1, 2, 1, utf8);
    row("cut character", "\"a\xe2\x82\"", 1, 3, 2, utf8);
    row("cut character at the end", "\"\xc3", 1, 2, 1, utf8);
    row("wrong byte outside of texts", "[1]\x80", 1, 4, 3, utf8);
    row("wrong byte late", "[\"" + QByteArray(1000, 'x') + "\n", 1, 1003, 1002, control);
    row("what comes first counts", "[x, \"\xff\"]", 1, 2, 1, value);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), 1, 1, 0, utf8);
    row("key twice", "{\"a\":1,\"b\":2,\"a\":3}", 1, 14, 13, twice);
    row("key twice inside", "[{\"a\":{\"b\":1,\n\"b\":1}}]", 2, 1, 14, twice);
    row("key twice in an escaped way", "{\"a\":1,\"\\u0061\":2}", 1, 8, 7, twice);
    row("empty key twice", "{\"\":1,\"\":2}", 1, 7, 6, twice);
    row("key twice in a later record", "[{\"a\":1,\"b\":1},{\"a\":1,\"b\":1,\"a\":2}]", 1, 29, 28,
        twice);
    row("too deep", nested(65, '[', ']'), 1, 65, 64, QStringLiteral("more than 64"));

    for (const char *text : {"01", "-01", "00", "1.", "-", "--1", "+1", ".5", "-.5", "1.e5", "1e",
                             "1e+", "1E-", "1.5.2", "0x10", "1e5.5", "1-1", "1e1e1"})
        row(text, text, 1, 1, 0, number);
    row("digits of another script", "[１]", 1, 2, 1, value);
}

void TestJson::whatIsNotJsonIsRefusedWithItsPosition()
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

void TestJson::filesAreReadOrRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(FLOKDESK_TEST_DATA "/json"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() > 15);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestJson::filesAreReadOrRefused()
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

void TestJson::numbersKeepTheirText_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *text : {"0",
                             "-0",
                             "1",
                             "-1",
                             "10",
                             "1234567890123456789",
                             "12345678901234567890",
                             "123456789012345678901",
                             "18446744073709551615",
                             "9223372036854775807",
                             "1.10",
                             "1.0",
                             "1e2",
                             "1E2",
                             "1e+2",
                             "1E-2",
                             "0.30000000000000004",
                             "1E400",
                             "1e-400",
                             "-1E400",
                             "99999999999999.99",
                             "0e0",
                             "-0.0",
                             "0.10",
                             "1e00002",
                             "100.000"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("a thousand digits") << QByteArray(1000, '7');
}

void TestJson::numbersKeepTheirText()
{
    QFETCH(QByteArray, number);
    const JsonValue alone = mustParse(number);
    QCOMPARE(alone.type(), JsonValue::Type::Number);
    QCOMPARE(alone.text(), QString::fromLatin1(number));
    QCOMPARE(alone.toJson(), number);

    JsonValue record = mustParse("{\"n\": " + number + " ,\"other\":1}");
    record.set(QStringLiteral("other"), JsonValue::string(QStringLiteral("x")));
    QCOMPARE(record.toJson(), "{\"n\":" + number + ",\"other\":\"x\"}");

    const std::optional<JsonValue> made = JsonValue::number(number);
    QVERIFY(made);
    QCOMPARE(made->toJson(), number);
    QVERIFY(*made == alone);
}

void TestJson::textsThatAreNoNumbersAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " 1", "1 ", "01", "1.", "+1", ".5", "1e", "NaN", "0x1", "1,5", "-",
                             "1e5.", "true", "1\n"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("1\0", 2);
}

void TestJson::textsThatAreNoNumbersAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!JsonValue::number(text));
}

void TestJson::stringsAreUnescaped_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray("\"\"") << QString();
    QTest::newRow("plain") << QByteArray("\"Año\"") << QStringLiteral("Año");
    QTest::newRow("all escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")")
                                 << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode") << QByteArray(R"("a\u00F3\u00f3z")") << QStringLiteral("aóóz");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << QStringLiteral("😀");
    QTest::newRow("pair in UTF-8") << QByteArray("\"😀\"") << QStringLiteral("😀");
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")")
                         << QString(QStringLiteral("a") + QChar(u'\0') + u'b');
    QTest::newRow("escaped backslash before u")
        << QByteArray(R"("\\u0041")") << QStringLiteral("\\u0041");
    QTest::newRow("white space around") << QByteArray(" \n\" x \"\r\t") << QStringLiteral(" x ");
    QTest::newRow("noncharacter") << QByteArray("\"\xef\xbf\xbf\"") << QString(QChar(u'\xffff'));
    QTest::newRow("delete is no control for JSON")
        << QByteArray("\"\x7f\"") << QString(QChar(u'\x7f'));
}

void TestJson::stringsAreUnescaped()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const JsonValue value = mustParse(json);
    QVERIFY(value.isString());
    QCOMPARE(value.text(), text);
    QCOMPARE(value.toJson(), json);
    QVERIFY(value == JsonValue::string(text));
    const JsonValue again = mustParse(JsonValue::string(text).toJson());
    QCOMPARE(again.text(), text);
}

void TestJson::aByteOrderMarkInsideATextIsKept()
{
    const JsonValue value = mustParse("{\"\xef\xbb\xbfk\":\"\xef\xbb\xbf\xef\xbb\xbfv\"}");
    const QChar mark(QChar::ByteOrderMark);
    QCOMPARE(value.members().front().key, QString(mark) + u'k');
    QCOMPARE(value.members().front().value.text(), QString(2, mark) + u'v');
    QVERIFY(mustParse(rebuilt(value).toJson()) == value);
}

void TestJson::aLargeDocumentIsRefusedBySize()
{
    JsonLimits limits;
    limits.bytes = 10;
    QVERIFY(parseJson("[12345678]", limits).ok());
    const Result<JsonValue> result = parseJson("[123456789]", limits);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::TooLarge);
    QVERIFY(result.error().message.contains(QStringLiteral("11 bytes")));
}

void TestJson::depthIsCountedInLevels()
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

void TestJson::aMillionLevelsAreRefusedWithoutACrash()
{
    JsonLimits limits;
    limits.depth = std::numeric_limits<int>::max();
    QVERIFY(!parseJson(nested(1'000'000, '[', ']'), limits).ok());
    QVERIFY(!parseJson(QByteArray(1'000'000, '[')).ok());
    QVERIFY(!parseJson(QByteArray("{\"a\":").repeated(1'000'000), limits).ok());
    QVERIFY(parseJson(nested(500, '[', ']'), limits).ok());
}

void TestJson::membersKeepTheirOrder()
{
    const JsonValue value = mustParse("{\"z\":1,\"a\":2,\"Z\":3,\"\":4,\"z \":5}");
    QStringList keys;
    for (const JsonValue::Member &member : value.members())
        keys << member.key;
    const QStringList expected = {QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("Z"),
                                  QString(), QStringLiteral("z ")};
    QCOMPARE(keys, expected);
    QCOMPARE(value.find(u"z ")->text(), QStringLiteral("5"));
    QCOMPARE(value.find(u"Z")->text(), QStringLiteral("3"));
    QVERIFY(!value.find(u"A"));
}

void TestJson::keysThatDifferOnlyByEscapesAreTheSame()
{
    JsonValue value = mustParse("{\"a\\u00f1o\" : 1, \"b\": 2}");
    QCOMPARE(value.find(u"año")->text(), QStringLiteral("1"));
    value.set(QStringLiteral("año"), JsonValue::boolean(true));
    QCOMPARE(value.toJson(), QByteArray("{\"a\\u00f1o\":true,\"b\":2}"));
}

void TestJson::aRepeatedKeyAmongThousandsIsFound()
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

void TestJson::recordsOfOneShapeAreReadLikeAnyOther()
{
    const JsonValue list = mustParse(R"([{"a":1,"b":{"x":1,"y":2}},{"a":2,"b":{"x":3,"y":4}},
        {"b":{"y":5,"x":6},"a":7},{"a":8},{},{"a":9,"b":{"x":1,"y":2,"z":3},"c":0},
        {"a\u0020":1,"a":2},{"ab":1,"a":2}])");
    QStringList shapes;
    for (const JsonValue &record : list.items()) {
        QStringList keys;
        for (const JsonValue::Member &member : record.members())
            keys << member.key + u'=' + member.value.displayText();
        shapes << keys.join(u';');
    }
    const QStringList expected = {QStringLiteral(R"(a=1;b={"x":1,"y":2})"),
                                  QStringLiteral(R"(a=2;b={"x":3,"y":4})"),
                                  QStringLiteral(R"(b={"y":5,"x":6};a=7)"),
                                  QStringLiteral("a=8"),
                                  QString(),
                                  QStringLiteral(R"(a=9;b={"x":1,"y":2,"z":3};c=0)"),
                                  QStringLiteral("a =1;a=2"),
                                  QStringLiteral("ab=1;a=2")};
    QCOMPARE(shapes, expected);
}

void TestJson::whiteSpaceAndEscapesAreWrittenBackAsReceived()
{
    const QByteArray json = "\n { \"a\\u0041\" :\t[ 1.10 ,\r\n\"\\/\\u00e9é\" , { } , [ ] ] } \n";
    QCOMPARE(mustParse(json).toJson(), json);
}

void TestJson::editingOneMemberKeepsTheBytesOfTheOthers()
{
    JsonValue record = mustParse(
        "{ \"Nombre\" : \"Jos\\u00e9\",\n\"Monto\": 1.10, \"Tags\" : [ 1 , 2 ], \"x\\/y\":null }");
    record.set(QStringLiteral("Monto"), *JsonValue::number("2.50"));
    QCOMPARE(
        record.toJson(),
        QByteArray("{\"Nombre\":\"Jos\\u00e9\",\"Monto\":2.50,\"Tags\":[ 1 , 2 ],\"x\\/y\":null}"));
    record.set(QStringLiteral("Nuevo"), JsonValue::string(QStringLiteral("ñ\"\n")));
    QVERIFY(record.toJson().endsWith("\"x\\/y\":null,\"Nuevo\":\"ñ\\\"\\n\"}"));
}

void TestJson::editingDeepInsideKeepsTheBytesOfEverythingElse()
{
    JsonValue root =
        mustParse("{\"data\": {\"list\": [ {\"a\" : 1e2}, {\"b\" : 2.0} ]}, \"z\" : 0 }");
    const JsonValue before = root;
    JsonValue data = *root.find(u"data");
    JsonValue list = *data.find(u"list");
    list.append(JsonValue());
    data.set(QStringLiteral("list"), list);
    root.set(QStringLiteral("data"), data);
    QCOMPARE(root.toJson(),
             QByteArray("{\"data\":{\"list\":[{\"a\" : 1e2},{\"b\" : 2.0},null]},\"z\":0}"));
    QCOMPARE(before.find(u"data")->toJson(),
             QByteArray("{\"list\": [ {\"a\" : 1e2}, {\"b\" : 2.0} ]}"));
}

void TestJson::removingAndAppending()
{
    JsonValue object = mustParse("{ \"a\":1, \"b\":2 }");
    QVERIFY(!object.remove(u"c"));
    QCOMPARE(object.toJson(), QByteArray("{ \"a\":1, \"b\":2 }"));
    QVERIFY(object.remove(u"a"));
    QCOMPARE(object.toJson(), QByteArray("{\"b\":2}"));
    JsonValue array = JsonValue::array();
    array.append(object);
    array.append(mustParse(" 7 "));
    QCOMPARE(array.toJson(), QByteArray("[{\"b\":2}, 7 ]"));
    QVERIFY(mustParse(array.toJson()) == array);
}

void TestJson::valuesOutliveTheirDocument()
{
    JsonValue kept;
    {
        std::vector<char> borrowed;
        for (const char c : {'[', '"', 'k', 'e', 'p', 't', '"', ',', '1', '.', '5', '0', ']'})
            borrowed.push_back(c);
        const JsonValue root =
            mustParse(QByteArray::fromRawData(borrowed.data(), qsizetype(borrowed.size())));
        kept = root.items()[0];
        std::fill(borrowed.begin(), borrowed.end(), '!');
        QCOMPARE(root.items()[1].text(), QStringLiteral("1.50"));
    }
    QCOMPARE(kept.text(), QStringLiteral("kept"));
    QCOMPARE(kept.toJson(), QByteArray("\"kept\""));
}

void TestJson::equalityLooksAtContentAndDigits()
{
    QVERIFY(mustParse("[1, \"\\u00f3\" ]") == mustParse("[1,\"ó\"]"));
    QVERIFY(mustParse("\"\\u00f3\"") == JsonValue::string(QStringLiteral("ó")));
    QVERIFY(!(mustParse("1.10") == mustParse("1.1")));
    QVERIFY(!(mustParse("1e2") == mustParse("100")));
    QVERIFY(!(mustParse("1") == mustParse("\"1\"")));
    QVERIFY(!(mustParse("null") == mustParse("\"\"")));
    QVERIFY(!(mustParse("true") == mustParse("false")));
    QVERIFY(mustParse("{\"a\":1,\"b\":2}") == mustParse(" {\"\\u0061\" : 1, \"b\":2}"));
    QVERIFY(!(mustParse("{\"a\":1,\"b\":2}") == mustParse("{\"b\":2,\"a\":1}")));
    QVERIFY(!(mustParse("[]") == mustParse("{}")));
    QVERIFY(!(mustParse("[1]") == mustParse("[1,1]")));
}

void TestJson::whatIsMadeHereIsWrittenAsJson()
{
    const JsonValue value = JsonValue::object(
        {{QStringLiteral("q\"\\"), JsonValue::string(QStringLiteral("\t\x01ñ😀"))},
         {QStringLiteral("l"), JsonValue::array({JsonValue(), JsonValue::boolean(true)})},
         {QStringLiteral("e"), JsonValue::object()}});
    QCOMPARE(value.toJson(),
             QByteArray("{\"q\\\"\\\\\":\"\\t\\u0001ñ😀\",\"l\":[null,true],\"e\":{}}"));
    QVERIFY(mustParse(value.toJson()) == value);
    // UTF-8 has no place for half a character; as an escape it stays what it was
    QCOMPARE(JsonValue::string(QStringLiteral("a") + QChar(u'\xd800')).toJson(),
             QByteArray("\"a\\ud800\""));
}

void TestJson::displayTextIsForReading()
{
    QCOMPARE(mustParse("null").displayText(), QString());
    QCOMPARE(mustParse("true").displayText(), QStringLiteral("true"));
    QCOMPARE(mustParse("false").displayText(), QStringLiteral("false"));
    QCOMPARE(mustParse("1.10").displayText(), QStringLiteral("1.10"));
    QCOMPARE(mustParse("\"a\\nb\"").displayText(), QStringLiteral("a\nb"));
    QCOMPARE(mustParse("{ \"\\u00e1\" : [ 1.0 , \"\\u00f1\" ] }").displayText(),
             QStringLiteral("{\"á\":[1.0,\"ñ\"]}"));
}

void TestJson::otherTypesAnswerWithEmptiness()
{
    const JsonValue null;
    QVERIFY(null.isNull());
    QVERIFY(null.items().empty());
    QVERIFY(null.members().empty());
    QVERIFY(!null.find(u"a"));
    QVERIFY(mustParse("[1]").members().empty());
    QVERIFY(mustParse("{\"a\":1}").items().empty());
    QVERIFY(mustParse("{\"a\":1}").text().isEmpty());
    QVERIFY(!mustParse("\"true\"").toBool());
}

void TestJson::randomDocumentsComeBackByteForByte()
{
    for (quint32 seed = 0; seed < 1500; ++seed) {
        const QByteArray json = Writer(seed).document();
        const Result<JsonValue> value = parseJson(json);
        QVERIFY2(value.ok(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(value->toJson() == json, qPrintable(QStringLiteral("seed %1").arg(seed)));
        const JsonValue copy = rebuilt(*value);
        QVERIFY2(copy == *value, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(mustParse(copy.toJson()) == *value,
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestJson::randomEditsChangeOnlyThatPart()
{
    int edits = 0;
    for (quint32 seed = 0; seed < 1500; ++seed) {
        Writer writer(seed);
        JsonValue value = mustParse(writer.document());
        if (!value.isObject() || value.members().empty())
            continue;
        ++edits;
        const JsonValue::Members before = value.members();
        const size_t edited = size_t(writer.below(int(before.size())));
        QByteArray json;
        writer.value(json, 3);
        value.set(before[edited].key, mustParse(json));
        QByteArray expected = "{";
        for (size_t i = 0; i < before.size(); ++i) {
            const QByteArray key = before[i].rawKey.isEmpty()
                ? JsonValue::string(before[i].key).toJson()
                : before[i].rawKey;
            expected +=
                (i ? "," : "") + key + ':' + (i == edited ? json : before[i].value.toJson());
        }
        QVERIFY2(value.toJson() == expected + '}', qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    QVERIFY(edits > 300);
}

void TestJson::randomDamageIsNeverHalfAccepted()
{
    int refused = 0;
    for (quint32 seed = 0; seed < 2500; ++seed) {
        Writer writer(seed);
        QByteArray json = writer.document();
        const qsizetype at = writer.below(int(json.size()));
        switch (writer.below(3)) {
        case 0:
            json[at] = char(writer.below(256));
            break;
        case 1:
            json.remove(at, 1);
            break;
        default:
            json.truncate(at);
        }
        const Result<JsonValue> value = parseJson(json);
        if (value.ok()) {
            QVERIFY2(value->toJson() == json, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(mustParse(rebuilt(*value).toJson()) == *value,
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
        } else {
            ++refused;
            QVERIFY(!value.error().message.isEmpty());
        }
    }
    QVERIFY(refused > 500);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
