// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/plan.h"
#include "changes/planfile.h"
#include "gui/common/dialogs.h"
#include "session/session.h"

#include <QObject>

namespace flokdesk {

/// Puts plans into files that a colleague can look at, and takes them from there into what is
/// staged (src/changes/README.md, section 5). What is loaded is checked against the profile first
/// and not sent; whether it still fits is told by the lost-update guard when it is applied.
class PlanFiles final : public QObject {
    Q_OBJECT
public:
    /// `window` is what questions belong to, and the parent. The session must outlive it.
    PlanFiles(Session &session, Dialogs &dialogs, QWidget *window);

    /// Asks where to.
    void save(const Plan &plan);
    /// Asks for a file and, where it can be taken, whether it is the right one.
    void load();
    /// The same with a file that was chosen elsewhere.
    void loadFrom(const QString &path);
    /// Whether a file is meant for loadFrom(): by its name, and where that is an older one, by how it begins.
    static bool isChangeFile(const QString &path);

Q_SIGNALS:
    /// A sentence with the name of the file.
    void saved(const QString &text);
    void failed(const flokdesk::Error &error);
    /// The changes of a file are staged now, as one step.
    void staged(const std::vector<flokdesk::ChangeId> &ids);

private:
    void saveTo(const Plan &plan, const QString &path);
    Result<Done> mayTake(const PlanFile &plan) const;
    bool isOfAnotherProfile(const PlanFile &plan) const;
    QStringList doubts(const PlanFile &plan) const;
    void ask(const PlanFile &plan);
    void stage(const PlanFile &plan);

    Session &m_session;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace flokdesk
