// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/numberformat.h"

#include "sheets/shownnumber.h"

#include <cmath>

namespace flokdesk {

namespace {

using Kind = FormatPiece::Kind;
using std::chrono::sys_days;
using std::chrono::year;

constexpr size_t longestCode = 1000;
constexpr size_t digitsKept = 15;
constexpr std::int64_t lastSerial = 2'958'465; // 9999-12-31 from 1900

/// Whether General shows a number just as it is written, as most are; then nothing need be computed.
bool isAsGeneralShowsIt(std::string_view text)
{
    const size_t first = !text.empty() && text[0] == '-' ? 1 : 0;
    if (text.size() > first + digitsKept || text.size() <= first || text[first] < '1'
        || text[first] > '9')
        return false;
    size_t points = 0;
    for (const char c : text.substr(first)) {
        points += c == '.' ? 1 : 0;
        if (c != '.' && (c < '0' || c > '9'))
            return false;
    }
    return points == 0 || (points == 1 && text.back() != '0' && text.back() != '.');
}

struct BuiltInCode {
    int first;
    int last;
    const char *code;
};

/// The first that fits counts.
constexpr BuiltInCode builtInCodes[] = {
    {1, 1, "0"},
    {2, 2, "0.00"},
    {3, 3, "#,##0"},
    {4, 4, "#,##0.00"},
    {5, 6, "#,##0;(#,##0)"},
    {7, 8, "#,##0.00;(#,##0.00)"},
    {9, 9, "0%"},
    {10, 10, "0.00%"},
    {11, 11, "0.00E+00"},
    {12, 12, "# ?/?"},
    {13, 13, "# ?\?/?\?"},
    {14, 14, "yyyy-mm-dd"},
    {15, 15, "d-mmm-yy"},
    {16, 16, "d-mmm"},
    {17, 17, "mmm-yy"},
    {18, 18, "h:mm AM/PM"},
    {19, 19, "h:mm:ss AM/PM"},
    {20, 20, "h:mm"},
    {21, 21, "h:mm:ss"},
    {22, 22, "yyyy-mm-dd hh:mm"},
    {32, 32, "hh:mm"},
    {33, 33, "hh:mm:ss"},
    {27, 36, "yyyy-mm-dd"},
    {37, 38, "#,##0;(#,##0)"},
    {39, 40, "#,##0.00;(#,##0.00)"},
    {41, 42, "#,##0;(#,##0)"},
    {43, 44, "#,##0.00;(#,##0.00)"},
    {45, 45, "mm:ss"},
    {46, 46, "[h]:mm:ss"},
    {47, 47, "mm:ss.0"},
    {48, 48, "##0.0E+0"},
    {49, 49, "@"},
    {50, 58, "yyyy-mm-dd"},
    // The Thai ones.
    {59, 59, "0"},
    {60, 60, "0.00"},
    {61, 61, "#,##0"},
    {62, 62, "#,##0.00"},
    {67, 67, "0%"},
    {68, 68, "0.00%"},
    {69, 69, "# ?/?"},
    {70, 70, "# ?\?/?\?"},
    {71, 74, "yyyy-mm-dd"},
    {75, 75, "h:mm"},
    {76, 76, "h:mm:ss"},
    {77, 77, "yyyy-mm-dd hh:mm"},
    {78, 78, "mm:ss"},
    {79, 79, "[h]:mm:ss"},
    {80, 80, "mm:ss.0"},
    {81, 81, "yyyy-mm-dd"},
};

bool showsDate(const FormatSection &section)
{
    return section.hasDay || section.hasTime;
}

bool meets(const FormatSection &section, double number)
{
    const std::string &comparison = section.comparison;
    if (comparison == "<")
        return number < section.limit;
    if (comparison == "<=")
        return number <= section.limit;
    if (comparison == ">")
        return number > section.limit;
    if (comparison == ">=")
        return number >= section.limit;
    if (comparison == "<>")
        return number != section.limit;
    return number == section.limit;
}

/// Whether a section says by itself that its numbers are negative, so that no sign is shown.
bool isForNegatives(const FormatSection &section, size_t index)
{
    if (section.comparison.empty())
        return index == 1;
    return section.comparison[0] == '<' && section.comparison != "<>" && section.limit <= 0;
}

/// The day of a serial number, nothing where the calendar has none: 0 and the 29 February of 1900, and what is
/// before or far behind them.
std::optional<sys_days> dayOfSerial(std::int64_t serial, DateSystem system)
{
    if (system == DateSystem::From1904)
        serial += 1462;
    if (serial < 1 || serial == 60 || serial > lastSerial)
        return {};
    return sys_days(year(1899) / 12 / (serial < 60 ? 31 : 30)) + std::chrono::days(serial);
}

/// What Excel shows for the two days that the calendar does not have.
std::string shownDayThatIsNone(const FormatSection &section, std::int64_t serial,
                               std::int64_t milliseconds)
{
    FormatSection literal = section;
    for (FormatPiece &piece : literal.pieces) {
        if (piece.kind == Kind::Day && piece.width <= 2)
            piece = {Kind::Literal, 0, serial == 0 ? std::string(size_t(piece.width), '0') : "29"};
    }
    const int month = serial == 0 ? 1 : 2;
    return shownDate(literal, {sys_days(year(1900) / month / 1), milliseconds}, serial);
}

std::int64_t roundedToSecond(std::int64_t milliseconds)
{
    return (milliseconds + 500) / 1000 * 1000;
}

std::string storedDate(const FormatSection &section, const DayAndTime &date, bool isTimeAlone)
{
    if (isTimeAlone)
        return date.timeText();
    if (!section.hasTime && date.milliseconds == 0)
        return date.dayText();
    return date.dayText() + 'T' + date.timeText();
}

} // namespace

NumberFormat::NumberFormat(std::string_view code)
{
    m_numbers = sectionsOfFormat(code.size() > longestCode ? "General" : code);
    const bool hasTextSection = m_numbers.size() >= 4 || m_numbers.back().has(Kind::Text);
    if (hasTextSection) {
        m_text = m_numbers[std::min<size_t>(3, m_numbers.size() - 1)];
        m_numbers.resize(std::min<size_t>(3, m_numbers.size() - 1));
        m_changesText = m_text.pieces.size() != 1 || m_text.pieces[0].kind != Kind::Text;
    }
    const auto isPlain = [](const FormatSection &section) {
        return section.pieces.size() == 1 && section.pieces[0].kind == Kind::General;
    };
    m_isGeneral = m_numbers.empty() || (m_numbers.size() == 1 && isPlain(m_numbers[0]));
}

NumberFormat NumberFormat::builtIn(int id)
{
    for (const BuiltInCode &known : builtInCodes) {
        if (id >= known.first && id <= known.last)
            return NumberFormat(known.code);
    }
    return NumberFormat();
}

std::string NumberFormat::showText(std::string_view text) const
{
    std::string shown;
    for (const FormatPiece &piece : m_text.pieces)
        shown += piece.kind == Kind::Text ? text : std::string_view(piece.text);
    return shown;
}

const FormatSection *NumberFormat::sectionFor(double number) const
{
    const size_t count = m_numbers.size();
    for (size_t i = 0; i < count; ++i) {
        const FormatSection &section = m_numbers[i];
        bool isMet = true;
        if (!section.comparison.empty())
            isMet = meets(section, number);
        else if (i == 0 && count == 2)
            isMet = m_numbers[1].comparison.empty() ? number >= 0 : !meets(m_numbers[1], number);
        else if (i == 0 && count == 3)
            isMet = number > 0;
        else if (i == 1 && count == 3)
            isMet = number < 0;
        if (isMet)
            return &section;
    }
    return nullptr;
}

void NumberFormat::format(std::string_view text, DateSystem system, FormattedCell &cell) const
{
    if (m_isGeneral && isAsGeneralShowsIt(text)) {
        cell.kind = SheetKind::Number;
        cell.isRounded = false;
        cell.shown = text;
        cell.stored = text;
        return;
    }
    const std::optional<Decimal> number = Decimal::fromText(text);
    cell.isRounded = number && number->point() > int(digitsKept);
    cell.kind = number ? SheetKind::Number : SheetKind::Text;
    const bool isPlain = text.find_first_not_of("0123456789-") == std::string_view::npos;
    cell.stored = !number || (isPlain && text != "-0") ? std::string(text) : number->toText();
    cell.shown = cell.stored;
    if (m_isGeneral || !number)
        return;
    const double value = number->toDouble();
    const FormatSection *section = sectionFor(value);
    if (!section)
        return;
    if (showsDate(*section)) {
        formatDate(*section, *number, system, cell);
        return;
    }
    const bool isOne = section->pieces.size() == 1 && section->pieces[0].kind == Kind::General;
    if (isOne && !number->isNegative())
        return;
    const bool needsSign =
        number->isNegative() && !isForNegatives(*section, size_t(section - m_numbers.data()));
    cell.shown = (needsSign ? "-" : "") + shownNumber(*section, *number);
}

bool NumberFormat::formatDate(const FormatSection &section, const Decimal &number,
                              DateSystem system, FormattedCell &cell) const
{
    const double value = number.toDouble();
    if (number.isNegative() || value > double(lastSerial) + 1)
        return false; // Excel shows ##### for them
    auto serial = std::int64_t(std::floor(value));
    std::int64_t milliseconds = std::llround((value - std::floor(value)) * millisecondsOfADay);
    const bool showsParts = section.has(Kind::SubSecond) || !section.hasTime;
    std::int64_t shownTime = showsParts ? milliseconds : roundedToSecond(milliseconds);
    const std::int64_t shownSerial = serial + shownTime / millisecondsOfADay;
    shownTime %= millisecondsOfADay;
    serial += milliseconds / millisecondsOfADay;
    milliseconds %= millisecondsOfADay;

    const auto day = dayOfSerial(serial, system);
    const auto shownDay = dayOfSerial(shownSerial, system);
    const bool isTimeAlone = !section.hasDay && serial == 0;
    if (shownDay || !section.hasDay)
        cell.shown = shownDate(section, {shownDay.value_or(sys_days()), shownTime}, shownSerial);
    else if (shownSerial == 0 || shownSerial == 60)
        cell.shown = shownDayThatIsNone(section, shownSerial, shownTime);
    if (section.isElapsed && !section.hasDay)
        cell.stored = durationText(serial * millisecondsOfADay + milliseconds);
    else if (day || isTimeAlone)
        cell.stored = storedDate(section, {day.value_or(sys_days()), milliseconds}, isTimeAlone);
    else
        return false;
    cell.kind = SheetKind::Date;
    cell.isRounded = false;
    return true;
}

void NumberFormat::formatIso(std::string_view text, FormattedCell &cell) const
{
    const auto iso = isoFromText(text);
    cell.isRounded = false;
    cell.kind = iso ? SheetKind::Date : SheetKind::Text;
    cell.stored = text;
    cell.shown = text;
    if (!iso)
        return;
    cell.stored = (iso->hasDay ? iso->value.dayText() : std::string())
        + (iso->hasDay && iso->hasTime ? "T" : "")
        + (iso->hasTime ? iso->value.timeText() : std::string());
    cell.shown = cell.stored;
    if (iso->hasDay && iso->hasTime)
        cell.shown[10] = ' ';
    if (!m_numbers.empty() && showsDate(m_numbers[0]) && iso->hasDay)
        cell.shown = shownDate(m_numbers[0], iso->value, 0);
}

} // namespace flokdesk
