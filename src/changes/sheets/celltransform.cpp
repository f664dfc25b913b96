// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/celltransform.h"

#include "changes/overloaded.h"
#include "changes/sheets/sheetdates.h"
#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

namespace flokdesk {

namespace {

CellOutcome valueOutcome(const QString &value)
{
    return {value, {}};
}

CellOutcome faultOutcome(const QString &fault)
{
    return {{}, fault};
}

QRegularExpression patternOf(const ReplaceStep &step)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (step.ignoresCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(step.what, options);
}

QString inCase(const QString &text, LetterCaseStep::To to)
{
    switch (to) {
    case LetterCaseStep::To::Upper:
        return text.toUpper();
    case LetterCaseStep::To::Lower:
        return text.toLower();
    case LetterCaseStep::To::FirstUpper:
        break;
    }
    const qsizetype first = text.front().isHighSurrogate() ? 2 : 1;
    return text.left(first).toUpper() + text.mid(first).toLower();
}

CellOutcome replacedPlainly(const ReplaceStep &step, QString text)
{
    return valueOutcome(text.replace(step.what, step.with,
                                     step.ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive));
}

CellOutcome replacedByPattern(const ReplaceStep &step, const QRegularExpression &pattern,
                              QString text)
{
    if (!pattern.match(text).isValid())
        return faultOutcome(QCoreApplication::translate(
            "SheetImport", "The regular expression takes too long for this value."));
    return valueOutcome(text.replace(pattern, step.with));
}

CellOutcome replacedWord(const WordsStep &step, const QString &text)
{
    const auto word = std::ranges::find(step.words, text, &std::pair<QString, QString>::first);
    if (word != step.words.end())
        return valueOutcome(word->second);
    if (!step.refusesOthers || text.isEmpty())
        return valueOutcome(text);
    QStringList known;
    for (const auto &[from, to] : step.words) {
        if (!from.isEmpty())
            known << from;
    }
    //: %1 is a list of words
    return faultOutcome(QCoreApplication::translate("SheetImport", "is none of: %1")
                            .arg(visibleExcerpt(known.join(QStringLiteral(", ")))));
}

CellOutcome dateInOtherForm(const DateStep &step, const QString &text)
{
    const auto date = dateIn(text, step.from);
    if (!date)
        //: %1 is a form such as dd/MM/yyyy
        return faultOutcome(
            QCoreApplication::translate("SheetImport", "not a valid date in the form %1")
                .arg(step.from));
    const bool losesTime = date->time && *date->time != QTime(0, 0) && !hasTimeOfDay(step.to);
    if (losesTime)
        return faultOutcome(
            QCoreApplication::translate("SheetImport", "has a time of day, which would be lost"));
    return valueOutcome(writtenDate(*date, step.to));
}

CellOutcome plainNumberOf(const DecimalStep &step, const QString &text)
{
    const ReadNumber number = readNumber(text, step.mark, step.groupsAreSure);
    switch (number.fault) {
    case ReadNumber::Fault::None:
        return valueOutcome(number.plain);
    case ReadNumber::Fault::Ambiguous:
        return faultOutcome(
            QCoreApplication::translate("SheetImport", "could be thousands or decimals"));
    case ReadNumber::Fault::NotANumber:
        break;
    }
    return faultOutcome(QCoreApplication::translate("SheetImport", "not a number"));
}

CellOutcome lookedUp(const LookUpPlace &place, const LookUpTable *table, const QString &text)
{
    if (!table)
        //: %1 is a database or a sheet
        return faultOutcome(QCoreApplication::translate("SheetImport", "%1 is not loaded")
                                .arg(withVisibleControls(place.source)));
    const LookUpTable::Found found = table->find(text);
    if (found.state == LookUpTable::Found::State::One)
        return valueOutcome(found.value);
    const bool isTwice = found.state == LookUpTable::Found::State::Ambiguous;
    const QString fault = isTwice
        //: %1 is a database or a sheet, %2 its column
        ? QCoreApplication::translate("SheetImport", "found more than once in %1: %2")
        : table->isComplete()
            //: %1 is a database or a sheet, %2 its column
            ? QCoreApplication::translate("SheetImport", "not found in %1: %2")
            //: %1 is a database, %2 its column
            : QCoreApplication::translate("SheetImport", "not found in the loaded part of %1: %2");
    return faultOutcome(
        fault.arg(withVisibleControls(place.source), withVisibleControls(place.keyColumn)));
}

/// `step` for texts that are not empty.
auto keepingEmpty(auto step)
{
    return [step = std::move(step)](const QString &text) {
        return text.isEmpty() ? valueOutcome(text) : step(text);
    };
}

} // namespace

QString problemOf(const CellTransform &step)
{
    if (const auto *replace = std::get_if<ReplaceStep>(&step)) {
        if (replace->what.isEmpty())
            return QCoreApplication::translate("SheetImport",
                                               "Enter the text that is to be replaced.");
        if (const auto pattern = patternOf(*replace); replace->isPattern && !pattern.isValid())
            //: %1 is what is wrong, %2 a position
            return QCoreApplication::translate(
                       "SheetImport", "The regular expression is not valid: %1 (character %2).")
                .arg(pattern.errorString())
                .arg(pattern.patternErrorOffset() + 1);
    }
    const auto *date = std::get_if<DateStep>(&step);
    if (!date)
        return {};
    for (const QString &form : {date->from, date->to}) {
        if (!isDateForm(form))
            return QCoreApplication::translate("SheetImport",
                                               "“%1” is not a form of a date, such as dd/MM/yyyy.")
                .arg(withVisibleControls(form));
    }
    if (hasTimeOfDay(date->to) && !hasTimeOfDay(date->from))
        return QCoreApplication::translate("SheetImport", "The file has no time of day to write.");
    return {};
}

PreparedTransforms::Step PreparedTransforms::prepared(const CellTransform &step,
                                                      const LookUps &lookUps)
{
    if (const QString problem = problemOf(step); !problem.isEmpty())
        return keepingEmpty([problem](const QString &) { return faultOutcome(problem); });
    return std::visit(
        Overloaded{
            [](const TrimStep &) -> Step {
                return [](const QString &text) { return valueOutcome(text.trimmed()); };
            },
            [](const LetterCaseStep &s) -> Step {
                return keepingEmpty(
                    [s](const QString &text) { return valueOutcome(inCase(text, s.to)); });
            },
            [](const ReplaceStep &s) -> Step {
                if (!s.isPattern)
                    return keepingEmpty(
                        [s](const QString &text) { return replacedPlainly(s, text); });
                return keepingEmpty([s, pattern = patternOf(s)](const QString &text) {
                    return replacedByPattern(s, pattern, text);
                });
            },
            [](const WordsStep &s) -> Step {
                return [s](const QString &text) { return replacedWord(s, text); };
            },
            [](const DateStep &s) -> Step {
                return keepingEmpty([s](const QString &text) { return dateInOtherForm(s, text); });
            },
            [](const DecimalStep &s) -> Step {
                return keepingEmpty([s](const QString &text) { return plainNumberOf(s, text); });
            },
            [&lookUps](const LookUpStep &s) -> Step {
                const auto found = lookUps.find(s.place);
                const auto table = found == lookUps.end() ? nullptr : found->second;
                return keepingEmpty([place = s.place, table](const QString &text) {
                    return lookedUp(place, table.get(), text);
                });
            },
            [](const FixedStep &s) -> Step {
                return [s](const QString &) { return valueOutcome(s.value); };
            },
        },
        step);
}

PreparedTransforms::PreparedTransforms(const CellTransforms &steps, const LookUps &lookUps)
{
    // What stands before a fixed value has no effect, and its faults none, too.
    const auto fixed = std::find_if(steps.rbegin(), steps.rend(), [](const CellTransform &step) {
        return std::holds_alternative<FixedStep>(step);
    });
    m_isFixed = fixed != steps.rend();
    auto first = steps.begin();
    if (m_isFixed)
        first = std::prev(fixed.base());
    for (; first != steps.end(); ++first)
        m_steps.push_back(prepared(*first, lookUps));
}

CellOutcome PreparedTransforms::apply(const QString &text) const
{
    CellOutcome outcome{text, {}};
    for (const Step &step : m_steps) {
        outcome = step(outcome.value);
        if (!outcome.ok())
            break;
    }
    return outcome;
}

} // namespace flokdesk
