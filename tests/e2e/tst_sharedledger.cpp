// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

#include <algorithm>
#include <deque>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

/// A server whose minute lasts half a second, so that a test sees many of them.
SandboxOptions fastServer(const char *model)
{
    SandboxOptions options;
    options.window = 500ms;
    options.limit = 100;
    options.switches = SandboxSwitches();
    if (!options.switches.set(u"limitModel"_s, QString::fromLatin1(model)))
        qFatal("no such model");
    return options;
}

} // namespace

/// Real processes that send to a real server at once, and share nothing but a file.
class TestSharedLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeProcessesTogetherAreNeverRefused_data();
    void threeProcessesTogetherAreNeverRefused();
    void apartTheyAreRefused();

private:
    std::unique_ptr<QProcess> child(const QString &ledger) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // A window and a bit, as 61 s are to a minute.
        process->start(QStringLiteral(LEDGER_CHILD),
                       {m_url, ledger, QString::number(97), QString::number(520)});
        return process;
    }
    /// One of the three is killed and started anew every 700 ms.
    void sendAndKill(const std::function<QString(int)> &ledgerOf, std::chrono::milliseconds howLong)
    {
        std::vector<std::unique_ptr<QProcess>> children;
        for (int i = 0; i < 3; ++i)
            children.push_back(child(ledgerOf(i)));
        QElapsedTimer time;
        time.start();
        for (int next = 0; time.elapsed() < howLong.count(); next = (next + 1) % 3) {
            QTest::qWait(700);
            children[size_t(next)]->kill(); // SIGKILL, with requests on the wire
            children[size_t(next)]->waitForFinished();
            children[size_t(next)] = child(ledgerOf(next));
        }
        for (const auto &one : children) {
            one->kill();
            one->waitForFinished();
        }
    }
    static int refusedAmong(const std::vector<SandboxRequest> &requests)
    {
        return static_cast<int>(
            std::count_if(requests.begin(), requests.end(),
                          [](const SandboxRequest &one) { return one.status == 429; }));
    }

    QString m_url;
};

void TestSharedLedger::threeProcessesTogetherAreNeverRefused_data()
{
    QTest::addColumn<QByteArray>("model");
    for (const char *model : {"sliding", "weighted", "first"})
        QTest::newRow(model) << QByteArray(model);
}

void TestSharedLedger::threeProcessesTogetherAreNeverRefused()
{
    QFETCH(QByteArray, model);
    SandboxThread tenant(fastServer(model.constData()));
    QVERIFY(tenant.start());
    m_url = tenant.sandbox().baseUrl().toString();
    const QTemporaryDir directory;
    sendAndKill([&](int) { return directory.filePath(u"budget.db"_s); }, 5s);
    const auto requests = tenant.sandbox().requests();
    QCOMPARE(refusedAmong(requests), 0);
    // A good part of what one process alone could send.
    QVERIFY2(requests.size() > 500, qPrintable(QString::number(requests.size())));
    std::deque<QDateTime> window;
    for (const SandboxRequest &one : requests) {
        window.push_back(one.time);
        while (window.front().msecsTo(one.time) >= 500)
            window.pop_front();
        QVERIFY(window.size() <= 100);
    }
}

/// Or the above would prove nothing.
void TestSharedLedger::apartTheyAreRefused()
{
    SandboxThread tenant(fastServer("sliding"));
    QVERIFY(tenant.start());
    m_url = tenant.sandbox().baseUrl().toString();
    const QTemporaryDir directory;
    sendAndKill([&](int i) { return directory.filePath(u"budget-%1.db"_s.arg(i)); }, 1500ms);
    const auto requests = tenant.sandbox().requests();
    QVERIFY(refusedAmong(requests) > 0);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestSharedLedger)
#include "tst_sharedledger.moc"
