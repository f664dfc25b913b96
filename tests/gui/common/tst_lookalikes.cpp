// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/change.h"
#include "gui/instances/fieldsmodel.h"
#include "gui/users/userspage.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QAction>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const auto address = u"\u0430na@example.org"_s; // the first letter is Cyrillic
const auto marked = u"\u0430⟨U+0430⟩na@example.org"_s;

/// The Users page with one account that looks like another one.
struct Fixture : SessionFixture {
    std::unique_ptr<UsersPage> page;

    void open()
    {
        workspace.rememberUserRoles(address, {});
        page = std::make_unique<UsersPage>(session, dialogs);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        table()->setCurrentIndex(table()->model()->index(0, 0));
    }
    QTableView *table() const { return namedChild<QTableView>(*page, "usersTable"); }
};

} // namespace

class LookAlikesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableOfUsersMarksThem()
    {
        Fixture t;
        t.open();
        const QModelIndex cell = t.table()->model()->index(0, 0);
        QCOMPARE(cell.data().toString(), marked);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(marked));
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), marked);
    }

    void theQuestionBeforeADeletionMarksThem()
    {
        Fixture t;
        t.open();
        namedChild<QAction>(*t.page, "deleteAction")->trigger();
        QTRY_COMPARE(t.dialogs.asked.size(), size_t(1));
        QVERIFY(t.dialogs.asked.back().question.text.contains(marked));
        QCOMPARE(t.dialogs.asked.back().expected, address);
    }

    void titlesOfChangesMarkThem()
    {
        for (const Change &change :
             {Change(InviteUser{address}), Change(DeleteUser{address, {}}),
              Change(AddRole{address, u"Finance"_s}), Change(RemoveRole{address, u"Finance"_s})})
            QVERIFY2(titleOf(change).contains(marked), qPrintable(titleOf(change)));
    }

    void valuesInTheReviewMarkThem()
    {
        const UpdateRecord update{
            u"Suppliers"_s,
            u"1"_s,
            {{u"Mail"_s, JsonValue::string(u"ana@example.org"_s), JsonValue::string(address)}},
            false};
        QCOMPARE(linesOf(update).front().after, marked);
        QCOMPARE(linesOf(update).front().before, u"ana@example.org"_s);
    }

    void aTextThatSaysNoValueIsToldFromNoValue()
    {
        const UpdateRecord update{
            u"Suppliers"_s,
            u"1"_s,
            {{u"A"_s, JsonValue(), JsonValue::string(u"(no value)"_s)},
             {u"B"_s, JsonValue::string({}), JsonValue::string(u"(empty)"_s)}},
            false};
        const auto lines = linesOf(update);
        QCOMPARE(lines[0].before, u"(no value)"_s);
        QCOMPARE(lines[0].after, u"“(no value)”"_s);
        QCOMPARE(lines[1].before, u"(empty)"_s);
        QCOMPARE(lines[1].after, u"“(empty)”"_s);
    }

    void fieldsOfInstancesMarkThemAndBlanksAndLineEnds()
    {
        FieldsModel model;
        model.setFields({{u"Mail"_s, JsonValue::string(address)},
                         {u"Blank"_s, JsonValue::string(u" "_s)},
                         {u"Lines"_s, JsonValue::string(u"a\r\nb\rc"_s)}},
                        {});
        const auto shown = [&model](int row) {
            return model.index(row, FieldsModel::Value).data().toString();
        };
        QCOMPARE(shown(0), marked);
        QCOMPARE(shown(1), u"␣"_s);
        QCOMPARE(shown(2), u"a↵b↵c"_s);
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::LookAlikesTest)
#include "tst_lookalikes.moc"
