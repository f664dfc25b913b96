// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/changestore.h"
#include "changes/journal/journal.h"
#include "changes/planfile.h"
#include "core/exchange.h"
#include "damage.h"
#include "store/journalschema.h"
#include "store/ledgerfile.h"
#include "store/profile.h"
#include "store/workspace.h"
#include "support/manualclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

/// DAMAGE_SEEDS=first..last damages otherwise or more often than usual.
std::pair<quint32, quint32> seeds()
{
    const QStringList given = qEnvironmentVariable("DAMAGE_SEEDS").split(u".."_s);
    if (given.size() == 2)
        return {given[0].toUInt(), given[1].toUInt()};
    return {1, 40};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

const ProcessIdentity &thisProcess()
{
    static const ProcessIdentity process = ProcessIdentity::current();
    return process;
}

} // namespace

/// Every file that the program reads is damaged at random. Whatever is done to it, the program starts,
/// goes on, and keeps what can still be read.
class TestDamagedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void journal();
    void journalWithItsLog();
    void head();
    void witness();
    void cache();
    void budget();
    void profiles();
    void plan();
    void aPipeInPlaceOfAnyFile_data();
    void aPipeInPlaceOfAnyFile();

private:
    QString at(const QString &name) const { return m_home->filePath(name); }
    void makeFiles();
    /// Puts the files that were made in place again, with that one damaged.
    void putInPlace(const QString &name, quint32 seed);
    void putInPlace();
    void workWithJournal(const QByteArray &which);
    void workWithLedger();
    void workWithProfiles();
    std::set<std::string> readableChanges(const QString &journal) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::map<QString, QByteArray> m_files; // by name, as they should be
    std::vector<Change> m_plan;
    QStringList m_profileNames;
    int m_onlyAside = 0; ///< rounds in which a change could be read that was not taken over
};

void TestDamagedFiles::initTestCase()
{
    m_home = std::make_unique<QTemporaryDir>();
    makeFiles();
    QDir home(m_home->path());
    for (const QString &name : home.entryList(QDir::Files))
        m_files[name] = contentOf(at(name));
    for (const QString &name : QDir(at(u"witnesses"_s)).entryList(QDir::Files))
        m_files[u"witnesses/"_s + name] = contentOf(at(u"witnesses/"_s + name));
    m_files.erase(u"journal.db.reserve"_s);
    std::erase_if(m_files, [](const auto &file) { return file.first.endsWith(u"-shm"_s); });
    QVERIFY(m_files.contains(u"crashed.db-wal"_s));
}

/// A journal with staged changes, an open job and lines, and one of each other file.
void TestDamagedFiles::makeFiles()
{
    ManualClock clock;
    const auto database = Database::open(at(u"journal.db"_s), journalSchema());
    QVERIFY(database.ok());
    {
        ChangeSet set;
        ChangeStore store(**database, u"p1"_s, u"here"_s, set, clock);
        store.integrity().setWitnessDirectory(at(u"witnesses"_s));
        QVERIFY(store.load().ok());
        store.integrity().setSealKey(SealKey::make());
        Job job;
        for (int i = 0; i < 60; ++i) {
            const ChangeId id = set.stage(
                AddRecord{u"Proveedores"_s,
                          {{u"Código"_s, JsonValue::string(u"S-%1"_s.arg(i).repeated(9))}}});
            m_plan.push_back(set.byId(id)->change);
            if (i < 40)
                job.items.push_back({*set.byId(id), ItemState::Waiting, {}, {}});
        }
        QVERIFY(store.begin(job));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(store.saveSending(job, i, {}));
            job.items[size_t(i)].state = ItemState::Done;
            set.removeApplied(job.items[size_t(i)].staged.id);
            QVERIFY(store.saveOutcome(job, i));
        }
    }
    for (const QString &suffix : {u""_s, u"-wal"_s}) // as after a crash
        QVERIFY(QFile::copy(at(u"journal.db"_s) + suffix, at(u"crashed.db"_s) + suffix));
    (*database)->handle().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto cache = Database::open(at(u"cache.db"_s), Workspace::schema());
    QVERIFY(cache.ok());
    Workspace workspace(**cache, u"p1"_s, clock);
    for (int i = 0; i < 60; ++i) {
        workspace.rememberUserRoles(u"user%1@example.org"_s.arg(i), {u"Compras"_s});
        workspace.rememberColumns(u"Table %1"_s.arg(i), {u"Id"_s, u"Código"_s}, Source::Answer);
    }
    (*cache)->handle().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    workWithLedger();
    ProfileStore profiles(at(u"profiles.json"_s));
    for (int i = 0; i < 5; ++i) {
        Profile profile;
        profile.id = u"id-%1"_s.arg(i);
        profile.name = u"Acme %1"_s.arg(i);
        profile.baseUrl = QUrl(u"https://app%1.example/api"_s.arg(i));
        m_profileNames << profile.name;
        QVERIFY(profiles.save(profile));
    }
    PlanFile plan;
    plan.host = u"here"_s;
    plan.profileId = u"id-1"_s;
    plan.at = clock.wallTime();
    plan.changes = m_plan;
    writeFile(at(u"plan.json"_s), toFile(plan));
}

void TestDamagedFiles::putInPlace()
{
    for (const QFileInfo &info :
         QDir(m_home->path())
             .entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        if (info.isDir())
            QDir(info.filePath()).removeRecursively();
        else
            QFile::remove(info.filePath());
    }
    QDir(m_home->path()).mkpath(u"witnesses"_s);
    for (const auto &[name, content] : m_files)
        writeFile(at(name), content);
}

void TestDamagedFiles::putInPlace(const QString &name, quint32 seed)
{
    putInPlace();
    QRandomGenerator random(seed);
    writeFile(at(name), damaged(m_files.at(name), random));
}

/// What a plain reader finds of the staged changes.
std::set<std::string> TestDamagedFiles::readableChanges(const QString &journal) const
{
    std::set<std::string> found;
    const QString copy = at(u"plainly.db"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile::remove(copy + suffix);
        QFile::copy(journal + suffix, copy + suffix);
    }
    try {
        SQLite::Database database(copy.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement row(database, "SELECT change FROM staged");
        while (row.executeStep())
            found.insert(row.getColumn(0).getString());
    } catch (const SQLite::Exception &) {
        // the rest cannot be read
    }
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
    std::erase_if(found, [this](const std::string &change) { // what is not what it was
        return change.empty()
            || !m_files.at(u"plan.json"_s).contains(QByteArray::fromStdString(change));
    });
    return found;
}

void TestDamagedFiles::workWithJournal(const QByteArray &which)
{
    std::set<std::string> readable = readableChanges(at(u"journal.db"_s));
    const auto database = Database::open(at(u"journal.db"_s), journalSchema());
    QVERIFY2(
        database.ok(),
        qPrintable(QString::fromLatin1(which)
                   + (database ? QString() : database.error().message + database.error().detail)));
    ManualClock clock;
    ChangeSet set;
    ChangeStore store(**database, u"p1"_s, u"here"_s, set, clock);
    store.integrity().setWitnessDirectory(at(u"witnesses"_s));
    const auto jobs = store.load();
    QVERIFY2(jobs.ok(), which.constData());
    std::set<std::string> kept;
    SQLite::Statement row((*database)->handle(), "SELECT change FROM staged");
    while (row.executeStep())
        kept.insert(row.getColumn(0).getString());
    for (const std::string &change : kept)
        readable.erase(change);
    if (!readable.empty()) { // the file that was set aside still has it
        ++m_onlyAside;
        const std::set<std::string> aside = readableChanges((*database)->quarantinedPath());
        QVERIFY2(std::ranges::includes(aside, readable), which.constData());
    }
    const Journal journal(store);
    const auto verdict = journal.verify();
    QVERIFY2(verdict.ok(), which.constData());
    QVERIFY2(journal.find({.search = u"S"_s}).ok(), which.constData());
    if ((*database)->state() == Database::State::ReadOnly)
        return;
    QVERIFY2(!store.integrity().mayResume() || verdict->last >= 20, which.constData());
    set.stage(InviteUser{u"new@example.org"_s});
    QVERIFY2(store.flush().ok(), which.constData());
    QVERIFY2(store.prune(store.now()).ok(), which.constData());
}

void TestDamagedFiles::journal()
{
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last && !QTest::currentTestFailed(); ++seed) {
        putInPlace(u"journal.db"_s, seed);
        workWithJournal("seed " + QByteArray::number(seed));
    }
    qInfo("%d of %u rounds left a change to the file that was set aside", m_onlyAside,
          last - first + 1);
    QVERIFY(m_onlyAside * 50 < int(last - first + 1));
}

void TestDamagedFiles::journalWithItsLog()
{
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last && !QTest::currentTestFailed(); ++seed) {
        putInPlace(seed % 2 ? u"crashed.db"_s : u"crashed.db-wal"_s, seed);
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile::remove(at(u"journal.db"_s) + suffix);
            QVERIFY(QFile::rename(at(u"crashed.db"_s) + suffix, at(u"journal.db"_s) + suffix));
        }
        workWithJournal("seed " + QByteArray::number(seed));
    }
}

void TestDamagedFiles::head()
{
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last && !QTest::currentTestFailed(); ++seed) {
        putInPlace(u"journal.db.head"_s, seed);
        workWithJournal("seed " + QByteArray::number(seed));
    }
}

void TestDamagedFiles::witness()
{
    const auto found = m_files.lower_bound(u"witnesses/"_s);
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last && !QTest::currentTestFailed(); ++seed) {
        putInPlace(found->first, seed);
        workWithJournal("seed " + QByteArray::number(seed));
    }
}

void TestDamagedFiles::cache()
{
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last; ++seed) {
        putInPlace(u"cache.db"_s, seed);
        const QByteArray which = "seed " + QByteArray::number(seed);
        const auto database = Database::open(at(u"cache.db"_s), Workspace::schema());
        QVERIFY2(database.ok(), which.constData());
        ManualClock clock;
        Workspace workspace(**database, u"p1"_s, clock);
        workspace.rememberUserRoles(u"new@example.org"_s, {u"Compras"_s});
        QVERIFY2(workspace.user(u"new@example.org"_s), which.constData());
    }
}

void TestDamagedFiles::workWithLedger()
{
    ManualClock clock;
    const auto ledger = LedgerFile::open(
        {at(u"budget.db"_s), u"boot"_s, thisProcess(), RateBudget::Limits()}, clock);
    if (!ledger)
        return; // it counts in memory then
    SlotDecision decision;
    for (int i = 0; i < 3; ++i)
        (void)(*ledger)->tryAcquire(u"https://app.example"_s, {}, decision);
    QVERIFY((*ledger)->last().limits().requests > 0);
}

void TestDamagedFiles::budget()
{
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last && !QTest::currentTestFailed(); ++seed) {
        putInPlace(u"budget.db"_s, seed);
        workWithLedger();
    }
}

void TestDamagedFiles::workWithProfiles()
{
    const QByteArray content = contentOf(at(u"profiles.json"_s));
    ProfileStore store(at(u"profiles.json"_s));
    const auto loaded = store.load();
    int kept = 0;
    for (const QByteArray &object : m_files.at(u"profiles.json"_s).split('{')) {
        const auto end = object.indexOf('}');
        const QByteArray id = '{' + object.first(object.indexOf(',') + 1);
        if (object.startsWith("\"id\"") && content.count(id) == 1
            && content.contains('{' + object.first(end + 1)))
            ++kept; // this one is whole, and no other has its id
    }
    QVERIFY2(int(store.profiles().size()) >= kept, content.constData());
    if (!loaded)
        QVERIFY(!loaded.error().message.isEmpty());
}

void TestDamagedFiles::profiles()
{
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last && !QTest::currentTestFailed(); ++seed) {
        putInPlace(u"profiles.json"_s, seed);
        workWithProfiles();
    }
}

void TestDamagedFiles::plan()
{
    const auto [first, last] = seeds();
    int refused = 0;
    for (quint32 seed = first; seed <= last; ++seed) {
        QRandomGenerator random(seed);
        const auto plan = planFromFile(damaged(m_files.at(u"plan.json"_s), random));
        if (plan)
            QVERIFY2(plan->changes == m_plan, QByteArray::number(seed).constData());
        refused += plan ? 0 : 1;
    }
    QVERIFY(refused > 0);
}

void TestDamagedFiles::aPipeInPlaceOfAnyFile_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"journal.db", "journal.db-wal", "journal.db-shm", "journal.db.head", "journal.db.reserve",
          "journal.db.opening", "cache.db", "budget.db", "profiles.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("witness") << m_files.lower_bound(u"witnesses/"_s)->first;
}

void TestDamagedFiles::aPipeInPlaceOfAnyFile()
{
    QFETCH(QString, name);
    putInPlace();
    QFile::remove(at(name));
    QCOMPARE(mkfifo(QFile::encodeName(at(name)).constData(), 0600), 0);
    ManualClock clock;
    const auto journal = Database::open(at(u"journal.db"_s), journalSchema());
    QVERIFY(journal.ok());
    ChangeSet set;
    ChangeStore store(**journal, u"p1"_s, u"here"_s, set, clock);
    store.integrity().setWitnessDirectory(at(u"witnesses"_s));
    QVERIFY(store.load().ok());
    set.stage(InviteUser{u"new@example.org"_s});
    QVERIFY(store.flush().ok());
    QVERIFY(Journal(store).verify().ok());
    QVERIFY(Database::open(at(u"cache.db"_s), Workspace::schema()).ok());
    workWithLedger();
    ProfileStore profiles(at(u"profiles.json"_s));
    QCOMPARE(profiles.load().ok(), name != u"profiles.json"_s);
    if (name != u"journal.db"_s)
        QVERIFY(set.changes().size() > 40);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestDamagedFiles)
#include "tst_damagedfiles.moc"
