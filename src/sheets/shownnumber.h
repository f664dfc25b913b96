// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/decimal.h"
#include "sheets/formatcode.h"
#include "sheets/isodate.h"

namespace flokdesk {

/// A number in a section that shows no date, without its sign.
std::string shownNumber(const FormatSection &section, Decimal number);

/// A date in a section that shows one. `serialDay` counts days for [h] and the like.
std::string shownDate(const FormatSection &section, const DayAndTime &date, std::int64_t serialDay);

} // namespace flokdesk
