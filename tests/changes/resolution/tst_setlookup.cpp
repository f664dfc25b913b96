// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/resolver.h"
#include "support/fakewire.h"
#include "support/journalfile.h"

#include <algorithm>
#include <numeric>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

using Verdict = Finding::Verdict;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

Change update(const QString &id)
{
    return UpdateRecord{u"Suppliers"_s, id, {{u"Stock"_s, text(u"40"_s), text(u"35"_s)}}, false};
}

Change addition(const QString &code)
{
    return AddRecord{u"Suppliers"_s, {{u"Code"_s, text(code)}, {u"City"_s, text(u"Lima"_s)}}};
}

QByteArray stockOf(const QString &id, const QByteArray &stock)
{
    return "{\"Id\":\"" + id.toUtf8() + "\",\"Stock\":\"" + stock + "\"}";
}

QByteArray list(const QList<QByteArray> &records)
{
    return "{\"status\":\"OK\",\"data\":[" + records.join(',') + "]}";
}

const QByteArray refusal = R"({"status":"ERROR","detail":"not this database"})";

/// One profile with all that resolving needs; the wire and the clock are the test's.
struct Fixture : FakeWire {
    JournalFile file;
    std::unique_ptr<Database> cache =
        std::move(*Database::open(file.directory->filePath(u"cache.db"_s), Workspace::schema()));
    Workspace workspace{*cache, u"profile-1"_s, clock};
    ChangeSet set;
    ChangeStore store{*file.database, u"profile-1"_s, u"https://flokzu.example.org"_s, set, clock};
    JobQueue jobQueue{set, store, records, instances, users};
    Resolver resolver{set, jobQueue, workspace, client.connection()};

    /// Sends it; the answer gets lost.
    ChangeId lose(const Change &change)
    {
        const ChangeId id = set.stage(change);
        if (!jobQueue.apply(Plan::freeze({*set.byId(id)})))
            qFatal("nothing was sent");
        clock.settle();
        fail(Answer::Fault::Interrupted);
        if (!isUnknown(id))
            qFatal("the outcome is known");
        clock.advance(1s); // the limit of requests
        return id;
    }
    /// One job of them, all of whose outcomes stay unknown.
    std::vector<ChangeId> loseUpdates(const std::vector<int> &numbers)
    {
        std::vector<ChangeId> ids;
        for (const int number : numbers)
            ids.push_back(set.stage(update(QString::number(number))));
        network.answersItself = [this](FakeTransfer &transfer) {
            if (transfer.request.writes) // it may have been carried out
                clock.callSoon(&transfer, [&transfer] { transfer.answer(504); });
            return transfer.request.writes;
        };
        std::vector<StagedChange> planned;
        for (const ChangeId id : ids)
            planned.push_back(*set.byId(id));
        if (!jobQueue.apply(Plan::freeze(planned)))
            qFatal("nothing was sent");
        clock.advance(numbers.size() * 1s);
        if (!std::ranges::all_of(ids, [this](ChangeId id) { return isUnknown(id); }))
            qFatal("an outcome is known");
        network.answersItself = nullptr;
        return ids;
    }
    std::vector<ChangeId> loseUpdates(int count)
    {
        std::vector<int> numbers(static_cast<size_t>(count));
        std::iota(numbers.begin(), numbers.end(), 1);
        return loseUpdates(numbers);
    }
    bool isUnknown(ChangeId id) const { return set.byId(id) && set.byId(id)->outcomeUnknown; }
    /// Whether it ends as a staged change that can be sent again.
    bool isStaged(ChangeId id) const { return set.byId(id) && !set.byId(id)->outcomeUnknown; }
    /// Lists are read by a worker.
    bool hears(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor([&] {
            clock.settle();
            return condition();
        });
    }
    QByteArray lastBody() const { return network.requests.back().body; }
};

} // namespace

/// Unknown outcomes of many changes of one database.
class TestSetLookUp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandUpdatesAreLookedUpWithOneList();
    void twoAreLookedUpOneByOne();
    void additionsAreFoundByTheirKeyColumns();
    void anAdditionThatTheListLacksIsAskedForAlone();
    void whatTheListDoesNotTellIsAskedForAlone();
    void afterARefusedListEachIsAskedForAlone();
    void aListThatCouldNotBeReadIsAskedForAgain();
    void noListIsSharedThatWasAskedForEarlier();
    void whatIsDueWhileAListIsUnderWayWaitsForTheNext();
    void aChangeThatTheUserAsksForIsNotSettledByTheList();
};

void TestSetLookUp::aThousandUpdatesAreLookedUpWithOneList()
{
    Fixture desk;
    const auto ids = desk.loseUpdates(1000);
    desk.resolver.start();
    desk.clock.advance(5s - 1us);
    QCOMPARE(desk.sent(), 0);
    desk.clock.advance(1us);
    QCOMPARE(desk.sent(), 1);
    QCOMPARE(desk.network.requests.back().lane, Lane::Background);
    QList<QByteArray> records;
    for (int i = 1; i <= 1000; ++i)
        records << stockOf(QString::number(i), i <= 600 ? "35" : i <= 900 ? "40" : "36");
    desk.answer(200, list(records));
    QVERIFY(desk.hears([&] { return desk.resolver.evidenceOf(ids[999]).has_value(); }));
    for (size_t i = 0; i < 1000; ++i)
        QCOMPARE(desk.isUnknown(ids[i]), i >= 600);
    const Finding third = desk.resolver.evidenceOf(ids[950])->finding;
    QCOMPARE(third.verdict, Verdict::Inconclusive);
    QCOMPARE(third.evidence, u"Stock is now “36” (before: “40”, to be: “35”)."_s);
    desk.clock.advance(30s); // those that were absent once
    QCOMPARE(desk.sent(), 2);
    desk.answer(200, list(records));
    QVERIFY(desk.hears([&] { return desk.isStaged(ids[899]); }));
    for (size_t i = 600; i < 1000; ++i)
        QCOMPARE(desk.isUnknown(ids[i]), i >= 900);
    desk.clock.advance(1h);
    QCOMPARE(desk.sent(), 2);
}

void TestSetLookUp::twoAreLookedUpOneByOne()
{
    Fixture desk;
    const auto ids = desk.loseUpdates(2);
    desk.resolver.start();
    desk.clock.advance(5s);
    QCOMPARE(desk.sent(), 2);
    desk.answer(200, stockOf(u"1"_s, "35"));
    desk.answer(200, stockOf(u"2"_s, "35"));
    QVERIFY(!desk.set.byId(ids[0]) && !desk.set.byId(ids[1]));
}

void TestSetLookUp::additionsAreFoundByTheirKeyColumns()
{
    Fixture desk;
    desk.workspace.setKeyColumns(u"Suppliers"_s, {u"Code"_s});
    const ChangeId there = desk.lose(addition(u"S-1"_s));
    const ChangeId other = desk.lose(addition(u"S-2"_s));
    const ChangeId twice = desk.lose(addition(u"S-3"_s));
    desk.resolver.start();
    desk.clock.advance(5s);
    QCOMPARE(desk.sent(), 4);
    desk.answer(200,
                list({R"({"Id":"11","Code":"S-1","City":"Lima"})",
                      R"({"Id":"12","Code":"S-2","City":"Cali"})",
                      R"({"Id":"13","Code":"S-3","City":"Lima"})",
                      R"({"Id":"14","Code":"S-3","City":"Lima"})"}));
    QVERIFY(desk.hears([&] { return desk.resolver.evidenceOf(twice).has_value(); }));
    QVERIFY(!desk.set.byId(there));
    QVERIFY(desk.resolver.evidenceOf(other)->finding.evidence.contains(u"Record 12"_s));
    QVERIFY(desk.resolver.evidenceOf(twice)->finding.evidence.contains(u"13, 14"_s));
    desk.clock.advance(1h);
    QCOMPARE(desk.sent(), 4);
}

/// Nothing proves that a list is complete, so its silence settles nothing.
void TestSetLookUp::anAdditionThatTheListLacksIsAskedForAlone()
{
    Fixture desk;
    desk.workspace.setKeyColumns(u"Suppliers"_s, {u"Code"_s});
    for (const QString &code : {u"S-1"_s, u"S-2"_s})
        desk.lose(addition(code));
    const ChangeId cut = desk.lose(addition(u"S-3"_s));
    desk.resolver.start();
    desk.clock.advance(5s);
    desk.answer(200,
                list({R"({"Id":"11","Code":"S-1","City":"Lima"})",
                      R"({"Id":"12","Code":"S-2","City":"Lima"})"}));
    QVERIFY(desk.hears([&] { return desk.sent() == 5; }));
    QVERIFY(desk.lastBody().contains(R"("columnName":"Code","value":"S-3")"));
    QVERIFY(desk.isUnknown(cut));
    desk.answer(200, list({R"({"Id":"13","Code":"S-3","City":"Lima"})"}));
    QVERIFY(desk.hears([&] { return desk.set.isEmpty(); }));
}

void TestSetLookUp::whatTheListDoesNotTellIsAskedForAlone()
{
    Fixture desk;
    const auto ids = desk.loseUpdates(4);
    desk.lose(UpdateRecord{
        u"Suppliers"_s, u"5"_s, {{u"City"_s, text(u"Cali"_s), text(u"Lima"_s)}}, false});
    desk.resolver.start();
    desk.clock.advance(5s);
    QCOMPARE(desk.sent(), 2);
    desk.answer(200,
                list({stockOf(u"1"_s, "35"), stockOf(u"2"_s, "35"), stockOf(u"2"_s, "40"),
                      stockOf(u"4"_s, "35"), stockOf(u"5"_s, "35")}));
    QVERIFY(desk.hears([&] { return desk.sent() == 5; }));
    QVERIFY(!desk.set.byId(ids[0]) && !desk.set.byId(ids[3]));
    QByteArray asked;
    for (size_t i = 2; i < 5; ++i)
        asked += desk.network.requests[i].body;
    for (const char *id : {"\"2\"", "\"3\"", "\"5\""}) // twice, missing, without the column
        QVERIFY2(asked.contains(id), asked.constData());
}

void TestSetLookUp::afterARefusedListEachIsAskedForAlone()
{
    Fixture desk;
    const auto ids = desk.loseUpdates(3);
    desk.resolver.start();
    desk.clock.advance(5s);
    QCOMPARE(desk.sent(), 1);
    QVERIFY(desk.hears([&] {
        if (desk.lastBody().contains("\"3\""))
            return true;
        if (desk.network.sent.back() && !desk.network.last().isAnswered())
            desk.network.last().answer(200, refusal); // in each form in which a list is asked for
        return false;
    }));
    const int lists = desk.sent() - 3;
    QVERIFY(lists >= 1);
    for (const char *id : {"1", "2", "3"})
        desk.answer(200, stockOf(QString::fromLatin1(id), "40"));
    desk.clock.advance(30s); // the second look asks for no list
    QCOMPARE(desk.sent(), lists + 6);
    for (const char *id : {"1", "2", "3"})
        desk.answer(200, stockOf(QString::fromLatin1(id), "40"));
    for (const ChangeId id : ids)
        QVERIFY(desk.isStaged(id));
}

void TestSetLookUp::aListThatCouldNotBeReadIsAskedForAgain()
{
    Fixture desk;
    const auto ids = desk.loseUpdates(3);
    desk.resolver.start();
    desk.clock.advance(5s);
    desk.answer(401, R"({"status":"ERROR","detail":"Invalid API key"})");
    const int asked = desk.sent();
    desk.clock.advance(1min - 1s);
    QCOMPARE(desk.sent(), asked);
    desk.clock.advance(1s);
    QCOMPARE(desk.sent(), asked + 1); // one list again
    desk.answer(200, list({stockOf(u"1"_s, "35"), stockOf(u"2"_s, "35"), stockOf(u"3"_s, "35")}));
    QVERIFY(desk.hears([&] { return desk.set.isEmpty(); }));
}

void TestSetLookUp::noListIsSharedThatWasAskedForEarlier()
{
    Fixture desk;
    desk.loseUpdates(3);
    desk.resolver.start();
    QObject page; // opens the database before the grace is over
    desk.records.list(u"Suppliers"_s, {}, {})->then(&page, [](const Result<RecordList> &) {});
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
    desk.clock.advance(5s);
    QCOMPARE(desk.sent(), 2);
    QCOMPARE(desk.network.requests[1].url, desk.network.requests[0].url);
    QCOMPARE(desk.network.requests[1].body, desk.network.requests[0].body);
}

void TestSetLookUp::whatIsDueWhileAListIsUnderWayWaitsForTheNext()
{
    Fixture desk;
    desk.loseUpdates(3);
    desk.resolver.start();
    desk.clock.advance(5s);
    QCOMPARE(desk.sent(), 1);
    desk.loseUpdates({4, 5, 6});
    desk.clock.advance(20s);
    QCOMPARE(desk.sent(), 1);
    QList<QByteArray> records;
    for (int i = 1; i <= 6; ++i)
        records << stockOf(QString::number(i), "35");
    desk.answer(200, list(records));
    QVERIFY(desk.hears([&] { return desk.sent() == 2; }));
    QCOMPARE(desk.set.changes().size(), size_t(3)); // the first list is older than these
    desk.answer(200, list(records));
    QVERIFY(desk.hears([&] { return desk.set.isEmpty(); }));
}

void TestSetLookUp::aChangeThatTheUserAsksForIsNotSettledByTheList()
{
    Fixture desk;
    const auto ids = desk.loseUpdates(4);
    desk.resolver.start();
    desk.clock.advance(5s);
    QObject dialog;
    desk.resolver.ask(ids[0], &dialog)->then(&dialog, [](const Result<Finding> &) {});
    desk.answer(200,
                list({stockOf(u"1"_s, "35"), stockOf(u"2"_s, "35"), stockOf(u"3"_s, "35"),
                      stockOf(u"4"_s, "35")}));
    QVERIFY(desk.hears([&] { return desk.set.changes().size() == 1; }));
    QVERIFY(desk.isUnknown(ids[0]));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestSetLookUp)
#include "tst_setlookup.moc"
