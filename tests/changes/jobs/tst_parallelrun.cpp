// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobrunner.h"
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

/// A runner over a wire of its own.
struct Run {
    FakeWire wire;
    std::shared_ptr<Job> job;
    JobRunner runner;

    explicit Run(const std::vector<Change> &changes, int atOnce, GuardMode guard = GuardMode::Fast)
        : job(jobOf(changes, guard))
        , runner(job, {wire.records, wire.instances, wire.users, wire.clock})
    {
        runner.setAtOnce(atOnce);
    }
    static std::shared_ptr<Job> jobOf(const std::vector<Change> &changes, GuardMode guard)
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
    void start()
    {
        runner.start();
        wire.clock.settle();
    }
    /// Answers the request that is on the wire and has these bytes in its body.
    void answer(const QByteArray &part, int status, const QByteArray &body)
    {
        for (size_t i = 0; i < wire.network.sent.size(); ++i) {
            FakeTransfer *transfer = wire.network.sent[i];
            if (!transfer || transfer->isAnswered() || !transfer->request.body.contains(part))
                continue;
            return wire.answerTo(int(i), status, body);
        }
        QFAIL(part.constData());
    }
    void confirm(const QByteArray &id)
    {
        answer("\"Id\":\"" + id + "\"", 200, "{\"status\":\"OK\",\"id\":\"" + id + "\"}");
    }
    QStringList onTheWire() const
    {
        QStringList bodies;
        for (const QPointer<FakeTransfer> &transfer : wire.network.sent) {
            if (transfer && !transfer->isAnswered())
                bodies << QString::fromUtf8(transfer->request.body);
        }
        return bodies;
    }
    State state(int index) const { return runner.items()[size_t(index)].state; }
};

const auto account = u"ana@example.org"_s;

} // namespace

/// Several changes under way, reading back, and the ends that a job may be given beforehand.
class TestParallelRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asManyAreUnderWayAsAllowed();
    void changesOfOneObjectKeepTheirOrderWhileOthersGoAhead();
    void aGlobalErrorTakesBackQueuedItemsAndAwaitsThoseOnTheWire();
    void pausingWaitsForEveryAnswer();
    void aPreconditionThatIsTooOldIsCheckedAgain();
    void paranoidReadsBackWhatItWrote();
    void paranoidTellsWhatReadsOtherwise_data();
    void paranoidTellsWhatReadsOtherwise();
    void valuesAlreadyThereAreNotReadBack();
    void aNewRecordIsReadBackByItsReceipt();
    void pausesAfterAsManyFailuresAsAllowed();
    void neverMoreAreUnderWayThanFailuresAreLeft();
    void rolesWaitForTheirInvitationAndFallWithIt();
    void anAccountIsNotDeletedWhereItsRolesCouldNotBeTaken();
    void costsWhatItSays_data();
    void costsWhatItSays();
};

void TestParallelRun::asManyAreUnderWayAsAllowed()
{
    Run run({updateOf(u"1"_s, u"a"_s), updateOf(u"2"_s, u"b"_s), updateOf(u"3"_s, u"c"_s),
             updateOf(u"4"_s, u"d"_s)},
            3);
    run.start();
    QCOMPARE(run.wire.sent(), 3);
    run.confirm("2");
    QCOMPARE(run.wire.sent(), 4);
    QCOMPARE(run.state(1), State::Done);
    for (const char *id : {"4", "1", "3"})
        run.confirm(id);
    QVERIFY(run.runner.isFinished());
    QCOMPARE(run.runner.count(State::Done), 4);
    QCOMPARE(run.wire.sent(), 4);
}

void TestParallelRun::changesOfOneObjectKeepTheirOrderWhileOthersGoAhead()
{
    Run run({AddRole{account, u"Finance"_s}, AddRole{account, u"Buying"_s},
             RemoveRole{account, u"All"_s}, AddRole{u"leo@example.org"_s, u"Finance"_s}},
            4);
    run.start();
    QCOMPARE(run.wire.sent(), 2); // one for each account
    run.answer("leo", 200, R"({"status":"OK"})");
    QCOMPARE(run.wire.sent(), 2);
    run.answer("Finance", 200, R"({"status":"OK"})");
    QCOMPARE(run.wire.sent(), 3);
    QVERIFY(run.onTheWire().constFirst().contains(u"Buying"_s));
    run.answer("Buying", 200, R"({"status":"OK"})");
    QVERIFY(run.onTheWire().constFirst().contains(u"All"_s));
    run.answer("All", 200, R"({"status":"OK"})");
    QVERIFY(run.runner.isFinished());
}

void TestParallelRun::aGlobalErrorTakesBackQueuedItemsAndAwaitsThoseOnTheWire()
{
    Run run({updateOf(u"1"_s, u"a"_s), updateOf(u"2"_s, u"b"_s), updateOf(u"3"_s, u"c"_s)}, 2);
    run.start();
    run.answer("\"Id\":\"1\"", 401, R"({"status":"ERROR"})");
    QVERIFY(!run.runner.isFinished());
    QCOMPARE(run.state(1), State::Sending);
    run.confirm("2");
    QVERIFY(run.runner.isFinished());
    QVERIFY(run.runner.pausedBy());
    QVERIFY(run.runner.hitGlobalError());
    QCOMPARE(run.state(0), State::Waiting);
    QCOMPARE(run.state(1), State::Done);
    QCOMPARE(run.state(2), State::Waiting);
    QCOMPARE(run.wire.sent(), 2);
}

void TestParallelRun::pausingWaitsForEveryAnswer()
{
    Run run({updateOf(u"1"_s, u"a"_s), updateOf(u"2"_s, u"b"_s), updateOf(u"3"_s, u"c"_s)}, 2,
            GuardMode::Guard);
    run.start();
    run.answer("\"value\":\"1\"", 200, R"({"Id":"1","Stock":"40"})"); // its write goes out
    run.runner.pause();
    QCOMPARE(run.state(0), State::Sending);
    QCOMPARE(run.state(1), State::Waiting); // it was only looked at
    QVERIFY(!run.runner.isFinished());
    run.confirm("1");
    QVERIFY(run.runner.isFinished());
    QCOMPARE(run.state(0), State::Done);
    QCOMPARE(run.runner.count(State::Waiting), 2);
}

void TestParallelRun::aPreconditionThatIsTooOldIsCheckedAgain()
{
    Run run({updateOf(u"1"_s, u"35"_s)}, 1, GuardMode::Guard);
    run.start();
    Reply<Done> *other = run.wire.users.addRole(account, u"Finance"_s);
    other->setParent(&run.runner);
    run.wire.clock.settle();
    run.answer("Finance", 429, {}); // all requests wait, also the write
    const int before = run.wire.sent();
    run.answer("\"value\":\"1\"", 200, R"({"Id":"1","Stock":"40"})");
    QCOMPARE(run.wire.sent(), before);
    run.wire.clock.advance(std::chrono::minutes(2));
    QVERIFY(run.wire.sent() > before);
    run.answer("Finance", 200, R"({"status":"OK"})"); // first one alone, then all others
    run.wire.clock.advance(std::chrono::seconds(1));
    const auto writes = [&run] {
        return std::ranges::count_if(run.wire.network.requests, [](const Request &request) {
            return request.url.path().endsWith(u"/database/record"_s) && request.writes;
        });
    };
    QCOMPARE(writes(), 0);
    run.answer("\"value\":\"1\"", 200,
               R"({"Id":"1","Stock":"41"})"); // another person changed it meanwhile
    QVERIFY(run.runner.isFinished());
    QCOMPARE(run.state(0), State::Held);
    QCOMPARE(writes(), 0);
}

void TestParallelRun::paranoidReadsBackWhatItWrote()
{
    Run run({updateOf(u"1"_s, u"35"_s), updateOf(u"2"_s, u"36"_s)}, 1, GuardMode::Paranoid);
    QSignalSpy otherwise(&run.runner, &JobRunner::readsOtherwise);
    run.start();
    run.answer("\"value\":\"1\"", 200, R"({"Id":"1","Stock":"40"})");
    run.confirm("1");
    QCOMPARE(run.state(0), State::Done); // and written down as done before anything else
    QCOMPARE(run.state(1), State::Waiting);
    run.answer("\"value\":\"1\"", 200, R"({"Id":"1","Stock":"35"})");
    QCOMPARE(otherwise.count(), 0);
    QCOMPARE(run.state(1), State::Queued);
    QCOMPARE(run.wire.sent(), 4);
}

void TestParallelRun::paranoidTellsWhatReadsOtherwise_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("words");
    QTest::newRow("another value") << 200 << R"({"Id":"1","Stock":"99"})"_ba << u"99"_s;
    QTest::newRow("gone") << 404 << R"({"status":"ERROR","detail":"gone"})"_ba
                          << u"no such record"_s;
}

void TestParallelRun::paranoidTellsWhatReadsOtherwise()
{
    QFETCH(int, status);
    QFETCH(QByteArray, now);
    Run run({updateOf(u"1"_s, u"35"_s)}, 1, GuardMode::Paranoid);
    QSignalSpy otherwise(&run.runner, &JobRunner::readsOtherwise);
    run.start();
    run.answer("\"value\":\"1\"", 200, R"({"Id":"1","Stock":"40"})");
    run.confirm("1");
    run.answer("\"value\":\"1\"", status, now);
    QVERIFY(run.runner.isFinished());
    QCOMPARE(run.state(0), State::Done);
    QCOMPARE(otherwise.count(), 1);
    const Error &error = run.runner.items()[0].error;
    QFETCH(QString, words);
    QVERIFY2((error.message + error.detail).contains(words), qPrintable(error.detail));
}

void TestParallelRun::valuesAlreadyThereAreNotReadBack()
{
    Run run({updateOf(u"1"_s, u"35"_s)}, 1, GuardMode::Paranoid);
    run.start();
    run.answer("\"value\":\"1\"", 200, R"({"Id":"1","Stock":"35"})");
    QVERIFY(run.runner.isFinished());
    QCOMPARE(run.state(0), State::Done);
    QCOMPARE(run.wire.sent(), 1);
}

void TestParallelRun::aNewRecordIsReadBackByItsReceipt()
{
    Run run({AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}}}}, 1, GuardMode::Paranoid);
    QSignalSpy otherwise(&run.runner, &JobRunner::readsOtherwise);
    run.start();
    run.answer("S-9", 200, R"({"status":"OK","Id":"18"})");
    run.answer("\"value\":\"18\"", 200, R"({"Id":"18","Code":"S-9"})");
    QVERIFY(run.runner.isFinished());
    QCOMPARE(otherwise.count(), 0);
    QCOMPARE(run.wire.sent(), 2);
}

void TestParallelRun::pausesAfterAsManyFailuresAsAllowed()
{
    Run run({updateOf(u"1"_s, u"a"_s), updateOf(u"2"_s, u"b"_s), updateOf(u"3"_s, u"c"_s)}, 1);
    run.job->stopAfter = 2;
    run.start();
    run.answer("\"Id\":\"1\"", 409, R"({"status":"ERROR","detail":"no"})");
    QCOMPARE(run.wire.sent(), 2);
    run.answer("\"Id\":\"2\"", 409, R"({"status":"ERROR","detail":"no"})");
    QVERIFY(run.runner.isFinished());
    QVERIFY(run.runner.pausedBy());
    QVERIFY(!run.runner.hitGlobalError()); // another job may go well
    QCOMPARE(run.state(2), State::Waiting);
    QCOMPARE(run.wire.sent(), 2);
}

void TestParallelRun::neverMoreAreUnderWayThanFailuresAreLeft()
{
    Run run({updateOf(u"1"_s, u"a"_s), updateOf(u"2"_s, u"b"_s), updateOf(u"3"_s, u"c"_s),
             updateOf(u"4"_s, u"d"_s)},
            4);
    run.job->stopAfter = 2;
    run.start();
    QCOMPARE(run.wire.sent(), 2);
    run.answer("\"Id\":\"1\"", 409, R"({"status":"ERROR","detail":"no"})");
    QCOMPARE(run.wire.sent(), 2); // the one on the wire may be the second
    run.confirm("2");
    QCOMPARE(run.wire.sent(), 3);
}

void TestParallelRun::rolesWaitForTheirInvitationAndFallWithIt()
{
    Run run({InviteUser{account}, AddRole{account, u"Finance"_s},
             AddRole{u"leo@example.org"_s, u"Finance"_s}},
            4);
    run.start();
    QCOMPARE(run.wire.sent(), 2);
    run.answer("leo", 200, R"({"status":"OK"})");
    run.answer("ana", 409, R"({"status":"ERROR","detail":"Not like this."})");
    QVERIFY(run.runner.isFinished());
    QCOMPARE(run.state(0), State::Rejected);
    QCOMPARE(run.state(1), State::Skipped);
    QVERIFY(!run.runner.items()[1].error.message.isEmpty());
    QCOMPARE(run.wire.sent(), 2);
}

void TestParallelRun::anAccountIsNotDeletedWhereItsRolesCouldNotBeTaken()
{
    Run run({RemoveRole{account, u"Administrator"_s}, DeleteUser{account, {}}}, 4);
    run.start();
    run.answer("Administrator", 409, R"({"status":"ERROR","detail":"The last one."})");
    QVERIFY(run.runner.isFinished());
    QCOMPARE(run.state(1), State::Skipped);
    QCOMPARE(run.wire.sent(), 1);
}

void TestParallelRun::costsWhatItSays_data()
{
    QTest::addColumn<int>("guard");
    QTest::addColumn<int>("update");
    QTest::addColumn<int>("addition");
    QTest::newRow("fast") << int(GuardMode::Fast) << 1 << 1;
    QTest::newRow("guard") << int(GuardMode::Guard) << 2 << 1;
    QTest::newRow("paranoid") << int(GuardMode::Paranoid) << 3 << 2;
}

void TestParallelRun::costsWhatItSays()
{
    QFETCH(int, guard);
    QFETCH(int, update);
    QFETCH(int, addition);
    Run run({updateOf(u"1"_s, u"35"_s), AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}}}},
            4, GuardMode(guard));
    QCOMPARE(run.runner.requestsToCome(), update + addition);
    run.start();
    for (int i = 0; i < 10 && !run.runner.isFinished(); ++i) {
        const QString body = run.onTheWire().constFirst();
        const bool isRead = body.contains(u"filters"_s);
        const bool isNew = body.contains(u"S-9"_s) || body.contains(u"\"18\""_s);
        const bool wasWritten = std::ranges::any_of(
            run.wire.network.requests, [](const Request &r) { return r.verb == Verb::Put; });
        const QByteArray record = isNew ? R"({"Id":"18","Code":"S-9"})"_ba
            : wasWritten                ? R"({"Id":"1","Stock":"35"})"_ba
                                        : R"({"Id":"1","Stock":"40"})"_ba;
        run.answer(body.toUtf8(), 200,
                   isRead      ? record
                       : isNew ? R"({"status":"OK","Id":"18"})"_ba
                               : R"({"status":"OK","id":"1"})"_ba);
    }
    QVERIFY(run.runner.isFinished());
    QCOMPARE(run.runner.count(State::Done), 2);
    QCOMPARE(run.wire.sent(), update + addition);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestParallelRun)
#include "tst_parallelrun.moc"
