// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/changestore.h"
#include "changes/journal/journal.h"
#include "core/exchange.h"
#include "store/journalschema.h"
#include "support/journalfile.h"
#include "support/manualclock.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

/// One run of the program on a directory `data` of a home, with what this computer remembers beside it.
struct Run {
    QString directory;
    std::unique_ptr<Database> database;
    ManualClock clock;
    ChangeSet set;
    std::unique_ptr<ChangeStore> store;
    std::vector<Job> jobs;

    explicit Run(const QTemporaryDir &home, const QString &name = u"data"_s,
                 const QString &profile = u"p1"_s, const QString &witnesses = u"witnesses"_s)
        : directory(home.filePath(name))
    {
        auto opened = Database::open(path(), journalSchema());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        database = std::move(*opened);
        store = std::make_unique<ChangeStore>(*database, profile, u"here"_s, set, clock);
        store->integrity().setWitnessDirectory(home.filePath(witnesses));
        auto loaded = store->load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        jobs = std::move(*loaded);
    }
    QString path() const { return directory + u"/journal.db"_s; }
    QString fault() const { return store->loadFault() ? store->loadFault()->message : QString(); }
    Journal::Verdict verdict() const { return *Journal(*store).verify(); }
    SQLite::Database &sql() const { return database->handle(); }
    Job begin(int changes)
    {
        Job job;
        job.name = u"some job"_s;
        for (int i = 0; i < changes; ++i) {
            const ChangeId id = set.stage(InviteUser{u"u%1@example.org"_s.arg(i)});
            job.items.push_back({*set.byId(id), ItemState::Waiting, {}, {}});
        }
        if (!store->begin(job))
            qFatal("the job cannot be begun");
        return job;
    }
    void send(Job &job, int position)
    {
        QVERIFY(store->saveSending(job, position, {}));
        job.items[size_t(position)].state = ItemState::Sending;
    }
    void carryOut(Job &job, int position)
    {
        send(job, position);
        job.items[size_t(position)].state = ItemState::Done;
        set.removeApplied(job.items[size_t(position)].staged.id);
        QVERIFY(store->saveOutcome(job, position));
    }
    int unknowns() const
    {
        return int(std::ranges::count_if(set.changes(), &StagedChange::outcomeUnknown));
    }
};

void copy(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QVERIFY(QDir().mkpath(to));
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

/// Begins a job of four and carries out two.
void carryOutHalf(const QTemporaryDir &home)
{
    Run run(home);
    Job job = run.begin(4);
    run.carryOut(job, 0);
    run.carryOut(job, 1);
}

/// Makes the chain of hashes anew behind a change, as a program can that knows how.
void chainAnew(SQLite::Database &database)
{
    std::vector<JournalRow> rows = JournalTables(database, u"p1"_s).find({.most = 1000});
    std::ranges::reverse(rows);
    JournalTables tables(database, u"p1"_s);
    const qint64 first = rows.front().number;
    database.exec("DELETE FROM entry WHERE number >= " + std::to_string(first));
    for (const JournalRow &row : rows)
        tables.append(row);
}

const SealKey &testKey()
{
    static const SealKey key = SealKey::make();
    return key;
}

} // namespace

class TestJournalHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJournalThatFitsIsResumed();
    void changesOfABackupAreOfUnknownOutcome();
    void aBackupOfTheJournalAloneIsNoticed();
    void aBackupWithoutALineLessIsNoticedByWhatWasBeingSent();
    void allProfilesOfABackupAreInDoubt();
    void aCopyOnAnotherComputerIsInDoubt();
    void aCopyBesideTheOriginalIsInDoubtAndTheOriginalIsNot();
    void aDirectoryThatWasMovedIsNotInDoubt();
    void aJournalOfAnEarlierVersionGetsAWitnessAndWaits();
    void aBackupFromBeforeTheUpgradeIsInDoubt();
    void aJournalThatDisappearedIsTold();
    void aLossIsReportedOnce();
    void aWitnessThatCannotBeWrittenStopsNothing();
    void aFileWithoutAWitnessLoadsAsBefore();
    void theLastLinesAndTheHeadGone();
    void theFirstLinesGoneWithAForgedBeginning();
    void aLineEditedAndAllChainedAnew_data();
    void aLineEditedAndAllChainedAnew();
    void sealsThatAreTakenAwayAreMissed();
    void linesWrittenWithoutAKeyAreTold();
    void theKeyIsInNoFile();
    void aClockThatRunsAheadMakesNoLineOld();
};

void TestJournalHistory::aJournalThatFitsIsResumed()
{
    const QTemporaryDir home;
    QVERIFY(Run(home).store->integrity().mayResume());
    carryOutHalf(home);
    const Run run(home);
    QVERIFY(run.store->integrity().mayResume());
    QCOMPARE(run.fault(), QString());
    QCOMPARE(run.jobs.size(), size_t(1));
    QCOMPARE(run.jobs.front().waiting(), 2);
    QCOMPARE(run.unknowns(), 0);
    QVERIFY(run.verdict().isSound());
}

void TestJournalHistory::changesOfABackupAreOfUnknownOutcome()
{
    const QTemporaryDir home;
    {
        Run run(home);
        Job job = run.begin(4);
        run.carryOut(job, 0);
        run.set.stage(InviteUser{u"staged@example.org"_s});
        QVERIFY(run.store->flush());
        copy(run.directory, home.filePath(u"backup"_s));
        for (int i = 1; i < 4; ++i)
            run.carryOut(job, i);
    }
    copy(home.filePath(u"backup"_s), home.filePath(u"data"_s));
    const Run run(home);
    QVERIFY(!run.store->integrity().mayResume());
    QVERIFY2(run.fault().contains(u"last 3"_s), qPrintable(run.fault()));
    QVERIFY(run.jobs.empty()); // nothing of it waits any more
    QCOMPARE(run.set.changes().size(), size_t(4));
    QCOMPARE(run.unknowns(), 4);
    for (const StagedChange &change : run.set.changes()) {
        QVERIFY(!change.inRun);
        QVERIFY(!change.problem.isEmpty());
    }
    QVERIFY(!run.verdict().isSound());
}

void TestJournalHistory::aBackupOfTheJournalAloneIsNoticed()
{
    const QTemporaryDir home;
    {
        Run run(home);
        Job job = run.begin(4);
        run.carryOut(job, 0);
        copy(run.directory, home.filePath(u"backup"_s));
        run.carryOut(job, 1);
    }
    QFile::remove(home.filePath(u"data/journal.db"_s));
    QFile::remove(home.filePath(u"data/journal.db-wal"_s));
    for (const QString &name : {u"/journal.db"_s, u"/journal.db-wal"_s})
        QVERIFY(QFile::copy(home.filePath(u"backup"_s) + name, home.filePath(u"data"_s) + name));
    const Run run(home);
    QVERIFY(!run.store->integrity().mayResume());
    QCOMPARE(run.unknowns(), 3);
}

void TestJournalHistory::aBackupWithoutALineLessIsNoticedByWhatWasBeingSent()
{
    const QTemporaryDir home;
    {
        Run run(home);
        Job job = run.begin(2);
        copy(run.directory, home.filePath(u"backup"_s));
        run.send(job, 0); // and the program is killed
    }
    copy(home.filePath(u"backup"_s), home.filePath(u"data"_s));
    const Run run(home);
    QVERIFY(!run.store->integrity().mayResume());
    QCOMPARE(run.unknowns(), 2);
}

void TestJournalHistory::allProfilesOfABackupAreInDoubt()
{
    const QTemporaryDir home;
    {
        Run other(home, u"data"_s, u"p2"_s);
        other.begin(1);
        Run run(home);
        Job job = run.begin(2);
        copy(run.directory, home.filePath(u"backup"_s));
        run.carryOut(job, 0);
    }
    copy(home.filePath(u"backup"_s), home.filePath(u"data"_s));
    QCOMPARE(Run(home).unknowns(), 2);
    const Run later(home, u"data"_s, u"p2"_s); // the journal fits again
    QCOMPARE(later.unknowns(), 1);
    QVERIFY(later.jobs.empty());
}

void TestJournalHistory::aCopyOnAnotherComputerIsInDoubt()
{
    const QTemporaryDir home;
    carryOutHalf(home);
    const Run run(home, u"data"_s, u"p1"_s, u"of the other computer"_s);
    QVERIFY(!run.store->integrity().mayResume());
    QVERIFY(run.fault().contains(u"another computer"_s));
    QCOMPARE(run.unknowns(), 2);
}

void TestJournalHistory::aCopyBesideTheOriginalIsInDoubtAndTheOriginalIsNot()
{
    const QTemporaryDir home;
    carryOutHalf(home);
    copy(home.filePath(u"data"_s), home.filePath(u"copy"_s));
    const Run copied(home, u"copy"_s);
    QVERIFY(!copied.store->integrity().mayResume());
    QCOMPARE(copied.unknowns(), 2);
    const Run original(home);
    QVERIFY(original.store->integrity().mayResume());
    QCOMPARE(original.unknowns(), 0);
    QVERIFY(Run(home, u"copy"_s).store->integrity().mayResume()); // it is a journal of its own now
}

void TestJournalHistory::aDirectoryThatWasMovedIsNotInDoubt()
{
    const QTemporaryDir home;
    carryOutHalf(home);
    QVERIFY(QDir().rename(home.filePath(u"data"_s), home.filePath(u"moved"_s)));
    const Run run(home, u"moved"_s);
    QVERIFY(run.store->integrity().mayResume());
    QCOMPARE(run.unknowns(), 0);
}

void TestJournalHistory::aJournalOfAnEarlierVersionGetsAWitnessAndWaits()
{
    const QTemporaryDir home;
    QVERIFY(QDir().mkpath(home.filePath(u"data"_s)));
    QVERIFY(QFile::copy(QStringLiteral(FLOKDESK_TEST_DATA "/store/journal-v2.db"),
                        home.filePath(u"data/journal.db"_s)));
    QVERIFY(QFile::setPermissions(home.filePath(u"data/journal.db"_s),
                                  QFile::ReadOwner | QFile::WriteOwner));
    const Run run(home, u"data"_s, u"p"_s);
    QVERIFY(run.database->state() == Database::State::Usable);
    QVERIFY(!run.store->integrity().mayResume());
    QCOMPARE(run.fault(), QString());
    QCOMPARE(run.jobs.size(), size_t(1));
    QCOMPARE(run.jobs.front().waiting(), 1);
    QCOMPARE(run.unknowns(), 4); // what was being sent
    QVERIFY(run.verdict().isSound());
    QVERIFY(Run(home, u"data"_s, u"p"_s).store->integrity().mayResume());
}

void TestJournalHistory::aBackupFromBeforeTheUpgradeIsInDoubt()
{
    const QTemporaryDir home;
    const auto putBack = [&home] {
        QDir(home.filePath(u"data"_s)).removeRecursively();
        QVERIFY(QDir().mkpath(home.filePath(u"data"_s)));
        QVERIFY(QFile::copy(QStringLiteral(FLOKDESK_TEST_DATA "/store/journal-v2.db"),
                            home.filePath(u"data/journal.db"_s)));
        QVERIFY(QFile::setPermissions(home.filePath(u"data/journal.db"_s),
                                      QFile::ReadOwner | QFile::WriteOwner));
    };
    putBack();
    (void)Run(home, u"data"_s, u"p"_s);
    putBack();
    const Run run(home, u"data"_s, u"p"_s);
    QVERIFY(!run.fault().isEmpty());
    QCOMPARE(run.unknowns(), 5);
}

void TestJournalHistory::aJournalThatDisappearedIsTold()
{
    const QTemporaryDir home;
    carryOutHalf(home);
    QVERIFY(QDir(home.filePath(u"data"_s)).removeRecursively());
    const Run run(home);
    QVERIFY2(run.fault().contains(u"2"_s), qPrintable(run.fault()));
    QVERIFY(!run.verdict().isSound());
    QCOMPARE(Run(home).fault(), QString());
}

void TestJournalHistory::aLossIsReportedOnce()
{
    const QTemporaryDir home;
    carryOutHalf(home);
    QVERIFY(!Run(home, u"data"_s, u"p1"_s, u"elsewhere"_s).store->integrity().mayResume());
    const Run again(home, u"data"_s, u"p1"_s, u"elsewhere"_s);
    QCOMPARE(again.fault(), QString());
    QVERIFY(again.store->integrity().mayResume());
    QCOMPARE(again.unknowns(), 2); // until they are looked up
}

void TestJournalHistory::aWitnessThatCannotBeWrittenStopsNothing()
{
    const QTemporaryDir home;
    QFile inTheWay(home.filePath(u"witnesses"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    carryOutHalf(home);
    const Run run(home);
    QCOMPARE(run.jobs.front().waiting(), 2);
    QVERIFY(!run.store->integrity().mayResume()); // nothing proves that it is the newest state
    QVERIFY(!run.verdict().witness.isKept);
}

void TestJournalHistory::aFileWithoutAWitnessLoadsAsBefore()
{
    JournalFile file;
    ManualClock clock;
    ChangeSet set;
    ChangeStore store(*file.database, u"p1"_s, u"here"_s, set, clock);
    QVERIFY(store.load().ok());
    QVERIFY(!store.loadFault());
    QVERIFY(!store.integrity().mayResume());
    QVERIFY(Journal(store).verify()->isSound());
}

void TestJournalHistory::theLastLinesAndTheHeadGone()
{
    const QTemporaryDir home;
    Run run(home);
    Job job = run.begin(4);
    for (int i = 0; i < 4; ++i)
        run.carryOut(job, i);
    QVERIFY(run.verdict().isSound());
    run.sql().exec("DELETE FROM entry WHERE number > 2");
    QVERIFY(QFile::remove(run.path() + u".head"_s));
    QCOMPARE(run.verdict().firstBroken, 0);
    QVERIFY(!run.verdict().isSound());
    const Run later(home);
    QVERIFY(later.fault().contains(u'2'));
    QVERIFY(!later.verdict().isSound());
}

void TestJournalHistory::theFirstLinesGoneWithAForgedBeginning()
{
    const QTemporaryDir home;
    Run run(home);
    Job job = run.begin(4);
    for (int i = 0; i < 4; ++i)
        run.carryOut(job, i);
    run.sql().exec("INSERT INTO anchor (only, number, hash) SELECT 1, number, hash FROM entry"
                   " WHERE number = 2; DELETE FROM entry WHERE number <= 2");
    QCOMPARE(run.verdict().firstBroken, 0);
    QVERIFY(!run.verdict().beginIsTold);
    QVERIFY(!run.verdict().isSound());
}

void TestJournalHistory::aLineEditedAndAllChainedAnew_data()
{
    QTest::addColumn<bool>("isSealed");
    QTest::addColumn<bool>("isRemembered");
    QTest::addRow("sealed and remembered") << true << true;
    QTest::addRow("sealed") << true << false;
    QTest::addRow("remembered") << false << true;
}

void TestJournalHistory::aLineEditedAndAllChainedAnew()
{
    QFETCH(bool, isSealed);
    QFETCH(bool, isRemembered);
    const QTemporaryDir home;
    Run run(home);
    if (isSealed)
        run.store->integrity().setSealKey(testKey());
    Job job = run.begin(4);
    for (int i = 0; i < 4; ++i)
        run.carryOut(job, i);
    QVERIFY(run.verdict().isSound());
    run.sql().exec("UPDATE entry SET title = 'Something else' WHERE number = 3");
    chainAnew(run.sql());
    QVERIFY(QFile::remove(run.path() + u".head"_s));
    if (!isRemembered)
        QVERIFY(QDir(home.filePath(u"witnesses"_s)).removeRecursively());
    const auto verdict = run.verdict();
    QCOMPARE(verdict.firstBroken, 0); // the chain alone does not tell
    QCOMPARE(verdict.seals.forged, isSealed ? 3 : 0);
    QCOMPARE(verdict.witness.fits, !isRemembered);
    QVERIFY(!verdict.isSound());
}

void TestJournalHistory::sealsThatAreTakenAwayAreMissed()
{
    const QTemporaryDir home;
    Run run(home);
    run.store->integrity().setSealKey(testKey());
    Job job = run.begin(2);
    run.carryOut(job, 0);
    run.carryOut(job, 1);
    run.store->integrity().setSealKey({testKey().key, 1});
    QCOMPARE(run.verdict().seals.first, 1);
    QCOMPARE(run.verdict().seals.last, 2);
    QVERIFY(run.verdict().isSound());
    run.sql().exec("DELETE FROM seal");
    QVERIFY(!run.verdict().isSound());
}

void TestJournalHistory::linesWrittenWithoutAKeyAreTold()
{
    const QTemporaryDir home;
    {
        Run run(home);
        Job job = run.begin(3);
        run.carryOut(job, 0);
    }
    Run run(home);
    Job job = run.begin(3);
    run.carryOut(job, 0);
    run.store->integrity().setSealKey(testKey()); // the key store answers late
    QCOMPARE(run.store->integrity().firstUnsealed(), 0);
    run.carryOut(job, 1);
    QCOMPARE(run.verdict().seals.first, 2); // the first was written by another run
    QCOMPARE(run.verdict().seals.last, 3);
    QVERIFY(run.verdict().isSound());
    run.store->integrity().setSealKey({});
    run.carryOut(job, 2);
    run.store->integrity().setSealKey(SealKey::make());
    QCOMPARE(run.verdict().seals.foreign, 2);
    QVERIFY(!run.verdict().isSound());
}

void TestJournalHistory::theKeyIsInNoFile()
{
    const QTemporaryDir home;
    {
        Run run(home);
        run.store->integrity().setSealKey(testKey());
        Job job = run.begin(2);
        run.carryOut(job, 0);
        QCOMPARE(run.verdict().seals.last, 1);
    }
    const QByteArray &key = testKey().key.reveal();
    int files = 0;
    for (const QString &directory : {home.filePath(u"data"_s), home.filePath(u"witnesses"_s)}) {
        for (const QFileInfo &info : QDir(directory).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &form : {key, key.toHex(), key.toBase64()})
                QVERIFY2(!content.contains(form), qPrintable(info.fileName()));
            ++files;
        }
    }
    QVERIFY(files >= 3);
}

void TestJournalHistory::aClockThatRunsAheadMakesNoLineOld()
{
    const QTemporaryDir home;
    Run run(home);
    Job job = run.begin(4);
    run.carryOut(job, 0);
    run.clock.advance(24h * 40);
    for (int i = 1; i < 4; ++i)
        run.carryOut(job, i);
    const Journal journal(*run.store);
    QCOMPARE(journal.olderThanDays(30)->lines, 1);
    QCOMPARE(journal.olderThanDays(30)->all, 4);
    QVERIFY(journal.olderThanDays(30)->areMany());
    run.clock.advance(24h * 4000);
    QCOMPARE(journal.olderThanDays(30)->lines, 1);
    QCOMPARE(journal.olderThanDays(90)->lines, 0);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestJournalHistory)
#include "tst_journalhistory.moc"
