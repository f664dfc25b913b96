// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/writecalls.h"

namespace flokdesk {

/// The result of a reading after a write of unknown outcome.
struct Finding {
    enum class Verdict {
        Applied, ///< every new value is there
        NotApplied, ///< every old value is still there
        Inconclusive ///< neither; a person must look
    };
    Verdict verdict = Verdict::Inconclusive;
    QString evidence; ///< what was read, in words; plain text
    QString receipt = {}; ///< the id of a record that was found
};

/// Asks the server about a change whose outcome is unknown, by reading only. `keys` are the columns
/// that tell one record of a database from another, as the user chose them; without any, an added
/// record cannot be asked for and comes back Inconclusive, as a created instance always does.
[[nodiscard]] Reply<Finding> *checkOutcome(const Change &change, const WriteApis &apis,
                                           const QStringList &keys, const CallContext &context,
                                           QObject *owner);
CallContext checkContext(const Change &change);

/// Reads back what the server said to have carried out under `receipt`. nullptr where reading says
/// nothing, as for invitations.
[[nodiscard]] Reply<Finding> *checkReceipt(const Change &change, const QString &receipt,
                                           const WriteApis &apis, const CallContext &context,
                                           QObject *owner);

} // namespace flokdesk
