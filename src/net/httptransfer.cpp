// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransfer.h"

#include "net/certificatenames.h"
#include "net/certificaterefusal.h"

#include <algorithm>
#include <QSslConfiguration>
#include <utility>

namespace flokdesk {

namespace {

/// Content-Length as RFC 9110 section 8.6 has it: digits and nothing else. Qt joins repeated headers
/// with commas, which therefore count as malformed, as they should.
std::optional<qint64> lengthIn(const QByteArray &value)
{
    const bool digits = !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 length = value.toLongLong(&fits);
    return digits && fits ? std::optional(length) : std::nullopt;
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

/// Null when it is absent.
QByteArray headerIn(const QList<QPair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

/// Errors that Qt derives from the status of a complete answer, as against those of the connection.
bool isOnlyAStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return status == 407; // 0 where a proxy of ours asks before there is a connection
    return error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure;
}

/// Whether the connection failed and Qt has not yet said that the reply is finished.
bool isEnding(const QNetworkReply &reply)
{
    return reply.error() != QNetworkReply::NoError && !reply.isFinished();
}

} // namespace

bool isWhole(int status, const QList<QPair<QByteArray, QByteArray>> &headers, qint64 received)
{
    const QByteArray length = headerIn(headers, "Content-Length");
    const bool announced = !length.isNull() && headerIn(headers, "Transfer-Encoding").isNull();
    return !announced || !mayHaveBody(status) || lengthIn(length) == received;
}

HttpTransfer::HttpTransfer(const Clock &clock, qint64 answerLimit, QObject *parent)
    : Transfer(parent)
    , m_clock(clock)
    , m_started(clock.now())
    , m_answerLimit(answerLimit)
{
    for (QTimer *timer : {&m_deadline, &m_silence}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { cut(Fault::TimedOut); });
    }
}

HttpTransfer::~HttpTransfer()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (isEnding(*m_reply)) {
        connect(m_reply, &QNetworkReply::finished, m_reply, &QObject::deleteLater);
        return;
    }
    m_reply->abort();
    m_reply->deleteLater(); // this may run inside one of its signals
}

void HttpTransfer::refuse(const QString &why)
{
    QTimer::singleShot(0, this, [this, why] {
        Answer answer;
        answer.fault = Fault::Refused;
        answer.errorText = why;
        end(answer);
    });
}

void HttpTransfer::watch(QNetworkReply *reply, const Upload &upload)
{
    constexpr qint64 aheadOfUs = qint64(1024) * 1024;
    m_reply = reply;
    m_bodySize = upload.size;
    reply->setReadBufferSize(aheadOfUs);
    connectTo(*reply);
    m_deadline.start(upload.deadline);
    m_silence.start(upload.silence);
}

void HttpTransfer::connectTo(const QNetworkReply &reply)
{
    for (const auto moved :
         {&QNetworkReply::encrypted, &QNetworkReply::requestSent, &QNetworkReply::metaDataChanged})
        connect(&reply, moved, this, &HttpTransfer::notSilent);
    connect(&reply, &QNetworkReply::readyRead, this, &HttpTransfer::notSilent);
    connect(&reply, &QNetworkReply::uploadProgress, this, &HttpTransfer::notSilent);
    connect(&reply, &QNetworkReply::errorOccurred, this, &HttpTransfer::connectionEnded);
    connect(&reply, &QNetworkReply::sslErrors, this, &HttpTransfer::noteTlsErrors);
    connect(&reply, &QNetworkReply::encrypted, this, &HttpTransfer::checkCertificate);
    connect(&reply, &QNetworkReply::requestSent, this, &HttpTransfer::copyLeft);
    connect(&reply, &QNetworkReply::metaDataChanged, this, &HttpTransfer::checkHead);
    connect(&reply, &QNetworkReply::readyRead, this, &HttpTransfer::takeBody);
    connect(&reply, &QNetworkReply::finished, this, &HttpTransfer::over);
}

void HttpTransfer::notSilent()
{
    if (m_silence.isActive())
        m_silence.start(); // anew
}

/// Qt's finished() follows, usually at once. An abort in between would be a second error of one reply,
/// about which Qt complains on the terminal; it happens when the program was stopped until the
/// deadline passed and the server was gone as well.
void HttpTransfer::connectionEnded()
{
    using namespace std::chrono_literals;
    m_silence.stop();
    if (m_deadline.isActive())
        m_deadline.start(std::min<std::chrono::milliseconds>(m_deadline.intervalAsDuration(), 5s));
}

void HttpTransfer::abort()
{
    if (m_ended)
        return;
    m_cutWhy = Fault::Aborted;
    if (m_reply && !m_reply->isFinished() && !isEnding(*m_reply))
        m_reply->abort(); // emits finished() before it returns
    else
        settle();
}

/// Qt waits for this before it sends anything on a new connection.
void HttpTransfer::checkCertificate()
{
    const QString host = m_reply->url().host();
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (isIssuedTo(certificate, host))
        return;
    m_whyInsecure = whyNotIssuedTo(certificate, host);
    cut(Fault::Insecure);
}

/// Qt refuses the connection afterwards.
void HttpTransfer::noteTlsErrors(const QList<QSslError> &errors)
{
    if (!errors.isEmpty())
        m_whyInsecure = whyCertificateRefused(errors);
}

void HttpTransfer::copyLeft()
{
    ++m_copies;
    Q_EMIT sent();
}

void HttpTransfer::checkHead()
{
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray value = header("Content-Length");
    const auto length = lengthIn(value);
    if (!value.isNull() && !length)
        cut(Fault::Interrupted); // Qt would wait for the end of the connection
    else if (length && *length > m_answerLimit)
        cut(Fault::TooLarge);
    else if (length)
        m_body.reserve(*length); // its pages are taken as they are filled
}

/// Reads into the body itself. QIODevice::read() of so many bytes would first make room for the whole
/// limit, at each readyRead(). Qt may hold far more than the limit.
void HttpTransfer::readOn()
{
    const qsizetype before = m_body.size();
    const qint64 ready = std::min(m_reply->bytesAvailable(), m_answerLimit + 1 - before);
    if (ready <= 0)
        return;
    m_body.resize(before + ready);
    const qint64 taken = m_reply->read(m_body.data() + before, ready);
    m_body.resize(before + std::max<qint64>(taken, 0));
}

void HttpTransfer::takeBody()
{
    readOn();
    if (m_body.size() > m_answerLimit)
        cut(Fault::TooLarge);
}

void HttpTransfer::cut(Fault why)
{
    if (m_ended || !m_reply || m_reply->isFinished())
        return;
    if (isEnding(*m_reply)) {
        if (!m_deadline.isActive())
            settle(); // the end does not come
        return;
    }
    m_cutWhy = why;
    m_reply->abort(); // emits finished() before it returns
}

void HttpTransfer::over()
{
    using namespace std::chrono_literals;
    constexpr auto lateNews = 250ms;
    m_deadline.stop();
    m_silence.stop();
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_cutWhy == Fault::None)
        takeRest();
    // requestSent() comes from another thread. "Not sent" may be said only when none is on its way.
    const bool mayHaveJustLeft = m_cutWhy == Fault::TimedOut && m_copies == 0 && m_status == 0;
    if (mayHaveJustLeft)
        QTimer::singleShot(lateNews, this, &HttpTransfer::settle);
    else
        settle();
}

/// Reads the bytes that came after the last readyRead().
void HttpTransfer::takeRest()
{
    readOn();
    if (m_body.size() > m_answerLimit)
        m_cutWhy = Fault::TooLarge;
}

void HttpTransfer::settle()
{
    Answer answer;
    if (m_reply) {
        answer.status = m_status;
        answer.headers = m_reply->rawHeaderPairs();
    }
    answer.fault = m_cutWhy != Fault::None ? m_cutWhy : faultSeen();
    answer.errorText = errorText(answer.fault);
    answer.timesSent = copies(answer.fault);
    // The text of a compressed refusal cannot be read, but the refusal counts.
    if (!isEncoded())
        answer.body = std::move(m_body);
    end(answer);
}

QString HttpTransfer::errorText(Fault fault) const
{
    if (fault == Fault::Insecure && !m_whyInsecure.isEmpty())
        return m_whyInsecure;
    if (!m_reply || m_reply->error() == QNetworkReply::NoError)
        return {};
    //: %1 is the reason in the words of a library
    return fault == Fault::Insecure
        ? tr("It could not be encrypted (%1). Ask the administrator of the "
             "network.")
              .arg(m_reply->errorString())
        : m_reply->errorString();
}

void HttpTransfer::end(const Answer &answer)
{
    if (std::exchange(m_ended, true))
        return;
    Answer whole = answer;
    whole.elapsed = m_clock.now() - m_started;
    for (; m_copies < whole.timesSent; ++m_copies)
        Q_EMIT sent();
    Q_EMIT finished(whole);
}

Answer::Fault HttpTransfer::faultSeen() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    // A body that cannot be rewound turns 307 and 308 into an error although they are complete.
    if (m_status >= 300 && m_status < 400 && error == QNetworkReply::ContentReSendError)
        return Fault::None;
    if (error != QNetworkReply::NoError && !isOnlyAStatus(error, m_status))
        return faultOfConnection();
    if (m_status == 0)
        return Fault::Interrupted;
    if (!isWhole(m_status, m_reply->rawHeaderPairs(), m_body.size()))
        return Fault::Interrupted; // Qt calls it complete, however much is missing
    const bool success = m_status >= 200 && m_status < 300;
    return success && isEncoded() ? Fault::Encoded : Fault::None;
}

/// The fault that the end of a connection proves. Where in doubt: Interrupted, which proves nothing.
Answer::Fault HttpTransfer::faultOfConnection() const
{
    if (m_copies > 0 || m_status != 0)
        return m_reply->error() == QNetworkReply::TimeoutError ? Fault::TimedOut
                                                               : Fault::Interrupted;
    // requestSent() does not come for empty bodies, and comes for others when all of it has gone.
    constexpr qint64 oneGo = qint64(64) * 1024;
    const bool wouldKnow = m_bodySize > 0 && m_bodySize <= oneGo;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Fault::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return Fault::Insecure;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return wouldKnow ? Fault::Unreachable : Fault::Interrupted;
    case QNetworkReply::TimeoutError:
        return Fault::TimedOut;
    default:
        return Fault::Interrupted;
    }
}

int HttpTransfer::copies(Fault fault) const
{
    const bool never =
        fault == Fault::Refused || fault == Fault::Unreachable || fault == Fault::Insecure;
    if (never || m_copies > 0 || !m_reply)
        return m_copies;
    const bool mayHaveLeft = m_status != 0 || m_bodySize == 0;
    return mayHaveLeft ? 1 : 0;
}

QByteArray HttpTransfer::header(QByteArrayView name) const
{
    return headerIn(m_reply->rawHeaderPairs(), name);
}

bool HttpTransfer::isEncoded() const
{
    if (!m_reply)
        return false;
    const QByteArray encoding = header("Content-Encoding").trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

} // namespace flokdesk
