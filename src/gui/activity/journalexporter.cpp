// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/journalexporter.h"

#include "store/privatefile.h"

#include <QSaveFile>
#include <QtConcurrentRun>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

JournalFormat formatOf(const QString &path)
{
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return JournalFormat::Json;
    return path.endsWith(u".html"_s, Qt::CaseInsensitive) ? JournalFormat::Html
                                                          : JournalFormat::Csv;
}

struct Export {
    JournalReader reader;
    JournalQuery query;
    JournalReport report;
    QString path;
    std::shared_ptr<std::atomic<int>> committed;
};

/// Tells the promise how far it is, and stops where that was cancelled.
Result<int> exportAll(QPromise<Result<int>> &promise, Export job)
{
    const JournalFormat format = formatOf(job.path);
    const auto total = job.reader.count(job.query);
    if (!total)
        return total.error();
    promise.setProgressRange(0, *total);
    QSaveFile file(job.path);
    if (const auto opened = openPrivately(file); !opened)
        return opened.error();
    file.write(exportHead(format, job.report, *total));
    for (int written = 0; !promise.isCanceled();) {
        const auto page = job.reader.find(job.query);
        if (!page)
            return page.error();
        for (const JournalEntry &entry : *page)
            file.write(exportEntry(format, entry, written++ == 0));
        promise.setProgressValue(written);
        if (page->size() < size_t(JournalExporter::pageSize)) {
            file.write(exportTail(format));
            if (promise.isCanceled())
                break;
            if (!file.commit())
                return notWritten(file);
            *job.committed = written;
            return written;
        }
        job.query.before = page->back().number;
    }
    return 0; // the file goes with its object
}

} // namespace

JournalExporter::JournalExporter(const Journal &journal, const JournalQuery &query,
                                 const JournalReport &report, QObject *parent)
    : QObject(parent)
    , m_reader(journal.reader())
    , m_query(query)
    , m_report(report)
    , m_committed(std::make_shared<std::atomic<int>>(-1))
{
    m_query.before = journal.newest() + 1;
    m_query.most = pageSize;
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            &JournalExporter::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        *m_committed = -1;
        Q_EMIT finished(m_watcher.result());
    });
}

JournalExporter::~JournalExporter()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void JournalExporter::start(const QString &path)
{
    const Export job{m_reader, m_query, m_report, path, m_committed};
    m_watcher.setFuture(QtConcurrent::run(
        [job](QPromise<Result<int>> &promise) { promise.addResult(exportAll(promise, job)); }));
}

bool JournalExporter::cancel()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
    const int lines = m_committed->exchange(-1);
    if (lines >= 0)
        Q_EMIT finished(lines);
    return lines < 0;
}

} // namespace flokdesk
