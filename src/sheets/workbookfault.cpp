// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/workbookfault.h"

#include <QCoreApplication>

namespace flokdesk {

Error workbookFault(Error::Kind kind, const QString &message, const QString &detail)
{
    return {kind, message, detail, 0};
}

Error damagedPart(const QString &part, qint64 line, const QString &detail)
{
    QString message;
    if (part.isEmpty()) {
        message = QCoreApplication::translate(
            "Workbook",
            "The workbook is damaged. Copy or download the file again, or open it in the "
            "spreadsheet program, save it in a new file, and choose that.");
    } else if (line > 0) {
        //: %1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml
        message =
            QCoreApplication::translate(
                "Workbook",
                "The workbook is damaged: %1, line %2. Open it in the spreadsheet program, save it "
                "in a new file, and choose that.")
                .arg(part)
                .arg(line);
    } else {
        //: %1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml
        message =
            QCoreApplication::translate(
                "Workbook",
                "The workbook is damaged: %1. Copy or download the file again, or open it in the "
                "spreadsheet program, save it in a new file, and choose that.")
                .arg(part);
    }
    return workbookFault(Error::Kind::NotUnderstood, message, detail);
}

Error missingPart(const QString &part)
{
    //: %1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml
    return workbookFault(
        Error::Kind::NotUnderstood,
        QCoreApplication::translate(
            "Workbook",
            "The workbook is incomplete: %1 is missing. Open it in the spreadsheet program, "
            "save it in a new file, and choose that.")
            .arg(part));
}

Error passwordNeeded()
{
    return workbookFault(
        Error::Kind::InvalidInput,
        QCoreApplication::translate(
            "Workbook",
            "The workbook is protected by a password. Open it in the spreadsheet program, save "
            "it without a password, and choose that file."));
}

Error notAWorkbook(const QString &detail)
{
    return workbookFault(
        Error::Kind::InvalidInput,
        QCoreApplication::translate(
            "Workbook",
            "The file is not a workbook. Choose a file in the format XLSX, ODS or CSV."),
        detail);
}

} // namespace flokdesk
