// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonsyntax.h"

#include "core/text.h"

#include <algorithm>
#include <cstring>
#include <QChar>

namespace flokdesk::jsonsyntax {

namespace {

std::string_view viewOf(const char *from, const char *end)
{
    return {from, static_cast<size_t>(end - from)};
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

QChar unescapedLetter(char letter)
{
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return QLatin1Char(letter);
    }
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

QString unescaped(QByteArrayView content)
{
    const char *at = content.begin();
    const char *end = content.end();
    QString text;
    for (;;) {
        const char *escape = std::find(at, end, '\\');
        if (escape == end)
            return text.isEmpty() ? exactFromUtf8(viewOf(at, end))
                                  : text + exactFromUtf8(viewOf(at, end));
        text += exactFromUtf8(viewOf(at, escape));
        if (escape[1] == 'u') {
            text += QChar(static_cast<char16_t>(hexadecimal(escape + 2, end)));
            at = escape + 6;
        } else {
            text += unescapedLetter(escape[1]);
            at = escape + 2;
        }
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
