// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Fault = Answer::Fault;

namespace {

/// The outcome of a call of any type.
struct Outcome {
    int calls = 0;
    std::optional<Error> error;
};

struct Operation {
    const char *name;
    bool writes;
    Safety safety;
    std::function<QPointer<ReplyBase>(Conversation &, QObject *, Outcome &)> start;
};

template <typename F>
Operation operation(const char *name, bool writes, Safety safety, F call)
{
    return {name, writes, safety, [call](Conversation &c, QObject *context, Outcome &outcome) {
                auto *reply = call(c);
                QPointer<ReplyBase> base(reply);
                reply->then(context, [&outcome](auto result) {
                    ++outcome.calls;
                    if (!result)
                        outcome.error = result.error();
                });
                return base;
            }};
}

const Filters oneFilter{{u"City"_s, u"Quito"_s}};
const FieldValues oneValue{{u"City"_s, JsonValue::string(u"Quito"_s)}};
const QString someone = u"a@example.org"_s;

std::vector<Operation> allOperations()
{
    using enum Safety;
    using C = Conversation;
    return {
        operation("get instance", false, Safe, [](C &c) { return c.instances.get(u"A-1"_s); }),
        operation("new instance", true, NonIdempotent,
                  [](C &c) {
                      return c.instances.create({u"A"_s, oneValue, true});
                  }),
        operation("update instance", true, Idempotent,
                  [](C &c) { return c.instances.update(u"A-1"_s, oneValue); }),
        operation("get record", false, Safe,
                  [](C &c) { return c.records.get(u"Db"_s, oneFilter); }),
        operation("list records", false, Safe,
                  [](C &c) { return c.records.list(u"Db"_s, oneFilter); }),
        operation("list all records", false, Safe,
                  [](C &c) { return c.records.list(u"Db"_s, {}); }),
        operation("add record", true, NonIdempotent,
                  [](C &c) { return c.records.add(u"Db"_s, oneValue); }),
        operation("update record", true, Idempotent,
                  [](C &c) { return c.records.update(u"Db"_s, u"1"_s, oneValue, false); }),
        operation("update or insert record", true, NonIdempotent,
                  [](C &c) { return c.records.update(u"Db"_s, u"1"_s, oneValue, true); }),
        operation("invite", true, NonIdempotent, [](C &c) { return c.users.invite(someone); }),
        operation("delete user", true, Idempotent, [](C &c) { return c.users.remove(someone); }),
        operation("get roles", false, Safe, [](C &c) { return c.users.roles(someone); }),
        operation("add role", true, Idempotent,
                  [](C &c) { return c.users.addRole(someone, u"Finance"_s); }),
        operation("remove role", true, Idempotent,
                  [](C &c) { return c.users.removeRole(someone, u"Finance"_s); }),
        operation("echo", false, Safe, [](C &c) { return c.commons.echo(u"x"_s); }),
        operation("calculate", false, Safe,
                  [](C &c) { return c.commons.calculate(CommonsApi::Operation::Sum, {u"1"_s}); }),
        operation("assignees", false, Safe, [](C &c) { return c.commons.assignees({someone}); }),
    };
}

struct Ending {
    const char *name;
    Fault fault;
    int status;
    QByteArray body;
    int copies;
    Kind ofRead;
    Kind ofWrite;
};

std::vector<Ending> statusEndings()
{
    const QByteArray words = "{\"status\":\"ERROR\",\"detail\":\"Bad key <own key>\"}";
    std::vector<Ending> endings;
    const auto add = [&](const char *name, int status, Kind ofRead, Kind ofWrite) {
        endings.push_back({name, Fault::None, status, words, 1, ofRead, ofWrite});
    };
    add("400", 400, Kind::Rejected, Kind::Rejected);
    add("401", 401, Kind::KeyRejected, Kind::KeyRejected);
    add("402", 402, Kind::NotAllowed, Kind::NotAllowed);
    add("403", 403, Kind::KeyRejected, Kind::KeyRejected);
    add("404", 404, Kind::NotFound, Kind::NotFound);
    add("405", 405, Kind::Rejected, Kind::Rejected);
    add("407", 407, Kind::NotAllowed, Kind::NotAllowed);
    add("408", 408, Kind::ServerFault, Kind::UnknownOutcome);
    add("409", 409, Kind::Rejected, Kind::Rejected);
    add("411", 411, Kind::Rejected, Kind::Rejected);
    add("415", 415, Kind::Rejected, Kind::Rejected);
    add("422", 422, Kind::Rejected, Kind::Rejected);
    add("425", 425, Kind::ServerFault, Kind::UnknownOutcome);
    add("451", 451, Kind::NotAllowed, Kind::NotAllowed);
    add("499", 499, Kind::ServerFault, Kind::UnknownOutcome);
    add("429", 429, Kind::RateLimited, Kind::RateLimited);
    add("500", 500, Kind::ServerFault, Kind::UnknownOutcome);
    add("502", 502, Kind::ServerFault, Kind::UnknownOutcome);
    add("503", 503, Kind::ServerFault, Kind::UnknownOutcome);
    add("301", 301, Kind::Redirected, Kind::UnknownOutcome);
    add("307", 307, Kind::Redirected, Kind::UnknownOutcome);
    add("103", 103, Kind::NotUnderstood, Kind::UnknownOutcome);
    add("200 with status ERROR", 200, Kind::Rejected, Kind::Rejected);
    return endings;
}

std::vector<Ending> otherEndings()
{
    using enum Fault;
    return {
        {"200 with another status", None, 200, "{\"status\":\"PARTIAL\"}", 1, Kind::Rejected,
         Kind::UnknownOutcome},
        {"200 page", None, 200, "<html>Welcome</html>", 1, Kind::NotUnderstood,
         Kind::UnknownOutcome},
        {"200 empty", None, 200, "", 1, Kind::NotUnderstood, Kind::UnknownOutcome},
        {"204", None, 204, "", 1, Kind::NotUnderstood, Kind::UnknownOutcome},
        {"200 cut", None, 200, "{\"status\":\"OK\",\"da", 1, Kind::NotUnderstood,
         Kind::UnknownOutcome},
        {"502 page", None, 502, "<html>Bad gateway</html>", 1, Kind::ServerFault,
         Kind::UnknownOutcome},
        {"unreachable", Unreachable, 0, {}, 0, Kind::NotSent, Kind::NotSent},
        {"insecure", Insecure, 0, {}, 0, Kind::NotSent, Kind::NotSent},
        {"refused by the wire", Refused, 0, {}, 0, Kind::InvalidInput, Kind::InvalidInput},
        {"interrupted", Interrupted, 0, {}, 1, Kind::ServerFault, Kind::UnknownOutcome},
        {"timed out", TimedOut, 0, {}, 1, Kind::ServerFault, Kind::UnknownOutcome},
        {"timed out before it was sent", TimedOut, 0, {}, 0, Kind::NotSent, Kind::NotSent},
        {"too large", TooLarge, 200, {}, 1, Kind::TooLarge, Kind::UnknownOutcome},
        {"compressed", Encoded, 200, {}, 1, Kind::NotUnderstood, Kind::UnknownOutcome},
    };
}

/// A server may repeat the key that it was sent.
void end(FakeTransfer &transfer, const Ending &ending)
{
    QByteArray body = ending.body;
    body.replace("<own key>", transfer.request.headers.front().value);
    if (ending.fault == Fault::None)
        transfer.answer(ending.status, body);
    else
        transfer.fail(ending.fault, ending.copies, ending.status);
}

/// Ends every request in the same way, however often the program tries.
void endAll(Conversation &c, const Ending &ending)
{
    for (int attempt = 0; attempt < 40; ++attempt) {
        FakeTransfer *last = c.network.sent.back();
        if (last && !last->isAnswered())
            end(*last, ending);
        c.clock.advance(std::chrono::seconds(100));
    }
}

void addOperationRows()
{
    QTest::addColumn<int>("index");
    const std::vector<Operation> operations = allOperations();
    for (size_t i = 0; i < operations.size(); ++i)
        QTest::newRow(operations[i].name) << int(i);
}

} // namespace

class EveryOperationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryError_data() { addOperationRows(); }
    void tellsEveryError()
    {
        QFETCH(int, index);
        const Operation operation = allOperations()[size_t(index)];
        std::vector<Ending> endings = statusEndings();
        for (const Ending &ending : otherEndings())
            endings.push_back(ending);
        for (const Ending &ending : endings) {
            Conversation c;
            QObject page;
            Outcome outcome;
            operation.start(c, &page, outcome);
            endAll(c, ending);
            QTRY_COMPARE(outcome.calls, 1);
            QVERIFY2(outcome.error, ending.name);
            const Kind expected = operation.writes ? ending.ofWrite : ending.ofRead;
            QVERIFY2(outcome.error->kind == expected,
                     qPrintable(u"%1: kind %2, %3"_s.arg(QLatin1String(ending.name))
                                    .arg(int(outcome.error->kind))
                                    .arg(outcome.error->message)));
            QVERIFY2(!outcome.error->message.isEmpty(), ending.name);
            c.shown << outcome.error->message << outcome.error->detail;
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void sendsAWriteOnceOnly_data() { addOperationRows(); }
    void sendsAWriteOnceOnly()
    {
        QFETCH(int, index);
        const Operation operation = allOperations()[size_t(index)];
        if (!operation.writes)
            return; // reads may be repeated
        for (const Ending &ending : otherEndings()) {
            if (ending.ofWrite != Kind::UnknownOutcome)
                continue;
            Conversation c;
            QObject page;
            Outcome outcome;
            operation.start(c, &page, outcome);
            endAll(c, ending);
            QCOMPARE(outcome.calls, 1);
            QVERIFY2(c.sent() == 1, ending.name);
            VERIFY_NOTHING_LEFT(c);
        }
    }

    void declaresWhatRepeatingWouldDo_data() { addOperationRows(); }
    void declaresWhatRepeatingWouldDo()
    {
        QFETCH(int, index);
        const Operation operation = allOperations()[size_t(index)];
        Conversation c;
        QObject page;
        Outcome outcome;
        operation.start(c, &page, outcome);
        QCOMPARE(c.sent(), 1);
        QCOMPARE(c.network.requests.back().writes, operation.writes);
        QCOMPARE(c.network.requests.back().safety, operation.safety);
        end(c.network.last(), {"404", Fault::None, 404, {}, 1, {}, {}});
        VERIFY_NOTHING_LEFT(c);
    }

    void isRefusedOnReadOnlyProfilesWhenItWrites_data() { addOperationRows(); }
    void isRefusedOnReadOnlyProfilesWhenItWrites()
    {
        QFETCH(int, index);
        const Operation operation = allOperations()[size_t(index)];
        Conversation c;
        c.scheduler.setReadOnly(true);
        QObject page;
        Outcome outcome;
        operation.start(c, &page, outcome);
        c.clock.settle();
        QCOMPARE(c.sent(), operation.writes ? 0 : 1);
        if (operation.writes) {
            QVERIFY(outcome.error);
            QCOMPARE(outcome.error->kind, Kind::ReadOnly);
        } else {
            c.network.last().answer(404);
        }
        VERIFY_NOTHING_LEFT(c);
    }

    void leavesTheQueueWhenTheReplyIsDeleted_data() { addOperationRows(); }
    void leavesTheQueueWhenTheReplyIsDeleted()
    {
        QFETCH(int, index);
        Conversation c;
        std::vector<std::unique_ptr<Listener<QString>>> others;
        for (int i = 0; i < SchedulerCore::Limits().inFlight; ++i)
            others.push_back(std::make_unique<Listener<QString>>(c.commons.echo(u"busy"_s)));
        const int sent = c.sent();
        QObject page;
        Outcome outcome;
        const QPointer<ReplyBase> reply = allOperations()[size_t(index)].start(c, &page, outcome);
        QVERIFY(reply);
        QCOMPARE(c.status().waiting, 1);
        delete reply;
        QCOMPARE(c.status().waiting, 0);
        for (int i = 0; i < sent; ++i)
            c.network.sent[size_t(i)]->answer(200, "{\"param_string\":\"busy\"}");
        c.clock.advance(std::chrono::minutes(5));
        QCOMPARE(c.sent(), sent);
        QCOMPARE(outcome.calls, 0);
        VERIFY_NOTHING_LEFT(c);
    }

    void callsNoHandlerWhenThePageIsGone_data() { addOperationRows(); }
    void callsNoHandlerWhenThePageIsGone()
    {
        QFETCH(int, index);
        Conversation c;
        Outcome outcome;
        auto page = std::make_unique<QObject>();
        const QPointer<ReplyBase> reply =
            allOperations()[size_t(index)].start(c, page.get(), outcome);
        QCOMPARE(c.sent(), 1);
        page.reset();
        QVERIFY(!reply);
        if (FakeTransfer *transfer = c.network.sent.back(); transfer && !transfer->isAnswered())
            transfer->answer(400, "{\"detail\":\"identifier is required\"}");
        c.clock.advance(std::chrono::minutes(5));
        QCOMPARE(c.sent(), 1); // no second form, no second try
        QCOMPARE(outcome.calls, 0);
        VERIFY_NOTHING_LEFT(c);
    }

    void needsItsKey_data() { addOperationRows(); }
    void needsItsKey()
    {
        QFETCH(int, index);
        Connection without = Conversation::connection();
        without.dataKey.wipe();
        without.userKey.wipe();
        Conversation c(without);
        QObject page;
        Outcome outcome;
        allOperations()[size_t(index)].start(c, &page, outcome);
        QCOMPARE(outcome.calls, 0); // never before control is back in the event loop
        c.clock.settle();
        QCOMPARE(outcome.calls, 1);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Kind::KeyRejected);
        QCOMPARE(c.sent(), 0);
        VERIFY_NOTHING_LEFT(c);
    }
};

QTEST_GUILESS_MAIN(EveryOperationTest)
#include "tst_everyoperation.moc"
