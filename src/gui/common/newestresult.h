// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace flokdesk {

/// Work on another thread of which only the newest result counts. A call cancels the one before, whose result
/// is then not handed over; so does the end of this object, which waits for nothing.
template <typename Result>
class NewestResult final {
public:
    using Work = std::function<Result(const std::atomic_bool &isCancelled)>;

    NewestResult() = default;
    ~NewestResult() { cancel(); }
    Q_DISABLE_COPY(NewestResult)

    /// `done` is called on this thread. The work must own all that it uses.
    void run(Work work, std::function<void(Result)> done)
    {
        cancel();
        m_isCancelled = std::make_shared<std::atomic_bool>(false);
        m_watcher = std::make_unique<QFutureWatcher<Result>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [this, done = std::move(done)] {
                             m_watcher.release()->deleteLater();
                             auto future = std::exchange(m_future, {});
                             done(future.takeResult());
                         });
        m_future = QtConcurrent::run(
            [work = std::move(work), isCancelled = m_isCancelled] { return work(*isCancelled); });
        m_watcher->setFuture(m_future);
    }
    void cancel()
    {
        if (m_isCancelled)
            *m_isCancelled = true;
        m_watcher.reset();
        m_future = {};
    }
    bool isBusy() const { return m_watcher != nullptr; }

private:
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    std::unique_ptr<QFutureWatcher<Result>> m_watcher;
    QFuture<Result> m_future;
};

} // namespace flokdesk
