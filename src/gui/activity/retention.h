// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QDateTime>
#include <QSettings>

namespace flokdesk {

/// How many days lines of the journal may be kept; 0: for ever.
inline constexpr std::array retentionDays{0, 365, 90, 30};

/// What the user chose; for ever where it cannot be understood.
int keptDays(const QSettings &settings);
void setKeptDays(QSettings &settings, int days);
QString retentionText(int days);

} // namespace flokdesk
