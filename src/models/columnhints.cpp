// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnhints.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>
#include <set>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

bool isDateDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number of a date as it is written.
struct DateDigits {
    int number = 0;
    size_t count = 0;
    bool hasZero = false; ///< in front
};

/// Three numbers with the same sign between them, and what follows.
struct WrittenDate {
    std::array<DateDigits, 3> numbers;
    char separator = 0;
    std::string_view rest;
};

DateDigits takeDateDigits(std::string_view &text)
{
    constexpr size_t most = 4;
    DateDigits digits;
    while (digits.count < text.size() && digits.count <= most && isDateDigit(text[digits.count]))
        digits.number = digits.number * 10 + (text[digits.count++] - '0');
    digits.hasZero = digits.count > 0 && text.front() == '0';
    text.remove_prefix(digits.count);
    return digits;
}

bool isTime(std::string_view text)
{
    if (text.size() < 5 || (text.front() != ' ' && text.front() != 'T'))
        return false;
    text.remove_prefix(1);
    const DateDigits hour = takeDateDigits(text);
    if (hour.count < 1 || hour.count > 2 || hour.number > 24 || !text.starts_with(':'))
        return false;
    text.remove_prefix(1);
    const DateDigits minute = takeDateDigits(text);
    return minute.count == 2 && minute.number < 60 && (text.empty() || !isDateDigit(text.front()));
}

std::optional<WrittenDate> writtenIn(std::string_view text)
{
    WrittenDate written;
    written.numbers[0] = takeDateDigits(text);
    if (text.empty() || std::string_view("-/.").find(text.front()) == std::string_view::npos)
        return std::nullopt;
    written.separator = text.front();
    for (size_t at = 1; at < 3; ++at) {
        if (!text.starts_with(written.separator))
            return std::nullopt;
        text.remove_prefix(1);
        written.numbers[at] = takeDateDigits(text);
    }
    written.rest = text;
    if (!text.empty() && !isTime(text))
        return std::nullopt;
    return written;
}

/// Where the day, the month and the year stand.
std::array<size_t, 3> placesOf(DateForm::Order order)
{
    switch (order) {
    case DateForm::Order::YearMonthDay:
        return {2, 1, 0};
    case DateForm::Order::DayMonthYear:
        return {0, 1, 2};
    case DateForm::Order::MonthDayYear:
        return {1, 0, 2};
    }
    Q_UNREACHABLE();
}

std::optional<QDate> dateOf(const WrittenDate &written, DateForm::Order order)
{
    const auto [day, month, year] = placesOf(order);
    const auto isShort = [&](size_t at) {
        return written.numbers[at].count == 1 || written.numbers[at].count == 2;
    };
    if (written.numbers[year].count != 4 || !isShort(day) || !isShort(month))
        return std::nullopt;
    const QDate date(written.numbers[year].number, written.numbers[month].number,
                     written.numbers[day].number);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// An offset stays as it is; before noon and after noon have no common midnight.
QString midnightOf(std::string_view time)
{
    static const QRegularExpression clock(
        u"\\A([T ]\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?)(Z| ?[+-]\\d\\d(?::?\\d\\d)?|)\\z"_s);
    const QRegularExpressionMatch match = clock.match(exactFromUtf8(time));
    QString zero = match.captured(1);
    for (QChar &c : zero)
        c = c.isDigit() ? QChar(u'0') : c;
    return zero + match.captured(2);
}

/// Takes one value after the other, as long as all of them can be dates of one form.
class DateProof {
public:
    bool isPossible() const { return m_isPossible; }
    void take(std::string_view text)
    {
        const auto written = writtenIn(text);
        m_isPossible = m_isPossible && written && agrees(*written);
    }
    std::optional<DateForm> form() const
    {
        if (!m_isPossible || m_orders.size() != 1)
            return std::nullopt;
        return DateForm{m_orders.front(), QLatin1Char(m_separator), !m_isShort, m_midnight};
    }

private:
    bool agrees(const WrittenDate &written)
    {
        const bool isFirst = m_separator == 0;
        const bool hasTime = !written.rest.empty();
        if (!isFirst && (m_separator != written.separator || m_hasTime != hasTime))
            return false;
        if (isFirst)
            m_midnight = midnightOf(written.rest);
        m_separator = written.separator;
        m_hasTime = hasTime;
        std::erase_if(m_orders, [&](DateForm::Order order) { return !dateOf(written, order); });
        for (const DateDigits &digits : written.numbers) {
            m_isShort = m_isShort || digits.count == 1;
            m_isPadded = m_isPadded || (digits.count == 2 && digits.hasZero);
        }
        return !m_orders.empty() && !(m_isShort && m_isPadded);
    }

    std::vector<DateForm::Order> m_orders{DateForm::Order::YearMonthDay,
                                          DateForm::Order::DayMonthYear,
                                          DateForm::Order::MonthDayYear};
    QString m_midnight;
    char m_separator = 0;
    bool m_hasTime = false;
    bool m_isShort = false; ///< a number below ten has one digit
    bool m_isPadded = false; ///< it has two
    bool m_isPossible = true;
};

/// The pair to which all of these values belong; empty where there is none, or more than one.
QStringList yesNoOf(const QStringList &values)
{
    static const std::vector<QStringList> pairs = [] {
        const std::vector<QStringList> capitalized{
            {u"True"_s, u"False"_s}, {u"Yes"_s, u"No"_s}, {u"Sí"_s, u"No"_s}, {u"Si"_s, u"No"_s},
            {u"Sim"_s, u"Não"_s},    {u"S"_s, u"N"_s},    {u"Y"_s, u"N"_s}};
        std::vector<QStringList> all;
        for (const QStringList &pair : capitalized) {
            all.push_back(pair);
            all.push_back({pair[0].toLower(), pair[1].toLower()});
            if (pair[0].size() > 1)
                all.push_back({pair[0].toUpper(), pair[1].toUpper()});
        }
        return all;
    }();
    QStringList found;
    for (const QStringList &pair : pairs) {
        if (!std::ranges::all_of(values,
                                 [&](const QString &value) { return pair.contains(value); }))
            continue;
        if (!found.isEmpty())
            return {};
        found = pair;
    }
    return found;
}

QStringList listed(QStringList values, qsizetype cells)
{
    constexpr qsizetype timesEach = 2;
    if (values.isEmpty())
        return {};
    if (QStringList pair = yesNoOf(values); !pair.isEmpty())
        return pair;
    if (values.size() * timesEach > cells)
        return {};
    values.sort(Qt::CaseInsensitive);
    return values;
}

} // namespace

QString DateForm::text(const QDate &date) const
{
    const auto number = [this](int n) {
        return u"%1"_s.arg(n, isPadded ? 2 : 1, 10, QLatin1Char('0'));
    };
    const auto [day, month, year] = placesOf(order);
    std::array<QString, 3> parts;
    parts[day] = number(date.day());
    parts[month] = number(date.month());
    parts[year] = u"%1"_s.arg(date.year(), 4, 10, QLatin1Char('0'));
    return parts[0] + separator + parts[1] + separator + parts[2];
}

std::optional<QDate> DateForm::dateIn(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const auto written = writtenIn({utf8.constData(), size_t(utf8.size())});
    if (!written || QLatin1Char(written->separator) != separator)
        return std::nullopt;
    return dateOf(*written, order);
}

QString DateForm::withDate(const QString &text, const QDate &date) const
{
    if (!dateIn(text))
        return this->text(date) + midnight;
    const QByteArray utf8 = text.toUtf8();
    return this->text(date)
        + exactFromUtf8(writtenIn({utf8.constData(), size_t(utf8.size())})->rest);
}

ColumnHints hintsOf(const RecordSet &records, int column, const std::atomic_bool &isCancelled)
{
    constexpr std::uint32_t between = 1000; // values from one look at isCancelled to the next
    DateProof dates;
    std::set<std::string_view> values;
    bool isFew = true;
    for (std::uint32_t code = 0; code < records.distinctCount(column); ++code) {
        const Cell cell = records.distinct(column, code);
        if (cell.text.empty() || cell.kind == CellKind::Null)
            continue;
        if (cell.kind == CellKind::Json || (code % between == 0 && isCancelled))
            return {};
        dates.take(cell.text);
        if (isFew)
            values.insert(cell.text);
        isFew = isFew && qsizetype(values.size()) <= ColumnHints::mostValues
            && cell.text.size() <= ColumnHints::longestValue
            && cell.text.find_first_of("\r\n") == std::string_view::npos;
        if (!isFew && !dates.isPossible())
            return {};
    }
    ColumnHints hints;
    if (!values.empty())
        hints.dates = dates.form();
    if (!isFew)
        return hints;
    const auto codes = records.codes(column);
    const auto cells = std::ranges::count_if(codes, [&](std::uint32_t code) {
        return values.contains(records.distinct(column, code).text);
    });
    QStringList texts;
    for (const std::string_view value : values)
        texts << exactFromUtf8(value);
    hints.values = listed(std::move(texts), cells);
    return hints;
}

} // namespace flokdesk
