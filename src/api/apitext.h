// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace flokdesk {

/// The translation context of every message made in this room.
struct ApiText {
    Q_DECLARE_TR_FUNCTIONS(ApiText)
};

} // namespace flokdesk
