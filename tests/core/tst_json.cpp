// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "randomjson.h"

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
    void numbersKeepTheirText_data();
    void numbersKeepTheirText();
    void stringsAreUnescaped_data();
    void stringsAreUnescaped();
    void aByteOrderMarkInsideATextIsKept();
    void membersKeepTheirOrder();
    void keysThatDifferOnlyByEscapesAreTheSame();
    void recordsOfOneShapeAreReadLikeAnyOther();
    void whiteSpaceAndEscapesAreWrittenBackAsReceived();
    void editingOneMemberKeepsTheBytesOfTheOthers();
    void editingDeepInsideKeepsTheBytesOfEverythingElse();
    void removingAndAppending();
    void valuesOutliveTheirDocument();
    void equalityLooksAtContentAndDigits();
    void valuesMadeHereAreWrittenAsJson();
    void displayTextIsForReading();
    void otherTypesAnswerWithEmptiness();
    void randomDocumentsComeBackByteForByte();
    void randomEditsChangeOnlyThatPart();
    void randomDamageIsNeverHalfAccepted();
};

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

void TestJson::valuesMadeHereAreWrittenAsJson()
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
        const QByteArray json = RandomJson(seed).document();
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
        RandomJson writer(seed);
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
        RandomJson writer(seed);
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
