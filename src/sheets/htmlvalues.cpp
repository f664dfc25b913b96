// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/htmlvalues.h"

#include "core/json.h"

#include <cmath>
#include <QDateTime>
#include <QRegularExpression>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double firstRoundedNumber = 1e15;

/// ISO 8601 of the day number of a spreadsheet program; empty where it has no date for it.
QString dateOfSerial(double serial)
{
    if (!(serial >= 61 && serial < 2'958'466)) // before March 1900 the programs differ
        return {};
    const auto seconds = std::llround(serial * 86'400);
    const QDate day = QDate(1899, 12, 30).addDays(seconds / 86'400);
    if (seconds % 86'400 == 0)
        return day.toString(Qt::ISODate);
    return QDateTime(day, QTime(0, 0).addSecs(int(seconds % 86'400)), Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

/// 1.147E18 as 1147000000000000000; a number with more decimals than that stays.
QString plainDigits(const QString &number)
{
    static const QRegularExpression exponential(
        u"^(-?)([0-9]+)(?:\\.([0-9]+))?[eE]\\+?([0-9]{1,3})$"_s);
    const auto parts = exponential.match(number);
    const qsizetype zeros = parts.captured(4).toInt() - parts.captured(3).size();
    if (!parts.hasMatch() || zeros < 0)
        return number;
    return parts.captured(1) + parts.captured(2) + parts.captured(3) + QString(zeros, u'0');
}

void storeNumber(HtmlCell &cell, const QString &number, bool isDate)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber)
        return;
    const QString date = isDate ? dateOfSerial(value) : QString();
    cell.kind = date.isEmpty() ? SheetKind::Number : SheetKind::Date;
    cell.stored = date.isEmpty() ? plainDigits(number) : date;
    cell.isRounded = date.isEmpty() && std::abs(value) >= firstRoundedNumber;
}

/// Of a format such as "DD/MM/YYYY", but not "[RED]0 \"days\"" or "General".
bool isDateFormat(QString format)
{
    static const QRegularExpression literal(u"\"[^\"]*\"|\\[[^\\]]*\\]|General|Standard"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return format.remove(literal).contains(QRegularExpression(u"[yYdDaA]"_s));
}

/// Excel: x:num="0.125", or x:num alone where the text is the number.
void takeExcelValue(HtmlCell &cell, const QHash<QString, QString> &attributes)
{
    const QString number = attributes.value(u"x:num"_s);
    if (attributes.contains(u"x:num"_s))
        storeNumber(cell, number.isEmpty() ? cell.shown : number, false);
    else if (attributes.contains(u"x:err"_s))
        cell.kind = SheetKind::Error;
    else if (attributes.contains(u"x:bool"_s))
        cell.kind = SheetKind::Boolean;
}

/// LibreOffice: sdval="46356" sdnum="3082;0;DD/MM/YYYY"
void takeLibreOfficeValue(HtmlCell &cell, const QHash<QString, QString> &attributes)
{
    const QString format = attributes.value(u"sdnum"_s).section(u';', 2);
    storeNumber(cell, attributes.value(u"sdval"_s), isDateFormat(format));
}

QString googleMember(const JsonValue &value, QStringView key)
{
    const JsonValue *member = value.find(key);
    return member ? member->text() : QString();
}

/// Google Sheets: {"1":2,"2":"text"}, {"1":3,"3":12.5} or {"1":4,"4":1}; the number format of dates has the type 5 or 7.
void takeGoogleValue(HtmlCell &cell, const QHash<QString, QString> &attributes)
{
    const auto value = parseJson(attributes.value(u"data-sheets-value"_s).toUtf8());
    if (!value.ok())
        return;
    const QString type = googleMember(*value, u"1");
    if (type == u"2"_s) {
        cell.kind = SheetKind::Text;
        cell.shown = cell.stored = googleMember(*value, u"2");
    } else if (type == u"3"_s) {
        const auto format = parseJson(attributes.value(u"data-sheets-numberformat"_s).toUtf8());
        const QString formatType = format.ok() ? googleMember(*format, u"1") : QString();
        storeNumber(cell, googleMember(*value, u"3"), formatType == u"5"_s || formatType == u"7"_s);
    } else if (type == u"4"_s) {
        cell.kind = SheetKind::Boolean;
    }
}

} // namespace

void takeNotedValue(HtmlCell &cell, const QHash<QString, QString> &attributes)
{
    cell.kind = cell.shown.isEmpty() ? SheetKind::Empty : SheetKind::Text;
    cell.stored = cell.shown;
    if (attributes.contains(u"data-sheets-value"_s))
        takeGoogleValue(cell, attributes);
    else if (attributes.contains(u"sdval"_s))
        takeLibreOfficeValue(cell, attributes);
    else
        takeExcelValue(cell, attributes);
}

} // namespace flokdesk
