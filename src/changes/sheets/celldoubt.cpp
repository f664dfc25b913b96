// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/celldoubt.h"

#include "changes/sheets/sheetdates.h"
#include "core/text.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double farTimes = 5;
constexpr int farYears = 10;

std::string_view withoutZeros(std::string_view digits)
{
    const size_t first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? digits.substr(digits.size() - 1)
                                           : digits.substr(first);
}

bool losesZeros(std::string_view old, std::string_view fresh)
{
    return old.size() > fresh.size() && old[0] == '0' && isPlainNumber(fresh)
        && withoutZeros(old) == fresh;
}

bool isFarNumber(std::string_view old, std::string_view fresh)
{
    const double from = QByteArrayView(old.data(), qsizetype(old.size())).toDouble();
    const double to = QByteArrayView(fresh.data(), qsizetype(fresh.size())).toDouble();
    if (from == 0 || to == 0)
        return false;
    const double times = to / from;
    return times < 0 || times >= farTimes || times <= 1 / farTimes;
}

std::optional<QDate> flokzuDay(const QString &text)
{
    for (const QString &form : {u"yyyy/MM/dd"_s, u"yyyy-MM-dd"_s}) {
        if (const auto date = dateIn(text.left(10), form))
            return date->day;
    }
    return {};
}

bool isFarDate(const QString &old, const QString &fresh)
{
    const auto from = flokzuDay(old);
    const auto to = flokzuDay(fresh);
    return from && to && (*to > from->addYears(farYears) || *to < from->addYears(-farYears));
}

bool isAlmostSame(const QString &old, const QString &fresh)
{
    return foldedForSearch(old.simplified()) == foldedForSearch(fresh.simplified());
}

} // namespace

CellDoubt doubtAbout(const Cell &old, const JsonValue &written)
{
    const QString fresh = written.displayText();
    if (old.kind <= CellKind::Null || old.text.empty() || fresh.isEmpty())
        return CellDoubt::None;
    const bool wasNoText = old.kind == CellKind::Number || old.kind == CellKind::Boolean;
    if (wasNoText && written.isString())
        return CellDoubt::KindChanges;
    const std::string text = fresh.toStdString();
    if (losesZeros(old.text, text))
        return CellDoubt::ZerosLost;
    if (isPlainNumber(old.text) && isPlainNumber(text)) {
        if (valueOfPlainNumber(old.text) == valueOfPlainNumber(text))
            return CellDoubt::SameNumber;
        return isFarNumber(old.text, text) ? CellDoubt::FarNumber : CellDoubt::None;
    }
    if (isFarDate(old.toString(), fresh))
        return CellDoubt::FarDate;
    return isAlmostSame(old.toString(), fresh) ? CellDoubt::AlmostSame : CellDoubt::None;
}

CellDoubt doubtAbout(const SheetDifference &difference, int row, int rule)
{
    return doubtAbout(difference.oldValue(row, rule), difference.newValue(row, rule));
}

DifferenceDoubts doubtsOf(const SheetDifference &difference)
{
    DifferenceDoubts doubts;
    const size_t rules = difference.mapping().rules.size();
    std::vector<int> cleared(rules);
    std::vector<int> filled(rules);
    for (int row = 0; row < difference.rowCount(); ++row) {
        const SheetClass which = difference.classOf(row);
        if (which != SheetClass::Changed && which != SheetClass::Unchanged)
            continue;
        for (size_t rule = 0; rule < rules; ++rule)
            filled[rule] += difference.oldValue(row, int(rule)).text.empty() ? 0 : 1;
        for (const int rule : difference.changes(row)) {
            if (difference.newText(row, rule).isEmpty())
                ++cleared[size_t(rule)];
            else if (doubtAbout(difference, row, rule) != CellDoubt::None)
                doubts.cells.emplace_back(row, rule);
        }
    }
    for (size_t rule = 0; rule < rules; ++rule) {
        if (cleared[rule] * 2 > filled[rule])
            doubts.clearedRules.push_back(int(rule));
    }
    return doubts;
}

} // namespace flokdesk
