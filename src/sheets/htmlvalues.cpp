// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/htmlvalues.h"

#include "core/json.h"
#include "core/text.h"
#include "sheets/numberformat.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The format decides whether the number is a date; the cell shows the text that was copied.
void storeNumber(HtmlCell &cell, const QString &number, const QString &format)
{
    FormattedCell formatted;
    NumberFormat(format.toStdString())
        .format(number.toStdString(), DateSystem::From1900, formatted);
    if (formatted.kind != SheetKind::Number && formatted.kind != SheetKind::Date)
        return;
    cell.kind = formatted.kind;
    cell.stored = exactFromUtf8(formatted.stored);
    cell.isRounded = formatted.isRounded;
}

/// Excel: x:num="0.125", or x:num alone where the text is the number.
void takeExcelValue(HtmlCell &cell, const QHash<QString, QString> &attributes)
{
    const QString number = attributes.value(u"x:num"_s);
    if (attributes.contains(u"x:num"_s))
        storeNumber(cell, number.isEmpty() ? cell.shown : number, u"General"_s);
    else if (attributes.contains(u"x:err"_s))
        cell.kind = SheetKind::Error;
    else if (attributes.contains(u"x:bool"_s))
        cell.kind = SheetKind::Boolean;
}

/// LibreOffice: sdval="46356" sdnum="3082;0;DD/MM/YYYY"
void takeLibreOfficeValue(HtmlCell &cell, const QHash<QString, QString> &attributes)
{
    const QString format = attributes.value(u"sdnum"_s).section(u';', 2);
    storeNumber(cell, attributes.value(u"sdval"_s), format.isEmpty() ? u"General"_s : format);
}

QString googleMember(const JsonValue &value, QStringView key)
{
    const JsonValue *member = value.find(key);
    return member ? member->text() : QString();
}

/// Google Sheets: {"1":2,"2":"text"}, {"1":3,"3":12.5} or {"1":4,"4":1}; a number format has its code as "2".
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
        const QString code = format.ok() ? googleMember(*format, u"2") : QString();
        storeNumber(cell, googleMember(*value, u"3"), code.isEmpty() ? u"General"_s : code);
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
