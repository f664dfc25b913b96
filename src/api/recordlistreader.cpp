// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"
#include "api/recordsapi.h"
#include "core/jsonsyntax.h"

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

    int columnNamed(std::string_view key, size_t position);
    std::optional<Error> errorInShape() const;
    void expected(const QString &what);

    const QByteArray m_body; // with the padding that simdjson reads behind the end
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    RecordSetBuilder m_builder;
    std::vector<int> m_order; // columns of the row before, the likely order of the next
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
        std::string_view key;
        Value value;
        if (field.unescaped_key().get(key))
            return false;
        const int column = columnNamed(key, position++);
        if (column < 0 || field.value().get(value) || !readCell(column, value))
            return false;
    }
    return true;
}

// -1 for a key that is not valid or that the row already has.
int RecordListReader::columnNamed(std::string_view key, size_t position)
{
    const bool predicted = position < m_order.size();
    const int column = m_builder.column(key, predicted ? m_order[position] : -1);
    if (column < 0) {
        expected(u"a record has more than %1 columns"_s.arg(RecordSetBuilder::maxColumns));
        return -1;
    }
    if (column == m_columns) {
        if (!simdjson::validate_utf8(key.data(), key.size())) // a lone surrogate was escaped
            return -1;
        ++m_columns;
    }
    if (m_builder.isSet(column))
        return -1;
    if (predicted)
        m_order[position] = column;
    else
        m_order.push_back(column);
    return column;
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
    if (value.get_string().get(text))
        return false;
    const bool escaped = token.size() != text.size() + 2;
    // simdjson lets a lone low surrogate through as bytes that are not UTF-8
    return !escaped || simdjson::validate_utf8(text.data(), text.size());
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
    if (m_status) {
        if (auto error = errorInStatusText(*m_status, serverWords(m_body), false))
            return error;
    }
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
