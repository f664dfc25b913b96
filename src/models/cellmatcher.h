// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellsnapshot.h"

#include <optional>
#include <QRegularExpression>
#include <QString>
#include <string>
#include <vector>

namespace flokdesk {

/// What the user looks for in cells.
struct CellPattern {
    QString text;
    bool matchesCase = false;
    bool matchesAccents = false; ///< of an expression: always
    bool isWholeCell = false;
    bool isExpression = false; ///< a regular expression as Perl has them
    friend bool operator==(const CellPattern &, const CellPattern &) = default;
};

/// Finds a pattern in texts and replaces it. A letter counts as a whole, with its accents, so that "o" never
/// replaces half of a decomposed "ó". Texts in which an expression would take too long do not match; see
/// isTooHard(). A value; may be used by several threads.
class CellMatcher {
public:
    struct Span {
        qsizetype at = 0;
        qsizetype length = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };

    CellMatcher() = default;
    explicit CellMatcher(const CellPattern &pattern);

    const CellPattern &pattern() const { return m_pattern; }
    /// Nothing is looked for, or the expression is none: no text matches.
    bool isEmpty() const { return m_pattern.text.isEmpty() || !error().isEmpty(); }
    /// What is wrong with the expression, in words of its library; empty where it is right.
    QString error() const;

    bool matches(const QString &text) const;
    /// As matches() for UTF-8.
    bool matches(std::string_view text) const;
    /// Where it is found, one behind the other; places without a character are left out.
    std::vector<Span> spans(const QString &text) const;
    /// With what is found replaced. In an expression \1 to \9 stand for its groups, \0 for all of what was found.
    QString replaced(const QString &text, const QString &with) const;
    /// The expression gave up on this text.
    bool isTooHard(const QString &text) const;

private:
    CellPattern m_pattern;
    QString m_needle; ///< folded as the pattern says
    std::string m_likely; ///< folded entirely: what matches has it
    QRegularExpression m_expression;
};

/// Cells that match, in the order of the snapshot.
struct CellMatches {
    struct Place {
        int row = 0;
        int column = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };
    std::vector<Place> places;
    int tooHard = 0; ///< texts that the expression gave up on
};

/// Looks at each distinct value of a column once. Nothing where it was cancelled.
std::optional<CellMatches> matchesIn(const CellSnapshot &cells, const CellMatcher &matcher,
                                     const IsCancelled &isCancelled);

} // namespace flokdesk
