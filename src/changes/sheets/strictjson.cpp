// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/strictjson.h"

namespace flokdesk {

StrictObject::StrictObject(const JsonValue &object)
    : m_object(object)
{
    if (!object.isObject())
        setFault(QStringLiteral("{}"));
}

void StrictObject::setFault(const QString &key)
{
    if (m_fault.isEmpty())
        m_fault = key;
}

const JsonValue *StrictObject::optional(const QString &key)
{
    m_asked << key;
    return m_object.find(key);
}

const JsonValue *StrictObject::member(const QString &key)
{
    const JsonValue *found = optional(key);
    if (!found)
        setFault(key);
    return found;
}

QString StrictObject::text(const QString &key)
{
    const JsonValue *found = member(key);
    if (found && !found->isString())
        setFault(key);
    return found && found->isString() ? found->text() : QString();
}

int StrictObject::number(const QString &key)
{
    const JsonValue *found = member(key);
    bool isNumber = false;
    const int value =
        found && found->type() == JsonValue::Type::Number ? found->text().toInt(&isNumber) : 0;
    if (!isNumber)
        setFault(key);
    return value;
}

bool StrictObject::flag(const QString &key)
{
    const JsonValue *found = member(key);
    if (found && found->type() != JsonValue::Type::Boolean)
        setFault(key);
    return found && found->toBool();
}

const JsonValue::Items &StrictObject::list(const QString &key)
{
    static const JsonValue::Items none;
    const JsonValue *found = member(key);
    if (found && !found->isArray())
        setFault(key);
    return found ? found->items() : none;
}

QStringList StrictObject::texts(const QString &key)
{
    QStringList texts;
    for (const JsonValue &item : list(key)) {
        if (!item.isString())
            setFault(key);
        texts << item.text();
    }
    return texts;
}

QString StrictObject::fault() const
{
    if (!m_fault.isEmpty())
        return m_fault;
    for (const JsonValue::Member &member : m_object.members()) {
        if (!m_asked.contains(member.key))
            return member.key;
    }
    return {};
}

} // namespace flokdesk
