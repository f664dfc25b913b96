// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/processidentity.h"

#include <cerrno>
#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <signal.h>

namespace flokdesk {

namespace {

/// Ticks since boot at which the process began (proc(5): field 22 of stat); 0 when there is none.
qint64 startOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    // The second field is the name, which may hold spaces and parentheses.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int startTime = 19; // the 22nd of all
    const bool isGone = fields.value(0) == "Z" || fields.value(0) == "X";
    return isGone ? 0 : fields.value(startTime).toLongLong();
}

} // namespace

ProcessIdentity ProcessIdentity::current()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {pid, startOf(pid)};
}

bool ProcessIdentity::isAlive() const
{
    if (started != 0)
        return startOf(pid) == started;
    return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
}

QString bootIdentity()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

} // namespace flokdesk
