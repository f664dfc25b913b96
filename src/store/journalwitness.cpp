// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalwitness.h"

#include "core/json.h"
#include "store/journaltables.h"
#include "store/localfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>
#include <SQLiteCpp/Database.h>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// A longer file was not written by this program.
constexpr qint64 mostBytes = 32 * 1024;

QString machineName()
{
    const QByteArray digest = QCryptographicHash::hash(
        "flokdesk witness " + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

QString canonicalPlace(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real;
}

JsonValue witnessNumber(qint64 number)
{
    return *JsonValue::number(QByteArray::number(number));
}

QString witnessText(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value ? value->text() : QString();
}

std::optional<JournalWitness::Memory> memoryFrom(const QByteArray &file)
{
    const auto json = parseJson(file);
    if (!json || !json->isObject() || witnessText(*json, u"format") != u"flokdesk-witness"_s)
        return std::nullopt;
    JournalWitness::Memory memory;
    memory.place = witnessText(*json, u"place");
    memory.machine = witnessText(*json, u"machine");
    memory.number = witnessText(*json, u"number").toLongLong();
    memory.hash = witnessText(*json, u"hash").toLatin1();
    memory.sendings = witnessText(*json, u"sendings").toLongLong();
    memory.begins = witnessText(*json, u"begins").toLongLong();
    memory.keyName = witnessText(*json, u"key");
    memory.mac = witnessText(*json, u"mac").toLatin1();
    return memory;
}

QByteArray macOf(const SealKey &key, const QString &id, const JournalWitness::Memory &memory)
{
    return JournalSeals::mac(key,
                             {QByteArrayLiteral("witness"), id.toUtf8(), memory.place.toUtf8(),
                              memory.machine.toUtf8(), QByteArray::number(memory.number),
                              memory.hash, QByteArray::number(memory.sendings),
                              QByteArray::number(memory.begins)})
        .toHex();
}

/// Nothing where it was let go.
std::optional<QByteArray> hashAt(JournalTables &tables, qint64 number)
{
    const auto [begins, hash] = tables.anchor();
    if (number < begins || number == 0)
        return std::nullopt;
    return (number == begins ? hash : tables.hashOfRow(number)).toHex();
}

} // namespace

JournalWitness::JournalWitness(QString directory, const QString &journalPath)
    : m_directory(std::move(directory))
    , m_place(canonicalPlace(journalPath))
{
}

QString JournalWitness::usualDirectory()
{
    const QString base = lastingStateDirectory();
    return base.isEmpty() ? QString() : QDir(base).filePath(u"journals"_s);
}

QString JournalWitness::makeId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The name comes out of a file that may be damaged, so that only what makeId() made is one.
QString JournalWitness::pathOf(const QString &id) const
{
    const QUuid uuid = QUuid::fromString(id);
    return uuid.isNull() || !canKeep()
        ? QString()
        : QDir(m_directory).filePath(uuid.toString(QUuid::WithoutBraces) + u".json"_s);
}

std::optional<JournalWitness::Memory> JournalWitness::read(const QString &id) const
{
    const QString path = pathOf(id);
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return std::nullopt;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? memoryFrom(file.read(mostBytes)) : std::nullopt;
}

JournalWitness::Memory JournalWitness::memoryOf(SQLite::Database &journal) const
{
    JournalTables tables(journal, {});
    const auto [number, hash] = tables.head();
    return {m_place,
            machineName(),
            number,
            hash.toHex(),
            JournalMarks(journal).sendings(),
            tables.anchor().first};
}

bool JournalWitness::write(const QString &id, const Memory &memory) const
{
    const QString path = pathOf(id);
    if (path.isEmpty() || !makePrivateDirectory(path))
        return false;
    const auto text = [](const QString &value) { return JsonValue::string(value); };
    const JsonValue json = JsonValue::object({{u"format"_s, text(u"flokdesk-witness"_s)},
                                              {u"place"_s, text(memory.place)},
                                              {u"machine"_s, text(memory.machine)},
                                              {u"number"_s, witnessNumber(memory.number)},
                                              {u"hash"_s, text(QString::fromLatin1(memory.hash))},
                                              {u"sendings"_s, witnessNumber(memory.sendings)},
                                              {u"begins"_s, witnessNumber(memory.begins)},
                                              {u"key"_s, text(memory.keyName)},
                                              {u"mac"_s, text(QString::fromLatin1(memory.mac))}});
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(json.toJson()) >= 0 && file.commit();
}

bool JournalWitness::save(SQLite::Database &journal, const SealKey &key) const
{
    return saveAs(JournalMarks(journal).witnessId(), journal, key);
}

bool JournalWitness::saveAs(const QString &id, SQLite::Database &journal, const SealKey &key) const
{
    if (id.isEmpty() || !canKeep())
        return false;
    Memory memory = memoryOf(journal);
    if (!key.isEmpty()) {
        memory.keyName = key.name();
        memory.mac = macOf(key, id, memory);
    }
    return write(id, memory);
}

/// The one with the most rows, of those that are remembered for this place.
std::optional<JournalWitness::Memory> JournalWitness::rememberedForPlace() const
{
    std::optional<Memory> found;
    for (const QString &name : QDir(m_directory).entryList({u"*.json"_s}, QDir::Files)) {
        const auto memory = read(QFileInfo(name).completeBaseName());
        if (memory && memory->place == m_place && memory->machine == machineName()
            && (!found || memory->number > found->number))
            found = memory;
    }
    return found;
}

/// A directory that was moved leaves nothing where it was.
bool JournalWitness::isCopy(const Memory &memory) const
{
    return memory.place != m_place && QFileInfo::exists(memory.place)
        && canonicalPlace(memory.place) != m_place;
}

JournalWitness::Report JournalWitness::compare(SQLite::Database &journal,
                                               const Memory &memory) const
{
    JournalTables tables(journal, {});
    const qint64 last = tables.head().first;
    const qint64 missing = std::max<qint64>(0, memory.number - last);
    const auto doubtful = [&](Doubt doubt) {
        return Report{Fit::Doubtful, doubt, missing, memory.number};
    };
    if (memory.machine != machineName())
        return doubtful(Doubt::Missing);
    if (isCopy(memory))
        return doubtful(Doubt::Copied);
    if (missing > 0 || memory.sendings > JournalMarks(journal).sendings())
        return doubtful(Doubt::Older);
    const auto hash = hashAt(tables, memory.number);
    if (hash && *hash != memory.hash)
        return doubtful(Doubt::Differs);
    return {Fit::Fits, Doubt::None, 0, memory.number};
}

JournalWitness::Report JournalWitness::check(SQLite::Database &journal) const
{
    const JournalMarks marks(journal);
    if (const QString id = marks.witnessId(); !id.isEmpty()) {
        if (const auto memory = read(id))
            return compare(journal, *memory);
        return {Fit::Doubtful, Doubt::Missing, 0, 0};
    }
    const auto remembered = rememberedForPlace();
    if (!marks.hasContent())
        return remembered && remembered->number > 0
            ? Report{Fit::Replaced, Doubt::None, remembered->number, remembered->number}
            : Report{Fit::New};
    if (!remembered)
        return {Fit::Upgraded};
    // It has no name, and yet something is remembered: an upgrade that was cut short, or a copy from
    // before it that was put back.
    const Report report = compare(journal, *remembered);
    return report.fit == Fit::Fits ? Report{Fit::Upgraded} : report;
}

JournalWitness::Proof JournalWitness::prove(SQLite::Database &journal, const SealKey &key) const
{
    Proof proof;
    const QString id = JournalMarks(journal).witnessId();
    const auto memory = read(id);
    proof.isKept = memory.has_value();
    if (!memory)
        return proof;
    if (!key.isEmpty() && memory->keyName == key.name())
        proof.isForged = memory->mac != macOf(key, id, *memory);
    proof.isSealed = !key.isEmpty() && memory->keyName == key.name() && !proof.isForged;
    proof.fits = compare(journal, *memory).fit == Fit::Fits;
    JournalTables tables(journal, {});
    proof.isBehind = tables.head().first > memory->number;
    proof.beginsLater = !proof.isBehind && tables.anchor().first > memory->begins;
    return proof;
}

} // namespace flokdesk
