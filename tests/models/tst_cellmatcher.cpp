// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellmatcher.h"
#include "models/cellreader.h"
#include "models/recordtablemodel.h"
#include "support/testrecords.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

CellPattern plain(const QString &text)
{
    return {text, false, false, false, false};
}

CellPattern expression(const QString &text)
{
    return {text, false, false, false, true};
}

QString replaced(const CellPattern &pattern, const QString &text, const QString &with)
{
    return CellMatcher(pattern).replaced(text, with);
}

} // namespace

class CellMatcherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void capitalsAndAccentsDoNotCountUnlessTheUserSaysSo()
    {
        const QString text = u"Transmisión y TRANSMISION"_s;
        CellPattern pattern = plain(u"transmision"_s);
        QCOMPARE(replaced(pattern, text, u"x"_s), u"x y x"_s);
        pattern.matchesAccents = true;
        QCOMPARE(replaced(pattern, text, u"x"_s), u"Transmisión y x"_s);
        pattern = {u"Transmision"_s, true, false, false, false};
        QCOMPARE(replaced(pattern, text, u"x"_s), u"x y TRANSMISION"_s);
        pattern.matchesAccents = true;
        QCOMPARE(replaced(pattern, text, u"x"_s), text);
    }

    void aLetterIsReplacedWithAllOfItsMarksOrNotAtAll()
    {
        QCOMPARE(replaced(plain(u"o"_s), u"Jo\u0301se"_s, u"a"_s), u"Jase"_s);
        CellPattern exact{u"o"_s, true, true, false, false};
        QCOMPARE(replaced(exact, u"Jo\u0301se"_s, u"a"_s), u"Jo\u0301se"_s);
        QCOMPARE(replaced(plain(u"s"_s), u"Straße"_s, u"z"_s), u"ztraße"_s); // ß is ss, not s
        QCOMPARE(replaced(plain(u"STRASSE"_s), u"Straße 5"_s, u"Calle"_s), u"Calle 5"_s);
    }

    void wholeCellsAreComparedFromEndToEnd()
    {
        CellPattern pattern = plain(u"quito"_s);
        pattern.isWholeCell = true;
        const CellMatcher whole(pattern);
        QVERIFY(whole.matches(u"QUITO"_s));
        QVERIFY(!whole.matches(u"Quito norte"_s));
        QVERIFY(!whole.matches(u"quitoquito"_s));
        CellPattern number = expression(u"\\d+"_s);
        number.isWholeCell = true;
        QVERIFY(CellMatcher(number).matches(u"123"_s));
        QVERIFY(!CellMatcher(number).matches(u"123\n"_s));
        QVERIFY(!CellMatcher(number).matches(u"a123"_s));
    }

    void onlyAnExpressionKnowsGroups()
    {
        QCOMPARE(replaced(expression(u"(\\d+)/(\\d+)"_s), u"27/11 y 1/2"_s, u"\\2-\\1"_s),
                 u"11-27 y 2-1"_s);
        QCOMPARE(replaced(plain(u"a"_s), u"banana"_s, u"\\1"_s), u"b\\1n\\1n\\1"_s);
        QCOMPARE(replaced(expression(u"^$"_s), QString(), u"nada"_s), u"nada"_s);
    }

    void anExpressionThatIsNoneMatchesNothingAndSaysWhy()
    {
        const CellMatcher broken(expression(u"(a"_s));
        QVERIFY(!broken.error().isEmpty());
        QVERIFY(broken.isEmpty());
        QVERIFY(!broken.matches(u"(a"_s));
        QCOMPARE(broken.replaced(u"(a"_s, u"x"_s), u"(a"_s);
    }

    void anExpressionThatWouldTakeForEverIsGivenUp()
    {
        const CellMatcher hard(expression(u"^(a+)+$"_s));
        const QString text = QString(40, u'a') + u'!';
        QVERIFY(!hard.matches(text));
        QVERIFY(hard.isTooHard(text));
        QVERIFY(!hard.isTooHard(u"aaa"_s));
        QVERIFY(hard.matches(u"aaa"_s));
    }

    void theWayOverUtf8FindsTheSame()
    {
        for (const QString &text : {u"Añasco"_s, u"ANASCO"_s, u"Quito"_s, QString(), u"año"_s}) {
            for (const QString &sought : {u"an"_s, u"Añ"_s, u"o"_s}) {
                const CellMatcher matcher(plain(sought));
                QCOMPARE(matcher.matches(std::string_view(text.toStdString())),
                         matcher.matches(text));
            }
        }
    }

    void matchesComeInTheOrderOfTheTableWithPendingTexts()
    {
        RecordTableModel model;
        model.setRecords(recordsOf({{{"Id", "1"}, {"City", "Quito"}, {"Name", "Loja"}},
                                    {{"Id", "2"}, {"City", "Lima"}, {"Name", "Quito"}},
                                    {{"Id", "3"}, {"City", "Quito"}}}));
        OverlayRow edited{u"2"_s, false, CellState::Edited, {}, {}};
        edited.cells.insert(u"City"_s, {u"quito sur"_s, CellState::Edited, {}, {}});
        model.setOverlay({edited});
        std::optional<CellMatches> found;
        CellReader reader(model, nullptr);
        reader.read({{0, 2, {2, 1}}}, [&](const CellReader::Snapshot &cells) {
            found = matchesIn(*cells, CellMatcher(plain(u"quito"_s)), false);
        });
        QVERIFY(found);
        QCOMPARE(found->places, (std::vector<CellMatches::Place>{{0, 1}, {1, 2}, {1, 1}, {2, 1}}));
    }
};

QTEST_GUILESS_MAIN(CellMatcherTest)
#include "tst_cellmatcher.moc"
