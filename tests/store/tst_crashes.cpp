// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashvfs.h"
#include "store/changetables.h"
#include "store/journalschema.h"
#include "store/journaltables.h"
#include "testschema.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const QString &profile()
{
    static const QString id = u"p"_s;
    return id;
}

/// Of an item whose turn is over: two are done, every third is unknown.
QString outcomeOf(int item)
{
    return item % 3 == 2 ? u"unknown"_s : u"done"_s;
}

QByteArray changeOf(int item)
{
    return "{\"kind\":\"update\",\"id\":" + QByteArray::number(item) + ",\"text\":\""
        + QByteArray(40 + 90 * (item % 7), 'x') + "\"}";
}

/// The writes of a job, commit by commit, in the order of changes/changestore.cpp: all that is staged
/// with the job; then of each item that it is being sent, and what became of it.
class JobOnDisk {
public:
    explicit JobOnDisk(int items)
        : m_items(items)
    {
    }

    /// 0: begun; odd ones: about to be sent; even ones: outcomes.
    int commits() const { return 1 + 2 * m_items; }
    void write(SQLite::Database &database, int commit) const
    {
        ChangeTables kept(database, profile());
        JournalTables tables(database, profile());
        if (commit == 0)
            return begin(kept);
        const int item = (commit - 1) / 2;
        const bool isOver = commit % 2 == 0;
        kept.saveItem(1, item, row(item, isOver ? outcomeOf(item) : u"sending"_s));
        if (isOver)
            end(kept, tables, item);
    }
    /// How many commits are there, or -1 where a part of one is or one lacks in between.
    int found(SQLite::Database &database) const
    {
        ChangeTables kept(database, profile());
        JournalTables tables(database, profile());
        if (kept.openJobs().empty())
            return kept.loadStaged().empty() && tables.head().first == 0 ? 0 : -1;
        const std::vector<ItemRow> items = kept.loadItems(1);
        int commit = 1;
        while (commit < commits() && items[size_t((commit - 1) / 2)].state == stateAfter(commit))
            commit += 2;
        const bool isSending =
            commit < commits() && items[size_t((commit - 1) / 2)].state == u"sending"_s;
        const int over = (commit - 1) / 2;
        for (size_t i = size_t(over) + (isSending ? 1 : 0); i < items.size(); ++i) {
            if (items[i].state != u"waiting"_s)
                return -1;
        }
        const bool fits = int(items.size()) == m_items && tables.head().first == over
            && int(tables.find({.search = u"reply"_s, .most = 1000}).size()) == over
            && stagedAfter(over) == stagedIn(kept);
        return fits ? commit + (isSending ? 1 : 0) : -1;
    }

private:
    static ItemRow row(int item, const QString &state)
    {
        return {quint64(item) + 1, changeOf(item), state, {}, {}};
    }
    QString stateAfter(int commit) const { return outcomeOf((commit - 1) / 2); }
    void begin(ChangeTables &kept) const
    {
        std::vector<ItemRow> items;
        for (int i = 0; i < m_items; ++i) {
            kept.saveStaged({quint64(i) + 1, changeOf(i), {}, false});
            items.push_back(row(i, u"waiting"_s));
        }
        JobRow job;
        job.state = u"running"_s;
        job.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        kept.addJob(job, items);
    }
    static void end(ChangeTables &kept, JournalTables &tables, int item)
    {
        if (outcomeOf(item) == u"done"_s)
            kept.removeStaged(quint64(item) + 1);
        else
            kept.saveStaged({quint64(item) + 1, changeOf(item), u"?"_s, true});
        JournalRow entry;
        entry.job = 1;
        entry.at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + item, Qt::UTC);
        entry.event = outcomeOf(item);
        entry.title = u"Update %1"_s.arg(item);
        entry.words = u"reply "_s + QString(item % 5 * 30, u'y');
        entry.content = changeOf(item);
        tables.append(entry);
    }
    /// Ids, those of unknown outcome negative.
    std::vector<int> stagedAfter(int over) const
    {
        std::vector<int> ids;
        for (int i = 0; i < m_items; ++i) {
            if (i >= over)
                ids.push_back(i + 1);
            else if (outcomeOf(i) != u"done"_s)
                ids.push_back(-i - 1);
        }
        return ids;
    }
    static std::vector<int> stagedIn(ChangeTables &kept)
    {
        std::vector<int> ids;
        for (const StagedRow &staged : kept.loadStaged())
            ids.push_back(staged.outcomeUnknown ? -int(staged.id) : int(staged.id));
        return ids;
    }

    int m_items;
};

enum class Durability { AsOpened, Relaxed };

/// The job on a disk that fails, until it is over or even a second try fails. Returns how many
/// commits were acknowledged.
int work(const JobOnDisk &job, const QString &path, Durability durability)
{
    auto database = Database::open(path, journalSchema());
    if (!database)
        database = Database::open(path, journalSchema());
    if (!database)
        return 0;
    if ((*database)->state() != Database::State::Usable)
        return -1;
    try {
        // Often enough to meet all that happens when the log is copied into the file.
        (*database)->handle().exec("PRAGMA wal_autocheckpoint=40");
        if (durability == Durability::Relaxed)
            (*database)->handle().exec("PRAGMA synchronous=NORMAL");
    } catch (const std::exception &) {
        return 0;
    }
    for (int commit = 0; commit < job.commits(); ++commit) {
        const auto write = [&] {
            return (*database)->write([&](SQLite::Database &handle) { job.write(handle, commit); });
        };
        if (!write() && !write())
            return commit;
    }
    return job.commits();
}

} // namespace

/// The journal on a disk that loses power or fails at any moment (faults 30 and 31 of
/// src/changes/README.md, section 7).
class TestCrashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void powerLossAtAnySyncLosesNothingThatWasKept();
    void withRelaxedSyncsItWould();
    void inAMigrationItLeavesTheOldVersionOrTheNew();
    void aCallThatFailsLosesNothingThatWasKept_data();
    void aCallThatFailsLosesNothingThatWasKept();
    void aFlippedBitIsFoundOrChangesNoEntry();

private:
    struct Losses {
        int crashes = 0;
        int withLoss = 0;
    };
    void crashEverywhere(Durability durability, int seeds, Losses *losses);
};

/// The number of commits in the file of a start after the trouble, -1 where the file is not whole.
static int commitsIn(const JobOnDisk &job, const QString &path, QString *why)
{
    const auto database = Database::open(path, journalSchema());
    if (!database) {
        *why = database.error().message + u' ' + database.error().detail;
        return -1;
    }
    if ((*database)->state() != Database::State::Usable) {
        *why = u"set aside"_s;
        return -1;
    }
    *why = u"not whole"_s;
    if (JournalTables((*database)->handle(), profile()).firstBroken() != 0)
        return -1;
    return job.found((*database)->handle());
}

void TestCrashes::crashEverywhere(Durability durability, int seeds, Losses *losses)
{
    const JobOnDisk job(24);
    for (int sync = 1;; ++sync) {
        const QTemporaryDir directory;
        const auto pathAfter = [&directory](int seed) {
            return directory.filePath(u"%1/journal.db"_s.arg(seed));
        };
        int kept = 0;
        {
            CrashVfs disk;
            disk.losePowerAt(sync);
            kept = work(job, directory.filePath(u"journal.db"_s), durability);
            if (!disk.isPowerLost()) {
                QCOMPARE(kept, job.commits());
                return;
            }
            for (int seed = 0; seed < seeds; ++seed)
                disk.writeRemains(QFileInfo(pathAfter(seed)).path(), quint32(sync * 1000 + seed));
        }
        for (int seed = 0; seed < seeds; ++seed) {
            QString why;
            const int found = commitsIn(job, pathAfter(seed), &why);
            QVERIFY2(found >= 0,
                     qPrintable(u"sync %1, seed %2: %3"_s.arg(sync).arg(seed).arg(why)));
            ++losses->crashes;
            losses->withLoss += found < kept ? 1 : 0;
        }
    }
}

void TestCrashes::powerLossAtAnySyncLosesNothingThatWasKept()
{
    Losses losses;
    crashEverywhere(Durability::AsOpened, 12, &losses);
    qInfo("%d crashes", losses.crashes);
    QVERIFY(losses.crashes >= 300);
    QCOMPARE(losses.withLoss, 0);
}

/// Proves that FULL is needed, and that this disk notices where it is missing.
void TestCrashes::withRelaxedSyncsItWould()
{
    Losses losses;
    crashEverywhere(Durability::Relaxed, 10, &losses);
    qInfo("%d crashes, %d of them with a loss", losses.crashes, losses.withLoss);
    QVERIFY(losses.withLoss > 0);
}

/// All notes are there, in the shape of one version. `wasNew` tells which.
static bool holdsAllNotes(const QString &path, int notes, bool *wasNew)
{
    const auto database = Database::open(path, testschema::version(1));
    if (!database || (*database)->state() == Database::State::Quarantined)
        return false;
    *wasNew = (*database)->state() == Database::State::ReadOnly;
    const char *query = *wasNew ? "SELECT count(*) FROM entry WHERE length(text)=400"
                                : "SELECT count(*) FROM note WHERE length(text)=200";
    return (*database)->handle().execAndGet(query).getInt() == notes;
}

void TestCrashes::inAMigrationItLeavesTheOldVersionOrTheNew()
{
    constexpr int notes = 50;
    constexpr int seeds = 20;
    std::array<int, 2> ends{}; // old, new
    bool isOver = false;
    for (int sync = 1; !isOver; ++sync) {
        const QTemporaryDir directory;
        {
            CrashVfs disk;
            const QString path = directory.filePath(u"notes.db"_s);
            auto old = Database::open(path, testschema::version(1));
            QVERIFY(old && (*old)->write([](SQLite::Database &handle) {
                for (int i = 0; i < notes; ++i)
                    testschema::addNote(handle, "ana", i);
            }));
            old->reset();
            disk.losePowerAt(disk.count(CrashVfs::Call::Sync) + sync);
            (void)Database::open(path, testschema::version(2)); // and closed, which syncs, too
            isOver = !disk.isPowerLost();
            for (int seed = 0; seed < seeds && !isOver; ++seed)
                disk.writeRemains(directory.filePath(QString::number(seed)), quint32(seed));
        }
        for (int seed = 0; seed < seeds && !isOver; ++seed) {
            const QString path = directory.filePath(u"%1/notes.db"_s.arg(seed));
            bool wasNew = false;
            QVERIFY2(holdsAllNotes(path, notes, &wasNew),
                     qPrintable(u"sync %1, seed %2"_s.arg(sync).arg(seed)));
            ++ends[wasNew ? 1 : 0];
        }
    }
    qInfo("%d old, %d new", ends[0], ends[1]);
    QVERIFY(ends[0] > 0 && ends[1] > 0);
}

void TestCrashes::aCallThatFailsLosesNothingThatWasKept_data()
{
    using Call = CrashVfs::Call;
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("read error") << int(Call::Read) << SQLITE_IOERR_READ << false;
    QTest::newRow("write error") << int(Call::Write) << SQLITE_IOERR_WRITE << false;
    QTest::newRow("write errors from then on") << int(Call::Write) << SQLITE_IOERR_WRITE << true;
    QTest::newRow("disk full") << int(Call::Write) << SQLITE_FULL << false;
    QTest::newRow("disk full from then on") << int(Call::Write) << SQLITE_FULL << true;
    QTest::newRow("sync error") << int(Call::Sync) << SQLITE_IOERR_FSYNC << false;
    QTest::newRow("sync errors from then on") << int(Call::Sync) << SQLITE_IOERR_FSYNC << true;
}

void TestCrashes::aCallThatFailsLosesNothingThatWasKept()
{
    QFETCH(int, call);
    QFETCH(int, code);
    QFETCH(bool, forGood);
    const JobOnDisk job(6);
    for (int number = 1;; ++number) {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"journal.db"_s);
        int kept = 0;
        int calls = 0;
        {
            CrashVfs disk;
            disk.failAt(CrashVfs::Call(call), number, code, forGood);
            kept = work(job, path, Durability::AsOpened);
            calls = disk.count(CrashVfs::Call(call));
        }
        QString why;
        const int found = commitsIn(job, path, &why);
        QVERIFY2(kept >= 0 && found >= kept,
                 qPrintable(u"%1, call %2: %3 of %4"_s.arg(why).arg(number).arg(found).arg(kept)));
        QVERIFY(forGood || kept == job.commits()); // the second try goes well
        if (calls < number) {
            qInfo("%d calls", calls);
            return;
        }
    }
}

/// All that the journal says, or nothing where it is not to be trusted.
static QStringList entriesIn(const QString &path)
{
    const auto database = Database::open(path, journalSchema());
    if (!database || (*database)->state() == Database::State::Quarantined
        || (*database)->state() == Database::State::Salvaged)
        return {};
    try {
        JournalTables tables((*database)->handle(), profile());
        QStringList entries;
        for (const JournalRow &row : tables.find({.most = 1000}))
            entries << u"%1 %2 %3 %4 %5"_s.arg(row.number)
                           .arg(row.event, row.title, row.words, QString::fromUtf8(row.content));
        return tables.firstBroken() == 0 ? entries : QStringList();
    } catch (const SQLite::Exception &) {
        return {};
    }
}

void TestCrashes::aFlippedBitIsFoundOrChangesNoEntry()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.db"_s);
    QCOMPARE(work(JobOnDisk(24), path, Durability::AsOpened), JobOnDisk(24).commits());
    const QStringList entries = entriesIn(path);
    QCOMPARE(entries.size(), 24);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(20260131);
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray flipped = whole;
        const auto at = qsizetype(random.bounded(quint64(whole.size())));
        flipped[at] = char(flipped[at] ^ (1 << random.bounded(8)));
        QFile damaged(directory.filePath(u"%1.db"_s.arg(round)));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(flipped) == flipped.size());
        damaged.close();
        const QStringList left = entriesIn(damaged.fileName());
        QVERIFY2(left.isEmpty() || left == entries, qPrintable(u"byte %1"_s.arg(at)));
        found += left.isEmpty() ? 1 : 0;
    }
    qInfo("%d of 400 found", found);
    QVERIFY(found > 0);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestCrashes)
#include "tst_crashes.moc"
