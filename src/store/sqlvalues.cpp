// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlvalues.h"

#include "core/text.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

void bindText(SQLite::Statement &statement, int index, const QByteArray &utf8)
{
    statement.bind(index, utf8.toStdString());
}

void bindBytes(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

void bindTime(SQLite::Statement &statement, int index, const std::optional<QDateTime> &time)
{
    if (time)
        statement.bind(index, static_cast<int64_t>(time->toMSecsSinceEpoch()));
    else
        statement.bind(index);
}

QString textAt(SQLite::Statement &statement, int column)
{
    return exactFromUtf8(statement.getColumn(column).getString());
}

QByteArray bytesAt(SQLite::Statement &statement, int column)
{
    return QByteArray::fromStdString(statement.getColumn(column).getString());
}

QDateTime timeAt(SQLite::Statement &statement, int column)
{
    return QDateTime::fromMSecsSinceEpoch(statement.getColumn(column).getInt64(), Qt::UTC);
}

} // namespace flokdesk
