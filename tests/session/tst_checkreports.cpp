// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/envelope.h"
#include "reportreplay.h"
#include "session/guidedcheck.h"
#include "session/guidedwriting.h"
#include "support/fakewire.h"
#include "support/journalfile.h"
#include "support/sandboxtalk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using Options = std::vector<std::pair<QString, QString>>;

/// The run of the guided check that made a report.
struct Made {
    QString name;
    Options options;
    bool writes = false;
    QString instance = u"COM-1003"_s;
};

const std::vector<Made> &made()
{
    static const std::vector<Made> all{
        {u"as_assumed"_s, {}},
        {u"four_points_turned_round"_s,
         {{u"getBody"_s, u"500"_s},
          {u"emptyFilters"_s, u"error200"_s},
          {u"idKey"_s, u"ID"_s},
          {u"commonsKey"_s, u"users"_s},
          {u"errorBody"_s, u"runtime-error"_s}}},
        {u"shapes_turned_round"_s,
         {{u"listShape"_s, u"nested"_s},
          {u"recordShape"_s, u"list"_s},
          {u"cells"_s, u"numbers"_s},
          {u"fields"_s, u"array"_s},
          {u"statusWord"_s, u"absent"_s},
          {u"identifierCase"_s, u"any"_s}},
         false,
         u"com-1003"_s},
        {u"writing_turned_round"_s,
         {{u"getBody"_s, u"403"_s},
          {u"idKey"_s, u"id"_s},
          {u"roleKey"_s, u"roles"_s},
          {u"receipt"_s, u"floatId"_s},
          {u"statusWord"_s, u"SUCCESS"_s}},
         true},
    };
    return all;
}

QString pathOf(const QString &name)
{
    return QStringLiteral(FLOKDESK_TEST_DATA "/api/check/") + name + u".json"_s;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

bool isOfWriting(const ReportReplay &report)
{
    return report.has("PUT", CallId::UpdateRecord) || report.has("POST", CallId::AddRole);
}

/// One row per report that lies in the folder, whatever run made it.
void addReports(bool withReading, bool withWriting)
{
    QTest::addColumn<QString>("path");
    const QDir folder = QFileInfo(pathOf({})).dir();
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY2(!names.isEmpty(), qPrintable(folder.path()));
    for (const QString &name : names) {
        const bool isWriting = isOfWriting(ReportReplay(read(folder.filePath(name))));
        if (isWriting ? withWriting : withReading)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

/// The report of a run against a sandbox with these options.
QByteArray reportOfRun(const Made &run)
{
    Talk talk;
    JournalFile file;
    ChangeSet changes;
    if (!talk.start())
        qFatal("no sandbox");
    for (const auto &[name, value] : run.options) {
        if (!talk.tenant.sandbox().setContractOption(name, value))
            qFatal("no option %s", qPrintable(name));
    }
    if (!run.writes) {
        GuidedCheck check(talk.scheduler, talk.client->connection(), {},
                          {run.instance, u"Proveedores"_s});
        QSignalSpy finished(&check, &GuidedCheck::finished);
        check.start();
        return finished.count() == 1 || finished.wait(30'000) ? check.report() : QByteArray();
    }
    ChangeStore store(*file.database, u"p1"_s, u"sandbox"_s, changes, talk.clock);
    GuidedWriting check(talk.scheduler, talk.client->connection(), {}, store,
                        {u"Proveedores"_s, u"Observaciones"_s, u"COM"_s, u"Solicitante"_s,
                         u"check@throw-away.example"_s, u"Bodega"_s});
    QObject::connect(
        &check, &GuidedWriting::confirmationNeeded, &check, [&check] { check.send(); },
        Qt::QueuedConnection);
    QSignalSpy finished(&check, &GuidedWriting::finished);
    check.start();
    return finished.wait(30'000) ? check.report() : QByteArray();
}

JsonValue callsIn(const QByteArray &report)
{
    const Result<JsonValue> json = parseJson(report);
    return json && json->find(u"calls") ? *json->find(u"calls") : JsonValue();
}

/// Whether the parser of the call understands the body; nothing for a call that has no parser.
std::optional<Error> errorOf(CallId call, const QByteArray &body)
{
    const auto error = [](const auto &result) {
        return result ? std::optional<Error>() : std::optional(result.error());
    };
    switch (call) {
    case CallId::GetInstance:
        return error(parseInstance(body));
    case CallId::CreateInstance:
        return error(parseInstanceReceipt(body));
    case CallId::UpdateInstance:
        return error(parseInstanceUpdateReceipt(body));
    case CallId::GetRecord:
        return error(parseRecord(body));
    case CallId::AddRecord:
        return error(parseRecordReceipt(body));
    case CallId::UpdateRecord:
        return error(parseUpdateReceipt(body));
    case CallId::ListRecords:
        return error(parseRecordList(body));
    case CallId::GetRoles:
        return error(parseRoles(body));
    case CallId::Echo:
        return error(parseEcho(body));
    case CallId::Operations:
        return error(parseOperationResult(body));
    case CallId::Assignees:
        return error(parseAssignees(body));
    default:
        Asked asked;
        asked.write = true;
        return errorInEnvelope(body, asked);
    }
}

std::optional<CallId> idOf(const ReportReplay &report, const ReportReplay::Call &call)
{
    using enum CallId;
    const std::vector<std::pair<QByteArray, std::vector<CallId>>> known{
        {"GET", {GetInstance, GetRecord, ListRecords, GetRoles, Assignees}},
        {"POST", {CreateInstance, AddRecord, Invite, AddRole, Echo, Operations}},
        {"PUT", {UpdateInstance, UpdateRecord}},
        {"DELETE", {DeleteUser, RemoveRole}}};
    for (const auto &[verb, ids] : known) {
        for (const CallId id : ids) {
            if (call.verb == verb && call.path == report.pathOf(id))
                return id;
        }
    }
    return std::nullopt;
}

} // namespace

/// Reports of the guided check are read as recorded answers of a service.
class TestCheckReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunStillMakesTheReport_data();
    void aRunStillMakesTheReport();
    void theParsersUnderstandEachGoodAnswer_data() { addReports(true, true); }
    void theParsersUnderstandEachGoodAnswer();
    void theSameIsLearnedFromTheShapesAlone_data() { addReports(true, false); }
    void theSameIsLearnedFromTheShapesAlone();
    void theFieldOfARoleIsThatOfTheLastFormThatWasTaken_data() { addReports(false, true); }
    void theFieldOfARoleIsThatOfTheLastFormThatWasTaken();
};

void TestCheckReports::aRunStillMakesTheReport_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(made().size()); ++i)
        QTest::newRow(qPrintable(made()[size_t(i)].name)) << i;
}

/// With FLOKDESK_WRITE_REPORTS=1 the files are written anew.
void TestCheckReports::aRunStillMakesTheReport()
{
    QFETCH(int, index);
    const Made &run = made()[size_t(index)];
    const QByteArray report = reportOfRun(run);
    QVERIFY(!report.isEmpty());
    if (qEnvironmentVariableIsSet("FLOKDESK_WRITE_REPORTS")) {
        QFile file(pathOf(run.name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(report);
    }
    QCOMPARE(callsIn(report).toJson(), callsIn(read(pathOf(run.name))).toJson());
}

void TestCheckReports::theParsersUnderstandEachGoodAnswer()
{
    QFETCH(QString, path);
    const ReportReplay report(read(path));
    int understood = 0;
    for (const ReportReplay::Call &call : report.calls()) {
        const auto id = idOf(report, call);
        QVERIFY2(id, qPrintable(call.path));
        const bool isData = call.status / 100 == 2 && !call.answer.isString();
        const QByteArray body = ReportReplay::example(call, {});
        if (!isData || errorInEnvelope(body, {}))
            continue; // a refusal
        const auto error = errorOf(*id, body);
        QVERIFY2(!error || error->kind == Error::Kind::NotFound,
                 qPrintable(callName(*id) + u' ' + QString::fromUtf8(body)));
        ++understood;
    }
    QVERIFY(understood >= 5);
}

/// What reading shows; the fields that only a write shows have no proof without values.
void TestCheckReports::theSameIsLearnedFromTheShapesAlone()
{
    QFETCH(QString, path);
    ReportReplay report(read(path));
    FakeEdges edges;
    edges.network.answersItself = [&](FakeTransfer &transfer) {
        edges.clock.callSoon(&transfer, [&report, &transfer] { report.answer(transfer); });
        return true;
    };
    const bool wasTyped = !report.dialect().isAssumed(dialectkey::identifierCase);
    const GuidedCheck::Target target{
        report.has("GET", CallId::GetInstance) ? (wasTyped ? u"abc-1042"_s : u"ABC-1042"_s)
                                               : QString(),
        report.has("GET", CallId::ListRecords) ? u"Suppliers"_s : QString()};
    GuidedCheck check(
        edges.scheduler,
        {FakeEdges::baseUrl(), u"admin@example.org"_s, Secret("data-key"), Secret("user-key")}, {},
        target);
    check.start();
    const auto isFinished = [&] { // lists are read on another thread
        edges.clock.advance(std::chrono::seconds(1));
        return check.isFinished();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 30'000);
    const auto found = differences(report.dialect(), check.dialect());
    QVERIFY2(found.empty(), qPrintable(found.empty() ? QString() : found.front().key));
    for (const Dialect::Setting &setting : Dialect::settings())
        QVERIFY2(report.dialect().isAssumed(setting.key) == check.dialect().isAssumed(setting.key),
                 qPrintable(setting.key));
    QCOMPARE(report.unused(), 0);
}

void TestCheckReports::theFieldOfARoleIsThatOfTheLastFormThatWasTaken()
{
    QFETCH(QString, path);
    const ReportReplay report(read(path));
    QString taken;
    for (const ReportReplay::Call &call : report.calls()) {
        if (call.verb != "POST" || call.path != report.pathOf(CallId::AddRole)
            || call.status / 100 != 2)
            continue;
        for (const JsonValue::Member &member : call.body.members()) {
            if (member.key != u"email")
                taken = member.key;
        }
    }
    QCOMPARE(report.dialect().value(dialectkey::roleField), taken);
    QVERIFY(!report.dialect().isAssumed(dialectkey::roleField));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestCheckReports)
#include "tst_checkreports.moc"
