// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/transformtexts.h"

#include "core/text.h"

#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::Transform)
};

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

QString caseText(const LetterCaseStep &step)
{
    switch (step.to) {
    case LetterCaseStep::To::Upper:
        return TransformText::tr("Capital letters");
    case LetterCaseStep::To::Lower:
        return TransformText::tr("Small letters");
    case LetterCaseStep::To::FirstUpper:
        return TransformText::tr("First letter capital");
    }
    Q_UNREACHABLE();
}

QString wordsText(const WordsStep &step)
{
    QStringList from;
    QStringList to;
    for (const auto &[word, by] : step.words) {
        from << visibleExcerpt(word);
        to << visibleExcerpt(by);
    }
    //: %1 words of a file, %2 those that are written instead
    return step.words.empty()
        ? TransformText::tr("Replace values")
        : TransformText::tr("%1 to %2").arg(from.join(u", "_s), to.join(u", "_s));
}

} // namespace

QString textOf(const CellTransform &step)
{
    return std::visit(
        Overloaded{
            [](const TrimStep &) { return TransformText::tr("Trim blanks"); },
            [](const LetterCaseStep &s) { return caseText(s); },
            [](const ReplaceStep &s) {
                return TransformText::tr("Replace “%1” by “%2”")
                    .arg(visibleExcerpt(s.what), visibleExcerpt(s.with));
            },
            [](const WordsStep &s) { return wordsText(s); },
            [](const DateStep &s) {
                //: %1 and %2 are forms of dates such as dd/MM/yyyy
                return TransformText::tr("Date: %1 to %2").arg(s.from, s.to);
            },
            [](const DecimalStep &s) {
                return s.mark == DecimalMark::Comma
                    ? TransformText::tr("Decimal comma to point")
                    : TransformText::tr("Number with decimal point");
            },
            [](const LookUpStep &s) {
                //: %1 the name of a database
                return TransformText::tr("Look up in %1").arg(withVisibleControls(s.place.source));
            },
            [](const FixedStep &) { return TransformText::tr("Same in every row"); }},
        step);
}

QString textOf(const ColumnRule &rule)
{
    QStringList parts;
    if (rule.use == CellUse::Stored)
        parts << TransformText::tr("As stored");
    for (const CellTransform &step : rule.steps)
        parts << textOf(step);
    if (rule.rounded == RoundedCells::Keep)
        parts << TransformText::tr("Rounded: keep Flokzu’s");
    else if (rule.rounded == RoundedCells::Write)
        parts << TransformText::tr("Rounded: write them");
    if (rule.isText)
        parts << TransformText::tr("As text");
    return parts.join(u" · "_s);
}

} // namespace flokdesk
