// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/notice.h"
#include "gui/mainwindow/toolsdialog.h"
#include "support/sessionfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SessionFixture {
    std::unique_ptr<ToolsDialog> dialog = std::make_unique<ToolsDialog>(session);

    template <typename T>
    T *child(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    void click(const QString &name)
    {
        child<QPushButton>(name)->click();
        clock.settle();
    }
    QString text(const QString &name) const { return child<QLineEdit>(name)->text(); }
    QString proof(const QString &name) const { return child<QLabel>(name)->text(); }
};

} // namespace

class tst_ToolsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEchoComesBackExactly()
    {
        Fixture f;
        f.dialog->showTool(ToolsDialog::Tool::Echo);
        f.child<QLineEdit>(u"echoLineEdit"_s)->setText(u"añ \"x\" €"_s);
        f.click(u"echoButton"_s);
        QCOMPARE(f.network.last().request.verb, Verb::Post);
        QVERIFY(f.network.last().request.url.path().endsWith(u"/commons/JSON/echo"_s));
        f.answer(200, "{\"param_string\":\"añ \\\"x\\\" €\"}");
        QCOMPARE(f.text(u"echoAnswerLineEdit"_s), u"añ \"x\" €"_s);
    }

    void elementsAreOnePerLineAndTheResultKeepsItsDigits()
    {
        Fixture f;
        f.dialog->showTool(ToolsDialog::Tool::Operations);
        f.child<QPlainTextEdit>(u"elementsTextEdit"_s)->setPlainText(u"1.10\n 2\n\n"_s);
        f.click(u"calculateButton"_s);
        QVERIFY(f.network.last().request.url.query().contains(u"oper=sum"_s));
        QCOMPARE(f.network.last().request.body, QByteArray(R"({"elem_1":"1.10","elem_2":" 2"})"));
        f.answer(200, R"({"result":3.10})");
        QCOMPARE(f.text(u"resultLineEdit"_s), u"3.10"_s);
    }

    void aRefusalIsSaidInTheDialog()
    {
        Fixture f;
        f.dialog->showTool(ToolsDialog::Tool::Echo);
        f.click(u"echoButton"_s);
        f.answer(401, R"({"detail":"bad key"})");
        const auto *notice = f.dialog->findChild<Notice *>(u"notice"_s);
        QVERIFY(!notice->isHidden());
        QVERIFY(!notice->text().isEmpty());
        QVERIFY(f.text(u"echoAnswerLineEdit"_s).isEmpty());
    }

    void askingAgainForgetsTheFirstQuestion()
    {
        Fixture f;
        f.dialog->showTool(ToolsDialog::Tool::Echo);
        f.click(u"echoButton"_s);
        f.click(u"echoButton"_s);
        f.answerTo(1, 200, R"({"param_string":"second"})");
        f.answerTo(0, 200, R"({"param_string":"first"})");
        QCOMPARE(f.text(u"echoAnswerLineEdit"_s), u"second"_s);
    }

    void closingForgetsWhatWasAsked()
    {
        Fixture f;
        f.click(u"echoButton"_s);
        f.dialog.reset();
        f.answer(200, R"({"param_string":"late"})");
        QCOMPARE(f.sent(), 1);
    }

    void theConnectionTestProvesEachKeyByItself()
    {
        Fixture f;
        f.dialog->showTool(ToolsDialog::Tool::Connection);
        f.click(u"testButton"_s);
        f.answer(200, R"({"param_string":"flokdesk"})");
        QCOMPARE(f.sent(), 3);
        QCOMPARE(f.network.requests[1].verb, Verb::Get);
        QVERIFY(f.network.requests[1].url.path().endsWith(u"/v2/process/instance"_s));
        QVERIFY(f.network.requests[2].url.path().endsWith(u"/v1/management/user/roles"_s));
        f.answerTo(1, 404, R"({"status":"ERROR","detail":"no such instance"})");
        f.answerTo(2, 403, R"({"detail":"forbidden"})");
        QVERIFY(f.proof(u"connectionProofLabel"_s).startsWith(u"✓"_s));
        QVERIFY(f.proof(u"dataProofLabel"_s).startsWith(u"✓"_s));
        QVERIFY(f.proof(u"usersProofLabel"_s).startsWith(u"✗"_s));
        for (const Request &request : f.network.requests)
            QVERIFY(!request.writes);
    }

    void withoutConnectionNoKeyIsJudged()
    {
        Fixture f;
        f.click(u"testButton"_s);
        f.fail(Answer::Fault::Insecure, 0);
        QVERIFY(f.proof(u"connectionProofLabel"_s).startsWith(u"✗"_s));
        QVERIFY(f.proof(u"dataProofLabel"_s).startsWith(u"–"_s));
        QVERIFY(f.proof(u"usersProofLabel"_s).startsWith(u"–"_s));
        QCOMPARE(f.sent(), 1);
    }
};

QTEST_MAIN(tst_ToolsDialog)
#include "tst_toolsdialog.moc"
