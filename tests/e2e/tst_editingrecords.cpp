// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "models/recordtablemodel.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : Administrator {
    using Administrator::Administrator;
    QWidget *page = nullptr;

    void openProducts()
    {
        open();
        page = goTo(1);
        find<QComboBox>("databaseComboBox", page)->setEditText(u"Productos"_s);
        click("openButton", page);
        QTRY_COMPARE(model()->rowCount(), 1200);
    }
    RecordTableModel *model() const { return page->findChild<RecordTableModel *>(); }
    QTableView *table() const { return find<QTableView>("recordsTable", page); }
    QModelIndex cell(const QString &sku, const QString &column) const
    {
        const int skus = model()->columnOf(u"SKU"_s);
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row, skus).data() == sku)
                return model()->index(row, model()->columnOf(column));
        }
        return {};
    }
    void edit(const QString &sku, const QString &column, const QString &text)
    {
        type(table(), cell(sku, column), text);
    }
    /// As the tenant has it now.
    QString stored(const QString &sku, const QString &column)
    {
        const auto all = wait(session().records.list(u"Productos"_s, {}));
        if (!all)
            return all.error().message;
        const RecordSet &records = *all->records;
        const int skus = records.columnOf(u"SKU"_s);
        for (int row = 0; row < records.rowCount(); ++row) {
            if (records.cell(row, skus).toString() == sku)
                return records.cell(row, records.columnOf(column)).toString();
        }
        return u"no such record"_s;
    }
};

QStringList keysOf(const QByteArray &body, const QString &in)
{
    return QJsonDocument::fromJson(body).object().value(in).toObject().keys();
}

} // namespace

class tst_DatabasesWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void threeCellsInTwoRowsAreExactlyTwoUpdatesOfTheChangedColumns()
    {
        Fixture desk;
        desk.openProducts();
        QCOMPARE(desk.seen(u"listRecords"_s).size(), size_t(1));
        desk.find<QLineEdit>("findLineEdit", desk.page)->setText(u"00001"_s);
        QTRY_VERIFY(desk.model()->rowCount() < 1200 && !desk.model()->isOrdering());
        const QString name = desk.cell(u"000010"_s, u"Descripción"_s).data().toString();
        desk.edit(u"000010"_s, u"Existencias"_s, u"77"_s);
        desk.edit(u"000010"_s, u"Ubicación "_s, u"Ñ-01"_s);
        desk.edit(u"000012"_s, u"Existencias"_s, u"78"_s);

        QDialog *review = desk.openReview();
        auto *tree = desk.find<ReviewTree>("changesTree", review);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QCOMPARE(tree->topLevelItem(0)->childCount() + tree->topLevelItem(1)->childCount(), 3);
        QCOMPARE(desk.seen(u"updateRecord"_s).size(), size_t(0));
        desk.click("applyButton", review);
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().changes.isEmpty(), 20'000);

        auto updates = desk.seen(u"updateRecord"_s);
        QCOMPARE(updates.size(), size_t(2));
        if (updates[1].body.contains("Ubicaci")) // different records may overtake each other
            std::swap(updates[0], updates[1]);
        QVERIFY(updates[0].method == "PUT" && updates[1].method == "PUT");
        QCOMPARE(keysOf(updates[0].body, u"data"_s),
                 QStringList({u"Existencias"_s, u"Id"_s, u"Ubicación "_s}));
        QCOMPARE(keysOf(updates[1].body, u"data"_s), QStringList({u"Existencias"_s, u"Id"_s}));
        QCOMPARE(desk.stored(u"000010"_s, u"Existencias"_s), u"77"_s);
        QCOMPARE(desk.stored(u"000010"_s, u"Ubicación "_s), u"Ñ-01"_s);
        QCOMPARE(desk.stored(u"000010"_s, u"Precio"_s), u"1.10"_s);
        QCOMPARE(desk.stored(u"000010"_s, u"Descripción"_s), name);
        QCOMPARE(desk.stored(u"000012"_s, u"Existencias"_s), u"78"_s);
    }

    void aPulledPlugIsToldAndTheWorkGoesOnAfterwards()
    {
        Fixture desk;
        desk.openProducts();
        desk.edit(u"000001"_s, u"Existencias"_s, u"501"_s);
        desk.edit(u"000002"_s, u"Existencias"_s, u"502"_s);
        desk.edit(u"000003"_s, u"Existencias"_s, u"503"_s);
        desk.session().jobQueue.setAtOnce(1); // so that it is known which is the second
        // The second update is carried out, but its answer is lost; then nothing answers any more.
        FaultRule lost = usualFault(FaultRule::Kind::Close);
        lost.work = FaultRule::Work::Done;
        lost.method = "PUT";
        lost.nth = 2;
        desk.tenant.sandbox().script(lost);
        QObject::connect(&desk.tenant.sandbox(), &Sandbox::requestAnswered, &desk.tenant.sandbox(),
                         [&desk](const SandboxRequest &request) {
                             if (!request.fault.isEmpty())
                                 desk.tenant.sandbox().stop();
                         });
        desk.applyAll();

        QCOMPARE(desk.carriedOut(u"updateRecord"_s), 2);
        const auto left = desk.session().changes.copies();
        QCOMPARE(left.size(), size_t(2)); // the first is done
        QVERIFY(left[0].outcomeUnknown);
        QVERIFY(!left[1].outcomeUnknown);
        QVERIFY2(desk.said(1).contains(u"may have been applied"_s), qPrintable(desk.said(1)));
        QVERIFY2(!desk.said(2).contains(u"✓ Applied"_s), qPrintable(desk.said(2)));

        desk.tenant.sandbox().disconnect(SIGNAL(requestAnswered(flokdesk::SandboxRequest)));
        QVERIFY(desk.tenant.start().ok());
        desk.tenant.sandbox().clearFaults();
        // Finding out what became of it takes a look, not a second write.
        auto *tree = desk.find<ReviewTree>("changesTree", desk.review());
        tree->setCurrentItem(tree->topLevelItem(1));
        desk.click("checkButton", desk.review());
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.seen(u"getRecord"_s).size() + desk.seen(u"listRecords"_s).size() > 1, 20'000);
        QCOMPARE(desk.carriedOut(u"updateRecord"_s), 2);
        desk.session().jobQueue.markApplied(left[0].id);
        desk.review()->close();
        QTRY_VERIFY(!desk.window().findChild<QDialog *>(u"ReviewDialog"_s));
        // The third waits in its job.
        desk.click("resumeButton", desk.openReview());
        QTRY_VERIFY_WITH_TIMEOUT(desk.session().changes.isEmpty(), 20'000);
        QCOMPARE(desk.carriedOut(u"updateRecord"_s), 3);
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(desk.stored(u"00000%1"_s.arg(i), u"Existencias"_s), u"50%1"_s.arg(i));
    }

    void underEveryFaultAnUpdateIsSentOnceAndNeverSaidToBeSavedWithoutAnAnswer_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("carriedOut");
        QTest::addColumn<bool>("leaves"); // the change is done and no longer staged
        QTest::addColumn<bool>("unknown");
        const auto row = [](const char *rule, int carriedOut, bool leaves, bool unknown) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << carriedOut << leaves << unknown;
        };
        row("delay,ms=300", 1, true, false);
        row("close", 0, false, true);
        row("close,work=done", 1, false, true);
        row("reset", 0, false, true);
        row("reset,work=done", 1, false, true);
        row("half-status-line,work=done", 1, false, true);
        row("half-headers,work=done", 1, false, true);
        row("short-body,work=done", 1, false, true);
        row("cut-chunks,work=done", 1, false, true);
        row("garbage", 0, false, true);
        row("html,status=502", 0, false, true);
        row("reply,status=500", 0, false, true);
        row("reply,status=503", 0, false, true);
        row("reply,status=400", 0, false, false);
        row("error-status", 0, false, false);
        row("redirect", 0, false, true);
        row("wrong-encoding,work=done", 1, false, true);
    }
    void underEveryFaultAnUpdateIsSentOnceAndNeverSaidToBeSavedWithoutAnAnswer()
    {
        QFETCH(QString, rule);
        const auto parsed = parseFaultRule(rule + u",method=PUT"_s);
        QVERIFY2(parsed.ok(), qPrintable(rule));
        Fixture desk;
        desk.openProducts();
        desk.edit(u"000001"_s, u"Existencias"_s, u"501"_s);
        desk.tenant.sandbox().script(*parsed);
        desk.applyAll();
        QCOMPARE(desk.seen(u"updateRecord"_s).size() > 1, false);
        QTEST(desk.carriedOut(u"updateRecord"_s), "carriedOut");
        QTEST(desk.session().changes.isEmpty(), "leaves");
        if (!desk.session().changes.isEmpty())
            QTEST(desk.session().changes.changes().front().outcomeUnknown, "unknown");
        QFETCH(bool, leaves);
        QCOMPARE(desk.said(0).contains(u"✓ Applied"_s), leaves);
    }

    void after429NothingIsSentAndTheWindowSaysUntilWhen_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("without Retry-After") << u"too-many,method=PUT"_s;
        QTest::newRow("with Retry-After") << u"too-many,method=PUT,retry-after=90"_s;
    }
    void after429NothingIsSentAndTheWindowSaysUntilWhen()
    {
        QFETCH(QString, rule);
        Fixture desk;
        desk.openProducts();
        desk.edit(u"000001"_s, u"Existencias"_s, u"501"_s);
        const auto parsed = parseFaultRule(rule);
        QVERIFY(parsed.ok());
        desk.tenant.sandbox().script(*parsed);
        desk.click("applyButton", desk.openReview());
        QTRY_VERIFY(desk.session().client.schedulerStatus().paused);
        const SchedulerStatus status = desk.session().client.schedulerStatus();
        QVERIFY(status.pausedUntil > desk.clock.wallTime().addSecs(55));
        QCOMPARE(status.waiting, 1); // refused before it was carried out, so it goes again
        QCOMPARE(desk.carriedOut(u"updateRecord"_s), 0);
        QVERIFY(!desk.session().changes.isEmpty());
        const auto labels = desk.window().findChildren<QLabel *>();
        const QString until = status.pausedUntil.time().toString(u"HH:mm:ss"_s);
        QTRY_VERIFY2(std::any_of(labels.begin(), labels.end(),
                                 [&until](QLabel *label) { return label->text().contains(until); }),
                     qPrintable(until));
    }
};

QTEST_MAIN(tst_DatabasesWalk)
#include "tst_editingrecords.moc"
