// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "core/result.h"

#include <memory>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <vector>

namespace flokdesk {

/// Loads many things by their names, one request each. All of them wait in the scheduler, which knows
/// therefore how many wait and until when. A global error, such as a rejected key, ends the whole load;
/// an error of one thing does not. Deleting the loader cancels.
class BatchLoader : public QObject {
    Q_OBJECT
public:
    struct Failure {
        QString name;
        Error error;
    };

    ~BatchLoader() override;

    /// Adds to the load that goes on; what is being loaded is not asked for again.
    void load(const QStringList &names);
    /// As load(), with answers that are given after this call only.
    void loadFresh(const QStringList &names);
    /// Drops the requests that are not answered yet. Those that still wait cost nothing.
    void cancel();

    bool isBusy() const { return m_run != nullptr; }
    bool isLoading(const QString &name) const { return m_isPending.contains(name); }
    /// What is not answered yet, in the order in which it was asked for.
    const QStringList &pending() const { return m_pending; }
    /// Of this load, or of the last one.
    int done() const { return m_done; }
    int total() const { return m_total; }
    const std::vector<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    /// isBusy(), done() or total() changed.
    void progressed();
    /// An error of this one only.
    void failed(const QString &name, const flokdesk::Error &error);
    /// Nothing is left to do. `abandoned` were not loaded: because of `error` where there is one, otherwise
    /// because the load was cancelled.
    void ended(const QStringList &abandoned, const std::optional<flokdesk::Error> &error);

protected:
    explicit BatchLoader(QObject *parent);

    /// Of the request that is being sent: in the foreground, for this reason, fresh where that is wanted.
    CallContext contextOf(const QString &flow, const QString &reason) const;
    /// Sends the request. `owner` is the context of its reply, which ends in settle().
    virtual void ask(const QString &name, QObject *owner) = 0;
    /// `error` is nullptr where the answer was good. The last thing that a handler does.
    void settle(const QString &name, const Error *error);

private:
    void end(const QStringList &abandoned, const std::optional<Error> &error);

    std::unique_ptr<QObject> m_run; ///< owns the replies
    QStringList m_pending;
    QSet<QString> m_isPending;
    std::vector<Failure> m_failures;
    int m_done = 0;
    int m_total = 0;
    bool m_isFresh = false; ///< during loadFresh()
};

} // namespace flokdesk
