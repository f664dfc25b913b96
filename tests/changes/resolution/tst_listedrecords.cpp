// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/recordsapi.h"
#include "changes/resolution/listedrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

ListedRecords listed(const QByteArray &body)
{
    const auto list = parseRecordList(body);
    return list ? ListedRecords(list->records) : ListedRecords();
}

FieldEdits editsOf(std::initializer_list<QString> columns)
{
    FieldEdits edits;
    for (const QString &column : columns)
        edits.push_back({column, JsonValue::string(u"a"_s), JsonValue::string(u"b"_s)});
    return edits;
}

} // namespace

class TestListedRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListTellsTheEditedColumnsOfARecord();
    void aListSaysNothingAboutARecordThatItLacks();
    void aListSaysNothingAboutAnIdThatItHasTwice();
    void aListSaysNothingAboutAColumnThatNoRecordHas();
    void aRecordWithoutTheColumnHasNoSuchValue();
    void theOrderOfTheRecordsDoesNotMatter();
    void theIdMayBeSpelledOtherwise();
    void aListWithoutIdsSaysNothing();
};

void TestListedRecords::aListTellsTheEditedColumnsOfARecord()
{
    const auto list = listed(R"([{"Id":"1","A":"x","B":1.10},{"Id":"2","A":"y","B":2}])");
    const auto values = list.presentValues(u"1"_s, editsOf({u"B"_s, u"A"_s}));
    QVERIFY(values);
    QCOMPARE(values->size(), 2);
    QCOMPARE(values->front().name, u"B"_s);
    QCOMPARE(values->front().value.displayText(), u"1.10"_s);
    QCOMPARE(values->back().value, JsonValue::string(u"x"_s));
}

void TestListedRecords::aListSaysNothingAboutARecordThatItLacks()
{
    QVERIFY(!listed(R"([{"Id":"1","A":"x"}])").presentValues(u"2"_s, editsOf({u"A"_s})));
    QVERIFY(!ListedRecords().presentValues(u"1"_s, editsOf({u"A"_s})));
}

void TestListedRecords::aListSaysNothingAboutAnIdThatItHasTwice()
{
    const auto list =
        listed(R"([{"Id":"1","A":"x"},{"Id":"1","A":"y"},{"Id":"1","A":"z"},{"Id":"2","A":"u"}])");
    QVERIFY(!list.presentValues(u"1"_s, editsOf({u"A"_s})));
    QCOMPARE(list.rowOf(u"1"_s), -1);
    QVERIFY(list.presentValues(u"2"_s, editsOf({u"A"_s})));
}

void TestListedRecords::aListSaysNothingAboutAColumnThatNoRecordHas()
{
    QVERIFY(!listed(R"([{"Id":"1","A":"x"}])").presentValues(u"1"_s, editsOf({u"A"_s, u"B"_s})));
}

void TestListedRecords::aRecordWithoutTheColumnHasNoSuchValue()
{
    const auto list = listed(R"([{"Id":"1","A":"x"},{"Id":"2","A":"y","B":null}])");
    const auto absent = list.presentValues(u"1"_s, editsOf({u"B"_s}));
    QVERIFY(absent);
    QVERIFY(absent->empty());
    const auto null = list.presentValues(u"2"_s, editsOf({u"B"_s}));
    QVERIFY(null);
    QCOMPARE(null->size(), 1);
    QVERIFY(null->front().value.isNull());
}

void TestListedRecords::theOrderOfTheRecordsDoesNotMatter()
{
    const auto list = listed(R"([{"A":"y","Id":"2"},{"Id":"10","A":"z"},{"Id":"1","A":"x"}])");
    QCOMPARE(list.presentValues(u"1"_s, editsOf({u"A"_s}))->front().value,
             JsonValue::string(u"x"_s));
    QCOMPARE(list.presentValues(u"10"_s, editsOf({u"A"_s}))->front().value,
             JsonValue::string(u"z"_s));
}

void TestListedRecords::theIdMayBeSpelledOtherwise()
{
    QVERIFY(listed(R"([{"id":"7","A":"x"}])").presentValues(u"7"_s, editsOf({u"A"_s})));
}

void TestListedRecords::aListWithoutIdsSaysNothing()
{
    QVERIFY(!listed(R"([{"A":"x"}])").presentValues(u"x"_s, editsOf({u"A"_s})));
}

} // namespace flokdesk

QTEST_APPLESS_MAIN(flokdesk::TestListedRecords)
#include "tst_listedrecords.moc"
