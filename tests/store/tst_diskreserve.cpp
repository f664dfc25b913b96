// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diskreserve.h"

#include <csignal>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// As long as it lives, no file of this process may become larger: what a full disk does to a write.
class LimitedFiles {
public:
    explicit LimitedFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LimitedFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    LimitedFiles(const LimitedFiles &) = delete;
    LimitedFiles &operator=(const LimitedFiles &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestDiskReserve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void itTakesSpaceWhereThereIsPlenty()
    {
        reserve().make();
        QCOMPARE(QFileInfo(reserve().path()).size(), DiskReserve::bytes);
        QVERIFY(reserve().giveUp());
        QVERIFY(!reserve().giveUp());
    }

    void itLeavesTheLastSpaceToTheProgram()
    {
        reserve().make(2 * DiskReserve::bytes - 1);
        QVERIFY(!QFileInfo::exists(reserve().path()));
        reserve().make(2 * DiskReserve::bytes);
        QVERIFY(QFileInfo::exists(reserve().path()));
    }

    void aPartOfOneGoesWhereThereIsNoRoomForAll()
    {
        QFile part(reserve().path());
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(QByteArray(1000, 'r')) == 1000);
        part.close();
        reserve().make(DiskReserve::bytes);
        QVERIFY(!QFileInfo::exists(reserve().path()));
    }

    void aWriteThatIsCutShortLeavesNothing()
    {
        const LimitedFiles limited(1024 * 1024);
        reserve().make(100 * DiskReserve::bytes);
        QVERIFY(!QFileInfo::exists(reserve().path()));
    }

private:
    DiskReserve reserve() const { return DiskReserve(m_directory->filePath(u"journal.db"_s)); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestDiskReserve)
#include "tst_diskreserve.moc"
