// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/decimal.h"

#include <algorithm>
#include <cstdlib>
#include <QByteArrayView>

namespace flokdesk {

namespace {

constexpr int spreadsheetDigits = 15;
constexpr size_t longestNumberText = 400;
constexpr int largestExponent = 400; // a double ends at 308

bool isDecimalDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads the exponent behind "E"; nothing where it is none.
std::optional<int> exponentOf(std::string_view text)
{
    const bool isSigned = !text.empty() && (text.front() == '-' || text.front() == '+');
    const std::string_view digits = text.substr(isSigned ? 1 : 0);
    if (digits.empty() || digits.size() > 5
        || !std::all_of(digits.begin(), digits.end(), isDecimalDigit))
        return {};
    int exponent = 0;
    for (char c : digits)
        exponent = exponent * 10 + (c - '0');
    return isSigned && text.front() == '-' ? -exponent : exponent;
}

} // namespace

std::optional<Decimal> Decimal::fromText(std::string_view text)
{
    Decimal number;
    if (text.size() > longestNumberText)
        return {};
    size_t i = 0;
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        number.m_isNegative = text[i++] == '-';
    const size_t first = i;
    while (i < text.size() && isDecimalDigit(text[i]))
        ++i;
    number.m_digits = text.substr(first, i - first);
    number.m_point = int(i - first);
    const bool isPlainInteger = i == text.size();
    if (i < text.size() && text[i] == '.') {
        const size_t behind = ++i;
        while (i < text.size() && isDecimalDigit(text[i]))
            ++i;
        number.m_digits += text.substr(behind, i - behind);
    }
    if (number.m_digits.empty())
        return {};
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        const auto exponent = exponentOf(text.substr(i + 1));
        if (!exponent)
            return {};
        number.m_point += *exponent;
        i = text.size();
    }
    if (i != text.size())
        return {};
    number.strip();
    if (std::abs(number.m_point) > largestExponent)
        return {};
    if (!isPlainInteger)
        number.round(spreadsheetDigits - number.m_point);
    return number;
}

void Decimal::strip()
{
    const size_t first = m_digits.find_first_not_of('0');
    if (first == std::string::npos) {
        m_digits.clear();
        m_point = 0;
        return;
    }
    m_digits.erase(0, first);
    m_point -= int(first);
    m_digits.erase(m_digits.find_last_not_of('0') + 1);
}

double Decimal::toDouble() const
{
    const std::string text = "0." + m_digits + 'e' + std::to_string(m_point);
    bool isNumber = false; // false for what is too large, which is infinite then
    const double value = QByteArrayView(text.data(), qsizetype(text.size())).toDouble(&isNumber);
    return m_isNegative ? -value : value;
}

void Decimal::round(int decimals)
{
    const int kept = m_point + decimals;
    if (kept >= int(m_digits.size()))
        return;
    if (kept < 0) {
        m_digits.clear();
        m_point = 0;
        return;
    }
    const bool isUp = m_digits[size_t(kept)] >= '5';
    m_digits.resize(size_t(kept));
    if (isUp) {
        while (!m_digits.empty() && m_digits.back() == '9')
            m_digits.pop_back();
        if (m_digits.empty()) {
            m_digits = "1";
            ++m_point;
        } else {
            ++m_digits.back();
        }
    }
    strip();
}

std::string Decimal::integerPart() const
{
    if (m_point <= 0)
        return {};
    std::string text = m_digits.substr(0, size_t(m_point));
    text.resize(size_t(m_point), '0');
    return text;
}

std::string Decimal::fractionPart(int decimals) const
{
    std::string text;
    if (!isZero() && m_point < 0)
        text.assign(size_t(std::min(-m_point, decimals)), '0');
    const size_t first = size_t(std::max(0, m_point));
    if (first < m_digits.size())
        text += m_digits.substr(first);
    text.resize(size_t(decimals), '0');
    return text;
}

std::string Decimal::toText() const
{
    if (isZero())
        return "0";
    const std::string sign = m_isNegative ? "-" : "";
    const int count = int(m_digits.size());
    if (m_point >= -8 && m_point <= 20) {
        const std::string whole = m_point > 0 ? integerPart() : "0";
        const int decimals = std::max(0, count - m_point);
        return sign + whole + (decimals > 0 ? '.' + fractionPart(decimals) : std::string());
    }
    const int exponent = m_point - 1;
    const std::string power = std::to_string(std::abs(exponent));
    return sign + m_digits[0] + (count > 1 ? '.' + m_digits.substr(1) : std::string())
        + (exponent < 0 ? "E-" : "E+") + (power.size() < 2 ? "0" : "") + power;
}

} // namespace flokdesk
