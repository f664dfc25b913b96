// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellstate.h"

#include <QCoreApplication>

namespace flokdesk {

QString glyphOf(CellState state)
{
    switch (state) {
    case CellState::Clean:
        return {};
    case CellState::Edited:
        return QStringLiteral("●");
    case CellState::New:
        return QStringLiteral("+");
    case CellState::Queued:
        return QStringLiteral("◷");
    case CellState::Sending:
        return QStringLiteral("↑");
    case CellState::Applied:
        return QStringLiteral("✓");
    case CellState::Failed:
        return QStringLiteral("!");
    case CellState::Conflict:
        return QStringLiteral("≠");
    case CellState::Unknown:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

QString displayText(CellState state)
{
    switch (state) {
    case CellState::Clean:
        return {};
    case CellState::Edited:
        return QCoreApplication::translate("CellState", "edited, not sent yet");
    case CellState::New:
        return QCoreApplication::translate("CellState", "new, not sent yet");
    case CellState::Queued:
        return QCoreApplication::translate("CellState", "waiting to be sent");
    case CellState::Sending:
        return QCoreApplication::translate("CellState", "being sent");
    case CellState::Applied:
        return QCoreApplication::translate("CellState", "sent and confirmed");
    case CellState::Failed:
        return QCoreApplication::translate("CellState", "not applied");
    case CellState::Conflict:
        return QCoreApplication::translate("CellState", "changed by another person meanwhile");
    case CellState::Unknown:
        return QCoreApplication::translate("CellState", "sent, unconfirmed");
    }
    Q_UNREACHABLE();
}

bool mayEdit(CellState state)
{
    return state != CellState::Queued && state != CellState::Sending && state != CellState::Unknown;
}

} // namespace flokdesk
