// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/questiondialog.h"
#include "gui/common/widgetdialogs.h"
#include "gui/editing/owncopies.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Asking {
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    WidgetDialogs dialogs;
    std::optional<bool> answer;
    std::optional<std::optional<QString>> text;

    Dialogs::Question question(bool dangerous = false) const
    {
        return {u"Title"_s, u"<b>Delete</b>?"_s, {}, u"Delete user"_s, dangerous};
    }
    QuestionDialog *dialog() const { return window->findChild<QuestionDialog *>(); }
    QPushButton *button(const QString &name) const
    {
        return dialog()->findChild<QPushButton *>(name);
    }
    QLineEdit *line() const { return dialog()->findChild<QLineEdit *>(u"answerLineEdit"_s); }
    std::function<void(bool)> keep()
    {
        return [this](bool yes) { answer = yes; };
    }
};

} // namespace

class tst_WidgetDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuestionWaitsWithoutBlockingAndIsAnsweredOnce()
    {
        Asking f;
        f.dialogs.confirm(f.window.get(), f.question(), f.keep());
        QVERIFY(!f.answer);
        QCOMPARE(f.button(u"acceptButton"_s)->text(), u"Delete user"_s);
        f.button(u"acceptButton"_s)->click();
        QCOMPARE(f.answer, std::optional(true));
    }

    void aFileToWriteEndsInWhatWasChosen()
    {
        Asking f;
        const QTemporaryDir directory;
        std::optional<std::optional<QString>> path;
        const auto ask = [&] {
            f.dialogs.askSaveFile(f.window.get(), u"Export"_s, directory.filePath(u"a.csv"_s),
                                  {u"CSV (*.csv)"_s, u"JSON (*.json)"_s},
                                  [&](const std::optional<QString> &chosen) { path = chosen; });
            return f.window->findChild<QFileDialog *>();
        };
        QFileDialog *dialog = ask();
        QVERIFY(!path);
        dialog->selectNameFilter(u"JSON (*.json)"_s);
        Q_EMIT dialog->filterSelected(u"JSON (*.json)"_s);
        static_cast<QDialog *>(dialog)->accept();
        QVERIFY(path && *path);
        QCOMPARE(**path, directory.filePath(u"a.json"_s));
        path.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        dialog = ask();
        dialog->reject();
        QVERIFY(path);
        QVERIFY(!*path);
    }

    void theFileToReadIsTheOneThatWasChosen()
    {
        Asking f;
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::optional<std::optional<QString>> path;
        const auto ask = [&] {
            f.dialogs.askOpenFile(f.window.get(), u"Load"_s, {u"Plan (*.json)"_s},
                                  [&](const std::optional<QString> &chosen) { path = chosen; });
            return f.window->findChild<QFileDialog *>();
        };
        QFileDialog *dialog = ask();
        QVERIFY(!path);
        dialog->setDirectory(directory.path());
        dialog->selectFile(file.fileName());
        static_cast<QDialog *>(dialog)->accept();
        QVERIFY(path && *path);
        QCOMPARE(**path, file.fileName());
        path.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ask()->reject();
        QVERIFY(path);
        QVERIFY(!*path);
    }

    void escapeMeansNo()
    {
        Asking f;
        f.dialogs.confirm(f.window.get(), f.question(), f.keep());
        QTest::keyClick(f.dialog(), Qt::Key_Escape);
        QCOMPARE(f.answer, std::optional(false));
    }

    void enterDoesNothingDangerous()
    {
        Asking f;
        f.window->show();
        f.dialogs.confirm(f.window.get(), f.question(true), f.keep());
        QTest::keyClick(f.dialog(), Qt::Key_Return);
        QCOMPARE(f.answer, std::optional(false));
    }

    void markupIsShownLiterally()
    {
        Asking f;
        f.dialogs.confirm(f.window.get(), f.question(), f.keep());
        const auto *label = f.dialog()->findChild<QLabel *>(u"questionLabel"_s);
        QCOMPARE(label->text(), u"<b>Delete</b>?"_s);
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void onlyTheExactTextConfirms()
    {
        Asking f;
        f.dialogs.confirmTyped(f.window.get(), f.question(), u"ana@example.org"_s, f.keep());
        QVERIFY(!f.button(u"acceptButton"_s)->isEnabled());
        f.line()->setText(u"Ana@example.org"_s);
        QVERIFY(!f.button(u"acceptButton"_s)->isEnabled());
        f.line()->setText(u"ana@example.org"_s);
        f.button(u"acceptButton"_s)->click();
        QCOMPARE(f.answer, std::optional(true));
    }

    void aLineOfTextIsGivenOrNothing()
    {
        Asking f;
        const auto keepText = [&f](const std::optional<QString> &text) { f.text = text; };
        f.dialogs.askText(f.window.get(), f.question(), {u"Suppliers"_s}, keepText);
        QVERIFY(!f.button(u"acceptButton"_s)->isEnabled());
        f.line()->setText(u" Suppliers "_s);
        f.button(u"acceptButton"_s)->click();
        QCOMPARE(f.text.value(), std::optional(u" Suppliers "_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        f.dialogs.askText(f.window.get(), f.question(), {}, keepText);
        f.button(u"cancelButton"_s)->click();
        QCOMPARE(f.text.value(), std::nullopt);
    }

    void aTextThatWasCopiedHereOrSuggestedIsAnsweredExactly()
    {
        const QString decomposed = u"Gestio\u0301n"_s;
        const auto answer = [](const QStringList &suggestions, const auto &enter) {
            Asking f;
            f.dialogs.askText(f.window.get(), f.question(), suggestions,
                              [&f](const std::optional<QString> &text) { f.text = text; });
            enter(*f.line());
            f.button(u"acceptButton"_s)->click();
            return f.text.value().value();
        };
        const auto paste = [](QLineEdit &line) { QTest::keySequence(&line, QKeySequence::Paste); };
        copyExactly(decomposed);
        QCOMPARE(answer({}, paste), decomposed);
        QGuiApplication::clipboard()->setText(decomposed); // another program
        QCOMPARE(answer({}, paste), u"Gesti\u00f3n"_s);
        QCOMPARE(answer({decomposed}, paste), decomposed);
    }

    void noAnswerComesWhenTheWindowIsGone()
    {
        Asking f;
        f.dialogs.confirm(f.window.get(), f.question(), f.keep());
        f.window.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!f.answer);
    }

    void aQuestionWithoutAChoiceHasOneButton()
    {
        Asking f;
        Dialogs::Question statement = f.question();
        statement.accept.clear();
        f.dialogs.confirm(f.window.get(), statement, f.keep());
        QVERIFY(!f.button(u"acceptButton"_s));
        f.button(u"cancelButton"_s)->click();
        QCOMPARE(f.answer, std::optional(false));
    }
};

QTEST_MAIN(tst_WidgetDialogs)
#include "tst_widgetdialogs.moc"
