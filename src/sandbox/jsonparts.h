// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QStringList>

namespace flokdesk::sandbox {

JsonValue::Member member(const QString &key, JsonValue value);
/// With the text as a JSON string.
JsonValue::Member member(const QString &key, const QString &text);
JsonValue stringArray(const QStringList &texts);

} // namespace flokdesk::sandbox
