// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decimalsum.h"

#include <algorithm>
#include <charconv>

namespace flokdesk {

namespace {

constexpr int digitsOfLimb = 9;
constexpr std::uint64_t limbEnd = 1'000'000'000;
/// A limb is below a thousand million, so that this many of them fit into 64 bits.
constexpr std::uint64_t mostUncarried = limbEnd;

/// Digits without a point, and how many of them stand behind it.
struct Written {
    std::string digits;
    int decimals = 0;
    bool isNegative = false;
    bool isNumber = false;
};

Written parsed(std::string_view number)
{
    Written written;
    written.isNegative = number.starts_with('-');
    if (written.isNegative || number.starts_with('+'))
        number.remove_prefix(1);
    int exponent = 0;
    if (const size_t e = number.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view power = number.substr(e + 1);
        if (power.starts_with('+'))
            power.remove_prefix(1);
        const auto [end, error] =
            std::from_chars(power.data(), power.data() + power.size(), exponent);
        if (error != std::errc() || end != power.data() + power.size()
            || std::abs(exponent) > DecimalSum::mostDigits)
            return written;
        number = number.substr(0, e);
    }
    const size_t point = std::min(number.find('.'), number.size());
    written.digits = number.substr(0, point);
    if (point < number.size())
        written.digits += number.substr(point + 1);
    written.decimals = static_cast<int>(written.digits.size() - point) - exponent;
    if (written.decimals < 0) {
        written.digits.append(size_t(-written.decimals), '0');
        written.decimals = 0;
    }
    written.isNumber = !written.digits.empty()
        && written.digits.find_first_not_of("0123456789") == std::string::npos
        && written.digits.size() <= DecimalSum::mostDigits
        && written.decimals <= DecimalSum::mostDigits;
    return written;
}

std::uint64_t limbOf(std::string_view digits)
{
    std::uint64_t limb = 0;
    for (const char digit : digits)
        limb = limb * 10 + std::uint64_t(digit - '0');
    return limb;
}

void addTo(std::vector<std::uint64_t> &limbs, size_t place, std::uint64_t value)
{
    if (place >= limbs.size())
        limbs.resize(place + 1, 0);
    limbs[place] += value;
}

std::string digitsOf(const std::vector<std::uint64_t> &limbs, bool isReversed)
{
    std::string digits;
    for (size_t i = 0; i < limbs.size(); ++i) {
        const std::string limb = std::to_string(limbs[isReversed ? limbs.size() - 1 - i : i]);
        digits.append(digitsOfLimb - limb.size(), '0').append(limb);
    }
    return digits;
}

/// `a` - `b`, which is not larger and as long.
std::string difference(std::string a, const std::string &b)
{
    int borrow = 0;
    for (size_t i = a.size(); i-- > 0;) {
        int digit = a[i] - b[i] - borrow;
        borrow = digit < 0 ? 1 : 0;
        a[i] = char('0' + digit + borrow * 10);
    }
    return a;
}

} // namespace

void DecimalSum::Magnitude::carry()
{
    std::uint64_t over = 0;
    for (size_t i = fraction.size(); i-- > 0;) {
        const std::uint64_t limb = fraction[i] + over;
        fraction[i] = limb % limbEnd;
        over = limb / limbEnd;
    }
    for (std::uint64_t &place : whole) {
        const std::uint64_t limb = place + over;
        place = limb % limbEnd;
        over = limb / limbEnd;
    }
    for (; over > 0; over /= limbEnd)
        whole.push_back(over % limbEnd);
}

bool DecimalSum::add(std::string_view number, std::uint64_t times)
{
    const Written written = parsed(number);
    if (!written.isNumber)
        return false;
    while (times > 0) {
        const std::uint64_t now = std::min(times, mostUncarried);
        if (m_uncarried + now > mostUncarried) {
            m_positive.carry();
            m_negative.carry();
            m_uncarried = 0;
        }
        m_uncarried += now;
        addDigits(written.isNegative ? m_negative : m_positive, written.digits, written.decimals,
                  now);
        times -= now;
    }
    return true;
}

void DecimalSum::addDigits(Magnitude &to, std::string_view digits, int decimals,
                           std::uint64_t times)
{
    m_decimals = std::max(m_decimals, decimals);
    const auto count = static_cast<int>(digits.size());
    const std::string padded = std::string(size_t(std::max(0, decimals - count)), '0')
        + std::string(digits); // 0.001 has fewer digits than decimals
    const size_t point = padded.size() - size_t(decimals);
    const std::string_view all = padded;
    for (size_t end = point, place = 0; end > 0; ++place) {
        const size_t begin = end > digitsOfLimb ? end - digitsOfLimb : 0;
        addTo(to.whole, place, limbOf(all.substr(begin, end - begin)) * times);
        end = begin;
    }
    for (size_t begin = point, place = 0; begin < all.size(); begin += digitsOfLimb, ++place) {
        std::string limb(all.substr(begin, digitsOfLimb));
        limb.append(digitsOfLimb - limb.size(), '0');
        addTo(to.fraction, place, limbOf(limb) * times);
    }
}

std::string DecimalSum::text(char point) const
{
    Magnitude positive = m_positive;
    Magnitude negative = m_negative;
    positive.carry();
    negative.carry();
    const size_t wholes = std::max({positive.whole.size(), negative.whole.size(), size_t(1)});
    const size_t fractions = std::max(positive.fraction.size(), negative.fraction.size());
    for (Magnitude *magnitude : {&positive, &negative}) {
        magnitude->whole.resize(wholes, 0);
        magnitude->fraction.resize(fractions, 0);
    }
    const std::string plus = digitsOf(positive.whole, true) + digitsOf(positive.fraction, false);
    const std::string minus = digitsOf(negative.whole, true) + digitsOf(negative.fraction, false);
    const bool isNegative = minus > plus;
    std::string digits = isNegative ? difference(minus, plus) : difference(plus, minus);
    const size_t whole = wholes * digitsOfLimb;
    std::string text = digits.substr(0, whole);
    text.erase(0, std::min(text.find_first_not_of('0'), whole - 1));
    if (m_decimals > 0)
        text += point + digits.substr(whole, size_t(m_decimals));
    return (isNegative ? "-" : "") + text;
}

} // namespace flokdesk
