// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "core/jsonsyntax.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <numeric>
#include <QCoreApplication>
#include <QLocale>
#include <simdjson.h>

namespace flokdesk {

// Why this is a reader of its own with simdjson only as the check of UTF-8: simdjson's on-demand
// API looks at a value when it is asked for it, does not count levels as we do, accepts what a
// caller does not visit, and has no position for invalid UTF-8 or an unfinished document. A tree
// visits everything anyway, so one strict pass that follows RFC 8259 line by line is shorter than
// the checks on top would be. Bulk lists are streamed elsewhere.
class JsonReader {
    Q_DECLARE_TR_FUNCTIONS(Json)
public:
    JsonReader(const QByteArray &document, const JsonLimits &limits);
    Result<JsonValue> read();

private:
    enum class Fault {
        None,
        Empty,
        ByteOrderMark,
        InvalidUtf8,
        EndsEarly,
        NoValue,
        NoKey,
        NoColon,
        NoCommaInObject,
        NoCommaInArray,
        BadNumber,
        ControlCharacter,
        BadEscape,
        LoneSurrogate,
        DuplicateKey,
        TooDeep,
        MoreBehind,
    };
    /// The keys of the last object at a level, all different. Records repeat their keys, so most
    /// keys are found here by comparing bytes and share one QString.
    struct KnownKey {
        QByteArrayView raw; // with quotes
        QString key;
        QByteArray rawKey;
    };
    using Shape = std::vector<KnownKey>;

    bool readDocument(JsonValue &root);
    bool readValue(JsonValue &value);
    bool readContent(JsonValue &value);
    bool readWord(std::string_view word, JsonValue &value, JsonValue::Type type, bool truth);
    bool readNumber(JsonValue &value);
    bool readString();
    bool readEscape();
    bool readUnicodeEscape();
    bool readItems(JsonValue &value);
    bool readMembers(JsonValue &value);
    bool readMember(JsonValue::Members &members, bool &surprised);
    bool readKey(JsonValue::Member &member, size_t index, bool &surprised);
    bool keysDiffer(const JsonValue::Members &members, size_t firstKey);
    void learnShape(const JsonValue::Members &members, size_t firstKey);
    bool enter();

    void skipSpace();
    bool take(char c);
    /// Remembers what is wrong; EndsEarly or InvalidUtf8 instead where the readable part ends.
    bool fail(Fault fault, const char *at);
    bool fail(Fault fault) { return fail(fault, m_at); }

    Error error() const;
    QString description() const;

    const std::shared_ptr<const QByteArray> m_document;
    const JsonLimits m_limits;
    const char *const m_begin;
    const char *m_end; // of the part that is valid UTF-8
    const char *m_at;
    int m_depth = 0;
    std::vector<Shape> m_shapes; // per level
    std::vector<QByteArrayView> m_keys; // of the objects being read
    Fault m_fault = Fault::None;
    const char *m_faultAt = nullptr;
};

namespace {

constexpr int deepestEver = 500; // each level takes a few hundred bytes of stack

constexpr auto plainInString = [] {
    std::array<bool, 256> plain{};
    for (size_t c = 0x20; c < plain.size(); ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}();

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

/// One past the longest valid prefix.
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

/// The same bytes in memory that nobody else can free: QByteArray::fromRawData() only borrows.
QByteArray owned(QByteArray document)
{
    if (!document.data_ptr().d_ptr())
        document.detach();
    return document;
}

struct Position {
    qsizetype line = 1;
    qsizetype column = 1;
};

Position positionOf(const char *begin, const char *at)
{
    Position position;
    for (const char *c = begin; c < at; ++c) {
        const bool lineEnds = *c == '\n' || (*c == '\r' && c[1] != '\n');
        if (lineEnds)
            position = {position.line + 1, 1};
        else if ((static_cast<unsigned char>(*c) & 0xc0) != 0x80)
            ++position.column;
    }
    return position;
}

/// The first member whose key an earlier one has, or the number of members.
size_t firstRepeatedKey(const JsonValue::Members &members)
{
    std::vector<std::uint32_t> order(members.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto keyLess = [&members](std::uint32_t a, std::uint32_t b) {
        const int compared = members[a].key.compare(members[b].key);
        return compared != 0 ? compared < 0 : a < b;
    };
    std::sort(order.begin(), order.end(), keyLess);
    size_t first = members.size();
    for (size_t i = 1; i < order.size(); ++i) {
        if (members[order[i]].key == members[order[i - 1]].key)
            first = std::min(first, size_t(order[i]));
    }
    return first;
}

} // namespace

JsonReader::JsonReader(const QByteArray &document, const JsonLimits &limits)
    : m_document(std::make_shared<const QByteArray>(owned(document)))
    , m_limits{std::min(limits.depth, deepestEver), limits.bytes}
    , m_begin(m_document->constData())
    , m_end(m_begin + m_document->size())
    , m_at(m_begin)
{
}

Result<JsonValue> JsonReader::read()
{
    constexpr qsizetype most = std::numeric_limits<std::uint32_t>::max();
    const qsizetype limit = std::min(m_limits.bytes, most);
    if (m_document->size() > limit) {
        const QLocale locale;
        return Error{
            Error::Kind::TooLarge,
            tr("The JSON document is too large: %1, and at most %2 are read.")
                .arg(locale.formattedDataSize(m_document->size()), locale.formattedDataSize(limit)),
            {}};
    }
    m_end = endOfValidUtf8(m_begin, m_end);
    JsonValue root;
    if (!readDocument(root))
        return error();
    return root;
}

bool JsonReader::readDocument(JsonValue &root)
{
    if (m_document->startsWith("\xef\xbb\xbf"))
        return fail(Fault::ByteOrderMark);
    skipSpace();
    if (m_at == m_begin + m_document->size())
        return fail(Fault::Empty, m_begin);
    if (!readValue(root))
        return false;
    skipSpace();
    if (m_at != m_begin + m_document->size())
        return fail(Fault::MoreBehind);
    root.m_offset = 0;
    root.m_length = static_cast<std::uint32_t>(m_document->size());
    return true;
}

bool JsonReader::readValue(JsonValue &value)
{
    const char *from = m_at;
    if (!readContent(value))
        return false;
    value.m_document = m_document;
    value.m_offset = static_cast<std::uint32_t>(from - m_begin);
    value.m_length = static_cast<std::uint32_t>(m_at - from);
    return true;
}

bool JsonReader::readContent(JsonValue &value)
{
    if (m_at == m_end)
        return fail(Fault::EndsEarly);
    switch (*m_at) {
    case '{':
        return readMembers(value);
    case '[':
        return readItems(value);
    case '"':
        value.m_type = JsonValue::Type::String;
        return readString();
    case 't':
        return readWord("true", value, JsonValue::Type::Boolean, true);
    case 'f':
        return readWord("false", value, JsonValue::Type::Boolean, false);
    case 'n':
        return readWord("null", value, JsonValue::Type::Null, false);
    default:
        return readNumber(value);
    }
}

bool JsonReader::readWord(std::string_view word, JsonValue &value, JsonValue::Type type, bool truth)
{
    const std::string_view rest(m_at, static_cast<size_t>(m_end - m_at));
    if (!rest.starts_with(word))
        return fail(word.starts_with(rest) ? Fault::EndsEarly : Fault::NoValue,
                    word.starts_with(rest) ? m_end : m_at);
    m_at += word.size();
    value.m_type = type;
    value.m_bool = truth;
    return true;
}

bool JsonReader::readNumber(JsonValue &value)
{
    if (*m_at != '-' && !jsonsyntax::isDigit(*m_at))
        return fail(*m_at == '+' || *m_at == '.' ? Fault::BadNumber : Fault::NoValue);
    const char *end = jsonsyntax::endOfNumber(m_at, m_end);
    // 01, 1.5.2 and 0x10 are wrong as numbers, not as what follows a number
    constexpr std::string_view partsOfNumbers = "+-.eExX";
    if (!end
        || (end < m_end
            && (jsonsyntax::isDigit(*end) || partsOfNumbers.find(*end) != std::string_view::npos)))
        return fail(Fault::BadNumber);
    m_at = end;
    value.m_type = JsonValue::Type::Number;
    return true;
}

bool JsonReader::readString()
{
    ++m_at;
    for (;;) {
        while (m_at < m_end && plainInString[static_cast<unsigned char>(*m_at)])
            ++m_at;
        if (m_at == m_end)
            return fail(Fault::EndsEarly);
        if (*m_at == '"')
            break;
        if (*m_at != '\\')
            return fail(Fault::ControlCharacter);
        if (!readEscape())
            return false;
    }
    ++m_at;
    return true;
}

bool JsonReader::readEscape()
{
    if (m_end - m_at < 2)
        return fail(Fault::EndsEarly, m_end);
    if (m_at[1] == 'u')
        return readUnicodeEscape();
    constexpr std::string_view letters = "\"\\/bfnrt";
    if (letters.find(m_at[1]) == std::string_view::npos)
        return fail(Fault::BadEscape);
    m_at += 2;
    return true;
}

bool JsonReader::readUnicodeEscape()
{
    const int unit = jsonsyntax::hexadecimal(m_at + 2, m_end);
    if (unit < 0)
        return fail(m_end - m_at < 6 ? Fault::EndsEarly : Fault::BadEscape,
                    m_end - m_at < 6 ? m_end : m_at);
    if (QChar::isLowSurrogate(static_cast<char32_t>(unit)))
        return fail(Fault::LoneSurrogate);
    if (!QChar::isHighSurrogate(static_cast<char32_t>(unit))) {
        m_at += 6;
        return true;
    }
    const bool another = m_end - m_at >= 12 && m_at[6] == '\\' && m_at[7] == 'u';
    const int partner = another ? jsonsyntax::hexadecimal(m_at + 8, m_end) : -1;
    if (partner < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(partner))) {
        const bool cut = m_end - m_at < 12 && std::find(m_at, m_end, '"') == m_end;
        return fail(cut ? Fault::EndsEarly : Fault::LoneSurrogate, cut ? m_end : m_at);
    }
    m_at += 12;
    return true;
}

bool JsonReader::enter()
{
    if (m_depth >= m_limits.depth)
        return fail(Fault::TooDeep);
    ++m_depth;
    ++m_at;
    skipSpace();
    return true;
}

bool JsonReader::readItems(JsonValue &value)
{
    if (!enter())
        return false;
    JsonValue::Items items;
    if (!take(']')) {
        do {
            skipSpace();
            if (!readValue(items.emplace_back()))
                return false;
            skipSpace();
        } while (take(','));
        if (!take(']'))
            return fail(Fault::NoCommaInArray);
    }
    --m_depth;
    value.m_type = JsonValue::Type::Array;
    value.m_content = std::move(items);
    return true;
}

bool JsonReader::readMembers(JsonValue &value)
{
    if (!enter())
        return false;
    if (m_shapes.size() < size_t(m_depth))
        m_shapes.resize(size_t(m_depth));
    const size_t firstKey = m_keys.size();
    JsonValue::Members members;
    if (!take('}')) {
        members.reserve(m_shapes[size_t(m_depth) - 1].size());
        bool surprised = false;
        do {
            skipSpace();
            if (!readMember(members, surprised))
                return false;
        } while (take(','));
        if (!take('}'))
            return fail(Fault::NoCommaInObject);
        if (surprised && !keysDiffer(members, firstKey))
            return false;
    }
    m_keys.resize(firstKey);
    --m_depth;
    value.m_type = JsonValue::Type::Object;
    value.m_content = std::move(members);
    return true;
}

bool JsonReader::readMember(JsonValue::Members &members, bool &surprised)
{
    const size_t index = members.size();
    JsonValue::Member &member = members.emplace_back();
    if (!readKey(member, index, surprised))
        return false;
    skipSpace();
    if (!take(':'))
        return fail(Fault::NoColon);
    skipSpace();
    if (!readValue(member.value))
        return false;
    skipSpace();
    return true;
}

bool JsonReader::readKey(JsonValue::Member &member, size_t index, bool &surprised)
{
    if (m_at == m_end || *m_at != '"')
        return fail(Fault::NoKey);
    const Shape &shape = m_shapes[size_t(m_depth) - 1];
    if (index < shape.size()) {
        const QByteArrayView expected = shape[index].raw;
        if (m_end - m_at > expected.size()
            && std::memcmp(m_at, expected.data(), size_t(expected.size())) == 0) {
            m_keys.push_back({m_at, expected.size()});
            m_at += expected.size();
            member.key = shape[index].key;
            member.rawKey = shape[index].rawKey;
            return true;
        }
    }
    surprised = true;
    const char *from = m_at;
    if (!readString())
        return false;
    const QByteArrayView raw(from, m_at - from);
    m_keys.push_back(raw);
    member.key = jsonsyntax::unescaped(raw.sliced(1, raw.size() - 2));
    if (std::find(raw.begin(), raw.end(), '\\') != raw.end())
        member.rawKey = raw.toByteArray();
    return true;
}

bool JsonReader::keysDiffer(const JsonValue::Members &members, size_t firstKey)
{
    const size_t repeated = firstRepeatedKey(members);
    if (repeated != members.size())
        return fail(Fault::DuplicateKey, m_keys[firstKey + repeated].data());
    learnShape(members, firstKey);
    return true;
}

void JsonReader::learnShape(const JsonValue::Members &members, size_t firstKey)
{
    Shape &shape = m_shapes[size_t(m_depth) - 1];
    shape.clear();
    for (size_t i = 0; i < members.size(); ++i)
        shape.push_back({m_keys[firstKey + i], members[i].key, members[i].rawKey});
}

void JsonReader::skipSpace()
{
    while (m_at < m_end && jsonsyntax::isSpace(*m_at))
        ++m_at;
}

bool JsonReader::take(char c)
{
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool JsonReader::fail(Fault fault, const char *at)
{
    const bool cut = m_end != m_begin + m_document->size();
    m_faultAt = at;
    m_fault = fault;
    if (at == m_end && cut)
        m_fault = Fault::InvalidUtf8;
    else if (at == m_end && fault != Fault::Empty)
        m_fault = Fault::EndsEarly;
    return false;
}

Error JsonReader::error() const
{
    const Position position = positionOf(m_begin, m_faultAt);
    return {Error::Kind::NotUnderstood,
            tr("Not valid JSON at line %1, column %2 (byte %3): %4")
                .arg(position.line)
                .arg(position.column)
                .arg(m_faultAt - m_begin)
                .arg(description()),
            {}};
}

QString JsonReader::description() const
{
    switch (m_fault) {
    case Fault::None:
        break;
    case Fault::Empty:
        return tr("the document is empty.");
    case Fault::ByteOrderMark:
        return tr("it begins with a byte-order mark.");
    case Fault::InvalidUtf8:
        return tr("this is not UTF-8 text.");
    case Fault::EndsEarly:
        return tr("the document ends in the middle.");
    case Fault::NoValue:
        return tr("a value was expected here.");
    case Fault::NoKey:
        return tr("a name in quotes was expected here.");
    case Fault::NoColon:
        return tr("a colon was expected here.");
    case Fault::NoCommaInObject:
        return tr("a comma or } was expected here.");
    case Fault::NoCommaInArray:
        return tr("a comma or ] was expected here.");
    case Fault::BadNumber:
        return tr("this number is not written as JSON asks for.");
    case Fault::ControlCharacter:
        return tr("a text holds a control character.");
    case Fault::BadEscape:
        return tr("there is no such escape sequence.");
    case Fault::LoneSurrogate:
        return tr("half of a character (a lone surrogate) is escaped here.");
    case Fault::DuplicateKey:
        return tr("this name appears twice in one object.");
    case Fault::TooDeep:
        //: %n: levels of arrays and objects inside each other
        return tr("more than %n level(s) inside each other.", nullptr, m_limits.depth);
    case Fault::MoreBehind:
        return tr("there is something behind the end of the document.");
    }
    return {};
}

Result<JsonValue> parseJson(const QByteArray &document, const JsonLimits &limits)
{
    return JsonReader(document, limits).read();
}

} // namespace flokdesk
