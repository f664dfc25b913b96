// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace flokdesk {

/// Digits behind the point of a number that a spreadsheet program keeps and shows unchanged: at most 15 digits, no
/// exponent, no leading zeros, no plus, not -0. Nothing for other texts.
std::optional<int> plainNumberDecimals(std::string_view text);

} // namespace flokdesk
