// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "session/rolematrixloader.h"
#include "session/session.h"

namespace flokdesk {

class Notice;

/// Loads roles for the page: asks before it takes most of a minute's requests, and tells the end in the
/// notice of the page.
class RolesLoading final : public QObject {
    Q_OBJECT
public:
    /// `page` is the parent of this and of the questions.
    RolesLoading(Session &session, Dialogs &dialogs, Notice &notice, QWidget *page);

    /// Asks first where that takes many requests.
    void begin(const QStringList &emails);
    /// Goes on with what another page was loading, without a question.
    void resume(const QStringList &emails) { m_loader.load(emails); }
    void cancel();

    bool isBusy() const { return m_loader.isBusy(); }
    QStringList pending() const { return m_loader.pending(); }
    int done() const { return m_loader.done(); }
    int total() const { return m_loader.total(); }
    /// How far the load is, in words.
    QString progressText() const;

Q_SIGNALS:
    /// isBusy(), done() or total() changed.
    void progressed();
    /// The user wants to see these users.
    void selectionRequested(const QStringList &emails);

private:
    void askSingly(const QStringList &emails);
    void ask(const QStringList &emails, const QString &detail, const std::function<void()> &load);
    void ended(const QStringList &abandoned, const std::optional<Error> &error);
    void showFailures(bool hasEndedEarly);
    void showFound();
    void offerSelection(const QStringList &emails);

    Session &m_session;
    Dialogs &m_dialogs;
    Notice &m_notice;
    QWidget *m_page;
    RoleMatrixLoader m_loader;
};

} // namespace flokdesk
