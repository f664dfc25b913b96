// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answershapes.h"
#include "api/envelope.h"
#include "api/recordsapi.h"
#include "core/jsoncursor.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace flokdesk {

using namespace Qt::StringLiterals;

// Streams a list answer into columns; no tree is ever built of it (src/core/README.md, section 1).
// The same walk as in parseJson() decides whether it is valid JSON.
class RecordListReader {
public:
    RecordListReader(const QByteArray &body, const Dialect &dialect)
        : m_body(body)
        , m_dialect(dialect)
        , m_cursor(m_body)
    {
    }
    Result<RecordList> read();

private:
    void readEnvelope();
    void readData();
    void readRows();
    void readRow();
    void readCell(int column);
    int columnOfKey();

    std::optional<Error> errorInShape() const;
    void expected(const QString &what);

    const QByteArray &m_body;
    const Dialect &m_dialect;
    JsonCursor m_cursor;
    RecordSetBuilder m_builder;
    std::vector<int> m_order; // columns by position in the records before; -1 when not known
    int m_row = 0;
    bool m_bare = false; // an array without an envelope, as in v1
    bool m_hasData = false;
    bool m_hasOtherList = false; // which may be that of the records
    std::optional<QString> m_status;
    QString m_wrong; // what is not of the expected shape, first of all
};

namespace {

std::optional<CellKind> kindOfScalar(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::Null:
        return CellKind::Null;
    case JsonValue::Type::Boolean:
        return CellKind::Boolean;
    case JsonValue::Type::Number:
        return CellKind::Number;
    case JsonValue::Type::String:
        return CellKind::String;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        break;
    }
    return std::nullopt;
}

bool isStatusKind(JsonValue::Type type)
{
    const std::optional<CellKind> kind = kindOfScalar(type);
    return kind && *kind != CellKind::Null;
}

} // namespace

Result<RecordList> RecordListReader::read()
{
    if (m_cursor.read()) {
        m_bare = m_cursor.kind() == JsonValue::Type::Array;
        if (m_bare)
            readRows();
        else if (m_cursor.kind() == JsonValue::Type::Object)
            readEnvelope();
        else
            expected(u"a list of records was expected"_s);
    }
    if (!m_cursor.finish()) {
        const Error error = m_cursor.error();
        return error.kind == Error::Kind::TooLarge ? error : notUnderstood(error.message, m_body);
    }
    if (std::optional<Error> error = errorInShape())
        return *std::move(error);
    return RecordList{m_builder.finish(), m_body.size()};
}

void RecordListReader::readEnvelope()
{
    while (m_cursor.nextMember()) {
        const bool isStatus = m_cursor.key() == "status";
        const bool isData = m_cursor.key() == "data";
        if (!m_cursor.read())
            return;
        if (isData)
            readData();
        else if (isStatus && isStatusKind(m_cursor.kind()))
            m_status = exactFromUtf8(m_cursor.text());
        else {
            m_hasOtherList = m_hasOtherList || m_cursor.kind() == JsonValue::Type::Array;
            m_cursor.skipRest();
        }
    }
}

void RecordListReader::readData()
{
    m_hasData = true;
    if (m_cursor.kind() == JsonValue::Type::Array)
        return readRows();
    bool empty = m_cursor.kind() == JsonValue::Type::Null;
    if (m_cursor.kind() == JsonValue::Type::Object) {
        empty = true;
        while (m_cursor.nextMember()) {
            empty = false;
            if (m_cursor.read())
                m_cursor.skipRest();
        }
    }
    if (!empty)
        expected(u"a list of records was expected in data"_s);
}

void RecordListReader::readRows()
{
    while (m_cursor.nextItem()) {
        ++m_row;
        if (!m_cursor.read())
            return;
        if (m_cursor.kind() == JsonValue::Type::Object) {
            readRow();
        } else {
            expected(u"record %1 is not an object"_s.arg(m_row));
            m_cursor.skipRest();
        }
    }
}

void RecordListReader::readRow()
{
    m_builder.beginRow();
    while (m_cursor.nextMember()) {
        const int column = columnOfKey();
        if (column >= 0) {
            readCell(column);
        } else {
            expected(u"a record has more than %1 columns"_s.arg(RecordSetBuilder::maxColumns));
            if (m_cursor.read())
                m_cursor.skipRest();
        }
    }
}

// Objects in front of the list may have been on the same level, so a name as before can still be
// one that the records do not have.
int RecordListReader::columnOfKey()
{
    const size_t position = m_cursor.keyIndex();
    if (position >= m_order.size())
        m_order.resize(position + 1, -1);
    int &column = m_order[position];
    if (column < 0 || !m_cursor.isKeyAsBefore())
        column = m_builder.column(m_cursor.key(), column);
    return column;
}

void RecordListReader::readCell(int column)
{
    const std::uint32_t from = m_cursor.offset();
    if (!m_cursor.read())
        return;
    if (const std::optional<CellKind> kind = kindOfScalar(m_cursor.kind())) {
        const bool isNull = *kind == CellKind::Null;
        m_builder.set(column, *kind, isNull ? std::string_view() : m_cursor.text());
    } else if (m_cursor.skipRest()) {
        m_builder.set(column, CellKind::Json,
                      {m_body.constData() + from, m_cursor.offset() - from});
    }
}

void RecordListReader::expected(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = what;
}

std::optional<Error> RecordListReader::errorInShape() const
{
    if (m_status) {
        Asked asked;
        asked.dialect = m_dialect;
        if (auto error = errorInStatusText(*m_status, serverWords(m_body), m_hasData, asked))
            return error;
    }
    if (!m_wrong.isEmpty())
        return notUnderstood(m_wrong, m_body);
    if (m_bare || m_hasData || (m_status && !m_hasOtherList))
        return std::nullopt;
    return notUnderstood(u"the answer holds no list of records"_s, m_body);
}

namespace {

void appendRow(RecordSetBuilder &builder, const JsonValue &row)
{
    builder.beginRow();
    for (const JsonValue::Member &member : row.members()) {
        const int column = builder.column(member.key.toStdString());
        const std::optional<CellKind> kind = kindOfScalar(member.value.type());
        const QByteArray text = kind ? member.value.displayText().toUtf8() : member.value.toJson();
        if (column >= 0)
            builder.set(column, kind.value_or(CellKind::Json),
                        {text.constData(), size_t(text.size())});
    }
}

/// A list in one of the rarer shapes of subjectsOf(), which are read as a tree. An object without an id
/// that is no list is no record.
std::optional<RecordList> rareList(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    const Result<JsonValue::Items> rows =
        answer ? subjectsOf(*answer) : Result<JsonValue::Items>(answer.error());
    if (!rows
        || std::ranges::any_of(*rows, [](const JsonValue &row) { return idIn(row).isEmpty(); }))
        return std::nullopt;
    RecordSetBuilder builder;
    for (const JsonValue &row : *rows)
        appendRow(builder, row);
    return RecordList{builder.finish(), body.size()};
}

} // namespace

Result<RecordList> parseRecordList(const QByteArray &body, const Dialect &dialect)
{
    Result<RecordList> list = RecordListReader(body, dialect).read();
    if (list || list.error().kind != Error::Kind::NotUnderstood)
        return list;
    if (std::optional<RecordList> rare = rareList(body))
        return *std::move(rare);
    return list;
}

} // namespace flokdesk
