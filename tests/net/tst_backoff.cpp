// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <QTest>

namespace flokdesk {

using namespace std::chrono_literals;

using Phase = Backoff::Phase;
using Cause = Backoff::Cause;

namespace {

const TimePoint start{24h};

Backoff fresh()
{
    return Backoff(Backoff::Limits());
}

Backoff::Refusal refusal(TimePoint handedOver, int used = 30)
{
    Backoff::Refusal one;
    one.handedOver = handedOver;
    one.used = used;
    return one;
}

/// Pause, probe and recovery, so that the next refusal is an episode of its own.
void recover(Backoff &backoff)
{
    backoff.probeAnswered();
    backoff.recovered();
}

} // namespace

class TestBackoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openPausedProbeSlowStartOpen();
    void theRandomSpreadOnlyLengthens();
    void aLaterShorterPauseChangesNothing();
    void refusalsOfWhatFlewBelongToOneEpisode();
    void aRefusalAfterTheProbeIsAnotherEpisode();
    void refusedProbesWaitTwiceAsLongUpToTenMinutes();
    void farBelowTheLimitAnotherProgramIsThere();
    void theLimitComesBackByThreeAMinute();
    void atTheLimitTheServerIsStricterForGood();
    void theLimitNeverFallsBelowTen();
    void thirdTimeAtALowLimitOnlySilenceHelps();
    void episodesFarApartAreNoReasonForSilence();
    void aServerThatForgetsOnlyInSilenceIsKnownAfterTwoEpisodes();
    void episodesThatAFullCounterDoesNotExplainAreNoReasonForSilence();
    void afterASuspendOneRequestFindsOut();
    void aRestartOfTheMachineKeepsWhatIsLeftOfAPause();
    void theNextChangeIsWhenPhaseOrLimitMoves();
};

void TestBackoff::openPausedProbeSlowStartOpen()
{
    Backoff backoff = fresh();
    QCOMPARE(backoff.phase(start), Phase::Open);
    backoff.refused(refusal(start - 1s), start);
    QCOMPARE(backoff.phase(start), Phase::Paused);
    QCOMPARE(backoff.phase(start + 61s - 1us), Phase::Paused);
    QCOMPARE(backoff.phase(start + 61s), Phase::Probe);
    backoff.probeAnswered();
    QCOMPARE(backoff.phase(start + 62s), Phase::SlowStart);
    backoff.recovered();
    QCOMPARE(backoff.phase(start + 62s), Phase::Open);
}

void TestBackoff::theRandomSpreadOnlyLengthens()
{
    Backoff backoff = fresh();
    Backoff::Refusal one = refusal(start);
    one.spread = 700ms;
    backoff.refused(one, start);
    QCOMPARE(backoff.pausedUntil(), start + 61'700ms);
}

void TestBackoff::aLaterShorterPauseChangesNothing()
{
    Backoff backoff = fresh();
    Backoff::Refusal one = refusal(start);
    one.retryAfter = 300s;
    backoff.refused(one, start);
    one.retryAfter = 1s;
    backoff.refused(one, start + 5s);
    QCOMPARE(backoff.pausedUntil(), start + 301s);
}

void TestBackoff::refusalsOfWhatFlewBelongToOneEpisode()
{
    Backoff backoff = fresh();
    for (int i = 0; i < 6; ++i)
        backoff.refused(refusal(start - 1s, 40), start + std::chrono::seconds(i));
    QCOMPARE(backoff.state().episodeCount, 1);
    QCOMPARE(backoff.limit(start + 6s), 30);
    QCOMPARE(backoff.pausedUntil(), start + 5s + 61s); // the last arrival precedes the last answer
}

void TestBackoff::aRefusalAfterTheProbeIsAnotherEpisode()
{
    Backoff backoff = fresh();
    backoff.refused(refusal(start, 80), start);
    backoff.probeAnswered();
    backoff.refused(refusal(start + 70s, 40), start + 71s);
    QCOMPARE(backoff.state().episodeCount, 2);
    QCOMPARE(backoff.limit(start + 71s), 30);
}

void TestBackoff::refusedProbesWaitTwiceAsLongUpToTenMinutes()
{
    Backoff backoff = fresh();
    TimePoint now = start;
    backoff.refused(refusal(now), now);
    const int limit = backoff.limit(now);
    for (const Duration wait : {121s, 241s, 481s, 601s, 601s}) {
        now = backoff.pausedUntil();
        Backoff::Refusal probe = refusal(now);
        probe.probe = true;
        backoff.refused(probe, now);
        QCOMPARE(backoff.pausedUntil(), now + wait);
        QCOMPARE(backoff.phase(now + wait), Phase::Probe);
    }
    QCOMPARE(backoff.limit(now), limit); // still the same episode
}

void TestBackoff::farBelowTheLimitAnotherProgramIsThere()
{
    Backoff backoff = fresh();
    QCOMPARE(backoff.cause(start), Cause::None);
    backoff.refused(refusal(start, 60), start);
    QCOMPARE(backoff.cause(start), Cause::SharedAddress);
    QCOMPARE(backoff.limit(start), 45);
}

void TestBackoff::theLimitComesBackByThreeAMinute()
{
    Backoff backoff = fresh();
    backoff.refused(refusal(start, 60), start);
    recover(backoff);
    const TimePoint clean = start + 61s; // the pause is no clean time
    QCOMPARE(backoff.limit(clean + 1min - 1us), 45);
    QCOMPARE(backoff.limit(clean + 1min), 48);
    QCOMPARE(backoff.limit(clean + 10min), 75);
    QCOMPARE(backoff.limit(clean + 18min), 99);
    QCOMPARE(backoff.cause(clean + 18min), Cause::None);
    QCOMPARE(backoff.limit(clean + 24h), 99);
}

void TestBackoff::atTheLimitTheServerIsStricterForGood()
{
    Backoff backoff = fresh();
    backoff.refused(refusal(start, 95), start);
    recover(backoff);
    QCOMPARE(backoff.limit(start), 94);
    QCOMPARE(backoff.limit(start + 48h), 94);
    QCOMPARE(backoff.cause(start + 48h), Cause::StricterServer);
    backoff.refused(refusal(start + 1h, 94), start + 1h);
    QCOMPARE(backoff.limit(start + 48h), 89);
}

void TestBackoff::theLimitNeverFallsBelowTen()
{
    Backoff backoff = fresh();
    backoff.refused(refusal(start, 1), start);
    QCOMPARE(backoff.limit(start), 10);
    for (int i = 1; i < 40; ++i) {
        recover(backoff);
        const TimePoint now = start + 1h * i;
        backoff.refused(refusal(now, 99), now);
    }
    QCOMPARE(backoff.limit(start + 50h), 10);
}

void TestBackoff::thirdTimeAtALowLimitOnlySilenceHelps()
{
    Backoff backoff = fresh();
    for (int i = 0; i < 3; ++i) {
        const TimePoint now = start + 3min * i;
        QVERIFY(!backoff.isFallback(now));
        backoff.refused(refusal(now, 30), now);
        recover(backoff);
    }
    const TimePoint third = start + 6min;
    QVERIFY(backoff.isFallback(third));
    QCOMPARE(backoff.cause(third), Cause::NoRhythm);
    QVERIFY(backoff.isFallback(third + 30min - 1us));
    QVERIFY(!backoff.isFallback(third + 30min));
}

void TestBackoff::episodesFarApartAreNoReasonForSilence()
{
    Backoff backoff = fresh();
    for (int i = 0; i < 9; ++i) {
        const TimePoint now = start + (5min + 1us) * i; // three of them take more than ten minutes
        backoff.refused(refusal(now, 30), now);
        recover(backoff);
        QVERIFY(!backoff.isFallback(now));
    }
}

void TestBackoff::aServerThatForgetsOnlyInSilenceIsKnownAfterTwoEpisodes()
{
    Backoff backoff = fresh();
    Backoff::Refusal full = refusal(start, 98);
    full.sinceSilence = 102; // more than a window may hold
    backoff.refused(full, start);
    recover(backoff);
    QVERIFY(!backoff.isFallback(start));
    QVERIFY(backoff.limit(start + 1h) == 99); // not lowered for good
    full.handedOver = start + 3min;
    full.used = 60;
    backoff.refused(full, start + 3min);
    QVERIFY(backoff.isFallback(start + 3min));
    QVERIFY(backoff.isCounterKnown());
    QCOMPARE(backoff.cause(start + 3min), Cause::NoRhythm);
    QCOMPARE(backoff.limit(start + 3min), 99);
    QCOMPARE(backoff.requestsBetweenSilences(), 95);
    recover(backoff);
    const TimePoint later = start + 34min; // tried without silences again, and refused
    QVERIFY(!backoff.isFallback(later));
    full.handedOver = later;
    backoff.refused(full, later);
    QVERIFY(backoff.isFallback(later));
}

void TestBackoff::episodesThatAFullCounterDoesNotExplainAreNoReasonForSilence()
{
    for (const int sinceSilence : {60, 99, 110, 300}) {
        Backoff backoff = fresh();
        Backoff::Refusal one = refusal(start, 60);
        one.sinceSilence = 101;
        backoff.refused(one, start);
        recover(backoff);
        one.handedOver = start + 3min;
        one.sinceSilence = sinceSilence;
        backoff.refused(one, start + 3min);
        QVERIFY(!backoff.isFallback(start + 3min));
        QVERIFY(!backoff.isCounterKnown());
    }
}

void TestBackoff::afterASuspendOneRequestFindsOut()
{
    Backoff backoff = fresh();
    backoff.mustProbe();
    QCOMPARE(backoff.phase(start), Phase::Probe);
    QCOMPARE(backoff.limit(start), 99);
    backoff.probeAnswered();
    QCOMPARE(backoff.phase(start), Phase::SlowStart);
}

void TestBackoff::aRestartOfTheMachineKeepsWhatIsLeftOfAPause()
{
    Backoff backoff = fresh();
    backoff.refused(refusal(start, 60), start);
    backoff.rebooted(start + 21s);
    QCOMPARE(backoff.phase(TimePoint(40s) - 1us), Phase::Paused);
    QCOMPARE(backoff.phase(TimePoint(40s)), Phase::Probe);
    QCOMPARE(backoff.limit(TimePoint(0s)), 45);
    Backoff old = fresh();
    old.refused(refusal(start, 60), start);
    old.rebooted(start + 1h);
    QVERIFY(old.phase(TimePoint(0s)) != Phase::Paused);
}

void TestBackoff::theNextChangeIsWhenPhaseOrLimitMoves()
{
    Backoff backoff = fresh();
    QVERIFY(!backoff.nextChange(start));
    backoff.refused(refusal(start, 60), start);
    QCOMPARE(*backoff.nextChange(start + 1s), start + 61s);
    recover(backoff);
    QCOMPARE(*backoff.nextChange(start + 61s), start + 121s);
    QCOMPARE(*backoff.nextChange(start + 130s), start + 181s);
    QVERIFY(!backoff.nextChange(start + 1h));
}

} // namespace flokdesk

QTEST_GUILESS_MAIN(flokdesk::TestBackoff)
#include "tst_backoff.moc"
