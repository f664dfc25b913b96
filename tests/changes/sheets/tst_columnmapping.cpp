// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/sheets/columnmatch.h"
#include "sheetrows.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace flokdesk {

namespace {

const QStringList articles{u"Id"_s,     u"Código"_s,       u"Descripción"_s,    u"codigo_cliente"_s,
                           u"Precio"_s, u"Stock mínimo"_s, u"Código de caja"_s, u"Fecha de alta"_s};

ColumnMapping mappingOfEveryKind()
{
    ColumnMapping mapping;
    mapping.name = u"Precios \"mensuales\""_s;
    mapping.database = u"Artículos "_s;
    mapping.columns = sheetColumns({u"Cod"_s, u"Precio"_s, u"Precio"_s, {}, u"Notas"_s});
    mapping.rules = {{SheetColumn{u"Cod"_s, 0}, u"Código"_s},
                     {SheetColumn{u"Precio"_s, 1},
                      u"Precio"_s,
                      CellUse::Stored,
                      {TrimStep(), DecimalStep{DecimalMark::Comma, true}},
                      EmptyCells::Ask,
                      RoundedCells::Keep,
                      true},
                     {SheetColumn{{}, 0},
                      u"Caja"_s,
                      CellUse::Shown,
                      {},
                      EmptyCells::Clear,
                      RoundedCells::Write,
                      false},
                     {std::nullopt, u"Lista"_s, CellUse::Shown, {FixedStep{u"1.10"_s}}}};
    mapping.ignored = {{u"Notas"_s, 0}};
    mapping.keys = {u"Código"_s};
    mapping.mode = ImportMode::SkipExisting;
    mapping.empty = EmptyCells::Clear;
    mapping.emptyWords = {u"N/D"_s, u"-"_s};
    mapping.lastRun = {270, 5};
    return mapping;
}

ColumnMatch matchOfHeader(const QString &header, const QStringList &targets = articles)
{
    return matchColumns(sheetColumns({header}), targets).front();
}

} // namespace

class TestColumnMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreMappedOrOnlyProposed_data();
    void namesAreMappedOrOnlyProposed();
    void noTwoColumnsAreMappedToOneTarget();
    void namesThatSeveralColumnsHaveAreOnlyProposed();
    void anEarlierMappingWinsWhereItsNamesStillFit();
    void aTakenTargetIsRefusedWithTheColumnThatHasIt();
    void whatIsNotMappedIsNamedOnBothSides();
    void aMappingThatCannotBeUsedSaysWhy();
    void aMappingComesBackFromItsFile();
    void whatAFileHasBeyondThatIsRefused_data();
    void whatAFileHasBeyondThatIsRefused();
    void filesOfTheSameFormHaveTheSameFingerprint();
    void columnsAreKnownByHeaderAndOccurrence();
    void theColumnsOfAFileAddUp();
};

void TestColumnMapping::namesAreMappedOrOnlyProposed_data()
{
    using State = ColumnMatch::State;
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &header, State state,
                        const QString &target = {}, const QString &reason = {}) {
        QTest::newRow(name) << header << int(state) << target << reason;
    };
    row("same", u"Código"_s, State::Mapped, u"Código"_s);
    row("case and accents", u"CODIGO"_s, State::Mapped, u"Código"_s);
    row("blanks", u" stock  MINIMO "_s, State::Mapped, u"Stock mínimo"_s);
    row("id", u"ID"_s, State::Mapped, u"Id"_s);
    row("abbreviated", u"Cód. cliente"_s, State::Proposed, u"codigo_cliente"_s,
        u"May be “codigo_cliente”, abbreviated."_s);
    row("abbreviated at the end", u"Stock mín."_s, State::Proposed, u"Stock mínimo"_s,
        u"May be “Stock mínimo”, abbreviated."_s);
    row("other signs", u"Código-cliente"_s, State::Proposed, u"codigo_cliente"_s,
        u"“codigo_cliente” is written with other signs."_s);
    row("small words", u"Fecha alta"_s, State::Proposed, u"Fecha de alta"_s,
        u"“Fecha de alta” is written with other signs."_s);
    row("a letter less", u"Preco"_s, State::Proposed, u"Precio"_s,
        u"“Precio” differs by 1 letter(s)."_s);
    row("two letters", u"Descripsionn"_s, State::Proposed, u"Descripción"_s,
        u"“Descripción” differs by 2 letter(s)."_s);
    row("Cyrillic", u"Рrecio"_s, State::Proposed, u"Precio"_s,
        u"Looks like “Precio”, but has the letter “Р” (U+0420)."_s);
    row("another name", u"Notas internas"_s, State::None);
    row("short names need all letters", u"Is"_s, State::None);
    row("no name", {}, State::None);
    row("signs only", u"---"_s, State::None);
}

void TestColumnMapping::namesAreMappedOrOnlyProposed()
{
    QFETCH(QString, header);
    QFETCH(int, state);
    const ColumnMatch match = matchOfHeader(header);
    QCOMPARE(int(match.state), state);
    QTEST(match.target, "target");
    QTEST(match.reason, "reason");
    const ColumnMapping mapping = mappingOf(sheetColumns({header}), {match});
    QCOMPARE(mapping.rules.empty(), match.state != ColumnMatch::State::Mapped);
}

void TestColumnMapping::noTwoColumnsAreMappedToOneTarget()
{
    const auto matches = matchColumns(
        sheetColumns({u"STOCK MINIMO"_s, u"Stock mínimo"_s, u"Stock mínimo 2"_s, u"Stock min"_s}),
        articles);
    QCOMPARE(matches[1].state, ColumnMatch::State::Mapped);
    for (const size_t other : {size_t(0), size_t(3)}) {
        QCOMPARE(matches[other].state, ColumnMatch::State::None);
        QCOMPARE(matches[other].reason, u"Stock mínimo is filled by Stock mínimo"_s);
    }
}

void TestColumnMapping::namesThatSeveralColumnsHaveAreOnlyProposed()
{
    const QString reason = u"Several columns have this name."_s;
    for (const ColumnMatch &match :
         matchColumns(sheetColumns({u"Precio"_s, u"Precio"_s}), articles)) {
        QCOMPARE(match.state, ColumnMatch::State::Proposed);
        QCOMPARE(match.reason, reason);
    }
    QCOMPARE(matchOfHeader(u"CODIGO"_s, {u"Codigo"_s, u"Código"_s}).state,
             ColumnMatch::State::Proposed);
    QCOMPARE(matchOfHeader(u"Código"_s, {u"Codigo"_s, u"Código"_s}),
             (ColumnMatch{ColumnMatch::State::Mapped, ColumnMatch::By::Name, u"Código"_s, {}}));
}

void TestColumnMapping::anEarlierMappingWinsWhereItsNamesStillFit()
{
    ColumnMapping earlier;
    earlier.columns = sheetColumns({u"Descripción"_s, u"Viejo"_s, u"Notas"_s});
    earlier.rules = {{SheetColumn{u"Descripción"_s, 0}, u"codigo_cliente"_s, {}, {TrimStep()}},
                     {SheetColumn{u"Viejo"_s, 0}, u"Stock mínimo"_s},
                     {SheetColumn{u"Notas"_s, 0}, u"Gone"_s},
                     {std::nullopt, u"Fecha de alta"_s, {}, {FixedStep{u"2026/11/30"_s}}}};
    earlier.ignored = {{u"Precio"_s, 0}};
    earlier.keys = {u"codigo_cliente"_s, u"Stock mínimo"_s};
    earlier.mode = ImportMode::UpdateOnly;
    const SheetColumns file =
        sheetColumns({u"Descripción"_s, u"Precio"_s, u"Notas"_s, u"Código"_s, u"Fecha de alta"_s});
    const auto matches = matchColumns(file, articles, &earlier);
    QCOMPARE(matches[0].target, u"codigo_cliente"_s);
    QCOMPARE(matches[0].by, ColumnMatch::By::EarlierMapping);
    QCOMPARE(matches[1].state, ColumnMatch::State::Ignored);
    QCOMPARE(matches[2].state, ColumnMatch::State::None);
    QCOMPARE(matches[2].reason, u"The database has no column Gone any more."_s);
    QCOMPARE(matches[3].target, u"Código"_s);
    QCOMPARE(matches[3].by, ColumnMatch::By::Name);
    QCOMPARE(matches[4].reason, u"Fecha de alta is filled by a fixed value"_s);
    const ColumnMapping mapping = mappingOf(file, matches, &earlier);
    QCOMPARE(mapping.rules.size(), size_t(3));
    QVERIFY(*mapping.ruleFor(u"codigo_cliente"_s) == earlier.rules[0]);
    QVERIFY(*mapping.ruleFor(u"Fecha de alta"_s) == earlier.rules[3]);
    QCOMPARE(mapping.keys, QStringList{u"codigo_cliente"_s});
    QCOMPARE(mapping.mode, ImportMode::UpdateOnly);
    QVERIFY(mapping.ignored == (SheetColumns{{u"Precio"_s, 0}}));
}

void TestColumnMapping::aTakenTargetIsRefusedWithTheColumnThatHasIt()
{
    ColumnMapping mapping;
    mapping.columns = sheetColumns({u"A"_s, {}, u"C"_s});
    mapping.ignored = {{u"C"_s, 0}};
    QVERIFY(mapping.add({SheetColumn{{}, 0}, u"Precio"_s}).ok());
    const ColumnMapping before = mapping;
    const auto refusal = [&mapping](const ColumnRule &rule) {
        const auto added = mapping.add(rule);
        return added.ok() ? QString() : added.error().message;
    };
    QCOMPARE(refusal({SheetColumn{u"A"_s, 0}, u"Precio"_s}), u"Precio is filled by column B"_s);
    QCOMPARE(refusal({SheetColumn{{}, 0}, u"Código"_s}), u"column B fills Precio already"_s);
    QCOMPARE(refusal({std::nullopt, u"Lista"_s}), u"Enter the value for Lista."_s);
    QVERIFY(mapping == before);
    QVERIFY(mapping.add({SheetColumn{u"C"_s, 0}, u"Código"_s}).ok());
    QVERIFY(mapping.ignored.empty());
    mapping.keys = {u"Código"_s, u"Precio"_s};
    mapping.remove(u"Precio"_s);
    QCOMPARE(mapping.keys, QStringList{u"Código"_s});
    QVERIFY(mapping.add({SheetColumn{u"A"_s, 0}, u"Precio"_s}).ok());
}

void TestColumnMapping::whatIsNotMappedIsNamedOnBothSides()
{
    const ColumnMapping mapping = mappingOfEveryKind();
    const SheetColumns file = sheetColumns({u"Cod"_s, u"Notas"_s, u"Nuevo"_s});
    QVERIFY(mapping.unmappedSources(file) == (SheetColumns{{u"Notas"_s, 0}, {u"Nuevo"_s, 0}}));
    QVERIFY(mapping.missingSources(file) == (SheetColumns{{u"Precio"_s, 1}, {{}, 0}}));
    QCOMPARE(mapping.unfilledTargets({u"Código"_s, u"Imagen"_s, u"Precio"_s, u"Id"_s}),
             (QStringList{u"Imagen"_s, u"Id"_s}));
    QCOMPARE(mapping.missingTargets({u"Código"_s, u"Precio"_s, u"Lista"_s}),
             QStringList{u"Caja"_s});
}

void TestColumnMapping::aMappingThatCannotBeUsedSaysWhy()
{
    ColumnMapping mapping = mappingOfEveryKind();
    QCOMPARE(mapping.problem(), QString());
    mapping.rules[1].steps.push_back(ReplaceStep{u"["_s, {}, true});
    QVERIFY(mapping.problem().startsWith(u"Precio: The regular expression is not valid: "_s));
    mapping.keys = {u"Id"_s};
    QCOMPARE(mapping.problem(), u"No column of the file fills the key column Id."_s);
    mapping.keys.clear();
    QCOMPARE(mapping.problem(), u"Choose the columns that tell which record a row is."_s);
}

void TestColumnMapping::aMappingComesBackFromItsFile()
{
    for (const ColumnMapping &mapping : {mappingOfEveryKind(), ColumnMapping()}) {
        const auto back = mappingFromFile(toFile(mapping));
        QVERIFY2(back.ok(), toFile(mapping).constData());
        QVERIFY(*back == mapping);
        QCOMPARE(toFile(*back), toFile(mapping));
    }
}

void TestColumnMapping::whatAFileHasBeyondThatIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *before, const char *after,
                        const QString &detail = {}) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << detail;
    };
    row("another format", "flokdesk-mapping", "flokdesk-plan");
    row("a later version", R"("version":1)", R"("version":2)");
    row("an unknown member", R"("mode":)", R"("delete":true,"mode":)",
        u"“delete” is not understood."_s);
    row("an unknown member of a rule", R"("isText":true)", R"("isText":true,"when":"x")",
        u"“rules.when” is not understood."_s);
    row("an unknown step", R"("do":"trim")", R"("do":"round")",
        u"“rules.steps.do” is not understood."_s);
    row("an unknown member of the last run", R"("invalid":5)", R"("invalid":5,"new":1)",
        u"“lastRun.new” is not understood."_s);
    row("an unknown mode", "skipExisting", "removeMissing", u"“mode” is not understood."_s);
    row("a member that is missing", R"("keys":["Código"],)", "", u"“keys” is not understood."_s);
    row("other columns than the fingerprint tells", R"("header":"Notas","occurrence":0}],"f)",
        R"("header":"Nota","occurrence":0}],"f)", u"“fingerprint” is not understood."_s);
    row("one target twice", R"("to":"Caja")", R"("to":"Precio")",
        u"“rules.Precio” is not understood."_s);
}

void TestColumnMapping::whatAFileHasBeyondThatIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, detail);
    QByteArray file = toFile(mappingOfEveryKind());
    QVERIFY2(file.contains(before), file.constData());
    const auto mapping = mappingFromFile(file.replace(before, after));
    QVERIFY(!mapping.ok());
    QCOMPARE(mapping.error().kind, Error::Kind::NotUnderstood);
    QCOMPARE(mapping.error().detail, detail);
    QVERIFY(!mappingFromFile("nonsense").ok());
}

void TestColumnMapping::filesOfTheSameFormHaveTheSameFingerprint()
{
    const QByteArray print = fingerprintOf(sheetColumns({u"Código"_s, u"Precio"_s}));
    QCOMPARE(fingerprintOf(sheetColumns({u"Precio"_s, u"Código"_s})), print);
    QCOMPARE(fingerprintOf(sheetColumns({u"Co\u0301digo"_s, u"Precio"_s})), print);
    for (const QStringList &other :
         {QStringList{u"Codigo"_s, u"Precio"_s}, QStringList{u"Código"_s},
          QStringList{u"CódigoPrecio"_s}, QStringList{u"Código"_s, u"Precio"_s, u"Precio"_s},
          QStringList{u"Código"_s, u"Precio"_s, {}}})
        QVERIFY(fingerprintOf(sheetColumns(other)) != print);
}

void TestColumnMapping::columnsAreKnownByHeaderAndOccurrence()
{
    const auto table = tableOfLines({{"title"}, {"Precio", "", "Precio"}, {"1", "2", "3", "4"}});
    const SheetColumns columns = columnsOf(*table, 1);
    QVERIFY(columns == (SheetColumns{{u"Precio"_s, 0}, {{}, 0}, {u"Precio"_s, 1}, {{}, 1}}));
    QCOMPARE(positionOf({u"Precio"_s, 1}, columns), 2);
    QCOMPARE(positionOf({u"Precio"_s, 2}, columns), -1);
    QCOMPARE(nameOf(columns[3], 3), u"column D"_s);
    QCOMPARE(nameOf(columns[0], 0), u"Precio"_s);
    QCOMPARE(columnLetters(25), u"Z"_s);
    QCOMPARE(columnLetters(26), u"AA"_s);
    QCOMPARE(columnLetters(701), u"ZZ"_s);
    QCOMPARE(columnLetters(702), u"AAA"_s);
    QCOMPARE(rowsBehind(*table, 1, true), std::vector<std::uint32_t>{2});
    QVERIFY(columnsOf(*table, -1).front() == (SheetColumn{{}, 0}));
}

void TestColumnMapping::theColumnsOfAFileAddUp()
{
    const SheetColumns file =
        sheetColumns({u"Código"_s, u"Preco"_s, u"Notas"_s, u"Stock min"_s, u"Descripsion"_s});
    const auto matches = matchColumns(file, articles);
    ColumnMapping mapping = mappingOf(file, matches);
    QCOMPARE(countColumns(file, matches, mapping), (ColumnCounts{1, 3, 1, 0}));
    QVERIFY(mapping.add({file[1], matches[1].target}).ok());
    mapping.ignored.push_back(file[3]);
    QVERIFY(mapping.add({std::nullopt, u"Id"_s, {}, {FixedStep{u"1"_s}}}).ok());
    QCOMPARE(countColumns(file, matches, mapping), (ColumnCounts{2, 1, 2, 1}));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestColumnMapping)
#include "tst_columnmapping.moc"
