// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/plan.h"

#include <QLabel>
#include <QTimer>

namespace flokdesk {

/// The beginning of the fingerprint of a plan; the tooltip tells all of it. Large plans are digested
/// over several turns of the event loop, until when the label is empty.
class DigestLabel final : public QLabel {
    Q_OBJECT
public:
    explicit DigestLabel(QWidget *parent = nullptr);

    /// `plan` must outlive the label. To be called again when it changed.
    void showDigestOf(const Plan &plan);

private:
    void digestSome();

    const Plan *m_plan = nullptr;
    PlanDigest m_digest; ///< of the first m_digested items
    size_t m_digested = 0;
    QTimer m_nextPart;
};

} // namespace flokdesk
