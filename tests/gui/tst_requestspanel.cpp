// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requestspanel.h"

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
    exchange.answerSize = exchange.answer.size();
    exchange.elapsed = std::chrono::milliseconds(42);
    exchange.lane = u"Interactive"_s;
    exchange.reason = u"List records of Añasco"_s;
    return exchange;
}

struct Panel {
    RequestLog log{3};
    RequestsPanel panel{log};

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
        QCOMPARE(f.child<QLabel>(u"countLabel"_s)->text(), u"1 of 2 call(s)"_s);
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
