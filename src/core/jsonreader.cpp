// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "core/jsoncursor.h"
#include "core/jsonsyntax.h"
#include "core/text.h"

#include <deque>

namespace flokdesk {

/// Builds the tree of a document from a walk through it.
class JsonReader {
public:
    JsonReader(const QByteArray &document, const JsonLimits &limits);
    Result<JsonValue> read();

private:
    /// Names of the last object on a level. Records repeat their names, which then share memory.
    using Names = std::vector<std::pair<QString, QByteArray>>;

    void readValue(JsonValue &value);
    void readItems(JsonValue &value);
    void readMembers(JsonValue &value);
    void readName(JsonValue::Member &member, Names &before);

    const std::shared_ptr<const QByteArray> m_document;
    JsonCursor m_cursor;
    std::deque<Names> m_namesBefore; // per level
};

namespace {

/// The same bytes in memory of its own: QByteArray::fromRawData() only borrows.
QByteArray owned(QByteArray document)
{
    if (!document.data_ptr().d_ptr())
        document.detach();
    return document;
}

} // namespace

JsonReader::JsonReader(const QByteArray &document, const JsonLimits &limits)
    : m_document(std::make_shared<const QByteArray>(owned(document)))
    , m_cursor(*m_document, limits)
{
}

Result<JsonValue> JsonReader::read()
{
    JsonValue root;
    readValue(root);
    if (!m_cursor.finish())
        return m_cursor.error();
    root.m_offset = 0;
    root.m_length = static_cast<std::uint32_t>(m_document->size());
    return root;
}

void JsonReader::readValue(JsonValue &value)
{
    const std::uint32_t from = m_cursor.offset();
    if (!m_cursor.read())
        return;
    value.m_type = m_cursor.kind();
    value.m_bool = m_cursor.token() == "true";
    if (value.m_type == JsonValue::Type::Array)
        readItems(value);
    else if (value.m_type == JsonValue::Type::Object)
        readMembers(value);
    value.m_document = m_document;
    value.m_offset = from;
    value.m_length = m_cursor.offset() - from;
}

void JsonReader::readItems(JsonValue &value)
{
    JsonValue::Items items;
    while (m_cursor.nextItem())
        readValue(items.emplace_back());
    value.m_content = std::move(items);
}

void JsonReader::readMembers(JsonValue &value)
{
    const auto level = static_cast<size_t>(m_cursor.depth());
    if (m_namesBefore.size() < level)
        m_namesBefore.resize(level);
    Names &before = m_namesBefore[level - 1];
    JsonValue::Members members;
    members.reserve(before.size());
    while (m_cursor.nextMember()) {
        JsonValue::Member &member = members.emplace_back();
        readName(member, before);
        readValue(member.value);
    }
    value.m_content = std::move(members);
}

void JsonReader::readName(JsonValue::Member &member, Names &before)
{
    const size_t index = m_cursor.keyIndex();
    if (index >= before.size())
        before.resize(index + 1);
    auto &[name, raw] = before[index];
    if (!m_cursor.isKeyAsBefore()) {
        const std::string_view key = m_cursor.rawKey();
        const bool escaped = key.find('\\') != std::string_view::npos;
        name = exactFromUtf8(m_cursor.key());
        raw = escaped ? QByteArray(key.data(), static_cast<qsizetype>(key.size())) : QByteArray();
    }
    member.key = name;
    member.rawKey = raw;
}

Result<JsonValue> parseJson(const QByteArray &document, const JsonLimits &limits)
{
    return JsonReader(document, limits).read();
}

} // namespace flokdesk
