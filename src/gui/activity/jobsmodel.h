// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/jobhistory.h"
#include "gui/common/palette.h"
#include "models/tablemodel.h"

namespace flokdesk {

/// A job that waits, runs or has ended, as a line of the outbox.
struct JobsRow {
    qint64 id = 0;
    QString name;
    Job::State state = Job::State::Queued;
    GuardMode guard = GuardMode::Guard;
    QString reason; ///< why it is paused, and JobRunner::notes(), one in each line; plain text
    QString endText; ///< when it ends, ended or expires
    std::map<ItemState, int> counts;

    int count(ItemState state) const;
    int all() const;
    /// Not tried yet.
    int left() const;
    /// Refused, or not sent.
    int failed() const { return count(ItemState::Rejected) + count(ItemState::NotSent); }

    friend bool operator==(const JobsRow &, const JobsRow &) = default;
};

/// `end` is when the running one should be over; `expiry` when it is not resumed any more.
JobsRow jobsRow(const Job &job, const QDateTime &end, const QDateTime &expiry,
                const QDateTime &now);
JobsRow jobsRow(const EndedJob &job, const QDateTime &now);
/// "281 applied, 0 failed": applied and failed always, the rest where there is some.
QString countsText(const JobsRow &row);
/// The mode in one word.
QString guardWord(GuardMode guard);
// All that the columns of fixed words can hold.
QStringList jobStateTexts();
QStringList guardWords();

/// Jobs as a table.
class JobsModel final : public TableModel<JobsRow> {
    Q_OBJECT
public:
    enum ColumnIndex { Name, State, Progress, Failed, Unknown, Held, Left, Guard, End };

    explicit JobsModel(QObject *parent = nullptr);

    /// Nothing is told to views where nothing changed.
    void show(std::vector<JobsRow> rows);
    /// -1 where there is none.
    int rowOf(qint64 job) const;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace flokdesk
