// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/resolution/editcomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using Base = ComparedEdit::Base;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

struct Case {
    const char *name;
    std::optional<JsonValue> before;
    JsonValue after;
    std::optional<JsonValue> now; ///< nothing where the object lacks the column
    Base base;
    bool isNew;
    bool isThird;
};

std::vector<Case> allCases()
{
    const JsonValue null;
    const JsonValue none = text({});
    const JsonValue old = text(u"40"_s);
    const JsonValue fresh = text(u"35"_s);
    const JsonValue third = text(u"41"_s);
    return {
        {"base", old, fresh, old, Base::Same, false, false},
        {"new", old, fresh, fresh, Base::Other, true, false},
        {"third", old, fresh, third, Base::Other, false, true},
        {"missing", old, fresh, {}, Base::Other, false, true},
        {"null", old, fresh, null, Base::Other, false, true},
        {"number for its text", old, *JsonValue::number("35"), fresh, Base::Other, true, false},
        {"base in other digits", old, fresh, text(u"40.0"_s), Base::Other, false, true},
        {"base and new alike", old, *JsonValue::number("40"), old, Base::Same, true, false},
        {"empty base: empty", none, fresh, none, Base::Same, false, false},
        {"empty base: null", none, fresh, null, Base::Same, false, false},
        {"empty base: missing", none, fresh, {}, Base::Same, false, false},
        {"null base: empty", null, fresh, none, Base::Same, false, false},
        {"null base: missing", null, fresh, {}, Base::Same, false, false},
        {"null base: third", null, fresh, third, Base::Other, false, true},
        {"never read: old", {}, fresh, old, Base::NeverRead, false, false},
        {"never read: new", {}, fresh, fresh, Base::NeverRead, true, false},
        {"never read: empty", {}, fresh, none, Base::NeverRead, false, false},
        {"never read: null", {}, fresh, null, Base::NeverRead, false, false},
        {"never read: missing", {}, fresh, {}, Base::NeverRead, false, false},
        {"cleared: empty", old, none, none, Base::Other, true, false},
        {"cleared: missing", old, none, {}, Base::Other, true, false},
        {"cleared, never read: missing", {}, none, {}, Base::NeverRead, true, false},
    };
}

} // namespace

class TestEditComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsHowAValueStandsToBothEndsOfAnEdit_data();
    void tellsHowAValueStandsToBothEndsOfAnEdit();
    void comparesEachEditWithTheColumnOfItsName();
    void presentValuesLeaveOutMissingColumns();
};

void TestEditComparison::tellsHowAValueStandsToBothEndsOfAnEdit_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Case> cases = allCases();
    for (int i = 0; i < static_cast<int>(cases.size()); ++i)
        QTest::newRow(cases[size_t(i)].name) << i;
}

void TestEditComparison::tellsHowAValueStandsToBothEndsOfAnEdit()
{
    QFETCH(int, index);
    const Case tested = allCases()[size_t(index)];
    FieldValues now;
    if (tested.now)
        now.push_back({u"Stock"_s, *tested.now});
    const auto compared = compareEdits({{u"Stock"_s, tested.before, tested.after}}, now);
    QCOMPARE(compared.size(), size_t(1));
    QCOMPARE(compared[0].base, tested.base);
    QCOMPARE(compared[0].isNew, tested.isNew);
    QCOMPARE(compared[0].isThird(), tested.isThird);
    QCOMPARE(compared[0].isMissing, !tested.now);
    QCOMPARE(compared[0].now, tested.now.value_or(JsonValue()));
}

void TestEditComparison::comparesEachEditWithTheColumnOfItsName()
{
    const FieldEdits edits{{u"Stock"_s, text(u"40"_s), text(u"35"_s)},
                           {u"City"_s, text(u"Quito"_s), text(u"Lima"_s)}};
    const auto compared = compareEdits(
        edits,
        {{u"Id"_s, text(u"17"_s)}, {u"City"_s, text(u"Quito"_s)}, {u"Stock"_s, text(u"35"_s)}});
    QCOMPARE(compared.size(), size_t(2));
    QVERIFY(compared[0].isNew);
    QCOMPARE(compared[1].base, Base::Same);
    QVERIFY(compareEdits({}, {{u"Id"_s, text(u"17"_s)}}).empty());
}

void TestEditComparison::presentValuesLeaveOutMissingColumns()
{
    const JsonValue city = text(u"Quito"_s);
    const FieldEdits edits{{u"Stock"_s, {}, text(u"35"_s)}, {u"City"_s, {}, text(u"Lima"_s)}};
    const FieldValues present = presentValues(
        edits, [&](const QString &name) { return name == u"City"_s ? &city : nullptr; });
    QCOMPARE(present, (FieldValues{{u"City"_s, city}}));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestEditComparison)
#include "tst_editcomparison.moc"
