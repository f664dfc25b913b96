// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/celltransform.h"

#include <optional>
#include <QStringList>
#include <vector>

namespace flokdesk {

/// A column of a file by its name, because the next file may have it elsewhere.
struct SheetColumn {
    QString header; ///< empty where the file names none
    int occurrence = 0; ///< of several columns with that header: which, from 0

    friend bool operator==(const SheetColumn &, const SheetColumn &) = default;
};
using SheetColumns = std::vector<SheetColumn>;

/// The columns of the table in their order; with -1 as `headerRow` none has a name.
SheetColumns columnsOf(const SheetTable &table, int headerRow);
/// The rows to import: all behind `headerRow`, with or without those that are hidden in the file.
std::vector<std::uint32_t> rowsBehind(const SheetTable &table, int headerRow, bool withHidden);
/// A, B, …, Z, AA: as a spreadsheet program calls the column.
QString columnLetters(int column);
/// "Precio" or "column F", for people; -1 where the position is not known.
QString nameOf(const SheetColumn &column, int position);
/// -1 where the file has no such column.
int positionOf(const SheetColumn &column, const SheetColumns &file);

enum class CellUse {
    Shown,
    Stored ///< SheetCell::stored
};
enum class EmptyCells {
    Keep, ///< the record keeps its value
    Clear,
    Ask, ///< compared as Clear, but nothing is cleared where the user does not tick the cell
};
enum class RoundedCells {
    Refuse, ///< the row is not valid
    Keep, ///< as an empty cell that keeps the value
    Write,
};
/// What happens to a row, with and without a record that has its key.
enum class ImportMode {
    UpdateAndAdd,
    UpdateOnly, ///< a row without a record is left out
    AddOnly, ///< a row with a record is not valid
    SkipExisting, ///< a row with a record is left out
};

/// How one column of the database is filled.
struct ColumnRule {
    std::optional<SheetColumn> source; ///< nothing where the steps give a fixed value
    QString target;
    CellUse use = CellUse::Shown;
    CellTransforms steps = {};
    std::optional<EmptyCells> empty = {}; ///< nothing: as the mapping says
    RoundedCells rounded = RoundedCells::Refuse;
    /// Written as text and compared letter for letter, also where Flokzu has numbers or booleans.
    bool isText = false;

    friend bool operator==(const ColumnRule &, const ColumnRule &) = default;
};

/// What the last import with a mapping met, to compare the next one with.
struct LastRun {
    int changed = 0;
    int invalid = 0;

    friend bool operator==(const LastRun &, const LastRun &) = default;
};

/// How the files of one form fill a database. It has a name, belongs to one database and outlives the file.
struct ColumnMapping {
    QString name;
    QString database;
    SheetColumns columns; ///< of the file that it was made for, in their order
    std::vector<ColumnRule> rules; ///< no two have the same target
    SheetColumns ignored; ///< that the user chose not to import
    QStringList keys; ///< targets that tell which record a row is; "Id" and the like is the id
    ImportMode mode = ImportMode::UpdateAndAdd;
    EmptyCells empty = EmptyCells::Keep;
    /// Whole cells that count as empty, such as NULL; blanks around them do not count. Without them all is text.
    QStringList emptyWords;
    std::optional<LastRun> lastRun; ///< nothing before the first import

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;

    const ColumnRule *ruleFor(const QString &target) const;
    const ColumnRule *ruleOf(const SheetColumn &source) const;
    /// InvalidInput, with the column that has it, where the target is taken, and where the column fills another
    /// target; the mapping then stays as it is.
    Result<Done> add(const ColumnRule &rule);
    void remove(const QString &target);

    /// Columns of the file that fill nothing, also those that are ignored.
    SheetColumns unmappedSources(const SheetColumns &file) const;
    /// Columns of the database that nothing fills.
    QStringList unfilledTargets(const QStringList &databaseColumns) const;
    /// Sources of rules that this file lacks.
    SheetColumns missingSources(const SheetColumns &file) const;
    /// Targets that the database lacks.
    QStringList missingTargets(const QStringList &databaseColumns) const;
    /// Why it cannot be used, in words; empty where it can: no key, a key that nothing fills, a broken step.
    QString problem() const;
};

/// The same for files of the same form: with the same headers, in any order. Hexadecimal.
QByteArray fingerprintOf(const SheetColumns &file);

/// An exact inverse of mappingFromFile(). It holds no value of any file but those that the user entered.
QByteArray toFile(const ColumnMapping &mapping);
/// NotUnderstood, with the member, for anything that toFile() does not write, as a later version may: what is not
/// understood would write other values.
Result<ColumnMapping> mappingFromFile(const QByteArray &file);

} // namespace flokdesk
