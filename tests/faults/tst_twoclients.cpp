// SPDX-License-Identifier: GPL-3.0-or-later
#include "box.h"
#include "desk.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

constexpr const char *record = "/v2/database/record";

/// The program, and a colleague with a client of another make, at one tenant over real sockets.
struct Office {
    Box box{SandboxOptions{.limit = 0}};
    Fixture desk{box.sandbox()};
    std::map<ItemState, std::function<void()>> when; ///< what the colleague does at that moment

    Office()
    {
        desk.resolver.setTiming({20ms, 20ms, {}});
        QObject::connect(&desk.jobQueue, &JobQueue::itemChanged, &desk.jobQueue, [this](int index) {
            const ItemState state = desk.jobQueue.runner()->items()[size_t(index)].state;
            if (const auto deed = when.extract(state))
                deed.mapped()();
        });
    }
    /// Row 17 gets another stock; it was 1.10 when it was read.
    ChangeId edit(GuardMode guard)
    {
        desk.jobQueue.setGuard(guard);
        desk.changes.editRecord(
            desk.suppliers, u"17"_s,
            {u"Stock"_s, JsonValue::string(u"1.10"_s), JsonValue::string(u"35"_s)});
        return desk.changes.changes().back().id;
    }
    bool applied()
    {
        const QSignalSpy finished(&desk.jobQueue, &JobQueue::finished);
        desk.apply();
        return QTest::qWaitFor([this, &finished] {
            return finished.count() > 0 && !desk.jobQueue.isBusy() && when.empty();
        });
    }
    void colleagueWrites(const QByteArray &fields)
    {
        const QByteArray body = "{'databaseName':'Proveedores','data':{'Id':'17'," + fields + "}}";
        if (!box.said("PUT", record, j(body.constData())).startsWith("200"))
            qFatal("the colleague was refused");
    }
    /// In Flokzu's own window.
    void colleagueDeletes()
    {
        bool gone = false;
        QMetaObject::invokeMethod(
            &box.sandbox(),
            [this, &gone] { gone = box.sandbox().deleteRecord(desk.suppliers, 17); },
            Qt::BlockingQueuedConnection);
        if (!gone)
            qFatal("there was nothing to delete");
    }
    void colleagueMakesItAgain()
    {
        colleagueDeletes();
        const QByteArray made = box.said("POST", record,
                                         j("{'databaseName':'Proveedores','data':{'Código':'S-01','"
                                           "Nombre ':'Añasco Ltda','Stock':'1.10'}}"));
        if (made != j("200 {'status':'OK','Id':'22'}"))
            qFatal("%s", made.constData());
    }
    QByteArray rowOf(const char *id)
    {
        const QByteArray body =
            "{'databaseName':'Proveedores','filters':[{'columnName':'Id','value':'"_ba + id
            + "'}]}";
        return box.said("GET", record, j(body.constData()));
    }
    int writes()
    {
        return int(
            std::ranges::count_if(box.sandbox().requests(), [](const SandboxRequest &request) {
                return request.method != "GET"
                    && request.header("User-Agent").startsWith("Flokdesk/");
            }));
    }
    QStringList journal()
    {
        QStringList events;
        for (const JournalRow &row : JournalTables(desk.file.database->handle(), u"p"_s).find({}))
            events << row.event;
        return events;
    }
};

} // namespace

/// A colleague edits or deletes the record at the worst moment (faults 27 and 28 of
/// src/changes/README.md, section 7).
class TestTwoClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherColumnWrittenBetweenLookAndWriteSurvives();
    void paranoidTellsOfAColleagueRightBehindIt();
    void aRecordDeletedBeforeTheLookIsNotWritten_data();
    void aRecordDeletedBeforeTheLookIsNotWritten();
    void aRecordDeletedBetweenLookAndWriteIsRefusedAndNotMadeAnew();
    void aRecordMadeAgainUnderTheSameNameIsLeftAlone_data();
    void aRecordMadeAgainUnderTheSameNameIsLeftAlone();
    void theSameNameIsNoEvidenceForAnUnknownOutcome();
};

void TestTwoClients::anotherColumnWrittenBetweenLookAndWriteSurvives()
{
    Office office;
    office.edit(GuardMode::Guard);
    office.when[ItemState::Sending] = [&office] {
        office.colleagueWrites("'Nombre ':'Añasco SA'");
    };
    QVERIFY(office.applied());
    QVERIFY(office.rowOf("17").contains(j("'Nombre ':'Añasco SA','Stock':'35'")));
    QVERIFY(office.desk.changes.isEmpty());
}

void TestTwoClients::paranoidTellsOfAColleagueRightBehindIt()
{
    Office office;
    office.edit(GuardMode::Paranoid);
    const QSignalSpy told(&office.desk.jobQueue, &JobQueue::readsOtherwise);
    office.when[ItemState::Done] = [&office] { office.colleagueWrites("'Stock':'99'"); };
    QVERIFY(office.applied());
    QCOMPARE(told.count(), 1);
    QCOMPARE(office.writes(), 1);
    QVERIFY(office.rowOf("17").contains(j("'Stock':'99'")));
    QCOMPARE(office.journal(), (QStringList{u"reads otherwise"_s, u"done"_s}));
}

void TestTwoClients::aRecordDeletedBeforeTheLookIsNotWritten_data()
{
    QTest::addColumn<GuardMode>("guard");
    QTest::newRow("guard") << GuardMode::Guard;
    QTest::newRow("paranoid") << GuardMode::Paranoid;
}

void TestTwoClients::aRecordDeletedBeforeTheLookIsNotWritten()
{
    QFETCH(const GuardMode, guard);
    Office office;
    const ChangeId id = office.edit(guard);
    office.colleagueDeletes();
    QVERIFY(office.applied());
    QCOMPARE(office.writes(), 0);
    const StagedChange *kept = office.desk.changes.byId(id);
    QVERIFY(kept && !kept->outcomeUnknown);
    QVERIFY2(kept->problem.contains(u"no such record"_s), qPrintable(kept->problem));
}

void TestTwoClients::aRecordDeletedBetweenLookAndWriteIsRefusedAndNotMadeAnew()
{
    Office office;
    const ChangeId id = office.edit(GuardMode::Guard);
    office.when[ItemState::Sending] = [&office] { office.colleagueDeletes(); };
    QVERIFY(office.applied());
    QCOMPARE(office.writes(), 1);
    QCOMPARE(office.desk.count(u"S-01"_s), 1); // row 21, which belongs to the colleague
    const StagedChange *kept = office.desk.changes.byId(id);
    QVERIFY(kept && !kept->outcomeUnknown && !kept->problem.isEmpty());
    QCOMPARE(office.desk.file.itemStates(), QStringList{u"rejected"_s});
}

void TestTwoClients::aRecordMadeAgainUnderTheSameNameIsLeftAlone_data()
{
    QTest::addColumn<GuardMode>("guard");
    QTest::addColumn<bool>("inBetween");
    QTest::newRow("before the look") << GuardMode::Guard << false;
    QTest::newRow("between look and write") << GuardMode::Guard << true;
    QTest::newRow("without a look") << GuardMode::Fast << true;
}

void TestTwoClients::aRecordMadeAgainUnderTheSameNameIsLeftAlone()
{
    QFETCH(const GuardMode, guard);
    QFETCH(const bool, inBetween);
    Office office;
    const ChangeId id = office.edit(guard);
    if (inBetween)
        office.when[ItemState::Sending] = [&office] { office.colleagueMakesItAgain(); };
    else
        office.colleagueMakesItAgain();
    QVERIFY(office.applied());
    QVERIFY(
        office.rowOf("22").contains(j("'Código':'S-01','Nombre ':'Añasco Ltda','Stock':'1.10'")));
    QVERIFY(office.rowOf("17").startsWith("404"));
    QVERIFY(office.desk.changes.byId(id));
}

void TestTwoClients::theSameNameIsNoEvidenceForAnUnknownOutcome()
{
    Office office;
    FaultRule lost = usualFault(FaultRule::Kind::Close);
    lost.method = "PUT";
    lost.work = FaultRule::Work::Done;
    const ChangeId id = office.edit(GuardMode::Guard);
    // The colleague's own writes come afterwards and are not met by the rule.
    office.box.sandbox().script(lost);
    office.when[ItemState::Unknown] = [&office] { office.colleagueMakesItAgain(); };
    QVERIFY(office.applied());
    const auto looks = [&office] {
        return std::ranges::count_if(
            office.box.sandbox().requests(), [](const SandboxRequest &request) {
                return request.operation == "getRecord"_L1 && request.status == 404;
            });
    };
    QTRY_VERIFY(looks() > 0);
    QTRY_VERIFY(office.desk.changes.byId(id) && !office.desk.changes.byId(id)->problem.isEmpty());
    QVERIFY(office.desk.changes.byId(id)->outcomeUnknown);
    QCOMPARE(office.writes(), 1);
    QVERIFY(office.rowOf("22").contains(j("'Stock':'1.10'")));
}

} // namespace flokdesk

Q_DECLARE_METATYPE(flokdesk::GuardMode)
QTEST_GUILESS_MAIN(flokdesk::TestTwoClients)
#include "tst_twoclients.moc"
