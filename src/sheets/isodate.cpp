// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/isodate.h"

#include <algorithm>

namespace flokdesk {

namespace {

/// Takes what it reads from the front of a text.
class FieldReader {
public:
    explicit FieldReader(std::string_view text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.empty(); }
    bool skip(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// A number of `least` to `most` digits.
    std::optional<std::int64_t> number(size_t least, size_t most)
    {
        std::int64_t value = 0;
        size_t count = 0;
        while (count < m_rest.size() && count < most && m_rest[count] >= '0'
               && m_rest[count] <= '9')
            value = value * 10 + (m_rest[count++] - '0');
        if (count < least)
            return {};
        m_rest.remove_prefix(count);
        return value;
    }
    /// Milliseconds of what is behind "." or ","; digits behind the fourth are passed over.
    std::int64_t fraction()
    {
        if (!skip('.') && !skip(','))
            return 0;
        const size_t count = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        std::string digits(m_rest.substr(0, std::min<size_t>(count, 4)));
        digits.resize(4, '0');
        m_rest.remove_prefix(count);
        return (std::stoi(digits) + 5) / 10;
    }

private:
    std::string_view m_rest;
};

std::optional<std::chrono::sys_days> readDay(FieldReader &fields)
{
    const auto year = fields.number(4, 4);
    if (!year || !fields.skip('-'))
        return {};
    const auto month = fields.number(2, 2);
    if (!month || !fields.skip('-'))
        return {};
    const auto day = fields.number(2, 2);
    const std::chrono::year_month_day date{std::chrono::year(int(*year)),
                                           std::chrono::month(unsigned(*month)),
                                           std::chrono::day(unsigned(day.value_or(0)))};
    if (!day || *year < 1 || !date.ok())
        return {};
    return std::chrono::sys_days(date);
}

std::optional<std::int64_t> readTime(FieldReader &fields)
{
    const auto hours = fields.number(2, 2);
    if (!hours || *hours > 23 || !fields.skip(':'))
        return {};
    const auto minutes = fields.number(2, 2);
    if (!minutes || *minutes > 59)
        return {};
    std::int64_t milliseconds = (*hours * 60 + *minutes) * 60'000;
    if (fields.skip(':')) {
        const auto seconds = fields.number(2, 2);
        if (!seconds || *seconds > 59)
            return {};
        milliseconds += *seconds * 1000 + fields.fraction();
    }
    return milliseconds;
}

} // namespace

std::string paddedNumber(std::int64_t number, int width)
{
    std::string digits = std::to_string(number);
    if (digits.size() < size_t(width))
        digits.insert(0, size_t(width) - digits.size(), '0');
    return digits;
}

std::string durationText(std::int64_t milliseconds)
{
    const std::string sign = milliseconds < 0 ? "-" : "";
    const std::int64_t all = std::abs(milliseconds);
    const std::string text = sign + paddedNumber(all / 3'600'000, 2) + ':'
        + paddedNumber(all / 60'000 % 60, 2) + ':' + paddedNumber(all / 1000 % 60, 2);
    return all % 1000 ? text + '.' + paddedNumber(all % 1000, 3) : text;
}

std::string DayAndTime::dayText() const
{
    const std::chrono::year_month_day date(day);
    return paddedNumber(int(date.year()), 4) + '-' + paddedNumber(unsigned(date.month()), 2) + '-'
        + paddedNumber(unsigned(date.day()), 2);
}

std::string DayAndTime::timeText() const
{
    return durationText(milliseconds);
}

std::optional<IsoText> isoFromText(std::string_view text)
{
    IsoText iso;
    FieldReader fields(text);
    iso.hasDay = text.size() >= 10 && text[4] == '-';
    if (iso.hasDay) {
        const auto day = readDay(fields);
        if (!day)
            return {};
        iso.value.day = *day;
    }
    iso.hasTime = !iso.hasDay || fields.skip('T');
    if (iso.hasTime) {
        const auto time = readTime(fields);
        if (!time)
            return {};
        iso.value.day += std::chrono::days(*time / millisecondsOfADay);
        iso.value.milliseconds = *time % millisecondsOfADay;
    }
    fields.skip('Z');
    return fields.isAtEnd() ? std::optional(iso) : std::nullopt;
}

std::optional<std::int64_t> durationFromText(std::string_view text)
{
    FieldReader fields(text);
    const bool isNegative = fields.skip('-');
    if (!fields.skip('P'))
        return {};
    bool isTime = fields.skip('T');
    std::int64_t milliseconds = 0;
    while (!fields.isAtEnd()) {
        const auto number = fields.number(1, 9);
        const std::int64_t fraction = fields.fraction();
        if (!number)
            return {};
        if (!isTime && fields.skip('D'))
            milliseconds += *number * millisecondsOfADay;
        else if (isTime && fields.skip('H'))
            milliseconds += *number * 3'600'000;
        else if (isTime && fields.skip('M'))
            milliseconds += *number * 60'000;
        else if (isTime && fields.skip('S'))
            milliseconds += *number * 1000 + fraction;
        else
            return {};
        isTime = fields.skip('T') || isTime;
    }
    return isNegative ? -milliseconds : milliseconds;
}

} // namespace flokdesk
