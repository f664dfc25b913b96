// SPDX-License-Identifier: GPL-3.0-or-later
// faultchild URL USER JOURNAL TOKEN [ROWS STOP [SPEED]]: sends changes whose values all carry TOKEN, as
// one job that JOURNAL remembers; begun again it resumes it. With ROWS it edits so many records, of which
// every fiftieth does not exist, and pauses after STOP of them where that is not 0. With SPEED all of them
// exist, their column Name holds "base-" and the id, the job is checked by lists, and the program's clock
// runs so many times as fast. The keys are in the environment. Ends with 0 when nothing waits any more,
// with 4 when it paused.
#include "changes/jobs/jobqueue.h"
#include "net/httptransport.h"
#include "store/changetables.h"
#include "store/journalschema.h"
#include "store/journaltables.h"

#include <cstdio>
#include <QCoreApplication>

using namespace flokdesk;
using namespace Qt::StringLiterals;

namespace {

/// The real clock, but so many times as fast. The limits of the wire are of the real time.
class FastClock final : public Clock {
public:
    explicit FastClock(int speed)
        : m_speed(speed)
    {
    }
    TimePoint now() const override { return m_start + (m_real.now() - m_start) * m_speed; }
    QDateTime wallTime() const override { return m_real.wallTime(); }
    void callAt(TimePoint when, QObject *context, std::function<void()> f) override
    {
        const Duration wait = std::max(when - m_start, Duration::zero());
        m_real.callAt(m_start + wait / m_speed + Duration(1), context, std::move(f));
    }

private:
    SystemClock m_real;
    const TimePoint m_start = m_real.now();
    const int m_speed;
};

/// Twelve changes of three kinds of safety, each with a value of its own.
void stageAll(ChangeSet &changes, const QString &token)
{
    const auto value = [&token](int i) { return JsonValue::string(u"%1-%2-"_s.arg(token).arg(i)); };
    for (int i = 1; i <= 4; ++i) {
        changes.editRecord(u"Proveedores"_s, QString::number(i),
                           {u"Ciudad"_s, JsonValue(), value(i)});
        changes.stage(AddRecord{u"Proveedores"_s, {{u"Código"_s, value(i + 4)}}});
        changes.stage(InviteUser{value(i + 8).text() + u"@andina.example"_s});
    }
}

void stageRows(ChangeSet &changes, const QString &token, int rows)
{
    for (int i = 1; i <= rows; ++i) {
        const bool exists = i % 50 != 0;
        changes.editRecord(
            u"Records"_s, QString::number(exists ? i : i + 1'000'000),
            {u"Code"_s, JsonValue(), JsonValue::string(u"%1-%2-"_s.arg(token).arg(i))});
    }
}

void stageNames(ChangeSet &changes, const QString &token, int rows)
{
    for (int i = 1; i <= rows; ++i)
        changes.editRecord(u"Records"_s, QString::number(i),
                           {u"Name"_s, JsonValue::string(u"base-%1"_s.arg(i)),
                            JsonValue::string(u"%1-%2-"_s.arg(token).arg(i))});
}

/// Pauses the job as a user would, after so many answers.
void pauseAfter(JobQueue &jobQueue, int answers)
{
    QObject::connect(&jobQueue, &JobQueue::itemChanged, &jobQueue, [&jobQueue, answers] {
        const JobRunner &runner = *jobQueue.runner();
        if (runner.count(ItemState::Done) + runner.count(ItemState::Rejected) >= answers)
            jobQueue.pause();
    });
}

/// Returns once for each job that is over.
void goOn(JobQueue &jobQueue, bool stopped)
{
    if (jobQueue.isBusy())
        return;
    if (stopped)
        return QCoreApplication::exit(4);
    const Job *paused = jobQueue.pausedJob();
    if (!paused)
        return QCoreApplication::exit(0);
    if (!jobQueue.resume(paused->id))
        QCoreApplication::exit(3);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int speed = arguments.value(7).toInt();
    FastClock clock(std::max(speed, 1));
    HttpTransport transport(clock);
    transport.setProxy(HttpTransport::Proxy::None);
    const int rows = arguments.value(5).toInt();
    const int stop = arguments.value(6).toInt();
    RateBudget::Limits limits;
    if (rows > 0) // how fast it may be is not the question here
        limits.requests = limits.burst = 1'000'000;
    MemoryLedgers ledgers(clock, limits);
    RequestScheduler scheduler(transport, ledgers, clock);
    ApiClient client(scheduler,
                     Connection{QUrl(arguments.value(1)), arguments.value(2),
                                Secret(qgetenv("FAULT_DATA_KEY")),
                                Secret(qgetenv("FAULT_USER_KEY"))});
    client.learn(dialectkey::idName, u"Id"_s, CallId::GetRecord); // of records read before
    RecordsApi records(client);
    InstancesApi instances(client);
    UsersApi users(client);
    auto journal = Database::open(arguments.value(3), journalSchema());
    if (!journal || (*journal)->state() != Database::State::Usable)
        return 2;
    ChangeSet changes;
    ChangeStore store(**journal, u"p"_s, u"here"_s, changes, clock);
    JobQueue jobQueue(changes, store, records, instances, users);
    auto jobs = store.load();
    if (!jobs)
        return 2;
    jobQueue.setAtOnce(4);
    jobQueue.setGuard(speed > 0 ? GuardMode::Guard : GuardMode::Fast);
    jobQueue.restore(std::move(*jobs));
    QObject::connect(
        &jobQueue, &JobQueue::finished, &application,
        [&jobQueue, stop] { goOn(jobQueue, stop > 0); }, Qt::QueuedConnection);
    if (stop > 0)
        pauseAfter(jobQueue, stop);
    clock.callSoon(&jobQueue, [&] {
        const bool isFirst = ChangeTables((*journal)->handle(), u"p"_s).nextChangeId() == 1;
        if (!isFirst)
            return goOn(jobQueue, false);
        if (speed > 0)
            stageNames(changes, arguments.value(4), rows);
        else if (rows > 0)
            stageRows(changes, arguments.value(4), rows);
        else
            stageAll(changes, arguments.value(4));
        if (!jobQueue.apply(Plan::freeze(changes.copies())))
            QCoreApplication::exit(3);
    });
    return QCoreApplication::exec();
}
