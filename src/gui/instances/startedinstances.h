// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <map>
#include <QDateTime>

namespace flokdesk {

/// Instances started since the program was, to notice when the user is about to start the same one
/// twice.
class StartedInstances {
public:
    void remember(const CreateInstance &started, const QString &identifier, const QDateTime &when);

    /// A warning when an identical one is staged, was started, or may have been; empty otherwise.
    QString warningFor(const CreateInstance &wanted, const ChangeSet &changes) const;

private:
    struct Started {
        QString identifier;
        QDateTime when;
    };
    std::map<QByteArray, Started> m_started; // by canonicalText()
};

} // namespace flokdesk
