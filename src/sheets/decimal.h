// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace flokdesk {

/// A decimal number as a file writes it. Rounding is done on its digits: a double has no 1.005.
class Decimal {
public:
    /// The number of "-12.5", "1.5E-7", "007"; nothing where the text is not a number. Spreadsheet programs
    /// know 15 digits, so longer numbers are rounded to 15; not so integers in plain digits, which are kept.
    static std::optional<Decimal> fromText(std::string_view text);

    bool isZero() const { return m_digits.empty(); }
    bool isNegative() const { return m_isNegative && !isZero(); }
    /// Digits before the decimal point; negative for a number such as 0.001.
    int point() const { return m_point; }
    /// Neither the first nor the last of them is a zero; empty for zero.
    const std::string &digits() const { return m_digits; }
    double toDouble() const;

    /// Multiplies by a power of ten.
    void shift(int places) { m_point += isZero() ? 0 : places; }
    /// Rounds half away from zero, to so many digits behind the decimal point.
    void round(int decimals);
    void makePositive() { m_isNegative = false; }

    /// The digits before the point, empty if there are none, and exactly `decimals` behind it.
    std::string integerPart() const;
    std::string fractionPart(int decimals) const;
    /// As the format General writes it: all digits, and an exponent from 1E+20 and below 1E-9.
    std::string toText() const;

private:
    void strip();

    std::string m_digits; ///< the value is 0.DIGITS times ten to the power of m_point
    int m_point = 0;
    bool m_isNegative = false;
};

} // namespace flokdesk
