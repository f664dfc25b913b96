// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace flokdesk {

/// The text as the XML of a workbook has it (ST_Xstring): what XML cannot hold or changes, such as control characters
/// and a carriage return, as _x000D_, and a text that looks like that as _x005F_x000D_.
std::string escapedForExcel(std::string_view utf8);

} // namespace flokdesk
