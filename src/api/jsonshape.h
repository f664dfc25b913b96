// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

namespace flokdesk {

/// The same JSON with every value replaced by the name of its type: "string", "number", "boolean", "null".
/// Names of members stay. Of a list the different shapes of its items are left, each once. For reports
/// that must hold no data.
JsonValue shapeOf(const JsonValue &value);

/// shapeOf() of a body as text; of a body that is no JSON only what it begins with: nothing, "page", "text"
/// or the one text that is known to be no data, RUNTIME ERROR.
QByteArray shapeOfBody(const QByteArray &body);

} // namespace flokdesk
