// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/palette.h"
#include "gui/common/symbol.h"
#include "models/cellstate.h"

#include <optional>

namespace flokdesk {

/// The background that goes with a state, or nothing. Never alone: a symbol stands at its row.
std::optional<Tint> tintOf(CellState state);
/// Of edits and new rows that were not sent: their values are bold.
bool isPending(CellState state);

/// What a row header shows of a state.
struct StateSymbol {
    Symbol symbol;
    ColourRole ink;
    friend bool operator==(const StateSymbol &, const StateSymbol &) = default;
};
/// Nothing for Clean.
std::optional<StateSymbol> symbolOf(CellState state);

} // namespace flokdesk
