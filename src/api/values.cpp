// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/values.h"

#include <algorithm>
#include <array>

namespace flokdesk {

namespace {

const JsonValue *valueNamed(const FieldValues &values, QStringView name)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [name](const FieldValue &field) { return field.name == name; });
    return found == values.end() ? nullptr : &found->value;
}

} // namespace

const JsonValue *Instance::field(QStringView name) const
{
    return valueNamed(fields, name);
}

const JsonValue *Record::value(QStringView column) const
{
    return valueNamed(values, column);
}

bool isRoundCount(int count)
{
    while (count >= 1000 && count % 10 == 0)
        count /= 10;
    constexpr std::array round{100, 200, 250, 500};
    return std::ranges::find(round, count) != round.end();
}

} // namespace flokdesk
