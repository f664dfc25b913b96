// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "changes/change.h"

namespace flokdesk {

/// What reading the server again says about a write of unknown outcome.
struct Finding {
    enum class Verdict {
        Applied, ///< every new value is there
        NotApplied, ///< every old value is still there
        Inconclusive ///< neither; a person must look
    };
    Verdict verdict = Verdict::Inconclusive;
    QString evidence; ///< what was read, in words; plain text
};

/// Asks the server about a change whose outcome is unknown, by reading only. Creations of instances
/// and records cannot be asked for; they come back Inconclusive with the reason.
[[nodiscard]] Reply<Finding> *checkOutcome(const Change &change, RecordsApi &records,
                                           InstancesApi &instances, UsersApi &users, Clock &clock,
                                           QObject *owner);

} // namespace flokdesk
