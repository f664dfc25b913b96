// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/livelist.h"

#include "core/text.h"
#include "session/workspaceupdater.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keysReadAtOnce = 4;

} // namespace

bool mayBeCut(const LoadedRecords &list)
{
    return list.mayWantCondition || isRoundCount(list.records->rowCount());
}

LiveRecords liveRecordsOf(const LoadedRecords &list, const ChangeSet &changes)
{
    return {list.records, !mayBeCut(list), {}, additionsIn(changes, list.database)};
}

LiveList::LiveList(Session &session, const QString &database, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_database(database)
    , m_loader(new RecordLoader(session, this))
{
    connect(m_loader, &RecordLoader::loaded, this, [this](const LoadedRecords &loaded) {
        m_list = loaded;
        m_requests = 1;
        remember(m_session.workspace, loaded);
        Q_EMIT listed();
    });
    connect(m_loader, &RecordLoader::failed, this,
            [this](const QString &, const Error &error) { Q_EMIT failed(error); });
    connect(m_loader, &RecordLoader::progressed, this, &LiveList::progressed);
}

// A reading that is canceled tells nothing any more.
LiveList::~LiveList()
{
    m_loader->disconnect(this);
}

void LiveList::load()
{
    cancel();
    m_reads.clear();
    m_readKeys.clear();
    m_loader->load(m_database, {});
}

void LiveList::cancel()
{
    m_loader->cancel();
    m_reading.reset();
}

void LiveList::readKeys(std::vector<KeyToRead> keys)
{
    cancel();
    m_reading = std::make_unique<QObject>();
    m_keys = std::move(keys);
    m_next = 0;
    m_done = m_failed = 0;
    for (size_t i = 0; i < keysReadAtOnce; ++i)
        askNext();
    Q_EMIT progressed();
}

void LiveList::askNext()
{
    if (m_next == m_keys.size())
        return;
    const KeyToRead key = m_keys[m_next++];
    CallContext context;
    context.lane = JobRunner::laneOf(keysToRead());
    context.flow = u"databases"_s;
    //: reason of a request: %1 is a database
    context.reason = tr("Look for a row of a file in %1").arg(withVisibleControls(m_database));
    ++m_requests;
    m_session.records.list(m_database, key.filters, context)
        ->then(m_reading.get(), [this, key](const Result<RecordList> &list) { take(key, list); });
}

void LiveList::take(const KeyToRead &key, const Result<RecordList> &list)
{
    if (!m_reading) // it ended with an error
        return;
    ++m_done;
    if (!list && isGlobalError(list.error())) {
        const Error error = list.error();
        m_reading.release()->deleteLater(); // its reply is still on the stack
        return Q_EMIT failed(error);
    }
    // The database exists, as its list has shown, so nothing was found.
    const bool isMissing = !list && list.error().kind == Error::Kind::NotFound;
    if (list || isMissing)
        m_readKeys.insert(key.key);
    else
        ++m_failed;
    if (list)
        m_reads.push_back(list->records);
    if (m_done == keysToRead())
        return endReading();
    askNext();
    Q_EMIT progressed();
}

void LiveList::endReading()
{
    m_reading.release()->deleteLater(); // its reply is still on the stack
    Q_EMIT keysWereRead();
}

QString LiveList::progress() const
{
    if (!isReadingKeys())
        return m_loader->progress();
    //: %1 rows of a file that were looked for in the database, %2 all of them
    return tr("Looking for rows in Flokzu: %1 of %2").arg(m_done).arg(keysToRead());
}

std::function<LiveRecords()> LiveList::records() const
{
    LiveRecords live = liveRecordsOf(*m_list, m_session.changes);
    live.read = m_readKeys;
    return [live, reads = m_reads] {
        LiveRecords all = live;
        if (!reads.empty())
            all.records = withRecordsOf(*live.records, reads);
        return all;
    };
}

} // namespace flokdesk
