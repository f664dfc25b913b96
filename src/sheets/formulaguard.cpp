// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/formulaguard.h"

#include <algorithm>
#include <array>

namespace flokdesk {

namespace {

using namespace std::string_view_literals;

constexpr std::array guardBlanks{" "sv, "\t"sv, "\r"sv, "\n"sv, "\u00A0"sv, "\u202F"sv};
// The wide ones count in Excel for East Asia.
constexpr std::array formulaSigns{"="sv,      "@"sv,      "\uFF1D"sv, "\uFF0B"sv,
                                  "\uFF0D"sv, "\uFF20"sv, "+"sv,      "-"sv};
constexpr std::array currencySigns{"$"sv, "€"sv, "£"sv};

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

template <size_t size>
bool skipOneOf(std::string_view &text, const std::array<std::string_view, size> &words)
{
    for (const std::string_view word : words) {
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            return true;
        }
    }
    return false;
}

bool skipDigits(std::string_view &text)
{
    const size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(end);
    return end > 0;
}

/// "42", "1.234,50", "1 234", "598 99 123"
bool skipGroups(std::string_view &text)
{
    if (!skipDigits(text))
        return false;
    for (std::string_view rest = text;
         skipOneOf(rest, std::array{" "sv, "."sv, ","sv, "\u00A0"sv, "\u202F"sv})
         && skipDigits(rest);)
        text = rest;
    return true;
}

void skipExponent(std::string_view &text)
{
    std::string_view rest = text;
    if (!skipOneOf(rest, std::array{"e"sv, "E"sv}))
        return;
    skipOneOf(rest, std::array{"+"sv, "-"sv});
    if (skipDigits(rest))
        text = rest;
}

/// "+598 (2) 123"
bool isPhoneNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789 ()") == std::string_view::npos
        && text.find_first_of("0123456789") != std::string_view::npos;
}

/// `text` is the rest of a value behind its plus or minus.
bool isHarmless(std::string_view text, bool isPlus)
{
    if (text.empty())
        return !isPlus; // the dash that stands for nothing
    if (isPlus && isPhoneNumber(text))
        return true;
    if (skipOneOf(text, currencySigns))
        skipOneOf(text, guardBlanks);
    if (!skipGroups(text))
        return false;
    skipExponent(text);
    std::string_view rest = text;
    skipOneOf(rest, guardBlanks);
    if (skipOneOf(rest, std::array{"%"sv, "$"sv, "€"sv, "£"sv}))
        text = rest;
    while (skipOneOf(text, guardBlanks)) { }
    return text.empty();
}

} // namespace

bool needsFormulaGuard(std::string_view value)
{
    if (value.empty() || isLetterOrDigit(value[0]))
        return false; // nearly all
    value.remove_prefix(std::min(value.find_first_not_of('\''), value.size()));
    while (skipOneOf(value, guardBlanks)) { }
    const bool isPlus = value.starts_with('+');
    const bool isMinus = value.starts_with('-');
    if (!skipOneOf(value, formulaSigns))
        return false;
    return !((isPlus || isMinus) && isHarmless(value, isPlus));
}

bool hasFormulaGuard(std::string_view text)
{
    return text.starts_with('\'') && needsFormulaGuard(text.substr(1));
}

} // namespace flokdesk
