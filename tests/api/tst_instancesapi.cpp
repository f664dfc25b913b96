// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray url = "https://flokzu.example.org/api/v2/process/instance\n";
const QByteArray headers = "X-Api-Key: <data key> (secret)\n"
                           "X-Username: admin@example.org\n"
                           "Content-Type: application/json\n"
                           "Accept: application/json\n";

const FieldValues cancelled{{u"STATE "_s, JsonValue::string(u"CANCELLED"_s)},
                            {u"Note"_s, JsonValue()}};

} // namespace

class InstancesApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void getsByTheNormalisedIdentifier()
    {
        Conversation c;
        Listener instance(c.instances.get(u" abc-1042 "_s));
        QCOMPARE(c.request(), "GET " + url + headers + "\n{\"identifier\":\"ABC-1042\"}");
        c.answer(200,
                 "{\"status\":\"OK\",\"data\":{\"identifier\":\"ABC-1042\",\"fields\":"
                 "{\"Amount\":\"1250.50\"},\"lockStatus\":0}}");
        QVERIFY(instance.succeeded());
        QCOMPARE(instance.value().identifier, u"ABC-1042"_s);
        QCOMPARE(instance.value().lockStatus, u"0"_s);
        QVERIFY(instance.value().field(u"Amount"));
        VERIFY_NOTHING_LEFT(c);
    }

    void acceptsTheIdentifierInAnotherCase()
    {
        Conversation c;
        Listener instance(c.instances.get(u"ABC-1"_s));
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"identifier\":\"abc-1\",\"fields\":{}}}");
        QVERIFY(instance.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void refusesTheAnswerAboutAnotherInstance()
    {
        Conversation c;
        Listener instance(c.instances.get(u"ABC-1"_s));
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"identifier\":\"ABC-2\",\"fields\":{}}}");
        QCOMPARE(instance.errorKind(), Kind::NotUnderstood);
        QCOMPARE(instance.error().detail,
                 u"asked about instance ABC-1, the answer is about ABC-2"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void namesTheInstanceThatIsNotThere()
    {
        for (int status : {200, 404}) {
            Conversation c;
            Listener instance(c.instances.get(u"abc-9"_s));
            c.answer(status, status == 200 ? "{\"status\":\"OK\",\"data\":null}" : "");
            QCOMPARE(instance.errorKind(), Kind::NotFound);
            QCOMPARE(instance.error().message,
                     u"Flokzu found no instance “ABC-9” that this user may see."_s);
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void startsAnInstanceAsTheSystemUser()
    {
        Conversation c;
        Listener receipt(c.instances.create({u"ABC"_s, cancelled, false}));
        QCOMPARE(
            c.request(),
            "POST " + url + headers
                + "\n{\"processId\":\"ABC\",\"data\":{\"STATE \":\"CANCELLED\",\"Note\":\"\"}}");
        c.answer(200,
                 "{\"status\":\"OK\",\"identifier\":\"ABC-1043\",\"initiationDate\":"
                 "\"2026-01-31 09:12:44\"}");
        QVERIFY(receipt.succeeded());
        QCOMPARE(receipt.value().identifier, u"ABC-1043"_s);
        QCOMPARE(receipt.value().date, u"2026-01-31 09:12:44"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void startsAnInstanceAsTheUser()
    {
        Conversation c;
        Listener receipt(c.instances.create({u"ABC"_s, {}, true}));
        QCOMPARE(c.request(),
                 "POST " + url + headers
                     + "X-ForceUser: true\n\n{\"processId\":\"ABC\",\"data\":{}}");
        c.answer(201, "{\"status\":\"OK\",\"identifier\":\"ABC-1044\"}");
        QVERIFY(receipt.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void updatesOnlyTheFieldsGiven()
    {
        Conversation c;
        Listener receipt(c.instances.update(u"abc-1043"_s, cancelled));
        QCOMPARE(c.request(),
                 "PUT " + url + headers
                     + "\n{\"identifier\":\"ABC-1043\",\"data\":{\"STATE \":"
                       "\"CANCELLED\",\"Note\":\"\"}}");
        c.answer(200,
                 "{\"status\":\"OK\",\"identifier\":\"ABC-1043\",\"updateDate\":"
                 "\"2026-01-31 10:00:02\"}");
        QVERIFY(receipt.succeeded());
        QCOMPARE(receipt.value().date, u"2026-01-31 10:00:02"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void trustsNoReceiptAboutAnotherInstance()
    {
        for (const QByteArray answer :
             {"{\"status\":\"OK\",\"identifier\":\"ABC-2\"}", "{\"status\":\"OK\",\"Id\":\"1\"}"}) {
            Conversation c;
            Listener receipt(c.instances.update(u"ABC-1"_s, cancelled));
            c.answer(200, answer);
            QCOMPARE(receipt.errorKind(), Kind::UnknownOutcome);
            QCOMPARE(c.sent(), 1);
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void takesAPlainOkForTheReceiptOfAnUpdate()
    {
        for (const QByteArray answer :
             {"{\"status\":\"OK\"}", "{\"status\":\"OK\",\"updateDate\":\"2026-01-31 10:00:02\"}",
              "{\"status\":200}", "{}"}) {
            Conversation c;
            Listener receipt(c.instances.update(u"ABC-1"_s, cancelled));
            c.answer(200, answer);
            QVERIFY(receipt.succeeded());
            QCOMPARE(receipt.value().identifier, u"ABC-1"_s);
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void asksAsTypedAndThenInCapitals()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::identifierCase);
        Listener instance(c.instances.get(u" ft-sc-03-1079 "_s));
        QCOMPARE(c.network.requests.back().body, "{\"identifier\":\"ft-sc-03-1079\"}"_ba);
        c.answer(404, {});
        QCOMPARE(c.network.requests.back().body, "{\"identifier\":\"FT-SC-03-1079\"}"_ba);
        c.answer(200,
                 "{\"status\":\"OK\",\"data\":{\"identifier\":\"FT-SC-03-1079\",\"fields\":{}}}");
        QVERIFY(instance.succeeded());
        QCOMPARE(instance.value().process(), u"FT-SC-03"_s);
        QCOMPARE(c.client.dialect().value(dialectkey::identifierCase), u"capitals"_s);
        Listener next(c.instances.get(u"abc-1"_s));
        c.answer(404, {});
        QCOMPARE(next.errorKind(), Kind::NotFound);
        QCOMPARE(c.sent(), 3);
        VERIFY_NOTHING_LEFT(c);
    }

    void writesAnIdentifierAsTheServiceDoes()
    {
        FirstContact c;
        c.knowAllBut(dialectkey::identifierCase);
        Listener instance(c.instances.get(u"Abc-7"_s));
        c.answer(200, "{\"status\":\"OK\",\"data\":{\"identifier\":\"Abc-7\",\"fields\":{}}}");
        QVERIFY(instance.succeeded());
        QCOMPARE(c.sent(), 1);
        Listener updated(c.instances.update(u"ABC-7"_s, cancelled));
        QVERIFY(c.network.requests.back().body.startsWith("{\"identifier\":\"Abc-7\""));
        c.answer(200, "{\"status\":\"OK\",\"identifier\":\"Abc-7\"}");
        QVERIFY(updated.succeeded());
        VERIFY_NOTHING_LEFT(c);
    }

    void neverCallsAnUnreadableCreationFailed()
    {
        Conversation c;
        Listener receipt(c.instances.create({u"ABC"_s, {}, false}));
        c.answer(200, "{\"status\":\"OK\"}");
        QCOMPARE(receipt.errorKind(), Kind::UnknownOutcome);
        VERIFY_NOTHING_LEFT(c);
    }

    void refusesInputBeforeAnythingIsSent()
    {
        Conversation c;
        const FieldValues twice{{u"A"_s, JsonValue()}, {u"A"_s, JsonValue()}};
        Listener get(c.instances.get(u"  "_s));
        Listener create(c.instances.create({u" "_s, {}, false}));
        Listener createTwice(c.instances.create({u"ABC"_s, twice, false}));
        Listener update(c.instances.update(QString(), cancelled));
        Listener updateNothing(c.instances.update(u"ABC-1"_s, {}));
        Listener updateTwice(c.instances.update(u"ABC-1"_s, twice));
        c.clock.settle();
        QVERIFY(get.isDone());
        QCOMPARE(get.error().message, u"Enter the identifier of an instance. Nothing was sent."_s);
        for (const auto *receipt : {&create, &createTwice, &update, &updateNothing, &updateTwice}) {
            QVERIFY(receipt->isDone() && !receipt->succeeded());
            QCOMPARE(receipt->errorKind(), Kind::InvalidInput);
        }
        QCOMPARE(createTwice.error().message, u"“A” is given twice. Nothing was sent."_s);
        QCOMPARE(c.sent(), 0);
        VERIFY_NOTHING_LEFT(c);
    }
};

QTEST_GUILESS_MAIN(InstancesApiTest)
#include "tst_instancesapi.moc"
