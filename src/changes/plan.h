// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <memory>
#include <QByteArray>
#include <QCryptographicHash>
#include <vector>

namespace flokdesk {

/// Adds up the digest of a plan, one change after the other.
class PlanDigest {
public:
    void add(const Change &change);
    /// SHA-256 over the canonical text of all changes so far, hexadecimal.
    QByteArray result() const { return m_hash.result().toHex(); }
    void reset() { m_hash.reset(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// A frozen, explicit list of changes. What is reviewed is what runs. Copies share the list.
class Plan {
public:
    /// The given staged changes in their order; those with an unknown outcome, in a run, or held
    /// until the user decides are left out. `revision` is that of their ChangeSet.
    static Plan freeze(std::vector<StagedChange> changes, quint64 revision = 0);

    const std::vector<StagedChange> &items() const { return *m_items; }
    bool isEmpty() const { return m_items->empty(); }
    /// Of the ChangeSet when this was frozen; 0 where that was not told.
    quint64 revision() const { return m_revision; }
    int irreversible() const;
    /// SHA-256 over the canonical text of all items, hexadecimal.
    QByteArray digest() const;

    /// The same, of changes that are not staged.
    static QByteArray digestOf(const std::vector<Change> &changes);

private:
    using Items = std::vector<StagedChange>;
    std::shared_ptr<const Items> m_items = std::make_shared<const Items>();
    quint64 m_revision = 0;
};

} // namespace flokdesk
