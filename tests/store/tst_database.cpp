// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalschema.h"
#include "store/workspace.h"
#include "testschema.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace flokdesk;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void allFilesAreForTheOwnerOnly();
    void opensWithTheSafeSettings();
    void refusesToWriteItsOwnSchemaTable();
    void takesAnEmptyFileForAFreshOne();
    void keepsWhatWasWritten();
    void undoesWorkThatThrows();
    void migratesAndKeepsACopyOfTheOldVersion();
    void makesNoCopyOfAFreshFile();
    void aFailedMigrationLeavesTheOldVersion();
    void readsAFileOfANewerProgramButDoesNotChangeIt();
    void anEmptyLockOfAKilledProcessIsPassedOver();
    void setsABrokenFileAside_data();
    void setsABrokenFileAside();
    void looksAtThePagesLaterWhereItIsToldTo();
    void checksBeforeItMigratesInAnyCase();
    void aSchemaKnowsTheDigestOfItsTables();
    void aDigestThatIsNotOfTheTablesCondemnsNoFile();
    void setsTheLogOfAnEmptyFileAside();
    void aFlippedBitNeverDeletesOrHidesRows();
    void opensWithoutItsLog();
    void reportsAFullDiskAndGoesOnAfterwards();
    void namesTheFileInAFolderThatMayNotBeWritten();
    void namesTheFileThatAnotherProgramHolds();
    void holdsTheWriteLockFromTheBeginning();
    void twoProcessesLoseNothing();
    void killsLoseNoAcknowledgedRow();
    void aKilledMigrationLeavesTheOldVersionOrTheNew();

private:
    std::unique_ptr<Database> openOrFail(int version);
    void fillNotes(int count);
    void overwritePage(int page) const;
    QProcess &startChild(QProcess &process, const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

namespace {

constexpr QFile::Permissions forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

int number(const Database &database, const char *query)
{
    return database.handle().execAndGet(query).getInt();
}

} // namespace

void TestDatabase::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"data/notes ñ.db"_s);
}

std::unique_ptr<Database> TestDatabase::openOrFail(int version)
{
    auto database = Database::open(m_path, testschema::version(version));
    if (!database) {
        QTest::qFail(qPrintable(database.error().message + database.error().detail), __FILE__,
                     __LINE__);
        return nullptr;
    }
    return std::move(*database);
}

void TestDatabase::fillNotes(int count)
{
    const auto database = openOrFail(1);
    const auto written = database->write([&](SQLite::Database &handle) {
        for (int i = 0; i < count; ++i)
            testschema::addNote(handle, "ana", i);
    });
    QVERIFY(written);
}

void TestDatabase::overwritePage(int page) const
{
    writeFile(m_path, contentOf(m_path).replace(page * 4096, 4096, QByteArray(4096, '\x5a')));
}

QProcess &TestDatabase::startChild(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(STORE_CHILD), arguments);
    return process;
}

void TestDatabase::allFilesAreForTheOwnerOnly()
{
    const auto database = openOrFail(1);
    QVERIFY(
        database->write([](SQLite::Database &handle) { testschema::addNote(handle, "ana", 1); }));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = m_path + QLatin1String(suffix);
        QVERIFY2(QFile::exists(file), suffix);
        QVERIFY2(!(QFile::permissions(file) & forOthers), suffix);
    }
    QVERIFY(!(QFile::permissions(m_dir->filePath(u"data"_s)) & forOthers));
}

void TestDatabase::opensWithTheSafeSettings()
{
    const auto database = openOrFail(1);
    QCOMPARE(database->handle().execAndGet("PRAGMA journal_mode").getString(), "wal");
    QCOMPARE(number(*database, "PRAGMA synchronous"), 2);
    QCOMPARE(number(*database, "PRAGMA foreign_keys"), 1);
    QCOMPARE(number(*database, "PRAGMA trusted_schema"), 0);
    QCOMPARE(number(*database, "PRAGMA cell_size_check"), 1);
    QCOMPARE(number(*database, "PRAGMA busy_timeout"), 5000);
    QCOMPARE(number(*database, "PRAGMA application_id"), 0x54657374);
    QCOMPARE(number(*database, "PRAGMA user_version"), 1);
    QCOMPARE(database->state(), Database::State::Usable);
}

void TestDatabase::refusesToWriteItsOwnSchemaTable()
{
    const auto database = openOrFail(1);
    QVERIFY_THROWS_EXCEPTION(
        SQLite::Exception,
        database->handle().exec("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"));
}

void TestDatabase::takesAnEmptyFileForAFreshOne()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    writeFile(m_path, {});
    QCOMPARE(openOrFail(1)->state(), Database::State::Usable);
}

void TestDatabase::keepsWhatWasWritten()
{
    fillNotes(3);
    QCOMPARE(number(*openOrFail(1), "SELECT count(*) FROM note"), 3);
}

void TestDatabase::undoesWorkThatThrows()
{
    const auto database = openOrFail(1);
    const auto written = database->write([](SQLite::Database &handle) {
        testschema::addNote(handle, "ana", 1);
        testschema::addNote(handle, "ana", 1);
    });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QVERIFY(written.error().detail.contains(u"UNIQUE"));
    QCOMPARE(number(*database, "SELECT count(*) FROM note"), 0);
    QVERIFY(
        database->write([](SQLite::Database &handle) { testschema::addNote(handle, "ana", 1); }));
}

void TestDatabase::migratesAndKeepsACopyOfTheOldVersion()
{
    fillNotes(5);
    QCOMPARE(number(*openOrFail(2), "SELECT count(*) FROM entry"), 5);
    const QString backup = m_path + u".v1.backup"_s;
    QVERIFY(!(QFile::permissions(backup) & forOthers));
    QVERIFY(!QFile::exists(backup + u".part"_s));
    m_path = backup;
    const auto old = openOrFail(1);
    QCOMPARE(old->state(), Database::State::Usable);
    QCOMPARE(number(*old, "SELECT count(*) FROM note"), 5);
}

void TestDatabase::makesNoCopyOfAFreshFile()
{
    openOrFail(2);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList(u"notes ñ.db"_s));
}

void TestDatabase::aFailedMigrationLeavesTheOldVersion()
{
    fillNotes(2);
    auto schema = testschema::version(1);
    schema.migrations.push_back([](SQLite::Database &handle) {
        handle.exec("DELETE FROM note");
        handle.exec("INSERT INTO nowhere VALUES (1)");
    });
    const auto failed = Database::open(m_path, schema);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Storage);
    const auto database = openOrFail(1);
    QCOMPARE(database->state(), Database::State::Usable);
    QCOMPARE(number(*database, "SELECT count(*) FROM note"), 2);
}

void TestDatabase::readsAFileOfANewerProgramButDoesNotChangeIt()
{
    fillNotes(2);
    openOrFail(2);
    const QByteArray before = contentOf(m_path);
    {
        const auto database = openOrFail(1);
        QCOMPARE(database->state(), Database::State::ReadOnly);
        QCOMPARE(number(*database, "SELECT count(*) FROM entry"), 2);
        const auto written =
            database->write([](SQLite::Database &handle) { handle.exec("DELETE FROM entry"); });
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"newer version"),
                 qPrintable(written.error().message));
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, database->handle().exec("DELETE FROM entry"));
    }
    QCOMPARE(contentOf(m_path), before);
}

void TestDatabase::anEmptyLockOfAKilledProcessIsPassedOver()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"locked.db"_s);
    QFile lock(path + u".opening"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-5),
                             QFileDevice::FileModificationTime));
    lock.close();
    const auto opened = Database::open(path, testschema::version(1));
    QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().detail));
}

void TestDatabase::setsABrokenFileAside_data()
{
    using Damage = QByteArray (*)(const QByteArray &);
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, Damage damage) { QTest::newRow(name) << damage; };
    row("text", [](const QByteArray &) { return QByteArray("Dear diary,\n").repeated(100); });
    row("ten bytes", [](const QByteArray &whole) { return whole.first(10); });
    row("half", [](const QByteArray &whole) { return whole.first(whole.size() / 2); });
    row("one byte short", [](const QByteArray &whole) { return whole.chopped(1); });
    row("zeros", [](const QByteArray &whole) { return QByteArray(whole.size(), '\0'); });
    row("other program", [](const QByteArray &whole) {
        QByteArray copy = whole;
        return copy.replace(68, 4, QByteArray("Othr", 4));
    });
    row("schema renamed", [](const QByteArray &whole) {
        QByteArray copy = whole;
        return copy.replace("number INTEGER", "nvmber INTEGER");
    });
    row("page of garbage", [](const QByteArray &whole) {
        QByteArray copy = whole;
        return copy.replace(8192, 4096, QByteArray(4096, '\x5a'));
    });
}

void TestDatabase::setsABrokenFileAside()
{
    using Damage = QByteArray (*)(const QByteArray &);
    QFETCH(const Damage, damage);
    fillNotes(100);
    const QByteArray broken = damage(contentOf(m_path));
    writeFile(m_path, broken);

    const auto database = openOrFail(1);
    QCOMPARE(database->state(), Database::State::Quarantined);
    QCOMPARE(contentOf(database->quarantinedPath()), broken);
    QCOMPARE(number(*database, "SELECT count(*) FROM note"), 0);
    QVERIFY(
        database->write([](SQLite::Database &handle) { testschema::addNote(handle, "ana", 1); }));
}

void TestDatabase::looksAtThePagesLaterWhereItIsToldTo()
{
    fillNotes(100);
    QVERIFY(Database::isSound(m_path, testschema::version(1)));
    overwritePage(2);
    {
        const auto unchecked =
            Database::open(m_path, testschema::version(1), Database::Check::Later);
        QVERIFY(unchecked);
        QCOMPARE((*unchecked)->state(), Database::State::Usable);
        QVERIFY(!Database::isSound(m_path, testschema::version(1)));
    }
    QCOMPARE(openOrFail(1)->state(), Database::State::Quarantined);
}

void TestDatabase::checksBeforeItMigratesInAnyCase()
{
    fillNotes(100);
    overwritePage(2);
    const auto database = Database::open(m_path, testschema::version(2), Database::Check::Later);
    QVERIFY(database);
    QCOMPARE((*database)->state(), Database::State::Quarantined);
}

void TestDatabase::aSchemaKnowsTheDigestOfItsTables()
{
    for (const Database::Schema &schema : {journalSchema(), Workspace::schema()}) {
        const auto fresh = Database::openInMemory(schema);
        QCOMPARE(schema.shapeDigest, Database::digestOfShape(fresh->handle()));
    }
}

void TestDatabase::aDigestThatIsNotOfTheTablesCondemnsNoFile()
{
    openOrFail(1);
    Database::Schema schema = testschema::version(1);
    schema.shapeDigest = "of another SQLite";
    QVERIFY(Database::isSound(m_path, schema));
}

void TestDatabase::setsTheLogOfAnEmptyFileAside()
{
    QByteArray log;
    {
        const auto database = openOrFail(1);
        QVERIFY(database->write(
            [](SQLite::Database &handle) { testschema::addNote(handle, "ana", 1); }));
        log = contentOf(m_path + u"-wal"_s);
    }
    QVERIFY(!log.isEmpty());
    writeFile(m_path, {});
    writeFile(m_path + u"-wal"_s, log);
    const auto database = openOrFail(1);
    QCOMPARE(database->state(), Database::State::Quarantined);
    QCOMPARE(contentOf(database->quarantinedPath() + u"-wal"_s), log);
}

void TestDatabase::aFlippedBitNeverDeletesOrHidesRows()
{
    fillNotes(100);
    const QByteArray whole = contentOf(m_path);
    QRandomGenerator random(20260131);
    int noticed = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random.bounded(quint64(whole.size())));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
        m_path = m_dir->filePath(u"%1.db"_s.arg(round));
        writeFile(m_path, flipped);
        const auto database = openOrFail(1);
        QVERIFY2(database, qPrintable(u"byte %1"_s.arg(at)));
        if (database->state() == Database::State::Quarantined) {
            ++noticed;
            QCOMPARE(contentOf(database->quarantinedPath()), flipped);
        } else if (database->state() == Database::State::Usable) {
            QCOMPARE(number(*database, "SELECT count(*) FROM note"), 100);
        }
    }
    QVERIFY(noticed > 0);
}

void TestDatabase::opensWithoutItsLog()
{
    QProcess child;
    startChild(child, {u"append"_s, m_path, u"ana"_s, u"0"_s, u"1000000"_s});
    QVERIFY(child.waitForReadyRead());
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(QFile::remove(m_path + u"-wal"_s));
    const auto database = openOrFail(1);
    // Rows that stood only in the log are lost, and the file is what it was before it, or set aside.
    QCOMPARE(database->handle().execAndGet("PRAGMA integrity_check").getString(), "ok");
}

void TestDatabase::reportsAFullDiskAndGoesOnAfterwards()
{
    const auto database = openOrFail(1);
    database->handle().exec("PRAGMA max_page_count=10");
    int kept = 0;
    Result<Done> written = Done{};
    while (written) {
        written = database->write([&](SQLite::Database &handle) {
            for (int i = 0; i < 20; ++i)
                testschema::addNote(handle, "ana", kept + i);
        });
        kept += written ? 20 : 0;
    }
    QVERIFY2(written.error().message.contains(u"full"), qPrintable(written.error().message));
    QVERIFY(written.error().message.contains(u"notes ñ.db"));
    QCOMPARE(number(*database, "SELECT count(*) FROM note"), kept);
    database->handle().exec("PRAGMA max_page_count=1000");
    QVERIFY(database->write(
        [&](SQLite::Database &handle) { testschema::addNote(handle, "ana", kept); }));
    QCOMPARE(database->handle().execAndGet("PRAGMA integrity_check").getString(), "ok");
}

void TestDatabase::namesTheFileInAFolderThatMayNotBeWritten()
{
#ifdef Q_OS_UNIX
    fillNotes(5);
    const QString folder = QFileInfo(m_path).path();
    const QByteArray before = contentOf(m_path);
    const bool isRoot = geteuid() == 0; // root, which no permission stops
    constexpr uid_t nobody = 65534;
    for (const QString &path : {m_dir->path(), folder, m_path})
        QVERIFY(!isRoot || chown(QFile::encodeName(path).constData(), nobody, gid_t(-1)) == 0);
    QVERIFY(!isRoot || seteuid(nobody) == 0);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    const auto refused = Database::open(m_path, testschema::version(1));
    const auto fresh = Database::open(folder + u"/fresh.db"_s, testschema::version(1));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!isRoot || seteuid(0) == 0);

    QVERIFY(!refused && !fresh);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY2(refused.error().message.contains(m_path), qPrintable(refused.error().message));
    QVERIFY2(fresh.error().message.contains(u"fresh.db"), qPrintable(fresh.error().message));
    QCOMPARE(contentOf(m_path), before);
    const auto database = openOrFail(1);
    QCOMPARE(database->state(), Database::State::Usable);
    QCOMPARE(number(*database, "SELECT count(*) FROM note"), 5);
#else
    QSKIP("folders have other rights here");
#endif
}

void TestDatabase::namesTheFileThatAnotherProgramHolds()
{
    const auto holder = openOrFail(1);
    const auto database = openOrFail(1);
    sqlite3_busy_timeout(database->handle().getHandle(), 0);
    holder->handle().exec("BEGIN IMMEDIATE");
    const auto written =
        database->write([](SQLite::Database &handle) { testschema::addNote(handle, "ana", 1); });
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"Another program"),
             qPrintable(written.error().message));
    QVERIFY(written.error().message.contains(m_path));
    holder->handle().exec("ROLLBACK");
    QVERIFY(
        database->write([](SQLite::Database &handle) { testschema::addNote(handle, "ana", 1); }));
}

/// A transaction that reads first and asks for the lock later fails at once when another wrote.
void TestDatabase::holdsTheWriteLockFromTheBeginning()
{
    const auto database = openOrFail(1);
    const auto other = openOrFail(1);
    sqlite3_busy_timeout(other->handle().getHandle(), 0);
    Result<Done> meanwhile = Done{};
    QVERIFY(database->write([&](SQLite::Database &handle) {
        handle.execAndGet("SELECT count(*) FROM note");
        meanwhile =
            other->write([](SQLite::Database &theirs) { testschema::addNote(theirs, "eva", 1); });
        testschema::addNote(handle, "ana", 1);
    }));
    QVERIFY(!meanwhile);
    QCOMPARE(number(*database, "SELECT count(*) FROM note"), 1);
}

void TestDatabase::twoProcessesLoseNothing()
{
    QProcess ana;
    QProcess eva;
    startChild(ana, {u"append"_s, m_path, u"ana"_s, u"0"_s, u"150"_s});
    startChild(eva, {u"append"_s, m_path, u"eva"_s, u"0"_s, u"150"_s});
    for (QProcess *child : {&ana, &eva}) {
        QVERIFY(child->waitForFinished(60000));
        QCOMPARE(child->exitStatus(), QProcess::NormalExit);
        QCOMPARE(child->exitCode(), 0);
    }
    const auto database = openOrFail(1);
    QCOMPARE(database->state(), Database::State::Usable);
    QCOMPARE(number(*database, "SELECT count(*) FROM note WHERE author='ana'"), 150);
    QCOMPARE(number(*database, "SELECT count(*) FROM note WHERE author='eva'"), 150);
}

void TestDatabase::killsLoseNoAcknowledgedRow()
{
    int next = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        startChild(child, {u"append"_s, m_path, u"ana"_s, QString::number(next), u"1000000"_s});
        // A different number of commits before each end.
        for (int line = 0; line <= round % 7; ++line)
            while (!child.canReadLine())
                QVERIFY(child.waitForReadyRead());
        child.kill();
        QVERIFY(child.waitForFinished());
        const int acknowledged = static_cast<int>(child.readAllStandardOutput().count('\n'));
        const auto database = openOrFail(1);
        QCOMPARE(database->state(), Database::State::Usable);
        const int rows = number(*database, "SELECT count(*) FROM note");
        QVERIFY(rows >= next + acknowledged);
        QCOMPARE(number(*database, "SELECT max(number) + 1 FROM note"), rows);
        next = rows;
    }
}

void TestDatabase::aKilledMigrationLeavesTheOldVersionOrTheNew()
{
    fillNotes(2000);
    const QByteArray old = contentOf(m_path);
    for (int round = 0; round < 20; ++round) {
        m_path = m_dir->filePath(u"%1.db"_s.arg(round));
        writeFile(m_path, old);
        QProcess child;
        startChild(child, {u"migrate"_s, m_path});
        const QByteArray until =
            QByteArrayList{"begun", "created", "copied", "changed", "renamed"}[round % 5];
        QByteArray said;
        while (!said.contains(until)) {
            QVERIFY(child.waitForReadyRead());
            said += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        SQLite::Database raw(m_path.toStdString(), SQLite::OPEN_READWRITE);
        const int version = raw.execAndGet("PRAGMA user_version").getInt();
        QVERIFY(version == 1 || version == 2);
        const char *rows = version == 1 ? "SELECT count(*) FROM note WHERE length(text)=200"
                                        : "SELECT count(*) FROM entry WHERE length(text)=400";
        QCOMPARE(raw.execAndGet(rows).getInt(), 2000);
        QCOMPARE(raw.tableExists("author"), version == 2);
    }
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
