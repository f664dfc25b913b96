// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransport.h"

#include "core/text.h"
#include "net/httptransfer.h"
#include "net/oncebody.h"

#include <algorithm>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <utility>

namespace flokdesk {

namespace {

struct HttpText {
    Q_DECLARE_TR_FUNCTIONS(HttpTransport)
};

/// The proxies of the system, except that keys which may travel in clear to this machine go there
/// directly.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

std::unique_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

bool isHeaderName(const QByteArray &name)
{
    const QByteArrayView others = "!#$%&'*+-.^_`|~"; // RFC 9110 section 5.6.2
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [others](char c) {
        const bool alphanumeric =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return alphanumeric || others.contains(c);
    });
}

/// Why the wire does not accept it; empty when it does.
QString objection(const Request &request)
{
    if (!mayCarryKeys(request.url))
        return HttpText::tr("the address is not an https:// address");
    for (const Header &header : request.headers) {
        if (!isHeaderName(header.name))
            return HttpText::tr("a header has no proper name");
        if (unfitForHeader(header.value))
            return HttpText::tr("%1 contains a character that is not allowed there")
                .arg(QString::fromLatin1(header.name));
    }
    return {};
}

/// As many as QNetworkAccessManager connects per host; it would queue one more.
constexpr int connectionsPerManager = 6;

int underWay(const QNetworkAccessManager &manager)
{
    const auto replies = manager.findChildren<QNetworkReply *>();
    return static_cast<int>(std::ranges::count_if(
        replies, [](const QNetworkReply *reply) { return !reply->isFinished(); }));
}

void applyProxy(QNetworkAccessManager &manager, HttpTransport::Proxy proxy)
{
    if (proxy == HttpTransport::Proxy::System)
        manager.setProxyFactory(new SystemProxies); // the manager owns it
    else
        manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

QByteArray userAgent()
{
    const QString version = QCoreApplication::applicationVersion();
    return "Flokdesk/" + (version.isEmpty() ? QByteArray("0.1") : version.toLatin1());
}

} // namespace

HttpTransport::HttpTransport(const Clock &clock, Limits limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_reads(newManager())
{
    applyProxy(*m_reads, m_proxy);
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::setProxy(Proxy proxy)
{
    m_proxy = proxy;
    applyProxy(*m_reads, proxy);
    for (const auto &manager : m_alone)
        applyProxy(*manager, proxy);
}

/// With its idle connections dropped: the server may be closing one in this instant, so that a write on
/// it may or may not arrive; or the late answer of an abandoned request lies in it.
std::unique_ptr<QNetworkAccessManager> &HttpTransport::managerWithoutConnections()
{
    for (auto &manager : m_alone) {
        if (underWay(*manager) > 0)
            continue;
        manager->clearConnectionCache();
        return manager;
    }
    m_alone.push_back(newManager());
    applyProxy(*m_alone.back(), m_proxy);
    return m_alone.back();
}

/// Requests on the wire end where they are, in a manager that is emptied before it is used again. They
/// change places, because each has a thread: so there are no more than requests were ever under way.
void HttpTransport::dropConnections()
{
    std::swap(m_reads, managerWithoutConnections());
}

/// Qt goes on trying to send what was cut, and from 6.8 on its failure to do so can end the next request
/// of the same manager, though that was answered (seen where the machine is busy). And the thread of a
/// manager may go on reading an answer that never ends, after which no other request of it leaves.
void HttpTransport::retireAfterCut(const Transfer &transfer, QNetworkAccessManager &manager)
{
    using Fault = Answer::Fault;
    const auto look = [this, &manager](const Answer &answer) {
        switch (answer.fault) {
        case Fault::Interrupted:
        case Fault::TimedOut:
        case Fault::Aborted:
        case Fault::TooLarge:
            return retire(manager);
        case Fault::None:
        case Fault::Refused:
        case Fault::Unreachable:
        case Fault::Insecure:
        case Fault::Encoded:
            return;
        }
    };
    QObject::connect(&transfer, &Transfer::finished, &transfer, look);
}

void HttpTransport::retire(const QNetworkAccessManager &manager)
{
    if (m_reads.get() == &manager)
        dropConnections(); // it is among the others then
    const auto found =
        std::ranges::find(m_alone, &manager, &std::unique_ptr<QNetworkAccessManager>::get);
    if (found == m_alone.end())
        return;
    m_retired.take(std::move(*found));
    m_alone.erase(found);
}

Transfer *HttpTransport::start(const Request &request, QObject *parent)
{
    auto *transfer = new HttpTransfer(m_clock, m_limits.answerBytes, parent);
    if (const QString why = objection(request); !why.isEmpty()) {
        transfer->refuse(why);
        return transfer;
    }
    const bool unused = request.writes || request.ownConnection
        || request.safety == Safety::NonIdempotent || underWay(*m_reads) >= connectionsPerManager;
    QNetworkAccessManager &manager = unused ? *managerWithoutConnections() : *m_reads;
    auto body = std::make_unique<OnceBody>(request.body);
    QNetworkReply *reply =
        manager.sendCustomRequest(wireRequest(request), verbName(request.verb), body.get());
    body.release()->setParent(reply); // it must live as long
    transfer->watch(reply, {request.body.size(), request.deadline, m_limits.silence});
    retireAfterCut(*transfer, manager);
    return transfer;
}

QNetworkRequest HttpTransport::wireRequest(const Request &request) const
{
    using Attribute = QNetworkRequest::Attribute;
    QNetworkRequest wire(request.url);
    wire.setAttribute(Attribute::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(Attribute::Http2AllowedAttribute, false);
    wire.setAttribute(Attribute::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(Attribute::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(Attribute::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(Attribute::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(Attribute::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(Attribute::CacheSaveControlAttribute, false);
    // A copy kept for sending again is what OnceBody exists to prevent.
    wire.setAttribute(Attribute::DoNotBufferUploadDataAttribute, true);
    wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    wire.setRawHeader("User-Agent", userAgent());
    wire.setRawHeader("Accept-Language", "en");
    if (!request.body.isEmpty())
        wire.setRawHeader("Content-Type", "application/json");
    for (const Header &header : request.headers)
        wire.setRawHeader(header.name, header.value);
    wire.setRawHeader("Accept-Encoding",
                      "identity"); // other encodings would have to be decoded here
    return wire;
}

} // namespace flokdesk
