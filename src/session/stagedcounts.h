// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <QHash>

namespace flokdesk {

/// How much is staged for the records of one database. It is kept up to date change by change, so that a
/// step does not count all of them anew.
class StagedCounts final {
public:
    struct Counts {
        int cells = 0;
        int rows = 0;
        int added = 0;
        bool isEmpty() const { return rows == 0 && added == 0; }
    };

    /// `changes` must outlive this.
    explicit StagedCounts(const ChangeSet &changes);

    const Counts &all() const { return m_all; }
    /// Counts what is staged for another database.
    void setDatabase(const QString &database);
    /// Counts that change anew: it may be another one now, or gone.
    void update(ChangeId id);

private:
    void add(const Counts &part, int times);

    const ChangeSet &m_changes;
    QString m_database;
    Counts m_all;
    QHash<ChangeId, Counts> m_parts; // of each change
};

} // namespace flokdesk
