// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/instanceloader.h"

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
    : BatchLoader(parent)
    , m_instances(instances)
{
}

void InstanceLoader::ask(const QString &identifier, QObject *owner)
{
    CallContext context =
        contextOf(QStringLiteral("instances"), tr("Open instance %1").arg(identifier));
    if (total() == 1)
        context.lane = Lane::Interactive;
    m_instances.get(identifier, context)
        ->then(owner, [this, identifier](const Result<Instance> &result) {
            if (result)
                Q_EMIT loaded(*result);
            settle(identifier, result ? nullptr : &result.error());
        });
}

} // namespace flokdesk
