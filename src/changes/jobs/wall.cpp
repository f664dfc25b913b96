// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/wall.h"

#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct WallText {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

constexpr int planEnded = 402;
constexpr int proxyWantsPassword = 407;

QString aboutKey(const Error &wall, const Change &met)
{
    const bool isUserKey = objectOf(met).kind == ObjectKey::Kind::User;
    if (wall.httpStatus == 0)
        return isUserKey
            ? WallText::tr("The profile has no user management key. Add it to the profile, then "
                           "resume.")
            : WallText::tr("The profile has no data key. Add it to the profile, then resume.");
    return isUserKey ? WallText::tr("Flokzu rejected the user management key (%1). Check it in the "
                                    "profile, then resume.")
                           .arg(wall.httpStatus)
                     : WallText::tr("Flokzu rejected the data key (%1). Check it in the profile, "
                                    "then resume.")
                           .arg(wall.httpStatus);
}

QString aboutStatus(int status)
{
    if (status == planEnded)
        return WallText::tr("The plan of the organization does not allow this (402). Resume when "
                            "it does.");
    if (status == proxyWantsPassword)
        return WallText::tr("A proxy on the way asks for a password (407). Log in to it, then "
                            "resume.");
    return WallText::tr("The server may not answer this for legal reasons (451).");
}

QString pauseText(const Error &wall, const Change &met)
{
    switch (wall.kind) {
    case Error::Kind::KeyRejected:
        return aboutKey(wall, met);
    case Error::Kind::ReadOnly:
        return WallText::tr("The profile is read-only. Allow changes, then resume.");
    case Error::Kind::RateLimited:
        return WallText::tr("The request limit is reached. Resume in a minute.");
    case Error::Kind::Redirected:
        return WallText::tr("The server pointed to another address. Check the address in the "
                            "profile, then resume.");
    case Error::Kind::Storage:
        return WallText::tr("What is about to be sent could not be written to the disk first.");
    case Error::Kind::Cancelled:
        return WallText::tr("A request was taken back before it was sent.");
    case Error::Kind::NotAllowed:
        return aboutStatus(wall.httpStatus);
    default:
        return WallText::tr("The server could not be reached. Resume when it can.");
    }
}

} // namespace

bool isWall(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::ReadOnly:
    case Error::Kind::Cancelled:
    case Error::Kind::NotSent:
    case Error::Kind::KeyRejected:
    case Error::Kind::NotAllowed:
    case Error::Kind::RateLimited:
    case Error::Kind::Redirected:
    case Error::Kind::Storage:
        return true;
    case Error::Kind::InvalidInput:
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
    case Error::Kind::ServerFault:
    case Error::Kind::NotUnderstood:
    case Error::Kind::TooLarge:
    case Error::Kind::UnknownOutcome:
        return false;
    }
    Q_UNREACHABLE();
}

Error pauseReason(const Error &wall, const Change &met)
{
    Error reason = wall;
    reason.message = pauseText(wall, met);
    const bool hasReason = wall.kind == Error::Kind::NotSent || wall.kind == Error::Kind::Storage
        || wall.kind == Error::Kind::NotAllowed;
    if (hasReason && !wall.detail.isEmpty())
        //: %1 why a job is paused; %2 the words of the server or the network
        reason.message = WallText::tr("%1 (%2)").arg(reason.message, wall.detail);
    return reason;
}

} // namespace flokdesk
