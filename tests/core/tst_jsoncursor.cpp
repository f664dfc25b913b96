// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsoncursor.h"
#include "core/text.h"
#include "randomjson.h"

#include <optional>
#include <QTest>

using namespace flokdesk;

namespace {

/// Walks the value that the cursor just read along the same value as a tree.
bool walkEquals(JsonCursor &cursor, const JsonValue &value)
{
    if (cursor.kind() != value.type())
        return false;
    if (value.isArray()) {
        for (const JsonValue &item : value.items()) {
            if (!cursor.nextItem() || !cursor.read() || !walkEquals(cursor, item))
                return false;
        }
        return !cursor.nextItem();
    }
    if (value.isObject()) {
        size_t index = 0;
        for (const JsonValue::Member &member : value.members()) {
            if (!cursor.nextMember() || exactFromUtf8(cursor.key()) != member.key
                || cursor.keyIndex() != index++)
                return false;
            if (!cursor.read() || !walkEquals(cursor, member.value))
                return false;
        }
        return !cursor.nextMember();
    }
    return value.isString() || value.type() == JsonValue::Type::Number
        ? exactFromUtf8(cursor.text()) == value.text()
        : cursor.token() == value.toJson().trimmed().toStdString();
}

/// The result for a reader that skips everything.
std::optional<Error> errorOfSkipping(const QByteArray &json)
{
    JsonCursor cursor(json);
    if (cursor.read())
        cursor.skipRest();
    return cursor.finish() ? std::nullopt : std::optional(cursor.error());
}

} // namespace

class TestJsonCursor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSeesWhatATreeHolds();
    void skippingChecksAsMuchAsReading();
    void namesInTheSamePlaceAreRecognised();
    void aPieceCanBeCutOutByItsOffsets();
    void afterARefusalNothingIsRead();
    void aRefusalInsideIsNotForgotten();
};

void TestJsonCursor::itSeesWhatATreeHolds()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const QByteArray json = RandomJson(seed).document();
        const Result<JsonValue> tree = parseJson(json);
        QVERIFY(tree.ok());
        JsonCursor cursor(json);
        QVERIFY(cursor.read());
        QVERIFY2(walkEquals(cursor, *tree), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(cursor.finish(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(cursor.depth(), 0);
    }
}

void TestJsonCursor::skippingChecksAsMuchAsReading()
{
    int refused = 0;
    for (quint32 seed = 0; seed < 2500; ++seed) {
        RandomJson random(seed);
        QByteArray json = random.document();
        json[random.below(int(json.size()))] = static_cast<char>(random.below(256));
        const Result<JsonValue> tree = parseJson(json);
        const std::optional<Error> error = errorOfSkipping(json);
        QCOMPARE(error.has_value(), !tree.ok());
        if (!error)
            continue;
        ++refused;
        QVERIFY2(*error == tree.error(), qPrintable(error->message));
    }
    QVERIFY(refused > 500);
    QVERIFY(errorOfSkipping("{\"x\":[{\"a\":1,\"\\u0061\":2}]}"));
}

void TestJsonCursor::namesInTheSamePlaceAreRecognised()
{
    JsonCursor cursor(R"([{"a":1,"b":{"a":0}},{"a":2,"b":3},{"b":4,"a":5},{"b":6},{"b":7,"a":8}])");
    QString seen;
    QVERIFY(cursor.read());
    while (cursor.nextItem()) {
        QVERIFY(cursor.read());
        while (cursor.nextMember()) {
            seen += exactFromUtf8(cursor.key()) + (cursor.isKeyAsBefore() ? u'=' : u'!');
            QVERIFY(cursor.read());
            cursor.skipRest();
        }
        seen += u' ';
    }
    QVERIFY(cursor.finish());
    QCOMPARE(seen, QStringLiteral("a!b! a=b= b!a! b= b=a= "));
}

void TestJsonCursor::aPieceCanBeCutOutByItsOffsets()
{
    const QByteArray json = "[ 1 , { \"a\" : [ ] } , 2]";
    JsonCursor cursor(json);
    QVERIFY(cursor.read());
    QVERIFY(cursor.nextItem());
    QVERIFY(cursor.read());
    QVERIFY(cursor.nextItem());
    const std::uint32_t from = cursor.offset();
    QVERIFY(cursor.read());
    QVERIFY(cursor.skipRest());
    QCOMPARE(json.mid(from, cursor.offset() - from), QByteArray("{ \"a\" : [ ] }"));
    QVERIFY(cursor.nextItem());
    QVERIFY(cursor.read());
    QVERIFY(cursor.token() == "2");
    QVERIFY(!cursor.nextItem());
    QVERIFY(cursor.finish());
}

void TestJsonCursor::afterARefusalNothingIsRead()
{
    JsonCursor cursor("[1, x, 2]");
    QVERIFY(cursor.read());
    QVERIFY(cursor.nextItem());
    QVERIFY(cursor.read());
    QVERIFY(cursor.nextItem());
    QVERIFY(!cursor.read());
    QVERIFY(!cursor.nextItem());
    QVERIFY(!cursor.nextMember());
    QVERIFY(!cursor.read());
    QVERIFY(!cursor.skipRest());
    QVERIFY(!cursor.finish());
    QVERIFY(cursor.error().message.contains(QStringLiteral("(byte 4)")));
}

void TestJsonCursor::aRefusalInsideIsNotForgotten()
{
    JsonCursor cursor("[{\"a\":1,\"a\":2},3]");
    QVERIFY(cursor.read());
    while (cursor.nextItem()) {
        if (cursor.read())
            cursor.skipRest();
    }
    QVERIFY(!cursor.finish());
    QVERIFY(cursor.error().message.contains(QStringLiteral("twice")));
}

QTEST_APPLESS_MAIN(TestJsonCursor)
#include "tst_jsoncursor.moc"
