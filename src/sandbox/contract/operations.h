// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/contract/call.h"

/// The 15 operations of src/api/README.md, section 2. Each reads the call's parameters, changes the
/// tenant and says so in Call::changed, and answers. Keys and the limit were checked before.
namespace flokdesk::sandbox {

// recordoperations.cpp, recordwrites.cpp
HttpReply getRecord(Call &call);
HttpReply listRecords(Call &call);
HttpReply addRecord(Call &call);
HttpReply updateRecord(Call &call);

// instanceoperations.cpp
HttpReply getInstance(Call &call);
HttpReply newInstance(Call &call);
HttpReply updateInstance(Call &call);

// useroperations.cpp
HttpReply inviteUser(Call &call);
HttpReply deleteUser(Call &call);
HttpReply getUserRoles(Call &call);
HttpReply addUserRole(Call &call);
HttpReply removeUserRole(Call &call);

// commonsoperations.cpp
HttpReply echo(Call &call);
HttpReply calculate(Call &call);
HttpReply listAssignees(Call &call);

/// The name of a role on the wire, by the option systemRoles.
QString wireRole(const Call &call, const QString &role);
/// The role of this name on the wire; empty when there is none.
QString roleOnWire(const Call &call, const QString &wireName);

} // namespace flokdesk::sandbox
