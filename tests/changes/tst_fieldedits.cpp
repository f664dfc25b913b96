// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/fieldedits.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

FieldEdit edit(const QString &name, const QString &before, const QString &after)
{
    return {name, text(before), text(after)};
}

} // namespace

class FieldEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldingKeepsTheFirstBaseAndTheLastValue()
    {
        const FieldEdits folded = foldedEdits(
            {edit(u"City"_s, u"Quito"_s, u"Loja"_s)},
            {edit(u"City"_s, u"Loja"_s, u"Cuenca"_s), edit(u"Stock"_s, u"4"_s, u"5"_s)});
        QCOMPARE(folded,
                 (FieldEdits{edit(u"City"_s, u"Quito"_s, u"Cuenca"_s),
                             edit(u"Stock"_s, u"4"_s, u"5"_s)}));
        QCOMPARE(foldedEdits(folded, {edit(u"City"_s, u"Cuenca"_s, u"Quito"_s)}),
                 FieldEdits{edit(u"Stock"_s, u"4"_s, u"5"_s)});
    }

    void onlyBasesThatWereNeverReadAreLearned()
    {
        FieldEdits edits{{u"City"_s, std::nullopt, text(u"Loja"_s)},
                         edit(u"Stock"_s, u"4"_s, u"5"_s)};
        learnBases(edits, {edit(u"City"_s, u"Quito"_s, {}), edit(u"Stock"_s, u"9"_s, {})});
        QCOMPARE(
            edits,
            (FieldEdits{edit(u"City"_s, u"Quito"_s, u"Loja"_s), edit(u"Stock"_s, u"4"_s, u"5"_s)}));
    }

    void rebasingDropsEditsThatAreThereAlready()
    {
        const FieldEdits edits{edit(u"City"_s, u"Quito"_s, u"Loja"_s),
                               edit(u"Stock"_s, u"4"_s, u"5"_s)};
        QCOMPARE(rebasedEdits(edits, {{u"City"_s, text(u"Loja"_s)}, {u"Name"_s, text(u"A"_s)}}),
                 FieldEdits{edit(u"Stock"_s, u"4"_s, u"5"_s)});
        QCOMPARE(rebasedEdits(edits, {{u"Stock"_s, text(u"9"_s)}})[1],
                 edit(u"Stock"_s, u"9"_s, u"5"_s));
    }

    void eachConflictTakesADecision()
    {
        const FieldEdits edits{edit(u"City"_s, u"Quito"_s, u"Loja"_s),
                               edit(u"Stock"_s, u"4"_s, u"5"_s)};
        const FieldValues found{{u"City"_s, text(u"Cuenca"_s)}, {u"Stock"_s, text(u"9"_s)}};
        QVERIFY(!decidedEdits(edits, found, {{u"City"_s, Keep::Mine}}));
        QCOMPARE(decidedEdits(edits, found, {{u"City"_s, Keep::Mine}, {u"Stock"_s, Keep::Theirs}}),
                 std::optional(FieldEdits{edit(u"City"_s, u"Cuenca"_s, u"Loja"_s)}));
        QCOMPARE(
            decidedEdits(edits, found, {{u"City"_s, Keep::Original}, {u"Stock"_s, Keep::Theirs}}),
            std::optional(FieldEdits{edit(u"City"_s, u"Cuenca"_s, u"Quito"_s)}));
    }

    void anOriginalThatIsNotKnownCannotBePutBack()
    {
        const FieldEdits edits{{u"City"_s, std::nullopt, text(u"Loja"_s)}};
        const FieldValues found{{u"City"_s, text(u"Cuenca"_s)}};
        QVERIFY(!decidedEdits(edits, found, {{u"City"_s, Keep::Original}}));
        QVERIFY(decidedEdits(edits, found, {{u"City"_s, Keep::Mine}}));
    }
};

QTEST_GUILESS_MAIN(FieldEditsTest)
#include "tst_fieldedits.moc"
