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
    void applyAndClose() const
    {
        applyAll();
        QVERIFY2(session().changes.isEmpty(), qPrintable(said(0)));
        review()->close();
        QTRY_VERIFY(!window().findChild<QDialog *>(u"ReviewDialog"_s));
    }
};

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
