// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cellvalue.h"
#include "importcase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

using Difference = std::shared_ptr<const SheetDifference>;

Difference differenceOf(const SheetImport &import, const std::vector<WireRecord> &records,
                        bool isComplete = true)
{
    const auto difference = compareSheet(import, {wireRecords(records), isComplete});
    if (!difference.ok())
        qFatal("%s", qPrintable(difference.error().message));
    return *difference;
}

Difference differenceOf(const SheetLines &lines, const QStringList &keys,
                        const std::vector<WireRecord> &records,
                        ImportMode mode = ImportMode::UpdateAndAdd)
{
    return differenceOf(importOf(tableOfLines(lines), keys, mode), records);
}

QStringList reasonsOf(const SheetDifference &difference, int row)
{
    QStringList texts;
    for (const auto &reason : difference.reasons(row)) {
        const QString column = reason.rule < 0
            ? QString()
            : difference.mapping().rules[size_t(reason.rule)].target + u": "_s;
        texts << column + reason.text;
    }
    return texts;
}

const std::vector<WireRecord> twoArticles = {
    {{"Id", "17"}, {"Código", "00001"}, {"Precio", "27.12"}},
    {{"Id", "21"}, {"Código", "00002"}, {"Precio", "9.13"}},
};

} // namespace

class TestSheetDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsOfOneClassAndTheCountsAddUp();
    void valuesAreComparedByWhatFlokzuHas_data();
    void valuesAreComparedByWhatFlokzuHas();
    void aColumnOfNumbersTakesNumbersOnly();
    void aRuleForTextWritesTextIntoAColumnOfNumbers();
    void newRecordsGetTheKindsOfTheirColumns();
    void keysAreComparedLetterForLetter_data();
    void keysAreComparedLetterForLetter();
    void keyPartsAreNotJoined();
    void aKeyTwiceInTheFileIsToldWithAllItsRows();
    void aKeyOfManyRowsNamesAFewOfThem();
    void aKeyTwiceInTheDatabaseIsToldWithTheIds();
    void theModeDecidesWhatHappens_data();
    void theModeDecidesWhatHappens();
    void emptyCellsKeepClearOrAsk();
    void theIdAsKeyAddsOnlyRowsWithoutOne();
    void anIdBesideTheKeyMustBeThatOfTheRecord();
    void twoRowsNeverUpdateOneRecord();
    void wordsAreTextUntilTheUserSaysOtherwise();
    void rowsBehindACutListAreNotKnownUntilTheyAreRead();
    void tablesInsideARecordAreNotEdited();
    void everyFaultOfARowIsNamed();
    void aNewRowThatLooksLikeARecordIsFlagged();
    void columnsThatTheRecordsLackCountAsEmpty();
    void whatCannotBeComparedIsRefused_data();
    void whatCannotBeComparedIsRefused();
    void cancellingEndsIt();
    void onlyTheChosenRowsCount();
};

void TestSheetDifference::eachRowIsOfOneClassAndTheCountsAddUp()
{
    const auto difference = differenceOf({{"Código", "Precio"},
                                          {"00001", "28.48"},
                                          {"00002", "9.13"},
                                          {"00003", "1"},
                                          {"00004", "1"},
                                          {"00004", "2"},
                                          {"00005", "1"},
                                          {"", "1"}},
                                         {u"Código"_s},
                                         {twoArticles[0],
                                          twoArticles[1],
                                          {{"Id", "30"}, {"Código", "00005"}},
                                          {{"Id", "31"}, {"Código", "00005"}},
                                          {{"Id", "32"}, {"Código", ""}}});
    QCOMPARE(classesOf(*difference),
             (QStringList{u"changed"_s, u"unchanged"_s, u"new"_s, u"twice in file"_s,
                          u"twice in file"_s, u"twice in base"_s, u"invalid"_s}));
    QCOMPARE(difference->counts().rows(), 7);
    const std::vector<std::pair<SheetClass, int>> summands = {
        {SheetClass::Unchanged, 1},   {SheetClass::Changed, 1},         {SheetClass::New, 1},
        {SheetClass::TwiceInFile, 2}, {SheetClass::TwiceInDatabase, 1}, {SheetClass::Invalid, 1}};
    QVERIFY(difference->counts().summands() == summands);
    QCOMPARE(difference->fileRow(0), 2);
    QCOMPARE(difference->recordId(0), u"17"_s);
    QCOMPARE(difference->recordId(1), u"21"_s);
    QCOMPARE(difference->recordId(2), QString());
    QCOMPARE(difference->changes(0).size(), size_t(1));
    QCOMPARE(difference->changes(0)[0], 1);
    QCOMPARE(difference->oldValue(0, 1).toString(), u"27.12"_s);
    QCOMPARE(difference->oldValue(0, 1).text.data(),
             difference->live().records->cell(0, 2).text.data());
    QVERIFY(difference->newValue(0, 1) == JsonValue::string(u"28.48"_s));
    QVERIFY(difference->changes(1).empty());
    QCOMPARE(difference->key(3), QStringList{u"00004"_s});
    QCOMPARE(reasonsOf(*difference, 6), QStringList{u"a key column is empty"_s});
    QCOMPARE(reasonsOf(*difference, 0), QStringList());
}

void TestSheetDifference::valuesAreComparedByWhatFlokzuHas_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("written"); // empty where nothing changes
    const auto row = [](const char *name, CellKind kind, const char *old, const char *file,
                        const char *written) {
        QTest::newRow(name) << int(kind) << QByteArray(old) << QByteArray(file)
                            << QByteArray(written);
    };
    row("same text", CellKind::String, "Perno", "Perno", "");
    row("leading zeros are letters of a text", CellKind::String, "00123", "123", "\"123\"");
    row("and come back", CellKind::String, "123", "00123", "\"00123\"");
    row("decimals of a text", CellKind::String, "1.1", "1.10", "\"1.10\"");
    row("a text stays a text", CellKind::String, "12", "13", "\"13\"");
    row("case", CellKind::String, "Perno", "PERNO", "\"PERNO\"");
    row("accents", CellKind::String, "Pena", "Peña", "\"Peña\"");
    row("blanks", CellKind::String, "Perno", "Perno ", "\"Perno \"");
    row("line ends", CellKind::String, "a\r\nb", "a\nb", "\"a\\nb\"");
    row("composed in the file", CellKind::String, "Pen\u0303a", "Peña", "");
    row("composed in Flokzu", CellKind::String, "Peña", "Pen\u0303a", "");
    row("long numbers", CellKind::String, "1147386954405658704", "1147386954405658705",
        "\"1147386954405658705\"");
    row("same number", CellKind::Number, "1.1", "1.1", "");
    row("another number stays a number", CellKind::Number, "1.1", "1.2", "1.2");
    row("digits are kept", CellKind::Number, "1", "2.50", "2.50");
    row("the value of a number counts", CellKind::Number, "1.1", "1.10", "");
    row("whole number", CellKind::Number, "5.0", "5", "");
    row("long numbers are exact", CellKind::Number, "12345678901234567890", "12345678901234567891",
        "12345678901234567891");
    row("with an exponent, as Flokzu wrote it", CellKind::Number, "1e3", "1e3", "");
    row("boolean", CellKind::Boolean, "true", "TRUE", "");
    row("another boolean stays one", CellKind::Boolean, "true", "False", "false");
    row("text of a boolean", CellKind::String, "true", "TRUE", "\"TRUE\"");
    row("null", CellKind::Null, "", "x", "\"x\"");
    row("empty text", CellKind::String, "", "x", "\"x\"");
    row("table, as it is shown", CellKind::Json, R"([{"a": 1}])", R"([{"a":1}])", "");
    row("table, as it came", CellKind::Json, R"([{"a": 1}])", R"([{"a": 1}])", "");
}

void TestSheetDifference::valuesAreComparedByWhatFlokzuHas()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, written);
    const auto difference = differenceOf(
        {{"Código", "Valor"}, {"A", file.toStdString()}}, {u"Código"_s},
        {{{"Id", "1"}, {"Código", "A"}, {"Valor", CellKind(kind), old.toStdString()}}});
    QCOMPARE(classesOf(*difference).front(), written.isEmpty() ? u"unchanged"_s : u"changed"_s);
    if (!written.isEmpty())
        QCOMPARE(difference->newValue(0, 1).toJson(), written);
}

void TestSheetDifference::aColumnOfNumbersTakesNumbersOnly()
{
    const auto difference =
        differenceOf({{"Código", "Stock"}, {"A", "00123"}, {"B", "n/a"}, {"C", "7"}, {"D", "7,5"}},
                     {u"Código"_s},
                     {{{"Id", "1"}, {"Código", "A"}, {"Stock", CellKind::Number, "123"}},
                      {{"Id", "2"}, {"Código", "B"}, {"Stock", CellKind::Number, "5"}},
                      {{"Id", "3"}, {"Código", "C"}, {"Stock", CellKind::Null, ""}}});
    QCOMPARE(classesOf(*difference),
             (QStringList{u"invalid"_s, u"invalid"_s, u"changed"_s, u"invalid"_s}));
    QCOMPARE(reasonsOf(*difference, 0),
             QStringList{u"Stock: not a number, and Flokzu has only numbers here"_s});
    QCOMPARE(difference->newValue(2, 1).toJson(), QByteArray("7"));

    const auto mixed =
        differenceOf({{"Código", "Stock"}, {"A", "n/a"}, {"B", "7"}}, {u"Código"_s},
                     {{{"Id", "1"}, {"Código", "A"}, {"Stock", CellKind::Number, "123"}},
                      {{"Id", "2"}, {"Código", "B"}, {"Stock", "sin dato"}}});
    QCOMPARE(mixed->newValue(0, 1).toJson(), QByteArray("\"n/a\""));
    QCOMPARE(mixed->newValue(1, 1).toJson(), QByteArray("\"7\""));

    const auto codes =
        differenceOf({{"Código", "Stock"}, {"A", "1e3"}, {"B", "1e3"}}, {u"Código"_s},
                     {{{"Id", "1"}, {"Código", "A"}, {"Stock", CellKind::Number, "1"}},
                      {{"Id", "2"}, {"Código", "C"}, {"Stock", "x"}}});
    QCOMPARE(codes->newValue(0, 1).toJson(), QByteArray("\"1e3\""));
    QCOMPARE(codes->newValue(1, 1).toJson(), QByteArray("\"1e3\""));
}

void TestSheetDifference::aRuleForTextWritesTextIntoAColumnOfNumbers()
{
    SheetImport import = importOf(
        tableOfLines({{"Código", "Stock"}, {"A", "00123"}, {"B", "5"}, {"C", "5.0"}, {"D", "1"}}),
        {u"Código"_s});
    import.mapping.rules[1].isText = true;
    const auto difference =
        differenceOf(import,
                     {{{"Id", "1"}, {"Código", "A"}, {"Stock", CellKind::Number, "123"}},
                      {{"Id", "2"}, {"Código", "B"}, {"Stock", CellKind::Number, "5"}},
                      {{"Id", "3"}, {"Código", "C"}, {"Stock", CellKind::Number, "5"}}});
    QCOMPARE(classesOf(*difference),
             (QStringList{u"changed"_s, u"unchanged"_s, u"changed"_s, u"new"_s}));
    QCOMPARE(difference->newValue(0, 1).toJson(), QByteArray("\"00123\""));
    QCOMPARE(difference->newValue(3, 1).toJson(), QByteArray("\"1\""));
}

void TestSheetDifference::newRecordsGetTheKindsOfTheirColumns()
{
    const auto difference = differenceOf(
        {{"Código", "Stock", "Activo", "Nota", "Otra"}, {"B", "1.10", "TRUE", "1", "5"}},
        {u"Código"_s},
        {{{"Id", CellKind::Number, "1"},
          {"Código", "A"},
          {"Stock", CellKind::Number, "5"},
          {"Activo", CellKind::Boolean, "false"},
          {"Nota", "x"}}});
    QCOMPARE(classesOf(*difference), QStringList{u"new"_s});
    QByteArrayList written;
    for (const int rule : difference->changes(0))
        written << difference->newValue(0, rule).toJson();
    QCOMPARE(written, (QByteArrayList{"\"B\"", "1.10", "true", "\"1\"", "\"5\""}));
}

void TestSheetDifference::keysAreComparedLetterForLetter_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, CellKind kind, const char *known, const char *file,
                        const QString &expected) {
        QTest::newRow(name) << int(kind) << QByteArray(known) << QByteArray(file) << expected;
    };
    row("same", CellKind::String, "00123", "00123", u"unchanged"_s);
    row("leading zeros", CellKind::String, "00123", "123", u"new"_s);
    row("case", CellKind::String, "abc", "ABC", u"new"_s);
    row("accents", CellKind::String, "Año", "Ano", u"new"_s);
    row("blanks", CellKind::String, "abc", "abc ", u"new"_s);
    row("composed", CellKind::String, "Pen\u0303a", "Peña", u"unchanged"_s);
    row("decimals", CellKind::String, "1.1", "1.10", u"new"_s);
    row("number", CellKind::Number, "123", "123", u"unchanged"_s);
    row("number with other decimals", CellKind::Number, "123", "123.0", u"unchanged"_s);
    row("number with zeros", CellKind::Number, "123", "00123", u"invalid"_s);
    row("long number", CellKind::Number, "1147386954405658704", "1147386954405658705", u"new"_s);
    row("boolean", CellKind::Boolean, "true", "TRUE", u"unchanged"_s);
    row("null is no key", CellKind::Null, "", "x", u"new"_s);
    row("empty is no key", CellKind::String, "", "", u"invalid"_s);
}

void TestSheetDifference::keysAreComparedLetterForLetter()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    const auto difference = differenceOf(
        {{"Clave", "Nota"}, {file.toStdString(), "n"}}, {u"Clave"_s},
        {{{"Id", "1"}, {"Clave", CellKind(kind), known.toStdString()}, {"Nota", "n"}}});
    QCOMPARE(classesOf(*difference).front(), expected);
}

void TestSheetDifference::keyPartsAreNotJoined()
{
    const auto difference =
        differenceOf({{"Serie", "Número", "Nota"},
                      {"ab", "c", "x"},
                      {"a", "bc", "y"},
                      {"abc", "", "z"},
                      {"", "abc", "z"},
                      {"a", "b", "new"}},
                     {u"Serie"_s, u"Número"_s},
                     {{{"Id", "1"}, {"Serie", "ab"}, {"Número", "c"}, {"Nota", "x"}},
                      {{"Id", "2"}, {"Serie", "a"}, {"Número", "bc"}, {"Nota", "x"}},
                      {{"Id", "3"}, {"Serie", "abc"}, {"Número", ""}, {"Nota", "x"}}});
    QCOMPARE(classesOf(*difference),
             (QStringList{u"unchanged"_s, u"changed"_s, u"invalid"_s, u"invalid"_s, u"new"_s}));
    QCOMPARE(difference->recordId(1), u"2"_s);
}

void TestSheetDifference::aKeyTwiceInTheFileIsToldWithAllItsRows()
{
    SheetImport import = importOf(tableOfLines({{"Código", "Precio"},
                                                {"00001", "27,12"},
                                                {"00002", "9,13"},
                                                {"00001", "a consultar"},
                                                {"00001", "27,12"}}),
                                  {u"Código"_s});
    import.mapping.rules[1].steps = {DecimalStep {}};
    const auto difference = differenceOf(import, twoArticles);
    // A row that is not valid for another reason still makes its key ambiguous.
    QCOMPARE(classesOf(*difference),
             (QStringList{u"twice in file"_s, u"unchanged"_s, u"invalid"_s, u"twice in file"_s}));
    QCOMPARE(difference->rowsOfSameKey(0), (std::vector<int>{0, 2, 3}));
    QCOMPARE(reasonsOf(*difference, 0), QStringList{u"the same key as row 4, 5"_s});
    QCOMPARE(reasonsOf(*difference, 2), QStringList{u"Precio: not a number"_s});
}

void TestSheetDifference::aKeyOfManyRowsNamesAFewOfThem()
{
    SheetLines lines(7, {"A"});
    lines.front() = {"Código"};
    std::vector<WireRecord> records;
    for (int id = 1; id <= 7; ++id)
        records.push_back({{"Id", std::to_string(id)}, {"Código", "B"}});
    const auto six = differenceOf(lines, {u"Código"_s}, records);
    QCOMPARE(reasonsOf(*six, 0), QStringList{u"the same key as row 3, 4, 5, 6, 7"_s});
    lines.push_back({"A"});
    lines.push_back({"B"});
    const auto seven = differenceOf(lines, {u"Código"_s}, records);
    QCOMPARE(reasonsOf(*seven, 6), QStringList{u"the same key as row 2, 3, 4, 5, 6, …"_s});
    QCOMPARE(reasonsOf(*seven, 7),
             QStringList{u"several records have this key: 1, 2, 3, 4, 5, …"_s});
    QCOMPARE(seven->rowsOfSameKey(0).size(), size_t(7));
}

void TestSheetDifference::aKeyTwiceInTheDatabaseIsToldWithTheIds()
{
    const auto difference = differenceOf({{"Código"}, {"A"}}, {u"Código"_s},
                                         {{{"Id", "7"}, {"Código", "A"}},
                                          {{"Id", "8"}, {"Código", "B"}},
                                          {{"Id", "9"}, {"Código", "A"}}});
    QCOMPARE(classesOf(*difference), QStringList{u"twice in base"_s});
    QCOMPARE(difference->recordsOfKey(0), (std::vector<int>{0, 2}));
    QCOMPARE(reasonsOf(*difference, 0), QStringList{u"several records have this key: 7, 9"_s});
}

void TestSheetDifference::theModeDecidesWhatHappens_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QStringList>("classes");
    QTest::newRow("update and add")
        << int(ImportMode::UpdateAndAdd) << QStringList{u"changed"_s, u"unchanged"_s, u"new"_s};
    QTest::newRow("update only") << int(ImportMode::UpdateOnly)
                                 << QStringList{u"changed"_s, u"unchanged"_s, u"left out"_s};
    QTest::newRow("add only") << int(ImportMode::AddOnly)
                              << QStringList{u"invalid"_s, u"invalid"_s, u"new"_s};
    QTest::newRow("skip existing")
        << int(ImportMode::SkipExisting) << QStringList{u"left out"_s, u"left out"_s, u"new"_s};
}

void TestSheetDifference::theModeDecidesWhatHappens()
{
    QFETCH(int, mode);
    const auto difference =
        differenceOf({{"Código", "Precio"}, {"00001", "1"}, {"00002", "9.13"}, {"00003", "1"}},
                     {u"Código"_s}, twoArticles, ImportMode(mode));
    QTEST(classesOf(*difference), "classes");
    QCOMPARE(difference->counts().rows(), 3);
    for (int row = 0; row < 3; ++row) {
        const bool isSent = difference->classOf(row) <= SheetClass::New;
        QCOMPARE(difference->reasons(row).empty(), isSent);
        if (!isSent)
            QVERIFY(difference->changes(row).empty());
    }
}

void TestSheetDifference::emptyCellsKeepClearOrAsk()
{
    const std::vector<WireRecord> records = {
        {{"Id", "1"}, {"Código", "A"}, {"Nota", "x"}, {"Stock", CellKind::Number, "5"}},
        {{"Id", "2"}, {"Código", "B"}, {"Nota", CellKind::Null, ""}}};
    SheetImport import =
        importOf(tableOfLines({{"Código", "Nota", "Stock"}, {"A"}, {"B"}}), {u"Código"_s});
    QCOMPARE(classesOf(*differenceOf(import, records)),
             (QStringList{u"unchanged"_s, u"unchanged"_s}));
    import.mapping.empty = EmptyCells::Clear;
    const auto cleared = differenceOf(import, records);
    QCOMPARE(classesOf(*cleared), (QStringList{u"changed"_s, u"unchanged"_s}));
    QCOMPARE(cleared->changes(0).size(), size_t(2));
    QCOMPARE(cleared->newValue(0, 2).toJson(), QByteArray("\"\""));
    QVERIFY(!cleared->wantsTick(0, 1));
    import.mapping.rules[2].empty = EmptyCells::Keep;
    import.mapping.empty = EmptyCells::Ask;
    const auto asked = differenceOf(import, records);
    QCOMPARE(asked->changes(0).size(), size_t(1));
    QVERIFY(asked->wantsTick(0, 1));
    QVERIFY(!asked->wantsTick(0, 0));
}

void TestSheetDifference::theIdAsKeyAddsOnlyRowsWithoutOne()
{
    SheetImport import = importOf(
        tableOfLines({{"Id", "Precio"}, {"17", "1"}, {"99", "1"}, {"", "1"}, {"", "1"}, {"", ""}}),
        {u"Id"_s});
    const auto difference = differenceOf(import, twoArticles);
    QCOMPARE(classesOf(*difference),
             (QStringList{u"changed"_s, u"invalid"_s, u"new"_s, u"new"_s, u"invalid"_s}));
    QCOMPARE(reasonsOf(*difference, 1),
             QStringList{u"no record has this Id, and Flokzu would give another one"_s});
    import.mapping.mode = ImportMode::UpdateOnly;
    QCOMPARE(
        classesOf(*differenceOf(import, twoArticles)),
        (QStringList{u"changed"_s, u"left out"_s, u"left out"_s, u"left out"_s, u"left out"_s}));
}

void TestSheetDifference::anIdBesideTheKeyMustBeThatOfTheRecord()
{
    const auto difference = differenceOf({{"Id", "Código", "Precio"},
                                          {"17", "00001", "27.12"},
                                          {"17", "00002", "9.13"},
                                          {"", "00003", "1"},
                                          {"40", "00004", "1"}},
                                         {u"Código"_s}, twoArticles);
    QCOMPARE(classesOf(*difference),
             (QStringList{u"unchanged"_s, u"invalid"_s, u"new"_s, u"invalid"_s}));
    QCOMPARE(reasonsOf(*difference, 1), QStringList{u"the record of this key has the Id 21"_s});
    QCOMPARE(difference->changes(2).size(), size_t(2));
}

void TestSheetDifference::twoRowsNeverUpdateOneRecord()
{
    const auto difference =
        differenceOf({{"Código", "Precio"}, {"A", "2"}, {"B", "3"}, {"C", "4"}}, {u"Código"_s},
                     {{{"Id", "7"}, {"Código", "A"}, {"Precio", "1"}},
                      {{"Id", "7"}, {"Código", "B"}, {"Precio", "1"}},
                      {{"Id", ""}, {"Código", "C"}, {"Precio", "1"}}});
    QCOMPARE(classesOf(*difference), (QStringList{u"invalid"_s, u"invalid"_s, u"invalid"_s}));
    QCOMPARE(reasonsOf(*difference, 0), QStringList{u"the list has the Id 7 more than once"_s});
    QCOMPARE(reasonsOf(*difference, 2), QStringList{u"the record has no Id"_s});
}

void TestSheetDifference::wordsAreTextUntilTheUserSaysOtherwise()
{
    SheetImport import = importOf(
        tableOfLines({{"Código", "Precio"}, {"00001", "NULL"}, {"00002", "-"}, {"#N/A", "1"}}),
        {u"Código"_s});
    const auto difference = differenceOf(import, twoArticles);
    QCOMPARE(classesOf(*difference), (QStringList{u"changed"_s, u"changed"_s, u"new"_s}));
    QCOMPARE(difference->newText(0, 1), u"NULL"_s);
    import.mapping.emptyWords = {u"NULL"_s, u"-"_s, u"#N/A"_s};
    QCOMPARE(classesOf(*differenceOf(import, twoArticles)),
             (QStringList{u"unchanged"_s, u"unchanged"_s, u"invalid"_s}));
}

void TestSheetDifference::rowsBehindACutListAreNotKnownUntilTheyAreRead()
{
    SheetImport import = importOf(
        tableOfLines(
            {{"Código", "Precio"}, {"00001", "1"}, {"00003", "3"}, {"00004", "4"}, {"", "5"}}),
        {u"Código"_s});
    const auto difference = differenceOf(import, twoArticles, false);
    QCOMPARE(classesOf(*difference),
             (QStringList{u"changed"_s, u"not known"_s, u"not known"_s, u"invalid"_s}));
    const auto keys = difference->keysToRead();
    QCOMPARE(keys.size(), size_t(2));
    QCOMPARE(keys[0].row, 1);
    QVERIFY(keys[0].filters == (Filters{{u"Código"_s, u"00003"_s}}));

    const auto found =
        wireRecords({{{"Id", "33"}, {"Código", "00003"}, {"Otra", "x"}, {"Precio", "3"}},
                     {{"Id", "17"}, {"Código", "00001"}}});
    LiveRecords live{
        withRecordsOf(*difference->live().records, {found}), false, {keys[0].key, keys[1].key}};
    QCOMPARE(live.records->rowCount(), 3);
    const auto again = compareSheet(import, live);
    QVERIFY(again.ok());
    QCOMPARE(classesOf(**again),
             (QStringList{u"changed"_s, u"unchanged"_s, u"new"_s, u"invalid"_s}));
    live.read.erase(keys[1].key);
    QCOMPARE(classesOf(**compareSheet(import, live)).at(2), u"not known"_s);
}

void TestSheetDifference::tablesInsideARecordAreNotEdited()
{
    const auto difference = differenceOf(
        {{"Código", "Filas"}, {"A", "[]"}, {"B", "x"}, {"C", ""}, {"D", "[1]"}}, {u"Código"_s},
        {{{"Id", "1"}, {"Código", "A"}, {"Filas", CellKind::Json, "[1]"}},
         {{"Id", "2"}, {"Código", "B"}},
         {{"Id", "4"}, {"Código", "D"}, {"Filas", CellKind::Json, "[1]"}}});
    QCOMPARE(classesOf(*difference),
             (QStringList{u"invalid"_s, u"invalid"_s, u"new"_s, u"unchanged"_s}));
    QCOMPARE(reasonsOf(*difference, 0), QStringList{u"tables inside a record are not edited"_s});
}

void TestSheetDifference::everyFaultOfARowIsNamed()
{
    const auto table = tableOfCells(
        {{cellOf("Código"), cellOf("Precio"), cellOf("Fecha")},
         {cellOf("00001"), {SheetKind::Error, "#N/A", "#N/A", false}, cellOf("31/02/2026")}});
    SheetImport import = importOf(table, {u"Código"_s});
    import.mapping.rules[2].steps = {DateStep { u"dd/MM/yyyy"_s, u"yyyy/MM/dd"_s }};
    QCOMPARE(reasonsOf(*differenceOf(import, twoArticles), 0),
             (QStringList{u"Precio: error value of the workbook"_s,
                          u"Fecha: not a valid date in the form dd/MM/yyyy"_s}));
}

void TestSheetDifference::aNewRowThatLooksLikeARecordIsFlagged()
{
    const auto difference = differenceOf(
        {{"Código", "Zona"}, {"1", "norte"}, {"00002", "NORTE "}, {"3", "norte"}, {"0", "norte"}},
        {u"Código"_s, u"Zona"_s},
        {{{"Id", "1"}, {"Código", "00001"}, {"Zona", "Norte"}},
         {{"Id", "2"}, {"Código", "00002"}, {"Zona", "Nórte"}},
         {{"Id", "3"}, {"Código", "3"}, {"Zona", "Sur"}}});
    QCOMPARE(difference->counts().of(SheetClass::New), 4);
    QCOMPARE(difference->resemblingRecord(0), 0);
    QCOMPARE(difference->resemblingRecord(1), 1);
    QCOMPARE(difference->resemblingRecord(2), -1);
    QCOMPARE(difference->resemblingRecord(3), -1);
    QCOMPARE(difference->resemblingCount(), 2);
}

void TestSheetDifference::columnsThatTheRecordsLackCountAsEmpty()
{
    const auto difference = differenceOf({{"Código", "Imagen"}, {"00001", "a.png"}, {"00002", ""}},
                                         {u"Código"_s}, twoArticles);
    QCOMPARE(classesOf(*difference), (QStringList{u"changed"_s, u"unchanged"_s}));
    QCOMPARE(difference->oldValue(0, 1).kind, CellKind::Absent);
    const auto none = differenceOf({{"Id", "Código"}, {"", "00001"}}, {u"Código"_s}, {});
    QCOMPARE(classesOf(*none), QStringList{u"new"_s});
    QCOMPARE(none->changes(0).size(), size_t(1));
}

void TestSheetDifference::whatCannotBeComparedIsRefused_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<bool>("lacksColumn");
    QTest::addColumn<bool>("lacksId");
    QTest::addColumn<QString>("message");
    QTest::newRow("no key") << QStringList() << false << false
                            << u"Choose the columns that tell which record a row is."_s;
    QTest::newRow("a column that the file lacks")
        << QStringList{u"Código"_s} << true << false << u"The file has no column Precio."_s;
    QTest::newRow("records without Id")
        << QStringList{u"Código"_s} << false << true << u"The records have no Id."_s;
    QTest::newRow("a key that the records lack")
        << QStringList{u"Precio"_s} << false << false << u"The records have no column Precio."_s;
    QTest::newRow("Id and more")
        << QStringList{u"Id"_s, u"Código"_s} << false << false
        << u"The Id tells the record alone: leave out the other key columns."_s;
}

void TestSheetDifference::whatCannotBeComparedIsRefused()
{
    QFETCH(QStringList, keys);
    QFETCH(bool, lacksColumn);
    QFETCH(bool, lacksId);
    SheetImport import =
        importOf(tableOfLines({{"Id", "Código", "Precio"}, {"1", "2", "3"}}), keys);
    if (lacksColumn)
        import.columns.pop_back();
    const auto records = lacksId ? wireRecords({{{"Código", "00001"}}})
                                 : wireRecords({{{"Id", "1"}, {"Código", "00001"}}});
    const auto difference = compareSheet(import, {records});
    QVERIFY(!difference.ok());
    QCOMPARE(difference.error().kind, Error::Kind::InvalidInput);
    QTEST(difference.error().message, "message");
}

void TestSheetDifference::cancellingEndsIt()
{
    SheetProgress progress;
    progress.cancel();
    const auto difference =
        compareSheet(importOf(tableOfLines({{"Código"}, {"00001"}}), {u"Código"_s}),
                     {wireRecords(twoArticles)}, &progress);
    QVERIFY(!difference.ok());
    QCOMPARE(difference.error().kind, Error::Kind::Cancelled);
}

void TestSheetDifference::onlyTheChosenRowsCount()
{
    SheetImport import = importOf(
        tableOfLines({{"Código", "Precio"}, {"00001", "1"}, {"00001", "2"}, {"00002", "3"}}),
        {u"Código"_s});
    import.rows = {2, 3};
    const auto difference = differenceOf(import, twoArticles);
    QCOMPARE(classesOf(*difference), (QStringList{u"changed"_s, u"changed"_s}));
    QCOMPARE(difference->fileRow(0), 3);
    QCOMPARE(difference->newText(0, 1), u"2"_s);
    QCOMPARE(difference->counts().rows(), 2);
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestSheetDifference)
#include "tst_sheetdifference.moc"
