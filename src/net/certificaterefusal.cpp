// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificaterefusal.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>

namespace flokdesk {

namespace {

struct CertificateText {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

/// The faults of one certificate, the most useful to tell first.
constexpr std::array telling{
    QSslError::CertificateNotYetValid,
    QSslError::CertificateExpired,
    QSslError::SelfSignedCertificate,
    QSslError::SelfSignedCertificateInChain,
    QSslError::UnableToGetLocalIssuerCertificate,
    QSslError::UnableToGetIssuerCertificate,
    QSslError::UnableToVerifyFirstCertificate,
    QSslError::CertificateUntrusted,
    QSslError::HostNameMismatch,
};

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = certificate.issuerDisplayName();
    return name.isEmpty() ? CertificateText::tr("an unnamed authority") : name;
}

QString day(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

QString whyNotTrusted(const QSslCertificate &certificate)
{
    //: %1 is the issuer of a certificate
    return CertificateText::tr(
               "Its certificate was issued by “%1”, which this computer does not "
               "trust. If your network inspects secure connections, ask its "
               "administrator to add this authority to the computer; if it does not, "
               "use another network.")
        .arg(issuerOf(certificate));
}

QString whyNotNow(const QSslCertificate &certificate, bool isOver)
{
    const QString when = isOver
        //: %1 is the issuer of a certificate, %2 a date
        ? CertificateText::tr("Its certificate, issued by “%1”, expired on %2.")
              .arg(issuerOf(certificate), day(certificate.expiryDate()))
        //: %1 is the issuer of a certificate, %2 a date
        : CertificateText::tr("Its certificate, issued by “%1”, is only valid from %2.")
              .arg(issuerOf(certificate), day(certificate.effectiveDate()));
    return when + u' '
        + CertificateText::tr(
               "Check the date of this computer. If it is right, report this to Flokzu.");
}

size_t rank(const QSslError &error)
{
    return static_cast<size_t>(std::ranges::find(telling, error.error()) - telling.begin());
}

} // namespace

QString whyCertificateRefused(const QList<QSslError> &errors)
{
    Q_ASSERT(!errors.isEmpty());
    const QSslError &error = *std::ranges::min_element(errors, {}, rank);
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateNotYetValid:
        return whyNotNow(certificate, false);
    case QSslError::CertificateExpired:
        return whyNotNow(certificate, true);
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return whyNotTrusted(certificate);
    case QSslError::HostNameMismatch:
        return whyNotIssuedTo(certificate, {});
    default:
        //: %1 is the issuer of a certificate, %2 the reason in the words of a library
        return CertificateText::tr("Its certificate, issued by “%1”, was refused (%2). Ask the "
                                   "administrator of the network, or Flokzu.")
            .arg(issuerOf(certificate), error.errorString());
    }
}

QString whyNotIssuedTo(const QSslCertificate &certificate, const QString &host)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    const QString wanted = host.isEmpty() ? CertificateText::tr("this address") : host;
    //: %1 is the issuer of a certificate, %2 the names in it, %3 a host or "this address"
    return CertificateText::tr(
               "Its certificate, issued by “%1”, is for %2 and not for %3. Check the "
               "address in the profile.")
        .arg(issuerOf(certificate), names.join(QStringLiteral(", ")), wanted);
}

} // namespace flokdesk
