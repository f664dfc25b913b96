// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/exceltext.h"
#include "sheets/excelwriter.h"
#include "sheets/sheetprogress.h"
#include "sheets/zipreader.h"

#include <clocale>
#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<std::vector<Cell>>;

Cell text(std::string_view value)
{
    return {CellKind::String, value};
}

Result<Done> write(QIODevice &device, const QStringList &columns, const Rows &rows)
{
    ExcelWriter writer(device, u"Table"_s);
    size_t next = 0;
    return writeTable(writer, columns, [&]() -> std::optional<std::span<const Cell>> {
        if (next == rows.size())
            return {};
        return std::span<const Cell>(rows[next++]);
    });
}

/// A part of the workbook with this content.
QString partOf(const QString &name, const QStringList &columns, const Rows &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (const auto done = write(buffer, columns, rows); !done.ok())
        return done.error().message;
    buffer.seek(0);
    auto zip = ZipReader::open(buffer);
    const auto part = zip->readAll(name.toStdString(), 10'000'000);
    return part.ok() ? QString::fromUtf8(*part) : part.error().message;
}

QString sheetOf(const QStringList &columns, const Rows &rows)
{
    return partOf(u"xl/worksheets/sheet1.xml"_s, columns, rows);
}

/// While it lives, numbers of the C library have a decimal comma, as in the programs of most users.
class DecimalComma {
public:
    DecimalComma()
    {
        QProcess process;
        process.start(
            u"localedef"_s,
            {u"-i"_s, u"es_ES"_s, u"-f"_s, u"UTF-8"_s, m_directory.filePath(u"es_ES.UTF-8"_s)});
        process.waitForFinished();
        qputenv("LOCPATH", m_directory.path().toLocal8Bit());
        isSet = std::setlocale(LC_ALL, "es_ES.UTF-8") && *std::localeconv()->decimal_point == ',';
    }
    ~DecimalComma()
    {
        std::setlocale(LC_ALL, "C.UTF-8");
        qunsetenv("LOCPATH");
    }
    Q_DISABLE_COPY_MOVE(DecimalComma)

    bool isSet = false;

private:
    QTemporaryDir m_directory;
};

} // namespace

class ExcelWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textStaysTextAndPlainNumbersAreNumbers()
    {
        const Rows rows{{text("00123"), {CellKind::Number, "1.10"}, {CellKind::Number, "-42"}},
                        {{CellKind::Boolean, "true"},
                         {CellKind::Number, "1e3"},
                         {CellKind::Number, "1147386954405658704"}},
                        {text("5"), {CellKind::Number, "-0"}, {CellKind::Null, ""}}};
        const QString sheet = sheetOf({u"a"_s, u"b"_s, u"c"_s}, rows);
        for (const QString &isText :
             {u"00123"_s, u"true"_s, u"1e3"_s, u"1147386954405658704"_s, u"5"_s, u"-0"_s})
            QVERIFY2(sheet.contains(QString(u"<is><t>%1</t></is>"_s.arg(isText))),
                     qPrintable(sheet));
        QVERIFY(sheet.contains(u"<v>1.1</v>"_s) && sheet.contains(u"<v>-42</v>"_s));
        QVERIFY(!sheet.contains(u"r=\"C4\""_s));
        const QString styles = partOf(u"xl/styles.xml"_s, {u"a"_s, u"b"_s, u"c"_s}, rows);
        QVERIFY2(styles.contains(u"numFmtId=\"49\""_s),
                 qPrintable(styles)); // @, so that editing keeps it text
        QVERIFY(styles.contains(u"formatCode=\"0.00\""_s) && styles.contains(u"numFmtId=\"1\""_s));
    }

    void namesAreFrozenAndFilteredAndColumnsAsWideAsTheirTexts()
    {
        const std::string wide(40, 'x');
        const QString sheet =
            sheetOf({u"a"_s, u"b"_s}, {{text("x"), text(wide)}, {text("y"), text("l1\nl2")}});
        QVERIFY(sheet.contains(u"<pane ySplit=\"1\" topLeftCell=\"A2\""_s));
        QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:B3\"/>"_s));
        QVERIFY2(sheet.contains(u"<col min=\"1\" max=\"1\" width=\"8.7"_s), qPrintable(sheet));
        QVERIFY2(sheet.contains(u"<col min=\"2\" max=\"2\" width=\"42.7"_s), qPrintable(sheet));
        QVERIFY(!sheetOf({u"a"_s}, {}).contains(u"autoFilter"_s));
    }

    void numbersHaveAPointWhateverTheUsersLanguage()
    {
        const DecimalComma comma;
        if (!comma.isSet)
            QSKIP("localedef or its sources are missing");
        const QString sheet = sheetOf({u"a"_s}, {{{CellKind::Number, "1234.50"}}});
        QVERIFY2(sheet.contains(u"<v>1234.5</v>"_s), qPrintable(sheet));
        QVERIFY(!sheet.contains(u"width=\"10,"_s));
        QCOMPARE(*std::localeconv()->decimal_point, ','); // the program's own locale stays
    }

    void aTextThatIsTooLongIsNamedAndNeverCut()
    {
        const std::string most(32'767, 'x');
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(write(buffer, {u"a"_s}, {{text(most)}}).ok());
        const std::string rockets =
            QString(u"🚀"_s.repeated(16'384)).toStdString(); // two units each
        for (const std::string &longer : {most + "x", rockets}) {
            const auto done =
                write(buffer, {u"a"_s, u"Notas"_s}, {{text("x")}, {text("x"), text(longer)}});
            QVERIFY(!done.ok());
            QCOMPARE(done.error().kind, Error::Kind::TooLarge);
            QVERIFY2(done.error().message.contains(u"Row 3, column “Notas”"_s),
                     qPrintable(done.error().message));
        }
        const std::string controls(20'000, '\x01'); // seven characters each as they are written
        const auto done = write(buffer, {u"a"_s}, {{text(controls)}});
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::TooLarge);
    }

    void whatASheetCannotHoldIsNamed()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ExcelWriter writer(buffer, {});
        QVERIFY(writer.begin({u"a"_s}).ok());
        const std::vector<Cell> empty(1);
        for (int row = 1; row < 1'048'576; ++row)
            QVERIFY(writer.add(empty).ok());
        QCOMPARE(writer.add(empty).error().kind, Error::Kind::TooLarge);
        ExcelWriter wide(buffer, {});
        QCOMPARE(wide.begin(QStringList(16'385, u"a"_s)).error().kind, Error::Kind::TooLarge);
        ExcelWriter narrow(buffer, {});
        QCOMPARE(narrow.begin({}).error().kind, Error::Kind::InvalidInput);
        QVERIFY(buffer.data().isEmpty());
    }

    void whatXmlCannotHoldIsEscapedAsExcelDoesIt()
    {
        QCOMPARE(escapedForExcel("a\tb\nc"), std::string("a\tb\nc"));
        QCOMPARE(escapedForExcel("\r\x01\x1B"), std::string("_x000D__x0001__x001B_"));
        QCOMPARE(escapedForExcel({"a\0b", 3}), std::string("a_x0000_b"));
        QCOMPARE(escapedForExcel("\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBF\xBD"),
                 std::string("_xFFFE__xFFFF_\xEF\xBF\xBD"));
        QCOMPARE(escapedForExcel("_x000D_"), std::string("_x005F_x000D_"));
        QCOMPARE(escapedForExcel("_x00G0_ _x000D _X000D_"), std::string("_x00G0_ _x000D _X000D_"));
        QCOMPARE(escapedForExcel("_x005F_x000D_"), std::string("_x005F_x005F_x005F_x000D_"));
    }

    void namesOfSheetsAreMadeFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"Proveedores"_s << u"Proveedores"_s;
        QTest::newRow("signs") << u"a[b]:c*d?e/f\\g"_s << u"abcdefg"_s;
        QTest::newRow("apostrophes") << u"'a'b'"_s << u"a'b"_s;
        QTest::newRow("long") << QString(40, u'x') << QString(31, u'x');
        QTest::newRow("a pair at the end") << QString(30, u'x') + u"🚀"_s << QString(30, u'x');
        QTest::newRow("nothing") << u"[]"_s << u""_s;
        QTest::newRow("a line end") << u"a\nb"_s << u"ab"_s;
        QTest::newRow("an apostrophe at the cut")
            << QString(30, u'x') + u"'y"_s << QString(30, u'x');
    }

    void namesOfSheetsAreMadeFit()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, safe);
        QCOMPARE(safeSheetName(name), safe);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ExcelWriter writer(buffer, name);
        QVERIFY(writer.begin({u"a"_s}).ok());
        QVERIFY(writer.finish().ok());
        QVERIFY(!buffer.data().isEmpty());
    }

    void theCopyToTheDeviceIsCancelled()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SheetProgress progress;
        ExcelWriter writer(buffer, {}, &progress);
        QVERIFY(writer.begin({u"a"_s}).ok());
        progress.cancel();
        const auto done = writer.finish();
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExcelWriterTest)
#include "tst_excelwriter.moc"
