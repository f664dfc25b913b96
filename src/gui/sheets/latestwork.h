// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetprogress.h"

#include <functional>
#include <memory>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace flokdesk {

/// Work on another thread of which only the newest counts: what was started before is canceled, and its value is never
/// handed over. A member of an object that lives on the thread of the window; with it ends what it started.
template <typename Value>
class LatestWork {
public:
    using Work = std::function<Value(SheetProgress &)>;
    using Take = std::function<void(Value)>;

    explicit LatestWork(QObject *context)
        : m_context(context)
    {
    }
    Q_DISABLE_COPY_MOVE(LatestWork)
    ~LatestWork() { cancel(); }

    /// `work` is called once, on another thread; it owns what it needs. `take` is called afterwards, on this thread.
    void start(const Work &work, const Take &take)
    {
        cancel();
        m_progress = std::make_shared<SheetProgress>();
        auto *watcher = new QFutureWatcher<Value>(m_context);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher, take] {
            m_watcher.clear();
            watcher->deleteLater();
            take(watcher->future().takeResult());
        });
        watcher->setFuture(
            QtConcurrent::run([work, progress = m_progress] { return work(*progress); }));
    }
    void cancel()
    {
        if (!m_watcher)
            return;
        m_progress->cancel();
        delete m_watcher;
    }
    bool isBusy() const { return m_watcher; }
    /// Of the work that goes on; nullptr where there is none.
    const SheetProgress *progress() const { return m_watcher ? m_progress.get() : nullptr; }

private:
    QObject *m_context;
    std::shared_ptr<SheetProgress> m_progress;
    QPointer<QFutureWatcherBase> m_watcher;
};

} // namespace flokdesk
