// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace SQLite {
class Database;
}

namespace flokdesk {

/// How much of a damaged SQLite file could be taken over.
enum class Salvage {
    Nothing,
    Dependencies, ///< some rows could not be read
    Everything, ///< only what is made of other data, as an index, was damaged
};

/// Copies the rows of the file `broken` that can be read into the tables of the same name of `fresh`,
/// column by column of the same name. Tables that cannot be read are left out, and so are rows that `fresh`
/// refuses; CHECK constraints refuse none. Works on a copy: the damaged file stays as it is. Virtual tables and
/// what belongs to them are not copied.
Salvage salvage(SQLite::Database &fresh, const QString &broken, const QStringList &companions);

} // namespace flokdesk
