// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace flokdesk {

/// What the sandbox saw of one request. Values of keys never appear: X-Api-Key holds the family of
/// the key that was sent ("<data key>", "<user-management key>", "<unknown key>").
struct SandboxRequest {
    qint64 number = 0; ///< from 1
    QDateTime time;
    QByteArray method;
    QString path; ///< as sent, the base path included
    QString query; ///< as sent, still encoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int status = 0; ///< sent as the answer; 0: none
    bool counted = false; ///< took from the limit
    bool carriedOut = false; ///< data was changed, at that moment or later
    QString operation; ///< e.g. "updateRecord"; empty where no operation was reached
    QString parametersFrom; ///< of a GET: "body", "query", "both" or empty
    QString fault; ///< kind of the scripted fault that met it; empty: none

    QByteArray header(QByteArrayView name) const;
};

} // namespace flokdesk
