// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/request.h"
#include "net/transport.h"

namespace flokdesk {

/// Replaces the keys of one request by dots, wherever they turn up: in its headers, and in what a
/// server or a proxy repeats of them. In any letter case, and also parts of a key from 12 letters on,
/// because servers shorten their quotes.
class Redaction {
public:
    Redaction() = default;
    explicit Redaction(const std::vector<Header> &headers);

    QByteArray of(const Header &header) const;
    QByteArray of(QByteArray text) const;
    QString of(QString text) const;
    /// Successful answers are data and stay as they are; all others end up in messages.
    Answer of(Answer answer) const;

private:
    QByteArrayList m_secrets; // in lower case
};

} // namespace flokdesk
