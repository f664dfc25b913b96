// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"

#include <QFile>
#include <QTest>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

SandboxOptions withSwitches(const QString &contract)
{
    SandboxOptions options;
    for (const QString &one : contract.split(u' ', Qt::SkipEmptyParts))
        if (const auto set = options.contract.set(one.section(u'=', 0, 0), one.section(u'=', 1));
            !set)
            qFatal("%s", qUtf8Printable(set.error().message));
    return options;
}

} // namespace

QByteArray j(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

QByteArray RawAnswer::header(const QByteArray &name) const
{
    const QByteArray start = "\r\n" + name + ": ";
    const auto at = head.indexOf(start);
    if (at < 0)
        return {};
    const auto from = at + start.size();
    return head.mid(from, head.indexOf("\r\n", from) - from);
}

RawClient::RawClient(quint16 port)
{
    m_socket.connectToHost(u"127.0.0.1"_s, port);
    if (!m_socket.waitForConnected(patience))
        qFatal("no connection");
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) { }
}

bool RawClient::more()
{
    const bool came = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patience);
    m_buffer += m_socket.readAll();
    return came;
}

QByteArray RawClient::take(qsizetype bytes)
{
    while (m_buffer.size() < bytes && more()) { }
    const QByteArray taken = m_buffer.left(bytes);
    m_buffer.remove(0, bytes);
    return taken;
}

QByteArray RawClient::takeChunks()
{
    QByteArray body;
    for (;;) {
        while (!m_buffer.contains("\r\n") && more()) { }
        const auto size = take(m_buffer.indexOf("\r\n") + 2).trimmed().toLongLong(nullptr, 16);
        body += take(size);
        take(2);
        if (size == 0)
            return body;
    }
}

RawAnswer RawClient::answer()
{
    RawAnswer answer;
    while (!m_buffer.contains("\r\n\r\n") && more()) { }
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.head = take(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    if (answer.header("Transfer-Encoding") == "chunked")
        answer.body = takeChunks();
    else
        answer.body = take(answer.header("Content-Length").toLongLong());
    return answer;
}

QByteArray RawClient::everything()
{
    while (more()) { }
    return std::exchange(m_buffer, {});
}

bool RawClient::serverCloses()
{
    while (more()) { }
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

Box::Box(SandboxOptions options)
{
    QFile::copy(QStringLiteral(SANDBOX_TEST_DATA "/small.json"), dataFile());
    QFile::setPermissions(dataFile(), QFile::ReadOwner | QFile::WriteOwner);
    options.dataFile = dataFile();
    m_thread = std::make_unique<SandboxThread>(std::move(options));
    const auto started = m_thread->start();
    if (!started)
        qFatal("%s", qUtf8Printable(started.error().message));
    m_userName = sandbox().username().toUtf8();
}

Box::Box(const QString &contract)
    : Box(withSwitches(contract))
{
}

QByteArray Box::request(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                        const QByteArray &extraHeaders)
{
    const QByteArray key =
        path.startsWith("/v1/management") ? sandbox().userKey() : sandbox().dataKey();
    QByteArray bytes = method + " /flokzuopenapi/api" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!extraHeaders.contains("X-Api-Key"))
        bytes += "X-Api-Key: " + key + "\r\n";
    if (!extraHeaders.contains("X-Username"))
        bytes += "X-Username: " + m_userName + "\r\n";
    if (!extraHeaders.contains("Content-Type"))
        bytes += "Content-Type: application/json\r\n";
    return bytes + extraHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

RawAnswer Box::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                    const QByteArray &extraHeaders)
{
    RawClient client(port());
    client.send(request(method, path, body, extraHeaders));
    return client.answer();
}

QByteArray Box::said(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                     const QByteArray &extraHeaders)
{
    const RawAnswer answer = call(method, path, body, extraHeaders);
    return QByteArray::number(answer.status) + ' ' + answer.body;
}

void Box::fault(const char *specification)
{
    const auto rule = parseFaultRule(QString::fromUtf8(specification));
    if (!rule)
        qFatal("%s", qUtf8Printable(rule.error().message));
    sandbox().script(*rule);
}

bool requestsArrive(Sandbox &sandbox, size_t count)
{
    return QTest::qWaitFor([&] { return sandbox.requests().size() >= count; }, patience);
}

} // namespace flokdesk
