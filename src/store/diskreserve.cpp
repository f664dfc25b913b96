// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diskreserve.h"

#include "store/localfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace flokdesk {

DiskReserve::DiskReserve(const QString &path)
    : m_path(path + QStringLiteral(".reserve"))
{
}

void DiskReserve::make() const
{
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    make(disk.bytesAvailable() + QFileInfo(m_path).size());
}

void DiskReserve::make(qint64 available) const
{
    QFile file(m_path);
    if (!isOrdinaryFile(m_path) || file.size() == bytes)
        return;
    file.remove(); // a part of one
    if (available < 2 * bytes || !makePrivateFile(m_path))
        return;
    // Qt writes as much as the disk takes and tells so; what is not whole takes space for nothing.
    const bool isWhole = file.open(QIODevice::WriteOnly)
        && file.write(QByteArray(bytes, 'r')) == bytes && file.flush();
    file.close();
    if (!isWhole)
        file.remove();
}

bool DiskReserve::giveUp() const
{
    return isOrdinaryFile(m_path) && QFile::remove(m_path);
}

} // namespace flokdesk
