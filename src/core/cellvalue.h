// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/recordset.h"

namespace flokdesk {

/// The value of a cell as it came over the wire; null for what was null or absent.
JsonValue jsonOf(const Cell &cell);

} // namespace flokdesk
