// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <array>
#include <optional>
#include <QString>
#include <QStringList>
#include <utility>

namespace flokdesk {

/// Reads the members of a JSON object and remembers the first that is missing, of another type, or not asked for at
/// all. Every reading gives a value, so that the caller looks at fault() once, at the end.
class StrictObject {
public:
    explicit StrictObject(const JsonValue &object);

    QString text(const QString &key);
    int number(const QString &key);
    bool flag(const QString &key);
    const JsonValue::Items &list(const QString &key);
    QStringList texts(const QString &key);
    /// nullptr where there is no such member, which is no fault.
    const JsonValue *optional(const QString &key);
    /// One of these words; the first of them beside a fault.
    template <typename Enum, size_t count>
    Enum word(const QString &key,
              const std::array<std::pair<Enum, QLatin1StringView>, count> &words)
    {
        const QString found = text(key);
        for (const auto &[value, name] : words) {
            if (found == name)
                return value;
        }
        setFault(key);
        return words[0].first;
    }
    /// The value of the member is not understood, as another reader found.
    void setFault(const QString &key);

    /// The member that is not as expected; empty where all are.
    QString fault() const;

private:
    const JsonValue *member(const QString &key);

    JsonValue m_object;
    QStringList m_asked;
    QString m_fault;
};

template <typename Enum, size_t count>
JsonValue wordOf(Enum value, const std::array<std::pair<Enum, QLatin1StringView>, count> &words)
{
    for (const auto &[known, name] : words) {
        if (known == value)
            return JsonValue::string(name);
    }
    Q_UNREACHABLE();
}

} // namespace flokdesk
