// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/sheets/resultfile.h"

#include <set>

namespace flokdesk {

/// The rows of a file that was imported, each with the change that it became, as they are kept on the disk: with the
/// items of its jobs they are its result, also after the end of the program.
struct KeptImport {
    QString path;
    QStringList headers; ///< the columns of the file
    std::vector<std::pair<ChangeId, ChangeId>>
        changes; ///< from the first to the last of each run of ids

    bool has(ChangeId id) const;
    /// The headers, then those of action, outcome, id, message and time.
    QStringList columns(ResultLanguage language) const;

    /// What is known of the changes by now.
    struct State {
        std::vector<JobItem> items; ///< of all its jobs, the latest last
        std::set<ChangeId> pending; ///< its changes that are staged: without an item they wait
        ImportResult::TimeOf timeOf = {};
    };
    /// One row for each row of the file, in its order. A change that is neither in a job nor pending is unconfirmed: its job
    /// may have gone from the journal, and the row must not be sent again unseen. Reads the whole file: to be called on
    /// another thread. Storage where the file cannot be opened, NotUnderstood where its content is none of keep().
    Result<RowSource> rows(const State &state, ResultLanguage language) const;
};

/// The imports of a profile that are kept, each in a file of its own (0600); the last `mostKept` of them.
class KeptImports {
public:
    static constexpr int mostKept = 20;

    /// Nothing is kept where `directory` is empty. It is made when it is needed.
    KeptImports(const QString &directory, const QString &profileId);

    /// Keeps an import of which nothing was sent yet, in place of the same one with fewer rows staged. `result` has no items.
    /// Takes long for many rows; on any thread, but on one at a time.
    Result<Done> keep(const ImportResult &result,
                      const std::vector<ImportPlan::Staged> &staged) const;
    /// The one that has all of these changes; nothing where there is none, or no change. Reads the beginnings of the files
    /// only.
    std::optional<KeptImport> with(const std::vector<ChangeId> &ids) const;
    void removeAll() const;

private:
    QStringList files() const;

    QString m_directory; // of the profile; empty where nothing is kept
};

} // namespace flokdesk
