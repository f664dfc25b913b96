// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/exportdialog.h"
#include "support/program.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QProcessEnvironment>
#include <QTableView>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray &dataCanary()
{
    static const QByteArray key = "c0ffee00c0ffee11c0ffee22c0ffee33c0ffee44c0ffee55";
    return key;
}

const QByteArray &userCanary()
{
    static const QByteArray key = "fadedbee00fadedbee11fadedbee22fadedbee33fadedbee";
    return key;
}

/// Everything that any part of Qt or of the program says while the test runs.
QByteArray &logged()
{
    static QByteArray text;
    return text;
}

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged() += message.toUtf8() + '\n';
}

/// A key can hide in other clothes.
bool holdsKey(const QByteArray &bytes)
{
    const QByteArray lower = bytes.toLower();
    for (const QByteArray &key : {dataCanary(), userCanary()}) {
        const QString wide = QString::fromLatin1(key);
        const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
        // A third of the key is a leak too; the hint of four characters is not.
        const std::initializer_list<QByteArray> shapes{key.left(16), key.right(16), utf16.left(32),
                                                       key.left(15).toBase64().toLower(),
                                                       key.toHex().left(32)};
        for (const QByteArray &shape : shapes)
            if (lower.contains(shape) || bytes.contains(shape))
                return true;
    }
    return false;
}

QByteArray allTextOf(const Exchange &exchange)
{
    QByteArray text = exchange.url.toUtf8() + exchange.body + exchange.answer
        + exchange.reason.toUtf8() + exchange.note.toUtf8() + asCurl(exchange).toUtf8();
    for (const auto &headers : {exchange.headers, exchange.answerHeaders})
        for (const auto &[name, value] : headers)
            text += name + value;
    return text;
}

QByteArray allTextOf(QWidget &window)
{
    LaterView::makeAll(window);
    QString text;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        text += widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text += label->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text += line->displayText() + line->placeholderText();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            text += edit->toPlainText();
    }
    return text.toUtf8();
}

QStringList leakingFiles(const QString &directory)
{
    QStringList leaks;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || holdsKey(file.readAll()))
            leaks << file.fileName();
    }
    return leaks;
}

SandboxOptions canaryTenant()
{
    SandboxOptions options;
    options.dataKey = dataCanary();
    options.userKey = userCanary();
    return options;
}

FaultRule replyWith(const QByteArray &body, int status)
{
    FaultRule rule = usualFault(FaultRule::Kind::Reply);
    rule.body = body;
    rule.status = status;
    rule.count = 0; // what is tried again meets it again
    return rule;
}

} // namespace

class tst_Canary : public QObject {
    Q_OBJECT

    static void useEverything(Program &f)
    {
        Session &session = f.session();
        QVERIFY(f.wait(session.records.list(u"Productos"_s, {})).ok());
        QVERIFY(f.wait(session.instances.get(u"COM-1001"_s)).ok());
        QVERIFY(f.wait(session.users.roles(u"lucia.paredes@andina.example"_s)).ok());
        QVERIFY(f.wait(session.users.invite(u"new@andina.example"_s)).ok());
        QVERIFY(f.wait(session.commons.echo(u"x"_s)).ok());
        QVERIFY(!f.wait(session.instances.get(u"NONE-1"_s)).ok());
        session.workspace.rememberDatabase(u"Productos"_s, Source::Typed);
    }
    /// Every form of a file that the user can make of what the window shows.
    static void exportRequests(Program &f)
    {
        f.child<QAction>(u"requestsAction"_s)->trigger();
        for (const auto format : {ExportChoice::Format::Csv, ExportChoice::Format::Workbook,
                                  ExportChoice::Format::JsonLines}) {
            f.child<QAction>(u"exportAction"_s)->trigger();
            auto *dialog = f.window().findChild<ExportDialog *>();
            QVERIFY(dialog);
            auto *formats = dialog->findChild<QListWidget *>(u"formatsList"_s);
            for (int row = 0; row < formats->count(); ++row)
                if (formats->item(row)->text() == nameOf(format))
                    formats->setCurrentRow(row);
            dialog->findChild<QAbstractButton *>(u"allColumnsRadio"_s)->click();
            const QString path = f.directory.filePath(u"requests-%1"_s.arg(int(format)));
            f.dialogs.nextTexts = {path};
            dialog->findChild<QAbstractButton *>(u"exportButton"_s)->click();
            QTRY_VERIFY(!f.window().findChild<ExportDialog *>());
            QVERIFY(QFile::exists(path)); // leakingFiles() looks into it
        }
    }
    /// A server that repeats the key it was sent, in an error, a page, a redirect and a header.
    static void meetATalkativeServer(Program &f)
    {
        const QByteArray quoted = "{\"detail\":\"Invalid API key " + dataCanary() + "\"}";
        const std::initializer_list<FaultRule> rules{replyWith(quoted, 401), replyWith(quoted, 400),
                                                     replyWith("<html>" + dataCanary(), 500)};
        for (const FaultRule &rule : rules) {
            f.tenant.sandbox().clearFaults();
            f.tenant.sandbox().script(rule);
            const auto answer = f.wait(f.session().records.get(u"Productos"_s, {}));
            QVERIFY(!answer.ok());
            QVERIFY2(!holdsKey(answer.error().message.toUtf8() + answer.error().detail.toUtf8()),
                     qPrintable(answer.error().message));
            QVERIFY(!f.window().isHidden());
        }
        f.tenant.sandbox().clearFaults();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"*=true"_s);
        qInstallMessageHandler(keepMessage);
    }

    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
    }

    void theSearchFindsWhatIsThere()
    {
        QVERIFY(holdsKey("x" + dataCanary() + "y"));
        QVERIFY(holdsKey(userCanary().toUpper()));
        QVERIFY(!holdsKey("Stored: ••••" + dataCanary().right(4)));
    }

    void keysAreInNoFileNoLogAndNoWindow()
    {
        Program f(canaryTenant());
        f.saveProfile(u"Canary"_s);
        f.start({u"--profile"_s, u"Canary"_s});
        QTRY_VERIFY(f.isOpen());
        f.child<QWidget>(u"activityDock"_s)->show();
        useEverything(f);
        meetATalkativeServer(f);
        exportRequests(f);
        auto *table = f.child<QTableView>(u"requestsTable"_s);
        QVERIFY(table->model()->rowCount() >= 9);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            QVERIFY(!holdsKey(allTextOf(f.window())));
        }
        for (const Exchange &exchange : f.application->requests().exchanges())
            QVERIFY2(!holdsKey(allTextOf(exchange)), qPrintable(exchange.url));
        QCOMPARE(leakingFiles(f.directory.path()), QStringList());
        f.application.reset();
        QCOMPARE(leakingFiles(f.directory.path()), QStringList());
        QVERIFY(!holdsKey(logged()));
    }

    void typedKeysLeaveTheWindowWithItsForm()
    {
        Program f(canaryTenant());
        const Profile profile = f.saveProfile(u"Canary"_s);
        f.start({u"--profile"_s, u"Canary"_s});
        QTRY_VERIFY(f.isOpen());
        f.window().editProfile(profile.id, {});
        QCoreApplication::sendPostedEvents();
        auto *field = f.child<QLineEdit>(u"dataKeyFieldLineEdit"_s);
        QVERIFY(field);
        QTest::keyClicks(field, QString::fromLatin1(dataCanary()));
        QCOMPARE(field->text().toLatin1(), dataCanary());
        QVERIFY(!holdsKey(allTextOf(f.window())));
        f.child<QDialog>(u"ProfileDialog"_s)->reject();
        QVERIFY(field->text().isEmpty());
        QCOMPARE(leakingFiles(f.directory.path()), QStringList());
        QVERIFY(!holdsKey(logged()));
    }

    void theEnvironmentAndTheArgumentsHoldNoKey()
    {
        QByteArray text = QCoreApplication::arguments().join(u' ').toUtf8();
        const auto names = QProcessEnvironment::systemEnvironment().toStringList();
        text += names.join(u'\n').toUtf8();
        QVERIFY(!holdsKey(text));
    }
};

QTEST_MAIN(tst_Canary)
#include "tst_canary.moc"
