// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include "core/jsonsyntax.h"
#include "core/text.h"

#include <algorithm>

namespace flokdesk {

namespace {

bool hasEscape(QByteArrayView token)
{
    return std::find(token.begin(), token.end(), '\\') != token.end();
}

} // namespace

JsonValue::JsonValue(Type type, Content content)
    : m_content(std::move(content))
    , m_type(type)
{
}

JsonValue JsonValue::boolean(bool value)
{
    JsonValue result(Type::Boolean, {});
    result.m_bool = value;
    return result;
}

JsonValue JsonValue::string(const QString &text)
{
    return {Type::String, text};
}

std::optional<JsonValue> JsonValue::number(const QByteArray &text)
{
    if (jsonsyntax::endOfNumber(text.begin(), text.end()) != text.end())
        return std::nullopt;
    return JsonValue(Type::Number, QString::fromLatin1(text));
}

JsonValue JsonValue::array()
{
    return {Type::Array, Items()};
}

JsonValue JsonValue::array(Items items)
{
    return {Type::Array, std::move(items)};
}

JsonValue JsonValue::object()
{
    return {Type::Object, Members()};
}

JsonValue JsonValue::object(Members members)
{
    return {Type::Object, std::move(members)};
}

QByteArrayView JsonValue::source() const
{
    return m_document ? QByteArrayView(*m_document).sliced(m_offset, m_length) : QByteArrayView();
}

/// The source without the white space that surrounds a whole document.
QByteArrayView JsonValue::token() const
{
    return jsonsyntax::withoutSpace(source());
}

QString JsonValue::text() const
{
    if (m_type != Type::String && m_type != Type::Number)
        return {};
    if (const auto *made = std::get_if<QString>(&m_content))
        return *made;
    const QByteArrayView bytes = token();
    if (m_type == Type::Number)
        return QString::fromLatin1(bytes);
    if (bytes.isEmpty())
        return {};
    const std::string_view content(bytes.data() + 1, static_cast<size_t>(bytes.size() - 2));
    return hasEscape(bytes) ? exactFromUtf8(jsonsyntax::unescaped(content))
                            : exactFromUtf8(content);
}

QString JsonValue::displayText() const
{
    switch (m_type) {
    case Type::Null:
        return {};
    case Type::Boolean:
        return m_bool ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Number:
    case Type::String:
        return text();
    case Type::Array:
    case Type::Object:
        break;
    }
    QByteArray json;
    write(json, Style::Readable);
    return exactText(json);
}

const JsonValue::Items &JsonValue::items() const
{
    static const Items none;
    const auto *items = std::get_if<Items>(&m_content);
    return items ? *items : none;
}

const JsonValue::Members &JsonValue::members() const
{
    static const Members none;
    const auto *members = std::get_if<Members>(&m_content);
    return members ? *members : none;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    const Members &all = members();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [key](const Member &member) { return member.key == key; });
    return found == all.end() ? nullptr : &found->value;
}

void JsonValue::set(const QString &key, JsonValue value)
{
    auto *members = std::get_if<Members>(&m_content);
    Q_ASSERT(members);
    if (!members)
        return;
    forgetSource();
    const auto found = std::find_if(members->begin(), members->end(),
                                    [&key](const Member &member) { return member.key == key; });
    if (found != members->end())
        found->value = std::move(value);
    else
        members->push_back({key, std::move(value)});
}

bool JsonValue::remove(QStringView key)
{
    auto *members = std::get_if<Members>(&m_content);
    Q_ASSERT(members);
    if (!members || std::erase_if(*members, [key](const Member &m) { return m.key == key; }) == 0)
        return false;
    forgetSource();
    return true;
}

void JsonValue::append(JsonValue value)
{
    auto *items = std::get_if<Items>(&m_content);
    Q_ASSERT(items);
    if (!items)
        return;
    forgetSource();
    items->push_back(std::move(value));
}

QByteArray JsonValue::toJson() const
{
    if (m_document && m_length == m_document->size())
        return *m_document;
    QByteArray json;
    write(json, Style::AsReceived);
    return json;
}

void JsonValue::write(QByteArray &out, Style style) const
{
    if (m_document && style == Style::AsReceived) {
        out += source();
        return;
    }
    switch (m_type) {
    case Type::Null:
        out += "null";
        break;
    case Type::Boolean:
        out += m_bool ? "true" : "false";
        break;
    case Type::Number:
        out += text().toLatin1();
        break;
    case Type::String:
        jsonsyntax::appendString(out, text());
        break;
    case Type::Array:
        writeItems(out, style);
        break;
    case Type::Object:
        writeMembers(out, style);
        break;
    }
}

void JsonValue::writeItems(QByteArray &out, Style style) const
{
    out += '[';
    for (const JsonValue &item : items()) {
        if (&item != &items().front())
            out += ',';
        item.write(out, style);
    }
    out += ']';
}

void JsonValue::writeMembers(QByteArray &out, Style style) const
{
    out += '{';
    for (const Member &member : members()) {
        if (&member != &members().front())
            out += ',';
        if (style == Style::AsReceived && !member.rawKey.isEmpty())
            out += member.rawKey;
        else
            jsonsyntax::appendString(out, member.key);
        out += ':';
        member.value.write(out, style);
    }
    out += '}';
}

bool operator==(const JsonValue &a, const JsonValue &b)
{
    if (a.m_type != b.m_type)
        return false;
    switch (a.m_type) {
    case JsonValue::Type::Null:
        return true;
    case JsonValue::Type::Boolean:
        return a.m_bool == b.m_bool;
    case JsonValue::Type::Array:
        return a.items() == b.items();
    case JsonValue::Type::Object:
        return a.members() == b.members();
    case JsonValue::Type::Number:
    case JsonValue::Type::String:
        break;
    }
    const QByteArrayView left = a.token();
    const QByteArrayView right = b.token();
    if (!left.isEmpty() && !right.isEmpty() && !hasEscape(left) && !hasEscape(right))
        return left == right;
    return a.text() == b.text();
}

} // namespace flokdesk
