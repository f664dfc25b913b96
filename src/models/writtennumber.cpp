// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writtennumber.h"

#include <QByteArrayView>
#include <string>

namespace flokdesk {

namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";
constexpr std::string_view narrowNoBreakSpace = "\xE2\x80\xAF";
constexpr std::string_view minusSign = "\xE2\x88\x92";
constexpr size_t longestNumber = 60;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A blank, or the last byte of one that has several.
bool isBlank(char c)
{
    return c == ' ' || c == noBreakSpace.back() || c == narrowNoBreakSpace.back();
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.replace(at, what.size(), with);
}

/// ASCII only, without the sign of a positive number and blanks around it.
std::string plainForm(std::string_view text)
{
    std::string plain(text);
    replaceAll(plain, noBreakSpace, " ");
    replaceAll(plain, narrowNoBreakSpace, " ");
    replaceAll(plain, minusSign, "-");
    plain.erase(0, plain.find_first_not_of(' '));
    plain.erase(plain.find_last_not_of(' ') + 1);
    if (plain.size() > 1 && plain[0] == '+' && isDigit(plain[1]))
        plain.erase(0, 1);
    return plain;
}

/// The whole part without what groups its digits by three; nothing when they are grouped otherwise.
std::optional<std::string> ungrouped(std::string_view whole, char comma)
{
    const size_t first = whole.find_first_not_of("0123456789");
    if (first == std::string_view::npos)
        return std::string(whole);
    const char group = whole[first];
    const bool mayGroup = group == comma || group == ' ' || group == '\'';
    if (!mayGroup || first == 0 || first > 3 || whole[0] == '0' || (whole.size() - first) % 4 != 0)
        return {};
    std::string digits(whole.substr(0, first));
    for (size_t at = first; at < whole.size(); ++at) {
        const bool isSign = (at - first) % 4 == 0;
        if (isSign ? whole[at] != group : !isDigit(whole[at]))
            return {};
        if (!isSign)
            digits += whole[at];
    }
    return digits;
}

/// As JSON writes it; nothing where it is no number with these signs.
std::optional<std::string> digitsIn(std::string_view text, char decimal, char group)
{
    const bool isNegative = !text.empty() && text[0] == '-';
    if (isNegative)
        text.remove_prefix(1);
    const size_t point = text.find(decimal);
    const std::string_view decimals =
        point == std::string_view::npos ? std::string_view() : text.substr(point);
    const auto whole = ungrouped(text.substr(0, point), group);
    if (!whole || whole->empty() || decimals.size() == 1
        || decimals.find_first_not_of("0123456789", 1) != std::string_view::npos)
        return {};
    std::string number = isNegative ? '-' + *whole : *whole;
    if (!decimals.empty())
        number.append(1, '.').append(decimals.substr(1));
    return number;
}

std::optional<double> read(std::string_view text, char decimal, char group)
{
    const auto number = digitsIn(text, decimal, group);
    if (!number)
        return {};
    bool isNumber = false;
    const double value =
        QByteArrayView(number->data(), qsizetype(number->size())).toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> numberIn(const Cell &cell)
{
    const std::string_view text = cell.kind > CellKind::Null ? cell.text : std::string_view();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || !isDigit(text.back()) || !(isDigit(text.front()) || text.front() == '-'))
        return {};
    bool isNumber = false; // std::from_chars knows no double on macOS
    const double number = QByteArrayView(text.data(), qsizetype(text.size())).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

WrittenNumber writtenNumber(const Cell &cell)
{
    const auto plainNumber = numberIn(cell);
    if (cell.kind == CellKind::Number)
        return {plainNumber, plainNumber};
    const bool mayBeNumber = cell.kind == CellKind::String && !cell.text.empty()
        && cell.text.size() <= longestNumber
        && (isDigit(cell.text.back()) || isBlank(cell.text.back()));
    if (!mayBeNumber)
        return {plainNumber, plainNumber};
    const std::string text = plainForm(cell.text);
    WrittenNumber number{read(text, '.', ','), read(text, ',', '.')};
    if (plainNumber && !number.isNumber())
        return {plainNumber, plainNumber}; // with an exponent
    return number;
}

std::string exactNumber(const Cell &cell, bool isComma)
{
    if (cell.kind == CellKind::String) {
        const std::string text = plainForm(cell.text);
        if (auto digits = isComma ? digitsIn(text, ',', '.') : digitsIn(text, '.', ','))
            return *digits;
    }
    return numberIn(cell) ? std::string(cell.text) : std::string();
}

void DecimalSign::learnFrom(const WrittenNumber &number)
{
    if (number.withPoint && !number.withComma)
        ++m_points;
    if (number.withComma && !number.withPoint)
        ++m_commas;
}

bool DecimalSign::isComma(const WrittenNumber &number, const Cell &cell) const
{
    const bool isOwnComma = m_points == 0 && m_commas == 0 && cell.kind == CellKind::String
        && cell.text.find(',') != std::string_view::npos;
    const bool prefersComma = m_commas > m_points || isOwnComma;
    return prefersComma ? number.withComma.has_value() : !number.withPoint.has_value();
}

double DecimalSign::valueOf(const WrittenNumber &number, const Cell &cell) const
{
    return isComma(number, cell) ? *number.withComma : *number.withPoint;
}

DecimalSign decimalSignOf(const RecordSet &records, int column)
{
    DecimalSign sign;
    for (std::uint32_t code = 0; code < records.distinctCount(column); ++code)
        sign.learnFrom(writtenNumber(records.distinct(column, code)));
    return sign;
}

} // namespace flokdesk
