// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/instancespage.h"
#include "gui/users/userspage.h"
#include "support/databasesfixture.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

void lock(SessionFixture &t)
{
    t.session.profile.protection = Protection::ReadOnly;
    t.scheduler.setReadOnly(true);
}

} // namespace

/// Read-only means that nothing can be staged anywhere, also from the moment on when the user locks
/// the profile.
class ReadOnlyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsCannotBeStaged_data()
    {
        QTest::addColumn<bool>("lockedLater");
        QTest::newRow("from the start") << false;
        QTest::newRow("locked with Ctrl+L") << true;
    }
    void recordsCannotBeStaged()
    {
        QFETCH(bool, lockedLater);
        DatabasesFixture t;
        if (!lockedLater)
            lock(t);
        t.show();
        t.openSuppliers();
        if (lockedLater)
            lock(t);
        t.grid()->setFocus();
        t.grid()->setCurrentIndex(t.at(0, 2));
        QTest::keyClicks(t.grid(), u"x"_s);
        QVERIFY2(t.notice().contains(u"read-only"_s), qPrintable(t.notice()));
        QTest::keyClick(t.grid(), Qt::Key_F2);
        QVERIFY(!t.grid()->indexWidget(t.at(0, 2)));
        QGuiApplication::clipboard()->setText(u"pasted"_s);
        t.trigger("pasteAction");
        t.trigger("clearCellsAction");
        QVERIFY(t.changes.isEmpty());
        for (const char *action :
             {"newRecordAction", "duplicateAction", "updateByIdAction", "insertWhenMissingAction"})
            QVERIFY2(!t.find<QAction>(action)->isEnabled(), action);
        t.openFields(); // to read it
        QVERIFY(t.find<QLineEdit>("field2Edit")->isReadOnly());
    }

    void accountsCannotBeStaged()
    {
        SessionFixture t;
        t.workspace.rememberUsers({u"ana@example.org"_s}, Source::Typed);
        t.workspace.rememberRoles({u"Finance"_s}, Source::Answer);
        UsersPage page(t.session, t.dialogs);
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *table = namedChild<QTableView>(page, "usersTable");
        const int role = table->model()->columnCount() - 1;
        table->setCurrentIndex(table->model()->index(0, role));
        namedChild<QAction>(page, "inviteAction")->trigger();
        namedChild<QPlainTextEdit>(page, "addressesTextEdit")->setPlainText(u"eva@example.org"_s);
        lock(t);
        for (const char *action :
             {"giveRoleAction", "takeRoleAction", "inviteAction", "deleteAction", "restoreAction"})
            QVERIFY2(!namedChild<QAction>(page, action)->isEnabled(), action);
        namedChild<QAbstractButton>(page, "acceptButton")->click();
        QVERIFY(namedChild<Notice>(page, "pageNotice")->text().contains(u"read-only"_s));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, role));
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(t.changes.isEmpty());
    }

    void instancesCannotBeStagedOnceTheProfileIsLocked()
    {
        SessionFixture t;
        InstancesPage page(t.session, t.dialogs);
        page.show();
        auto *action = namedChild<QAction>(page, "newInstanceAction");
        QVERIFY(action->isEnabled());
        lock(t);
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"read-only"_s));
        t.session.profile.protection = Protection::Confirm;
        t.scheduler.setReadOnly(false);
        QVERIFY(action->isEnabled());
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::ReadOnlyTest)
#include "tst_readonly.moc"
