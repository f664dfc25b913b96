// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/cellname.h"

#include <charconv>

namespace flokdesk {

std::optional<CellName> cellNameFromText(std::string_view text)
{
    CellName name;
    size_t letters = 0;
    for (; letters < text.size() && letters < 4; ++letters) {
        const char letter = char(text[letters] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        name.column = name.column * 26 + (letter - 'A' + 1);
    }
    const auto row = wholeNumber(text.substr(letters));
    if (letters == 0 || letters > 3 || !row || *row < 1)
        return {};
    --name.column;
    name.row = *row;
    return name;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = fault == std::errc() && end == text.data() + text.size() && number >= 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace flokdesk
