// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "session/batchloader.h"

namespace flokdesk {

/// Loads the members of roles by the names of the roles. A role that the service does not know has no
/// members.
class MembersLoader final : public BatchLoader {
    Q_OBJECT
public:
    explicit MembersLoader(CommonsApi &commons, QObject *parent = nullptr);

Q_SIGNALS:
    /// Addresses as the service wrote them, and perhaps other names.
    void loaded(const QString &role, const QStringList &members);

protected:
    void ask(const QString &role, QObject *owner) override;

private:
    CommonsApi &m_commons;
};

} // namespace flokdesk
