// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/jobresult.h"
#include "finishedimport.h"
#include "sheets/csvreader.h"
#include "sheets/csvwriter.h"

#include <QBuffer>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

QByteArray written(const ImportResult &result, ResultLanguage language)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvStyle::forExcel());
    const auto done = writeTable(writer, result.columns(language), result.rows(language));
    return done.ok() ? buffer.data() : QByteArray();
}

std::shared_ptr<const SheetTable> readBack(QByteArray csv)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    SheetTableBuilder builder;
    CsvOptions options;
    options.unprotects = true;
    const auto read = readCsv(buffer, options, builder.sink());
    if (!read.ok())
        qFatal("%s", qPrintable(read.error().message));
    return *builder.finish();
}

} // namespace

class TestResultFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasOneOutcomeAndTheCountsAddUp();
    void rowsTellActionIdMessageAndTime();
    void ofSeveralJobsTheLastOneCounts();
    void aResultFileIsRecognizedInEveryLanguage_data();
    void aResultFileIsRecognizedInEveryLanguage();
    void onlyWhatFailedOrDidNotRunIsOfferedAgain();
    void resultsOfAResultFileHaveNoColumnsTwice();
    void otherTablesAreNoResultFiles();
    void aRowWithAnUnknownWordIsCountedAndNotOffered();
    void eachWordMeansOneOutcome();
    void aJobOfOneDatabaseHasAResultFileThatCanBeImported();
    void otherJobsTellTheTitlesOfTheirChanges();
};

void TestResultFile::everyRowHasOneOutcomeAndTheCountsAddUp()
{
    const ImportResult result = FinishedImport().result();
    QCOMPARE(result.rowCount(), 18);
    int rows = 0;
    for (const auto &[outcome, count] : result.summands())
        rows += count;
    QCOMPARE(rows, 18);
    const std::vector<std::pair<RowOutcome, int>> summands = {
        {RowOutcome::Updated, 1},     {RowOutcome::Added, 1},           {RowOutcome::Unchanged, 1},
        {RowOutcome::Refused, 1},     {RowOutcome::NotSent, 1},         {RowOutcome::Conflict, 1},
        {RowOutcome::Unconfirmed, 2}, {RowOutcome::Skipped, 1},         {RowOutcome::Canceled, 1},
        {RowOutcome::Waiting, 2},     {RowOutcome::NotStarted, 1},      {RowOutcome::NotTicked, 1},
        {RowOutcome::TwiceInFile, 2}, {RowOutcome::TwiceInDatabase, 1}, {RowOutcome::Invalid, 1}};
    QVERIFY(result.summands() == summands);
}

void TestResultFile::rowsTellActionIdMessageAndTime()
{
    const ImportResult result = FinishedImport().result();
    QCOMPARE(result.row(0).action, RowAction::Update);
    QCOMPARE(result.row(0).id, u"100"_s);
    QCOMPARE(result.row(0).time, end);
    QCOMPARE(result.row(1).message, u"Flokzu refused Precio: “no”"_s);
    QVERIFY(!result.row(7).time.isValid());
    QCOMPARE(result.row(10).action, RowAction::Add);
    QCOMPARE(result.row(10).id, u"300"_s);
    QCOMPARE(result.row(11).action, RowAction::None);
    QCOMPARE(result.row(12).id, u"201"_s);
    QCOMPARE(result.row(13).message, u"the same key as row 16"_s);
    QCOMPARE(result.row(16).message, u"a key column is empty"_s);
    QCOMPARE(result.row(17).outcome, RowOutcome::NotStarted);
}

void TestResultFile::ofSeveralJobsTheLastOneCounts()
{
    FinishedImport import;
    JobItem again = import.items[1];
    again.state = ItemState::Done;
    again.error = {};
    import.items.push_back(again);
    const ImportResult result = import.result();
    QCOMPARE(result.row(1).outcome, RowOutcome::Updated);
    QCOMPARE(result.row(1).message, QString());
    import.items.clear();
    QCOMPARE(import.result().count(RowOutcome::Waiting), 11);
}

void TestResultFile::aResultFileIsRecognizedInEveryLanguage_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("en") << int(resultLanguageOf(QLocale(u"en_US"_s))) << u"Flokdesk: outcome"_s;
    QTest::newRow("es") << int(resultLanguageOf(QLocale(u"es_UY"_s))) << u"Flokdesk: resultado"_s;
    QTest::newRow("pt") << int(resultLanguageOf(QLocale(u"pt_BR"_s))) << u"Flokdesk: resultado"_s;
}

void TestResultFile::aResultFileIsRecognizedInEveryLanguage()
{
    QFETCH(int, language);
    const FinishedImport import;
    const ImportResult result = import.result();
    const auto table = readBack(written(result, ResultLanguage(language)));
    QCOMPARE(table->rowCount(), 19);
    QTEST(columnsOf(*table, 0).at(4).header, "outcome");
    const auto known = resultFileIn(*table, 0);
    QVERIFY(known);
    QCOMPARE(known->inputColumns, 3);
    QVERIFY(known->outcomes == result.summands());
    QCOMPARE(known->unreadable, 0);
    // The columns of the input come back letter for letter.
    for (int row = 0; row < 18; ++row) {
        for (int column = 0; column < 3; ++column)
            QVERIFY(table->cell(row + 1, column).shown
                    == import.difference->import().table->cell(row + 1, column).shown);
    }
}

void TestResultFile::onlyWhatFailedOrDidNotRunIsOfferedAgain()
{
    const ImportResult result = FinishedImport().result();
    const auto table = readBack(written(result, ResultLanguage::Spanish));
    const auto known = resultFileIn(*table, 0);
    QVERIFY(known);
    std::vector<std::uint32_t> expected;
    for (int row = 0; row < result.rowCount(); ++row) {
        if (mayRunAgain(result.row(row).outcome))
            expected.push_back(std::uint32_t(row + 1));
    }
    QCOMPARE(known->rows, expected);
    QCOMPARE(known->rows, (std::vector<std::uint32_t>{2, 3, 5, 6, 7, 14, 15, 16, 17, 18}));
    for (const RowOutcome never : {RowOutcome::Updated, RowOutcome::Added, RowOutcome::Unconfirmed,
                                   RowOutcome::Waiting, RowOutcome::Unchanged})
        QVERIFY(!mayRunAgain(never));
}

void TestResultFile::resultsOfAResultFileHaveNoColumnsTwice()
{
    const FinishedImport import;
    const auto table = readBack(written(import.result(), ResultLanguage::English));
    const auto known = resultFileIn(*table, 0);
    SheetImport again;
    again.table = table;
    again.columns = columnsOf(*table, 0);
    again.columns.resize(size_t(known->inputColumns));
    again.rows = known->rows;
    again.mapping = import.difference->mapping();
    const auto difference = compareSheet(again, {import.difference->live().records});
    QVERIFY(difference.ok());
    const ImportResult result(ImportPlan{ImportTicks(*difference)}, {}, {});
    QCOMPARE(result.rowCount(), 10);
    QCOMPARE(result.columns(ResultLanguage::Portuguese),
             QStringList({u"Código"_s, u"Id"_s, u"Nota"_s})
                 + resultHeaders(ResultLanguage::Portuguese));
    QVERIFY(resultFileIn(*readBack(written(result, ResultLanguage::Portuguese)), 0));
}

void TestResultFile::otherTablesAreNoResultFiles()
{
    const auto isOne = [](const SheetLines &lines, int headerRow) {
        return resultFileIn(*tableOfLines(lines), headerRow).has_value();
    };
    QVERIFY(!isOne({{"Código", "Action", "Outcome", "Id", "Message", "Time"}}, 0));
    QVERIFY(!isOne({{"Flokdesk: outcome"}}, 0));
    QVERIFY(!isOne({{"Flokdesk: action", "Flokdesk: resultado", "Flokdesk: Id", "Flokdesk: message",
                     "Flokdesk: time"}},
                   0));
    const std::vector<std::string> headers = {"Flokdesk: action", "Flokdesk: outcome",
                                              "Flokdesk: Id", "Flokdesk: message",
                                              "Flokdesk: time"};
    QVERIFY(isOne({headers}, 0));
    QVERIFY(!isOne({headers}, -1));
}

void TestResultFile::aRowWithAnUnknownWordIsCountedAndNotOffered()
{
    const auto table = tableOfLines({{"Código", "Flokdesk: action", "Flokdesk: outcome",
                                      "Flokdesk: Id", "Flokdesk: message", "Flokdesk: time"},
                                     {"A", "add", "refused"},
                                     {"B", "add", "please again"},
                                     {"C", "add"}});
    const auto known = resultFileIn(*table, 0);
    QVERIFY(known);
    QCOMPARE(known->rows, std::vector<std::uint32_t>{1});
    QCOMPARE(known->unreadable, 2);
}

void TestResultFile::eachWordMeansOneOutcome()
{
    for (const RowOutcome outcome : rowOutcomes) {
        for (const ResultLanguage language : resultLanguages) {
            QVERIFY(!wordFor(outcome, language).isEmpty());
            QCOMPARE(int(*rowOutcomeOf(wordFor(outcome, language))), int(outcome));
        }
    }
    QVERIFY(!rowOutcomeOf(u"Updated"_s));
}

void TestResultFile::aJobOfOneDatabaseHasAResultFileThatCanBeImported()
{
    const auto text = [](const QString &value) { return JsonValue::string(value); };
    std::vector<JobItem> items(3);
    items[0].staged.change =
        UpdateRecord{u"Artículos"_s, u"17"_s, {{u"Nota"_s, text(u"x"_s), text({})}}};
    items[0].state = ItemState::Rejected;
    items[0].error.message = u"No."_s;
    items[1].staged.change =
        AddRecord{u"Artículos"_s,
                  {{u"Código"_s, text(u"00009"_s)}, {u"Precio"_s, *JsonValue::number("1.10")}}};
    items[1].state = ItemState::Done;
    items[1].receipt = u"300"_s;
    items[2].staged.change =
        UpdateRecord{u"Artículos"_s, u"18"_s, {{u"Precio"_s, {}, text(u"9,13"_s)}}};
    const JobResult result(items, [](ChangeId) { return end; });
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvStyle style;
    style.lineEnd = CsvStyle::LineEnd::Unix;
    CsvWriter writer(buffer, style);
    QVERIFY(writeTable(writer, result.columns(ResultLanguage::English),
                       result.rows(ResultLanguage::English))
                .ok());
    QCOMPARE(QString::fromUtf8(buffer.data()).split(u'\n'),
             (QStringList{u"Id,Nota,Código,Precio,Flokdesk: action,Flokdesk: outcome,Flokdesk: Id,"
                          "Flokdesk: message,Flokdesk: time"_s,
                          u"17,\"\",,,update,refused,17,No.,2026-11-30T12:41:52Z"_s,
                          u",,00009,1.10,add,added,300,,2026-11-30T12:41:52Z"_s,
                          u"18,,,\"9,13\",update,waiting,18,,"_s, QString()}));
    const auto known = resultFileIn(*readBack(buffer.data()), 0);
    QVERIFY(known);
    QVERIFY(known->outcomes == result.summands());
    QCOMPARE(known->rows, std::vector<std::uint32_t>{1});
}

void TestResultFile::otherJobsTellTheTitlesOfTheirChanges()
{
    std::vector<JobItem> items(2);
    items[0].staged.change = InviteUser{u"ana@example.org"_s};
    items[0].state = ItemState::Done;
    items[1].staged.change = UpdateRecord{u"Artículos"_s, u"17"_s, {}};
    items[1].state = ItemState::Held;
    const JobResult result(items);
    QCOMPARE(result.columns(ResultLanguage::Spanish),
             QStringList{u"Flokdesk: cambio"_s} + resultHeaders(ResultLanguage::Spanish));
    const RowSource rows = result.rows(ResultLanguage::Spanish);
    const auto first = rows();
    QCOMPARE((*first)[0].toString(), titleOf(items[0].staged.change));
    QCOMPARE((*first)[1].toString(), u"otra"_s);
    QCOMPARE((*first)[2].toString(), u"aplicado"_s);
    QCOMPARE((*rows())[2].toString(), u"conflicto"_s);
    QVERIFY(!rows());
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestResultFile)
#include "tst_resultfile.moc"
