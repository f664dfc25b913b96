// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/viewkeeper.h"

#include <utility>

namespace flokdesk {

ViewKeeper::ViewKeeper(ViewStates &states, Clock &clock)
    : m_states(states)
    , m_flush(clock, this, [this] { flush(); })
{
}

void ViewKeeper::open(const QString &profileId)
{
    close();
    m_profileId = profileId;
    m_state = m_states.of(profileId);
}

void ViewKeeper::follow(const QString &name, QWidget &view, std::function<QJsonObject()> save)
{
    m_views.insert_or_assign(name, std::move(save));
    m_watches.emplace_back(new ViewWatch(view));
    connect(m_watches.back(), &ViewWatch::changed, this, &ViewKeeper::flushSoon);
}

// A column that is dragged changes with each pixel. The timer is not started anew by each change, so
// that a kill costs no more than the last second.
void ViewKeeper::flushSoon()
{
    if (!m_profileId.isEmpty())
        m_flush.request(std::chrono::seconds(1));
}

void ViewKeeper::flush()
{
    if (m_profileId.isEmpty())
        return;
    for (const auto &[name, save] : m_views)
        m_state[name] = save();
    m_states.set(m_profileId, m_state);
}

void ViewKeeper::close()
{
    flush();
    m_views.clear();
    for (const auto &watch : m_watches)
        delete watch;
    m_watches.clear();
    m_profileId.clear();
    m_state = {};
}

void ViewKeeper::remove(const QString &profileId)
{
    if (m_profileId == profileId)
        m_profileId.clear();
    m_states.remove(profileId);
}

} // namespace flokdesk
