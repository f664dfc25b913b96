// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/stagedstate.h"

#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

StagedChange change()
{
    StagedChange staged;
    staged.change = UpdateRecord{u"Suppliers"_s, u"17"_s, {}};
    return staged;
}

StagedChange held()
{
    StagedChange staged = change();
    staged.problem = u"Another person changed it."_s;
    staged.conflict = {{u"City"_s, JsonValue::string(u"Loja"_s)}};
    return staged;
}

} // namespace

class StagedStates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGravestStateCounts_data()
    {
        QTest::addColumn<StagedChange>("staged");
        QTest::addColumn<StagedState>("state");
        StagedChange staged = change();
        QTest::newRow("never sent") << staged << StagedState::Pending;
        staged.problem = u"Refused."_s;
        QTest::newRow("refused") << staged << StagedState::Failed;
        QTest::newRow("held, with a problem") << held() << StagedState::Held;
        staged = held();
        staged.inRun = true;
        QTest::newRow("held before, sent again") << staged << StagedState::InRun;
        staged.outcomeUnknown = true;
        QTest::newRow("unknown, whatever else") << staged << StagedState::Unknown;
    }

    void theGravestStateCounts()
    {
        QFETCH(const StagedChange, staged);
        QFETCH(const StagedState, state);
        QCOMPARE(stateOf(staged), state);
    }

    void severalChangesOfOneObjectHaveTheStateOfTheGravest()
    {
        const StagedChange pending = change();
        const StagedChange conflict = held();
        QCOMPARE(stateOf(std::vector{&pending, &conflict}), std::optional(StagedState::Held));
        QCOMPARE(stateOf(std::vector{&conflict, &pending}), std::optional(StagedState::Held));
        QCOMPARE(stateOf(std::vector<const StagedChange *>{}), std::optional<StagedState>());
    }
};

QTEST_GUILESS_MAIN(StagedStates)
#include "tst_stagedstate.moc"
