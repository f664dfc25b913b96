// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/sheetnumbers.h"

#include <algorithm>
#include <optional>
#include <QList>
#include <utility>

namespace flokdesk {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isAsciiDigit);
}

size_t countDigits(std::string_view text)
{
    const size_t end = text.find_first_not_of("0123456789");
    return end == std::string_view::npos ? text.size() : end;
}

bool mayGroupDigits(QChar c, QChar otherMark)
{
    return c == otherMark || c == u' ' || c == u'\u00a0' || c == u'\u202f' || c == u'\'';
}

/// The digits of the whole part and how many groups of three follow the first ones; nothing where they are grouped
/// otherwise.
std::optional<std::pair<QString, int>> ungroupedDigits(QStringView whole, QChar otherMark)
{
    const auto first = std::ranges::find_if_not(whole, isAsciiDigit);
    if (first == whole.end())
        return areDigits(whole) ? std::optional(std::pair(whole.toString(), 0)) : std::nullopt;
    const QList<QStringView> groups = whole.split(*first);
    if (!mayGroupDigits(*first, otherMark) || groups[0].size() > 3 || groups[0].startsWith(u'0'))
        return {};
    QString digits;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (!areDigits(groups[i]) || (i > 0 && groups[i].size() != 3))
            return {};
        digits += groups[i];
    }
    const bool isOpen = *first == otherMark;
    return std::pair(digits, isOpen ? static_cast<int>(groups.size()) - 1 : 0);
}

} // namespace

bool isPlainNumber(std::string_view text)
{
    if (!text.empty() && text[0] == '-')
        text.remove_prefix(1);
    const size_t whole = countDigits(text);
    if (whole == 0 || (whole > 1 && text[0] == '0'))
        return false;
    text.remove_prefix(whole);
    return text.empty()
        || (text[0] == '.' && text.size() > 1 && countDigits(text.substr(1)) == text.size() - 1);
}

bool isJsonNumber(std::string_view text)
{
    const size_t mark = text.find_first_of("eE");
    if (mark == std::string_view::npos)
        return isPlainNumber(text);
    std::string_view exponent = text.substr(mark + 1);
    if (exponent.starts_with('+') || exponent.starts_with('-'))
        exponent.remove_prefix(1);
    return isPlainNumber(text.substr(0, mark)) && !exponent.empty()
        && countDigits(exponent) == exponent.size();
}

std::string_view valueOfPlainNumber(std::string_view text)
{
    if (text.find('.') != std::string_view::npos) {
        text = text.substr(0, text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.remove_suffix(1);
    }
    return text == "-0" ? text.substr(1) : text;
}

ReadNumber readNumber(const QString &text, DecimalMark mark, bool groupsAreSure)
{
    const QChar decimal = mark == DecimalMark::Comma ? u',' : u'.';
    const QChar other = mark == DecimalMark::Comma ? u'.' : u',';
    QStringView rest = text;
    const bool isNegative = rest.startsWith(u'-') || rest.startsWith(u'\u2212');
    if (isNegative || (rest.size() > 1 && rest.startsWith(u'+')))
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(decimal);
    const auto whole = ungroupedDigits(point < 0 ? rest : rest.left(point), other);
    const bool hasZeros = whole && whole->first.size() > 1 && whole->first.startsWith(u'0');
    if (!whole || hasZeros || (point >= 0 && !areDigits(rest.mid(point + 1))))
        return {{}, ReadNumber::Fault::NotANumber};
    if (point < 0 && whole->second == 1 && !groupsAreSure)
        return {{}, ReadNumber::Fault::Ambiguous};
    QString plain = isNegative ? u'-' + whole->first : whole->first;
    if (point >= 0)
        plain += u'.' + rest.mid(point + 1).toString();
    return {plain, ReadNumber::Fault::None};
}

} // namespace flokdesk
