// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordset.h"

#include <optional>
#include <string>

namespace flokdesk {

/// The number a cell's text stands for, when it is written like one in JSON (leading zeros
/// allowed). Only for comparing: it is rounded.
std::optional<double> numberIn(const Cell &cell);

/// The number that a text stands for when it is read with a point and when it is read with a comma
/// before the decimals: "1.234" is 1.234 or 1234. Both are the same without either sign. Only for
/// comparing: the numbers are rounded.
struct WrittenNumber {
    std::optional<double> withPoint;
    std::optional<double> withComma;

    bool isNumber() const { return withPoint || withComma; }
};

/// Reads "-42", "0,10", "1.234,50", "1,234.50", "1 234,50" and what numberIn() reads. A number of
/// JSON has its decimals behind a point, whatever the texts around it do.
WrittenNumber writtenNumber(const Cell &cell);

/// The same number with every digit, as JSON writes it (leading zeros allowed), where the decimals stand
/// behind a comma or a point. Empty where it is none when it is read so.
std::string exactNumber(const Cell &cell, bool isComma);

/// Which sign stands before the decimals of a column, as far as its texts tell.
class DecimalSign {
public:
    void learnFrom(const WrittenNumber &number);
    /// The value of a text of that column. Where no text of the column tells, the sign in the text
    /// itself is taken for the decimal one.
    double valueOf(const WrittenNumber &number, const Cell &cell) const;
    /// Whether valueOf() reads that text with a comma before the decimals.
    bool isComma(const WrittenNumber &number, const Cell &cell) const;

private:
    int m_points = 0;
    int m_commas = 0;
};

/// As all values of the column tell.
DecimalSign decimalSignOf(const RecordSet &records, int column);

} // namespace flokdesk
