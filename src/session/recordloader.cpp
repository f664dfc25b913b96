// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recordloader.h"

#include "core/text.h"

#include <utility>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

CallContext contextOfRead(const QString &reason)
{
    CallContext context;
    context.flow = u"databases"_s;
    context.reason = reason;
    return context;
}

} // namespace

RecordLoader::RecordLoader(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.scheduler, &RequestScheduler::statusChanged, this, [this] {
        if (isBusy())
            Q_EMIT progressed();
    });
}

void RecordLoader::load(const QString &database, const Filters &filters)
{
    const QString reason = tr("Load the records of %1").arg(withVisibleControls(database));
    cancel();
    auto *reply = m_session.records.list(database, filters, contextOfRead(reason));
    ask(reply, tr("Loading…"));
    reply->then(this, [this, database, filters](Result<RecordList> list) {
        m_reply.clear();
        Q_EMIT progressed();
        if (!list)
            Q_EMIT failed(database, list.error());
        else
            Q_EMIT loaded({database, filters, m_session.clock.wallTime(), list->records,
                           list->mayWantCondition});
    });
}

void RecordLoader::findFirst(const QString &database, const Filters &filters)
{
    const QString reason =
        tr("Get the first matching record of %1").arg(withVisibleControls(database));
    cancel();
    auto *reply = m_session.records.get(database, filters, contextOfRead(reason));
    ask(reply, tr("Looking for the first match…"));
    reply->then(this, [this, database](Result<Record> record) {
        m_reply.clear();
        Q_EMIT progressed();
        if (!record)
            Q_EMIT failed(database, record.error());
        else
            Q_EMIT found(*record);
    });
}

void RecordLoader::ask(ReplyBase *reply, const QString &what)
{
    m_reply = reply;
    m_what = what;
    Q_EMIT progressed();
}

void RecordLoader::cancel()
{
    if (!m_reply)
        return;
    delete m_reply;
    Q_EMIT progressed();
}

QString RecordLoader::progress() const
{
    if (!isBusy())
        return {};
    const SchedulerStatus status = m_session.client.schedulerStatus();
    const auto clockTime = [](const QDateTime &when) {
        return when.toLocalTime().toString(u"HH:mm:ss"_s);
    };
    if (status.paused)
        return tr("The request limit for your network was reached. Resuming at %1.")
            .arg(clockTime(status.pausedUntil));
    if (status.waiting > 0 && status.inFlight == 0 && status.nextFree > m_session.clock.wallTime())
        return tr("Waiting for the next free request, at %1.").arg(clockTime(status.nextFree));
    return m_what;
}

} // namespace flokdesk
