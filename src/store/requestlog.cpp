// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/requestlog.h"

#include "core/text.h"

#include <algorithm>
#include <QStringList>

namespace flokdesk {

namespace {

/// Answers kept in memory, all together. 2000 answers of 1 MiB would be too much.
constexpr qsizetype answerBudget = 64 * 1024 * 1024;

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

bool isKeyHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "x-api-key" || lower == "authorization" || lower == "proxy-authorization"
        || lower == "cookie";
}

/// curl writes these by itself.
bool isCurlsOwnHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "host" || lower == "content-length" || lower == "connection";
}

QString headerArgument(const QByteArray &name, const QByteArray &value)
{
    if (isKeyHeader(name))
        return QStringLiteral("\"%1: $FLOKZU_API_KEY\"").arg(QString::fromLatin1(name));
    // To curl, "Name:" means "do not send it" and "Name;" an empty value.
    if (value.isEmpty())
        return shellQuoted(exactText(name) + QLatin1Char(';'));
    return shellQuoted(exactText(name) + QLatin1String(": ") + exactText(value));
}

} // namespace

void RequestLog::record(const Exchange &exchange)
{
    const auto found = std::find_if(m_exchanges.rbegin(), m_exchanges.rend(),
                                    [&](const Exchange &one) { return one.id == exchange.id; });
    if (found != m_exchanges.rend()) {
        m_answerBytes += exchange.answer.size() - found->answer.size();
        *found = exchange;
        Q_EMIT updated(exchange);
        dropOldAnswers();
        return;
    }
    // Late news of one that was already dropped.
    if (m_exchanges.size() >= m_capacity && exchange.id < m_exchanges.front().id)
        return;
    m_exchanges.push_back(exchange);
    m_answerBytes += exchange.answer.size();
    Q_EMIT added(exchange);
    if (m_exchanges.size() > m_capacity) {
        m_answerBytes -= m_exchanges.front().answer.size();
        m_exchanges.pop_front();
        Q_EMIT removedOldest();
    }
    dropOldAnswers();
}

void RequestLog::dropOldAnswers()
{
    for (size_t i = 0; m_answerBytes > answerBudget && i + 1 < m_exchanges.size(); ++i) {
        Exchange &old = m_exchanges[i];
        if (old.answer.isEmpty())
            continue;
        m_answerBytes -= old.answer.size();
        old.answer.clear();
        old.answerKept = 0;
        Q_EMIT updated(old);
    }
}

void RequestLog::clear()
{
    m_exchanges.clear();
    m_answerBytes = 0;
    Q_EMIT cleared();
}

QString asCurl(const Exchange &exchange)
{
    QStringList words{QStringLiteral("curl"), QStringLiteral("--globoff"),
                      QStringLiteral("--request"), QString::fromLatin1(exchange.verb),
                      shellQuoted(exchange.url)};
    for (const auto &[name, value] : exchange.headers) {
        if (!isCurlsOwnHeader(name))
            words << QStringLiteral("--header") << headerArgument(name, value);
    }
    // --data-binary would read a file for a body that begins with @.
    if (!exchange.body.isEmpty())
        words << QStringLiteral("--data-raw") << shellQuoted(exactText(exchange.body));
    return words.join(QLatin1Char(' '));
}

} // namespace flokdesk
