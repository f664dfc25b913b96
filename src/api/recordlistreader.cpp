// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"
#include "api/recordsapi.h"
#include "core/jsonsyntax.h"

#include <cstring>
#include <set>
#include <simdjson.h>
#include <string>
#include <vector>

namespace flokdesk {

using namespace Qt::StringLiterals;

// Streams a list answer into columns; no tree is ever built of it (performance.md section 1).
//
// simdjson's on-demand walk trusts whatever a caller does not look at, so this looks at everything:
// scalars by their exact token, nested values and unknown members through parseJson(). What it
// refuses, parseJson() refuses too, and that one knows the position.
class RecordListReader {
public:
    explicit RecordListReader(const QByteArray &body);
    Result<RecordList> read();

private:
    using Value = simdjson::ondemand::value;
    using Array = simdjson::ondemand::array;
    using Object = simdjson::ondemand::object;
    using Field = simdjson::simdjson_result<simdjson::ondemand::field>;

    // Each returns false where the text is not valid JSON.
    bool readDocument();
    bool readEnvelope(Object envelope);
    bool readMember(std::string_view key, Value value);
    bool readData(Value value);
    bool readRows(Array rows);
    bool readRow(Value value);
    bool readCells(Object row);
    bool readCell(int column, Value value);
    bool readString(Value value, std::string_view token, std::string_view &text);
    bool readNested(Value value, std::string_view &text);
    bool readAnything(Value value);

    /// A column where the row before had it, and its name as it stood there, the last quote
    /// included: rows repeat their names byte for byte, so most are found by comparing.
    struct Expected {
        int column;
        std::string_view raw;
    };
    bool isNext(const Expected &expected, const char *rawKey) const;
    int columnOf(Field &field, size_t position);
    int columnNamed(std::string_view key, int hint);
    std::optional<Error> errorInShape() const;
    void expected(const QString &what);

    const QByteArray m_body; // with the padding that simdjson reads behind the end
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    RecordSetBuilder m_builder;
    std::vector<Expected> m_order; // the row before, the likely order of the next
    int m_columns = 0;
    int m_row = -1;
    int m_level = 0; // arrays and objects around the value being read
    bool m_bare = false; // an array without an envelope, as in v1
    bool m_hasData = false;
    std::optional<QString> m_status;
    QString m_wrong; // what is not of the expected shape, first of all
};

namespace {

// Only readable memory is asked for behind the text, whatever it holds.
QByteArray withPadding(const QByteArray &body)
{
    constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    if (body.capacity() - body.size() >= padding)
        return body;
    QByteArray padded;
    padded.reserve(body.size() + padding);
    padded.append(body);
    return padded;
}

std::string_view withoutSpaceBehind(std::string_view token)
{
    while (!token.empty() && jsonsyntax::isSpace(token.back()))
        token.remove_suffix(1);
    return token;
}

std::optional<CellKind> kindOfToken(std::string_view token)
{
    if (token == "null")
        return CellKind::Null;
    if (token == "true" || token == "false")
        return CellKind::Boolean;
    const char *end = token.data() + token.size();
    if (jsonsyntax::endOfNumber(token.data(), end) == end)
        return CellKind::Number;
    return std::nullopt;
}

// The name that starts behind its first quote, up to the last quote.
std::string_view rawName(const char *from)
{
    const char *end = from;
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    return {from, static_cast<size_t>(end + 1 - from)};
}

bool isNested(std::string_view token)
{
    return token.starts_with('{') || token.starts_with('[');
}

} // namespace

RecordListReader::RecordListReader(const QByteArray &body)
    : m_body(withPadding(body))
{
}

Result<RecordList> RecordListReader::read()
{
    if (m_body.size() > JsonLimits().bytes)
        return parseJson(m_body).error();
    if (m_body.isEmpty() || !readDocument()) {
        const Result<JsonValue> whole = parseJson(m_body);
        if (whole)
            expected(u"a list of records was expected"_s);
        return notUnderstood(whole ? m_wrong : whole.error().message, m_body);
    }
    if (std::optional<Error> error = errorInShape())
        return *std::move(error);
    return RecordList{m_builder.finish(), m_body.size()};
}

bool RecordListReader::readDocument()
{
    const auto size = static_cast<size_t>(m_body.size());
    const auto capacity = size + simdjson::SIMDJSON_PADDING;
    if (m_parser.iterate(m_body.constData(), size, capacity).get(m_document))
        return false;
    m_level = 1;
    Array rows;
    Object envelope;
    simdjson::ondemand::json_type type;
    if (m_document.type().get(type))
        return false;
    if (type == simdjson::ondemand::json_type::array) {
        m_bare = true;
        if (m_document.get_array().get(rows) || !readRows(rows))
            return false;
    } else if (type == simdjson::ondemand::json_type::object) {
        if (m_document.get_object().get(envelope) || !readEnvelope(envelope))
            return false;
    } else {
        return false; // whatever it is, it is no list
    }
    // anything that is left is garbage behind the document
    return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

bool RecordListReader::readEnvelope(Object envelope)
{
    std::set<std::string> keys;
    for (auto field : envelope) {
        std::string_view key;
        if (field.unescaped_key().get(key) || !keys.emplace(key).second
            || !simdjson::validate_utf8(key.data(), key.size()))
            return false;
        Value value;
        if (field.value().get(value) || !readMember(key, value))
            return false;
    }
    return true;
}

bool RecordListReader::readMember(std::string_view key, Value value)
{
    if (key == "data") {
        m_hasData = true;
        return readData(value);
    }
    const std::string_view token = withoutSpaceBehind(value.raw_json_token());
    if (key != "status" || !token.starts_with('"'))
        return readAnything(value);
    std::string_view text;
    if (!readString(value, token, text))
        return false;
    m_status = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return true;
}

bool RecordListReader::readData(Value value)
{
    const std::string_view token = withoutSpaceBehind(value.raw_json_token());
    if (token.starts_with('[')) {
        ++m_level;
        Array rows;
        const bool valid = !value.get_array().get(rows) && readRows(rows);
        --m_level;
        return valid;
    }
    if (token.starts_with('{')) {
        std::string_view text;
        if (!readNested(value, text))
            return false;
        const auto rest = jsonsyntax::withoutSpace(
            QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).sliced(1).chopped(1));
        if (!rest.isEmpty())
            expected(u"a list of records was expected in data"_s);
        return true;
    }
    if (token != "null")
        expected(u"a list of records was expected in data"_s);
    return readAnything(value);
}

bool RecordListReader::readRows(Array rows)
{
    for (auto item : rows) {
        Value value;
        if (item.get(value) || !readRow(value))
            return false;
    }
    return true;
}

bool RecordListReader::readRow(Value value)
{
    ++m_row;
    if (!std::string_view(value.raw_json_token()).starts_with('{')) {
        expected(u"record %1 is not an object"_s.arg(m_row + 1));
        return readAnything(value);
    }
    Object row;
    if (value.get_object().get(row))
        return false;
    m_builder.beginRow();
    ++m_level;
    const bool valid = readCells(row);
    --m_level;
    return valid;
}

bool RecordListReader::readCells(Object row)
{
    size_t position = 0;
    for (auto field : row) {
        const int column = columnOf(field, position++);
        Value value;
        if (column < 0 || field.value().get(value) || !readCell(column, value))
            return false;
    }
    return true;
}

bool RecordListReader::isNext(const Expected &expected, const char *rawKey) const
{
    const auto left = static_cast<size_t>(m_body.constData() + m_body.size() - rawKey);
    return expected.raw.size() <= left
        && std::memcmp(rawKey, expected.raw.data(), expected.raw.size()) == 0;
}

// -1 for a name that is not valid or that the row already has.
int RecordListReader::columnOf(Field &field, size_t position)
{
    simdjson::ondemand::raw_json_string start;
    if (field.key().get(start))
        return -1;
    const char *rawKey = start.raw();
    const bool known = position < m_order.size();
    if (known && isNext(m_order[position], rawKey)) {
        const int column = m_order[position].column;
        return m_builder.isSet(column) ? -1 : column;
    }
    std::string_view key;
    if (field.unescaped_key().get(key))
        return -1;
    const int column = columnNamed(key, known ? m_order[position].column : -1);
    if (!known)
        m_order.emplace_back();
    m_order[position] = {column, rawName(rawKey)};
    return column;
}

int RecordListReader::columnNamed(std::string_view key, int hint)
{
    const int column = m_builder.column(key, hint);
    if (column < 0) {
        expected(u"a record has more than %1 columns"_s.arg(RecordSetBuilder::maxColumns));
        return -1;
    }
    if (column == m_columns) {
        if (!simdjson::validate_utf8(key.data(), key.size())) // a lone surrogate was escaped
            return -1;
        ++m_columns;
    }
    return m_builder.isSet(column) ? -1 : column;
}

bool RecordListReader::readCell(int column, Value value)
{
    const std::string_view token = withoutSpaceBehind(value.raw_json_token());
    std::string_view text;
    if (token.starts_with('"')) {
        if (!readString(value, token, text))
            return false;
        m_builder.set(column, CellKind::String, text);
        return true;
    }
    if (isNested(token)) {
        if (!readNested(value, text))
            return false;
        m_builder.set(column, CellKind::Json, text);
        return true;
    }
    const std::optional<CellKind> kind = kindOfToken(token);
    if (kind)
        m_builder.set(column, *kind, *kind == CellKind::Null ? std::string_view() : token);
    return kind.has_value();
}

bool RecordListReader::readString(Value value, std::string_view token, std::string_view &text)
{
    text = token.substr(1, token.size() - 2);
    if (text.find('\\') == std::string_view::npos) {
        // Nothing to decode: control characters and a missing quote were refused before the walk.
        // It must be consumed though; skipping it would take "a" : "b" : 1 for a name and a value.
        simdjson::ondemand::raw_json_string start;
        return !value.get_raw_json_string().get(start);
    }
    // simdjson lets a lone low surrogate through as bytes that are not UTF-8
    return !value.get_string().get(text) && simdjson::validate_utf8(text.data(), text.size());
}

bool RecordListReader::readNested(Value value, std::string_view &text)
{
    Array array;
    Object object;
    const bool unreadable = std::string_view(value.raw_json_token()).starts_with('[')
        ? value.get_array().get(array) || array.raw_json().get(text)
        : value.get_object().get(object) || object.raw_json().get(text);
    if (unreadable)
        return false;
    text = withoutSpaceBehind(text);
    JsonLimits limits;
    limits.depth -= m_level;
    const QByteArray part(text.data(), static_cast<qsizetype>(text.size()));
    return parseJson(part, limits).ok();
}

bool RecordListReader::readAnything(Value value)
{
    const std::string_view token = withoutSpaceBehind(value.raw_json_token());
    std::string_view text;
    if (token.starts_with('"'))
        return readString(value, token, text);
    if (isNested(token))
        return readNested(value, text);
    return kindOfToken(token).has_value();
}

void RecordListReader::expected(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = what;
}

std::optional<Error> RecordListReader::errorInShape() const
{
    if (m_status && errorInStatusText(*m_status, {}, false)) // the words are dear to find
        return errorInStatusText(*m_status, serverWords(m_body), false);
    if (!m_wrong.isEmpty())
        return notUnderstood(m_wrong, m_body);
    if (m_bare || m_status)
        return std::nullopt;
    return notUnderstood(m_hasData ? u"the answer has no status"_s
                                   : u"the answer holds no list of records"_s,
                         m_body);
}

Result<RecordList> parseRecordList(const QByteArray &body)
{
    return RecordListReader(body).read();
}

} // namespace flokdesk
