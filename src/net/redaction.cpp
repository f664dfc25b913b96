// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redaction.h"

namespace flokdesk {

namespace {

const QByteArray dots = QByteArrayLiteral("••••");

} // namespace

Redaction::Redaction(const std::vector<Header> &headers)
{
    constexpr qsizetype shortest = 4; // anything shorter is no key and occurs everywhere
    for (const Header &header : headers) {
        if (!header.secret || header.value.size() < shortest)
            continue;
        m_secrets += header.value;
        if (const QByteArray encoded = header.value.toPercentEncoding(); encoded != header.value)
            m_secrets += encoded;
    }
}

QByteArray Redaction::of(const Header &header) const
{
    return header.secret ? dots : of(header.value);
}

QByteArray Redaction::of(QByteArray text) const
{
    for (const QByteArray &secret : m_secrets)
        text.replace(secret, dots);
    return text;
}

QString Redaction::of(QString text) const
{
    for (const QByteArray &secret : m_secrets)
        text.replace(QString::fromLatin1(secret), QString::fromUtf8(dots));
    return text;
}

Answer Redaction::of(Answer answer) const
{
    if (answer.isComplete() && answer.status >= 200 && answer.status < 300)
        return answer;
    answer.body = of(std::move(answer.body));
    answer.errorText = of(std::move(answer.errorText));
    for (auto &[name, value] : answer.headers)
        value = of(std::move(value));
    return answer;
}

} // namespace flokdesk
