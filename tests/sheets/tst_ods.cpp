// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookfiles.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray cell(const QByteArray &attributes, const QByteArray &paragraphs)
{
    return "<table:table-cell " + attributes + ">" + paragraphs + "</table:table-cell>";
}

QByteArray textCell(const QByteArray &paragraphs)
{
    return cell("office:value-type='string'", paragraphs);
}

const QByteArray emptyCell = "<table:table-cell/>";

} // namespace

class OdsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCellIsReadByItsType_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *attributes, const char *content,
                            const char *expected) {
            QTest::addRow("%s", name)
                << QByteArray(attributes) << QByteArray(content) << QString::fromUtf8(expected);
        };
        add("number", "office:value-type='float' office:value='1234.5'",
            "<text:p>1.234,50</text:p>", "#1.234,50{1234.5}");
        add("number without a text", "office:value-type='float' office:value='12'", "", "#12");
        add("noise of a double", "office:value-type='float' office:value='0.30000000000000004'",
            "<text:p>0,3</text:p>", "#0,3{0.3}");
        add("more than 15 digits", "office:value-type='float' office:value='1.14738695440566E+18'",
            "<text:p>1,15E+18</text:p>", "#1,15E+18{1147386954405660000}*");
        add("percentage", "office:value-type='percentage' office:value='0.05'",
            "<text:p>5 %</text:p>", "#5 %{0.05}");
        add("currency", "office:value-type='currency' office:currency='UYU' office:value='7'",
            "<text:p>$ 7,00</text:p>", "#$ 7,00{7}");
        add("date", "office:value-type='date' office:date-value='2026-11-30'",
            "<text:p>30/11/26</text:p>", "@30/11/26{2026-11-30}");
        add("date with a time",
            "office:value-type='date' office:date-value='2026-11-30T12:35:28.000000001'",
            "<text:p>30/11/26 12:35</text:p>", "@30/11/26 12:35{2026-11-30T12:35:28}");
        add("date before 1900", "office:value-type='date' office:date-value='1815-06-29'",
            "<text:p>29/06/1815</text:p>", "@29/06/1815{1815-06-29}");
        add("time", "office:value-type='time' office:time-value='PT12H35M28S'",
            "<text:p>12:35:28</text:p>", "@12:35:28");
        add("duration over a day", "office:value-type='time' office:time-value='PT36H00M00S'",
            "<text:p>36:00</text:p>", "@36:00{36:00:00}");
        add("boolean", "office:value-type='boolean' office:boolean-value='true'",
            "<text:p>VERDADERO</text:p>", "?VERDADERO{TRUE}");
        add("text", "office:value-type='string'", "<text:p>00123</text:p>", "00123");
        add("text as an attribute", "office:value-type='string' office:string-value='a'", "", "a");
        add("text without a type", "", "<text:p>a</text:p>", "a");
        add("formula", "table:formula='of:=6*7' office:value-type='float' office:value='42'",
            "<text:p>42</text:p>", "#42");
        add("formula without a result", "table:formula='of:=6*7'", "", "~");
        add("error of Calc",
            "table:formula='of:=1/0' office:value-type='string' office:string-value='' "
            "calcext:value-type='error'",
            "<text:p>#DIV/0!</text:p>", "!#DIV/0!");
        add("error of old programs",
            "table:formula='of:=1/0' office:value-type='float' office:value='0'",
            "<text:p>Err:502</text:p>", "!Err:502");
        add("text that looks like an error", "office:value-type='string'", "<text:p>#N/A</text:p>",
            "#N/A");
    }

    void aCellIsReadByItsType()
    {
        QFETCH(const QByteArray, attributes);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, expected);
        QCOMPARE(rowsOf(odsFile(row(cell(attributes, content)))), QStringList(u"1: "_s + expected));
    }

    void aTextIsReadWithItsParagraphsAndBlanks_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *content, const char *expected) {
            QTest::addRow("%s", name) << QByteArray(content) << QString::fromUtf8(expected);
        };
        add("paragraphs", "<text:p>a</text:p><text:p/><text:p>b</text:p>", "a\n\nb");
        add("blanks", "<text:p>a<text:s text:c='3'/>b<text:s/>c</text:p>", "a   b c");
        add("blanks in front", "<text:p><text:s text:c='2'/>a</text:p>", "  a");
        add("tab and line end", "<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc");
        add("spans and links", "<text:p>a<text:span>b<text:a>c</text:a></text:span>d</text:p>",
            "abcd");
        add("white space that formats", "<text:p>\n  a\n  b\n</text:p>", "a b");
        add("blanks of the text", "<text:p> a  b </text:p>", " a  b ");
        add("note",
            "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>", "a");
        add("note behind",
            "<text:p>a</text:p><office:annotation><text:p>note</text:p></office:annotation>", "a");
        add("picture",
            "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>"
            "<text:p>a</text:p>",
            "a");
        add("ruby",
            "<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b"
            "</text:ruby-text></text:ruby></text:p>",
            "a");
        add("table in a cell",
            "<text:p>a</text:p><table:table><table:table-row><table:table-cell>"
            "<text:p>inner</text:p></table:table-cell></table:table-row></table:table>",
            "a");
    }

    void aTextIsReadWithItsParagraphsAndBlanks()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, expected);
        QCOMPARE(rowsOf(odsFile(row(textCell(content)))), QStringList(u"1: "_s + expected));
    }

    void coveredCellsKeepTheirPlaceWithoutContent()
    {
        const QByteArray cells = cell("table:number-columns-spanned='3' office:value-type='string'",
                                      "<text:p>a</text:p>")
            + "<table:covered-table-cell table:number-columns-repeated='2'><text:p>x</text:p>"
              "</table:covered-table-cell>"
            + textCell("<text:p>b</text:p>");
        QCOMPARE(rowsOf(odsFile(row(cells))), QStringList(u"1: a |  |  | b"_s));
    }

    void repeatedCellsAndRowsAreToldEach()
    {
        const QByteArray repeated = cell(
            "table:number-columns-repeated='2' office:value-type='float' office:value='1'", "");
        const QByteArray rows =
            row("<table:table-cell table:number-columns-repeated='2'/>" + repeated,
                "table:number-rows-repeated='2'")
            + row(emptyCell, "table:number-rows-repeated='3'") + row(repeated);
        QCOMPARE(rowsOf(odsFile(rows)),
                 QStringList({u"1:  |  | #1 | #1"_s, u"2:  |  | #1 | #1"_s, u"6: #1 | #1"_s}));
    }

    void emptyRowsToTheEndOfTheSheetCostNothing()
    {
        const QByteArray filler = "<table:table-cell table:number-columns-repeated='16384'/>";
        const QByteArray rows = row(textCell("<text:p>a</text:p>"))
            + row(filler, "table:number-rows-repeated='1048574'")
            + row(textCell("<text:p>b</text:p>"));
        QCOMPARE(rowsOf(odsFile(rows)), QStringList({u"1: a"_s, u"1048576: b"_s}));
    }

    void aRowOfGroupsAndHeadersIsARow()
    {
        const QByteArray rows = "<table:table-header-rows>" + row(textCell("<text:p>a</text:p>"))
            + "</table:table-header-rows><table:table-row-group>"
            + row(textCell("<text:p>b</text:p>"), "table:visibility='collapse'")
            + "</table:table-row-group>"
            + row(textCell("<text:p>c</text:p>"), "table:visibility='filter'");
        QCOMPARE(rowsOf(odsFile(rows)), QStringList({u"1: a"_s, u"2h: b"_s, u"3h: c"_s}));
    }

    void hiddenColumnsCanBeLeftOut()
    {
        const QByteArray rows = "<table:table-column table:number-columns-repeated='1'/>"
                                "<table:table-column-group><table:table-column "
                                "table:visibility='collapse'/></table:table-column-group>"
            + row(textCell("<text:p>a</text:p>") + textCell("<text:p>b</text:p>")
                  + textCell("<text:p>c</text:p>"));
        SheetReading reading;
        reading.withHiddenColumns = false;
        QCOMPARE(rowsOf(odsFile(rows), reading), QStringList(u"1: a |  | c"_s));
        Result<Workbook> book = openBytes(odsFile(rows));
        const auto report = book->read(0, [](const SheetRow &) { return true; });
        QCOMPARE(report->hiddenColumns, std::vector<int>{1});
    }

    void sheetsAreListedWithoutTablesOfOtherThings()
    {
        const QByteArray tables =
            "<table:tracked-changes><table:cell-content-change><table:previous>"
            "<table:change-track-table-cell><text:p>old</text:p></table:change-track-table-cell>"
            "</table:previous></table:cell-content-change></table:tracked-changes>"
            "<table:table table:name='Uno'>"
            + row(textCell("<text:p>1</text:p>"))
            + "</table:table><table:table table:name='Dos' table:style-name='ta2'>"
            + row(textCell("<text:p>2</text:p>"))
            + "</table:table><table:dde-links><table:dde-link><table:table>"
            + row(textCell("<text:p>3</text:p>"))
            + "</table:table></table:dde-link></table:dde-links>";
        const QByteArray styles = "<style:style style:name='ta1' style:family='table'>"
                                  "<style:table-properties table:display='true'/></style:style>"
                                  "<style:style style:name='ta2' style:family='table'>"
                                  "<style:table-properties table:display='false'/></style:style>";
        const QByteArray file = zipOf({{"content.xml", odsDocument(tables, styles)}});
        const Result<Workbook> book = openBytes(file);
        QCOMPARE(book->format(), Workbook::Format::Ods);
        const std::vector<SheetInfo> expected = {{u"Uno"_s, SheetInfo::Kind::Table, false},
                                                 {u"Dos"_s, SheetInfo::Kind::Table, true}};
        QCOMPARE(book->sheets(), expected);
        QCOMPARE(rowsOf(file, {}, 0), QStringList(u"1: 1"_s));
        QCOMPARE(rowsOf(file, {}, 1), QStringList(u"1: 2"_s));
    }

    void aSecondTableIsFoundWhereverItBegins()
    {
        // The document is read in pieces of 64 KiB; the tag of the table lies across the end of one.
        const auto documentOf = [](int padding) {
            return odsDocument("<table:table table:name='Uno'>"
                               + row(textCell("<text:p>" + QByteArray(padding, 'a') + "</text:p>"))
                               + "</table:table><table:table table:name='Dos'></table:table>");
        };
        const qsizetype tag = documentOf(0).lastIndexOf("<table:table");
        for (int behind = -2; behind < 20; ++behind) {
            const QByteArray document = documentOf(65'536 - int(tag) - behind);
            QCOMPARE(document.lastIndexOf("<table:table"), 65'536 - behind);
            const Result<Workbook> book = openBytes(document);
            QCOMPARE(book->sheets().size(), 2U);
        }
    }

    void aSecondTableIsFoundInAnyForm()
    {
        const QByteArray space = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        const QByteArray one = "<table:table table:name='Uno'></table:table>";
        for (const QByteArray &other :
             {"<t:table xmlns:t='" + space + "' t:name='Dos'/>",
              "<table xmlns='" + space + "' xmlns:t='" + space + "' t:name='Dos'/>",
              QByteArray("<table:table\ntable:name='Dos'/>"), QByteArray("<table:table/>")}) {
            const Result<Workbook> book = openBytes(odsDocument(one + other));
            QCOMPARE(book->sheets().size(), 2U);
        }
        QCOMPARE(openBytes(odsDocument(one + "<!-- <table:table/> -->"))->sheets().size(), 1U);

        const QString text = QString::fromUtf8(odsDocument(one + one).replace("UTF-8", "UTF-16"));
        const QByteArray wide =
            "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(openBytes(zipOf({{"content.xml", wide}}))->sheets().size(), 2U);
    }

    void aDocumentOfXmlAloneIsReadTwice()
    {
        const QByteArray file =
            odsDocument("<table:table table:name='Uno'>" + row(textCell("<text:p>ñ</text:p>"))
                            + "</table:table>",
                        {}, "office:document");
        Result<Workbook> book = openBytes(file);
        QVERIFY2(book.ok(), book.ok() ? "" : qPrintable(book.error().message));
        QCOMPARE(book->format(), Workbook::Format::Fods);
        for (int i = 0; i < 2; ++i) {
            QString text;
            const auto report = book->read(0, [&text](const SheetRow &told) {
                text = shortRow(told);
                return true;
            });
            QVERIFY(report.ok());
            QCOMPARE(text, u"1: ñ"_s);
        }
    }

    void anyPrefixIsRead()
    {
        QByteArray document = odsDocument("<table:table table:name='Uno'>"
                                          + row(textCell("<text:p>a</text:p>")) + "</table:table>");
        document.replace("table:", "tb:").replace("text:", "x:").replace("xmlns:table", "xmlns:tb");
        document.replace("xmlns:text", "xmlns:x");
        document.replace("xmlns:tb:1.0", "xmlns:table:1.0")
            .replace("xmlns:x:1.0", "xmlns:text:1.0");
        QCOMPARE(rowsOf(zipOf({{"content.xml", document}})), QStringList(u"1: a"_s));
    }
};

QTEST_GUILESS_MAIN(OdsTest)
#include "tst_ods.moc"
