// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/runprogressbar.h"

#include "gui/review/reviewtexts.h"

namespace flokdesk {

// QProgressBar::setValue() paints at once, and the whole window with it, which takes long where a large list has
// just been filled.
void RunProgressBar::showValue(int value, int maximum)
{
    setUpdatesEnabled(false);
    setMaximum(maximum);
    setValue(value);
    setUpdatesEnabled(true);
}

bool RunProgressBar::showBookkeeping(const Session &session)
{
    const auto bookkeeping = session.jobQueue.bookkeeping();
    if (!bookkeeping)
        return false;
    showValue(bookkeeping->done, bookkeeping->all);
    setFormat(bookkeepingText(*bookkeeping));
    return true;
}

void RunProgressBar::showRun(const Session &session)
{
    const RunProgress run = m_estimate.of(session);
    showValue(run.ended, run.all);
    //: %1 changes that ended, %2 all changes of the run
    const QString count = tr("%1 of %2").arg(run.ended).arg(run.all);
    if (session.jobQueue.runner()->isConfirming()) {
        //: %1 is "500 of 500"; what a job wrote is read once more
        setFormat(tr("%1 · confirming").arg(count));
        return;
    }
    //: %1 is "3 of 500", %2 a time of day
    setFormat(run.ended == run.all || !session.jobQueue.isBusy()
                  ? count
                  : tr("%1 · until about %2")
                        .arg(count, run.end.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
}

} // namespace flokdesk
