// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/httpmessage.h"

#include <memory>

namespace flokdesk::sandbox {

/// Reads requests from a stream of bytes: keep-alive, chunked bodies, pipelining, limits. Stands on
/// the parser of Boost.Beast, which no other file includes.
class HttpParser {
public:
    struct Limits {
        quint32 headerBytes = 64 * 1024;
        quint64 bodyBytes = 32 * 1024 * 1024;
    };
    enum class State {
        NeedsMore,
        WantsContinue, ///< NeedsMore, and the client waits for "100 Continue"; said once
        Complete, ///< take() the request before going on
        Failed, ///< not HTTP, or over a limit; nothing more can be read
    };

    HttpParser()
        : HttpParser(Limits{})
    {
    }
    explicit HttpParser(Limits limits);
    ~HttpParser();

    void append(const QByteArray &bytes) { m_buffer += bytes; }
    State parse();
    /// The complete request; the parser is ready for the next one.
    HttpRequest take();
    /// After Failed: 400, 413 or 431.
    int failureStatus() const { return m_failureStatus; }

private:
    struct Beast;
    void startNext();
    State waiting();

    const Limits m_limits;
    QByteArray m_buffer; // received, not yet read by the parser
    std::unique_ptr<Beast> m_beast;
    int m_failureStatus = 0;
    bool m_saidContinue = false;
};

} // namespace flokdesk::sandbox
