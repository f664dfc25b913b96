// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/interruptedchanges.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

StagedChange change(ChangeId id)
{
    StagedChange staged;
    staged.id = id;
    staged.change = UpdateRecord{u"Suppliers"_s, QString::number(id), {}};
    return staged;
}

Job job(const std::vector<std::pair<ChangeId, ItemState>> &items)
{
    Job job;
    for (const auto &[id, state] : items) {
        JobItem item;
        item.staged = change(id);
        item.state = state;
        job.items.push_back(item);
    }
    return job;
}

} // namespace

class InterruptedChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeThatWasBeingSentGetsAnUnknownOutcome()
    {
        std::vector<StagedChange> staged{change(1), change(2), change(3)};
        std::vector<Job> jobs{job({{1, ItemState::Sending}, {2, ItemState::Waiting}})};
        const Interrupted found = markInterrupted(staged, jobs, Doubt::None);
        QCOMPARE(found.changes, std::set<ChangeId>{1});
        QCOMPARE(found.items.size(), size_t(1));
        QVERIFY(staged[0].outcomeUnknown && !staged[0].problem.isEmpty());
        QVERIFY(jobs[0].items[0].state == ItemState::Unknown);
        QVERIFY(staged[1].inRun && !staged[1].outcomeUnknown);
        QVERIFY(!staged[2].inRun && !staged[2].outcomeUnknown);
        QVERIFY(jobs[0].state == Job::State::Paused);
    }

    void aDoubtAboutTheJournalMakesAllThatWaitsOrIsStagedUnknown()
    {
        std::vector<StagedChange> staged{change(1), change(2)};
        std::vector<Job> jobs{job({{1, ItemState::Waiting}})};
        const Interrupted found = markInterrupted(staged, jobs, Doubt::Copied);
        QCOMPARE(found.changes, (std::set<ChangeId>{1, 2}));
        QCOMPARE(found.items.size(), size_t(1));
        QVERIFY(staged[0].outcomeUnknown && staged[1].outcomeUnknown);
        QVERIFY(jobs[0].state == Job::State::Ended);
    }

    void anItemThatWasBeingSentIsUnknownAlsoWhereItsChangeIsNotStaged()
    {
        std::vector<StagedChange> staged{change(2)};
        std::vector<Job> jobs{job({{1, ItemState::Sending}, {2, ItemState::Done}})};
        const Interrupted found = markInterrupted(staged, jobs, Doubt::None);
        QCOMPARE(found.items.size(), size_t(1));
        QVERIFY(found.changes.empty());
        QVERIFY(jobs[0].items[0].state == ItemState::Unknown);
        QVERIFY(jobs[0].items[1].state == ItemState::Done);
        QVERIFY(jobs[0].state == Job::State::Ended);
    }
};

QTEST_GUILESS_MAIN(InterruptedChangesTest)
#include "tst_interruptedchanges.moc"
