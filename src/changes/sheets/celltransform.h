// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/lookuptable.h"
#include "changes/sheets/sheetnumbers.h"
#include "core/json.h"

#include <functional>
#include <map>
#include <QString>
#include <utility>
#include <variant>
#include <vector>

namespace flokdesk {

/// Removes blanks and line ends from both ends.
struct TrimStep {
    friend bool operator==(const TrimStep &, const TrimStep &) = default;
};
/// By Unicode, the same in every language of the computer.
struct LetterCaseStep {
    enum class To { Upper, Lower, FirstUpper };
    To to = To::Upper;
    friend bool operator==(const LetterCaseStep &, const LetterCaseStep &) = default;
};
struct ReplaceStep {
    QString what; ///< plain text or, with isPattern, a regular expression
    QString with; ///< may name groups of the pattern: \1
    bool isPattern = false;
    bool ignoresCase = false;
    friend bool operator==(const ReplaceStep &, const ReplaceStep &) = default;
};
/// Replaces whole values.
struct WordsStep {
    std::vector<std::pair<QString, QString>> words;
    bool refusesOthers = false; ///< a value that is none of them is a fault
    friend bool operator==(const WordsStep &, const WordsStep &) = default;
};
/// Forms of sheetdates.h.
struct DateStep {
    QString from;
    QString to;
    friend bool operator==(const DateStep &, const DateStep &) = default;
};
/// Reads a number with this mark before its decimals and writes it as a plain number.
struct DecimalStep {
    DecimalMark mark = DecimalMark::Comma;
    bool groupsAreSure = false;
    friend bool operator==(const DecimalStep &, const DecimalStep &) = default;
};
struct LookUpStep {
    LookUpPlace place;
    friend bool operator==(const LookUpStep &, const LookUpStep &) = default;
};
/// The same in every row, whatever the file has.
struct FixedStep {
    QString value;
    friend bool operator==(const FixedStep &, const FixedStep &) = default;
};

/// One transformation of the text of a cell. An empty text stays empty, except with a fixed value and where the
/// empty text is one of the words of a WordsStep.
using CellTransform = std::variant<TrimStep, LetterCaseStep, ReplaceStep, WordsStep, DateStep,
                                   DecimalStep, LookUpStep, FixedStep>;
using CellTransforms = std::vector<CellTransform>;
/// The tables to look up in, by the places that steps name.
using LookUps = std::map<LookUpPlace, std::shared_ptr<const LookUpTable>>;

/// Why the step cannot be used, in words: a broken pattern, a form that is none. Empty where it can.
QString problemOf(const CellTransform &step);

/// A value, or the reason in words why there is none.
struct CellOutcome {
    QString value;
    QString fault;

    bool ok() const { return fault.isEmpty(); }
    friend bool operator==(const CellOutcome &, const CellOutcome &) = default;
};

/// Steps made ready for many values. Pure: the same text gives the same outcome. May be used on any one thread.
class PreparedTransforms {
public:
    PreparedTransforms() = default;
    PreparedTransforms(const CellTransforms &steps, const LookUps &lookUps);

    /// No step changes any text.
    bool isEmpty() const { return m_steps.empty(); }
    /// What the file has does not matter.
    bool isFixed() const { return m_isFixed; }
    CellOutcome apply(const QString &text) const;

private:
    using Step = std::function<CellOutcome(const QString &)>;
    static Step prepared(const CellTransform &step, const LookUps &lookUps);

    std::vector<Step> m_steps;
    bool m_isFixed = false;
};

JsonValue toJson(const CellTransform &step);
/// NotUnderstood for anything that toJson() does not write: a step that was left out would write other values.
Result<CellTransform> transformFromJson(const JsonValue &json);

} // namespace flokdesk
