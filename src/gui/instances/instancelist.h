// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "gui/instances/instanceview.h"

#include <QJsonObject>

namespace flokdesk {

class Sidebar;

/// Fills the sidebar of the Instances page: all instances that were opened, the pinned ones, a line for each process,
/// and those in a state to look at.
class InstanceList final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it.
    InstanceList(const WatchList &instances, Sidebar &sidebar, Clock &clock, QObject *parent);

    const InstanceView &view() const { return m_view; }
    /// The view that the page shows from now on. Emits viewChosen(), also for the one that is shown: it begins anew.
    void setView(const InstanceView &view);
    bool isPinned(const QString &identifier) const { return m_pinned.contains(identifier); }
    void pin(const QString &identifier, bool isPinned);

    /// The view, and what is pinned.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void viewChosen();
    /// The user chose a view, the one that is shown already or another one.
    void chosen();
    void instanceChosen(const QString &identifier);
    /// saveState() changed.
    void viewChanged();

private:
    void refresh();
    void choose(const QString &key);
    void showMenu(const QString &key, const QPoint &at);

    const WatchList &m_instances;
    Sidebar &m_sidebar;
    InstanceView m_view;
    QStringList m_pinned; ///< identifiers
    Coalescer m_refresh;
};

} // namespace flokdesk
