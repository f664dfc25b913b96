// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tooltip.h"

#include <QTest>
#include <QTextDocument>

using namespace flokdesk;
using namespace Qt::StringLiterals;

class TestToolTip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryTextLetterByLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an ampersand") << u"AT&T"_s;
        QTest::newRow("an entity") << u"AT&amp;T"_s;
        QTest::newRow("comparisons") << u"a < b > c"_s;
        QTest::newRow("markup") << u"<b>bold</b> <img src=file:///etc/hostname>"_s;
        QTest::newRow("lines") << u"first\nsecond"_s;
        QTest::newRow("quotes") << u"\"it's\""_s;
    }
    void showsEveryTextLetterByLetter()
    {
        QFETCH(QString, text);
        const QString toolTip = plainToolTip(text);
        QVERIFY2(Qt::mightBeRichText(toolTip), "Qt would show the entities");
        QTextDocument shown;
        shown.setHtml(toolTip);
        QCOMPARE(shown.toPlainText(), text);
    }

    void saysNothingForAnEmptyText() { QVERIFY(plainToolTip({}).isEmpty()); }

    void cutsATextThatIsTooLongToBeRead()
    {
        QTextDocument shown;
        shown.setHtml(plainToolTip(QString(1'000'000, u'x')));
        QCOMPARE(shown.toPlainText().size(), 1501);
        QVERIFY(shown.toPlainText().endsWith(u'…'));
    }
};

QTEST_MAIN(TestToolTip)
#include "tst_tooltip.moc"
