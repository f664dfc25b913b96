// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/change.h"

#include <array>
#include <map>

namespace flokdesk {

class Plan;

/// Counts the requests that carrying out changes takes, in each way to check them. With GuardMode::Guard
/// many updates of one database are checked by lists, one for each burst (src/changes/README.md,
/// section 4.1).
class RequestCount {
public:
    static RequestCount of(const Plan &plan);

    void add(const Change &change);
    /// Its records are read one by one, however many there are.
    void readSingly(const QString &database) { m_databases[database].isReadSingly = true; }
    int total(GuardMode guard) const;

private:
    struct Database {
        int updates = 0;
        int additions = 0;
        bool isReadSingly = false;
    };
    static int checksOf(const Database &database, GuardMode guard);
    static int confirmationsOf(const Database &database, GuardMode guard);

    std::array<int, guardModes.size()> m_others{}; // by the number of the mode
    std::map<QString, Database> m_databases;
};

} // namespace flokdesk
