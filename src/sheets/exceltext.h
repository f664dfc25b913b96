// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace flokdesk {

/// The text as the XML of a workbook has it (ST_Xstring): characters that XML refuses or changes, such as a carriage
/// return, become _x000D_, and a text that looks like that becomes _x005F_x000D_.
std::string escapedForExcel(std::string_view utf8);

} // namespace flokdesk
