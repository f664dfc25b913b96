// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dialect.h"

namespace flokdesk {

/// Of a profile that has worked with its service for a while, found all as it is assumed, and identifiers in
/// capitals. So each
/// call takes the requests that it takes every day, and none to find out how the service speaks.
inline Dialect knownDialect()
{
    const QDateTime when(QDate(2026, 1, 31), QTime(9, 12), Qt::UTC);
    Dialect dialect;
    for (const Dialect::Setting &setting : Dialect::settings())
        dialect.learn(setting.key, setting.values.front(), CallId::Echo, when);
    dialect.learn(dialectkey::identifierCase, QStringLiteral("capitals"), CallId::Echo, when);
    return dialect;
}

} // namespace flokdesk
