// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

namespace flokdesk {

/// A day with or without a time of day. It has no time zone, because neither files nor Flokzu tell one.
struct SheetDate {
    QDate day;
    std::optional<QTime> time;
};

/// Forms such as `dd/MM/yyyy` and `yyyy-MM-dd HH:mm` in the letters of QDate::fromString(); a blank or a T stands
/// before the time. A form is usable when it has a day, a month and a year of four digits, each once.
bool isDateForm(const QString &form);
bool hasTimeOfDay(const QString &form);
/// The forms to offer, without those of a time of day.
QStringList usualDateForms();

/// Nothing where the text is not written in exactly that form, or where there is no such day or time.
std::optional<SheetDate> dateIn(const QString &text, const QString &form);
/// A form with a time of day writes 00:00 for a date without one.
QString writtenDate(const SheetDate &date, const QString &form);

/// The usual forms, with and without a time of day, in which all of these texts are dates; empty texts do not count.
/// Several where the texts leave it open (`03/04/2026`): the user has to choose.
QStringList fittingDateForms(const QStringList &texts);

} // namespace flokdesk
