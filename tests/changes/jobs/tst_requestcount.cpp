// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/requestcount.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

/// The requests that a plan takes, told before it is applied.
class TestRequestCount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachWayToCheck_data();
    void countsEachWayToCheck();
    void eachDatabaseHasListsOfItsOwn();
    void aDatabaseThatIsReadSinglyTakesTwoForEachUpdate();
};

void TestRequestCount::countsEachWayToCheck_data()
{
    QTest::addColumn<int>("guard");
    QTest::addColumn<int>("updates");
    QTest::addColumn<int>("additions");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, GuardMode guard, int updates, int additions,
                        int requests) {
        QTest::newRow(name) << int(guard) << updates << additions << requests;
    };
    row("nothing", GuardMode::Guard, 0, 0, 0);
    row("sent as reviewed", GuardMode::Fast, 10'000, 10, 10'010);
    row("a few, each read", GuardMode::Guard, 5, 0, 10);
    row("one list, and one that confirms", GuardMode::Guard, 6, 0, 8);
    row("additions are confirmed, too", GuardMode::Guard, 2, 4, 2 * 2 + 4 + 1);
    row("ten thousand by lists", GuardMode::Guard, 10'000, 0, 10'000 + 527 + 1);
    row("ten thousand one by one", GuardMode::Singly, 10'000, 0, 20'001);
    row("read before and after", GuardMode::Paranoid, 10, 10, 3 * 10 + 2 * 10);
}

void TestRequestCount::countsEachWayToCheck()
{
    QFETCH(int, guard);
    QFETCH(int, updates);
    QFETCH(int, additions);
    QFETCH(int, requests);
    RequestCount count;
    for (int i = 0; i < updates; ++i)
        count.add(UpdateRecord{u"Suppliers"_s, QString::number(i), {}});
    for (int i = 0; i < additions; ++i)
        count.add(AddRecord{u"Suppliers"_s, {}});
    QCOMPARE(count.total(GuardMode(guard)), requests);
}

void TestRequestCount::eachDatabaseHasListsOfItsOwn()
{
    RequestCount count;
    for (int i = 0; i < 6; ++i) {
        count.add(UpdateRecord{u"Suppliers"_s, QString::number(i), {}});
        count.add(UpdateRecord{u"Clients"_s, QString::number(i), {}});
        count.add(UpdateInstance{u"ABC-1"_s, {}});
    }
    QCOMPARE(count.total(GuardMode::Guard), 2 * (6 + 1 + 1) + 6 * 2);
}

void TestRequestCount::aDatabaseThatIsReadSinglyTakesTwoForEachUpdate()
{
    RequestCount count;
    count.readSingly(u"Suppliers"_s);
    for (int i = 0; i < 10; ++i)
        count.add(UpdateRecord{u"Suppliers"_s, QString::number(i), {}});
    QCOMPARE(count.total(GuardMode::Guard), 21);
}

} // namespace flokdesk

QTEST_APPLESS_MAIN(flokdesk::TestRequestCount)
#include "tst_requestcount.moc"
