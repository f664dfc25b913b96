// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>

namespace flokdesk {

/// Writes zeros over the bytes and frees them, unless another QByteArray shares them. For keys that
/// are on their way into or out of a Secret.
void overwrite(QByteArray &bytes);

/// An API key in memory. It cannot be printed, streamed or compared by accident; the bytes are
/// overwritten when the last copy goes. Qt and the kernel may still hold copies of what was sent.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other)
    {
        Secret copy(other);
        std::swap(m_bytes, copy.m_bytes);
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        Secret moved(std::move(other));
        std::swap(m_bytes, moved.m_bytes);
        return *this;
    }
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The key itself. Only the wire and the credential store may ask.
    const QByteArray &reveal() const { return m_bytes; }
    /// The last four characters behind dots, for people to tell keys apart.
    QString hint() const;
    void wipe();

private:
    QByteArray m_bytes;
};

} // namespace flokdesk
