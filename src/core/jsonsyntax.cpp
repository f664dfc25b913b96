// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonsyntax.h"

#include <algorithm>
#include <QChar>
#include <QString>
#include <simdjson.h>

namespace flokdesk::jsonsyntax {

namespace {

bool isContinuation(const char *c, const char *end)
{
    return c < end && (static_cast<unsigned char>(*c) & 0xc0) == 0x80;
}

/// The length of the character at `at` (Unicode 15, table 3-7), or 0 when its bytes are wrong.
int lengthOfUtf8Character(const char *at, const char *end)
{
    const auto lead = static_cast<unsigned char>(*at);
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4 || !isContinuation(at + 1, end))
        return 0;
    if (lead < 0xe0)
        return 2;
    const auto second = static_cast<unsigned char>(at[1]);
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool surrogate = lead == 0xed && second >= 0xa0;
    const bool tooLarge = lead == 0xf4 && second >= 0x90;
    if (overlong || surrogate || tooLarge || !isContinuation(at + 2, end))
        return 0;
    if (lead < 0xf0)
        return 3;
    return isContinuation(at + 3, end) ? 4 : 0;
}

const char *endOfDigits(const char *from, const char *end)
{
    return std::find_if_not(from, end, isDigit);
}

/// One past the optional part that `mark` begins (a fraction or an exponent), or nullptr when
/// digits are missing.
const char *endOfDigitsAfterMark(const char *mark, const char *end)
{
    const char *digits = mark + 1;
    if (*mark != '.' && digits < end && (*digits == '+' || *digits == '-'))
        ++digits;
    const char *after = endOfDigits(digits, end);
    return after == digits ? nullptr : after;
}

char unescapedLetter(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

void appendUtf8(std::string &text, char32_t c)
{
    const auto append = [&text](char32_t byte) { text += static_cast<char>(byte); };
    const auto appendRest = [append, c](int shift) { append(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80)
        return append(c);
    if (c < 0x800) {
        append(0xc0 | (c >> 6));
        return appendRest(0);
    }
    if (c < 0x10000) {
        append(0xe0 | (c >> 12));
    } else {
        append(0xf0 | (c >> 18));
        appendRest(12);
    }
    appendRest(6);
    appendRest(0);
}

/// One past the \uXXXX, or the pair of them, that starts at `escape`.
const char *appendUnicodeEscape(std::string &text, const char *escape, const char *end)
{
    const auto unit = static_cast<char32_t>(hexadecimal(escape + 2, end));
    if (!QChar::isHighSurrogate(unit)) {
        appendUtf8(text, unit);
        return escape + 6;
    }
    const auto low = static_cast<char32_t>(hexadecimal(escape + 8, end));
    appendUtf8(text,
               QChar::surrogateToUcs4(static_cast<char16_t>(unit), static_cast<char16_t>(low)));
    return escape + 12;
}

void appendHexadecimal(QByteArray &out, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xf];
}

void appendEscaped(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out += "\\\"";
        break;
    case u'\\':
        out += "\\\\";
        break;
    case u'\b':
        out += "\\b";
        break;
    case u'\f':
        out += "\\f";
        break;
    case u'\n':
        out += "\\n";
        break;
    case u'\r':
        out += "\\r";
        break;
    case u'\t':
        out += "\\t";
        break;
    default:
        appendHexadecimal(out, unit);
    }
}

/// True when the unit at `i` cannot stand as it is in a JSON string.
bool needsEscape(QStringView text, qsizetype i)
{
    const QChar unit = text[i];
    if (unit.isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    return unit < u' ' || unit == u'"' || unit == u'\\';
}

} // namespace

QByteArrayView withoutSpace(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

const char *endOfValidUtf8(const char *begin, const char *end)
{
    if (simdjson::validate_utf8(begin, static_cast<size_t>(end - begin)))
        return end;
    const char *at = begin;
    while (at < end) {
        const int length = lengthOfUtf8Character(at, end);
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

const char *endOfNumber(const char *from, const char *end)
{
    const char *at = from;
    if (at < end && *at == '-')
        ++at;
    if (at == end || !isDigit(*at))
        return nullptr;
    at = *at == '0' ? at + 1 : endOfDigits(at, end);
    if (at < end && *at == '.')
        at = endOfDigitsAfterMark(at, end);
    if (at && at < end && (*at == 'e' || *at == 'E'))
        at = endOfDigitsAfterMark(at, end);
    return at;
}

int hexadecimal(const char *from, const char *end)
{
    if (end - from < 4)
        return -1;
    int value = 0;
    for (const char *at = from; at < from + 4; ++at) {
        const char letter = static_cast<char>(*at | 0x20);
        if (isDigit(*at))
            value = value * 16 + (*at - '0');
        else if (letter >= 'a' && letter <= 'f')
            value = value * 16 + (letter - 'a' + 10);
        else
            return -1;
    }
    return value;
}

std::string unescaped(std::string_view content)
{
    std::string text;
    text.reserve(content.size());
    const char *const end = content.data() + content.size();
    for (const char *at = content.data();;) {
        const char *escape = std::find(at, end, '\\');
        text.append(at, escape);
        if (escape == end)
            return text;
        at = escape[1] == 'u' ? appendUnicodeEscape(text, escape, end) : escape + 2;
        if (escape[1] != 'u')
            text += unescapedLetter(escape[1]);
    }
}

void appendString(QByteArray &out, QStringView text)
{
    out += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text, i))
            continue;
        out += text.sliced(written, i - written).toUtf8();
        appendEscaped(out, text[i].unicode());
        written = i + 1;
    }
    out += text.sliced(written).toUtf8();
    out += '"';
}

} // namespace flokdesk::jsonsyntax
