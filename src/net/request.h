// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <chrono>
#include <functional>
#include <optional>
#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <vector>

namespace flokdesk {

struct Exchange;

enum class Verb { Get, Post, Put, Delete };

/// The effect of repeating the request (RFC 9110 section 9.2). Declared per endpoint, because the
/// verb alone does not tell.
enum class Safety { Safe, Idempotent, NonIdempotent };

/// Lanes of src/net/README.md, section 4, most urgent first.
enum class Lane { Interactive, Foreground, Background };

struct Header {
    QByteArray name;
    QByteArray value;
    bool secret = false; ///< replaced by dots in everything people or files get to see

    friend bool operator==(const Header &, const Header &) = default;
};

/// A request ready for the wire. The wire adds nothing but what HTTP demands.
struct Request {
    Verb verb = Verb::Get;
    QUrl url;
    std::vector<Header> headers;
    QByteArray body;
    Safety safety = Safety::Safe;
    Lane lane = Lane::Interactive;
    QString flow; ///< the job or window it belongs to; flows of one lane take turns
    QString reason; ///< why it is sent, in words, for the Requests panel
    bool writes = false; ///< changes something on the server; refused on read-only profiles
    /// Never on a connection that was used before, as every write. For reads whose answer does not say
    /// what it is about: a late answer to an earlier request would be taken for it.
    bool ownConnection = false;
    /// Never shares the answer to a read that was asked for earlier. For reads that must see what happened
    /// before they were asked for, also where no write of this program tells.
    bool isFresh = false;
    /// Whether a complete answer that speaks of passing trouble (408, 5xx) is followed by a repetition.
    /// For reads that the caller may ask in another form first.
    bool repeatsRefusals = true;
    std::chrono::milliseconds deadline =
        std::chrono::seconds(60); ///< from hand-over to the last byte
    /// How long it may wait for its turn; without end where absent.
    std::optional<std::chrono::milliseconds> patience;
    /// Called each time just before it goes to the wire, repetitions included, with what will be sent,
    /// without keys. An Error keeps it from being sent and is its outcome. For writes whose intent must
    /// be on the disk first.
    std::function<Result<Done>(const Exchange &)> beforeSending;
};

QByteArray verbName(Verb verb);

/// The URL of an endpoint: `base` with each path segment percent-encoded and the query fully
/// encoded (a space is %20, a plus %2B). InvalidInput for an empty, `.` or `..` segment and for a
/// base that checkedBaseUrl() refuses.
Result<QUrl> endpointUrl(const QUrl &base, const QStringList &segments,
                         const QList<QPair<QString, QString>> &query = {});

/// The base URL of a tenant as typed, without trailing slashes. InvalidInput unless it is https, or
/// http on a loopback host, with a host and without user info, query and fragment.
Result<QUrl> checkedBaseUrl(const QString &typed);

/// True for this machine: localhost, 127.0.0.0/8 and ::1. Keys may travel unencrypted only there.
bool isLoopback(const QString &host);

/// True when keys may be sent to it: https, or http on a loopback host; with a host and without
/// user info (which Qt would turn into an Authorization header).
bool mayCarryKeys(const QUrl &url);

} // namespace flokdesk
