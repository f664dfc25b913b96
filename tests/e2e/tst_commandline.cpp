// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/hardening.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

CommandLine parsed(const QStringList &arguments)
{
    return CommandLine::parse(QStringList{u"flokdesk"_s} + arguments);
}

} // namespace

class tst_CommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutArgumentsTheUsualDirectoryIsTaken()
    {
        const CommandLine line = parsed({});
        QVERIFY(line.problem.isEmpty());
        QVERIFY(!line.demo);
        QCOMPARE(line.dataDir,
                 QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    }

    void everyOptionIsUnderstood()
    {
        const CommandLine line = parsed(
            {u"--data-dir"_s, u"some/where"_s, u"--profile=Acme"_s, u"--language"_s, u"es"_s});
        QCOMPARE(line.dataDir, QDir::current().absoluteFilePath(u"some/where"_s));
        QCOMPARE(line.profile, u"Acme"_s);
        QCOMPARE(line.language, u"es"_s);
        QVERIFY(parsed({u"--demo"_s}).demo);
        QVERIFY(parsed({u"--version"_s}).showVersion);
        QVERIFY(parsed({u"-h"_s}).showHelp);
        QVERIFY(CommandLine::helpText().contains(u"--data-dir"_s));
    }

    void whatIsNotUnderstoodIsNamed()
    {
        QVERIFY(parsed({u"--nonsense"_s}).problem.contains(u"nonsense"_s));
        QVERIFY(parsed({u"no such file.csv"_s}).problem.contains(u"no such file.csv"_s));
        QVERIFY(parsed({u"https://example.org/a.csv"_s}).problem.contains(u"a.csv"_s));
        QVERIFY(!parsed({u"--data-dir"_s}).problem.isEmpty());
        QVERIFY(!parsed({u"--demo"_s, u"--profile"_s, u"x"_s}).problem.isEmpty());
    }

    void filesAreNamedByTheirWholePath()
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(u"año 1.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString relative = QDir::current().relativeFilePath(file.fileName());
        const QString address = QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded);
        for (const QString &named : {file.fileName(), relative, address}) {
            const CommandLine line = parsed({u"--demo"_s, named});
            QCOMPARE(line.problem, QString());
            QCOMPARE(line.files, QStringList{file.fileName()});
        }
        QCOMPARE(parsed({}).files, QStringList());
    }

    void aWordOfQtIsNotTakenForLetters()
    {
        QVERIFY(!parsed({u"-platformtheme"_s, u"x"_s}).showHelp);
    }

    void optionsOfQtAreNoProblem()
    {
        const CommandLine line =
            parsed({u"-platform"_s, u"offscreen"_s, u"--demo"_s, u"-style=fusion"_s, u"-reverse"_s,
                    u"-qwindowgeometry"_s, u"800x600"_s});
        QCOMPARE(line.problem, QString());
        QVERIFY(line.demo);
        QVERIFY(!CommandLine::helpText().contains(u"qwindowgeometry"_s));
        QVERIFY(parsed({u"-style"_s, u"fusion"_s, u"-nonsense"_s}).problem.contains(u"nonsense"_s));
    }

    void hardeningForbidsCoreDumpsAndTellTaleSwitches()
    {
        for (const char *name : {"QT_LOGGING_RULES", "QT_LOGGING_CONF", "SSLKEYLOGFILE"})
            qputenv(name, "x");
        hardenProcess();
        for (const char *name : {"QT_LOGGING_RULES", "QT_LOGGING_CONF", "SSLKEYLOGFILE"})
            QVERIFY(!qEnvironmentVariableIsSet(name));
#ifdef Q_OS_LINUX
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
