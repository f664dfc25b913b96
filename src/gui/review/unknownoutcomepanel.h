// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/dialogs.h"
#include "gui/common/fact.h"
#include "session/session.h"

#include <memory>
#include <QPointer>
#include <QWidget>

namespace flokdesk {

namespace Ui {
class UnknownOutcomePanel;
}
class Notice;

/// What is known of a change whose outcome is unknown, and the steps that settle it: asking the server,
/// looking an added record up by other columns, and marking the change as applied or not. It is
/// visible while such a change is shown.
class UnknownOutcomePanel final : public QWidget {
    Q_OBJECT
public:
    explicit UnknownOutcomePanel(QWidget *parent = nullptr);
    ~UnknownOutcomePanel() override;

    /// Once, before anything else. Answers are told in `notice`. All of them must outlive the panel.
    void setSession(Session &session, Dialogs &dialogs, Notice &notice);
    /// 0 for none.
    void showChange(ChangeId id);
    /// The change that is shown can be looked up, and no look-up is on its way.
    bool canCheck() const;
    /// Asks the server about the change that is shown, where canCheck().
    void check();

Q_SIGNALS:
    /// canCheck() may have changed.
    void refreshed();

private:
    void refresh();
    void ask(ChangeId id);
    void lookUpBy();
    void showFinding(ChangeId id, const Result<Finding> &finding);
    Fact whileUnknown(ChangeId id) const;
    void askApplied();
    void askNotApplied();
    void readCreated(ChangeId id, const QString &identifier);
    void askCreated(ChangeId id, const QString &identifier, const Result<Finding> &finding);

    std::unique_ptr<Ui::UnknownOutcomePanel> m_ui;
    Session *m_session = nullptr;
    Dialogs *m_dialogs = nullptr;
    Notice *m_notice = nullptr;
    ChangeId m_current = 0;
    QPointer<Reply<Finding>> m_checking;
    ChangeId m_checked = 0; ///< what the notice tells about
    Finding m_finding; ///< and what it tells
};

} // namespace flokdesk
