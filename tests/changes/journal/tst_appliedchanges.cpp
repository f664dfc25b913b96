// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobqueue.h"
#include "changes/journal/journal.h"
#include "changes/journal/journaledchanges.h"
#include "support/fakewire.h"
#include "support/journalfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

struct Fixture : FakeWire {
    JournalFile file;
    ChangeSet set;
    ChangeStore store{*file.database, u"profile-1"_s, u"https://flokzu.example.org"_s, set, clock};
    JobQueue jobQueue{set, store, records, instances, users};

    void edit(const QString &id, const JsonValue &before = text(u"40"_s))
    {
        set.editRecord(u"Suppliers"_s, id, {u"Stock"_s, before, text(u"35"_s)});
    }
    qint64 apply(GuardMode guard)
    {
        jobQueue.setGuard(guard);
        if (!jobQueue.apply(Plan::freeze(set.copies())))
            qFatal("nothing was begun");
        clock.settle();
        return jobQueue.runningJob()->id;
    }
    void answerStock(const QByteArray &id, const QByteArray &stock)
    {
        answer(200, R"({"Id":")" + id + R"(","Stock":")" + stock + R"("})");
    }
    std::vector<AppliedChange> appliedOf(qint64 job) const
    {
        auto applied = appliedBy(store, job);
        return applied ? *applied : std::vector<AppliedChange>();
    }
    std::optional<AppliedChange> newestLine() const
    {
        return appliedIn(Journal(store).find({})->front());
    }
};

const QByteArray ok = R"({"status":"OK","id":"1"})";

} // namespace

class TestAppliedChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasAppliedIsUndone();
    void aValueThereAlreadyWasNotThisJobsWork();
    void aValueFoundAfterARefusalWasNotThisJobsWork();
    void aChangeFoundToBeAppliedLaterCounts();
    void remembersWhetherValuesWereReadBefore();
    void linesOfTheFirstVersionWereGuarded();
};

void TestAppliedChanges::onlyWhatWasAppliedIsUndone()
{
    Fixture desk;
    desk.edit(u"1"_s);
    desk.edit(u"2"_s);
    desk.edit(u"3"_s);
    const qint64 job = desk.apply(GuardMode::Fast);
    desk.answer(200, ok);
    QVERIFY(desk.newestLine());
    desk.answer(400, R"({"status":"ERROR","detail":"Stock is a number"})");
    QVERIFY(!desk.newestLine());
    desk.fail(Answer::Fault::Interrupted);
    QVERIFY(!desk.newestLine());

    const auto applied = desk.appliedOf(job);
    QCOMPARE(applied.size(), size_t(1));
    QCOMPARE(objectOf(applied[0].change).id, u"1"_s);
    QCOMPARE(applied[0].receipt, u"1"_s);
    QVERIFY(desk.appliedOf(job + 1).empty());
}

void TestAppliedChanges::aValueThereAlreadyWasNotThisJobsWork()
{
    Fixture desk;
    desk.edit(u"1"_s);
    desk.edit(u"2"_s);
    const qint64 job = desk.apply(GuardMode::Guard);
    desk.answerStock("1", "35"); // a colleague entered the same
    desk.answerStock("2", "40");
    desk.answer(200, R"({"status":"OK","id":"2"})");
    QVERIFY(desk.set.isEmpty());

    const auto applied = desk.appliedOf(job);
    QCOMPARE(applied.size(), size_t(1));
    QCOMPARE(objectOf(applied[0].change).id, u"2"_s);
    const auto lines = Journal(desk.store).find({});
    QCOMPARE(lines->size(), size_t(2));
    QVERIFY(!appliedIn(lines->back()));
}

/// It went to the wire once, and to no effect.
void TestAppliedChanges::aValueFoundAfterARefusalWasNotThisJobsWork()
{
    Fixture desk;
    desk.edit(u"1"_s);
    const qint64 job = desk.apply(GuardMode::Guard);
    desk.answerStock("1", "40");
    desk.answer(429, {});
    desk.clock.advance(std::chrono::minutes(2));
    desk.answerStock("1", "35"); // a colleague meanwhile
    desk.clock.advance(std::chrono::minutes(1));
    QVERIFY(desk.set.isEmpty());
    QVERIFY(desk.appliedOf(job).empty());
    QVERIFY(!desk.newestLine());
}

void TestAppliedChanges::aChangeFoundToBeAppliedLaterCounts()
{
    Fixture desk;
    desk.edit(u"1"_s);
    const qint64 job = desk.apply(GuardMode::Guard);
    desk.answerStock("1", "40");
    desk.fail(Answer::Fault::Interrupted);
    QVERIFY(desk.appliedOf(job).empty());
    desk.jobQueue.markApplied(desk.set.changes().front().id);

    const auto applied = desk.appliedOf(job);
    QCOMPARE(applied.size(), size_t(1));
    QVERIFY(applied[0].wasGuarded);
    QVERIFY(desk.newestLine());
    QVERIFY(!desk.newestLine()->wasGuarded); // such a line does not tell the mode
}

void TestAppliedChanges::remembersWhetherValuesWereReadBefore()
{
    Fixture desk;
    desk.edit(u"1"_s, JsonValue());
    const qint64 fast = desk.apply(GuardMode::Fast);
    desk.answer(200, ok);
    QVERIFY(!desk.appliedOf(fast).front().wasGuarded);
    QVERIFY(!desk.newestLine()->wasGuarded);
    desk.edit(u"1"_s, JsonValue());
    const qint64 guarded = desk.apply(GuardMode::Guard);
    desk.answer(200, R"({"Id":"1"})");
    desk.answer(200, ok);
    QVERIFY(desk.appliedOf(guarded).front().wasGuarded);
    QVERIFY(desk.newestLine()->wasGuarded);
}

void TestAppliedChanges::linesOfTheFirstVersionWereGuarded()
{
    JournalEntry line;
    line.event = JournalEntry::Event::Done;
    line.change = InviteUser{u"ana@example.org"_s};
    QVERIFY(appliedIn(line)); // without mode and request
    QVERIFY(appliedIn(line)->wasGuarded);
    line.change.reset();
    QVERIFY(!appliedIn(line));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestAppliedChanges)
#include "tst_appliedchanges.moc"
