// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "randomtable.h"
#include "readrows.h"
#include "sheets/clipboardwriters.h"
#include "sheets/csvwriter.h"
#include "sheets/excelwriter.h"
#include "sheets/jsonlineswriter.h"
#include "sheets/pastedtable.h"
#include "sheets/workbook.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 tables = 400;

template <typename MakeWriter>
QByteArray written(const RandomTable &table, const MakeWriter &makeWriter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = makeWriter(buffer);
    size_t next = 0;
    std::vector<Cell> cells;
    const auto done =
        writeTable(*writer, table.columns, [&]() -> std::optional<std::span<const Cell>> {
            if (next == table.rows.size())
                return {};
            cells = table.cells(next++);
            return std::span<const Cell>(cells);
        });
    return done.ok() ? buffer.data() : QByteArray();
}

/// The texts that the table has to show when it is read again: names first.
QList<QStringList> expectedRows(const RandomTable &table)
{
    QList<QStringList> rows{table.columns};
    for (size_t i = 0; i < table.rows.size(); ++i) {
        QStringList &row = rows.emplaceBack();
        for (const Cell &cell : table.cells(i))
            row << cell.toString();
    }
    return rows;
}

/// All columns of all rows, also the empty ones.
QList<QStringList> allCells(const SheetTable &table, qsizetype columns)
{
    QList<QStringList> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList &cells = rows.emplaceBack();
        for (int column = 0; column < int(columns); ++column)
            cells << (column < table.columnCount() ? exactFromUtf8(table.cell(row, column).shown)
                                                   : QString());
    }
    return rows;
}

bool hasAnyText(const std::vector<Cell> &row)
{
    return std::ranges::any_of(row, [](const Cell &cell) { return !cell.text.empty(); });
}

} // namespace

class RoundTripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCsvComesBackLetterForLetter_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<bool>("hasMark");
        QTest::addColumn<bool>("isUnix");
        QTest::addColumn<bool>("protects");
        for (const char delimiter : {',', ';', '\t', '|'}) {
            for (const bool hasMark : {false, true}) {
                for (const bool isUnix : {false, true}) {
                    for (const bool protects : {false, true}) {
                        QTest::addRow("%d%s%s%s", delimiter, hasMark ? " mark" : "",
                                      isUnix ? " unix" : "", protects ? " protected" : "")
                            << delimiter << hasMark << isUnix << protects;
                    }
                }
            }
        }
    }

    void everyCsvComesBackLetterForLetter()
    {
        QFETCH(const char, delimiter);
        QFETCH(const bool, hasMark);
        QFETCH(const bool, isUnix);
        QFETCH(const bool, protects);
        const CsvStyle style{delimiter, hasMark,
                             isUnix ? CsvStyle::LineEnd::Unix : CsvStyle::LineEnd::Windows,
                             protects};
        for (quint32 seed = 0; seed < tables; ++seed) {
            const RandomTable table(seed);
            const QByteArray bytes = written(table, [&style](QIODevice &device) {
                return std::make_unique<CsvWriter>(device, style);
            });
            const auto read = readBytes(bytes, {.delimiter = delimiter, .unprotects = protects});
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
            QCOMPARE(read->summary.format.encoding, TextEncoding::Utf8);
            QCOMPARE(read->summary.format.hasMark, hasMark);
            QCOMPARE(read->summary.emptyRows, 0);
            QCOMPARE(allCells(*read->table, table.columns.size()), expectedRows(table));
            for (size_t row = 0; row < table.rows.size(); ++row) {
                if (hasAnyText(table.cells(row)))
                    compareKinds(table.cells(row), *read->table, int(row) + 1);
            }
        }
    }

    void theSettingsOfAWrittenCsvAreGuessed_data()
    {
        QTest::addColumn<char>("delimiter");
        for (const char delimiter : {',', ';', '\t'})
            QTest::addRow("%d", delimiter) << delimiter;
    }

    void theSettingsOfAWrittenCsvAreGuessed()
    {
        QFETCH(const char, delimiter);
        const CsvStyle style{delimiter, false, CsvStyle::LineEnd::Windows, true};
        int guessed = 0;
        for (quint32 seed = 0; seed < tables; ++seed) {
            const RandomTable table(seed);
            if (table.columns.size() < 2 || table.rows.size() < 4)
                continue;
            const QByteArray bytes = written(table, [&style](QIODevice &device) {
                return std::make_unique<CsvWriter>(device, style);
            });
            const auto read = readBytes(bytes, {.unprotects = true});
            QVERIFY2(read.ok(), bytes.constData());
            QVERIFY2(read->summary.format.delimiter == delimiter, bytes.constData());
            QCOMPARE(allCells(*read->table, table.columns.size()), expectedRows(table));
            ++guessed;
        }
        QVERIFY(guessed > 100);
    }

    void everyWorkbookComesBackLetterForLetter()
    {
        for (quint32 seed = 0; seed < tables; ++seed) {
            const RandomTable table(seed);
            auto device = std::make_unique<QBuffer>();
            device->setData(written(table, [](QIODevice &to) {
                return std::make_unique<ExcelWriter>(to, u"Table"_s);
            }));
            QVERIFY(device->open(QIODevice::ReadOnly));
            auto workbook = Workbook::open(std::move(device));
            QVERIFY2(workbook.ok(), workbook.ok() ? "" : qPrintable(workbook.error().message));
            SheetTableBuilder builder;
            const auto report = workbook->read(0, builder.sink());
            QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
            const auto read = *builder.finish();
            compareRowsByNumber(*read, table);
        }
    }

    void everyCopiedPageComesBackLetterForLetter()
    {
        for (quint32 seed = 0; seed < tables; ++seed) {
            const RandomTable table(seed);
            const QByteArray page = written(
                table, [](QIODevice &device) { return std::make_unique<HtmlWriter>(device); });
            const auto read = readPastedTable({{}, exactText(page)});
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
            compareRowsByNumber(**read, table);
        }
    }

    void everyLineOfJsonComesBackLetterForLetter()
    {
        for (quint32 seed = 0; seed < tables; ++seed) {
            const RandomTable table(seed);
            const QByteArray bytes = written(
                table, [](QIODevice &device) { return std::make_unique<JsonLinesWriter>(device); });
            QByteArrayList lines = bytes.split('\n');
            QVERIFY(lines.takeLast().isEmpty());
            QCOMPARE(lines.size(), qsizetype(table.rows.size()));
            for (size_t row = 0; row < table.rows.size(); ++row) {
                const auto object = parseJson(lines[qsizetype(row)]);
                QVERIFY2(object.ok(), lines[qsizetype(row)].constData());
                compareMembers(table, row, *object);
            }
        }
    }

    void everyMarkdownTableComesBackButForItsLineEnds()
    {
        for (quint32 seed = 0; seed < tables; ++seed) {
            const RandomTable table(seed);
            const QByteArray bytes = written(
                table, [](QIODevice &device) { return std::make_unique<MarkdownWriter>(device); });
            QList<QStringList> read = markdownRows(exactText(bytes));
            QCOMPARE(read.takeAt(1), QStringList(table.columns.size(), u"---"_s));
            QList<QStringList> expected = expectedRows(table);
            for (QStringList &row : expected)
                row.replaceInStrings(u"\r\n"_s, u"\n"_s).replaceInStrings(u"\r"_s, u"\n"_s);
            QCOMPARE(read, expected);
        }
    }

private:
    static void compareKinds(const std::vector<Cell> &row, const SheetTable &read, int readRow)
    {
        for (int column = 0; column < read.columnCount(); ++column) {
            const CellKind kind = row[size_t(column)].kind;
            const bool isNothing = kind == CellKind::Null || kind == CellKind::Absent;
            QCOMPARE(read.cell(readRow, column).kind,
                     isNothing ? SheetKind::Empty : SheetKind::Text);
        }
    }

    /// Of a table whose empty rows were not told.
    static void compareRowsByNumber(const SheetTable &read, const RandomTable &table)
    {
        QList<QStringList> expected = expectedRows(table);
        const QList<QStringList> rows = allCells(read, table.columns.size());
        for (int i = 0; i < read.rowCount(); ++i) {
            QStringList &row = expected[qsizetype(read.rowNumber(i)) - 1];
            QCOMPARE(rows[i], row);
            row.clear();
        }
        for (const QStringList &row : expected)
            QVERIFY2(row.join(QString()).isEmpty(),
                     qPrintable(row.join(u'|'))); // all others were told
    }

    static void compareMembers(const RandomTable &table, size_t row, const JsonValue &object)
    {
        const std::vector<Cell> cells = table.cells(row);
        for (size_t column = 0; column < cells.size(); ++column) {
            const JsonValue *member = object.find(table.columns[qsizetype(column)]);
            QCOMPARE(member == nullptr, cells[column].kind == CellKind::Absent);
            if (!member)
                continue;
            QCOMPARE(member->isNull(), cells[column].kind == CellKind::Null);
            QCOMPARE(member->isString(), cells[column].kind == CellKind::String);
            if (cells[column].kind == CellKind::Json)
                QCOMPARE(exactText(member->toJson()), cells[column].toString());
            else
                QCOMPARE(member->displayText(), cells[column].toString());
        }
    }

    /// The cells as CommonMark with GitHub's tables has them.
    static QList<QStringList> markdownRows(const QString &text)
    {
        QList<QStringList> rows;
        QStringList lines = text.split(u'\n');
        lines.removeLast();
        for (const QString &line : std::as_const(lines)) {
            QStringList &row = rows.emplaceBack();
            QString cell;
            for (qsizetype at = 2; at < line.size(); ++at) {
                if (line[at] == u'\\') {
                    cell += line[++at];
                } else if (QStringView(line).sliced(at).startsWith(u" |")) {
                    row << cell;
                    cell.clear();
                    at += 2;
                } else {
                    cell += line[at];
                }
            }
            for (QString &each : row)
                each.replace(u"<br>"_s, u"\n"_s)
                    .replace(u"&#32;"_s, u" "_s)
                    .replace(u"&lt;"_s, u"<"_s)
                    .replace(u"&gt;"_s, u">"_s)
                    .replace(u"&amp;"_s, u"&"_s);
        }
        return rows;
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
