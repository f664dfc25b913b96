// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <QByteArray>
#include <vector>

namespace flokdesk {

/// A frozen, explicit list of changes. What is reviewed is what runs.
class Plan {
public:
    /// The given staged changes in their order; those with an unknown outcome, in a run, or held
    /// until somebody decides are left out.
    static Plan freeze(const std::vector<StagedChange> &changes);

    const std::vector<StagedChange> &items() const { return m_items; }
    bool isEmpty() const { return m_items.empty(); }
    int requests(GuardMode guard) const;
    int irreversible() const;
    /// SHA-256 over the canonical text of all items, hexadecimal.
    QByteArray digest() const;

    /// The same, of changes that are not staged.
    static QByteArray digestOf(const std::vector<Change> &changes);

private:
    std::vector<StagedChange> m_items;
};

} // namespace flokdesk
