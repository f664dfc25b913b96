// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace flokdesk {

/// A line such as "VmRSS:" or "VmHWM:" of what Linux tells of this process, in KiB; 0 where it tells nothing.
inline qint64 kibibytesOf(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &one : status.readAll().split('\n')) {
        if (one.startsWith(line))
            return one.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace flokdesk
