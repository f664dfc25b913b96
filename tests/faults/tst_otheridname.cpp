// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"
#include "changes/resolution/undoplanner.h"
#include "desk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

constexpr const char *record = "/v2/database/record";

JsonValue text(const char16_t *value)
{
    return JsonValue::string(QString::fromUtf16(value));
}

/// A profile at a tenant that calls the id of a record otherwise.
struct Elsewhere {
    Box box;
    Fixture desk{box.sandbox()};
    const QString idName;

    explicit Elsewhere(const QString &name)
        : box(u"idKey="_s + name)
        , idName(name)
    {
        desk.resolver.setTiming({20ms, 20ms, {}});
        desk.jobQueue.setGuard(GuardMode::Guard);
    }
    void edit(const QString &id, const char16_t *before, const char16_t *after,
              bool insertWhenMissing = false)
    {
        desk.changes.stage(UpdateRecord{
            desk.suppliers, id, {{u"Stock"_s, text(before), text(after)}}, insertWhenMissing});
    }
    bool applied()
    {
        const QSignalSpy finished(&desk.jobQueue, &JobQueue::finished);
        desk.apply();
        return QTest::qWaitFor(
            [this, &finished] { return finished.count() > 0 && !desk.jobQueue.isBusy(); });
    }
    const JobItem &item() { return desk.jobQueue.runner()->items().front(); }
    QByteArray stockOf(const QString &id)
    {
        const QString body =
            u"{'databaseName':'Proveedores','filters':[{'columnName':'%1','value':'%2'}]}"_s.arg(
                idName, id);
        return box.said("GET", record, j(body.toUtf8().constData()));
    }
    int writes()
    {
        return int(
            std::ranges::count_if(box.sandbox().requests(), [](const SandboxRequest &request) {
                return request.method != "GET";
            }));
    }
};

} // namespace

/// A service that says "id" or "ID": nothing may be refused, written unguarded or added because of it.
class TestOtherIdName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsGuardedAndDone_data() { addNames(); }
    void anEditIsGuardedAndDone();
    void aConflictIsSeen_data() { addNames(); }
    void aConflictIsSeen();
    void insertWhenMissingWritesOverNothing_data() { addNames(); }
    void insertWhenMissingWritesOverNothing();
    void insertWhenMissingIsGuardedWithoutALook_data() { addNames(); }
    void insertWhenMissingIsGuardedWithoutALook();
    void anEditIsUndone_data() { addNames(); }
    void anEditIsUndone();

private:
    static void addNames()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"Id"_s, u"id"_s, u"ID"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
};

void TestOtherIdName::anEditIsGuardedAndDone()
{
    QFETCH(QString, name);
    Elsewhere place(name);
    place.desk.jobQueue.setGuard(GuardMode::Paranoid);
    place.edit(u"17"_s, u"1.10", u"35");
    QVERIFY(place.applied());
    QCOMPARE(place.item().state, ItemState::Done);
    QVERIFY(place.stockOf(u"17"_s).contains(j("'Stock':'35'")));
    QCOMPARE(place.writes(), 1);
    QCOMPARE(place.desk.client.dialect().idName(), name);
}

void TestOtherIdName::aConflictIsSeen()
{
    QFETCH(QString, name);
    Elsewhere place(name);
    place.edit(u"17"_s, u"7", u"35"); // it is 1.10
    QVERIFY(place.applied());
    QCOMPARE(place.item().state, ItemState::Held);
    QCOMPARE(place.writes(), 0);
}

void TestOtherIdName::insertWhenMissingWritesOverNothing()
{
    QFETCH(QString, name);
    Elsewhere place(name);
    place.edit(u"17"_s, u"7", u"35", true);
    QVERIFY(place.applied());
    QCOMPARE(place.item().state, ItemState::Held);
    QCOMPARE(place.writes(), 0);
    place.desk.changes.revertAll();
    place.edit(u"900"_s, u"", u"36", true);
    QVERIFY(place.applied());
    QCOMPARE(place.item().state, ItemState::Done);
    QVERIFY(place.stockOf(place.item().receipt).contains(j("'Stock':'36'")));
    QCOMPARE(place.writes(), 1);
}

void TestOtherIdName::insertWhenMissingIsGuardedWithoutALook()
{
    QFETCH(QString, name);
    Elsewhere place(name);
    place.desk.jobQueue.setGuard(GuardMode::Fast);
    place.edit(u"17"_s, u"1.10", u"35", true);
    QVERIFY(place.applied());
    QCOMPARE(place.item().state, ItemState::Done);
    QCOMPARE(place.item().receipt, u"17"_s); // and no new record
    QVERIFY(place.stockOf(u"17"_s).contains(j("'Stock':'35'")));
}

void TestOtherIdName::anEditIsUndone()
{
    QFETCH(QString, name);
    Elsewhere place(name);
    place.edit(u"17"_s, u"1.10", u"35");
    QVERIFY(place.applied());
    QCOMPARE(place.item().state, ItemState::Done);
    const AppliedChange applied{place.item().staged.change, place.item().receipt, true};
    UndoPlanner planner({applied}, place.desk.jobQueue.apis(), place.desk.changes);
    QSignalSpy finished(&planner, &UndoPlanner::finished);
    planner.start();
    QVERIFY(finished.wait());
    QCOMPARE(planner.changes().size(), size_t(1));
    place.desk.changes.stage(planner.changes().front());
    QVERIFY(place.applied());
    QCOMPARE(place.item().state, ItemState::Done);
    QVERIFY(place.stockOf(u"17"_s).contains(j("'Stock':'1.10'")));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestOtherIdName)
#include "tst_otheridname.moc"
