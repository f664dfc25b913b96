// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalmarks.h"

#include <algorithm>
#include <array>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace flokdesk {

namespace {

/// In the order of Doubt.
constexpr std::array doubtWords{QLatin1StringView(""),        QLatin1StringView("older"),
                                QLatin1StringView("differs"), QLatin1StringView("missing"),
                                QLatin1StringView("copied"),  QLatin1StringView("damaged")};

} // namespace

QString toKey(Doubt doubt)
{
    return doubtWords[size_t(doubt)];
}

Doubt doubtOf(const QString &word)
{
    const auto found = std::find(doubtWords.begin(), doubtWords.end(), word);
    return found == doubtWords.end() ? Doubt::Differs : Doubt(found - doubtWords.begin());
}

QString JournalMarks::value(const char *name) const
{
    SQLite::Statement row(m_database, "SELECT value FROM mark WHERE name = ?");
    row.bind(1, name);
    return row.executeStep() ? QString::fromStdString(row.getColumn(0).getString()) : QString();
}

void JournalMarks::setValue(const char *name, const QString &text)
{
    SQLite::Statement row(m_database, "INSERT OR REPLACE INTO mark (name, value) VALUES (?, ?)");
    row.bind(1, name);
    row.bind(2, text.toStdString());
    row.exec();
}

void JournalMarks::raise(Doubt doubt)
{
    SQLite::Statement row(m_database,
                          "INSERT OR REPLACE INTO doubt (profile, reason) SELECT profile, ? FROM"
                          " (SELECT profile FROM staged UNION"
                          " SELECT profile FROM job WHERE state <> 'ended')");
    row.bind(1, toKey(doubt).toStdString());
    row.exec();
}

Doubt JournalMarks::doubtAbout(const QString &profileId) const
{
    SQLite::Statement row(m_database, "SELECT reason FROM doubt WHERE profile = ?");
    row.bind(1, profileId.toStdString());
    return row.executeStep() ? doubtOf(QString::fromStdString(row.getColumn(0).getString()))
                             : Doubt::None;
}

void JournalMarks::settle(const QString &profileId)
{
    SQLite::Statement row(m_database, "DELETE FROM doubt WHERE profile = ?");
    row.bind(1, profileId.toStdString());
    row.exec();
}

bool JournalMarks::hasContent() const
{
    return m_database
               .execAndGet("SELECT EXISTS (SELECT 1 FROM entry) OR EXISTS (SELECT 1 FROM job)"
                           " OR EXISTS (SELECT 1 FROM staged)")
               .getInt()
        != 0;
}

} // namespace flokdesk
