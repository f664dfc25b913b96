// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rolestaging.h"

#include <QObject>

class QWidget;

namespace flokdesk {

class Notice;

/// Stages the roles that the user ticks, and tells in the notice of the page what could not be staged.
class RoleEdits final : public QObject {
    Q_OBJECT
public:
    RoleEdits(Session &session, Notice &notice, QWidget *page);

    /// As toggleRoles(). Refused where nothing can be changed.
    void toggle(const std::vector<RoleCell> &cells);
    /// Tells how roles were staged that the user named.
    void tell(const RoleStaging &staging, bool give);

private:
    Session &m_session;
    Notice &m_notice;
};

} // namespace flokdesk
