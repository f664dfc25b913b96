// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "store/journaltables.h"
#include "support/program.h"

#include <QDir>
#include <QSignalSpy>
#include <SQLiteCpp/Database.h>
#include <sys/stat.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int changes = 30;

/// A program that ended with staged changes and lines in the journal, and whose files are then damaged.
struct Fixture : Program {
    Fixture()
    {
        saveProfile(u"Acme"_s);
        open();
        for (int i = 0; i < changes; ++i)
            session().changes.stage(InviteUser{u"user%1@example.org"_s.arg(i)});
        ChangeStore &store = session().store;
        Job job;
        for (int i = 0; i < 10; ++i)
            job.items.push_back({session().changes.changes().front(), ItemState::Held, {}, {}});
        QVERIFY(store.begin(job));
        for (int i = 0; i < 10; ++i)
            QVERIFY(store.saveOutcome(job, i));
        job.state = Job::State::Ended;
        QVERIFY(store.saveState(job));
        application.reset();
        sql("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QString path(const QString &name) const { return QDir(dataDir()).filePath(name); }
    QString noticeText() const { return child<Notice>(u"windowNotice"_s)->text(); }
    void open()
    {
        start({u"--profile"_s, u"Acme"_s});
        QTRY_VERIFY(isOpen());
    }
    int sql(const char *statement) const
    {
        SQLite::Database database(path(u"journal.db"_s).toStdString(), SQLite::OPEN_READWRITE);
        return database.tryExec(statement);
    }
    qint64 numberFrom(const char *query) const
    {
        SQLite::Database database(path(u"journal.db"_s).toStdString(), SQLite::OPEN_READWRITE);
        return database.execAndGet(query).getInt64();
    }
    void overwritePage(qint64 page) const
    {
        QFile file(path(u"journal.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
    }
    void putPipe(const QString &name) const
    {
        QFile::remove(path(name));
        QCOMPARE(mkfifo(QFile::encodeName(path(name)).constData(), 0600), 0);
    }
    bool isAside(const QString &name) const
    {
        return !QDir(dataDir())
                    .entryList({name + u".broken-*"_s}, QDir::Files | QDir::System)
                    .isEmpty();
    }
    void allIsThere() const
    {
        QCOMPARE(session().changes.changes().size(), size_t(changes));
        QCOMPARE(JournalTables(session().store.journal().handle(), session().profile.id)
                     .find({.search = u"user0"_s})
                     .size(),
                 size_t(10));
    }
};

} // namespace

/// Starts with files that a disk, a person or another program damaged.
class tst_DamagedStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVersionBelowZeroIsPutRight()
    {
        Fixture desk;
        QCOMPARE(desk.sql("PRAGMA user_version=-2147483645"), SQLite::OK);
        desk.open();
        desk.allIsThere();
    }

    void damagedPagesOfTheIndexLoseNothing()
    {
        Fixture desk;
        desk.overwritePage(
            desk.numberFrom("SELECT rootpage FROM sqlite_schema WHERE name = 'entry_text_data'"));
        desk.open();
        desk.allIsThere();
        QVERIFY(desk.isAside(u"journal.db"_s));
        QVERIFY2(desk.noticeText().contains(u"Nothing was lost"_s), qPrintable(desk.noticeText()));
        QVERIFY(desk.session().store.integrity().mayResume());
    }

    void damagedContentOfTheIndexIsMadeAnew()
    {
        Fixture desk;
        QCOMPARE(desk.sql("UPDATE entry_text_data SET block = zeroblob(60) WHERE id > 1000"),
                 SQLite::OK);
        desk.open();
        desk.allIsThere();
        QVERIFY(!desk.isAside(u"journal.db"_s));
    }

    void whatADamagedJournalStillHoldsIsTakenOver()
    {
        Fixture desk;
        desk.overwritePage(
            desk.numberFrom("SELECT rootpage FROM sqlite_schema WHERE name = 'item'"));
        desk.open();
        QCOMPARE(desk.session().changes.changes().size(), size_t(changes));
        QVERIFY(desk.isAside(u"journal.db"_s));
        QVERIFY(!desk.session().store.integrity().mayResume());
        for (const StagedChange &change : desk.session().changes.changes())
            QVERIFY(change.outcomeUnknown);
    }

    void noProfileIsOpenBeforeADamagedJournalIsSetAside()
    {
        Fixture desk;
        desk.overwritePage(
            desk.numberFrom("SELECT rootpage FROM sqlite_schema WHERE name = 'item'"));
        desk.start({u"--profile"_s, u"Acme"_s});
        QVERIFY(desk.window().isVisible());
        QVERIFY(!desk.isAside(u"journal.db"_s)); // not before the window
        QVERIFY(!desk.isOpen());
        QTRY_VERIFY(desk.isAside(u"journal.db"_s));
        QTRY_VERIFY(desk.isOpen());
        QVERIFY2(desk.noticeText().contains(u"was damaged"_s), qPrintable(desk.noticeText()));
    }

    void aDirectoryThatIsGoneAtTheCheckEndsTheStart()
    {
        Fixture desk;
        QVERIFY(desk.prepare({u"--profile"_s, u"Acme"_s}).ok());
        QVERIFY(QDir().rename(desk.dataDir(), desk.dataDir() + u"-elsewhere"_s));
        QFile inTheWay(desk.dataDir());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failed(desk.application.get(), &Application::failed);
        desk.application->start();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!desk.window().isVisible());
        QVERIFY(!desk.isOpen());
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    }

    void aBadCacheStopsNoStart_data()
    {
        QTest::addColumn<bool>("isDirectory");
        QTest::addRow("garbage") << false;
        QTest::addRow("a directory that cannot be moved") << true;
    }

    void aBadCacheStopsNoStart()
    {
        QFETCH(bool, isDirectory);
        Fixture desk;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(desk.path(u"cache.db"_s) + suffix);
        if (isDirectory) {
            QVERIFY(QDir().mkpath(desk.path(u"cache.db"_s)));
        } else {
            QFile file(desk.path(u"cache.db"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(9000, 'x'));
        }
        desk.open();
        desk.allIsThere();
        desk.session().workspace.rememberDatabase(u"Proveedores"_s, Source::Typed);
        QCOMPARE(desk.session().workspace.databases().size(), size_t(1));
    }

    void aPipeInPlaceOfAFileIsSetAside_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"cache.db", "settings.ini", "flokdesk.lock", "journal.db.head",
                                 "journal.db.reserve", "journal.db-wal", "journal.db.opening"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aPipeInPlaceOfAFileIsSetAside()
    {
        QFETCH(QString, name);
        Fixture desk;
        desk.putPipe(name);
        desk.open();
        desk.allIsThere();
    }

    void aPipeInPlaceOfTheProfilesIsTold()
    {
        Fixture desk;
        desk.putPipe(u"profiles.json"_s);
        desk.start();
        QVERIFY(desk.noticeText().contains(u"damaged"_s));
        QVERIFY(desk.isAside(u"profiles.json"_s));
    }
};

QTEST_MAIN(tst_DamagedStart)
#include "tst_damagedstart.moc"
