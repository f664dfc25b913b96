// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journal.h"

#include "changes/changejson.h"
#include "changes/journal/changestore.h"
#include "core/text.h"
#include "store/journalhead.h"

#include <array>
#include <QCoreApplication>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using Event = JournalEntry::Event;
constexpr int pageOfAll = 1000;
constexpr int busyTimeoutMs = 5000;

/// Only the context under which translators find the texts of this file.
struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

struct EventWords {
    QLatin1StringView word; ///< in the file
    const char *text;
};

/// In the order of JournalEntry::Event.
constexpr std::array journalEvents{
    EventWords{"done"_L1, QT_TRANSLATE_NOOP("Journal", "✓ Applied")},
    EventWords{"rejected"_L1, QT_TRANSLATE_NOOP("Journal", "! Refused")},
    EventWords{"unknown"_L1, QT_TRANSLATE_NOOP("Journal", "? Unconfirmed")},
    EventWords{"held"_L1, QT_TRANSLATE_NOOP("Journal", "≠ Conflict")},
    EventWords{"not sent"_L1, QT_TRANSLATE_NOOP("Journal", "! Not sent")},
    EventWords{"skipped"_L1, QT_TRANSLATE_NOOP("Journal", "◌ Skipped")},
    EventWords{"cancelled"_L1, QT_TRANSLATE_NOOP("Journal", "◌ Removed from queue")},
    EventWords{"found applied"_L1, QT_TRANSLATE_NOOP("Journal", "✓ Checked: applied")},
    EventWords{"found not applied"_L1, QT_TRANSLATE_NOOP("Journal", "◌ Checked: not applied")},
    EventWords{"reads otherwise"_L1, QT_TRANSLATE_NOOP("Journal", "≠ Different value found")},
    EventWords{"let go"_L1, QT_TRANSLATE_NOOP("Journal", "◌ Old entries deleted")},
    EventWords{"lines lost"_L1, QT_TRANSLATE_NOOP("Journal", "! Entries lost")},
    EventWords{""_L1, QT_TRANSLATE_NOOP("Journal", "◌ Other")},
};

Event eventOf(const QString &word)
{
    const auto found = std::ranges::find(journalEvents, word, &EventWords::word);
    return found == journalEvents.end() ? Event::Other : Event(found - journalEvents.begin());
}

QString textAt(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value ? value->text() : QString();
}

Error journalUnreadable(const SQLite::Exception &exception)
{
    return {Error::Kind::Storage, JournalText::tr("The journal could not be read from disk."),
            QString::fromUtf8(exception.what()), 0};
}

QString pathOf(const ChangeStore &store)
{
    return QString::fromStdString(store.journal().handle().getFilename());
}

/// Whether the line that retention leaves behind tells of all that is gone.
bool beginIsTold(JournalTables &tables)
{
    const qint64 begins = tables.anchor().first;
    if (begins == 0)
        return true;
    const auto content = parseJson(tables.lastOf(toKey(Event::LinesLetGo)).content);
    const JsonValue *facts = content ? content->find(u"facts") : nullptr;
    return facts && textAt(*facts, u"upTo").toLongLong() == begins;
}

/// The time of the last write, log included.
QDateTime lastWriteOf(const QString &path)
{
    return std::max(QFileInfo(path).lastModified(), QFileInfo(path + u"-wal"_s).lastModified())
        .toUTC();
}

template <typename Read>
auto reading(const ChangeStore &store, const Read &read)
    -> Result<std::invoke_result_t<Read, JournalTables &>>
{
    try {
        JournalTables tables(store.journal().handle(), store.profileId());
        return read(tables);
    } catch (const SQLite::Exception &exception) {
        return journalUnreadable(exception);
    }
}

std::vector<JournalEntry> entriesOf(JournalTables &tables, const JournalQuery &query)
{
    std::vector<JournalEntry> entries;
    for (const JournalRow &row : tables.find(query))
        entries.push_back(entryOf(row));
    return entries;
}

} // namespace

QString toKey(Event event)
{
    return journalEvents[size_t(event)].word;
}

QString textOf(Event event)
{
    return JournalText::tr(journalEvents[size_t(event)].text);
}

QStringList journalEventTexts()
{
    QStringList texts;
    for (const EventWords &event : journalEvents)
        texts << JournalText::tr(event.text);
    return texts;
}

JournalEntry entryOf(const JournalRow &row)
{
    JournalEntry entry;
    entry.number = row.number;
    entry.at = row.at;
    entry.event = eventOf(row.event);
    entry.title = row.title;
    entry.job = row.job;
    entry.jobName = row.jobName;
    entry.hash = row.hash.toHex();
    const auto content = parseJson(row.content);
    if (!content)
        return entry;
    entry.profile = textAt(*content, u"profile");
    entry.user = textAt(*content, u"user");
    entry.host = textAt(*content, u"host");
    entry.plan = textAt(*content, u"plan");
    if (const QString guard = textAt(*content, u"guard"); !guard.isEmpty())
        entry.guard = guardOf(guard);
    entry.receipt = textAt(*content, u"receipt");
    if (const JsonValue *json = content->find(u"change")) {
        if (const auto change = changeFromJson(*json))
            entry.change = *change;
    }
    if (const JsonValue *error = content->find(u"error"))
        entry.error = errorFromJson(*error);
    if (const JsonValue *found = content->find(u"found"))
        entry.found = fieldValuesFromJson(*found);
    if (const JsonValue *request = content->find(u"request")) {
        entry.verb = textAt(*request, u"verb");
        entry.url = textAt(*request, u"url");
        entry.body = textAt(*request, u"body");
    }
    return entry;
}

std::vector<ChangeLine> linesOf(const JournalEntry &entry)
{
    return entry.change ? linesOf(*entry.change) : std::vector<ChangeLine>();
}

QString messageOf(const JournalEntry &entry)
{
    const Error &error = entry.error;
    if (error.detail.isEmpty() || error.message.contains(error.detail))
        return error.message;
    return error.message + u'\n' + error.detail;
}

JournalReader::JournalReader(const QString &path, const QString &profileId)
    : m_path(path)
    , m_profileId(profileId)
{
}

template <typename Read>
auto JournalReader::reading(const Read &read) -> Result<std::invoke_result_t<Read, JournalTables &>>
{
    try {
        if (!m_file)
            m_file = std::make_shared<SQLite::Database>(m_path.toStdString(), SQLite::OPEN_READONLY,
                                                        busyTimeoutMs);
        JournalTables tables(*m_file, m_profileId);
        return read(tables);
    } catch (const SQLite::Exception &exception) {
        return journalUnreadable(exception);
    }
}

Result<std::vector<JournalEntry>> JournalReader::find(const JournalQuery &query)
{
    return reading([&](JournalTables &tables) { return entriesOf(tables, query); });
}

Result<int> JournalReader::count(const JournalQuery &query)
{
    return reading([&](JournalTables &tables) { return tables.count(query); });
}

Result<std::vector<JournalEntry>> Journal::find(const JournalQuery &query) const
{
    return reading(m_store, [&](JournalTables &tables) { return entriesOf(tables, query); });
}

JournalReader Journal::reader() const
{
    return JournalReader(pathOf(m_store), m_store.profileId());
}

qint64 Journal::newest() const
{
    const auto last = reading(m_store, [](JournalTables &tables) { return tables.head().first; });
    return last ? *last : 0;
}

bool Journal::isLarge() const
{
    constexpr qint64 readInAFrame = 2000;
    const auto entries = reading(
        m_store, [](JournalTables &tables) { return tables.head().first - tables.anchor().first; });
    return entries && *entries > readInAFrame;
}

Result<std::vector<JournalEntry>> Journal::findAll(JournalQuery query) const
{
    query.most = pageOfAll;
    std::vector<JournalEntry> all;
    while (true) {
        auto page = find(query);
        if (!page)
            return page.error();
        std::ranges::move(*page, std::back_inserter(all));
        if (page->size() < size_t(pageOfAll))
            return all;
        query.before = all.back().number;
    }
}

Result<int> Journal::count(const JournalQuery &query) const
{
    return reading(m_store, [&](JournalTables &tables) { return tables.count(query); });
}

/// All that goes by the first and the last lines, which takes no time and must not be asked while lines
/// are being written.
Result<Journal::Verdict> Journal::verdictOfEnds() const
{
    return reading(m_store, [this](JournalTables &tables) {
        SQLite::Database &file = m_store.journal().handle();
        Verdict verdict{0, tables.anchor().first + 1, tables.head().first};
        verdict.fitsItsHead = !JournalHead(pathOf(m_store)).lossOf(tables);
        verdict.beginIsTold = beginIsTold(tables);
        verdict.lossTold = tables.lastOf(toKey(Event::LinesLost)).number;
        verdict.hasKey = !m_store.integrity().sealKey().isEmpty();
        verdict.hasSeals = JournalSeals(file).hasAny();
        verdict.witness = m_store.integrity().witness().prove(file, m_store.integrity().sealKey());
        return verdict;
    });
}

std::function<Result<Journal::Verdict>()> Journal::verification() const
{
    return [ends = verdictOfEnds(), path = pathOf(m_store), profile = m_store.profileId(),
            key = m_store.integrity().sealKey()]() -> Result<Verdict> {
        if (!ends)
            return ends.error();
        try {
            SQLite::Database file(path.toStdString(), SQLite::OPEN_READONLY);
            Verdict verdict = *ends;
            verdict.firstBroken = JournalTables(file, profile).firstBroken();
            if (verdict.hasKey)
                verdict.seals = JournalSeals(file).verify(key);
            return verdict;
        } catch (const SQLite::Exception &exception) {
            return journalUnreadable(exception);
        }
    };
}

bool Journal::Verdict::isSound() const
{
    const bool sealsFit =
        seals.forged == 0 && seals.foreign == 0 && !seals.isFirstMissing && !seals.isAnchorForged;
    const bool witnessFits = witness.fits && !witness.isForged && !witness.beginsLater;
    return firstBroken == 0 && fitsItsHead && beginIsTold && lossTold == 0 && sealsFit
        && witnessFits;
}

Result<int> Journal::linesOlderThan(const QDateTime &time) const
{
    return reading(m_store, [&](JournalTables &tables) { return tables.olderThan(time).rows; });
}

Result<Journal::OldLines> Journal::olderThanDays(int days) const
{
    return reading(m_store, [&](JournalTables &tables) {
        OldLines old;
        const QDateTime newest = tables.newestTime();
        if (!newest.isValid())
            return old;
        const QDateTime present = std::min({newest, m_store.now(), lastWriteOf(pathOf(m_store))});
        old.before = present.addDays(-days);
        old.lines = tables.olderThan(old.before).rows;
        old.all = static_cast<int>(tables.head().first - tables.anchor().first);
        return old;
    });
}

} // namespace flokdesk
