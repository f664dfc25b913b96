// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/fact.h"
#include "gui/instances/watchlist.h"
#include "session/instanceloader.h"
#include "session/session.h"

namespace flokdesk {

class Notice;

/// Keeps the watch-list true: with what the workspace remembers, what is read, what is staged and what was applied.
/// Tells in the notice of the page what could not be read. Reads end with it.
class WatchedInstances final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive it.
    WatchedInstances(Session &session, Notice &notice, QObject *parent);
    ~WatchedInstances() override;

    WatchList &list() { return m_list; }
    /// Those that are not on the list yet.
    void add(const QStringList &identifiers);
    /// Takes it off the list. Nothing changes in Flokzu.
    void remove(const QString &identifier);

    void load(const QStringList &identifiers);
    const InstanceLoader &loader() const { return m_loader; }
    void cancel() { m_loader.cancel(); }
    /// Those that are being read, or wait for it.
    QStringList loading() const;

    /// Shows the values that were just applied. False where the instance is not on the list or was never read.
    bool patch(const UpdateInstance &update);

Q_SIGNALS:
    void rowChanged(const QString &identifier);
    /// Of the loader.
    void progressed();
    void ended();

private:
    void remember();
    void take(const Instance &instance);
    void takeFailure(const QString &identifier, const Error &error);
    void end(const QStringList &abandoned, const std::optional<Error> &error);
    Fact failuresListed() const;
    void showTouched(const TouchedChanges &touched);
    void showStagedIn(int row);
    void update(int row, const std::function<void(WatchRow &)> &change);

    Session &m_session;
    Notice &m_notice;
    WatchList m_list;
    InstanceLoader m_loader;
};

} // namespace flokdesk
