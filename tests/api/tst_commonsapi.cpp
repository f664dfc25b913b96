// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray base = "https://flokzu.example.org/api/commons/";
const QByteArray headers = "X-Api-Key: <data key> (secret)\n"
                           "X-Username: admin@example.org\n"
                           "Content-Type: application/json\n"
                           "Accept: application/json\n"
                           "\n";

} // namespace

class CommonsApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void echoes()
    {
        Conversation c;
        Listener echo(c.commons.echo(u"héllo \"1\"\n"_s));
        QCOMPARE(c.request(),
                 "POST " + base + "JSON/echo\n" + headers
                     + "{\"param_string\":\"h\xC3\xA9llo \\\"1\\\"\\n\"}");
        c.answer(200, "{\"param_string\":\"h\\u00e9llo \\\"1\\\"\\n\"}");
        QVERIFY(echo.succeeded());
        QCOMPARE(echo.value(), u"héllo \"1\"\n"_s);
        VERIFY_NOTHING_LEFT(c);
    }

    void calculates_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("result");
        using Operation = CommonsApi::Operation;
        QTest::newRow("sum") << int(Operation::Sum) << "sum"_ba
                             << "{\"result\":3.10}"_ba << u"3.10"_s;
        QTest::newRow("concat") << int(Operation::Concat) << "concat"_ba
                                << "{\"result\":\"1.002.10\"}"_ba << u"1.002.10"_s;
        QTest::newRow("contains") << int(Operation::Contains) << "contains"_ba
                                  << "{\"result\":false}"_ba << u"false"_s;
    }
    void calculates()
    {
        QFETCH(int, operation);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, answer);
        QFETCH(QString, result);
        Conversation c;
        Listener calculated(
            c.commons.calculate(CommonsApi::Operation(operation), {u"1.00"_s, u"2.10"_s, u""_s}));
        QCOMPARE(c.request(),
                 "POST " + base + "MATH/operations?oper=" + name + '\n' + headers
                     + "{\"elem_1\":\"1.00\",\"elem_2\":\"2.10\",\"elem_3\":\"\"}");
        c.answer(200, answer);
        QVERIFY(calculated.succeeded());
        QCOMPARE(calculated.value(), result);
        VERIFY_NOTHING_LEFT(c);
    }

    void encodesAssigneesFully()
    {
        Conversation c;
        Listener assignees(
            c.commons.assignees({u"a+b@example.org"_s, u"R&D \"1\""_s, u"Atención #2"_s}));
        QCOMPARE(c.request(),
                 "GET " + base
                     + "assignee/list?assignees=%5B%22a%2Bb%40example.org%22%2C%22R%26D"
                       "%20%5C%221%5C%22%22%2C%22Atenci%C3%B3n%20%232%22%5D\n"
                     + headers);
        c.answer(200, "[\"a+b@example.org\",\"c@example.org\"]");
        QVERIFY(assignees.succeeded());
        QCOMPARE(assignees.value(), QStringList({u"a+b@example.org"_s, u"c@example.org"_s}));
        VERIFY_NOTHING_LEFT(c);
    }

    void asksForAssigneesInOneFormOnly()
    {
        Conversation c;
        Listener assignees(c.commons.assignees({u"Finance"_s}));
        c.answer(400, "{\"detail\":\"assignees is required\"}");
        QCOMPARE(assignees.errorKind(), Kind::Rejected);
        QCOMPARE(c.sent(), 1);
        VERIFY_NOTHING_LEFT(c);
    }
};

QTEST_GUILESS_MAIN(CommonsApiTest)
#include "tst_commonsapi.moc"
