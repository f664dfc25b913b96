// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"
#include "api/dialect.h"
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
    bool keyWorked = false; ///< the key was accepted before, so a 403 is about something else
    Dialect dialect{};
};

/// The server's words about the failure: detail, message, error, errors, then status, then the first 300
/// characters of the body without tags (src/api/README.md, section 10). Plain text; may be empty.
QString serverWords(const QByteArray &body);

/// The error in the fault or the HTTP status of an answer; nothing for a complete 2xx.
std::optional<Error> errorInStatus(const Answer &answer, const Asked &asked);

/// The error in the body of a 2xx answer, or nothing: not JSON, or a `status` that is a plain refusal. Any
/// other status, and none, is success where the answer holds more than words, because the shape of the
/// data decides then (src/api/README.md, section 11.3). A write whose answer is neither success nor a
/// plain refusal ends in UnknownOutcome.
std::optional<Error> errorInEnvelope(const QByteArray &body, const Asked &asked);

/// errorInStatus, then errorInEnvelope.
std::optional<Error> errorInAnswer(const Answer &answer, const Asked &asked);

/// The error that the text of a `status` member means, or nothing for success. `words` are the server's;
/// `hasData` says whether the answer holds more than them.
std::optional<Error> errorInStatusText(const QString &status, const QString &words, bool hasData,
                                       const Asked &asked);

/// Whether a complete answer to a read is no data, so that another form of the same question may get
/// some: any status of the 400s and 500s but 429, and a 2xx that is short and either no JSON or says
/// that it is an error.
bool isRefusalOfRead(const Answer &answer);

/// The same by the error that a read ended in; not for one about the key.
bool mayAskInOtherForm(const Error &error);

/// True when the words of a refusal say that a parameter did not arrive.
bool saysParameterMissing(const QString &words);

/// True when the words of a refusal say that the object of the call does not exist; false where they
/// speak of a column, a field or a parameter.
bool saysNotFound(const QString &words);

/// A complete answer of another shape than the contract's. `why` is for the detail.
Error notUnderstood(const QString &why, const QByteArray &body = {});

/// A write that was sent and whose answer proves nothing; `cause` says why.
Error unknownOutcomeBecause(const Error &cause);

/// The member `key` of `data`, else of the top level (src/api/README.md, section 11.3); nullptr
/// when neither has it.
const JsonValue *inDataOrTop(const JsonValue &answer, QStringView key);

} // namespace flokdesk
