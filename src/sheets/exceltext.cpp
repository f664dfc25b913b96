// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/exceltext.h"

#include <algorithm>

namespace flokdesk {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool looksEscaped(std::string_view text)
{
    const std::string_view digits = text.substr(std::min<size_t>(2, text.size()), 4);
    return text.size() >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_'
        && std::ranges::all_of(digits, isHexDigit);
}

std::string excelEscape(unsigned character)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string escape = "_x";
    for (const int shift : {12, 8, 4, 0})
        escape += digits[(character >> shift) & 0xF];
    return escape + '_';
}

} // namespace

std::string escapedForExcel(std::string_view utf8)
{
    std::string escaped;
    escaped.reserve(utf8.size());
    for (size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        const bool isControl = byte < 0x20 && byte != '\t' && byte != '\n';
        const std::string_view three = utf8.substr(at, 3);
        if (isControl) {
            escaped += excelEscape(byte);
        } else if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") { // U+FFFE, U+FFFF
            escaped += excelEscape(three[2] == '\xBE' ? 0xFFFE : 0xFFFF);
            at += 2;
        } else if (byte == '_' && looksEscaped(utf8.substr(at))) {
            escaped += excelEscape('_');
        } else {
            escaped += utf8[at];
        }
    }
    return escaped;
}

} // namespace flokdesk
