// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"

namespace flokdesk {

/// The text of the `status` member of an answer; nothing where it has none.
std::optional<QString> statusWordIn(const QByteArray &answer);

/// From now on the word means success, because an answer with it was proven to be one. False where that
/// is known, or where it is no word that can be kept.
bool learnStatusWord(ApiClient &client, const QString &word, CallId from);

} // namespace flokdesk
