// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"
#include "api/recordsapi.h"
#include "core/jsoncursor.h"

#include <optional>
#include <vector>

namespace flokdesk {

using namespace Qt::StringLiterals;

// Streams a list answer into columns; no tree is ever built of it (src/core/README.md, section 1).
// The same walk as in parseJson() decides whether it is valid JSON.
class RecordListReader {
public:
    explicit RecordListReader(const QByteArray &body)
        : m_body(body)
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
    JsonCursor m_cursor;
    RecordSetBuilder m_builder;
    std::vector<int> m_order; // columns by position in the records before; -1 when not known
    int m_row = 0;
    bool m_bare = false; // an array without an envelope, as in v1
    bool m_hasData = false;
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
        else if (isStatus && m_cursor.kind() == JsonValue::Type::String)
            m_status = exactFromUtf8(m_cursor.text());
        else
            m_cursor.skipRest();
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
