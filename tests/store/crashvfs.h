// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <memory>
#include <QByteArray>
#include <QString>
#include <sqlite3.h>
#include <string>

namespace flokdesk {

/// The files of SQLite with a disk below them that can lose power or refuse a call. From its
/// construction to its end it is what every connection of this process opens files with.
///
/// Power is lost just before a sync. Of what was written to a file since its last sync, a random
/// selection of sectors of 512 bytes has reached the disk; from then on every call fails. A file that
/// was removed may be there again unless its directory was synced meanwhile.
class CrashVfs {
public:
    /// The calls that are counted. To cut a file shorter counts as writing.
    enum class Call { Read, Write, Sync };

    CrashVfs();
    ~CrashVfs();
    CrashVfs(const CrashVfs &) = delete;
    CrashVfs &operator=(const CrashVfs &) = delete;

    /// `sync` counts from 1.
    void losePowerAt(int sync) { m_lostAt = sync; }
    /// The `number`th such call from the beginning, or all from there on, end with `code`. A write
    /// that fails has written half.
    void failAt(Call call, int number, int code, bool forGood);
    int count(Call call) const { return m_counts[size_t(call)]; }
    bool isPowerLost() const { return m_isPowerLost; }

    /// The files that a start after the power came back finds, with the names that the files had, in
    /// `directory`. Other seeds make other selections.
    void writeRemains(const QString &directory, quint32 seed) const;

private:
    struct Content {
        QByteArray now;
        QByteArray synced;
        bool isRemoved = false; ///< but the directory was not synced since
    };
    struct Calls; // what SQLite calls
    struct File;
    struct Vfs : sqlite3_vfs {
        CrashVfs *self = nullptr;
    };
    struct Fault {
        Call call = Call::Write;
        int number = 0;
        int code = SQLITE_OK;
        bool isForGood = false;
    };
    /// Counts it. SQLITE_OK where it may go on.
    int admit(Call call);
    void settleDirectory();

    sqlite3_vfs *m_real = nullptr;
    Vfs m_vfs{};
    std::map<std::string, Content> m_files;
    std::array<int, 3> m_counts{};
    int m_lostAt = 0;
    bool m_isPowerLost = false;
    Fault m_fault;
};

} // namespace flokdesk
