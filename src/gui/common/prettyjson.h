// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>

namespace flokdesk {

/// Indented by two spaces, for reading only: order and number texts are kept.
QString prettyJson(const JsonValue &value);

/// A body for the eyes: indented when it is JSON, else the text as it is; cut with a remark when it
/// is longer than `limit` characters, because no person reads that and text views suffer.
QString readableBody(const QByteArray &body, qsizetype limit = 200'000);

} // namespace flokdesk
