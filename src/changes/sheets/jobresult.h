// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/resultfile.h"

namespace flokdesk {

/// What became of the changes of any job, in the form of a result file. Of a job that changes records of one database
/// the columns are the id and the columns that are written, so that it can be imported again; of every other job the
/// title of each change. Immutable.
class JobResult {
public:
    /// See ImportResult::TimeOf.
    JobResult(std::vector<JobItem> items, ImportResult::TimeOf timeOf = {});

    /// Its columns, then action, outcome, id, message and time.
    QStringList columns(ResultLanguage language) const;
    /// One row for each change, in the order of the job. The source keeps what it needs.
    RowSource rows(ResultLanguage language) const;
    /// Every outcome that is not zero, in the order of `rowOutcomes`; they add up to the changes.
    std::vector<std::pair<RowOutcome, int>> summands() const;

private:
    QStringList valuesOf(const JobItem &item) const;
    QStringList rowOf(const JobItem &item, ResultLanguage language) const;

    std::vector<JobItem> m_items;
    ImportResult::TimeOf m_timeOf;
    QStringList m_columns; // behind the id; empty where each row has a title
    bool m_areRecords = false;
};

} // namespace flokdesk
