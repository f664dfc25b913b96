// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/noticefacts.h"
#include "gui/instances/instancespage.h"
#include "gui/instances/newinstancedialog.h"
#include "gui/users/userspage.h"
#include "support/databasesfixture.h"

#include <QDialogButtonBox>
#include <QTableView>
#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const QByteArray okAnswer = QByteArrayLiteral(R"({"status":"OK","detail":""})");

template <typename Page>
struct Fixture : SessionFixture {
    Page page{session, dialogs};

    template <typename Widget>
    Widget *find(const char *name, const QObject *in = nullptr) const
    {
        return namedChild<Widget>(in ? *in : page, name);
    }
    void applyAll()
    {
        QVERIFY(jobQueue.apply(Plan::freeze(changes.copies())));
        clock.settle();
        answer(200, okAnswer);
        QVERIFY(!jobQueue.isBusy());
    }
};

struct UsersFixture : Fixture<UsersPage> {
    QString notice() const { return find<Notice>("pageNotice")->text(); }
    void know(const QString &email, const QStringList &roles)
    {
        workspace.rememberUserRoles(email, roles);
    }
    void select(const QStringList &emails)
    {
        auto *table = find<QTableView>("usersTable");
        table->clearSelection();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, 0);
            if (emails.contains(cell.data().toString()))
                table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::Select);
        }
    }
};

} // namespace

/// A message goes with the fact that it tells.
class TestNoticeFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMessageGoesWhenItsFactNoLongerHolds()
    {
        Notice notice;
        QObject thing;
        bool isSo = true;
        notice.show(
            Notice::Level::Information, u"It is so"_s,
            Fact::whileTrue([&isSo] { return isSo; }).askedAt(&thing, &QObject::objectNameChanged));
        thing.setObjectName(u"once"_s);
        QCOMPARE(notice.text(), u"It is so"_s);
        isSo = false;
        thing.setObjectName(u"twice"_s);
        QVERIFY(notice.text().isEmpty());
        QVERIFY(notice.isHidden());
    }

    void aMessageIsNotEndedByTheFactOfTheOneBefore()
    {
        Notice notice;
        QObject thing;
        notice.show(Notice::Level::Information, u"First"_s,
                    Fact::until(&thing, &QObject::objectNameChanged));
        notice.show(Notice::Level::Information, u"Second"_s, Fact::past());
        thing.setObjectName(u"changed"_s);
        QCOMPARE(notice.text(), u"Second"_s);
    }

    void aDeletionIsNoLongerCalledStagedOnceItIsDone()
    {
        UsersFixture desk;
        desk.know(u"eva@example.org"_s, {u"Finance"_s});
        desk.select({u"eva@example.org"_s});
        desk.find<QAction>("deleteAction")->trigger();
        desk.dialogs.answer(true);
        QVERIFY2(desk.notice().contains(u"Nothing was sent yet"), qPrintable(desk.notice()));
        desk.applyAll();
        QVERIFY(desk.changes.isEmpty());
        QCOMPARE(desk.notice(), QString());
    }

    void aDeletionIsNoLongerCalledStagedOnceItIsUndone()
    {
        UsersFixture desk;
        desk.know(u"eva@example.org"_s, {u"Finance"_s});
        desk.select({u"eva@example.org"_s});
        desk.find<QAction>("deleteAction")->trigger();
        desk.dialogs.answer(true);
        desk.changes.undoStack().undo();
        QCOMPARE(desk.notice(), QString());
    }

    void theNumberOfStagedChangesGoesWithThem()
    {
        UsersFixture desk;
        desk.know(u"ana@example.org"_s, {u"Finance"_s});
        desk.know(u"eva@example.org"_s, {});
        desk.select({u"ana@example.org"_s, u"eva@example.org"_s});
        desk.find<QAction>("giveRoleAction")->trigger();
        desk.dialogs.answer(u"Finance"_s);
        QVERIFY2(desk.notice().startsWith(u"1 change"), qPrintable(desk.notice()));
        desk.applyAll();
        QCOMPARE(desk.notice(), QString());
    }

    void theProblemOfAChangeGoesWithTheChange()
    {
        UsersFixture desk;
        desk.know(u"eva@example.org"_s, {u"Finance"_s});
        desk.changes.stage(DeleteUser{u"eva@example.org"_s, QStringList()});
        QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.changes.copies())));
        desk.clock.settle();
        desk.answer(400, R"({"status":"ERROR","detail":"no"})");
        QVERIFY(!desk.notice().isEmpty());
        desk.changes.revertAll();
        QCOMPARE(desk.notice(), QString());
    }

    void theMembersOfARoleAreNotListedPastAChangeOfTheRole()
    {
        UsersFixture desk;
        desk.know(u"eva@example.org"_s, {});
        desk.find<QAction>("membersAction")->trigger();
        desk.dialogs.answer(u"Finance"_s);
        desk.clock.settle();
        desk.answer(200, R"({"status":"OK","data":["ana@example.org"]})");
        const QString told = desk.notice();
        QVERIFY2(told.contains(u"Finance"), qPrintable(told));
        desk.changes.stage(AddRole{u"eva@example.org"_s, u"Legal"_s});
        desk.applyAll();
        QCOMPARE(desk.notice(), told);
        desk.changes.stage(AddRole{u"eva@example.org"_s, u"Finance"_s});
        desk.applyAll();
        QCOMPARE(desk.notice(), QString());
    }

    void cannotReachIsNotSaidOnceTheServerAnswers()
    {
        DatabasesFixture t;
        t.show();
        t.open(u"Suppliers"_s);
        t.network.last().fail(Answer::Fault::Unreachable, 0);
        t.clock.settle();
        for (int i = 0; i < 10 && t.notice().isEmpty(); ++i) {
            t.clock.advance(std::chrono::minutes(1)); // reads are tried again by themselves
            if (t.network.sent.back() && !t.network.last().isAnswered())
                t.fail(Answer::Fault::Unreachable, 0);
        }
        QVERIFY2(t.notice().contains(u"Cannot reach"), qPrintable(t.notice()));
        const std::unique_ptr<QObject> other(t.users.roles(u"ana@example.org"_s));
        t.clock.settle();
        t.answer(200, R"({"roles":[]})");
        QCOMPARE(t.notice(), QString());
    }

    void theRemarkOnCellsThatDidNotFitGoesWithTheStep()
    {
        DatabasesFixture t;
        t.show();
        t.openSuppliers();
        QGuiApplication::clipboard()->setText(u"Alfa\nBeta\nGamma\n"_s);
        t.select(1, 1, 1, 1);
        t.trigger("pasteAction");
        QVERIFY2(t.notice().contains(u"were more rows"), qPrintable(t.notice()));
        t.changes.undoStack().undo();
        QVERIFY(t.changes.isEmpty());
        QCOMPARE(t.notice(), QString());
    }

    void aNewInstanceIsNoLongerCalledStagedOnceItIsSent()
    {
        Fixture<InstancesPage> desk;
        const auto notice = [&desk] { return desk.find<Notice>("pageNotice")->text(); };
        desk.find<QAction>("newInstanceAction")->trigger();
        auto *dialog = desk.page.findChild<NewInstanceDialog *>();
        QVERIFY(dialog);
        desk.find<QComboBox>("processCombo", dialog)->setEditText(u"INV"_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY2(notice().contains(u"Nothing was sent yet"), qPrintable(notice()));
        QVERIFY(desk.jobQueue.apply(Plan::freeze(desk.changes.copies())));
        QCOMPARE(notice(), QString());
    }

    void aFullDiskIsNotReportedOnceItCanBeWritten()
    {
        SessionFixture desk;
        Notice notice;
        QObject::connect(
            &desk.store, &ChangeStore::storageFailed, &notice, [&](const Error &error) {
                notice.show(error, Fact::until(&desk.store, &ChangeStore::storageWorks));
            });
        desk.journal->handle().exec("CREATE TEMP TRIGGER full BEFORE INSERT ON staged BEGIN "
                                    "SELECT RAISE(ABORT, 'database or disk is full'); END");
        desk.changes.stage(InviteUser{u"ana@example.org"_s});
        QVERIFY(!desk.store.flush());
        QVERIFY(!notice.text().isEmpty());
        desk.journal->handle().exec("DROP TRIGGER full");
        QVERIFY(desk.store.flush());
        QCOMPARE(notice.text(), QString());
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestNoticeFacts)
#include "tst_noticefacts.moc"
