// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foldedtext.h"
#include "models/recordorder.h"
#include "models/writtennumber.h"
#include "support/testrecords.h"

#include <numeric>
#include <QRandomGenerator>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using Rows = std::vector<std::uint32_t>;

namespace {

std::shared_ptr<const RecordSet> column(const std::vector<std::string> &texts)
{
    std::vector<TestRow> rows;
    for (const std::string &text : texts)
        rows.push_back({{"Value", text}});
    return recordsOf(rows);
}

QStringList sortedTexts(const std::vector<std::string> &texts, bool descending = false)
{
    const auto records = column(texts);
    RecordIndex index(records);
    QStringList result;
    for (const std::uint32_t row : index.order({{}, 0, descending}).rows)
        result << records->cell(int(row), 0).toString();
    return result;
}

} // namespace

class RecordViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAQueryTheOrderIsAsReceived()
    {
        RecordIndex index(column({"b", "a", "c"}));
        QCOMPARE(index.order({}).rows, (Rows{0, 1, 2}));
    }

    void aSearchLooksAtAllColumnsAndIgnoresCaseAndAccents()
    {
        const auto records = recordsOf({{{"Name", "García"}, {"City", "Quito"}},
                                        {{"Name", "Muñoz"}, {"City", "GARCÍAS"}},
                                        {{"Name", "Lee"}, {"City", "Oslo"}}});
        RecordIndex index(records);
        QCOMPARE(index.order({u"garcia"_s, -1, false}).rows, (Rows{0, 1}));
        QCOMPARE(index.order({u"GARCÍA"_s, -1, false}).rows, (Rows{0, 1}));
        QCOMPARE(index.order({u"munoz"_s, -1, false}).rows, (Rows{1}));
        QCOMPARE(index.order({u"nobody"_s, -1, false}).rows, Rows());
    }

    void aSearchNeverMatchesAcrossTwoValues()
    {
        RecordIndex index(column({"ab", "cd"}));
        QCOMPARE(index.order({u"bc"_s, -1, false}).rows, Rows());
        QCOMPARE(index.order({QString("b"_L1 + QChar(0) + "c"_L1), -1, false}).rows, Rows());
    }

    void rowsAskedForPassEveryFilter()
    {
        RecordIndex index(column({"x", "y", "z"}));
        QCOMPARE(index.order({u"z"_s, -1, false}, {0}).rows, (Rows{0, 2}));
    }

    void textIsSortedWithoutRegardToCaseAndAccentsAndEnyeComesBehindN()
    {
        QCOMPARE(
            sortedTexts({"Zulia", "ándale", "Nz", "Ñandú", "nube", "Andrés"}),
            (QStringList{u"ándale"_s, u"Andrés"_s, u"nube"_s, u"Nz"_s, u"Ñandú"_s, u"Zulia"_s}));
    }

    void numbersOfEitherFormComeByValueThenTextsThenEmptyCells_data()
    {
        QTest::addColumn<QStringList>("sorted");
        const auto row = [](const char *name, const QStringList &sorted) {
            QTest::newRow(name) << sorted;
        };
        row("points", {u"-1"_s, u"2.50"_s, u"9"_s, u"10"_s});
        row("one text", {u"9"_s, u"10"_s, u"n/a"_s});
        row("decimal commas", {u"-42"_s, u"0,10"_s, u"176,54"_s, u"1.234,50"_s});
        row("decimal points", {u"-42"_s, u"0.10"_s, u"176.54"_s, u"1,234.50"_s});
        row("thousands where another text tells", {u"2,5"_s, u"900"_s, u"1.234"_s, u"1.234.567"_s});
        row("thousands with commas", {u"2.5"_s, u"900"_s, u"1,234"_s, u"1,234,567"_s});
        row("three decimals and nothing that tells", {u"1.234"_s, u"2"_s, u"900"_s});
        row("a comma and nothing that tells", {u"1,234"_s, u"2"_s, u"900"_s});
        row("spaces between thousands", {u"99"_s, u"1 234,5"_s, u"1\u00a0235"_s, u"1\u202f236"_s});
        row("apostrophes between thousands", {u"99"_s, u"1'234.5"_s, u"1'235"_s});
        row("signs", {u"\u22125"_s, u"-4,5"_s, u"+3"_s, u"10"_s});
        row("blanks around", {u"9 "_s, u" 10"_s, u"11\u00a0"_s});
        row("codes", {u"0040"_s, u"41"_s, u"0100"_s});
        row("exponents", {u"5"_s, u"1E2"_s, u"200"_s});
        row("texts that look like numbers",
            {u"7"_s, u"1,23,4"_s, u"1.2.3"_s, u"10-12"_s, u"12 3"_s, u"2024/01/31"_s, u"abc"_s});
        row("empty ones last", {u"9"_s, u"10"_s, u"x"_s, u""_s});
    }

    void numbersOfEitherFormComeByValueThenTextsThenEmptyCells()
    {
        QFETCH(const QStringList, sorted);
        std::vector<std::string> texts;
        for (const QString &text : sorted)
            texts.push_back(text.toStdString());
        QCOMPARE(sortedTexts({texts.rbegin(), texts.rend()}), sorted);
        QStringList down(sorted.rbegin(), sorted.rend());
        down.removeAll(QString());
        QStringList shown = sortedTexts(texts, true);
        shown.removeAll(QString());
        QCOMPARE(shown, down);
    }

    void aNumberOfJsonHasItsDecimalsBehindAPoint()
    {
        RecordSetBuilder builder;
        const int value = builder.column("Value");
        for (const auto &[kind, text] :
             {std::pair(CellKind::String, "2,5"), std::pair(CellKind::Number, "1.234"),
              std::pair(CellKind::Number, "900"), std::pair(CellKind::String, "1.235")}) {
            builder.beginRow();
            builder.set(value, kind, text);
        }
        RecordIndex index(builder.finish());
        QCOMPARE(index.order({{}, 0, false}).rows, (Rows{1, 0, 2, 3}));
    }

    void longNumbersAreToldApartByAllDigits()
    {
        QCOMPARE(sortedTexts({"12345678901234567892", "12345678901234567891"}),
                 (QStringList{u"12345678901234567891"_s, u"12345678901234567892"_s}));
        QCOMPARE(sortedTexts({"-12345678901234567891", "-12345678901234567892"}),
                 (QStringList{u"-12345678901234567892"_s, u"-12345678901234567891"_s}));
    }

    void emptyCellsAreLastInBothDirections()
    {
        QCOMPARE(sortedTexts({"", "b", "a"}), (QStringList{u"a"_s, u"b"_s, u""_s}));
        QCOMPARE(sortedTexts({"", "b", "a"}, true), (QStringList{u"b"_s, u"a"_s, u""_s}));
    }

    void equalRowsKeepTheOrderReceivedInBothDirections()
    {
        const auto records = recordsOf(
            {{{"C", "x"}, {"N", "1"}}, {{"C", "a"}, {"N", "2"}}, {{"C", "x"}, {"N", "3"}}});
        RecordIndex index(records);
        QCOMPARE(index.order({{}, 0, false}).rows, (Rows{1, 0, 2}));
        QCOMPARE(index.order({{}, 0, true}).rows, (Rows{0, 2, 1}));
    }

    void aNumberIsWhatIsWrittenLikeOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNumber");
        for (const char *text : {"0", "-1", "1.10", "00123", "1E5", "12345678901234567890"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text : {"", "-", "1.", ".5", "1,5", "0x10", "inf", "nan", " 1", "1 ",
                                 "1-2", "2024/01/31", "1E400"})
            QTest::newRow(text) << QByteArray(text) << false;
    }

    void aNumberIsWhatIsWrittenLikeOne()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isNumber);
        QCOMPARE(numberIn({CellKind::String, text.toStdString()}).has_value(), isNumber);
    }

    void theSweepFindsWhatAPlainSearchFinds()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            std::string text(size_t(random.bounded(70)), 'a');
            for (char &c : text)
                c = static_cast<char>('a' + random.bounded(3));
            std::string needle(size_t(random.bounded(1, 5)), 'a');
            for (char &c : needle)
                c = static_cast<char>('a' + random.bounded(3));
            const auto from = size_t(random.bounded(10));
            QCOMPARE(findText(text, needle, from), text.find(needle, from));
        }
    }

    void recordsThatStayAreFoundByTheirId()
    {
        const auto old = recordsOf({{{"Id", "1"}}, {{"Id", "2"}}, {{"Id", "3"}}});
        const auto fresh = recordsOf({{{"Id", "3"}}, {{"Id", "4"}}, {{"Id", "1"}}});
        const StayingRows staying = stayingRows(*old, 0, {2, 1, 0}, *fresh, 0, {0, 1, 2});
        QCOMPARE(staying.before, (Rows{2, 0}));
        QCOMPARE(staying.after, (Rows{0, 2}));
    }
};

QTEST_GUILESS_MAIN(RecordViewTest)
#include "tst_recordorder.moc"
