// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/jobsmodel.h"

#include "core/text.h"
#include "gui/common/timetexts.h"

#include <array>
#include <numeric>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char jobsContext[] = "flokdesk::JobsModel";

QString endedStateText(const JobsRow &row)
{
    if (row.count(ItemState::Unknown) > 0)
        return JobsModel::tr("? Ended: unconfirmed");
    if (row.failed() > 0)
        return JobsModel::tr("! Ended: failures");
    if (row.count(ItemState::Held) > 0)
        return JobsModel::tr("≠ Ended: conflicts");
    if (row.count(ItemState::Done) < row.all())
        return JobsModel::tr("◌ Ended: not tried");
    return JobsModel::tr("✓ Ended");
}

QString jobStateText(const JobsRow &row)
{
    switch (row.state) {
    case Job::State::Running:
        return JobsModel::tr("↑ Running");
    case Job::State::Queued:
        return JobsModel::tr("◷ Waiting");
    case Job::State::Paused:
        return JobsModel::tr("‖ Paused");
    case Job::State::Ended:
        return endedStateText(row);
    }
    Q_UNREACHABLE();
}

std::optional<Tint> jobTint(const JobsRow &row)
{
    if (row.state == Job::State::Running || row.state == Job::State::Paused)
        return Tint::Information;
    if (row.state == Job::State::Queued)
        return std::nullopt;
    if (row.count(ItemState::Unknown) > 0 || row.count(ItemState::Held) > 0)
        return Tint::Warning;
    if (row.failed() > 0)
        return Tint::Problem;
    return row.count(ItemState::Done) == row.all() ? std::optional(Tint::Good) : std::nullopt;
}

/// Zeros would hide the numbers that matter.
QVariant countCell(int count)
{
    return count == 0 ? QVariant(u"–"_s) : QVariant(count);
}

QString guardTip(const JobsRow &row)
{
    switch (row.guard) {
    case GuardMode::Fast:
        return JobsModel::tr("Nothing is checked: changes are sent as reviewed");
    case GuardMode::Guard:
        return JobsModel::tr("Each record is checked a few seconds before its change");
    case GuardMode::Singly:
        return JobsModel::tr("Each record is checked just before its change");
    case GuardMode::Paranoid:
        return JobsModel::tr(
            "Each record is checked just before its change, and read again after it");
    }
    Q_UNREACHABLE();
}

QString progressText(const JobsRow &row)
{
    //: how many changes of a job were tried, and how many there are
    return JobsModel::tr("%1 of %2").arg(row.all() - row.left()).arg(row.all());
}

constexpr std::array jobsColumns{
    Column<JobsRow>{QT_TRANSLATE_NOOP("flokdesk::JobsModel", "Job"),
                    [](const JobsRow &r) -> QVariant { return withVisibleControls(r.name); },
                    [](const JobsRow &r) -> QVariant { return withVisibleControls(r.name); }},
    Column<JobsRow>{QT_TRANSLATE_NOOP("flokdesk::JobsModel", "State"),
                    [](const JobsRow &r) -> QVariant { return jobStateText(r); },
                    [](const JobsRow &r) -> QVariant { return r.reason; }},
    Column<JobsRow>{QT_TRANSLATE_NOOP("flokdesk::JobsModel", "Progress"),
                    [](const JobsRow &r) -> QVariant { return progressText(r); },
                    [](const JobsRow &r) -> QVariant { return countsText(r); }},
    Column<JobsRow>{QT_TRANSLATE_NOOP("flokdesk::JobsModel", "Failed"),
                    [](const JobsRow &r) -> QVariant { return countCell(r.failed()); }},
    Column<JobsRow>{
        QT_TRANSLATE_NOOP("flokdesk::JobsModel", "Unconfirmed"),
        [](const JobsRow &r) -> QVariant { return countCell(r.count(ItemState::Unknown)); }},
    Column<JobsRow>{
        QT_TRANSLATE_NOOP("flokdesk::JobsModel", "Conflicts"),
        [](const JobsRow &r) -> QVariant { return countCell(r.count(ItemState::Held)); }},
    Column<JobsRow>{QT_TRANSLATE_NOOP("flokdesk::JobsModel", "Left"),
                    [](const JobsRow &r) -> QVariant { return countCell(r.left()); }},
    //: heading: how a job is checked
    Column<JobsRow>{QT_TRANSLATE_NOOP("flokdesk::JobsModel", "Check"),
                    [](const JobsRow &r) -> QVariant { return guardWord(r.guard); },
                    [](const JobsRow &r) -> QVariant { return guardTip(r); }},
    Column<JobsRow>{QT_TRANSLATE_NOOP("flokdesk::JobsModel", "End"),
                    [](const JobsRow &r) -> QVariant { return r.endText; }},
};

QString openEndText(const Job &job, const QDateTime &end, const QDateTime &expiry,
                    const QDateTime &now)
{
    if (job.state == Job::State::Running)
        //: a job that runs ends at this time of day
        return JobsModel::tr("until %1").arg(end.toLocalTime().toString(u"HH:mm:ss"_s));
    if (expiry < now)
        return JobsModel::tr("too old, review again");
    //: a job that waits must be resumed until then; %1 is "14:31 tomorrow" and the like
    return JobsModel::tr("expires %1").arg(dayTime(expiry, now));
}

} // namespace

int JobsRow::count(ItemState wanted) const
{
    const auto found = counts.find(wanted);
    return found == counts.end() ? 0 : found->second;
}

int JobsRow::all() const
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const auto &one) { return sum + one.second; });
}

int JobsRow::left() const
{
    return count(ItemState::Waiting) + count(ItemState::Queued) + count(ItemState::Sending);
}

JobsRow jobsRow(const Job &job, const QDateTime &end, const QDateTime &expiry, const QDateTime &now)
{
    JobsRow row{
        job.id, job.name, job.state, job.guard, job.reason, openEndText(job, end, expiry, now), {}};
    for (const JobItem &item : job.items)
        ++row.counts[item.state];
    return row;
}

JobsRow jobsRow(const EndedJob &job, const QDateTime &now)
{
    //: a job ended; %1 is "14:31 yesterday" and the like
    return {job.id,    job.name,   Job::State::Ended,
            job.guard, job.reason, JobsModel::tr("ended %1").arg(dayTime(job.endedAt, now)),
            job.counts};
}

QString countsText(const JobsRow &row)
{
    QStringList parts{JobsModel::tr("%n applied", "changes", row.count(ItemState::Done)),
                      JobsModel::tr("%n failed", "changes", row.failed())};
    if (const int unknown = row.count(ItemState::Unknown))
        parts << JobsModel::tr("%n unconfirmed", "changes", unknown);
    if (const int held = row.count(ItemState::Held))
        parts << JobsModel::tr("%n conflict(s)", "changes", held);
    if (const int left = row.left())
        parts << JobsModel::tr("%n waiting", "changes", left);
    if (const int untried = row.count(ItemState::Skipped) + row.count(ItemState::Cancelled))
        parts << JobsModel::tr("%n not tried", "changes", untried);
    return parts.join(u", "_s);
}

QString guardWord(GuardMode guard)
{
    switch (guard) {
    case GuardMode::Fast:
        //: how a job is checked: not at all
        return JobsModel::tr("None");
    case GuardMode::Guard:
        //: how a job is checked: many records by one list
        return JobsModel::tr("In groups");
    case GuardMode::Singly:
        //: how a job is checked: each record by itself
        return JobsModel::tr("One by one");
    case GuardMode::Paranoid:
        //: how a job is checked: each record before and after its change
        return JobsModel::tr("Before and after");
    }
    Q_UNREACHABLE();
}

QStringList guardWords()
{
    return {guardWord(GuardMode::Fast), guardWord(GuardMode::Guard), guardWord(GuardMode::Singly),
            guardWord(GuardMode::Paranoid)};
}

QStringList jobStateTexts()
{
    QStringList texts;
    JobsRow row;
    for (const auto state : {Job::State::Queued, Job::State::Running, Job::State::Paused}) {
        row.state = state;
        texts << jobStateText(row);
    }
    row.state = Job::State::Ended;
    for (const auto outcome : {ItemState::Done, ItemState::Rejected, ItemState::Unknown,
                               ItemState::Held, ItemState::Cancelled}) {
        row.counts = {{outcome, 1}};
        texts << jobStateText(row);
    }
    return texts;
}

JobsModel::JobsModel(QObject *parent)
    : TableModel(jobsContext, jobsColumns, parent)
{
}

void JobsModel::show(std::vector<JobsRow> next)
{
    if (next.size() != rows().size())
        return setRows(std::move(next));
    for (int i = 0; i < rowCount(); ++i)
        if (row(i) != next[size_t(i)])
            replace(i, std::move(next[size_t(i)]));
}

int JobsModel::rowOf(qint64 job) const
{
    const auto found = std::ranges::find(rows(), job, &JobsRow::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::BackgroundRole && index.isValid() && index.column() == State) {
        if (const auto tint = jobTint(row(index.row())))
            return tintedBackground(*tint, QGuiApplication::palette());
    }
    return TableModel::data(index, role);
}

} // namespace flokdesk
