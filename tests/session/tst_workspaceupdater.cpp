// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspaceupdater.h"
#include "store/journalschema.h"
#include "store/journaltables.h"
#include "support/fakewire.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const auto ana = u"ana@example.org"_s;
const QByteArray done = R"({"status":"OK"})";

/// A session without any page.
struct Fixture : FakeWire {
    QTemporaryDir directory;
    std::unique_ptr<Database> cache =
        std::move(*Database::open(directory.filePath(u"cache.db"_s), Workspace::schema()));
    std::unique_ptr<Database> journal =
        std::move(*Database::open(directory.filePath(u"journal.db"_s), journalSchema()));
    Workspace workspace{*cache, u"p"_s, clock};
    ChangeSet changes;
    ChangeStore store{*journal, u"p"_s, u"here"_s, changes, clock};
    JobQueue jobQueue{changes, store, records, instances, users};
    WorkspaceUpdater updater{workspace, jobQueue};

    /// Applies the change and answers its request.
    void apply(const Change &change, int status = 200, const QByteArray &body = done)
    {
        changes.stage(change);
        QVERIFY(jobQueue.apply(Plan::freeze(changes.copies())));
        clock.settle();
        answer(status, body);
        QVERIFY(!jobQueue.isBusy());
    }
};

} // namespace

class TestWorkspaceUpdater : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInvitedAccountIsKnown();
    void aRefusedInvitationTeachesNothing();
    void rolesFollowWhatWasGivenAndTaken();
    void aDeletedAccountKeepsItsRolesForRestoring();
    void aDeletedAccountKeepsAllRolesWhereOnlySomeWereKnown();
    void theProcessOfACreatedInstanceIsKnown();
    void aChangeFoundToBeAppliedCounts();
};

void TestWorkspaceUpdater::anInvitedAccountIsKnown()
{
    Fixture f;
    f.apply(InviteUser{ana});
    const auto user = f.workspace.user(ana);
    QVERIFY(user);
    QVERIFY(user->invitedAt);
}

void TestWorkspaceUpdater::aRefusedInvitationTeachesNothing()
{
    Fixture f;
    f.apply(InviteUser{ana}, 400, R"({"status":"ERROR","detail":"No."})");
    QVERIFY(!f.workspace.user(ana));
}

void TestWorkspaceUpdater::rolesFollowWhatWasGivenAndTaken()
{
    Fixture f;
    f.workspace.rememberUserRoles(ana, {u"Finance"_s});
    f.apply(AddRole{ana, u"Buying"_s, false});
    QCOMPARE(f.workspace.user(ana)->roles, (QStringList{u"Finance"_s, u"Buying"_s}));
    f.apply(RemoveRole{ana, u"Finance"_s, true});
    QCOMPARE(f.workspace.user(ana)->roles, QStringList{u"Buying"_s});
}

void TestWorkspaceUpdater::aDeletedAccountKeepsItsRolesForRestoring()
{
    Fixture f;
    f.apply(DeleteUser{ana, QStringList{u"Finance"_s}});
    const auto user = f.workspace.user(ana);
    QVERIFY(user);
    QVERIFY(user->removedAt);
    QCOMPARE(user->roles, QStringList{u"Finance"_s});
}

void TestWorkspaceUpdater::aDeletedAccountKeepsAllRolesWhereOnlySomeWereKnown()
{
    Fixture f;
    f.workspace.rememberRolesByMembers({{ana, {u"Finance"_s}, {u"Finance"_s, u"Legal"_s}}});
    f.apply(DeleteUser{ana, QStringList{u"Finance"_s, u"Stock"_s}});
    const auto user = f.workspace.user(ana);
    QVERIFY(user->removedAt);
    QVERIFY(!user->rolesAsked);
    QCOMPARE(user->roles, QStringList({u"Finance"_s, u"Stock"_s}));
}

void TestWorkspaceUpdater::theProcessOfACreatedInstanceIsKnown()
{
    Fixture f;
    f.apply(CreateInstance{u"ABC"_s, {}, false}, 200,
            R"({"status":"OK","identifier":"ABC-2","initiationDate":"2026-01-31 09:12:44"})");
    QCOMPARE(f.workspace.processes().size(), size_t(1));
    QCOMPARE(f.workspace.processes().front().name, u"ABC"_s);
}

void TestWorkspaceUpdater::aChangeFoundToBeAppliedCounts()
{
    Fixture f;
    f.changes.stage(InviteUser{ana});
    QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
    f.clock.settle();
    f.fail(Answer::Fault::Interrupted);
    QVERIFY(!f.workspace.user(ana));
    f.jobQueue.markApplied(f.changes.changes().front().id);
    QVERIFY(f.workspace.user(ana));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestWorkspaceUpdater)
#include "tst_workspaceupdater.moc"
