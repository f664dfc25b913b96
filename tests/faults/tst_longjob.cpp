// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"
#include "store/changetables.h"
#include "store/journalhead.h"
#include "store/journalschema.h"
#include "support/journalfile.h"

#include <atomic>
#include <map>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

constexpr int rows = 5000;
constexpr int stoppedAfter = 1500;
constexpr int killedAfter = 3200;
constexpr int atOnce = 4; // as in faultchild.cpp

bool exists(int row)
{
    return row % 50 != 0;
}

} // namespace

/// The writing part of the program in a process of its own, with a job of thousands of updates of
/// which one in fifty fails (fault 42 of src/changes/README.md, section 7).
class TestLongJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stoppedAndKilledItTellsWhatBecameOfEachRow();

private:
    void start(QProcess &worker, int stop);
    /// Of row 1 at index 0.
    QStringList states();
    void eachRowIsAsTheServerSawIt(const QStringList &states);

    QTemporaryDir m_directory;
    QString m_path = m_directory.filePath(u"journal.db"_s);
    SandboxThread m_tenant{SandboxOptions{.seed = u"records=%1,columns=3"_s.arg(rows), .limit = 0}};
    std::atomic<int> m_writes = 0;
};

void TestLongJob::start(QProcess &worker, int stop)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FAULT_DATA_KEY"_s, QString::fromLatin1(m_tenant.sandbox().dataKey()));
    environment.insert(u"FAULT_USER_KEY"_s, QString::fromLatin1(m_tenant.sandbox().userKey()));
    worker.setProcessEnvironment(environment);
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QStringLiteral(FAULT_CHILD),
                 {m_tenant.sandbox().baseUrl().toString(), m_tenant.sandbox().username(), m_path,
                  u"long"_s, QString::number(rows), QString::number(stop)});
}

QStringList TestLongJob::states()
{
    const auto journal = Database::open(m_path, journalSchema());
    if (!journal)
        qFatal("%s", qPrintable(journal.error().message));
    JournalTables tables((*journal)->handle(), u"p"_s);
    QStringList states;
    for (const ItemRow &item : ChangeTables((*journal)->handle(), u"p"_s).loadItems(1))
        states << item.state;
    if (tables.firstBroken() != 0 || JournalHead(m_path).lossOf(tables))
        states.clear();
    return states;
}

void TestLongJob::eachRowIsAsTheServerSawIt(const QStringList &states)
{
    struct Truth {
        int seen = 0;
        int carriedOut = 0;
    };
    std::map<int, Truth> truths;
    for (const SandboxRequest &request : m_tenant.sandbox().requests()) {
        const QList<QByteArray> parts = request.body.split('-'); // ..."long-17-"...
        QCOMPARE(parts.size(), 3);
        Truth &truth = truths[parts[1].toInt()];
        ++truth.seen;
        truth.carriedOut += request.carriedOut ? 1 : 0;
    }
    QCOMPARE(states.size(), rows);
    for (int row = 1; row <= rows; ++row) {
        const QString &state = states[row - 1];
        const Truth truth = truths[row];
        const QByteArray what = "row " + QByteArray::number(row) + " is " + state.toUtf8();
        QVERIFY2(truth.seen <= 1, what.constData());
        if (state == "queued"_L1)
            QVERIFY2(truth.seen == 0, what.constData());
        else if (state == "done"_L1)
            QVERIFY2(truth.carriedOut == 1 && exists(row), what.constData());
        else if (state == "rejected"_L1)
            QVERIFY2(truth.seen == 1 && !exists(row), what.constData());
        else
            QVERIFY2(state == "unknown"_L1, what.constData());
    }
}

void TestLongJob::stoppedAndKilledItTellsWhatBecameOfEachRow()
{
    QVERIFY(m_tenant.start());
    connect(
        &m_tenant.sandbox(), &Sandbox::requestAnswered, this, [this] { ++m_writes; },
        Qt::DirectConnection);

    QProcess stopped;
    start(stopped, stoppedAfter);
    QVERIFY(stopped.waitForFinished(120'000));
    QCOMPARE(stopped.exitCode(), 4);
    QStringList now = states();
    eachRowIsAsTheServerSawIt(now);
    QVERIFY(!now.contains(u"unknown"_s)); // what was on its way was answered first
    const auto tried = now.size() - now.count(u"queued"_s);
    QCOMPARE(int(tried), m_writes.load());
    QVERIFY(tried >= stoppedAfter && tried < stoppedAfter + atOnce);

    QProcess killed;
    start(killed, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_writes >= killedAfter, 120'000);
    killed.kill();
    QVERIFY(killed.waitForFinished());
    now = states();
    QVERIFY(now.count(u"sending"_s) <= atOnce);
    QVERIFY(now.count(u"queued"_s) > 0);

    QProcess resumed;
    start(resumed, 0);
    QVERIFY(resumed.waitForFinished(120'000));
    QCOMPARE(resumed.exitCode(), 0);
    now = states();
    eachRowIsAsTheServerSawIt(now);
    const auto unknown = now.count(u"unknown"_s);
    QVERIFY(unknown <= atOnce);
    QCOMPARE(now.count(u"done"_s) + now.count(u"rejected"_s) + unknown, rows);
    QVERIFY(now.count(u"rejected"_s) >= rows / 50 - unknown);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestLongJob)
#include "tst_longjob.moc"
