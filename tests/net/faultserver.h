// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <vector>

namespace flokdesk {

/// A server that does to a request exactly what a test says, byte by byte. It knows of HTTP only
/// where a request ends.
class FaultServer final : public QTcpServer {
    Q_OBJECT
public:
    struct Received {
        QByteArray head; ///< request line and headers as they came, without the empty line
        QByteArray body;
        int connection = 0; ///< the number of the one that it came on, from 1

        QByteArray path() const { return head.split(' ').value(1); }
        /// "Name: value"; names of headers have no case (RFC 9110 section 5.1), and Qt has changed it.
        bool hasLine(const QByteArray &line) const
        {
            const auto name = line.indexOf(':');
            const auto lines = head.split('\n');
            return std::any_of(lines.begin(), lines.end(), [&line, name](const QByteArray &each) {
                return each.left(name).toLower() == line.left(name).toLower()
                    && each.mid(name) == line.mid(name) + '\r';
            });
        }
    };
    using Behaviour = std::function<void(QTcpSocket &, const Received &)>;

    explicit FaultServer(Behaviour behaviour);
    FaultServer(Behaviour behaviour, const QSslCertificate &certificate, const QSslKey &key);

    QUrl url(const QByteArray &path = "/") const;

    std::vector<Received> received; ///< every request that came in whole
    int connections = 0;

    /// Waits until no connection is open, and so nothing more can come in on one.
    bool allClosed();

    // Behaviours.
    static Behaviour answer(const QByteArray &bytes); ///< and keep the connection
    static Behaviour answerAndClose(const QByteArray &bytes);
    static Behaviour closeHard(); ///< RST
    static Behaviour keepSilent();
    /// One byte of `bytes` each `interval`.
    static Behaviour drip(const QByteArray &bytes, std::chrono::milliseconds interval);
    /// Each in turn, the last for ever.
    static Behaviour inTurn(std::vector<Behaviour> behaviours);

Q_SIGNALS:
    void closed();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection {
        int number = 0;
        QByteArray buffer;
    };

    void read(QTcpSocket &socket, Connection &connection);

    Behaviour m_behaviour;
    QSslCertificate m_certificate;
    QSslKey m_key;
    int m_open = 0;
};

/// A complete answer.
QByteArray httpAnswer(int status, const QByteArray &body = {}, const QByteArray &headers = {});

} // namespace flokdesk
