// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsThereAfterARestart();
    void readsTheFileOfVersion1();
    void aFileOfVersion1LearnsKeyColumns();
    void aFileOfVersion2LearnsRolesByMembers();
    void aFileOfVersion3LearnsWhichUsersAreMissing();
    void aMissingUserIsThereAgainWithTheNextAnswerThatNamesIt();
    void nothingIsMissingThatWasNotKnownOrWasDeletedHere();
    void keyColumnsStayAsChosenAndGoWithTheirDatabase();
    void keepsNamesExactly_data();
    void keepsNamesExactly();
    void keepsTheOrderOfTheService();
    void columnsThatAnAnswerDoesNotShowKeepTheirPlace();
    void anEmptyAnswerForgetsNoColumn();
    void typingANameDoesNotMakeAnAnswerYoungerOrLessCertain();
    void anAnswerConfirmsWhatWasTyped();
    void rolesNeverLoadedAreNotNoRoles();
    void loadedRolesBecomeKnownRoles();
    void manyUsersAreOneWrite();
    void aRoleGivenOrTakenKeepsTheAgeOfTheOthers();
    void rolesByMembersTellOnlyOfTheRolesThatWereAskedFor();
    void rolesByMembersOfManyUsersAreOneWrite();
    void removingKeepsTheRolesForRestoring();
    void invitingTakesBackARemoval();
    void typingAnIdentifierKeepsItsLastAnswer();
    void forgetsForGood();
    void profilesDoNotMix();
    void ignoresEmptyNames();
    void columnsAreOneTransaction();
    void aFullDiskIsReportedOnceAndNothingIsLostInMemory();
    void anUnreadableFileIsReported();

private:
    void restart();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

QStringList namesOf(const std::vector<Known> &known)
{
    QStringList names;
    for (const Known &one : known)
        names << one.name;
    return names;
}

} // namespace

void TestWorkspace::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    restart();
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_database.reset();
}

void TestWorkspace::restart()
{
    cleanup();
    auto opened = Database::open(m_dir->filePath(u"cache.db"_s), Workspace::schema());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
    QCOMPARE((*opened)->state(), Database::State::Usable);
    m_database = std::move(*opened);
    m_workspace = std::make_unique<Workspace>(*m_database, u"p1"_s, *m_clock);
}

void TestWorkspace::everythingIsThereAfterARestart()
{
    m_workspace->rememberColumns(u"Suppliers"_s, {u"Id"_s, u"Name"_s}, Source::Answer);
    m_clock->advance(1min);
    m_workspace->rememberFields(u"ABC"_s, {u"Amount"_s}, Source::File);
    m_workspace->rememberRoles({u"Sales"_s}, Source::Typed);
    m_workspace->rememberUserRoles(u"ana@example.org"_s, {u"Sales"_s, u"All Users"_s});
    m_workspace->rememberInvited(u"eva@example.org"_s);
    m_workspace->rememberInstance(u"ABC-1"_s, "{\"n\":1.10}", Source::Answer);
    const auto databases = m_workspace->databases();
    const auto columns = m_workspace->columns(u"Suppliers"_s);
    const auto processes = m_workspace->processes();
    const auto fields = m_workspace->fields(u"ABC"_s);
    const auto roles = m_workspace->roles();
    const auto users = m_workspace->users();
    const auto instances = m_workspace->instances();
    QCOMPARE(users.size(), 2);
    QCOMPARE(instances.size(), 1);
    restart();
    QCOMPARE(m_workspace->databases(), databases);
    QCOMPARE(m_workspace->columns(u"Suppliers"_s), columns);
    QCOMPARE(m_workspace->processes(), processes);
    QCOMPARE(m_workspace->fields(u"ABC"_s), fields);
    QCOMPARE(m_workspace->roles(), roles);
    QCOMPARE(m_workspace->users(), users);
    QCOMPARE(m_workspace->instances(), instances);
}

void TestWorkspace::readsTheFileOfVersion1()
{
    cleanup();
    const QString copy = m_dir->filePath(u"cache.db"_s);
    QVERIFY(QFile::remove(copy));
    QVERIFY(QFile::copy(QStringLiteral(FLOKDESK_TEST_DATA "/store/cache-v1.db"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    restart();
    const QDateTime then = m_clock->wallTime();
    QCOMPARE(m_workspace->databases(),
             (std::vector<Known>{{u"Facturación "_s, Source::Typed, then},
                                 {u"Clientes"_s, Source::Answer, then}}));
    QCOMPARE(namesOf(m_workspace->columns(u"Clientes"_s)),
             QStringList({u"Id"_s, u" Nombre"_s, u"Código"_s}));
    QCOMPARE(m_workspace->processes(), (std::vector<Known>{{u"ABC"_s, Source::Answer, then}}));
    QCOMPARE(namesOf(m_workspace->fields(u"ABC"_s)), QStringList({u"Importe €"_s, u"Fecha"_s}));
    QCOMPARE(namesOf(m_workspace->roles()),
             QStringList({u"Todos los usuarios"_s, u"Compras "_s, u"Administrator"_s}));
    const auto users = m_workspace->users();
    QCOMPARE(users.size(), 5);
    QCOMPARE(users[0], (KnownUser{u"ana@example.org"_s, Source::Typed, then, {}, {}, {}, {}}));
    QCOMPARE(users[1].roles, QStringList({u"Compras "_s, u"Administrator"_s}));
    QCOMPARE(users[2].roles, std::optional(QStringList()));
    QCOMPARE(users[3].invitedAt, then);
    QCOMPARE(users[4].removedAt, then);
    QCOMPARE(m_workspace->instances(),
             (std::vector<KnownInstance>{
                 {u"ABC-1042"_s, R"({"identifier":"ABC-1042","n":1.10})"_ba, then},
                 {u"ABC-7"_s, {}, then}}));
}

void TestWorkspace::aFileOfVersion1LearnsKeyColumns()
{
    readsTheFileOfVersion1();
    QCOMPARE(m_workspace->keyColumns(u"Clientes"_s), QStringList());
    m_workspace->setKeyColumns(u"Clientes"_s, {u"Código"_s, u" Nombre"_s});
    restart();
    QCOMPARE(m_workspace->keyColumns(u"Clientes"_s), QStringList({u"Código"_s, u" Nombre"_s}));
    QCOMPARE(m_workspace->columns(u"Clientes"_s).size(), size_t(3));
}

void TestWorkspace::aFileOfVersion2LearnsRolesByMembers()
{
    cleanup();
    const QString copy = m_dir->filePath(u"cache.db"_s);
    QVERIFY(QFile::remove(copy));
    QVERIFY(QFile::copy(QStringLiteral(FLOKDESK_TEST_DATA "/store/cache-v2.db"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    restart();
    QCOMPARE(m_workspace->keyColumns(u"Clientes"_s), QStringList({u"Código"_s, u" Nombre"_s}));
    const auto eva = m_workspace->user(u"eva@example.org"_s);
    QCOMPARE(eva->roles, QStringList({u"Compras "_s, u"Administrator"_s}));
    QVERIFY(!eva->rolesAsked); // an answer about her named all of them
    m_workspace->rememberRolesByMembers(
        {{u"eva@example.org"_s, {u"Compras "_s}, {u"Compras "_s, u"a \"b\" ñ"_s}}});
    restart();
    QCOMPARE(m_workspace->user(u"eva@example.org"_s)->rolesAsked,
             QStringList({u"Compras "_s, u"a \"b\" ñ"_s}));
    QCOMPARE(m_workspace->user(u"eva@example.org"_s)->roles, QStringList(u"Compras "_s));
}

void TestWorkspace::aFileOfVersion3LearnsWhichUsersAreMissing()
{
    cleanup();
    const QString copy = m_dir->filePath(u"cache.db"_s);
    QVERIFY(QFile::remove(copy));
    QVERIFY(QFile::copy(QStringLiteral(FLOKDESK_TEST_DATA "/store/cache-v3.db"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    restart();
    const auto before = m_workspace->user(u"eva@example.org"_s);
    QCOMPARE(before->rolesAsked, QStringList({u"Compras "_s, u"a \"b\" ñ"_s}));
    QVERIFY(!before->missingSince);
    m_workspace->rememberMissing(u"eva@example.org"_s);
    restart();
    auto expected = *before;
    expected.missingSince = m_clock->wallTime().toUTC();
    QCOMPARE(m_workspace->user(u"eva@example.org"_s), expected); // all else stays
}

void TestWorkspace::aMissingUserIsThereAgainWithTheNextAnswerThatNamesIt()
{
    m_workspace->rememberUser(u"ana@example.org"_s, Source::Typed);
    QSignalSpy changed(m_workspace.get(), &Workspace::usersChanged);
    m_workspace->rememberMissing(u"ana@example.org"_s);
    QCOMPARE(changed.count(), 1);
    const auto since = m_workspace->user(u"ana@example.org"_s)->missingSince;
    QCOMPARE(since, m_clock->wallTime().toUTC());
    m_clock->advance(std::chrono::hours(1));
    m_workspace->rememberMissing(u"ana@example.org"_s);
    QCOMPARE(m_workspace->user(u"ana@example.org"_s)->missingSince, since); // since the first time
    m_workspace->rememberUser(u"ana@example.org"_s, Source::Typed);
    QCOMPARE(m_workspace->user(u"ana@example.org"_s)->missingSince, since); // typing proves nothing
    m_workspace->rememberUserRoles(u"ana@example.org"_s, {});
    QVERIFY(!m_workspace->user(u"ana@example.org"_s)->missingSince);
    m_workspace->rememberMissing(u"ana@example.org"_s);
    m_workspace->rememberUsers({u"ana@example.org"_s}, Source::Answer);
    restart();
    QVERIFY(!m_workspace->user(u"ana@example.org"_s)->missingSince);
}

void TestWorkspace::nothingIsMissingThatWasNotKnownOrWasDeletedHere()
{
    m_workspace->rememberMissing(u"eva@example.org"_s);
    QVERIFY(!m_workspace->user(u"eva@example.org"_s));
    m_workspace->rememberRemoved(u"ido@example.org"_s);
    m_workspace->rememberMissing(u"ido@example.org"_s);
    QVERIFY(!m_workspace->user(u"ido@example.org"_s)->missingSince);
}

void TestWorkspace::keyColumnsStayAsChosenAndGoWithTheirDatabase()
{
    QSignalSpy chosen(m_workspace.get(), &Workspace::keyColumnsChanged);
    m_workspace->setKeyColumns({}, {u"a"_s});
    QCOMPARE(chosen.count(), 0);
    m_workspace->setKeyColumns(u"Suppliers"_s, {u"Code"_s, u"Name "_s});
    m_workspace->setKeyColumns(u"Clients"_s, {u"Mail"_s});
    m_workspace->setKeyColumns(u"Clients"_s, {u"Mail"_s});
    QCOMPARE(chosen.count(), 2);
    m_workspace->rememberColumns(u"Suppliers"_s, {u"Id"_s, u"Code"_s}, Source::Answer);
    m_workspace->rememberProcess(u"Suppliers"_s, Source::Typed); // of the same name
    QVERIFY(m_workspace->keyColumns(u"Elsewhere"_s).isEmpty());
    restart();
    QCOMPARE(m_workspace->keyColumns(u"Suppliers"_s), QStringList({u"Code"_s, u"Name "_s}));
    QCOMPARE(m_workspace->keyColumns(u"Clients"_s), QStringList({u"Mail"_s}));
    m_workspace->setKeyColumns(u"Clients"_s, {});
    m_workspace->forgetDatabase(u"Suppliers"_s);
    restart();
    QVERIFY(m_workspace->keyColumns(u"Suppliers"_s).isEmpty());
    QVERIFY(m_workspace->keyColumns(u"Clients"_s).isEmpty());
}

void TestWorkspace::keepsNamesExactly_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("trailing space") << u"Suppliers "_s;
    QTest::newRow("leading space") << u" Suppliers"_s;
    QTest::newRow("only a space") << u" "_s;
    QTest::newRow("composed") << u"Facturaci\u00f3n"_s;
    QTest::newRow("decomposed") << u"Facturacio\u0301n"_s;
    QTest::newRow("case") << u"sUPPLIERS"_s;
    QTest::newRow("outside the first plane") << u"\U0001F9FE receipts"_s;
    QTest::newRow("byte-order mark") << u"\ufeffSuppliers"_s;
    QTest::newRow("NUL inside") << u"a\0b"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE user; --\""_s;
    QTest::newRow("looks like a number") << u"007"_s;
}

void TestWorkspace::keepsNamesExactly()
{
    QFETCH(const QString, name);
    m_workspace->rememberDatabase(u"Suppliers"_s, Source::Typed);
    m_workspace->rememberColumns(name, {name, name + u'x'}, Source::Answer);
    m_workspace->rememberUserRoles(name, {name});
    m_workspace->rememberInstance(name, name.toUtf8(), Source::Answer);
    restart();
    QCOMPARE(namesOf(m_workspace->databases()), QStringList({u"Suppliers"_s, name}));
    QCOMPARE(namesOf(m_workspace->columns(name)), QStringList({name, name + u'x'}));
    QCOMPARE(m_workspace->user(name)->roles, QStringList(name));
    QCOMPARE(m_workspace->instances().front().identifier, name);
    QCOMPARE(m_workspace->instances().front().answer, name.toUtf8());
}

void TestWorkspace::keepsTheOrderOfTheService()
{
    const QStringList order{u"z"_s, u"a"_s, u"m"_s, u"B"_s};
    m_workspace->rememberColumns(u"D"_s, order, Source::Answer);
    QCOMPARE(namesOf(m_workspace->columns(u"D"_s)), order);
    const QStringList turned{u"B"_s, u"m"_s, u"a"_s, u"z"_s};
    m_workspace->rememberColumns(u"D"_s, turned, Source::Answer);
    restart();
    QCOMPARE(namesOf(m_workspace->columns(u"D"_s)), turned);
}

void TestWorkspace::columnsThatAnAnswerDoesNotShowKeepTheirPlace()
{
    m_workspace->rememberColumns(u"D"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, Source::Answer);
    const QDateTime before = m_clock->wallTime();
    m_clock->advance(1h);
    m_workspace->rememberColumns(u"D"_s, {u"a"_s, u"d"_s, u"e"_s, u"e"_s}, Source::Answer);
    const auto columns = m_workspace->columns(u"D"_s);
    QCOMPARE(namesOf(columns), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(columns[1].seenAt, before);
    QCOMPARE(columns[3].seenAt, m_clock->wallTime());
}

void TestWorkspace::anEmptyAnswerForgetsNoColumn()
{
    m_workspace->rememberColumns(u"D"_s, {u"a"_s, u"b"_s}, Source::Answer);
    m_workspace->rememberColumns(u"D"_s, {}, Source::Answer);
    restart();
    QCOMPARE(namesOf(m_workspace->columns(u"D"_s)), QStringList({u"a"_s, u"b"_s}));
}

void TestWorkspace::typingANameDoesNotMakeAnAnswerYoungerOrLessCertain()
{
    m_workspace->rememberColumns(u"D"_s, {u"a"_s, u"b"_s}, Source::Answer);
    m_workspace->rememberRoles({u"R"_s}, Source::Answer);
    m_workspace->rememberUserRoles(u"u"_s, {});
    const QDateTime before = m_clock->wallTime();
    m_clock->advance(1h);
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    m_workspace->rememberDatabase(u"D"_s, Source::Typed);
    m_workspace->rememberRoles({u"R"_s}, Source::File);
    QCOMPARE(changed.count(), 0);
    m_workspace->rememberColumns(u"D"_s, {u"b"_s, u"new"_s}, Source::Typed);
    m_workspace->rememberUser(u"u"_s, Source::Typed);
    QCOMPARE(m_workspace->databases().front(), (Known{u"D"_s, Source::Answer, before}));
    QCOMPARE(m_workspace->columns(u"D"_s),
             (std::vector<Known>{{u"a"_s, Source::Answer, before},
                                 {u"b"_s, Source::Answer, before},
                                 {u"new"_s, Source::Typed, m_clock->wallTime()}}));
    QCOMPARE(m_workspace->user(u"u"_s)->seenAt, before);
    QCOMPARE(m_workspace->user(u"u"_s)->source, Source::Answer);
}

void TestWorkspace::anAnswerConfirmsWhatWasTyped()
{
    m_workspace->rememberDatabase(u"D"_s, Source::Typed);
    m_clock->advance(1h);
    m_workspace->rememberDatabase(u"D"_s, Source::Answer);
    restart();
    QCOMPARE(m_workspace->databases(),
             (std::vector<Known>{{u"D"_s, Source::Answer, m_clock->wallTime()}}));
}

void TestWorkspace::rolesNeverLoadedAreNotNoRoles()
{
    m_workspace->rememberUser(u"unknown@example.org"_s, Source::Typed);
    m_workspace->rememberUserRoles(u"none@example.org"_s, {});
    restart();
    QVERIFY(!m_workspace->user(u"unknown@example.org"_s)->roles);
    QVERIFY(!m_workspace->user(u"unknown@example.org"_s)->rolesAt);
    QCOMPARE(m_workspace->user(u"none@example.org"_s)->roles, std::optional(QStringList()));
    QCOMPARE(m_workspace->user(u"none@example.org"_s)->rolesAt, m_clock->wallTime());
    QVERIFY(!m_workspace->user(u"stranger@example.org"_s));
}

void TestWorkspace::loadedRolesBecomeKnownRoles()
{
    m_workspace->rememberRoles({u"Typed"_s}, Source::Typed);
    m_workspace->rememberUserRoles(u"a"_s, {u"Sales"_s, u"Typed"_s});
    restart();
    QCOMPARE(namesOf(m_workspace->roles()), QStringList({u"Typed"_s, u"Sales"_s}));
    QCOMPARE(m_workspace->roles().front().source, Source::Answer);
    m_workspace->rememberUserRoles(u"a"_s, {u"Sales"_s});
    restart();
    QCOMPARE(m_workspace->user(u"a"_s)->roles, QStringList(u"Sales"_s));
}

void TestWorkspace::manyUsersAreOneWrite()
{
    QStringList emails;
    for (int i = 0; i < 2000; ++i)
        emails << u"user%1@example.org"_s.arg(i);
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    m_workspace->rememberUsers(emails + QStringList{QString()}, Source::File);
    QCOMPARE(changed.count(), 1);
    restart();
    QCOMPARE(m_workspace->users().size(), 2000);
    m_workspace->forgetUsers(emails.first(1999));
    restart();
    QCOMPARE(m_workspace->users().size(), 1);
    QCOMPARE(m_workspace->users().front().email, emails.last());
}

void TestWorkspace::aRoleGivenOrTakenKeepsTheAgeOfTheOthers()
{
    m_workspace->rememberUserRoles(u"a"_s, {u"Sales"_s, u"Legal"_s});
    m_workspace->rememberUser(u"b"_s, Source::Typed);
    const QDateTime loaded = m_clock->wallTime();
    m_clock->advance(1h);
    m_workspace->rememberRoleGiven(u"a"_s, u"New"_s);
    m_workspace->rememberRoleGiven(u"a"_s, u"New"_s);
    m_workspace->rememberRoleTaken(u"a"_s, u"Sales"_s);
    m_workspace->rememberRoleGiven(u"b"_s, u"New"_s);
    restart();
    QCOMPARE(m_workspace->user(u"a"_s)->roles, QStringList({u"Legal"_s, u"New"_s}));
    QCOMPARE(m_workspace->user(u"a"_s)->rolesAt, loaded);
    QVERIFY(!m_workspace->user(u"b"_s)->roles);
    QCOMPARE(namesOf(m_workspace->roles()), QStringList({u"Sales"_s, u"Legal"_s, u"New"_s}));
}

void TestWorkspace::rolesByMembersTellOnlyOfTheRolesThatWereAskedFor()
{
    const QString ana = u"ana@example.org"_s;
    m_workspace->rememberRemoved(ana);
    m_workspace->rememberRolesByMembers({{ana, {u"Sales"_s}, {u"Sales"_s, u"Legal"_s}}});
    QVERIFY(!m_workspace->user(ana)->removedAt); // a role lists the account, so it exists
    QCOMPARE(m_workspace->user(ana)->rolesAt, m_clock->wallTime().toUTC());
    m_workspace->rememberRoleGiven(ana, u"Stock"_s);
    m_workspace->rememberRoleTaken(ana, u"Buying"_s);
    QCOMPARE(m_workspace->user(ana)->roles, QStringList({u"Sales"_s, u"Stock"_s}));
    const QStringList told{u"Sales"_s, u"Legal"_s, u"Stock"_s, u"Buying"_s};
    QCOMPARE(m_workspace->user(ana)->rolesAsked, told);
    restart();
    QCOMPARE(m_workspace->user(ana)->rolesAsked, told);
    m_workspace->rememberUserRoles(ana, {u"Sales"_s});
    QVERIFY(!m_workspace->user(ana)->rolesAsked); // now all are known
}

void TestWorkspace::rolesByMembersOfManyUsersAreOneWrite()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::usersChanged);
    std::vector<RolesByMembers> users{{{}, {}, {}}}; // without an address it is nothing
    for (int i = 0; i < 50; ++i)
        users.push_back({u"user%1@example.org"_s.arg(i), {u"Sales"_s}, {u"Sales"_s}});
    m_workspace->rememberRolesByMembers(users);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toStringList().size(), 50);
    const auto known = m_workspace->users();
    QCOMPARE(known.size(), size_t(50));
    restart();
    QCOMPARE(m_workspace->users(), known);
    m_workspace->rememberRolesByMembers({});
    QCOMPARE(m_workspace->users(), known);
}

void TestWorkspace::removingKeepsTheRolesForRestoring()
{
    m_workspace->rememberUserRoles(u"a"_s, {u"Sales"_s});
    m_clock->advance(1h);
    m_workspace->rememberRemoved(u"a"_s);
    restart();
    QCOMPARE(m_workspace->user(u"a"_s)->removedAt, m_clock->wallTime());
    QCOMPARE(m_workspace->user(u"a"_s)->roles, QStringList(u"Sales"_s));
    m_workspace->rememberUserRoles(u"a"_s, {});
    QVERIFY(!m_workspace->user(u"a"_s)->removedAt);
}

void TestWorkspace::invitingTakesBackARemoval()
{
    m_workspace->rememberRemoved(u"a"_s);
    m_clock->advance(1h);
    m_workspace->rememberInvited(u"a"_s);
    restart();
    QVERIFY(!m_workspace->user(u"a"_s)->removedAt);
    QCOMPARE(m_workspace->user(u"a"_s)->invitedAt, m_clock->wallTime());
}

void TestWorkspace::typingAnIdentifierKeepsItsLastAnswer()
{
    m_workspace->rememberInstance(u"ABC-1"_s, "{}", Source::Answer);
    const QDateTime before = m_clock->wallTime();
    m_clock->advance(1h);
    m_workspace->rememberInstance(u"ABC-1"_s, {}, Source::Typed);
    QCOMPARE(m_workspace->instances(), (std::vector<KnownInstance>{{u"ABC-1"_s, "{}", before}}));
    m_workspace->rememberInstance(u"ABC-1"_s, "{ }", Source::Answer);
    restart();
    QCOMPARE(m_workspace->instances(),
             (std::vector<KnownInstance>{{u"ABC-1"_s, "{ }", m_clock->wallTime()}}));
}

void TestWorkspace::forgetsForGood()
{
    m_workspace->rememberColumns(u"D"_s, {u"a"_s}, Source::Answer);
    m_workspace->rememberUserRoles(u"u"_s, {u"Sales"_s});
    m_workspace->rememberInstance(u"ABC-1"_s, "{}", Source::Answer);
    m_workspace->forgetDatabase(u"D"_s);
    m_workspace->forgetUser(u"u"_s);
    m_workspace->forgetInstance(u"ABC-1"_s);
    QVERIFY(m_workspace->columns(u"D"_s).empty());
    restart();
    QVERIFY(m_workspace->databases().empty());
    QVERIFY(m_workspace->users().empty());
    QVERIFY(m_workspace->instances().empty());
    for (const char *table : {"container", "part", "user", "user_role", "instance", "key_column"}) {
        const std::string count = std::string("SELECT count(*) FROM ") + table;
        QCOMPARE(m_database->handle().execAndGet(count).getInt(), 0);
    }
}

void TestWorkspace::profilesDoNotMix()
{
    Workspace other(*m_database, u"p2"_s, *m_clock);
    other.rememberColumns(u"D"_s, {u"theirs"_s}, Source::Answer);
    other.rememberUserRoles(u"u"_s, {u"Theirs"_s});
    m_workspace->rememberColumns(u"D"_s, {u"ours"_s}, Source::Answer);
    m_workspace->rememberUserRoles(u"u"_s, {u"Ours"_s});
    m_workspace->forgetUser(u"u"_s);
    restart();
    QCOMPARE(namesOf(m_workspace->columns(u"D"_s)), QStringList(u"ours"_s));
    QVERIFY(m_workspace->users().empty());
    const Workspace again(*m_database, u"p2"_s, *m_clock);
    QCOMPARE(namesOf(again.columns(u"D"_s)), QStringList(u"theirs"_s));
    QCOMPARE(again.user(u"u"_s)->roles, QStringList(u"Theirs"_s));
}

void TestWorkspace::ignoresEmptyNames()
{
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    m_workspace->rememberDatabase({}, Source::Typed);
    m_workspace->rememberRoles({QString()}, Source::Typed);
    m_workspace->rememberUser({}, Source::Typed);
    m_workspace->rememberInvited({});
    m_workspace->rememberInstance({}, {}, Source::Typed);
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_workspace->users().empty());
}

void TestWorkspace::columnsAreOneTransaction()
{
    QStringList columns;
    for (int i = 0; i < 200; ++i)
        columns << u"column %1"_s.arg(i);
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    const auto version = [&] {
        return m_database->handle().execAndGet("PRAGMA data_version").getInt();
    };
    SQLite::Database observer(m_dir->filePath(u"cache.db"_s).toStdString());
    QCOMPARE(observer.execAndGet("SELECT count(*) FROM part").getInt(), 0);
    const int before = version();
    m_workspace->rememberColumns(u"D"_s, columns, Source::Answer);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(version(), before); // no other program wrote
    QCOMPARE(observer.execAndGet("SELECT count(*) FROM part").getInt(), 200);
}

void TestWorkspace::aFullDiskIsReportedOnceAndNothingIsLostInMemory()
{
    QSignalSpy failed(m_workspace.get(), &Workspace::storageFailed);
    const int pages = m_database->handle().execAndGet("PRAGMA page_count").getInt();
    m_database->handle().exec("PRAGMA max_page_count=" + std::to_string(pages));
    const QByteArray large(100000, 'x');
    m_workspace->rememberInstance(u"ABC-1"_s, large, Source::Answer);
    m_workspace->rememberInstance(u"ABC-2"_s, large, Source::Answer);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().value<Error>().kind, Error::Kind::Storage);
    QCOMPARE(m_workspace->instances().size(), 2);
    QCOMPARE(m_workspace->instances().front().answer, large);

    m_database->handle().exec("PRAGMA max_page_count=10000");
    m_workspace->rememberInstance(u"ABC-1"_s, large, Source::Answer);
    restart();
    QCOMPARE(m_workspace->instances().size(), 1);
}

void TestWorkspace::anUnreadableFileIsReported()
{
    m_database->handle().exec("DROP TABLE user_role");
    Workspace workspace(*m_database, u"p1"_s, *m_clock);
    QSignalSpy failed(&workspace, &Workspace::storageFailed);
    m_clock->settle();
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
