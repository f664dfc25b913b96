// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <utility>
#include <vector>

namespace flokdesk {

/// How a typed text is found in a name. The smaller, the better.
enum class MatchRank {
    Whole, ///< the text is the name
    Beginning, ///< the name begins with it
    WordBeginnings, ///< each word typed begins a word of the name
    Parts, ///< each word typed is a part of the name
    Letters, ///< the letters of each word typed are in the name, in that order, from the beginning of a word on
};

/// Text and name are folded before (foldedForSearch()); `text` has no blanks at its ends. Nothing where the
/// name does not match, or where nothing was typed.
std::optional<MatchRank> matchOf(const QString &text, const QString &name);

/// The parts of the name that matchOf() found, as first letter and length, in order and apart from each other.
std::vector<std::pair<qsizetype, qsizetype>> matchedParts(const QString &text, const QString &name);

} // namespace flokdesk
