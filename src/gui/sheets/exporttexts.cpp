// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exporttexts.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

using What = ExportTable::What;

} // namespace

QString rowsText(What what, int rows)
{
    switch (what) {
    case What::Records:
        return ExportText::tr("%Ln record(s)", nullptr, rows);
    case What::Instances:
        return ExportText::tr("%Ln instance(s)", nullptr, rows);
    case What::Users:
        return ExportText::tr("%Ln user(s)", nullptr, rows);
    case What::UserRoles:
        return ExportText::tr("%Ln role(s) of users", nullptr, rows);
    case What::Jobs:
        return ExportText::tr("%Ln job(s)", nullptr, rows);
    case What::Requests:
        return ExportText::tr("%Ln request(s)", nullptr, rows);
    }
    Q_UNREACHABLE();
}

QString exportText(What what, int rows)
{
    switch (what) {
    case What::Records:
        return ExportText::tr("E&xport %Ln record(s)…", nullptr, rows);
    case What::Instances:
        return ExportText::tr("E&xport %Ln instance(s)…", nullptr, rows);
    case What::Users:
        return ExportText::tr("E&xport %Ln user(s)…", nullptr, rows);
    case What::UserRoles:
        return ExportText::tr("E&xport %Ln line(s)…", nullptr, rows);
    case What::Jobs:
        return ExportText::tr("E&xport %Ln job(s)…", nullptr, rows);
    case What::Requests:
        return ExportText::tr("E&xport %Ln request(s)…", nullptr, rows);
    }
    Q_UNREACHABLE();
}

QString copyText(What what, int rows)
{
    switch (what) {
    case What::Records:
        return ExportText::tr("Cop&y %Ln record(s)", nullptr, rows);
    case What::Instances:
        return ExportText::tr("Cop&y %Ln instance(s)", nullptr, rows);
    case What::Users:
        return ExportText::tr("Cop&y %Ln user(s)", nullptr, rows);
    case What::UserRoles:
        return ExportText::tr("Cop&y %Ln line(s)", nullptr, rows);
    case What::Jobs:
        return ExportText::tr("Cop&y %Ln job(s)", nullptr, rows);
    case What::Requests:
        return ExportText::tr("Cop&y %Ln request(s)", nullptr, rows);
    }
    Q_UNREACHABLE();
}

QString formText(What what)
{
    //: a table of users that is to be exported
    return what == What::UserRoles
        ? ExportText::tr("One line for each role of a user")
        //: a table of users that is to be exported
        : ExportText::tr("One line for each user, a column for each role");
}

QString columnsText(int columns)
{
    return ExportText::tr("%Ln column(s)", nullptr, columns);
}

QString noteOf(ExportChoice::Format format)
{
    switch (format) {
    case ExportChoice::Format::Csv:
        return {};
    case ExportChoice::Format::Workbook:
        return ExportText::tr(
            "Every text stays text, such as 00123. Numbers of up to 15 digits are "
            "numbers, with their decimals.");
    case ExportChoice::Format::JsonLines:
        return ExportText::tr("One JSON object a line. Every value is exactly as Flokzu sent it.");
    case ExportChoice::Format::Markdown:
        return ExportText::tr("For people to read, in tickets and wikis.");
    case ExportChoice::Format::Html:
        return ExportText::tr("For spreadsheets, documents and emails. Texts such as 00123 stay "
                              "texts there.");
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
