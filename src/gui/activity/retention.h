// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QDateTime>
#include <QSettings>

namespace flokdesk {

/// The numbers of days for which entries of the journal can be kept; 0: for ever.
inline constexpr std::array retentionDays{0, 365, 90, 30};

/// The user's choice; for ever where it cannot be understood.
int keptDays(const QSettings &settings);
void setKeptDays(QSettings &settings, int days);
/// How long, as a choice beside "Keep:".
QString retentionText(int days);
/// The same as a whole sentence.
QString retentionSentence(int days);

} // namespace flokdesk
