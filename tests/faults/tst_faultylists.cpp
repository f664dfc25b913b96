// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "sandbox/sandboxthread.h"
#include "store/changetables.h"
#include "store/journalhead.h"
#include "store/journalschema.h"

#include <algorithm>
#include <map>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flokdesk {

namespace {

using Kind = FaultRule::Kind;

constexpr int records = 60;
const auto database = u"Records"_s;
const auto edited = u"Name"_s; ///< the column that the job updates
const auto other = u"City"_s;
constexpr const char *listPath = "/v2/database/records";

/// LIST_FAULT_SEEDS=first..last runs others than the usual ones.
std::pair<quint32, quint32> seeds()
{
    const QStringList given = qEnvironmentVariable("LIST_FAULT_SEEDS").split(u".."_s);
    if (given.size() == 2)
        return {given[0].toUInt(), given[1].toUInt()};
    return {1, 40};
}

template <typename T>
T oneOf(const std::vector<T> &all, QRandomGenerator &random)
{
    return all[size_t(random.bounded(int(all.size())))];
}

/// What a colleague did to a record in Flokzu's own window.
struct Deed {
    qint64 behind = 0; ///< the number of the last request that came before
    int id = 0;
    QString column; ///< empty: deleted
    QString value;
};

/// A tenant of 60 records, faults and deeds of a colleague at random moments, and what really happened.
class Course {
public:
    explicit Course(quint32 seed);

    int rows() const { return m_rows; }
    Sandbox &sandbox() { return m_tenant->sandbox(); }
    void start();
    int bounded(int below) { return int(m_random.bounded(below)); }
    QString plan() const { return m_plan.join(u", "_s); }
    const std::vector<Deed> &deeds() const { return m_done; }
    /// As after the job, without faults.
    void becomeSound();
    /// The confirming list was read and held the whole truth.
    bool isListTrue() const { return m_lastTrueList > 0; }
    qint64 lastTrueList() const { return m_lastTrueList; }

private:
    void draw();
    void drawListFault();
    void drawWriteFault();
    void drawDeed(int after);
    void at(int request, const QString &words, const std::function<void(qint64)> &act);
    void option(int request, const QString &name, const QString &value);
    void edit(qint64 behind, int id, const QString &column, const QString &value);
    void answered(const SandboxRequest &request);

    QRandomGenerator m_random;
    std::unique_ptr<SandboxThread> m_tenant;
    int m_rows;
    QStringList m_plan;
    std::multimap<int, std::function<void(qint64)>> m_when; // in the thread of the tenant
    std::vector<Deed> m_done; // the same
    std::set<QString> m_optionsOn; // the same
    int m_answered = 0; // the same
    qint64 m_lastTrueList = 0; // the same; 0 where something came behind it
};

Course::Course(quint32 seed)
    : m_random(seed)
    , m_rows(40 + bounded(records - 40 + 1))
{
    SandboxOptions options;
    options.limit = 0; // how fast it may be is not the question here
    options.seed = u"records=%1,columns=4"_s.arg(records);
    m_tenant = std::make_unique<SandboxThread>(options);
    draw();
}

void Course::start()
{
    QVERIFY(m_tenant->start());
    Sandbox &tenant = sandbox();
    QMetaObject::invokeMethod(
        &tenant,
        [this, &tenant] {
            for (int id = 1; id <= records; ++id)
                tenant.editRecord(database, id, edited, u"base-%1"_s.arg(id));
            QObject::connect(&tenant, &Sandbox::requestAnswered, &tenant,
                             [this](const SandboxRequest &request) { answered(request); });
        },
        Qt::BlockingQueuedConnection);
}

void Course::answered(const SandboxRequest &request)
{
    const bool isTrue = request.operation == u"listRecords" && request.status == 200
        && request.fault.isEmpty() && m_optionsOn.empty();
    m_lastTrueList = isTrue ? request.number : 0;
    ++m_answered;
    const auto [first, last] = m_when.equal_range(m_answered);
    for (auto deed = first; deed != last; ++deed)
        deed->second(request.number);
}

void Course::draw()
{
    for (int i = bounded(4); i > 0; --i)
        drawListFault();
    for (int i = bounded(4); i > 0; --i)
        drawWriteFault();
    for (int i = 2 + bounded(6); i > 0; --i)
        drawDeed(1 + bounded(m_rows));
}

void Course::drawListFault()
{
    FaultRule rule = usualFault(
        oneOf<Kind>({Kind::Delay, Kind::Reply, Kind::Reply, Kind::ErrorStatus, Kind::Html,
                     Kind::Close, Kind::ShortBody, Kind::CutChunks, Kind::Garbage},
                    m_random));
    rule.method = "GET";
    rule.path = QString::fromLatin1(listPath);
    rule.nth = 1 + bounded(4);
    if (rule.kind == Kind::Delay)
        rule.delay = oneOf<std::chrono::milliseconds>({200ms, 700ms}, m_random);
    if (rule.kind == Kind::Reply)
        rule.status = oneOf<int>({400, 404, 422, 500, 503}, m_random);
    sandbox().script(rule);
    m_plan << u"list %1 %2 %3"_s.arg(rule.nth).arg(faultName(rule.kind)).arg(rule.status);
}

/// Faults that leave the client without an answer it may trust.
void Course::drawWriteFault()
{
    FaultRule rule = usualFault(oneOf<Kind>({Kind::Close, Kind::Reset, Kind::HalfStatusLine,
                                             Kind::ShortBody, Kind::Garbage, Kind::Html},
                                            m_random));
    if (rule.kind != Kind::ShortBody)
        rule.work = bounded(2) ? FaultRule::Work::Done : FaultRule::Work::None;
    rule.method = "PUT";
    rule.nth = 1 + bounded(m_rows);
    sandbox().script(rule);
    m_plan << u"write %1 %2"_s.arg(rule.nth).arg(faultName(rule.kind));
}

void Course::at(int request, const QString &words, const std::function<void(qint64)> &act)
{
    m_plan << u"after %1 %2"_s.arg(request).arg(words);
    m_when.emplace(request, act);
}

void Course::option(int request, const QString &name, const QString &value)
{
    const QString usual = ContractOptions().value(name);
    const auto turn = [this, name, usual](const QString &to) {
        (void)sandbox().setContractOption(name, to);
        if (to == usual)
            m_optionsOn.erase(name);
        else
            m_optionsOn.insert(name);
    };
    at(request, name + u'=' + value, [turn, value](qint64) { turn(value); });
    const int back = request + 5 + bounded(40);
    at(back, name + u'=' + usual, [turn, usual](qint64) { turn(usual); });
}

void Course::edit(qint64 behind, int id, const QString &column, const QString &value)
{
    if (sandbox().editRecord(database, id, column, value))
        m_done.push_back({behind, id, column, value});
}

void Course::drawDeed(int after)
{
    const int id = 1 + bounded(records);
    const QString value = u"theirs-%1-%2"_s.arg(after).arg(id);
    const QString record = QString::number(id);
    switch (bounded(9)) {
    case 0:
        return option(after, u"listCap"_s, QString::number(1 + bounded(records)));
    case 1:
        return option(after, u"listColumns"_s, u"first"_s);
    case 2:
        return option(after, u"listRepeats"_s, record);
    case 3:
        return option(after, u"order"_s, u"descending"_s);
    case 4:
        return at(after, u"deletes "_s + record, [this, id](qint64 behind) {
            if (sandbox().deleteRecord(database, id))
                m_done.push_back({behind, id, {}, {}});
        });
    case 5: // a record of the same Id that holds other values in all columns
        return at(after, u"makes another "_s + record, [=, this](qint64 behind) {
            for (const QString &column : {u"Code"_s, edited, other})
                edit(behind, id, column, value);
        });
    case 6:
        return at(after, u"edits the other column of "_s + record,
                  [=, this](qint64 behind) { edit(behind, id, other, value); });
    default:
        return at(after, u"edits "_s + record,
                  [=, this](qint64 behind) { edit(behind, id, edited, value); });
    }
}

void Course::becomeSound()
{
    sandbox().clearFaults();
    for (const QString &name : {u"listCap"_s, u"listColumns"_s, u"listRepeats"_s, u"order"_s})
        (void)sandbox().setContractOption(name, ContractOptions().value(name));
    QMetaObject::invokeMethod(
        &sandbox(), [this] { m_when.clear(); }, Qt::BlockingQueuedConnection);
}

/// More updates do not follow a list, however slow it is, and a few are on their way.
constexpr int mostBehindAList = 47 + 4;

/// The requests that a record and its change met, by their numbers.
struct Trace {
    int sent = 0;
    qint64 written = 0; ///< 0: never
    int behindLook = 0; ///< updates since the last list or reading of this record, with this one
    std::vector<qint64> reads; ///< of this record alone
};

} // namespace

/// Jobs of updates that are checked by lists, in a process that is killed at random, on a service whose
/// lists, answers and records change at random moments. The tenant is the truth that journal and records
/// are held against.
class TestFaultyLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoubledAndNothingIsLost_data();
    void nothingIsDoubledAndNothingIsLost();
    void cleanupTestCase();

private:
    int runAndKill(Course &course, const QString &journal, const QString &token);
    void look(Course &course, const QString &token);
    void eachChangeIsInItsTrueState(const Course &course, const QString &journal,
                                    const QString &token);
    void noEditOfTheColleagueIsLostThatCouldBeSeen(Course &course);
    void whatReadsOtherwiseIsTold(const Course &course, const QString &journal);
    bool wasChanged(const Course &course, int id) const;

    std::map<int, Trace> m_traces; // by record
    std::vector<qint64> m_lists; // whole answers
    std::map<QString, int> m_states;
    int m_killsOfThis = 0;
    int m_kills = 0;
    int m_overwritten = 0;
    int m_told = 0;
    int m_singly = 0;
};

int TestFaultyLists::runAndKill(Course &course, const QString &journal, const QString &token)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FAULT_DATA_KEY"_s, QString::fromLatin1(course.sandbox().dataKey()));
    environment.insert(u"FAULT_USER_KEY"_s, QString::fromLatin1(course.sandbox().userKey()));
    const QStringList arguments{course.sandbox().baseUrl().toString(),
                                course.sandbox().username(),
                                journal,
                                token,
                                QString::number(course.rows()),
                                u"0"_s,
                                u"10"_s};
    m_killsOfThis = 0;
    for (int kills = std::max(0, course.bounded(5) - 1);; --kills) {
        QProcess worker;
        worker.setProcessEnvironment(environment);
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QStringLiteral(FAULT_CHILD), arguments);
        const int patience = kills > 0 ? 50 + course.bounded(500) : 60'000;
        if (worker.waitForFinished(patience))
            return worker.exitStatus() == QProcess::NormalExit ? worker.exitCode() : -1;
        worker.kill();
        worker.waitForFinished();
        if (kills <= 0)
            return -2; // it did not come to an end
        ++m_killsOfThis;
        ++m_kills;
    }
}

void TestFaultyLists::nothingIsDoubledAndNothingIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    const auto [first, last] = seeds();
    for (quint32 seed = first; seed <= last; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestFaultyLists::nothingIsDoubledAndNothingIsLost()
{
    QFETCH(quint32, seed);
    const QTemporaryDir directory;
    const QString journal = directory.filePath(u"journal.db"_s);
    const QString token = u"t%1"_s.arg(seed);
    Course course(seed);
    course.start();
    const auto explain = qScopeGuard([&course] {
        if (QTest::currentTestFailed())
            qInfo("%s", qPrintable(course.plan()));
    });
    QCOMPARE(runAndKill(course, journal, token), 0);
    look(course, token);
    eachChangeIsInItsTrueState(course, journal, token);
    if (!QTest::currentTestFailed())
        whatReadsOtherwiseIsTold(course, journal);
    if (!QTest::currentTestFailed())
        noEditOfTheColleagueIsLostThatCouldBeSeen(course);
}

/// What the tenant saw.
void TestFaultyLists::look(Course &course, const QString &token)
{
    m_traces.clear();
    m_lists.clear();
    std::map<int, int> behind; // updates since the last reading, by record
    for (const SandboxRequest &request : course.sandbox().requests()) {
        if (request.operation == u"listRecords" && request.status == 200) {
            behind.clear();
            if (request.fault.isEmpty())
                m_lists.push_back(request.number);
        }
        for (int id = 1; id <= records; ++id) {
            const QByteArray value = u"\"%1-%2-\""_s.arg(token).arg(id).toUtf8();
            const QByteArray filter = u"\"value\":\"%1\""_s.arg(id).toUtf8();
            Trace &trace = m_traces[id];
            behind[id] += request.method == "PUT" ? 1 : 0;
            if (request.method == "PUT" && request.body.contains(value)) {
                ++trace.sent;
                trace.behindLook = behind[id];
                trace.written = request.carriedOut ? request.number : trace.written;
            }
            if (request.operation == u"getRecord" && request.body.contains(filter)) {
                trace.reads.push_back(request.number);
                behind[id] = 0;
                ++m_singly;
            }
        }
    }
}

/// In the edited column, or as a whole.
bool TestFaultyLists::wasChanged(const Course &course, int id) const
{
    return std::ranges::any_of(course.deeds(), [id](const Deed &deed) {
        return deed.id == id && (deed.column == edited || deed.column.isEmpty());
    });
}

void TestFaultyLists::eachChangeIsInItsTrueState(const Course &course, const QString &journal,
                                                 const QString &token)
{
    const auto opened = Database::open(journal, journalSchema());
    QVERIFY(opened && (*opened)->state() == Database::State::Usable);
    JournalTables lines((*opened)->handle(), u"p"_s);
    ChangeTables kept((*opened)->handle(), u"p"_s);
    QCOMPARE(lines.firstBroken(), 0);
    QVERIFY(!JournalHead(journal).lossOf(lines)); // a kill is no loss
    QVERIFY(kept.openJobs().empty());
    const std::vector<ItemRow> items = kept.loadItems(1);
    QCOMPARE(items.size(), size_t(course.rows()));
    std::map<quint64, bool> left; // by change: whether its outcome is unknown
    for (int i = 0; i < course.rows(); ++i) {
        const ItemRow &item = items[size_t(i)];
        const int id = i + 1;
        const QByteArray which = u"record %1, %2"_s.arg(id).arg(item.state).toUtf8();
        QVERIFY2(item.change.contains(u"%1-%2-"_s.arg(token).arg(id).toUtf8()), which.constData());
        const Trace &trace = m_traces[id];
        QVERIFY2(trace.sent <= 1, which.constData());
        QVERIFY2(trace.behindLook <= mostBehindAList, which.constData());
        ++m_states[item.state];
        if (item.state == u"done") {
            QVERIFY2(trace.written > 0, which.constData());
            continue;
        }
        left[item.changeId] = item.state == u"unknown";
        if (item.state == u"unknown")
            continue;
        QVERIFY2(item.state == u"held" || item.state == u"rejected", which.constData());
        QVERIFY2(trace.written == 0 && wasChanged(course, id), which.constData());
        QVERIFY2(item.state != u"held" || trace.sent == 0, which.constData());
    }
    // What was not carried out, and what may not have been, is still there, and nothing else is.
    std::map<quint64, bool> staged;
    for (const StagedRow &row : kept.loadStaged())
        staged[row.id] = row.outcomeUnknown;
    QCOMPARE(staged, left);
}

/// Only where the last list came behind everything and told the whole truth.
void TestFaultyLists::whatReadsOtherwiseIsTold(const Course &course, const QString &journal)
{
    if (m_killsOfThis > 0 || !course.isListTrue())
        return;
    const auto opened = Database::open(journal, journalSchema());
    QVERIFY(opened);
    std::set<int> different;
    for (const Deed &deed : course.deeds()) {
        const Trace &trace = m_traces[deed.id];
        if (deed.column == edited && trace.written > 0 && trace.written <= deed.behind
            && deed.behind < course.lastTrueList())
            different.insert(deed.id);
        if (deed.column.isEmpty())
            different.erase(deed.id); // that is told as a record that the list lacks
    }
    std::set<int> unknown;
    for (const ItemRow &item : ChangeTables((*opened)->handle(), u"p"_s).loadItems(1)) {
        if (item.state == u"unknown")
            unknown.insert(int(item.changeId));
    }
    std::erase_if(different, [&](int id) { return unknown.contains(id); });
    const auto told =
        JournalTables((*opened)->handle(), u"p"_s).find({.event = u"reads otherwise"_s}).size();
    QCOMPARE(told, different.size());
    m_told += int(told);
}

/// An edit of the same column may be lost only where no reading showed it before the write: it came behind
/// the last look.
void TestFaultyLists::noEditOfTheColleagueIsLostThatCouldBeSeen(Course &course)
{
    course.becomeSound();
    Fixture reader(course.sandbox());
    std::optional<RecordList> list;
    QObject owner;
    reader.records.list(database, {}, {})->then(&owner, [&](const Result<RecordList> &found) {
        list = found ? std::optional(*found) : std::nullopt;
    });
    QTRY_VERIFY(list.has_value());
    const RecordSet &now = *list->records;
    std::map<int, int> rowOf;
    for (int row = 0; row < now.rowCount(); ++row)
        rowOf[now.cell(row, now.columnOf(u"Id")).toString().toInt()] = row;
    std::map<std::pair<int, QString>, Deed> last;
    for (const Deed &deed : course.deeds())
        last[{deed.id, deed.column}] = deed;
    for (const auto &[key, deed] : last) {
        const QByteArray which = u"%1 of record %2"_s.arg(deed.column).arg(deed.id).toUtf8();
        if (deed.column.isEmpty()) {
            QVERIFY2(!rowOf.contains(deed.id), which.constData()); // it was not made anew
            continue;
        }
        if (!rowOf.contains(deed.id))
            continue;
        const QString value = now.cell(rowOf[deed.id], now.columnOf(deed.column)).toString();
        const Trace &trace = m_traces[deed.id];
        const auto isBetween = [&](qint64 number) {
            return deed.behind < number && number < trace.written;
        };
        if (value == deed.value)
            continue;
        QVERIFY2(deed.column == edited && deed.behind < trace.written, which.constData());
        QVERIFY2(std::ranges::none_of(trace.reads, isBetween), which.constData());
        // An update that was on its way may overtake the next list, and none but that one.
        QVERIFY2(std::ranges::count_if(m_lists, isBetween) <= 1, which.constData());
        ++m_overwritten;
    }
}

void TestFaultyLists::cleanupTestCase()
{
    for (const auto &[state, count] : m_states)
        qInfo("%d %s", count, qPrintable(state));
    qInfo("%d kills, %d single reads, %d told afterwards, %d edits overwritten", m_kills, m_singly,
          m_told, m_overwritten);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestFaultyLists)
#include "tst_faultylists.moc"
