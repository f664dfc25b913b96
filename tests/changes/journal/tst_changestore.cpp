// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changejson.h"
#include "changes/journal/changestore.h"
#include "core/exchange.h"
#include "store/journalschema.h"
#include "support/journalfile.h"
#include "support/manualclock.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

JsonValue json(const QByteArray &document)
{
    return *parseJson(document);
}

/// One of every kind, with values that a careless writer would change.
std::vector<Change> everyKind()
{
    const FieldEdits edits{
        {u" Precio "_s, *JsonValue::number("1.10"), *JsonValue::number("1E400")},
        {u"Código"_s, JsonValue(), text(u""_s)},
        {u"Notas"_s, text(u"\u202Eabc\n"_s), json(R"({"b":1.0,"a":[null,true]})")}};
    const FieldValues values{{u"Z"_s, *JsonValue::number("12345678901234567890")},
                             {u"A"_s, text(u"\uFEFFx"_s)}};
    return {UpdateRecord{u"Facturación "_s, u"17"_s, edits, true},
            AddRecord{u"Facturación "_s, values},
            UpdateInstance{u"ABC-1"_s, edits},
            CreateInstance{u"ABC"_s, values, true},
            InviteUser{u"ana@example.org"_s},
            DeleteUser{u"leo@example.org"_s, QStringList{u"Compras "_s, u"Administrator"_s}},
            DeleteUser{u"eva@example.org"_s, std::nullopt},
            AddRole{u"ana@example.org"_s, u"Finance"_s},
            RemoveRole{u"ana@example.org"_s, u"Todos"_s}};
}

/// The store of one run of the program.
struct Fixture {
    JournalFile file;
    ManualClock clock;
    ChangeSet set;
    ChangeStore store;

    explicit Fixture(const JournalFile &kept = {}, const QString &profile = u"p1"_s)
        : file(kept)
        , store(*file.database, profile, u"https://flokzu.example.org"_s, set, clock)
    {
    }
    ChangeTables kept() { return {file.database->handle(), u"p1"_s}; }
    JournalTables tables() { return {file.database->handle(), u"p1"_s}; }
    Job begin()
    {
        Job job;
        job.name = u"some job"_s;
        for (const StagedChange &staged : set.changes())
            job.items.push_back({staged, ItemState::Waiting, {}, {}});
        if (!store.begin(job))
            qFatal("the job cannot be begun");
        return job;
    }
    void end(Job &job, int position, ItemState state, const QString &receipt = {})
    {
        JobItem &item = job.items[size_t(position)];
        item.state = state;
        item.receipt = receipt;
        if (state == ItemState::Done)
            set.removeApplied(item.staged.id);
        QVERIFY(store.saveOutcome(job, position));
    }
};

} // namespace

class TestChangeStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfChangeComesBackExactly();
    void anUnknownKindIsNotGuessed();
    void aStagedChangeIsOnTheDiskWithinASecond();
    void veryManyStagedChangesAreSavedAPartAtATime();
    void aStepTakenBackIsTakenBackOnTheDisk();
    void profilesDoNotSeeEachOther();
    void idsAreNeverUsedTwice();
    void aChangeThatCannotBeReadStaysInTheFileAndIsTold();
    void theJournalKeepsBeforeAndAfterAndIsFound();
    void everyChangeOfTheJournalIsFound();
    void aFileOfVersion1GoesOn();
    void theErrorsOfAnOlderFileKeepTheirKinds();
    void errorsAndStatesAreStoredByName();
    void theJournalNamesUserRequestAndPlanOfAChange();
    void aHeldChangeKeepsItsConflictThroughARestart();
    void aFullDiskGivesUpItsReserve();
};

void TestChangeStore::everyKindOfChangeComesBackExactly()
{
    const std::vector<Change> all = everyKind();
    for (const Change &change : all) {
        const auto again = changeFromJson(json(toJson(change).toJson()));
        QVERIFY(again.ok());
        QVERIFY2(*again == change, toJson(change).toJson().constData());
        QCOMPARE(canonicalText(*again), canonicalText(change));
    }
    Fixture desk;
    for (const Change &change : all)
        desk.set.stage(change);
    desk.set.setProblem(2, u"why ü"_s, true);
    QVERIFY(desk.store.flush());
    Fixture later(desk.file);
    QVERIFY(later.store.load().ok());
    QCOMPARE(later.set.copies(), desk.set.copies());
}

void TestChangeStore::anUnknownKindIsNotGuessed()
{
    for (
        const QByteArray &document :
        {R"({"kind":"drop-database"})"_ba, R"({"kind":"invite-user"})"_ba,
         R"({"kind":"invite-user","email":7})"_ba, R"([])"_ba,
         R"({"kind":"update-record","database":"A","id":"1","insertWhenMissing":false,"edits":[{}]})"_ba})
        QVERIFY2(!changeFromJson(json(document)).ok(), document.constData());
}

void TestChangeStore::aStagedChangeIsOnTheDiskWithinASecond()
{
    Fixture desk;
    desk.set.editRecord(u"Suppliers"_s, u"1"_s, {u"Stock"_s, text(u"4"_s), text(u"5"_s)});
    desk.clock.advance(std::chrono::seconds(1));
    desk.file.copyTo(u"crashed.db"_s);
    Fixture later(JournalFile(desk.file, u"crashed.db"_s));
    QVERIFY(later.store.load().ok());
    QCOMPARE(later.set.copies(), desk.set.copies());
    QCOMPARE(later.set.changes().size(), size_t(1));
}

void TestChangeStore::veryManyStagedChangesAreSavedAPartAtATime()
{
    Fixture desk;
    desk.set.beginMacro(u"many"_s);
    for (int i = 0; i < 2500; ++i)
        desk.set.editRecord(u"Stock"_s, QString::number(i), {u"A"_s, text(u"1"_s), text(u"2"_s)});
    desk.set.endMacro();
    desk.clock.advance(0ms);
    QCOMPARE(desk.kept().loadStaged().size(), size_t(1000));
    desk.clock.advance(1ms);
    QCOMPARE(desk.kept().loadStaged().size(), size_t(2000));
    desk.clock.advance(1ms);
    QCOMPARE(desk.kept().loadStaged().size(), size_t(2500));
}

void TestChangeStore::aStepTakenBackIsTakenBackOnTheDisk()
{
    Fixture desk;
    desk.set.stage(InviteUser{u"ana@example.org"_s});
    desk.clock.advance(std::chrono::seconds(1));
    desk.set.undoStack().undo();
    desk.clock.advance(std::chrono::seconds(1));
    QVERIFY(desk.kept().loadStaged().empty());
    desk.set.undoStack().redo();
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(desk.kept().loadStaged().size(), size_t(1));
}

void TestChangeStore::profilesDoNotSeeEachOther()
{
    Fixture desk;
    desk.set.stage(InviteUser{u"ana@example.org"_s});
    QVERIFY(desk.store.flush());
    desk.begin();
    Fixture other(desk.file, u"p2"_s);
    const auto jobs = other.store.load();
    QVERIFY(jobs.ok());
    QVERIFY(jobs->empty());
    QVERIFY(other.set.isEmpty());
}

void TestChangeStore::idsAreNeverUsedTwice()
{
    JournalFile file;
    ChangeId sent = 0;
    {
        Fixture desk(file);
        sent = desk.set.stage(InviteUser{u"ana@example.org"_s});
        Job job = desk.begin();
        desk.end(job, 0, ItemState::Done);
    }
    Fixture later(file);
    QVERIFY(later.store.load().ok());
    QVERIFY(later.set.stage(InviteUser{u"eva@example.org"_s}) > sent);
}

void TestChangeStore::aChangeThatCannotBeReadStaysInTheFileAndIsTold()
{
    JournalFile file;
    {
        Fixture desk(file);
        desk.set.stage(InviteUser{u"ana@example.org"_s});
    }
    QVERIFY(file.database->write([](SQLite::Database &database) {
        database.exec(
            "INSERT INTO staged VALUES ('p1', 7, '{\"kind\":\"of the future\"}', '', 0, '')");
    }));
    Fixture later(file);
    QVERIFY(later.store.load().ok());
    QVERIFY(later.store.loadFault());
    QVERIFY(later.store.loadFault()->message.startsWith(u"1 earlier change"_s));
    QCOMPARE(later.set.changes().size(), size_t(1));
    QVERIFY(later.set.stage(InviteUser{u"eva@example.org"_s}) > 7);
    QVERIFY(later.store.flush());
    QCOMPARE(later.kept().loadStaged().size(), size_t(3));
}

void TestChangeStore::theJournalKeepsBeforeAndAfterAndIsFound()
{
    Fixture desk;
    desk.set.editRecord(u"Proveedores"_s, u"17"_s,
                        {u"Población"_s, text(u"Málaga"_s), text(u"Cádiz"_s)});
    desk.set.stage(AddRecord{u"Proveedores"_s, {{u"Código"_s, text(u"S-9"_s)}}});
    const Change edit = desk.set.changes().front().change;
    Job job = desk.begin();
    desk.end(job, 0, ItemState::Done, u"17"_s);
    desk.end(job, 1, ItemState::Unknown);
    QVERIFY(desk.store.saveResolution(job.items[1].staged.id, job.items[1].staged.change, true,
                                      u"18"_s, u"It is there."_s, SettledBy::LookUp));

    const auto all = desk.tables().find({});
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].event, u"found applied"_s);
    QCOMPARE(all[1].event, u"unknown"_s);
    QCOMPARE(all[2].event, u"done"_s);
    QVERIFY(*changeFromJson(*json(all[2].content).find(u"change")) == edit);
    QCOMPARE(desk.file.itemStates(), (QStringList{u"done"_s, u"done"_s}));
    for (const QString &search : {u"malaga"_s, u"CADIZ"_s, u"cad mal"_s.section(u' ', 1), u"17"_s})
        QCOMPARE(desk.tables().find({.search = search}).size(), size_t(1));
    for (const QString &search : {u"\" OR 1"_s, u"malaga AND NOT"_s, u"nowhere"_s, u"*"_s})
        QVERIFY(desk.tables().find({.search = search}).empty());
    QCOMPARE(desk.tables().find({.before = all[0].number, .most = 1}).front().number,
             all[1].number);
    QCOMPARE(desk.tables().firstBroken(), 0);
}

void TestChangeStore::everyChangeOfTheJournalIsFound()
{
    Fixture desk;
    for (int i = 0; i < 5; ++i)
        desk.set.stage(InviteUser{u"user%1@example.org"_s.arg(i)});
    Job job = desk.begin();
    for (int i = 0; i < 5; ++i)
        desk.end(job, i, ItemState::Done);
    QCOMPARE(desk.tables().firstBroken(), 0);
    SQLite::Database &database = desk.file.database->handle();
    for (const char *damage :
         {"UPDATE entry SET title = title || ' ' WHERE number = 3",
          "UPDATE entry SET content = replace(content, 'user2', 'user7') WHERE number = 3",
          "UPDATE entry SET at = at + 1 WHERE number = 3",
          "UPDATE entry SET event = 'rejected' WHERE number = 3",
          "UPDATE entry SET profile = 'p2' WHERE number = 3", "DELETE FROM entry WHERE number = 3",
          "UPDATE entry SET hash = zeroblob(32) WHERE number = 3"}) {
        database.exec("BEGIN");
        database.exec(damage);
        const qint64 found = desk.tables().firstBroken();
        QVERIFY2(found == 3 || found == 4, damage);
        database.exec("ROLLBACK");
    }
    QCOMPARE(desk.tables().firstBroken(), 0);
}

/// The file was left behind by a program that was killed while it sent its seventh change.
void TestChangeStore::aFileOfVersion1GoesOn()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.db"_s);
    QVERIFY(QFile::copy(QStringLiteral(FLOKDESK_TEST_DATA "/store/journal-v1.db"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto journal = Database::open(path, journalSchema());
    QVERIFY(journal.ok());
    QVERIFY((*journal)->state() == Database::State::Usable);
    QVERIFY(QFileInfo::exists(path + u".v1.backup"_s));
    ChangeSet set;
    ManualClock clock;
    ChangeStore store(**journal, u"p"_s, u"here"_s, set, clock);
    const auto jobs = store.load();
    QVERIFY(jobs.ok());

    QCOMPARE(jobs->size(), size_t(1));
    const Job &job = jobs->front();
    QVERIFY(job.guard == GuardMode::Guard);
    QCOMPARE(job.stopAfter, 0);
    QCOMPARE(job.rank, job.id);
    QVERIFY(job.wasInterrupted);
    QCOMPARE(job.count(ItemState::Done), 5);
    QCOMPARE(job.count(ItemState::Unknown), 2); // one of them was on the wire
    QCOMPARE(job.waiting(), 5);
    QCOMPARE(set.changes().size(), size_t(7));
    JournalTables tables((*journal)->handle(), u"p"_s);
    QCOMPARE(tables.firstBroken(), 0);
    QCOMPARE(tables.head().first, 7);
}

/// Older files hold the number of a kind of error, in an order that stays as it was.
void TestChangeStore::theErrorsOfAnOlderFileKeepTheirKinds()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"journal.db"_s);
    QVERIFY(QFile::copy(QStringLiteral(FLOKDESK_TEST_DATA "/store/journal-v1.db"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto journal = Database::open(path, journalSchema());
    QVERIFY(journal.ok());
    ChangeSet set;
    ManualClock clock;
    ChangeStore store(**journal, u"p"_s, u"here"_s, set, clock);
    const auto jobs = store.load();
    QVERIFY(jobs.ok());
    const JobItem &item = jobs->front().items.at(3); // {"kind":12,...}
    QCOMPARE(item.error.kind, Error::Kind::UnknownOutcome);
    QVERIFY(item.error.message.startsWith(u"The connection to 127.0.0.1 ended"_s));
    QCOMPARE(errorFromJson(json(R"({"kind":0})")).kind, Error::Kind::InvalidInput);
    QCOMPARE(errorFromJson(json(R"({"kind":6})")).kind, Error::Kind::Rejected);
    QCOMPARE(errorFromJson(json(R"({"kind":14})")).kind, Error::Kind::NotAllowed);
    QCOMPARE(errorFromJson(json(R"({"kind":15})")).kind, Error::Kind::InvalidInput);
}

void TestChangeStore::errorsAndStatesAreStoredByName()
{
    QCOMPARE(toJson(Error{Error::Kind::KeyRejected, u"No."_s, {}, 401}).find(u"kind")->text(),
             u"key rejected"_s);
    for (int i = 0; i <= static_cast<int>(Error::Kind::NotAllowed); ++i) {
        const Error error{static_cast<Error::Kind>(i), u"No."_s, u"Why."_s, 400 + i};
        QCOMPARE(errorFromJson(json(toJson(error).toJson())), error);
    }
    for (int i = 0; i <= static_cast<int>(ItemState::Held); ++i) {
        const auto state = static_cast<ItemState>(i);
        const auto back = itemStateOf(toKey(state));
        QVERIFY(back);
        QCOMPARE(*back, state == ItemState::Queued ? ItemState::Waiting : state);
    }
    QVERIFY(!itemStateOf(u"of the future"_s));
}

void TestChangeStore::theJournalNamesUserRequestAndPlanOfAChange()
{
    Fixture desk;
    desk.store.setAuthor(u"Acme"_s, u"ana@example.org"_s);
    desk.set.stage(InviteUser{u"leo@example.org"_s});
    Job job = desk.begin();
    job.digest = "abc123";
    Exchange request;
    request.verb = "POST";
    request.url = u"https://flokzu.example.org/api/v1/management/user/invitation"_s;
    request.body = R"({"email":"leo@example.org"})";
    QVERIFY(desk.store.saveSending(job, 0, request));
    desk.end(job, 0, ItemState::Done);

    const JsonValue entry = json(desk.tables().find({.most = 1}).front().content);
    QCOMPARE(entry.find(u"user")->text(), u"ana@example.org"_s);
    QCOMPARE(entry.find(u"profile")->text(), u"Acme"_s);
    QCOMPARE(entry.find(u"host")->text(), u"https://flokzu.example.org"_s);
    QCOMPARE(entry.find(u"plan")->text(), u"abc123"_s);
    const JsonValue &sent = *entry.find(u"request");
    QCOMPARE(sent.find(u"verb")->text(), u"POST"_s);
    QCOMPARE(sent.find(u"url")->text(), request.url);
    QCOMPARE(sent.find(u"body")->text(), exactText(request.body));
}

void TestChangeStore::aHeldChangeKeepsItsConflictThroughARestart()
{
    Fixture desk;
    desk.set.editRecord(u"Proveedores"_s, u"17"_s,
                        {u"Stock"_s, text(u"40"_s), *JsonValue::number("1.10")});
    const ChangeId id = desk.set.changes().front().id;
    const FieldValues found{{u"Stock"_s, *JsonValue::number("41.50")}};
    desk.set.hold(id, u"Another person was faster."_s, found);
    QVERIFY(desk.store.flush());

    Fixture later(desk.file);
    QVERIFY(later.store.load().ok());
    QVERIFY(later.set.byId(id)->conflict == found);
    QCOMPARE(later.set.byId(id)->problem, u"Another person was faster."_s);
    later.set.rebase(id, FieldValues(later.set.byId(id)->conflict));
    QVERIFY(later.set.byId(id)->conflict.empty());
    QCOMPARE(editsOf(later.set.byId(id)->change)->front().before->text(), u"41.50"_s);
}

void TestChangeStore::aFullDiskGivesUpItsReserve()
{
    Fixture desk;
    QVERIFY(desk.store.load().ok());
    const QString reserve = desk.file.path + u".reserve"_s;
    QCOMPARE(QFileInfo(reserve).size(), 4 * 1024 * 1024);
    QCOMPARE(QFile::permissions(reserve) & QFileDevice::Permissions(0x0077),
             QFileDevice::Permissions());
    // as if the disk had no page left
    SQLite::Database &database = desk.file.database->handle();
    const int pages = database.execAndGet("PRAGMA page_count").getInt();
    database.exec("PRAGMA max_page_count=" + std::to_string(pages));
    QSignalSpy failed(&desk.store, &ChangeStore::storageFailed);
    for (int i = 0; i < 200; ++i)
        desk.set.stage(InviteUser{u"user%1@example.org"_s.arg(i)});
    desk.clock.advance(std::chrono::seconds(1));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!QFileInfo::exists(reserve));
    database.exec("PRAGMA max_page_count=1000000");
    desk.clock.advance(std::chrono::seconds(10)); // it is tried again by itself
    QCOMPARE(desk.kept().loadStaged().size(), size_t(200));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestChangeStore)
#include "tst_changestore.moc"
