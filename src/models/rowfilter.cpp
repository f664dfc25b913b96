// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowfilter.h"

#include "core/text.h"

#include <algorithm>

namespace flokdesk {

using Kind = CellCondition::Kind;

namespace {

bool isMissing(const Cell &cell)
{
    return cell.kind <= CellKind::Null;
}

CellMatcher matcherFor(const CellCondition &condition)
{
    return condition.kind == Kind::Expression
        ? CellMatcher({condition.value, false, false, false, true})
        : CellMatcher();
}

} // namespace

bool hasValue(Kind kind)
{
    return kind != Kind::IsEmpty && kind != Kind::IsMissing;
}

bool isComplete(const CellCondition &condition)
{
    if (!hasValue(condition.kind))
        return true;
    if (condition.kind == Kind::Expression)
        return !matcherFor(condition).isEmpty();
    return !condition.value.isEmpty()
        && (condition.kind != Kind::Between || !condition.upTo.isEmpty());
}

bool ColumnFilter::isTrivial() const
{
    return !picked && std::ranges::none_of(conditions, isComplete);
}

ColumnTest::ColumnTest(const ColumnFilter &filter, const DecimalSign &sign)
    : m_picked(filter.picked)
    , m_isAny(filter.isAny)
    , m_sign(sign)
{
    const auto read = [this](const QString &typed) {
        const std::string text = typed.toStdString();
        return numberOf({CellKind::String, text});
    };
    for (const CellCondition &condition : filter.conditions) {
        if (isComplete(condition))
            m_tests.push_back({condition, foldedForSearch(condition.value).toStdString(),
                               foldedForSearch(condition.upTo).toStdString(), read(condition.value),
                               read(condition.upTo), matcherFor(condition)});
    }
}

std::optional<double> ColumnTest::numberOf(const Cell &cell) const
{
    const WrittenNumber number = writtenNumber(cell);
    return number.isNumber() ? std::optional(m_sign.valueOf(number, cell)) : std::nullopt;
}

bool ColumnTest::passes(const Cell &cell) const
{
    const std::string_view text = isMissing(cell) ? std::string_view() : cell.text;
    if (m_picked) {
        const bool isPicked =
            isMissing(cell) ? m_picked->isMissing : m_picked->texts.contains(exactFromUtf8(text));
        if (!isPicked)
            return false;
    }
    const auto holds = [&](const Test &test) { return passes(test, cell, text); };
    return m_tests.empty()
        || (m_isAny ? std::ranges::any_of(m_tests, holds) : std::ranges::all_of(m_tests, holds));
}

bool ColumnTest::passes(const Test &test, const Cell &cell, std::string_view text) const
{
    const auto againstValue = [&] { return compared(cell, test.folded, test.number); };
    switch (test.condition.kind) {
    case Kind::Is:
        return !isMissing(cell) && exactFromUtf8(text) == test.condition.value;
    case Kind::IsNot:
        return isMissing(cell) || exactFromUtf8(text) != test.condition.value;
    case Kind::Contains:
        return foldedForSearch(text).find(test.folded) != std::string::npos;
    case Kind::BeginsWith:
        return foldedForSearch(text).starts_with(test.folded);
    case Kind::IsEmpty:
        return !isMissing(cell) && text.empty();
    case Kind::IsMissing:
        return isMissing(cell);
    case Kind::Greater:
        return againstValue().value_or(0) > 0;
    case Kind::Less:
        return againstValue().value_or(0) < 0;
    case Kind::Between:
        return againstValue().value_or(-1) >= 0
            && compared(cell, test.foldedUpTo, test.numberUpTo).value_or(1) <= 0;
    case Kind::Expression:
        return test.matcher.matches(text);
    }
    Q_UNREACHABLE();
}

std::optional<int> ColumnTest::compared(const Cell &cell, const std::string &folded,
                                        const std::optional<double> &number) const
{
    if (isMissing(cell) || cell.text.empty())
        return std::nullopt;
    const std::optional<double> own = numberOf(cell);
    if (own.has_value() != number.has_value())
        return std::nullopt;
    if (own)
        return *own < *number ? -1 : *own > *number ? 1 : 0;
    return foldedForSearch(cell.text).compare(folded);
}

} // namespace flokdesk
