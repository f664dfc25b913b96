// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/changestore.h"

#include "changes/changejson.h"
#include "changes/journal/journalrows.h"
#include "core/exchange.h"
#include "core/text.h"
#include "store/journaltables.h"

#include <algorithm>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The next turn of the event loop: the steps of one turn are one commit, and the text that the user
/// left behind in a cell outlives the program.
constexpr auto flushDelay = std::chrono::milliseconds(0);
constexpr auto betweenSlices = std::chrono::milliseconds(1);
constexpr int changesAtOnce = 1000;
constexpr auto retryDelay = std::chrono::seconds(5);

QString wordsOf(const Change &change, const QString &receipt, const QString &message)
{
    QStringList words;
    for (const ChangeLine &line : linesOf(change))
        words << line.name << line.before << line.after;
    words << receipt << message;
    words.removeAll(QString());
    return words.join(u'\n');
}

JsonValue requestJson(const Exchange &request)
{
    return JsonValue::object({{u"verb"_s, JsonValue::string(QString::fromLatin1(request.verb))},
                              {u"url"_s, JsonValue::string(request.url)},
                              {u"body"_s, JsonValue::string(exactText(request.body))}});
}

/// Every planned item ends in one line, so that the lines of a job add up to its plan.
bool belongsInJournal(ItemState state)
{
    return state != ItemState::Waiting && state != ItemState::Queued && state != ItemState::Sending;
}

} // namespace

ChangeStore::ChangeStore(Database &journal, const QString &profileId, const QString &host,
                         ChangeSet &changes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_profile(profileId)
    , m_host(host)
    , m_changes(changes)
    , m_clock(clock)
    , m_flush(clock, this, [this] { flushSome(); })
    , m_head(QString::fromStdString(journal.handle().getFilename()))
    , m_witness({}, QString::fromStdString(journal.handle().getFilename()))
    , m_reserve(QString::fromStdString(journal.handle().getFilename()))
{
    connect(&m_changes, &ChangeSet::changed, this, &ChangeStore::stagedChanged);
}

ChangeStore::~ChangeStore()
{
    (void)flush(); // a failure has no listener any more
}

Result<std::vector<Job>> ChangeStore::load()
{
    m_reserve.make();
    std::vector<StagedChange> staged;
    std::vector<Job> jobs;
    int unreadable = 0;
    quint64 nextId = 1;
    Incomplete incomplete;
    try {
        JournalTables tables(m_journal.handle(), m_profile);
        checkHistory(tables);
        m_doubt = std::max(m_doubt, JournalMarks(m_journal.handle()).doubtAbout(m_profile));
        nextId = tables.nextChangeId();
        for (const StagedRow &row : tables.loadStaged()) {
            if (const auto change = changeOf(row.change))
                staged.push_back(stagedOf(row, *change));
            else
                ++unreadable;
        }
        incomplete = readIncomplete(tables);
        for (const JobRow &row : tables.openJobs())
            jobs.push_back(restored(row, tables.loadItems(row.id), &unreadable));
    } catch (const SQLite::Exception &exception) {
        return Error{Error::Kind::Storage, tr("The earlier changes cannot be read from the disk."),
                     QString::fromUtf8(exception.what()), 0};
    }
    const Places unknown = markUnknown(staged, jobs);
    m_changes.restore(std::move(staged), nextId);
    // States that cannot be saved now are saved later; that is no reason to hide the jobs.
    std::optional<Error> unsaved;
    const auto note = [&unsaved](const Result<Done> &saved) {
        if (!saved)
            unsaved = saved.error();
    };
    note(saveUnknown(unknown));
    note(dropIncomplete(incomplete));
    for (const Job &job : jobs)
        note(saveState(job));
    if (unsaved)
        addLoadFault(unsaved->message);
    std::erase_if(jobs, [](const Job &job) { return job.state == Job::State::Ended; });
    if (unreadable > 0)
        addLoadFault(tr("%n earlier change(s) cannot be read, but remain in the file.", nullptr,
                        unreadable));
    return jobs;
}

void ChangeStore::addLoadFault(const QString &message)
{
    if (m_loadFault)
        m_loadFault->message += u' ' + message;
    else
        m_loadFault = Error{Error::Kind::Storage, message, {}, 0};
}

Job ChangeStore::restored(const JobRow &row, const std::vector<ItemRow> &items, int *unreadable)
{
    Job job;
    job.id = row.id;
    job.name = row.name;
    job.host = row.host;
    job.digest = row.digest;
    job.reason = row.reason;
    job.createdAt = row.createdAt;
    job.guard = guardOf(row.guard);
    job.stopAfter = row.stopAfter;
    job.rank = row.rank;
    job.wasInterrupted = row.state != toKey(Job::State::Paused);
    for (const ItemRow &kept : items) {
        JobItem item;
        item.staged.id = kept.changeId;
        item.state = itemStateOf(kept.state).value_or(ItemState::Cancelled);
        item.receipt = kept.receipt;
        readEnding(kept.error, item);
        if (const auto change = changeOf(kept.change)) {
            item.staged.change = *change;
        } else {
            item.state = ItemState::Cancelled; // what it was is not known, so it is not sent
            ++*unreadable;
        }
        job.items.push_back(std::move(item));
    }
    return job;
}

void ChangeStore::stagedChanged()
{
    m_touched.merge(m_changes.takeTouched());
    if (!m_touched.empty())
        flushLater(flushDelay);
}

void ChangeStore::flushLater(std::chrono::milliseconds delay)
{
    m_flush.request(delay);
}

void ChangeStore::flushSome()
{
    if (!flushPart())
        flushLater(betweenSlices);
}

bool ChangeStore::flushPart()
{
    m_touched.merge(m_changes.takeTouched());
    if (m_touched.size() > changesAtOnce && flushFirst())
        return false;
    (void)flushTouched(); // reported by its signal, and tried again
    return true;
}

/// Of very many the first ones only, so that the event loop turns in between.
Result<Done> ChangeStore::flushFirst()
{
    const auto end = std::next(m_touched.cbegin(), changesAtOnce);
    const auto saved = m_journal.write([&](SQLite::Database &database) {
        JournalTables tables(database, m_profile);
        saveTouched(tables, end);
    });
    if (saved)
        m_touched.erase(m_touched.cbegin(), end);
    return saved;
}

Result<Done> ChangeStore::flush()
{
    m_changes.completeParts();
    return flushTouched();
}

Result<Done> ChangeStore::flushTouched()
{
    m_touched.merge(m_changes.takeTouched());
    if (m_touched.empty() && m_unsaved.empty())
        return Done{};
    const auto saved = write([](JournalTables &) {});
    if (!saved)
        flushLater(retryDelay);
    return saved;
}

void ChangeStore::saveTouched(JournalTables &tables, Touched::const_iterator end)
{
    for (auto touched = m_touched.cbegin(); touched != end; ++touched) {
        const ChangeId id = *touched;
        if (const StagedChange *staged = m_changes.byId(id))
            tables.saveStaged(rowOf(*staged));
        else
            tables.removeStaged(id);
    }
}

Result<Done> ChangeStore::write(const Work &work)
{
    m_touched.merge(m_changes.takeTouched());
    auto saved = writeOnce(work);
    if (!saved && m_reserve.giveUp())
        saved = writeOnce(work);
    const QString failure = saved ? QString() : saved.error().message;
    const QString before = std::exchange(m_reported, failure);
    if (!saved && before != failure)
        Q_EMIT storageFailed(saved.error());
    if (saved && !before.isEmpty())
        Q_EMIT storageWorks();
    return saved;
}

Result<Done> ChangeStore::writeOnce(const Work &work)
{
    qint64 before = 0;
    qint64 after = 0;
    const auto saved = m_journal.write([&](SQLite::Database &database) {
        JournalTables tables(database, m_profile);
        before = tables.head().first;
        const qint64 anchor = tables.anchor().first;
        for (const Work &late : m_unsaved)
            late(tables);
        saveTouched(tables, m_touched.cend());
        work(tables);
        after = tables.head().first;
        seal(before, anchor);
    });
    if (!saved)
        return saved;
    m_unsaved.clear();
    m_touched.clear();
    if (after > before) {
        saveHead();
        remember();
        Q_EMIT journalGrew();
    }
    return saved;
}

/// Writes an event that must reach the disk sometime, because it happened.
Result<Done> ChangeStore::keep(Work work)
{
    const auto saved = write(work);
    if (!saved) {
        m_unsaved.push_back(std::move(work));
        flushLater(retryDelay);
    }
    return saved;
}

Result<Done> ChangeStore::begin(Job &job)
{
    const JobRow row = rowOfNew(job);
    const std::vector<ItemRow> items = rowsOf(job.items);
    return write([&](JournalTables &tables) { job.id = job.rank = tables.addJob(row, items); });
}

Result<Done> ChangeStore::saveState(const Job &job)
{
    std::optional<QDateTime> endedAt;
    if (job.state == Job::State::Ended)
        endedAt = m_clock.wallTime().toUTC();
    return keep([id = job.id, state = toKey(job.state), reason = job.reason, endedAt](
                    JournalTables &tables) { tables.saveJobState(id, state, reason, endedAt); });
}

Result<Done> ChangeStore::saveRanks(const Job &one, const Job &other)
{
    return keep([a = one.id, b = other.id, rankOfA = one.rank,
                 rankOfB = other.rank](JournalTables &tables) {
        tables.saveJobRank(a, rankOfA);
        tables.saveJobRank(b, rankOfB);
    });
}

Result<Done> ChangeStore::saveSending(const Job &job, int position, const Exchange &request)
{
    m_requests[job.items[size_t(position)].staged.id] = requestJson(request);
    ItemRow row = rowOf(job.items[size_t(position)]);
    row.state = toKey(ItemState::Sending);
    const auto saved = write([&](JournalTables &tables) {
        tables.saveItem(job.id, position, row);
        JournalMarks(m_journal.handle()).countSending();
    });
    if (saved)
        remember();
    return saved;
}

void ChangeStore::saveWaiting(const Job &job, int position)
{
    const JobItem &item = job.items[size_t(position)];
    if (m_requests.erase(item.staged.id) > 0) // otherwise the disk knows nothing else
        (void)keep([id = job.id, position, row = rowOf(item)](JournalTables &tables) {
            tables.saveItem(id, position, row);
        });
}

Result<Done> ChangeStore::saveCancelled(const Job &job, const std::vector<int> &positions)
{
    std::vector<std::pair<int, ItemRow>> rows;
    std::vector<JournalRow> entries;
    rows.reserve(positions.size());
    entries.reserve(positions.size());
    for (const int position : positions) {
        const JobItem &item = job.items[size_t(position)];
        rows.emplace_back(position, rowOf(item));
        entries.push_back(entryOf(item, toKey(item.state), &job));
    }
    return keep([id = job.id, rows, entries](JournalTables &tables) {
        tables.saveItems(id, rows);
        for (const JournalRow &entry : entries)
            tables.append(entry);
    });
}

Result<Done> ChangeStore::saveOutcome(const Job &job, int position)
{
    const JobItem &item = job.items[size_t(position)];
    std::optional<JournalRow> entry;
    if (belongsInJournal(item.state))
        entry = entryOf(item, toKey(item.state), &job);
    m_requests.erase(item.staged.id);
    return keep([id = job.id, position, row = rowOf(item), entry](JournalTables &tables) {
        tables.saveItem(id, position, row);
        if (entry)
            tables.append(*entry);
    });
}

Result<Done> ChangeStore::saveUnknown(const Places &places)
{
    std::vector<std::tuple<qint64, int, ItemRow, JournalRow>> rows;
    for (const auto &[job, position] : places) {
        const JobItem &item = job->items[size_t(position)];
        rows.emplace_back(job->id, position, rowOf(item), entryOf(item, toKey(item.state), job));
    }
    if (rows.empty() && m_doubt == Doubt::None)
        return Done{};
    return keep([this, rows](JournalTables &tables) {
        for (const auto &[job, position, row, entry] : rows) {
            tables.saveItem(job, position, row);
            tables.append(entry);
        }
        JournalMarks(m_journal.handle()).settle(m_profile);
    });
}

Result<Done> ChangeStore::saveDifference(const Job &job, int position)
{
    const JournalRow entry = entryOf(job.items[size_t(position)], u"reads otherwise"_s, &job);
    return keep([id = job.id, position, row = rowOf(job.items[size_t(position)]),
                 entry](JournalTables &tables) {
        tables.saveItem(id, position, row);
        tables.append(entry);
    });
}

Result<Done> ChangeStore::saveResolution(ChangeId id, const Change &change, bool applied,
                                         const QString &receipt, const QString &evidence,
                                         SettledBy by)
{
    JobItem item;
    item.staged.change = change;
    item.receipt = receipt;
    item.error = {Error::Kind::UnknownOutcome, evidence, {}, 0};
    item.settledBy = by;
    const JournalRow entry =
        entryOf(item, applied ? u"found applied"_s : u"found not applied"_s, nullptr);
    const QString to = toKey(applied ? ItemState::Done : ItemState::NotSent);
    return keep([id, to, entry, ending = endingJson(item)](JournalTables &tables) {
        tables.saveItemState(id, toKey(ItemState::Unknown), to, ending);
        tables.append(entry);
    });
}

void ChangeStore::setAuthor(const QString &profileName, const QString &userName)
{
    m_profileName = profileName;
    m_userName = userName;
}

JournalRow ChangeStore::entryOf(const JobItem &item, const QString &event, const Job *job) const
{
    JsonValue content = JsonValue::object({{u"change"_s, toJson(item.staged.change)}});
    content.set(u"profile"_s, JsonValue::string(m_profileName));
    content.set(u"user"_s, JsonValue::string(m_userName));
    content.set(u"host"_s, JsonValue::string(m_host));
    if (job) {
        content.set(u"plan"_s, JsonValue::string(QString::fromLatin1(job->digest)));
        content.set(u"guard"_s, JsonValue::string(toKey(job->guard)));
    }
    if (const auto request = m_requests.find(item.staged.id); request != m_requests.end())
        content.set(u"request"_s, request->second);
    if (!item.receipt.isEmpty())
        content.set(u"receipt"_s, JsonValue::string(item.receipt));
    if (!item.error.message.isEmpty())
        content.set(u"error"_s, toJson(item.error));
    if (!item.found.empty())
        content.set(u"found"_s, toJson(item.found));
    JournalRow row;
    row.job = job ? job->id : 0;
    row.at = now();
    row.event = event;
    row.title = titleOf(item.staged.change);
    row.words = wordsOf(item.staged.change, item.receipt, item.error.message);
    row.content = content.toJson();
    return row;
}

} // namespace flokdesk
