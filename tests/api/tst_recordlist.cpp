// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/recordsapi.h"

#include <QRandomGenerator>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// Writes lists of records as no sane server would, within what JSON allows.
class Writer {
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray list()
    {
        QByteArray rows = "[";
        const int count = m_random.bounded(40);
        for (int row = 0; row < count; ++row)
            rows += (row ? "," : "") + space() + object(m_random.bounded(8), 0);
        rows += space() + ']';
        if (chance(4))
            return space() + rows + space();
        const QByteArray status = space() + "\"status\"" + space() + ":" + space() + "\"OK\"";
        const QByteArray data = space() + "\"data\"" + space() + ":" + space() + rows;
        const QByteArray other = chance(3) ? ",\"more\":" + value(0) : QByteArray();
        return space() + '{' + (chance(2) ? status + ',' + data : data + space() + ',' + status)
            + other + space() + '}' + space();
    }

    QByteArray withOneByteWrong(QByteArray text)
    {
        const QByteArray marks("{}[]\",:\\0-.eEtfnu\x01\xff x9");
        const int at = m_random.bounded(int(text.size()));
        if (chance(3))
            return text.left(at);
        if (chance(2))
            return text.remove(at, 1);
        return text.insert(at, marks[m_random.bounded(int(marks.size()))]);
    }

private:
    bool chance(int in) { return m_random.bounded(in) == 0; }

    QByteArray space()
    {
        const QList<QByteArray> spaces{"", "", "", "", " ", "\n", "\t\r\n "};
        return spaces[m_random.bounded(int(spaces.size()))];
    }

    QByteArray string()
    {
        const QList<QByteArray> parts{
            "a",    "B",        " ",       "Ñandú",          "€",    "😀", "\\n", "\\\"", "\\\\",
            "\\/",  "\\u0000",  "\\u00f3", "\\ud83d\\ude00", "1.10", "{", "]",   ",",    ":",
            "data", "a\xCC\x81"};
        QByteArray text;
        for (int i = m_random.bounded(6); i > 0; --i)
            text += parts[m_random.bounded(int(parts.size()))];
        return '"' + text + '"';
    }

    QByteArray number()
    {
        const QList<QByteArray> numbers{"0",
                                        "-0",
                                        "1.10",
                                        "1.1",
                                        "12345678901234567890",
                                        "1E400",
                                        "-1e-7",
                                        "0.0",
                                        "99999999999999.99",
                                        "1e+2"};
        return numbers[m_random.bounded(int(numbers.size()))];
    }

    QByteArray value(int level)
    {
        const int kind = m_random.bounded(level > 3 ? 6 : 9);
        switch (kind) {
        case 0:
            return "null";
        case 1:
            return "true";
        case 2:
            return "false";
        case 3:
            return number();
        case 6:
            return object(m_random.bounded(3), level + 1);
        case 7: {
            QByteArray items = "[";
            for (int i = m_random.bounded(3); i >= 0; --i)
                items += space() + value(level + 1) + space() + (i ? "," : "");
            return items + ']';
        }
        default:
            return string();
        }
    }

    QByteArray object(int members, int level)
    {
        QByteArray text = "{";
        QList<QByteArray> names{"\"Id\"",    "\"Code\"", "\"Ciudad\"",         "\"\\u0043ity \"",
                                "\"\"",      "\"€\"",    "\"\\ud83d\\ude00\"", "\"data\"",
                                "\"a\\\"b\""};
        for (int i = 0; i < members; ++i) {
            const QByteArray name =
                chance(2) ? names.takeFirst() : names.takeAt(m_random.bounded(int(names.size())));
            text +=
                (i ? "," : "") + space() + name + space() + ':' + space() + value(level) + space();
        }
        return text + space() + '}';
    }

    QRandomGenerator m_random;
};

Cell cellOf(const JsonValue *value, QByteArray &text)
{
    if (!value)
        return {};
    const auto cell = [&text](CellKind kind, const QByteArray &bytes) {
        text = bytes;
        return Cell{kind, std::string_view(text.constData(), size_t(text.size()))};
    };
    switch (value->type()) {
    case JsonValue::Type::Null:
        return cell(CellKind::Null, {});
    case JsonValue::Type::Boolean:
        return cell(CellKind::Boolean, value->toBool() ? "true" : "false");
    case JsonValue::Type::Number:
        return cell(CellKind::Number, value->text().toUtf8());
    case JsonValue::Type::String:
        return cell(CellKind::String, value->text().toUtf8());
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        break;
    }
    return cell(CellKind::Json, value->toJson());
}

void compareRow(const JsonValue &row, const RecordSet &set, int index, int &cells)
{
    int present = 0;
    for (int column = 0; column < set.columnCount(); ++column) {
        QByteArray text;
        const JsonValue *value = row.find(set.columnName(column));
        QVERIFY(set.cell(index, column) == cellOf(value, text));
        present += value ? 1 : 0;
    }
    QCOMPARE(present, int(row.members().size()));
    cells += present;
}

QStringList namesInOrderOfAppearance(const JsonValue &rows)
{
    QStringList names;
    for (const JsonValue &row : rows.items()) {
        for (const JsonValue::Member &member : row.members()) {
            if (!names.contains(member.key))
                names << member.key;
        }
    }
    return names;
}

} // namespace

class RecordListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheTreeCellByCell()
    {
        int cells = 0;
        for (quint32 seed = 1; seed <= 700; ++seed) {
            const QByteArray body = Writer(seed).list();
            const Result<JsonValue> tree = parseJson(body);
            QVERIFY2(tree.ok(), body.constData());
            const Result<RecordList> list = parseRecordList(body);
            QVERIFY2(list.ok(), body.constData());
            const JsonValue *rows = tree->isArray() ? &*tree : tree->find(u"data");
            QVERIFY(rows);
            const RecordSet &set = *list->records;
            QCOMPARE(set.rowCount(), int(rows->items().size()));
            QCOMPARE(set.columnNames(), namesInOrderOfAppearance(*rows));
            for (int row = 0; row < set.rowCount(); ++row) {
                compareRow(rows->items()[size_t(row)], set, row, cells);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(cells > 20000);
    }

    void refusesWhateverTheTreeRefuses()
    {
        int refused = 0;
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            Writer writer(seed);
            const QByteArray body = writer.withOneByteWrong(writer.list());
            const Result<RecordList> list = parseRecordList(body);
            const Result<JsonValue> tree = parseJson(body);
            if (tree) // still JSON, so only its shape may be wrong
                continue;
            ++refused;
            QVERIFY2(!list, (body + "\n" + tree.error().message.toUtf8()).constData());
            QCOMPARE(list.error().kind, Error::Kind::NotUnderstood);
            QVERIFY2(list.error().detail.startsWith(tree.error().message), body.constData());
        }
        QVERIFY(refused > 1500);
    }

    void readsWhateverTheTreeReadsOfAnyLength()
    {
        // every alignment of the text to the blocks that are read at once
        for (int length = 0; length < 300; ++length) {
            const QByteArray text(length, 'x');
            const QByteArray body = "[{\"A\":\"" + text + "\",\"B\":[\"" + text + "\"]}]";
            const Result<RecordList> list = parseRecordList(body);
            QVERIFY(list.ok());
            QCOMPARE(list->records->cell(0, 0).toString(), QString::fromLatin1(text));
            QCOMPARE(list->records->cell(0, 1).toString(),
                     QString::fromLatin1("[\"" + text + "\"]"));
        }
    }

    void doesNotNeedMemoryBehindTheText()
    {
        const QByteArray whole = "[{\"A\":\"1\"}]]]]]}}}}\"\"\"\"";
        const auto list = parseRecordList(QByteArray::fromRawData(whole.constData(), 11));
        QVERIFY(list.ok());
        QCOMPARE(list->records->rowCount(), 1);
    }

    void objectsInFrontOfTheListLendItNoColumns()
    {
        const QByteArray rows = R"([{"a":1},{"a":2,"b":3},{"b":4,"a":5}])";
        const auto list =
            parseRecordList(R"({"more":[{"a":0,"b":0,"c":0}],"status":"OK","data":)" + rows + '}');
        QVERIFY(list);
        const RecordSet &records = *list->records;
        QCOMPARE(records.columnNames(), QStringList({u"a"_s, u"b"_s}));
        QStringList cells;
        for (int row = 0; row < records.rowCount(); ++row)
            cells << records.cell(row, 0).toString() + u'/' + records.cell(row, 1).toString();
        QCOMPARE(cells, QStringList({u"1/"_s, u"2/3"_s, u"5/4"_s}));
    }

    void refusesMoreColumnsThanATableCanShow()
    {
        QByteArray body = "[{";
        for (int column = 0; column <= RecordSetBuilder::maxColumns; ++column)
            body += (column ? ",\"" : "\"") + QByteArray::number(column) + "\":1";
        const Result<RecordList> list = parseRecordList(body + "}]");
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Error::Kind::NotUnderstood);
        QVERIFY(list.error().detail.contains(u"2000"));
    }

    void refusesWhatIsTooLarge()
    {
        const Result<RecordList> list = parseRecordList(QByteArray(64 * 1024 * 1024 + 1, ' '));
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Error::Kind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(RecordListTest)
#include "tst_recordlist.moc"
