// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"
#include "core/json.h"
#include "net/transport.h"

#include <optional>
#include <QString>

namespace flokdesk {

/// The facts of the call that the readers of its answer need.
struct Asked {
    bool write = false;
    KeyFamily key = KeyFamily::Data; ///< named when it was rejected
    QString host; ///< named when it could not be reached
};

/// The server's words about the failure: detail, message, error, errors, then status, then the first 300
/// characters of the body without tags (src/api/README.md, section 10). Plain text; may be empty.
QString serverWords(const QByteArray &body);

/// The error in the fault or the HTTP status of an answer; nothing for a complete 2xx.
std::optional<Error> errorInStatus(const Answer &answer, const Asked &asked);

/// The error in the body of a 2xx answer, or nothing: not JSON, or a `status` that is not OK. A
/// missing status is an error where `needsStatusOk`, except in the bare answers of v1 to reads
/// (src/api/README.md, section 11.3). A write whose status is neither OK nor a plain refusal ends
/// in UnknownOutcome.
std::optional<Error> errorInEnvelope(const QByteArray &body, const Asked &asked,
                                     bool needsStatusOk);

/// errorInStatus, then errorInEnvelope.
std::optional<Error> errorInAnswer(const Answer &answer, const Asked &asked, bool needsStatusOk);

/// The error that the text of a `status` member means, or nothing for OK. `words` are the server's.
std::optional<Error> errorInStatusText(const QString &status, const QString &words, bool write);

/// True when a refusal may mean that a GET with a body is not accepted here, or that the body was
/// dropped on the way (src/api/README.md, section 11.1): 400, 405, 411, 413, 415, or words like
/// "parameter missing" in any answer that is not about keys, rate or servers.
bool mayBeRefusalOfGetBody(const Answer &answer);

/// True when the words of a refusal say that a parameter did not arrive.
bool saysParameterMissing(const QString &words);

/// A complete answer of another shape than the contract's. `why` is for the detail.
Error notUnderstood(const QString &why, const QByteArray &body = {});

/// A write that was sent and whose answer proves nothing; `cause` says why.
Error unknownOutcomeBecause(const Error &cause);

/// The member `key` of `data`, else of the top level (src/api/README.md, section 11.3); nullptr
/// when neither has it.
const JsonValue *inDataOrTop(const JsonValue &answer, QStringView key);

} // namespace flokdesk
