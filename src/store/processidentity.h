// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flokdesk {

/// A process that cannot be taken for another one with the same number. Comparable within one start
/// of the machine.
struct ProcessIdentity {
    qint64 pid = 0;
    qint64 started = 0; ///< in the system's own units; 0 where they are not known

    static ProcessIdentity current();
    bool isAlive() const;

    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

/// Differs between any two starts of the machine, and is the same for all processes of this user.
QString bootIdentity();

} // namespace flokdesk
