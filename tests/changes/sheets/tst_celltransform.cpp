// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/celltransform.h"
#include "changes/sheets/sheetdates.h"
#include "changes/sheets/transformedcolumn.h"
#include "sheetrows.h"

#include <clocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

CellOutcome outcomeOf(const CellTransforms &steps, const QString &text, const LookUps &lookUps = {})
{
    return PreparedTransforms(steps, lookUps).apply(text);
}

std::vector<CellTransform> oneOfEach()
{
    return {TrimStep(),
            LetterCaseStep{LetterCaseStep::To::FirstUpper},
            ReplaceStep{u"\\s+"_s, u" \\1"_s, true, true},
            WordsStep{{{u"Sí"_s, u"true"_s}, {u""_s, u"false"_s}}, true},
            DateStep{u"dd/MM/yyyy"_s, u"yyyy/MM/dd"_s},
            DecimalStep{DecimalMark::Point, true},
            LookUpStep{{LookUpPlace::Kind::Sheet, u"Hoja 2"_s, u"RUC"_s, u"Código"_s}},
            FixedStep{u" 00123 "_s}};
}

const QString notANumber = u"not a number"_s;

} // namespace

class TestCellTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStepGivesAValueOrAReason_data();
    void eachStepGivesAValueOrAReason();
    void datesAreReadInTheirFormOnly_data();
    void datesAreReadInTheirFormOnly();
    void fittingFormsAreNamedAndNoneIsChosen();
    void numbersAreReadWithTheStatedMark_data();
    void numbersAreReadWithTheStatedMark();
    void plainNumbersAreNoCodes_data();
    void plainNumbersAreNoCodes();
    void lookUpsRefuseMissingAndAmbiguousKeys();
    void stepsThatCannotBeUsedRefuseEveryValue();
    void stepsFollowOneAnotherUntilOneRefuses();
    void aFixedValueIgnoresTheFile();
    void everyStepComesBackFromJson();
    void otherJsonIsRefused_data();
    void otherJsonIsRefused();
    void eachDistinctCellIsSettledByTheRule();
    void samplesShowTheRowsThatMatter();
};

void TestCellTransform::eachStepGivesAValueOrAReason_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, int step, const QString &text, const QString &value,
                        const QString &fault = {}) {
        QTest::newRow(name) << step << text << value << fault;
    };
    row("blanks at both ends", 0, u" \t Perno  M10 \u00a0\n"_s, u"Perno  M10"_s);
    row("nothing but blanks", 0, u"   "_s, {});
    row("accents keep their letters", 1, u"ÁRBOL ñandú İ"_s, u"Árbol ñandú i̇"_s);
    row("dotless i, whatever the locale", 1, u"istanbul"_s, u"Istanbul"_s);
    row("empty stays empty", 1, {}, {});
    row("plain text", 2, u"a.b.c"_s, u"a-b-c"_s);
    row("plain text is no pattern", 3, u"a|b"_s, u"a|b"_s);
    row("pattern with groups", 4, u"2026-11"_s, u"11/2026"_s);
    row("pattern knows accents", 5, u"Ñandú"_s, u"-"_s);
    row("word", 6, u"Sí"_s, u"true"_s);
    row("empty word", 6, {}, u"false"_s);
    row("no word", 6, u"Quizás"_s, {}, u"is none of: Sí"_s);
    row("no word that is left alone", 7, u"Quizás"_s, u"Quizás"_s);
    row("impossible day", 8, u"31/02/2026"_s, {}, u"not a valid date in the form dd/MM/yyyy"_s);
    row("day", 8, u"06/02/2021"_s, u"2021/02/06"_s);
    row("time that would be lost", 9, u"06/02/2021 12:35"_s, {},
        u"has a time of day, which would be lost"_s);
    row("midnight is none", 9, u"06/02/2021 00:00"_s, u"2021/02/06"_s);
    row("thousands and decimals", 10, u"1.234,50"_s, u"1234.50"_s);
    row("not clear", 10, u"1.234"_s, {}, u"could be thousands or decimals"_s);
    row("words", 10, u"a consultar"_s, {}, notANumber);
}

void TestCellTransform::eachStepGivesAValueOrAReason()
{
    QFETCH(int, step);
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, fault);
    const std::vector<CellTransform> steps = {
        TrimStep(),
        LetterCaseStep{LetterCaseStep::To::FirstUpper},
        ReplaceStep{u"."_s, u"-"_s},
        ReplaceStep{u"a|c"_s, u"x"_s},
        ReplaceStep{u"(\\d+)-(\\d+)"_s, u"\\2/\\1"_s, true},
        ReplaceStep{u"^\\w+$"_s, u"-"_s, true},
        WordsStep{{{u"Sí"_s, u"true"_s}, {u""_s, u"false"_s}}, true},
        WordsStep{{{u"Sí"_s, u"true"_s}}, false},
        DateStep{u"dd/MM/yyyy"_s, u"yyyy/MM/dd"_s},
        DateStep{u"dd/MM/yyyy HH:mm"_s, u"yyyy/MM/dd"_s},
        DecimalStep{},
    };
    const CellOutcome outcome = outcomeOf({steps[size_t(step)]}, text);
    QCOMPARE(outcome.fault, fault);
    QCOMPARE(outcome.value, value);
}

void TestCellTransform::datesAreReadInTheirFormOnly_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *form, const char *text, const char *written) {
        QTest::newRow(name) << QString::fromLatin1(form) << QString::fromLatin1(text)
                            << QString::fromLatin1(written);
    };
    row("day first", "dd/MM/yyyy", "03/04/2026", "2026-04-03 00:00:00");
    row("month first", "MM/dd/yyyy", "03/04/2026", "2026-03-04 00:00:00");
    row("one digit is not two", "dd/MM/yyyy", "3/4/2026", "");
    row("one or two", "d/M/yyyy", "3/12/2026", "2026-12-03 00:00:00");
    row("29 February", "yyyy-MM-dd", "2024-02-29", "2024-02-29 00:00:00");
    row("no 29 February", "yyyy-MM-dd", "2026-02-29", "");
    row("thirteenth month", "dd/MM/yyyy", "12/13/2026", "");
    row("two digits of a year", "dd/MM/yyyy", "12/11/26", "");
    row("without separators", "yyyyMMdd", "20261130", "2026-11-30 00:00:00");
    row("blank before", "dd/MM/yyyy", " 03/04/2026", "");
    row("words behind", "dd/MM/yyyy", "03/04/2026 x", "");
    row("with time", "yyyy-MM-ddTHH:mm:ss", "2026-03-29T02:30:00", "2026-03-29 02:30:00");
    row("blank is no T", "yyyy-MM-ddTHH:mm:ss", "2026-03-29 02:30:00", "");
    row("time is missing", "yyyy-MM-dd HH:mm", "2026-03-29", "");
    row("no such time", "yyyy-MM-dd HH:mm", "2026-03-29 24:00", "");
}

void TestCellTransform::datesAreReadInTheirFormOnly()
{
    QFETCH(QString, form);
    QFETCH(QString, text);
    QFETCH(QString, written);
    QVERIFY(isDateForm(form));
    // A zone whose clock skips 02:30 that day.
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Madrid");
    const auto date = dateIn(text, form);
    qputenv("TZ", zone);
    QCOMPARE(date ? writtenDate(*date, u"yyyy-MM-dd HH:mm:ss"_s) : QString(), written);
}

void TestCellTransform::fittingFormsAreNamedAndNoneIsChosen()
{
    QCOMPARE(fittingDateForms({u"03/04/2026"_s, {}}),
             (QStringList{u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"MM/dd/yyyy"_s, u"M/d/yyyy"_s}));
    QCOMPARE(fittingDateForms({u"03/04/2026"_s, u"31/12/2026"_s}),
             (QStringList{u"dd/MM/yyyy"_s, u"d/M/yyyy"_s}));
    QCOMPARE(fittingDateForms({u"2026-11-30T12:35:28"_s}), QStringList{u"yyyy-MM-ddTHH:mm:ss"_s});
    QCOMPARE(fittingDateForms({u"30/11/2026"_s, u"pronto"_s}), QStringList());
    QCOMPARE(fittingDateForms({{}, {}}), QStringList());
    for (const char *form :
         {"dd/MM/yy", "MMM d yyyy", "dd/MM", "yyyy", "dd/MM/yyyy hh AP", "", "d'M'yyyy"})
        QVERIFY2(!isDateForm(QString::fromLatin1(form)), form);
}

void TestCellTransform::numbersAreReadWithTheStatedMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("comma");
    QTest::addColumn<QString>("point");
    const auto row = [](const QString &text, const QString &comma, const QString &point) {
        QTest::newRow(qPrintable(text)) << text << comma << point;
    };
    row(u"27,12"_s, u"27.12"_s, u"-"_s);
    row(u"27.12"_s, u"-"_s, u"27.12"_s);
    row(u"1.234,50"_s, u"1234.50"_s, u"-"_s);
    row(u"1,234.50"_s, u"-"_s, u"1234.50"_s);
    row(u"1.234"_s, u"?"_s, u"1.234"_s);
    row(u"1,234"_s, u"1.234"_s, u"?"_s);
    row(u"1.234.567"_s, u"1234567"_s, u"-"_s);
    row(u"12.345"_s, u"?"_s, u"12.345"_s);
    row(u"1234.567"_s, u"-"_s, u"1234.567"_s);
    row(u"0.123"_s, u"-"_s, u"0.123"_s);
    row(u"1 234 567,8"_s, u"1234567.8"_s, u"-"_s);
    row(u"1\u00a0234,5"_s, u"1234.5"_s, u"-"_s);
    row(u"1\u202f234"_s, u"1234"_s, u"1234"_s);
    row(u"-1.234,50"_s, u"-1234.50"_s, u"-"_s);
    row(u"\u22125,0"_s, u"-5.0"_s, u"-"_s);
    row(u"+5"_s, u"5"_s, u"5"_s);
    row(u"0"_s, u"0"_s, u"0"_s);
    row(u"00123"_s, u"-"_s, u"-"_s);
    row(u"5 %"_s, u"-"_s, u"-"_s);
    row(u",5"_s, u"-"_s, u"-"_s);
    row(u"5,"_s, u"-"_s, u"-"_s);
    row(u"1e3"_s, u"-"_s, u"-"_s);
    row(u"1.23.456"_s, u"-"_s, u"-"_s);
    row(u"1.234 567"_s, u"-"_s, u"-"_s);
    row(u"12345678901234567890123,10"_s, u"12345678901234567890123.10"_s, u"-"_s);
    row(u"-"_s, u"-"_s, u"-"_s);
    row(u"١٢"_s, u"-"_s, u"-"_s);
}

void TestCellTransform::numbersAreReadWithTheStatedMark()
{
    QFETCH(QString, text);
    const auto read = [&text](DecimalMark mark) {
        const ReadNumber number = readNumber(text, mark, false);
        if (number.fault == ReadNumber::Fault::None) {
            const ReadNumber sure = readNumber(text, mark, true);
            return sure.plain == number.plain ? number.plain : u"the stated groups matter"_s;
        }
        return number.fault == ReadNumber::Fault::Ambiguous ? u"?"_s : u"-"_s;
    };
    QTEST(read(DecimalMark::Comma), "comma");
    QTEST(read(DecimalMark::Point), "point");
    QCOMPARE(readNumber(u"1.234"_s, DecimalMark::Comma, true).plain, u"1234"_s);
}

void TestCellTransform::plainNumbersAreNoCodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *text, const char *value) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(value);
    };
    row("0", "0");
    row("-0", "0");
    row("-0.00", "0");
    row("1.10", "1.1");
    row("1.0", "1");
    row("100", "100");
    row("12345678901234567890.10", "12345678901234567890.1");
    row("-42", "-42");
    for (const char *code :
         {"00123", "1e3", "+5", ".5", "5.", "-", "", " 1", "1 ", "1,5", "0x1", "--1", "1.2.3"})
        row(code, "no number");
}

void TestCellTransform::plainNumbersAreNoCodes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const std::string utf8 = text.toStdString();
    QCOMPARE(isPlainNumber(utf8) ? QByteArray::fromStdString(std::string(valueOfPlainNumber(utf8)))
                                 : QByteArray("no number"),
             value);
    const bool isJson = utf8 == "1e3" || value != "no number";
    QCOMPARE(isJsonNumber(utf8), isJson);
    QCOMPARE(JsonValue::number(text).has_value(), isJson);
}

void TestCellTransform::lookUpsRefuseMissingAndAmbiguousKeys()
{
    const auto sheet = tableOfLines({{"RUC", "Código"},
                                     {"0190", "P-0012"},
                                     {"0191", "P-0013"},
                                     {"0191", "P-0013"},
                                     {"", "P-0099"},
                                     {"0192", ""}});
    const LookUpPlace place{LookUpPlace::Kind::Sheet, u"Proveedores"_s, u"RUC"_s, u"Código"_s};
    const LookUps lookUps{{place, LookUpTable::of(*sheet, 0, 0, 1)}};
    const CellTransforms steps{LookUpStep{place}};
    QCOMPARE(outcomeOf(steps, u"0190"_s, lookUps).value, u"P-0012"_s);
    QCOMPARE(outcomeOf(steps, u"0192"_s, lookUps), CellOutcome());
    QCOMPARE(outcomeOf(steps, {}, lookUps), CellOutcome());
    QCOMPARE(outcomeOf(steps, u"190"_s, lookUps).fault, u"not found in Proveedores: RUC"_s);
    QCOMPARE(outcomeOf(steps, u"0191"_s, lookUps).fault,
             u"found more than once in Proveedores: RUC"_s);
    QCOMPARE(outcomeOf(steps, u"0190"_s).fault, u"Proveedores is not loaded"_s);

    RecordSetBuilder builder;
    builder.beginRow();
    builder.set(builder.column("RUC"), CellKind::Number, "190");
    builder.set(builder.column("Id"), CellKind::String, "17");
    const LookUps cut{{place, LookUpTable::of(*builder.finish(), 0, 1, false)}};
    QCOMPARE(outcomeOf(steps, u"190"_s, cut).value, u"17"_s);
    QCOMPARE(outcomeOf(steps, u"0190"_s, cut).fault,
             u"not found in the loaded part of Proveedores: RUC"_s);
}

void TestCellTransform::stepsThatCannotBeUsedRefuseEveryValue()
{
    const std::vector<CellTransform> broken = {
        ReplaceStep{u"("_s, {}, true}, ReplaceStep{{}, u"x"_s},
        DateStep{u"dd/MM/yy"_s, u"yyyy/MM/dd"_s}, DateStep{u"dd/MM/yyyy"_s, u"MM.yyyy"_s},
        DateStep{u"dd/MM/yyyy"_s, u"yyyy/MM/dd HH:mm"_s}};
    for (const CellTransform &step : broken) {
        QVERIFY(!problemOf(step).isEmpty());
        QCOMPARE(outcomeOf({step}, u"12/11/2026"_s).fault, problemOf(step));
        QVERIFY(outcomeOf({step}, {}).ok());
    }
    for (const CellTransform &step : oneOfEach())
        QCOMPARE(problemOf(step), QString());
}

void TestCellTransform::stepsFollowOneAnotherUntilOneRefuses()
{
    const CellTransforms steps{TrimStep(), ReplaceStep{u"USD "_s, {}}, DecimalStep{}};
    QCOMPARE(outcomeOf(steps, u" USD 1.204,50 "_s).value, u"1204.50"_s);
    QCOMPARE(outcomeOf(steps, u" EUR 1,5"_s), (CellOutcome{{}, notANumber}));
    QCOMPARE(outcomeOf(steps, u"  "_s), CellOutcome());
    QVERIFY(PreparedTransforms({}, {}).isEmpty());
}

void TestCellTransform::aFixedValueIgnoresTheFile()
{
    const PreparedTransforms steps(
        {DecimalStep{}, FixedStep{u"lista"_s}, LetterCaseStep{LetterCaseStep::To::Upper}}, {});
    QVERIFY(steps.isFixed());
    QCOMPARE(steps.apply(u"no number"_s), (CellOutcome{u"LISTA"_s, {}}));
    QCOMPARE(steps.apply({}), (CellOutcome{u"LISTA"_s, {}}));
}

void TestCellTransform::everyStepComesBackFromJson()
{
    std::vector<bool> seen(std::variant_size_v<CellTransform>, false);
    for (const CellTransform &step : oneOfEach()) {
        seen[step.index()] = true;
        const auto json = parseJson(toJson(step).toJson());
        QVERIFY(json.ok());
        const auto back = transformFromJson(*json);
        QVERIFY2(back.ok(), toJson(step).toJson().constData());
        QVERIFY(*back == step);
    }
    QVERIFY(std::ranges::all_of(seen, [](bool one) { return one; }));
}

void TestCellTransform::otherJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    QTest::newRow("unknown step") << QByteArray(R"({"do":"round","value":"1"})") << u"do"_s;
    QTest::newRow("unknown member") << QByteArray(R"({"do":"trim","sides":"left"})") << u"sides"_s;
    QTest::newRow("unknown word") << QByteArray(R"({"do":"case","to":"title"})") << u"to"_s;
    QTest::newRow("missing member") << QByteArray(R"({"do":"date","from":"d/M/yyyy"})") << u"to"_s;
    QTest::newRow("other type") << QByteArray(R"({"do":"fixed","value":1})") << u"value"_s;
    QTest::newRow("words of three")
        << QByteArray(R"({"do":"words","words":[["a","b","c"]],"refusesOthers":true})")
        << u"words"_s;
    QTest::newRow("no object") << QByteArray(R"(["trim"])") << u"{}"_s;
}

void TestCellTransform::otherJsonIsRefused()
{
    QFETCH(QByteArray, json);
    const auto step = transformFromJson(*parseJson(json));
    QVERIFY(!step.ok());
    QCOMPARE(step.error().kind, Error::Kind::NotUnderstood);
    QTEST(step.error().message, "member");
}

void TestCellTransform::eachDistinctCellIsSettledByTheRule()
{
    const SheetCell rounded{SheetKind::Number, "1.14E+18", "1147386954405660000", true};
    const SheetCell date{SheetKind::Date, "30/11/26", "2026-11-30", false};
    const auto table = tableOfCells({{cellOf("h")},
                                     {cellOf(" a ")},
                                     {cellOf("NULL")},
                                     {cellOf(" N/D ")},
                                     {{SheetKind::Error, "#N/A", "#N/A", false}},
                                     {cellOf("#N/A")},
                                     {{SheetKind::NoResult, "", "", false}},
                                     {rounded},
                                     {date},
                                     {},
                                     {cellOf("Pen\u0303a")}});
    const auto settled = [&table](const ColumnRule &rule, const QStringList &words) {
        const TransformedColumn column(table, 0, rule, words, {});
        QStringList shown;
        for (std::uint32_t row = 1; row < 11; ++row) {
            const std::uint32_t code = column.code(row);
            const char *marks[] = {"", "(empty)", "(keep)", "!"};
            const QByteArray text(column.text(code).data(), qsizetype(column.text(code).size()));
            shown << QString::fromLatin1(marks[int(column.fate(code))]) + QString::fromUtf8(text)
                    + column.fault(code);
        }
        return shown;
    };
    const QString error = u"!error value of the workbook"_s;
    const QString noResult = u"!formula without a result in the file"_s;
    QCOMPARE(settled({SheetColumn(), u"x"_s}, {}),
             (QStringList{u" a "_s, u"NULL"_s, u" N/D "_s, error, u"#N/A"_s, noResult,
                          u"!the spreadsheet has rounded this number of over 15 digits"_s,
                          u"30/11/26"_s, u"(empty)"_s, u"Peña"_s}));
    ColumnRule rule{SheetColumn(), u"x"_s, CellUse::Stored, {TrimStep()}};
    rule.rounded = RoundedCells::Keep;
    QCOMPARE(settled(rule, {u"NULL"_s, u"N/D"_s, u"#N/A"_s}),
             (QStringList{u"a"_s, u"(empty)"_s, u"(empty)"_s, u"(empty)"_s, u"(empty)"_s, noResult,
                          u"(keep)"_s, u"2026-11-30"_s, u"(empty)"_s, u"Peña"_s}));
    rule.rounded = RoundedCells::Write;
    QCOMPARE(settled(rule, {}).at(6), u"1147386954405660000"_s);
}

void TestCellTransform::samplesShowTheRowsThatMatter()
{
    const auto table = tableOfLines({{"Precio"},
                                     {"27,12"},
                                     {"9,13"},
                                     {"1,0"},
                                     {"2,0"},
                                     {"3,0"},
                                     {"a consultar"},
                                     {""},
                                     {"1.204,50"},
                                     {"4,0"}});
    const TransformedColumn column(table, 0, {SheetColumn(), u"Precio"_s, {}, {DecimalStep{}}}, {},
                                   {});
    const std::vector<std::uint32_t> rows = rowsBehind(*table, 0, true);
    const TransformSamples samples = samplesOf(column, rows);
    QCOMPARE(samples.fit, 7);
    QCOMPARE(samples.faults, 1);
    QCOMPARE(samples.empty, 1);
    const std::vector<TransformSample> expected = {
        {1, u"27,12"_s, {u"27.12"_s, {}}},       {2, u"9,13"_s, {u"9.13"_s, {}}},
        {6, u"a consultar"_s, {{}, notANumber}}, {7, {}, {}},
        {8, u"1.204,50"_s, {u"1204.50"_s, {}}},
    };
    QVERIFY(samples.rows == expected);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestCellTransform)
#include "tst_celltransform.moc"
