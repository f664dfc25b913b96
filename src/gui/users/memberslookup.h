// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace flokdesk {

/// Asks for a role and for its members: the only way to list them (src/api/README.md, section 6).
class MembersLookup final : public QObject {
    Q_OBJECT
public:
    /// `page` is what the question belongs to, and the parent.
    MembersLookup(Session &session, Dialogs &dialogs, QWidget *page);

    void ask(const QStringList &suggestions);
    /// One request, without a question.
    void load(const QString &role);
    bool isBusy() const { return m_loading; }
    void cancel();

Q_SIGNALS:
    /// isBusy() changed.
    void progressed();
    void failed(const flokdesk::Error &error);
    /// Empty when the role has no members, or when there is no such role: the answer does not tell.
    void found(const QString &role, const QStringList &people);

private:
    Session &m_session;
    Dialogs &m_dialogs;
    QWidget *m_page;
    QPointer<Reply<QStringList>> m_loading;
};

} // namespace flokdesk
