// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/localfile.h"

#include <algorithm>
#include <array>
#include <memory>
#include <QFile>
#include <QtEndian>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace flokdesk {

namespace {

constexpr qint64 pageBytes = 4096; // what SQLite takes for a new file
constexpr qint64 largestCopy = 4LL * 1024 * 1024 * 1024;

struct HeaderField {
    qsizetype at;
    QByteArray bytes;
};

/// The header of a file that SQLite made for this program. A damaged one would hide all that is
/// behind it.
void repairHeader(QFile &file)
{
    QByteArray pages(4, '\0');
    qToBigEndian(quint32(file.size() / pageBytes), pages.data());
    const std::array fields{
        HeaderField{0, QByteArrayLiteral("SQLite format 3\0")},
        HeaderField{16, QByteArrayLiteral("\x10\x00\x02\x02\x00\x40\x20\x20")}, // page size, WAL
        HeaderField{28, pages},
        HeaderField{32, QByteArray(8, '\0')}, // no free pages
        HeaderField{44, QByteArrayLiteral("\0\0\0\4")}, // format of the schema
        HeaderField{52, QByteArrayLiteral("\0\0\0\0\0\0\0\1")}, // no vacuum; UTF-8
        HeaderField{64, QByteArray(4, '\0')}};
    for (const HeaderField &field : fields) {
        file.seek(field.at);
        file.write(field.bytes);
    }
}

/// A copy that goes with it.
class Copy {
public:
    Copy(const QString &from, const QStringList &companions)
        : m_path(from + QStringLiteral(".part"))
        , m_companions(companions)
    {
        remove();
        m_isMade = isOrdinaryFile(from) && QFile(from).size() < largestCopy
            && QFile::copy(from, m_path) && makePrivateFile(m_path).ok();
        // The index of the log is made anew.
        const QString &log = companions.constFirst();
        if (m_isMade && QFile::exists(from + log) && isOrdinaryFile(from + log))
            QFile::copy(from + log, m_path + log);
        QFile file(m_path);
        if (m_isMade && file.size() >= pageBytes && file.open(QIODevice::ReadWrite))
            repairHeader(file);
    }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    ~Copy() { remove(); }

    bool isMade() const { return m_isMade; }
    const QString &path() const { return m_path; }

private:
    void remove() const
    {
        QFile::remove(m_path);
        for (const QString &suffix : m_companions)
            QFile::remove(m_path + suffix);
    }

    QString m_path;
    QStringList m_companions;
    bool m_isMade = false;
};

using Names = std::vector<std::string>;

Names firstColumn(SQLite::Database &database, const std::string &query)
{
    SQLite::Statement row(database, query);
    Names names;
    while (row.executeStep())
        names.push_back(row.getColumn(0).getString());
    return names;
}

std::string asName(const std::string &name)
{
    return '"' + name + '"';
}

std::string joined(const Names &names, const char *suffix = "")
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + asName(name) + suffix;
    return text;
}

Names ownTables(SQLite::Database &database)
{
    return firstColumn(database,
                       "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                       " AND name NOT LIKE 'sqlite!_%' ESCAPE '!'");
}

Names columnsOf(SQLite::Database &database, const std::string &table)
{
    return firstColumn(database,
                       "SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
}

/// The columns that order the rows of a table: its key.
Names keyOf(SQLite::Database &database, const std::string &table)
{
    return firstColumn(
        database, "SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk");
}

/// An empty one is not NULL, which it becomes without an address.
void bindBytesOf(SQLite::Statement &row, int index, const SQLite::Column &value)
{
    const void *bytes = value.getBlob();
    row.bind(index, bytes ? bytes : "", value.getBytes());
}

void bindValue(SQLite::Statement &row, int index, const SQLite::Column &value)
{
    switch (value.getType()) {
    case SQLITE_INTEGER:
        return row.bind(index, value.getInt64());
    case SQLITE_FLOAT:
        return row.bind(index, value.getDouble());
    case SQLITE_TEXT:
        return row.bind(index, value.getString());
    case SQLITE_BLOB:
        return bindBytesOf(row, index, value);
    default:
        return row.bind(index);
    }
}

/// The nearest value that a column of that type takes; damage changes types, too.
void bindAs(SQLite::Statement &row, int index, const SQLite::Column &value, const std::string &type)
{
    if (type == "INTEGER")
        return row.bind(index, value.getInt64());
    if (type == "BLOB")
        return bindBytesOf(row, index, value);
    row.bind(index, value.getString());
}

/// Copies one table, as far as it can be read.
class TableCopy {
public:
    /// `bytes` is how large the file is that it comes from.
    TableCopy(SQLite::Database &from, SQLite::Database &to, const std::string &table, qint64 bytes)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_bytes(bytes)
    {
        const Names there = columnsOf(from, table);
        const Names types =
            firstColumn(to, "SELECT type FROM pragma_table_info('" + table + "') ORDER BY cid");
        const Names here = columnsOf(to, table);
        for (size_t i = 0; i < here.size(); ++i) {
            if (std::find(there.begin(), there.end(), here[i]) == there.end())
                continue;
            m_columns.push_back(here[i]);
            m_types.push_back(types[i]);
        }
    }

    /// From the beginning and, where that ends early, from the end. False where rows are missing.
    bool run()
    {
        if (m_columns.empty())
            return false;
        const bool isWhole = isSound();
        if (copy("") && isWhole)
            return !m_hasRefused;
        (void)copy(" DESC");
        copyInPieces("");
        copyInPieces(" DESC");
        return false;
    }

private:
    bool isSound()
    {
        try {
            return m_from.execAndGet("PRAGMA integrity_check('" + m_table + "')").getString()
                == "ok";
        } catch (const SQLite::Exception &) {
            return false;
        }
    }
    bool copy(const char *direction)
    {
        try {
            const Names key = keyOf(m_to, m_table);
            std::string query = "SELECT " + joined(m_columns) + " FROM " + asName(m_table);
            if (*direction != '\0' && !key.empty())
                query += " ORDER BY " + joined(key, direction);
            SQLite::Statement row(m_from, query);
            SQLite::Statement insert(m_to, insertion());
            qint64 rows = 0;
            while (row.executeStep()) {
                if (!goesOn(++rows))
                    return false;
                copyRow(row, insert);
            }
            return true;
        } catch (const SQLite::Exception &) {
            return false;
        }
    }
    /// Row by row and column by column: one value that cannot be read takes no others along.
    void copyInPieces(const char *direction)
    {
        try {
            std::vector<SQLite::Statement> pieces;
            for (const std::string &column : m_columns)
                pieces.emplace_back(m_from,
                                    "SELECT " + asName(column) + " FROM " + asName(m_table)
                                        + " NOT INDEXED WHERE rowid = ?");
            SQLite::Statement ids(m_from,
                                  "SELECT rowid FROM " + asName(m_table) + " NOT INDEXED"
                                      + (*direction == '\0' ? "" : " ORDER BY rowid DESC"));
            SQLite::Statement insert(m_to, insertion());
            m_unreadable = 0;
            for (qint64 rows = 0; ids.executeStep() && goesOn(++rows);)
                copyPieces(ids.getColumn(0).getInt64(), pieces, insert);
        } catch (const SQLite::Exception &) {
            return; // the end of what can be read, or a table without row ids
        }
    }
    /// Pages that point at one another would have rows without end.
    bool goesOn(qint64 rows) const
    {
        constexpr qint64 leastBytes = 6; // that a row takes
        constexpr int mostUnreadable = 2000;
        return rows * leastBytes <= m_bytes && m_copied <= 2 * m_bytes
            && m_unreadable < mostUnreadable;
    }
    void copyPieces(qint64 id, std::vector<SQLite::Statement> &pieces, SQLite::Statement &insert)
    {
        try {
            insert.reset();
            for (size_t i = 0; i < m_columns.size(); ++i) {
                if (bindPiece(id, i, pieces[i], insert))
                    continue;
                ++m_unreadable;
                insert.bind(static_cast<int>(i) + 1, m_types[i] == "INTEGER" ? "0" : "");
            }
            insert.exec();
        } catch (const SQLite::Exception &) {
            return; // nothing is near
        }
    }
    bool bindPiece(qint64 id, size_t column, SQLite::Statement &value, SQLite::Statement &insert)
    {
        try {
            value.reset();
            value.bind(1, static_cast<int64_t>(id));
            if (!value.executeStep())
                return false;
            bindAs(insert, static_cast<int>(column) + 1, value.getColumn(0), m_types[column]);
            return true;
        } catch (const SQLite::Exception &) {
            (void)value.tryReset();
            return false;
        }
    }
    void copyRow(SQLite::Statement &row, SQLite::Statement &insert)
    {
        try {
            insert.reset();
            for (int i = 0; i < row.getColumnCount(); ++i) {
                bindValue(insert, i + 1, row.getColumn(i));
                m_copied += row.getColumn(i).getBytes();
            }
            insert.exec();
        } catch (const SQLite::Exception &) {
            m_hasRefused = true; // it holds what no program of ours writes
            copyNearest(row, insert);
        }
    }
    void copyNearest(SQLite::Statement &row, SQLite::Statement &insert)
    {
        try {
            insert.reset();
            for (int i = 0; i < row.getColumnCount(); ++i)
                bindAs(insert, i + 1, row.getColumn(i), m_types[size_t(i)]);
            insert.exec();
        } catch (const SQLite::Exception &) {
            return; // nothing is near
        }
    }
    std::string insertion() const
    {
        std::string marks;
        for (size_t i = 0; i < m_columns.size(); ++i)
            marks += i == 0 ? "?" : ", ?";
        return "INSERT OR IGNORE INTO " + asName(m_table) + " (" + joined(m_columns) + ") VALUES ("
            + marks + ")";
    }

    SQLite::Database &m_from;
    SQLite::Database &m_to;
    std::string m_table;
    qint64 m_bytes;
    qint64 m_copied = 0; // bytes
    int m_unreadable = 0; // values
    Names m_columns;
    Names m_types; // of each of them
    bool m_hasRefused = false;
};

std::unique_ptr<SQLite::Database> openDamaged(const QString &path)
{
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE);
    // Allows a schema of which some lines cannot be read.
    database->exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                   "PRAGMA writable_schema=ON; PRAGMA foreign_keys=OFF");
    return database;
}

/// Rows that belong to others that could not be read.
void dropOrphans(SQLite::Database &database)
{
    for (const std::string &table : ownTables(database)) {
        SQLite::Statement key(database,
                              "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('"
                                  + table + "')");
        while (key.executeStep())
            database.exec("DELETE FROM " + asName(table) + " WHERE "
                          + asName(key.getColumn(1).getString()) + " NOT IN (SELECT "
                          + asName(key.getColumn(2).getString()) + " FROM "
                          + asName(key.getColumn(0).getString()) + ")");
    }
}

} // namespace

Salvage salvage(SQLite::Database &fresh, const QString &broken, const QStringList &companions)
{
    try {
        const Copy copy(broken, companions);
        if (!copy.isMade())
            return Salvage::Nothing;
        const auto damaged = openDamaged(copy.path());
        fresh.exec("PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON");
        SQLite::Transaction transaction(fresh, SQLite::TransactionBehavior::IMMEDIATE);
        const Names tables = ownTables(fresh);
        qint64 bytes = 0;
        for (const QString &suffix : QStringList{QString()} + companions)
            bytes += QFile(copy.path() + suffix).size();
        size_t whole = 0;
        const int before = fresh.getTotalChanges();
        for (const std::string &table : tables)
            whole += TableCopy(*damaged, fresh, table, bytes).run() ? 1 : 0;
        const bool isEmpty = fresh.getTotalChanges() == before;
        dropOrphans(fresh);
        transaction.commit();
        fresh.exec("PRAGMA foreign_keys=ON; PRAGMA ignore_check_constraints=OFF");
        if (whole == tables.size())
            return Salvage::Everything;
        return isEmpty ? Salvage::Nothing : Salvage::Dependencies;
    } catch (const SQLite::Exception &) {
        fresh.exec("PRAGMA foreign_keys=ON; PRAGMA ignore_check_constraints=OFF");
        return Salvage::Nothing;
    }
}

} // namespace flokdesk
