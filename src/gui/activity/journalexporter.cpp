// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/journalexporter.h"

#include "gui/common/privatefile.h"

#include <algorithm>

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

} // namespace

JournalExporter::JournalExporter(const Journal &journal, const JournalQuery &query,
                                 const JournalReport &report, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_query(query)
    , m_report(report)
{
    connect(&m_next, &QTimer::timeout, this, &JournalExporter::writePage);
}

void JournalExporter::start(const QString &path)
{
    m_format = formatOf(path);
    m_query.most = 1;
    const auto newest = m_journal.find(m_query);
    if (!newest)
        return end(newest.error());
    if (!newest->empty())
        m_query.before = newest->front().number + 1;
    m_query.most = pageSize;
    const auto total = m_journal.count(m_query);
    if (!total)
        return end(total.error());
    m_total = *total;
    m_file.setFileName(path);
    if (const auto opened = openPrivately(m_file); !opened)
        return end(opened.error());
    m_file.write(exportHead(m_format, m_report, m_total));
    m_next.start(0);
    writePage();
}

void JournalExporter::writePage()
{
    const auto page = m_journal.find(m_query);
    if (!page)
        return end(page.error());
    for (const JournalEntry &entry : *page)
        m_file.write(exportEntry(m_format, entry, m_written++ == 0));
    if (page->size() == size_t(pageSize)) {
        m_query.before = page->back().number;
        Q_EMIT progressed();
        return;
    }
    m_file.write(exportTail(m_format));
    end(m_file.commit() ? Result<int>(m_written) : Result<int>(notWritten(m_file)));
}

void JournalExporter::cancel()
{
    m_next.stop();
    m_file.cancelWriting();
}

void JournalExporter::end(const Result<int> &lines)
{
    cancel();
    Q_EMIT finished(lines);
}

} // namespace flokdesk
