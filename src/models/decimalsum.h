// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace flokdesk {

/// A sum of decimal numbers that loses no digit: 0.1 and 0.2 are 0.3, and long numbers are not rounded.
class DecimalSum {
public:
    /// Longer numbers, written out, are refused: they would be a page of digits.
    static constexpr int mostDigits = 400;

    /// Adds a number of JSON (leading zeros allowed) so many times. False where it is none, or too long.
    bool add(std::string_view number, std::uint64_t times = 1);
    /// With as many decimals as the number that has most, behind `point`; grouped nowhere.
    std::string text(char point = '.') const;

private:
    /// Nine digits each, from the point to the left or to the right.
    struct Magnitude {
        std::vector<std::uint64_t> whole;
        std::vector<std::uint64_t> fraction;
        void carry();
    };
    void addDigits(Magnitude &to, std::string_view digits, int decimals, std::uint64_t times);

    Magnitude m_positive;
    Magnitude m_negative;
    int m_decimals = 0;
    std::uint64_t m_uncarried = 0; ///< how many numbers were added since the last carry
};

} // namespace flokdesk
