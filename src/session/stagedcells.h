// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/stagedstate.h"
#include "models/cellstate.h"

namespace flokdesk {

/// How a table shows a change in that state, so that every view has the same glyph for it.
CellState cellStateOf(StagedState state);

} // namespace flokdesk
