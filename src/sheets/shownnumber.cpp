// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/shownnumber.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <utility>

namespace flokdesk {

namespace {

using Kind = FormatPiece::Kind;

/// Fills the placeholders of a section with the digits of a number, from the left to the right.
class DigitFiller {
public:
    DigitFiller(const FormatSection &section, const Decimal &number)
        : m_section(section)
        , m_whole(number.integerPart())
        , m_fraction(number.fractionPart(section.decimals))
    {
    }

    void fill(const FormatPiece &piece, std::string &shown)
    {
        if (m_isBehindPoint)
            fillFraction(piece.text[0], shown);
        else
            fillWhole(piece.text[0], shown);
    }
    void passPoint() { m_isBehindPoint = true; }

private:
    void fillWhole(char placeholder, std::string &shown)
    {
        const int place = m_section.integers - 1 - m_filled; // from the right
        if (m_filled++ == 0) {
            for (int left = int(m_whole.size()) - 1; left > place; --left)
                addDigit(m_whole[m_whole.size() - 1 - size_t(left)], left, shown);
        }
        if (place < int(m_whole.size()))
            addDigit(m_whole[m_whole.size() - 1 - size_t(place)], place, shown);
        else if (placeholder == '0')
            addDigit('0', place, shown);
        else if (placeholder == '?')
            shown += ' ';
    }

    void addDigit(char digit, int place, std::string &shown)
    {
        shown += digit;
        if (m_section.isGrouped && place > 0 && place % 3 == 0)
            shown += ',';
    }

    void fillFraction(char placeholder, std::string &shown)
    {
        const size_t place = m_place++;
        const bool isNeeded = m_fraction.find_first_not_of('0', place) != std::string::npos;
        if (isNeeded || placeholder == '0')
            shown += m_fraction[place];
        else if (placeholder == '?')
            shown += ' ';
    }

    const FormatSection &m_section;
    std::string m_whole;
    std::string m_fraction;
    int m_filled = 0;
    size_t m_place = 0;
    bool m_isBehindPoint = false;
};

/// Takes the exponent out of a number and returns it.
int takeExponent(const FormatSection &section, Decimal &number)
{
    if (number.isZero())
        return 0;
    const int step = std::max(1, section.integers);
    int exponent = 0;
    for (int tries = 0; tries < 2; ++tries) { // rounding 9.99 makes one digit more
        const int further = int(std::floor(double(number.point() - 1) / step)) * step;
        number.shift(-further);
        exponent += further;
        number.round(section.decimals);
    }
    return exponent;
}

std::string shownExponent(const FormatPiece &piece, int exponent)
{
    const std::string sign = exponent < 0 ? "-" : piece.text == "+" ? "+" : "";
    return 'E' + sign + paddedNumber(std::abs(exponent), piece.width);
}

/// The last convergent of the continued fraction of `value`, which is less than 1, with a denominator up to `most`.
std::pair<std::int64_t, std::int64_t> nearestFraction(double value, std::int64_t most)
{
    std::pair<std::int64_t, std::int64_t> before = {1, 0};
    std::pair<std::int64_t, std::int64_t> last = {0, 1};
    for (double rest = value; rest > 1e-7;) {
        const auto term = std::int64_t(std::floor(1 / rest));
        rest = 1 / rest - double(term);
        const std::pair next = {term * last.first + before.first,
                                term * last.second + before.second};
        if (next.second > most)
            break;
        before = std::exchange(last, next);
    }
    return last;
}

std::string shownFraction(const FormatSection &section, const FormatPiece &piece,
                          const Decimal &number)
{
    const bool hasWhole = std::count_if(section.pieces.begin(), section.pieces.end(),
                                        [](const FormatPiece &other) {
                                            return other.kind == Kind::Literal && other.text == " ";
                                        })
        > 0;
    const double value = number.toDouble();
    double whole = hasWhole ? std::floor(value) : 0;
    if (value > 1e9)
        return number.toText();
    std::pair<std::int64_t, std::int64_t> fraction;
    if (piece.text.empty()) {
        const std::int64_t most = piece.width >= 3 ? 999 : piece.width == 2 ? 99 : 9;
        fraction = nearestFraction(value - whole, most);
    } else {
        const std::int64_t below = std::stoi(piece.text);
        fraction = {std::llround((value - whole) * double(below)), below};
    }
    if (hasWhole && fraction.first == fraction.second) {
        whole += 1;
        fraction.first = 0;
    }
    std::string parts = std::to_string(fraction.first) + '/' + std::to_string(fraction.second);
    if (!hasWhole)
        return parts;
    std::string wholeText = std::to_string(std::int64_t(whole));
    if (fraction.first == 0)
        return wholeText;
    return whole > 0 ? wholeText + ' ' + parts : parts;
}

std::string nameOfMonth(unsigned language, unsigned month, int width)
{
    const QLocale locale(language == 0x0A       ? QLocale::Spanish
                             : language == 0x16 ? QLocale::Portuguese
                                                : QLocale::English);
    QString name =
        locale.monthName(int(month), width == 4 ? QLocale::LongFormat : QLocale::ShortFormat);
    name.remove(u'.');
    return (width == 5 ? name.left(1).toUpper() : name).toStdString();
}

std::string nameOfDay(unsigned language, unsigned day, int width)
{
    const QLocale locale(language == 0x0A       ? QLocale::Spanish
                             : language == 0x16 ? QLocale::Portuguese
                                                : QLocale::English);
    QString name =
        locale.dayName(int(day), width == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
    return name.remove(u'.').toStdString();
}

/// Shows the pieces of a date.
class DateShower {
public:
    DateShower(const FormatSection &section, const DayAndTime &date, std::int64_t serialDay)
        : m_section(section)
        , m_date(date.day)
        , m_weekday(std::chrono::weekday(date.day).iso_encoding())
        , m_milliseconds(date.milliseconds)
        , m_elapsed(serialDay * millisecondsOfADay + date.milliseconds)
        , m_hasHalves(section.has(Kind::HalfDay))
    {
    }

    std::string show(const FormatPiece &piece) const
    {
        switch (piece.kind) {
        case Kind::Year:
            return piece.width <= 2 ? paddedNumber(int(m_date.year()) % 100, 2)
                                    : paddedNumber(int(m_date.year()), 4);
        case Kind::Month:
            return piece.width > 2
                ? nameOfMonth(m_section.language, unsigned(m_date.month()), piece.width)
                : paddedNumber(unsigned(m_date.month()), piece.width);
        case Kind::Day:
            return piece.width > 2 ? nameOfDay(m_section.language, m_weekday, piece.width)
                                   : paddedNumber(unsigned(m_date.day()), piece.width);
        default:
            return showTime(piece);
        }
    }

private:
    std::string showTime(const FormatPiece &piece) const
    {
        const std::int64_t hour = m_milliseconds / 3'600'000;
        switch (piece.kind) {
        case Kind::Hour:
            return paddedNumber(m_hasHalves ? (hour + 11) % 12 + 1 : hour, piece.width);
        case Kind::Minute:
            return paddedNumber(m_milliseconds / 60'000 % 60, piece.width);
        case Kind::Second:
            return paddedNumber(m_milliseconds / 1000 % 60, piece.width);
        case Kind::SubSecond:
            return '.'
                + (paddedNumber(m_milliseconds % 1000, 3) + std::string(size_t(piece.width), '0'))
                      .substr(0, size_t(piece.width));
        case Kind::HalfDay:
            return std::string(hour < 12 ? "AM" : "PM").substr(0, piece.text.empty() ? 2 : 1);
        case Kind::ElapsedHours:
            return paddedNumber(m_elapsed / 3'600'000, piece.width);
        case Kind::ElapsedMinutes:
            return paddedNumber(m_elapsed / 60'000, piece.width);
        case Kind::ElapsedSeconds:
            return paddedNumber(m_elapsed / 1000, piece.width);
        default:
            return piece.text;
        }
    }

    const FormatSection &m_section;
    std::chrono::year_month_day m_date;
    unsigned m_weekday;
    std::int64_t m_milliseconds;
    std::int64_t m_elapsed;
    bool m_hasHalves;
};

} // namespace

std::string shownNumber(const FormatSection &section, Decimal number)
{
    std::string shown;
    number.makePositive();
    number.shift(section.shift);
    const Decimal whole = number;
    const int exponent = section.has(Kind::Exponent) ? takeExponent(section, number) : 0;
    number.round(section.decimals);
    DigitFiller filler(section, number);
    const bool isFraction = section.has(Kind::Fraction);
    for (const FormatPiece &piece : section.pieces) {
        switch (piece.kind) {
        case Kind::Digit:
            if (!isFraction)
                filler.fill(piece, shown);
            break;
        case Kind::Fraction:
            shown += shownFraction(section, piece, whole);
            break;
        case Kind::Point:
            filler.passPoint();
            shown += '.';
            break;
        case Kind::Exponent:
            shown += shownExponent(piece, exponent);
            break;
        case Kind::General:
            shown += whole.toText();
            break;
        default:
            if (!isFraction || piece.text != " ")
                shown += piece.text;
            break;
        }
    }
    return shown;
}

std::string shownDate(const FormatSection &section, const DayAndTime &date, std::int64_t serialDay)
{
    const DateShower shower(section, date, serialDay);
    std::string shown;
    for (const FormatPiece &piece : section.pieces)
        shown += shower.show(piece);
    return shown;
}

} // namespace flokdesk
