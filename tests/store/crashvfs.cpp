// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashvfs.h"

#include <algorithm>
#include <new>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <utility>

namespace flokdesk {

namespace {

constexpr qsizetype sectorSize = 512;

/// `now` where its sectors were written in time, `synced` elsewhere, zeros where there is neither.
QByteArray halfWritten(const QByteArray &synced, const QByteArray &now, QRandomGenerator &random)
{
    // A file is cut in one step but grows sector by sector.
    qsizetype size = random.bounded(2) ? synced.size() : now.size();
    if (now.size() > synced.size() && random.bounded(2))
        size = std::min(now.size(), synced.size() + sectorSize * random.bounded(64));
    QByteArray left(size, '\0');
    for (qsizetype at = 0; at < size; at += sectorSize) {
        const bool isWritten = random.bounded(2) && at < now.size();
        const QByteArray &source = isWritten ? now : synced;
        const QByteArray sector = source.mid(at, std::min(sectorSize, size - at));
        left.replace(at, sector.size(), sector);
    }
    return left;
}

} // namespace

/// As SQLite sees an open file; that of the system lies behind it in the same memory.
struct CrashVfs::File : sqlite3_file {
    CrashVfs *self = nullptr;
    Content *content = nullptr;
    bool isNewEntry = false; ///< its first sync syncs the directory, as that of the system does

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static File &of(sqlite3_file *file) { return *static_cast<File *>(file); }
};

struct CrashVfs::Calls {
    static const sqlite3_io_methods methods;

    static CrashVfs &selfOf(sqlite3_vfs *vfs) { return *static_cast<Vfs *>(vfs)->self; }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *memory, int flags, int *out)
    {
        CrashVfs &self = selfOf(vfs);
        if (!name) // a temporary file, which no start finds again
            return self.m_real->xOpen(self.m_real, name, memory, flags, out);
        File *file = new (memory) File;
        file->pMethods = nullptr;
        if (self.m_isPowerLost)
            return SQLITE_CANTOPEN;
        const int result = self.m_real->xOpen(self.m_real, name, file->real(), flags, out);
        if (result != SQLITE_OK)
            return result;
        Content &content = self.m_files[name];
        if (content.isRemoved)
            content = {};
        file->pMethods = &methods;
        file->self = &self;
        file->content = &content;
        file->isNewEntry = (flags & SQLITE_OPEN_CREATE) != 0
            && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int syncDirectory)
    {
        CrashVfs &self = selfOf(vfs);
        if (self.m_isPowerLost)
            return SQLITE_IOERR_DELETE;
        if (const auto known = self.m_files.find(name); known != self.m_files.end())
            known->second.isRemoved = true;
        if (syncDirectory)
            self.settleDirectory();
        return self.m_real->xDelete(self.m_real, name, 0);
    }

    static int access(sqlite3_vfs *vfs, const char *name, int flags, int *out)
    {
        CrashVfs &self = selfOf(vfs);
        return self.m_isPowerLost ? SQLITE_IOERR_ACCESS
                                  : self.m_real->xAccess(self.m_real, name, flags, out);
    }

    static int close(sqlite3_file *file)
    {
        sqlite3_file *real = File::of(file).real();
        return real->pMethods->xClose(real);
    }

    static int read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
    {
        if (const int refused = File::of(file).self->admit(Call::Read))
            return refused;
        sqlite3_file *real = File::of(file).real();
        return real->pMethods->xRead(real, to, size, offset);
    }

    static int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
    {
        File &mine = File::of(file);
        const int refused = mine.self->admit(Call::Write);
        if (mine.self->m_isPowerLost)
            return refused;
        const int written = refused == SQLITE_OK ? size : size / 2;
        QByteArray &now = mine.content->now;
        now.resize(std::max(now.size(), qsizetype(offset) + written), '\0');
        now.replace(qsizetype(offset), written, static_cast<const char *>(from), written);
        const int result = mine.real()->pMethods->xWrite(mine.real(), from, written, offset);
        return refused == SQLITE_OK ? result : refused;
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        File &mine = File::of(file);
        if (const int refused = mine.self->admit(Call::Write))
            return refused;
        mine.content->now.resize(qsizetype(size), '\0');
        return mine.real()->pMethods->xTruncate(mine.real(), size);
    }

    /// Nothing has to reach a true disk: the process goes on.
    static int sync(sqlite3_file *file, int)
    {
        File &mine = File::of(file);
        if (const int refused = mine.self->admit(Call::Sync))
            return refused;
        mine.content->synced = mine.content->now;
        if (std::exchange(mine.isNewEntry, false))
            mine.self->settleDirectory();
        return SQLITE_OK;
    }

    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        File &mine = File::of(file);
        return mine.self->m_isPowerLost ? SQLITE_IOERR_FSTAT
                                        : mine.real()->pMethods->xFileSize(mine.real(), size);
    }

    static int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **at)
    {
        File &mine = File::of(file);
        return mine.self->m_isPowerLost
            ? SQLITE_IOERR_SHMMAP
            : mine.real()->pMethods->xShmMap(mine.real(), region, size, extend, at);
    }

    /// The calls that do not touch the content.
    template <auto method, typename... Arguments>
    static auto pass(sqlite3_file *file, Arguments... arguments)
    {
        sqlite3_file *real = File::of(file).real();
        return (real->pMethods->*method)(real, arguments...);
    }
};

const sqlite3_io_methods CrashVfs::Calls::methods = {
    2, // without memory maps, which would bypass it
    close,
    read,
    write,
    truncate,
    sync,
    fileSize,
    pass<&sqlite3_io_methods::xLock, int>,
    pass<&sqlite3_io_methods::xUnlock, int>,
    pass<&sqlite3_io_methods::xCheckReservedLock, int *>,
    pass<&sqlite3_io_methods::xFileControl, int, void *>,
    pass<&sqlite3_io_methods::xSectorSize>,
    pass<&sqlite3_io_methods::xDeviceCharacteristics>,
    mapShared,
    pass<&sqlite3_io_methods::xShmLock, int, int, int>,
    pass<&sqlite3_io_methods::xShmBarrier>,
    pass<&sqlite3_io_methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

CrashVfs::CrashVfs()
    : m_real(sqlite3_vfs_find(nullptr))
{
    static_cast<sqlite3_vfs &>(m_vfs) = *m_real;
    m_vfs.self = this;
    m_vfs.zName = "crash";
    m_vfs.pNext = nullptr;
    m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs.xOpen = Calls::open;
    m_vfs.xDelete = Calls::remove;
    m_vfs.xAccess = Calls::access;
    sqlite3_vfs_register(&m_vfs, 1);
}

CrashVfs::~CrashVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void CrashVfs::failAt(Call call, int number, int code, bool forGood)
{
    m_fault = {call, number, code, forGood};
}

int CrashVfs::admit(Call call)
{
    if (m_isPowerLost)
        return SQLITE_IOERR;
    const int number = ++m_counts[size_t(call)];
    if (call == Call::Sync && number == m_lostAt) {
        m_isPowerLost = true;
        return SQLITE_IOERR_FSYNC;
    }
    const bool isMet = call == m_fault.call
        && (number == m_fault.number || (m_fault.isForGood && number > m_fault.number));
    return isMet && m_fault.number > 0 ? m_fault.code : SQLITE_OK;
}

void CrashVfs::settleDirectory()
{
    std::erase_if(m_files, [](const auto &file) { return file.second.isRemoved; });
}

void CrashVfs::writeRemains(const QString &directory, quint32 seed) const
{
    QRandomGenerator random(seed);
    if (!QDir().mkpath(directory))
        qFatal("%s cannot be made", qPrintable(directory));
    for (const auto &[path, content] : m_files) {
        if (content.isRemoved && random.bounded(2))
            continue;
        QFile file(QDir(directory).filePath(QFileInfo(QString::fromStdString(path)).fileName()));
        const QByteArray left =
            content.isRemoved ? content.synced : halfWritten(content.synced, content.now, random);
        if (!file.open(QIODevice::WriteOnly) || file.write(left) != left.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
}

} // namespace flokdesk
