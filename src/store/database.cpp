// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/localfile.h"
#include "store/salvage.h"

#include <bit>
#include <filesystem>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QtEndian>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace flokdesk {

namespace {

constexpr int busyTimeoutMs = 5000;

/// The file cannot be trusted: it goes to quarantine.
class BrokenFile : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

const QStringList &sqliteCompanions()
{
    static const QStringList suffixes{QStringLiteral("-wal"), QStringLiteral("-shm"),
                                      QStringLiteral("-journal")};
    return suffixes;
}

QString displayText(int code, const QString &file)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return QCoreApplication::translate(
                   "Database", "The disk is full, so %1 could not be saved. Free some space.")
            .arg(file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Database",
                                           "Another program is using %1. Close it and "
                                           "try again.")
            .arg(file);
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return QCoreApplication::translate("Database",
                                           "%1 cannot be written. Check that the file "
                                           "and its folder belong to you.")
            .arg(file);
    case SQLITE_IOERR:
        return QCoreApplication::translate(
                   "Database",
                   "The disk reported an error with %1. Check the disk before you continue.")
            .arg(file);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QCoreApplication::translate("Database",
                                           "%1 is damaged. Start the program again: it keeps the "
                                           "damaged file under another name and creates a new one.")
            .arg(file);
    default:
        return QCoreApplication::translate("Database", "%1 could not be saved.").arg(file);
    }
}

Error databaseError(int code, const QString &path, const char *detail)
{
    const bool saysItAll = (code & 0xff) == SQLITE_FULL; // in the language of the user
    return {Error::Kind::Storage, displayText(code, QDir::toNativeSeparators(path)),
            saysItAll ? QString() : QString::fromUtf8(detail)};
}

bool meansBroken(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

/// A text index reports damage of its own with the code of any other error.
bool meansBrokenIndex(const SQLite::Exception &exception)
{
    return meansBroken(exception) || (exception.getErrorCode() & 0xff) == SQLITE_ERROR;
}

int pragmaNumber(SQLite::Database &database, const char *name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

std::unique_ptr<SQLite::Database> connectTo(const QString &path)
{
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE,
                                                       busyTimeoutMs);
    sqlite3 *raw = database->getHandle();
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // synchronous is said aloud because a build of SQLite may have another default.
    database->exec("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                   "PRAGMA synchronous=FULL; PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON");
    if (sqlite3_db_readonly(raw, "main") == 1)
        throw SQLite::Exception("opened read-only by the system", SQLITE_READONLY);
    return database;
}

/// Whether the file has no tables yet. WAL mode alone makes a first page.
bool isFresh(SQLite::Database &database)
{
    return pragmaNumber(database, "application_id") == 0
        && pragmaNumber(database, "user_version") == 0
        && database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

/// Tables and columns as text. Compared instead of SQL, whose text may differ between versions of
/// SQLite.
std::string shapeOf(SQLite::Database &database)
try {
    SQLite::Statement rows(
        database,
        "SELECT t.name || '.' || c.name || ' ' || c.type || c.\"notnull\" || c.pk"
        " FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type='table' ORDER BY 1");
    std::string shape;
    while (rows.executeStep())
        shape += rows.getColumn(0).getString() + '\n';
    return shape;
} catch (const SQLite::Exception &exception) {
    if (meansBrokenIndex(exception))
        throw BrokenFile(exception.what());
    throw;
}

/// Of a file of that version.
std::string expectedShape(const Database::Schema &schema, int version)
{
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int i = 0; i < version; ++i)
        schema.migrations[size_t(i)](model);
    return shapeOf(model);
}

int newestOf(const Database::Schema &schema)
{
    return static_cast<int>(schema.migrations.size());
}

QByteArray digestOf(const std::string &shape)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(shape), QCryptographicHash::Sha256)
        .toHex();
}

// A digest that does not match proves nothing: another SQLite may describe its text index otherwise.
bool hasNewestShape(SQLite::Database &database, const Database::Schema &schema)
{
    const std::string shape = shapeOf(database);
    return digestOf(shape) == schema.shapeDigest
        || shape == expectedShape(schema, newestOf(schema));
}

/// A flipped bit in one of the two numbers of the header makes no other file of one whose tables are
/// all there. What may be the number of a newer version stays.
void repairNumbers(SQLite::Database &database, const Database::Schema &schema)
{
    constexpr int farAway = 100; // versions
    const int id = pragmaNumber(database, "application_id");
    if (std::popcount(unsigned(id) ^ unsigned(schema.applicationId)) == 1)
        database.exec("PRAGMA application_id=" + std::to_string(schema.applicationId));
    const int version = pragmaNumber(database, "user_version");
    const int newest = newestOf(schema);
    if (version == newest || (version > newest && version < newest + farAway))
        return;
    const std::string shape = shapeOf(database);
    const bool canBeOlder = version >= 0 && version < newest;
    if (shape == expectedShape(schema, newest)
        && !(canBeOlder && shape == expectedShape(schema, version)))
        database.exec("PRAGMA user_version=" + std::to_string(newest));
}

void checkIdentity(SQLite::Database &database, const Database::Schema &schema)
{
    if (pragmaNumber(database, "application_id") != schema.applicationId)
        throw BrokenFile("the file belongs to another program");
    const int version = pragmaNumber(database, "user_version");
    if (version < 0
        || (version < newestOf(schema) && shapeOf(database) != expectedShape(schema, version)))
        throw BrokenFile("the tables are not those of its version");
}

void checkPages(SQLite::Database &database)
{
    const std::string verdict = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (verdict != "ok")
        throw BrokenFile(verdict);
}

void switchToWal(SQLite::Database &database)
{
    const std::string mode = database.execAndGet("PRAGMA journal_mode=WAL").getString();
    if (mode != "wal")
        throw SQLite::Exception("write-ahead logging is not available here: " + mode,
                                SQLITE_CANTOPEN);
}

/// A complete copy at "<path>.v<version>.backup", replacing one of the same version. It appears under
/// that name only once it is whole and on the disk.
void backUp(SQLite::Database &database, const QString &path, int version)
{
    const QString target = QStringLiteral("%1.v%2.backup").arg(path).arg(version);
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    if (const auto made = makePrivateFile(part); !made)
        throw SQLite::Exception(made.error().message.toStdString(), SQLITE_CANTOPEN);
    SQLite::Statement copy(database, "VACUUM INTO ?");
    copy.bind(1, part.toStdString());
    copy.exec();
    QFile written(part);
    if (!written.open(QIODevice::ReadWrite) || !flushToDisk(written))
        throw SQLite::Exception("the backup could not be written to the disk", SQLITE_IOERR);
    written.close(); // Windows renames no file that is open
    std::error_code problem; // unlike QFile, this replaces in one step
    std::filesystem::rename(part.toStdU16String(), target.toStdU16String(), problem);
    if (problem)
        throw SQLite::Exception(problem.message(), SQLITE_IOERR);
}

/// One step in one transaction, so that a kill leaves the old version or the new one.
void migrateOneStep(SQLite::Database &database, const Database::Schema &schema)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Read again under the lock: another process may have been faster.
    const int version = pragmaNumber(database, "user_version");
    if (version < static_cast<int>(schema.migrations.size())) {
        schema.migrations[size_t(version)](database);
        database.exec("PRAGMA application_id=" + std::to_string(schema.applicationId));
        database.exec("PRAGMA user_version=" + std::to_string(version + 1));
    }
    transaction.commit();
}

/// Without a log that could complete it, or undo what was cut, a file holds whole pages. SQLite would
/// read zeros where the last one was cut.
bool isCutShort(const QString &path)
{
    const auto isWaiting = [&path](const QString &log) { return QFileInfo(path + log).size() > 0; };
    QFile file(path);
    if (isWaiting(QStringLiteral("-wal")) || isWaiting(QStringLiteral("-journal"))
        || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(18);
    if (header.size() < 18)
        return !header.isEmpty();
    const int written = qFromBigEndian<quint16>(header.constData() + 16);
    const int pageSize = written == 1 ? 65536 : written;
    return pageSize == 0 || file.size() % pageSize != 0;
}

void rebuildDerived(SQLite::Database &database, const Database::Schema &schema)
{
    try {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        schema.rebuild(database);
        transaction.commit();
    } catch (const SQLite::Exception &exception) {
        if (meansBrokenIndex(exception))
            throw BrokenFile(exception.what()); // the rest is taken over into a new file
        throw;
    }
}

/// Rebuilds derived data, such as an index, that is damaged: it is no reason to lose anything.
void checkDerived(SQLite::Database &database, const Database::Schema &schema)
{
    if (!schema.check)
        return;
    try {
        schema.check(database);
    } catch (const SQLite::Exception &exception) {
        if (!meansBrokenIndex(exception))
            throw;
        rebuildDerived(database, schema);
    }
}

/// Anything but a regular file, such as a pipe, may block a program that opens it.
Result<Done> setStrangersAside(const QString &file)
{
    for (const QString &suffix :
         QStringList{QString(), QStringLiteral(".opening")} + sqliteCompanions()) {
        if (isOrdinaryFile(file + suffix))
            continue;
        if (const auto moved = setAside(file + suffix); !moved)
            return moved.error();
    }
    return Done{};
}

struct Opened {
    std::unique_ptr<SQLite::Database> handle;
    bool readOnly = false;
};

/// A file that must be migrated is checked in any case, because a migration writes.
Opened openChecked(const QString &path, const Database::Schema &schema, Database::Check check)
{
    // SQLite deletes a log that stands beside an empty file, and with it the last good copy.
    if (QFileInfo(path).size() == 0 && QFileInfo(path + sqliteCompanions().first()).size() > 0)
        throw BrokenFile("the file is empty but its log is not");
    if (isCutShort(path))
        throw BrokenFile("the last page is not complete");
    Opened opened{connectTo(path)};
    const bool fresh = isFresh(*opened.handle);
    if (!fresh) {
        repairNumbers(*opened.handle, schema);
        checkIdentity(*opened.handle, schema);
    }
    const int version = pragmaNumber(*opened.handle, "user_version");
    const int newest = newestOf(schema);
    const bool isLater = check == Database::Check::Later && (fresh || version == newest);
    if (!fresh && !isLater)
        checkPages(*opened.handle);
    if (version > newest) {
        opened.handle->exec("PRAGMA query_only=ON");
        opened.readOnly = true;
        return opened;
    }
    switchToWal(*opened.handle);
    if (!fresh && version < newest)
        backUp(*opened.handle, path, version);
    while (pragmaNumber(*opened.handle, "user_version") < newest)
        migrateOneStep(*opened.handle, schema);
    if (isLater)
        return opened;
    if (!hasNewestShape(*opened.handle, schema))
        throw BrokenFile("tables or columns are missing");
    checkDerived(*opened.handle, schema);
    return opened;
}

/// Like openChecked(), with everything that means a broken file as BrokenFile.
Opened openOrBroken(const QString &path, const Database::Schema &schema, Database::Check check)
{
    try {
        return openChecked(path, schema, check);
    } catch (const SQLite::Exception &exception) {
        if (meansBroken(exception))
            throw BrokenFile(exception.what());
        throw;
    }
}

} // namespace

Database::Database() = default;

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Schema &schema,
                                                 Check check)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (const auto ready = makePrivateDirectory(file); !ready)
        return ready.error();
    if (const auto ready = setStrangersAside(file); !ready)
        return ready.error();
    // One at a time: SQLite does not wait while a new file becomes a WAL database, and two programs
    // must not set the same broken file aside.
    dropAbandonedLock(file + QStringLiteral(".opening"));
    QLockFile opening(file + QStringLiteral(".opening"));
    if (!opening.tryLock(busyTimeoutMs) && opening.error() == QLockFile::LockFailedError) {
        dropAbandonedLock(file + QStringLiteral(".opening"));
        if (!opening.tryLock(0))
            return databaseError(SQLITE_BUSY, file, "another process is opening it");
    }
    auto database = std::unique_ptr<Database>(new Database);
    database->m_path = file;
    for (bool firstTry = true;; firstTry = false) {
        if (const auto ready = makePrivateFile(file, sqliteCompanions()); !ready)
            return ready.error();
        try {
            Opened opened = openOrBroken(file, schema, check);
            database->m_handle = std::move(opened.handle);
            if (opened.readOnly)
                database->m_state = State::ReadOnly;
            if (!firstTry)
                database->takeOver(database->m_quarantinedPath, schema);
            return database;
        } catch (const BrokenFile &broken) {
            if (!firstTry)
                return databaseError(SQLITE_CORRUPT, file, broken.what());
        } catch (const SQLite::Exception &exception) {
            return databaseError(exception.getErrorCode(), file, exception.what());
        }
        const auto moved = setAside(file, sqliteCompanions());
        if (!moved)
            return moved.error();
        database->m_state = State::Quarantined;
        database->m_quarantinedPath = *moved;
    }
}

bool Database::isSound(const QString &path, const Schema &schema)
{
    try {
        openOrBroken(QFileInfo(path).absoluteFilePath(), schema, Check::Now);
        return true;
    } catch (const std::runtime_error &) { // BrokenFile and SQLite::Exception
        return false; // open() finds the words for it
    }
}

QByteArray Database::digestOfShape(SQLite::Database &database)
{
    return digestOf(shapeOf(database));
}

/// Copies the readable rows of a broken file.
void Database::takeOver(const QString &broken, const Schema &schema)
{
    if (!schema.rebuild || m_state != State::Quarantined)
        return;
    const Salvage found = salvage(*m_handle, broken, sqliteCompanions());
    if (found == Salvage::Nothing)
        return;
    schema.rebuild(*m_handle);
    m_state = found == Salvage::Everything ? State::Rebuilt : State::Salvaged;
}

std::unique_ptr<Database> Database::openInMemory(const Schema &schema)
{
    auto database = std::unique_ptr<Database>(new Database);
    database->m_path = QStringLiteral(":memory:");
    database->m_handle = std::make_unique<SQLite::Database>(
        ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const Migration migrate : schema.migrations)
        migrate(*database->m_handle);
    return database;
}

Result<Done> Database::write(const std::function<void(SQLite::Database &)> &work)
{
    if (m_state == State::ReadOnly)
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate("Database",
                                                 "%1 was written by a newer version of "
                                                 "this program. It can be read but not "
                                                 "changed; please update.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     {}};
    try {
        SQLite::Transaction transaction(*m_handle, SQLite::TransactionBehavior::IMMEDIATE);
        work(*m_handle);
        transaction.commit();
        return Done{};
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception.getErrorCode(), m_path, exception.what());
    }
}

} // namespace flokdesk
