// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxthread.h"

#include <optional>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace flokdesk {

/// JSON written with single quotes: moc of Qt 6.4 loses its way in raw strings.
QByteArray j(const char *json);

/// An answer as it came over the wire.
struct RawAnswer {
    int status = 0; ///< 0: none came
    QByteArray head; ///< status line and headers
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

/// A client that does exactly what a test says, byte for byte. It blocks; the sandbox runs on a
/// thread of its own.
class RawClient {
public:
    explicit RawClient(quint16 port);

    QTcpSocket &socket() { return m_socket; }
    void send(const QByteArray &bytes);
    /// The next whole answer; status 0 when the connection ends or falls silent before.
    RawAnswer answer();
    /// All that comes until the server closes.
    QByteArray everything();
    bool serverCloses();

private:
    bool more();
    QByteArray take(qsizetype bytes);
    QByteArray takeChunks();

    QTcpSocket m_socket;
    QByteArray m_buffer;
};

/// A sandbox with the small tenant of data/small.json, and a client.
class Box {
public:
    explicit Box(SandboxOptions options = {});
    /// With these contract, "name=value" separated by spaces.
    explicit Box(const QString &contract);

    Sandbox &sandbox() { return m_thread->sandbox(); }
    SandboxThread &thread() { return *m_thread; }
    quint16 port() { return static_cast<quint16>(sandbox().baseUrl().port()); }
    QString dataFile() const { return m_folder.filePath(QStringLiteral("small.json")); }
    void setUserName(const QByteArray &name) { m_userName = name; }

    /// The bytes of a request; the key is the one that its path needs.
    QByteArray request(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                       const QByteArray &extraHeaders = {});
    /// Sends a request on a connection of its own.
    RawAnswer call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                   const QByteArray &extraHeaders = {});
    /// The body of the answer, behind its status: "200 {...}".
    QByteArray said(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                    const QByteArray &extraHeaders = {});
    void fault(const char *specification);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SandboxThread> m_thread;
    QByteArray m_userName;
};

/// `count` requests were answered or met their fault.
bool requestsArrive(Sandbox &sandbox, size_t count);

} // namespace flokdesk
