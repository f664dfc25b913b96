// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/jobqueue.h"
#include "session/recordloader.h"
#include "store/workspace.h"

namespace flokdesk {

/// Puts what an answer shows into the workspace: the name of a database and its columns, an instance with
/// its process and the names of its fields.
void remember(Workspace &workspace, const LoadedRecords &loaded);
void remember(Workspace &workspace, const Instance &instance);

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
