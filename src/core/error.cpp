// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QtGlobal>

namespace flokdesk {

bool isGlobalError(const Error &error)
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

} // namespace flokdesk
