// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/runreport.h"

#include "gui/review/reviewtexts.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

namespace {

/// Only the context under which translators find the texts of this file.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::ReviewDialog)
};

/// What is behind the counts: an answer that was not understood, a key that was rejected.
void explainFailures(const JobRunner &runner, RunReport &report)
{
    for (const JobRunner::Item &item : runner.items()) {
        if (item.state == JobRunner::State::Unknown && item.error.httpStatus != 0) {
            report.detail = item.error.message + QStringLiteral("\n\n") + item.error.detail;
            return;
        }
        if (item.error.kind == Error::Kind::KeyRejected) {
            report.keyError = item.error;
            return;
        }
    }
}

} // namespace

RunReport reportOf(const JobRunner &runner, const Job *paused)
{
    const bool allDone =
        runner.count(JobRunner::State::Done) == static_cast<int>(runner.items().size());
    const bool isUnclear = runner.count(JobRunner::State::Unknown) > 0;
    QString text = summaryOf(runner);
    if (isUnclear)
        text += u'\n'
            + ReportText::tr(
                    "Select an unconfirmed change and press Check to ask Flokzu about it.");
    else if (runner.count(JobRunner::State::Held) > 0)
        text += u'\n'
            + ReportText::tr("Another person changed the same values meanwhile. Press Resolve to "
                             "choose which values to use.");
    else if (paused)
        text += u'\n' + (paused->reason.isEmpty() ? pausedText(*paused) : paused->reason);
    else if (!allDone)
        text += u'\n' + ReportText::tr("What was not applied is still pending, with the reason.");
    const auto different =
        static_cast<int>(std::ranges::count_if(runner.items(), &JobRunner::Item::readsOtherwise));
    if (different > 0)
        text += u'\n'
            + ReportText::tr("The values of %n applied change(s) differ from what was sent. The "
                             "journal lists them.",
                             nullptr, different);
    const bool isPaused = paused || runner.count(JobRunner::State::Held) > 0;
    const bool isWarning = isUnclear || isPaused || (allDone && different > 0);
    RunReport report{isWarning     ? Notice::Level::Warning
                         : allDone ? Notice::Level::Success
                                   : Notice::Level::Problem,
                     text,
                     {},
                     {}};
    explainFailures(runner, report);
    return report;
}

} // namespace flokdesk
