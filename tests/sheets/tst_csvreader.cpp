// SPDX-License-Identifier: GPL-3.0-or-later
#include "readrows.h"
#include "sheets/sheetprogress.h"

#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

/// Counts the bytes that are taken from it.
class CountedBuffer : public QBuffer {
public:
    qint64 taken = 0;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 read = QBuffer::readData(data, size);
        taken += std::max<qint64>(read, 0);
        return read;
    }
};

/// Gives one byte at a time, so that every boundary between pieces is met.
class SlowBuffer : public QBuffer {
protected:
    qint64 readData(char *data, qint64 size) override
    {
        return QBuffer::readData(data, std::min<qint64>(size, 1));
    }
};

QByteArray utf16(const QString &text, bool isLittle)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes += isLittle ? low : high;
        bytes += isLittle ? high : low;
    }
    return bytes;
}

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldArrivesLetterForLetter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("nothing") << QByteArray() << Rows{};
        QTest::newRow("a line end alone") << QByteArray("\n") << Rows{};
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n")
                               << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("no end") << QByteArray("a,b\nc,d")
                                << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("Windows") << QByteArray("a,b\r\nc,d\r\n")
                                 << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("old Mac") << QByteArray("a,b\rc,d\r")
                                 << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("zeros and digits")
            << QByteArray("00123,1.10,1147386954405658704,1e3,-0\n")
            << Rows{{u"00123"_s, u"1.10"_s, u"1147386954405658704"_s, u"1e3"_s, u"-0"_s}};
        QTest::newRow("blanks") << QByteArray(" a , b,\" c \",\td\n")
                                << Rows{{u" a "_s, u" b"_s, u" c "_s, u"\td"_s}};
        QTest::newRow("no-break space")
            << QByteArray("\xC2\xA0x\xC2\xA0,b\n") << Rows{{u"\u00A0x\u00A0"_s, u"b"_s}};
        QTest::newRow("comma in quotes") << QByteArray("\"a,b\",c\n") << Rows{{u"a,b"_s, u"c"_s}};
        QTest::newRow("doubled quotes")
            << QByteArray("\"say \"\"x\"\"\",c\n") << Rows{{u"say \"x\""_s, u"c"_s}};
        QTest::newRow("only quotes")
            << QByteArray("\"\"\"\",\"\"\"\"\"\"\n") << Rows{{u"\""_s, u"\"\""_s}};
        QTest::newRow("line ends in quotes")
            << QByteArray("\"a\nb\",\"c\r\nd\",\"e\rf\"\r\ng,h,i\r\n")
            << Rows{{u"a\nb"_s, u"c\r\nd"_s, u"e\rf"_s}, {u"g"_s, u"h"_s, u"i"_s}};
        QTest::newRow("empty lines in quotes")
            << QByteArray("\"a\n\n\nb\",c\n") << Rows{{u"a\n\n\nb"_s, u"c"_s}};
        QTest::newRow("inches") << QByteArray("5\",6\"\"\nx\"y\"z,w\n")
                                << Rows{{u"5\""_s, u"6\"\""_s}, {u"x\"y\"z"_s, u"w"_s}};
        QTest::newRow("a quote behind a blank")
            << QByteArray("a, \"b\"\n") << Rows{{u"a"_s, u" \"b\""_s}};
        QTest::newRow("JSON") << QByteArray(
            "key,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [1,2]}\"\n")
                              << Rows{{u"key"_s, u"{\"type\": \"Point\", \"at\": [1,2]}"_s}};
        QTest::newRow("empty lines")
            << QByteArray("a,b\n\n\r\n\nc,d\n\n") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("empty at the end")
            << QByteArray("a,,\n,b,\n,,c\n")
            << Rows{{u"a"_s}, {u""_s, u"b"_s}, {u""_s, u""_s, u"c"_s}};
        QTest::newRow("uneven rows") << QByteArray("a,b\nc\nd,e,f\n")
                                     << Rows{{u"a"_s, u"b"_s}, {u"c"_s}, {u"d"_s, u"e"_s, u"f"_s}};
        QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF"
                                              "a,b\n")
                                << Rows{{u"a"_s, u"b"_s}};
        QTest::newRow("a mark in quotes is text behind the first")
            << QByteArray("\xEF\xBB\xBF\"\xEF\xBB\xBF"
                          "a\",b\n")
            << Rows{{u"\uFEFFa"_s, u"b"_s}};
        QTest::newRow("a mark further on") << QByteArray("a,b\n\xEF\xBB\xBF"
                                                         "c,d\n")
                                           << Rows{{u"a"_s, u"b"_s}, {u"\uFEFFc"_s, u"d"_s}};
        QTest::newRow("controls") << QByteArray("a\x01\x1B,b\x0B\x0C\n")
                                  << Rows{{u"a\u0001\u001B"_s, u"b\v\f"_s}};
        QTest::newRow("four bytes")
            << QByteArray("\xF0\x9F\x9A\x80,b\n") << Rows{{u"\U0001F680"_s, u"b"_s}};
        QTest::newRow("formulas") << QByteArray("=1+1,'=1+1,@x\n")
                                  << Rows{{u"=1+1"_s, u"'=1+1"_s, u"@x"_s}};
    }

    void everyFieldArrivesLetterForLetter()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Rows, rows);
        const auto read = readBytes(bytes, {.delimiter = ','});
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(shownRows(*read->table), rows);
        QVERIFY(read->summary.isWhole);
        QCOMPARE(read->summary.rows, rows.size());
    }

    void theEndOfAPieceChangesNothing_data() { everyFieldArrivesLetterForLetter_data(); }
    void theEndOfAPieceChangesNothing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Rows, rows);
        // The first piece is never that small, because marks and the kind of the file are looked for in it.
        const QByteArray mark = bytes.startsWith("\xEF\xBB\xBF") ? "\xEF\xBB\xBF" : "";
        const QByteArray longer = mark + QByteArray("x\n").repeated(300) + bytes.mid(mark.size());
        SlowBuffer slow;
        slow.setData(longer);
        slow.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const auto read = readCsvTable(slow, {.delimiter = ','});
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(shownRows(*read->table).mid(300), rows);
        const auto whole = readBytes(longer, {.delimiter = ','});
        for (int row = 0; row < read->table->rowCount(); ++row)
            QCOMPARE(read->table->rowNumber(row), whole->table->rowNumber(row));
        QCOMPARE(read->summary, whole->summary);
    }

    void anEmptyFieldIsAnEmptyCellAndOneInQuotesAnEmptyText()
    {
        const auto read = readBytes("a,,\"\"\n\"\"\n,\"\"\n,,\n", {.delimiter = ','});
        QCOMPARE(read->table->rowCount(), 3);
        QCOMPARE(read->table->cell(0, 1).kind, SheetKind::Empty);
        QCOMPARE(read->table->cell(0, 2).kind, SheetKind::Text);
        QCOMPARE(read->table->cell(1, 0).kind, SheetKind::Text);
        QCOMPARE(read->table->cell(2, 0).kind, SheetKind::Empty);
        QCOMPARE(read->table->cell(2, 1).kind, SheetKind::Text);
        QCOMPARE(read->summary.emptyRows, 1);
    }

    void aRowHasTheNumberOfTheLineWhereItsRecordBegins_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("unix") << QByteArray("\n");
        QTest::newRow("Windows") << QByteArray("\r\n");
        QTest::newRow("old Mac") << QByteArray("\r");
    }

    void aRowHasTheNumberOfTheLineWhereItsRecordBegins()
    {
        QFETCH(const QByteArray, lineEnd);
        const QByteArray bytes =
            QByteArray("h,i\n\n\"a\nb\nc\",d\ne,\"f\n\"\n,\n\"g\",h").replace("\n", lineEnd);
        const auto read = readBytes(bytes, {.delimiter = ','});
        QCOMPARE(read->table->rowCount(), 4);
        QCOMPARE(read->table->rowNumber(0), 1);
        QCOMPARE(read->table->rowNumber(1), 3);
        QCOMPARE(read->table->rowNumber(2), 6);
        QCOMPARE(read->table->rowNumber(3), 9);
        QCOMPARE(read->summary.emptyRows, 2);
    }

    void theEncodingIsGuessedOrChosen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<bool>("hasMark");
        const QString text = u"Id;Razón social\n1;Peña €\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8 << false;
        QTest::newRow("UTF-8 with mark")
            << "\xEF\xBB\xBF" + text.toUtf8() << TextEncoding::Utf8 << true;
        QTest::newRow("UTF-16LE with mark")
            << "\xFF\xFE" + utf16(text, true) << TextEncoding::Utf16LittleEndian << true;
        QTest::newRow("UTF-16BE with mark")
            << "\xFE\xFF" + utf16(text, false) << TextEncoding::Utf16BigEndian << true;
        QTest::newRow("UTF-16LE") << utf16(text, true) << TextEncoding::Utf16LittleEndian << false;
        QTest::newRow("UTF-16BE") << utf16(text, false) << TextEncoding::Utf16BigEndian << false;
        QTest::newRow("Windows-1252") << QByteArray("Id;Raz\xF3n social\n1;Pe\xF1"
                                                    "a \x80\n")
                                      << TextEncoding::Windows1252 << false;
    }

    void theEncodingIsGuessedOrChosen()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const TextEncoding, encoding);
        QFETCH(const bool, hasMark);
        const Rows rows{{u"Id"_s, u"Razón social"_s}, {u"1"_s, u"Peña €"_s}};
        const auto guessed = readBytes(bytes);
        QVERIFY2(guessed.ok(), guessed.ok() ? "" : qPrintable(guessed.error().message));
        QCOMPARE(guessed->summary.format.encoding, encoding);
        QCOMPARE(guessed->summary.format.hasMark, hasMark);
        QCOMPARE(shownRows(*guessed->table), rows);
        const auto chosen = readBytes(bytes, {.encoding = encoding});
        QVERIFY2(chosen.ok(), chosen.ok() ? "" : qPrintable(chosen.error().message));
        QCOMPARE(shownRows(*chosen->table), rows);
    }

    void aFirstAccentFarBehindDecidesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("letter");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("UTF-8") << QByteArray("ñ") << TextEncoding::Utf8;
        QTest::newRow("Windows-1252") << QByteArray("\xF1") << TextEncoding::Windows1252;
    }

    void aFirstAccentFarBehindDecidesTheEncoding()
    {
        QFETCH(const QByteArray, letter);
        QFETCH(const TextEncoding, encoding);
        constexpr qsizetype piece = 256 * 1024;
        for (const qsizetype before :
             {piece - 4, piece - 3, piece - 2, piece - 1, piece, 3 * piece}) {
            for (const QByteArrayView behind :
                 {QByteArrayView(""), QByteArrayView("\n"), QByteArrayView("o,z\n")}) {
                QByteArray bytes = QByteArray("abcdefgh,0123456\n").repeated(int(before / 17 + 1));
                bytes.truncate(before - 2);
                bytes += ",n" + letter + behind.toByteArray();
                const auto read = readBytes(bytes, {.delimiter = ','});
                QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
                QCOMPARE(read->summary.format.encoding, encoding);
                const QStringList last = shownRow(*read->table, read->table->rowCount() - 1);
                QVERIFY2(last.join(u',').contains(u"nñ"_s), qPrintable(last.join(u',')));
            }
        }
    }

    void bytesThatTheEncodingDoesNotHaveAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("what");
        QTest::newRow("Latin in UTF-8") << QByteArray("Id\nñandú\nPe\xF1"
                                                      "a\n")
                                        << TextEncoding::Utf8 << u"Line 3, column 3:"_s << u"F1"_s;
        QTest::newRow("behind accents")
            << QByteArray("áéí\xFF\n") << TextEncoding::Utf8 << u"Line 1, column 4:"_s << u"FF"_s;
        QTest::newRow("overlong") << QByteArray("a\xC0\x80") << TextEncoding::Utf8
                                  << u"Line 1, column 2:"_s << u"C0"_s;
        QTest::newRow("surrogate") << QByteArray("a\xED\xA0\x80") << TextEncoding::Utf8
                                   << u"Line 1, column 2:"_s << u"ED"_s;
        QTest::newRow("cut off") << QByteArray("ab\ncd\xE2\x82") << TextEncoding::Utf8
                                 << u"Line 2, column 3:"_s << u"E2"_s;
        QTest::newRow("undefined")
            << QByteArray("ab\r\n\"c\r\nd\x81\"\r\n") << TextEncoding::Windows1252
            << u"Line 3, column 2:"_s << u"81"_s;
        QTest::newRow("half a pair")
            << QByteArray("a\0\n\0b\0\x3D\xD8"
                          "c\0",
                          10)
            << TextEncoding::Utf16LittleEndian << u"Line 2, column 2:"_s << u"3D"_s;
        QTest::newRow("an odd byte") << QByteArray("a\0b\0c", 5) << TextEncoding::Utf16LittleEndian
                                     << u"Line 1, column 3:"_s << u"63"_s;
        QTest::newRow("NUL") << QByteArray("a,b\nc\0d,e\n", 10) << TextEncoding::Utf8
                             << u"Line 2, column 2:"_s << u"NUL"_s;
    }

    void bytesThatTheEncodingDoesNotHaveAreNamedWithTheirPlace()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const TextEncoding, encoding);
        QFETCH(const QString, place);
        QFETCH(const QString, what);
        const auto read = readBytes(bytes, {.encoding = encoding, .delimiter = ','});
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::NotUnderstood);
        QVERIFY2(read.error().message.startsWith(place), qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(what), qPrintable(read.error().message));
    }

    void thePlaceOfAFaultIsRightBeyondTheFirstPiece()
    {
        QByteArray bytes = QByteArray("ab,\xC3\xB1\n").repeated(100'000);
        bytes += QByteArray(300'000, 'x') + "\xC3\xB1\xFF\n";
        const auto read = readBytes(bytes);
        QVERIFY(!read.ok());
        QVERIFY2(
            read.error().message.startsWith(u"Line %L1, column %L2:"_s.arg(100'001).arg(300'002)),
            qPrintable(read.error().message));
    }

    void rowsInFrontOfAFaultAreTold()
    {
        QBuffer buffer;
        buffer.setData("a,b\nc,d\ne,\xFF\n");
        buffer.open(QIODevice::ReadOnly);
        int rows = 0;
        const auto read =
            readCsv(buffer, {.encoding = TextEncoding::Utf8}, [&rows](const SheetRow &) {
                ++rows;
                return true;
            });
        QVERIFY(!read.ok());
        QCOMPARE(rows, 2);
    }

    void aFaultBehindAPreviewIsNotMet()
    {
        for (const char *fault : {"e,\xFF\n", "\"e\" f\n", "\"e", "\"e\nf\n"}) {
            const auto preview = readBytes(QByteArray("a,b\nc,d\n") + fault,
                                           {.encoding = TextEncoding::Utf8, .mostRows = 2});
            QVERIFY2(preview.ok(), preview.ok() ? "" : qPrintable(preview.error().message));
            QCOMPARE(preview->table->rowCount(), 2);
            QVERIFY(!preview->summary.isWhole);
        }
    }

    void aQuoteThatDoesNotCloseNamesTheLineWhereItOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("to the end") << QByteArray("a,b\nc,\"d\ne,f\n") << u"Line 2"_s;
        QTest::newRow("another one later")
            << QByteArray("a,b\n\"c,d\ne,f\ng,\"h\"\n") << u"begins in line 2"_s;
        QTest::newRow("two in a line") << QByteArray("\"a\",\"b\nc\n") << u"Line 1"_s;
        QTest::newRow("behind one of two lines") << QByteArray("\"a\nb\",\"c\nd\n") << u"Line 2"_s;
        QTest::newRow("text behind it") << QByteArray("x,y\n\"a\" b,c\n") << u"begins in line 2"_s;
        QTest::newRow("blank behind it") << QByteArray("\"a\" ,c\n") << u"Line 1"_s;
        QTest::newRow("many lines")
            << "a,b\n\"c" + QByteArray("x,y\n").repeated(6000) << u"Line 2"_s;
        QTest::newRow("much text") << "a,b\n\n\"c" + QByteArray(2'000'000, 'x') << u"Line 3"_s;
    }

    void aQuoteThatDoesNotCloseNamesTheLineWhereItOpened()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, line);
        const auto read = readBytes(bytes, {.delimiter = ','});
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(line), qPrintable(read.error().message));
    }

    void aStrayQuoteDoesNotSwallowTheRestOfALargeFile()
    {
        CountedBuffer buffer;
        buffer.setData("a,b\n\"c,d\n" + QByteArray("some text,more text\n").repeated(1'000'000));
        buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const auto read = readCsvTable(buffer);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(u"Line 2"_s), qPrintable(read.error().message));
        QVERIFY2(buffer.taken < 2'000'000, qPrintable(QString::number(buffer.taken)));
    }

    void aFieldMayHaveManyLinesAndMuchText()
    {
        const QByteArray lines = QByteArray("line\n").repeated(4000);
        const QByteArray text(1'000'000, 'x');
        const auto read = readBytes("\"" + lines + "\"," + text + "\nb,c\n");
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(read->table->cell(0, 0).shown.size(), size_t(lines.size()));
        QCOMPARE(read->table->cell(0, 1).shown.size(), size_t(text.size()));
        QCOMPARE(read->table->rowNumber(1), 4002);
    }

    void tooManyColumnsAreNamed()
    {
        const auto table = readBytes("x\n" + QByteArray(2500, ',') + "x\n");
        QVERIFY(!table.ok());
        QCOMPARE(table.error().kind, Error::Kind::TooLarge);
        QVERIFY2(table.error().message.contains(u"Row 2"_s), qPrintable(table.error().message));
        const auto row = readBytes("x\n" + QByteArray(20'000, ',') + "x\n");
        QVERIFY(!row.ok());
        QVERIFY2(row.error().message.startsWith(u"Line 2"_s), qPrintable(row.error().message));
    }

    void whatIsNoTextSaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"zip"_s;
        QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10) << u".xls"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%\xE2\xE3") << u"PDF"_s;
        QTest::newRow("html") << QByteArray("<html><body><table>") << u"HTML"_s;
        QTest::newRow("fods") << QByteArray("<?xml version=\"1.0\"?>\n<office:document>")
                              << u"XML"_s;
    }

    void whatIsNoTextSaysWhatItIs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        const auto read = readBytes(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::NotUnderstood);
        QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
    }

    void aPreviewReadsOnlyTheBeginning()
    {
        CountedBuffer buffer;
        buffer.setData(QByteArray("Id,Name,\"two\nlines\"\n").repeated(500'000));
        buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const auto read = readCsvTable(buffer, {.mostRows = 200});
        QCOMPARE(read->table->rowCount(), 200);
        QCOMPARE(read->table->rowNumber(199), 399);
        QVERIFY(!read->summary.isWhole);
        QVERIFY2(buffer.taken < 600'000, qPrintable(QString::number(buffer.taken)));
    }

    void aPreviewOfAShortFileIsWhole()
    {
        const auto exact = readBytes("a\nb\nc\n\n", {.mostRows = 3});
        QCOMPARE(exact->table->rowCount(), 3);
        QVERIFY(exact->summary.isWhole);
        const auto more = readBytes("a\nb\nc\nd", {.mostRows = 3});
        QCOMPARE(more->table->rowCount(), 3);
        QVERIFY(!more->summary.isWhole);
    }

    void theSinkStopsTheReading()
    {
        QBuffer buffer;
        buffer.setData("a\nb\nc\n");
        buffer.open(QIODevice::ReadOnly);
        int rows = 0;
        const auto read = readCsv(buffer, {}, [&rows](const SheetRow &) { return ++rows < 2; });
        QVERIFY(read.ok());
        QCOMPARE(rows, 2);
        QCOMPARE(read->rows, 2);
        QVERIFY(!read->isWhole);
    }

    void aReadingIsCancelledAndShowsHowFarItIs()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray("Id,Name\n").repeated(500'000));
        file.seek(0);
        SheetProgress progress;
        int rows = 0;
        const auto read = readCsv(
            file, {},
            [&](const SheetRow &) {
                if (++rows == 100'000)
                    progress.cancel();
                return true;
            },
            &progress);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
        QVERIFY(rows < 200'000);
        QCOMPARE(progress.total(), 4'000'000);
        QVERIFY(progress.done() > 0 && progress.done() < 2'000'000);
        SheetProgress whole;
        file.seek(0);
        QVERIFY(readCsvTable(file, {}, &whole).ok());
        QCOMPARE(whole.done(), whole.total());
    }

    void apostrophesBeforeFormulasAreTakenAwayWhereTheUserSaysSo()
    {
        const QByteArray bytes = "'=1+1,'-x,''=1,'abc,-42,=2\n";
        QCOMPARE(shownRows(*readBytes(bytes, {.unprotects = true})->table),
                 (Rows{{u"=1+1"_s, u"-x"_s, u"'=1"_s, u"'abc"_s, u"-42"_s, u"=2"_s}}));
        QCOMPARE(readBytes(bytes)->summary.guardedCells, 3);
        QCOMPARE(readBytes("'abc,=1\n")->summary.guardedCells, 0);
        QCOMPARE(shownRow(*readBytes(bytes)->table, 0).first(), u"'=1+1"_s);
    }

    void blanksAroundFieldsAreTakenAwayWhereTheUserSaysSo()
    {
        const QByteArray bytes = "a, \"b, c\" ,  d e  \n \t, 5\", \" f \"\n";
        QCOMPARE(shownRows(*readBytes(bytes, {.delimiter = ',', .trimsBlanks = true})->table),
                 (Rows{{u"a"_s, u"b, c"_s, u"d e"_s}, {u""_s, u"5\""_s, u" f "_s}}));
        const auto exact = readBytes("a, \"b\"\nc, \"d\"\n", {.delimiter = ','});
        QCOMPARE(shownRows(*exact->table), (Rows{{u"a"_s, u" \"b\""_s}, {u"c"_s, u" \"d\""_s}}));
        QCOMPARE(exact->summary.quotesBehindBlanks, 2);
        QCOMPARE(readBytes(" a,\" \"\"b\"\"\"\n")->summary.quotesBehindBlanks, 1);
        QCOMPARE(readBytes(" a, b\n")->summary.quotesBehindBlanks, 0);
        const auto lines = readBytes("a\n  \n\t\nb\n", {.delimiter = ',', .trimsBlanks = true});
        QCOMPARE(lines->table->rowNumber(1), 4);
        QCOMPARE(lines->summary.emptyRows, 2);
        const auto tabs = readBytes("a \t \"b\"\t\tc\n", {.delimiter = '\t', .trimsBlanks = true});
        QCOMPARE(shownRows(*tabs->table), (Rows{{u"a"_s, u"b"_s, u""_s, u"c"_s}}));
    }

    void randomTextsAreReadAsByASimpleMachine()
    {
        QRandomGenerator random(20261130);
        const QByteArray letters = "ab,,\"\"\n\r x";
        int whole = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int left = random.bounded(24); left > 0; --left)
                bytes += letters[random.bounded(int(letters.size()))];
            const auto expected = simplyRead(bytes);
            const auto read = readBytes(bytes, {.delimiter = ','});
            QCOMPARE(read.ok(), expected.has_value());
            if (!expected)
                continue;
            ++whole;
            QCOMPARE(shownRows(*read->table), *expected);
        }
        QVERIFY(whole > 5000);
    }

private:
    /// Records by the rules of RFC 4180, with any line end; nothing where a quote is out of place.
    static std::optional<Rows> simplyRead(const QByteArray &bytes)
    {
        Rows rows;
        QStringList row;
        qsizetype lastFull = 0;
        qsizetype at = 0;
        const auto endRow = [&] {
            row.resize(lastFull);
            if (!row.isEmpty())
                rows << row;
            row.clear();
            lastFull = 0;
        };
        while (at < bytes.size()) {
            if (row.isEmpty() && (bytes[at] == '\n' || bytes[at] == '\r')) {
                ++at;
                continue;
            }
            QString field;
            const bool isQuoted = bytes[at] == '"';
            if (isQuoted) {
                for (++at;; ++at) {
                    if (at == bytes.size())
                        return {};
                    if (bytes[at] == '"' && (++at == bytes.size() || bytes[at] != '"'))
                        break;
                    field += QLatin1Char(bytes[at]);
                }
            } else {
                while (at < bytes.size() && bytes[at] != ',' && bytes[at] != '\n'
                       && bytes[at] != '\r')
                    field += QLatin1Char(bytes[at++]);
            }
            row << field;
            lastFull = isQuoted || !field.isEmpty() ? row.size() : lastFull;
            if (at == bytes.size())
                break;
            if (bytes[at] == ',' && at + 1 < bytes.size() && bytes[at + 1] != '\n'
                && bytes[at + 1] != '\r') {
                ++at;
                continue;
            }
            if (bytes[at] == ',') // an empty field ends the row
                ++at;
            else if (bytes[at] != '\n' && bytes[at] != '\r')
                return {};
            if (at < bytes.size())
                ++at;
            endRow();
        }
        endRow();
        return rows;
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
