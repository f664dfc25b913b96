// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ratebudget.h"

#include <string>

namespace flokdesk {

/// A budget's state as the ledger's file keeps it: numbers in a fixed order with spaces between
/// them. What is added later goes to the end and is zero in older files.
std::string textOfState(const RateBudget::State &state);
RateBudget::State stateFromText(const std::string &text);

} // namespace flokdesk
