// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "gui/activity/jobsmodel.h"
#include "models/recordtablemodel.h"
#include "support/tooltiptext.h"

#include <atomic>
#include <functional>
#include <map>
#include <QClipboard>
#include <QGuiApplication>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The minute of the service and of the program, so that hundreds of requests take seconds. The numbers of
/// requests, and all that the program makes of them, are those of the real minute.
constexpr auto minute = 1200ms;

SandboxOptions tenantWithAShortMinute()
{
    SandboxOptions options;
    options.window = minute;
    return options;
}

RateBudget::Limits limitsWithAShortMinute()
{
    RateBudget::Limits limits;
    const auto scaled = [](Duration time) { return time * minute.count() / 60'000; };
    limits.window = scaled(limits.window);
    limits.weightedWindow = scaled(limits.weightedWindow);
    limits.windowWhenTrusted = scaled(limits.windowWhenTrusted);
    return limits;
}

/// The administrator, and a colleague in Flokzu's own window.
struct Desk : Administrator {
    const QString products = u"Productos"_s;
    const QString stock = u"Existencias"_s;
    const QString place = u"Ubicación "_s;
    QWidget *page = nullptr;
    QStringList originals;
    std::map<int, std::function<void()>> when; ///< what the colleague does after so many updates
    std::atomic<int> updates = 0;
    std::atomic<int> edits = 0; ///< of the colleague

    Desk()
        : Administrator(tenantWithAShortMinute(), limitsWithAShortMinute())
    {
        // Called in the thread of the tenant.
        QObject::connect(&tenant.sandbox(), &Sandbox::requestAnswered, &tenant.sandbox(),
                         [this](const SandboxRequest &request) {
                             if (request.operation != u"updateRecord")
                                 return;
                             if (const auto deed = when.find(++updates); deed != when.end())
                                 deed->second();
                         });
    }
    /// Needs the thread of the tenant.
    void colleagueEdits(int row, const QString &column, const QString &value)
    {
        edits += tenant.sandbox().editRecord(products, idOf(row), column, value) ? 1 : 0;
    }
    void openProducts()
    {
        open();
        page = goTo(1);
        find<QComboBox>("databaseComboBox", page)->setEditText(products);
        click("openButton", page);
        QTRY_COMPARE(model()->rowCount(), 1200);
        for (int row = 0; row < 300; ++row) {
            originals << model()->index(row, model()->columnOf(stock)).data().toString();
            m_ids.push_back(
                model()->index(row, model()->columnOf(u"Id"_s)).data().toString().toLongLong());
        }
    }
    RecordTableModel *model() const { return page->findChild<RecordTableModel *>(); }
    QString wanted(int row) const { return QString::number(originals[row].toInt() + 1000); }
    qint64 idOf(int row) const { return m_ids[size_t(row)]; }
    /// Pastes another stock into the first rows.
    void edit(int rows)
    {
        QStringList lines;
        for (int row = 0; row < rows; ++row)
            lines << wanted(row);
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        auto *table = find<QTableView>("recordsTable", page);
        table->setFocus();
        table->setCurrentIndex(model()->index(0, model()->columnOf(stock)));
        QTest::keySequence(table, QKeySequence::Paste);
        QTRY_COMPARE(session().changes.changes().size(), size_t(rows));
    }
    /// Reviews and sends everything. How many requests the tenant saw from the click to the end.
    int apply(const QString &toldRequests)
    {
        QDialog *dialog = openReview();
        if (!QTest::qWaitFor(
                [&] { return find<QAbstractButton>("applyButton", dialog)->isEnabled(); }))
            qFatal("the review does not let anything be applied");
        m_cost = find<QLabel>("costLabel", dialog)->text();
        m_isToldRight = m_cost.startsWith(toldRequests);
        tenant.sandbox().clearRequests();
        click("applyButton", dialog);
        if (!QTest::qWaitFor([this] { return isIdle(); }, 180'000))
            qFatal("the job does not end");
        return int(tenant.sandbox().requests().size());
    }
    bool isToldRight() const { return m_isToldRight; }
    const QString &cost() const { return m_cost; }
    bool isIdle() const
    {
        return !session().jobQueue.isBusy() && !session().jobQueue.bookkeeping();
    }
    /// The tooltip of a change in the review.
    QString tip(int row) const
    {
        return readToolTip(
            find<ReviewTree>("changesTree", review())->topLevelItem(row)->toolTip(3));
    }
    /// As the tenant has it now.
    std::map<qint64, QString> stored(const QString &column)
    {
        const auto list = wait(session().records.list(products, {}));
        if (!list)
            qFatal("%s", qPrintable(list.error().message));
        const RecordSet &all = *list->records;
        std::map<qint64, QString> values;
        for (int row = 0; row < all.rowCount(); ++row)
            values[all.cell(row, all.columnOf(u"Id")).toString().toLongLong()] =
                all.cell(row, all.columnOf(column)).toString();
        return values;
    }
    int refusals()
    {
        const auto all = tenant.sandbox().requests();
        return int(std::ranges::count(all, 429, &SandboxRequest::status));
    }

private:
    std::vector<qint64> m_ids;
    QString m_cost;
    bool m_isToldRight = false;
};

} // namespace

/// Many updates of one database through the real window, checked by lists, at the true pace of a service
/// whose minute is short.
class tst_GroupedChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void threeHundredUpdatesFindTwoEditsOfAColleagueWithFewRequests()
    {
        Desk desk;
        desk.openProducts();
        desk.edit(300);
        desk.when[100] = [&desk] { desk.colleagueEdits(250, desk.stock, u"7"_s); };
        desk.when[200] = [&desk] { desk.colleagueEdits(299, desk.stock, u"8"_s); };
        const int requests = desk.apply(u"317 request"_s);
        QVERIFY2(desk.isToldRight(), qPrintable(desk.cost()));
        QCOMPARE(desk.edits.load(), 2);
        QVERIFY2(requests <= 330, qPrintable(QString::number(requests)));
        QCOMPARE(desk.refusals(), 0);
        QCOMPARE(desk.carriedOut(u"updateRecord"_s), 298);

        QCOMPARE(desk.session().changes.heldCount(), 2);
        QTRY_VERIFY(!desk.find<ReviewTree>("changesTree", desk.review())->isListing());
        for (const auto &[row, value] : {std::pair(250, u"7"_s), std::pair(299, u"8"_s)}) {
            QVERIFY2(desk.said(row).startsWith(u'≠'), qPrintable(desk.said(row)));
            QVERIFY2(desk.tip(row).contains(u"is now “%1”"_s.arg(value)),
                     qPrintable(desk.tip(row)));
        }
        const auto now = desk.stored(desk.stock);
        for (int row = 0; row < 300; ++row) {
            const QString expected = row == 250 ? u"7"_s : row == 299 ? u"8"_s : desk.wanted(row);
            QCOMPARE(now.at(desk.idOf(row)), expected);
        }
        desk.review()->reject();
        desk.trigger("jobsAction");
        const JobsRow job = desk.window().findChild<JobsModel *>()->row(0);
        QCOMPARE(job.count(ItemState::Held), 2);
        QCOMPARE(job.count(ItemState::Done), 298);
    }

    void anEditBehindAWriteIsToldAndOneInAnotherColumnSurvives()
    {
        Desk desk;
        desk.openProducts();
        desk.edit(60);
        desk.when[30] = [&desk] {
            desk.colleagueEdits(3, desk.stock, u"7"_s); // written already
            desk.colleagueEdits(50, desk.place, u"Ñ-77"_s);
        };
        const int requests = desk.apply(u"65 request"_s);
        QVERIFY2(requests <= 60 + 4 + 1, qPrintable(QString::number(requests)));
        QVERIFY2(desk.isToldRight(), qPrintable(desk.cost()));
        QCOMPARE(desk.edits.load(), 2);
        QVERIFY(desk.session().changes.isEmpty());
        QTRY_VERIFY(!desk.find<ReviewTree>("changesTree", desk.review())->isListing());
        QVERIFY2(desk.said(3).startsWith(u'≠'), qPrintable(desk.said(3)));
        QVERIFY2(desk.tip(3).contains(u"“7”"_s), qPrintable(desk.tip(3)));
        QVERIFY2(desk.said(50).startsWith(u'✓'), qPrintable(desk.said(50)));
        QCOMPARE(desk.stored(desk.stock).at(desk.idOf(3)), u"7"_s);
        QCOMPARE(desk.stored(desk.stock).at(desk.idOf(50)), desk.wanted(50));
        QCOMPARE(desk.stored(desk.place).at(desk.idOf(50)), u"Ñ-77"_s);
    }
};

QTEST_MAIN(tst_GroupedChecks)
#include "tst_groupedchecks.moc"
