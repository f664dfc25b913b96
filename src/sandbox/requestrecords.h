// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/contract/service.h"
#include "sandbox/sandboxrequest.h"

namespace flokdesk::sandbox {

/// What is kept of a request. Wherever something like a key stands, it is replaced.
SandboxRequest recordOf(const HttpRequest &request, const Tenant &tenant);

/// One JSON object without a line feed: time, method, path, query, headers, body, status, counted,
/// and what else is known.
QByteArray logLine(const SandboxRequest &request);

} // namespace flokdesk::sandbox
