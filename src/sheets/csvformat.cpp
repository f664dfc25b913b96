// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvformat.h"

#include "sheets/csvrecords.h"

#include <algorithm>
#include <map>
#include <vector>

namespace flokdesk {

namespace {

constexpr size_t recordsForGuess = 100;
constexpr size_t textForGuess = 128 * 1024;
constexpr double leadOfCertainty = 0.1;

/// From 0 to 1: the share of records that have as many fields as most of those with several. 0 where fewer than half
/// have several.
double evenness(std::string_view text, char delimiter)
{
    std::vector<size_t> counts;
    CsvRecords records(delimiter, 1, [&counts](std::int64_t, std::span<const SheetCell> fields) {
        counts.push_back(fields.size());
        return counts.size() < recordsForGuess;
    });
    const bool isSplit = records.feed(text);
    if (isSplit && text.size() < textForGuess)
        records.finish();
    const size_t total = counts.size() + (records.fault() == CsvRecords::Fault::None ? 0 : 1);
    std::map<size_t, size_t> frequency;
    size_t several = 0;
    size_t most = 0;
    for (const size_t count : counts) {
        if (count < 2)
            continue;
        ++several;
        most = std::max(most, ++frequency[count]);
    }
    return several * 2 < total || total == 0 ? 0 : double(most) / double(total);
}

} // namespace

bool isCsvDelimiter(char c)
{
    constexpr std::string_view signs = " \t!#$%&()*+,-./:;<=>?@[\\]^_`{|}~";
    return signs.find(c) != std::string_view::npos;
}

// A decimal comma in every record splits as evenly as the semicolon beside it; nearly no text has as many semicolons,
// tabs or bars in each record.
char guessDelimiter(std::string_view beginning)
{
    const std::string_view text = beginning.substr(0, textForGuess);
    char best = ',';
    double mostEven = evenness(text, best);
    for (const char delimiter : {'|', ';', '\t'}) {
        const double even = evenness(text, delimiter);
        if (even > 0 && even >= mostEven - leadOfCertainty) {
            best = delimiter;
            mostEven = std::max(even, mostEven);
        }
    }
    return best;
}

std::optional<DelimiterLine> delimiterLineOf(std::string_view beginning)
{
    constexpr std::string_view key = "sep=";
    const bool hasKey = beginning.size() > key.size()
        && std::equal(key.begin(), key.end(), beginning.begin(), [](char a, char b) {
                            return a == b || (b >= 'A' && b <= 'Z' && a == b + 32);
                        });
    if (!hasKey || !isCsvDelimiter(beginning[key.size()]))
        return {};
    const char delimiter = beginning[key.size()];
    const std::string_view rest = beginning.substr(key.size() + 1);
    if (rest.empty())
        return DelimiterLine{delimiter, key.size() + 1};
    if (rest.starts_with("\r\n"))
        return DelimiterLine{delimiter, key.size() + 3};
    if (rest[0] == '\n' || rest[0] == '\r')
        return DelimiterLine{delimiter, key.size() + 2};
    return {};
}

} // namespace flokdesk
