// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/workbookfault.h"
#include "sheets/zipreader.h"
#include "workbookfiles.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

const char *sheetPart = "xl/worksheets/sheet1.xml";

XlsxParts oneCell()
{
    return {.rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"};
}

Error errorOf(const QByteArray &file, const WorkbookLimits &limits = {})
{
    Result<Workbook> book = openBytes(file, limits);
    if (!book)
        return book.error();
    const auto report = book->read(0, [](const SheetRow &) { return true; });
    return report ? Error{Error::Kind::InvalidInput, u"no error"_s, {}, 0} : report.error();
}

/// Sets the bit of encryption of all entries.
QByteArray withEncryptedEntries(QByteArray zip)
{
    for (qsizetype i = zip.indexOf("PK\x01\x02"); i >= 0; i = zip.indexOf("PK\x01\x02", i + 1))
        zip[i + 8] = char(zip[i + 8] | 1);
    return zip;
}

/// Changes a byte within the packed content of an entry that is stored as it is.
QByteArray withDamagedContent(QByteArray zip, const QByteArray &content)
{
    const qsizetype place = zip.indexOf(content);
    zip[place] = char(zip[place] + 1);
    return zip;
}

} // namespace

class BadWorkbooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatIsNoWorkbookIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("web page") << QByteArray("<html><table><tr><td>1</td></tr></table></html>")
                                  << u"web page (HTML)"_s;
        QTest::newRow("csv") << QByteArray("Id;Name\n1;Ana\n") << u"a text file"_s;
        QTest::newRow("empty") << QByteArray("") << u"a text file"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << u"a PDF document"_s;
        QTest::newRow("old workbook")
            << oleFile({u"Root Entry"_s, u"Workbook"_s}) << u"old format of Excel (XLS)"_s;
        QTest::newRow("very old workbook")
            << oleFile({u"Root Entry"_s, u"BOOK"_s}) << u"old format of Excel (XLS)"_s;
        QTest::newRow("encrypted workbook")
            << oleFile({u"Root Entry"_s, u"\u0006DataSpaces"_s, u"Version"_s, u"DataSpaceMap"_s,
                        u"EncryptionInfo"_s, u"EncryptedPackage"_s})
            << u"protected by a password"_s;
        QTest::newRow("old document")
            << oleFile({u"Root Entry"_s, u"WordDocument"_s}) << u"not a workbook"_s;
        QTest::newRow("cut container")
            << oleFile({u"Root Entry"_s}).first(600) << u"not a workbook"_s;
        QTest::newRow("other archive") << zipOf({{"a.txt", "a"}}) << u"not a workbook"_s;
        QTest::newRow("other xml")
            << QByteArray("<?xml version='1.0'?><a/>") << u"not a workbook"_s;
        QTest::newRow("text document") << zipOf(
            {{"content.xml",
              "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>"
              "<o:body><o:text/></o:body></o:document-content>"}})
                                       << u"not a workbook"_s;
        QTest::newRow("word document")
            << zipOf({{"_rels/.rels",
                       XlsxParts::relations(
                           XlsxParts::relation("rId1", "officeDocument", "word/document.xml"))},
                      {"word/document.xml", "<document xmlns='urn:word'/>"}})
            << u"not a workbook"_s;
        QTest::newRow("binary workbook")
            << zipOf({{"_rels/.rels",
                       XlsxParts::relations(
                           XlsxParts::relation("rId1", "officeDocument", "xl/workbook.bin"))}})
            << u"XLSB"_s;
        QTest::newRow("encrypted document")
            << zipOf({{"content.xml", "noise"},
                      {"META-INF/manifest.xml",
                       "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                       "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry>"
                       "</m:manifest>"}})
            << u"protected by a password"_s;
        QTest::newRow("encrypted package")
            << zipOf({{"encrypted-package", "noise"},
                      {"META-INF/manifest.xml",
                       "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                       "<m:file-entry m:full-path='encrypted-package'><m:encryption-data/>"
                       "</m:file-entry></m:manifest>"}})
            << u"protected by a password"_s;
        QTest::newRow("encrypted archive")
            << withEncryptedEntries(oneCell().file()) << u"protected by a password"_s;
    }

    void aFileThatIsNoWorkbookIsNamed()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, words);
        const Error error = errorOf(file);
        QCOMPARE(error.kind, Error::Kind::InvalidInput);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }

    void aDamagedFileIsNamedWithThePart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        const QByteArray whole = oneCell().file();
        const Parts parts = oneCell().parts();
        QTest::newRow("end cut off")
            << whole.first(whole.size() / 2) << u"end of the workbook is missing"_s;
        QTest::newRow("directory cut off")
            << whole.first(whole.size() - 30) << u"end of the workbook is missing"_s;
        QTest::newRow("sheet missing") << zipOf(with(parts, sheetPart, QByteArray()))
                                       << u"xl/worksheets/sheet1.xml is missing"_s;
        QTest::newRow("book missing") << zipOf(with(parts, "xl/workbook.xml", QByteArray()))
                                      << u"xl/workbook.xml is missing"_s;
        QTest::newRow("relation missing")
            << zipOf(with(parts, "xl/_rels/workbook.xml.rels", XlsxParts::relations({})))
            << u"Sheet1 is missing"_s;
        QTest::newRow("tag not closed")
            << zipOf(with(parts, sheetPart, "<worksheet>\n<sheetData>\n<row></c>"))
            << u"xl/worksheets/sheet1.xml, line 3"_s;
        QTest::newRow("xml cut off") << zipOf(with(parts, sheetPart, oneCell().sheet().chopped(20)))
                                     << u"sheet1.xml, line 2"_s;
        QTest::newRow("no UTF-8") << zipOf(with(parts, sheetPart, "<worksheet>\n\xFF</worksheet>"))
                                  << u"sheet1.xml, line 2"_s;
        QTest::newRow("entry twice") << zipOf([&parts] {
            Parts twice = parts;
            twice.emplace_back("XL/worksheets\\sheet1.xml", "<worksheet/>");
            return twice;
        }()) << u"damaged: xl/worksheets/sheet1.xml"_s;
        QTest::newRow("checksum") << withDamagedContent(zipOf(parts, 0), "r=\"A1\"><v>1")
                                  << u"xl/worksheets/sheet1.xml"_s;
    }

    void aDamagedFileIsNamedWithThePart()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, words);
        const Error error = errorOf(file);
        QCOMPARE(error.kind, Error::Kind::NotUnderstood);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
    }

    void anEntryThatEndsEarlyIsDamagedThoughItsPartReadsWell()
    {
        // The archive says that the entry has more bytes than its packed content gives.
        QByteArray zip = zipOf({{"a", "<a/>"}});
        const qsizetype place = zip.indexOf("PK\x01\x02");
        qToLittleEndian(quint32(5), zip.data() + place + 24);
        qToLittleEndian(quint32(5), zip.data() + 22);
        QBuffer buffer(&zip);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        Result<ZipReader> reader = ZipReader::open(buffer);
        QVERIFY(reader.ok());
        const auto content = reader->readAll("a", 100);
        QVERIFY(!content.ok());
    }

    void anEntityIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::newRow("internal") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet/>");
        QTest::newRow("external") << QByteArray(
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet/>");
        QTest::newRow("parameter") << QByteArray("<!DOCTYPE a [<!ENTITY % b 'c'>]><worksheet/>");
        QTest::newRow("not declared")
            << QByteArray("<!DOCTYPE a SYSTEM 'a.dtd'><worksheet>&b;</worksheet>");
        QTest::newRow("billion laughs")
            << QByteArray("<!DOCTYPE a [<!ENTITY b 'ccc'><!ENTITY d '&b;&b;&b;'>]><worksheet>&d;"
                          "</worksheet>");
    }

    void anEntityIsRefused()
    {
        QFETCH(const QByteArray, sheet);
        const Error error = errorOf(zipOf(with(oneCell().parts(), sheetPart, sheet)));
        QCOMPARE(error.kind, Error::Kind::NotUnderstood);
        QVERIFY2(error.message.contains(u"xl/worksheets/sheet1.xml, line 1"),
                 qPrintable(error.message));
        QVERIFY2(error.detail.contains(u"entity"), qPrintable(error.detail));
    }

    void aDocumentTypeAloneIsRead()
    {
        const QByteArray sheet = "<!DOCTYPE worksheet><worksheet xmlns='" + QByteArray(mainSpace)
            + "'><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
        QCOMPARE(rowsOf(zipOf(with(oneCell().parts(), sheetPart, sheet))), QStringList(u"1: #1"_s));
    }

    void aPrefixThatIsNotDeclaredIsRefused()
    {
        const QByteArray sheet = "<worksheet><sheetData><row><x:c/></row></sheetData></worksheet>";
        QCOMPARE(errorOf(zipOf(with(oneCell().parts(), sheetPart, sheet))).detail,
                 u"a prefix is not declared"_s);
    }

    void elementsTooDeepAreRefused()
    {
        const QByteArray sheet = QByteArray("<worksheet>").repeated(200);
        const Error error = errorOf(zipOf(with(oneCell().parts(), sheetPart, sheet)));
        QCOMPARE(error.kind, Error::Kind::NotUnderstood);
        QCOMPARE(error.detail, u"too many elements within each other"_s);
    }

    void aTextTooLongIsRefused()
    {
        WorkbookLimits limits;
        limits.cellText = 100;
        const auto fileOf = [](int length) {
            return XlsxParts{.rows = "<row><c t='inlineStr'><is><t>" + QByteArray(length, 'a')
                                 + "</t></is></c></row>"}
                .file();
        };
        QCOMPARE(errorOf(fileOf(100), limits).message, u"no error"_s);
        QCOMPARE(errorOf(fileOf(101), limits).detail, u"a text is too long"_s);
    }

    void aTagTooLongIsRefused()
    {
        WorkbookLimits limits;
        limits.xmlToken = 100'000;
        const QByteArray sheet = "<worksheet a='" + QByteArray(400'000, 'a') + "'/>";
        QCOMPARE(errorOf(zipOf(with(oneCell().parts(), sheetPart, sheet)), limits).detail,
                 u"a tag is too long"_s);
    }

    void anArchiveThatUnpacksToTooMuchIsRefused()
    {
        const QByteArray file =
            zipOf(with(oneCell().parts(), sheetPart, QByteArray(1'000'000, ' ')));
        WorkbookLimits total;
        total.inflatedBytes = 999'999;
        WorkbookLimits ratio;
        ratio.ratioFrom = 500'000;
        WorkbookLimits entries;
        entries.entries = 3;
        for (const WorkbookLimits &limits : {total, ratio, entries}) {
            const Error error = errorOf(file, limits);
            QCOMPARE(error.kind, Error::Kind::TooLarge);
            QVERIFY2(error.message.contains(u"unpacks to far more data"),
                     qPrintable(error.message));
        }
        QCOMPARE(errorOf(oneCell().file()).message, u"no error"_s);
    }

    void aSheetWithTooManyCellsIsRefused()
    {
        WorkbookLimits limits;
        limits.cells = 1000;
        const QByteArray rows =
            "<table:table-row table:number-rows-repeated='1001'><table:table-cell "
            "office:value-type='float' office:value='1'/></table:table-row>";
        QCOMPARE(errorOf(odsFile(rows), limits).kind, Error::Kind::TooLarge);
        const QByteArray wide =
            "<table:table-row><table:table-cell table:number-columns-repeated='16385' "
            "office:value-type='float' office:value='1'/></table:table-row>";
        QCOMPARE(errorOf(odsFile(wide)).kind, Error::Kind::NotUnderstood);
        const QByteArray tall =
            "<table:table-row table:number-rows-repeated='2000000000'><table:table-cell "
            "office:value-type='float' office:value='1'/></table:table-row>";
        QCOMPARE(errorOf(odsFile(tall)).kind, Error::Kind::TooLarge);
    }

    void sharedTextsHaveALimit()
    {
        WorkbookLimits limits;
        limits.sharedText = 1000;
        const QByteArray file = XlsxParts{.shared = QByteArray("<si/>").repeated(100)}.file();
        QCOMPARE(errorOf(file, limits).detail, u"too much text"_s);
    }

    void theUserCanCancel()
    {
        QByteArray rows;
        for (int i = 0; i < 20'000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
        Result<Workbook> book = openBytes(XlsxParts{.rows = rows}.file());
        SheetProgress progress;
        SheetReading reading;
        reading.progress = &progress;
        int told = 0;
        const auto cancelled = book->read(
            0,
            [&](const SheetRow &) {
                if (++told == 100)
                    progress.cancel();
                return true;
            },
            reading);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QVERIFY(told < 20'000);
        QVERIFY(progress.done() > 0 && progress.done() < progress.total());

        SheetProgress second;
        reading.progress = &second;
        const auto whole = book->read(
            0, [](const SheetRow &) { return true; }, reading);
        QVERIFY(whole.ok());
        QCOMPARE(whole->rows, 20'000);
        QCOMPARE(second.done(), second.total());
    }

    void aFileThatCannotBeOpenedIsNamed()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"nothing.xlsx"_s);
        const auto book = Workbook::open(path);
        QCOMPARE(book.error().kind, Error::Kind::Storage);
        QVERIFY(book.error().message.contains(path));
    }

    void aDamagedDocumentOfXmlAloneIsNamedByItsFile()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"año.fods"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(odsDocument("<table:table>\n</oops>", {}, "office:document"));
        file.close();
        Result<Workbook> book = Workbook::open(path);
        QVERIFY(book.ok());
        const auto report = book->read(0, [](const SheetRow &) { return true; });
        QVERIFY2(report.error().message.contains(u"damaged: año.fods, line 3"),
                 qPrintable(report.error().message));
    }

    void tooManySheetsAreRefused()
    {
        WorkbookLimits limits;
        limits.sheets = 2;
        const QByteArray tables =
            QByteArray("<table:table table:name='a'></table:table>").repeated(3);
        QCOMPARE(errorOf(odsDocument(tables), limits).detail, u"too many sheets"_s);
        const QByteArray sheets = QByteArray("<sheet r:id='rId1'/>").repeated(3);
        const QByteArray book = "<workbook xmlns='" + QByteArray(mainSpace) + "' xmlns:r='"
            + relationSpace + "'><sheets>" + sheets + "</sheets></workbook>";
        QCOMPARE(errorOf(zipOf(with(oneCell().parts(), "xl/workbook.xml", book)), limits).detail,
                 u"too many sheets"_s);
    }

    void theNameOfAFileDoesNotDecide()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"año.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(oneCell().file());
        file.close();
        const auto book = Workbook::open(path);
        QVERIFY(book.ok());
        QCOMPARE(book->format(), Workbook::Format::Xlsx);
    }
};

QTEST_GUILESS_MAIN(BadWorkbooksTest)
#include "tst_badworkbooks.moc"
