// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/retention.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// Only the context under which translators find these texts.
struct RetentionText {
    Q_DECLARE_TR_FUNCTIONS(JournalPanel)
};

QString keptDaysKey()
{
    return u"journal/keepDays"_s;
}

} // namespace

int keptDays(const QSettings &settings)
{
    const int days = settings.value(keptDaysKey()).toInt();
    return std::ranges::find(retentionDays, days) == retentionDays.end() ? 0 : days;
}

void setKeptDays(QSettings &settings, int days)
{
    settings.setValue(keptDaysKey(), days);
}

QString retentionText(int days)
{
    if (days == 0)
        return RetentionText::tr("forever");
    if (days == 365)
        return RetentionText::tr("for a year");
    return RetentionText::tr("for %n day(s)", nullptr, days);
}

QString retentionSentence(int days)
{
    if (days == 0)
        return RetentionText::tr("Entries are kept forever.");
    if (days == 365)
        return RetentionText::tr("Entries are kept for a year.");
    return RetentionText::tr("Entries are kept for %n day(s).", nullptr, days);
}

} // namespace flokdesk
