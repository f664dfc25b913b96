// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/useraccount.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace flokdesk {

class Notice;

/// The steps before an account is staged for deletion: refusals, fresh roles as a snapshot for
/// restoring, the address typed by the user. It sends nothing but the question for the roles.
class AccountDeletion final : public QObject {
    Q_OBJECT
public:
    /// `page` is the parent of this and of the questions. Refusals, failures and what to do about them
    /// are told in `notice`.
    AccountDeletion(Session &session, Dialogs &dialogs, Notice &notice, QWidget *page);

    /// Gives up an earlier one that still waits for roles.
    void begin(const UserRow &row);
    /// True while the roles are being loaded.
    bool isBusy() const { return m_loading; }
    void cancel();

Q_SIGNALS:
    /// isBusy() changed.
    void progressed();
    /// The deletion is staged, and the user wants to see it.
    void reviewRequested();

private:
    void loadRoles(const UserRow &row);
    void ask(const UserRow &row, const QStringList &roles);
    void tellFailure(const Error &error);
    void offerRemovalOfAdministrator(const QString &email, const QString &role);
    void stage(const QString &email, const QStringList &roles);

    Session &m_session;
    Dialogs &m_dialogs;
    Notice &m_notice;
    QWidget *m_page;
    QPointer<Reply<QStringList>> m_loading;
};

} // namespace flokdesk
