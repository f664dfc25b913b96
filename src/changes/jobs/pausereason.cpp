// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/pausereason.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct PauseText {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

constexpr int planEnded = 402;
constexpr int proxyWantsPassword = 407;

/// Without a status the key or the user name could not be sent; the item's own error says which.
QString aboutKey(const Error &error, const Change &change)
{
    const bool isUserKey = objectOf(change).kind == ObjectKey::Kind::User;
    if (error.httpStatus == 0)
        return isUserKey
            ? PauseText::tr("The user API key or the user name of the profile is missing or cannot "
                            "be used. Correct it in the profile, then resume.")
            : PauseText::tr("The data API key or the user name of the profile is missing or cannot "
                            "be used. Correct it in the profile, then resume.");
    if (error.httpStatus == 403)
        return isUserKey
            ? PauseText::tr(
                "Flokzu did not permit this (403), and the user API key has not worked yet. Check "
                "the key, the permission of the user and the paid plan, then resume.")
            : PauseText::tr(
                "Flokzu did not permit this (403), and the data API key has not worked yet. Check "
                "the key, the permission of the user and the paid plan, then resume.");
    return isUserKey
        ? PauseText::tr(
              "Flokzu rejected the user API key (%1). Check it in the profile, then resume.")
              .arg(error.httpStatus)
        : PauseText::tr(
              "Flokzu rejected the data API key (%1). Check it in the profile, then resume.")
              .arg(error.httpStatus);
}

QString aboutStatus(int status)
{
    if (status == planEnded)
        return PauseText::tr(
            "The organization's plan in Flokzu does not allow this (402). Resume when it does.");
    if (status == proxyWantsPassword)
        return PauseText::tr(
            "A proxy between you and Flokzu asks for a password (407). Log in to it, then resume.");
    return PauseText::tr("Flokzu may not answer this for legal reasons (451).");
}

QString pauseText(const Error &error, const Change &change)
{
    switch (error.kind) {
    case Error::Kind::KeyRejected:
        return aboutKey(error, change);
    case Error::Kind::ReadOnly:
        return PauseText::tr("The profile is read-only. Allow changes, then resume.");
    case Error::Kind::RateLimited:
        return PauseText::tr("The request limit is reached. Resume in a minute.");
    case Error::Kind::Redirected:
        return PauseText::tr(
            "Flokzu pointed to another address. Check the address in the profile, then resume.");
    case Error::Kind::Storage:
        return PauseText::tr("The change could not be written to disk before sending.");
    case Error::Kind::Cancelled:
        return PauseText::tr("A request was canceled before it was sent.");
    case Error::Kind::NotAllowed:
        return aboutStatus(error.httpStatus);
    default:
        return PauseText::tr("Flokzu could not be reached. Resume when it can.");
    }
}

} // namespace

Error pauseReason(const Error &error, const Change &change)
{
    Error reason = error;
    reason.message = pauseText(error, change);
    const bool hasReason = error.kind == Error::Kind::NotSent || error.kind == Error::Kind::Storage
        || error.kind == Error::Kind::NotAllowed;
    if (hasReason && !error.detail.isEmpty())
        //: %1 why a job is paused; %2 the words of Flokzu or the network
        reason.message = PauseText::tr("%1 (%2)").arg(reason.message, error.detail);
    return reason;
}

} // namespace flokdesk
