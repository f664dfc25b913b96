// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/batchloader.h"

#include <QScopedValueRollback>
#include <utility>

namespace flokdesk {

BatchLoader::BatchLoader(QObject *parent)
    : QObject(parent)
{
}

BatchLoader::~BatchLoader() = default;

void BatchLoader::load(const QStringList &names)
{
    QStringList added = names;
    added.removeDuplicates();
    added.removeIf([this](const QString &name) { return isLoading(name); });
    if (added.isEmpty())
        return;
    if (!isBusy()) {
        m_run = std::make_unique<QObject>();
        m_failures.clear();
        m_done = m_total = 0;
    }
    m_total += static_cast<int>(added.size());
    m_pending += added;
    for (const QString &name : std::as_const(added))
        m_isPending.insert(name);
    for (const QString &name : std::as_const(added))
        ask(name, m_run.get());
    Q_EMIT progressed();
}

void BatchLoader::loadFresh(const QStringList &names)
{
    const QScopedValueRollback fresh(m_isFresh, true);
    load(names);
}

CallContext BatchLoader::contextOf(const QString &flow, const QString &reason) const
{
    CallContext context;
    context.lane = Lane::Foreground;
    context.flow = flow;
    context.reason = reason;
    context.isFresh = m_isFresh;
    return context;
}

void BatchLoader::settle(const QString &name, const Error *error)
{
    ++m_done;
    if (error)
        m_failures.push_back({name, *error});
    if (error && isGlobalError(*error))
        return end(m_pending, *error);
    m_pending.removeOne(name);
    m_isPending.remove(name);
    if (error)
        Q_EMIT failed(name, *error);
    if (m_pending.isEmpty())
        return end({}, std::nullopt);
    Q_EMIT progressed();
}

void BatchLoader::cancel()
{
    if (isBusy())
        end(m_pending, std::nullopt);
}

void BatchLoader::end(const QStringList &abandoned, const std::optional<Error> &error)
{
    const QStringList unread = abandoned; // of m_pending
    m_run.reset(); // also from inside a handler of one of its replies
    m_pending.clear();
    m_isPending.clear();
    Q_EMIT progressed();
    Q_EMIT ended(unread, error);
}

} // namespace flokdesk
