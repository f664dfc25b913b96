// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "session/session.h"

#include <QStatusBar>

class QAction;
class QLabel;
class QPushButton;

namespace flokdesk {

/// At the bottom of the window while something is pending: how much, what it takes, and the ways to look at it,
/// to discard it and to apply it.
class ChangeBar final : public QStatusBar {
    Q_OBJECT
public:
    struct Actions {
        QAction *details; ///< checkable
        QAction *discard;
        QAction *apply;
    };
    /// All of them must outlive the bar.
    ChangeBar(Clock &clock, const Actions &actions, QWidget *parent = nullptr);

    /// nullptr while no profile is open. The session must outlive this or be unset first.
    void setSession(const Session *session);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshCount();
    void refreshCost();
    void showGround();
    QString countText(int changes) const;
    static QString timeText(qint64 seconds);

    const Session *m_session = nullptr;
    QLabel *m_countLabel;
    QLabel *m_costLabel;
    QPushButton *m_applyButton;
    Coalescer m_refreshCost;
};

} // namespace flokdesk
