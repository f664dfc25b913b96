// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retryafter.h"

#include <algorithm>
#include <QLocale>
#include <QTimeZone>

namespace flokdesk {

namespace {

std::optional<QDateTime> httpDate(QByteArrayView text)
{
    const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), format);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

std::optional<Duration> retryAfter(QByteArrayView value, QByteArrayView dateHeader)
{
    constexpr std::chrono::seconds longest = std::chrono::hours(24 * 366); // fits microseconds
    const QByteArray text = value.trimmed().toByteArray();
    const bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longest) : longest;
    }
    const auto until = httpDate(text);
    const auto since = httpDate(dateHeader);
    if (!until || !since || *until <= *since)
        return std::nullopt;
    return std::min(std::chrono::seconds(since->secsTo(*until)), longest);
}

} // namespace flokdesk
