// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/tenant/tenant.h"

namespace flokdesk::sandbox {

/// The whole tenant as one JSON document, keys included.
JsonValue toJson(const Tenant &tenant);
Result<Tenant> tenantFromJson(const JsonValue &document);

/// Errors are of kind Storage and name the file.
Result<Tenant> loadTenant(const QString &fileName);
/// The old file or the new one is there, never half of it; only its owner may read it.
Result<Done> saveTenant(const Tenant &tenant, const QString &fileName);

} // namespace flokdesk::sandbox
