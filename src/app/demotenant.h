// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connection.h"
#include "core/result.h"
#include "sandbox/tenant/demolanguage.h"
#include "store/profile.h"
#include "store/workspace.h"

#include <functional>
#include <QObject>
#include <QThread>

namespace flokdesk {

/// The demo company: a sandbox on a thread of its own, on the loopback interface, with keys made for
/// this run. Nothing of it is saved. Its data stay in the language that it was made in: edits that are
/// pending name its databases and records.
class DemoTenant final : public QObject {
public:
    using Started = std::function<void(Result<Connection>)>;

    explicit DemoTenant(DemoLanguage language);
    ~DemoTenant() override;

    /// `started` is called from the event loop, unless this is gone by then. Once.
    void start(Started started);

    static Profile profile(const Connection &connection);
    /// The names that an administrator of the tenant knows by heart: the API lists nothing.
    void teach(Workspace &workspace) const;

private:
    DemoLanguage m_language;
    QThread m_thread;
    QObject *m_home; ///< lives in the thread and owns the sandbox; the thread's end deletes it
};

} // namespace flokdesk
