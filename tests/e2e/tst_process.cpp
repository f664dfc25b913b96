// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <QDirIterator>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The program itself, as a terminal or a desktop starts it.
struct Process {
    QTemporaryDir home;
    QProcess process;

    explicit Process(const QString &platform)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"LANGUAGE"_s})
            environment.remove(display);
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(FLOKDESK_PROGRAM));
    }
    QString dataDir() const { return home.filePath(u"data"_s); }
    QString file(const QString &name) const { return QDir(dataDir()).filePath(name); }
    void start(const QStringList &arguments)
    {
        process.setArguments(m_container + arguments);
        process.start();
        QVERIFY(process.waitForStarted());
    }
    /// Runs the program where processes are counted from 1, as in a container. False where the system
    /// does not allow that.
    bool enterContainer()
    {
        QStringList container{u"--pid"_s, u"--fork"_s, u"--kill-child"_s, u"--mount-proc"_s};
        if (geteuid() != 0)
            container << u"--user"_s << u"--map-root-user"_s;
        if (QProcess::execute(u"unshare"_s, container + QStringList{u"true"_s}) != 0)
            return false;
        m_container = container << process.program();
        process.setProgram(u"unshare"_s);
        return true;
    }
    void startWindow(const QStringList &arguments = {})
    {
        start(QStringList{u"--data-dir"_s, dataDir()} + arguments);
        QTRY_VERIFY(QFile::exists(file(u"cache.db"_s)));
    }
    void signal(int number) { QCOMPARE(::kill(programId(), number), 0); }
    /// All that it said so far.
    QByteArray errors() { return m_errors += process.readAllStandardError(); }
    /// The exit code, or -1 when something else ended it.
    int end()
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(20'000))
            return -1;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private:
    /// Of the program, not of what makes the container around it.
    pid_t programId() const
    {
        const qint64 started = process.processId();
        if (m_container.isEmpty())
            return pid_t(started);
        QFile children(u"/proc/%1/task/%1/children"_s.arg(started));
        return children.open(QIODevice::ReadOnly) ? children.readAll().trimmed().toInt() : 0;
    }

    QByteArray m_errors;
    QStringList m_container; ///< arguments before those of the program
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

/// Files and directories that other users may read or write.
QStringList openToOthers(const QString &directory)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QStringList found;
    QDirIterator files(directory, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString name = files.next(); QFile::permissions(name) & others)
            found << name;
    return found;
}

} // namespace

class tst_Process : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTerminalWithoutADisplayGetsItsAnswer_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("errors");
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s} << 2 << u""_s << u"nonsense"_s;
        QTest::newRow("no option") << QStringList{u"a.csv"_s} << 2 << u""_s << u"a.csv"_s;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--data-dir"_s << u""_s;
        QTest::newRow("help in the language asked for")
            << QStringList{u"--language"_s, u"pt_BR"_s, u"--help"_s} << 0 << u"programa"_s << u""_s;
        QTest::newRow("help in the Spanish of a country without a catalogue of its own")
            << QStringList{u"--language"_s, u"es_UY"_s, u"--help"_s} << 0
            << u"Muestra esta ayuda."_s << u""_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"Flokdesk "_s << u""_s;
        QTest::newRow("Qt's options") << QStringList{u"-style"_s, u"fusion"_s, u"--version"_s} << 0
                                      << u"Flokdesk "_s << u""_s;
    }

    void aTerminalWithoutADisplayGetsItsAnswer()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, output);
        QFETCH(QString, errors);
        Process f(u"xcb"_s);
        f.start(arguments);
        QTEST(f.end(), "code");
        const QString out = QString::fromUtf8(f.process.readAllStandardOutput());
        const QString err = QString::fromUtf8(f.process.readAllStandardError());
        QVERIFY2(out.contains(output) && out.isEmpty() == output.isEmpty(), qPrintable(out));
        QVERIFY2(err.contains(errors) && err.isEmpty() == errors.isEmpty(), qPrintable(err));
    }

    void anEndThatIsAskedForKeepsTheWindow_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("end of the desktop session") << SIGTERM;
        QTest::newRow("Ctrl+C") << SIGINT;
    }

    void anEndThatIsAskedForKeepsTheWindow()
    {
        QFETCH(int, signal);
        Process f(u"offscreen"_s);
        f.startWindow();
        f.signal(signal);
        QCOMPARE(f.end(), 0);
        QVERIFY(!QFile::exists(f.file(u"flokdesk.lock"_s)));
        const QSettings settings(f.file(u"settings.ini"_s), QSettings::IniFormat);
        QVERIFY(settings.contains(u"windows/none/geometry"_s));
    }

    void aSecondStartHandsOverToTheFirst()
    {
        Process first(u"offscreen"_s);
        first.startWindow();
        Process second(u"offscreen"_s);
        second.start({u"--data-dir"_s, first.dataDir(), u"--demo"_s});
        QCOMPARE(second.end(), 0);
        QTRY_VERIFY(QFile::exists(first.file(u"demo/cache.db"_s))); // which the first one opened
        first.signal(SIGTERM);
        QCOMPARE(first.end(), 0);
    }

    void aStartAfterAKillIsNotHandedOver()
    {
        Process killed(u"offscreen"_s);
        killed.startWindow();
        killed.signal(SIGKILL);
        QCOMPARE(killed.end(), -1);
        QFile::remove(killed.file(u"cache.db"_s));
        Process next(u"offscreen"_s);
        next.start({u"--data-dir"_s, killed.dataDir()});
        QTRY_VERIFY(QFile::exists(killed.file(u"cache.db"_s)));
        next.signal(SIGTERM);
        QCOMPARE(next.end(), 0);
    }

    void aStartAfterAKillInAContainerOpensTheWindow()
    {
        Process killed(u"offscreen"_s);
        Process next(u"offscreen"_s);
        if (!killed.enterContainer() || !next.enterContainer())
            QSKIP("the system allows no process numbers of its own");
        killed.startWindow();
        killed.signal(SIGKILL);
        QVERIFY(killed.end() != 0);
        QVERIFY(QFile::remove(killed.file(u"cache.db"_s)));
        next.start({u"--data-dir"_s, killed.dataDir()});
        QTRY_VERIFY2(QFile::exists(killed.file(u"cache.db"_s)), next.errors().constData());
        next.signal(SIGKILL);
        QVERIFY(next.end() != 0);
    }

    void aNamedPipeInPlaceOfAFileStopsNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"settings.ini", "settings.ini.lock", "flokdesk.lock", "profiles.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aNamedPipeInPlaceOfAFileStopsNothing()
    {
        QFETCH(QString, name);
        Process f(u"offscreen"_s);
        QVERIFY(QDir().mkpath(f.dataDir()));
        QCOMPARE(mkfifo(QFile::encodeName(f.file(name)).constData(), 0600), 0);
        f.startWindow();
        f.signal(SIGTERM);
        QCOMPARE(f.end(), 0);
    }

    void onlyASocketGivesWayToTheSocket()
    {
        Process f(u"offscreen"_s);
        const QString run = f.home.filePath(u"run"_s);
        QVERIFY(QDir().mkdir(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QProcessEnvironment environment = f.process.processEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, run);
        f.process.setProcessEnvironment(environment);
        const auto socket = [&run] {
            return QDir(run).entryList({u"flokdesk-*"_s}, QDir::AllEntries | QDir::System);
        };
        f.startWindow();
        QTRY_COMPARE(socket().size(), 1);
        f.signal(SIGKILL);
        QCOMPARE(f.end(), -1);
        const QString place = QDir(run).filePath(socket().constFirst());
        const auto startAgain = [&f] {
            QVERIFY(QFile::remove(f.file(u"cache.db"_s)));
            f.startWindow();
            f.signal(SIGKILL);
            QCOMPARE(f.end(), -1);
        };
        startAgain(); // beside the socket that is left
        QVERIFY(QFile::remove(place));
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("of the user");
        file.close();
        startAgain();
        QCOMPARE(contentOf(place), "of the user");
        QVERIFY(QFile::remove(place));
        QCOMPARE(mkfifo(QFile::encodeName(place).constData(), 0600), 0);
        startAgain();
        QVERIFY(QFile::exists(place));
    }

    void whatIsKeptIsForItsOwnerAlone()
    {
        Process f(u"offscreen"_s);
        f.startWindow({u"--demo"_s});
        for (const QString &name : {u"flokdesk.lock"_s, u"settings.ini"_s, u"demo/cache.db"_s})
            QTRY_VERIFY2(QFile::exists(f.file(name)), qPrintable(name));
        QCOMPARE(openToOthers(f.home.path()), QStringList());
        f.signal(SIGTERM);
        QCOMPARE(f.end(), 0);
        QCOMPARE(openToOthers(f.home.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Process)
#include "tst_process.moc"
