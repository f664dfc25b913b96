// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runestimate.h"

#include <QProgressBar>

namespace flokdesk {

/// How far a job is written down, or carried out and until when.
class RunProgressBar final : public QProgressBar {
    Q_OBJECT
public:
    using QProgressBar::QProgressBar;

    /// The bookkeeping of a large job. False where there is none.
    bool showBookkeeping(const Session &session);
    /// The job that runs or ran last.
    void showRun(const Session &session);

private:
    void showValue(int value, int maximum);

    RunEstimate m_estimate;
};

} // namespace flokdesk
