// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owndirectory.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    QTemporaryDir parent;
    const QStringList files{u"cache.db"_s, u"journal.db"_s};

    QString path(const QString &name) const { return parent.filePath(name); }
    QString fresh() const
    {
        const auto made = freshDirectory(path(u"demo"_s), files);
        return made ? *made : made.error().message;
    }
    void write(const QString &name, const QByteArray &content = "of the user") const
    {
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
        file.write(content);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
    }
    bool has(const QString &name) const { return QFile::exists(path(name)); }
};

} // namespace

class TestOwnDirectory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMadeForItsOwnerAlone()
    {
        const Place f;
        QCOMPARE(f.fresh(), f.path(u"demo"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(f.path(u"demo"_s)) & others));
    }

    void entriesOfAnEarlierRunAreDeleted()
    {
        const Place f;
        f.fresh();
        for (const QString &name : {u"cache.db"_s, u"journal.db"_s, u"journal.db-wal"_s,
                                    u"cache.db.broken-20260101T000000Z"_s})
            f.write(u"demo/"_s + name, "of the demo");
        QCOMPARE(f.fresh(), f.path(u"demo"_s));
        QCOMPARE(QDir(f.path(u"demo"_s)).entryList(QDir::Files).size(), 0);
    }

    void filesOfTheUserStayWhereverTheyAre()
    {
        const Place f;
        f.fresh();
        f.write(u"demo/notes.txt"_s);
        QVERIFY(QDir(f.path(u"demo"_s)).mkdir(u"photos"_s));
        f.write(u"demo/photos/cache.db"_s);
        f.write(u"demo/cache.db"_s, "of the demo");
        QCOMPARE(f.fresh(), f.path(u"demo"_s));
        QVERIFY(!f.has(u"demo/cache.db"_s));
        QCOMPARE(f.read(u"demo/notes.txt"_s), "of the user");
        QCOMPARE(f.read(u"demo/photos/cache.db"_s), "of the user");
    }

    void aDirectoryWithoutTheMarkerIsOfTheUser()
    {
        const Place f;
        QVERIFY(QDir(f.parent.path()).mkdir(u"demo"_s));
        f.write(u"demo/cache.db"_s);
        QCOMPARE(f.fresh(), f.path(u"demo-2"_s));
        QCOMPARE(f.read(u"demo/cache.db"_s), "of the user");
        QCOMPARE(f.fresh(), f.path(u"demo-2"_s)); // and no third one for the next run
    }

    void anEmptyDirectoryIsTaken()
    {
        const Place f;
        QVERIFY(QDir(f.parent.path()).mkdir(u"demo"_s));
        QCOMPARE(f.fresh(), f.path(u"demo"_s));
    }

    void aFileWithTheNameStays()
    {
        const Place f;
        f.write(u"demo"_s);
        QCOMPARE(f.fresh(), f.path(u"demo-2"_s));
        QCOMPARE(f.read(u"demo"_s), "of the user");
    }

#ifdef Q_OS_UNIX
    void nothingIsDeletedThroughALink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("to");
        QTest::newRow("directory") << u"demo"_s << u"home"_s;
        QTest::newRow("directory that is missing") << u"demo"_s << u"nowhere"_s;
        QTest::newRow("file") << u"demo/cache.db"_s << u"home/cache.db"_s;
        QTest::newRow("log") << u"demo/journal.db-wal"_s << u"home/cache.db"_s;
        QTest::newRow("marker") << u"demo/.made-by-flokdesk"_s << u"home/cache.db"_s;
    }

    void nothingIsDeletedThroughALink()
    {
        QFETCH(QString, link);
        QFETCH(QString, to);
        const Place f;
        QVERIFY(QDir(f.parent.path()).mkdir(u"home"_s));
        f.write(u"home/cache.db"_s);
        f.write(u"home/.made-by-flokdesk"_s, "");
        if (link != u"demo"_s) {
            f.fresh();
            QFile::remove(f.path(link));
        }
        QVERIFY(QFile::link(f.path(to), f.path(link)));
        QCOMPARE(f.fresh(), f.path(u"demo-2"_s));
        QCOMPARE(f.read(u"home/cache.db"_s), "of the user");
        QVERIFY(QFileInfo(f.path(link)).isSymLink());
    }
#endif
};

QTEST_GUILESS_MAIN(TestOwnDirectory)
#include "tst_owndirectory.moc"
