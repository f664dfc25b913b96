// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/formatcode.h"

#include "sheets/cellname.h"

#include <algorithm>
#include <QByteArrayView>

namespace flokdesk {

namespace {

using Kind = FormatPiece::Kind;

constexpr size_t longestDenominator = 6;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool beginsWith(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size()
        && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(),
                      [](char expected, char c) { return expected == lowered(c); });
}

size_t lengthOfCharacter(std::string_view text)
{
    size_t length = std::min<size_t>(1, text.size());
    while (length < text.size() && (text[length] & '\xC0') == '\x80')
        ++length;
    return length;
}

bool isPlaceholder(char c)
{
    return c == '0' || c == '#' || c == '?';
}

/// Cuts a code into sections and pieces; what it reads is taken from the front of the rest.
class FormatParser {
public:
    explicit FormatParser(std::string_view code)
        : m_rest(code)
    {
    }

    std::vector<FormatSection> sections()
    {
        std::vector<FormatSection> all(1);
        m_section = &all.back();
        while (!m_rest.empty()) {
            if (m_rest.front() == ';') {
                take(1);
                finishSection();
                m_section = &all.emplace_back();
            } else if (!readQuoted() && !readBrackets() && !readNumber() && !readTime()) {
                add(Kind::Literal, 0, take(lengthOfCharacter(m_rest)));
            }
        }
        finishSection();
        return all;
    }

private:
    std::string_view take(size_t count)
    {
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(taken.size());
        return taken;
    }

    size_t runLength(char letter) const
    {
        size_t length = 0;
        while (length < m_rest.size() && lowered(m_rest[length]) == letter)
            ++length;
        return length;
    }

    void add(Kind kind, size_t width = 0, std::string_view text = {})
    {
        m_section->pieces.push_back({kind, int(width), std::string(text)});
    }

    Kind last() const
    {
        return m_section->pieces.empty() ? Kind::Literal : m_section->pieces.back().kind;
    }

    bool readQuoted()
    {
        switch (m_rest.front()) {
        case '"': {
            take(1);
            add(Kind::Literal, 0, take(std::min(m_rest.find('"'), m_rest.size())));
            take(1);
            return true;
        }
        case '\\':
            take(1);
            add(Kind::Literal, 0, take(lengthOfCharacter(m_rest)));
            return true;
        case '_': // a blank as wide as the next character
            take(1);
            take(lengthOfCharacter(m_rest));
            add(Kind::Literal, 0, " ");
            return true;
        case '*': // the next character as often as there is room
            take(1);
            take(lengthOfCharacter(m_rest));
            return true;
        default:
            return false;
        }
    }

    bool readBrackets()
    {
        if (m_rest.front() != '[')
            return false;
        const std::string_view whole = take(std::min(m_rest.find(']'), m_rest.size() - 1) + 1);
        const std::string_view content =
            whole.substr(1, whole.size() - (whole.back() == ']' ? 2 : 1));
        if (content.empty())
            return true;
        if (content.front() == '$')
            readCurrency(content.substr(1));
        else if (content.front() == '<' || content.front() == '>' || content.front() == '=')
            readCondition(content);
        else
            readElapsed(content); // else a color or another way to write digits
        return true;
    }

    void readCurrency(std::string_view content)
    {
        const size_t dash = std::min(content.find('-'), content.size());
        if (dash > 0)
            add(Kind::Literal, 0, content.substr(0, dash));
        if (dash == content.size())
            return;
        const std::string_view code = content.substr(dash + 1);
        const uint language =
            QByteArrayView(code.data(), qsizetype(code.size())).toUInt(nullptr, 16);
        m_section->language = language & 0x3FF;
        if (beginsWith(code, "f800") || beginsWith(code, "f400")) {
            // The long date and the time of the system's settings, whatever the code says behind them.
            m_rest.remove_prefix(std::min(m_rest.find(';'), m_rest.size()));
            const auto fixed =
                FormatParser(beginsWith(code, "f800") ? "yyyy-mm-dd" : "hh:mm:ss").sections();
            m_section->pieces = fixed.front().pieces;
        }
    }

    void readCondition(std::string_view content)
    {
        const size_t end = std::min(content.find_first_not_of("<>="), content.size());
        m_section->comparison = content.substr(0, end);
        const std::string_view limit = content.substr(end);
        m_section->limit = QByteArrayView(limit.data(), qsizetype(limit.size())).toDouble();
    }

    void readElapsed(std::string_view content)
    {
        const char letter = lowered(content.front());
        if (!std::all_of(content.begin(), content.end(),
                         [letter](char c) { return lowered(c) == letter; }))
            return;
        if (letter == 'h')
            add(Kind::ElapsedHours, content.size());
        else if (letter == 'm')
            add(Kind::ElapsedMinutes, content.size());
        else if (letter == 's')
            add(Kind::ElapsedSeconds, content.size());
    }

    bool readNumber()
    {
        const char c = m_rest.front();
        if (isPlaceholder(c)) {
            add(Kind::Digit, 0, take(1));
        } else if (c == '.') {
            take(1);
            const size_t zeros = runLength('0');
            if (zeros > 0 && (last() == Kind::Second || last() == Kind::ElapsedSeconds)) {
                take(zeros);
                add(Kind::SubSecond, zeros);
            } else {
                add(Kind::Point, 0, ".");
            }
        } else if (c == ',') {
            readComma();
        } else if (c == '%') {
            m_section->shift += 2;
            add(Kind::Literal, 0, take(1));
        } else if (c == '@') {
            take(1);
            add(Kind::Text);
        } else if (c == '/' && last() == Kind::Digit) {
            readFraction();
        } else if (beginsWith(m_rest, "general")) {
            take(7);
            add(Kind::General);
        } else {
            return readExponent();
        }
        return true;
    }

    void readComma()
    {
        take(1);
        if (last() != Kind::Digit)
            add(Kind::Literal, 0, ",");
        else if (!m_rest.empty() && isPlaceholder(m_rest.front()))
            m_section->isGrouped = true;
        else
            m_section->shift -= 3;
    }

    void readFraction()
    {
        take(1);
        const std::string_view below =
            take(std::min(m_rest.find_first_not_of("0123456789#?"), m_rest.size()));
        const bool isFixed =
            wholeNumber(below).value_or(0) > 0 && below.size() <= longestDenominator;
        add(Kind::Fraction, below.size(), isFixed ? below : std::string_view());
    }

    bool readExponent()
    {
        const bool isExponent = m_rest.size() > 1 && lowered(m_rest[0]) == 'e'
            && (m_rest[1] == '+' || m_rest[1] == '-')
            && (last() == Kind::Digit || last() == Kind::Point);
        if (!isExponent)
            return false;
        const std::string_view sign = take(2).substr(1);
        const size_t digits = std::min(m_rest.find_first_not_of("0#?"), m_rest.size());
        take(digits);
        add(Kind::Exponent, digits, sign);
        return true;
    }

    bool readTime()
    {
        if (beginsWith(m_rest, "am/pm")) {
            take(5);
            add(Kind::HalfDay);
            return true;
        }
        if (beginsWith(m_rest, "a/p")) {
            take(3);
            add(Kind::HalfDay, 0, "/");
            return true;
        }
        static constexpr std::pair<char, Kind> letters[] = {
            {'y', Kind::Year}, {'e', Kind::Year}, {'m', Kind::Month},
            {'d', Kind::Day},  {'h', Kind::Hour}, {'s', Kind::Second},
        };
        for (const auto &[letter, kind] : letters) {
            if (const size_t length = runLength(letter); length > 0) {
                take(length);
                add(kind, letter == 'e' ? 4 : length);
                return true;
            }
        }
        if (const size_t era = runLength('g'); era > 0) { // shown as nothing
            take(era);
            return true;
        }
        return false;
    }

    void finishSection()
    {
        tellMinutesFromMonths();
        bool isBehindPoint = false;
        for (const FormatPiece &piece : m_section->pieces) {
            isBehindPoint |= piece.kind == Kind::Point;
            if (piece.kind == Kind::Digit)
                ++(isBehindPoint ? m_section->decimals : m_section->integers);
            m_section->hasDay |=
                piece.kind == Kind::Year || piece.kind == Kind::Month || piece.kind == Kind::Day;
            m_section->hasTime |= piece.kind >= Kind::Hour;
            m_section->isElapsed |= piece.kind >= Kind::ElapsedHours;
        }
    }

    /// An "m" behind hours or before seconds means minutes.
    void tellMinutesFromMonths()
    {
        FormatPiece *month = nullptr;
        bool isBehindHours = false;
        for (FormatPiece &piece : m_section->pieces) {
            switch (piece.kind) {
            case Kind::Month:
                if (isBehindHours && piece.width <= 2)
                    piece.kind = Kind::Minute;
                month = &piece;
                isBehindHours = false;
                break;
            case Kind::Second:
            case Kind::ElapsedSeconds:
                if (month && month->width <= 2)
                    month->kind = Kind::Minute;
                month = nullptr;
                break;
            case Kind::Hour:
            case Kind::ElapsedHours:
                isBehindHours = true;
                month = nullptr;
                break;
            case Kind::Year:
            case Kind::Day:
                isBehindHours = false;
                month = nullptr;
                break;
            default:
                break;
            }
        }
    }

    std::string_view m_rest;
    FormatSection *m_section = nullptr;
};

} // namespace

bool FormatSection::has(FormatPiece::Kind kind) const
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [kind](const FormatPiece &piece) { return piece.kind == kind; });
}

std::vector<FormatSection> sectionsOfFormat(std::string_view code)
{
    return FormatParser(code).sections();
}

} // namespace flokdesk
