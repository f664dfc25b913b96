// SPDX-License-Identifier: GPL-3.0-or-later
#include "administrator.h"
#include "changes/planfile.h"
#include "gui/common/notice.h"
#include "gui/databases/databasespage.h"
#include "gui/mainwindow/pagetabs.h"
#include "gui/sheets/importwindow.h"

#include <QDropEvent>
#include <QFileOpenEvent>
#include <QMimeData>
#include <QProcess>
#include <QUrl>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QString &awkwardName()
{
    static const QString name = u"año nuevo, proveedores.csv"_s;
    return name;
}

/// The program, and starts of its own executable beside it that hand files over.
struct Fixture : Administrator {
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    QString writeTable(const QString &name = awkwardName()) const
    {
        return write(name, "SKU,Existencias\nA-1,5\n");
    }
    /// As a colleague with the same profile saved it.
    QString writeChanges(const QString &name = u"plan ñ.flokdesk"_s) const
    {
        PlanFile plan;
        plan.host = session().store.host();
        plan.profileId = session().profile.id;
        plan.profile = session().profile.name;
        plan.author = u"ana@example.org"_s;
        plan.at = session().store.now();
        plan.changes = {InviteUser{u"nueva@example.org"_s}};
        return write(name, toFile(plan));
    }
    /// Another start of the program, as a terminal in the directory of the files begins it, up to its end.
    int startAgain(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s,
                           u"offscreen"_s); // that of the tests is named from their directory
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(directory.path());
        process.start(QStringLiteral(FLOKDESK_PROGRAM),
                      QStringList{u"--data-dir"_s, dataDir()} + arguments);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                             20'000))
            return -1;
        errors = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    void openProducts() { goTo(1)->findChild<DatabasesPage *>()->openDatabase(u"Productos"_s); }
    ImportWindow *import() const { return window().findChild<ImportWindow *>(); }
    /// The file whose rows stand in the first step of the import; empty where none does.
    QString imported() const
    {
        return import() && import()->isVisible() && import()->currentStep() == 0
                && import()->draft().source().table
            ? import()->draft().source().name
            : QString();
    }
    QString notice() const { return child<Notice>(u"windowNotice"_s)->text(); }
    /// Whether the question about the change file stands open.
    bool asksToLoad() const
    {
        return dialogs.isAsking()
            && dialogs.asked.back().question.title == u"Load changes from file"_s;
    }
    bool drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(&window(), &enter);
        QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(&window(), &event);
        return enter.isAccepted() && event.isAccepted();
    }

    QByteArray errors; ///< of the last start
};

} // namespace

class tst_OpenedFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileOnTheCommandLineOpensTheImportOfTheRunningWindow_data()
    {
        QTest::addColumn<bool>("byAddress");
        QTest::addColumn<bool>("isRelative");
        QTest::newRow("its whole path") << false << false;
        QTest::newRow("from where the user is") << false << true;
        QTest::newRow("its address, as file managers give it") << true << false;
    }

    void aFileOnTheCommandLineOpensTheImportOfTheRunningWindow()
    {
        QFETCH(bool, byAddress);
        QFETCH(bool, isRelative);
        Fixture f;
        f.open();
        f.openProducts();
        f.goTo(0);
        const QString path = f.writeTable();
        const QString named = byAddress ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
            : isRelative                ? u"./"_s + awkwardName()
                                        : path;
        QCOMPARE(f.startAgain({named}), 0);
        QTRY_COMPARE(f.imported(), awkwardName());
        QCOMPARE(f.import()->draft().database(), u"Productos"_s);
        QCOMPARE(f.child<QTabWidget>(u"pageTabs"_s)->currentIndex(), 1);
        QCOMPARE(f.carriedOut(u"addRecords"_s), 0);
    }

    void withoutAnOpenDatabaseItIsAskedFor()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.startAgain({f.writeTable()}), 0);
        QTRY_VERIFY(f.dialogs.isAsking());
        QVERIFY(f.dialogs.asked.back().question.detail.endsWith(awkwardName()));
        f.dialogs.answer(std::optional(u"Productos"_s));
        QTRY_COMPARE(f.imported(), awkwardName());
    }

    void anImportThatWasBegunIsNotReplacedUnasked()
    {
        Fixture f;
        f.open();
        f.openProducts();
        QCOMPARE(f.startAgain({f.writeTable()}), 0);
        QTRY_COMPARE(f.imported(), awkwardName());
        QCOMPARE(f.startAgain({f.writeTable(u"b.csv"_s)}), 0);
        QTRY_VERIFY(f.dialogs.isAsking());
        QCOMPARE(f.imported(), awkwardName());
        f.dialogs.answer(std::optional(u"Productos"_s));
        QTRY_COMPARE(f.imported(), u"b.csv"_s);
    }

    void aChangeFileIsLoadedAfterItsQuestion_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("of this version") << u"plan ñ.flokdesk"_s;
        QTest::newRow("of an earlier version") << u"plan.json"_s;
    }

    void aChangeFileIsLoadedAfterItsQuestion()
    {
        QFETCH(QString, name);
        Fixture f;
        f.open();
        QCOMPARE(f.startAgain({f.writeChanges(name)}), 0);
        QTRY_VERIFY(f.asksToLoad());
        QVERIFY(f.session().changes.isEmpty());
        f.dialogs.answer(true);
        QCOMPARE(f.session().changes.changes().size(), size_t(1));
    }

    void aProfileThatAllowsNoChangeLoadsNone()
    {
        Fixture f;
        f.saveProfile(u"Acme"_s, Protection::ReadOnly);
        f.start({u"--profile"_s, u"Acme"_s});
        QTRY_VERIFY(f.isOpen());
        QCOMPARE(f.startAgain({f.writeChanges()}), 0);
        QTRY_VERIFY(!f.notice().isEmpty());
        QVERIFY(!f.dialogs.isAsking());
    }

    void theFileWaitsUntilAProfileIsOpen()
    {
        Fixture f;
        f.start();
        QCOMPARE(f.startAgain({f.writeTable()}), 0);
        QTRY_VERIFY2(f.notice().contains(awkwardName()), qPrintable(f.notice()));
        QVERIFY(f.notice().contains(u"Open a profile"_s));
        QVERIFY(!f.import());
        QVERIFY(f.window().findChild<QPushButton *>(u"demoButton"_s)->isVisible());
        f.click("demoButton", &f.window());
        QTRY_VERIFY(f.isOpen());
        QTRY_VERIFY(f.dialogs.isAsking());
        f.dialogs.answer(std::optional(u"Productos"_s));
        QTRY_COMPARE(f.imported(), awkwardName());
    }

    void anotherStartThatOpensAProfileDoesNotForgetTheFile()
    {
        Fixture f;
        f.start();
        QCOMPARE(f.startAgain({f.writeTable()}), 0);
        QCOMPARE(f.startAgain({u"--demo"_s}), 0);
        QTRY_VERIFY(f.dialogs.isAsking());
        QVERIFY(f.dialogs.asked.back().question.detail.endsWith(awkwardName()));
    }

    void theFirstStartItselfTakesAFileAndAProfile()
    {
        Fixture f;
        f.saveProfile(u"Acme"_s);
        f.start({u"--profile"_s, u"Acme"_s, f.writeTable()});
        QTRY_VERIFY(f.dialogs.isAsking());
        f.dialogs.answer(std::optional(u"Productos"_s));
        QTRY_COMPARE(f.imported(), awkwardName());
    }

    void theFirstStartWithoutAProfileSaysWhatToDo()
    {
        Fixture f;
        f.start({f.writeTable()});
        QVERIFY2(f.notice().contains(awkwardName()), qPrintable(f.notice()));
    }

    void filesAreOpenedOneAtATime()
    {
        Fixture f;
        f.open();
        f.openProducts();
        QCOMPARE(f.startAgain({f.writeTable(), f.writeTable(u"b.csv"_s)}), 0);
        QTRY_COMPARE(f.imported(), awkwardName());
        QVERIFY2(f.notice().endsWith(u"Not opened: b.csv"_s), qPrintable(f.notice()));
    }

    void aFileThatIsMissingIsSaidInTheTerminal()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.startAgain({u"nothing.csv"_s}), 2);
        QVERIFY2(f.errors.contains("There is no file nothing.csv"), f.errors.constData());
        QCOMPARE(f.startAgain({f.directory.path()}), 2); // nor is a directory
    }

    void aFileManagerThatSendsEventsIsHeard()
    {
        Fixture f;
        f.open();
        f.openProducts();
        QFileOpenEvent event(f.writeTable());
        QCoreApplication::sendEvent(qApp, &event);
        QTRY_COMPARE(f.imported(), awkwardName());
    }

    void whatIsDroppedOnTheWindowIsOpened()
    {
        Fixture f;
        f.open();
        QVERIFY(f.drop(f.writeChanges()));
        QTRY_VERIFY(f.asksToLoad());
        f.dialogs.answer(false);
        QVERIFY(f.session().changes.isEmpty());
        f.openProducts();
        QVERIFY(f.drop(f.writeTable()));
        QTRY_COMPARE(f.imported(), awkwardName());
        QVERIFY(!f.drop(f.directory.path()));
    }
};

QTEST_MAIN(tst_OpenedFiles)
#include "tst_openedfiles.moc"
