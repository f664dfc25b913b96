// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/useraccount.h"

#include <QObject>

class QWidget;

namespace flokdesk {

class Notice;

/// Takes users off the list of the page, invites deleted ones again, and tells what a job could not do with
/// accounts, in the notice of the page.
class AccountActions final : public QObject {
    Q_OBJECT
public:
    /// `page` is the parent of this and of the questions.
    AccountActions(Session &session, Dialogs &dialogs, Notice &notice, QWidget *page);

    /// Changes nothing in Flokzu. Users with pending changes stay.
    void removeFromList(std::vector<UserRow> users);
    /// Stages invitations and the roles that are known, for those of them that were deleted.
    void restore(std::vector<UserRow> users);

private:
    void showProblemsOfJob();

    Session &m_session;
    Dialogs &m_dialogs;
    Notice &m_notice;
    QWidget *m_page;
};

} // namespace flokdesk
