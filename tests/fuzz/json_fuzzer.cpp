// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <cstdlib>

using namespace flokdesk;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The same value made from parts, so that nothing of the source is left in it.
JsonValue rebuilt(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return {};
    case JsonValue::Type::Boolean:
        return JsonValue::boolean(value.toBool());
    case JsonValue::Type::Number: {
        const auto number = JsonValue::number(value.text().toLatin1());
        require(number.has_value());
        return *number;
    }
    case JsonValue::Type::String:
        return JsonValue::string(value.text());
    case JsonValue::Type::Array: {
        JsonValue::Items items;
        for (const JsonValue &item : value.items())
            items.push_back(rebuilt(item));
        return JsonValue::array(std::move(items));
    }
    case JsonValue::Type::Object:
        break;
    }
    JsonValue::Members members;
    for (const JsonValue::Member &member : value.members())
        members.push_back({member.key, rebuilt(member.value)});
    return JsonValue::object(std::move(members));
}

/// Edits one member and looks whether the others kept their bytes.
void requireThatEditsStayLocal(const JsonValue &value)
{
    if (!value.isObject() || value.members().empty())
        return;
    JsonValue edited = value;
    const QString key = value.members().back().key;
    edited.set(key, JsonValue::boolean(true));
    const auto again = parseJson(edited.toJson());
    require(again.ok() && *again == edited);
    for (size_t i = 0; i + 1 < value.members().size(); ++i)
        require(again->members()[i].value.toJson() == value.members()[i].value.toJson());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const auto json =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<JsonValue> value = parseJson(json);
    if (!value.ok()) {
        require(!value.error().message.isEmpty());
        return 0;
    }
    require(value->toJson() == json);
    const JsonValue copy = rebuilt(*value);
    require(copy == *value);
    const Result<JsonValue> again = parseJson(copy.toJson());
    require(again.ok() && *again == *value);
    require(value->displayText() == copy.displayText());
    requireThatEditsStayLocal(*value);
    return 0;
}
