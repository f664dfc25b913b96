// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/clipboardwriters.h"
#include "sheets/csvwriter.h"
#include "sheets/exportformat.h"
#include "sheets/jsonlineswriter.h"
#include "sheets/safefilename.h"
#include "sheets/sheetprogress.h"

#include <QBuffer>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// A disk that is full behind so many bytes.
class FullDisk : public QBuffer {
public:
    explicit FullDisk(qint64 room)
        : m_room(room)
    {
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= size;
        return QBuffer::writeData(data, size);
    }

private:
    qint64 m_room;
};

using Rows = std::vector<std::vector<Cell>>;

Cell text(std::string_view value)
{
    return {CellKind::String, value};
}

RowSource sourceOf(const Rows &rows)
{
    return [&rows, next = size_t(0)]() mutable -> std::optional<std::span<const Cell>> {
        if (next == rows.size())
            return {};
        return std::span<const Cell>(rows[next++]);
    };
}

template <typename Writer, typename... Arguments>
QByteArray written(const QStringList &columns, const Rows &rows, Arguments... arguments)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Writer writer(buffer, arguments...);
    const auto done = writeTable(writer, columns, sourceOf(rows));
    return done.ok() ? buffer.data() : done.error().message.toUtf8();
}

/// Rows without an end.
RowSource endless(const std::vector<Cell> &row)
{
    return [&row]() -> std::optional<std::span<const Cell>> { return std::span<const Cell>(row); };
}

} // namespace

class TableWritersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csvWithoutNamesBeginsWithTheFirstRow()
    {
        CsvStyle style;
        style.hasHeader = false;
        QCOMPARE((written<CsvWriter>({u"A"_s, u"B"_s}, {{text("ID"), text("ID")}, {text("x"), {}}},
                                     style)),
                 "\"ID\",ID\r\nx,\r\n"); // Excel takes the first ID for SYLK
    }

    void csvQuotesOnlyWhatNeedsIt()
    {
        const Rows rows{
            {text("a,b"), text("say \"x\""), text("a;b")},
            {text("l1\nl2"), text("l1\r\nl2"), text(" a")},
            {text(""), {CellKind::Null, ""}, {CellKind::Absent, ""}},
            {{CellKind::Null, ""}, {}, {}},
            {{CellKind::Number, "1.10"}, {CellKind::Boolean, "true"}, {CellKind::Json, "[1,2]"}},
            {text("a ")}};
        QCOMPARE(written<CsvWriter>({u"Id"_s, u"Razón social"_s, u"x"_s}, rows, CsvStyle{}),
                 QByteArray("Id,Razón social,x\r\n\"a,b\",\"say "
                            "\"\"x\"\"\",a;b\r\n\"l1\nl2\",\"l1\r\nl2\",\" a\"\r\n"
                            "\"\",,\r\n\"\",,\r\n1.10,true,\"[1,2]\"\r\n\"a \",,\r\n"));
    }

    void csvForExcelHasSemicolonsAndAMark()
    {
        const Rows rows{{text("a;b"), text("1,5")}};
        QCOMPARE(written<CsvWriter>({u"A"_s, u"B"_s}, rows, CsvStyle::forExcel()),
                 QByteArray("\xEF\xBB\xBF"
                            "A;B\r\n\"a;b\";1,5\r\n"));
        QCOMPARE(written<CsvWriter>({u"A"_s, u"B"_s}, rows, CsvStyle::tabs()),
                 QByteArray("A\tB\na;b\t1,5\n"));
    }

    void csvProtectsFormulasAndNothingElse()
    {
        const Rows rows{{text("=1+1"), text("-42"), text("-5 %"), text("-"), text("+598 99 123"),
                         text("'abc"), text("'=1"), text("=a,b")}};
        const QStringList columns{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"=h"_s};
        QCOMPARE(written<CsvWriter>(columns, rows, CsvStyle{}),
                 QByteArray(
                     "a,b,c,d,e,f,g,'=h\r\n'=1+1,-42,-5 %,-,+598 99 123,'abc,''=1,\"'=a,b\"\r\n"));
        QCOMPARE(
            written<CsvWriter>(columns, rows, CsvStyle{',', false, CsvStyle::LineEnd::Unix, false}),
            QByteArray("a,b,c,d,e,f,g,=h\n=1+1,-42,-5 %,-,+598 99 123,'abc,'=1,\"=a,b\"\n"));
    }

    void csvDoesNotBeginAsAnotherKindOfFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isQuoted");
        QTest::newRow("SYLK") << u"ID"_s << true;
        QTest::newRow("SYLK, longer") << u"IDENTIFIER"_s << true;
        QTest::newRow("Id") << u"Id"_s << false;
        QTest::newRow("delimiter line") << u"Sep=;"_s << true;
        QTest::newRow("mark") << u"\uFEFFId"_s << true;
        QTest::newRow("page") << u"<html>"_s << true;
        QTest::newRow("pdf") << u"%PDF-1.7"_s << true;
        QTest::newRow("zip") << u"PK\u0003\u0004"_s << true;
        QTest::newRow("an empty line") << u""_s << true;
    }

    void csvDoesNotBeginAsAnotherKindOfFile()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isQuoted);
        const QByteArray bytes = written<CsvWriter>({name, name}, {}, CsvStyle{});
        QCOMPARE(bytes.startsWith('"'), isQuoted);
        QVERIFY(bytes.endsWith("," + name.toUtf8() + "\r\n")); // only the first is in danger
    }

    void aSingleEmptyCellIsARow()
    {
        QCOMPARE(written<CsvWriter>({u""_s}, {{text("")}, {{CellKind::Null, ""}}, {text("a")}},
                                    CsvStyle{}),
                 QByteArray("\"\"\r\n\"\"\r\n\"\"\r\na\r\n"));
    }

    void namesWithoutATextAreARow()
    {
        QCOMPARE(written<CsvWriter>({u""_s, u""_s}, {}, CsvStyle{}), QByteArray("\"\",\r\n"));
    }

    void jsonLinesKeepKindsAndNumbers()
    {
        const Rows rows{{{CellKind::Number, "1.10"}, text("1.10"), {CellKind::Null, ""}},
                        {{CellKind::Boolean, "false"},
                         {CellKind::Json, "{\"a\":\n [1]}"},
                         {CellKind::Absent, ""}},
                        {text("\"\\\n\r\t\x01ñ🚀"), {CellKind::Number, "1,5"}, text("")}};
        QCOMPARE(
            written<JsonLinesWriter>({u"a \"b\""_s, u"c"_s, u"d"_s}, rows),
            QByteArray(
                "{\"a \\\"b\\\"\":1.10,\"c\":\"1.10\",\"d\":null}\n"
                "{\"a \\\"b\\\"\":false,\"c\":{\"a\":  [1]}}\n"
                "{\"a "
                "\\\"b\\\"\":\"\\\"\\\\\\n\\u000d\\u0009\\u0001ñ🚀\",\"c\":\"1,5\",\"d\":\"\"}\n"));
    }

    void jsonLinesRefuseTwoColumnsOfOneName()
    {
        const QByteArray message = written<JsonLinesWriter>({u"Name"_s, u"x"_s, u"Name"_s}, {});
        QVERIFY2(message.contains("“Name”"), message.constData());
    }

    void markdownIsATableWhateverTheCellsSay()
    {
        const Rows rows{{text("a|b"), text("*x* _y_ `z` [l](u)")},
                        {text("<b>&"), text(" l1\r\nl2 ")},
                        {{}, text("1.10 - 2")}};
        QCOMPARE(written<MarkdownWriter>({u"Id"_s, u"a|b"_s}, rows),
                 QByteArray("| Id | a\\|b |\n| --- | --- |\n"
                            "| a\\|b | \\*x\\* \\_y\\_ \\`z\\` \\[l\\](u) |\n"
                            "| &lt;b&gt;&amp; | &#32;l1<br>l2&#32; |\n|  | 1.10 - 2 |\n"));
    }

    void copiedPagesTellSpreadsheetsWhatIsText()
    {
        const Rows rows{{text("00123"), {CellKind::Number, "1.10"}, text(" <b>\n\"x\""), {}}};
        const QByteArray page = written<HtmlWriter>({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, rows);
        QVERIFY(page.contains("td,th{mso-number-format:\"\\@\"}"));
        QVERIFY(page.contains(
            "<td sdnum=\"1033;0;@\" data-sheets-value=\"{&quot;1&quot;:2,&quot;2&quot;:"
            "&quot;00123&quot;}\">00123</td>"));
        QVERIFY(
            page.contains("<td x:num=\"1.10\" style='mso-number-format:\"0.00\"' sdval=\"1.10\" "
                          "sdnum=\"1033;0;0.00\" "
                          "data-sheets-value=\"{&quot;1&quot;:3,&quot;3&quot;:1.10}\">1.10</td>"));
        QVERIFY(page.contains(">&nbsp;</span>&lt;b&gt;<br>&quot;x&quot;</td><td></td></tr>"));
    }

    void aNulIsRefusedWithItsPlace()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, {});
        const Rows rows{{text("a"), text("b")}, {text("a"), text({"b\0c", 3})}};
        const auto done = writeTable(writer, {u"x"_s, u"Código"_s}, sourceOf(rows));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::InvalidInput);
        QVERIFY2(done.error().message.contains(u"Row 2, column “Código”"_s),
                 qPrintable(done.error().message));
    }

    void aTableWithoutColumnsIsRefused()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, {});
        QCOMPARE(writeTable(writer, {}, sourceOf({})).error().kind, Error::Kind::InvalidInput);
    }

    void aFullDiskIsNamed()
    {
        FullDisk disk(1'000'000);
        disk.open(QIODevice::WriteOnly);
        CsvWriter writer(disk, {});
        const std::vector<Cell> row{text("some text"), text("more text")};
        const auto done = writeTable(writer, {u"a"_s, u"b"_s}, endless(row));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        QCOMPARE(done.error().detail, u"No space left on device"_s);
    }

    void writingIsCancelledAndShowsHowFarItIs()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, {});
        SheetProgress progress;
        const std::vector<Cell> row{text("x")};
        const auto done = writeTable(
            writer, {u"a"_s},
            [&]() -> std::optional<std::span<const Cell>> {
                if (progress.done() == 1000)
                    progress.cancel();
                return std::span<const Cell>(row);
            },
            &progress);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(progress.done(), 1000);
    }

    void everyFormatHasItsWriter_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("csv") << ExportFormat::Csv << u"csv"_s << QByteArray("Id,b\r\n1,2\r\n");
        QTest::newRow("csv for Excel")
            << ExportFormat::CsvForExcel << u"csv"_s << QByteArray("\xEF\xBB\xBFId;b\r\n1;2\r\n");
        QTest::newRow("tsv") << ExportFormat::Tsv << u"tsv"_s << QByteArray("Id\tb\n1\t2\n");
        QTest::newRow("workbook") << ExportFormat::Workbook << u"xlsx"_s
                                  << QByteArray("PK\x03\x04");
        QTest::newRow("json") << ExportFormat::JsonLines << u"jsonl"_s
                              << QByteArray("{\"Id\":\"1\",\"b\":\"2\"}\n");
        QTest::newRow("markdown") << ExportFormat::Markdown << u"md"_s
                                  << QByteArray("| Id | b |\n| --- | --- |\n| 1 | 2 |\n");
        QTest::newRow("html") << ExportFormat::Html << u"html"_s << QByteArray("<html");
    }

    void everyFormatHasItsWriter()
    {
        QFETCH(const ExportFormat, format);
        QFETCH(const QString, suffix);
        QFETCH(const QByteArray, begin);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Rows rows{{text("1"), text("2")}};
        const auto writer = makeTableWriter(format, buffer, u"Title"_s);
        QVERIFY(writeTable(*writer, {u"Id"_s, u"b"_s}, sourceOf(rows)).ok());
        QVERIFY2(buffer.data().startsWith(begin), buffer.data().constData());
        QCOMPARE(exportSuffix(format), suffix);
        QVERIFY(!exportFormatName(format).isEmpty());
    }

    void chosenColumnsAndRowsOfRecordsAreWrittenInTheirOrder()
    {
        RecordSetBuilder builder;
        for (const char *name : {"a", "b", "c"}) {
            builder.beginRow();
            for (const char *column : {"Id", "Name", "City"})
                builder.set(builder.column(column), CellKind::String, std::string(name) + column);
        }
        const auto records = builder.finish();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, {});
        QVERIFY(
            writeTable(writer, {u"City"_s, u"Id"_s}, recordRows(records, {2, 0}, std::vector{2, 0}))
                .ok());
        QCOMPARE(buffer.data(), QByteArray("City,Id\r\ncCity,cId\r\naCity,aId\r\n"));
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        CsvWriter all(whole, {});
        QVERIFY(writeTable(all, {u"Id"_s}, recordRows(records, {0})).ok());
        QCOMPARE(whole.data(), QByteArray("Id\r\naId\r\nbId\r\ncId\r\n"));
    }

    void proposedFileNamesAreSafeEverywhere_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Proveedores 2026-11-30"_s << u"Proveedores 2026-11-30.csv"_s;
        QTest::newRow("accents") << u"Año nuevo"_s << u"Año nuevo.csv"_s;
        QTest::newRow("decomposed") << u"An\u0303o"_s << u"Año.csv"_s;
        QTest::newRow("separators") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a_b_c_d_e_f_g_h_i_j.csv"_s;
        QTest::newRow("a way up") << u"../../etc/passwd"_s << u"_.._etc_passwd.csv"_s;
        QTest::newRow("controls") << u"a\nb\u0000c\u007F"_s << u"a_b_c_.csv"_s;
        QTest::newRow("invisible") << u"a\u200Bb\u202Ecsv"_s << u"abcsv.csv"_s;
        QTest::newRow("device") << u"CON"_s << u"_CON.csv"_s;
        QTest::newRow("device, small") << u"lpt1"_s << u"_lpt1.csv"_s;
        QTest::newRow("device with an end") << u"nul.backup"_s << u"_nul.backup.csv"_s;
        QTest::newRow("device with a superscript") << u"COM¹"_s << u"_COM¹.csv"_s;
        QTest::newRow("no device") << u"Console"_s << u"Console.csv"_s;
        QTest::newRow("dots") << u"..name.. "_s << u"name.csv"_s;
        QTest::newRow("nothing") << u""_s << u"export.csv"_s;
        QTest::newRow("only dots") << u" . . "_s << u"export.csv"_s;
        QTest::newRow("long") << QString(300, u'x') << QString(120, u'x') + u".csv"_s;
        QTest::newRow("many bytes") << QString(300, u'世') << QString(66, u'世') + u".csv"_s;
        QTest::newRow("rockets") << u"🚀"_s.repeated(100) << u"🚀"_s.repeated(50) + u".csv"_s;
        QTest::newRow("cut behind a blank")
            << QString(119, u'x') + u" y"_s << QString(119, u'x') + u".csv"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) << u"a.csv"_s;
    }

    void proposedFileNamesAreSafeEverywhere()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, name);
        QCOMPARE(safeFileName(title, u"csv"_s), name);
    }
};

QTEST_GUILESS_MAIN(TableWritersTest)
#include "tst_tablewriters.moc"
