// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>
#include <memory>
#include <QString>
#include <vector>

namespace SQLite {
class Database;
}

namespace flokdesk {

/// One SQLite file with the settings of src/store/README.md, section 1: private file modes, WAL,
/// FULL, foreign keys, immediate transactions, application id, migrations by user_version.
class Database {
public:
    using Migration = void (*)(SQLite::Database &);
    struct Schema {
        int applicationId = 0;
        /// migrations[n] takes version n to n + 1; each runs in one transaction with its version.
        std::vector<Migration> migrations;
        /// Makes what is derived, as a text index, anew from the rest. Where it is given, what can be
        /// read of a broken file is taken over into the new one.
        Migration rebuild = nullptr;
        /// Throws where what is derived is damaged.
        Migration check = nullptr;
        /// digestOfShape() of the newest version. Where it is not that of a file, or is not given, the tables that a
        /// file must have are found by all migrations, which takes longer than the rest of a check.
        QByteArray shapeDigest = {};
    };
    /// The state in which open() found or left the file.
    enum class State {
        Usable,
        ReadOnly, ///< written by a newer program: can be read, not changed
        Quarantined, ///< the file was broken; it was renamed and a new one begun
        Salvaged, ///< the same, and what could be read was taken over; rows are missing
        Rebuilt, ///< the same, and nothing is missing: only what is derived was damaged
    };

    enum class Check {
        Now,
        Later, ///< by isSound(), before anything is read from the file or written to it
    };

    /// Makes the directory (0700) and the file (0600) when missing. Before a migration a copy is kept
    /// beside the file as "<path>.v<version>.backup". A broken file, or one of another program, is
    /// renamed with its log, never deleted. Network shares are refused. Storage errors come back in
    /// plain words.
    ///
    /// Damage to the structure is found; a flipped bit inside a value is not, so a caller that
    /// must notice it keeps a digest of its own. Looking at all pages of a large file takes a second;
    /// Check::Later leaves that, and what takes long beside it, to the caller.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Schema &schema,
                                                  Check check = Check::Now);
    /// Whether open() with Check::Now would find nothing wrong with a file that is open already. It
    /// uses a connection of its own and may be called on any thread. Where it returns false, the
    /// caller destroys the Database and opens the file again with Check::Now.
    static bool isSound(const QString &path, const Schema &schema);
    /// Of the names and types of all tables and columns; lower-case hex.
    static QByteArray digestOfShape(SQLite::Database &database);
    /// For what may be lost, where there is no file that can be used. It ends with the object.
    static std::unique_ptr<Database> openInMemory(const Schema &schema);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    State state() const { return m_state; }
    /// Where the broken file went; empty where there was none.
    const QString &quarantinedPath() const { return m_quarantinedPath; }
    SQLite::Database &handle() const { return *m_handle; }
    /// Runs `work` in BEGIN IMMEDIATE ... COMMIT; SQLite exceptions become Storage errors and leave
    /// nothing of the work behind. Not nested. One thread.
    Result<Done> write(const std::function<void(SQLite::Database &)> &work);

private:
    Database();
    void takeOver(const QString &broken, const Schema &schema);
    QString m_path;
    std::unique_ptr<SQLite::Database> m_handle;
    State m_state = State::Usable;
    QString m_quarantinedPath;
};

} // namespace flokdesk
