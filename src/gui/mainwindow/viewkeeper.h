// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coalescer.h"
#include "gui/common/viewstate.h"
#include "store/viewstates.h"

#include <functional>
#include <map>
#include <QPointer>
#include <vector>

namespace flokdesk {

/// Keeps the user's arrangement of the views of the open profile: each view has saveState() and
/// restoreState(), and what they say is written soon after a change, at most once a second. States of
/// views that are not there, such as a page whose key is missing, stay.
class ViewKeeper final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ViewKeeper(ViewStates &states, Clock &clock);

    /// The views that are added from now on are those of this profile.
    void open(const QString &profileId);
    /// Arranges the view as it was, and follows it until close().
    template <typename View>
    void add(const QString &name, View &view)
    {
        view.restoreState(stateOf(name));
        follow(name, view, [&view] { return view.saveState(); });
        if constexpr (requires { &View::viewChanged; })
            connect(&view, &View::viewChanged, this, &ViewKeeper::flushSoon, Qt::UniqueConnection);
    }
    /// The same for a view that has no class of its own.
    void follow(const QString &name, QWidget &view, std::function<QJsonObject()> save);
    QJsonObject stateOf(const QString &name) const { return m_state.value(name).toObject(); }
    /// Writes what changed.
    void flush();
    /// Writes what changed, and lets go of the views, which may be deleted then.
    void close();
    /// Nothing is kept of that profile any more, and nothing of it is written until open().
    void remove(const QString &profileId);

private:
    void flushSoon();

    ViewStates &m_states;
    QString m_profileId; ///< empty: none is open
    QJsonObject m_state;
    std::map<QString, std::function<QJsonObject()>> m_views;
    std::vector<QPointer<ViewWatch>> m_watches;
    Coalescer m_flush;
};

} // namespace flokdesk
