// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/jobrunner.h"
#include "gui/common/notice.h"

namespace flokdesk {

/// What the review tells when a run has ended.
struct RunReport {
    Notice::Level level = Notice::Level::Success;
    QString text;
    QString detail; ///< an answer that was not understood; empty where there is none
    std::optional<Error> keyError; ///< a key was rejected
};

/// `paused` is the job of the run where it is paused, else nullptr.
RunReport reportOf(const JobRunner &runner, const Job *paused);

} // namespace flokdesk
