// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flokdesk {

/// A file of 4 MiB that takes space while there is plenty and is given up when the disk is full, so
/// that what was done can still be written down.
class DiskReserve {
public:
    static constexpr qint64 bytes = 4 * 1024 * 1024;

    /// For the file at `path`, beside it.
    explicit DiskReserve(const QString &path);

    const QString &path() const { return m_path; }
    /// Makes what is missing of it, if as much as it takes stays free behind it.
    void make() const;
    /// The same where `available` bytes are free.
    void make(qint64 available) const;
    /// False where there was none.
    bool giveUp() const;

private:
    QString m_path;
};

} // namespace flokdesk
