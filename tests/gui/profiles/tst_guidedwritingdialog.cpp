// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/profiles/dialectdialog.h"
#include "gui/profiles/guidedcheckdialog.h"
#include "gui/profiles/guidedwritingdialog.h"
#include "secrets/memorycredentialstore.h"
#include "session/opensession.h"
#include "store/journalschema.h"
#include "support/fakedialogs.h"
#include "support/namedchild.h"
#include "support/sandboxtalk.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

std::unique_ptr<Database> openDatabase(const QString &path, const Database::Schema &schema)
{
    auto opened = Database::open(path, schema);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

/// A session over real HTTP with a sandbox, and the dialog as a person sees it.
struct Fixture {
    QTemporaryDir directory;
    Talk talk;
    std::unique_ptr<Database> cache =
        openDatabase(directory.filePath(u"cache.db"_s), Workspace::schema());
    std::unique_ptr<Database> journal =
        openDatabase(directory.filePath(u"journal.db"_s), journalSchema());
    MemoryCredentialStore credentials{talk.clock};
    RequestLog requests;
    FakeDialogs dialogs;
    std::unique_ptr<OpenSession> open;
    QPointer<GuidedWritingDialog> dialog;

    explicit Fixture(Protection protection = Protection::Confirm)
    {
        if (!talk.start())
            qFatal("no sandbox");
        Profile profile;
        profile.id = u"profile-1"_s;
        profile.name = u"Acme test"_s;
        profile.baseUrl = talk.client->connection().baseUrl;
        profile.userName = talk.client->connection().userName;
        profile.protection = protection;
        open = std::make_unique<OpenSession>(
            OpenSession::Dependencies{talk.clock, talk.scheduler, requests, credentials,
                                      directory.filePath(u"witnesses"_s)},
            *cache, *journal, profile, talk.client->connection(), false);
        if (!open->restore())
            qFatal("no session");
    }
    ~Fixture() { delete dialog; }

    Session &session() const { return open->session(); }
    void show()
    {
        dialog = new GuidedWritingDialog(session(), dialogs, session().client.dialect());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*dialog, name);
    }
    void type(const char *line, const QString &text) const
    {
        find<QLineEdit>(line)->setFocus();
        QTest::keyClicks(find<QLineEdit>(line), text);
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    /// Up to the first confirmation, which is about an instance.
    void startWithProcess()
    {
        show();
        type("processLineEdit", u"COM"_s);
        type("fieldLineEdit", u"Solicitante"_s);
        type("nameLineEdit", u"Acme test"_s);
        click("startButton");
        QTRY_VERIFY(find<QPushButton>("sendButton")->isEnabled());
    }
    bool isEnded() const { return find<QPushButton>("useButton")->isEnabled(); }
    int received() { return int(talk.tenant.sandbox().requests().size()); }
    QString notice() const { return find<Notice>("notice")->text(); }
    QString request() const { return find<QPlainTextEdit>("requestTextEdit")->toPlainText(); }
};

} // namespace

class TestGuidedWritingDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMistypedNameSendsNothing();
    void itSaysBeforehandWhatCannotBeRemoved();
    void eachSectionCanBeLeftOut();
    void aCallIsShownWholeAndWithoutItsKey();
    void enterOnAConfirmationSendsNothing_data();
    void enterOnAConfirmationSendsNothing();
    void sendSendsWhatIsShownAndOnce();
    void escapeAtAConfirmationStopsAndClosesOnlyThen();
    void escapeDuringAWriteAwaitsItsAnswer();
    void stopEndsTheCheckAndTellsWhatStays();
    void whatIsLearnedIsShownInTheServiceDialect();
    void aReadOnlyProfileCannotUseIt();
    void aProfileThatIsLockedMeanwhileCannotStart();
};

void TestGuidedWritingDialog::aMistypedNameSendsNothing()
{
    Fixture desk;
    desk.show();
    desk.type("processLineEdit", u"COM"_s);
    for (const QString &typed : {u""_s, u"Acme tes"_s, u"acme test"_s, u"Acme test "_s}) {
        desk.find<QLineEdit>("nameLineEdit")->clear();
        desk.type("nameLineEdit", typed);
        QVERIFY2(!desk.find<QPushButton>("startButton")->isEnabled(), qPrintable(typed));
        QTest::keyClick(desk.find<QLineEdit>("nameLineEdit"), Qt::Key_Return);
        desk.click("startButton");
        QVERIFY(desk.find<QWidget>("planPage")->isVisible());
    }
    QCOMPARE(desk.received(), 0);
    desk.find<QLineEdit>("nameLineEdit")->clear();
    desk.type("nameLineEdit", u"Acme test"_s);
    QVERIFY(desk.find<QPushButton>("startButton")->isEnabled());
}

void TestGuidedWritingDialog::itSaysBeforehandWhatCannotBeRemoved()
{
    Fixture desk;
    desk.show();
    QVERIFY(desk.notice().contains(u"cannot be removed"));
    QVERIFY(desk.notice().contains(u"may cost"));
    desk.type("databaseLineEdit", u"Proveedores"_s);
    desk.type("columnLineEdit", u"Observaciones"_s);
    desk.type("emailLineEdit", u"check@throw-away.example"_s);
    const auto *calls = desk.find<QTreeWidget>("callsTree");
    QCOMPARE(calls->topLevelItemCount(), 5);
    QCOMPARE(calls->topLevelItem(0)->text(0), u"1. Add a record to Proveedores"_s);
    QCOMPARE(calls->topLevelItem(0)->text(1), u"⚠ the record"_s);
    QCOMPARE(calls->topLevelItem(1)->text(1), u"nothing"_s);
    QVERIFY(calls->topLevelItem(3)->text(1).contains(u"email is sent"));
}

void TestGuidedWritingDialog::eachSectionCanBeLeftOut()
{
    Fixture desk;
    desk.show();
    const auto *calls = desk.find<QTreeWidget>("callsTree");
    const auto *start = desk.find<QPushButton>("startButton");
    desk.type("nameLineEdit", u"Acme test"_s);
    QCOMPARE(calls->topLevelItemCount(), 0);
    QVERIFY(!start->isEnabled());
    desk.type("databaseLineEdit", u"Proveedores"_s);
    QCOMPARE(calls->topLevelItemCount(), 3);
    QVERIFY(!start->isEnabled()); // without a column
    desk.type("columnLineEdit", u"Observaciones"_s);
    QVERIFY(start->isEnabled());
    desk.find<QLineEdit>("databaseLineEdit")->clear();
    desk.type("emailLineEdit", u"check@throw-away.example"_s);
    QCOMPARE(calls->topLevelItemCount(), 2);
    desk.type("roleLineEdit", u"Bodega"_s);
    QCOMPARE(calls->topLevelItemCount(), 4);
}

void TestGuidedWritingDialog::aCallIsShownWholeAndWithoutItsKey()
{
    Fixture desk;
    desk.startWithProcess();
    QVERIFY(desk.find<QLabel>("questionLabel")->text().startsWith(u"Step 1 of 2: Start an"));
    QVERIFY(desk.find<QLabel>("leavesLabel")->text().contains(u"the instance"));
    QVERIFY(desk.request().startsWith(u"POST /v2/process/instance\n"));
    QVERIFY(desk.request().contains(u"\"processId\": \"COM\""));
    QVERIFY(desk.request().contains(u"Flokdesk check"));
    const QString key = QString::fromLatin1(desk.talk.tenant.sandbox().dataKey());
    QVERIFY(!desk.request().contains(key));
    QVERIFY(desk.request().contains(u"X-Api-Key: ••••"));
    QCOMPARE(desk.received(), 0);
}

void TestGuidedWritingDialog::enterOnAConfirmationSendsNothing_data()
{
    QTest::addColumn<QString>("focus");
    for (const char *name : {"skipButton", "sendButton", "stopButton", "requestTextEdit"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestGuidedWritingDialog::enterOnAConfirmationSendsNothing()
{
    QFETCH(QString, focus);
    Fixture desk;
    desk.startWithProcess();
    QVERIFY(desk.find<QPushButton>("skipButton")->hasFocus());
    auto *widget = desk.find<QWidget>(qPrintable(focus));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Return);
    QTRY_VERIFY(desk.isEnded());
    QCOMPARE(desk.received(), 0);
    QVERIFY(desk.notice().contains(u"Nothing is left"));
}

void TestGuidedWritingDialog::sendSendsWhatIsShownAndOnce()
{
    Fixture desk;
    desk.startWithProcess();
    const QString shown = desk.request();
    auto *send = desk.find<QPushButton>("sendButton");
    send->setFocus();
    QTest::keyClick(send, Qt::Key_Space);
    QTest::keyClick(send, Qt::Key_Space);
    QTest::mouseDClick(send, Qt::LeftButton);
    QTRY_COMPARE(desk.find<QLabel>("questionLabel")->text().left(11), u"Step 2 of 2"_s);
    QVERIFY(desk.find<QPushButton>("skipButton")->hasFocus());
    const auto received = desk.talk.tenant.sandbox().requests();
    QCOMPARE(received.size(), 2U); // the instance, and the reading behind it
    QCOMPARE(received.front().method, "POST");
    QVERIFY(received.front().body.contains("\"processId\":\"COM\""));
    QVERIFY(shown.contains(u"Solicitante") && received.front().body.contains("Solicitante"));
}

void TestGuidedWritingDialog::escapeAtAConfirmationStopsAndClosesOnlyThen()
{
    Fixture desk;
    desk.startWithProcess();
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QTRY_VERIFY(desk.isEnded());
    QVERIFY(desk.dialog->isVisible());
    QCOMPARE(desk.received(), 0);
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog);
}

void TestGuidedWritingDialog::escapeDuringAWriteAwaitsItsAnswer()
{
    Fixture desk;
    FaultRule slow = usualFault(FaultRule::Kind::Delay);
    slow.method = "POST";
    slow.delay = std::chrono::milliseconds(700);
    desk.talk.tenant.sandbox().script(slow);
    desk.startWithProcess();
    desk.click("sendButton");
    QTRY_VERIFY(desk.find<QLabel>("questionLabel")->text().contains(u"on its way"));
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QVERIFY(desk.dialog && desk.dialog->isVisible());
    QTRY_VERIFY(desk.isEnded());
    QCOMPARE(desk.received(), 1);
    QVERIFY2(desk.notice().contains(u"instance COM-"), qPrintable(desk.notice()));
}

void TestGuidedWritingDialog::stopEndsTheCheckAndTellsWhatStays()
{
    Fixture desk;
    desk.startWithProcess();
    desk.click("sendButton");
    QTRY_COMPARE(desk.find<QLabel>("questionLabel")->text().left(11), u"Step 2 of 2"_s);
    desk.click("stopButton");
    QTRY_VERIFY(desk.isEnded());
    QVERIFY(desk.notice().contains(u"Left in Flokzu: instance COM-"));
    QCOMPARE(desk.received(), 2);
    const QString path = desk.directory.filePath(u"report.json"_s);
    desk.dialogs.nextTexts = {path};
    desk.click("saveButton");
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY(report.contains("\"POST\""));
    for (const QByteArray &secret : {desk.talk.tenant.sandbox().dataKey(), QByteArray("127.0.0.1"),
                                     QByteArray("COM"), QByteArray("Flokdesk check")})
        QVERIFY2(!report.contains(secret), secret.constData());
}

void TestGuidedWritingDialog::whatIsLearnedIsShownInTheServiceDialect()
{
    Fixture desk;
    QVERIFY(desk.talk.tenant.sandbox().setContractOption(u"roleKey", u"roles"));
    DialectDialog dialect(desk.session(), desk.dialogs);
    dialect.setAttribute(Qt::WA_DeleteOnClose, false);
    dialect.open();
    dialect.check();
    QPointer<GuidedCheckDialog> check = dialect.findChild<GuidedCheckDialog *>();
    QVERIFY(check);
    QTest::mouseClick(namedChild<QPushButton>(*check, "writingButton"), Qt::LeftButton);
    desk.dialog = check->findChild<GuidedWritingDialog *>();
    QVERIFY(desk.dialog);
    desk.type("emailLineEdit", u"check@throw-away.example"_s);
    desk.type("roleLineEdit", u"Bodega"_s);
    desk.type("nameLineEdit", u"Acme test"_s);
    desk.click("startButton");
    int confirmed = 0;
    while (!desk.isEnded() && confirmed < 20) {
        QTRY_VERIFY(desk.find<QPushButton>("sendButton")->isEnabled() || desk.isEnded());
        if (!desk.isEnded()) {
            desk.click("sendButton");
            ++confirmed;
        }
    }
    QCOMPARE(confirmed, 5); // invite, give in two forms, take, delete
    desk.click("useButton");
    QTRY_VERIFY(!desk.dialog && !check);
    const auto *tree = namedChild<QTreeWidget>(dialect, "settingsTree");
    const auto rows = tree->findItems(u"Field of a role"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front()->text(1), u"role › roles, a list"_s);
    QVERIFY(rows.front()->text(2).contains(u"learned from “give role”"));
    QVERIFY(desk.session().client.dialect().isAssumed(dialectkey::roleField));
    QTest::mouseClick(namedChild<QPushButton>(dialect, "keepButton"), Qt::LeftButton);
    QCOMPARE(desk.session().client.dialect().value(dialectkey::roleField), u"roles"_s);
}

void TestGuidedWritingDialog::aReadOnlyProfileCannotUseIt()
{
    Fixture desk(Protection::ReadOnly);
    GuidedCheckDialog check(desk.session(), desk.dialogs);
    check.setAttribute(Qt::WA_DeleteOnClose, false);
    check.open();
    const auto *button = namedChild<QPushButton>(check, "writingButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"read-only"));
}

void TestGuidedWritingDialog::aProfileThatIsLockedMeanwhileCannotStart()
{
    Fixture desk;
    desk.show();
    desk.type("processLineEdit", u"COM"_s);
    desk.type("nameLineEdit", u"Acme test"_s);
    QVERIFY(desk.find<QPushButton>("startButton")->isEnabled());
    desk.talk.scheduler.setReadOnly(true);
    QVERIFY(!desk.find<QPushButton>("startButton")->isEnabled());
    QVERIFY(desk.find<QLabel>("waitLabel")->text().contains(u"read-only"));
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestGuidedWritingDialog)
#include "tst_guidedwritingdialog.moc"
