// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

namespace flokdesk {

void overwrite(QByteArray &bytes)
{
    // Writing to a shared buffer would detach from it, which only makes one more copy.
    if (bytes.isDetached()) {
        // trimmed() and chop() leave characters outside of what size() tells
        auto &buffer = bytes.data_ptr();
        volatile char *from = buffer.data() - buffer.freeSpaceAtBegin();
        volatile char *const end = buffer.data() + buffer.size + buffer.freeSpaceAtEnd();
        while (from != end)
            *from++ = 0;
    }
    bytes = QByteArray();
}

QString Secret::hint() const
{
    if (m_bytes.size() < 12)
        return m_bytes.isEmpty() ? QString() : QStringLiteral("••••");
    return QStringLiteral("••••") + QString::fromLatin1(m_bytes.last(4));
}

void Secret::wipe()
{
    overwrite(m_bytes);
}

} // namespace flokdesk
