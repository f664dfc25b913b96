// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

#include <functional>
#include <QByteArrayView>
#include <QDateTime>

namespace flokdesk {

/// A plan as a file that a colleague can look at and apply later (src/changes/README.md,
/// section 5): JSON with every change, its base and the digest of all of them. It holds no key and
/// no password.
struct PlanFile {
    QString host; ///< the server it was planned for
    /// The id of the profile it was planned in: tenants share a server. Empty in files of version 1.
    QString profileId;
    QString profile; ///< name, for people
    QString author; ///< user name of the author, for people
    QDateTime at; ///< UTC
    QString note;
    std::vector<Change> changes;

    friend bool operator==(const PlanFile &, const PlanFile &) = default;
};

QByteArray toFile(const PlanFile &plan);
/// Whether a file that begins like this may be one of toFile(), by the name of the format in its first bytes. Reads nothing
/// else of it, so planFromFile() may still refuse it.
bool looksLikePlanFile(QByteArrayView beginning);
/// NotUnderstood for a file that toFile() does not write, and for a file whose changes are not those that
/// its digest was made of.
Result<PlanFile> planFromFile(const QByteArray &file);

/// The columns that a plan names and a database is known not to have, as "column of database";
/// translated. `known` gives the columns of a database, nothing where they are not known.
QStringList unknownColumns(const std::vector<Change> &changes,
                           const std::function<QStringList(const QString &)> &known);

} // namespace flokdesk
