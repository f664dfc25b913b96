// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editing/exactbox.h"
#include "gui/editing/exactline.h"
#include "gui/editing/owncopies.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto decomposed = u"Jose\u0301";

void copyElsewhere(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void type(QWidget &editor, const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            QTest::keyClick(&editor, c.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(c);
        QCoreApplication::sendEvent(&editor, &event);
    }
}

void moveTo(QPlainTextEdit &box, const QString &before)
{
    QTextCursor cursor(box.document());
    cursor.setPosition(int(box.document()->toRawText().indexOf(before)));
    box.setTextCursor(cursor);
}

int longestBlock(const QPlainTextEdit &box)
{
    int longest = 0;
    for (QTextBlock block = box.document()->begin(); block.isValid(); block = block.next())
        longest = std::max(longest, block.length());
    return longest;
}

} // namespace

class ExactEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasTypedChanges_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"one\r\ntwo"_s, u"one\rtwo"_s, u"one\u2029two"_s, u"one\ntwo\r\nthree\rfour"_s,
              u"\r\n\r\n"_s, u"one\u2028two\n"_s, u"Jose\u0301\nCafe\u0301"_s, u"a\u00a0b\n"_s,
              u"↵\r\n⏎"_s, QString(QString(5000, u'x') + u"\r\nend"_s),
              QString(u"Jose\u0301 "_s.repeated(2000) + u"\r\n↵"_s)})
            QTest::newRow(text.left(20).toUtf8().toPercentEncoding().constData()) << text;
    }

    void onlyWhatWasTypedChanges()
    {
        QFETCH(const QString, text);
        ExactBox box;
        box.setExactText(text);
        QVERIFY(!box.isTouched());
        QCOMPARE(box.exactText(), text);
        box.moveCursor(QTextCursor::End);
        type(box, u"!"_s);
        QCOMPARE(box.exactText(), text + u'!');
        box.moveCursor(QTextCursor::Start);
        type(box, u"?"_s);
        QCOMPARE(box.exactText(), u'?' + text + u'!');
        QTest::keyClick(&box, Qt::Key_Backspace);
        box.moveCursor(QTextCursor::End);
        QTest::keyClick(&box, Qt::Key_Backspace);
        QCOMPARE(box.exactText(), text);
    }

    void anEditAtTwoPlacesLeavesWhatIsBetween()
    {
        ExactBox box;
        box.setExactText(u"a\r\nJose\u0301\rb\n"_s);
        type(box, u"1"_s);
        box.moveCursor(QTextCursor::End);
        type(box, u"2"_s);
        QCOMPARE(box.exactText(), u"1a\r\nJose\u0301\rb\n2"_s);
    }

    void undoBringsBackEveryCharacter()
    {
        ExactBox box;
        box.setExactText(u"a\r\nJose\u0301\rb"_s);
        box.selectAll();
        type(box, u"x"_s);
        QCOMPARE(box.exactText(), u"x"_s);
        box.undo();
        QCOMPARE(box.exactText(), u"a\r\nJose\u0301\rb"_s);
    }

    void aTypedLineEndIsLikeMostOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u"a"_s << u"a\nb"_s;
        QTest::newRow("windows") << u"1\r\na"_s << u"1\r\na\r\nb"_s;
        QTest::newRow("old mac") << u"1\ra"_s << u"1\ra\rb"_s;
        QTest::newRow("separator") << u"1\u2029a"_s << u"1\u2029a\u2029b"_s;
        QTest::newRow("most") << u"1\n2\r\n3\r\na"_s << u"1\n2\r\n3\r\na\r\nb"_s;
        const QString wide(3000, u'x');
        QTest::newRow("in parts") << QString(wide + u"\r\na"_s) << QString(wide + u"\r\na\r\nb"_s);
    }

    void aTypedLineEndIsLikeMostOthers()
    {
        QFETCH(const QString, text);
        ExactBox box;
        box.setExactText(text);
        box.moveCursor(QTextCursor::End);
        QTest::keyClick(&box, Qt::Key_Return);
        type(box, u"b"_s);
        QTEST(box.exactText(), "expected");
    }

    void typedTextIsComposed()
    {
        ExactLine line;
        line.setExactText(QString::fromUtf16(decomposed));
        line.end(false);
        type(line, u" Co"_s);
        type(line, u"\u0301"_s);
        QCOMPARE(line.exactText(), QString(QString::fromUtf16(decomposed) + u" C\u00f3"_s));
    }

    void anAccentTypedBehindALetterMakesOneOfThem()
    {
        ExactLine line;
        line.setExactText(u"Jose"_s);
        line.end(false);
        type(line, u"\u0301"_s);
        QCOMPARE(line.exactText(), u"Jos\u00e9"_s);
    }

    void textCopiedHereIsPastedExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("decomposed") << QString::fromUtf16(decomposed);
        QTest::newRow("line ends") << u"a\r\nb\rc\u2029d"_s;
        QTest::newRow("mark") << u"a↵b\n"_s;
        QTest::newRow("long") << QString(QString(4000, u'x') + u"\r\nJose\u0301"_s);
        QTest::newRow("very long") << QString(QString(100'000, u'x') + u"\r\nJose\u0301"_s);
    }

    void textCopiedHereIsPastedExactly()
    {
        QFETCH(const QString, text);
        copyExactly(text);
        ExactLine line;
        line.setExactText(u"<>"_s);
        line.setCursorPosition(1);
        QTest::keySequence(&line, QKeySequence::Paste);
        QCOMPARE(line.exactText(), u"<%1>"_s.arg(text));
        ExactBox box;
        box.setExactText(u"<\r\n>"_s);
        moveTo(box, u">"_s);
        QTest::keySequence(&box, QKeySequence::Paste);
        QCOMPARE(box.exactText(), u"<\r\n%1>"_s.arg(text));
    }

    void textCopiedElsewhereIsComposed()
    {
        copyElsewhere(u"Cafe\u0301\r\n"_s);
        ExactLine line;
        QTest::keySequence(&line, QKeySequence::Paste);
        QCOMPARE(line.exactText(), u"Caf\u00e9"_s);
        ExactBox box;
        QTest::keySequence(&box, QKeySequence::Paste);
        QCOMPARE(box.exactText(), u"Caf\u00e9\n"_s);
    }

    void aPartThatIsCopiedHereIsPastedExactly()
    {
        ExactBox box;
        box.setExactText(u"Jose\u0301\r\nx"_s);
        box.selectAll();
        QTest::keySequence(&box, QKeySequence::Copy);
        ExactLine line;
        QTest::keySequence(&line, QKeySequence::Paste);
        QCOMPARE(line.exactText(), u"Jose\u0301\r\nx"_s);
        line.setSelection(0, 5);
        QTest::keySequence(&line, QKeySequence::Cut);
        QCOMPARE(line.exactText(), u"\r\nx"_s);
        box.setExactText({});
        QTest::keySequence(&box, QKeySequence::Paste);
        QCOMPARE(box.exactText(), u"Jose\u0301"_s);
    }

    void lineEndsAreSeenInALine()
    {
        ExactLine line;
        line.setExactText(u"a\r\nb"_s);
        QCOMPARE(line.text(), u"a↵b"_s);
        copyElsewhere(u"c\nd"_s);
        line.selectAll();
        QTest::keySequence(&line, QKeySequence::Paste);
        QCOMPARE(line.text(), u"c↵d"_s);
    }

    void aLineKeepsMoreThanItCanShow()
    {
        const QString text(1'200'000, u'x');
        copyElsewhere(text);
        ExactLine line;
        QTest::keySequence(&line, QKeySequence::Paste);
        QCOMPARE(line.exactText(), text);
        QVERIFY(line.isTouched());
        QVERIFY(line.text().size() < 1000);
        QTest::keyClick(&line, Qt::Key_Delete);
        QCOMPARE(line.exactText(), QString());
        type(line, u"y"_s);
        QCOMPARE(line.exactText(), u"y"_s);
    }

    void noLineOfTheDocumentIsLong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(1'200'000, u'x');
        QTest::newRow("words") << u"word "_s.repeated(240'000);
        QTest::newRow("emoji") << u"😀"_s.repeated(300'000);
        QTest::newRow("accents") << u"e\u0301"_s.repeated(300'000);
        QTest::newRow("some line ends") << QString(QString(100'000, u'x') + u"\r\n"_s).repeated(10);
    }

    void noLineOfTheDocumentIsLong()
    {
        QFETCH(const QString, text);
        constexpr int laidOutAtOnce = 2100;
        ExactBox box;
        box.setExactText(text);
        QVERIFY(box.isInParts());
        QVERIFY(box.document()->characterCount() < 20'000); // the rest when it is looked at
        QCOMPARE(box.exactText(), text);
        box.show();
        QTRY_VERIFY(box.isComplete());
        QVERIFY(longestBlock(box) < laidOutAtOnce);
        QVERIFY(!box.isTouched());
        box.moveCursor(QTextCursor::End);
        type(box, u"!"_s);
        QCOMPARE(box.exactText(), text + u'!');
    }

    void aLongPasteIsCutIntoPartsToo_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {1000, 5000, 1'200'000})
            QTest::addRow("%d", length) << length;
    }

    void aLongPasteIsCutIntoPartsToo()
    {
        QFETCH(const int, length);
        const QString text(length, u'x');
        copyElsewhere(text);
        ExactBox box;
        box.setExactText(u"Jose\u0301\r\n<>"_s);
        moveTo(box, u">"_s);
        box.show();
        QTest::keySequence(&box, QKeySequence::Paste);
        QTRY_VERIFY(box.isComplete());
        QVERIFY(longestBlock(box) < 2100);
        QCOMPARE(box.exactText(), u"Jose\u0301\r\n<%1>"_s.arg(text));
    }

    void theEndOfAPartIsNoCharacter()
    {
        ExactBox box;
        box.setExactText(QString(3000, u'x'));
        QTextCursor cursor(box.document()->findBlockByNumber(1));
        box.setTextCursor(cursor);
        QTest::keyClick(&box, Qt::Key_Backspace);
        QCOMPARE(box.exactText(), QString(2999, u'x'));
        QTest::keyClick(&box, Qt::Key_Delete);
        QCOMPARE(box.exactText(), QString(2998, u'x'));
        box.undo();
        box.undo();
        QCOMPARE(box.exactText(), QString(3000, u'x'));
    }

    void whateverIsDoneTheTextIsWhatTheEditorShows_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    // Line ends apart, the exact text must always be what stands in the editor.
    void whateverIsDoneTheTextIsWhatTheEditorShows()
    {
        QFETCH(const int, seed);
        QRandomGenerator random{quint32(seed)};
        ExactBox box;
        const bool isLong = seed % 2 == 0;
        box.setExactText(isLong ? QString(QString(4500, u'x') + u"\r\nabc\ndef"_s)
                                : u"one\r\ntwo\nthree\rfour"_s);
        for (int step = 0; step < 150; ++step) {
            QTextCursor cursor(box.document());
            const int last = box.document()->characterCount() - 1;
            cursor.setPosition(random.bounded(last + 1));
            if (random.bounded(3) == 0)
                cursor.setPosition(random.bounded(last + 1) / 4 * 4, QTextCursor::KeepAnchor);
            box.setTextCursor(cursor);
            switch (random.bounded(7)) {
            case 0:
                QTest::keyClick(&box, Qt::Key_Backspace);
                break;
            case 1:
                QTest::keyClick(&box, Qt::Key_Delete);
                break;
            case 2:
                QTest::keyClick(&box, Qt::Key_Return);
                break;
            case 3:
                box.undo();
                break;
            case 4:
                box.redo();
                break;
            default:
                QTest::keyClick(&box, 'k');
            }
            QString shown = box.document()->toRawText();
            if (box.isInParts())
                shown.remove(QChar::ParagraphSeparator).replace(u'↵', u'\n');
            QCOMPARE(ExactEdit::shown(box.exactText(), u'\n'),
                     shown.replace(QChar::ParagraphSeparator, u'\n'));
        }
    }
};

QTEST_MAIN(ExactEditTest)
#include "tst_exactedit.moc"
