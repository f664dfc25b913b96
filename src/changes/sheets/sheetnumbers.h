// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace flokdesk {

/// A number as this program writes it into a column of numbers: digits, perhaps behind a minus sign, perhaps with a
/// point and decimals. `007`, `1e3`, `+5` and `.5` are none: they may be codes.
bool isPlainNumber(std::string_view text);
/// The same for all plain numbers of the same value: `1.10` and `1.1`, `-0` and `0`. Exact, however long it is.
std::string_view valueOfPlainNumber(std::string_view text);

/// A number of JSON: a plain one, or one with an exponent.
bool isJsonNumber(std::string_view text);

enum class DecimalMark { Comma, Point };

/// What a text with a decimal mark and perhaps groups of three digits is as a plain number.
struct ReadNumber {
    enum class Fault {
        None,
        NotANumber,
        /// One group and no decimals, as `1.234` with a decimal comma: one thousand or, by a mistake, one.
        Ambiguous,
    };
    QString plain; ///< with all decimals as they were written
    Fault fault = Fault::None;
};
/// Digits may be grouped by the other mark, blanks or apostrophes. With `groupsAreSure` one group is no fault.
ReadNumber readNumber(const QString &text, DecimalMark mark, bool groupsAreSure);

} // namespace flokdesk
