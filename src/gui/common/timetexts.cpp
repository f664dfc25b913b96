// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/timetexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace flokdesk {

namespace {

/// Only the context under which translators find these texts.
struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString dayTime(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return time;
    if (days == 1)
        //: %1 is a time of day
        return TimeText::tr("%1 tomorrow").arg(time);
    if (days == -1)
        //: %1 is a time of day
        return TimeText::tr("%1 yesterday").arg(time);
    //: %1 is a time of day, %2 a date
    return TimeText::tr("%1 on %2")
        .arg(time, QLocale().toString(local.date(), QLocale::ShortFormat));
}

QString exactTime(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' '
        + local.toString(QStringLiteral("HH:mm:ss"));
}

} // namespace flokdesk
