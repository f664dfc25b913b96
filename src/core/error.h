// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flokdesk {

/// A failure, in a form that both code and people can act on.
struct Error {
    /// Decides behaviour: what may be retried, what stops a batch, what the user can do next.
    enum class Kind {
        InvalidInput, ///< refused before anything was tried; the message names the field
        ReadOnly, ///< the profile does not allow writes; nothing was sent
        Cancelled, ///< taken back; a read, or a write that was never sent
        NotSent, ///< the request never reached the server: safe to try again
        KeyRejected, ///< 401, 403: wrong key; without status: key or user name is missing or unusable
        NotFound, ///< 404, or an empty answer to a question for one thing
        Rejected, ///< the server refused in its own words (other 4xx, or 200 with status != OK)
        RateLimited, ///< 429 again and again; the request was refused before execution
        ServerFault, ///< 5xx to a read
        Redirected, ///< any 3xx: a configuration error; it was not followed
        NotUnderstood, ///< a complete answer of another shape than the contract's
        TooLarge, ///< an answer or document over the limit
        UnknownOutcome, ///< a write was sent and may have been carried out
        Storage, ///< a local file could not be read or written
        NotAllowed, ///< 402, 407 or 451: a plan, a proxy or a law; the next request would end alike
    };

    Kind kind = Kind::InvalidInput;
    QString message; ///< for people: what happened and what to do next; plain text
    QString detail; ///< raw words of the server or the library; plain text, without secrets
    int httpStatus = 0; ///< 0 where there was no complete answer

    friend bool operator==(const Error &, const Error &) = default;
};

/// Whether the requests behind this one would fail alike: the key is rejected, the plan does not allow
/// it, the profile is read-only, the server cannot be reached, the disk is full. A global error says
/// nothing about the object of its request.
bool isGlobalError(const Error &error);

} // namespace flokdesk
