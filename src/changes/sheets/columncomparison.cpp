// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/columncomparison.h"

#include "core/cellvalue.h"
#include "core/text.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

bool isFilled(const Cell &cell)
{
    return cell.kind > CellKind::Null && !cell.text.empty();
}

ColumnKind kindOf(CellKind cell)
{
    switch (cell) {
    case CellKind::Number:
        return ColumnKind::Number;
    case CellKind::Boolean:
        return ColumnKind::Boolean;
    case CellKind::Json:
        return ColumnKind::Table;
    case CellKind::Absent:
    case CellKind::Null:
    case CellKind::String:
        break;
    }
    return ColumnKind::Text;
}

bool equalsLetters(std::string_view text, std::string_view lowerCase)
{
    return std::ranges::equal(text, lowerCase, [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
}

bool isSameComposed(std::string_view composed, std::string_view other)
{
    return !isSurelyComposed(other)
        && normalisedInput(exactFromUtf8(other)).toStdString() == composed;
}

bool isSameNumber(std::string_view text, std::string_view number)
{
    return isPlainNumber(text) && isPlainNumber(number)
        && valueOfPlainNumber(text) == valueOfPlainNumber(number);
}

} // namespace

std::optional<std::string_view> booleanIn(std::string_view text)
{
    using namespace std::string_view_literals;
    for (const std::string_view word : {"true"sv, "false"sv}) {
        if (equalsLetters(text, word))
            return word;
    }
    return {};
}

ColumnKind kindOf(const RecordSet &records, int column)
{
    if (column < 0)
        return ColumnKind::Text;
    std::optional<ColumnKind> kind;
    const std::uint32_t count = records.distinctCount(column);
    for (std::uint32_t code = 0; code < count; ++code) {
        const Cell cell = records.distinct(column, code);
        if (!isFilled(cell))
            continue;
        if (kind && kind != kindOf(cell.kind))
            return ColumnKind::Text;
        kind = kindOf(cell.kind);
    }
    return kind.value_or(ColumnKind::Text);
}

std::string_view keyText(std::string_view text, ColumnKind kind, std::deque<std::string> &made)
{
    if (kind == ColumnKind::Number)
        return isPlainNumber(text) ? valueOfPlainNumber(text) : text;
    if (kind == ColumnKind::Boolean)
        return booleanIn(text).value_or(text);
    if (isSurelyComposed(text))
        return text;
    made.push_back(normalisedInput(exactFromUtf8(text)).toStdString());
    return made.back();
}

ColumnComparison::ColumnComparison(const RecordSet &records, int column, const ColumnRule &rule,
                                   EmptyCells empty)
    : m_records(&records)
    , m_column(column)
    , m_kind(kindOf(records, column))
    , m_empty(rule.empty.value_or(empty))
    , m_isText(rule.isText)
{
    if (m_isText && m_kind != ColumnKind::Table)
        m_kind = ColumnKind::Text;
}

void ColumnComparison::refuseMisfits(TransformedColumn &values) const
{
    if (m_kind != ColumnKind::Number && m_kind != ColumnKind::Boolean)
        return;
    const bool isNumber = m_kind == ColumnKind::Number;
    const QString why = isNumber
        ? QCoreApplication::translate("SheetImport",
                                      "not a number, and Flokzu has only numbers here")
        : QCoreApplication::translate("SheetImport",
                                      "neither true nor false, and Flokzu has nothing else here");
    for (std::uint32_t code = 0; code < values.codeCount(); ++code) {
        const std::string_view text = values.text(code);
        const bool fits = isNumber ? isJsonNumber(text) : booleanIn(text).has_value();
        if (values.fate(code) == TransformedColumn::Fate::Value && !fits)
            values.refuse(code, why);
    }
}

bool ColumnComparison::isSame(std::string_view text, const Cell &old) const
{
    if (old.text == text)
        return true;
    switch (old.kind) {
    case CellKind::String:
        return isSameComposed(text, old.text);
    case CellKind::Number:
        return !m_isText && isSameNumber(text, old.text);
    case CellKind::Boolean:
        return !m_isText && booleanIn(text) == old.text;
    case CellKind::Json:
        return jsonOf(old).displayText().toStdString() == text;
    case CellKind::Absent:
    case CellKind::Null:
        break;
    }
    return false;
}

ColumnComparison::Verdict ColumnComparison::compare(const TransformedColumn &values,
                                                    std::uint32_t code, std::uint32_t record) const
{
    using Fate = TransformedColumn::Fate;
    const Fate fate = values.fate(code);
    const bool writesEmpty = fate == Fate::Empty && m_empty != EmptyCells::Keep;
    if (fate != Fate::Value && !writesEmpty)
        return Verdict::Same;
    const Cell found = old(record);
    if (writesEmpty ? !isFilled(found) : isSame(values.text(code), found))
        return Verdict::Same;
    const bool isTable = found.kind == CellKind::Json || m_kind == ColumnKind::Table;
    return isTable ? Verdict::Table : Verdict::Differs;
}

bool ColumnComparison::wouldBe(CellKind kind, const Cell &old) const
{
    const ColumnKind columnKind =
        kind == CellKind::Number ? ColumnKind::Number : ColumnKind::Boolean;
    return !m_isText && (old.kind == kind || (!isFilled(old) && m_kind == columnKind));
}

JsonValue ColumnComparison::written(std::string_view text, const Cell &old) const
{
    // Beside texts, 1e3 may be a code.
    const bool isNumber = m_kind == ColumnKind::Number ? isJsonNumber(text) : isPlainNumber(text);
    if (isNumber && wouldBe(CellKind::Number, old))
        return *JsonValue::number(QByteArray(text.data(), qsizetype(text.size())));
    if (const auto boolean = booleanIn(text); boolean && wouldBe(CellKind::Boolean, old))
        return JsonValue::boolean(*boolean == "true");
    return JsonValue::string(exactFromUtf8(text));
}

} // namespace flokdesk
