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

} // namespace flokdesk
