// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace SQLite {
class Statement;
}

namespace flokdesk {

/// Values of Qt as parameters of a statement, numbered from 1. Text is UTF-8, times are milliseconds
/// since 1970 UTC, no time is NULL.
void bindText(SQLite::Statement &statement, int index, const QString &text);
void bindText(SQLite::Statement &statement, int index, const QByteArray &utf8);
void bindBytes(SQLite::Statement &statement, int index, const QByteArray &bytes);
void bindTime(SQLite::Statement &statement, int index, const std::optional<QDateTime> &time);

/// Values of the present row of a statement, by columns numbered from 0.
QString textAt(SQLite::Statement &statement, int column);
QByteArray bytesAt(SQLite::Statement &statement, int column);
QDateTime timeAt(SQLite::Statement &statement, int column);

} // namespace flokdesk
