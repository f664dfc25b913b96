// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/jobqueue.h"
#include "store/workspace.h"

namespace flokdesk {

/// Puts the effects of confirmed writes into the workspace: an account that was invited or deleted, a
/// role that was given or taken, a process of which an instance was created. It belongs to the
/// session, so that writes count whichever pages are open.
class WorkspaceUpdater final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    WorkspaceUpdater(Workspace &workspace, JobQueue &jobQueue, QObject *parent = nullptr);

private:
    void learn(const Change &change);

    Workspace &m_workspace;
};

} // namespace flokdesk
