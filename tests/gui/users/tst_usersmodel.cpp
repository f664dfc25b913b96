// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/usersmodel.h"
#include "gui/users/userstable.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

struct Fixture {
    ManualClock clock;
    QTemporaryDir directory;
    std::unique_ptr<Database> database =
        std::move(*Database::open(directory.filePath(u"cache.db"_s), Workspace::schema()));
    Workspace workspace{*database, u"profile-1"_s, clock};
    ChangeSet changes;
    std::unique_ptr<UsersModel> model;

    Fixture()
    {
        for (const QString &name : {u"ana"_s, u"eva"_s, u"leo"_s})
            workspace.rememberUserRoles(name + u"@example.org"_s, {u"Finance"_s});
        model = std::make_unique<UsersModel>(workspace, changes, clock);
        new QAbstractItemModelTester(model.get(), model.get());
    }
    /// What follows the workspace and the changes step by step is what is made of them at once.
    bool isTrue() const
    {
        const UsersModel fresh(workspace, changes, clock);
        return model->rows() == fresh.rows() && model->roles() == fresh.roles()
            && model->counts() == fresh.counts();
    }
};

/// Rows that were told to have changed.
int refreshedRows(const QSignalSpy &changed)
{
    int rows = 0;
    for (const QList<QVariant> &signal : changed)
        rows += signal[1].toModelIndex().row() - signal[0].toModelIndex().row() + 1;
    return rows;
}

} // namespace

class TestUsersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesOfOneUserRefreshOneRow();
    void aStagedChangeRefreshesTheRowOfItsUser();
    void aStagedRoleIsToldByItsCellAndItsRow();
    void aNewRoleIsAColumn();
    void aRoleThatEveryUserHasGetsALock();
    void theTableAsksForNoChangeOfARoleThatEveryUserHasByASlip();
    void usersComeAndGoWithWhatIsStaged();
    void usersThatComeTogetherAreOneInsertionForEachGap();
    void aSelectionOfNeighboursIsOneRange();
    void anAddressThatIsWrittenOtherwiseIsTheSameUser();
    void theCountsFollow();
};

void TestUsersModel::rolesOfOneUserRefreshOneRow()
{
    Fixture f;
    QSignalSpy changed(f.model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy refreshed(f.model.get(), &UsersModel::refreshed);
    f.workspace.rememberUserRoles(u"eva@example.org"_s, {});
    QCOMPARE(refreshedRows(changed), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(refreshed.size(), 1);
    QVERIFY(f.isTrue());
}

void TestUsersModel::aStagedChangeRefreshesTheRowOfItsUser()
{
    Fixture f;
    QSignalSpy changed(f.model.get(), &QAbstractItemModel::dataChanged);
    f.changes.stage(RemoveRole{u"leo@example.org"_s, u"Finance"_s, true});
    QCOMPARE(refreshedRows(changed), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QVERIFY(f.isTrue());
    f.changes.undoStack().undo();
    QCOMPARE(refreshedRows(changed), 2);
    QVERIFY(f.isTrue());
}

void TestUsersModel::aStagedRoleIsToldByItsCellAndItsRow()
{
    Fixture f;
    const int finance = UsersModel::FirstRole + int(f.model->roles().indexOf(u"Finance"_s));
    const auto stateOf = [&f](int row, int column) {
        return CellState(f.model->index(row, column).data(UsersModel::StateRole).toInt());
    };
    const auto header = [&f](int row, int role) {
        return f.model->headerData(row, Qt::Vertical, role);
    };
    QCOMPARE(stateOf(2, finance), CellState::Clean);
    QVERIFY(!header(2, Qt::ToolTipRole).isValid());
    f.changes.stage(RemoveRole{u"leo@example.org"_s, u"Finance"_s, true});
    QCOMPARE(stateOf(2, finance), CellState::Edited);
    QCOMPARE(stateOf(2, UsersModel::Email), CellState::Clean);
    QCOMPARE(stateOf(1, finance), CellState::Clean);
    QCOMPARE(CellState(header(2, UsersModel::StateRole).toInt()), CellState::Edited);
    QCOMPARE(CellState(header(1, UsersModel::StateRole).toInt()), CellState::Clean);
    QCOMPARE(header(2, Qt::AccessibleTextRole).toString(), displayText(CellState::Edited));
    QVERIFY(header(2, Qt::ToolTipRole).isValid());
}

void TestUsersModel::aRoleThatEveryUserHasGetsALock()
{
    Fixture f;
    const auto lock = [&f] {
        const int column = UsersModel::FirstRole + int(f.model->roles().indexOf(u"Finance"_s));
        return f.model->headerData(column, Qt::Horizontal, Qt::DecorationRole);
    };
    QVERIFY(lock().isNull()); // three users prove nothing
    QSignalSpy headers(f.model.get(), &UsersModel::headerDataChanged);
    f.workspace.rememberUserRoles(u"a@example.org"_s, {u"Finance"_s, u"Buying"_s});
    QVERIFY(!f.model->isRoleOfEveryUser(u"Finance"_s));
    f.workspace.rememberUserRoles(u"b@example.org"_s, {u"Finance"_s});
    QVERIFY(f.model->isRoleOfEveryUser(u"Finance"_s));
    QVERIFY(!f.model->isRoleOfEveryUser(u"Buying"_s));
    QVERIFY(!lock().isNull());
    QCOMPARE(headers.size(), 1);
    f.workspace.rememberRoleTaken(u"ana@example.org"_s, u"Finance"_s);
    QVERIFY(lock().isNull());
    QCOMPARE(headers.size(), 2);
    QVERIFY(f.isTrue());
}

void TestUsersModel::theTableAsksForNoChangeOfARoleThatEveryUserHasByASlip()
{
    Fixture f;
    f.workspace.rememberUserRoles(u"a@example.org"_s, {u"Finance"_s, u"Buying"_s});
    f.workspace.rememberUserRoles(u"b@example.org"_s, {u"Finance"_s});
    UsersTable table;
    table.setUsers(f.model.get());
    RoleStaging staging;
    connect(&table, &UsersTable::toggleRequested, &table,
            [&](const std::vector<RoleCell> &cells) { staging = toggleRoles(f.changes, cells); });
    for (const auto &[role, staged] : {std::pair(u"Finance"_s, 0), std::pair(u"Buying"_s, 1)}) {
        const int column = UsersModel::FirstRole + int(f.model->roles().indexOf(role));
        table.setCurrentIndex(table.model()->index(0, column));
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(staging.staged, staged);
        QCOMPARE(staging.refusals.isEmpty(), staged == 1);
    }
}

void TestUsersModel::aNewRoleIsAColumn()
{
    Fixture f;
    f.workspace.rememberUserRoles(u"ana@example.org"_s, {u"Auditor"_s});
    QCOMPARE(f.model->roles(), (QStringList{u"Auditor"_s, u"Finance"_s}));
    f.changes.stage(AddRole{u"eva@example.org"_s, u"Buyer"_s, false});
    QCOMPARE(f.model->roles(), (QStringList{u"Auditor"_s, u"Buyer"_s, u"Finance"_s}));
    f.changes.revertAll();
    QCOMPARE(f.model->roles(), (QStringList{u"Auditor"_s, u"Finance"_s}));
    QVERIFY(f.isTrue());
}

void TestUsersModel::usersComeAndGoWithWhatIsStaged()
{
    Fixture f;
    QSignalSpy changed(f.model.get(), &QAbstractItemModel::dataChanged);
    f.changes.stage(InviteUser{u"bo@example.org"_s});
    QCOMPARE(f.model->rowCount(), 4);
    QCOMPARE(f.model->rowOf(u"bo@example.org"_s), 1);
    QVERIFY(f.isTrue());
    f.changes.revertAll();
    QCOMPARE(f.model->rowCount(), 3);
    QCOMPARE(f.model->rowOf(u"eva@example.org"_s), 1);
    f.workspace.forgetUsers({u"eva@example.org"_s});
    QCOMPARE(f.model->rowOf(u"leo@example.org"_s), 1);
    QCOMPARE(changed.size(), 0); // the others stay as they are
    QVERIFY(f.isTrue());
}

void TestUsersModel::usersThatComeTogetherAreOneInsertionForEachGap()
{
    Fixture f; // ana, eva, leo
    QSignalSpy inserted(f.model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(f.model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(f.model.get(), &QAbstractItemModel::dataChanged);
    f.changes.beginMacro(u"invite"_s);
    for (const QString &name : {u"bo"_s, u"cy"_s, u"di"_s, u"eva"_s, u"mo"_s, u"zoe"_s})
        f.changes.stage(InviteUser{name + u"@example.org"_s});
    f.changes.endMacro();
    QVERIFY(f.isTrue());
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted[0][1].toInt(), 1); // bo, cy, di behind ana
    QCOMPARE(inserted[0][2].toInt(), 3);
    QCOMPARE(inserted[1][1].toInt(), 6); // mo, zoe behind leo
    QCOMPARE(inserted[1][2].toInt(), 7);
    QCOMPARE(refreshedRows(changed), 1); // eva

    f.changes.undoStack().undo();
    QVERIFY(f.isTrue());
    QCOMPARE(removed.size(), 2);
    QCOMPARE(f.model->rowCount(), 3);

    changed.clear();
    f.changes.beginMacro(u"take away"_s);
    for (const QString &name : {u"ana"_s, u"eva"_s, u"leo"_s})
        f.changes.stage(RemoveRole{name + u"@example.org"_s, u"Finance"_s, true});
    f.changes.endMacro();
    QVERIFY(f.isTrue());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(refreshedRows(changed), 3);
}

void TestUsersModel::aSelectionOfNeighboursIsOneRange()
{
    Fixture f;
    f.workspace.rememberUser(u"mo@example.org"_s, Source::Typed);
    UsersTable table;
    table.setUsers(f.model.get());
    table.select(
        {u"mo@example.org"_s, u"ana@example.org"_s, u"eva@example.org"_s, u"nobody@example.org"_s});
    QCOMPARE(table.selectionModel()->selection().size(), 2); // ana with eva, mo
    QCOMPARE(table.selectedEmails(),
             QStringList({u"ana@example.org"_s, u"eva@example.org"_s, u"mo@example.org"_s}));
}

void TestUsersModel::anAddressThatIsWrittenOtherwiseIsTheSameUser()
{
    Fixture f;
    f.changes.stage(InviteUser{u" Ana@Example.org"_s});
    QCOMPARE(f.model->rowCount(), 3);
    QCOMPARE(f.model->row(0).staged.size(), size_t(1));
    QCOMPARE(f.model->rowOf(u"ANA@example.org "_s), 0);
    QVERIFY(f.isTrue());
}

void TestUsersModel::theCountsFollow()
{
    Fixture f;
    f.workspace.rememberUser(u"bo@example.org"_s, Source::Typed);
    f.workspace.rememberRemoved(u"leo@example.org"_s);
    f.changes.stage(DeleteUser{u"ana@example.org"_s, {}});
    const UsersModel::Counts expected{1, 1, 1, 1};
    QVERIFY(f.model->counts() == expected);
    f.workspace.rememberUserRoles(u"bo@example.org"_s, {});
    f.changes.revertAll();
    const UsersModel::Counts after{0, 1, 0, 0};
    QVERIFY(f.model->counts() == after);
    QVERIFY(f.isTrue());
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestUsersModel)
#include "tst_usersmodel.moc"
