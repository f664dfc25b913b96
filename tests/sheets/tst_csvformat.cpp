// SPDX-License-Identifier: GPL-3.0-or-later
#include "readrows.h"
#include "sheets/formulaguard.h"
#include "sheets/headerrow.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

class CsvFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDelimiterIsGuessedOverRecords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("nothing") << QByteArray() << ',';
        QTest::newRow("one column") << QByteArray("Name\nAna\nLuis\n") << ',';
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1;2;3\n") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2\t3\n") << '\t';
        QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|';
        QTest::newRow("only names") << QByteArray("Id;Name;City") << ';';
        QTest::newRow("decimal commas") << QByteArray("a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n") << ';';
        QTest::newRow("decimal commas without names")
            << QByteArray("1,5;2,5;3,5\n2,5;3,5;4,5\n") << ';';
        QTest::newRow("decimal commas and tabs") << QByteArray("1,5\t2,5\n2,5\t3,5\n") << '\t';
        QTest::newRow("semicolons in some texts")
            << QByteArray("a,b\nx;y,2\nz,3\nw,4\nv,5\n") << ',';
        QTest::newRow("delimiters in quotes")
            << QByteArray("a,b\n\"x;y;z\",1\n\"x;y;z\",2\n\"p;q;r\",3\n") << ',';
        QTest::newRow("line ends in quotes")
            << QByteArray("a;b\n\"l, 1\nl, 2\nl, 3\n\";x\n\"l, 1\nl, 2\n\";y\n") << ';';
        QTest::newRow("everything quoted") << QByteArray("\"a, b\";\"c\"\n\"d, e\";\"f\"\n") << ';';
        QTest::newRow("a title above")
            << QByteArray("Providers, all\na;b;c\n1;2;3\n4;5;6\n7;8;9\n") << ';';
        QTest::newRow("a text of one column with commas in quotes")
            << QByteArray("Name\n\"Peña, Ana\"\nLuis; Eva\nEva\nTom\n") << ',';
        QTest::newRow("a semicolon in each text") << QByteArray(
            "Id,Photo\n1,\"data:image/png;base64,xx\"\n2,\"data:image/png;base64,yy\"\n")
                                                  << ',';
        QTest::newRow("uneven rows with decimal commas")
            << QByteArray("a;b\n1,5;x\n2,5;y\n3,5\n4,5\n5,5;z\n") << ';';
        QTest::newRow("empty lines") << QByteArray("a;b\n\n\n\n1;2\n\n\n") << ';';
    }

    void theDelimiterIsGuessedOverRecords()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const char, delimiter);
        QCOMPARE(guessDelimiter({bytes.constData(), size_t(bytes.size())}), delimiter);
        QCOMPARE(readBytes(bytes)->summary.format.delimiter, delimiter);
    }

    void aLineThatNamesTheDelimiterIsNoRecord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("unix") << QByteArray("sep=;\na;b,c\n") << ';';
        QTest::newRow("Windows") << QByteArray("sep=;\r\na;b,c\r\n") << ';';
        QTest::newRow("marked") << QByteArray("\xEF\xBB\xBFSEP=;\r\na;b,c\r\n") << ';';
        QTest::newRow("another sign") << QByteArray("sep=^\na^b,c\n") << '^';
        QTest::newRow("tab") << QByteArray("sep=\t\na\tb,c\n") << '\t';
    }

    void aLineThatNamesTheDelimiterIsNoRecord()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const char, delimiter);
        const auto read = readBytes(bytes);
        QVERIFY(read->summary.format.hasDelimiterLine);
        QCOMPARE(read->summary.format.delimiter, delimiter);
        QCOMPARE(shownRows(*read->table), (QList<QStringList>{{u"a"_s, u"b,c"_s}}));
        QCOMPARE(read->table->rowNumber(0), 2);
        const auto chosen = readBytes(bytes, {.delimiter = ','});
        QCOMPARE(chosen->table->rowCount(), 1);
        QCOMPARE(chosen->table->cell(0, 1).shown, std::string_view("c"));
    }

    void otherFirstLinesAreRecords()
    {
        for (const char *bytes : {"sep\na\n", "sep=\na\n", "sep=;;\na\n", "sep=\"\na\n",
                                  "\"sep=;\"\na\n", "sep=ñ\na\n"}) {
            const auto read = readBytes(bytes, {.encoding = TextEncoding::Utf8, .delimiter = ','});
            QVERIFY2(!read.ok() || !read->summary.format.hasDelimiterLine, bytes);
            QVERIFY2(!read.ok() || read->table->rowCount() == 2, bytes);
        }
    }

    void aCharacterThatCannotSeparateIsRefused()
    {
        for (const char delimiter : {'"', '\n', '\r', '\0', 'a', '7', '\xF1'}) {
            const auto read = readBytes("a,b\n", {.delimiter = delimiter});
            QVERIFY(!read.ok());
            QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
        }
    }

    void theRowOfNamesIsGuessed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("row");
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("names over numbers") << QByteArray("Id,Name,Amount\n1,Ana,2.5\n") << 0;
        QTest::newRow("names over texts") << QByteArray("Name,City\nAna,Quito\nLuis,Lima\n") << 0;
        QTest::newRow("only names") << QByteArray("Name,City\n") << 0;
        QTest::newRow("numbers") << QByteArray("1,2\n3,4\n") << -1;
        QTest::newRow("a date") << QByteArray("Ana,2026-11-30\nLuis,2026-11-29\n") << -1;
        QTest::newRow("an address")
            << QByteArray("ana@example.org,Ana\nluis@example.org,Luis\n") << -1;
        QTest::newRow("twice the same") << QByteArray("Name,Name\nAna,Luis\n") << -1;
        QTest::newRow("a value that comes again")
            << QByteArray("Ana,Quito\nLuis,Lima\nAna,Loja\n") << -1;
        QTest::newRow("a name that is a value, too") << QByteArray("Key,b\n1,b\n2,b\n") << 0;
        QTest::newRow("years") << QByteArray("Country,2024,2025\nUruguay,1,2\n") << 0;
        QTest::newRow("only years") << QByteArray("2024,2025\n1,2\n") << -1;
        QTest::newRow("a title above")
            << QByteArray("Providers\n\nId,Name,City,Amount\n1,Ana,Quito,5\n") << 1;
        QTest::newRow("a name is missing") << QByteArray("Id,,City\n1,Ana,Quito\n") << 0;
    }

    void theRowOfNamesIsGuessed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, row);
        QCOMPARE(guessHeaderRow(*readBytes(bytes, {.delimiter = ','})->table), row);
    }

    void onlyWhatMayBeAFormulaGetsAnApostrophe_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("needsGuard");
        for (const QString &harmless : {u""_s,
                                        u"-"_s,
                                        u"-42"_s,
                                        u"-5 %"_s,
                                        u"-5%"_s,
                                        u"-1.234,50"_s,
                                        u"-1,234.50"_s,
                                        u"-1e-3"_s,
                                        u"+5"_s,
                                        u"+598 99 123"_s,
                                        u"+598 (2) 123 45 67"_s,
                                        u"+59899123456"_s,
                                        u"-1\u00A0234,50"_s,
                                        u"-$ 5,00"_s,
                                        u"-5 €"_s,
                                        u"Ana"_s,
                                        u"'abc"_s,
                                        u"'"_s,
                                        u"''"_s,
                                        u"a=b"_s,
                                        u"1-2"_s,
                                        u" -42"_s,
                                        u"a\n=b"_s,
                                        u"5\""_s,
                                        u"ana@x"_s})
            QTest::newRow(qPrintable(harmless)) << harmless << false;
        for (const QString &formula : {u"=1+1"_s,        u"=cmd|' /C calc'!A0"_s,
                                       u"+1+1"_s,        u"-1+1"_s,
                                       u"-2-3"_s,        u"@SUM(A1)"_s,
                                       u"-A1"_s,         u"+A1"_s,
                                       u" =1"_s,         u"\t=1"_s,
                                       u"\r=1"_s,        u"\n=1"_s,
                                       u"\u00A0=1"_s,    u"＝1"_s,
                                       u"＋1+1"_s,       u"－x"_s,
                                       u"＠x"_s,         u"'=1"_s,
                                       u"''=1"_s,        u"+"_s,
                                       u"--"_s,          u"-5 %%"_s,
                                       u"+598-99-123"_s, u"-$A$1"_s,
                                       u"+()"_s,         u"-1e"_s,
                                       u"=\""_s,         u"-5 x"_s})
            QTest::newRow(qPrintable(formula)) << formula << true;
    }

    void onlyWhatMayBeAFormulaGetsAnApostrophe()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, needsGuard);
        const std::string text = value.toStdString();
        QCOMPARE(needsFormulaGuard(text), needsGuard);
        const std::string written = needsGuard ? "'" + text : text;
        QCOMPARE(hasFormulaGuard(written), needsGuard);
        QCOMPARE(hasFormulaGuard("'" + text), needsGuard);
    }
};

QTEST_GUILESS_MAIN(CsvFormatTest)
#include "tst_csvformat.moc"
