// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/plainnumber.h"

#include <algorithm>
#include <string>

namespace flokdesk {

std::optional<int> plainNumberDecimals(std::string_view text)
{
    constexpr size_t mostDigits = 15;
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative ? 1 : 0);
    const size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view decimals =
        point < text.size() ? text.substr(point + 1) : std::string_view();
    const std::string digits = std::string(whole).append(decimals);
    const bool isNumber = !whole.empty() && (point == text.size() || !decimals.empty())
        && digits.find_first_not_of("0123456789") == std::string::npos;
    const bool hasLeadingZero = whole.size() > 1 && whole[0] == '0';
    const bool isNegativeZero = isNegative && digits.find_first_not_of('0') == std::string::npos;
    if (!isNumber || hasLeadingZero || isNegativeZero || digits.size() > mostDigits)
        return {};
    return static_cast<int>(decimals.size());
}

} // namespace flokdesk
