// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/budgetchart.h"
#include "gui/activity/requestspanel.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Exchange exchangeOf(quint64 id, const QString &path)
{
    Exchange exchange;
    exchange.id = id;
    exchange.startedAt = QDateTime(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    exchange.state = Exchange::State::Answered;
    exchange.verb = "GET";
    exchange.url = u"https://flokzu.example.org/api"_s + path;
    exchange.headers = {{"X-Api-Key", "••••"}, {"X-Username", "admin@example.org"}};
    exchange.body = R"({"databaseName":"Proveedores"})";
    exchange.status = 200;
    exchange.answerHeaders = {{"Content-Type", "application/json"}};
    exchange.answer = R"({"status":"OK","total":1.10})";
    exchange.answerSize = exchange.answerKept = exchange.answer.size();
    exchange.elapsed = std::chrono::milliseconds(42);
    exchange.lane = u"Interactive"_s;
    exchange.reason = u"List records of Añasco"_s;
    return exchange;
}

struct Panel {
    ManualClock clock;
    RequestLog log{3};
    RequestsPanel panel{log, clock};

    Panel() { panel.show(); }
    template <typename T>
    T *child(const QString &name) const
    {
        return panel.findChild<T *>(name);
    }
    QTableView *table() const { return child<QTableView>(u"requestsTable"_s); }
    QString cell(int row, RequestsModel::ColumnIndex column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString received() const { return child<QPlainTextEdit>(u"answerTextEdit"_s)->toPlainText(); }
    void click(const QString &name) const { child<QPushButton>(name)->click(); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

} // namespace

class tst_RequestsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCallIsARowThatFollowsItsFate()
    {
        Panel f;
        QAbstractItemModelTester tester(f.table()->model());
        Exchange call = exchangeOf(1, u"/v2/database/records"_s);
        call.state = Exchange::State::Waiting;
        f.log.record(call);
        QCOMPARE(f.cell(0, RequestsModel::Status), u"Waiting"_s);
        f.log.record(exchangeOf(1, u"/v2/database/records"_s));
        QCOMPARE(f.table()->model()->rowCount(), 1);
        QCOMPARE(f.cell(0, RequestsModel::Status), u"200"_s);
        QCOMPARE(f.cell(0, RequestsModel::Method), u"GET"_s);
        QCOMPARE(f.cell(0, RequestsModel::Path), u"/api/v2/database/records"_s);
        QCOMPARE(f.cell(0, RequestsModel::Elapsed), u"42 ms"_s);
        QCOMPARE(f.cell(0, RequestsModel::Why), u"List records of Añasco"_s);
    }

    void theOldestLeavesAFullLog()
    {
        Panel f;
        QAbstractItemModelTester tester(f.table()->model());
        for (quint64 id = 1; id <= 4; ++id)
            f.log.record(exchangeOf(id, u"/call-%1"_s.arg(id)));
        QCOMPARE(f.table()->model()->rowCount(), 3);
        QCOMPARE(f.cell(0, RequestsModel::Path), u"/api/call-2"_s);
    }

    void searchingIgnoresCaseAndAccentsInAllColumns()
    {
        Panel f;
        f.log.record(exchangeOf(1, u"/v2/database/records"_s));
        Exchange other = exchangeOf(2, u"/v1/management/user"_s);
        other.reason = u"Delete a user"_s;
        f.log.record(other);
        QTest::keyClicks(f.child<QLineEdit>(u"searchLineEdit"_s), u"ANASCO records"_s);
        QCOMPARE(f.table()->model()->rowCount(), 1);
        QCOMPARE(f.cell(0, RequestsModel::Path), u"/api/v2/database/records"_s);
        QCOMPARE(f.child<QLabel>(u"countLabel"_s)->text(), u"1 of 2 request(s)"_s);
    }

    void theSelectedCallIsShownWithHeadersAndReadableBody()
    {
        Panel f;
        f.log.record(exchangeOf(1, u"/v2/database/records"_s));
        f.table()->selectRow(0);
        const QString sent = f.child<QPlainTextEdit>(u"requestTextEdit"_s)->toPlainText();
        QVERIFY(sent.startsWith(u"GET https://flokzu.example.org/api/v2/database/records\n"_s));
        QVERIFY(sent.contains(u"X-Username: admin@example.org"_s));
        QVERIFY(sent.contains(u"{\n  \"databaseName\": \"Proveedores\"\n}"_s));
        QVERIFY(f.received().contains(u"\"total\": 1.10"_s));
    }

    void theLastTenMinutesAreDrawnAndSaid()
    {
        Panel f;
        const auto *chart = f.child<BudgetChart>(u"budgetChart"_s);
        QVERIFY(chart->toolTip().contains(u"Flokzu refused none."_s));
        Exchange call = exchangeOf(1, u"/a"_s);
        call.startedAt = f.clock.wallTime();
        f.log.record(call);
        call.id = 2;
        call.status = 429;
        f.log.record(call);
        f.clock.advance(2s);
        QCOMPARE(chart->toolTip(),
                 u"2 request(s) in the last ten minutes. At most 2 in one minute. "
                 "Flokzu refused 1 of them with 429 (marked)."_s);
        QCOMPARE(chart->accessibleDescription(), chart->toolTip());
        f.clock.advance(12min);
        QVERIFY(chart->toolTip().startsWith(u"0 request(s)"_s));
        f.clock.advance(1h);
    }

    void theHistoryCountsTheMinuteBeforeEachMoment()
    {
        const QDateTime now(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
        std::deque<Exchange> calls;
        const auto add = [&](int ago, Exchange::State state, int status) {
            Exchange call = exchangeOf(calls.size() + 1, u"/a"_s);
            call.startedAt = now.addSecs(-ago);
            call.state = state;
            call.status = status;
            calls.push_back(call);
        };
        add(0, Exchange::State::Sent, 0);
        add(30, Exchange::State::Answered, 200);
        add(59, Exchange::State::Answered, 429);
        add(60, Exchange::State::Unknown, 0);
        add(630, Exchange::State::Answered, 200); // older, but in the first minute shown
        add(661, Exchange::State::Answered, 200);
        for (const auto unsent :
             {Exchange::State::Waiting, Exchange::State::NotSent, Exchange::State::Cancelled})
            add(1, unsent, 0);
        const BudgetHistory history = BudgetHistory::of(calls, now);
        QCOMPARE(history.inTheMinute.back(), 3);
        QCOMPARE(history.inTheMinute.front(), 1);
        QCOMPARE(history.inTheMinute.at(60), 0); // five minutes ago
        QCOMPARE(history.sent, 4);
        QCOMPARE(history.refusals, std::vector<int>{59});
        QCOMPARE(history.most(), 3);
    }

    void waitingRequestsAreListedByJob()
    {
        Panel f;
        const auto *label = f.child<QLabel>(u"queueLabel"_s);
        QVERIFY(label->isHidden());
        const QDateTime end(QDate(2026, 1, 31), QTime(9, 1, 2));
        f.panel.setQueue({{u"databases"_s, Lane::Interactive, 2, end},
                          {u"plan"_s, Lane::Background, 480, end.addSecs(60)}});
        QCOMPARE(label->text(),
                 u"Waiting: Databases: 2 until 09:01:02 · Changes: 480 until 09:02:02"_s);
        QVERIFY(!label->isHidden());
        f.panel.setQueue({});
        QVERIFY(label->isHidden());
    }

    void serverTextIsShownLiterally()
    {
        Panel f;
        Exchange call = exchangeOf(1, u"/v2/x"_s);
        call.answer = "<html><img src='file:///etc/passwd'>oops";
        f.log.record(call);
        f.table()->selectRow(0);
        QVERIFY(f.received().contains(u"<img src='file:///etc/passwd'>"_s));
    }

    void nothingOfAnAnswerIsLeftOut()
    {
        Panel f;
        Exchange call = exchangeOf(1, u"/v2/x"_s);
        call.answer = "\xef\xbb\xbfpong";
        f.log.record(call);
        f.table()->selectRow(0);
        QVERIFY(f.received().contains(u"\ufeffpong"_s));
        f.click(u"copyBodyButton"_s);
        QCOMPARE(Panel::clipboard(), u"\ufeffpong"_s);
    }

    void anAnswerThatWasCutSaysSo()
    {
        Panel f;
        Exchange call = exchangeOf(1, u"/v2/x"_s);
        call.answerSize = 5'000'000;
        f.log.record(call);
        f.table()->selectRow(0);
        QVERIFY(f.received().contains(u"of 5000000 byte(s)"_s));
    }

    void anAnswerThatDotsMadeShorterWasNotCut()
    {
        Panel f;
        Exchange call = exchangeOf(1, u"/v2/x"_s);
        call.answer = "Invalid key ••••";
        call.answerSize = call.answerKept = 118;
        f.log.record(call);
        f.table()->selectRow(0);
        QVERIFY(f.received().endsWith(u"Invalid key ••••"_s));
    }

    void theSelectedCallIsRefreshedWhenItsAnswerArrives()
    {
        Panel f;
        Exchange call = exchangeOf(1, u"/v2/x"_s);
        call.state = Exchange::State::Sent;
        call.answer.clear();
        f.log.record(call);
        f.table()->selectRow(0);
        QVERIFY(!f.received().contains(u"total"_s));
        f.log.record(exchangeOf(1, u"/v2/x"_s));
        QVERIFY(f.received().contains(u"total"_s));
    }

    void curlAndBodyAreCopiedWithoutAnyKey()
    {
        Panel f;
        f.log.record(exchangeOf(1, u"/v2/database/records"_s));
        QVERIFY(!f.child<QPushButton>(u"copyCurlButton"_s)->isEnabled());
        f.table()->selectRow(0);
        f.click(u"copyCurlButton"_s);
        QVERIFY2(Panel::clipboard().contains(u"$FLOKZU_API_KEY"_s), qPrintable(Panel::clipboard()));
        f.click(u"copyBodyButton"_s);
        QCOMPARE(Panel::clipboard(), u"{\"status\":\"OK\",\"total\":1.10}"_s);
        f.child<QTabWidget>(u"detailsTabs"_s)->setCurrentIndex(0);
        f.click(u"copyBodyButton"_s);
        QCOMPARE(Panel::clipboard(), u"{\"databaseName\":\"Proveedores\"}"_s);
    }

    void clearingEmptiesTheLogAndTheDetails()
    {
        Panel f;
        f.log.record(exchangeOf(1, u"/v2/database/records"_s));
        f.table()->selectRow(0);
        f.click(u"clearButton"_s);
        QVERIFY(f.log.exchanges().empty());
        QCOMPARE(f.table()->model()->rowCount(), 0);
        QVERIFY(!f.received().contains(u"total"_s));
        QVERIFY(!f.child<QPushButton>(u"copyBodyButton"_s)->isEnabled());
    }
};

QTEST_MAIN(tst_RequestsPanel)
#include "tst_requestspanel.moc"
