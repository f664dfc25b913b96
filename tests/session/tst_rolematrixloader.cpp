// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "session/rolematrixloader.h"
#include "session/useraccount.h"
#include "support/fakewire.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

const QString everyone = u"All Users"_s;
const QString sales = u"Sales"_s;
const QString legal = u"Legal"_s;

QByteArray namesAsJson(const QStringList &names)
{
    JsonValue::Items items;
    for (const QString &name : names)
        items.push_back(JsonValue::string(name));
    return JsonValue::array(std::move(items)).toJson();
}

QString user(int number)
{
    return u"user%1@example.org"_s.arg(number, 3, 10, QChar(u'0'));
}

QStringList usersUpTo(int count)
{
    QStringList emails;
    for (int i = 0; i < count; ++i)
        emails << user(i);
    return emails;
}

/// A service with users and roles behind the fake wire, a workspace, and the loader.
struct Desk : FakeWire {
    QTemporaryDir directory;
    std::unique_ptr<Database> database =
        std::move(*Database::open(directory.filePath(u"cache.db"_s), Workspace::schema()));
    Workspace workspace{*database, u"profile-1"_s, clock};
    RoleMatrixLoader loader{client, workspace};

    std::map<QString, QStringList> own; ///< what the service says of a user
    std::map<QString, QStringList> members; ///< what it says of a role
    std::map<QString, int> refusals; ///< status of the answer about a role or a user
    std::function<void(const QString &)> beforeAnswer; ///< called with the role or user
    int lists = 0;
    int reads = 0;
    QStringList ends;
    QStringList many;

    Desk()
    {
        network.answersItself = [this](FakeTransfer &transfer) {
            clock.callSoon(&transfer, [this, &transfer] { answerFor(transfer); });
            return true;
        };
        QObject::connect(
            &loader, &RoleMatrixLoader::ended, &loader,
            [this](const QStringList &left, const std::optional<Error> &error) {
                ends << u"%1 %2"_s.arg(left.size()).arg(error ? error->message : u"good"_s);
            });
        QObject::connect(&loader, &RoleMatrixLoader::manyLeft, &loader,
                         [this](const QStringList &emails) { many = emails; });
    }
    /// Makes the service list what its users have.
    void listTruly()
    {
        members.clear();
        for (const auto &[email, roles] : own) {
            for (const QString &role : roles)
                members[role] << email;
        }
    }
    /// The first use of lists of members.
    void forgetThatListsAgree()
    {
        Dialect dialect = client.dialect();
        dialect.reset(dialectkey::roleMembers);
        client.setDialect(dialect);
    }
    Dialect::Entry learned() const { return client.dialect().entry(dialectkey::roleMembers); }
    void know(const QStringList &emails, const QStringList &roles)
    {
        workspace.rememberUsers(emails, Source::Typed);
        workspace.rememberRoles(roles, Source::Answer);
    }
    /// Loads, and lets time pass until the end.
    void load(const QStringList &emails)
    {
        loader.load(emails);
        clock.advance(10min);
        QVERIFY(!loader.isBusy());
    }
    int requests() const { return lists + reads; }
    bool knowsAll(const QString &email) const
    {
        const auto known = workspace.user(email);
        return known && known->roles && !known->rolesAsked;
    }
    QStringList roles(const QString &email) const
    {
        return workspace.user(email)->roles.value_or(QStringList{u"never"_s});
    }
    RoleKnowledge knowledge(const QString &email, const QString &role) const
    {
        return roleKnowledge(*workspace.user(email), role);
    }

private:
    void answerFor(FakeTransfer &transfer)
    {
        const QUrl &url = transfer.request.url;
        const bool isList = url.path().endsWith(u"assignee/list");
        const auto asked = isList
            ? *parseJson(QUrlQuery(url).queryItemValue(u"assignees"_s, QUrl::FullyDecoded).toUtf8())
            : *parseJson(transfer.request.body);
        const QString name = isList ? asked.items().front().text() : asked.find(u"email")->text();
        (isList ? lists : reads) += 1;
        if (beforeAnswer)
            beforeAnswer(name);
        if (const auto refused = refusals.find(name); refused != refusals.end())
            return transfer.answer(refused->second, R"({"status":"ERROR","detail":"No."})");
        if (isList)
            return transfer.answer(200, namesAsJson(members[name]));
        const auto known = own.find(name);
        if (known == own.end())
            return transfer.answer(404, R"({"status":"ERROR","detail":"User not found"})");
        transfer.answer(200, "{\"roles\":" + namesAsJson(known->second) + '}');
    }
};

/// Twelve users, all of them in All Users, the even ones in Sales, the first three in Legal; all of that is
/// known to be there, and nothing of the users' roles.
struct SmallDesk : Desk {
    SmallDesk()
    {
        for (int i = 0; i < 12; ++i) {
            own[user(i)] << everyone;
            if (i % 2 == 0)
                own[user(i)] << sales;
            if (i < 3)
                own[user(i)] << legal;
        }
        listTruly();
        know(usersUpTo(12), {everyone, sales, legal});
    }
    /// With the system roles beside All Users.
    static constexpr int roleCount = 6;
};

} // namespace

class TestRoleMatrixLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // how many requests
    void twentyRolesOfTwoHundredUsersTakeTwentyOneRequests();
    void fewerUsersThanRolesAreAskedForOneByOne();
    void oneUserIsAskedForAlone();
    void withoutAKnownRoleEachUserIsAskedFor();
    void aProfileWithoutTheKeyOfTheListsAsksForEachUser();
    // what is proven
    void theFirstUseIsComparedWithAUserAndRemembered();
    void listsThatDifferTwiceAreNotUsedAnyMore();
    void aRoleThatChangedBetweenTwoAnswersIsNoDifference();
    void anAnswerThatFailsTheSecondTimeTeachesNothing();
    void listsWithoutAnyMemberProveNothing();
    void aSettingOfTheUserIsObeyedAndKept();
    // traps
    void aRoleThatAnAnswerShowsIsAskedForToo();
    void theOtherSystemRolesAreAskedForByTheirNames();
    void aRoleThatTheServiceDoesNotKnowHasNoMembers();
    void aRenamedRoleIsFoundByItsMembers();
    void aListAtARoundNumberLeavesTheOthersUnknown();
    void usersBehindACutAreAskedForAlone();
    void aListThatLostMembersIsFoundOut();
    void theRoleOfEveryUserNeedsNoMembers();
    void usersWhomNoRoleListsAreAskedForAlone();
    void aDeletedAccountThatARoleListsIsADifference();
    void anAccountThatWasDeletedFromHereStaysDeleted();
    void lettersOfAddressesDoNotCount();
    void membersWhoWereNotKnownAreAdded();
    void rolesOfOtherUsersStayAsTheyWereLoaded();
    void whatThisProgramChangesMeanwhileIsReadAgain();
    // refusals and ends
    void aRefusedListLeavesItToTheUsers_data();
    void aRefusedListLeavesItToTheUsers();
    void aRoleThatFailsStaysUnknown();
    void anErrorOfAllRequestsEndsItAndKeepsNothing();
    void aLimitThatIsReachedIsWaitedFor();
    void cancellingInTheMiddleKeepsNothing();
    void whatIsAddedMeanwhileIsLoadedToo();
    void manyWhoMustBeAskedForAloneWaitForTheUser();
};

void TestRoleMatrixLoader::twentyRolesOfTwoHundredUsersTakeTwentyOneRequests()
{
    Desk desk;
    desk.forgetThatListsAgree();
    QStringList roles{everyone, u"Administrator"_s, u"Business Analyst"_s, u"User Management"_s};
    for (int role = 4; role < 20; ++role)
        roles << u"Role %1"_s.arg(role);
    for (int i = 0; i < 200; ++i)
        desk.own[user(i)] = {everyone, roles[1 + i % 19], roles[1 + (i + 7) % 19]};
    desk.listTruly();
    desk.know(usersUpTo(200), roles);
    const RoleMatrixLoader::Plan plan = desk.loader.planFor(usersUpTo(200));
    QVERIFY(plan.isByRole);
    QCOMPARE(plan.requests, 21);
    desk.load(usersUpTo(200));
    QCOMPARE(desk.requests(), plan.requests);
    QCOMPARE(desk.ends, QStringList(u"0 good"_s));
    QCOMPARE(desk.loader.done(), desk.loader.total());
    for (const auto &[email, own] : desk.own) {
        QStringList known = desk.roles(email);
        known.sort();
        QStringList truth = own;
        truth.sort();
        QCOMPARE(known, truth);
    }
    desk.load(usersUpTo(200));
    QCOMPARE(desk.requests(), 2 * plan.requests);
}

void TestRoleMatrixLoader::fewerUsersThanRolesAreAskedForOneByOne()
{
    SmallDesk desk;
    QCOMPARE(desk.loader.planFor(usersUpTo(4)).requests, 4);
    desk.load(usersUpTo(4));
    QCOMPARE(desk.reads, 4);
    QCOMPARE(desk.lists, 0);
    for (const QString &email : usersUpTo(4))
        QVERIFY(desk.knowsAll(email));
    QVERIFY(!desk.loader.planFor(usersUpTo(desk.roleCount + 1)).isByRole);
    QVERIFY(desk.loader.planFor(usersUpTo(desk.roleCount + 2)).isByRole);
}

void TestRoleMatrixLoader::oneUserIsAskedForAlone()
{
    SmallDesk desk;
    desk.load(usersUpTo(12));
    QVERIFY(!desk.knowsAll(user(5)));
    desk.reads = 0;
    desk.load({user(5)});
    QCOMPARE(desk.reads, 1);
    QVERIFY(desk.knowsAll(user(5)));
}

void TestRoleMatrixLoader::withoutAKnownRoleEachUserIsAskedFor()
{
    SmallDesk desk;
    Workspace empty(*desk.database, u"profile-2"_s, desk.clock);
    RoleMatrixLoader loader(desk.client, empty);
    QCOMPARE(loader.planFor(usersUpTo(12)).requests, 12);
    empty.rememberRoles({everyone}, Source::Answer); // which tells nothing of the others
    QVERIFY(!loader.planFor(usersUpTo(12)).isByRole);
    loader.load(usersUpTo(12));
    desk.clock.advance(10min);
    QCOMPARE(desk.lists, 0);
    QCOMPARE(desk.reads, 12);
}

void TestRoleMatrixLoader::aProfileWithoutTheKeyOfTheListsAsksForEachUser()
{
    SmallDesk desk; // where the lists take the data key
    ApiClient client(desk.scheduler,
                     Connection{desk.baseUrl(), u"admin@example.org"_s, Secret(), Secret("k")});
    client.setDialect(desk.client.dialect());
    RoleMatrixLoader loader(client, desk.workspace);
    QVERIFY(!loader.planFor(usersUpTo(12)).isByRole);
    Dialect dialect = desk.client.dialect();
    dialect.reset(dialectkey::commonsKey); // it may take the other one
    client.setDialect(dialect);
    QVERIFY(loader.planFor(usersUpTo(12)).isByRole);
}

void TestRoleMatrixLoader::theFirstUseIsComparedWithAUserAndRemembered()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    QSignalSpy remembered(&desk.client, &ApiClient::dialectLearned);
    desk.load(usersUpTo(12));
    QCOMPARE(desk.lists, desk.roleCount);
    QCOMPARE(desk.reads, 1);
    QVERIFY(desk.knowsAll(user(0))); // the user in most roles
    QCOMPARE(desk.learned().value, u"agree"_s);
    QCOMPARE(desk.learned().origin.kind, Dialect::Origin::Kind::Learned);
    QCOMPARE(desk.learned().origin.call, callName(CallId::Assignees));
    QCOMPARE(remembered.count(), 1);
    QCOMPARE(desk.roles(user(2)), QStringList({everyone, sales, legal}));
    QCOMPARE(desk.knowledge(user(3), sales), RoleKnowledge::No);
    QCOMPARE(desk.knowledge(user(3), u"Another"_s), RoleKnowledge::Unknown);
}

void TestRoleMatrixLoader::listsThatDifferTwiceAreNotUsedAnyMore()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    desk.members[sales] = {user(0), user(1), user(2)}; // not the users that have it
    desk.members[legal] = {user(1)};
    desk.load(usersUpTo(12));
    QCOMPARE(desk.learned().value, u"differ"_s);
    for (const auto &[email, roles] : desk.own) {
        QVERIFY(desk.knowsAll(email));
        QCOMPARE(desk.roles(email), roles);
    }
    QVERIFY2(desk.loader.remarks().contains(u"differ"), qPrintable(desk.loader.remarks()));
    QCOMPARE(desk.ends, QStringList(u"0 good"_s));
    desk.lists = 0;
    QCOMPARE(desk.loader.planFor(usersUpTo(12)).requests, 12);
    desk.load(usersUpTo(12));
    QCOMPARE(desk.lists, 0);
    QCOMPARE(desk.loader.remarks(), QString());
}

void TestRoleMatrixLoader::aRoleThatChangedBetweenTwoAnswersIsNoDifference()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    desk.beforeAnswer = [&desk, isDone = false](const QString &name) mutable {
        if (name != user(0) || std::exchange(isDone, true))
            return;
        desk.own[user(0)].removeAll(sales); // behind the list of Sales
        desk.listTruly();
    };
    desk.load(usersUpTo(12));
    QCOMPARE(desk.learned().value, u"agree"_s);
    QCOMPARE(desk.roles(user(0)), QStringList({everyone, legal}));
    QCOMPARE(desk.roles(user(4)), QStringList({everyone, sales}));
    QCOMPARE(desk.requests(), desk.roleCount + 1 + 2); // the role and the user once more
}

void TestRoleMatrixLoader::anAnswerThatFailsTheSecondTimeTeachesNothing()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    desk.members[sales] = {user(1), user(4)}; // the first of them has another role, and is compared
    desk.beforeAnswer = [&desk, times = 0](const QString &name) mutable {
        if (name == sales && ++times == 2)
            desk.refusals[sales] = 400;
    };
    desk.load(usersUpTo(12));
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::roleMembers));
    for (const QString &email : usersUpTo(12))
        QVERIFY(desk.knowsAll(email)); // asked for one by one
}

void TestRoleMatrixLoader::listsWithoutAnyMemberProveNothing()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    desk.members.clear();
    for (auto &[email, roles] : desk.own)
        roles = {everyone}; // so that nothing differs, either
    desk.load(usersUpTo(12));
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::roleMembers));
    QCOMPARE(desk.reads, 12);
    for (const QString &email : usersUpTo(12))
        QVERIFY(desk.knowsAll(email));
}

void TestRoleMatrixLoader::aSettingOfTheUserIsObeyedAndKept()
{
    SmallDesk desk;
    Dialect dialect = desk.client.dialect();
    QVERIFY(dialect.setByHand(dialectkey::roleMembers, u"differ"_s, desk.clock.wallTime()));
    desk.client.setDialect(dialect);
    desk.load(usersUpTo(12));
    QCOMPARE(desk.lists, 0);
    QVERIFY(dialect.setByHand(dialectkey::roleMembers, u"agree"_s, desk.clock.wallTime()));
    desk.client.setDialect(dialect);
    desk.members[sales].removeAll(user(2));
    desk.load(usersUpTo(12));
    QVERIFY(desk.client.dialect().isSetByHand(dialectkey::roleMembers));
    QCOMPARE(desk.learned().value, u"agree"_s);
    QCOMPARE(desk.roles(user(2)), desk.own[user(2)]); // and it is not believed all the same
    QVERIFY(desk.knowsAll(user(2)));
}

void TestRoleMatrixLoader::aRoleThatAnAnswerShowsIsAskedForToo()
{
    SmallDesk desk;
    desk.own[user(3)] << u"Stock"_s; // the first without another role that is known
    desk.own[user(7)] << u"Stock"_s;
    desk.listTruly();
    desk.load(usersUpTo(12));
    QCOMPARE(desk.lists, desk.roleCount + 1);
    QCOMPARE(desk.reads, 1);
    QVERIFY(desk.knowsAll(user(3)));
    QCOMPARE(desk.roles(user(7)), QStringList({everyone, u"Stock"_s}));
    QCOMPARE(desk.knowledge(user(5), u"Stock"_s), RoleKnowledge::No);
}

void TestRoleMatrixLoader::theOtherSystemRolesAreAskedForByTheirNames()
{
    SmallDesk desk;
    desk.own[user(4)] << u"Administrator"_s;
    desk.listTruly();
    desk.refusals[u"User Management"_s] = 400; // perhaps there is none of that name
    desk.load(usersUpTo(12));
    QCOMPARE(desk.roles(user(4)), QStringList({everyone, sales, u"Administrator"_s}));
    QCOMPARE(desk.knowledge(user(6), u"Administrator"_s), RoleKnowledge::No);
    QCOMPARE(desk.loader.failureText(), QString());
    QStringList known;
    for (const Known &role : desk.workspace.roles())
        known << role.name;
    QCOMPARE(known, QStringList({everyone, sales, legal, u"Administrator"_s}));
    desk.know({}, {u"Todos os usuários"_s}); // whose companions are not known exactly
    QCOMPARE(desk.loader.planFor(usersUpTo(12)).requests, desk.roleCount + 1 + 1);
}

void TestRoleMatrixLoader::aRoleThatTheServiceDoesNotKnowHasNoMembers()
{
    SmallDesk desk;
    desk.know({}, {u"Renamed"_s});
    desk.refusals[u"Renamed"_s] = 404;
    desk.load(usersUpTo(12));
    QCOMPARE(desk.lists, desk.roleCount + 1);
    QCOMPARE(desk.loader.failureText(), QString());
    QCOMPARE(desk.knowledge(user(4), u"Renamed"_s), RoleKnowledge::No);
    QCOMPARE(desk.knowledge(user(4), sales), RoleKnowledge::Yes);
}

void TestRoleMatrixLoader::aRenamedRoleIsFoundByItsMembers()
{
    SmallDesk desk;
    desk.load(usersUpTo(12));
    for (auto &[email, roles] : desk.own)
        roles.replaceInStrings(sales, u"Selling"_s);
    desk.listTruly();
    desk.lists = desk.reads = 0;
    desk.load(usersUpTo(12));
    QCOMPARE(desk.lists, desk.roleCount + 1); // and the role by its new name
    QCOMPARE(desk.reads, 2); // of the six that lost a role
    QCOMPARE(desk.learned().value, u"agree"_s);
    QCOMPARE(desk.knowledge(user(10), sales), RoleKnowledge::No);
    QCOMPARE(desk.knowledge(user(10), u"Selling"_s), RoleKnowledge::Yes);
    QCOMPARE(desk.knowledge(user(9), u"Selling"_s), RoleKnowledge::No);
}

void TestRoleMatrixLoader::aListAtARoundNumberLeavesTheOthersUnknown()
{
    Desk desk;
    for (int i = 0; i < 120; ++i)
        desk.own[user(i)] = {sales};
    for (int i = 120; i < 210; ++i)
        desk.own[user(i)] = {legal};
    desk.listTruly();
    desk.members[sales] = desk.members[sales].first(100);
    desk.know(usersUpTo(210), {sales, legal});
    desk.load(usersUpTo(210));
    QCOMPARE(desk.knowledge(user(50), legal), RoleKnowledge::No);
    QCOMPARE(desk.knowledge(user(150), legal), RoleKnowledge::Yes);
    QCOMPARE(desk.knowledge(user(150), sales), RoleKnowledge::Unknown);
    QVERIFY2(desk.loader.remarks().contains(sales), qPrintable(desk.loader.remarks()));
    QVERIFY(desk.many.contains(user(150)) && !desk.many.contains(user(50)));
    desk.loader.loadSingly(desk.many); // as the user decides
    desk.clock.advance(10min);
    for (const auto &[email, roles] : desk.own)
        QCOMPARE(desk.roles(email), roles);
    QCOMPARE(desk.knowledge(user(150), sales), RoleKnowledge::No);
    QCOMPARE(desk.learned().value, u"agree"_s);
}

void TestRoleMatrixLoader::usersBehindACutAreAskedForAlone()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    desk.members[everyone] = desk.members[everyone].first(3); // fewer than the others list
    desk.members[sales] = desk.members[sales].first(3);
    desk.load(usersUpTo(12));
    for (const auto &[email, roles] : desk.own)
        QCOMPARE(desk.roles(email), roles);
    QVERIFY(desk.knowsAll(user(1))); // in Legal, and not in the list of Sales
    QCOMPARE(desk.learned().value, u"agree"_s); // the listed users have the roles
    QCOMPARE(desk.ends, QStringList(u"0 good"_s));
}

void TestRoleMatrixLoader::aListThatLostMembersIsFoundOut()
{
    SmallDesk desk;
    desk.load(usersUpTo(12));
    QCOMPARE(desk.learned().value, u"agree"_s);
    desk.members[sales] = desk.members[sales].first(4); // of six, and that is no round number
    desk.load(usersUpTo(12));
    QCOMPARE(desk.learned().value, u"differ"_s);
    for (const auto &[email, roles] : desk.own)
        QCOMPARE(desk.roles(email), roles);
}

void TestRoleMatrixLoader::theRoleOfEveryUserNeedsNoMembers()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    for (int i = 3; i < 12; i += 2)
        desk.own[user(i)] << legal; // so that there is a list with each user
    desk.listTruly();
    desk.members[everyone].clear();
    desk.load(usersUpTo(12));
    QCOMPARE(desk.requests(), desk.roleCount + 1);
    QCOMPARE(desk.learned().value, u"agree"_s);
    QCOMPARE(desk.roles(user(8)), QStringList({everyone, sales}));
}

void TestRoleMatrixLoader::usersWhomNoRoleListsAreAskedForAlone()
{
    SmallDesk desk;
    const QString typo = u"user@exampel.org"_s;
    desk.know({typo}, {});
    desk.load(usersUpTo(12) + QStringList{typo});
    QCOMPARE(desk.reads, 1 + 1);
    QCOMPARE(desk.loader.failedUsers(), QStringList(typo));
    QVERIFY2(desk.loader.failureText().startsWith(u"Roles were loaded for 12 of 13 user(s)."),
             qPrintable(desk.loader.failureText()));
    QCOMPARE(desk.learned().value, u"agree"_s);
    QVERIFY(!desk.workspace.user(typo)->roles);
}

void TestRoleMatrixLoader::aDeletedAccountThatARoleListsIsADifference()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    desk.own.erase(user(0)); // in most roles, so it is compared
    desk.load(usersUpTo(12));
    QCOMPARE(desk.learned().value, u"differ"_s);
    QVERIFY(!desk.workspace.user(user(0))->roles);
    QCOMPARE(desk.loader.failedUsers(), QStringList(user(0)));
    QVERIFY(desk.knowsAll(user(1)));
}

void TestRoleMatrixLoader::anAccountThatWasDeletedFromHereStaysDeleted()
{
    SmallDesk desk;
    desk.workspace.rememberUserRoles(user(2), {everyone, sales});
    desk.workspace.rememberRemoved(user(2));
    desk.own.erase(user(2));
    desk.listTruly();
    desk.load(usersUpTo(12));
    QCOMPARE(desk.requests(), desk.roleCount + 1); // no role lists it, so nothing is to be asked
    QVERIFY(desk.workspace.user(user(2))->removedAt);
    QCOMPARE(desk.roles(user(2)), QStringList({everyone, sales})); // to be restored with
    desk.own[user(2)] = {everyone, legal}; // the user was invited again
    desk.listTruly();
    desk.load(usersUpTo(12));
    QVERIFY(!desk.workspace.user(user(2))->removedAt);
    QVERIFY(desk.knowsAll(user(2)));
}

void TestRoleMatrixLoader::lettersOfAddressesDoNotCount()
{
    SmallDesk desk;
    desk.forgetThatListsAgree();
    for (auto &[role, emails] : desk.members) {
        for (QString &email : emails)
            email = email.toUpper();
    }
    desk.load(usersUpTo(12));
    QCOMPARE(desk.learned().value, u"agree"_s);
    QCOMPARE(desk.workspace.users().size(), size_t(12));
    QCOMPARE(desk.roles(user(4)), QStringList({everyone, sales}));
    QVERIFY(desk.loader.found().isEmpty());
}

void TestRoleMatrixLoader::membersWhoWereNotKnownAreAdded()
{
    SmallDesk desk;
    desk.own[u"New@example.org"_s] = {everyone, legal};
    desk.listTruly();
    desk.members[legal] << legal; // its own name is no user
    desk.load(usersUpTo(12));
    QCOMPARE(desk.requests(), desk.roleCount + 1);
    QCOMPARE(desk.loader.found(), QStringList(u"New@example.org"_s));
    const auto found = desk.workspace.user(u"New@example.org"_s);
    QVERIFY(found);
    QCOMPARE(found->source, Source::Answer);
    QCOMPARE(found->roles, QStringList({everyone, legal}));
    QCOMPARE(found->rolesAsked->size(), desk.roleCount);
    QCOMPARE(desk.workspace.users().size(), size_t(13));
}

void TestRoleMatrixLoader::rolesOfOtherUsersStayAsTheyWereLoaded()
{
    SmallDesk desk;
    desk.workspace.rememberUserRoles(user(10), {everyone, legal});
    desk.clock.advance(1h);
    desk.load(usersUpTo(10));
    QVERIFY(desk.knowsAll(user(10))); // its roles were not asked for
    QCOMPARE(desk.roles(user(10)), QStringList({everyone, legal}));
    QCOMPARE(desk.roles(user(11)), QStringList(everyone)); // nothing was known of this one
}

void TestRoleMatrixLoader::whatThisProgramChangesMeanwhileIsReadAgain()
{
    SmallDesk desk;
    desk.beforeAnswer = [&desk, isDone = false](const QString &name) mutable {
        if (name != legal || std::exchange(isDone, true))
            return;
        desk.own[user(5)] << sales; // behind the list that may be on its way
        desk.workspace.rememberRoleGiven(user(5), sales);
    };
    desk.load(usersUpTo(12));
    QVERIFY(desk.knowsAll(user(5)));
    QCOMPARE(desk.roles(user(5)), QStringList({everyone, sales}));
}

void TestRoleMatrixLoader::aRefusedListLeavesItToTheUsers_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the key") << 401;
    QTest::newRow("the right") << 403;
    QTest::newRow("the plan") << 402;
    QTest::newRow("the question") << 400;
    QTest::newRow("a fault") << 500;
}

void TestRoleMatrixLoader::aRefusedListLeavesItToTheUsers()
{
    QFETCH(int, status);
    SmallDesk desk;
    desk.forgetThatListsAgree();
    for (const QString &role : {everyone, sales, legal})
        desk.refusals[role] = status;
    desk.load(usersUpTo(12));
    const int asked = status == 500 ? 4 : 1; // faults are repeated
    QVERIFY2(desk.lists <= asked, qPrintable(QString::number(desk.lists)));
    QCOMPARE(desk.reads, 12);
    for (const QString &email : usersUpTo(12))
        QVERIFY(desk.knowsAll(email));
    QCOMPARE(desk.ends, QStringList(u"0 good"_s));
    QCOMPARE(desk.loader.failureText(), QString());
    QVERIFY2(desk.loader.remarks().contains(u"did not list"), qPrintable(desk.loader.remarks()));
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::roleMembers));
}

void TestRoleMatrixLoader::aRoleThatFailsStaysUnknown()
{
    SmallDesk desk;
    desk.refusals[legal] = 400;
    desk.load(usersUpTo(12));
    QCOMPARE(desk.knowledge(user(4), sales), RoleKnowledge::Yes);
    QCOMPARE(desk.knowledge(user(4), legal), RoleKnowledge::Unknown);
    QVERIFY2(desk.loader.failureText().contains(u"Legal: "), qPrintable(desk.loader.failureText()));
    QVERIFY(desk.loader.failedUsers().isEmpty());
}

void TestRoleMatrixLoader::anErrorOfAllRequestsEndsItAndKeepsNothing()
{
    SmallDesk desk;
    desk.network.answersItself = [&desk](FakeTransfer &transfer) {
        desk.clock.callSoon(&transfer, [&transfer] { transfer.fail(Answer::Fault::Insecure, 0); });
        return true;
    };
    desk.load(usersUpTo(12));
    QCOMPARE(desk.ends.size(), 1);
    QVERIFY2(desk.ends.first().startsWith(u"12 ") && desk.ends.first() != u"12 good",
             qPrintable(desk.ends.first()));
    QVERIFY2(desk.loader.failureText().startsWith(u"No roles were loaded"),
             qPrintable(desk.loader.failureText()));
    for (const QString &email : usersUpTo(12))
        QVERIFY(!desk.workspace.user(email)->roles);
}

void TestRoleMatrixLoader::aLimitThatIsReachedIsWaitedFor()
{
    SmallDesk desk;
    desk.beforeAnswer = [&desk, times = 0](const QString &name) mutable {
        if (name == legal && ++times == 1)
            desk.refusals[legal] = 429;
        else
            desk.refusals.clear();
    };
    desk.load(usersUpTo(12));
    QCOMPARE(desk.lists, desk.roleCount + 1);
    QCOMPARE(desk.ends, QStringList(u"0 good"_s));
    QCOMPARE(desk.roles(user(2)), QStringList({everyone, sales, legal}));
}

void TestRoleMatrixLoader::cancellingInTheMiddleKeepsNothing()
{
    SmallDesk desk;
    desk.beforeAnswer = [&desk](const QString &name) {
        if (name == legal)
            desk.loader.cancel();
    };
    desk.loader.load(usersUpTo(12));
    desk.clock.advance(10min);
    QVERIFY(!desk.loader.isBusy());
    QCOMPARE(desk.ends, QStringList(u"12 good"_s));
    QVERIFY(desk.loader.pending().isEmpty());
    QCOMPARE(desk.reads, 0);
    for (const QString &email : usersUpTo(12))
        QVERIFY(!desk.workspace.user(email)->roles);
    desk.beforeAnswer = nullptr;
    desk.load(usersUpTo(12));
    QCOMPARE(desk.roles(user(4)), QStringList({everyone, sales}));
}

void TestRoleMatrixLoader::whatIsAddedMeanwhileIsLoadedToo()
{
    SmallDesk desk;
    desk.loader.load(usersUpTo(10));
    QCOMPARE(desk.loader.pending().size(), 10);
    desk.loader.load({user(10), user(11)});
    QCOMPARE(desk.loader.pending().size(), 12);
    desk.clock.advance(10min);
    QCOMPARE(desk.requests(), desk.roleCount + 1);
    QCOMPARE(desk.roles(user(10)), QStringList({everyone, sales}));
    QVERIFY(desk.loader.pending().isEmpty());
}

void TestRoleMatrixLoader::manyWhoMustBeAskedForAloneWaitForTheUser()
{
    Desk desk;
    for (int i = 0; i < 90; ++i)
        desk.own[user(i)] = {everyone, sales};
    desk.know(usersUpTo(90), {everyone, sales, legal});
    desk.members[sales] = {user(0)};
    desk.members[legal] = {user(1)};
    desk.load(usersUpTo(90));
    QCOMPARE(desk.learned().value, u"differ"_s);
    QVERIFY(desk.many.size() > RoleMatrixLoader::mostUnasked);
    QCOMPARE(desk.ends, QStringList(u"0 good"_s));
    const int before = desk.reads;
    desk.clock.advance(10min);
    QCOMPARE(desk.reads, before);
    desk.loader.loadSingly(desk.many);
    desk.clock.advance(10min);
    for (const QString &email : usersUpTo(90))
        QCOMPARE(desk.roles(email), desk.own[email]);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestRoleMatrixLoader)
#include "tst_rolematrixloader.moc"
