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
constexpr double certainLead = 0.1;
constexpr double certainLeadWithoutNames = 0.3; // of one that does not split the first record

struct Evenness {
    /// From 0 to 1: how many records have as many fields as most of those with several. 0 where fewer than half have
    /// several.
    double share = 0;
    bool splitsFirst = false; ///< the first record, which names the columns in most files
};

Evenness evennessOf(const std::vector<size_t> &counts, size_t records)
{
    std::map<size_t, size_t> frequency;
    size_t several = 0;
    size_t most = 0;
    for (const size_t count : counts) {
        if (count < 2)
            continue;
        ++several;
        most = std::max(most, ++frequency[count]);
    }
    if (counts.empty() || several * 2 < records)
        return {};
    return {double(most) / double(records), counts[0] > 1};
}

Evenness splitBy(std::string_view text, char delimiter)
{
    std::vector<size_t> counts;
    CsvRecords records(delimiter, 1, [&counts](std::int64_t, std::span<const SheetCell> fields) {
        counts.push_back(fields.size());
        return counts.size() < recordsForGuess;
    });
    const bool isSplit = records.feed(text);
    if (isSplit && text.size() < textForGuess)
        records.finish();
    const bool isFaulty = records.fault() != CsvRecords::Fault::None;
    return evennessOf(counts, counts.size() + (isFaulty ? 1 : 0));
}

} // namespace

bool isCsvDelimiter(char c)
{
    constexpr std::string_view signs = " \t!#$%&()*+,-./:;<=>?@[\\]^_`{|}~";
    return signs.find(c) != std::string_view::npos;
}

// A decimal comma in every record splits as evenly as the semicolon beside it; few texts have as many semicolons, tabs
// or bars in each record, and then they are not in the names of the columns.
char guessDelimiter(std::string_view beginning)
{
    const std::string_view text = beginning.substr(0, textForGuess);
    char best = ',';
    Evenness bestSplit = splitBy(text, best);
    for (const char delimiter : {'|', ';', '\t'}) {
        const Evenness split = splitBy(text, delimiter);
        const bool isFirstWithNames = split.splitsFirst && !bestSplit.splitsFirst;
        const double lead = isFirstWithNames ? certainLeadWithoutNames : certainLead;
        if (split.share == 0 || split.share < bestSplit.share - lead
            || (bestSplit.splitsFirst && !split.splitsFirst))
            continue;
        best = delimiter;
        bestSplit = split;
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
