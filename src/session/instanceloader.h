// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instancesapi.h"

#include <map>
#include <QObject>
#include <QPointer>

namespace flokdesk {

/// The identifiers in a text that the user typed or pasted: split at white space, commas and semicolons,
/// trimmed, upper-cased, each once and in the order given.
QStringList identifiersIn(const QString &text);

/// Reads instances one by one. All of them wait in the scheduler, which knows therefore how many wait
/// and until when. A global error, such as a rejected key, ends the whole load.
/// Deleting it cancels.
class InstanceLoader : public QObject {
    Q_OBJECT
public:
    explicit InstanceLoader(InstancesApi &instances, QObject *parent = nullptr);

    /// Adds to the load that goes on. A single instance goes in the lane of clicks.
    void load(const QStringList &identifiers);
    /// Drops the requests that are not answered yet.
    void cancel();

    bool isLoading() const { return !m_running.empty(); }
    bool isLoading(const QString &identifier) const { return m_running.contains(identifier); }
    int done() const { return m_done; } ///< of the load that goes on
    int total() const { return m_total; }

Q_SIGNALS:
    void loaded(const flokdesk::Instance &instance);
    /// Only this one.
    void failed(const QString &identifier, const flokdesk::Error &error);
    void progressed();
    /// Nothing is left to do. `abandoned` were never read; with `error`, because of it.
    void ended(const QStringList &abandoned, const std::optional<flokdesk::Error> &error);

private:
    void ask(const QString &identifier);
    void take(const QString &identifier, const Result<Instance> &result);
    void end(const std::optional<Error> &error);

    InstancesApi &m_instances;
    std::map<QString, QPointer<Reply<Instance>>> m_running;
    int m_done = 0;
    int m_total = 0;
};

} // namespace flokdesk
