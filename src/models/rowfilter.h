// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellmatcher.h"
#include "models/writtennumber.h"

#include <optional>
#include <QSet>
#include <QString>
#include <vector>

namespace flokdesk {

/// What the value of a column shall be like.
struct CellCondition {
    enum class Kind {
        Is,
        IsNot,
        Contains, ///< case and accents ignored, as in BeginsWith
        BeginsWith,
        IsEmpty, ///< an empty text
        IsMissing, ///< no value at all: null or absent
        Greater, ///< as the order of a column has it: numbers by their value, else texts
        Less,
        Between, ///< both ends included
        Expression, ///< a regular expression that is found in it; case ignored
    };
    Kind kind = Kind::Is;
    QString value;
    QString upTo = {}; ///< of Between
    friend bool operator==(const CellCondition &, const CellCondition &) = default;
};

/// Whether that kind compares with a text that the user types.
bool hasValue(CellCondition::Kind kind);
/// False while something is to be typed yet, and where an expression is none: it restricts nothing then.
bool isComplete(const CellCondition &condition);

/// Values that the user picked; a cell shall have one of them, exactly.
struct PickedValues {
    QSet<QString> texts; ///< an empty one stands for the empty text
    bool isMissing = false; ///< no value at all is one of them
    friend bool operator==(const PickedValues &, const PickedValues &) = default;
};

/// What the cells of one column shall be like: one of the picked values, and what the conditions say.
struct ColumnFilter {
    QString column;
    std::optional<PickedValues> picked = {};
    std::vector<CellCondition> conditions = {};
    bool isAny = false; ///< one of the conditions is enough; else all of them
    /// Restricts nothing.
    bool isTrivial() const;
    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// A filter made ready for many cells of its column.
class ColumnTest {
public:
    /// `sign` is that of the column, as its order reads it.
    ColumnTest(const ColumnFilter &filter, const DecimalSign &sign);

    bool passes(const Cell &cell) const;

private:
    struct Test {
        CellCondition condition;
        std::string folded; ///< of its value
        std::string foldedUpTo;
        std::optional<double> number;
        std::optional<double> numberUpTo;
        CellMatcher matcher;
    };
    bool passes(const Test &test, const Cell &cell, std::string_view text) const;
    /// Below, equal or above 0; nothing where one is a number and the other is none.
    std::optional<int> compared(const Cell &cell, const std::string &folded,
                                const std::optional<double> &number) const;
    std::optional<double> numberOf(const Cell &cell) const;

    std::optional<PickedValues> m_picked;
    std::vector<Test> m_tests;
    bool m_isAny;
    DecimalSign m_sign;
};

} // namespace flokdesk
