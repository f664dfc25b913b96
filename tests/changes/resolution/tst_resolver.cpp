// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/resolver.h"
#include "support/fakewire.h"
#include "support/journalfile.h"

#include <QSignalSpy>
#include <QTest>
#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

using Verdict = Finding::Verdict;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

/// One profile with all that resolving needs; the wire and the clock are the test's.
struct Fixture : FakeWire {
    JournalFile file;
    std::unique_ptr<Database> cache =
        std::move(*Database::open(file.directory->filePath(u"cache.db"_s), Workspace::schema()));
    Workspace workspace{*cache, u"profile-1"_s, clock};
    ChangeSet set;
    ChangeStore store{*file.database, u"profile-1"_s, u"https://flokzu.example.org"_s, set, clock};
    JobQueue jobQueue{set, store, records, instances, users};
    std::unique_ptr<Resolver> resolver =
        std::make_unique<Resolver>(set, jobQueue, workspace, client.connection());

    explicit Fixture(const JournalFile &kept = {})
        : file(kept)
    {
    }
    /// Sends it; the answer gets lost.
    ChangeId lose(const Change &change)
    {
        const ChangeId id = set.stage(change);
        if (!jobQueue.apply(Plan::freeze({*set.byId(id)})))
            qFatal("nothing was sent");
        clock.settle();
        fail(Answer::Fault::Interrupted);
        if (!set.byId(id) || !set.byId(id)->outcomeUnknown)
            qFatal("the outcome is known");
        return id;
    }
    /// An answer to the newest request that says something; long ones are read by a worker.
    void tell(int status, const QByteArray &body)
    {
        const QSignalSpy heard(resolver.get(), &Resolver::evidenceChanged);
        network.last().answer(status, body); // not an earlier one that was given up
        clock.settle();
        QVERIFY(QTest::qWaitFor([&] {
            clock.settle();
            return heard.count() > 0;
        }));
    }
    void pass(Duration time) { clock.advance(time); }
    bool isUnknown(ChangeId id) const { return set.byId(id) && set.byId(id)->outcomeUnknown; }
    int writes() const
    {
        return static_cast<int>(
            std::ranges::count_if(network.requests, [](const Request &r) { return r.writes; }));
    }
    QStringList journal() const
    {
        SQLite::Statement row(file.database->handle(), "SELECT event FROM entry ORDER BY number");
        QStringList events;
        while (row.executeStep())
            events << QString::fromStdString(row.getColumn(0).getString());
        return events;
    }
};

Change supplier()
{
    return UpdateRecord{
        u"Suppliers"_s, u"17"_s, {{u"Stock"_s, text(u"40"_s), text(u"35"_s)}}, false};
}

Change newSupplier()
{
    return AddRecord{u"Suppliers"_s, {{u"Code"_s, text(u"S-9"_s)}, {u"City"_s, text(u"Lima"_s)}}};
}

const QByteArray stockIs35 = R"({"status":"OK","data":{"Id":"17","Stock":"35"}})";
const QByteArray stockIs40 = R"({"status":"OK","data":{"Id":"17","Stock":"40"}})";
const QByteArray stockIs36 = R"({"status":"OK","data":{"Id":"17","Stock":"36"}})";
const QByteArray noAccount = R"({"status":"ERROR","detail":"no such user"})";

struct Case {
    const char *name;
    Change change;
    int status;
    QByteArray answer;
    Verdict verdict;
    bool settles;
};

std::vector<Case> allCases()
{
    const QString ana = u"ana@example.org"_s;
    const Change instance =
        UpdateInstance{u"ABC-1"_s, {{u"STATE"_s, text(u"OPEN"_s), text(u"DONE"_s)}}};
    const auto state = [](const QByteArray &value) {
        return "{\"status\":\"OK\",\"data\":{\"identifier\":\"ABC-1\",\"fields\":{\"STATE\":\""
            + value + "\"}}}";
    };
    const QByteArray listed = R"({"status":"OK","data":[{"Id":"18","Code":"S-9","City":"Lima"}]})";
    const QByteArray others = R"({"status":"OK","data":[{"Id":"18","Code":"S-9","City":"Cali"}]})";
    const QByteArray nothing = R"({"status":"OK","data":[]})";
    return {
        {"record: new value", supplier(), 200, stockIs35, Verdict::Applied, true},
        {"record: old value", supplier(), 200, stockIs40, Verdict::NotApplied, true},
        {"record: third value", supplier(), 200, stockIs36, Verdict::Inconclusive, false},
        {"added: there", newSupplier(), 200, listed, Verdict::Applied, true},
        {"added: not there", newSupplier(), 200, nothing, Verdict::NotApplied, true},
        {"added: other values", newSupplier(), 200, others, Verdict::Inconclusive, false},
        {"instance: new value", instance, 200, state("DONE"), Verdict::Applied, true},
        {"instance: old value", instance, 200, state("OPEN"), Verdict::NotApplied, true},
        {"instance: third value", instance, 200, state("LOST"), Verdict::Inconclusive, false},
        {"role given: there", AddRole{ana, u"Finance"_s}, 200, R"({"roles":["Finance"]})",
         Verdict::Applied, true},
        {"role given: missing", AddRole{ana, u"Finance"_s}, 200, R"({"roles":["Sales"]})",
         Verdict::NotApplied, true},
        {"role taken: missing", RemoveRole{ana, u"Finance"_s}, 200, R"({"roles":["Sales"]})",
         Verdict::Applied, true},
        {"role taken: there", RemoveRole{ana, u"Finance"_s}, 200, R"({"roles":["Finance"]})",
         Verdict::NotApplied, true},
        {"role taken: no account", RemoveRole{ana, u"Finance"_s}, 404, noAccount,
         Verdict::Inconclusive, false},
        {"deleted: gone", DeleteUser{ana, {}}, 404, noAccount, Verdict::Applied, true},
        {"deleted: there", DeleteUser{ana, {}}, 200, R"({"roles":["Finance"]})",
         Verdict::NotApplied, true},
        {"invited: account there", InviteUser{ana}, 200, R"({"roles":["Finance"]})",
         Verdict::Inconclusive, false},
        {"invited: no account", InviteUser{ana}, 404, noAccount, Verdict::NotApplied, false},
    };
}

} // namespace

class TestResolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsSettledOrLeftWithItsEvidence_data();
    void everyKindIsSettledOrLeftWithItsEvidence();
    void nothingIsAskedBeforeTheGracePeriodIsOver();
    void aChangeThatIsAbsentOnceMayStillArrive();
    void aChangeThatIsNotAppliedStaysStagedAndIsNotSentByItself();
    void startedInstancesCostNoRequest();
    void addedRecordsWaitUntilTheirKeyColumnsAreChosen();
    void keyColumnsDoNotShortenTheGracePeriod();
    void failedLookUpsAreTriedAgainTwice();
    void withoutTheKeyNothingIsAsked();
    void aChangeUnknownAtTheStartIsLookedUp();
    void whileAPersonAsksNothingElseDoes();
    void aChangeTheUserSettledIsNotAskedFor();
    void aCheckByTheUserDoesNotEndTheLookUps();
    void severalAreAskedForInTheBackground();
    void aChangeThatIsSentAgainStartsAnew();
    void openJobsLearnWhatWasFound();
    void goingAwayWhileAskingCallsNoHandler();
};

void TestResolver::everyKindIsSettledOrLeftWithItsEvidence_data()
{
    QTest::addColumn<size_t>("index");
    const auto cases = allCases();
    for (size_t i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << i;
}

void TestResolver::everyKindIsSettledOrLeftWithItsEvidence()
{
    QFETCH(const size_t, index);
    const Case given = allCases()[index];
    Fixture desk;
    desk.workspace.setKeyColumns(u"Suppliers"_s, {u"Code"_s});
    desk.resolver->start();
    const ChangeId id = desk.lose(given.change);
    desk.pass(5s);
    QCOMPARE(desk.sent(), 2);
    QVERIFY(desk.network.requests.back().reason.startsWith(u"Check: "_s));
    desk.tell(given.status, given.answer);
    if (given.settles && given.verdict == Verdict::NotApplied) {
        QVERIFY(desk.isUnknown(id));
        desk.pass(30s);
        QCOMPARE(desk.sent(), 3);
        desk.tell(given.status, given.answer);
    }
    desk.pass(1h);
    QCOMPARE(desk.writes(), 1);
    QCOMPARE(desk.isUnknown(id), !given.settles);
    QCOMPARE(desk.set.byId(id) == nullptr, given.settles && given.verdict == Verdict::Applied);
    const auto evidence = desk.resolver->evidenceOf(id);
    QCOMPARE(evidence.has_value(), !given.settles);
    if (evidence) {
        QCOMPARE(evidence->finding.verdict, given.verdict);
        QVERIFY(!evidence->finding.evidence.isEmpty());
        QCOMPARE(desk.journal(), QStringList{u"unknown"_s});
        return;
    }
    QCOMPARE(desk.journal().constLast(),
             given.verdict == Verdict::Applied ? u"found applied"_s : u"found not applied"_s);
}

void TestResolver::nothingIsAskedBeforeTheGracePeriodIsOver()
{
    Fixture desk;
    desk.resolver->start();
    desk.lose(supplier());
    desk.pass(4999ms);
    QCOMPARE(desk.sent(), 1);
    desk.pass(1ms);
    QCOMPARE(desk.sent(), 2);
    QCOMPARE(desk.network.requests.back().verb, Verb::Get);
}

void TestResolver::aChangeThatIsAbsentOnceMayStillArrive()
{
    Fixture desk;
    desk.workspace.setKeyColumns(u"Suppliers"_s, {u"Code"_s});
    desk.resolver->start();
    QSignalSpy applied(&desk.jobQueue, &JobQueue::changeApplied);
    const ChangeId id = desk.lose(newSupplier());
    desk.pass(5s);
    desk.tell(200, R"({"status":"OK","data":[]})");
    QVERIFY(desk.isUnknown(id));
    QCOMPARE(desk.resolver->evidenceOf(id)->finding.verdict, Verdict::NotApplied);
    desk.pass(29s);
    QCOMPARE(desk.sent(), 2);
    desk.pass(1s);
    QCOMPARE(desk.sent(), 3);
    desk.tell(200, R"({"status":"OK","data":[{"Id":"18","Code":"S-9","City":"Lima"}]})");
    QVERIFY(desk.set.isEmpty());
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied.front().at(1).toString(), u"18"_s);
}

void TestResolver::aChangeThatIsNotAppliedStaysStagedAndIsNotSentByItself()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId id = desk.lose(supplier());
    desk.pass(5s);
    desk.tell(200, stockIs40);
    desk.pass(30s);
    desk.tell(200, stockIs40);
    const StagedChange *staged = desk.set.byId(id);
    QVERIFY(staged && !staged->isFrozen() && staged->change == supplier());
    QVERIFY(staged->problem.contains(u"not applied"_s));
    desk.pass(24h);
    QCOMPARE(desk.sent(), 3);
}

void TestResolver::startedInstancesCostNoRequest()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId id = desk.lose(CreateInstance{u"ABC"_s, {{u"A"_s, text(u"1"_s)}}, false});
    desk.pass(1h);
    QCOMPARE(desk.sent(), 1);
    QVERIFY(desk.isUnknown(id));
    QCOMPARE(desk.resolver->evidenceOf(id)->finding.verdict, Verdict::Inconclusive);
    QCOMPARE(desk.resolver->evidenceOf(id)->at.time(), QTime(9, 0, 5));
}

void TestResolver::addedRecordsWaitUntilTheirKeyColumnsAreChosen()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId id = desk.lose(newSupplier());
    desk.pass(1h);
    QCOMPARE(desk.sent(), 1);
    desk.workspace.setKeyColumns(u"Clients"_s, {u"Code"_s});
    desk.pass(1h);
    QCOMPARE(desk.sent(), 1);
    desk.workspace.setKeyColumns(u"Suppliers"_s, {u"Code"_s});
    desk.clock.settle();
    QCOMPARE(desk.sent(), 2);
    QVERIFY(desk.network.requests.back().body.contains(R"("columnName":"Code","value":"S-9")"));
    desk.tell(200, R"({"status":"OK","data":[{"Id":"18","Code":"S-9","City":"Lima"}]})");
    QVERIFY(!desk.set.byId(id));
}

void TestResolver::keyColumnsDoNotShortenTheGracePeriod()
{
    Fixture desk;
    desk.resolver->start();
    desk.lose(newSupplier());
    desk.pass(2s);
    desk.workspace.setKeyColumns(u"Suppliers"_s, {u"Code"_s});
    desk.pass(2s);
    QCOMPARE(desk.sent(), 1);
    desk.pass(1s);
    QCOMPARE(desk.sent(), 2);
}

void TestResolver::failedLookUpsAreTriedAgainTwice()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId id = desk.lose(RemoveRole{u"ana@example.org"_s, u"Finance"_s});
    desk.pass(5s);
    int asked = 2;
    for (const Duration &pause : {Duration(1min), Duration(5min), Duration(24h)}) {
        QCOMPARE(desk.sent(), asked);
        desk.answer(401, R"({"status":"ERROR","detail":"Invalid API key"})");
        desk.pass(pause - 1s);
        QCOMPARE(desk.sent(), asked);
        desk.pass(1s);
        ++asked;
    }
    QCOMPARE(desk.sent(), 4);
    QVERIFY(desk.isUnknown(id));
    QVERIFY(desk.resolver->evidenceOf(id)->finding.evidence.contains(u"could not be checked"_s));
}

void TestResolver::withoutTheKeyNothingIsAsked()
{
    Fixture desk;
    const Connection noUserKey{desk.client.connection().baseUrl, u"admin@example.org"_s,
                               Secret("data-key"), Secret()};
    desk.resolver = std::make_unique<Resolver>(desk.set, desk.jobQueue, desk.workspace, noUserKey);
    desk.resolver->start();
    const ChangeId id = desk.lose(AddRole{u"ana@example.org"_s, u"Finance"_s});
    desk.pass(1h);
    QCOMPARE(desk.sent(), 1);
    QVERIFY(desk.isUnknown(id));
    desk.lose(supplier());
    desk.pass(5s);
    QCOMPARE(desk.sent(), 3);
    desk.resolver.reset(); // before the connection it refers to
}

void TestResolver::aChangeUnknownAtTheStartIsLookedUp()
{
    const JournalFile file;
    {
        Fixture crashed(file);
        crashed.set.stage(supplier());
        QVERIFY(crashed.jobQueue.apply(Plan::freeze(crashed.set.copies())));
        crashed.clock.settle();
        file.copyTo(u"kept.db"_s); // it is on the wire
    }
    Fixture desk{JournalFile(file, u"kept.db"_s)};
    auto jobs = desk.store.load();
    QVERIFY(jobs);
    desk.jobQueue.restore(std::move(*jobs));
    desk.resolver->start();
    QCOMPARE(desk.set.changes().size(), size_t(1));
    desk.pass(4s);
    QCOMPARE(desk.sent(), 0);
    desk.pass(1s);
    QCOMPARE(desk.sent(), 1);
    desk.tell(200, stockIs35);
    QVERIFY(desk.set.isEmpty());
    QCOMPARE(desk.file.itemStates(), QStringList{u"done"_s});
    QCOMPARE(desk.journal(), QStringList({u"unknown"_s, u"found applied"_s}));
}

void TestResolver::whileAPersonAsksNothingElseDoes()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId id = desk.lose(supplier());
    desk.pass(5s);
    QCOMPARE(desk.sent(), 2); // its own
    QObject person;
    std::optional<Finding> found;
    desk.resolver->ask(id, &person)->then(&person, [&found](const Result<Finding> &answer) {
        if (answer)
            found = *answer;
    });
    desk.clock.settle();
    desk.pass(40s);
    QVERIFY(desk.isUnknown(id));
    desk.tell(200, stockIs35);
    QVERIFY(found && found->verdict == Verdict::Applied);
    QVERIFY(desk.isUnknown(id)); // the person decides
    QCOMPARE(desk.resolver->evidenceOf(id)->finding.verdict, Verdict::Applied);
    desk.jobQueue.markApplied(id);
    const int sent = desk.sent();
    desk.pass(1h);
    QCOMPARE(desk.sent(), sent);
}

void TestResolver::aChangeTheUserSettledIsNotAskedFor()
{
    Fixture desk;
    desk.resolver->start();
    desk.jobQueue.markNotApplied(desk.lose(supplier()));
    desk.pass(1h);
    QCOMPARE(desk.sent(), 1);

    const ChangeId id = desk.lose(AddRole{u"ana@example.org"_s, u"Finance"_s});
    desk.pass(5s);
    desk.jobQueue.markNotApplied(id); // while the answer is under way
    if (desk.network.sent.back())
        desk.answer(200, R"({"roles":["Finance"]})");
    QVERIFY(desk.set.byId(id) && !desk.isUnknown(id));
    QCOMPARE(desk.resolver->ask(id, this), nullptr);
}

void TestResolver::aCheckByTheUserDoesNotEndTheLookUps()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId id = desk.lose(supplier());
    auto person = std::make_unique<QObject>();
    desk.resolver->ask(id, person.get())->then(person.get(), [](const Result<Finding> &) {});
    desk.clock.settle();
    QCOMPARE(desk.sent(), 2);
    person.reset();
    desk.pass(30s);
    QCOMPARE(desk.sent(), 3);
    desk.tell(200, stockIs35);
    QVERIFY(!desk.set.byId(id));
}

void TestResolver::severalAreAskedForInTheBackground()
{
    Fixture desk;
    desk.resolver->start();
    desk.lose(AddRole{u"ana@example.org"_s, u"Finance"_s});
    desk.lose(supplier());
    desk.pass(5s);
    QCOMPARE(desk.network.requests.back().lane, Lane::Background);
}

void TestResolver::aChangeThatIsSentAgainStartsAnew()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId id = desk.lose(supplier());
    desk.pass(5s);
    desk.tell(200, stockIs40);
    desk.jobQueue.markNotApplied(id);
    desk.clock.settle();
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.set.copies())));
    desk.clock.settle();
    desk.fail(Answer::Fault::Interrupted);
    QVERIFY(!desk.resolver->evidenceOf(id));
    desk.pass(5s);
    desk.tell(200, stockIs40);
    QVERIFY(desk.isUnknown(id)); // absent once, of this sending
}

void TestResolver::openJobsLearnWhatWasFound()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId first = desk.set.stage(supplier());
    desk.set.stage(AddRole{u"ana@example.org"_s, u"Finance"_s});
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.set.copies())));
    desk.clock.settle();
    desk.jobQueue.pause();
    desk.fail(Answer::Fault::Interrupted);
    QVERIFY(desk.isUnknown(first));
    QCOMPARE(desk.jobQueue.pausedJob()->count(ItemState::Unknown), 1);
    desk.pass(5s);
    desk.tell(200, stockIs35);
    QCOMPARE(desk.jobQueue.pausedJob()->count(ItemState::Unknown), 0);
    QCOMPARE(desk.jobQueue.pausedJob()->count(ItemState::Done), 1);
}

void TestResolver::goingAwayWhileAskingCallsNoHandler()
{
    Fixture desk;
    desk.resolver->start();
    const ChangeId id = desk.lose(supplier());
    desk.pass(5s);
    desk.resolver.reset();
    if (desk.network.sent.back())
        desk.answer(200, stockIs35);
    QVERIFY(desk.isUnknown(id));
    desk.pass(1h);
    QCOMPARE(desk.sent(), 2);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestResolver)
#include "tst_resolver.moc"
