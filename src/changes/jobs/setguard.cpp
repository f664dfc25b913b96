// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/jobs/setguard.h"

#include "changes/jobs/foreignchanges.h"
#include "changes/jobs/pausereason.h"
#include "changes/resolution/listedrecords.h"
#include "core/text.h"

#include <algorithm>
#include <QLocale>
#include <QPointer>
#include <QSet>

namespace flokdesk {

namespace {

using SeenReply = Reply<std::optional<SetGuard::Seen>>;

/// How long the values of a list hold, for updates that can leave at once.
constexpr Duration lasts = std::chrono::seconds(15);
/// One update more than can leave at once waits so long.
constexpr Duration forOneMore = std::chrono::milliseconds(650);
/// A list may take so long before more updates follow it, and so long at all.
constexpr Duration quick = std::chrono::seconds(1);
constexpr Duration slow = std::chrono::seconds(6);
constexpr int mostBehindSlowLists = 47;
/// Other requests may take the burst that it waits for again and again.
constexpr Duration longestWait = std::chrono::seconds(30);
/// Single reads take less of the line than lists of this size.
constexpr qint64 mostBytes = 8 * 1024 * 1024;
/// Records without one of the columns, or with the id of another one.
constexpr int mostUseless = 3;

/// How many updates may follow a list that took so long: many updates for few slow lists.
int updatesBehind(Duration took)
{
    constexpr int few = SetGuard::updatesBehindAList;
    const auto more = (mostBehindSlowLists - few) * (took - quick) / (slow - quick);
    return few + std::max(0, static_cast<int>(more));
}

} // namespace

struct SetGuard::Database {
    struct Waiting {
        QPointer<SeenReply> answer;
        QString id;
        FieldEdits edits;
    };

    QString name;
    ListedRecords records; // of the last list
    TimePoint until{}; // its values are good so long
    int usesLeft = 0;
    std::shared_ptr<TimePoint> sentAt; // of that list; its request may outlive this
    std::optional<TimePoint> plannedAt; // while it waits for a burst
    QPointer<Reply<RecordList>> reading;
    std::vector<Waiting> waiting;
    QSet<QString> inFlight; // ids of updates
    QSet<QString> sent; // ids of updates that the last list may not show
    QSet<QString> sentBefore; // the same of the list before
    ForeignChanges foreign;
    int useless = 0;
    QString why; // it is read record by record; empty while it is listed

    bool isFresh(TimePoint now) const
    {
        return !reading && !plannedAt && usesLeft > 0 && now < until;
    }
    std::optional<FieldValues> valuesOf(const QString &id, const FieldEdits &edits) const
    {
        return sent.contains(id) ? std::nullopt : records.presentValues(id, edits);
    }
};

SetGuard::SetGuard(const Job &job, const WriteApis &apis, const CallContext &context,
                   QObject *parent)
    : QObject(parent)
    , m_job(job)
    , m_apis(apis)
    , m_context(context)
{
    std::map<QString, int> updates;
    for (const JobItem &item : job.items) {
        const auto *update = std::get_if<UpdateRecord>(&item.staged.change);
        if (!update || item.state != ItemState::Waiting)
            continue;
        if (++updates[update->database] < fewestUpdates)
            continue;
        auto &database = m_databases[update->database];
        if (!database)
            database = std::make_unique<Database>();
        database->name = update->database;
    }
}

SetGuard::~SetGuard() = default;

SetGuard::Database *SetGuard::databaseOf(const Change &change) const
{
    const auto *update = std::get_if<UpdateRecord>(&change);
    const auto known = update ? m_databases.find(update->database) : m_databases.end();
    return known == m_databases.end() ? nullptr : known->second.get();
}

/// The updates that were not sent yet.
int SetGuard::left(const QString &database) const
{
    return static_cast<int>(std::ranges::count_if(m_job.items, [&](const JobItem &item) {
        const auto *update = std::get_if<UpdateRecord>(&item.staged.change);
        return update && update->database == database
            && (item.state == ItemState::Waiting || item.state == ItemState::Queued);
    }));
}

Reply<std::optional<SetGuard::Seen>> *SetGuard::ask(const Change &change, QObject *owner)
{
    Database *database = databaseOf(change);
    if (!database || !database->why.isEmpty())
        return nullptr;
    const auto &update = std::get<UpdateRecord>(change);
    if (database->isFresh(m_apis.clock.now())) {
        const auto values = database->valuesOf(update.id, update.edits);
        if (!values)
            return nullptr;
        --database->usesLeft;
        auto *answer = new SeenReply(owner);
        m_apis.clock.callSoon(answer, [answer, seen = Seen{*values, database->until}] {
            answer->finish(std::optional(seen));
        });
        return answer;
    }
    const bool isComing = database->reading || database->plannedAt;
    if (!isComing && left(database->name) < 2)
        return nullptr; // a list would save nothing
    auto *answer = new SeenReply(owner);
    database->waiting.push_back({answer, update.id, update.edits});
    if (!isComing) {
        database->plannedAt = m_apis.clock.now();
        listWithABurst(*database);
    }
    return answer;
}

/// Bursts of full size would cost a tenth of the pace, because a server may count in windows that weigh the one
/// before by its age (src/net/README.md, section 1). Half of one leaves at once, the rest at the pace.
void SetGuard::listWithABurst(Database &database)
{
    if (!database.plannedAt)
        return;
    const int wanted = std::min(left(database.name), updatesBehindAList) + 1;
    const int atOnce = (m_apis.records.burst(wanted, m_context.lane).requests + 1) / 2;
    const Burst burst = m_apis.records.burst(atOnce, m_context.lane);
    const TimePoint now = m_apis.clock.now(); // not before that of the burst
    const bool isFirst = !database.records.records(); // the user looks on when a job begins
    const TimePoint latest = *database.plannedAt + (isFirst ? Duration::zero() : longestWait);
    if (burst.from <= now || latest <= now)
        return list(database);
    m_apis.clock.callAt(std::min(burst.from, latest), this,
                        [this, &database] { listWithABurst(database); });
}

void SetGuard::list(Database &database)
{
    database.plannedAt.reset();
    database.sentBefore = std::exchange(database.sent, database.inFlight);
    database.sentAt = std::make_shared<TimePoint>(m_apis.clock.now());
    CallContext context = m_context;
    context.isFresh = true;
    //: %1 is a database
    context.reason = tr("Read the records of %1, to see whether they changed")
                         .arg(withVisibleControls(database.name));
    context.beforeSending = [sentAt = database.sentAt,
                             &clock = m_apis.clock](const Exchange &) -> Result<Done> {
        *sentAt = clock.now();
        return Done{};
    };
    database.reading = m_apis.records.list(database.name, {}, context);
    database.reading->then(
        this, [this, &database](const Result<RecordList> &answer) { listed(database, answer); });
}

void SetGuard::listed(Database &database, const Result<RecordList> &answer)
{
    database.reading = nullptr;
    if (!answer) {
        if (!isGlobalError(answer.error())) // that one stops the job
            //: %1 is a database, %2 the words of Flokzu
            database.why = tr("%1 is read record by record, because its list was refused: %2")
                               .arg(withVisibleControls(database.name), answer.error().message);
        return answerAll(database);
    }
    const TimePoint now = m_apis.clock.now();
    const Duration took = now - *database.sentAt;
    database.records = ListedRecords(answer->records);
    database.foreign.add(*answer->records, *database.sentAt, database.sentBefore | database.sent);
    database.usesLeft = updatesBehind(took);
    database.until = now + lasts + (database.usesLeft - updatesBehindAList) * forOneMore;
    database.why = whySingly(database, *answer, took);
    answerAll(database);
}

QString SetGuard::whySingly(const Database &database, const RecordList &answer, Duration took)
{
    const QString name = withVisibleControls(database.name);
    if (took > slow)
        //: %1 is a database
        return tr("%1 is read record by record, because its list takes %n second(s).", nullptr,
                  static_cast<int>(std::chrono::ceil<std::chrono::seconds>(took).count()))
            .arg(name);
    if (answer.bytes > mostBytes)
        //: %1 is a database, %2 a size such as 12.3 MB
        return tr("%1 is read record by record, because its list is large (%2).")
            .arg(name, QLocale().formattedDataSize(answer.bytes));
    if (database.foreign.areMany())
        //: %1 is a database
        return tr("%1 is read record by record, because other people are changing many of its "
                  "records.")
            .arg(name);
    return {};
}

/// Those for which the list says nothing read their records by themselves.
void SetGuard::answerAll(Database &database)
{
    for (const Database::Waiting &waiting : std::exchange(database.waiting, {})) {
        if (!waiting.answer)
            continue;
        std::optional<Seen> seen;
        if (const auto values = database.valuesOf(waiting.id, waiting.edits);
            values && database.why.isEmpty() && database.isFresh(m_apis.clock.now())) {
            --database.usesLeft;
            seen = Seen{*values, database.until};
        }
        waiting.answer->finish(std::move(seen));
    }
}

void SetGuard::foundSingly(const Change &change)
{
    Database *database = databaseOf(change);
    if (!database || !database->why.isEmpty())
        return;
    const QString &id = std::get<UpdateRecord>(change).id;
    if (!database->records.records() || database->sent.contains(id))
        return;
    const QString name = withVisibleControls(database->name);
    if (!database->records.contains(id))
        //: %1 is a database
        return leaveLists(*database,
                          tr("%1 is read record by record, because its list does not "
                             "hold all records.")
                              .arg(name));
    const auto &edits = *editsOf(change);
    if (!database->records.presentValues(id, edits) && ++database->useless >= mostUseless)
        //: %1 is a database
        leaveLists(*database,
                   tr("%1 is read record by record, because its list does not include all columns, "
                      "or has records with the same Id.")
                       .arg(name));
}

void SetGuard::leaveLists(Database &database, const QString &why)
{
    database.why = why;
    database.plannedAt.reset();
    delete database.reading;
    answerAll(database);
}

void SetGuard::sending(const Change &change)
{
    if (Database *database = databaseOf(change)) {
        const QString &id = std::get<UpdateRecord>(change).id;
        database->sent.insert(id);
        database->inFlight.insert(id);
    }
}

void SetGuard::ended(const Change &change)
{
    if (Database *database = databaseOf(change))
        database->inFlight.remove(std::get<UpdateRecord>(change).id);
}

void SetGuard::stop()
{
    for (const auto &[name, database] : m_databases) {
        database->plannedAt.reset();
        delete database->reading;
        database->waiting.clear();
    }
}

QMap<QString, QString> SetGuard::readSingly() const
{
    QMap<QString, QString> reasons;
    for (const auto &[name, database] : m_databases) {
        if (!database->why.isEmpty())
            reasons.insert(name, database->why);
    }
    return reasons;
}

} // namespace flokdesk
