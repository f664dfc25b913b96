// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificatenames.h"

#include <algorithm>
#include <QHostAddress>
#include <QUrl>

namespace flokdesk {

namespace {

bool namesHost(const QString &name, const QString &host)
{
    if (!name.startsWith(u"*."))
        return name.compare(host, Qt::CaseInsensitive) == 0;
    const qsizetype firstDot = host.indexOf(u'.');
    const QStringView parent = QStringView(name).mid(1);
    return firstDot > 0 && parent.count(u'.') > 1
        && QStringView(host).mid(firstDot).compare(parent, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isIssuedTo(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(), [&address](const QString &name) {
            return QHostAddress(name) == address;
        });
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    const QStringList hosts = names.values(QSsl::DnsEntry);
    return !ascii.isEmpty()
        && std::any_of(hosts.begin(), hosts.end(),
                       [&ascii](const QString &name) { return namesHost(name, ascii); });
}

} // namespace flokdesk
