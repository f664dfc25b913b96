// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsoncursor.h"

#include "core/jsonfault.h"
#include "core/jsonsyntax.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <span>
#include <utility>

namespace flokdesk {

// Why this is a walk of its own with simdjson only as the check of UTF-8: simdjson's on-demand API
// looks at a value when it is asked for it, does not count levels as we do, accepts what a caller
// does not visit, has no position for invalid UTF-8 or an unfinished document, and needs a padded
// copy and an index that together are twice the document. One pass that follows RFC 8259 line by
// line is shorter than the checks on top would be, and takes no memory.

namespace {

constexpr int deepestEver = 500; // each level takes a few hundred bytes of a reader's stack
constexpr qsizetype largestEver = std::numeric_limits<std::uint32_t>::max();

constexpr std::uint64_t ones = 0x0101010101010101;
constexpr std::uint64_t highBits = ones * 0x80;

/// The high bit of each byte below `limit`; perhaps also of bytes behind such a one in memory.
constexpr std::uint64_t bytesBelow(std::uint64_t word, unsigned char limit)
{
    return (word - ones * limit) & ~word & highBits;
}

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// The first quote, backslash or control character, or `end`. Eight bytes at a time.
const char *endOfPlain(const char *at, const char *end)
{
    for (; end - at >= 8; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        const std::uint64_t found = bytesBelow(word, 0x20) | bytesBelow(word ^ (ones * '"'), 1)
            | bytesBelow(word ^ (ones * '\\'), 1);
        if (found == 0)
            continue;
        if constexpr (std::endian::native == std::endian::little)
            return at + std::countr_zero(found) / 8;
        break;
    }
    return std::find_if_not(at, end, isPlain);
}

bool isEscaped(std::string_view text)
{
    return text.find('\\') != std::string_view::npos;
}

/// The position of the first key that an earlier one means as well, or the number of keys.
size_t firstRepeatedKey(std::span<const std::string_view> raw)
{
    std::vector<std::string> unescaped;
    unescaped.reserve(raw.size()); // the views below must stay valid
    std::vector<std::pair<std::string_view, size_t>> keys;
    keys.reserve(raw.size());
    for (const std::string_view key : raw) {
        const std::string_view content = key.substr(1, key.size() - 2);
        if (isEscaped(content))
            keys.emplace_back(unescaped.emplace_back(jsonsyntax::unescaped(content)), keys.size());
        else
            keys.emplace_back(content, keys.size());
    }
    std::sort(keys.begin(), keys.end());
    size_t first = raw.size();
    for (size_t i = 1; i < keys.size(); ++i) {
        if (keys[i].first == keys[i - 1].first)
            first = std::min(first, keys[i].second);
    }
    return first;
}

} // namespace

inline void JsonCursor::skipSpace()
{
    while (m_at < m_end && jsonsyntax::isSpace(*m_at))
        ++m_at;
}

inline bool JsonCursor::take(char c)
{
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

JsonCursor::JsonCursor(QByteArrayView document, const JsonLimits &limits)
    : m_begin(document.begin())
    , m_realEnd(document.end())
    , m_end(document.end())
    , m_at(document.begin())
    , m_limits{std::min(limits.depth, deepestEver), std::min(limits.bytes, largestEver)}
{
    if (document.size() > m_limits.bytes) {
        fail(JsonFault::TooLarge);
        return;
    }
    m_end = jsonsyntax::endOfValidUtf8(m_begin, m_realEnd);
    if (document.startsWith("\xef\xbb\xbf"))
        fail(JsonFault::ByteOrderMark);
    else if (jsonsyntax::withoutSpace(document).isEmpty())
        fail(JsonFault::Empty);
    else
        skipSpace();
}

bool JsonCursor::read()
{
    if (m_fault != JsonFault::None)
        return false;
    if (m_at == m_end)
        return fail(JsonFault::EndsEarly);
    const char *from = m_at;
    m_kind = JsonValue::Type::String;
    bool valid = false;
    switch (*m_at) {
    case '{':
        return open(JsonValue::Type::Object);
    case '[':
        return open(JsonValue::Type::Array);
    case '"':
        valid = readString();
        break;
    case 't':
        valid = readWord("true", JsonValue::Type::Boolean);
        break;
    case 'f':
        valid = readWord("false", JsonValue::Type::Boolean);
        break;
    case 'n':
        valid = readWord("null", JsonValue::Type::Null);
        break;
    default:
        valid = readNumber();
    }
    m_token = {from, static_cast<size_t>(m_at - from)};
    return valid;
}

bool JsonCursor::readWord(std::string_view word, JsonValue::Type kind)
{
    const std::string_view rest(m_at, static_cast<size_t>(m_end - m_at));
    if (!rest.starts_with(word)) {
        const bool cut = word.starts_with(rest);
        return fail(cut ? JsonFault::EndsEarly : JsonFault::NoValue, cut ? m_end : m_at);
    }
    m_at += word.size();
    m_kind = kind;
    return true;
}

bool JsonCursor::readNumber()
{
    if (*m_at != '-' && !jsonsyntax::isDigit(*m_at))
        return fail(*m_at == '+' || *m_at == '.' ? JsonFault::BadNumber : JsonFault::NoValue);
    const char *end = jsonsyntax::endOfNumber(m_at, m_end);
    // 01, 1.5.2 and 0x10 are wrong as numbers, not as what follows a number
    constexpr std::string_view partsOfNumbers = "+-.eExX";
    if (!end
        || (end < m_end
            && (jsonsyntax::isDigit(*end) || partsOfNumbers.find(*end) != std::string_view::npos)))
        return fail(JsonFault::BadNumber);
    m_at = end;
    m_kind = JsonValue::Type::Number;
    return true;
}

bool JsonCursor::readString()
{
    m_escaped = false;
    ++m_at;
    for (;;) {
        m_at = endOfPlain(m_at, m_end);
        if (m_at == m_end)
            return fail(JsonFault::EndsEarly);
        if (*m_at == '"')
            break;
        if (*m_at != '\\')
            return fail(JsonFault::ControlCharacter);
        m_escaped = true;
        if (!readEscape())
            return false;
    }
    ++m_at;
    return true;
}

bool JsonCursor::readEscape()
{
    if (m_end - m_at < 2)
        return fail(JsonFault::EndsEarly, m_end);
    if (m_at[1] == 'u')
        return readUnicodeEscape();
    constexpr std::string_view letters = "\"\\/bfnrt";
    if (letters.find(m_at[1]) == std::string_view::npos)
        return fail(JsonFault::BadEscape);
    m_at += 2;
    return true;
}

bool JsonCursor::readUnicodeEscape()
{
    const int unit = jsonsyntax::hexadecimal(m_at + 2, m_end);
    if (unit < 0)
        return fail(m_end - m_at < 6 ? JsonFault::EndsEarly : JsonFault::BadEscape,
                    m_end - m_at < 6 ? m_end : m_at);
    if (QChar::isLowSurrogate(static_cast<char32_t>(unit)))
        return fail(JsonFault::LoneSurrogate);
    if (!QChar::isHighSurrogate(static_cast<char32_t>(unit))) {
        m_at += 6;
        return true;
    }
    const bool another = m_end - m_at >= 12 && m_at[6] == '\\' && m_at[7] == 'u';
    const int partner = another ? jsonsyntax::hexadecimal(m_at + 8, m_end) : -1;
    if (partner < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(partner))) {
        const bool cut = m_end - m_at < 12 && std::find(m_at, m_end, '"') == m_end;
        return fail(cut ? JsonFault::EndsEarly : JsonFault::LoneSurrogate, cut ? m_end : m_at);
    }
    m_at += 12;
    return true;
}

bool JsonCursor::open(JsonValue::Type kind)
{
    if (m_depth >= m_limits.depth)
        return fail(JsonFault::TooDeep);
    m_kind = kind;
    m_token = {};
    m_fresh = true;
    ++m_depth;
    ++m_at;
    if (kind == JsonValue::Type::Object) {
        m_open.push_back({m_keys.size(), false});
        if (m_keysBefore.size() < size_t(m_depth))
            m_keysBefore.resize(size_t(m_depth));
    }
    return true;
}

/// True when another item or member follows, with the space before it read.
bool JsonCursor::another(char closing, JsonFault otherwise)
{
    if (m_fault != JsonFault::None)
        return false;
    skipSpace();
    if (take(closing)) {
        m_fresh = false;
        return false;
    }
    if (!std::exchange(m_fresh, false)) {
        if (!take(','))
            return fail(otherwise);
        skipSpace();
    }
    return true;
}

bool JsonCursor::nextItem()
{
    if (another(']', JsonFault::NoCommaInArray))
        return true;
    --m_depth;
    return false;
}

bool JsonCursor::nextMember()
{
    if (!another('}', JsonFault::NoCommaInObject))
        return m_fault == JsonFault::None && closeObject();
    if (!readKey())
        return false;
    skipSpace();
    if (!take(':'))
        return fail(JsonFault::NoColon);
    skipSpace();
    return true;
}

bool JsonCursor::readKey()
{
    if (m_at == m_end || *m_at != '"')
        return fail(JsonFault::NoKey);
    const Keys &before = m_keysBefore[size_t(m_depth) - 1];
    const size_t index = m_keys.size() - m_open.back().firstKey;
    const std::string_view rest(m_at, static_cast<size_t>(m_end - m_at));
    m_keyAsBefore = index < before.size() && rest.starts_with(before[index]);
    if (m_keyAsBefore) {
        m_keys.push_back({m_at, before[index].size()});
        m_at += before[index].size();
        return true;
    }
    m_open.back().surprising = true;
    const char *from = m_at;
    const bool valid = readString();
    m_keys.push_back({from, static_cast<size_t>(m_at - from)});
    return valid;
}

/// False in any case, as there is no further member.
bool JsonCursor::closeObject()
{
    const OpenObject object = m_open.back();
    if (object.surprising) {
        const std::span<const std::string_view> keys = std::span(m_keys).subspan(object.firstKey);
        const size_t repeated = firstRepeatedKey(keys);
        if (repeated != keys.size())
            return fail(JsonFault::DuplicateKey, keys[repeated].data());
        m_keysBefore[size_t(m_depth) - 1].assign(keys.begin(), keys.end());
    }
    m_keys.resize(object.firstKey);
    m_open.pop_back();
    --m_depth;
    return false;
}

bool JsonCursor::skipRest()
{
    if (m_kind == JsonValue::Type::Array) {
        while (nextItem())
            if (read())
                skipRest();
    } else if (m_kind == JsonValue::Type::Object) {
        while (nextMember())
            if (read())
                skipRest();
    }
    return m_fault == JsonFault::None;
}

bool JsonCursor::finish()
{
    if (m_fault != JsonFault::None)
        return false;
    skipSpace();
    return m_at == m_realEnd || fail(JsonFault::MoreBehind);
}

std::string_view JsonCursor::text()
{
    if (m_kind != JsonValue::Type::String)
        return m_token;
    const std::string_view content = m_token.substr(1, m_token.size() - 2);
    if (!m_escaped)
        return content;
    m_unescaped = jsonsyntax::unescaped(content);
    return m_unescaped;
}

std::string_view JsonCursor::key()
{
    const std::string_view content = m_keys.back().substr(1, m_keys.back().size() - 2);
    if (!isEscaped(content))
        return content;
    m_unescaped = jsonsyntax::unescaped(content);
    return m_unescaped;
}

/// Remembers what is wrong; where the readable part ends that is the reason, whatever was expected.
bool JsonCursor::fail(JsonFault fault, const char *at)
{
    m_faultAt = at;
    m_fault = fault;
    const bool aboutTheWhole = fault == JsonFault::TooLarge || fault == JsonFault::Empty;
    if (at == m_end && !aboutTheWhole)
        m_fault = m_end == m_realEnd ? JsonFault::EndsEarly : JsonFault::InvalidUtf8;
    return false;
}

Error JsonCursor::error() const
{
    const QByteArrayView document(m_begin, m_realEnd - m_begin);
    return jsonError(m_fault, document, m_faultAt - m_begin, m_limits);
}

} // namespace flokdesk
