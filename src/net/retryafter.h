// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>
#include <QByteArrayView>

namespace flokdesk {

/// Reads Retry-After: seconds, or a date relative to the answer's own Date header (RFC 9110 section
/// 10.2.3). Nothing for anything negative, past or unreadable.
std::optional<Duration> retryAfter(QByteArrayView value, QByteArrayView dateHeader);

} // namespace flokdesk
