// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/journal/journal.h"
#include "changes/journal/journalexport.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

namespace flokdesk {

/// Writes the lines of a journal that fit a query into a private file, newest first and a page at a
/// time: between two pages the event loop turns, and no more than one page is in memory. The file
/// appears whole at the end, or not at all.
class JournalExporter final : public QObject {
    Q_OBJECT
public:
    /// Lines of a page. At a tenth of a millisecond each, it takes less than two frames.
    static constexpr int pageSize = 200;

    /// Lines that are written to the journal from now on are not part of it. The journal must outlive
    /// this.
    JournalExporter(const Journal &journal, const JournalQuery &query, const JournalReport &report,
                    QObject *parent = nullptr);

    /// The end of the name tells the format: .json, .html, or CSV. Once.
    void start(const QString &path);
    /// Nothing is left of the file. No finished() follows.
    void cancel();
    bool isBusy() const { return m_next.isActive(); }
    int written() const { return m_written; }
    int total() const { return m_total; }

Q_SIGNALS:
    /// After each page but the last.
    void progressed();
    /// The number of entries that were written, or the error.
    void finished(const flokdesk::Result<int> &lines);

private:
    void writePage();
    void end(const Result<int> &lines);

    const Journal &m_journal;
    JournalQuery m_query;
    JournalReport m_report;
    JournalFormat m_format = JournalFormat::Csv;
    QSaveFile m_file;
    QTimer m_next;
    int m_written = 0;
    int m_total = 0;
};

} // namespace flokdesk
