// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace flokdesk {

/// E-mail addresses found in pasted text.
struct EmailInput {
    QStringList addresses; ///< in their order, each once; case counts for nothing when comparing
    QStringList notAddresses; ///< the words that are none
    int repeated = 0; ///< how many more times an address was there

    friend bool operator==(const EmailInput &, const EmailInput &) = default;
};

/// Reads lists as people paste them: one per line, separated by commas, semicolons, tabs or spaces,
/// with names ("Ana <ana@example.org>", also quoted ones with commas) or quotes around them.
/// Characters that cannot be seen are dropped.
EmailInput parseEmails(const QString &text);

/// True for one @ between a name and a host of at least two labels, without characters that a person
/// cannot see. It does not prove that the mailbox exists.
bool isEmailAddress(QStringView text);

} // namespace flokdesk
