// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/instanceloader.h"

#include <utility>

namespace flokdesk {

QStringList identifiersIn(const QString &text)
{
    QStringList found;
    QString current;
    const auto take = [&] {
        const QString identifier = normalisedIdentifier(current);
        if (!identifier.isEmpty() && !found.contains(identifier))
            found << identifier;
        current.clear();
    };
    for (const QChar c : text) {
        if (c.isSpace() || c == u',' || c == u';')
            take();
        else
            current += c;
    }
    take();
    return found;
}

InstanceLoader::InstanceLoader(InstancesApi &instances, QObject *parent)
    : QObject(parent)
    , m_instances(instances)
{
}

void InstanceLoader::load(const QStringList &identifiers)
{
    if (!isLoading())
        m_done = m_total = 0;
    QStringList added = identifiers;
    added.removeDuplicates();
    erase_if(added, [this](const QString &identifier) { return isLoading(identifier); });
    m_total += static_cast<int>(added.size());
    for (const QString &identifier : std::as_const(added))
        ask(identifier);
    Q_EMIT progressed();
}

void InstanceLoader::ask(const QString &identifier)
{
    CallContext context;
    context.lane = m_total == 1 ? Lane::Interactive : Lane::Foreground;
    context.flow = QStringLiteral("instances");
    context.reason = tr("Open instance %1").arg(identifier);
    Reply<Instance> *reply = m_instances.get(identifier, context);
    m_running.emplace(identifier, reply);
    reply->then(this,
                [this, identifier](const Result<Instance> &result) { take(identifier, result); });
}

void InstanceLoader::take(const QString &identifier, const Result<Instance> &result)
{
    if (!result && isGlobalError(result.error()))
        return end(result.error());
    m_running.erase(identifier);
    ++m_done;
    if (result)
        Q_EMIT loaded(*result);
    else
        Q_EMIT failed(identifier, result.error());
    if (!isLoading())
        return end({});
    Q_EMIT progressed();
}

void InstanceLoader::cancel()
{
    if (isLoading())
        end({});
}

void InstanceLoader::end(const std::optional<Error> &error)
{
    QStringList abandoned;
    for (const auto &[identifier, reply] : std::exchange(m_running, {})) {
        abandoned << identifier;
        delete reply;
    }
    Q_EMIT ended(abandoned, error);
}

} // namespace flokdesk
