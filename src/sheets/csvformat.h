// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/textencoding.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <QString>
#include <string_view>

namespace flokdesk {

/// The delimiters that are guessed.
inline constexpr std::array csvDelimiters{',', ';', '\t', '|'};

/// How a text file is to be read. The reader guesses the settings that have no value.
struct CsvOptions {
    std::optional<TextEncoding> encoding = {};
    /// One of csvDelimiters or another character for which isCsvDelimiter() holds. Wins over
    /// a line "sep=".
    std::optional<char> delimiter = {};
    /// Stop behind so many rows, for a preview; a fault behind them is not looked for.
    std::int64_t mostRows = std::numeric_limits<std::int64_t>::max();
    /// Take away blanks and tabs around fields, also around quotes, as some programs put them behind each comma.
    bool trimsBlanks = false;
    /// Take away the apostrophes that CsvStyle::protectsFormulas has put in front of values.
    bool unprotects = false;
};

/// How a text file was read.
struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasMark = false; ///< a byte order mark
    char delimiter = ',';
    bool hasDelimiterLine = false; ///< a first line such as "sep=;", which is no record

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

/// Whether a file may separate its columns by it: a sign of ASCII that is no quote, the blank or the tab.
bool isCsvDelimiter(char c);

/// The delimiter that splits most records into equally many fields; the comma where none splits them. Records, not
/// lines: quoted fields may have line ends and delimiters. `beginning` may end within a record.
char guessDelimiter(std::string_view beginning);

/// A first line "sep=;" as Excel reads and writes it.
struct DelimiterLine {
    char delimiter;
    size_t size; ///< bytes, with the line end
};
std::optional<DelimiterLine> delimiterLineOf(std::string_view beginning);

} // namespace flokdesk
