// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/request.h"

#include <algorithm>
#include <QCoreApplication>
#include <QHostAddress>

namespace flokdesk {

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(Request)
};

Error invalidAddress(const QString &message)
{
    return Error{Error::Kind::InvalidInput, message, {}, 0};
}

/// A segment that a server could take for a step in its folders.
bool isPathStep(const QString &segment)
{
    return segment.isEmpty() || segment == u"." || segment == u"..";
}

bool leavesItsPath(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/').mid(1);
    return std::any_of(segments.begin(), segments.end(), isPathStep);
}

/// Text that UTF-8 cannot carry would arrive changed.
bool survivesUtf8(const QString &text)
{
    return text.isValidUtf16();
}

QByteArray encodedQuery(const QList<QPair<QString, QString>> &query)
{
    QByteArrayList parts;
    for (const auto &[name, value] : query)
        parts += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

bool allSurviveUtf8(const QStringList &segments, const QList<QPair<QString, QString>> &query)
{
    return std::all_of(segments.begin(), segments.end(), survivesUtf8)
        && std::all_of(query.begin(), query.end(), [](const auto &pair) {
               return survivesUtf8(pair.first) && survivesUtf8(pair.second);
           });
}

QUrl withoutTrailingSlashes(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return QByteArrayLiteral("GET");
    case Verb::Post:
        return QByteArrayLiteral("POST");
    case Verb::Put:
        return QByteArrayLiteral("PUT");
    case Verb::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool mayCarryKeys(const QUrl &url)
{
    const bool safeScheme =
        url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
    return url.isValid() && safeScheme && !url.host().isEmpty() && url.userInfo().isEmpty();
}

Result<QUrl> checkedBaseUrl(const QString &typed)
{
    const QUrl asTyped(typed.trimmed(), QUrl::StrictMode);
    if (!asTyped.isValid() || asTyped.host().isEmpty())
        return invalidAddress(
            RequestText::tr("This is not a web address. It looks like https://app.flokzu.com/…"));
    const QUrl url = withoutTrailingSlashes(asTyped);
    if (!url.userInfo().isEmpty())
        return invalidAddress(
            RequestText::tr("The address must not contain a user name or password."));
    if (!mayCarryKeys(url))
        return invalidAddress(
            RequestText::tr("The address must begin with https://, because the keys "
                            "travel with every request."));
    if (url.hasQuery() || url.hasFragment())
        return invalidAddress(RequestText::tr("The address must not contain “?” or “#”."));
    if (!url.path().isEmpty() && leavesItsPath(url))
        return invalidAddress(RequestText::tr(
            "The address must not contain empty parts, “.” or “..” between slashes."));
    return url;
}

Result<QUrl> endpointUrl(const QUrl &base, const QStringList &segments,
                         const QList<QPair<QString, QString>> &query)
{
    const Result<QUrl> checked = checkedBaseUrl(base.toString(QUrl::FullyEncoded));
    if (!checked)
        return checked.error();
    if (std::any_of(segments.begin(), segments.end(), isPathStep))
        return invalidAddress(
            RequestText::tr("An identifier must not be empty, “.” or “..”. Nothing was sent."));

    QUrl url = *checked;
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    for (const QString &segment : segments)
        path += '/' + QUrl::toPercentEncoding(segment);
    url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    const QByteArray asked = encodedQuery(query);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(asked), QUrl::StrictMode);

    // QUrl has its own rules for encoding: its result must be the URL that was meant.
    const bool asMeant = url.path(QUrl::FullyEncoded).toLatin1() == path
        && url.query(QUrl::FullyEncoded).toLatin1() == asked;
    if (!asMeant || !allSurviveUtf8(segments, query))
        return invalidAddress(
            RequestText::tr("An identifier contains characters that cannot be part of an address. "
                            "Nothing was sent."));
    return url;
}

} // namespace flokdesk
