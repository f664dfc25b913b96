// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/instances/startedinstances.h"
#include "session/session.h"

#include <QObject>

class QAction;
class QWidget;

namespace flokdesk {

class Notice;

/// The forms for new instances: opens them, tells in the notice of the page what became pending, and keeps what was
/// started, so that a form can warn of the same once more.
class InstanceStarting final : public QObject {
    Q_OBJECT
public:
    /// `review` is offered in the notice; `page` is the parent of this and of the forms.
    InstanceStarting(Session &session, Notice &notice, QAction &review, QWidget *page);

    /// An empty form, or a copy of `original`.
    void begin(const Instance *original);
    /// What the forms warn of.
    StartedInstances &started() { return m_started; }
    const StartedInstances &started() const { return m_started; }

private:
    void tell(const CreateInstance &instance);

    Session &m_session;
    Notice &m_notice;
    QAction &m_review;
    QWidget *m_page;
    StartedInstances m_started;
};

} // namespace flokdesk
