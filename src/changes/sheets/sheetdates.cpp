// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/sheetdates.h"

#include <algorithm>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The parts for QDate and for QTime. They are read apart, because QDateTime refuses the hours that the clock of
/// this computer skips in spring.
std::pair<QString, QString> dayAndTime(const QString &text)
{
    const auto separator =
        std::ranges::find_if(text, [](QChar c) { return c == u' ' || c == u'T'; });
    const qsizetype at = separator - text.begin();
    return {text.left(at), text.mid(at + 1)};
}

QChar separatorIn(const QString &form)
{
    return form.contains(u'T') ? u'T' : u' ';
}

bool isUsualTime(const QString &form)
{
    return form == "HH:mm"_L1 || form == "HH:mm:ss"_L1 || form == "H:mm"_L1 || form == "H:mm:ss"_L1;
}

bool isAnotherLetter(QChar c)
{
    return c.isLetter() && c != u'd' && c != u'M' && c != u'y';
}

} // namespace

bool isDateForm(const QString &form)
{
    const auto [day, time] = dayAndTime(form);
    const bool hasSeparator = day.size() != form.size();
    if (hasSeparator && !isUsualTime(time))
        return false;
    const auto isOnce = [&day = day](QChar letter, qsizetype most) {
        const qsizetype count = day.count(letter);
        return count >= 1 && count <= most && day.contains(QString(count, letter));
    };
    return isOnce(u'd', 2) && isOnce(u'M', 2) && day.count(u'y') == 4 && day.contains("yyyy"_L1)
        && std::ranges::none_of(day, isAnotherLetter) && !day.contains(u'\'');
}

bool hasTimeOfDay(const QString &form)
{
    return !dayAndTime(form).second.isEmpty();
}

QStringList usualDateForms()
{
    return {u"yyyy/MM/dd"_s, u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"MM/dd/yyyy"_s,
            u"M/d/yyyy"_s,   u"dd-MM-yyyy"_s, u"dd.MM.yyyy"_s, u"yyyyMMdd"_s};
}

std::optional<SheetDate> dateIn(const QString &text, const QString &form)
{
    const auto [dayForm, timeForm] = dayAndTime(form);
    if (timeForm.isEmpty()) {
        const QDate day = QDate::fromString(text, form);
        return day.isValid() ? std::optional(SheetDate{day, {}}) : std::nullopt;
    }
    const auto [dayText, timeText] = dayAndTime(text);
    if (dayText.size() == text.size() || text[dayText.size()] != separatorIn(form))
        return {};
    const SheetDate date{QDate::fromString(dayText, dayForm),
                         QTime::fromString(timeText, timeForm)};
    return date.day.isValid() && date.time->isValid() ? std::optional(date) : std::nullopt;
}

QString writtenDate(const SheetDate &date, const QString &form)
{
    const auto [dayForm, timeForm] = dayAndTime(form);
    const QString day = date.day.toString(dayForm);
    if (timeForm.isEmpty())
        return day;
    return day + separatorIn(form) + date.time.value_or(QTime(0, 0)).toString(timeForm);
}

QStringList fittingDateForms(const QStringList &texts)
{
    QStringList fitting;
    const auto fits = [&texts](const QString &form) {
        bool hasAny = false;
        for (const QString &text : texts) {
            if (!text.isEmpty() && !dateIn(text, form))
                return false;
            hasAny = hasAny || !text.isEmpty();
        }
        return hasAny;
    };
    for (const QString &day : usualDateForms()) {
        for (const char *time : {"", " HH:mm", " HH:mm:ss", "THH:mm:ss", " H:mm", " H:mm:ss"}) {
            if (const QString form = day + QLatin1StringView(time); fits(form))
                fitting << form;
        }
    }
    return fitting;
}

} // namespace flokdesk
