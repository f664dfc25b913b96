// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace flokdesk {

class Notice;
class UsersModel;

/// Asks for a role and for its members: the only way to list them (src/api/README.md, section 6). Tells in the notice of
/// the page what came of it.
class MembersLookup final : public QObject {
    Q_OBJECT
public:
    /// `page` is what the question belongs to, and the parent.
    MembersLookup(Session &session, const UsersModel &model, Dialogs &dialogs, Notice &notice,
                  QWidget *page);

    /// Suggests `role` first; it may be empty.
    void ask(const QString &role);
    /// One request, without a question.
    void load(const QString &role);
    bool isBusy() const { return m_loading; }
    void cancel();

Q_SIGNALS:
    /// isBusy() changed.
    void progressed();
    /// The members of the role, at least one; the workspace knows them by now.
    void found(const QString &role, const QStringList &emails);
    /// The user wants to see these users.
    void selectionRequested(const QStringList &emails);
    /// The user wants the roles of these users to be loaded.
    void rolesRequested(const QStringList &emails);

private:
    void take(const QString &role, const QStringList &people);
    QStringList asWrittenBefore(const QStringList &people) const;
    void tell(const QString &role, const QStringList &people, int fresh);

    Session &m_session;
    const UsersModel &m_model;
    Dialogs &m_dialogs;
    Notice &m_notice;
    QWidget *m_page;
    QPointer<Reply<QStringList>> m_loading;
};

} // namespace flokdesk
