// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "changes/change.h"

namespace flokdesk {

/// The calls that changes are made of. All of them must outlive the holder.
struct WriteApis {
    RecordsApi &records;
    InstancesApi &instances;
    UsersApi &users;
    Clock &clock;
};

/// Makes the one writing call of a change; the answer is the id or identifier that the server gave,
/// if any. An answer about another object than the one that was written is an unknown outcome
/// (src/net/README.md, section 8). Deleting the reply loses interest in the answer.
[[nodiscard]] Reply<QString> *sendWrite(const Change &change, const WriteApis &apis,
                                        const CallContext &context, QObject *owner);

/// Reads the columns that an update edits; those that the object does not have are left out.
/// nullptr for changes that edit no columns.
[[nodiscard]] Reply<FieldValues> *readTargets(const Change &change, const WriteApis &apis,
                                              const CallContext &context, QObject *owner);

} // namespace flokdesk
