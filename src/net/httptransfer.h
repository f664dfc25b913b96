// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace flokdesk {

/// Pure. Whether as many bytes came as the headers announced; true when they announce nothing.
bool isWhole(int status, const QList<QPair<QByteArray, QByteArray>> &headers, qint64 received);

/// One QNetworkReply, watched until it can be told truthfully what happened: it counts the copies
/// that left, cuts what is too large or takes too long, and compares lengths, because Qt reports
/// answers that were cut off as success (src/net/README.md, section 8).
class HttpTransfer final : public Transfer {
    Q_OBJECT
public:
    HttpTransfer(const Clock &clock, qint64 answerLimit, QObject *parent);
    ~HttpTransfer() override;

    /// Ends it as a request that the wire does not accept, from the event loop.
    void refuse(const QString &why);
    struct Upload {
        qint64 size = 0; ///< of the body
        std::chrono::milliseconds deadline; ///< for everything
        std::chrono::milliseconds silence; ///< the longest time in which nothing moves
    };
    /// Watches `reply`, which stays its manager's until it is over.
    void watch(QNetworkReply *reply, const Upload &upload);

    void abort() override;

private:
    using Fault = Answer::Fault;
    void connectTo(const QNetworkReply &reply);
    void notSilent();
    void connectionEnded();
    void noteTlsErrors(const QList<QSslError> &errors);
    QString errorText(Fault fault) const;
    void checkCertificate();
    void copyLeft();
    void checkHead();
    void readOn();
    void takeBody();
    void takeRest();
    void cut(Fault why);
    void over();
    void settle();
    void end(const Answer &answer);
    Fault faultSeen() const;
    Fault faultOfConnection() const;
    int copies(Fault fault) const;
    QByteArray header(QByteArrayView name) const;
    bool isEncoded() const;

    const Clock &m_clock;
    const TimePoint m_started;
    const qint64 m_answerLimit;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QTimer m_silence;
    QByteArray m_body;
    qint64 m_bodySize = 0; // of the request
    int m_status = 0;
    int m_copies = 0;
    Fault m_cutWhy = Fault::None; // a timeout and an abort look the same in Qt: own reason
    QString m_whyInsecure; // sentences
    bool m_ended = false;
};

} // namespace flokdesk
