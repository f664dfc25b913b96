// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray headers = "X-Api-Key: <data key> (secret)\n"
                           "X-Username: admin@example.org\n"
                           "Content-Type: application/json\n"
                           "Accept: application/json\n"
                           "\n";
const QByteArray recordUrl = "https://flokzu.example.org/api/v2/database/record\n";
const QByteArray recordsUrl = "https://flokzu.example.org/api/v2/database/records\n";

FieldValues stock(const QString &amount)
{
    return {{u"Stock"_s, JsonValue::string(amount)}};
}

} // namespace

class RecordsApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void getsTheFirstMatch()
    {
        Conversation c;
        Listener record(c.records.get(u"Suppliers"_s, {{u"Code"_s, u"S-01"_s}}));
        QCOMPARE(c.request(),
                 "GET " + recordUrl + headers
                     + "{\"databaseName\":\"Suppliers\",\"filters\":[{\"columnName\":\"Code\","
                       "\"value\":\"S-01\"}]}");
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"Id\":\"17\",\"Stock\":1.10}}");
        QVERIFY(record.succeeded());
        QCOMPARE(record.value().id, u"17"_s);
        QVERIFY(record.value().value(u"Stock"));
        QCOMPARE(record.value().value(u"Stock")->toJson(), "1.10"_ba);
        QVERIFY(!record.value().value(u"stock"));
        VERIFY_NOTHING_LEFT(c);
    }

    void sendsNamesAsTheyAre()
    {
        Conversation c;
        const QString name = u"Año "_s + QChar(0x0301) + u" \"1\""_s;
        Listener record(c.records.get(name, {{u"A\u0301 "_s, u" x"_s}, {u"B"_s, u""_s}}));
        QCOMPARE(
            c.network.requests.back().body,
            u"{\"databaseName\":\"Año \u0301 \\\"1\\\"\",\"filters\":[{\"columnName\":"
            u"\"A\u0301 \",\"value\":\" x\"},{\"columnName\":\"B\",\"value\":\"\"}]}"_s.toUtf8());
        c.answer(404, {});
        QCOMPARE(record.errorKind(), Kind::NotFound);
        VERIFY_NOTHING_LEFT(c);
    }

    void saysWhatWasNotFound()
    {
        Conversation c;
        Listener record(c.records.get(u"Suppliers "_s, {}));
        c.answer(404, "{\"status\":\"ERROR\",\"detail\":\"Unknown database\"}");
        QCOMPARE(record.error().detail, u"Unknown database"_s);
        QVERIFY2(record.error().message.startsWith(u"Flokzu found no such record"),
                 qPrintable(record.error().message));
        Listener updated(c.records.update(u"Suppliers"_s, u"42"_s, stock(u"1"_s), false));
        c.answer(404, {});
        QCOMPARE(
            updated.error().message,
            u"There is no record with Id 42 in “Suppliers”, or there is no database with this name."_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void refusesTheAnswerAboutAnotherRecord()
    {
        Conversation c;
        Listener record(c.records.get(u"Suppliers"_s, {{u"Id"_s, u"17"_s}}));
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"Id\":\"18\"}}");
        QCOMPARE(record.errorKind(), Kind::NotUnderstood);
        QCOMPARE(c.network.dropped, 1); // the answers behind it are not ours either
        VERIFY_NOTHING_LEFT(c);
    }

    void listsWhatMatches()
    {
        Conversation c;
        Listener list(c.records.list(u"Suppliers"_s, {{u"City"_s, u"Quito"_s}}));
        QCOMPARE(c.request(),
                 "GET " + recordsUrl + headers
                     + "{\"databaseName\":\"Suppliers\",\"filters\":[{\"columnName\":"
                       "\"City\",\"value\":\"Quito\"}]}");
        c.answer(200,
                 "{\"data\":[{\"Id\":\"17\"},{\"Id\":\"21\",\"N\":12345678901234567890}],"
                 "\"status\":\"OK\"}");
        QTRY_VERIFY(list.succeeded());
        const RecordSet &records = *list.value().records;
        QCOMPARE(records.columnNames(), QStringList({u"Id"_s, u"N"_s}));
        QCOMPARE(records.cell(1, 1).toString(), u"12345678901234567890"_s);
        QCOMPARE(records.cell(0, 1).kind, CellKind::Absent);
        VERIFY_NOTHING_LEFT(c);
    }

    void asksForAllWithoutFiltersWhereAnEmptyListIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("refusal");
        const QByteArray words = "{\"status\":\"ERROR\",\"detail\":\"Not so\"}";
        for (int status : {200, 400, 403, 404, 422, 500, 501})
            QTest::addRow("%d", status) << status << words;
        QTest::newRow("200 text") << 200 << "RUNTIME ERROR"_ba;
        QTest::newRow("500 text") << 500 << "RUNTIME ERROR"_ba;
        QTest::newRow("503 page") << 503 << "<html>no</html>"_ba;
        QTest::newRow("empty list") << 200 << "{\"status\":\"OK\",\"data\":[]}"_ba;
        QTest::newRow("null") << 200 << "{\"status\":\"OK\",\"data\":null}"_ba;
    }
    void asksForAllWithoutFiltersWhereAnEmptyListIsRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, refusal);
        FirstContact c;
        c.knowAllBut(dialectkey::emptyFilter);
        Listener list(c.records.list(u"Suppliers"_s, {}));
        QCOMPARE(c.network.requests.back().body,
                 "{\"databaseName\":\"Suppliers\",\"filters\":[]}"_ba);
        c.answer(status, refusal);
        if (status == 200 && c.sent() == 1)
            QTRY_COMPARE(c.sent(), 2); // a worker reads the answer
        QCOMPARE(c.request(), "GET " + recordsUrl + headers + "{\"databaseName\":\"Suppliers\"}");
        c.answer(200, "{\"status\":\"OK\",\"data\":[{\"Id\":\"1\"}]}");
        QTRY_VERIFY(list.succeeded());
        QCOMPARE(list.value().records->rowCount(), 1);
        QVERIFY(!list.value().mayWantCondition);
        const int before = c.sent();
        Listener again(c.records.list(u"Suppliers"_s, {}));
        QCOMPARE(c.network.requests.back().body, "{\"databaseName\":\"Suppliers\"}"_ba);
        c.answer(200, "{\"status\":\"OK\",\"data\":[]}");
        QTRY_VERIFY(again.succeeded());
        QCOMPARE(c.sent(), before + 1); // what worked is remembered
        VERIFY_NOTHING_LEFT(c);
    }

    void saysThatAConditionMayBeWantedWhereNothingComes()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::emptyFilter);
        Listener list(c.records.list(u"Suppliers"_s, {}));
        c.answer(200, "{\"status\":\"OK\",\"data\":[]}");
        QTRY_COMPARE(c.sent(), 2);
        c.answer(200, "{\"status\":\"OK\",\"data\":[]}");
        QTRY_VERIFY(list.succeeded());
        QVERIFY(list.value().mayWantCondition);
        QVERIFY(c.client.dialect().isAssumed(dialectkey::emptyFilter));
        VERIFY_NOTHING_LEFT(c);
    }

    void doesNotAskOtherwiseWhereTheAnswerIsAboutTheKeyOrTheRate()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::emptyFilter);
        Listener list(c.records.list(u"Suppliers"_s, {}));
        c.answer(401, {});
        QCOMPARE(list.errorKind(), Kind::KeyRejected);
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void tellsTheFirstRefusalOfAListOfAll()
    {
        FirstContact c;
        Listener list(c.records.list(u"Suppliers"_s, {}));
        while (!list.isDone() && c.sent() < 10)
            c.answer(400, "{\"detail\":\"refusal " + QByteArray::number(c.sent()) + "\"}");
        QCOMPARE(c.sent(), 4); // each in both forms
        QCOMPARE(list.errorKind(), Kind::Rejected);
        QCOMPARE(list.error().detail, u"refusal 1"_s);
        QVERIFY(list.error().message.contains(u"only with a condition"));
        VERIFY_NOTHING_LEFT(c);
    }

    void saysThatAConditionMayBeWantedWhateverTheRefusals_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("second");
        const QByteArray page = "<html><h1>Error</h1></html>";
        QTest::newRow("a text with 200") << 200 << "RUNTIME ERROR"_ba << 400;
        QTest::newRow("a text with 200 twice") << 200 << "RUNTIME ERROR"_ba << 200;
        QTest::newRow("a page with 200") << 200 << page << 400;
    }
    void saysThatAConditionMayBeWantedWhateverTheRefusals()
    {
        QFETCH(int, first);
        QFETCH(QByteArray, words);
        QFETCH(int, second);
        FirstContact c;
        c.knowAllBut(dialectkey::emptyFilter);
        Listener list(c.records.list(u"Suppliers"_s, {}));
        c.answer(first, words);
        QTRY_COMPARE(c.sent(), 2); // a worker reads the answer
        c.answer(second, "RUNTIME ERROR");
        QTRY_VERIFY(list.isDone());
        QVERIFY2(list.error().message.contains(u"only with a condition"),
                 qPrintable(list.error().message));
        VERIFY_NOTHING_LEFT(c);
    }

    void blamesNoDatabaseWhereOnlyTheFiltersAreMissed()
    {
        FirstContact c;
        Listener list(c.records.list(u"Suppliers"_s, {}));
        while (!list.isDone() && c.sent() < 10) {
            const bool isQuery = c.network.requests.back().url.hasQuery();
            c.answer(isQuery ? 400 : 404,
                     isQuery ? "<html><h1>filters is required</h1></html>"
                             : "<html><h1>A GET must not have a body</h1></html>");
        }
        QCOMPARE(c.sent(), 4);
        QCOMPARE(list.errorKind(), Kind::Rejected);
        QVERIFY2(list.error().message.contains(u"only with a condition"),
                 qPrintable(list.error().message));
        VERIFY_NOTHING_LEFT(c);
    }

    void findsTheNameOfTheIdInWhatItReads()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::idName);
        Listener list(c.records.list(u"Suppliers"_s, {}));
        c.answer(200, "{\"status\":\"OK\",\"data\":[{\"id\":\"17\",\"Stock\":\"4\"}]}");
        QTRY_VERIFY(list.succeeded());
        QCOMPARE(c.client.dialect().idName(), u"id"_s);
        Listener record(c.records.byId(u"Suppliers"_s, u"17"_s));
        QCOMPARE(c.network.requests.back().body,
                 "{\"databaseName\":\"Suppliers\",\"filters\":[{\"columnName\":\"id\","
                 "\"value\":\"17\"}]}"_ba);
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"id\":\"17\",\"Stock\":\"4\"}}");
        QVERIFY(record.succeeded());
        QCOMPARE(record.value().id, u"17"_s);
        Listener updated(c.records.update(u"Suppliers"_s, u"17"_s, stock(u"5"_s), true));
        QCOMPARE(c.network.requests.back().body,
                 "{\"databaseName\":\"Suppliers\",\"withInsert\":true,"
                 "\"data\":{\"id\":\"17\",\"Stock\":\"5\"}}"_ba);
        c.answer(200, "{\"status\":\"OK\",\"Id\":\"17\"}"); // a receipt does not teach
        QVERIFY(updated.succeeded());
        QCOMPARE(c.client.dialect().idName(), u"id"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void asksByTheOtherNamesOfTheIdBeforeItSaysNotFound_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("no such column") << 400 << "{\"detail\":\"Column not found: Id\"}"_ba;
        QTest::newRow("nothing") << 404 << ""_ba;
        QTest::newRow("null") << 200 << "{\"status\":\"OK\",\"data\":null}"_ba;
    }
    void asksByTheOtherNamesOfTheIdBeforeItSaysNotFound()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, refusal);
        FirstContact c;
        c.knowAllBut(dialectkey::idName);
        Listener record(c.records.byId(u"Suppliers"_s, u"17"_s));
        c.answer(status, refusal);
        QVERIFY(c.network.requests.back().body.contains("\"columnName\":\"id\""));
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"id\":\"17\"}}");
        QVERIFY(record.succeeded());
        QCOMPARE(c.sent(), 2);
        QCOMPARE(c.client.dialect().idName(), u"id"_s);

        Listener missing(c.records.byId(u"Suppliers"_s, u"99"_s));
        c.answer(404, {});
        QCOMPARE(missing.errorKind(), Kind::NotFound);
        QCOMPARE(c.sent(), 3); // one name is known
        VERIFY_NOTHING_LEFT(c);
    }

    void readsBeforeItInsertsWhereTheNameOfTheIdIsNotKnown()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::idName);
        int announced = 0;
        CallContext context;
        context.beforeSending = [&announced](const Exchange &) {
            ++announced;
            return Done{};
        };
        Listener updated(c.records.update(u"Suppliers"_s, u"17"_s, stock(u"5"_s), true, context));
        c.answer(404, {}); // by Id
        QCOMPARE(announced, 0);
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"id\":\"17\"}}");
        QCOMPARE(announced, 1);
        QVERIFY(c.network.requests.back().body.contains("\"data\":{\"id\":\"17\""));
        c.answer(200, "{\"status\":\"OK\",\"id\":\"17\"}");
        QVERIFY(updated.succeeded());
        QCOMPARE(c.sent(), 3);
        VERIFY_NOTHING_LEFT(c);
    }

    void insertsNothingWhereItCannotReadFirst()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::idName);
        Listener updated(c.records.update(u"Suppliers"_s, u"17"_s, stock(u"5"_s), true));
        while (!updated.isDone() && c.sent() < 20) {
            c.answer(403, {});
            c.clock.advance(std::chrono::seconds(1));
        }
        QCOMPARE(updated.errorKind(), Kind::KeyRejected);
        for (const Request &request : c.network.requests)
            QCOMPARE(request.verb, Verb::Get);
        VERIFY_NOTHING_LEFT(c);
    }

    void takesTheRowThatWasAskedForOutOfSeveral()
    {
        Conversation c;
        const QByteArray rows = "[{\"Id\":\"1\",\"A\":\"x\"},{\"Id\":\"17.0\",\"A\":\"y\"}]";
        for (const QByteArray &data :
             {QByteArray("{\"status\":\"OK\",\"data\":" + rows + '}'), rows,
              QByteArray("{\"status\":\"OK\",\"data\":[" + rows + "]}"),
              QByteArray("{\"records\":" + rows + '}'),
              QByteArray("{\"data\":{\"total\":2,\"rows\":" + rows + "}}")}) {
            Listener record(c.records.byId(u"Suppliers"_s, u"17"_s));
            c.answer(200, data);
            QVERIFY2(record.succeeded(), data.constData());
            QCOMPARE(record.value().value(u"A")->text(), u"y"_s);
        }
        VERIFY_NOTHING_LEFT(c);
    }

    void takesAPlainOkForTheReceiptOfAnUpdateOnly_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const char *answer :
             {"{\"status\":\"OK\"}", "{\"status\":\"SUCCESS\"}", "{\"status\":200}",
              "{\"status\":\"OK\",\"detail\":\"Updated\"}", "{}"})
            QTest::newRow(answer) << QByteArray(answer);
    }
    void takesAPlainOkForTheReceiptOfAnUpdateOnly()
    {
        QFETCH(QByteArray, answer);
        Conversation c;
        Listener updated(c.records.update(u"Suppliers"_s, u"17"_s, stock(u"35"_s), false));
        c.answer(200, answer);
        QVERIFY(updated.succeeded());
        QCOMPARE(updated.value().id, u"17"_s);
        Listener added(c.records.add(u"Suppliers"_s, stock(u"35"_s)));
        c.answer(200, answer);
        QCOMPARE(added.errorKind(), Kind::UnknownOutcome); // its id is to be looked up
        VERIFY_NOTHING_LEFT(c);
    }

    void readsAWholeNumberHoweverItIsWritten()
    {
        Conversation c;
        Listener updated(c.records.update(u"Suppliers"_s, u"17"_s, stock(u"35"_s), false));
        c.answer(200, "{\"status\":\"OK\",\"Id\":17.0}");
        QVERIFY(updated.succeeded());
        Listener added(c.records.add(u"Suppliers"_s, stock(u"35"_s)));
        c.answer(200, "{\"status\":\"OK\",\"Id\":18.0}");
        QCOMPARE(added.value().id, u"18"_s);
        Listener other(c.records.update(u"Suppliers"_s, u"17"_s, stock(u"35"_s), false));
        c.answer(200, "{\"status\":\"OK\",\"Id\":17.5}");
        QCOMPARE(other.errorKind(), Kind::UnknownOutcome);
        VERIFY_NOTHING_LEFT(c);
    }

    void addsARecord()
    {
        Conversation c;
        const FieldValues values{{u"Code "_s, JsonValue::string(u"S-09"_s)},
                                 {u"Stock"_s, *JsonValue::number("12.50")},
                                 {u"Note"_s, JsonValue()},
                                 {u"Active"_s, JsonValue::boolean(true)}};
        Listener receipt(c.records.add(u"Suppliers"_s, values));
        QCOMPARE(c.request(),
                 "POST " + recordUrl + headers
                     + "{\"databaseName\":\"Suppliers\",\"data\":{\"Code \":\"S-09\","
                       "\"Stock\":12.50,\"Note\":\"\",\"Active\":true}}");
        c.answer(201, "{\"status\":\"OK\",\"Id\":18}");
        QVERIFY(receipt.succeeded());
        QCOMPARE(receipt.value().id, u"18"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void sendsReceivedValuesByteForByte()
    {
        const auto received = parseJson("{\"T\":[ {\"Qty\" : 1.10, \"x\":\"\\u00f3\"} ]}");
        QVERIFY(received.ok());
        Conversation c;
        Listener receipt(c.records.add(u"Db"_s, {{u"T"_s, *received->find(u"T")}}));
        QCOMPARE(
            c.network.requests.back().body,
            "{\"databaseName\":\"Db\",\"data\":{\"T\":[ {\"Qty\" : 1.10, \"x\":\"\\u00f3\"} ]}}"_ba);
        c.answer(200, "{\"status\":\"OK\",\"Id\":\"1\"}");
        QVERIFY(receipt.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void updatesByIdAndSaysWhetherToInsert()
    {
        Conversation c;
        Listener updated(c.records.update(u"Suppliers"_s, u"017"_s, stock(u"35"_s), false));
        QCOMPARE(c.request(),
                 "PUT " + recordUrl + headers
                     + "{\"databaseName\":\"Suppliers\",\"withInsert\":false,"
                       "\"data\":{\"Id\":\"017\",\"Stock\":\"35\"}}");
        c.answer(200, "{\"status\":\"OK\",\"id\":\"017\"}");
        QVERIFY(updated.succeeded());
        Listener inserted(c.records.update(u"Suppliers"_s, u"99"_s, stock(u"35"_s), true));
        QCOMPARE(c.network.requests.back().body,
                 "{\"databaseName\":\"Suppliers\",\"withInsert\":true,\"data\":{\"Id\":\"99\","
                 "\"Stock\":\"35\"}}"_ba);
        c.answer(200, "{\"status\":\"OK\",\"Id\":\"120\"}");
        QVERIFY(inserted.succeeded());
        QCOMPARE(inserted.value().id, u"120"_s); // a number of its own
        VERIFY_NOTHING_LEFT(c);
    }

    void trustsNoReceiptAboutAnotherRecord_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another") << "{\"status\":\"OK\",\"Id\":\"18\"}"_ba;
        QTest::newRow("of an instance") << "{\"status\":\"OK\",\"identifier\":\"A-17\"}"_ba;
        QTest::newRow("a read") << "{\"status\":\"OK\",\"data\":[{\"Id\":\"17\"}]}"_ba;
    }
    void trustsNoReceiptAboutAnotherRecord()
    {
        QFETCH(QByteArray, answer);
        Conversation c;
        Listener updated(c.records.update(u"Suppliers"_s, u"17"_s, stock(u"35"_s), false));
        c.answer(200, answer);
        QCOMPARE(updated.errorKind(), Kind::UnknownOutcome);
        QVERIFY(!updated.error().detail.isEmpty());
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }

    void refusesInputBeforeAnythingIsSent()
    {
        Conversation c;
        const FieldValues none;
        const FieldValues id{{u"Id"_s, JsonValue::string(u"3"_s)}};
        const FieldValues lowerId{{u"id"_s, JsonValue::string(u"3"_s)}};
        const FieldValues twice{{u"A"_s, JsonValue()}, {u"A"_s, JsonValue()}};
        const FieldValues unnamed{{QString(), JsonValue()}};
        std::vector<std::unique_ptr<Listener<RecordReceipt>>> writes;
        const auto listen = [&writes](Reply<RecordReceipt> *reply) {
            writes.push_back(std::make_unique<Listener<RecordReceipt>>(reply));
        };
        listen(c.records.add(u" "_s, stock(u"1"_s)));
        listen(c.records.add(u"Db"_s, twice));
        listen(c.records.add(u"Db"_s, unnamed));
        listen(c.records.update(QString(), u"1"_s, stock(u"1"_s), false));
        listen(c.records.update(u"Db"_s, u" "_s, stock(u"1"_s), false));
        listen(c.records.update(u"Db"_s, u"1"_s, none, false));
        listen(c.records.update(u"Db"_s, u"1"_s, id, false));
        listen(c.records.update(u"Db"_s, u"1"_s, lowerId, true));
        listen(c.records.update(u"Db"_s, u"1"_s, twice, false));
        Listener get(c.records.get(QString(), {}));
        Listener list(c.records.list(u"\t"_s, {}));
        c.clock.settle();
        for (const auto &write : writes)
            QCOMPARE(write->errorKind(), Kind::InvalidInput);
        QVERIFY(!writes[0]->error().message.isEmpty());
        QCOMPARE(writes[6]->error().message,
                 u"The Id of a record cannot be changed. Nothing was sent."_s);
        QCOMPARE(get.error().message, u"Enter the name of a database. Nothing was sent."_s);
        QCOMPARE(list.errorKind(), Kind::InvalidInput);
        QVERIFY(list.isDone() && get.isDone());
        QCOMPARE(c.sent(), 0);
        VERIFY_NOTHING_LEFT(c);
    }
};

QTEST_GUILESS_MAIN(RecordsApiTest)
#include "tst_recordsapi.moc"
