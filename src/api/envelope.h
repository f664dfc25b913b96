// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "net/transport.h"

#include <optional>
#include <QString>

namespace flokdesk {

/// What the server said went wrong: detail, message, error, errors, then status, then the first 300
/// characters of the body without tags (flokzu-api.md section 10). Plain text; may be empty.
QString serverWords(const QByteArray &body);

/// The error in an answer of any status, or nothing when it is a success. Looks at the fault, the
/// status and, where `needsStatusOk`, at the envelope's status.
std::optional<Error> errorInAnswer(const Answer &answer, bool write, bool needsStatusOk,
                                   const QString &host);

/// True when a refusal may mean that a GET with a body is not accepted here (section 11.1).
bool mayBeRefusalOfGetBody(const Answer &answer);

/// The member `key` of `data`, else of the top level (section 11.3); nullptr when neither has it.
const JsonValue *inDataOrTop(const JsonValue &answer, QStringView key);

} // namespace flokdesk
