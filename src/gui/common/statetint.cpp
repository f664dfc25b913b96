// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/statetint.h"

namespace flokdesk {

std::optional<Tint> tintOf(CellState state)
{
    switch (state) {
    case CellState::Clean:
        return {};
    case CellState::Edited:
        return Tint::Edited;
    case CellState::New:
        return Tint::New;
    case CellState::Queued:
    case CellState::Sending:
        return Tint::Information;
    case CellState::Applied:
        return Tint::Good;
    case CellState::Failed:
        return Tint::Problem;
    case CellState::Conflict:
    case CellState::Unknown:
        return Tint::Warning;
    }
    Q_UNREACHABLE();
}

bool isPending(CellState state)
{
    return state == CellState::Edited || state == CellState::New;
}

std::optional<StateSymbol> symbolOf(CellState state)
{
    switch (state) {
    case CellState::Clean:
        return {};
    case CellState::Edited:
        return StateSymbol{Symbol::Pending, ColourRole::PendingInk};
    case CellState::New:
        return StateSymbol{Symbol::Add, ColourRole::PendingInk};
    case CellState::Queued:
        return StateSymbol{Symbol::Queued, ColourRole::FaintText};
    case CellState::Sending:
        return StateSymbol{Symbol::Sending, ColourRole::AccentText};
    case CellState::Applied:
        return StateSymbol{Symbol::Apply, ColourRole::AppliedInk};
    case CellState::Failed:
        return StateSymbol{Symbol::Failed, ColourRole::FailedInk};
    case CellState::Conflict:
        return StateSymbol{Symbol::Conflict, ColourRole::ConflictInk};
    case CellState::Unknown:
        return StateSymbol{Symbol::Unknown, ColourRole::ConflictInk};
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
