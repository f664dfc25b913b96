// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/changestore.h"

#include "changes/changejson.h"

#include <algorithm>
#include <QScopedValueRollback>
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

/// Every planned item ends in one line, so that the lines of a job add up to its plan.
bool belongsInJournal(ItemState state)
{
    return state != ItemState::Waiting && state != ItemState::Queued && state != ItemState::Sending;
}

JsonValue numberValue(qint64 number)
{
    return *JsonValue::number(QByteArray::number(number));
}

} // namespace

struct ChangeStore::Tables {
    Tables(SQLite::Database &database, const QString &profileId)
        : changes(database, profileId)
        , lines(database, profileId)
    {
    }

    ChangeTables changes;
    JournalTables lines;
};

ChangeStore::ChangeStore(Database &journal, const QString &profileId, const QString &host,
                         ChangeSet &changes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_profile(profileId)
    , m_author{{}, {}, host}
    , m_changes(changes)
    , m_clock(clock)
    , m_flush(clock, this, [this] { flushSome(); })
    , m_integrity(journal)
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
    KeptChanges kept;
    try {
        Tables tables(m_journal.handle(), m_profile);
        if (const auto loss = m_integrity.check())
            tellLoss(*loss);
        m_doubt = std::max(m_doubt, JournalMarks(m_journal.handle()).doubtAbout(m_profile));
        kept = readKept(tables.changes);
    } catch (const SQLite::Exception &exception) {
        return Error{Error::Kind::Storage, tr("Earlier changes could not be read from disk."),
                     QString::fromUtf8(exception.what()), 0};
    }
    Interrupted unknown = markInterrupted(kept.staged, kept.jobs, m_doubt);
    m_touched.merge(unknown.changes);
    m_changes.restore(std::move(kept.staged), kept.nextId);
    // States that cannot be saved now are saved later; that is no reason to hide the jobs.
    std::optional<Error> unsaved;
    const auto note = [&unsaved](const Result<Done> &saved) {
        if (!saved)
            unsaved = saved.error();
    };
    note(saveUnknown(unknown.items));
    note(dropIncomplete(kept));
    for (const Job &job : kept.jobs)
        note(saveState(job));
    if (unsaved)
        addLoadFault(unsaved->message);
    std::erase_if(kept.jobs, [](const Job &job) { return job.state == Job::State::Ended; });
    if (kept.unreadable > 0)
        addLoadFault(tr("%n earlier change(s) could not be read. They stay in the file.", nullptr,
                        kept.unreadable));
    return std::move(kept.jobs);
}

/// Edits made while their changes were frozen for a job that did not come about are folded into them.
Result<Done> ChangeStore::dropIncomplete(const KeptChanges &kept)
{
    if (kept.incompleteJobs.empty())
        return Done{};
    std::vector<ChangeId> ids;
    for (const ChangeId id : kept.changesOfIncomplete) {
        const StagedChange *staged = m_changes.byId(id);
        if (staged && !staged->isFrozen()
            && m_changes.changesOf(objectOf(staged->change)).size() > 1)
            ids.push_back(id);
    }
    if (!ids.empty())
        m_changes.leaveRun(ids);
    return keep([jobs = kept.incompleteJobs](Tables &tables) {
        for (const qint64 job : jobs)
            tables.changes.removeJob(job);
    });
}

void ChangeStore::tellLoss(const JournalLoss &loss)
{
    m_doubt = loss.doubt;
    if (!loss.wasSetAside)
        addLoadFault(loss.message);
    const auto entry = entryRow(m_author, now(), u"lines lost"_s, loss.title,
                                JsonValue::object({{u"rows"_s, numberValue(loss.lines)},
                                                   {u"upTo"_s, numberValue(loss.upTo)}}));
    (void)keep([this, entry, loss](Tables &tables) {
        JournalMarks marks(m_journal.handle());
        if (loss.doubt != Doubt::None)
            marks.raise(loss.doubt);
        if (loss.takesNewName)
            marks.setWitnessId(JournalWitness::makeId());
        if (!loss.wasSetAside)
            tables.lines.append(entry);
    }); // saved later where it fails
    if (loss.wasSetAside) {
        m_integrity.saveHead();
        m_integrity.remember();
    }
}

void ChangeStore::addLoadFault(const QString &message)
{
    if (m_loadFault)
        m_loadFault->message += u' ' + message;
    else
        m_loadFault = Error{Error::Kind::Storage, message, {}, 0};
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
        Tables tables(database, m_profile);
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
    const auto saved = write([](Tables &) {});
    if (!saved)
        flushLater(retryDelay);
    return saved;
}

void ChangeStore::saveTouched(Tables &tables, Touched::const_iterator end)
{
    for (auto touched = m_touched.cbegin(); touched != end; ++touched) {
        const ChangeId id = *touched;
        if (const StagedChange *staged = m_changes.byId(id))
            tables.changes.saveStaged(rowOf(*staged));
        else
            tables.changes.removeStaged(id);
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
        Tables tables(database, m_profile);
        before = tables.lines.head().first;
        const qint64 anchor = tables.lines.anchor().first;
        for (const Work &late : m_unsaved)
            late(tables);
        saveTouched(tables, m_touched.cend());
        work(tables);
        after = tables.lines.head().first;
        m_integrity.seal(before, anchor);
    });
    if (!saved)
        return saved;
    m_unsaved.clear();
    m_touched.clear();
    if (after > before && !m_isMoreToCome) {
        m_integrity.saveHead();
        m_integrity.remember();
    }
    if (after > before)
        Q_EMIT journalGrew();
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
    return write([&](Tables &tables) { job.id = job.rank = tables.changes.addJob(row, items); });
}

/// Fills in server and time.
JobRow ChangeStore::rowOfNew(Job &job) const
{
    job.host = m_author.host;
    job.createdAt = m_clock.wallTime().toUTC();
    JobRow row;
    row.name = job.name;
    row.host = job.host;
    row.digest = job.digest;
    row.state = toKey(job.state);
    row.createdAt = job.createdAt;
    row.guard = toKey(job.guard);
    row.stopAfter = job.stopAfter;
    return row;
}

Result<Done> ChangeStore::beginIncomplete(Job &job)
{
    JobRow row = rowOfNew(job);
    row.state = toKey(Job::State::Ended);
    return m_journal.write([&](SQLite::Database &database) {
        job.id = job.rank = ChangeTables(database, m_profile).addJob(row, {});
    });
}

Result<Done> ChangeStore::saveNewItems(const Job &job, int from)
{
    std::vector<std::pair<int, ItemRow>> rows;
    for (int i = from; i < static_cast<int>(job.items.size()); ++i)
        rows.emplace_back(i, rowOf(job.items[size_t(i)]));
    return m_journal.write([&](SQLite::Database &database) {
        ChangeTables(database, m_profile).saveItems(job.id, rows);
    });
}

Result<Done> ChangeStore::complete(const Job &job)
{
    return write(
        [&](Tables &tables) { tables.changes.completeJob(job.id, toKey(job.state), job.digest); });
}

void ChangeStore::removeNewItems(const Job &job, int from)
{
    (void)m_journal.write([&](SQLite::Database &database) {
        ChangeTables(database, m_profile)
            .removeItems(job.id, from, static_cast<int>(job.items.size()));
    }); // otherwise load() removes them with their job
}

void ChangeStore::removeIncomplete(const Job &job)
{
    (void)m_journal.write([&](SQLite::Database &database) {
        ChangeTables(database, m_profile).removeJob(job.id);
    }); // otherwise load() removes it
}

Result<Done> ChangeStore::saveState(const Job &job)
{
    std::optional<QDateTime> endedAt;
    if (job.state == Job::State::Ended)
        endedAt = m_clock.wallTime().toUTC();
    return keep([id = job.id, state = toKey(job.state), reason = job.reason, endedAt](
                    Tables &tables) { tables.changes.saveJobState(id, state, reason, endedAt); });
}

Result<Done> ChangeStore::saveRanks(const Job &one, const Job &other)
{
    return keep(
        [a = one.id, b = other.id, rankOfA = one.rank, rankOfB = other.rank](Tables &tables) {
            tables.changes.saveJobRank(a, rankOfA);
            tables.changes.saveJobRank(b, rankOfB);
        });
}

Result<Done> ChangeStore::saveSending(const Job &job, int position, const Exchange &request)
{
    m_requests[job.items[size_t(position)].staged.id] = requestJson(request);
    ItemRow row = rowOf(job.items[size_t(position)]);
    row.state = toKey(ItemState::Sending);
    const auto saved = write([&](Tables &tables) {
        tables.changes.saveItem(job.id, position, row);
        JournalMarks(m_journal.handle()).countSending();
    });
    if (saved)
        m_integrity.remember();
    return saved;
}

void ChangeStore::saveWaiting(const Job &job, int position)
{
    const JobItem &item = job.items[size_t(position)];
    if (m_requests.erase(item.staged.id) > 0) // otherwise the disk knows nothing else
        (void)keep([id = job.id, position, row = rowOf(item)](Tables &tables) {
            tables.changes.saveItem(id, position, row);
        });
}

Result<Done> ChangeStore::saveCancelled(const Job &job, const std::vector<int> &positions,
                                        bool isMoreToCome)
{
    const QScopedValueRollback more(m_isMoreToCome, isMoreToCome);
    std::vector<std::pair<int, ItemRow>> rows;
    std::vector<JournalRow> entries;
    rows.reserve(positions.size());
    entries.reserve(positions.size());
    for (const int position : positions) {
        const JobItem &item = job.items[size_t(position)];
        rows.emplace_back(position, rowOf(item));
        entries.push_back(entryFor(item, toKey(item.state), &job));
    }
    return keep([id = job.id, rows, entries](Tables &tables) {
        tables.changes.saveItems(id, rows);
        for (const JournalRow &entry : entries)
            tables.lines.append(entry);
    });
}

Result<Done> ChangeStore::saveOutcome(const Job &job, int position)
{
    const JobItem &item = job.items[size_t(position)];
    std::optional<JournalRow> entry;
    if (belongsInJournal(item.state))
        entry = entryFor(item, toKey(item.state), &job);
    m_requests.erase(item.staged.id);
    return keep([id = job.id, position, row = rowOf(item), entry](Tables &tables) {
        tables.changes.saveItem(id, position, row);
        if (entry)
            tables.lines.append(*entry);
    });
}

Result<Done> ChangeStore::saveUnknown(const Places &places)
{
    std::vector<std::tuple<qint64, int, ItemRow, JournalRow>> rows;
    for (const auto &[job, position] : places) {
        const JobItem &item = job->items[size_t(position)];
        rows.emplace_back(job->id, position, rowOf(item), entryFor(item, toKey(item.state), job));
    }
    if (rows.empty() && m_doubt == Doubt::None)
        return Done{};
    return keep([this, rows](Tables &tables) {
        for (const auto &[job, position, row, entry] : rows) {
            tables.changes.saveItem(job, position, row);
            tables.lines.append(entry);
        }
        JournalMarks(m_journal.handle()).settle(m_profile);
    });
}

Result<Done> ChangeStore::saveDifference(const Job &job, int position)
{
    const JournalRow entry = entryFor(job.items[size_t(position)], u"reads otherwise"_s, &job);
    return keep(
        [id = job.id, position, row = rowOf(job.items[size_t(position)]), entry](Tables &tables) {
            tables.changes.saveItem(id, position, row);
            tables.lines.append(entry);
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
        entryFor(item, applied ? u"found applied"_s : u"found not applied"_s, nullptr);
    const QString to = toKey(applied ? ItemState::Done : ItemState::NotSent);
    return keep([id, to, entry, ending = endingJson(item)](Tables &tables) {
        tables.changes.saveItemState(id, toKey(ItemState::Unknown), to, ending);
        tables.lines.append(entry);
    });
}

void ChangeStore::setAuthor(const QString &profileName, const QString &userName)
{
    m_author.profile = profileName;
    m_author.user = userName;
}

Result<int> ChangeStore::prune(const QDateTime &before)
{
    Pruned gone;
    const auto written = write([&](Tables &tables) {
        tables.changes.removeJobsEndedBefore(before);
        gone = tables.lines.prune(before);
        if (gone.rows == 0)
            return;
        tables.lines.append(entryRow(
            m_author, now(), u"let go"_s,
            tr("%n entry(ies) up to number %1 were deleted", nullptr, gone.rows).arg(gone.upTo),
            JsonValue::object({{u"rows"_s, numberValue(gone.rows)},
                               {u"upTo"_s, numberValue(gone.upTo)},
                               {u"before"_s, JsonValue::string(before.toString(Qt::ISODate))}})));
    });
    if (!written)
        return written.error();
    return gone.rows;
}

JournalRow ChangeStore::entryFor(const JobItem &item, const QString &event, const Job *job) const
{
    const auto request = m_requests.find(item.staged.id);
    return entryRow(m_author, now(), event, item, job,
                    request == m_requests.end() ? nullptr : &request->second);
}

} // namespace flokdesk
