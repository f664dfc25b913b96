// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/undoplanner.h"
#include "support/fakewire.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using Why = UndoPlanner::Left::Why;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

const auto account = u"ana@example.org"_s;

FieldEdits edits()
{
    return {{u"Stock"_s, *JsonValue::number("40.10"), text(u"35"_s)},
            {u"City"_s, text(u"Quito"_s), text(u"Lima"_s)}};
}

AppliedChange update(const QString &id = u"17"_s)
{
    return {UpdateRecord{u"Suppliers"_s, id, edits(), false}, id, true};
}

/// A planner over a wire of its own; answers each request with the next of the answers.
struct Undoing {
    FakeWire wire;
    ChangeSet staged;
    std::unique_ptr<UndoPlanner> planner;

    using Answers = std::vector<std::pair<int, QByteArray>>;
    void plan(std::vector<AppliedChange> applied, const Answers &answers)
    {
        planner = std::make_unique<UndoPlanner>(
            std::move(applied), WriteApis{wire.records, wire.instances, wire.users, wire.clock},
            staged);
        planner->start();
        wire.clock.settle();
        for (const auto &[status, body] : answers)
            wire.answer(status, body);
        QVERIFY(planner->isFinished());
        QCOMPARE(wire.sent(), int(answers.size()));
        for (const Request &request : wire.network.requests)
            QVERIFY(!request.writes);
    }
    std::vector<Why> reasons() const
    {
        std::vector<Why> all;
        for (const UndoPlanner::Left &left : planner->left())
            all.push_back(left.why);
        return all;
    }
};

const QByteArray missing = R"({"status":"ERROR","detail":"Not found"})";

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsInverse_data();
    void everyKindHasItsInverse();
    void valuesNeverReadAreNotGuessed_data();
    void valuesNeverReadAreNotGuessed();
    void aValueSeenEmptyIsEmptiedAgain();
    void aRecordThatWasInsertedStays();
    void onlyWhatIsStillThereIsChangedBack();
    void ownEditsThatWaitAreLeftAlone();
    void valuesThatCannotBeReadAreListed();
    void manyRecordsAreReadWithOneCall();
    void valuesMissingInAListAreReadOneByOne();
    void theNewestIsUndoneFirst();
    void rolesAreComparedWithTheAccount_data();
    void rolesAreComparedWithTheAccount();
    void aDeletedAccountIsInvitedAgainWithItsRoles();
    void stagingItsChangesIsOneStepWithTheLiveValuesAsBase();
};

void TestUndo::everyKindHasItsInverse_data()
{
    QTest::addColumn<AppliedChange>("applied");
    QTest::addColumn<int>("how");
    QTest::addColumn<std::vector<Change>>("inverse");
    const FieldEdits back{{u"Stock"_s, text(u"35"_s), *JsonValue::number("40.10")},
                          {u"City"_s, text(u"Lima"_s), text(u"Quito"_s)}};
    using Changes = std::vector<Change>;
    const auto row = [](const char *name, const Change &change, Reversible how,
                        const Changes &inverse) {
        QTest::newRow(name) << AppliedChange{change, {}, true} << int(how) << inverse;
    };
    row("update record", update().change, Reversible::Yes,
        Changes{UpdateRecord{u"Suppliers"_s, u"17"_s, back, false}});
    row("add record", AddRecord{u"Suppliers"_s, {}}, Reversible::No, {});
    row("update instance", UpdateInstance{u"ABC-1"_s, edits()}, Reversible::Yes,
        Changes{UpdateInstance{u"ABC-1"_s, back}});
    row("create instance", CreateInstance{u"ABC"_s, {}, false}, Reversible::No, {});
    row("invite", InviteUser{account}, Reversible::Partly, Changes{DeleteUser{account, {}}});
    row("delete user", DeleteUser{account, QStringList{u"All Users"_s, u"Finance"_s}},
        Reversible::Partly, Changes{InviteUser{account}, AddRole{account, u"Finance"_s, false}});
    row("delete account, roles not known", DeleteUser{account, {}}, Reversible::Partly,
        Changes{InviteUser{account}});
    const QString role = u"Finance"_s;
    row("give a role", AddRole{account, role, false}, Reversible::Yes,
        Changes{RemoveRole{account, role, true}});
    row("give a role, never read", AddRole{account, role}, Reversible::Partly,
        Changes{RemoveRole{account, role, true}});
    row("give a role that was there", AddRole{account, role, true}, Reversible::No, {});
    row("take a role", RemoveRole{account, role, true}, Reversible::Yes,
        Changes{AddRole{account, role, false}});
    row("take a role, never read", RemoveRole{account, role}, Reversible::Partly,
        Changes{AddRole{account, role, false}});
    row("take a role that was not there", RemoveRole{account, role, false}, Reversible::No, {});
}

void TestUndo::everyKindHasItsInverse()
{
    QFETCH(AppliedChange, applied);
    const Inverse inverse = inverseOf(applied);
    QTEST(int(inverse.how), "how");
    QTEST(inverse.changes, "inverse");
    QCOMPARE(inverse.why.isEmpty(), inverse.how == Reversible::Yes);
}

void TestUndo::valuesNeverReadAreNotGuessed_data()
{
    QTest::addColumn<FieldEdit>("unknown");
    QTest::addColumn<bool>("wasGuarded");
    const FieldEdit unread{u"Stock"_s, {}, text(u"35"_s)};
    QTest::newRow("not read, not guarded") << unread << false;
    QTest::newRow("not read, guarded") << unread << true;
    QTest::newRow("null of an unguarded job")
        << FieldEdit{u"Stock"_s, JsonValue(), text(u"35"_s)} << false;
}

void TestUndo::valuesNeverReadAreNotGuessed()
{
    QFETCH(FieldEdit, unknown);
    QFETCH(bool, wasGuarded);
    const FieldEdits blind{unknown, {u"City"_s, text(u"Quito"_s), text(u"Lima"_s)}};
    AppliedChange applied{UpdateRecord{u"Suppliers"_s, u"17"_s, blind, false}, u"17"_s, wasGuarded};
    Inverse inverse = inverseOf(applied);
    QVERIFY(inverse.how == Reversible::Partly);
    QCOMPARE(editsOf(inverse.changes.front())->size(), size_t(1));
    QCOMPARE(editsOf(inverse.changes.front())->front().name, u"City"_s);

    editsOf(applied.change)->pop_back();
    inverse = inverseOf(applied);
    QVERIFY(inverse.how == Reversible::No);
    QVERIFY(inverse.changes.empty());
}

void TestUndo::aValueSeenEmptyIsEmptiedAgain()
{
    const FieldEdits filled{{u"City"_s, JsonValue(), text(u"Lima"_s)}};
    const Inverse inverse =
        inverseOf({UpdateRecord{u"Suppliers"_s, u"17"_s, filled, false}, u"17"_s, true});
    QVERIFY(editsOf(inverse.changes.front())->front().after == text(u""_s)); // never null
}

void TestUndo::aRecordThatWasInsertedStays()
{
    const Change upsert = UpdateRecord{u"Suppliers"_s, u"17"_s, edits(), true};
    QVERIFY(inverseOf({upsert, u"99"_s, true}).how == Reversible::No);
    const Inverse updated = inverseOf({upsert, u"17"_s, true});
    QVERIFY(updated.how == Reversible::Yes);
    QVERIFY(!std::get<UpdateRecord>(updated.changes.front()).insertWhenMissing);
}

void TestUndo::onlyWhatIsStillThereIsChangedBack()
{
    Undoing undo;
    undo.plan({update(u"1"_s), update(u"2"_s), update(u"3"_s)},
              {{200, R"({"Id":"3","Stock":"35","City":"Lima"})"},
               {200, R"({"Id":"2","Stock":35,"City":"Cusco"})"},
               {200, R"({"Id":"1","Stock":40.10,"City":"Lima"})"}});
    const auto &changes = undo.planner->changes();
    QCOMPARE(changes.size(), size_t(3));
    QCOMPARE(editsOf(changes[0])->size(), size_t(2));
    QCOMPARE(*editsOf(changes[1]),
             (FieldEdits{{u"Stock"_s, *JsonValue::number("35"), *JsonValue::number("40.10")}}));
    QCOMPARE(*editsOf(changes[2]), (FieldEdits{{u"City"_s, text(u"Lima"_s), text(u"Quito"_s)}}));
    QCOMPARE(undo.reasons(), (std::vector{Why::ChangedSince, Why::AlreadyBack}));
    QVERIFY(undo.planner->left()[0].words.contains(u"Cusco"_s));
}

void TestUndo::ownEditsThatWaitAreLeftAlone()
{
    Undoing undo;
    undo.staged.editRecord(u"Suppliers"_s, u"17"_s, {u"City"_s, text(u"Lima"_s), text(u"Ica"_s)});
    undo.plan({update()}, {{200, R"({"Id":"17","Stock":"35","City":"Lima"})"}});
    QCOMPARE(editsOf(undo.planner->changes().front())->front().name, u"Stock"_s);
    QCOMPARE(undo.reasons(), std::vector{Why::StagedByYou});
}

void TestUndo::valuesThatCannotBeReadAreListed()
{
    Undoing undo;
    undo.plan({update()}, {{404, missing}});
    QVERIFY(undo.planner->changes().empty());
    QCOMPARE(undo.reasons(), std::vector{Why::NotRead});
    QVERIFY(!undo.planner->left().front().words.isEmpty());
}

void TestUndo::manyRecordsAreReadWithOneCall()
{
    std::vector<AppliedChange> applied;
    QByteArrayList records;
    for (int id = 1; id <= 50; ++id) {
        applied.push_back(update(QString::number(id)));
        records << R"({"Id":")" + QByteArray::number(id) + R"(","Stock":"35","City":"Lima"})";
    }
    Undoing undo;
    const UndoPlanner asked(
        applied, {undo.wire.records, undo.wire.instances, undo.wire.users, undo.wire.clock},
        undo.staged);
    QCOMPARE(asked.requestsToCome(), 1);
    undo.wire.network.onStart = {};
    undo.planner = std::make_unique<UndoPlanner>(
        applied,
        WriteApis{undo.wire.records, undo.wire.instances, undo.wire.users, undo.wire.clock},
        undo.staged);
    QSignalSpy finished(undo.planner.get(), &UndoPlanner::finished);
    undo.planner->start();
    undo.wire.clock.settle();
    undo.wire.answer(200, "[" + records.join(',') + "]");
    QTRY_VERIFY((undo.wire.clock.settle(), finished.count() == 1)); // it is parsed on a worker
    QCOMPARE(undo.wire.sent(), 1);
    QCOMPARE(undo.planner->changes().size(), size_t(50));
    QVERIFY(undo.planner->left().empty());
}

void TestUndo::valuesMissingInAListAreReadOneByOne()
{
    std::vector<AppliedChange> applied;
    for (int id = 1; id <= 6; ++id)
        applied.push_back(update(QString::number(id)));
    Undoing undo;
    undo.planner = std::make_unique<UndoPlanner>(
        applied,
        WriteApis{undo.wire.records, undo.wire.instances, undo.wire.users, undo.wire.clock},
        undo.staged);
    undo.planner->start();
    undo.wire.clock.settle();
    undo.wire.answer(
        200,
        R"([{"Id":"1","Stock":"35","City":"Lima"},{"Id":"2","Stock":"35","City":"Lima"},)"
        R"({"Id":"3","Stock":"35","City":"Lima"},{"Id":"4","Stock":"35","City":"Lima"},)"
        R"({"Id":"5","Stock":"35","City":"Lima"}])");
    QTRY_VERIFY((undo.wire.clock.settle(), undo.wire.sent() == 2)); // it is parsed on a worker
    QVERIFY(undo.wire.network.requests.back().body.contains("\"6\""));
    undo.wire.answer(200, R"({"Id":"6","Stock":"35","City":"Lima"})");
    QVERIFY(undo.planner->isFinished());
    QCOMPARE(undo.planner->changes().size(), size_t(6));
}

void TestUndo::theNewestIsUndoneFirst()
{
    Undoing undo;
    undo.plan({{InviteUser{account}, {}, true}, {AddRole{account, u"Finance"_s, false}, {}, true}},
              {{200, R"({"roles":["All Users","Finance"]})"},
               {200, R"({"roles":["All Users","Finance"]})"}});
    const auto &changes = undo.planner->changes();
    QCOMPARE(changes.size(), size_t(2));
    QVERIFY(std::holds_alternative<RemoveRole>(changes[0]));
    const auto *deletion = std::get_if<DeleteUser>(&changes[1]);
    QVERIFY(deletion);
    QCOMPARE(deletion->rolesBefore, std::optional(QStringList({u"All Users"_s, u"Finance"_s})));
    QCOMPARE(undo.planner->remarks().size(), 1);
}

void TestUndo::rolesAreComparedWithTheAccount_data()
{
    QTest::addColumn<Change>("applied");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isUndone");
    const Change given = AddRole{account, u"Finance"_s};
    const Change taken = RemoveRole{account, u"Finance"_s};
    const QByteArray with = R"({"roles":["All Users","Finance"]})";
    const QByteArray without = R"({"roles":["All Users"]})";
    QTest::newRow("given, still there") << given << 200 << with << true;
    QTest::newRow("given, taken since") << given << 200 << without << false;
    QTest::newRow("given, account gone") << given << 404 << missing << false;
    QTest::newRow("taken, still gone") << taken << 200 << without << true;
    QTest::newRow("taken, given since") << taken << 200 << with << false;
    QTest::newRow("taken, account gone") << taken << 404 << missing << false;
    QTest::newRow("invited, still there") << Change(InviteUser{account}) << 200 << with << true;
    QTest::newRow("invited, deleted since")
        << Change(InviteUser{account}) << 404 << missing << false;
}

void TestUndo::rolesAreComparedWithTheAccount()
{
    QFETCH(Change, applied);
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    Undoing undo;
    undo.plan({{applied, {}, true}}, {{status, answer}});
    QTEST(!undo.planner->changes().empty(), "isUndone");
    QCOMPARE(undo.planner->changes().size() + undo.planner->left().size(), size_t(1));
}

void TestUndo::aDeletedAccountIsInvitedAgainWithItsRoles()
{
    Undoing undo;
    undo.plan({{RemoveRole{account, u"Administrator"_s, true}, {}, true},
               {DeleteUser{account, QStringList{u"All Users"_s, u"Finance"_s}}, {}, true}},
              {{404, missing}, {404, missing}});
    const std::vector<Change> expected{InviteUser{account}, AddRole{account, u"Finance"_s, false},
                                       AddRole{account, u"Administrator"_s, false}};
    QCOMPARE(undo.planner->changes(), expected);
    QVERIFY(undo.planner->left().empty());
}

void TestUndo::stagingItsChangesIsOneStepWithTheLiveValuesAsBase()
{
    Undoing undo;
    undo.plan({update(u"1"_s), update(u"2"_s)},
              {{200, R"({"Id":"2","Stock":"35","City":"Lima"})"},
               {200, R"({"Id":"1","Stock":"35","City":"Lima"})"}});
    undo.staged.beginMacro(u"Undo"_s);
    for (const Change &change : undo.planner->changes())
        QVERIFY(undo.staged.stage(change) != 0);
    undo.staged.endMacro();
    QCOMPARE(undo.staged.changes().size(), size_t(2));
    QCOMPARE(editsOf(undo.staged.changes().front().change)->front().before->text(), u"35"_s);
    QCOMPARE(editsOf(undo.staged.changes().front().change)->front().after.text(), u"40.10"_s);
    undo.staged.undoStack().undo();
    QVERIFY(undo.staged.isEmpty());
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::AppliedChange)

QTEST_GUILESS_MAIN(flokdesk::TestUndo)
#include "tst_undo.moc"
