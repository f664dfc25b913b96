// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dialect.h"

namespace flokdesk {

/// The words for the parts of a Dialect, as shown everywhere.

QString callText(CallId call);
/// "Name of the id" and the like.
QString settingText(const QString &key);
/// One sentence on what the setting decides.
QString settingHelp(const QString &key);
/// A value of that setting in words.
QString valueText(const QString &key, const QString &value);
/// "assumed", "learned 27 Nov 16:40, list records" and the like.
QString originText(const Dialect::Origin &origin, const QDateTime &now);

} // namespace flokdesk
