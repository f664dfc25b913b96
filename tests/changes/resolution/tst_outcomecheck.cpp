// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/outcomecheck.h"
#include "support/fakewire.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using Verdict = Finding::Verdict;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

struct Case {
    const char *name;
    Change change;
    int status;
    QByteArray answer;
    Verdict verdict;
    QString evidence; ///< a part of it
};

std::vector<Case> allCases()
{
    const Change update = UpdateRecord{u"Suppliers"_s,
                                       u"17"_s,
                                       {{u"Stock"_s, text(u"40"_s), *JsonValue::number("35")},
                                        {u"City"_s, text(u"Quito"_s), text(u"Lima"_s)}},
                                       false};
    const Change unread =
        UpdateRecord{u"Suppliers"_s, u"17"_s, {{u"Stock"_s, {}, text(u"35"_s)}}, false};
    const Change instance =
        UpdateInstance{u"ABC-1"_s, {{u"STATE"_s, text(u"OPEN"_s), text(u"CANCELLED"_s)}}};
    const QString ana = u"ana@example.org"_s;
    const QByteArray none = R"({"status":"ERROR","detail":"Not found"})";
    const auto record = [](const QByteArray &data) {
        return QByteArray(R"({"status":"OK","data":)") + data + '}';
    };
    return {
        {"record: all new", update, 200, record(R"({"Id":"17","Stock":"35","City":"Lima"})"),
         Verdict::Applied, u"Stock"_s},
        {"record: all old", update, 200, record(R"({"Id":"17","Stock":"40","City":"Quito"})"),
         Verdict::NotApplied, u"Quito"_s},
        {"record: half", update, 200, record(R"({"Id":"17","Stock":"35","City":"Quito"})"),
         Verdict::Inconclusive, u"City"_s},
        {"record: third value", update, 200, record(R"({"Id":"17","Stock":"36","City":"Lima"})"),
         Verdict::Inconclusive, u"36"_s},
        {"record: gone", update, 404, none, Verdict::Inconclusive, u"17"_s},
        {"record, base not read: new", unread, 200, record(R"({"Id":"17","Stock":"35"})"),
         Verdict::Applied, u"not read"_s},
        {"record, base not read: empty", unread, 200, record(R"({"Id":"17","Stock":""})"),
         Verdict::Inconclusive, u"not read"_s},
        {"record, base not read: other", unread, 200, record(R"({"Id":"17","Stock":"40"})"),
         Verdict::Inconclusive, u"not read"_s},
        {"instance: new", instance, 200,
         record(R"({"identifier":"ABC-1","fields":{"STATE":"CANCELLED"}})"), Verdict::Applied,
         u"STATE"_s},
        {"instance: old", instance, 200,
         record(R"({"identifier":"ABC-1","fields":{"STATE":"OPEN"}})"), Verdict::NotApplied,
         u"OPEN"_s},
        {"role given: there", AddRole{ana, u"Finance"_s}, 200,
         R"({"roles":["All Users","Finance"]})", Verdict::Applied, u"Finance"_s},
        {"role given: not there", AddRole{ana, u"Finance"_s}, 200, R"({"roles":["All Users"]})",
         Verdict::NotApplied, u"All Users"_s},
        {"role given: other spelling", AddRole{ana, u"Finance"_s}, 200, R"({"roles":["finance"]})",
         Verdict::NotApplied, u"finance"_s},
        {"role given: no account", AddRole{ana, u"Finance"_s}, 404, none, Verdict::NotApplied,
         u"no such user"_s},
        {"role taken: gone", RemoveRole{ana, u"Finance"_s}, 200, R"({"roles":["All Users"]})",
         Verdict::Applied, u"All Users"_s},
        {"role taken: there", RemoveRole{ana, u"Finance"_s}, 200, R"({"roles":["Finance"]})",
         Verdict::NotApplied, u"Finance"_s},
        {"role taken: no account", RemoveRole{ana, u"Finance"_s}, 404, none, Verdict::Inconclusive,
         u"no such user"_s},
        {"invited: exists", InviteUser{ana}, 200, R"({"roles":["All Users"]})",
         Verdict::Inconclusive, u"exists"_s},
        {"invited: no account", InviteUser{ana}, 404, none, Verdict::NotApplied, u"no such user"_s},
        {"deleted: no account", DeleteUser{ana, {}}, 404, none, Verdict::Applied, u"no longer"_s},
        {"deleted: still there", DeleteUser{ana, {}}, 200, R"({"roles":["All Users"]})",
         Verdict::NotApplied, u"still finds"_s},
        {"deleted: no roles", DeleteUser{ana, {}}, 200, R"({"roles":[]})", Verdict::Inconclusive,
         u"no roles"_s},
    };
}

} // namespace

class TestOutcomeCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingTellsWhatCanBeKnown_data();
    void readingTellsWhatCanBeKnown();
    void creationsAreInconclusiveWithoutAsking();
    void aFailedReadingIsAnErrorAndNoVerdict();
    void anAnswerAboutAnotherRecordIsNoVerdict();
    void losingInterestCallsNoHandler();
};

void TestOutcomeCheck::readingTellsWhatCanBeKnown_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Case> cases = allCases();
    for (int i = 0; i < static_cast<int>(cases.size()); ++i)
        QTest::newRow(cases[size_t(i)].name) << i;
}

void TestOutcomeCheck::readingTellsWhatCanBeKnown()
{
    QFETCH(int, index);
    const Case tested = allCases()[size_t(index)];
    FakeWire wire;
    QObject owner;
    std::optional<Finding> finding;
    checkOutcome(tested.change, {wire.records, wire.instances, wire.users, wire.clock}, {}, {},
                 &owner)
        ->then(&owner, [&](const Result<Finding> &result) {
            if (result)
                finding = *result;
        });
    wire.clock.settle();
    QCOMPARE(wire.sent(), 1);
    QCOMPARE(wire.network.requests.front().verb, Verb::Get);
    QVERIFY(!wire.network.requests.front().writes);
    wire.answer(tested.status, tested.answer);

    QVERIFY(finding);
    QCOMPARE(finding->verdict, tested.verdict);
    QVERIFY2(finding->evidence.contains(tested.evidence), qPrintable(finding->evidence));
    QCOMPARE(wire.sent(), 1);
}

void TestOutcomeCheck::creationsAreInconclusiveWithoutAsking()
{
    FakeWire wire;
    QObject owner;
    int findings = 0;
    for (const Change &change :
         {Change(AddRecord{u"Suppliers"_s, {}}), Change(CreateInstance{u"ABC"_s, {}, false})}) {
        checkOutcome(change, {wire.records, wire.instances, wire.users, wire.clock}, {}, {}, &owner)
            ->then(&owner, [&](const Result<Finding> &result) {
                QVERIFY(result);
                QCOMPARE(result->verdict, Verdict::Inconclusive);
                QVERIFY(!result->evidence.isEmpty());
                ++findings;
            });
    }
    QCOMPARE(findings, 0); // never before control is back in the event loop
    wire.clock.settle();
    QCOMPARE(findings, 2);
    QCOMPARE(wire.sent(), 0);
}

void TestOutcomeCheck::aFailedReadingIsAnErrorAndNoVerdict()
{
    FakeWire wire;
    QObject owner;
    std::optional<Error::Kind> error;
    checkOutcome(InviteUser{u"ana@example.org"_s},
                 {wire.records, wire.instances, wire.users, wire.clock}, {}, {}, &owner)
        ->then(&owner, [&](const Result<Finding> &result) {
            if (!result)
                error = result.error().kind;
        });
    wire.clock.settle();
    wire.answer(401, R"({"status":"ERROR","detail":"Invalid API key"})");
    QVERIFY(error);
    QCOMPARE(*error, Error::Kind::KeyRejected);
}

void TestOutcomeCheck::anAnswerAboutAnotherRecordIsNoVerdict()
{
    FakeWire wire;
    QObject owner;
    std::optional<Error::Kind> error;
    const UpdateRecord change{
        u"Suppliers"_s, u"17"_s, {{u"Stock"_s, text(u"40"_s), text(u"35"_s)}}, false};
    checkOutcome(change, {wire.records, wire.instances, wire.users, wire.clock}, {}, {}, &owner)
        ->then(&owner, [&](const Result<Finding> &result) {
            if (!result)
                error = result.error().kind;
        });
    wire.clock.settle();
    wire.answer(200, R"({"status":"OK","data":{"Id":"18","Stock":"35"}})");
    QVERIFY(error);
    QCOMPARE(*error, Error::Kind::NotUnderstood);
}

void TestOutcomeCheck::losingInterestCallsNoHandler()
{
    FakeWire wire;
    auto owner = std::make_unique<QObject>();
    bool called = false;
    checkOutcome(InviteUser{u"ana@example.org"_s},
                 {wire.records, wire.instances, wire.users, wire.clock}, {}, {}, owner.get())
        ->then(owner.get(), [&called](const Result<Finding> &) { called = true; });
    wire.clock.settle();
    owner.reset();
    if (wire.network.sent.front())
        wire.answer(200, R"({"roles":["All Users"]})");
    QVERIFY(!called);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestOutcomeCheck)
#include "tst_outcomecheck.moc"
