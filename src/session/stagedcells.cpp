// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stagedcells.h"

namespace flokdesk {

CellState cellStateOf(StagedState state)
{
    switch (state) {
    case StagedState::Pending:
        return CellState::Edited;
    case StagedState::Failed:
        return CellState::Failed;
    case StagedState::Held:
        return CellState::Conflict;
    case StagedState::InRun:
        return CellState::Sending;
    case StagedState::Unknown:
        return CellState::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
