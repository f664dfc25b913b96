// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/legacyconversion.h"

#include "sheets/sheetprogress.h"
#include "sheets/workbookfault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace flokdesk {

namespace {

constexpr qsizetype mostWords = 2000;

/// Where the installers of LibreOffice put it without telling PATH.
QStringList usualDirectories()
{
#if defined(Q_OS_WIN)
    return {QStringLiteral("C:/Program Files/LibreOffice/program"),
            QStringLiteral("C:/Program Files (x86)/LibreOffice/program")};
#elif defined(Q_OS_MACOS)
    return {QStringLiteral("/Applications/LibreOffice.app/Contents/MacOS")};
#else
    return {};
#endif
}

bool isGnumeric(const QString &program)
{
    return QFileInfo(program).baseName() == QLatin1StringView("ssconvert");
}

/// Settings of LibreOffice: no macros, no update of links, and a proxy that is not there.
QByteArray libreOfficeProfile()
{
    static constexpr const char *settings[][3] = {
        {"org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
        {"org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"},
        {"org.openoffice.Office.Calc/Content/Update", "Link", "2"},
        {"org.openoffice.Inet/Settings", "ooInetProxyType", "2"},
        {"org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"},
        {"org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"},
        {"org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"},
        {"org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"},
    };
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">\n";
    for (const auto &[path, name, value] : settings)
        xml += QByteArray("<item oor:path=\"/") + path + "\"><prop oor:name=\"" + name
            + "\" oor:op=\"fuse\"><value>" + value + "</value></prop></item>\n";
    return xml + "</oor:items>\n";
}

QProcessEnvironment environmentWithoutNetwork(const QString &directory)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        environment.insert(QLatin1StringView(name), QStringLiteral("http://127.0.0.1:9"));
    environment.remove(QStringLiteral("no_proxy"));
    environment.remove(QStringLiteral("NO_PROXY"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), directory);
    return environment;
}

Error noConverter()
{
    return workbookFault(
        Error::Kind::InvalidInput,
        QCoreApplication::translate(
            "Workbook",
            "The file is a workbook in the old format of Excel (XLS), and no program that "
            "converts it was found. Install LibreOffice, or open the file in Excel and save it "
            "as Excel workbook (.xlsx)."));
}

Error notConverted(const QString &words)
{
    return workbookFault(
        Error::Kind::NotUnderstood,
        QCoreApplication::translate(
            "Workbook",
            "The workbook in the old format of Excel (XLS) could not be converted. It may be "
            "damaged or protected by a password. Open it in the spreadsheet program, save it "
            "as Excel workbook (.xlsx), and choose that file."),
        words.left(mostWords));
}

Error tookTooLong()
{
    return workbookFault(
        Error::Kind::NotUnderstood,
        QCoreApplication::translate(
            "Workbook",
            "Converting the workbook from the old format of Excel (XLS) took too long. Open it "
            "in the spreadsheet program, save it as Excel workbook (.xlsx), and choose that "
            "file."));
}

} // namespace

QString LegacyConversion::converter()
{
    for (const char *name : {"soffice", "libreoffice", "ssconvert"}) {
        const QString program = QLatin1StringView(name);
        for (const QStringList &directories : {QStringList(), usualDirectories()}) {
            QString found = QStandardPaths::findExecutable(program, directories);
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

LegacyConversion::LegacyConversion(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(std::chrono::minutes(2));
    connect(&m_limit, &QTimer::timeout, this, [this] { end(tookTooLong()); });
    connect(&m_process, &QProcess::finished, this, &LegacyConversion::onEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            endLater(notConverted(m_process.errorString()));
    });
}

LegacyConversion::~LegacyConversion()
{
    m_hasEnded = true;
    kill();
}

QString LegacyConversion::inDirectory(const char *name) const
{
    return m_directory.filePath(QLatin1StringView(name));
}

void LegacyConversion::start(const QString &path)
{
    const QString program = converter();
    if (program.isEmpty()) {
        endLater(noConverter());
        return;
    }
    if (const Result<Done> prepared = prepare(path); !prepared) {
        endLater(prepared.error());
        return;
    }
    run(program);
}

Result<Done> LegacyConversion::prepare(const QString &path)
{
    // LibreOffice reads what it does not know as a text, and would give a table of rubbish.
    if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        m_content = oleContentOf(file);
        if (m_content != OleContent::Excel97 && m_content != OleContent::Excel95)
            return notConverted({});
    }
    // The copy has a name that no program takes for an option, and no lock is left beside the user's file.
    QFile source(path);
    QSaveFile profile(inDirectory("profile/user/registrymodifications.xcu"));
    const bool isDone = m_directory.isValid() && source.copy(inDirectory("workbook.xls"))
        && QDir().mkpath(inDirectory("profile/user")) && profile.open(QIODevice::WriteOnly)
        && profile.write(libreOfficeProfile()) > 0 && profile.commit();
    if (isDone)
        return Done();
    const QString reason =
        source.error() == QFile::NoError ? profile.errorString() : source.errorString();
    return workbookFault(
        Error::Kind::Storage,
        QCoreApplication::translate("Workbook", "%1 could not be copied: %2").arg(path, reason));
}

QStringList LegacyConversion::argumentsFor(const QString &program) const
{
    if (isGnumeric(program)) {
        return {QStringLiteral("--export-type=Gnumeric_Excel:xlsx2"), inDirectory("workbook.xls"),
                inDirectory("workbook.xlsx")};
    }
    const QUrl profile = QUrl::fromLocalFile(inDirectory("profile"));
    const bool isOldest = m_content == OleContent::Excel95;
    return {QStringLiteral("-env:UserInstallation=") + profile.toString(QUrl::FullyEncoded),
            QStringLiteral("--headless"),
            QStringLiteral("--norestore"),
            QStringLiteral("--nofirststartwizard"),
            isOldest ? QStringLiteral("--infilter=MS Excel 95")
                     : QStringLiteral("--infilter=MS Excel 97"),
            QStringLiteral("--convert-to"),
            QStringLiteral("xlsx:Calc MS Excel 2007 XML"),
            QStringLiteral("--outdir"),
            m_directory.path(),
            inDirectory("workbook.xls")};
}

void LegacyConversion::run(const QString &program)
{
    m_process.setProcessEnvironment(environmentWithoutNetwork(inDirectory("profile")));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setWorkingDirectory(m_directory.path());
#ifdef Q_OS_UNIX
    // A group of its own: soffice is a script that starts the program proper.
    m_process.setChildProcessModifier([] { ::setsid(); });
#endif
    m_limit.start();
    m_process.start(program, argumentsFor(program));
    m_processId = m_process.processId();
}

void LegacyConversion::onEnd()
{
    // LibreOffice ends with 0 also where it could not read the file.
    const QString converted = inDirectory("workbook.xlsx");
    if (QFileInfo(converted).size() > 0)
        end(converted);
    else
        end(notConverted(QString::fromLocal8Bit(m_process.readAll()).trimmed()));
}

void LegacyConversion::cancel()
{
    end(cancelledSheet());
}

void LegacyConversion::endLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { end(error); }, Qt::QueuedConnection);
}

void LegacyConversion::end(const Result<QString> &converted)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_limit.stop();
    kill();
    Q_EMIT finished(converted);
}

void LegacyConversion::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
#ifdef Q_OS_UNIX
    if (m_processId > 0)
        ::kill(-pid_t(m_processId), SIGKILL);
#elif defined(Q_OS_WIN)
    QProcess::startDetached(QStringLiteral("taskkill"),
                            {QStringLiteral("/T"), QStringLiteral("/F"), QStringLiteral("/PID"),
                             QString::number(m_processId)});
#endif
    m_process.kill();
    m_process.waitForFinished(5000); // or QProcess warns that it is destroyed while it runs
}

} // namespace flokdesk
