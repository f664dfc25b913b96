// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "gui/common/notice.h"
#include "gui/users/userspage.h"
#include "gui/users/userstable.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QAction>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

const QString sales = u"Sales"_s;

QString user(int number)
{
    return u"user%1@example.org"_s.arg(number, 3, 10, QChar(u'0'));
}

/// The page with many users, all of whom have the role Sales, and with further roles that no user has.
struct Fixture : SessionFixture {
    std::unique_ptr<UsersPage> page;

    Fixture(int people, int roles)
    {
        QStringList emails;
        QStringList names{sales};
        for (int i = 0; i < people; ++i)
            emails << user(i);
        for (int i = 1; i < roles; ++i)
            names << u"Role %1"_s.arg(i);
        workspace.rememberUsers(emails, Source::Typed);
        workspace.rememberRoles(names, Source::Answer);
        page = std::make_unique<UsersPage>(session, dialogs);
        page->resize(1200, 700);
        page->show();
    }
    /// Answers what waits and what follows from it: `members` to the role Sales, no user to the other roles,
    /// and `own` to each user.
    void answerAll(const QByteArray &members, const QByteArray &own)
    {
        for (size_t i = 0; i < network.requests.size(); ++i) {
            const QUrl url = network.requests[i].url;
            const QString asked = QUrlQuery(url).queryItemValue(u"assignees"_s, QUrl::FullyDecoded);
            const bool isList = url.path().endsWith(u"assignee/list");
            const QByteArray list = asked.contains(sales) ? members : "[]"_ba;
            if (network.sent[i] && !network.sent[i]->isAnswered())
                answerTo(int(i), 200, isList ? list : "{\"roles\":" + own + '}');
            clock.advance(1s);
        }
    }
    static QByteArray all(int people)
    {
        JsonValue::Items items;
        for (int i = 0; i < people; ++i)
            items.push_back(JsonValue::string(user(i)));
        return JsonValue::array(std::move(items)).toJson();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*page, name);
    }
    QTableView *table() const { return find<QTableView>("usersTable"); }
    QString notice() const { return find<Notice>("pageNotice")->text(); }
    void loadAll()
    {
        find<QAction>("reloadAllAction")->trigger();
        clock.settle();
    }
    QModelIndex cell(const QString &email, const QString &column) const
    {
        const QAbstractItemModel &model = *table()->model();
        for (int i = 0; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal) == column)
                return model.match(model.index(0, 0), Qt::DisplayRole, email)
                    .value(0)
                    .siblingAtColumn(i);
        }
        return {};
    }
    QToolButton *noticeButton(const QString &label) const
    {
        for (QToolButton *button : find<Notice>("pageNotice")->findChildren<QToolButton *>()) {
            if (button->text() == label && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void clickInNotice(const QString &label)
    {
        QTRY_VERIFY2(noticeButton(label), qPrintable(label));
        QTest::mouseClick(noticeButton(label), Qt::LeftButton);
    }
};

} // namespace

/// What the page says before, during and after a load of roles, above all of one by the members of roles.
class TestRolesLoading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNumberOfRequestsThatIsAnnouncedIsSent();
    void fewRequestsForManyUsersNeedNoQuestion();
    void rolesByMembersAreMarkedAsTheKnownOnes();
    void aRoleThatIsFoundLaterIsNotCalledMissing();
    void usersWhoAreFoundAreNamed();
    void theProgressCountsRequests();
    void cancellingSaysThatNothingIsKept();
    void listsThatDifferAreToldAndTheRestIsAskedFor();
    void aDeletionTakesAllRolesOfTheUser();
};

void TestRolesLoading::theNumberOfRequestsThatIsAnnouncedIsSent()
{
    Fixture desk(300, 90);
    desk.loadAll();
    QCOMPARE(desk.sent(), 0);
    const QString detail = desk.dialogs.asked.back().question.detail;
    QVERIFY2(detail.contains(u"91 request(s)") && detail.contains(u"1 minute(s)"),
             qPrintable(detail));
    desk.dialogs.answer(true);
    desk.clock.settle();
    desk.answerAll(Fixture::all(300), R"(["Sales"])");
    desk.clock.advance(10min);
    QCOMPARE(desk.sent(), 91);
    QCOMPARE(desk.cell(user(299), sales).data(), u"✓"_s);
    QCOMPARE(desk.cell(user(299), u"Role 7"_s).data(), QString());
}

void TestRolesLoading::fewRequestsForManyUsersNeedNoQuestion()
{
    Fixture desk(200, 20);
    desk.loadAll();
    QVERIFY(desk.dialogs.asked.empty());
    desk.answerAll(Fixture::all(200), R"(["Sales"])");
    QCOMPARE(desk.sent(), 21);
    QVERIFY2(desk.notice().isEmpty(), qPrintable(desk.notice()));
    QVERIFY(!desk.find<QWidget>("loadingBar")->isVisible());
}

void TestRolesLoading::rolesByMembersAreMarkedAsTheKnownOnes()
{
    Fixture desk(30, 3);
    desk.loadAll();
    desk.answerAll(Fixture::all(30), R"(["Sales"])");
    const QModelIndex age = desk.cell(user(20), u"Roles loaded"_s);
    QVERIFY2(age.data().toString().endsWith(u"known roles"), qPrintable(age.data().toString()));
    const QString tip = age.data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(tip.contains(u"3 role(s)") && tip.contains(u"F5"), qPrintable(tip));
    desk.table()->setCurrentIndex(age);
    desk.find<QAction>("reloadAction")->trigger();
    desk.clock.settle();
    QCOMPARE(desk.sent(), 5);
    desk.answer(200, R"({"roles":["Sales"]})");
    QVERIFY(!age.data().toString().contains(u"known roles"));
}

void TestRolesLoading::aRoleThatIsFoundLaterIsNotCalledMissing()
{
    Fixture desk(30, 3);
    desk.loadAll();
    desk.answerAll(Fixture::all(30), R"(["Sales"])");
    desk.workspace.rememberUserRoles(user(1), {sales, u"Stock"_s});
    QCOMPARE(desk.cell(user(1), u"Stock"_s).data(), u"✓"_s);
    QCOMPARE(desk.cell(user(20), u"Stock"_s).data(), u"?"_s);
    QCOMPARE(desk.cell(user(20), u"Role 1"_s).data(), QString());
}

void TestRolesLoading::usersWhoAreFoundAreNamed()
{
    Fixture desk(30, 3);
    desk.loadAll();
    QByteArray members = Fixture::all(30);
    members.replace(']', R"(,"new@example.org"])");
    desk.answerAll(members, R"(["Sales"])");
    QCOMPARE(desk.table()->model()->rowCount(), 31);
    QVERIFY2(desk.notice().contains(u"1 user(s)") && desk.notice().contains(u"new@example.org"),
             qPrintable(desk.notice()));
    desk.clickInNotice(u"Select them"_s);
    const auto selected = desk.table()->selectionModel()->selectedIndexes();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data(), u"new@example.org"_s);
}

void TestRolesLoading::theProgressCountsRequests()
{
    Fixture desk(30, 3);
    desk.loadAll();
    QCOMPARE(desk.find<QLabel>("loadingLabel")->text(), u"Roles: 0 of 4 requests"_s);
    desk.answer(200, Fixture::all(30));
    desk.answer(200, "[]");
    QCOMPARE(desk.find<QLabel>("loadingLabel")->text(), u"Roles: 2 of 4 requests"_s);
}

void TestRolesLoading::cancellingSaysThatNothingIsKept()
{
    Fixture desk(30, 3);
    desk.loadAll();
    desk.answer(200, Fixture::all(30));
    desk.find<QAction>("cancelAction")->trigger();
    QVERIFY2(desk.notice().startsWith(u"Canceled after 1 of 4 request(s)."),
             qPrintable(desk.notice()));
    QCOMPARE(desk.cell(user(3), sales).data(), u"?"_s);
    QVERIFY(!desk.find<QWidget>("loadingBar")->isVisible());
    const int sent = desk.sent();
    desk.clock.advance(10min);
    QCOMPARE(desk.sent(), sent);
}

void TestRolesLoading::listsThatDifferAreToldAndTheRestIsAskedFor()
{
    Fixture desk(100, 3);
    desk.loadAll();
    desk.answerAll(Fixture::all(100), R"(["Role 1"])");
    QVERIFY(desk.dialogs.isAsking());
    const QString detail = desk.dialogs.asked.back().question.detail;
    QVERIFY2(detail.contains(u"differ from the users' own roles")
                 && detail.contains(u"99 request(s)"),
             qPrintable(detail));
    const int sent = desk.sent();
    desk.dialogs.answer(true);
    desk.clock.settle();
    desk.answerAll({}, R"(["Role 1"])");
    QCOMPARE(desk.sent(), sent + 99);
    QCOMPARE(desk.cell(user(99), u"Role 1"_s).data(), u"✓"_s);
    QCOMPARE(desk.cell(user(99), sales).data(), QString());
}

void TestRolesLoading::aDeletionTakesAllRolesOfTheUser()
{
    Fixture desk(30, 3);
    desk.loadAll();
    desk.answerAll(Fixture::all(30), R"(["Sales"])");
    const int sent = desk.sent();
    desk.table()->setCurrentIndex(desk.cell(user(20), u"Email"_s));
    desk.find<QAction>("deleteAction")->trigger();
    desk.clock.settle();
    QCOMPARE(desk.sent(), sent + 1);
    desk.answer(200, R"({"roles":["Sales","Stock"]})");
    QVERIFY(desk.dialogs.asked.back().question.detail.contains(u"Sales, Stock"));
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestRolesLoading)
#include "tst_rolesloading.moc"
