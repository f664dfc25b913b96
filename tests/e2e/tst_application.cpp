// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/profiles/profilechip.h"
#include "support/program.h"

#include <QDialog>
#include <QLabel>
#include <QLockFile>
#include <QPushButton>
#include <QTabWidget>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

QString noticeText(const Program &program)
{
    return program.child<Notice>(u"windowNotice"_s)->text();
}

} // namespace

class tst_Application : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstStartShowsTheWelcomePageAndSendsNothing()
    {
        Program f;
        f.start();
        QVERIFY(f.child<QPushButton>(u"connectButton"_s)->isVisible());
        QVERIFY(!f.isOpen());
        QVERIFY(f.application->requests().exchanges().empty());
    }

    void theDirectoryIsMadeForItsOwnerAlone()
    {
        Program f;
        f.start();
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFile::permissions(f.dataDir()) & others));
    }

    void aNamedProfileIsOpenedAndTalksToItsTenant()
    {
        Program f;
        f.saveProfile(u"Acme"_s);
        f.start({u"--profile"_s, u"Acme"_s});
        QTRY_VERIFY(f.isOpen());
        QCOMPARE(f.child<ProfileChip>(u"profileChip"_s)->name(), u"Acme"_s);
        const auto records = f.wait(f.session().records.list(u"Productos"_s, {}));
        QVERIFY2(records.ok(), records ? "" : qPrintable(records.error().message));
        QCOMPARE(records->records->rowCount(), 1200);
        QCOMPARE(f.session().requests.exchanges().size(), size_t(1));
    }

    void whatIsLearnedOfTheServiceIsKnownAfterARestart()
    {
        Program f;
        const QString list = dialectkey::getStyle(CallId::ListRecords);
        QVERIFY(f.tenant.sandbox().setContractOption(u"getBody", u"500"));
        f.saveProfile(u"Acme"_s);
        for (const size_t requests : {size_t(2), size_t(1)}) {
            f.start({u"--profile"_s, u"Acme"_s});
            QTRY_VERIFY(f.isOpen());
            const auto records = f.wait(f.session().records.list(u"Productos"_s, {}));
            QVERIFY2(records.ok(), records ? "" : qPrintable(records.error().message));
            QCOMPARE(f.session().requests.exchanges().size(), requests);
            QCOMPARE(f.session().client.dialect().value(list), u"query"_s);
        }
    }

    void anUnknownProfileIsSaid()
    {
        Program f;
        f.start({u"--profile"_s, u"Nobody"_s});
        QVERIFY(noticeText(f).contains(u"Nobody"_s));
        QVERIFY(!f.isOpen());
    }

    void damagedProfilesAreNotTakenForNone()
    {
        Program f;
        QVERIFY(QDir().mkpath(f.dataDir()));
        QFile profiles(QDir(f.dataDir()).filePath(u"profiles.json"_s));
        QVERIFY(profiles.open(QIODevice::WriteOnly));
        profiles.write("{\"profiles\": [");
        profiles.close();
        f.start({u"--profile"_s, u"Acme"_s});
        QVERIFY2(noticeText(f).contains(u"was damaged"_s), qPrintable(noticeText(f)));
        QVERIFY(!noticeText(f).contains(u"There is no profile"_s));
    }

    void everyDamagedFileIsToldBesideWhatFollows()
    {
        Program f;
        QVERIFY(QDir().mkpath(f.dataDir()));
        for (const QString &name : {u"cache.db"_s, u"journal.db"_s}) {
            QFile file(QDir(f.dataDir()).filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(4096, 'x'));
        }
        f.start({u"--profile"_s, u"Nobody"_s});
        const QString text = noticeText(f);
        QVERIFY2(text.contains(u"pending and sent changes was damaged"_s), qPrintable(text));
        QVERIFY2(text.contains(u"remembered names was damaged"_s), qPrintable(text));
        QVERIFY2(text.contains(u"There is no profile “Nobody”"_s), qPrintable(text));
    }

    void theLastProfileIsOpenedAgain()
    {
        Program f;
        f.saveProfile(u"First"_s);
        f.saveProfile(u"Second"_s);
        f.start({u"--profile"_s, u"Second"_s});
        QTRY_VERIFY(f.isOpen());
        f.start();
        QTRY_VERIFY(f.isOpen());
        QCOMPARE(f.session().profile.name, u"Second"_s);
    }

    void lostKeysAreAskedFor()
    {
        Program f;
        const Profile profile = f.saveProfile(u"Acme"_s);
        QObject context;
        f.keys.remove(dataKeyAccount(profile.id), &context, [](const Result<Done> &) {});
        f.keys.remove(userKeyAccount(profile.id), &context, [](const Result<Done> &) {});
        f.start({u"--profile"_s, u"Acme"_s});
        QTRY_VERIFY(f.child<QDialog>(u"ProfileDialog"_s));
        QVERIFY(!f.isOpen());
    }

    void aSignalEndsAtOnceWhenNothingWouldBeLost()
    {
        Program f;
        f.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(f.isOpen(), 20'000);
        f.application->stop();
        QVERIFY(f.dialogs.asked.empty());
        QVERIFY(!f.window().isVisible());
    }

    void aSignalAsksAboutStagedChangesOfTheDemoAndASecondOneLeaves()
    {
        Program f;
        f.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(f.isOpen(), 20'000);
        f.session().changes.stage(InviteUser{u"eva@example.org"_s});
        f.application->stop();
        QVERIFY(f.dialogs.isAsking());
        f.dialogs.answer(false);
        QVERIFY(f.window().isVisible());
        f.application->stop(); // after a "no" this is the first again
        QVERIFY(f.dialogs.isAsking());
        QVERIFY(f.window().isVisible());
        f.application->stop();
        QVERIFY(!f.window().isVisible());
        QCOMPARE(f.dialogs.asked.size(), size_t(2));
    }

    void whatIsStagedIsThereAgainAfterARestart()
    {
        Program f;
        f.saveProfile(u"Acme"_s);
        f.start({u"--profile"_s, u"Acme"_s});
        QTRY_VERIFY(f.isOpen());
        f.session().changes.stage(InviteUser{u"eva@example.org"_s});
        f.application->stop();
        QVERIFY(f.dialogs.asked.empty());
        QVERIFY(!f.window().isVisible());
        f.start({u"--profile"_s, u"Acme"_s});
        QTRY_VERIFY(f.isOpen());
        QCOMPARE(f.session().changes.changes().size(), size_t(1));
        QVERIFY(f.child<QAction>(u"reviewAction"_s)->isEnabled());
    }

    void aSecondProgramOnTheDirectoryIsRefusedInPlainWords()
    {
        Program f;
        f.start();
        Application second(f.application
                               ? CommandLine::parse({u"flokdesk"_s, u"--data-dir"_s, f.dataDir()})
                               : CommandLine(),
                           {f.clock, f.keys, f.dialogs, f.ledgers});
        const auto prepared = second.prepare();
        QVERIFY(!prepared.ok());
        QVERIFY(prepared.error().message.contains(u"already running"_s));
    }

    void aDirectoryThatCannotBeMadeIsNamed()
    {
        Program f;
        QFile inTheWay(f.dataDir());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Application blocked(
            CommandLine::parse({u"flokdesk"_s, u"--data-dir"_s, f.dataDir() + u"/x"_s}),
            {f.clock, f.keys, f.dialogs, f.ledgers});
        const auto prepared = blocked.prepare();
        QVERIFY(!prepared.ok());
        QVERIFY(prepared.error().message.contains(u"data"_s));
    }

    void aDamagedListOfProfilesIsReportedAndKept()
    {
        Program f;
        QVERIFY(QDir().mkpath(f.dataDir()));
        QFile file(QDir(f.dataDir()).filePath(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        f.start();
        QVERIFY(!noticeText(f).isEmpty());
        QVERIFY(!QDir(f.dataDir()).entryList({u"profiles*"_s}).isEmpty());
    }

    void aReadOnlyProfileSendsNoWriteAndTheNextOneMay()
    {
        Program f;
        f.saveProfile(u"Careful"_s, Protection::ReadOnly);
        const Profile normal = f.saveProfile(u"Normal"_s, Protection::Normal);
        f.start({u"--profile"_s, u"Careful"_s});
        QTRY_VERIFY(f.isOpen());
        const auto refused = f.wait(f.session().users.invite(u"new@andina.example"_s));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
        QVERIFY(f.tenant.sandbox().requests().empty());
        Q_EMIT f.window().openRequested(normal.id);
        QTRY_VERIFY(f.isOpen());
        QVERIFY(f.wait(f.session().users.invite(u"new@andina.example"_s)).ok());
    }

    void profilesShareOneBudget()
    {
        Program f;
        f.saveProfile(u"First"_s);
        const Profile second = f.saveProfile(u"Second"_s);
        f.start({u"--profile"_s, u"First"_s});
        QTRY_VERIFY(f.isOpen());
        QVERIFY(f.wait(f.session().commons.echo(u"x"_s)).ok());
        const int used = f.session().client.schedulerStatus().used;
        QCOMPARE(used, 1);
        Q_EMIT f.window().openRequested(second.id);
        QTRY_VERIFY(f.isOpen());
        QCOMPARE(f.session().client.schedulerStatus().used, 1);
    }

    void theDemoKnowsOnlyWhatIsThere()
    {
        Program f;
        f.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(f.isOpen(), 20'000);
        QVERIFY(f.session().isDemo);
        Workspace &known = f.session().workspace;
        QCOMPARE(known.databases().size(), size_t(5));
        for (const Known &database : known.databases()) {
            const auto records = f.wait(f.session().records.list(database.name, {}));
            QVERIFY2(records.ok() && records->records->rowCount() > 0, qPrintable(database.name));
        }
        for (const KnownInstance &instance : known.instances())
            QVERIFY2(f.wait(f.session().instances.get(instance.identifier)).ok(),
                     qPrintable(instance.identifier));
        for (const KnownUser &user : known.users())
            QVERIFY2(f.wait(f.session().users.roles(user.email)).ok(), qPrintable(user.email));
        for (const Known &role : known.roles()) {
            const auto members = f.wait(f.session().commons.assignees({role.name}));
            QVERIFY2(members.ok() && !members->isEmpty(), qPrintable(role.name));
        }
    }

    void theDemoBeginsAnewAndIsNoProfile()
    {
        Program f;
        f.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(f.isOpen(), 20'000);
        f.session().workspace.rememberDatabase(u"Made in the demo"_s, Source::Typed);
        f.start();
        QVERIFY(!f.isOpen());
        QVERIFY(!QFile::exists(QDir(f.dataDir()).filePath(u"profiles.json"_s)));
        f.child<QPushButton>(u"demoButton"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(f.isOpen(), 20'000);
        QCOMPARE(f.session().workspace.databases().size(), size_t(5));
    }

    void filesOfTheUserNamedDemoSurviveTheDemo_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a directory") << false;
        QTest::newRow("a link to a directory") << true;
    }

    void filesOfTheUserNamedDemoSurviveTheDemo()
    {
        QFETCH(bool, isLink);
        Program f;
        const QString demo = QDir(f.dataDir()).filePath(u"demo"_s);
        const QString real = isLink ? f.directory.filePath(u"slides"_s) : demo;
        QVERIFY(QDir().mkpath(real) && QDir().mkpath(f.dataDir()));
        QVERIFY(!isLink || QFile::link(real, demo));
        QFile file(QDir(real).filePath(u"talk.odp"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        f.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(f.isOpen(), 20'000);
        QCOMPARE(QDir(real).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"talk.odp"_s});
    }

    void aLockThatOnlyNamesThisProcessStopsNoStart()
    {
        Program f;
        QVERIFY(QDir().mkpath(f.dataDir()));
        const QString path = QDir(f.dataDir()).filePath(u"flokdesk.lock"_s);
        QLockFile killed(path); // in a container the next process may have the same number
        QVERIFY(killed.lock());
        QVERIFY(QFile::copy(path, path + u".copy"_s));
        killed.unlock();
        QVERIFY(QFile::rename(path + u".copy"_s, path));
        const auto prepared = f.prepare();
        QVERIFY2(prepared.ok(), prepared ? "" : qPrintable(prepared.error().message));
    }

    void switchingAwayFromTheDemoEndsIt()
    {
        Program f;
        const Profile profile = f.saveProfile(u"Acme"_s);
        f.start({u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(f.isOpen(), 20'000);
        Q_EMIT f.window().openRequested(profile.id);
        QTRY_VERIFY(f.isOpen() && !f.session().isDemo);
        QVERIFY(f.wait(f.session().commons.echo(u"x"_s)).ok());
        QCOMPARE(f.tenant.sandbox().requests().size(), size_t(1));
    }
};

QTEST_MAIN(tst_Application)
#include "tst_application.moc"
