// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <chrono>
#include <QByteArray>
#include <QString>

namespace flokdesk {

/// One scripted fault: which requests it meets, and what happens to them (src/sandbox/README.md,
/// section 4).
struct FaultRule {
    enum class Kind {
        Delay, ///< the true answer, `delay` later
        Close, ///< the connection ends (FIN) without an answer
        Reset, ///< the connection is reset (RST) without an answer
        Hang, ///< no answer, the connection stays open
        HalfStatusLine, ///< "HTTP/1.", then FIN
        HalfHeaders, ///< the true status and half of the headers, then FIN
        ContinueOnly, ///< "100 Continue", then FIN
        EarlyHints, ///< "103 Early Hints" `delay` ahead of the true answer
        ShortBody, ///< the true headers, half of the body, then FIN
        CutChunks, ///< the true answer in chunks, without the last ones, then FIN
        Garbage, ///< bytes that are not HTTP, then FIN
        Drip, ///< the true answer, one byte every `delay`
        ExtraAnswer, ///< the true answer, and `delay` later the same again on the connection
        Reply, ///< `status` with `body` of `type` in place of the true answer
        Html, ///< `status` with a page of HTML in place of the true answer
        ErrorStatus, ///< HTTP 200 with {"status":"ERROR"}
        TooMany, ///< 429, with Retry-After when `retryAfter` is set
        Redirect, ///< `status` with `location`
        WrongEncoding, ///< the true body behind "Content-Encoding: gzip", not compressed
        HugeLength, ///< the true answer with a Content-Length of 9 TB, connection kept open
        BigBody, ///< 200 with `size` bytes of one JSON string
    };
    /// Whether the request is carried out. Late: `delay` after the fault was played.
    enum class Work { None, Done, Late };

    Kind kind = Kind::Delay;
    Work work = Work::None; ///< see usualFault(); a Delay is always carried out
    QByteArray method{}; ///< empty: every method
    QString
        path{}; ///< behind the base path; a "*" at the end stands for the rest; empty: every path
    int nth = 1; ///< the first matching request it meets, counted from 1 since the rule was added
    int count = 1; ///< how many in a row; 0: all from there on
    std::chrono::milliseconds delay{0};
    int status = 0; ///< 0: the usual one of the kind (Html 502, Reply 503, Redirect 307)
    QByteArray body{};
    QByteArray type{}; ///< content type of `body`; empty: application/json
    QByteArray retryAfter{};
    QByteArray location{}; ///< empty: this server under another origin (localhost for 127.0.0.1)
    qint64 size = 0;

    friend bool operator==(const FaultRule &, const FaultRule &) = default;
};

/// The rule with what is usual for the kind: faults that show the true answer are played after the
/// work, the others instead of it.
FaultRule usualFault(FaultRule::Kind kind);
/// As in parseFaultRule().
QString faultName(FaultRule::Kind kind);

/// Reads "KIND,key=value,...", the form of the option --fault: kind by its name in small letters
/// ("close", "half-headers", "too-many"), keys work (none, done, late), method, path, nth, count,
/// ms, status, body, type, retry-after, location, size; values percent-encoded where they hold
/// a comma. The error names the part that was not understood.
Result<FaultRule> parseFaultRule(const QString &specification);

} // namespace flokdesk
