// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sheets/workbooklimits.h"

#include <map>
#include <memory>
#include <QByteArray>
#include <QIODevice>
#include <string>
#include <string_view>

namespace flokdesk {

/// Reads the entries of a zip archive, one at a time and in pieces. Names are compared without regard to
/// case, to the direction of slashes and to a slash in front. Reads through a QIODevice, because minizip
/// opens no path with other characters than ASCII on Windows.
class ZipReader {
public:
    /// `device` is open for reading, can seek, and outlives the reader. Refuses what breaks a limit.
    static Result<ZipReader> open(QIODevice &device, const WorkbookLimits &limits = {});

    bool contains(std::string_view name) const;
    /// Bytes of the entry when it is inflated, as the archive says; 0 where there is none.
    qint64 size(std::string_view name) const;

    /// Begins an entry and leaves the one that was begun before.
    Result<Done> begin(std::string_view name);
    /// Up to `most` bytes of the entry that was begun; 0 at its end.
    Result<qint64> read(char *data, qint64 most);
    /// To be called at the end of the entry: tells whether it was complete and its checksum is right.
    Result<Done> finish();

    /// A whole small entry; TooLarge if it has more than `most` bytes.
    Result<QByteArray> readAll(std::string_view name, qint64 most);

private:
    struct Entry {
        std::string name;
        quint64 directoryPosition = 0;
        quint64 number = 0;
        qint64 size = 0;
        qint64 packed = 0;
        bool isEncrypted = false;
        bool isTwice = false;
    };
    struct Closer {
        void operator()(void *archive) const;
    };

    Result<Done> listEntries(const WorkbookLimits &limits);
    const Entry *find(std::string_view name) const;
    Error damaged() const;

    std::unique_ptr<void, Closer> m_archive;
    std::map<std::string, Entry, std::less<>> m_entries;
    WorkbookLimits m_limits;
    const Entry *m_current = nullptr;
    qint64 m_read = 0;
};

} // namespace flokdesk
