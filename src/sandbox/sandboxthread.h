// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QThread>

namespace flokdesk {

/// A sandbox on a thread of its own, so that large answers do not hold up the windows of the
/// program that embeds it. Options with a clock need one that may be used from that thread.
class SandboxThread {
public:
    explicit SandboxThread(SandboxOptions options = {});
    /// Stops the sandbox and waits for the thread.
    ~SandboxThread();
    SandboxThread(const SandboxThread &) = delete;
    SandboxThread &operator=(const SandboxThread &) = delete;

    /// Returns once it listens, or with the error of Sandbox::start().
    Result<Done> start();
    /// The plug is out when this returns; start() puts it in again.
    void stop();
    /// For its functions marked "any thread", and for its signal.
    Sandbox &sandbox() { return *m_sandbox; }

private:
    QThread m_thread;
    Sandbox *m_sandbox; // lives on m_thread and is deleted there
};

} // namespace flokdesk
