// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace flokdesk {

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
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
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
