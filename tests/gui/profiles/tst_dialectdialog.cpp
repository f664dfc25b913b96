// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/profiles/dialectdialog.h"
#include "gui/profiles/dialecttexts.h"
#include "gui/profiles/guidedcheckdialog.h"
#include "support/namedchild.h"
#include "support/sessionfixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

QString key(const char16_t *name)
{
    return QString::fromUtf16(name);
}

struct Fixture : SessionFixture {
    QPointer<DialectDialog> dialog;

    Fixture()
    {
        client.setDialect({});
        dialog = new DialectDialog(session, dialogs, nullptr);
        dialog->open();
        (void)QTest::qWaitForWindowActive(dialog);
    }
    ~Fixture() { delete dialog; }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return namedChild<Widget>(*dialog, name);
    }
    QTreeWidgetItem *row(const QString &setting) const
    {
        for (QTreeWidgetItemIterator it(find<QTreeWidget>("settingsTree")); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).toString() == setting)
                return *it;
        }
        return nullptr;
    }
    void select(const QString &setting) const
    {
        find<QTreeWidget>("settingsTree")->setCurrentItem(row(setting));
    }
    /// As a person does: opens the list and takes the entry.
    void choose(const QString &setting, const QString &value) const
    {
        select(setting);
        auto *box = find<QComboBox>("valueComboBox");
        box->setFocus();
        QTest::keyClick(box,
                        box->findData(value) > box->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(box->currentData().toString(), value);
    }
    void type(const QString &setting, const QString &value) const
    {
        select(setting);
        auto *line = find<QLineEdit>("valueLineEdit");
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, value);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    void click(const char *name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    QString value(const QString &setting) const { return row(setting)->text(1); }
    QString origin(const QString &setting) const { return row(setting)->text(2); }
    QString notice() const { return find<Notice>("notice")->text(); }
    QString writeFile(const Dialect &dialect) const
    {
        const QString path = directory.filePath(u"colleague.json"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(dialect.toFile()) > 0 ? path
                                                                                   : QString();
    }
};

} // namespace

class TestDialectDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasWordsAndAnOrigin();
    void aValueThatIsSetCountsAfterItIsKept();
    void aPathThatLeadsAwayIsRefusedInTheDialog();
    void revertTakesBackTheChangeAndResetTheValue();
    void whatIsLearnedMeanwhileAppearsButNotOverAChange();
    void escapeAsksBeforeChangesAreDiscarded();
    void anImportShowsItsDifferencesBeforeItIsTaken();
    void anImportThatIsNoDialectChangesNothing();
    void anExportHoldsWhatWasSetAndNoKey();
    void tryIsOffWhereOnlyAWriteCouldProveTheValue();
    void tryProposesWhatTheAnswerShows();
    void tryOfAValueThatIsRefusedSaysWhy();
    void theGuidedCheckProposesWhatItFound();
    void aCheckThatIsClosedEndsItsRequests();
};

void TestDialectDialog::everySettingHasWordsAndAnOrigin()
{
    const Fixture desk;
    for (const Dialect::Setting &setting : Dialect::settings()) {
        QVERIFY2(desk.row(setting.key), qPrintable(setting.key));
        QVERIFY2(settingText(setting.key) != setting.key, qPrintable(setting.key));
        QVERIFY(!settingHelp(setting.key).isEmpty());
        QCOMPARE(desk.origin(setting.key), u"assumed"_s);
        QVERIFY(!desk.value(setting.key).isEmpty());
    }
    QVERIFY(desk.find<QLabel>("summaryLabel")->text().contains(u"Acme test"));
    QVERIFY(!desk.find<QPushButton>("keepButton")->isEnabled());
}

void TestDialectDialog::aValueThatIsSetCountsAfterItIsKept()
{
    Fixture desk;
    QSignalSpy remembered(&desk.client, &ApiClient::dialectLearned);
    desk.choose(key(dialectkey::roleField), u"roles"_s);
    QCOMPARE(desk.value(key(dialectkey::roleField)), u"role › roles, a list"_s);
    QVERIFY(desk.origin(key(dialectkey::roleField)).startsWith(u"not saved yet"));
    desk.type(key(dialectkey::okWords), u"OK BIEN"_s);
    QVERIFY(desk.find<QPushButton>("keepButton")->text().contains(u"2 change"));
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::roleField));
    QCOMPARE(remembered.count(), 0);
    desk.click("keepButton");
    QCOMPARE(desk.client.dialect().value(dialectkey::roleField), u"roles"_s);
    QVERIFY(desk.client.dialect().isSetByHand(dialectkey::roleField));
    QVERIFY(desk.client.dialect().meansOk(u"bien"_s));
    QCOMPARE(remembered.count(), 1);
    QTRY_VERIFY(!desk.dialog);
}

void TestDialectDialog::aPathThatLeadsAwayIsRefusedInTheDialog()
{
    const Fixture desk;
    const QString path = dialectkey::path(CallId::Echo);
    for (const QString &typed : {u"https://evil.example.org/x"_s, u"../v2/echo"_s, u"a//b"_s}) {
        desk.type(path, typed);
        QVERIFY2(!desk.notice().isEmpty(), qPrintable(typed));
        QCOMPARE(desk.value(path), u"/commons/JSON/echo"_s);
        QVERIFY(!desk.find<QPushButton>("keepButton")->isEnabled());
    }
    desk.type(path, u"commons/echo"_s);
    QCOMPARE(desk.notice(), QString());
    QCOMPARE(desk.value(path), u"/commons/JSON/echo › /commons/echo"_s);
}

void TestDialectDialog::revertTakesBackTheChangeAndResetTheValue()
{
    Fixture desk;
    const QString name = key(dialectkey::idName);
    desk.client.learn(name, u"id"_s, CallId::ListRecords);
    QVERIFY(desk.origin(name).startsWith(u"learned from “list records”"));
    desk.choose(name, u"ID"_s);
    desk.click("revertButton");
    QCOMPARE(desk.value(name), u"id"_s);
    QVERIFY(!desk.find<QPushButton>("revertButton")->isEnabled());
    desk.click("resetButton");
    QCOMPARE(desk.value(name), u"id › Id"_s);
    desk.click("keepButton");
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::idName));
}

void TestDialectDialog::whatIsLearnedMeanwhileAppearsButNotOverAChange()
{
    Fixture desk;
    desk.choose(key(dialectkey::idName), u"id"_s);
    desk.client.learn(key(dialectkey::idName), u"ID"_s, CallId::GetRecord);
    desk.client.learn(key(dialectkey::commonsKey), u"users"_s, CallId::Echo);
    QCOMPARE(desk.value(key(dialectkey::idName)), u"ID › id"_s);
    QCOMPARE(desk.value(key(dialectkey::commonsKey)), u"user API key"_s);
    desk.click("keepButton");
    QCOMPARE(desk.client.dialect().value(dialectkey::idName), u"id"_s);
    QCOMPARE(desk.client.dialect().value(dialectkey::commonsKey), u"users"_s);
}

void TestDialectDialog::escapeAsksBeforeChangesAreDiscarded()
{
    Fixture desk;
    desk.choose(key(dialectkey::roleField), u"roles"_s);
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    QVERIFY(desk.dialogs.isAsking());
    desk.dialogs.answer(false);
    QVERIFY(desk.dialog->isVisible());
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    desk.dialogs.answer(true);
    QTRY_VERIFY(!desk.dialog);
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::roleField));
}

void TestDialectDialog::anImportShowsItsDifferencesBeforeItIsTaken()
{
    Fixture desk;
    Dialect colleague;
    colleague.learn(dialectkey::idName, u"id"_s, CallId::ListRecords, desk.store.now());
    QVERIFY(colleague.setByHand(dialectkey::okWords, u"OK"_s, desk.store.now()));
    desk.client.learn(key(dialectkey::commonsKey), u"users"_s, CallId::Echo);
    desk.dialogs.nextTexts = {desk.writeFile(colleague)};
    desk.click("importButton");
    QTRY_VERIFY(desk.notice().contains(u"2 other value"));
    QCOMPARE(desk.value(key(dialectkey::idName)), u"Id › id"_s);
    QCOMPARE(desk.value(key(dialectkey::commonsKey)), u"user API key"_s);
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::idName));
    desk.click("keepButton");
    QCOMPARE(desk.client.dialect().entry(dialectkey::idName), colleague.entry(dialectkey::idName));
    QVERIFY(desk.client.dialect().isSetByHand(dialectkey::okWords));
}

void TestDialectDialog::anImportThatIsNoDialectChangesNothing()
{
    Fixture desk;
    const QString path = desk.directory.filePath(u"other.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"settings":{"idName":"id"}})");
    file.close();
    desk.dialogs.nextTexts = {path};
    desk.click("importButton");
    QTRY_VERIFY(desk.notice().contains(u"Nothing was imported"));
    QVERIFY(!desk.find<QPushButton>("keepButton")->isEnabled());
    desk.dialogs.nextTexts = {desk.directory.filePath(u"missing.json"_s)};
    desk.click("importButton");
    QTRY_VERIFY(desk.notice().contains(u"cannot be read"));
}

void TestDialectDialog::anExportHoldsWhatWasSetAndNoKey()
{
    Fixture desk;
    desk.choose(key(dialectkey::roleField), u"roles"_s);
    const QString path = desk.directory.filePath(u"mine.json"_s);
    desk.dialogs.nextTexts = {path};
    desk.click("exportButton");
    QTRY_VERIFY(desk.notice().contains(u"mine.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("data-key"));
    QVERIFY(!content.contains("flokzu.example.org"));
    const auto again = Dialect::fromFile(content);
    QVERIFY(again.ok());
    QCOMPARE(again->value(dialectkey::roleField), u"roles"_s);
}

void TestDialectDialog::tryIsOffWhereOnlyAWriteCouldProveTheValue()
{
    const Fixture desk;
    const auto *button = desk.find<QPushButton>("tryButton");
    for (const QString &setting : {key(dialectkey::roleField), dialectkey::path(CallId::Invite)}) {
        desk.select(setting);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"writing part"));
        QVERIFY(button->accessibleDescription().contains(u"writing part"));
    }
    desk.select(key(dialectkey::idName));
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"Open a database first"));
    desk.select(key(dialectkey::commonsKey));
    QVERIFY(button->isEnabled());
}

void TestDialectDialog::tryProposesWhatTheAnswerShows()
{
    Fixture desk;
    desk.workspace.rememberDatabase(u"Suppliers"_s, Source::Answer);
    desk.select(key(dialectkey::idName));
    desk.click("tryButton");
    QVERIFY(!desk.find<QPushButton>("tryButton")->isEnabled());
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
    desk.answer(200, R"({"status":"OK","data":[{"id":"17","Code":"S-01"}]})");
    QTRY_VERIFY(desk.notice().contains(u"shows “id” (1 record"));
    QCOMPARE(desk.value(key(dialectkey::idName)), u"Id › id"_s);
    QVERIFY(desk.origin(key(dialectkey::idName)).contains(u"learned from “list records”"));
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::idName));
    QVERIFY(desk.find<QPushButton>("tryButton")->isEnabled());
    desk.click("keepButton");
    QCOMPARE(desk.client.dialect().value(dialectkey::idName), u"id"_s);
    QCOMPARE(desk.sent(), 1);
}

void TestDialectDialog::tryOfAValueThatIsRefusedSaysWhy()
{
    Fixture desk;
    const QString path = dialectkey::path(CallId::Echo);
    desk.select(path);
    desk.click("tryButton");
    desk.clock.settle();
    desk.answer(404, R"({"status":"ERROR","detail":"No such service"})");
    QTRY_VERIFY2(desk.notice().contains(u"could not be tested"), qPrintable(desk.notice()));
    QVERIFY(desk.notice().contains(u"No such service"));
    QCOMPARE(desk.origin(path), u"assumed"_s);
    QVERIFY(!desk.find<QPushButton>("keepButton")->isEnabled());
}

void TestDialectDialog::theGuidedCheckProposesWhatItFound()
{
    Fixture desk;
    desk.click("checkButton");
    auto *check = desk.dialog->findChild<GuidedCheckDialog *>();
    QVERIFY(check);
    namedChild<QLineEdit>(*check, "instanceLineEdit")->clear();
    namedChild<QLineEdit>(*check, "databaseLineEdit")->clear();
    QTest::mouseClick(namedChild<QPushButton>(*check, "startButton"), Qt::LeftButton);
    desk.clock.settle();
    desk.answer(401, R"({"status":"ERROR","detail":"Wrong key"})"); // echo with the data key
    desk.answer(200, R"({"param_string":"flokdesk"})");
    desk.answer(500, "RUNTIME ERROR"); // operations
    desk.clock.advance(std::chrono::minutes(1));
    while (!namedChild<QPushButton>(*check, "useButton")->isEnabled() && desk.sent() < 20) {
        desk.answer(200, R"({"status":"OK","data":[],"roles":["All Users"]})");
        desk.clock.advance(std::chrono::seconds(5));
    }
    QVERIFY(namedChild<QPlainTextEdit>(*check, "reportTextEdit")
                ->toPlainText()
                .contains(u"RUNTIME ERROR"));
    QTest::mouseClick(namedChild<QPushButton>(*check, "useButton"), Qt::LeftButton);
    QCOMPARE(desk.value(key(dialectkey::commonsKey)), u"data API key › user API key"_s);
    QVERIFY(desk.client.dialect().isAssumed(dialectkey::commonsKey));
    desk.click("keepButton");
    QCOMPARE(desk.client.dialect().value(dialectkey::commonsKey), u"users"_s);
}

void TestDialectDialog::aCheckThatIsClosedEndsItsRequests()
{
    Fixture desk;
    desk.click("checkButton");
    auto *check = desk.dialog->findChild<GuidedCheckDialog *>();
    QTest::mouseClick(namedChild<QPushButton>(*check, "startButton"), Qt::LeftButton);
    desk.clock.settle();
    QCOMPARE(desk.sent(), 1);
    const QPointer<GuidedCheckDialog> watched = check;
    QTest::keyClick(check, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
    desk.answer(200, R"({"status":"OK","data":"flokdesk"})");
    QCOMPARE(desk.sent(), 1);
}

} // namespace flokdesk

QTEST_MAIN(flokdesk::TestDialectDialog)
#include "tst_dialectdialog.moc"
