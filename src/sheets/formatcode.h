// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace flokdesk {

/// A piece of the code of a number format (ECMA-376 part 1, 18.8.31), such as the "yyyy" of "yyyy-mm-dd".
struct FormatPiece {
    enum class Kind : std::uint8_t {
        Literal, ///< `text`
        Digit, ///< `text` is "0", "#" or "?"
        Point,
        Exponent, ///< `text` is "+" or "-", `width` the least digits
        Fraction, ///< `width` the digits of the denominator, or a fixed one above 0 in `text`
        General,
        Text, ///< "@"
        Year,
        Month,
        Day,
        Hour,
        Minute,
        Second,
        SubSecond, ///< `width` digits
        HalfDay, ///< AM or PM; `text` is "/" for the short form
        ElapsedHours,
        ElapsedMinutes,
        ElapsedSeconds,
    };
    Kind kind = Kind::Literal;
    int width = 0;
    std::string text;
};

/// What is between two semicolons of a code.
struct FormatSection {
    std::vector<FormatPiece> pieces;
    std::string comparison; ///< of a condition such as [>=100]; empty where there is none
    double limit = 0;
    int integers = 0; ///< placeholders before the decimal point
    int decimals = 0;
    int shift = 0; ///< powers of ten: two for each "%", minus three for each "," behind the digits
    bool isGrouped = false;
    bool hasDay = false;
    bool hasTime = false;
    bool isElapsed = false;
    unsigned language = 0; ///< the primary language of a [$-40A]; 0 where there is none

    bool has(FormatPiece::Kind kind) const;
};

/// The sections of a code. A code that is not understood gives pieces all the same.
std::vector<FormatSection> sectionsOfFormat(std::string_view code);

} // namespace flokdesk
