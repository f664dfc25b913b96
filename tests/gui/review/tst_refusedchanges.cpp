// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/journal/journal.h"
#include "gui/common/notice.h"
#include "gui/review/reviewdialog.h"
#include "gui/review/reviewtexts.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

/// The review over a whole session, by the names of its widgets.
struct Fixture : SessionFixture {
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    std::unique_ptr<ReviewDialog> dialog;

    void edit(const QString &id, const QString &after)
    {
        changes.editRecord(u"Suppliers"_s, id, {u"Stock"_s, text(u"4"_s), text(after)});
    }
    void review()
    {
        dialog = std::make_unique<ReviewDialog>(session, dialogs, window.get());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    QPushButton *button(const char *name) const { return namedChild<QPushButton>(*dialog, name); }
    void click(const char *name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        clock.settle();
    }
    ReviewTree *tree() const { return namedChild<ReviewTree>(*dialog, "changesTree"); }
    QTreeWidgetItem *line(int row) const { return tree()->topLevelItem(row); }
    QString state(int row) const { return line(row)->text(3); }
    bool isTicked(int row) const { return line(row)->checkState(0) == Qt::Checked; }
    QString notice() const { return namedChild<Notice>(*dialog, "notice")->text(); }
    void confirm(const QByteArray &id) { answer(200, "{\"status\":\"OK\",\"id\":\"" + id + "\"}"); }
    void refuse() { answer(409, R"({"status":"ERROR","detail":"The instance is closed"})"); }
    /// One change of two, of which the server refuses the first.
    void refuseTheFirst()
    {
        edit(u"1"_s, u"5"_s);
        edit(u"2"_s, u"5"_s);
        review();
        click("applyButton");
        refuse();
        confirm("2");
        click("reviewRestButton");
    }
};

} // namespace

class TestRefusedChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aRefusedChangeIsNotTickedByItself()
    {
        Fixture desk;
        desk.refuseTheFirst();
        QVERIFY(desk.state(0).contains(u"closed"_s));
        QVERIFY(!desk.isTicked(0));
        QVERIFY(!desk.button("applyButton")->isEnabled());
        desk.dialog.reset();
        desk.review();
        QVERIFY(!desk.isTicked(0));
        desk.edit(u"3"_s, u"5"_s);
        QVERIFY(desk.isTicked(1));
        desk.click("applyButton");
        QCOMPARE(desk.sent(), 3);
        QVERIFY(desk.network.requests.back().body.contains(R"("Id":"3")"));
    }

    void aRefusedChangeIsNotTickedAfterARestart()
    {
        Fixture desk;
        desk.refuseTheFirst();
        QVERIFY(desk.store.flush());
        ChangeSet kept;
        ChangeStore again(*desk.journal, u"profile-1"_s, desk.store.host(), kept, desk.clock);
        QVERIFY(again.load());
        QVERIFY(kept.changes().front().isRefused);
        QVERIFY(kept.changes().front().conflict.empty());
        QVERIFY(reviewEntry(kept.changes().front(), false).startsUnticked);
    }

    void editingARefusedChangeTicksIt()
    {
        Fixture desk;
        desk.refuseTheFirst();
        desk.edit(u"1"_s, u"6"_s);
        QVERIFY(desk.isTicked(0));
        QCOMPARE(desk.button("applyButton")->text(), u"&Apply 1 change(s)"_s);
        desk.changes.undoStack().undo();
        QVERIFY(!desk.isTicked(0));
    }

    void tickingARefusedChangeSendsItAgainOnce()
    {
        Fixture desk;
        desk.refuseTheFirst();
        desk.line(0)->setCheckState(0, Qt::Checked);
        QVERIFY(desk.isTicked(0));
        desk.dialog.reset();
        desk.review();
        QVERIFY(desk.isTicked(0));
        desk.click("applyButton");
        QCOMPARE(desk.sent(), 3);
        desk.refuse();
        desk.click("reviewRestButton");
        QVERIFY(!desk.isTicked(0));
    }

    void aRefusedChangeIsTickedForUsersThatAskForARetry()
    {
        Fixture desk;
        desk.refuseTheFirst();
        desk.dialog->tickOnly({desk.changes.changes().front().id});
        QVERIFY(desk.isTicked(0));
        desk.dialog.reset();
        desk.review();
        QVERIFY(!desk.isTicked(0)); // they did not send it
    }

    void whatMetAWallIsSentOnResume()
    {
        Fixture desk;
        desk.jobQueue.setAtOnce(1); // so that the third still waits
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            desk.edit(id, u"5"_s);
        desk.review();
        desk.click("applyButton");
        desk.confirm("1");
        desk.answer(401, R"({"status":"ERROR"})");
        QCOMPARE(desk.state(1), u"◷ Waiting"_s);
        QCOMPARE(desk.state(2), u"◷ Waiting"_s);
        QVERIFY2(desk.notice().startsWith(u"1 applied, 0 refused, 0 unconfirmed, 2 waiting"_s),
                 qPrintable(desk.notice()));
        QVERIFY2(!desk.notice().contains(u"Nothing was"_s), qPrintable(desk.notice()));
        QVERIFY(desk.notice().contains(u"key"_s));
        QVERIFY(!desk.jobQueue.pausedJob()->reason.contains(u"Nothing was"_s));

        desk.click("resumeButton");
        desk.confirm("2");
        desk.confirm("3");
        QCOMPARE(desk.sent(), 4);
        QVERIFY(desk.changes.isEmpty());
        QVERIFY2(desk.notice().startsWith(u"3 applied"_s), qPrintable(desk.notice()));
    }

    void aSingleChangeInFrontOfAWallStaysTicked()
    {
        Fixture desk;
        desk.edit(u"1"_s, u"5"_s);
        desk.review();
        desk.click("applyButton");
        desk.answer(401, R"({"status":"ERROR"})");
        QVERIFY2(desk.state(0).contains(u"rejected the data API key"_s), qPrintable(desk.state(0)));
        desk.click("reviewRestButton");
        QVERIFY(desk.isTicked(0));
    }

    void theLinesOfAJobAddUpToItsPlan()
    {
        Fixture desk;
        desk.jobQueue.setAtOnce(1); // so that the others still wait
        const QString ana = u"ana@example.org"_s;
        desk.changes.stage(InviteUser{ana});
        desk.changes.stage(AddRole{ana, u"Finance"_s});
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            desk.edit(id, u"5"_s);
        desk.review();
        desk.click("applyButton");
        const qint64 job = desk.jobQueue.runningJob()->id;
        desk.answer(400, R"({"status":"ERROR","detail":"no"})");
        desk.click("stopButton");
        desk.confirm("1");
        JournalQuery query;
        query.job = job;
        const auto lines = Journal(desk.store).findAll(query);
        QVERIFY(lines);
        QStringList events;
        for (const JournalEntry &line : *lines)
            events << toKey(line.event);
        events.sort();
        QCOMPARE(
            events,
            QStringList({u"cancelled"_s, u"cancelled"_s, u"done"_s, u"rejected"_s, u"skipped"_s}));
    }

    void whatTheProgramLookedUpIsNotCalledMarked()
    {
        Fixture desk;
        desk.resolver.start();
        desk.edit(u"1"_s, u"5"_s);
        desk.review();
        desk.click("applyButton");
        desk.fail(Answer::Fault::Interrupted);
        QVERIFY(desk.line(0)->toolTip(3).contains(u"may or may not"_s));
        desk.clock.advance(5s);
        desk.answer(200, R"({"status":"OK","data":{"Id":"1","Stock":"5"}})");
        QCOMPARE(desk.state(0), u"✓ Checked: applied"_s);
        QVERIFY2(!desk.line(0)->toolTip(3).contains(u"may or may not"_s),
                 qPrintable(desk.line(0)->toolTip(3)));
        QVERIFY(desk.line(0)->toolTip(3).contains(u"Stock is now “5”"_s));
        QVERIFY(!desk.notice().contains(u"may or may not"_s));
    }

    void theReviewNamesTheRecordAndGivesTheValuesTheRoom()
    {
        Fixture desk;
        desk.changes.editRecord(u"Proveedores.2026"_s, u"1"_s,
                                {u"Stock"_s, text(u"4"_s), text(u"5"_s)}, u"Añasco S.A."_s);
        desk.review();
        QCOMPARE(desk.line(0)->text(0), u"Update “Añasco S.A.” (record 1 of Proveedores.2026)"_s);
        const QHeaderView *header = desk.tree()->header();
        const int all = desk.tree()->viewport()->width();
        QCOMPARE(header->length(), all);
        QVERIFY(header->sectionSize(1) + header->sectionSize(2) > all * 2 / 5);
        desk.dialog->resize(desk.dialog->width() + 300, desk.dialog->height());
        QTRY_COMPARE(header->length(), desk.tree()->viewport()->width());
        QVERIFY(header->sectionSize(1) + header->sectionSize(2) > header->length() * 2 / 5);
    }

    void aTextThatSaysEmptyLooksDifferentFromNone()
    {
        Fixture desk;
        desk.changes.editRecord(u"Suppliers"_s, u"1"_s,
                                {u"Stock"_s, text(u""_s), text(u"(empty)"_s)});
        desk.review();
        const QTreeWidgetItem *field = desk.line(0)->child(0);
        QVERIFY(field->text(1) != field->text(2));
        QVERIFY(field->font(1).italic());
        QVERIFY(!field->font(2).italic());
    }
};

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestRefusedChanges)
#include "tst_refusedchanges.moc"
