// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "gui/common/notice.h"
#include "gui/instances/fieldsmodel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

QModelIndex found(const QAbstractItemView *view, const QString &text, int column = 0)
{
    const auto hits = view->model()->match(view->model()->index(0, column), Qt::DisplayRole, text,
                                           1, Qt::MatchExactly);
    return hits.value(0);
}

int columnNamed(const QAbstractItemModel *model, const QString &title)
{
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString() == title)
            return column;
    }
    return -1;
}

struct Fixture : Administrator {
    using Administrator::Administrator;
    QWidget *page = nullptr;

    QTableView *users() const { return find<QTableView>("usersTable", page); }
    void choose(const QString &email) const
    {
        users()->selectionModel()->setCurrentIndex(found(users(), email),
                                                   QItemSelectionModel::ClearAndSelect);
    }
    QModelIndex roleOf(const QString &email, const QString &role) const
    {
        return found(users(), email).siblingAtColumn(columnNamed(users()->model(), role));
    }
    QVariant lockOf(const QString &role) const
    {
        return users()->model()->headerData(columnNamed(users()->model(), role), Qt::Horizontal,
                                            Qt::DecorationRole);
    }
    void clickRole(const QString &email, const QString &role) const
    {
        const QModelIndex cell = roleOf(email, role);
        QVERIFY(cell.isValid());
        users()->scrollTo(cell);
        const QPoint center = users()->visualRect(cell).center();
        // As a hand does it: Qt takes a double click without a click before it for a press.
        QTest::mouseClick(users()->viewport(), Qt::LeftButton, {}, center);
        QTest::mouseDClick(users()->viewport(), Qt::LeftButton, {}, center);
    }
    void add(const QString &addresses) const
    {
        trigger("addUsersAction", page);
        find<QPlainTextEdit>("addressesTextEdit", page)->setPlainText(addresses);
        click("acceptButton", page);
    }
    /// Adds these people of the demo organization, and its roles, of none of which anything is known yet.
    void know(const QStringList &people) const
    {
        session().workspace.rememberRoles(
            {u"All Users"_s, u"Administrator"_s, u"Business Analyst"_s, u"User Management"_s,
             u"Compras"_s, u"Finanzas"_s, u"Bodega"_s, u"Ventas"_s, u"Customer Care"_s},
            Source::Typed);
        add(people.join(u'\n'));
    }
    /// Loads all roles and waits for the end.
    void reloadAll()
    {
        trigger("reloadAllAction", page);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>("loadingBar", page)->isVisible(), 30'000);
    }
    QString cell(const QString &email, const QString &role) const
    {
        return roleOf(email, role).data().toString();
    }
    void applyAndClose() const
    {
        applyAll();
        QVERIFY2(session().changes.isEmpty(), qPrintable(said(0)));
        closeReview();
    }
};

const QStringList staff{u"ricardo.andrade@andina.example"_s, u"lucia.paredes@andina.example"_s,
                        u"mj.nanez@andina.example"_s,        u"esteban.cordova@andina.example"_s,
                        u"grace.oconnor@andina.example"_s,   u"andres.villacis@andina.example"_s,
                        u"paola.benitez@andina.example"_s,   u"ivan.quishpe@andina.example"_s,
                        u"rosa.chiluisa@andina.example"_s,   u"tomas.echeverria@andina.example"_s,
                        u"nicolas.guaman@andina.example"_s,  u"martin.guell@andina.example"_s};

} // namespace

/// Instances and users, from the keyboard to the tenant's log.
class tst_PeopleWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void oneFieldOfThreeOpenInstancesIsOneUpdateOfThatField()
    {
        Fixture desk;
        desk.open();
        QWidget *page = desk.goTo(0);
        auto *identifiers = desk.find<QLineEdit>("identifiersEdit", page);
        identifiers->setText(u"COM-1003 COM-1004 CLAIM-2"_s);
        QTest::keyClick(identifiers, Qt::Key_Return);
        auto *instances = desk.find<QTableView>("instancesTable", page);
        QTRY_COMPARE(instances->model()->rowCount(), 3);
        QTRY_COMPARE(desk.seen(u"getInstance"_s).size(), size_t(3));
        QTRY_VERIFY(desk.session().client.schedulerStatus().inFlight == 0);
        instances->setCurrentIndex(found(instances, u"COM-1004"_s, 1));
        auto *fields = desk.find<QTableView>("fieldsTable", page);
        QTRY_VERIFY(fields->model()->rowCount() > 0);
        const QModelIndex name = found(fields, u"Proveedor"_s, FieldsModel::Name);
        desk.type(fields, name.siblingAtColumn(FieldsModel::Value), u"Añasco e hijos"_s);
        QCOMPARE(desk.session().changes.changes().size(), size_t(1));
        desk.applyAndClose();

        const auto updates = desk.seen(u"updateInstance"_s);
        QCOMPARE(updates.size(), size_t(1));
        QVERIFY(updates[0].carriedOut);
        QVERIFY(updates[0].body.contains("COM-1004"));
        QVERIFY(updates[0].body.contains(R"({"Proveedor":"Añasco e hijos"})"));
    }

    void aRoleThatEveryUserHasIsLockedAgainstASlipOnly()
    {
        SandboxOptions options;
        options.limit = 0;
        QVERIFY(options.contract.set(u"systemRoles", u"de")); // no name of it is known
        const QString everyone = u"Alle Benutzer"_s;
        const QString rosa = u"rosa.chiluisa@andina.example"_s;
        Fixture desk(options, ProgramAt::unlimited());
        desk.open();
        desk.page = desk.goTo(2);
        desk.trigger("addUsersAction", desk.page);
        desk.find<QPlainTextEdit>("addressesTextEdit", desk.page)
            ->setPlainText(rosa
                           + u" john.whitfield@andina.example diego.zambrano@andina.example "
                             "emilia.yanez@andina.example ximena.ibanez@andina.example"_s);
        desk.click("acceptButton", desk.page);
        desk.trigger("reloadAllAction", desk.page);
        QTRY_COMPARE(desk.roleOf(rosa, everyone).data(), u"✓"_s);
        QTRY_VERIFY(!desk.lockOf(everyone).isNull());
        QVERIFY(desk.lockOf(u"Bodega"_s).isNull());

        desk.clickRole(rosa, everyone);
        auto *notice = desk.find<Notice>("pageNotice", desk.page);
        QTRY_VERIFY2(notice->text().contains(u"Take role"_s), qPrintable(notice->text()));
        QVERIFY(desk.session().changes.isEmpty());

        desk.choose(rosa);
        desk.dialogs.nextTexts = {everyone};
        desk.trigger("takeRoleAction", desk.page);
        QTRY_COMPARE(desk.session().changes.changes().size(), size_t(1));
        desk.applyAll();
        QVERIFY2(desk.said(0).startsWith(u'!'), qPrintable(desk.said(0)));
        QVERIFY2(desk.said(0).contains(u"cannot be changed"_s), qPrintable(desk.said(0)));
        QCOMPARE(desk.carriedOut(u"removeUserRole"_s), 0);
        QVERIFY(!desk.lockOf(everyone).isNull());
    }

    void theRolesOfAllTakeOneRequestForEachRole()
    {
        SandboxOptions options;
        options.limit = 0;
        Fixture desk(options, ProgramAt::unlimited());
        desk.open();
        desk.page = desk.goTo(2);
        desk.know(staff);
        desk.reloadAll();
        QCOMPARE(desk.seen(u"listAssignees"_s).size(), size_t(9));
        QCOMPARE(desk.seen(u"getUserRoles"_s).size(), size_t(1));
        QCOMPARE(desk.users()->model()->rowCount(), 27); // all, though twelve were typed
        QCOMPARE(desk.cell(u"martin.guell@andina.example"_s, u"Ventas"_s), u"✓"_s);
        QCOMPARE(desk.cell(u"martin.guell@andina.example"_s, u"Customer Care"_s), u"✓"_s);
        QCOMPARE(desk.cell(u"martin.guell@andina.example"_s, u"Bodega"_s), QString());
        QCOMPARE(desk.cell(u"ximena.ibanez@andina.example"_s, u"All Users"_s), u"✓"_s);
        QCOMPARE(desk.cell(u"ximena.ibanez@andina.example"_s, u"Compras"_s), QString());
        const Dialect &dialect = desk.session().client.dialect();
        QCOMPARE(dialect.value(dialectkey::roleMembers), u"agree"_s);
        QVERIFY(!dialect.isAssumed(dialectkey::roleMembers));
        auto *notice = desk.find<Notice>("pageNotice", desk.page);
        QVERIFY2(notice->text().contains(u"15 user(s)"), qPrintable(notice->text()));
    }

    void usersBehindACutOfTheListsAreAskedForAlone()
    {
        SandboxOptions options;
        options.limit = 0;
        QVERIFY(options.contract.set(u"roleMembers", u"cut"));
        Fixture desk(options, ProgramAt::unlimited());
        desk.open();
        desk.page = desk.goTo(2);
        desk.know(staff);
        desk.reloadAll();
        QCOMPARE(desk.cell(u"martin.guell@andina.example"_s, u"Ventas"_s), u"✓"_s);
        QCOMPARE(desk.cell(u"martin.guell@andina.example"_s, u"Customer Care"_s), u"✓"_s);
        QCOMPARE(desk.cell(u"nicolas.guaman@andina.example"_s, u"Bodega"_s), u"✓"_s);
        QCOMPARE(desk.cell(u"rosa.chiluisa@andina.example"_s, u"Bodega"_s), u"✓"_s);
        QCOMPARE(desk.cell(u"rosa.chiluisa@andina.example"_s, u"Ventas"_s), QString());
        auto *notice = desk.find<Notice>("pageNotice", desk.page);
        QVERIFY2(notice->text().contains(u"may be cut"), qPrintable(notice->text()));
    }

    void listsWithoutMembersAreNotUsedASecondTime()
    {
        SandboxOptions options;
        options.limit = 0;
        QVERIFY(options.contract.set(u"roleMembers", u"none"));
        Fixture desk(options, ProgramAt::unlimited());
        desk.open();
        desk.page = desk.goTo(2);
        desk.know(staff);
        desk.reloadAll();
        const Dialect &dialect = desk.session().client.dialect();
        QCOMPARE(dialect.value(dialectkey::roleMembers), u"differ"_s);
        auto *notice = desk.find<Notice>("pageNotice", desk.page);
        QVERIFY2(notice->text().contains(u"differ"), qPrintable(notice->text()));
        QCOMPARE(desk.cell(u"nicolas.guaman@andina.example"_s, u"Bodega"_s), u"✓"_s);
        QCOMPARE(desk.cell(u"martin.guell@andina.example"_s, u"Ventas"_s), u"✓"_s);
        const size_t lists = desk.seen(u"listAssignees"_s).size();
        desk.reloadAll();
        QCOMPARE(desk.seen(u"listAssignees"_s).size(), lists);
        for (const KnownUser &user : desk.session().workspace.users())
            QVERIFY2(user.roles && !user.rolesAsked, qPrintable(user.email));
    }

    void anAccountIsInvitedGivenARoleLosesItAndIsDeletedEachOnce()
    {
        const QString email = u"nueva.persona@andina.example"_s;
        Fixture desk;
        desk.open();
        desk.session().workspace.rememberRoles({u"Finanzas"_s}, Source::Typed);
        desk.page = desk.goTo(2);
        desk.trigger("inviteAction", desk.page);
        desk.find<QPlainTextEdit>("addressesTextEdit", desk.page)->setPlainText(email);
        desk.click("acceptButton", desk.page);
        desk.applyAndClose();
        QCOMPARE(desk.carriedOut(u"inviteUser"_s), 1);

        desk.choose(email);
        desk.trigger("reloadAction", desk.page);
        QTRY_VERIFY(desk.session().client.schedulerStatus().inFlight == 0
                    && desk.seen(u"getUserRoles"_s).size() >= 1);
        QTRY_VERIFY(desk.roleOf(email, u"Finanzas"_s).isValid());
        desk.clickRole(email, u"Finanzas"_s);
        desk.applyAndClose();
        QCOMPARE(desk.carriedOut(u"addUserRole"_s), 1);

        desk.clickRole(email, u"Finanzas"_s);
        desk.applyAndClose();
        QCOMPARE(desk.carriedOut(u"removeUserRole"_s), 1);

        desk.choose(email);
        desk.dialogs.nextYesNo = {true, true};
        desk.trigger("deleteAction", desk.page);
        QTRY_COMPARE(desk.session().changes.changes().size(), size_t(1));
        QCOMPARE(desk.dialogs.asked.back().expected, email);
        desk.applyAndClose();
        QCOMPARE(desk.carriedOut(u"deleteUser"_s), 1);
        QCOMPARE(desk.carriedOut(u"inviteUser"_s) + desk.carriedOut(u"addUserRole"_s)
                     + desk.carriedOut(u"removeUserRole"_s),
                 3);
    }
};

QTEST_MAIN(tst_PeopleWalk)
#include "tst_managingusers.moc"
