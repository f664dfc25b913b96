// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/jobhistory.h"
#include "changes/journal/changestore.h"
#include "changes/journal/journal.h"
#include "changes/journal/journalexport.h"
#include "changes/journal/objectjournal.h"
#include "support/journalfile.h"
#include "support/manualclock.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

/// One run of the program that carries out changes by hand.
struct Fixture {
    JournalFile file;
    ManualClock clock;
    ChangeSet set;
    ChangeStore store;

    explicit Fixture(const JournalFile &kept = {}, const QString &profile = u"p1"_s,
                     std::chrono::hours later = 0h)
        : file(kept)
        , store(*file.database, profile, u"https://flokzu.example.org"_s, set, clock)
    {
        clock.advance(later);
        store.setAuthor(u"Acme <b>"_s, u"ana@example.org"_s);
        if (const auto jobs = store.load(); !jobs)
            qFatal("%s", qPrintable(jobs.error().message));
    }
    JournalTables tables() { return {file.database->handle(), store.profileId()}; }
    Journal journal() const { return Journal(store); }
    QString headPath() const { return file.path + u".head"_s; }
    QByteArray head() const
    {
        QFile read(headPath());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    /// A job of one change, ended.
    void carryOut(const Change &change, ItemState state = ItemState::Done, const Error &error = {})
    {
        const ChangeId id = set.stage(change);
        Job job;
        job.name = u"=Job"_s;
        job.digest = "abc123";
        job.items.push_back({*set.byId(id), ItemState::Waiting, {}, {}});
        QVERIFY(store.begin(job));
        job.items[0].state = state;
        job.items[0].error = error;
        job.items[0].receipt = state == ItemState::Done ? u"17"_s : QString();
        if (state == ItemState::Done)
            set.removeApplied(id);
        else
            set.setProblem(id, error.message, state == ItemState::Unknown);
        QVERIFY(store.saveOutcome(job, 0));
        job.state = Job::State::Ended;
        QVERIFY(store.saveState(job));
    }
    void invite(int number) { carryOut(InviteUser{u"user%1@example.org"_s.arg(number)}); }
    QDateTime ago(std::chrono::hours hours) const
    {
        return store.now().addSecs(-std::chrono::seconds(hours).count());
    }
};

Change edit()
{
    return UpdateRecord{u"Proveedores"_s,
                        u"17"_s,
                        {{u"Población"_s, JsonValue::string(u"Málaga"_s),
                          JsonValue::string(u"=HYPERLINK(\"http://x\")"_s)},
                         {u"<i>Stock"_s, *JsonValue::number("1.10"), *JsonValue::number("-4")}},
                        false};
}

std::vector<qint64> numbersOf(const std::vector<JournalEntry> &entries)
{
    std::vector<qint64> numbers;
    for (const JournalEntry &entry : entries)
        numbers.push_back(entry.number);
    return numbers;
}

QByteArray exported(JournalFormat format, const std::vector<JournalEntry> &entries,
                    const JournalReport &report = {})
{
    QByteArray all = exportHead(format, report, static_cast<int>(entries.size()));
    for (const JournalEntry &entry : entries)
        all += exportEntry(format, entry, &entry == entries.data());
    return all + exportTail(format);
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineTellsWhatWasThereBeforeAndAfter();
    void linesAreFoundByEventJobAndTime();
    void retentionTakesTheOldestLinesAndTheChainStillHolds();
    void retentionKeepsWhatIsUnknown();
    void aLineMissingBehindTheAnchorIsFound();
    void linesLostAtTheEndAreToldOnce();
    void linesReplacedAtTheEndAreTold();
    void whatWasDoneToOneObjectIsFound();
    void theEndIsRememberedWithTheLastPartOfWhatWasTakenBack();
    void aHeadFileThatCannotBeWrittenStopsNothing();
    void endedJobsAreCounted();
    void spreadsheetsSeeNoFormula_data();
    void spreadsheetsSeeNoFormula();
    void theExportIsTextWhateverTheServerSaid();
    void everyCellComesBackWithoutItsFirstApostrophe();
    void theExportTellsATextFromWordsInItsPlace_data();
    void theExportTellsATextFromWordsInItsPlace();
    void theJsonExportLosesNothing();
};

void TestJournal::aLineTellsWhatWasThereBeforeAndAfter()
{
    Fixture desk;
    desk.carryOut(edit());
    const auto found = desk.journal().find({});
    QVERIFY(found.ok());
    QCOMPARE(found->size(), size_t(1));
    const JournalEntry &entry = found->front();
    QVERIFY(entry.event == JournalEntry::Event::Done);
    QVERIFY(*entry.change == edit());
    QCOMPARE(entry.user, u"ana@example.org"_s);
    QCOMPARE(entry.jobName, u"=Job"_s);
    QCOMPARE(entry.plan, u"abc123"_s);
    QCOMPARE(entry.receipt, u"17"_s);
    QCOMPARE(entry.hash.size(), 64);
    QCOMPARE(linesOf(entry)[0].before, u"Málaga"_s);
}

void TestJournal::linesAreFoundByEventJobAndTime()
{
    Fixture desk;
    desk.invite(1);
    desk.clock.advance(48h);
    desk.carryOut(edit(), ItemState::Rejected, {Error::Kind::Rejected, u"No"_s, u"Wrong"_s, 400});
    const auto numbers = [&](const JournalQuery &query) {
        return numbersOf(*desk.journal().find(query));
    };
    QCOMPARE(numbers({}), (std::vector<qint64>{2, 1}));
    QCOMPARE(numbers({.event = u"rejected"_s}), (std::vector<qint64>{2}));
    QCOMPARE(numbers({.job = 1}), (std::vector<qint64>{1}));
    QCOMPARE(numbers({.from = desk.ago(24h)}), (std::vector<qint64>{2}));
    QCOMPARE(numbers({.to = desk.ago(24h)}), (std::vector<qint64>{1}));
    QCOMPARE(numbers({.after = 1}), (std::vector<qint64>{2}));
    QCOMPARE(numbers({.search = u"user1"_s, .event = u"rejected"_s}), std::vector<qint64>{});
    QCOMPARE(numbersOf(*desk.journal().findAll({.most = 1})), (std::vector<qint64>{2, 1}));
}

void TestJournal::retentionTakesTheOldestLinesAndTheChainStillHolds()
{
    Fixture desk;
    Fixture other(desk.file, u"p2"_s);
    desk.invite(1);
    other.invite(2);
    desk.invite(3);
    desk.clock.advance(1000h);
    desk.invite(4);
    QCOMPARE(*desk.journal().linesOlderThan(desk.ago(24h)), 3);
    const auto gone = desk.store.prune(desk.ago(24h));
    QVERIFY(gone.ok());
    QCOMPARE(*gone, 3);
    const auto left = desk.journal().find({});
    QCOMPARE(numbersOf(*left), (std::vector<qint64>{5, 4}));
    QVERIFY((*left)[0].event == JournalEntry::Event::LinesLetGo);
    QCOMPARE(desk.tables().firstBroken(), 0);
    QVERIFY(desk.journal().find({.search = u"user1"_s})->empty());
    QCOMPARE(desk.journal().find({.search = u"user4"_s})->size(), size_t(1));
    QCOMPARE(JobHistory(desk.store).recent(10)->size(), size_t(1));
    QVERIFY(JobHistory(other.store).recent(10)->empty());
    desk.file.database->handle().exec(
        "INSERT INTO entry_text (entry_text, rank) VALUES ('integrity-check', 1)"); // or throws
    desk.invite(5);
    const auto verdict = desk.journal().verify();
    QCOMPARE(verdict->firstBroken, 0);
    QCOMPARE(verdict->first, 4);
    QCOMPARE(verdict->last, 6);
    QVERIFY(verdict->fitsItsHead);
    QCOMPARE(*desk.store.prune(desk.ago(24h)), 0);
    QCOMPARE(desk.tables().head().first, 6);
}

void TestJournal::retentionKeepsWhatIsUnknown()
{
    Fixture desk;
    desk.carryOut(edit(), ItemState::Unknown, {Error::Kind::UnknownOutcome, u"?"_s, {}, 0});
    desk.clock.advance(1000h);
    QVERIFY(desk.store.prune(desk.store.now()).ok());
    QCOMPARE(JobHistory(desk.store).recent(10)->size(), size_t(1));
}

void TestJournal::aLineMissingBehindTheAnchorIsFound()
{
    Fixture desk;
    desk.invite(1);
    desk.clock.advance(1000h);
    desk.invite(2);
    desk.invite(3);
    QVERIFY(desk.store.prune(desk.ago(24h)).ok());
    for (const char *damage : {"DELETE FROM entry WHERE number = 2",
                               "UPDATE anchor SET hash = zeroblob(32)", "DELETE FROM anchor"}) {
        desk.file.database->handle().exec("BEGIN");
        desk.file.database->handle().exec(damage);
        QVERIFY2(desk.tables().firstBroken() > 0, damage);
        desk.file.database->handle().exec("ROLLBACK");
    }
    QCOMPARE(desk.tables().firstBroken(), 0);
}

void TestJournal::linesLostAtTheEndAreToldOnce()
{
    Fixture desk;
    for (int i = 1; i <= 4; ++i)
        desk.invite(i);
    QVERIFY(desk.head().contains("\"number\":4"));
    QVERIFY(!(QFileInfo(desk.headPath()).permissions()
              & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    desk.file.database->handle().exec("DELETE FROM entry WHERE number > 2");
    QCOMPARE(desk.tables().firstBroken(), 0); // the chain alone does not miss them
    QVERIFY(!desk.journal().verify()->fitsItsHead);

    Fixture later(desk.file);
    QVERIFY(later.store.loadFault());
    QVERIFY(later.store.loadFault()->message.contains(u'2'));
    QVERIFY(later.journal().find({})->front().event == JournalEntry::Event::LinesLost);
    Fixture again(desk.file);
    QVERIFY(!again.store.loadFault());
    QVERIFY(again.journal().verify()->fitsItsHead);
}

void TestJournal::linesReplacedAtTheEndAreTold()
{
    Fixture desk;
    desk.invite(1);
    desk.invite(2);
    const QByteArray head = desk.head();
    desk.file.database->handle().exec("DELETE FROM entry WHERE number = 2");
    desk.invite(3);
    QFile file(desk.headPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head);
    file.close();
    const Fixture later(desk.file);
    QVERIFY(later.store.loadFault());
}

void TestJournal::whatWasDoneToOneObjectIsFound()
{
    Fixture desk;
    const auto update = [](const QString &database, const QString &id, const QString &label) {
        return UpdateRecord{database,
                            id,
                            {{u"Stock"_s, JsonValue::string(u"1"_s), JsonValue::string(u"17"_s)}},
                            false,
                            label};
    };
    desk.carryOut(
        AddRecord{u"Proveedores (2)"_s, {{u"Stock"_s, JsonValue::string(u"1"_s)}}}); // gets 17
    desk.carryOut(update(u"Proveedores (2)"_s, u"17"_s, u"Añasco"_s));
    desk.carryOut(update(u"Proveedores (2)"_s, u"18"_s, {})); // 17 is its value
    desk.carryOut(update(u"Proveedores"_s, u"17"_s, {}));
    desk.carryOut(update(u"Proveedores (2)"_s, u"17"_s, {}), ItemState::Rejected,
                  {Error::Kind::Rejected, u"No"_s, {}, 400});
    desk.carryOut(CreateInstance{u"Compras"_s, {}}); // gets 17, too
    desk.carryOut(AddRole{u"Ana@example.org"_s, u"17"_s});
    JournalReader reader = desk.journal().reader();
    const auto of = [&reader](ObjectKey::Kind kind, const QString &container, const QString &id) {
        const auto found = journalOf(reader, {kind, container, id});
        return found && !found->isCut ? numbersOf(found->entries) : std::vector<qint64>{-1};
    };
    using Kind = ObjectKey::Kind;
    QCOMPARE(of(Kind::Record, u"Proveedores (2)"_s, u"17"_s), (std::vector<qint64>{5, 2, 1}));
    QCOMPARE(of(Kind::Record, u"Proveedores"_s, u"17"_s), std::vector<qint64>{4});
    QCOMPARE(of(Kind::Instance, {}, u"17"_s), std::vector<qint64>{6});
    QCOMPARE(of(Kind::User, {}, u"ana@example.org"_s), std::vector<qint64>{7});
    QCOMPARE(of(Kind::Record, u"Proveedores"_s, u"—"_s), std::vector<qint64>{});
}

void TestJournal::theEndIsRememberedWithTheLastPartOfWhatWasTakenBack()
{
    Fixture desk;
    desk.invite(1);
    Job job;
    for (const QString &mail : {u"a@example.org"_s, u"b@example.org"_s, u"c@example.org"_s})
        job.items.push_back(
            {*desk.set.byId(desk.set.stage(InviteUser{mail})), ItemState::Cancelled, {}, {}});
    QVERIFY(desk.store.begin(job));
    QVERIFY(desk.store.saveCancelled(job, {0}, true));
    QCOMPARE(desk.tables().head().first, 2);
    QVERIFY(desk.head().contains("\"number\":1"));
    { // the program ends between two parts
        const Fixture later(desk.file);
        QVERIFY(!later.store.loadFault());
        QVERIFY(later.journal().verify()->isSound());
    }
    QVERIFY(desk.store.saveCancelled(job, {1}, true));
    QVERIFY(desk.store.saveCancelled(job, {2}));
    QVERIFY(desk.head().contains("\"number\":4"));
}

void TestJournal::aHeadFileThatCannotBeWrittenStopsNothing()
{
    Fixture desk;
    QVERIFY(QDir().mkpath(desk.headPath() + u"/in/the/way"_s));
    desk.invite(1);
    QCOMPARE(desk.tables().head().first, 1);
    Fixture later(desk.file);
    QVERIFY(!later.store.loadFault());
    // A crash between the journal and the file leaves the file behind, which is no loss.
    QVERIFY(QDir(desk.headPath()).removeRecursively());
    later.invite(2);
    const QByteArray head = later.head();
    later.invite(3);
    QFile file(desk.headPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head);
    file.close();
    const Fixture last(desk.file);
    QVERIFY(!last.store.loadFault());
}

void TestJournal::endedJobsAreCounted()
{
    Fixture desk;
    desk.invite(1);
    desk.carryOut(edit(), ItemState::Rejected, {Error::Kind::Rejected, u"No"_s, u"Wrong"_s, 400});
    const JobHistory history(desk.store);
    const auto jobs = history.recent(10);
    QVERIFY(jobs.ok());
    QCOMPARE(jobs->size(), size_t(2));
    QCOMPARE((*jobs)[0].count(ItemState::Rejected), 1);
    QCOMPARE((*jobs)[1].count(ItemState::Done), 1);
    QCOMPARE((*jobs)[1].all(), 1);
    QCOMPARE(history.recent(1)->size(), size_t(1));
    const auto items = history.itemsOf((*jobs)[0].id);
    QCOMPARE(items->size(), size_t(1));
    QVERIFY(items->front().staged.change == edit());
    QCOMPARE(items->front().error.detail, u"Wrong"_s);
}

void TestJournal::spreadsheetsSeeNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const std::initializer_list<std::pair<QString, QString>> rows{
        {u"=1+1"_s, u"'=1+1"_s},
        {u"+49 30"_s, u"'+49 30"_s},
        {u"-cmd"_s, u"'-cmd"_s},
        {u"@SUM(A1)"_s, u"'@SUM(A1)"_s},
        {u"\t=1"_s, u"'\t=1"_s},
        {u"\r=1"_s, u"'\r=1"_s},
        {u"  =1"_s, u"'  =1"_s},
        {u"\u00A0=1"_s, u"'\u00A0=1"_s},
        {u"a\n=1"_s, u"'a\n=1"_s},
        {u"＝1"_s, u"'＝1"_s},
        {u"-12.50"_s, u"-12.50"_s},
        {u"-1.234,50"_s, u"-1.234,50"_s},
        {u"-5 %"_s, u"-5 %"_s},
        {u"-5\u00A0%"_s, u"-5\u00A0%"_s},
        {u"-5%"_s, u"-5%"_s},
        {u"-1.5E-3"_s, u"-1.5E-3"_s},
        {u"-"_s, u"-"_s},
        {u"--"_s, u"'--"_s},
        {u"-5 % + 1"_s, u"'-5 % + 1"_s},
        {u"'"_s, u"''"_s},
        {u"'=1+1"_s, u"''=1+1"_s},
        {u"'s-Hertogenbosch"_s, u"''s-Hertogenbosch"_s},
        {u"a=b"_s, u"a=b"_s},
        {u"00123"_s, u"00123"_s},
        {u""_s, u""_s},
        {u"-1+cmd|' /C calc'!A0"_s, u"'-1+cmd|' /C calc'!A0"_s},
    };
    for (const auto &[text, cell] : rows)
        QTest::newRow(qPrintable(text)) << text << cell;
}

void TestJournal::spreadsheetsSeeNoFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(defusedCell(text), cell);
}

void TestJournal::theExportIsTextWhateverTheServerSaid()
{
    Fixture desk;
    desk.carryOut(edit(), ItemState::Rejected,
                  {Error::Kind::Rejected, u"<script>alert(1)</script>"_s, u"say \"no\""_s, 400});
    const auto entries = *desk.journal().find({});
    const QString csv = QString::fromUtf8(exported(JournalFormat::Csv, entries));
    QCOMPARE(csv.count(u"\r\n"_s), 3); // the head and one line per column
    QVERIFY(csv.contains(u"\"'=HYPERLINK(\"\"http://x\"\")\""_s));
    QVERIFY(csv.contains(u"\"-4\""_s));
    QVERIFY(csv.contains(u"\"'=Job\""_s));
    QVERIFY(csv.contains(u"say \"\"no\"\""_s));
    const QString html = QString::fromUtf8(
        exported(JournalFormat::Html, entries,
                 {u"Acme <b>"_s, u"https://flokzu.example.org"_s, desk.store.now()}));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
    QVERIFY(html.contains(u"Journal of Acme &lt;b&gt;"_s));
    QVERIFY(html.contains(u"&lt;i&gt;Stock"_s));
    for (const QString &markup : {u"<script"_s, u"<b>Acme"_s, u"<i>"_s})
        QVERIFY2(!html.contains(markup), qPrintable(markup));
}

void TestJournal::everyCellComesBackWithoutItsFirstApostrophe()
{
    const QStringList texts{u"=1+1"_s, u"'=1+1"_s, u"''"_s, u"'"_s, u"-"_s,
                            u"-5 %"_s, u"a'b"_s,   u""_s,   u"--"_s};
    QSet<QString> cells;
    for (const QString &text : texts) {
        const QString cell = defusedCell(text);
        QCOMPARE(cell.startsWith(u'\'') ? cell.mid(1) : cell, text);
        cells.insert(cell);
    }
    QCOMPARE(cells.size(), texts.size());
}

void TestJournal::theExportTellsATextFromWordsInItsPlace_data()
{
    QTest::addColumn<std::optional<JsonValue>>("base");
    QTest::addColumn<QString>("cells");
    QTest::newRow("empty") << std::optional(JsonValue::string(u""_s))
                           << u"\"\",\"x\",\"empty\",\"value\""_s;
    QTest::newRow("says so") << std::optional(JsonValue::string(u"(empty)"_s))
                             << u"\"“(empty)”\",\"x\",\"value\",\"value\""_s;
    QTest::newRow("null") << std::optional(JsonValue()) << u"\"\",\"x\",\"no value\",\"value\""_s;
    QTest::newRow("not read") << std::optional<JsonValue>()
                              << u"\"\",\"x\",\"not read\",\"value\""_s;
}

void TestJournal::theExportTellsATextFromWordsInItsPlace()
{
    QFETCH(std::optional<JsonValue>, base);
    QFETCH(QString, cells);
    Fixture desk;
    desk.carryOut(
        UpdateRecord{u"P"_s, u"1"_s, {{u"Nota"_s, base, JsonValue::string(u"x"_s)}}, false});
    const auto entries = *desk.journal().find({});
    const QString csv = QString::fromUtf8(exported(JournalFormat::Csv, entries));
    QVERIFY2(csv.contains(u"\"Nota\","_s + cells), qPrintable(csv));
    const QString html = QString::fromUtf8(exported(JournalFormat::Html, entries));
    const bool isValue = base && !base->displayText().isEmpty();
    QCOMPARE(html.contains(u"<del class=\"note\">"_s), !isValue);
}

void TestJournal::theJsonExportLosesNothing()
{
    Fixture desk;
    desk.carryOut(edit());
    const auto json = parseJson(exported(JournalFormat::Json, *desk.journal().find({})));
    QVERIFY(json.ok());
    const JsonValue &entry = json->find(u"entries")->items()[0];
    QCOMPARE(entry.find(u"event")->text(), u"done"_s);
    const JsonValue &edits = *entry.find(u"change")->find(u"edits");
    QCOMPARE(edits.items()[1].find(u"before")->text(), u"1.10"_s);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestJournal)
#include "tst_journal.moc"
