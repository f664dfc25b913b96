// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/commonsapi.h"
#include "api/instancesapi.h"
#include "api/recordsapi.h"
#include "api/usersapi.h"
#include "changes/changeset.h"
#include "changes/jobs/jobqueue.h"
#include "changes/resolution/resolver.h"
#include "store/profile.h"
#include "store/requestlog.h"
#include "store/workspace.h"

namespace flokdesk {

/// Everything that belongs to one open profile, as the pages see it. Built and owned by `app`; pages
/// get a reference and are gone before it is.
struct Session {
    Profile profile;
    bool isDemo = false;
    Clock &clock;
    RequestScheduler &scheduler;
    ApiClient &client;
    RecordsApi &records;
    InstancesApi &instances;
    UsersApi &users;
    CommonsApi &commons;
    Workspace &workspace;
    ChangeSet &changes;
    JobQueue &jobQueue;
    RequestLog &requests;
    ChangeStore &store;
    Resolver &resolver;
    /// Of KeptImports; nothing is kept where it is empty.
    QString importsDirectory = {};
};

} // namespace flokdesk
