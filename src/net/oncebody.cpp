// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oncebody.h"

#include <algorithm>

namespace flokdesk {

OnceBody::OnceBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, bytesAvailable());
    if (count <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_read, count, data);
    m_read += count;
    return count;
}

} // namespace flokdesk
