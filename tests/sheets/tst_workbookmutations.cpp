// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks with random faults: nothing may crash, hang or take much memory. FLOKDESK_MUTATIONS sets how many.
#include "workbookfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace flokdesk;

namespace {

constexpr int usualMutations = 400;

Parts xlsxSample()
{
    XlsxParts sample{
        .rows =
            "<row r='1' spans='1:9'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46356.5</v></c>"
            "<c r='C1' s='2'><v>1234567.891</v></c><c r='D1' t='inlineStr'><is><r><t>a</t></r>"
            "<r><t xml:space='preserve'> b_x000D_</t></r></is></c></row>"
            "<row r='2' hidden='1'><c r='A2' t='b'><v>1</v></c><c r='B2' t='e'><v>#N/A</v></c>"
            "<c r='C2'><f>A1</f></c><c r='D2' s='3'><v>0.75</v></c></row>"
            "<row r='1048576'><c r='XFD1048576' t='d'><v>2026-11-30T00:00:00Z</v></c></row>",
        .beforeRows = "<cols><col min='2' max='3' hidden='1'/></cols>",
        .shared = "<si><t>zero</t></si><si><r><t>one</t></r><rPh><t>aid</t></rPh></si><si/>",
        .styles = stylesOf({"General", "yyyy-mm-dd hh:mm:ss.00", "[Red]#,##0.00;[>5]0.0E+0;@",
                            "# ?\?/?\?", "[h]:mm"}),
        .bookProperties = "<workbookPr date1904='1'/>"};
    return sample.parts();
}

Parts odsSample()
{
    const QByteArray rows =
        "<table:table-column table:number-columns-repeated='3' table:visibility='collapse'/>"
        "<table:table-row table:number-rows-repeated='4'><table:table-cell "
        "table:number-columns-repeated='5' office:value-type='float' office:value='1.5'>"
        "<text:p>1,5</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
        "<table:table-row><table:table-cell office:value-type='date' "
        "office:date-value='2026-11-30'><text:p>a<text:s text:c='7'/>b</text:p></table:table-cell>"
        "<table:table-cell office:value-type='time' office:time-value='PT12H3M4.5S'/>"
        "</table:table-row><table:table-row table:number-rows-repeated='1048570'>"
        "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    return {{"content.xml", odsDocument("<table:table table:name='a'>" + rows + "</table:table>")},
            {"META-INF/manifest.xml", "<m:manifest xmlns:m='urn:m'/>"}};
}

/// Replaces a number somewhere by another: of counts, places, sizes, values and dates.
void replaceNumber(QByteArray &bytes, QRandomGenerator &random)
{
    static constexpr const char *numbers[] = {
        "0",     "-1",         "1e308",      "1000000", "16384",
        "60",    "4294967296", "0.99999999", "1E-320",  "99999999999999999999",
        "12:99", "2958466"};
    const auto isDigit = [&bytes](qsizetype i) {
        return i < bytes.size() && bytes[i] >= '0' && bytes[i] <= '9';
    };
    qsizetype place = random.bounded(int(bytes.size()));
    while (place < bytes.size() && !isDigit(place))
        ++place;
    qsizetype end = place;
    while (isDigit(end))
        ++end;
    bytes.replace(place, end - place, numbers[random.bounded(int(std::size(numbers)))]);
}

/// Changes a few bytes: other ones, more or fewer of them, or a piece of another place.
void damage(QByteArray &bytes, QRandomGenerator &random)
{
    static constexpr const char *pieces[] = {"<c>", "</row>", "&#0;", "'",
                                             "]]>", "&a;",    ";",    "?/?"};
    const qsizetype place = random.bounded(int(bytes.size()));
    const qsizetype length = 1 + random.bounded(20);
    switch (random.bounded(4)) {
    case 0:
        bytes[place] = char(random.bounded(256));
        break;
    case 1:
        bytes.remove(place, length);
        break;
    case 2:
        bytes.insert(place, bytes.mid(random.bounded(int(bytes.size())), length));
        break;
    default:
        bytes.insert(place, pieces[random.bounded(int(std::size(pieces)))]);
    }
}

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = 1 + random.bounded(4);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        if (random.bounded(4) > 0)
            replaceNumber(bytes, random);
        else
            damage(bytes, random);
    }
    return bytes;
}

/// A mutation of one part, or of the archive as a whole.
QByteArray mutatedFile(QRandomGenerator &random)
{
    const int sample = random.bounded(3);
    if (sample == 2)
        return mutated(odsSample().front().second, random);
    Parts parts = sample == 0 ? xlsxSample() : odsSample();
    if (random.bounded(4) == 0)
        return mutated(zipOf(parts, random.bounded(2) * 6), random);
    QByteArray &content = parts[size_t(random.bounded(int(parts.size())))].second;
    content = mutated(content, random);
    return zipOf(parts);
}

struct Told {
    qint64 rows = 0;
    qint64 cells = 0;
    bool areTextsValid = true;
};

/// Reads all sheets and looks at each text.
Told readAllOf(const QByteArray &file, const WorkbookLimits &limits)
{
    Told told;
    Result<Workbook> book = openBytes(file, limits);
    for (size_t sheet = 0; book && sheet < book->sheets().size(); ++sheet) {
        (void)book->read(sheet, [&told](const SheetRow &row) {
            ++told.rows;
            told.cells += qint64(row.cells.size());
            for (const SheetCell &cell : row.cells.first(std::min<size_t>(row.cells.size(), 20))) {
                for (const std::string_view text : {cell.shown, cell.stored})
                    told.areTextsValid &=
                        QByteArrayView(text.data(), qsizetype(text.size())).isValidUtf8();
            }
            return true;
        });
    }
    return told;
}

} // namespace

class WorkbookMutationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSamplesAreReadWhole()
    {
        const QString directory = qEnvironmentVariable("FLOKDESK_SAMPLES"); // for tests/fuzz
        int count = 0;
        for (const Parts &parts : {xlsxSample(), odsSample()}) {
            const QByteArray bytes = zipOf(parts, 0);
            if (QFile file(QStringLiteral("%1/%2.zip").arg(directory).arg(++count));
                !directory.isEmpty() && file.open(QIODevice::WriteOnly))
                file.write(bytes);
            const Told told = readAllOf(bytes, {});
            QVERIFY(told.rows >= 3);
            QVERIFY(told.areTextsValid);
        }
    }

    void aWorkbookWithRandomFaultsIsReadOrRefused()
    {
        bool isSet = false;
        const int asked = qEnvironmentVariableIntValue("FLOKDESK_MUTATIONS", &isSet);
        const int mutations = isSet ? asked : usualMutations;
        QRandomGenerator random(20'261'130);
        WorkbookLimits limits;
        limits.cells = 200'000;
        QElapsedTimer timer;
        qint64 slowest = 0;
        int read = 0;
        for (int i = 0; i < mutations; ++i) {
            const QByteArray file = mutatedFile(random);
            timer.start();
            const Told told = readAllOf(file, limits);
            slowest = std::max(slowest, timer.elapsed());
            read += told.rows > 0 ? 1 : 0;
            // Of each sheet at most the limit, and empty cells up to the last column.
            QVERIFY2(told.rows <= 2 * limits.cells, qPrintable(QString::number(i)));
            QVERIFY2(told.areTextsValid, qPrintable(QString::number(i)));
        }
        QVERIFY(read > mutations / 10); // or the faults hide all that is behind them
        qInfo("%d of %d read, the slowest in %lld ms", read, mutations, slowest);
#ifdef Q_OS_LINUX
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        qInfo("peak memory %ld MiB", usage.ru_maxrss / 1024);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
        QVERIFY(usage.ru_maxrss < 200 * 1024);
#endif
#endif
    }
};

QTEST_GUILESS_MAIN(WorkbookMutationsTest)
#include "tst_workbookmutations.moc"
