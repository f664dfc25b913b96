// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory.h"

#include <memory>
#include <QFile>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <vector>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t block = 8 * 1024;
constexpr size_t blocks = 4096; // 32 MiB

/// What this process has of its own, without files, in KiB.
qint64 residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// What the C library takes as a sign that so much will be needed again and again.
void useLargeBlock()
{
    const auto large = std::make_unique<std::vector<char>>(30 * 1024 * 1024, 'x');
    QCOMPARE(large->back(), 'x');
}

void useManyBlocks()
{
    std::vector<std::vector<char>> all;
    all.reserve(blocks);
    for (size_t i = 0; i < blocks; ++i)
        all.emplace_back(block, 'x');
}

} // namespace

class TestMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAnotherThreadFreedGoesBackToTheSystem()
    {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
        QSKIP("Only the C library of GNU is told.");
#endif
        keepLittleFreeMemory();
        useLargeBlock();
        const qint64 before = residentMemory();
        QSemaphore isFreed;
        QSemaphore mayEnd;
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            useManyBlocks();
            isFreed.release();
            mayEnd.acquire(); // its heap is still its own
        }));
        worker->start();
        isFreed.acquire();
        giveBackMemoryLater();
        QThreadPool::globalInstance()->waitForDone();
        const qint64 after = residentMemory();
        mayEnd.release();
        worker->wait();
        QVERIFY(before > 0);
        QVERIFY2(after - before < 12 * 1024, qPrintable(QString::number(after - before)));
    }
};

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
