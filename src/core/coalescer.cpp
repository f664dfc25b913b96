// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coalescer.h"

#include <utility>

namespace flokdesk {

Coalescer::Coalescer(Clock &clock, QObject *context, std::function<void()> action)
    : m_clock(clock)
    , m_context(context)
    , m_action(std::move(action))
{
}

void Coalescer::request(Duration delay)
{
    if (std::exchange(m_isPlanned, true))
        return;
    m_clock.callAt(m_clock.now() + delay, m_context, [this] {
        m_isPlanned = false; // first, because the action may ask for the next one
        m_action();
    });
}

} // namespace flokdesk
