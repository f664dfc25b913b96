// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/celltext.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

class CellTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsGoOverTheClipboardAsSpreadsheetsDoIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("plain") << u"a\tb\nc\td\n"_s
                               << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("windows") << u"a\tb\r\nc\td\r\n"_s
                                 << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("quoted") << u"\"a\nb\"\t\"say \"\"x\"\"\"\n"_s
                                << QList<QStringList>{{u"a\nb"_s, u"say \"x\""_s}};
        QTest::newRow("inch") << u"5\"\tx"_s << QList<QStringList>{{u"5\""_s, u"x"_s}};
        QTest::newRow("open quote") << u"\"abc\tx"_s << QList<QStringList>{{u"\"abc"_s, u"x"_s}};
        QTest::newRow("empty cells")
            << u"\t\n\tx"_s << QList<QStringList>{{u""_s, u""_s}, {u""_s, u"x"_s}};
        QTest::newRow("empty rows")
            << u"a\n\nb"_s << QList<QStringList>{{u"a"_s}, {u""_s}, {u"b"_s}};
        QTest::newRow("nothing") << u""_s << QList<QStringList>{};
        QTest::newRow("a quoted word first")
            << u"\"Alto\" Palermo S.A.\tx\n"_s
            << QList<QStringList>{{u"\"Alto\" Palermo S.A."_s, u"x"_s}};
        QTest::newRow("a quoted word alone")
            << u"\"Alto\"\n"_s << QList<QStringList>{{u"\"Alto\""_s}};
        QTest::newRow("two quoted words")
            << u"\"Alto\" y \"Bajo\""_s << QList<QStringList>{{u"\"Alto\" y \"Bajo\""_s}};
        QTest::newRow("two quotes") << u"\"\"\tx"_s << QList<QStringList>{{u"\"\""_s, u"x"_s}};
        QTest::newRow("a quoted tab")
            << u"\"a\tb\"\tc"_s << QList<QStringList>{{u"a\tb"_s, u"c"_s}};
        QTest::newRow("text behind a quoted line end")
            << u"\"a\nb\" c"_s << QList<QStringList>{{u"\"a"_s}, {u"b\" c"_s}};
    }

    void cellsGoOverTheClipboardAsSpreadsheetsDoIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<QStringList>, rows);
        const auto read = fromClipboardText(text);
        QCOMPARE(QList<QStringList>(read.begin(), read.end()), rows);
        QCOMPARE(fromClipboardText(toClipboardText(read)), read);
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
