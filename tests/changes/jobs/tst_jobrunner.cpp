// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobrunner.h"
#include "changes/jobs/pausereason.h"
#include "support/fakewire.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using State = JobRunner::State;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

Change updateOf(const QString &id, const QString &stock)
{
    return UpdateRecord{u"Suppliers"_s, id, {{u"Stock"_s, text(u"40"_s), text(stock)}}, false};
}

std::shared_ptr<Job> jobOf(const std::vector<Change> &changes, GuardMode guard = GuardMode::Fast)
{
    std::vector<StagedChange> staged;
    for (const Change &change : changes) {
        StagedChange next;
        next.id = staged.size() + 1;
        next.change = change;
        staged.push_back(next);
    }
    auto job = std::make_shared<Job>();
    job->items = JobRunner::itemsOf(Plan::freeze(staged));
    job->guard = guard;
    return job;
}

/// A kind of change with the request it must make and an answer that confirms it.
struct Kind {
    const char *name;
    Change change;
    Verb verb;
    QByteArray path; ///< end of the URL
    QByteArray body;
    QByteArray success;
    QString receipt;
};

std::vector<Kind> allKinds()
{
    const FieldValues values{{u"Code"_s, text(u"S-9"_s)}};
    const FieldEdits edits{{u"STATE"_s, text(u"OPEN"_s), text(u"CANCELLED"_s)}};
    return {
        {"update record", updateOf(u"17"_s, u"35"_s), Verb::Put, "/v2/database/record",
         R"({"databaseName":"Suppliers","withInsert":false,"data":{"Id":"17","Stock":"35"}})",
         R"({"status":"OK","id":"17"})", u"17"_s},
        {"add record", AddRecord{u"Suppliers"_s, values}, Verb::Post, "/v2/database/record",
         R"({"databaseName":"Suppliers","data":{"Code":"S-9"}})", R"({"status":"OK","Id":"18"})",
         u"18"_s},
        {"update instance", UpdateInstance{u"ABC-1"_s, edits}, Verb::Put, "/v2/process/instance",
         R"({"identifier":"ABC-1","data":{"STATE":"CANCELLED"}})",
         R"({"status":"OK","identifier":"ABC-1","updateDate":"2026-01-31 10:00:02"})", u"ABC-1"_s},
        {"create instance", CreateInstance{u"ABC"_s, values, true}, Verb::Post,
         "/v2/process/instance", R"({"processId":"ABC","data":{"Code":"S-9"}})",
         R"({"status":"OK","identifier":"ABC-2","initiationDate":"2026-01-31 09:12:44"})",
         u"ABC-2"_s},
        {"invite",
         InviteUser{u"ana@example.org"_s},
         Verb::Post,
         "/v1/management/user/invitation",
         R"({"email":"ana@example.org"})",
         R"({"status":"OK","detail":"sent"})",
         {}},
        {"delete user",
         DeleteUser{u"ana@example.org"_s, {}},
         Verb::Delete,
         "/v1/management/user",
         R"({"email":"ana@example.org"})",
         R"({"status":"OK","detail":"deleted"})",
         {}},
        {"add role",
         AddRole{u"ana@example.org"_s, u"Finance"_s},
         Verb::Post,
         "/v1/management/user/roles",
         R"({"email":"ana@example.org","role":"Finance"})",
         R"({"status":"OK","detail":"added"})",
         {}},
        {"remove role",
         RemoveRole{u"ana@example.org"_s, u"Finance"_s},
         Verb::Delete,
         "/v1/management/user/roles",
         R"({"email":"ana@example.org","role":"Finance"})",
         R"({"status":"OK","detail":"removed"})",
         {}},
    };
}

/// An answer or fault of the wire, and the state that it must lead to.
struct Fate {
    const char *name;
    std::function<void(FakeWire &, const Kind &)> happen;
    State state;
    Error::Kind error;
};

std::vector<Fate> allFates()
{
    const auto says = [](int status, const QByteArray &body) {
        return [status, body](FakeWire &wire, const Kind &) { wire.answer(status, body); };
    };
    const auto breaks = [](Answer::Fault fault, int copies) {
        return [fault, copies](FakeWire &wire, const Kind &) { wire.fail(fault, copies); };
    };
    using Fault = Answer::Fault;
    const QByteArray no = R"({"status":"ERROR","detail":"Not like this."})";
    return {
        {"2xx",
         [](FakeWire &wire, const Kind &kind) { wire.answer(200, kind.success); },
         State::Done,
         {}},
        {"201",
         [](FakeWire &wire, const Kind &kind) { wire.answer(201, kind.success); },
         State::Done,
         {}},
        {"401", says(401, no), State::Rejected, Error::Kind::KeyRejected},
        {"403", says(403, no), State::Rejected, Error::Kind::KeyRejected},
        {"404", says(404, no), State::Rejected, Error::Kind::NotFound},
        {"409", says(409, no), State::Rejected, Error::Kind::Rejected},
        {"200 with status ERROR", says(200, no), State::Rejected, Error::Kind::Rejected},
        {"200 that is not JSON", says(200, "<html>"), State::Unknown, Error::Kind::UnknownOutcome},
        {"500", says(500, no), State::Unknown, Error::Kind::UnknownOutcome},
        {"503 HTML", says(503, "<h1>busy</h1>"), State::Unknown, Error::Kind::UnknownOutcome},
        {"302", says(302, {}), State::Unknown, Error::Kind::UnknownOutcome},
        {"lost connection", breaks(Fault::Interrupted, 1), State::Unknown,
         Error::Kind::UnknownOutcome},
        {"time out", breaks(Fault::TimedOut, 1), State::Unknown, Error::Kind::UnknownOutcome},
        {"refused by the wire", breaks(Fault::Refused, 0), State::NotSent,
         Error::Kind::InvalidInput},
    };
}

} // namespace

class TestJobRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindMakesExactlyItsRequest_data();
    void everyKindMakesExactlyItsRequest();
    void everyFateOfEveryKindEndsWhereItMust_data();
    void everyFateOfEveryKindEndsWhereItMust();
    void oneWriteAtATimeInThePlansOrder();
    void startingTwiceSendsOnce();
    void anEmptyPlanEndsAtOnce();
    void a429SendsTheSameWriteAgainAfterThePause();
    void anUnknownChangeIsNotRepeatedAndHoldsBackItsObject();
    void twoUnknownAdditionsDoNotHoldBackEachOther();
    void aRejectedWriteLetsTheOthersGo();
    void anItemWithAGlobalErrorWaitsWithTheRest_data();
    void anItemWithAGlobalErrorWaitsWithTheRest();
    void a403PausesOnlyWhileTheKeyHasNeverWorked();
    void namesTheStatusThatPausesAJob();
    void aGlobalRefusalStopsTheRest_data();
    void aGlobalRefusalStopsTheRest();
    void aKeyOrUserNameThatCannotBeSentPausesTheJob_data();
    void aKeyOrUserNameThatCannotBeSentPausesTheJob();
    void aReadOnlyProfileSendsNothing();
    void aServerThatCannotBeReachedStopsTheRest();
    void stoppingLetsTheOneOnTheWireEnd();
    void pausingLeavesTheRestWaiting();
    void aQueuedItemIsTakenBackAtOnce();
    void aGuardedUpdateChecksItsPreconditionFirst_data();
    void aGuardedUpdateChecksItsPreconditionFirst();
    void anUpdateThatCannotBeReadFirstIsNotWritten();
    void aChangeThatCannotBeStoredIsNotSent();
    void anAnswerAboutAnotherRecordProvesNothing();
    void theInitiatorHeaderFollowsTheChoice();
};

void TestJobRunner::everyKindMakesExactlyItsRequest_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(allKinds().size()); ++i)
        QTest::newRow(allKinds()[size_t(i)].name) << i;
    QCOMPARE(allKinds().size(), std::variant_size_v<Change>);
}

void TestJobRunner::everyKindMakesExactlyItsRequest()
{
    QFETCH(int, index);
    const Kind kind = allKinds()[size_t(index)];
    FakeWire wire;
    JobRunner runner(jobOf({kind.change}), {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();

    QCOMPARE(wire.sent(), 1);
    const Request &request = wire.network.requests.front();
    QCOMPARE(request.verb, kind.verb);
    QCOMPARE(request.url.path(QUrl::FullyEncoded).toUtf8(), "/api" + kind.path);
    QCOMPARE(request.body, kind.body);
    QVERIFY(request.writes);
    QCOMPARE(request.reason, titleOf(kind.change));

    wire.answer(200, kind.success);
    QVERIFY(runner.isFinished());
    QCOMPARE(runner.items().front().receipt, kind.receipt);
}

void TestJobRunner::everyFateOfEveryKindEndsWhereItMust_data()
{
    QTest::addColumn<int>("kindIndex");
    QTest::addColumn<int>("fateIndex");
    const std::vector<Kind> kinds = allKinds();
    const std::vector<Fate> fates = allFates();
    for (int kind = 0; kind < static_cast<int>(kinds.size()); ++kind) {
        for (int fate = 0; fate < static_cast<int>(fates.size()); ++fate)
            QTest::addRow("%s: %s", kinds[size_t(kind)].name, fates[size_t(fate)].name)
                << kind << fate;
    }
}

void TestJobRunner::everyFateOfEveryKindEndsWhereItMust()
{
    QFETCH(int, kindIndex);
    QFETCH(int, fateIndex);
    const Kind kind = allKinds()[size_t(kindIndex)];
    const Fate fate = allFates()[size_t(fateIndex)];
    FakeWire wire;
    JobRunner runner(jobOf({kind.change}), {wire.records, wire.instances, wire.users, wire.clock});
    QSignalSpy finished(&runner, &JobRunner::finished);
    runner.start();
    wire.clock.settle();
    fate.happen(wire, kind);
    wire.clock.advance(std::chrono::minutes(10)); // time enough for any repetition

    QCOMPARE(finished.count(), 1);
    QCOMPARE(wire.sent(), 1);
    const JobRunner::Item &item = runner.items().front();
    QCOMPARE(item.state, fate.state);
    if (fate.state == State::Done)
        return;
    QCOMPARE(item.error.kind, fate.error);
    QVERIFY(!item.error.message.isEmpty());
}

void TestJobRunner::oneWriteAtATimeInThePlansOrder()
{
    FakeWire wire;
    JobRunner runner(
        jobOf({updateOf(u"3"_s, u"1"_s), updateOf(u"1"_s, u"2"_s), updateOf(u"2"_s, u"3"_s)}),
        {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    const QStringList expected{u"3"_s, u"1"_s, u"2"_s};
    for (int i = 0; i < 3; ++i) {
        wire.clock.settle();
        QCOMPARE(wire.sent(), i + 1);
        QVERIFY(
            wire.network.requests.back().body.contains("\"Id\":\"" + expected[i].toUtf8() + '"'));
        wire.answer(200, R"({"status":"OK","id":")" + expected[i].toUtf8() + "\"}");
    }
    QVERIFY(runner.isFinished());
    QCOMPARE(runner.count(State::Done), 3);
    QCOMPARE(wire.sent(), 3);
}

void TestJobRunner::startingTwiceSendsOnce()
{
    FakeWire wire;
    JobRunner runner(jobOf({InviteUser{u"ana@example.org"_s}}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    runner.start();
    wire.clock.settle();
    wire.answer(200, R"({"status":"OK"})");
    runner.start();
    wire.clock.advance(std::chrono::minutes(10));
    QCOMPARE(wire.sent(), 1);
}

void TestJobRunner::anEmptyPlanEndsAtOnce()
{
    FakeWire wire;
    JobRunner runner(jobOf({}), {wire.records, wire.instances, wire.users, wire.clock});
    QSignalSpy finished(&runner, &JobRunner::finished);
    runner.start();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(wire.sent(), 0);
}

void TestJobRunner::a429SendsTheSameWriteAgainAfterThePause()
{
    FakeWire wire;
    JobRunner runner(jobOf({InviteUser{u"ana@example.org"_s}}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    wire.answer(429, {});
    QCOMPARE(runner.items().front().state, State::Sending);
    wire.clock.advance(std::chrono::minutes(2));
    QCOMPARE(wire.sent(), 2); // 429 means that it was refused before execution
    wire.answer(200, R"({"status":"OK"})");
    QCOMPARE(runner.count(State::Done), 1);
}

void TestJobRunner::anUnknownChangeIsNotRepeatedAndHoldsBackItsObject()
{
    FakeWire wire;
    JobRunner runner(
        jobOf({InviteUser{u"ana@example.org"_s}, AddRole{u"Ana@example.org"_s, u"Finance"_s},
               AddRole{u"leo@example.org"_s, u"Finance"_s}}),
        {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    wire.fail(Answer::Fault::Interrupted);
    QCOMPARE(wire.sent(), 2);
    QVERIFY(wire.network.requests.back().body.contains("leo@example.org"));
    wire.answer(200, R"({"status":"OK"})");

    QVERIFY(runner.isFinished());
    QCOMPARE(runner.items()[0].state, State::Unknown);
    QCOMPARE(runner.items()[1].state, State::Skipped);
    QVERIFY(!runner.items()[1].error.message.isEmpty());
    QCOMPARE(runner.items()[2].state, State::Done);
}

void TestJobRunner::twoUnknownAdditionsDoNotHoldBackEachOther()
{
    FakeWire wire;
    const AddRecord addition{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}}};
    JobRunner runner(jobOf({addition, addition}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    wire.fail(Answer::Fault::Interrupted);
    QCOMPARE(wire.sent(), 2);
    wire.fail(Answer::Fault::Interrupted);
    QVERIFY(runner.isFinished());
    QCOMPARE(runner.count(State::Unknown), 2);
}

void TestJobRunner::aRejectedWriteLetsTheOthersGo()
{
    FakeWire wire;
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s)}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    wire.answer(400, R"({"status":"ERROR","detail":"Stock is a number"})");
    wire.answer(200, R"({"status":"OK","id":"2"})");
    QCOMPARE(runner.items()[0].state, State::Rejected);
    QVERIFY((runner.items()[0].error.message + runner.items()[0].error.detail)
                .contains(u"Stock is a number"_s));
    QCOMPARE(runner.items()[1].state, State::Done);
}

void TestJobRunner::anItemWithAGlobalErrorWaitsWithTheRest_data()
{
    using Meet = std::function<void(FakeWire &)>;
    QTest::addColumn<Meet>("meet");
    QTest::addColumn<QString>("reason");
    const auto says = [](int status) {
        return [status](FakeWire &wire) {
            wire.answer(status, R"({"status":"ERROR","detail":"No."})");
        };
    };
    QTest::newRow("401") << Meet(says(401)) << u"rejected the data API key (401)"_s;
    QTest::newRow("429 for ever") << Meet([](FakeWire &wire) {
        while (wire.network.sent.back() && !wire.network.last().isAnswered()) {
            wire.answer(429, {});
            wire.clock.advance(std::chrono::minutes(10));
        }
    }) << u"request limit"_s;
    QTest::newRow("cannot be reached") << Meet([](FakeWire &wire) {
        while (wire.network.sent.back() && !wire.network.last().isAnswered()) {
            wire.fail(Answer::Fault::Unreachable, 0);
            wire.clock.advance(std::chrono::minutes(10));
        }
    }) << u"could not be reached"_s;
}

void TestJobRunner::anItemWithAGlobalErrorWaitsWithTheRest()
{
    QFETCH(std::function<void(FakeWire &)>, meet);
    QFETCH(QString, reason);
    FakeWire wire;
    JobRunner runner(
        jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s), updateOf(u"3"_s, u"4"_s)}),
        {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    wire.answer(200, R"({"status":"OK","id":"1"})");
    meet(wire);
    wire.clock.advance(std::chrono::minutes(10));
    QVERIFY(runner.isFinished());
    QCOMPARE(runner.items()[0].state, State::Done);
    QCOMPARE(runner.items()[1].state, State::Waiting);
    QCOMPARE(runner.items()[2].state, State::Waiting);
    QVERIFY(runner.hitGlobalError());
    QVERIFY2(runner.pausedBy()->message.contains(reason), qPrintable(runner.pausedBy()->message));
    QVERIFY2(!runner.pausedBy()->message.contains(u"Nothing was"_s),
             qPrintable(runner.pausedBy()->message));
}

void TestJobRunner::a403PausesOnlyWhileTheKeyHasNeverWorked()
{
    for (const bool worked : {false, true}) {
        FakeWire wire;
        JobRunner runner(
            jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s), updateOf(u"3"_s, u"4"_s)}),
            {wire.records, wire.instances, wire.users, wire.clock});
        runner.start();
        wire.clock.settle();
        if (worked)
            wire.answer(200, R"({"status":"OK","id":"1"})");
        wire.answer(403, R"({"status":"ERROR","detail":"Not yours."})");
        if (worked)
            wire.answer(200, R"({"status":"OK","id":"3"})");
        QVERIFY(runner.isFinished());
        QCOMPARE(runner.hitGlobalError(), !worked);
        QCOMPARE(runner.items()[1].state, worked ? State::Rejected : State::Waiting);
        QCOMPARE(runner.items()[2].state, worked ? State::Done : State::Waiting);
        const QString why = worked ? runner.items()[1].error.message : runner.pausedBy()->message;
        QVERIFY2(why.contains(worked ? u"Not yours."_s : u"(403)"_s), qPrintable(why));
        QVERIFY2(why.contains(u"plan"_s), qPrintable(why));
    }
}

void TestJobRunner::namesTheStatusThatPausesAJob()
{
    for (const int status : {402, 407, 451}) {
        const Error refusal{Error::Kind::NotAllowed, u"No."_s, u"No."_s, status};
        QVERIFY(isGlobalError(refusal));
        QVERIFY(pauseReason(refusal, InviteUser{}).message.contains(QString::number(status)));
    }
    QVERIFY(!isGlobalError({Error::Kind::Rejected, u"No."_s, {}, 409}));
}

void TestJobRunner::aGlobalRefusalStopsTheRest_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {402, 407, 451})
        QTest::addRow("%d", status) << status;
}

void TestJobRunner::aGlobalRefusalStopsTheRest()
{
    QFETCH(int, status);
    FakeWire wire;
    std::vector<Change> changes;
    for (int i = 0; i < 54; ++i)
        changes.push_back(updateOf(QString::number(i), u"x"_s));
    JobRunner runner(jobOf(changes), {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    wire.answer(status, R"({"status":"ERROR","detail":"Your plan has ended"})");
    wire.clock.advance(std::chrono::minutes(10));
    QVERIFY(runner.isFinished());
    QCOMPARE(wire.sent(), 1);
    QCOMPARE(runner.count(State::Unknown), 0);
    QCOMPARE(runner.count(State::Waiting), 54);
    QVERIFY(runner.pausedBy());
    QCOMPARE(runner.pausedBy()->kind, Error::Kind::NotAllowed);
    QCOMPARE(runner.pausedBy()->detail, u"Your plan has ended"_s);
    QVERIFY(runner.pausedBy()->message.contains(u"Your plan has ended"_s));
}

void TestJobRunner::aKeyOrUserNameThatCannotBeSentPausesTheJob_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("userName");
    QTest::newRow("no key") << QByteArray() << u"admin@example.org"_s;
    QTest::newRow("key") << QByteArray("clé") << u"admin@example.org"_s;
    QTest::newRow("user name") << QByteArray("data-key") << u"añ@example.org"_s;
    QTest::newRow("no user name") << QByteArray("data-key") << QString();
}

void TestJobRunner::aKeyOrUserNameThatCannotBeSentPausesTheJob()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, userName);
    FakeWire wire;
    ApiClient client(wire.scheduler,
                     Connection{wire.client.connection().baseUrl, userName, Secret(key), {}});
    RecordsApi records(client);
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s)}),
                     {records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.advance(std::chrono::minutes(10));
    QVERIFY(runner.isFinished());
    QCOMPARE(wire.sent(), 0);
    QCOMPARE(runner.count(State::Waiting), 2);
    QVERIFY(runner.hitGlobalError());
    QVERIFY2(runner.pausedBy()->message.contains(u"is missing or cannot be used"_s),
             qPrintable(runner.pausedBy()->message));
}

void TestJobRunner::aReadOnlyProfileSendsNothing()
{
    FakeWire wire;
    wire.scheduler.setReadOnly(true);
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s)}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.advance(std::chrono::minutes(10));
    QVERIFY(runner.isFinished());
    QCOMPARE(wire.sent(), 0);
    QCOMPARE(runner.items()[0].state, State::Waiting);
    QCOMPARE(runner.items()[0].error.kind, Error::Kind::ReadOnly);
    QCOMPARE(runner.items()[1].state, State::Waiting);
}

void TestJobRunner::aServerThatCannotBeReachedStopsTheRest()
{
    FakeWire wire;
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s)}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    // what never left may be tried again by the scheduler, some times
    for (int i = 0; i < 20 && !runner.isFinished(); ++i) {
        if (!wire.network.last().isAnswered())
            wire.fail(Answer::Fault::Unreachable, 0);
        wire.clock.advance(std::chrono::minutes(1));
    }
    QVERIFY(runner.isFinished());
    QCOMPARE(runner.items()[0].state, State::Waiting);
    QCOMPARE(runner.items()[0].error.kind, Error::Kind::NotSent);
    QCOMPARE(runner.items()[1].state, State::Waiting);
    for (const Request &request : wire.network.requests)
        QVERIFY(request.body.contains("\"Id\":\"1\""));
}

void TestJobRunner::stoppingLetsTheOneOnTheWireEnd()
{
    FakeWire wire;
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s)}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    QCOMPARE(runner.ongoing(), 2);
    runner.cancelRest();
    QVERIFY(!runner.isFinished());
    QCOMPARE(runner.items()[0].state, State::Sending);
    wire.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(runner.isFinished());
    QCOMPARE(wire.sent(), 1);
    QCOMPARE(runner.ongoing(), 0);
    QCOMPARE(runner.items()[0].state, State::Done);
    QCOMPARE(runner.items()[1].state, State::Cancelled);
    QCOMPARE(runner.items()[1].error.kind, Error::Kind::Cancelled);
}

void TestJobRunner::pausingLeavesTheRestWaiting()
{
    FakeWire wire;
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s)}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    runner.pause();
    QVERIFY(!runner.isFinished());
    wire.answer(200, R"({"status":"OK","id":"1"})");
    QVERIFY(runner.isFinished());
    QVERIFY(!runner.pausedBy());
    QCOMPARE(runner.items()[1].state, State::Waiting);

    JobRunner next(std::make_shared<Job>(runner.job()),
                   {wire.records, wire.instances, wire.users, wire.clock});
    next.start();
    wire.clock.settle();
    QCOMPARE(wire.sent(), 2);
    QCOMPARE(next.ongoing(), 1); // the other one was done before
    wire.answer(200, R"({"status":"OK","id":"2"})");
    QCOMPARE(next.count(State::Done), 2);
}

void TestJobRunner::aQueuedItemIsTakenBackAtOnce()
{
    FakeWire wire;
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s)}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    wire.answer(429, {}); // from now on nothing is sent for a minute
    runner.start();
    JobRunner other(jobOf({updateOf(u"5"_s, u"x"_s), updateOf(u"6"_s, u"3"_s)}),
                    {wire.records, wire.instances, wire.users, wire.clock});
    other.start();
    wire.clock.settle();
    QCOMPARE(other.items()[0].state, State::Queued);
    other.cancelRest();
    QVERIFY(other.isFinished());
    QCOMPARE(other.count(State::Cancelled), 2);
    wire.clock.advance(std::chrono::minutes(3));
    for (const Request &request : wire.network.requests)
        QVERIFY(request.body.contains("\"Id\":\"1\""));
}

void TestJobRunner::aGuardedUpdateChecksItsPreconditionFirst_data()
{
    QTest::addColumn<QByteArray>(
        "now"); // the value that another person left; it was 40 and shall be 35
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("state");
    QTest::newRow("as it was") << R"({"Id":"17","Stock":"40"})"_ba << 2 << int(State::Done);
    QTest::newRow("as a number") << R"({"Id":"17","Stock":40})"_ba << 2 << int(State::Done);
    QTest::newRow("another column")
        << R"({"Id":"17","Stock":"40","City":"new"})"_ba << 2 << int(State::Done);
    QTest::newRow("the same column") << R"({"Id":"17","Stock":"41"})"_ba << 1 << int(State::Held);
    QTest::newRow("emptied") << R"({"Id":"17","Stock":""})"_ba << 1 << int(State::Held);
    QTest::newRow("other digits") << R"({"Id":"17","Stock":"40.0"})"_ba << 1 << int(State::Held);
    QTest::newRow("already there") << R"({"Id":"17","Stock":"35"})"_ba << 1 << int(State::Done);
}

void TestJobRunner::aGuardedUpdateChecksItsPreconditionFirst()
{
    QFETCH(QByteArray, now);
    FakeWire wire;
    JobRunner runner(
        jobOf({updateOf(u"17"_s, u"35"_s), InviteUser{u"ana@example.org"_s}}, GuardMode::Guard),
        {wire.records, wire.instances, wire.users, wire.clock});
    QCOMPARE(runner.requestsToCome(), 3);
    runner.start();
    wire.clock.settle();
    QVERIFY(!wire.network.requests.front().writes);
    wire.answer(200, now);
    QFETCH(int, requests);
    if (requests == 2) {
        QVERIFY(wire.network.requests.back().writes);
        wire.answer(200, R"({"status":"OK","id":"17"})");
    }
    QTEST(int(runner.items()[0].state), "state");
    QCOMPARE(wire.sent(), requests + 1); // the rest goes on
    QVERIFY(wire.network.requests.back().body.contains("ana@example.org"));
    if (runner.items()[0].state != State::Held)
        return;
    QVERIFY(runner.items()[0].error.message.contains(u"Stock"_s));
    QCOMPARE(runner.items()[0].found.size(), size_t(1));
}

void TestJobRunner::anUpdateThatCannotBeReadFirstIsNotWritten()
{
    for (const int status : {404, 500, 503}) {
        FakeWire wire;
        JobRunner runner(jobOf({updateOf(u"17"_s, u"35"_s)}, GuardMode::Guard),
                         {wire.records, wire.instances, wire.users, wire.clock});
        runner.start();
        for (int i = 0; i < 30 && !runner.isFinished(); ++i) {
            wire.clock.advance(std::chrono::minutes(1));
            if (!wire.network.last().isAnswered())
                wire.answer(status, R"({"status":"ERROR"})");
        }
        QVERIFY(runner.isFinished());
        QCOMPARE(runner.items()[0].state, status == 404 ? State::Rejected : State::NotSent);
        for (const Request &request : wire.network.requests)
            QVERIFY(!request.writes);
    }
}

void TestJobRunner::aChangeThatCannotBeStoredIsNotSent()
{
    FakeWire wire;
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s), updateOf(u"2"_s, u"3"_s)}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.setBeforeSending([](int, const Exchange &) {
        return Error{Error::Kind::Storage, u"The disk is full."_s, {}, 0};
    });
    runner.start();
    wire.clock.advance(std::chrono::minutes(10));
    QVERIFY(runner.isFinished());
    QCOMPARE(wire.sent(), 0);
    QCOMPARE(runner.items()[0].state, State::Waiting);
    QCOMPARE(runner.items()[1].state, State::Waiting);
    QVERIFY(runner.pausedBy());
}

void TestJobRunner::anAnswerAboutAnotherRecordProvesNothing()
{
    FakeWire wire;
    JobRunner runner(jobOf({updateOf(u"1"_s, u"x"_s)}),
                     {wire.records, wire.instances, wire.users, wire.clock});
    runner.start();
    wire.clock.settle();
    wire.answer(200, R"({"status":"OK","id":"99"})");
    QCOMPARE(runner.items()[0].state, State::Unknown);
}

void TestJobRunner::theInitiatorHeaderFollowsTheChoice()
{
    for (const bool userIsInitiator : {false, true}) {
        FakeWire wire;
        JobRunner runner(jobOf({CreateInstance{u"ABC"_s, {}, userIsInitiator}}),
                         {wire.records, wire.instances, wire.users, wire.clock});
        runner.start();
        wire.clock.settle();
        const std::vector<Header> headers = wire.network.requests.front().headers;
        const bool forced = std::ranges::any_of(headers, [](const Header &header) {
            return header.name == "X-ForceUser" && header.value == "true";
        });
        QCOMPARE(forced, userIsInitiator);
    }
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestJobRunner)
#include "tst_jobrunner.moc"
