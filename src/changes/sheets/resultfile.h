// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/jobs/job.h"
#include "changes/sheets/importplan.h"
#include "changes/sheets/resultwords.h"
#include "sheets/tablewriter.h"

namespace flokdesk {

struct RowResult {
    RowAction action = RowAction::None;
    RowOutcome outcome = RowOutcome::Unchanged;
    QString id; ///< of the record, as far as it is known
    QString message; ///< in words; may be empty
    QDateTime time; ///< when it ended; invalid where it did not, or where that is not told
};

/// Makes it tell what became of the change of a job.
void settle(RowResult &result, const JobItem &item);
/// The cells below resultHeaders().
using ResultTexts = std::array<std::string, 5>;
ResultTexts textsOf(const RowResult &result, ResultLanguage language);

/// What became of every row of a file, also of those that were never sent. Immutable.
class ImportResult {
public:
    /// The time at which the change ended, for example from the journal; invalid where it is not known.
    using TimeOf = std::function<QDateTime(ChangeId)>;

    /// `items` are those of all jobs that the import became, the latest last, whatever state they are in; of a change
    /// that is in several of them the last counts. A staged change in none of them waits.
    ImportResult(const ImportPlan &plan, const std::vector<ImportPlan::Staged> &staged,
                 const std::vector<JobItem> &items, const TimeOf &timeOf = {});

    const SheetDifference &difference() const { return *m_difference; }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    const RowResult &row(int row) const { return m_rows[size_t(row)]; }
    int count(RowOutcome outcome) const;
    /// Every outcome that is not zero, in the order of `rowOutcomes`; they add up to the rows.
    std::vector<std::pair<RowOutcome, int>> summands() const;

    /// The table for a writer: the columns of the file, then action, outcome, id, message and time.
    QStringList columns(ResultLanguage language) const;
    /// One row for each row of the file, in its order. The source keeps what it needs.
    RowSource rows(ResultLanguage language) const;

private:
    RowResult resultOf(int row) const;

    std::shared_ptr<const SheetDifference> m_difference;
    std::vector<RowResult> m_rows;
};

/// What became of a change of a job.
RowOutcome outcomeOf(const JobItem &item);
/// ISO 8601 in UTC; empty where it is invalid.
QString resultTime(const QDateTime &time);

/// Whether a row with that outcome may be sent again: it failed or did not run. Not so where it may have been applied or
/// may still run, because a record would be added twice.
bool mayRunAgain(RowOutcome outcome);

/// A result file that is imported again.
struct KnownResultFile {
    int inputColumns = 0; ///< the columns in front of those of the result; import no others
    std::vector<std::uint32_t> rows; ///< of the table: those that may run again
    std::vector<std::pair<RowOutcome, int>> outcomes; ///< of all rows
    int unreadable = 0; ///< rows whose outcome is no known word; they are not offered
};
/// Nothing where the table is none: its headers are not those of resultHeaders() in any language.
std::optional<KnownResultFile> resultFileIn(const SheetTable &table, int headerRow);

} // namespace flokdesk
