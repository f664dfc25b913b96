// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

#include <algorithm>
#include <deque>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

using namespace std::chrono_literals;

namespace {

using Requests = std::vector<SandboxRequest>;

/// A server whose minute is shorter.
SandboxOptions server(const char *model, std::chrono::milliseconds window)
{
    SandboxOptions options;
    options.window = window;
    options.limit = 100;
    options.contract = ContractOptions();
    if (!options.contract.set(u"limitModel"_s, QString::fromLatin1(model)))
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
        const auto window = m_window + m_window / 25;
        process->start(QStringLiteral(LEDGER_CHILD),
                       {m_url, ledger, QString::number(97), QString::number(window.count())});
        return process;
    }
    /// Until `isEnough` of what the server has received. One of the three is killed and started anew
    /// after every further hundred requests.
    void sendAndKill(SandboxThread &tenant, const std::function<QString(int)> &ledgerOf,
                     const std::function<bool(const Requests &)> &isEnough)
    {
        constexpr int mostRounds = 60;
        constexpr int longestRound = 60'000; // ms, of the slowest machine
        std::vector<std::unique_ptr<QProcess>> children;
        for (int i = 0; i < 3; ++i)
            children.push_back(child(ledgerOf(i)));
        for (int round = 0; round < mostRounds && !isEnough(tenant.sandbox().requests()); ++round) {
            const auto next = static_cast<size_t>(round % 3);
            const size_t enough = tenant.sandbox().requests().size() + 100;
            // After a refusal all of them pause, for longer than a round may take.
            const auto isOver = [&] {
                const Requests requests = tenant.sandbox().requests();
                return requests.size() >= enough || isEnough(requests);
            };
            QTRY_VERIFY_WITH_TIMEOUT(isOver(), longestRound);
            children[next]->kill(); // SIGKILL, with requests on the wire
            children[next]->waitForFinished();
            children[next] = child(ledgerOf(int(next)));
        }
        QVERIFY(isEnough(tenant.sandbox().requests()));
        for (const auto &one : children) {
            one->kill();
            one->waitForFinished();
        }
    }
    static int refusedAmong(const Requests &requests)
    {
        return static_cast<int>(
            std::count_if(requests.begin(), requests.end(),
                          [](const SandboxRequest &one) { return one.status == 429; }));
    }

    QString m_url;
    std::chrono::milliseconds m_window{};
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
    m_window = 500ms; // so that it sees many of them
    SandboxThread tenant(server(model.constData(), m_window));
    QVERIFY(tenant.start());
    m_url = tenant.sandbox().baseUrl().toString();
    const QTemporaryDir directory;
    constexpr size_t manyWindows = 600;
    sendAndKill(
        tenant, [&](int) { return directory.filePath(u"budget.db"_s); },
        [](const Requests &sent) { return sent.size() >= manyWindows; });
    const auto requests = tenant.sandbox().requests();
    QCOMPARE(refusedAmong(requests), 0);
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
    m_window = 10s; // so that a slow machine fills it as well
    SandboxThread tenant(server("sliding", m_window));
    QVERIFY(tenant.start());
    m_url = tenant.sandbox().baseUrl().toString();
    const QTemporaryDir directory;
    sendAndKill(
        tenant, [&](int i) { return directory.filePath(u"budget-%1.db"_s.arg(i)); },
        [](const Requests &sent) { return refusedAmong(sent) > 0; });
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestSharedLedger)
#include "tst_sharedledger.moc"
