// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <QDirIterator>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

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
        process.setArguments(arguments);
        process.start();
        QVERIFY(process.waitForStarted());
    }
    void startWindow(const QStringList &arguments = {})
    {
        start(QStringList{u"--data-dir"_s, dataDir()} + arguments);
        QTRY_VERIFY(QFile::exists(file(u"cache.db"_s)));
    }
    void signal(int number) { QCOMPARE(::kill(pid_t(process.processId()), number), 0); }
    /// The exit code, or -1 when something else ended it.
    int end()
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(20'000))
            return -1;
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
};

/// Files and directories that somebody else may read or write.
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
