// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jsonparts.h"

namespace flokdesk::sandbox {

JsonValue::Member member(const QString &key, JsonValue value)
{
    return {key, std::move(value), {}};
}

JsonValue::Member member(const QString &key, const QString &text)
{
    return {key, JsonValue::string(text), {}};
}

JsonValue stringArray(const QStringList &texts)
{
    JsonValue::Items items;
    for (const QString &text : texts)
        items.push_back(JsonValue::string(text));
    return JsonValue::array(std::move(items));
}

} // namespace flokdesk::sandbox
