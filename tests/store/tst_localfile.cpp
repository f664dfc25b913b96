// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localfile.h"

#include <QDateTime>
#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace flokdesk;
using namespace Qt::StringLiterals;

class TestLocalFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsNetworkFileSystems_data();
    void knowsNetworkFileSystems();
    void makesFolderAndFileForTheOwnerOnly();
    void leavesTheContentOfAnExistingFile();
    void leavesTheRightsOfAnExistingFolder();
    void takesRightsOffCompanions();
    void saysWhichFolderCouldNotBeMade();
    void setsAsideWithoutReplacingAnything();
    void setsAsideOnlyWhatExists();
#ifdef Q_OS_UNIX
    void aNamedPipeIsNoOrdinaryFile();
    void theLockOfAProcessThatLivesStays();
    void anAbandonedLockIsDroppedWhateverProcessNumberItHolds_data();
    void anAbandonedLockIsDroppedWhateverProcessNumberItHolds();
    void filesOtherThanLocksStay();
#endif
};

namespace {

constexpr QFile::Permissions forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

void TestLocalFile::knowsNetworkFileSystems_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("network");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "CIFS"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type :
         {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "apfs", "NTFS", "fuse", "fuseblk", "zfs", ""})
        QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
}

void TestLocalFile::knowsNetworkFileSystems()
{
    QFETCH(const QByteArray, type);
    QTEST(isNetworkFileSystem(type), "network");
}

void TestLocalFile::makesFolderAndFileForTheOwnerOnly()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a/b c/data.db"_s);
    QVERIFY(makePrivateFile(path));
    QCOMPARE(QFileInfo(path).size(), 0);
    QVERIFY(!(QFile::permissions(path) & forOthers));
    QVERIFY(!(QFile::permissions(dir.filePath(u"a/b c"_s)) & forOthers));
}

void TestLocalFile::leavesTheContentOfAnExistingFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"data.db"_s);
    writeFile(path, "kept");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | forOthers));
    QVERIFY(makePrivateFile(path));
    QCOMPARE(contentOf(path), "kept");
    QVERIFY(!(QFile::permissions(path) & forOthers));
}

void TestLocalFile::leavesTheRightsOfAnExistingFolder()
{
    QTemporaryDir dir;
    const QString shared = dir.filePath(u"shared"_s);
    QVERIFY(QDir().mkdir(shared));
    QVERIFY(QFile::setPermissions(shared, QFile::permissions(shared) | forOthers));
    QVERIFY(makePrivateFile(shared + u"/data.db"_s));
    QCOMPARE(QFile::permissions(shared) & forOthers, forOthers);
}

void TestLocalFile::takesRightsOffCompanions()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"data.db"_s);
    writeFile(path + u"-wal"_s, "log");
    QVERIFY(QFile::setPermissions(path + u"-wal"_s, QFile::ReadOwner | forOthers));
    QVERIFY(makePrivateFile(path, {u"-wal"_s, u"-shm"_s}));
    QVERIFY(!(QFile::permissions(path + u"-wal"_s) & forOthers));
    QVERIFY(!QFile::exists(path + u"-shm"_s));
}

void TestLocalFile::saysWhichFolderCouldNotBeMade()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"file"_s);
    writeFile(file, "not a folder");
    const auto made = makePrivateFile(file + u"/sub/data.db"_s);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Storage);
    QVERIFY2(made.error().message.contains(file), qPrintable(made.error().message));
}

void TestLocalFile::setsAsideWithoutReplacingAnything()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"data.db"_s);
    QStringList moved;
    for (const char *content : {"first", "second", "third"}) {
        writeFile(path, content);
        writeFile(path + u"-wal"_s, content);
        const auto target = setAside(path, {u"-wal"_s});
        QVERIFY(target);
        QVERIFY(target->startsWith(path + u".broken-"_s));
        QCOMPARE(contentOf(*target), content);
        QCOMPARE(contentOf(*target + u"-wal"_s), content);
        moved << *target;
    }
    QCOMPARE(moved.removeDuplicates(), 0);
    QCOMPARE(contentOf(moved.first()), "first");
    QVERIFY(!QFile::exists(path));
}

void TestLocalFile::setsAsideOnlyWhatExists()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"data.db"_s);
    writeFile(path, "alone");
    QVERIFY(setAside(path, {u"-wal"_s, u"-shm"_s}));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
}

#ifdef Q_OS_UNIX
void TestLocalFile::aNamedPipeIsNoOrdinaryFile()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"file"_s);
    writeFile(file, "content");
    QVERIFY(QFile::link(file, dir.filePath(u"link"_s)));
    QCOMPARE(mkfifo(QFile::encodeName(dir.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(dir.filePath(u"pipe"_s), dir.filePath(u"link to pipe"_s)));
    for (const QString &name : {u"file"_s, u"link"_s, u"missing"_s})
        QVERIFY2(isOrdinaryFile(dir.filePath(name)), qPrintable(name));
    for (const QString &name : {u"pipe"_s, u"link to pipe"_s, u"."_s})
        QVERIFY2(!isOrdinaryFile(dir.filePath(name)), qPrintable(name));
}

void TestLocalFile::theLockOfAProcessThatLivesStays()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"lock"_s);
    QLockFile held(path);
    QVERIFY(held.lock());
    QVERIFY(!dropAbandonedLock(path));
    QVERIFY(QFile::exists(path));
}

void TestLocalFile::anAbandonedLockIsDroppedWhateverProcessNumberItHolds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTemporaryDir dir;
    QLockFile held(dir.filePath(u"lock"_s));
    QVERIFY(held.lock());
    const QByteArray ours = contentOf(held.fileName());
    const QByteArray number = QByteArray::number(QCoreApplication::applicationPid());
    QVERIFY(ours.startsWith(number));
    QTest::newRow("of this process") << ours;
    QTest::newRow("of the first process") << QByteArray(ours).replace(0, number.size(), "1");
    QTest::newRow("empty, from a kill between making and writing it") << QByteArray();
}

void TestLocalFile::anAbandonedLockIsDroppedWhateverProcessNumberItHolds()
{
    QFETCH(QByteArray, content);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"lock"_s);
    writeFile(path, content);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::currentDateTime().addSecs(-5), QFile::FileModificationTime));
    file.close();
    QVERIFY(dropAbandonedLock(path));
    QVERIFY(!QFile::exists(path));
    QVERIFY(QLockFile(path).tryLock(0));
}

void TestLocalFile::filesOtherThanLocksStay()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"file"_s);
    const QString link = dir.filePath(u"link"_s);
    writeFile(file, "of the user");
    QVERIFY(QFile::link(file, link));
    QCOMPARE(mkfifo(QFile::encodeName(dir.filePath(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(!dropAbandonedLock(link));
    QVERIFY(!dropAbandonedLock(dir.filePath(u"pipe"_s)));
    QVERIFY(!dropAbandonedLock(dir.filePath(u"missing"_s)));
    QVERIFY(!dropAbandonedLock(dir.path()));
    QCOMPARE(contentOf(link), "of the user");
}
#endif

QTEST_GUILESS_MAIN(TestLocalFile)
#include "tst_localfile.moc"
