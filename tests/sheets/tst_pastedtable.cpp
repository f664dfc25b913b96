// SPDX-License-Identifier: GPL-3.0-or-later
#include "readrows.h"
#include "sheets/htmltable.h"
#include "sheets/pastedtable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

/// As Excel for Windows writes it, shortened.
const QString excelPage = uR"(<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel">
<head>
<style>
<!--table
	{mso-displayed-decimal-separator:"\,";}
td
	{padding-top:1px;}
-->
</style>
</head>
<body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:
 collapse;width:144pt'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 width=64 style='height:15.0pt;width:48pt'>Raz&oacute;n
  social</td>
  <td width=64 style='width:48pt'>L&iacute;nea 1<br>
    L&iacute;nea 2</td>
  <td class=xl65 align=right x:num="0.125">13%</td>
 </tr>
 <tr height=20 style='height:15.0pt;display:none'>
  <td height=20>A &amp; B</td>
  <td></td>
  <td align=right x:num>42</td>
 </tr>
<!--EndFragment-->
<![if supportMisalignedColumns]>
 <tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td>
 </tr>
 <![endif]>
</table>
</body>
</html>)"_s;

/// As LibreOffice Calc writes it, shortened.
const QString libreOfficePage = uR"(<!DOCTYPE html>
<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<style type="text/css">body,div,table { font-family:"Liberation Sans" }</style>
</head>
<body>
<table cellspacing="0" border="0">
	<colgroup width="85"></colgroup>
	<tr>
		<td height="17" align="left">C&oacute;digo</td>
		<td align="right" sdval="46356" sdnum="3082;0;DD/MM/YY"><font color="#000000">30/11/26</font></td>
	</tr>
	<tr>
		<td height="17" align="left" sdnum="3082;0;@">00123</td>
		<td align="right" sdval="1234.5" sdnum="3082;0;[$$-2C0A] #.##0,00"><b>$ 1.234,50</b></td>
	</tr>
</table>
</body>
</html>)"_s;

/// As Google Sheets writes it, shortened.
const QString googlePage =
    uR"(<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot; two  blanks\nand a line&quot;}">two blanks<br/>and a line</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:46356.5}" data-sheets-numberformat="{&quot;1&quot;:7,&quot;2&quot;:&quot;dd/mm/yyyy hh:mm&quot;}">30/11/2026 12:00</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1.14738695440566E18}">1,14739E+18</td><td data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}">VERDADERO</td></tr></tbody></table>)"_s;

Rows pastedRows(const PastedText &pasted)
{
    const auto table = readPastedTable(pasted);
    return table.ok() ? shownRows(**table) : Rows{{table.error().message}};
}

Rows htmlRows(const QString &html)
{
    return pastedRows({{}, html});
}

} // namespace

class PastedTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsReadAsSpreadsheetsWriteIt()
    {
        QCOMPARE(pastedRows({u"a\tb\r\n\"c\nd\"\t00123\r\n"_s, {}}),
                 (Rows{{u"a"_s, u"b"_s}, {u"c\nd"_s, u"00123"_s}}));
        QCOMPARE(pastedRows({u"Ana\nLuis\n"_s, {}}), (Rows{{u"Ana"_s}, {u"Luis"_s}}));
        QCOMPARE(pastedRows({u" a \t\"b\n"_s, {}}), (Rows{{u" a "_s, u"\"b"_s}}));
        QCOMPARE(pastedRows({}), Rows{});
        const auto table = *readPastedTable({u"a\tb\n\t\nc\td\n"_s, {}});
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->rowNumber(1), 3);
    }

    void textWithoutTabsIsReadAsCsv()
    {
        QCOMPARE(pastedRows({u"Id;Name\n1;\"a;b\"\n"_s, {}}),
                 (Rows{{u"Id"_s, u"Name"_s}, {u"1"_s, u"a;b"_s}}));
        QCOMPARE(pastedRows({u"Peña, Ana\nSosa, Luis\n"_s, {}}),
                 (Rows{{u"Peña"_s, u" Ana"_s}, {u"Sosa"_s, u" Luis"_s}}));
        const auto chosen = readPastedTable({u"Peña, Ana\nSosa, Luis\n"_s, {}}, '\t');
        QCOMPARE(shownRows(**chosen), (Rows{{u"Peña, Ana"_s}, {u"Sosa, Luis"_s}}));
        QCOMPARE(pastedRows({u"say \"a\", \"b\nc\n"_s, {}}),
                 (Rows{{u"say \"a\""_s, u" \"b"_s}, {u"c"_s}}));
    }

    void aPageOfExcelHasWhatItsCellsStore()
    {
        const auto table = *readPastedTable({{}, excelPage});
        QCOMPARE(shownRows(*table),
                 (Rows{{u"Razón social"_s, u"Línea 1\nLínea 2"_s, u"13%"_s},
                       {u"A & B"_s, u""_s, u"42"_s}}));
        QCOMPARE(table->cell(0, 2).kind, SheetKind::Number);
        QCOMPARE(table->cell(0, 2).stored, std::string_view("0.125"));
        QCOMPARE(table->cell(1, 2).stored, std::string_view("42"));
        QVERIFY(!table->isHidden(0) && table->isHidden(1));
        QVERIFY(table->differs(2) && !table->differs(0));
    }

    void theTextBesideAPageKeepsTheBlanks()
    {
        const PastedText pasted{u"Razón  social\t\"Línea 1\nLínea 2\"\t13%\r\n A & B\t\t42\r\n"_s,
                                excelPage};
        const auto table = *readPastedTable(pasted);
        QCOMPARE(shownRows(*table),
                 (Rows{{u"Razón  social"_s, u"Línea 1\nLínea 2"_s, u"13%"_s},
                       {u" A & B"_s, u""_s, u"42"_s}}));
        QCOMPARE(table->cell(0, 2).stored, std::string_view("0.125"));
        QVERIFY(!table->differs(0));
        QVERIFY(table->isHidden(1));
    }

    void aPageOfOtherCellsThanTheTextIsTaken()
    {
        const QString page = u"<table><tr><td>a<p>b</td><td>c</td></tr></table>"_s;
        QCOMPARE(pastedRows({u"a\nb\tc\n"_s, page}), (Rows{{u"a\nb"_s, u"c"_s}}));
        QCOMPARE(pastedRows({u"a\tb\n"_s, u"<p>a b</p>"_s}), (Rows{{u"a"_s, u"b"_s}}));
    }

    void aPageOfLibreOfficeHasWhatItsCellsStore()
    {
        const auto table = *readPastedTable({{}, libreOfficePage});
        QCOMPARE(shownRows(*table),
                 (Rows{{u"Código"_s, u"30/11/26"_s}, {u"00123"_s, u"$ 1.234,50"_s}}));
        QCOMPARE(table->cell(0, 1).kind, SheetKind::Date);
        QCOMPARE(table->cell(0, 1).stored, std::string_view("2026-11-30"));
        QCOMPARE(table->cell(1, 0).kind, SheetKind::Text);
        QCOMPARE(table->cell(1, 1).kind, SheetKind::Number);
        QCOMPARE(table->cell(1, 1).stored, std::string_view("1234.5"));
    }

    void aPageOfGoogleSheetsHasWhatItsCellsStore()
    {
        const auto table = *readPastedTable({{}, googlePage});
        QCOMPARE(shownRows(*table),
                 (Rows{{u" two  blanks\nand a line"_s, u"30/11/2026 12:00"_s, u"1,14739E+18"_s,
                        u"VERDADERO"_s}}));
        QCOMPARE(table->cell(0, 1).kind, SheetKind::Date);
        QCOMPARE(table->cell(0, 1).stored, std::string_view("2026-11-30T12:00:00"));
        QCOMPARE(table->cell(0, 2).stored, std::string_view("1147386954405660000"));
        QVERIFY(table->cell(0, 2).isRounded);
        QVERIFY(table->hasRounded(2) && !table->hasRounded(1));
        QCOMPARE(table->cell(0, 3).kind, SheetKind::Boolean);
    }

    void cellsOfAPageAreFoundWhateverItsShape_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<Rows>("rows");
        const Rows grid{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("without end tags") << u"<table><tr><td>a<td>b<tr><td>c<td>d"_s << grid;
        QTest::newRow("capitals")
            << u"<TABLE><TR><TH>a</TH><TD>b</TD></TR><TR><TD>c</TD><TD>d</TD></TR></TABLE>"_s
            << grid;
        QTest::newRow("sections")
            << u"<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td>"
               "<td>d</td></tr></tbody></table>"_s
            << grid;
        QTest::newRow("without a row")
            << u"<table><td>a</td><td>b</td></table>"_s << Rows{{u"a"_s, u"b"_s}};
        QTest::newRow("colspan") << u"<table><tr><td colspan=2>a</td><td>b</td></tr></table>"_s
                                 << Rows{{u"a"_s, u""_s, u"b"_s}};
        QTest::newRow("rowspan")
            << u"<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td>"
               "</tr></table>"_s
            << Rows{{u"a"_s, u"b"_s}, {u""_s, u"c"_s}, {u"d"_s}};
        QTest::newRow("both spans")
            << u"<table><tr><td>x</td><td rowspan=2 colspan=2>a</td><td>b</td></tr>"
               "<tr><td>c</td><td>d</td></tr></table>"_s
            << Rows{{u"x"_s, u"a"_s, u""_s, u"b"_s}, {u"c"_s, u""_s, u""_s, u"d"_s}};
        QTest::newRow("a table in a cell")
            << u"<table><tr><td>a<table><tr><td>b</td></tr></table>c</td><td>d</td></tr>"
               "</table>"_s
            << Rows{{u"a\nbc"_s, u"d"_s}};
        QTest::newRow("the larger of two")
            << u"<table><tr><td>x</td></tr></table><table><tr><td>a</td><td>b</td></tr>"
               "</table>"_s
            << Rows{{u"a"_s, u"b"_s}};
        QTest::newRow("blanks")
            << u"<table><tr><td>\n  a \n b\t<b> c</b> <i>d</i>e </td></tr></table>"_s
            << Rows{{u"a b c de"_s}};
        QTest::newRow("no-break spaces")
            << u"<table><tr><td>&nbsp;a&nbsp;&nbsp;b</td><td>&nbsp;</td><td>c</td></tr></table>"_s
            << Rows{{u"\u00A0a\u00A0\u00A0b"_s, u""_s, u"c"_s}};
        QTest::newRow("lines")
            << u"<table><tr><td>a<br>b<br/><br />c<p>d</p><div>e</div></td></tr></table>"_s
            << Rows{{u"a\nb\n\nc\nd\ne"_s}};
        QTest::newRow("exact blanks")
            << u"<table><tr><td><pre>a  b\n c</pre></td></tr></table>"_s << Rows{{u"a  b\n c"_s}};
        QTest::newRow("characters")
            << u"<table><tr><td>&lt;&amp;&#241;&#xF1;&ntilde;&euro;&unknown;&;&#0;&</td></tr></table>"_s
            << Rows{{u"<&ñññ€&unknown;&;&#0;&"_s}};
        QTest::newRow("an amp that was decoded once")
            << u"<table><tr><td>&amp;lt;</td></tr></table>"_s << Rows{{u"&lt;"_s}};
        QTest::newRow("hidden parts")
            << u"<table><style>td{x:y}</style><tr><td>a<script>var x='<td>';</script><!-- <td>z"
               " --></td></tr></table>"_s
            << Rows{{u"a"_s}};
        QTest::newRow("attributes")
            << u"<table><tr><td title='a>b' colspan = \"2\" nowrap data-x=1/2>a</td><td>b</td></tr>"
               "</table>"_s
            << Rows{{u"a"_s, u""_s, u"b"_s}};
        QTest::newRow("a lone less-than")
            << u"<table><tr><td>1 < 2 <3</td></tr></table>"_s << Rows{{u"1 < 2 <3"_s}};
        QTest::newRow("no table") << u"<p>a</p>"_s << Rows{};
    }

    void cellsOfAPageAreFoundWhateverItsShape()
    {
        QFETCH(const QString, html);
        QFETCH(const Rows, rows);
        QCOMPARE(htmlRows(html), rows);
    }

    void hugeSpansAreLimited()
    {
        const QString row = u"<tr>"_s + u"<td colspan=65534 rowspan=65534>a</td>"_s.repeated(20);
        const auto rows = *readHtmlTable(QString(u"<table>"_s + row.repeated(3)));
        QCOMPARE(rows.size(), 3U);
        for (const HtmlRow &each : rows)
            QVERIFY(each.cells.size() <= 2021);
        const auto wide = readPastedTable({{}, u"<table><tr><td>a<td colspan=3000>b"_s});
        QCOMPARE((*wide)->columnCount(), 2);
        const auto wider = readPastedTable({{}, u"<table><tr><td>a<td colspan=3000>b<td>c"_s});
        QVERIFY(!wider.ok()); // or c would be lost
        QCOMPARE(wider.error().kind, Error::Kind::TooLarge);
        const auto tall = readPastedTable({{}, u"<table>"_s + row + u"<tr>"_s.repeated(10'000)});
        QVERIFY(!tall.ok());
        QCOMPARE(tall.error().kind, Error::Kind::TooLarge);
    }

    void anyBeginningOfAPageIsRead()
    {
        for (const QString &page : {excelPage, libreOfficePage, googlePage}) {
            const size_t rows = readHtmlTable(page)->size();
            for (qsizetype size = 0; size < page.size(); ++size)
                QVERIFY(readHtmlTable(QStringView(page).first(size))->size() <= rows);
        }
    }

    void damagedPagesAreRead()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            QString page = round % 2 ? excelPage : googlePage;
            for (int left = 1 + random.bounded(8); left > 0; --left)
                page[random.bounded(int(page.size()))] = u"<>/\"'&;=a \n"[random.bounded(11)];
            const auto rows = *readHtmlTable(page);
            for (const HtmlRow &row : rows)
                QVERIFY(row.cells.size() <= 2001);
        }
    }
};

QTEST_GUILESS_MAIN(PastedTableTest)
#include "tst_pastedtable.moc"
