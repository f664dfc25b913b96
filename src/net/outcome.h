// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "net/transport.h"

#include <optional>

namespace flokdesk {

/// The outcome of a write (src/net/README.md, section 7).
enum class Outcome {
    NotSent, ///< it never left: may be tried again
    Done, ///< complete 2xx answer that was understood
    Rejected, ///< the server refused it: a complete answer of the 400s but 408, 425, 429 and 499
    NotDone, ///< 429: refused before execution, may be tried again
    Unknown, ///< everything else: look it up, never send it again blindly
};

/// Pure. `understood` says whether the body of a 2xx answer had the expected shape; it does not
/// matter for other answers.
Outcome outcomeOfWrite(const Answer &answer, bool understood);

/// The verdict of the wire alone on an answer: nothing for a complete 2xx; for anything else an Error
/// in plain words that names `host` and says whether anything was sent. Writes end in
/// UnknownOutcome where outcomeOfWrite() says so. The server's own words are not looked at.
std::optional<Error> errorOf(const Answer &answer, bool write, const QString &host);

} // namespace flokdesk
