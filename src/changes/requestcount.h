// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

#include <map>

namespace flokdesk {

/// Counts the requests that carrying out changes takes. With GuardMode::Guard many updates of one database
/// are checked by lists, one for each burst (src/changes/README.md, section 2.1).
class RequestCount {
public:
    /// `behindAList` is the number of updates that can follow one list.
    explicit RequestCount(GuardMode guard, int behindAList = 19)
        : m_guard(guard)
        , m_behindAList(behindAList)
    {
    }
    void add(const Change &change);
    /// Its records are read one by one.
    void readSingly(const QString &database) { m_databases[database].isReadSingly = true; }
    int total() const;

private:
    struct Database {
        int updates = 0;
        int additions = 0;
        bool isReadSingly = false;
    };
    int checksOf(const Database &database) const;
    int confirmationsOf(const Database &database) const;

    GuardMode m_guard;
    int m_behindAList;
    int m_others = 0;
    std::map<QString, Database> m_databases;
};

} // namespace flokdesk
