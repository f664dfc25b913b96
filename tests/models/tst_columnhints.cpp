// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnhints.h"
#include "support/testrecords.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

ColumnHints hintsOf(const std::vector<std::string> &texts)
{
    std::vector<TestRow> rows;
    for (const std::string &text : texts)
        rows.push_back({{"Value", text}});
    const std::atomic_bool isCancelled = false;
    return flokdesk::hintsOf(*recordsOf(rows), 0, isCancelled);
}

} // namespace

class ColumnHintsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewValuesThatComeAgainAreKnownExactlyAsReceived()
    {
        QCOMPARE(hintsOf({"b ", "A", "b ", "Jose\u0301", "A", "Jose\u0301", ""}).values,
                 QStringList({u"A"_s, u"b "_s, u"Jose\u0301"_s}));
        QCOMPARE(hintsOf({"a", "b", "c", "a"}).values, QStringList()); // most are there once
        QCOMPARE(hintsOf({"", "", ""}).values, QStringList());
    }

    void manyOrLongValuesAreNoList()
    {
        std::vector<std::string> texts;
        for (int i = 0; i < 60; ++i)
            texts.push_back("v" + std::to_string(i % 20));
        QCOMPARE(hintsOf(texts).values.size(), 20);
        texts.insert(texts.end(), {"one more", "one more"});
        QCOMPARE(hintsOf(texts).values, QStringList());
        QCOMPARE(hintsOf({"a", "a", std::string(61, 'x'), std::string(61, 'x')}).values,
                 QStringList());
        QCOMPARE(hintsOf({"a", "a", "b\nc", "b\nc"}).values, QStringList());
    }

    void aYesNoColumnHasBothValues()
    {
        QCOMPARE(hintsOf({"true"}).values, QStringList({u"true"_s, u"false"_s}));
        QCOMPARE(hintsOf({"NO", "SÍ"}).values, QStringList({u"SÍ"_s, u"NO"_s}));
        QCOMPARE(hintsOf({"N", "S"}).values, QStringList({u"S"_s, u"N"_s}));
        QCOMPARE(hintsOf({"0", "1"}).values, QStringList()); // numbers
        QCOMPARE(hintsOf({"No"}).values, QStringList()); // of which language?
    }

    void theFormOfDatesIsRead_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("written"); // 5 March 2027 in place of the first
        QTest::addColumn<QString>("fresh"); // in place of nothing
        QTest::newRow("ISO") << u"2026-01-31"_s << u"2026-02-01"_s << u"2027-03-05"_s
                             << u"2027-03-05"_s;
        QTest::newRow("day first")
            << u"31/01/2026"_s << u"01/02/2026"_s << u"05/03/2027"_s << u"05/03/2027"_s;
        QTest::newRow("month first")
            << u"1/31/2026"_s << u"2/1/2026"_s << u"3/5/2027"_s << u"3/5/2027"_s;
        QTest::newRow("dots") << u"31.1.2026"_s << u"1.2.2026"_s << u"5.3.2027"_s << u"5.3.2027"_s;
        QTest::newRow("time") << u"2026-01-31T10:15:00.000Z"_s << u"2026-02-01T00:00:00.000Z"_s
                              << u"2027-03-05T10:15:00.000Z"_s << u"2027-03-05T00:00:00.000Z"_s;
        QTest::newRow("offset") << u"2026-01-31 10:15-03:00"_s << u"2026-02-01 11:00-03:00"_s
                                << u"2027-03-05 10:15-03:00"_s << u"2027-03-05 00:00-03:00"_s;
        QTest::newRow("noon") << u"31/01/2026 10:15 AM"_s << u"01/02/2026 11:00 PM"_s
                              << u"05/03/2027 10:15 AM"_s << u"05/03/2027"_s;
    }

    void theFormOfDatesIsRead()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const auto form = hintsOf({first.toStdString(), "", second.toStdString()}).dates;
        QVERIFY(form);
        QCOMPARE(form->dateIn(first), QDate(2026, 1, 31));
        QCOMPARE(form->dateIn(second), QDate(2026, 2, 1));
        QTEST(form->withDate(first, {2027, 3, 5}), "written");
        QTEST(form->withDate({}, {2027, 3, 5}), "fresh");
        QCOMPARE(form->dateIn(u"tomorrow"_s), std::nullopt);
    }

    void whatProvesNoFormIsNoColumnOfDates_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("day or month") << QStringList{u"01/02/2026"_s, u"12/12/2026"_s};
        QTest::newRow("both orders") << QStringList{u"31/01/2026"_s, u"01/31/2026"_s};
        QTest::newRow("no day") << QStringList{u"2026-02-30"_s};
        QTest::newRow("a text") << QStringList{u"2026-01-31"_s, u"-"_s};
        QTest::newRow("two signs") << QStringList{u"31/01/2026"_s, u"31-01-2026"_s};
        QTest::newRow("time in some") << QStringList{u"2026-01-31"_s, u"2026-01-31 10:00"_s};
        QTest::newRow("zeros in some") << QStringList{u"31/1/2026"_s, u"31/01/2026"_s};
        QTest::newRow("short year") << QStringList{u"31/01/26"_s};
        QTest::newRow("version") << QStringList{u"1.10.2"_s};
        QTest::newRow("nothing") << QStringList{QString()};
    }

    void whatProvesNoFormIsNoColumnOfDates()
    {
        QFETCH(const QStringList, texts);
        std::vector<std::string> values;
        for (const QString &text : texts)
            values.push_back(text.toStdString());
        QVERIFY(!hintsOf(values).dates);
    }

    void aTableInACellAndACancelledSearchGiveNothing()
    {
        RecordSetBuilder builder;
        for (const CellKind kind : {CellKind::String, CellKind::String, CellKind::Json}) {
            builder.beginRow();
            builder.set(builder.column("Value"), kind, kind == CellKind::Json ? "[]" : "a");
        }
        const std::atomic_bool goesOn = false;
        QVERIFY(flokdesk::hintsOf(*builder.finish(), 0, goesOn).isEmpty());
        const std::atomic_bool isCancelled = true;
        std::vector<TestRow> rows;
        for (int i = 0; i < 2000; ++i)
            rows.push_back({{"Value", "2026-01-" + std::to_string(10 + i % 20)}});
        QCOMPARE(flokdesk::hintsOf(*recordsOf(rows), 0, goesOn).dates.has_value(), true);
        rows.clear();
        for (int i = 0; i < 2000; ++i)
            rows.push_back({{"Value", std::to_string(1000 + i) + "-01-20"}});
        QVERIFY(flokdesk::hintsOf(*recordsOf(rows), 0, goesOn).dates);
        QVERIFY(!flokdesk::hintsOf(*recordsOf(rows), 0, isCancelled).dates);
    }
};

QTEST_GUILESS_MAIN(ColumnHintsTest)
#include "tst_columnhints.moc"
