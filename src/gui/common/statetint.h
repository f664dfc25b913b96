// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/palette.h"
#include "models/cellstate.h"

#include <optional>

namespace flokdesk {

/// The background that goes with a state, or nothing. Never alone: a glyph stands beside it.
std::optional<Tint> tintOf(CellState state);

} // namespace flokdesk
