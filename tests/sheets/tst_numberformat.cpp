// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/numberformat.h"
#include "workbookfiles.h"

#include <QTest>

using namespace flokdesk;

namespace {

QString formatted(const NumberFormat &format, const QByteArray &number,
                  DateSystem system = DateSystem::From1900)
{
    FormattedCell cell;
    format.format(number.toStdString(), system, cell);
    return shortCell({cell.kind, cell.shown, cell.stored, cell.isRounded});
}

} // namespace

class NumberFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNumberIsShownByTheCodeOfItsFormat_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *code, const char *number, const char *expected) {
            QTest::addRow("%s of %s", code, number)
                << QByteArray(code) << QByteArray(number) << QString::fromUtf8(expected);
        };
        row("General", "0.30000000000000004", "#0.3");
        row("General", "1.0", "#1");
        row("General", "1.2345678E7", "#12345678");
        row("General", "12.340000000000001", "#12.34");
        row("General", "1147386954405658704", "#1147386954405658704*");
        row("General", "1.1473869544056587E+18", "#1147386954405660000*");
        row("General", "999999999999999", "#999999999999999");
        row("General", "00123", "#00123");
        row("General", "-0", "#0");
        row("General", "1E+20", "#1E+20*");
        row("General", "1.5E-10", "#1.5E-10");
        row("General", "0.00001", "#0.00001");
        row("General", "1e3", "#1000");
        row("General", "INF", "INF");
        row("0", "1E99999", "1E99999");
        row("General", "12a", "12a");
        row("General", "1.", "#1");
        row("GENERAL", "0.1", "#0.1");
        row("GENERAL\" kg\"", "2.50", "#2.5 kg{2.5}");
        row("0", "2.5", "#3{2.5}");
        row("0", "-2.5", "#-3{-2.5}");
        row("0", "1147386954405658704", "#1147386954405658704*");
        row("00000", "501", "#00501{501}");
        row("00000", "1234567", "#1234567");
        row("0.00", "1.005", "#1.01{1.005}");
        row("0.00", "0.30000000000000004", "#0.30{0.3}");
        row("0.00", "9.999", "#10.00{9.999}");
        row("0.00", "-1.5", "#-1.50{-1.5}");
        row("#,##0", "1234567.5", "#1,234,568{1234567.5}");
        row("#,##0.00", "0.5", "#0.50{0.5}");
        row("#,##0", "999", "#999");
        row("0,000", "5", "#0,005{5}");
        row("#", "0", "#{0}");
        row("0.##", "5", "#5.{5}");
        row("0.0#", "5", "#5.0{5}");
        row("?0.0?", "5.5", "# 5.5 {5.5}");
        row("0%", "0.155", "#16%{0.155}");
        row("0%", "0", "#0%{0}");
        row("0.0%", "1.005", "#100.5%{1.005}");
        row("#,##0,", "1234567", "#1,235{1234567}");
        row("0.0,,\"M\"", "1234567", "#1.2M{1234567}");
        row("0.00E+00", "12345.678", "#1.23E+04{12345.678}");
        row("0.00E+00", "9.999", "#1.00E+01{9.999}");
        row("0.0e-0", "0.00123", "#1.2E-3{0.00123}");
        row("##0.0E+0", "12345", "#12.3E+3{12345}");
        row("0E+0", "0", "#0E+0{0}");
        row("# ?/?", "0.5", "#1/2{0.5}");
        row("# ?/?", "2.25", "#2 1/4{2.25}");
        row("# ?/?", "3", "#3");
        row("# \?\?/\?\?", "3.14159", "#3 1/7{3.14159}");
        row("# ?/?", "0.001", "#0{0.001}");
        row("# ?/?", "0.99", "#1{0.99}");
        row("# ?/?", "-0.75", "#-3/4{-0.75}");
        row("?/8", "0.5", "#4/8{0.5}");
        row("#/?5", "0.5", "#1/2{0.5}");
        row("#/000", "0.5", "#1/2{0.5}");
        row("#/99999999999999999999", "0.5", "#1/2{0.5}");
        row("000-00-0000", "123456789", "#123-45-6789{123456789}");
        row("(000) 000-0000", "5551234567", "#(555) 123-4567{5551234567}");
        row("0;(0)", "-5", "#(5){-5}");
        row("0;-0;\"none\"", "0", "#none{0}");
        row("0;[Red]-0", "-5", "#-5");
        row("[Red]0.0", "1", "#1.0{1}");
        row("0.0;[Blue]\"E\"0;", "-2", "#E2{-2}");
        row(";;;", "7", "#{7}");
        row("\"day \"0", "3", "#day 3{3}");
        row("\\d0", "3", "#d3{3}");
        row("[>=100]\"many\";0", "150", "#many{150}");
        row("[>=100]\"many\";0", "99", "#99");
        row("[<0]\"minus \"0;0", "-4", "#minus 4{-4}");
        row("[=1]\"one\";[=2]\"two\";General", "2", "#two{2}");
        row("[=1]\"one\";[=2]\"two\";General", "-3", "#-3");
        row("[$\u20ac-407] #,##0.00", "1234.5", "#\u20ac 1,234.50{1234.5}");
        row("[$USD] 0", "5", "#USD 5{5}");
        row("_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)", "-1234", "# (1,234){-1234}");
        row("_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)", "1234", "# 1,234 {1234}");
        row("@", "42", "#42");
        row("0 \"m\u00b2\"", "4", "#4 m\u00b2{4}");
    }

    void aNumberIsShownByTheCodeOfItsFormat()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, number);
        QFETCH(const QString, expected);
        QCOMPARE(formatted(NumberFormat(code.toStdString()), number), expected);
    }

    void aDateIsShownByTheCodeOfItsFormat_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *code, const char *number, const char *expected) {
            QTest::addRow("%s of %s", code, number)
                << QByteArray(code) << QByteArray(number) << QString::fromUtf8(expected);
        };
        row("yyyy-mm-dd", "46356", "@2026-11-30");
        row("YYYY\\-MM\\-DD", "46356", "@2026-11-30");
        row("dd/mm/yyyy", "46356", "@30/11/2026{2026-11-30}");
        row("d-m-yy", "46356", "@30-11-26{2026-11-30}");
        row("dd.mm.yyyy", "46356.5", "@30.11.2026{2026-11-30T12:00:00}");
        row("yyyy-mm-dd hh:mm:ss", "46356.524629629632",
            "@2026-11-30 12:35:28{2026-11-30T12:35:28}");
        row("yyyy-mm-dd hh:mm", "46356", "@2026-11-30 00:00{2026-11-30T00:00:00}");
        row("[$-40A]d \"de\" mmmm \"de\" yyyy", "46356", "@30 de noviembre de 2026{2026-11-30}");
        row("[$-416]dddd, d mmm", "46356", "@segunda-feira, 30 nov{2026-11-30}");
        row("ddd d-mmm-yy", "46356", "@Mon 30-Nov-26{2026-11-30}");
        row("mmmmm", "46356", "@N{2026-11-30}");
        row("h:mm AM/PM", "0.0", "@12:00 AM{00:00:00}");
        row("h:mm am/pm", "0.75", "@6:00 PM{18:00:00}");
        row("h:mm a/p", "0.5", "@12:00 P{12:00:00}");
        row("hh:mm:ss", "0.524629629629630", "@12:35:28");
        row("mm:ss", "0.524629629629630", "@35:28{12:35:28}");
        row("mm:ss.0", "0.5246325", "@35:28.2{12:35:28.248}");
        row("[h]:mm", "1.5", "@36:00{36:00:00}");
        row("[h]:mm:ss", "0.25", "@6:00:00{06:00:00}");
        row("[mm]:ss", "0.25", "@360:00{06:00:00}");
        row("[ss]", "0.25", "@21600{06:00:00}");
        row("[$-F800]dddd, mmmm dd, yyyy", "46356", "@2026-11-30");
        row("[$-F400]h:mm:ss AM/PM", "0.5", "@12:00:00");
        row("[$-411]ge.m.d", "46356", "@2026.11.30{2026-11-30}");
        row("[>43000]yyyy;0", "46356", "@2026{2026-11-30}");
        row("yyyy-mm-dd;@", "46356", "@2026-11-30");
        row("[Red]0", "46356", "#46356");
    }

    void aDateIsShownByTheCodeOfItsFormat() { aNumberIsShownByTheCodeOfItsFormat(); }

    void theDaysAroundTheFirstOnesAreNeverADayOff_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("from1900");
        QTest::addColumn<QString>("from1904");
        const auto row = [](const char *number, const char *from1900, const char *from1904) {
            QTest::addRow("%s", number) << QByteArray(number) << QString::fromLatin1(from1900)
                                        << QString::fromLatin1(from1904);
        };
        row("-1", "#-1", "#-1");
        row("0", "#1900-01-00{0}", "@1904-01-01");
        row("1", "@1900-01-01", "@1904-01-02");
        row("59", "@1900-02-28", "@1904-02-29");
        row("60", "#1900-02-29{60}", "@1904-03-01");
        row("61", "@1900-03-01", "@1904-03-02");
        row("44894", "@2022-11-29", "@2026-11-30");
        row("46356", "@2026-11-30", "@2030-12-01");
        row("2958465", "@9999-12-31", "#2958465");
        row("2958466", "#2958466", "#2958466");
        row("2957003", "@9995-12-30", "@9999-12-31");
    }

    void theDaysAroundTheFirstOnesAreNeverADayOff()
    {
        QFETCH(const QByteArray, number);
        const NumberFormat format("yyyy-mm-dd");
        QTEST(formatted(format, number), "from1900");
        QTEST(formatted(format, number, DateSystem::From1904), "from1904");
    }

    void timesAreRoundedAtMidnightWithTheirDay()
    {
        const NumberFormat both("yyyy-mm-dd hh:mm:ss");
        QCOMPARE(formatted(both, "43830.999999999"),
                 QStringLiteral("@2020-01-01 00:00:00{2020-01-01T00:00:00}"));
        QCOMPARE(formatted(both, "43830.999995"),
                 QStringLiteral("@2020-01-01 00:00:00{2019-12-31T23:59:59.568}"));
        QCOMPARE(formatted(both, "59.999999999"),
                 QStringLiteral("#1900-02-29 00:00:00{59.999999999}"));
        const NumberFormat day("yyyy-mm-dd");
        QCOMPARE(formatted(day, "43830.9999"),
                 QStringLiteral("@2019-12-31{2019-12-31T23:59:51.360}"));
        QCOMPARE(formatted(day, "43830.999999999"), QStringLiteral("@2020-01-01"));
        const NumberFormat time("hh:mm");
        QCOMPARE(formatted(time, "0.999999999"), QStringLiteral("@00:00{1900-01-01T00:00:00}"));
    }

    void aTimeOnAFullDateKeepsTheDate()
    {
        const NumberFormat time("hh:mm");
        QCOMPARE(formatted(time, "46356.5"), QStringLiteral("@12:00{2026-11-30T12:00:00}"));
        QCOMPARE(formatted(time, "0.5"), QStringLiteral("@12:00{12:00:00}"));
    }

    void formatsThatFilesNameByNumberAreKnown_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("expected");
        const auto row = [](int id, const char *expected) {
            QTest::addRow("%d", id) << id << QString::fromLatin1(expected);
        };
        row(0, "#46356.5");
        row(2, "#46356.50{46356.5}");
        row(4, "#46,356.50{46356.5}");
        row(9, "#4635650%{46356.5}");
        row(14, "@2026-11-30{2026-11-30T12:00:00}");
        row(15, "@30-Nov-26{2026-11-30T12:00:00}");
        row(18, "@12:00 PM{2026-11-30T12:00:00}");
        row(22, "@2026-11-30 12:00{2026-11-30T12:00:00}");
        row(27, "@2026-11-30{2026-11-30T12:00:00}");
        row(36, "@2026-11-30{2026-11-30T12:00:00}");
        row(45, "@00:00{2026-11-30T12:00:00}");
        row(46, "@1112556:00:00");
        row(47, "@00:00.0{2026-11-30T12:00:00}");
        row(50, "@2026-11-30{2026-11-30T12:00:00}");
        row(58, "@2026-11-30{2026-11-30T12:00:00}");
        row(49, "#46356.5");
        row(163, "#46356.5");
    }

    void formatsThatFilesNameByNumberAreKnown()
    {
        QFETCH(const int, id);
        QTEST(formatted(NumberFormat::builtIn(id), "46356.5"), "expected");
    }

    void aTextIsShownByTheLastSection()
    {
        const NumberFormat title("0;0;0;\"Sra. \"@");
        QVERIFY(title.changesText());
        QCOMPARE(title.showText("Ana"), std::string("Sra. Ana"));
        QVERIFY(!NumberFormat("@").changesText());
        QVERIFY(!NumberFormat("0.00").changesText());
        QCOMPARE(NumberFormat(";;;").showText("hidden"), std::string());
    }

    void aDateOfTheFileInIsoIsShownByItsFormat()
    {
        FormattedCell cell;
        NumberFormat("dd/mm/yyyy").formatIso("2026-11-30T00:00:00Z", cell);
        QCOMPARE(QByteArray::fromStdString(cell.shown), QByteArray("30/11/2026"));
        QCOMPARE(QByteArray::fromStdString(cell.stored), QByteArray("2026-11-30T00:00:00"));
        NumberFormat().formatIso("2026-11-30", cell);
        QCOMPARE(QByteArray::fromStdString(cell.shown), QByteArray("2026-11-30"));
        NumberFormat().formatIso("2026-02-30", cell);
        QCOMPARE(cell.kind, SheetKind::Text);
        QCOMPARE(QByteArray::fromStdString(cell.stored), QByteArray("2026-02-30"));
        NumberFormat().formatIso("2026-11-30T12:00:00+05:00", cell);
        QCOMPARE(cell.kind, SheetKind::Text);
    }

    void noTimeZoneMovesADate()
    {
        const NumberFormat format("yyyy-mm-dd hh:mm");
        for (const char *zone : {"Pacific/Kiritimati", "America/Montevideo", "Pacific/Pago_Pago"}) {
            qputenv("TZ", zone);
            QCOMPARE(formatted(format, "46356"),
                     QStringLiteral("@2026-11-30 00:00{2026-11-30T00:00:00}"));
        }
        qputenv("TZ", "UTC");
    }
};

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "tst_numberformat.moc"
