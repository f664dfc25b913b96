// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonshape.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

QString typeName(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::Boolean:
        return u"boolean"_s;
    case JsonValue::Type::Number:
        return u"number"_s;
    case JsonValue::Type::String:
        return u"string"_s;
    case JsonValue::Type::Null:
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        break;
    }
    return u"null"_s;
}

} // namespace

JsonValue shapeOf(const JsonValue &value)
{
    if (value.isObject()) {
        JsonValue::Members members;
        for (const JsonValue::Member &member : value.members())
            members.push_back({member.key, shapeOf(member.value)});
        return JsonValue::object(std::move(members));
    }
    if (!value.isArray())
        return JsonValue::string(typeName(value.type()));
    JsonValue::Items shapes;
    for (const JsonValue &item : value.items()) {
        JsonValue shape = shapeOf(item);
        if (std::ranges::find(shapes, shape) == shapes.end())
            shapes.push_back(std::move(shape));
    }
    return JsonValue::array(std::move(shapes));
}

QByteArray shapeOfBody(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return {};
    if (const Result<JsonValue> json = parseJson(body))
        return shapeOf(*json).toJson();
    if (text == "RUNTIME ERROR")
        return text;
    return text.startsWith('<') ? "page" : "text";
}

} // namespace flokdesk
