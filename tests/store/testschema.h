// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <cstdio>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

/// A small schema of two versions, for the test and the process it starts.
namespace testschema {

inline void createNotes(SQLite::Database &database)
{
    database.exec("CREATE TABLE note (id INTEGER PRIMARY KEY, author TEXT NOT NULL,"
                  " number INTEGER NOT NULL, text TEXT NOT NULL, UNIQUE (author, number)) STRICT");
}

/// Set in the process that is to be killed, so that it says each step of a migration.
inline bool saysSteps = false;

inline void splitNotes(SQLite::Database &database)
{
    const auto say = [](const char *step) {
        if (!saysSteps)
            return;
        std::puts(step);
        std::fflush(stdout);
    };
    say("begun");
    database.exec("CREATE TABLE author (name TEXT PRIMARY KEY) STRICT");
    say("created");
    database.exec("INSERT INTO author SELECT DISTINCT author FROM note");
    say("copied");
    database.exec("UPDATE note SET text = text || text");
    say("changed");
    database.exec("ALTER TABLE note RENAME TO entry");
    say("renamed");
}

inline flokdesk::Database::Schema version(int count)
{
    flokdesk::Database::Schema schema{0x54657374, {createNotes, splitNotes}};
    schema.migrations.resize(size_t(count));
    return schema;
}

inline void addNote(SQLite::Database &database, const std::string &author, int number)
{
    SQLite::Statement row(database, "INSERT INTO note (author, number, text) VALUES (?, ?, ?)");
    row.bind(1, author);
    row.bind(2, number);
    row.bind(3, std::string(200, 'x'));
    row.exec();
}

} // namespace testschema
