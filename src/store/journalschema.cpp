// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalschema.h"

#include <SQLiteCpp/Database.h>

namespace flokdesk {

namespace {

constexpr int journalApplicationId = 0x466c6b4a; // "FlkJ"

/// Version 1. Times are milliseconds since 1970 UTC.
void createJournalTables(SQLite::Database &database)
{
    database.exec(R"(
        CREATE TABLE staged (
            profile TEXT NOT NULL,
            id INTEGER NOT NULL,
            change TEXT NOT NULL,
            problem TEXT NOT NULL,
            outcome_unknown INTEGER NOT NULL CHECK (outcome_unknown IN (0, 1)),
            PRIMARY KEY (profile, id)
        ) STRICT;
        CREATE TABLE job (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            profile TEXT NOT NULL,
            name TEXT NOT NULL,
            host TEXT NOT NULL,
            digest TEXT NOT NULL,
            guard TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'paused', 'ended')),
            reason TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            ended_at INTEGER
        ) STRICT;
        CREATE TABLE item (
            job INTEGER NOT NULL REFERENCES job (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            change_id INTEGER NOT NULL,
            change TEXT NOT NULL,
            state TEXT NOT NULL,
            error TEXT NOT NULL,
            receipt TEXT NOT NULL,
            PRIMARY KEY (job, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX item_change ON item (change_id);
        CREATE TABLE entry (
            number INTEGER PRIMARY KEY,
            profile TEXT NOT NULL,
            job INTEGER NOT NULL,
            at INTEGER NOT NULL,
            event TEXT NOT NULL,
            title TEXT NOT NULL,
            words TEXT NOT NULL,
            content TEXT NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE INDEX entry_profile ON entry (profile, number);
        CREATE INDEX entry_job ON entry (job);
        CREATE VIRTUAL TABLE entry_text USING fts5 (
            title, words, content='entry', content_rowid='number',
            tokenize='unicode61 remove_diacritics 2');
    )");
}

/// Version 2: what a held change met, how jobs run and in which order, and where the journal begins
/// after its oldest lines were let go.
void addOrderAndConflicts(SQLite::Database &database)
{
    database.exec(R"(
        ALTER TABLE staged ADD COLUMN conflict TEXT NOT NULL DEFAULT '';
        ALTER TABLE job ADD COLUMN stop_after INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE job ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
        UPDATE job SET rank = id;
        CREATE INDEX job_profile ON job (profile, rank);
        CREATE TABLE anchor (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            number INTEGER NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
    )");
}

/// Version 3: what makes a restored copy and a changed row visible (journalmarks.h, journalseals.h).
void addMarksAndSeals(SQLite::Database &database)
{
    database.exec(R"(
        CREATE TABLE mark (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE doubt (
            profile TEXT PRIMARY KEY,
            reason TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE seal (
            number INTEGER PRIMARY KEY,
            key TEXT NOT NULL,
            mac BLOB NOT NULL
        ) STRICT;
        ALTER TABLE anchor ADD COLUMN key TEXT NOT NULL DEFAULT '';
        ALTER TABLE anchor ADD COLUMN mac BLOB NOT NULL DEFAULT x'';
    )");
}

/// The index that search uses, from the lines. Before that, what a damaged file may hold where only few
/// values are allowed becomes the one that sends nothing by itself.
void rebuildIndex(SQLite::Database &database)
{
    database.exec("UPDATE job SET rank = id WHERE rank = 0;"
                  "UPDATE job SET state = 'paused'"
                  " WHERE state NOT IN ('queued', 'running', 'paused', 'ended');"
                  "UPDATE staged SET outcome_unknown = 1 WHERE outcome_unknown NOT IN (0, 1);"
                  "DELETE FROM anchor WHERE only <> 1;"
                  "INSERT INTO entry_text (entry_text) VALUES ('rebuild')");
}

/// The check of SQLite looks at pages, not at what the index keeps in them.
void checkIndex(SQLite::Database &database)
{
    database.exec("INSERT INTO entry_text (entry_text, rank) VALUES ('integrity-check', 0)");
}

} // namespace

Database::Schema journalSchema()
{
    return {journalApplicationId,
            {createJournalTables, addOrderAndConflicts, addMarksAndSeals},
            rebuildIndex,
            checkIndex,
            "0307cb86b4570723a59033f8741c735e4b4912704ccd346861f50be924736cf3"};
}

} // namespace flokdesk
