// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/requestcount.h"
#include "changes/plan.h"

#include <QTest>
#include <set>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

const FieldEdits edits{{u"Stock"_s, text(u"40"_s), text(u"35"_s)}};
const FieldValues values{{u"Code"_s, text(u"S-1"_s)}};

/// One of each kind.
std::vector<Change> allKinds()
{
    return {UpdateRecord{u"Suppliers"_s, u"17"_s, edits, false},
            AddRecord{u"Suppliers"_s, values},
            UpdateInstance{u"ABC-1"_s, edits},
            CreateInstance{u"ABC"_s, values, false},
            InviteUser{u"ana@example.org"_s},
            DeleteUser{u"ana@example.org"_s, QStringList{u"Finance"_s}},
            AddRole{u"ana@example.org"_s, u"Finance"_s},
            RemoveRole{u"ana@example.org"_s, u"Finance"_s}};
}

std::vector<StagedChange> staged(const std::vector<Change> &changes)
{
    std::vector<StagedChange> result;
    for (const Change &change : changes) {
        StagedChange next;
        next.id = result.size() + 1;
        next.change = change;
        result.push_back(next);
    }
    return result;
}

} // namespace

class TestChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasATitleOfItsOwn();
    void controlCharactersInNamesAreShown();
    void linesShowEmptyAndMissingValues();
    void onlyWhatCannotBeUndoneHasANote();
    void canonicalTextTellsEverythingApart();
    void canonicalTextIgnoresHowAValueWasWritten();
    void aPlanKeepsOrderAndLeavesOutWhatIsFrozen();
    void aPlanCountsRequestsAndWhatCannotBeUndone();
    void theDigestChangesWithContentAndOrder();
};

void TestChange::everyKindHasATitleOfItsOwn()
{
    std::set<QString> titles;
    for (const Change &change : allKinds())
        titles.insert(titleOf(change));
    QCOMPARE(titles.size(), std::variant_size_v<Change>);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(titleOf(allKinds().front()), u"Update record 17 of Suppliers"_s);
}

void TestChange::controlCharactersInNamesAreShown()
{
    const QString title = titleOf(AddRole{u"ana@example.org"_s, u"Finance\u202e"_s});
    QVERIFY(!title.contains(QChar(0x202e)));
    // %1 inside a name must not be filled in a second time
    QCOMPARE(titleOf(UpdateRecord{u"%1"_s, u"%2"_s, {}, false}), u"Update record %2 of %1"_s);
}

void TestChange::linesShowEmptyAndMissingValues()
{
    const Change change = UpdateRecord{u"Suppliers"_s,
                                       u"17"_s,
                                       {{u"Stock"_s, text(u"40"_s), text({})},
                                        {u"City"_s, JsonValue(), text(u"Lima"_s)},
                                        {u"Name"_s, {}, text(u"Ana"_s)}},
                                       false};
    const std::vector<ChangeLine> expected{
        {u"Stock"_s, u"40"_s, u"(empty)"_s, u"Stock"_s, Shown::Text, Shown::Empty},
        {u"City"_s, u"(no value)"_s, u"Lima"_s, u"City"_s, Shown::NoValue, Shown::Text},
        {u"Name"_s, u"(not read)"_s, u"Ana"_s, u"Name"_s, Shown::NotRead, Shown::Text}};
    QVERIFY(linesOf(change) == expected);
}

void TestChange::onlyWhatCannotBeUndoneHasANote()
{
    for (const Change &change : allKinds())
        QCOMPARE(irreversibleNote(change).isEmpty(), reversible(change) == Reversible::Yes);
}

void TestChange::canonicalTextTellsEverythingApart()
{
    std::vector<Change> changes = allKinds();
    changes.push_back(UpdateRecord{u"Suppliers"_s, u"17"_s, edits, true});
    changes.push_back(UpdateRecord{u"Suppliers1"_s, u"7"_s, edits, false});
    changes.push_back(CreateInstance{u"ABC"_s, values, true});
    for (const char *number : {"1.10", "1.1", "12345678901234567890", "12345678901234567891"})
        changes.push_back(AddRecord{u"S"_s, {{u"N"_s, *JsonValue::number(number)}}});
    changes.push_back(AddRecord{u"S"_s, {{u"N"_s, text(u"1.1"_s)}}});
    changes.push_back(AddRecord{u"S"_s, {{u"N"_s, text({})}}});
    changes.push_back(AddRecord{u"S"_s, {{u"N"_s, JsonValue()}}});
    changes.push_back(AddRecord{u"S"_s, {{u"N"_s, JsonValue::array()}}});
    changes.push_back(AddRecord{u"S"_s, {{u"N"_s, JsonValue::object()}}});
    std::set<QByteArray> texts;
    for (const Change &change : changes)
        texts.insert(canonicalText(change));
    QCOMPARE(texts.size(), changes.size());
}

void TestChange::canonicalTextIgnoresHowAValueWasWritten()
{
    const auto spaced = parseJson(" { \"a\" : [ 1.10 , \"\\u00f1\" ] } ");
    const auto compact = parseJson("{\"a\":[1.10,\"ñ\"]}");
    QVERIFY(spaced && compact);
    QCOMPARE(canonicalText(AddRecord{u"S"_s, {{u"T"_s, *spaced}}}),
             canonicalText(AddRecord{u"S"_s, {{u"T"_s, *compact}}}));
}

void TestChange::aPlanKeepsOrderAndLeavesOutWhatIsFrozen()
{
    std::vector<StagedChange> all = staged(allKinds());
    all[2].outcomeUnknown = true;
    all[4].inRun = true;
    const Plan plan = Plan::freeze(all);
    std::vector<ChangeId> ids;
    for (const StagedChange &item : plan.items())
        ids.push_back(item.id);
    QCOMPARE(ids, (std::vector<ChangeId>{1, 2, 4, 6, 7, 8}));
}

void TestChange::aPlanCountsRequestsAndWhatCannotBeUndone()
{
    const Plan plan = Plan::freeze(staged(allKinds()));
    QCOMPARE(RequestCount::of(plan).total(GuardMode::Fast), 8);
    QCOMPARE(RequestCount::of(plan).total(GuardMode::Guard), 10); // two of them are updates
    QCOMPARE(plan.irreversible(), 2);
    QVERIFY(Plan::freeze({}).isEmpty());
}

void TestChange::theDigestChangesWithContentAndOrder()
{
    const std::vector<Change> all = allKinds();
    const QByteArray digest = Plan::freeze(staged(all)).digest();
    QCOMPARE(digest.size(), 64);
    QCOMPARE(Plan::freeze(staged(all)).digest(), digest);
    QVERIFY(Plan::freeze(staged({all[1], all[0]})).digest()
            != Plan::freeze(staged({all[0], all[1]})).digest());
    std::vector<StagedChange> again = staged(all);
    again.front().problem = u"No."_s; // says nothing about what will be sent
    again.front().id = 99;
    QCOMPARE(Plan::freeze(again).digest(), digest);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestChange)
#include "tst_change.moc"
