// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// A sheet of one row with this cell.
QByteArray fileWithCell(const QByteArray &cell)
{
    return XlsxParts{.rows = "<row r=\"1\">" + cell + "</row>",
                     .shared = "<si><t>zero</t></si><si/><si><t>two</t></si>",
                     .styles = stylesOf({"General", "yyyy-mm-dd", "00000", "@"})}
        .file();
}

QByteArray fileWithText(const QByteArray &si)
{
    return XlsxParts{.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", .shared = si}
        .file();
}

} // namespace

class XlsxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCellIsReadByItsType_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *cell, const char *expected) {
            QTest::addRow("%s", name) << QByteArray(cell) << QString::fromUtf8(expected);
        };
        row("number", "<c r='A1'><v>12.5</v></c>", "#12.5");
        row("number with a type", "<c r='A1' t='n'><v>12</v></c>", "#12");
        row("number in a format", "<c r='A1' s='2'><v>501</v></c>", "#00501{501}");
        row("white space around a number", "<c r='A1'><v>\n 12 \n</v></c>", "#12");
        row("style that is not there", "<c r='A1' s='99'><v>501</v></c>", "#501");
        row("date", "<c r='A1' s='1'><v>46356</v></c>", "@2026-11-30");
        row("date in ISO", "<c r='A1' s='1' t='d'><v>2026-11-30T12:00:00Z</v></c>",
            "@2026-11-30{2026-11-30T12:00:00}");
        row("shared text", "<c r='A1' t='s'><v>2</v></c>", "two");
        row("text of a formula", "<c r='A1' t='str'><f>A2</f><v> a_x000D_</v></c>", " a\r");
        row("text that is inline", "<c r='A1' t='inlineStr'><is><t>a</t></is></c>", "a");
        row("inline runs", "<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>",
            "ab");
        row("TRUE", "<c r='A1' t='b'><v>1</v></c>", "?TRUE");
        row("FALSE", "<c r='A1' t='b'><v>0</v></c>", "?FALSE");
        row("error", "<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>", "!#DIV/0!");
        row("formula with a result", "<c r='A1'><f>6*7</f><v>42</v></c>", "#42");
        row("formula without a result", "<c r='A1'><f>6*7</f></c>", "~");
        row("formula with an empty number", "<c r='A1'><f>6*7</f><v/></c>", "~");
        row("digits as text", "<c r='A1' t='inlineStr'><is><t>00123</t></is></c>", "00123");
        row("more than 15 digits", "<c r='A1'><v>1.14738695440565E+18</v></c>",
            "#1147386954405650000*");
        row("noise of a double", "<c r='A1'><v>0.30000000000000004</v></c>", "#0.3");
    }

    void aCellIsReadByItsType()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QString, expected);
        QCOMPARE(rowsOf(fileWithCell(cell)), QStringList(u"1: "_s + expected));
    }

    void aFormulaWhoseResultIsAnEmptyTextIsAnEmptyCell()
    {
        const QByteArray cells = "<c t='str'><f>\"\"</f><v></v></c><c><v>1</v></c>";
        QCOMPARE(rowsOf(fileWithCell(cells)), QStringList(u"1:  | #1"_s));
    }

    void aTextIsReadWithItsRunsButWithoutFurigana_data()
    {
        QTest::addColumn<QByteArray>("si");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *si, const char *expected) {
            QTest::addRow("%s", name) << QByteArray(si) << QString::fromUtf8(expected);
        };
        row("plain", "<si><t>a</t></si>", "a");
        row("runs", "<si><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></si>", "ab");
        row("text before runs", "<si><t>a</t><r><t>b</t></r></si>", "ab");
        row("furigana",
            "<si><t>\u6771\u4eac</t><rPh sb='0' eb='2'><t>\u30c8\u30a6</t></rPh><phoneticPr/></si>",
            "\u6771\u4eac");
        row("carriage return", "<si><t>a_x000D_b</t></si>", "a\rb");
        row("escaped underscore", "<si><t>_x005F_x000D_</t></si>", "_x000D_");
        row("no escape", "<si><t>a_x00_b_x_xyzw_</t></si>", "a_x00_b_x_xyzw_");
        row("lower-case digits", "<si><t>_x00e9_</t></si>", "\u00e9");
        row("pair of units", "<si><t>_xD83D__xDE00_</t></si>", "\U0001F600");
        row("half a pair", "<si><t>_xD83D_a</t></si>", "_xD83D_a");
        row("blanks that count", "<si><t xml:space='preserve'> a </t></si>", " a ");
        row("blanks that do not", "<si><t>\n  a\n</t></si>", "a");
        row("blanks that count around", "<si xml:space='preserve'><t> a</t></si>", " a");
        row("references", "<si><t>&lt;&amp;&#233;</t></si>", "<&\u00e9");
    }

    void aTextIsReadWithItsRunsButWithoutFurigana()
    {
        QFETCH(const QByteArray, si);
        QFETCH(const QString, expected);
        QCOMPARE(rowsOf(fileWithText(si)), QStringList(u"1: "_s + expected));
    }

    void anEmptySharedTextKeepsItsNumber()
    {
        const QByteArray cells = "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c>";
        QCOMPARE(rowsOf(fileWithCell(cells)), QStringList(u"1: zero |  | two"_s));
    }

    void aSharedTextThatIsNotThereIsAnErrorWithItsLine()
    {
        const QStringList rows = rowsOf(fileWithCell("<c t='s'><v>3</v></c>"));
        QVERIFY2(rows[0].contains(u"xl/worksheets/sheet1.xml, line 2"), qPrintable(rows[0]));
    }

    void cellsAndRowsWithoutAPlaceFollowEachOther()
    {
        const XlsxParts parts{.rows =
                                  "<row><c><v>1</v></c><c r='c1'><v>3</v></c><c><v>4</v></c></row>"
                                  "<row r='5'><c r='B5'><v>5</v></c></row>"
                                  "<row><c><v>6</v></c></row>"};
        QCOMPARE(rowsOf(parts.file()),
                 QStringList({u"1: #1 |  | #3 | #4"_s, u"5:  | #5"_s, u"6: #6"_s}));
    }

    void cellsInAnyOrderOfTheirRowHaveTheirPlace()
    {
        QCOMPARE(rowsOf(fileWithCell("<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c>")),
                 QStringList(u"1: #1 |  | #3"_s));
    }

    void aPlaceThatCannotBeIsAnError_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("another row") << QByteArray("<row r='1'><c r='A2'><v>1</v></c></row>");
        QTest::newRow("row of before") << QByteArray("<row r='2'/><row r='1'/>");
        QTest::newRow("row twice") << QByteArray("<row r='2'/><row r='2'/>");
        QTest::newRow("no row") << QByteArray("<row r='x'/>");
        QTest::newRow("no column") << QByteArray("<row r='1'><c r='1'><v>1</v></c></row>");
        QTest::newRow("too far right") << QByteArray("<row r='1'><c r='XFE1'><v>1</v></c></row>");
    }

    void aPlaceThatCannotBeIsAnError()
    {
        QFETCH(const QByteArray, rows);
        const QStringList read = rowsOf(XlsxParts{.rows = rows}.file());
        QCOMPARE(read.size(), 1);
        QVERIFY2(
            read[0].startsWith(u"error: The workbook is damaged: xl/worksheets/sheet1.xml, line 2"),
            qPrintable(read[0]));
    }

    void theLastColumnIsRead()
    {
        const QStringList rows = rowsOf(fileWithCell("<c r='XFD1'><v>1</v></c>"));
        QCOMPARE(rows[0].count(u'|'), 16'383);
    }

    void emptyFormattedRowsAreNotTold()
    {
        QByteArray rows;
        for (int row = 1; row <= 50'000; ++row)
            rows += "<row r='" + QByteArray::number(row) + "' s='1'><c s='1'/><c s='2'/></row>";
        rows += "<row r='1048576'><c><v>1</v></c></row>";
        QCOMPARE(rowsOf(XlsxParts{.rows = rows}.file()), QStringList(u"1048576: #1"_s));
    }

    void bothDateSystemsGiveTheirDates()
    {
        XlsxParts parts{.rows = "<row><c s='0'><v>44894</v></c></row>",
                        .styles = stylesOf({"yyyy-mm-dd"})};
        QCOMPARE(rowsOf(parts.file()), QStringList(u"1: @2022-11-29"_s));
        for (const char *value : {"1", "true", "on"}) {
            parts.bookProperties = "<workbookPr date1904='" + QByteArray(value) + "'/>";
            QCOMPARE(rowsOf(parts.file()), QStringList(u"1: @2026-11-30"_s));
        }
        parts.bookProperties = "<workbookPr date1904='0'/>";
        QCOMPARE(rowsOf(parts.file()), QStringList(u"1: @2022-11-29"_s));
    }

    void onlyElementsInTheNamespaceOfTheRootCount()
    {
        const XlsxParts parts{
            .rows = "<row><c s='0'><v>44894</v></c><x:c xmlns:x='urn:x'><x:v>1</x:v></x:c></row>",
            .styles = stylesOf({"yyyy-mm-dd"}),
            .bookProperties = "<workbookPr date1904='1'/><x15:workbookPr xmlns:x15='urn:x15' "
                              "date1904='0' chartTrackingRefBase='1'/>"};
        QCOMPARE(rowsOf(parts.file()), QStringList(u"1: @2026-11-30"_s));
    }

    void theStrictFormOfTheStandardIsRead()
    {
        XlsxParts source{.rows = "<row><c t='s'><v>0</v></c></row>", .shared = "<si><t>a</t></si>"};
        source.mainNamespace = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        Parts parts = source.parts();
        for (auto &[name, content] : parts)
            content.replace(relationSpace,
                            "http://purl.oclc.org/ooxml/officeDocument/relationships");
        QCOMPARE(rowsOf(zipOf(parts)), QStringList(u"1: a"_s));
    }

    void anyPrefixIsRead()
    {
        XlsxParts source;
        const QByteArray sheet = "<q:worksheet xmlns:q='" + QByteArray(mainSpace)
            + "'><q:sheetData><q:row><q:c t='inlineStr'><q:is><q:t>a</q:t></q:is></q:c></q:row>"
              "</q:sheetData></q:worksheet>";
        QCOMPARE(rowsOf(zipOf(with(source.parts(), "xl/worksheets/sheet1.xml", sheet))),
                 QStringList(u"1: a"_s));
    }

    void partsAreFoundByTheirRelations_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("absolute") << QByteArray("/xl/worksheets/sheet1.xml")
                                  << QByteArray("xl/worksheets/sheet1.xml");
        QTest::newRow("backslashes")
            << QByteArray("worksheets\\sheet1.xml") << QByteArray("xl/worksheets/sheet1.xml");
        QTest::newRow("backslashes in the archive")
            << QByteArray("worksheets/sheet1.xml") << QByteArray("xl\\worksheets\\sheet1.xml");
        QTest::newRow("other case")
            << QByteArray("Worksheets/Sheet1.xml") << QByteArray("xl/worksheets/sheet1.XML");
        QTest::newRow("folder above")
            << QByteArray("../data/./one.xml") << QByteArray("data/one.xml");
    }

    void partsAreFoundByTheirRelations()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, name);
        const XlsxParts source{.rows = "<row><c><v>1</v></c></row>"};
        Parts parts = with(source.parts(), "xl/worksheets/sheet1.xml", QByteArray());
        parts.emplace_back(name, source.sheet());
        parts = with(parts, "xl/_rels/workbook.xml.rels",
                     XlsxParts::relations(XlsxParts::relation("rId1", "worksheet", target)));
        QCOMPARE(rowsOf(zipOf(parts)), QStringList(u"1: #1"_s));
    }

    void sheetsAreInTheOrderOfTheTabsWhateverTheirIdsAre()
    {
        const auto sheetOf = [](const char *value) {
            return XlsxParts{.rows = "<row><c><v>" + QByteArray(value) + "</v></c></row>"}.sheet();
        };
        Parts parts =
            with(XlsxParts().parts(), "xl/workbook.xml",
                 "<workbook xmlns='" + QByteArray(mainSpace) + "' xmlns:r='" + relationSpace
                     + "'><sheets><sheet name='First' sheetId='7' r:id='b'/>"
                       "<sheet name='Secret' sheetId='1' state='veryHidden' r:id='a'/>"
                       "<sheet name='Gr\xC3\xA1"
                       "fico' sheetId='2' r:id='c'/></sheets></workbook>");
        parts = with(parts, "xl/_rels/workbook.xml.rels",
                     XlsxParts::relations(
                         XlsxParts::relation("a", "worksheet", "worksheets/sheet1.xml")
                         + XlsxParts::relation("b", "worksheet", "worksheets/sheet2.xml")
                         + XlsxParts::relation("c", "chartsheet", "chartsheets/sheet1.xml")));
        parts = with(parts, "xl/worksheets/sheet1.xml", sheetOf("1"));
        parts = with(parts, "xl/worksheets/sheet2.xml", sheetOf("2"));
        const QByteArray file = zipOf(parts);
        const Result<Workbook> book = openBytes(file);
        QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().message));
        QCOMPARE(book->format(), Workbook::Format::Xlsx);
        const std::vector<SheetInfo> expected = {{u"First"_s, SheetInfo::Kind::Table, false},
                                                 {u"Secret"_s, SheetInfo::Kind::Table, true},
                                                 {u"Gráfico"_s, SheetInfo::Kind::Chart, false}};
        QCOMPARE(book->sheets(), expected);
        QCOMPARE(rowsOf(file, {}, 0), QStringList(u"1: #2"_s));
        QCOMPARE(rowsOf(file, {}, 1), QStringList(u"1: #1"_s));
        QCOMPARE(rowsOf(file, {}, 2), QStringList());
    }

    void formatsOfOtherListsAreNotThoseOfCells()
    {
        const XlsxParts parts{
            .rows = "<row><c s='0'><v>46356</v></c><c s='1'><v>46356</v></c></row>",
            .styles = "<numFmts><numFmt numFmtId='164' formatCode='0.0'/></numFmts>"
                      "<cellStyleXfs><xf numFmtId='14'/><xf numFmtId='9'/></cellStyleXfs>"
                      "<cellXfs><xf numFmtId='164'/><xf numFmtId='14'/></cellXfs>"
                      "<dxfs><dxf><numFmt numFmtId='164' formatCode='yyyy'/></dxf></dxfs>"};
        QCOMPARE(rowsOf(parts.file()), QStringList(u"1: #46356.0{46356} | @2026-11-30"_s));
    }

    void aFormatOfTheFileComesBeforeTheKnownOneOfItsNumber()
    {
        const XlsxParts parts{.rows = "<row><c s='0'><v>46356</v></c></row>",
                              .styles = "<numFmts><numFmt numFmtId='14' formatCode='dd/mm/yyyy'/>"
                                        "</numFmts><cellXfs><xf numFmtId='14'/></cellXfs>"};
        QCOMPARE(rowsOf(parts.file()), QStringList(u"1: @30/11/2026{2026-11-30}"_s));
    }

    void partsInUtf16AreRead()
    {
        const QString text = QString::fromUtf8(
            XlsxParts{.rows = "<row><c t='inlineStr'><is><t>ñ</t></is></c></row>"}.sheet().replace(
                "UTF-8", "UTF-16"));
        const QByteArray sheet =
            "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(rowsOf(zipOf(with(XlsxParts().parts(), "xl/worksheets/sheet1.xml", sheet))),
                 QStringList(u"1: ñ"_s));
    }

    void aWorkbookNeedsNoStylesNoTextsAndNoListOfTypes()
    {
        Parts parts = XlsxParts{.rows = "<row><c s='3'><v>1</v></c></row>"}.parts();
        for (const char *name : {"xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml"})
            parts = with(parts, name, QByteArray());
        parts = with(parts, "xl/_rels/workbook.xml.rels",
                     XlsxParts::relations(
                         XlsxParts::relation("rId1", "worksheet", "worksheets/sheet1.xml")));
        QCOMPARE(rowsOf(zipOf(parts)), QStringList(u"1: #1"_s));
        QCOMPARE(rowsOf(zipOf(with(parts, "[Content_Types].xml", "<html>lies</html>"))),
                 QStringList(u"1: #1"_s));
    }

    void hiddenRowsAndColumnsAreNamedAndCanBeLeftOut()
    {
        const QByteArray file =
            XlsxParts{.rows = "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>"
                              "<row hidden='1'><c><v>4</v></c></row><row hidden='1'/>"
                              "<row><c r='B4'><v>5</v></c></row>",
                      .beforeRows = "<cols><col min='2' max='2' hidden='1'/>"
                                    "<col min='4' max='16384' hidden='1'/></cols>"}
                .file();
        QCOMPARE(rowsOf(file), QStringList({u"1: #1 | #2 | #3"_s, u"2h: #4"_s, u"4:  | #5"_s}));
        SheetReading visible;
        visible.withHiddenRows = false;
        visible.withHiddenColumns = false;
        QCOMPARE(rowsOf(file, visible), QStringList(u"1: #1 |  | #3"_s));
        Result<Workbook> book = openBytes(file);
        const auto report = book->read(
            0, [](const SheetRow &) { return true; }, visible);
        QCOMPARE(report->hiddenRows, 1);
        QCOMPARE(report->hiddenColumns, std::vector<int>{1});
        QCOMPARE(report->rows, 1);
        QVERIFY(report->isWhole);
    }

    void aRangeIsReadWithTheColumnsOfTheSheet()
    {
        const QByteArray file =
            XlsxParts{.rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c>"
                              "<c><v>4</v></c></row><row><c r='B3'><v>5</v></c></row>"
                              "<row><c><v>6</v></c></row>"}
                .file();
        SheetReading reading;
        reading.range = *SheetRange::fromText(u"$B$2:b3"_s);
        QCOMPARE(rowsOf(file, reading), QStringList({u"2:  | #3"_s, u"3:  | #5"_s}));
    }

    void aRangeIsUnderstoodAsPeopleWriteIt()
    {
        const SheetRange block{2, 100, 1, 3};
        QCOMPARE(SheetRange::fromText(u"B2:D100"_s), block);
        QCOMPARE(SheetRange::fromText(u" $d$100:$b$2 "_s), block);
        QCOMPARE(SheetRange::fromText(u"C7"_s), (SheetRange{7, 7, 2, 2}));
        QCOMPARE(SheetRange::fromText(u"B:D"_s)->lastColumn, 3);
        QCOMPARE(SheetRange::fromText(u"2:100"_s)->lastRow, 100);
        for (const QString &text :
             {u""_s, u"B"_s, u"7"_s, u"B2:"_s, u"B2:D"_s, u"A0:B1"_s, u"ABCD1"_s})
            QVERIFY2(!SheetRange::fromText(text), qPrintable(text));
    }

    void aPreviewStopsAfterItsRows()
    {
        QByteArray rows;
        for (int i = 0; i < 10'000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
        Result<Workbook> book = openBytes(XlsxParts{.rows = rows}.file());
        SheetReading reading;
        reading.mostRows = 200;
        int told = 0;
        const auto count = [&told](const SheetRow &) { return ++told > 0; };
        const auto report = book->read(0, count, reading);
        QCOMPARE(told, 200);
        QVERIFY(!report->isWhole);
        told = 0;
        const auto whole = book->read(0, count);
        QCOMPARE(told, 10'000);
        QVERIFY(whole->isWhole);
        const auto stopped = book->read(0, [](const SheetRow &row) { return row.number < 3; });
        QCOMPARE(stopped->rows, 3);
    }

    void aWorkbookOfLibxlsxwriterIsRead()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"año.xlsx"_s);
        lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Datos");
        lxw_worksheet *hidden = workbook_add_worksheet(book, "Oculta");
        worksheet_hide(hidden);
        lxw_format *date = workbook_add_format(book);
        format_set_num_format(date, "dd/mm/yyyy");
        lxw_datetime day = {2026, 11, 30, 0, 0, 0};
        worksheet_write_string(sheet, 0, 0, " ñandú ", nullptr);
        worksheet_write_number(sheet, 0, 1, 0.1 + 0.2, nullptr);
        worksheet_write_datetime(sheet, 0, 2, &day, date);
        worksheet_write_boolean(sheet, 0, 3, 1, nullptr);
        worksheet_write_formula_num(sheet, 1, 0, "=6*7", nullptr, 42);
        worksheet_write_string(sheet, 1, 1, "00123", nullptr);
        worksheet_set_row_opt(sheet, 1, LXW_DEF_ROW_HEIGHT, nullptr, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        Result<Workbook> opened = Workbook::open(path);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        QCOMPARE(opened->sheets()[0].name, u"Datos"_s);
        QVERIFY(opened->sheets()[1].isHidden);
        QStringList rows;
        const auto report = opened->read(0, [&rows](const SheetRow &row) {
            rows << shortRow(row);
            return true;
        });
        QVERIFY(report.ok());
        QCOMPARE(rows,
                 QStringList({u"1:  ñandú  | #0.3 | @30/11/2026{2026-11-30} | ?TRUE"_s,
                              u"2: #42 | 00123"_s}));
    }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
