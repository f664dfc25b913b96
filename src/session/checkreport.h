// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange.h"
#include "core/json.h"

#include <QUrl>

namespace flokdesk {

/// One call and its answer for other people: method, path behind the base address, names of parameters and
/// headers, status, and the shapes of both bodies (api/jsonshape.h). It holds no value, key or address.
JsonValue reportOf(const Exchange &exchange, const QUrl &baseUrl);

/// The path of a request without the base address.
QString pathBehind(const QUrl &baseUrl, const QUrl &url);

} // namespace flokdesk
