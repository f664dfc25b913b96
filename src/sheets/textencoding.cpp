// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/textencoding.h"

#include <algorithm>
#include <array>
#include <QtEndian>
#include <simdjson.h>
#include <string_view>
#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// The characters of Windows-1252 in the place of the controls 0x80 to 0x9F; 0 where it has none.
constexpr std::array<char16_t, 32> windowsSpecials{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isAsciiByte(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Bytes of the character that begins with this byte; 0 where none does.
qsizetype utf8Length(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0x80)
        return 1;
    if (byte < 0xC2 || byte > 0xF4)
        return 0;
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// How many bytes at the end may be the beginning of a character that goes on.
qsizetype unfinishedUtf8(QByteArrayView bytes)
{
    const qsizetype most = std::min<qsizetype>(3, bytes.size());
    for (qsizetype back = 1; back <= most; ++back) {
        const char c = bytes[bytes.size() - back];
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            return utf8Length(c) > back ? back : 0;
    }
    return 0;
}

bool isValidUtf8(QByteArrayView bytes)
{
    return simdjson::validate_utf8(bytes.data(), static_cast<size_t>(bytes.size()));
}

qsizetype validUtf8Prefix(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = utf8Length(bytes[at]);
        if (length == 0 || at + length > bytes.size() || !isValidUtf8(bytes.sliced(at, length)))
            break;
        at += length;
    }
    return at;
}

void appendUtf8(std::string &utf8, char16_t c)
{
    if (c < 0x800) {
        utf8 += static_cast<char>(0xC0 | (c >> 6));
    } else {
        utf8 += static_cast<char>(0xE0 | (c >> 12));
        utf8 += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    }
    utf8 += static_cast<char>(0x80 | (c & 0x3F));
}

/// UTF-16 without a mark has a NUL in nearly every pair, always at the same place: line ends and separators are ASCII.
std::optional<TextEncoding> utf16ByNuls(QByteArrayView bytes)
{
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        nuls[size_t(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype pairs = bytes.size() / 2;
    if (nuls[0] == 0 && nuls[1] * 4 > pairs)
        return TextEncoding::Utf16LittleEndian;
    if (nuls[1] == 0 && nuls[0] * 4 > pairs)
        return TextEncoding::Utf16BigEndian;
    return {};
}

/// How many units at the beginning are whole characters, but for one at the end that may go on.
size_t validUtf16Prefix(const std::u16string &units)
{
    for (size_t i = 0; i < units.size(); ++i) {
        if (!QChar::isSurrogate(units[i]))
            continue;
        if (!QChar::isHighSurrogate(units[i]))
            return i;
        if (i + 1 < units.size() && !QChar::isLowSurrogate(units[++i]))
            return i - 1;
    }
    return units.size();
}

} // namespace

QString textEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
}

EncodingGuess guessEncoding(QByteArrayView beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3, false};
    if (beginning.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16LittleEndian, 2, false};
    if (beginning.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16BigEndian, 2, false};
    if (const auto utf16 = utf16ByNuls(beginning))
        return {*utf16, 0, false};
    const QByteArrayView whole = beginning.chopped(unfinishedUtf8(beginning));
    if (!isValidUtf8(whole))
        return {TextEncoding::Windows1252, 0, false};
    return {TextEncoding::Utf8, 0, std::all_of(whole.begin(), whole.end(), isAsciiByte)};
}

bool Utf8Decoder::decode(QByteArrayView bytes, std::string &utf8)
{
    QByteArray joined;
    if (!m_rest.isEmpty()) {
        joined = std::exchange(m_rest, {}).append(bytes.data(), bytes.size());
        bytes = joined;
    }
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return decodeUtf8(bytes, utf8);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return decodeUtf16(bytes, utf8);
    case TextEncoding::Windows1252:
        return decodeWindows1252(bytes, utf8);
    }
    Q_UNREACHABLE();
}

bool Utf8Decoder::decodeUtf8(QByteArrayView bytes, std::string &utf8)
{
    const qsizetype unfinished = unfinishedUtf8(bytes);
    QByteArrayView whole = bytes.chopped(unfinished);
    const bool isValid = isValidUtf8(whole);
    if (isValid) {
        m_rest = bytes.last(unfinished).toByteArray();
    } else {
        whole = whole.first(validUtf8Prefix(whole));
        m_faultyByte = static_cast<unsigned char>(bytes[whole.size()]);
    }
    utf8.append(whole.data(), static_cast<size_t>(whole.size()));
    return isValid;
}

bool Utf8Decoder::decodeUtf16(QByteArrayView bytes, std::string &utf8)
{
    const bool isLittle = m_encoding == TextEncoding::Utf16LittleEndian;
    std::u16string units(static_cast<size_t>(bytes.size()) / 2, u'\0');
    for (size_t i = 0; i < units.size(); ++i) {
        const char *at = bytes.data() + 2 * i;
        units[i] = isLittle ? qFromLittleEndian<char16_t>(at) : qFromBigEndian<char16_t>(at);
    }
    const size_t valid = validUtf16Prefix(units);
    const bool isValid = valid == units.size();
    const bool goesOn = isValid && valid > 0 && QChar::isHighSurrogate(units.back());
    const size_t used = goesOn ? valid - 1 : valid;
    const QByteArray text = QStringView(units.data(), qsizetype(used)).toUtf8();
    utf8.append(text.data(), static_cast<size_t>(text.size()));
    if (isValid)
        m_rest = bytes.sliced(qsizetype(2 * used)).toByteArray();
    else
        m_faultyByte = static_cast<unsigned char>(bytes[qsizetype(2 * valid)]);
    return isValid;
}

bool Utf8Decoder::decodeWindows1252(QByteArrayView bytes, std::string &utf8)
{
    utf8.reserve(utf8.size() + static_cast<size_t>(bytes.size()) * 9 / 8);
    auto at = bytes.begin();
    while (at != bytes.end()) {
        const auto next = std::find_if_not(at, bytes.end(), isAsciiByte);
        utf8.append(at, next);
        at = next;
        if (at == bytes.end())
            break;
        const auto byte = static_cast<unsigned char>(*at);
        const char16_t c = byte < 0xA0 ? windowsSpecials[byte - 0x80U] : byte;
        if (c == 0) {
            m_faultyByte = byte;
            return false;
        }
        appendUtf8(utf8, c);
        ++at;
    }
    return true;
}

} // namespace flokdesk
