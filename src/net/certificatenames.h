// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QString>

namespace flokdesk {

/// Whether one of the alternative names of the certificate is `host`, wildcards of one label
/// included (RFC 9525). Qt 6.4 also accepts the common name although there are alternative names,
/// which no authority has vouched for since 2011.
bool isIssuedTo(const QSslCertificate &certificate, const QString &host);

} // namespace flokdesk
