// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/recordtexts.h"

#include "api/envelope.h"
#include "core/text.h"
#include "gui/databases/filterbar.h"

#include <QCoreApplication>
#include <QLocale>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString recordText(const char *source)
{
    return QCoreApplication::translate("RecordTexts", source);
}

QString howMany(const LoadedRecords &loaded, int shown, const QString &findText,
                const QString &filterText)
{
    const int count = loaded.records->rowCount();
    if (!findText.isEmpty())
        //: %1 is what was searched for, %2 how many records contain it
        return QCoreApplication::translate("RecordTexts", "“%1”: %2 of %Ln loaded record(s)",
                                           nullptr, count)
            .arg(withVisibleControls(findText), QLocale().toString(shown));
    if (!filterText.isEmpty())
        //: %1 is how many of them pass the filters of columns
        return QCoreApplication::translate("RecordTexts", "%1 of %Ln loaded record(s)", nullptr,
                                           count)
            .arg(QLocale().toString(shown));
    return QCoreApplication::translate("RecordTexts", "%Ln record(s)", nullptr, count);
}

} // namespace

QString countText(const LoadedRecords &loaded, int shown, const QString &findText,
                  const QString &filterText)
{
    QStringList parts{howMany(loaded, shown, findText, filterText)};
    if (!filterText.isEmpty())
        parts << filterText;
    if (!loaded.filters.empty())
        parts << recordText(QT_TRANSLATE_NOOP("RecordTexts", "condition: %1"))
                     .arg(textOf(loaded.filters));
    parts << recordText(QT_TRANSLATE_NOOP("RecordTexts", "loaded %1"))
                 .arg(loaded.at.toLocalTime().toString(u"HH:mm"_s));
    parts << recordText(QT_TRANSLATE_NOOP("RecordTexts", "Flokzu gives no total"));
    return parts.join(u" · "_s);
}

QString whyNoRecords(const LoadedRecords &loaded)
{
    if (!loaded.filters.empty())
        return QCoreApplication::translate("DatabasesPage", "No record matches: %1")
            .arg(textOf(loaded.filters));
    const QString answer =
        QCoreApplication::translate("DatabasesPage", "Flokzu answered with an empty list.");
    if (!loaded.mayWantCondition)
        return answer;
    return answer + u' '
        + QCoreApplication::translate(
               "DatabasesPage",
               "If there are records in this database, Flokzu may list them only with a "
               "condition: a column and the value that it must have.");
}

namespace {

/// Why a read got "not found"; `words` are those of the service.
QString notFoundText(const QString &words, const QString &database, const Filters &filters)
{
    if (!filters.empty())
        return recordText(
                   QT_TRANSLATE_NOOP("RecordTexts",
                                     "No record of “%1” matches %2, or Flokzu found no such "
                                     "database or column. Capitals, accents and spaces count."))
            .arg(database, textOf(filters));
    if (saysNotFound(words))
        return recordText(
                   QT_TRANSLATE_NOOP(
                       "RecordTexts",
                       "Flokzu found no database “%1”. Names must match exactly: capitals, accents "
                       "and spaces count. Your Flokzu user may also lack access to it."))
            .arg(database);
    return recordText(
               QT_TRANSLATE_NOOP(
                   "RecordTexts",
                   "Flokzu found no database “%1”, or lists its records only with a condition: add "
                   "a column and the value that it must have. Names must match exactly: capitals, "
                   "accents and spaces count. Your Flokzu user may also lack access to it."))
        .arg(database);
}

} // namespace

Error readingError(const Error &error, const QString &database, const Filters &filters)
{
    if (error.kind != Error::Kind::NotFound)
        return error;
    Error explained = error;
    explained.message = notFoundText(error.detail, withVisibleControls(database), filters);
    return explained;
}

} // namespace flokdesk
