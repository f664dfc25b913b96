// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/instanceloader.h"
#include "session/rolesloader.h"
#include "support/fakewire.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const QStringList identifiers{u"INV-1"_s, u"INV-2"_s, u"INV-3"_s};
const QStringList emails{u"ana@example.org"_s, u"bo@example.org"_s, u"cy@example.org"_s};

/// A wire, and a client on it whose keys cannot be header values.
struct UnusableKeys : FakeWire {
    ApiClient unusable{scheduler,
                       Connection{client.connection().baseUrl, client.connection().userName,
                                  Secret("clé"), Secret("clé")}};
};

struct WorkspaceFile {
    QTemporaryDir directory;
    std::unique_ptr<Database> database =
        std::move(*Database::open(directory.filePath(u"cache.db"_s), Workspace::schema()));
};

} // namespace

/// Each loader asks for many objects, one by one: an error of one of them either concerns that object,
/// or is global and ends the load.
class TestLoaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatCannotBeSentEndsTheLoadOfInstances();
    void aKeyThatCannotBeSentEndsTheLoadOfRoles();
    void anAbortedRequestEndsTheLoadOfInstances();
    void anErrorOfOneInstanceLetsTheOthersLoad();
    void anErrorOfOneUserLetsTheOthersLoad();
};

void TestLoaders::aKeyThatCannotBeSentEndsTheLoadOfInstances()
{
    UnusableKeys wire;
    InstancesApi instances(wire.unusable);
    InstanceLoader loader(instances);
    QSignalSpy failed(&loader, &InstanceLoader::failed);
    QStringList abandoned;
    std::optional<Error> why;
    connect(&loader, &InstanceLoader::ended, this,
            [&](const QStringList &unread, const std::optional<Error> &error) {
                abandoned = unread;
                why = error;
            });
    loader.load(identifiers);
    wire.clock.settle();
    QVERIFY(!loader.isBusy());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(abandoned, identifiers);
    QVERIFY(why);
    QCOMPARE(why->kind, Error::Kind::KeyRejected);
    QCOMPARE(wire.sent(), 0);
}

void TestLoaders::aKeyThatCannotBeSentEndsTheLoadOfRoles()
{
    UnusableKeys wire;
    WorkspaceFile file;
    Workspace workspace(*file.database, u"profile-1"_s, wire.clock);
    UsersApi users(wire.unusable);
    RolesLoader loader(users, workspace);
    QSignalSpy ended(&loader, &RolesLoader::ended);
    loader.load(emails);
    wire.clock.settle();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(loader.failures().size(), size_t(1));
    QCOMPARE(loader.failures().front().error.kind, Error::Kind::KeyRejected);
    QCOMPARE(wire.sent(), 0);
}

void TestLoaders::anAbortedRequestEndsTheLoadOfInstances()
{
    FakeWire wire;
    InstanceLoader loader(wire.instances);
    QSignalSpy failed(&loader, &InstanceLoader::failed);
    QSignalSpy ended(&loader, &InstanceLoader::ended);
    loader.load(identifiers);
    wire.clock.settle();
    QVERIFY(wire.sent() > 0);
    wire.fail(Answer::Fault::Aborted);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!loader.isBusy());
}

void TestLoaders::anErrorOfOneInstanceLetsTheOthersLoad()
{
    FakeWire wire;
    InstanceLoader loader(wire.instances);
    QSignalSpy failed(&loader, &InstanceLoader::failed);
    QSignalSpy ended(&loader, &InstanceLoader::ended);
    loader.load(identifiers);
    wire.clock.settle();
    wire.answerTo(0, 404, R"({"status":"ERROR","detail":"Not found"})");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(ended.size(), 0);
    QVERIFY(loader.isBusy());
}

void TestLoaders::anErrorOfOneUserLetsTheOthersLoad()
{
    FakeWire wire;
    WorkspaceFile file;
    Workspace workspace(*file.database, u"profile-1"_s, wire.clock);
    RolesLoader loader(wire.users, workspace);
    QSignalSpy ended(&loader, &RolesLoader::ended);
    loader.load(emails);
    wire.clock.settle();
    wire.answerTo(0, 404, R"({"status":"ERROR","detail":"Not found"})");
    QCOMPARE(loader.failures().size(), size_t(1));
    QCOMPARE(ended.size(), 0);
    QVERIFY(loader.isBusy());
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestLoaders)
#include "tst_loaders.moc"
