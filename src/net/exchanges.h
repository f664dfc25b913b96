// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange.h"
#include "net/redaction.h"
#include "net/transport.h"

namespace flokdesk {

/// As shown in the Requests panel.
QString laneName(Lane lane);

/// The exchange of `request` before it is sent, without its keys.
Exchange newExchange(const Request &request, const Redaction &redaction);

/// Adds what became of it, without the keys also where the server repeats them.
void fillIn(Exchange &exchange, const Answer &answer, const Request &request,
            const Redaction &redaction);

} // namespace flokdesk
