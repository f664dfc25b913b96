// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchmatch.h"

#include <algorithm>
#include <QList>
#include <QStringView>

namespace flokdesk {

namespace {

using Part = std::pair<qsizetype, qsizetype>;

struct WordMatch {
    MatchRank rank;
    std::vector<Part> parts;
};

/// Where the word begins a word of the name, from there on; -1 where it begins none.
qsizetype wordBeginning(QStringView word, QStringView name, qsizetype from = 0)
{
    for (auto at = name.indexOf(word, from); at >= 0; at = name.indexOf(word, at + 1)) {
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return at;
    }
    return -1;
}

/// The letters one after another, each at its first place behind the one before, from there on.
std::vector<Part> lettersFrom(qsizetype from, QStringView word, QStringView name)
{
    std::vector<Part> parts;
    for (const QChar letter : word) {
        const auto at = name.indexOf(letter, from);
        if (at < 0)
            return {};
        if (!parts.empty() && parts.back().first + parts.back().second == at)
            ++parts.back().second;
        else
            parts.emplace_back(at, 1);
        from = at + 1;
    }
    return parts;
}

std::vector<Part> lettersInOrder(QStringView word, QStringView name)
{
    const QStringView first = word.first(1);
    for (auto at = wordBeginning(first, name); at >= 0; at = wordBeginning(first, name, at + 1)) {
        if (auto parts = lettersFrom(at, word, name); !parts.empty())
            return parts;
    }
    return {};
}

std::optional<WordMatch> matchWord(QStringView word, QStringView name)
{
    if (const auto at = wordBeginning(word, name); at >= 0)
        return WordMatch{at == 0 ? MatchRank::Beginning : MatchRank::WordBeginnings,
                         {{at, word.size()}}};
    if (const auto at = name.indexOf(word); at >= 0)
        return WordMatch{MatchRank::Parts, {{at, word.size()}}};
    auto parts = lettersInOrder(word, name);
    return parts.empty() ? std::nullopt
                         : std::optional(WordMatch{MatchRank::Letters, std::move(parts)});
}

} // namespace

std::optional<MatchRank> matchOf(const QString &text, const QString &name)
{
    if (text.isEmpty())
        return std::nullopt;
    if (name == text)
        return MatchRank::Whole;
    if (name.startsWith(text))
        return MatchRank::Beginning;
    MatchRank worst = MatchRank::WordBeginnings;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const auto match = matchWord(word, name);
        if (!match)
            return std::nullopt;
        worst = std::max(worst, match->rank);
    }
    return worst;
}

std::vector<std::pair<qsizetype, qsizetype>> matchedParts(const QString &text, const QString &name)
{
    if (text.isEmpty())
        return {};
    if (name.startsWith(text))
        return {{0, text.size()}};
    std::vector<Part> found;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto match = matchWord(word, name))
            found.insert(found.end(), match->parts.begin(), match->parts.end());
    }
    std::ranges::sort(found);
    std::vector<Part> apart;
    for (const auto &[first, length] : found) {
        if (!apart.empty() && first <= apart.back().first + apart.back().second)
            apart.back().second =
                std::max(apart.back().second, first + length - apart.back().first);
        else
            apart.emplace_back(first, length);
    }
    return apart;
}

} // namespace flokdesk
