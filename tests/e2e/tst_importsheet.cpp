// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "changes/sheets/resultfile.h"
#include "gui/activity/jobsmodel.h"
#include "gui/databases/databasespage.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/undodialog.h"
#include "gui/sheets/importwindow.h"
#include "importdesk.h"
#include "sheets/exportformat.h"

#include <QProcess>
#include <QStackedWidget>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int changed = 200;
constexpr int unchanged = 480;
constexpr int added = 300;
constexpr int faulty = 20;

SandboxOptions unlimitedTenant()
{
    SandboxOptions options;
    options.limit = 0;
    return options;
}

QByteArray csvField(QString text)
{
    return u"\"%1\""_s.arg(text.replace(u"\""_s, u"\"\""_s)).toUtf8();
}

/// A tenant with Productos, and a file of 1,000 rows for it: 200 changed, 480 unchanged, 300 new, 20 faulty.
struct Fixture : Administrator {
    QProcess process;
    QString file = directory.filePath(u"productos.csv"_s);

    Fixture()
        : Administrator(unlimitedTenant(), unlimited())
    {
    }
    ~Fixture()
    {
        process.kill();
        process.waitForFinished();
    }

    std::shared_ptr<const RecordSet> records()
    {
        const auto list = wait(session().records.list(ImportDesk::database(), {}));
        if (!list)
            qFatal("%s", qPrintable(list.error().message));
        return list->records;
    }
    /// The same rows as a workbook.
    QString writeWorkbook()
    {
        QFile csv(file);
        if (!csv.open(QIODevice::ReadOnly))
            qFatal("no file %s", qPrintable(file));
        const auto read = readCsvTable(csv);
        QFile out(directory.filePath(u"productos.xlsx"_s));
        if (!read || !out.open(QIODevice::ReadWrite))
            qFatal("the rows cannot be read or written");
        const auto writer = makeTableWriter(ExportFormat::Workbook, out, u"Productos"_s, nullptr);
        int row = 1;
        std::vector<Cell> cells;
        const RowSource rows = [&]() -> std::optional<std::span<const Cell>> {
            if (row == read->table->rowCount())
                return {};
            cells.clear();
            for (int column = 0; column < 3; ++column) {
                const std::string_view text = read->table->cell(row, column).shown;
                const bool isEmpty = read->table->cell(row, column).kind == SheetKind::Empty;
                const CellKind kind = column == 2 ? CellKind::Number : CellKind::String;
                cells.push_back(isEmpty ? Cell() : Cell{kind, text});
            }
            ++row;
            return cells;
        };
        if (!writeTable(*writer, {u"SKU"_s, u"Descripción"_s, u"Existencias"_s}, rows))
            qFatal("the workbook cannot be written");
        return out.fileName();
    }
    void writeFile()
    {
        const auto all = records();
        const auto text = [&all](int row, const QString &name) {
            return all->cell(row, all->columnOf(name)).toString();
        };
        QByteArray csv("SKU,Descripción,Existencias\n");
        for (int row = 0; row < changed + unchanged; ++row) {
            const QString stock = text(row, u"Existencias"_s);
            const bool isChanged = row < changed;
            csv += csvField(text(row, u"SKU"_s)) + ',' + csvField(text(row, u"Descripción"_s)) + ','
                + (isChanged ? QString::number(stock.toInt() + 1000) : stock).toUtf8() + '\n';
        }
        for (int i = 0; i < added; ++i)
            csv += "N-" + QByteArray::number(i) + ",Nuevo,1\n";
        for (int i = 0; i < 8; ++i)
            csv += ",sin código,1\n";
        for (int i = 0; i < 12; ++i)
            csv += "T-" + QByteArray::number(i / 2) + ",dos veces,1\n";
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size())
            qFatal("the file cannot be written");
    }
    std::vector<QString> stocks()
    {
        const auto all = records();
        std::vector<QString> stocks;
        for (int row = 0; row < changed; ++row)
            stocks.push_back(all->cell(row, all->columnOf(u"Existencias"_s)).toString());
        return stocks;
    }
    /// Nothing is sent, or written down to be sent.
    bool isIdle() const
    {
        return !session().jobQueue.isBusy() && !session().jobQueue.bookkeeping();
    }
    /// How often records were written.
    int writes(const QString &operation) { return carriedOut(operation); }
};

/// The outcomes of a result file, which must have a row for each of so many.
std::map<RowOutcome, int> outcomesIn(const QString &path, int rows)
{
    QFile saved(path);
    if (!saved.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    const auto read = readCsvTable(saved);
    const auto known = read ? resultFileIn(*read->table, 0) : std::nullopt;
    if (!known || known->unreadable > 0 || read->table->rowCount() != rows + 1)
        qFatal("it is no result file of %d rows", rows);
    return {known->outcomes.begin(), known->outcomes.end()};
}

/// The import window of the program, from Ctrl+I on.
struct ImportingDesk : Fixture {
    ImportWindow *import = nullptr;

    void openImport()
    {
        goTo(1)->findChild<DatabasesPage *>()->openDatabase(ImportDesk::database());
        QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
        import = window().findChild<ImportWindow *>();
        QVERIFY(import && QTest::qWaitForWindowExposed(import));
    }
    template <typename Widget>
    Widget *in(const char *name) const
    {
        return namedChild<Widget>(*import, name);
    }
    /// Presses the filled button once the step is decided, and waits for the next one.
    void next(int step)
    {
        auto *button = in<QPushButton>("nextButton");
        QTRY_COMPARE(import->currentStep(), step - 1);
        const auto current = [this] {
            return import->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly)
                ->currentWidget();
        };
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<ImportStep *>(current())->isDecided(), 30'000);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(import->currentStep(), step);
    }
    std::shared_ptr<const ImportResult> result() const
    {
        return import->findChild<ImportResultView *>()->result();
    }
};

} // namespace

/// A file of 1,000 rows from the comparison to the result file, in the whole program.
class tst_ImportSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aFileIsImportedOnceAndCanBeReversed();
    void aWorkbookIsImportedThroughTheWindow();
    void aKilledImportIsResumedAndDoublesNothing();
};

void tst_ImportSheet::aWorkbookIsImportedThroughTheWindow()
{
    ImportingDesk desk;
    desk.open();
    desk.writeFile();
    const QString workbook = desk.writeWorkbook();
    desk.openImport();
    desk.dialogs.nextTexts = {workbook};
    desk.in<QAction>("chooseFileAction")->trigger();
    QTRY_VERIFY(desk.import->draft().source().table && desk.import->draft().source().isWhole);
    QCOMPARE(desk.import->draft().source().rows.size(), size_t(1000));
    desk.next(1);
    desk.next(2); // the columns have the names of those of the database
    auto *keys = desk.in<QTableView>("keyColumnsTable");
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_Space); // SKU
    desk.next(3);
    desk.next(4);
    const SheetCounts &counts = desk.import->draft().difference()->counts();
    QCOMPARE(counts.of(SheetClass::Changed), changed);
    QCOMPARE(counts.of(SheetClass::Unchanged), unchanged);
    QCOMPARE(counts.of(SheetClass::New), added);
    QCOMPARE(counts.of(SheetClass::Invalid) + counts.of(SheetClass::TwiceInFile), faulty);
    QCOMPARE(desk.writes(u"updateRecord"_s) + desk.writes(u"addRecord"_s), 0);

    desk.in<QCheckBox>("additionsBox")->click();
    desk.in<QCheckBox>("firstRowBox")->setChecked(false);
    desk.dialogs.nextYesNo = {true};
    QTest::mouseClick(desk.in<QPushButton>("nextButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.result() && desk.result()->count(RowOutcome::Updated) == changed
                                 && desk.result()->count(RowOutcome::Added) == added,
                             60'000);
    QTRY_VERIFY(desk.isIdle());
    QCOMPARE(desk.writes(u"updateRecord"_s), changed);
    QCOMPARE(desk.writes(u"addRecord"_s), added);
    ImportDesk again(desk, desk.file);
    again.compare();
    QCOMPARE(again.counts().of(SheetClass::Unchanged), changed + unchanged + added);
}

void tst_ImportSheet::aFileIsImportedOnceAndCanBeReversed()
{
    Fixture desk;
    desk.open();
    desk.writeFile();
    const std::vector<QString> originals = desk.stocks();
    ImportDesk import(desk, desk.file);
    import.compare();
    QCOMPARE(import.counts().rows(), 1000);
    QCOMPARE(import.counts().of(SheetClass::Changed), changed);
    QCOMPARE(import.counts().of(SheetClass::Unchanged), unchanged);
    QCOMPARE(import.counts().of(SheetClass::New), added);
    QCOMPARE(import.counts().of(SheetClass::Invalid) + import.counts().of(SheetClass::TwiceInFile),
             faulty);
    QCOMPARE(desk.writes(u"updateRecord"_s) + desk.writes(u"addRecord"_s), 0);

    import.prepareAll();
    import.apply();
    QVERIFY(import.waitForResult());
    QCOMPARE(import.result()->count(RowOutcome::Updated), changed);
    QCOMPARE(import.result()->count(RowOutcome::Added), added);
    QCOMPARE(desk.writes(u"updateRecord"_s), changed);
    QCOMPARE(desk.writes(u"addRecord"_s), added);
    const QString path = desk.directory.filePath(u"result.csv"_s);
    desk.dialogs.nextTexts = {path};
    import.find<QPushButton>("saveResultButton")->click();
    QTRY_VERIFY(QFile::exists(path));
    using Outcomes = std::map<RowOutcome, int>;
    QCOMPARE(outcomesIn(path, 1000),
             Outcomes({{RowOutcome::Updated, changed},
                       {RowOutcome::Added, added},
                       {RowOutcome::Unchanged, unchanged},
                       {RowOutcome::TwiceInFile, 12},
                       {RowOutcome::Invalid, 8}}));

    ImportDesk again(desk, desk.file);
    again.compare();
    QCOMPARE(again.counts().of(SheetClass::Unchanged), changed + unchanged + added);
    QCOMPARE(again.counts().of(SheetClass::Changed) + again.counts().of(SheetClass::New), 0);

    import.find<QPushButton>("reverseImportButton")->click();
    QPointer<UndoDialog> undo = import.review().findChild<UndoDialog *>();
    QVERIFY(undo);
    auto *stage = namedChild<QPushButton>(*undo, "stageButton");
    QTRY_VERIFY_WITH_TIMEOUT(stage->isEnabled(), 30'000);
    stage->click();
    QTRY_VERIFY(!undo);
    auto *review = import.review().findChild<ReviewDialog *>();
    QVERIFY(review);
    auto *apply = namedChild<QPushButton>(*review, "applyButton");
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), 30'000);
    apply->click();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isIdle() && desk.session().changes.isEmpty(), 60'000);
    QVERIFY(desk.stocks() == originals);
}

/// Four updates are on the wire when the program is killed; all of them were carried out.
void tst_ImportSheet::aKilledImportIsResumedAndDoublesNothing()
{
    Fixture desk;
    desk.open();
    desk.writeFile();
    desk.application.reset();
    desk.saveProfile(u"Acme"_s, Protection::Confirm);
    desk.process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    desk.process.start(QStringLiteral(WINDOW_CHILD),
                       {desk.dataDir(), QString::fromLatin1(desk.tenant.sandbox().dataKey()),
                        QString::fromLatin1(desk.tenant.sandbox().userKey()), u"import"_s,
                        desk.file});
    QTRY_VERIFY_WITH_TIMEOUT(desk.process.canReadLine(), 60'000);
    QCOMPARE(desk.process.readLine().trimmed(), "compared");
    FaultRule hang = usualFault(FaultRule::Kind::Hang);
    hang.work = FaultRule::Work::Done;
    hang.method = "PUT";
    hang.nth = 100;
    hang.count = 4;
    desk.tenant.sandbox().script(hang);
    desk.process.write("go\n");
    QTRY_COMPARE_WITH_TIMEOUT(desk.writes(u"updateRecord"_s), 103, 60'000);
    desk.tenant.sandbox().clearFaults();
    desk.process.kill(); // SIGKILL
    QVERIFY(desk.process.waitForFinished());

    desk.start({u"--profile"_s, u"Acme"_s});
    QTRY_VERIFY(desk.isOpen());
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
    const auto unknowns = [&desk] {
        return std::ranges::count_if(desk.session().changes.changes(),
                                     &StagedChange::outcomeUnknown);
    };
    QTRY_COMPARE_WITH_TIMEOUT(unknowns(), 0, 120'000); // looked up by itself
    desk.trigger("resumeAction");
    QTRY_VERIFY_WITH_TIMEOUT(!desk.session().jobQueue.pausedJob() && desk.isIdle()
                                 && desk.session().changes.isEmpty(),
                             60'000);
    QCOMPARE(desk.writes(u"updateRecord"_s), changed);
    QCOMPARE(desk.writes(u"addRecord"_s), added);

    desk.trigger("jobsAction");
    const QString path = desk.directory.filePath(u"job.csv"_s);
    desk.dialogs.nextTexts = {path};
    QTRY_VERIFY(desk.find<QAction>("resultFileAction")->isEnabled());
    desk.trigger("resultFileAction");
    QTRY_VERIFY(QFile::exists(path));
    using Outcomes = std::map<RowOutcome, int>;
    QCOMPARE(outcomesIn(path, 1000), // every row of the file, not of the job alone
             Outcomes({{RowOutcome::Updated, changed},
                       {RowOutcome::Added, added},
                       {RowOutcome::Unchanged, unchanged},
                       {RowOutcome::TwiceInFile, 12},
                       {RowOutcome::Invalid, 8}}));

    ImportDesk again(desk, desk.file);
    again.compare();
    QCOMPARE(again.counts().of(SheetClass::Unchanged), changed + unchanged + added);
    QCOMPARE(again.counts().of(SheetClass::Changed) + again.counts().of(SheetClass::New), 0);
}

QTEST_MAIN(tst_ImportSheet)
#include "tst_importsheet.moc"
