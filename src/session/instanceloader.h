// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/instancesapi.h"
#include "session/batchloader.h"

namespace flokdesk {

/// The identifiers in a text that the user typed or pasted: split at white space, commas and semicolons,
/// trimmed, upper-cased, each once and in the order given.
QStringList identifiersIn(const QString &text);

/// Loads instances by their identifiers. A single instance goes in the lane of clicks.
class InstanceLoader final : public BatchLoader {
    Q_OBJECT
public:
    explicit InstanceLoader(InstancesApi &instances, QObject *parent = nullptr);

Q_SIGNALS:
    void loaded(const flokdesk::Instance &instance);

protected:
    void ask(const QString &identifier, QObject *owner) override;

private:
    InstancesApi &m_instances;
};

} // namespace flokdesk
