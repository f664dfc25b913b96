// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <functional>
#include <optional>
#include <QObject>
#include <QPointer>

namespace flokdesk {

/// The part of Reply<T> that does not depend on T.
class ReplyBase : public QObject {
    Q_OBJECT
public:
    /// Deleting a reply gives up the answer. A waiting request leaves the queue at no cost; one that is
    /// already on the wire has used its slot, and the scheduler awaits its end.
    ~ReplyBase() override;

    bool isFinished() const { return m_finished; }
    /// For the producer: what to do when the reply is deleted before it finished.
    void onAbandoned(std::function<void()> f) { m_abandoned = std::move(f); }

protected:
    explicit ReplyBase(QObject *parent);
    void markFinished();

private:
    std::function<void()> m_abandoned;
    bool m_finished = false;
};

/// One pending answer.
///
/// The caller of then() owns the reply from there on through `context`: when the context goes, the
/// reply goes and nothing is called. Until then() it belongs to the object that made it. A reply
/// never finishes before control is back in the event loop, calls its handler once, and deletes
/// itself afterwards.
template <typename T>
class Reply final : public ReplyBase {
public:
    using Handler = std::function<void(Result<T>)>;

    explicit Reply(QObject *parent)
        : ReplyBase(parent)
    {
    }

    /// Once per reply. Runs in the thread of both, which must be the same.
    void then(QObject *context, Handler handler)
    {
        Q_ASSERT(!m_handler && context && context->thread() == thread());
        setParent(context);
        m_handler = std::move(handler);
        if (m_early)
            run(std::move(*m_early));
    }

    /// For the producer, once, and only from the event loop.
    void finish(Result<T> result)
    {
        Q_ASSERT(!isFinished());
        markFinished();
        if (m_handler)
            run(std::move(result));
        else
            m_early.emplace(std::move(result));
    }

private:
    void run(Result<T> result)
    {
        deleteLater();
        auto handler = std::move(m_handler); // may delete the context, and this with it
        handler(std::move(result));
    }

    Handler m_handler;
    std::optional<Result<T>> m_early;
};

} // namespace flokdesk
