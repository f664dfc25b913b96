// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>
#include <QUrl>

namespace flokdesk {

/// The two independent keys of an organisation (src/api/README.md, section 1).
enum class KeyFamily { Data, UserManagement };

/// The address, the user and the keys of the calls. Either key may be missing.
struct Connection {
    QUrl baseUrl; ///< as checkedBaseUrl() returns it
    QString userName; ///< e-mail of a Flokzu user of the organisation
    Secret dataKey;
    Secret userKey;

    const Secret &key(KeyFamily family) const
    {
        return family == KeyFamily::Data ? dataKey : userKey;
    }
};

} // namespace flokdesk
