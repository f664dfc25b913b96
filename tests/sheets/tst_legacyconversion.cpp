// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/legacyconversion.h"
#include "workbookfiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray oldWorkbook()
{
    return oleFile({u"Root Entry"_s, u"Workbook"_s});
}

/// A directory that is all of PATH; the programs in it are scripts.
class ProgramDirectory {
public:
    ProgramDirectory()
        : m_path(qgetenv("PATH"))
    {
        qputenv("PATH", QFile::encodeName(m_directory.path()));
        write(u"converted.xlsx"_s, XlsxParts{.rows = "<row><c><v>42</v></c></row>"}.file());
        write(u"año -1.xls"_s, oldWorkbook());
    }
    ~ProgramDirectory() { qputenv("PATH", m_path); }

    QString path(const QString &name) const { return m_directory.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no space");
    }
    /// `script` finds this directory in $here and its own in $PWD.
    void addProgram(const QString &name, const QByteArray &script) const
    {
        write(name, "#!/bin/sh\nhere='" + QFile::encodeName(m_directory.path()) + "'\n" + script);
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_directory;
    QByteArray m_path;
};

const QByteArray convert = "/bin/cp \"$here/converted.xlsx\" \"$PWD/workbook.xlsx\"\n";

/// Starts the conversion of the sample and waits for its end.
struct Conversion {
    std::unique_ptr<LegacyConversion> object = std::make_unique<LegacyConversion>();
    std::optional<Result<QString>> result;

    explicit Conversion(const ProgramDirectory &programs)
    {
        QObject::connect(object.get(), &LegacyConversion::finished, object.get(),
                         [this](const Result<QString> &converted) { result = converted; });
        object->start(programs.path(u"año -1.xls"_s));
    }
};

} // namespace

class LegacyConversionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theConvertedWorkbookIsReadAndGoesWithItsObject()
    {
        const ProgramDirectory programs;
        programs.addProgram(u"soffice"_s, convert);
        QCOMPARE(LegacyConversion::converter(), programs.path(u"soffice"_s));
        Conversion conversion(programs);
        QVERIFY(!conversion.result);
        QTRY_VERIFY(conversion.result);
        QVERIFY2(conversion.result->ok(),
                 conversion.result->ok() ? "" : qPrintable(conversion.result->error().message));
        const QString path = **conversion.result;
        {
            Result<Workbook> book = Workbook::open(path);
            QVERIFY(book.ok());
            QString row;
            (void)book->read(0, [&row](const SheetRow &told) {
                row = shortRow(told);
                return true;
            });
            QCOMPARE(row, u"1: #42"_s);
        }
        QVERIFY(QFile::exists(path));
        conversion.object.reset();
        QVERIFY(!QFile::exists(path));
    }

    void libreOfficeWorksOnACopyWithAProfileOfItsOwnAndWithoutNetwork()
    {
        const ProgramDirectory programs;
        programs.addProgram(u"soffice"_s,
                            "printf '%s\\n' \"$@\" >\"$here/arguments\"\n"
                            "/usr/bin/env >\"$here/environment\"\n"
                            "/bin/cp -r profile \"$here/profile\"\n"
                            "/bin/cp \"$PWD/workbook.xls\" \"$here/copied\"\n"
                                + convert);
        Conversion conversion(programs);
        QTRY_VERIFY(conversion.result);
        QVERIFY(conversion.result->ok());
        const QByteArrayList arguments = programs.read(u"arguments"_s).split('\n');
        const QString directory = QFileInfo(**conversion.result).path();
        QCOMPARE(arguments[0],
                 "-env:UserInstallation="
                     + QUrl::fromLocalFile(directory + u"/profile"_s).toEncoded());
        QVERIFY(arguments.contains("--headless"));
        QVERIFY(arguments.contains("--infilter=MS Excel 97"));
        QVERIFY(arguments.contains(QFile::encodeName(directory + u"/workbook.xls"_s)));
        QCOMPARE(programs.read(u"copied"_s), oldWorkbook());
        QVERIFY(programs.read(u"environment"_s).contains("https_proxy=http://127.0.0.1:9\n"));
        const QByteArray profile = programs.read(u"profile/user/registrymodifications.xcu"_s);
        QVERIFY(profile.contains("DisableMacrosExecution"));
        QVERIFY(profile.contains("ooInetHTTPProxyName"));
    }

    void gnumericConvertsWhereThereIsNoLibreOffice()
    {
        const ProgramDirectory programs;
        programs.addProgram(u"ssconvert"_s, "/bin/cp \"$here/converted.xlsx\" \"$3\"\n");
        Conversion conversion(programs);
        QTRY_VERIFY(conversion.result);
        QVERIFY(conversion.result->ok());
    }

    void withoutAProgramTheUserIsToldWhatToDo()
    {
        const ProgramDirectory programs;
        QCOMPARE(LegacyConversion::converter(), QString());
        Conversion conversion(programs);
        QVERIFY(!conversion.result);
        QTRY_VERIFY(conversion.result);
        QCOMPARE(conversion.result->error().kind, Error::Kind::InvalidInput);
        QVERIFY(conversion.result->error().message.contains(u"Install LibreOffice"));
    }

    void aProgramThatWritesNothingHasNotConverted()
    {
        const ProgramDirectory programs;
        programs.addProgram(u"soffice"_s, "echo 'source file could not be loaded' >&2\n");
        Conversion conversion(programs);
        QTRY_VERIFY(conversion.result);
        QCOMPARE(conversion.result->error().kind, Error::Kind::NotUnderstood);
        QCOMPARE(conversion.result->error().detail, u"source file could not be loaded"_s);
    }

    void aFileThatIsNoOldWorkbookIsNotGivenToTheProgram()
    {
        const ProgramDirectory programs;
        programs.addProgram(u"soffice"_s, convert);
        programs.write(u"año -1.xls"_s, oldWorkbook().first(700));
        Conversion conversion(programs);
        QTRY_VERIFY(conversion.result);
        QCOMPARE(conversion.result->error().kind, Error::Kind::NotUnderstood);
        QVERIFY(conversion.result->error().message.contains(u"could not be converted"));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const ProgramDirectory programs;
        programs.addProgram(u"soffice"_s, convert);
        QFile::remove(programs.path(u"año -1.xls"_s));
        Conversion conversion(programs);
        QTRY_VERIFY(conversion.result);
        QCOMPARE(conversion.result->error().kind, Error::Kind::Storage);
        QVERIFY(conversion.result->error().message.contains(u"año -1.xls"));
    }

    void aProgramThatTakesTooLongIsEndedWithWhatItStarted()
    {
        const ProgramDirectory programs;
        programs.addProgram(u"soffice"_s,
                            "/bin/sleep 600 &\necho $! >\"$here/child.new\"\n"
                            "/bin/mv \"$here/child.new\" \"$here/child\"\nwait\n");
        Conversion conversion(programs);
        QTRY_VERIFY(QFile::exists(programs.path(u"child"_s)));
        QVERIFY(!conversion.result);
        conversion.object->cancel();
        QVERIFY(conversion.result);
        QCOMPARE(conversion.result->error().kind, Error::Kind::Cancelled);
        const auto child = pid_t(programs.read(u"child"_s).trimmed().toInt());
        QVERIFY(child > 0);
        QTRY_VERIFY(::kill(child, 0) != 0 || isZombie(child));

        Conversion second(programs);
        second.object->setTimeLimit(1ms);
        QTRY_VERIFY(second.result);
        QCOMPARE(second.result->error().kind, Error::Kind::NotUnderstood);
        QVERIFY(second.result->error().message.contains(u"took too long"));
    }

private:
    /// Where the process that should wait for orphans does not.
    static bool isZombie(pid_t process)
    {
        QFile status(u"/proc/%1/stat"_s.arg(process));
        return status.open(QIODevice::ReadOnly) && status.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(LegacyConversionTest)
#include "tst_legacyconversion.moc"
