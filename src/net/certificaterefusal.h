// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace flokdesk {

/// Why a certificate was refused, in sentences for people: its issuer, the reason and what to do. The
/// most telling one of `errors` counts, which must not be empty.
QString whyCertificateRefused(const QList<QSslError> &errors);

/// The same for a certificate that names other hosts only.
QString whyNotIssuedTo(const QSslCertificate &certificate, const QString &host);

} // namespace flokdesk
