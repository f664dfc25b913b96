// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace flokdesk {

/// A day of the calendar and a time of day, both without a time zone: no zone may move a date of a file.
struct DayAndTime {
    std::chrono::sys_days day{};
    std::int64_t milliseconds = 0; ///< since midnight, less than a day

    std::string dayText() const; ///< 2026-11-30
    std::string timeText() const; ///< 12:35:28, or 12:35:28.250

    friend bool operator==(const DayAndTime &, const DayAndTime &) = default;
};

constexpr std::int64_t millisecondsOfADay = 86'400'000;

/// What an ISO 8601 text in a file says.
struct IsoText {
    DayAndTime value;
    bool hasDay = false;
    bool hasTime = false;
};

/// Reads "2026-11-30", "2026-11-30T12:35:28.5Z" and "12:35:28". A "Z" is taken for nothing: the digits are what the
/// user typed. Nothing for other offsets and for what is no date of the years 1 to 9999.
std::optional<IsoText> isoFromText(std::string_view text);

/// The milliseconds of an ISO 8601 duration of days, hours, minutes and seconds such as "PT12H35M28.5S".
std::optional<std::int64_t> durationFromText(std::string_view text);

/// Hours, minutes and seconds of a duration: 36:00:00.
std::string durationText(std::int64_t milliseconds);

/// The number with leading zeros.
std::string paddedNumber(std::int64_t number, int width);

} // namespace flokdesk
