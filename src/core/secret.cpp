// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

namespace flokdesk {

QString Secret::hint() const
{
    if (m_bytes.size() < 12)
        return m_bytes.isEmpty() ? QString() : QStringLiteral("••••");
    return QStringLiteral("••••") + QString::fromLatin1(m_bytes.last(4));
}

void Secret::wipe()
{
    // A shared buffer would be detached by writing to it, which only makes one more copy.
    if (m_bytes.isDetached()) {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    m_bytes.clear();
}

} // namespace flokdesk
