// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coalescer.h"
#include "support/manualclock.h"

#include <QTest>

using namespace flokdesk;
using namespace std::chrono_literals;

class CoalescerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyRequestsAreOneAction()
    {
        ManualClock clock;
        QObject context;
        int done = 0;
        Coalescer action(clock, &context, [&done] { ++done; });
        for (int i = 0; i < 5; ++i)
            action.request(200ms);
        QCOMPARE(done, 0);
        clock.advance(199ms);
        QCOMPARE(done, 0);
        clock.advance(1ms);
        QCOMPARE(done, 1);
        clock.advance(1s);
        QCOMPARE(done, 1);
    }

    void theActionMayAskForTheNextOne()
    {
        ManualClock clock;
        QObject context;
        int done = 0;
        Coalescer *self = nullptr;
        Coalescer action(clock, &context, [&] {
            if (++done < 3)
                self->request(100ms);
        });
        self = &action;
        action.request();
        clock.advance(1s);
        QCOMPARE(done, 3);
    }

    void nothingIsDoneAfterTheEndOfItsContext()
    {
        ManualClock clock;
        auto context = std::make_unique<QObject>();
        int done = 0;
        Coalescer action(clock, context.get(), [&done] { ++done; });
        action.request(1s);
        context.reset();
        clock.advance(2s);
        QCOMPARE(done, 0);
    }
};

QTEST_GUILESS_MAIN(CoalescerTest)
#include "tst_coalescer.moc"
