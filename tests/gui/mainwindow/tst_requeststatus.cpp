// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/requeststatus.h"
#include "session/instanceloader.h"
#include "support/sessionfixture.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flokdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : SessionFixture {
    RequestStatus bar{scheduler, clock};

    Fixture()
    {
        bar.setSession(&session);
        bar.show();
    }
    QString budget() const { return bar.findChild<QProgressBar *>(u"budgetBar"_s)->text(); }
    QLabel *label(const QString &name) const { return bar.findChild<QLabel *>(name); }
    QPushButton *queue() const { return bar.findChild<QPushButton *>(u"queueButton"_s); }
    void ask(int times)
    {
        for (int i = 0; i < times; ++i)
            commons.echo(u"x"_s)->then(&bar, [](const Result<QString> &) {});
        clock.settle();
    }
};

} // namespace

class tst_RequestStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void budgetRisesWhenARequestIsSentAndFallsByTimeAlone()
    {
        Fixture f;
        QCOMPARE(f.budget(), u"0/99 this minute"_s);
        f.ask(1);
        QCOMPARE(f.budget(), u"1/99 this minute"_s);
        f.answer(200, R"({"param_string":"x"})");
        QCOMPARE(f.budget(), u"1/99 this minute"_s);
        f.clock.advance(63s);
        QCOMPARE(f.budget(), u"0/99 this minute"_s);
    }

    void nothingTicksWhileNothingIsUsed()
    {
        Fixture f;
        f.ask(1);
        f.answer(200, R"({"param_string":"x"})");
        f.clock.advance(63s);
        QSignalSpy repaints(f.bar.findChild<QProgressBar *>(), &QProgressBar::valueChanged);
        f.clock.advance(3600s);
        QCOMPARE(repaints.count(), 0);
    }

    void waitingRequestsAreCountedWithTheTimeOfTheirEnd()
    {
        Fixture f;
        QVERIFY(f.queue()->isHidden());
        f.ask(10); // eight go at once
        const QString text = f.queue()->text();
        QVERIFY2(text.startsWith(u"2 waiting"_s), qPrintable(text));
        QCOMPARE(f.status().waiting, 2);
        QVERIFY2(text.endsWith(f.status().expectedEnd.toLocalTime().toString(u"HH:mm:ss"_s)),
                 qPrintable(text));
    }

    void aPauseGivesItsReasonAndAnAbsoluteTime()
    {
        Fixture f;
        f.ask(1);
        f.network.last().answer(429, {}, {{"Retry-After", "90"}});
        f.clock.settle();
        const QLabel *pause = f.label(u"pauseLabel"_s);
        QVERIFY(!pause->isHidden());
        const SchedulerStatus status = f.status();
        QVERIFY(status.pausedUntil >= f.clock.wallTime().addSecs(90));
        const QString start =
            u"paused until "_s + status.pausedUntil.toLocalTime().toString(u"HH:mm:ss"_s) + u": "_s;
        QVERIFY2(pause->text().startsWith(start), qPrintable(pause->text()));
        QCOMPARE(pause->text().mid(start.size()), status.pauseReason);
        f.clock.advance(93s); // one of ours was too many, so another program sends as well
        QCOMPARE(pause->text(), u"10 a minute for now: "_s + f.status().limitReason);
        f.clock.advance(1h);
        QVERIFY(pause->isHidden());
    }

    void afterARefusalBothTimesAreThoseOfTheNextRequest()
    {
        Fixture f;
        f.ask(21);
        for (int i = 0; i < 20; ++i) {
            f.clock.advance(500ms); // the last ones wait for the end of the burst
            f.answerTo(i, 200, R"({"param_string":"x"})");
        }
        f.answerTo(20, 429, {});
        QVERIFY(f.status().used > f.status().limit);
        const QDateTime next = f.status().nextFree;
        QCOMPARE(f.status().pausedUntil, next);
        QCOMPARE(f.budget(), u"full until "_s + next.toLocalTime().toString(u"HH:mm:ss"_s));
        QVERIFY(f.label(u"pauseLabel"_s)->text().contains(f.budget().right(8)));
        const int sent = f.sent();
        f.clock.advance(std::chrono::milliseconds(f.clock.wallTime().msecsTo(next)) - 1s);
        QCOMPARE(f.sent(), sent);
        f.clock.advance(2s);
        QCOMPARE(f.sent(), sent + 1);
    }

    void allInstancesThatAreStillToBeReadAreCounted()
    {
        Fixture f;
        InstanceLoader loader(f.instances);
        QStringList twelve;
        for (int i = 0; i < 12; ++i)
            twelve << u"ABC-%1"_s.arg(i);
        loader.load(twelve);
        f.clock.settle();
        QCOMPARE(f.sent(), 8);
        QVERIFY2(f.queue()->text().startsWith(u"4 waiting"_s), qPrintable(f.queue()->text()));
        for (int i = 0; i < 8; ++i)
            f.answerTo(i, 429, {});
        QVERIFY2(f.queue()->text().startsWith(u"12 waiting"_s), qPrintable(f.queue()->text()));
    }

    void theEndOfARunIsKnownToFivePerCent()
    {
        constexpr int changes = 500;
        Fixture f;
        for (int i = 0; i < changes; ++i)
            f.changes.stage(InviteUser{u"person%1@example.org"_s.arg(i)});
        QVERIFY(f.jobQueue.apply(Plan::freeze(f.changes.copies())));
        f.clock.settle(); // it is written down
        const QDateTime start = f.clock.wallTime();
        std::map<qint64, double> foreseen; // by the second of the run
        while (f.jobQueue.isBusy()) {
            f.clock.advance(250ms); // what each answer takes
            if (!f.network.last().isAnswered())
                f.answer(200, R"({"status":"OK"})");
            const QString text = f.queue()->text();
            if (!f.jobQueue.isBusy())
                break;
            QVERIFY2(text.startsWith(u"applying "_s), qPrintable(text));
            QDateTime promised = start.toLocalTime();
            promised.setTime(QTime::fromString(text.right(8), u"HH:mm:ss"_s));
            foreseen.emplace(start.secsTo(f.clock.wallTime()), start.secsTo(promised));
        }
        QCOMPARE(f.jobQueue.runner()->count(JobRunner::State::Done), changes);
        const double took = double(start.msecsTo(f.clock.wallTime())) / 1000;
        for (const auto &[second, end] : foreseen)
            QVERIFY2(second < 10 || std::abs(end - took) <= took / 20,
                     qPrintable(u"%1 s foreseen at %2, %3 taken"_s.arg(end).arg(second).arg(took)));
        QVERIFY(!f.queue()->isVisible());
    }

    void theNumberStandsBesideTheBarWhenMuchOfTheMinuteIsUsed()
    {
        Fixture f;
        QVERIFY(f.label(u"budgetLabel"_s)->isHidden());
        f.ask(99);
        for (int i = 0; f.status().used <= 69; ++i) {
            QVERIFY(f.label(u"budgetLabel"_s)->isHidden());
            f.clock.advance(500ms);
            if (!f.network.last().isAnswered())
                f.answer(200, R"({"param_string":"x"})");
            QVERIFY(i < 1000);
        }
        QTRY_VERIFY(!f.label(u"budgetLabel"_s)->isHidden());
        QCOMPARE(f.label(u"budgetLabel"_s)->text(), f.budget());
    }

    void theTooltipSaysThatTheLimitIsShared()
    {
        Fixture f;
        QVERIFY(f.bar.findChild<QProgressBar *>()->toolTip().contains(u"All profiles"_s));
    }
};

QTEST_MAIN(tst_RequestStatus)
#include "tst_requeststatus.moc"
