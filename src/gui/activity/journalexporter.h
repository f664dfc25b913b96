// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/journal.h"
#include "changes/journal/journalexport.h"

#include <atomic>
#include <memory>
#include <QFutureWatcher>
#include <QObject>

namespace flokdesk {

/// Writes the lines of a journal that fit a query into a private file, newest first, on another thread
/// and over a connection of its own. No more than one page is in memory. The file appears whole at the
/// end, or not at all.
class JournalExporter final : public QObject {
    Q_OBJECT
public:
    /// Lines of a page.
    static constexpr int pageSize = 200;

    /// Lines that are written to the journal from now on are not part of it.
    JournalExporter(const Journal &journal, const JournalQuery &query, const JournalReport &report,
                    QObject *parent = nullptr);
    ~JournalExporter() override;

    /// The end of the name tells the format: .json, .html, or CSV. Once.
    void start(const QString &path);
    /// Returns after a page at most, and nothing is left of the file. False where it comes too late:
    /// finished() was emitted then, for a file that is there. Nothing is emitted afterwards.
    bool cancel();
    bool isBusy() const { return m_watcher.isRunning(); }
    int written() const { return m_watcher.progressValue(); }
    int total() const { return m_watcher.progressMaximum(); }

Q_SIGNALS:
    /// Now and then.
    void progressed();
    /// The number of entries that were written, or the error.
    void finished(const flokdesk::Result<int> &lines);

private:
    JournalReader m_reader;
    JournalQuery m_query;
    JournalReport m_report;
    QFutureWatcher<Result<int>> m_watcher;
    std::shared_ptr<std::atomic<int>> m_committed; ///< lines of a file that is there; else -1
};

} // namespace flokdesk
