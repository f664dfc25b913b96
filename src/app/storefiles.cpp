// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefiles.h"

#include "store/journalschema.h"
#include "store/workspace.h"

#include <QDir>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace flokdesk {

using namespace Qt::StringLiterals;

StoreFiles::StoreFiles(const QString &directory)
    : m_cachePath(QDir(directory).filePath(u"cache.db"_s))
    , m_journalPath(QDir(directory).filePath(u"journal.db"_s))
{
}

StoreFiles::~StoreFiles()
{
    m_verdict.waitForFinished();
}

std::unique_ptr<Database> StoreFiles::cacheAt(const QString &path, std::optional<Error> *fault,
                                              Database::Check check)
{
    auto cache = Database::open(path, Workspace::schema(), check);
    if (cache)
        return std::move(*cache);
    if (fault)
        *fault = cache.error();
    return Database::openInMemory(Workspace::schema());
}

Result<Done> StoreFiles::open()
{
    m_cache = cacheAt(m_cachePath, &m_cacheFault, Database::Check::Later);
    auto journal = Database::open(m_journalPath, journalSchema(), Database::Check::Later);
    if (!journal)
        return journal.error();
    m_journal = std::move(*journal);
    return Done{};
}

void StoreFiles::check()
{
    auto *watcher = new QFutureWatcher<Verdict>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        end(watcher->result());
    });
    const bool hasCacheFile = !m_cacheFault;
    m_verdict = QtConcurrent::run(
        [hasCacheFile, cache = m_cachePath, journal = m_journalPath]() -> Verdict {
            return {!hasCacheFile || Database::isSound(cache, Workspace::schema()),
                    Database::isSound(journal, journalSchema())};
        });
    watcher->setFuture(m_verdict);
}

void StoreFiles::end(const Verdict &verdict)
{
    const auto &[isCacheSound, isJournalSound] = verdict;
    if (!isCacheSound) {
        m_cache.reset();
        m_cache = cacheAt(m_cachePath, &m_cacheFault);
    }
    if (!isJournalSound) {
        m_journal.reset();
        auto journal = Database::open(m_journalPath, journalSchema());
        if (!journal)
            return Q_EMIT failed(journal.error());
        m_journal = std::move(*journal);
    }
    m_isChecked = true;
    Q_EMIT checked();
}

} // namespace flokdesk
