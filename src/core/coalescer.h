// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace flokdesk {

/// Does something once for any number of requests that come while it is planned, so that a view is
/// not refreshed for each of a thousand changes. Meant as a member of `context`.
class Coalescer {
public:
    /// `clock` and `context` must outlive it; nothing is done after the end of `context`.
    Coalescer(Clock &clock, QObject *context, std::function<void()> action);
    Coalescer(const Coalescer &) = delete;
    Coalescer &operator=(const Coalescer &) = delete;

    /// Plans the action, unless it is planned already. It is never done before this returns.
    void request(Duration delay = Duration::zero());

private:
    Clock &m_clock;
    QObject *m_context;
    std::function<void()> m_action;
    bool m_isPlanned = false;
};

} // namespace flokdesk
