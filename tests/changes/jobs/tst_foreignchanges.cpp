// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/foreignchanges.h"
#include "support/testrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

const TimePoint start{24h};

std::shared_ptr<const RecordSet> two(const std::string &first, const std::string &second)
{
    return recordsOf({{{"Id", "1"}, {"City", first}}, {{"Id", "2"}, {"City", second}}});
}

} // namespace

class TestForeignChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstListTellsNothing();
    void aRecordThatHoldsSomethingElseCounts();
    void ownChangesDoNotCount();
    void valuesThatChangePlacesCount();
    void orderOfRecordsAndColumnsDoesNotCount();
    void recordsThatComeAndGoDoNotCount();
    void changesAreForgottenAfterThreeMinutes();
    void moreThanFiveAMinuteAreMany();
};

void TestForeignChanges::theFirstListTellsNothing()
{
    ForeignChanges changes;
    changes.add(*two("Quito", "Lima"), start, {});
    QCOMPARE(changes.count(), 0);
}

void TestForeignChanges::aRecordThatHoldsSomethingElseCounts()
{
    ForeignChanges changes;
    changes.add(*two("Quito", "Lima"), start, {});
    changes.add(*two("Quito", "Cuzco"), start + 10s, {});
    QCOMPARE(changes.count(), 1);
    changes.add(*two("Quito", "Cuzco"), start + 20s, {});
    QCOMPARE(changes.count(), 1);
    changes.add(*two("", "Lima"), start + 30s, {});
    QCOMPARE(changes.count(), 3);
}

void TestForeignChanges::ownChangesDoNotCount()
{
    ForeignChanges changes;
    changes.add(*two("Quito", "Lima"), start, {});
    changes.add(*two("a", "b"), start + 10s, {u"1"_s});
    QCOMPARE(changes.count(), 1);
}

void TestForeignChanges::valuesThatChangePlacesCount()
{
    ForeignChanges changes;
    changes.add(*recordsOf({{{"Id", "1"}, {"A", "x"}, {"B", "y"}}}), start, {});
    changes.add(*recordsOf({{{"Id", "1"}, {"A", "y"}, {"B", "x"}}}), start + 10s, {});
    QCOMPARE(changes.count(), 1);
}

void TestForeignChanges::orderOfRecordsAndColumnsDoesNotCount()
{
    ForeignChanges changes;
    changes.add(*two("Quito", "Lima"), start, {});
    changes.add(*recordsOf({{{"City", "Lima"}, {"Id", "2"}}, {{"City", "Quito"}, {"Id", "1"}}}),
                start + 10s, {});
    QCOMPARE(changes.count(), 0);
}

void TestForeignChanges::recordsThatComeAndGoDoNotCount()
{
    ForeignChanges changes;
    changes.add(*two("Quito", "Lima"), start, {});
    changes.add(*recordsOf({{{"Id", "1"}, {"City", "Quito"}}, {{"Id", "3"}, {"City", "Lima"}}}),
                start + 10s, {});
    QCOMPARE(changes.count(), 0);
    changes.add(*recordsOf({{{"City", "Quito"}}}), start + 20s, {}); // without ids
    QCOMPARE(changes.count(), 0);
}

void TestForeignChanges::changesAreForgottenAfterThreeMinutes()
{
    ForeignChanges changes;
    changes.add(*two("Quito", "Lima"), start, {});
    changes.add(*two("Quito", "a"), start + 10s, {});
    changes.add(*two("Quito", "a"), start + 190s, {});
    QCOMPARE(changes.count(), 1);
    changes.add(*two("Quito", "a"), start + 191s, {});
    QCOMPARE(changes.count(), 0);
}

void TestForeignChanges::moreThanFiveAMinuteAreMany()
{
    ForeignChanges changes;
    changes.add(*two("0", "0"), start, {});
    for (int i = 1; i <= 15; ++i)
        changes.add(*two(std::to_string(i), "0"), start + i * 10s, {});
    QVERIFY(!changes.areMany());
    changes.add(*two("x", "0"), start + 160s, {});
    QVERIFY(changes.areMany());
}

} // namespace flokdesk

QTEST_APPLESS_MAIN(flokdesk::TestForeignChanges)
#include "tst_foreignchanges.moc"
