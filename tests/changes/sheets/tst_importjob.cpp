// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/recordsapi.h"
#include "changes/jobs/jobhistory.h"
#include "changes/jobs/jobqueue.h"
#include "changes/sheets/columnmatch.h"
#include "changes/sheets/resultfile.h"
#include "changes/sheets/sheetcomparer.h"
#include "sheets/csvreader.h"
#include "sheets/csvwriter.h"
#include "support/fakewire.h"
#include "support/journalfile.h"

#include <QBuffer>
#include <QTest>
#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const QString database = u"Artículos"_s;

constexpr char list[] = R"({"status":"OK","data":[
    {"Id":"17","Código":"00001","Precio":27.12,"Nota":"x"},
    {"Id":"18","Código":"00002","Precio":9.13,"Nota":null},
    {"Id":"19","Código":"00003","Precio":1,"Nota":""},
    {"Id":"20","Código":"00004","Precio":4,"Nota":"same"}]})";

constexpr char file[] = "\xEF\xBB\xBF"
                        "CODIGO;Precio;Nota\r\n"
                        "00001;28,48;\"a; b\"\r\n"
                        "00002;9,13;y\r\n"
                        "00003;a consultar;\r\n"
                        "00009;1,10;new\r\n"
                        "00004;4;same\r\n"
                        "00005;5;late\r\n";

constexpr char firstUpdate[] =
    R"({"databaseName":"Artículos","withInsert":false,"data":{"Id":"17","Precio":28.48,"Nota":"a; b"}})";
constexpr char addition[] =
    R"({"databaseName":"Artículos","data":{"Código":"00009","Precio":1.10,"Nota":"new"}})";

std::shared_ptr<const SheetTable> tableOfCsv(QByteArray csv, bool isProtected = false)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    CsvOptions options;
    options.unprotects = isProtected;
    SheetTableBuilder builder;
    const auto read = readCsv(buffer, options, builder.sink());
    if (!read.ok())
        qFatal("%s", qPrintable(read.error().message));
    return *builder.finish();
}

struct Desk : FakeWire {
    JournalFile journal;
    ChangeSet set;
    ChangeStore store{*journal.database, u"profile-1"_s, u"https://flokzu.example.org"_s, set,
                      clock};
    JobQueue jobQueue{set, store, records, instances, users};
};

SheetImport importOfCsv(const std::shared_ptr<const SheetTable> &table, const RecordSet &records)
{
    SheetImport import;
    import.table = table;
    import.columns = columnsOf(*table, 0);
    import.rows = rowsBehind(*table, 0, true);
    import.mapping = mappingOf(import.columns, matchColumns(import.columns, records.columnNames()));
    import.mapping.database = database;
    import.mapping.keys = {u"Código"_s};
    import.mapping.rules[1].steps = {DecimalStep {}};
    return import;
}

QStringList outcomesOf(const ImportResult &result)
{
    QStringList outcomes;
    for (int row = 0; row < result.rowCount(); ++row)
        outcomes << wordFor(result.row(row).outcome, ResultLanguage::English);
    return outcomes;
}

} // namespace

/// From a file by way of a real job to the result file.
class TestImportJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileBecomesAJobAndAResultFile();
};

void TestImportJob::aFileBecomesAJobAndAResultFile()
{
    const auto live = parseRecordList(QByteArray(list));
    QVERIFY(live.ok());
    const SheetImport import = importOfCsv(tableOfCsv(QByteArray(file)), *live->records);
    const auto difference = compareSheet(import, {live->records});
    QVERIFY(difference.ok());
    ImportTicks ticks(*difference);
    ticks.setAddsRecords(true);
    const ImportPlan plan(ticks);
    QCOMPARE(plan.updates(), 2);
    QCOMPARE(plan.additions(), 2);
    QCOMPARE(plan.requests(GuardMode::Fast), 4);

    Desk desk;
    const auto staged = plan.stage(desk.set, 0, plan.size());
    QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.set.copies()), 0, GuardMode::Fast).ok());
    desk.clock.settle();
    QCOMPARE(desk.network.last().request.body, QByteArray(firstUpdate));
    desk.answer(200, R"({"status":"OK","id":"17"})");
    desk.answer(400, R"({"status":"ERROR","detail":"No."})");
    QCOMPARE(desk.network.last().request.body, QByteArray(addition));

    // While the addition is on the wire, the last row waits.
    const ImportResult running(plan, staged, desk.jobQueue.runner()->items());
    QCOMPARE(outcomesOf(running),
             (QStringList{u"updated"_s, u"refused"_s, u"not valid"_s, u"unconfirmed"_s,
                          u"unchanged"_s, u"waiting"_s}));
    desk.jobQueue.cancelRest();
    desk.answer(200, R"({"status":"OK","Id":"300"})");
    QVERIFY(!desk.jobQueue.isBusy());

    const ImportResult result(plan, staged, desk.jobQueue.runner()->items(),
                              [&desk](ChangeId) { return desk.clock.wallTime(); });
    QCOMPARE(outcomesOf(result),
             (QStringList{u"updated"_s, u"refused"_s, u"not valid"_s, u"added"_s, u"unchanged"_s,
                          u"canceled"_s}));
    QCOMPARE(result.row(3).id, u"300"_s);
    QVERIFY(result.row(1).message.contains(u"No."_s));
    QCOMPARE(result.row(2).message, u"Precio: not a number"_s);

    // The items of the ended job come from the disk with the same ids.
    const auto ended = JobHistory(desk.store).recent(1);
    QVERIFY(ended.ok());
    const auto kept = JobHistory(desk.store).itemsOf(ended->front().id);
    QVERIFY(kept.ok());
    QCOMPARE(outcomesOf(ImportResult(plan, staged, *kept)), outcomesOf(result));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvStyle::forExcel());
    QVERIFY(writeTable(writer, result.columns(ResultLanguage::Spanish),
                       result.rows(ResultLanguage::Spanish))
                .ok());
    const auto again = tableOfCsv(buffer.data(), true);
    const auto known = resultFileIn(*again, 0);
    QVERIFY(known);
    QCOMPARE(known->rows, (std::vector<std::uint32_t>{2, 3, 6}));

    // What is still pending is not added a second time.
    SheetImport rest = importOfCsv(again, *live->records);
    rest.columns.resize(size_t(known->inputColumns));
    rest.rows = known->rows;
    const auto next =
        compareSheet(rest, {live->records, true, {}, additionsIn(desk.set, database)});
    QVERIFY(next.ok());
    QCOMPARE((*next)->counts().of(SheetClass::Changed), 1);
    QCOMPARE((*next)->counts().of(SheetClass::Invalid), 1);
    QCOMPARE((*next)->counts().of(SheetClass::LeftOut), 1);
    QCOMPARE((*next)->counts().of(SheetClass::New), 0);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestImportJob)
#include "tst_importjob.moc"
