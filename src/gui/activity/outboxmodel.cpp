// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/outboxmodel.h"

#include "core/text.h"
#include "gui/common/timetexts.h"

#include <array>
#include <numeric>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char outboxContext[] = "flokdesk::OutboxModel";

QString endedStateText(const OutboxRow &row)
{
    if (row.count(ItemState::Unknown) > 0)
        return OutboxModel::tr("? Ended: unknown");
    if (row.failed() > 0)
        return OutboxModel::tr("! Ended: failures");
    if (row.count(ItemState::Held) > 0)
        return OutboxModel::tr("≠ Ended: held");
    if (row.count(ItemState::Done) < row.all())
        return OutboxModel::tr("◌ Ended: not tried");
    return OutboxModel::tr("✓ Ended");
}

QString jobStateText(const OutboxRow &row)
{
    switch (row.state) {
    case Job::State::Running:
        return OutboxModel::tr("↑ Running");
    case Job::State::Queued:
        return OutboxModel::tr("◷ Waiting");
    case Job::State::Paused:
        return OutboxModel::tr("‖ Paused");
    case Job::State::Ended:
        return endedStateText(row);
    }
    Q_UNREACHABLE();
}

std::optional<Tint> jobTint(const OutboxRow &row)
{
    if (row.state == Job::State::Running)
        return Tint::Information;
    if (row.state == Job::State::Paused)
        return Tint::Warning;
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

QString guardTip(const OutboxRow &row)
{
    switch (row.guard) {
    case GuardMode::Fast:
        return OutboxModel::tr("Changes are sent as planned");
    case GuardMode::Guard:
        return OutboxModel::tr("What is changed is read again just before it is sent");
    case GuardMode::Paranoid:
        return OutboxModel::tr("What is changed is read before and after it is sent");
    }
    Q_UNREACHABLE();
}

QString progressText(const OutboxRow &row)
{
    //: how many changes of a job were tried, and how many there are
    return OutboxModel::tr("%1 of %2").arg(row.all() - row.left()).arg(row.all());
}

constexpr std::array outboxColumns{
    Column<OutboxRow>{QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "Job"),
                      [](const OutboxRow &r) -> QVariant { return withVisibleControls(r.name); },
                      [](const OutboxRow &r) -> QVariant { return withVisibleControls(r.name); }},
    Column<OutboxRow>{QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "State"),
                      [](const OutboxRow &r) -> QVariant { return jobStateText(r); },
                      [](const OutboxRow &r) -> QVariant { return r.reason; }},
    Column<OutboxRow>{QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "Progress"),
                      [](const OutboxRow &r) -> QVariant { return progressText(r); },
                      [](const OutboxRow &r) -> QVariant { return countsText(r); }},
    Column<OutboxRow>{QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "Failed"),
                      [](const OutboxRow &r) -> QVariant { return countCell(r.failed()); }},
    Column<OutboxRow>{
        QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "Unknown"),
        [](const OutboxRow &r) -> QVariant { return countCell(r.count(ItemState::Unknown)); }},
    Column<OutboxRow>{
        QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "Held"),
        [](const OutboxRow &r) -> QVariant { return countCell(r.count(ItemState::Held)); }},
    Column<OutboxRow>{QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "Left"),
                      [](const OutboxRow &r) -> QVariant { return countCell(r.left()); }},
    Column<OutboxRow>{QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "Guard"),
                      [](const OutboxRow &r) -> QVariant { return guardWord(r.guard); },
                      [](const OutboxRow &r) -> QVariant { return guardTip(r); }},
    Column<OutboxRow>{QT_TRANSLATE_NOOP("flokdesk::OutboxModel", "End"),
                      [](const OutboxRow &r) -> QVariant { return r.endText; }},
};

QString openEndText(const Job &job, const QDateTime &end, const QDateTime &expiry,
                    const QDateTime &now)
{
    if (job.state == Job::State::Running)
        //: a job that runs ends at this time of day
        return OutboxModel::tr("until %1").arg(end.toLocalTime().toString(u"HH:mm:ss"_s));
    if (expiry < now)
        return OutboxModel::tr("too old, review again");
    //: a job that waits must be resumed until then; %1 is "14:31 tomorrow" and the like
    return OutboxModel::tr("expires %1").arg(dayTime(expiry, now));
}

} // namespace

int OutboxRow::count(ItemState wanted) const
{
    const auto found = counts.find(wanted);
    return found == counts.end() ? 0 : found->second;
}

int OutboxRow::all() const
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const auto &one) { return sum + one.second; });
}

int OutboxRow::left() const
{
    return count(ItemState::Waiting) + count(ItemState::Queued) + count(ItemState::Sending);
}

OutboxRow outboxRow(const Job &job, const QDateTime &end, const QDateTime &expiry,
                    const QDateTime &now)
{
    OutboxRow row{
        job.id, job.name, job.state, job.guard, job.reason, openEndText(job, end, expiry, now), {}};
    for (const JobItem &item : job.items)
        ++row.counts[item.state];
    return row;
}

OutboxRow outboxRow(const EndedJob &job, const QDateTime &now)
{
    //: a job ended; %1 is "14:31 yesterday" and the like
    return {job.id,    job.name,   Job::State::Ended,
            job.guard, job.reason, OutboxModel::tr("ended %1").arg(dayTime(job.endedAt, now)),
            job.counts};
}

QString countsText(const OutboxRow &row)
{
    QStringList parts{OutboxModel::tr("%n applied", "changes", row.count(ItemState::Done)),
                      OutboxModel::tr("%n failed", "changes", row.failed())};
    if (const int unknown = row.count(ItemState::Unknown))
        parts << OutboxModel::tr("%n unknown", "changes", unknown);
    if (const int held = row.count(ItemState::Held))
        parts << OutboxModel::tr("%n held", "changes", held);
    if (const int left = row.left())
        parts << OutboxModel::tr("%n waiting", "changes", left);
    if (const int untried = row.count(ItemState::Skipped) + row.count(ItemState::Cancelled))
        parts << OutboxModel::tr("%n not tried", "changes", untried);
    return parts.join(u", "_s);
}

QString guardWord(GuardMode guard)
{
    switch (guard) {
    case GuardMode::Fast:
        return OutboxModel::tr("Fast");
    case GuardMode::Guard:
        return OutboxModel::tr("Guard");
    case GuardMode::Paranoid:
        return OutboxModel::tr("Paranoid");
    }
    Q_UNREACHABLE();
}

OutboxModel::OutboxModel(QObject *parent)
    : TableModel(outboxContext, outboxColumns, parent)
{
}

void OutboxModel::show(std::vector<OutboxRow> next)
{
    if (next.size() != rows().size())
        return setRows(std::move(next));
    for (int i = 0; i < rowCount(); ++i)
        if (row(i) != next[size_t(i)])
            replace(i, std::move(next[size_t(i)]));
}

int OutboxModel::rowOf(qint64 job) const
{
    const auto found = std::ranges::find(rows(), job, &OutboxRow::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::BackgroundRole && index.isValid() && index.column() == State) {
        if (const auto tint = jobTint(row(index.row())))
            return tintedBackground(*tint, QGuiApplication::palette());
    }
    return TableModel::data(index, role);
}

} // namespace flokdesk
