// SPDX-License-Identifier: GPL-3.0-or-later
// The common part of the key stores of all systems; reading and writing is in keychainstore_*.cpp.
#include "secrets/keychainstore.h"

#include <QCoreApplication>

namespace flokdesk {

Error KeychainStore::noSafeStore(const QString &detail)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("KeychainStore",
                                        "The system keychain cannot be used. Keys can be kept for "
                                        "this session only; you will be asked again."),
            detail};
}

} // namespace flokdesk
