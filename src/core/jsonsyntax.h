// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>
#include <string>
#include <string_view>

namespace flokdesk::jsonsyntax {

/// Space, tab, line feed, carriage return: nothing else is white space in JSON.
constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `text` without the white space around it.
QByteArrayView withoutSpace(QByteArrayView text);

/// One past the longest beginning that is valid UTF-8.
const char *endOfValidUtf8(const char *begin, const char *end);

/// One past the number that starts at `from` (RFC 8259 section 6), or nullptr when there is none.
/// Does not look at the text behind the number.
const char *endOfNumber(const char *from, const char *end);

/// The four hexadecimal digits at `from`, or -1.
int hexadecimal(const char *from, const char *end);

/// The meaning, in UTF-8, of what stands between the quotes of a valid JSON string.
std::string unescaped(std::string_view content);

/// Appends `text` as a JSON string in UTF-8, quotes included. Only what RFC 8259 asks for is
/// escaped, and surrogates without a partner, which UTF-8 cannot carry.
void appendString(QByteArray &out, QStringView text);

} // namespace flokdesk::jsonsyntax
