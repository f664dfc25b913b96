// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "sheets/workbookfiles.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QStackedWidget>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ImportFixture {
    Fixture() { show(); }

    /// As a person chooses in a list.
    void choose(const char *box, const QString &text)
    {
        auto *list = find<QComboBox>(box);
        const int item = list->findText(text, Qt::MatchStartsWith);
        QVERIFY2(item >= 0, qPrintable(text));
        list->setCurrentIndex(item);
        Q_EMIT list->activated(item);
    }
    void fail(const char *name, const QByteArray &content)
    {
        source->openFile(write(name, content));
        QTRY_VERIFY(!notice().isEmpty());
    }
    /// Presses the button of a note.
    void act(const QString &button)
    {
        for (QPushButton *one : window->findChild<SourceNotes *>()->findChildren<QPushButton *>()) {
            if (one->text() == button)
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        qFatal("no button %s", qPrintable(button));
    }
    bool isEmpty() const
    {
        return find<QWidget>("emptySource")->isVisible() && !preview()->isVisible();
    }
};

/// 123 as a number of 18 digits, an error value, a formula without a result, and a text.
QByteArray awkwardWorkbook()
{
    return XlsxParts{.rows =
                         "<row r='1'><c t='inlineStr'><is><t>Code</t></is></c>"
                         "<c t='inlineStr'><is><t>Secret</t></is></c><c "
                         "t='inlineStr'><is><t>Sum</t></is></c></row>"
                         "<row r='2'><c><v>7.86120000791900031E+17</v></c><c><v>1</v></c><c "
                         "t='e'><v>#N/A</v></c></row>"
                         "<row r='3' hidden='1'><c><v>5</v></c><c><v>2</v></c><c><v>6</v></c></row>"
                         "<row r='4'><c><v>7</v></c><c><v>3</v></c><c><f>1+1</f></c></row>",
                     .beforeRows = "<cols><col min='2' max='2' hidden='1'/></cols>"}
        .file();
}

} // namespace

class tst_SourceStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyWindowOffersAFileAndTheClipboard()
    {
        Fixture t;
        QVERIFY(t.isEmpty());
        QVERIFY(!t.source->isDecided());
        QCOMPARE(t.window->focusWidget(), t.find<QPushButton>("chooseFileActionButton"));
        const QString path = t.write("rows.csv", "Code,City\n1,Quito\n");
        t.dialogs.nextTexts = {path};
        QTest::keyClick(t.window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(t.previewRow(0), (QStringList{u"1"_s, u"Quito"_s}));
        QVERIFY(t.source->isDecided());
        QCOMPARE(t.window->focusWidget(), t.preview());
    }

    void textArrivesLetterForLetterUnderItsHeadersAndTheNumbersOfItsLines()
    {
        Fixture t;
        t.open("rows.csv", "Code;Name;Price\n00123;  Ana ;1.10\n1e3;\"a;b\";27,12\n");
        QCOMPARE(t.previewRow(0), (QStringList{u"00123"_s, u"  Ana "_s, u"1.10"_s}));
        QCOMPARE(t.previewRow(1), (QStringList{u"1e3"_s, u"a;b"_s, u"27,12"_s}));
        QCOMPARE(t.preview()->model()->headerData(2, Qt::Horizontal).toString(), u"Price"_s);
        QCOMPARE(t.rowNumber(0), u"2"_s);
        QCOMPARE(t.text("importTitleLabel"), u"Import into Suppliers"_s);
        QVERIFY(t.text("importFactsLabel").startsWith(u"rows.csv · 2 row"_s));
    }

    void theEncodingIsGuessedAndCanBeChosen()
    {
        Fixture t;
        t.open("rows.csv",
               "Name\nA\xF1"
               "asco\n");
        QCOMPARE(t.find<QComboBox>("encodingComboBox")->currentText(), u"Windows-1252"_s);
        QCOMPARE(t.previewRow(0), QStringList{u"Añasco"_s});
        t.choose("encodingComboBox", u"UTF-8"_s);
        QTRY_VERIFY(t.notice().contains(u"UTF-8"_s));
        QVERIFY(!t.source->isDecided());
        QVERIFY(!t.draft().source().table);
        t.choose("encodingComboBox", u"Windows-1252"_s);
        QTRY_VERIFY(t.source->isDecided());
        QVERIFY(t.notice().isEmpty());
    }

    void theDelimiterIsGuessedAndCanBeChosen()
    {
        Fixture t;
        t.open("rows.csv", "a;b,c\n1;2,3\n");
        QCOMPARE(t.preview()->model()->columnCount(), 2);
        t.choose("delimiterComboBox", u","_s);
        QTRY_COMPARE(t.previewRow(0), (QStringList{u"1;2"_s, u"3"_s}));
    }

    void theHeaderCanBeAnotherRowOrNone()
    {
        Fixture t;
        t.open("rows.csv", "List of November,,\nCode,City,Phone\n1,Quito,099\n2,Lima,098\n");
        QCOMPARE(t.draft().source().headerRow, 1);
        QCOMPARE(t.draft().source().rows.size(), size_t(2));
        t.choose("headerComboBox", u"No header"_s);
        QTRY_COMPARE(t.draft().source().headerRow, -1);
        QCOMPARE(t.draft().source().rows.size(), size_t(4));
        QCOMPARE(t.preview()->model()->headerData(1, Qt::Horizontal).toString(), u"column B"_s);
    }

    void rowsInFrontOfTheFirstRowAreLeftOut()
    {
        Fixture t;
        t.open("rows.csv", "Code,City\n(text),(text)\n1,Quito\n2,Lima\n");
        t.find<QSpinBox>("firstRowSpinBox")->setValue(3);
        QTRY_COMPARE(t.draft().source().rows.size(), size_t(2));
        QCOMPARE(t.rowNumber(0), u"3"_s);
    }

    void aLongFileShowsItsBeginningBeforeAllOfItWasRead()
    {
        Fixture t;
        QByteArray csv = "Code,Name\n";
        for (int i = 0; i < 60'000; ++i)
            csv += QByteArray::number(i) + ",Name " + QByteArray::number(i) + '\n';
        QList<std::pair<bool, qsizetype>> told;
        connect(&t.draft(), &ImportDraft::sourceChanged, &t.draft(), [&] {
            told << std::pair(t.draft().source().isWhole,
                              qsizetype(t.draft().source().rows.size()));
        });
        t.open("rows.csv", csv);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0], std::pair(false, qsizetype(249)));
        QCOMPARE(told[1], std::pair(true, qsizetype(60'000)));
        QCOMPARE(t.rowNumber(59'999), u"60,001"_s);
    }

    void theNewestFileWins()
    {
        Fixture t;
        QByteArray csv = "Code\n";
        for (int i = 0; i < 100'000; ++i)
            csv += "old " + QByteArray::number(i) + '\n';
        const QString old = t.write("old.csv", csv);
        const QString young = t.write("new.csv", "Code\nnew\n");
        QStringList names;
        connect(&t.draft(), &ImportDraft::sourceChanged, &t.draft(),
                [&] { names << t.draft().source().name; });
        t.source->openFile(old);
        t.source->openFile(young);
        QTRY_COMPARE(names, QStringList{u"new.csv"_s});
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(names, QStringList{u"new.csv"_s});
    }

    void shortenedNumbersAreNamedAndF8GoesToEachOfThem()
    {
        Fixture t;
        t.open("rows.csv", "Code,SSCC\n1,786120000791900031\n2,7.8612E+17\n3,786\n4,7.8612E+17\n");
        QCOMPARE(t.notes().size(), 1);
        QVERIFY(t.notes()[0].contains(u"SSCC"_s) && t.notes()[0].startsWith(u"2 "_s));
        t.act(u"Show them"_s);
        QCOMPARE(t.preview()->currentIndex(), t.preview()->model()->index(1, 1));
        QTest::keyClick(t.preview(), Qt::Key_F8);
        QCOMPARE(t.preview()->currentIndex(), t.preview()->model()->index(3, 1));
        QTest::keyClick(t.preview(), Qt::Key_F8);
        QCOMPARE(t.preview()->currentIndex(), t.preview()->model()->index(1, 1));
        QVERIFY(t.preview()
                    ->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"shortened"_s));
    }

    void aWorkbookTellsWhatIsHiddenRoundedAndWithoutAValue()
    {
        Fixture t;
        t.open("rows.xlsx", awkwardWorkbook());
        QCOMPARE(t.draft().source().sheet, u"Sheet1"_s);
        QCOMPARE(t.draft().source().rows.size(), size_t(2)); // without the hidden one
        const QString all = t.notes().join(u'\n');
        QVERIFY2(all.contains(u"rounded by the spreadsheet"_s), qPrintable(all));
        QVERIFY(all.contains(u"error value"_s));
        QVERIFY(all.contains(u"no result"_s));
        QVERIFY(all.contains(u"Left out: 1 hidden row(s), 1 hidden column(s) (B)"_s));
        QCOMPARE(t.previewRow(0)[1], QString());
    }

    void whatIsHiddenCanBeIncluded()
    {
        Fixture t;
        t.open("rows.xlsx", awkwardWorkbook());
        if (auto *more = t.window->findChild<QPushButton *>(u"moreNotesButton"_s))
            QTest::mouseClick(more, Qt::LeftButton);
        t.act(u"Include hidden"_s);
        QTRY_COMPARE(t.draft().source().rows.size(), size_t(3));
        QCOMPARE(t.previewRow(1), (QStringList{u"5"_s, u"2"_s, u"6"_s}));
        QVERIFY(t.notes().join(u'\n').contains(u"Included: 1 hidden row(s)"_s));
    }

    void aRangeNarrowsTheSheet()
    {
        Fixture t;
        t.open("rows.xlsx",
               XlsxParts{.rows = "<row r='1'><c r='A1'><v>1</v></c><c r='B1' "
                                 "t='inlineStr'><is><t>City</t></is></c></row>"
                                 "<row r='2'><c r='A2'><v>2</v></c><c r='B2' "
                                 "t='inlineStr'><is><t>Lima</t></is></c></row>"
                                 "<row r='3'><c r='A3'><v>3</v></c><c r='B3' "
                                 "t='inlineStr'><is><t>Quito</t></is></c></row>"}
                   .file());
        auto *range = t.find<QLineEdit>("rangeLineEdit");
        QCOMPARE(range->placeholderText(), u"A1:B3"_s);
        range->setFocus();
        QTest::keyClicks(range, u"B1:B2"_s);
        QTest::keyClick(range, Qt::Key_Return);
        QTRY_COMPARE(t.draft().source().rows.size(), size_t(1));
        QCOMPARE(t.previewRow(0).last(), u"Lima"_s);
    }

    void anEncryptedWorkbookIsAnErrorWithTheNextStep()
    {
        Fixture t;
        t.fail("rows.xlsx", oleFile({u"Root Entry"_s, u"EncryptedPackage"_s, u"EncryptionInfo"_s}));
        QVERIFY2(t.notice().contains(u"password"_s), qPrintable(t.notice()));
        QVERIFY(t.isEmpty());
        QVERIFY(!t.source->isDecided());
    }

    void aWebPageNamedXlsIsCalledAWebPage()
    {
        Fixture t;
        t.fail("rows.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>");
        QVERIFY2(t.notice().contains(u"web page"_s), qPrintable(t.notice()));
    }

    void aCutWorkbookIsAnError()
    {
        Fixture t;
        t.fail("rows.xlsx", awkwardWorkbook().left(400));
        QVERIFY(!t.source->isDecided());
    }

    void anOpenQuoteIsNamedWithItsLineAndNothingOfTheFileIsImported()
    {
        Fixture t;
        QByteArray csv = "Code,Name\n";
        for (int i = 2; i < 700; ++i)
            csv += i == 500 ? "5,\"open\n" : "1,Name\n";
        t.fail("rows.csv", csv);
        QVERIFY2(t.notice().contains(u"500"_s), qPrintable(t.notice()));
        QVERIFY(!t.draft().source().table);
        QVERIFY(!t.source->isDecided());
        QVERIFY(t.preview()->isVisible()); // its beginning
    }

    void cellsOfTheClipboardAreRead()
    {
        Fixture t;
        QGuiApplication::clipboard()->setText(u"Code\tCity\n00123\tQuito\n"_s);
        QTest::mouseClick(t.find<QPushButton>("useClipboardActionButton"), Qt::LeftButton);
        QTRY_COMPARE(t.previewRow(0), (QStringList{u"00123"_s, u"Quito"_s}));
        QCOMPARE(t.draft().source().name, u"Clipboard"_s);
    }

    void anEmptyClipboardSaysWhatToDo()
    {
        Fixture t;
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(t.find<QPushButton>("useClipboardActionButton"), Qt::LeftButton);
        QVERIFY(t.notice().contains(u"clipboard has no table"_s));
        QVERIFY(t.isEmpty());
    }

    void ofAResultFileOnlyWhatFailedOrDidNotRunIsOffered()
    {
        Fixture t;
        const QStringList marks = resultHeaders(ResultLanguage::English);
        const auto word = [](RowOutcome outcome) {
            return wordFor(outcome, ResultLanguage::English).toUtf8();
        };
        t.open("result.csv",
               "Code,City," + marks.join(u',').toUtf8() + "\n1,Quito,,"
                   + word(RowOutcome::Unchanged) + ",7,,\n2,Lima,," + word(RowOutcome::Refused)
                   + ",8,no,\n3,Cuenca,," + word(RowOutcome::Canceled) + ",,,\n");
        QCOMPARE(t.draft().source().rows.size(), size_t(2));
        QCOMPARE(t.draft().source().columns.size(), size_t(2));
        QCOMPARE(t.previewRow(0), (QStringList{u"2"_s, u"Lima"_s}));
        QVERIFY(t.notes()[0].contains(u"result of an earlier run"_s));
        QVERIFY(t.notes()[0].contains(u"2 row"_s));
    }

    void whatTheUserChoseStaysWhenTheHeaderChanges()
    {
        Fixture t;
        t.open("rows.csv", "a;b,c\n1;2,3\n4;5,6\n");
        t.choose("delimiterComboBox", u","_s);
        QTRY_COMPARE(t.preview()->model()->columnCount(), 2);
        QTRY_VERIFY(t.previewRow(0)[0].contains(u';'));
        t.choose("headerComboBox", u"No header"_s);
        QTRY_COMPARE(t.preview()->model()->rowCount(), 3);
        QCOMPARE(t.previewRow(0), (QStringList{u"a;b"_s, u"c"_s}));
    }
};

QTEST_MAIN(tst_SourceStep)
#include "tst_sourcestep.moc"
