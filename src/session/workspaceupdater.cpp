// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspaceupdater.h"

#include "changes/overloaded.h"

namespace flokdesk {

void remember(Workspace &workspace, const LoadedRecords &loaded)
{
    workspace.rememberDatabase(loaded.database, Source::Answer);
    if (loaded.records->columnCount() > 0)
        workspace.rememberColumns(loaded.database, loaded.records->columnNames(), Source::Answer);
}

void remember(Workspace &workspace, const Instance &instance)
{
    QStringList names;
    for (const FieldValue &field : instance.fields)
        names << field.name;
    workspace.rememberInstance(normalisedIdentifier(instance.identifier), instance.raw,
                               Source::Answer);
    workspace.rememberProcess(instance.process(), Source::Answer);
    workspace.rememberFields(instance.process(), names, Source::Answer);
}

WorkspaceUpdater::WorkspaceUpdater(Workspace &workspace, JobQueue &jobQueue, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&jobQueue, &JobQueue::changeApplied, this, &WorkspaceUpdater::learn);
}

void WorkspaceUpdater::learn(const Change &change)
{
    std::visit(Overloaded{
                   [](const UpdateRecord &) {},
                   [](const AddRecord &) {},
                   [](const UpdateInstance &) {},
                   [this](const CreateInstance &c) {
                       m_workspace.rememberProcess(c.process, Source::Typed);
                   },
                   [this](const InviteUser &c) { m_workspace.rememberInvited(c.email); },
                   [this](const DeleteUser &c) {
                       const auto known = m_workspace.user(c.email);
                       const bool isComplete = known && known->roles && !known->rolesAsked;
                       if (c.rolesBefore && !isComplete)
                           m_workspace.rememberUserRoles(c.email, *c.rolesBefore);
                       m_workspace.rememberRemoved(c.email);
                   },
                   [this](const AddRole &c) { m_workspace.rememberRoleGiven(c.email, c.role); },
                   [this](const RemoveRole &c) { m_workspace.rememberRoleTaken(c.email, c.role); },
               },
               change);
}

} // namespace flokdesk
