// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/guidedcheck.h"

#include "api/jsonshape.h"
#include "core/text.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

using State = GuidedCheck::Step::State;

enum StepIndex : size_t {
    EchoStep,
    OperationsStep,
    AssigneesStep,
    RolesStep,
    InstanceStep,
    ListStep,
    RecordStep,
    ConditionStep,
    MissingStep,
};

/// Ids count up from one, so no record has this one.
const QString &impossibleId()
{
    static const QString id = u"0"_s;
    return id;
}

State stateOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return State::NotFound;
    case Error::Kind::Rejected:
    case Error::Kind::NotAllowed:
    case Error::Kind::RateLimited:
        return State::Refused;
    case Error::Kind::KeyRejected:
        return error.httpStatus == 0 ? State::NotTested : State::Refused;
    case Error::Kind::Cancelled:
        return State::NotTested;
    default:
        return State::Failed;
    }
}

/// The path behind the base address, so that a report names no server and no organization.
QByteArray pathBehind(const QUrl &base, const QString &url)
{
    const QUrl whole(url, QUrl::StrictMode);
    QString path = whole.path(QUrl::FullyEncoded);
    const QString front = base.path(QUrl::FullyEncoded);
    if (path.startsWith(front))
        path.remove(0, front.size());
    return path.toUtf8() + (whole.hasQuery() ? " (parameters in the query)" : "");
}

QByteArray headerNames(const Exchange &exchange)
{
    QByteArrayList names;
    for (const auto &[name, value] : exchange.answerHeaders)
        names << name.toLower();
    std::ranges::sort(names);
    return names.join(", ");
}

} // namespace

GuidedCheck::GuidedCheck(RequestScheduler &scheduler, const Connection &connection,
                         Subjects subjects, QObject *parent)
    : QObject(parent)
    , m_client(scheduler, connection)
    , m_commons(m_client)
    , m_instances(m_client)
    , m_records(m_client)
    , m_users(m_client)
    , m_subjects(std::move(subjects))
{
    addSteps();
    connect(&scheduler, &RequestScheduler::exchangeChanged, this, &GuidedCheck::noteExchange);
}

void GuidedCheck::addSteps()
{
    m_steps = {
        {CallId::Echo, tr("Echo")},
        {CallId::Operations, tr("Operations")},
        {CallId::Assignees, tr("Assignees: the own user")},
        {CallId::GetRoles, tr("Roles of the own user")},
        {CallId::GetInstance, tr("An instance")},
        {CallId::ListRecords, tr("All records of a database")},
        {CallId::GetRecord, tr("A record by its Id")},
        {CallId::ListRecords, tr("Records with a condition")},
        {CallId::GetRecord, tr("A record that does not exist")},
    };
}

void GuidedCheck::start()
{
    Q_ASSERT(m_current == 0 && !m_finished);
    run(m_current);
}

void GuidedCheck::stop()
{
    m_stopped = true;
}

CallContext GuidedCheck::context()
{
    CallContext context{Lane::Interactive, u"guided check"_s,
                        tr("Guided check: %1").arg(m_steps[m_current].title)};
    // The one place that every attempt passes, repetitions included.
    context.beforeSending = [this](const Exchange &) -> Result<Done> {
        if (m_requests >= mostRequests)
            return Error{Error::Kind::Cancelled,
                         tr("The check sends no more than %n request(s).", nullptr, mostRequests),
                         {},
                         0};
        ++m_requests;
        ++m_steps[m_current].requests;
        return Done{};
    };
    return context;
}

void GuidedCheck::next()
{
    ++m_current;
    Q_EMIT changed();
    if (m_current < m_steps.size() && !m_stopped)
        return run(m_current);
    for (; m_current < m_steps.size(); ++m_current)
        m_steps[m_current].state = State::NotTested;
    m_finished = true;
    Q_EMIT changed();
    Q_EMIT finished();
}

void GuidedCheck::settle(Step::State state, const QString &words)
{
    m_steps[m_current].state = state;
    m_steps[m_current].words = words;
    next();
}

template <typename T>
void GuidedCheck::ask(Reply<T> *reply, std::function<QString(const T &)> words)
{
    reply->then(this, [this, words = std::move(words)](const Result<T> &answer) {
        if (answer)
            return settle(State::Answered, words(*answer));
        settle(stateOf(answer.error()), answer.error().message);
    });
}

void GuidedCheck::run(size_t step)
{
    m_steps[step].state = State::Running;
    Q_EMIT changed();
    const QString user = m_client.connection().userName;
    const auto answered = [](const auto &) { return tr("answered"); };
    switch (step) {
    case EchoStep:
        return ask<QString>(m_commons.echo(u"flokdesk"_s, context()), answered);
    case OperationsStep:
        return ask<QString>(
            m_commons.calculate(CommonsApi::Operation::Sum, {u"1"_s, u"2"_s}, context()), answered);
    case AssigneesStep:
        return ask<QStringList>(m_commons.assignees({user}, context()), answered);
    case RolesStep:
        return ask<QStringList>(m_users.roles(user, context()), [](const QStringList &roles) {
            return tr("%n role(s)", nullptr, static_cast<int>(roles.size()));
        });
    case InstanceStep:
        if (m_subjects.instance.isEmpty())
            return settle(State::NotTested, tr("no instance was named"));
        return ask<Instance>(m_instances.get(m_subjects.instance, context()), answered);
    default:
        return askAboutRecord(step);
    }
}

void GuidedCheck::askAboutRecord(size_t step)
{
    if (m_subjects.database.isEmpty())
        return settle(State::NotTested, tr("no database was named"));
    if (step == ListStep)
        return ask<RecordList>(m_records.list(m_subjects.database, {}, context()),
                               [this](const RecordList &list) {
                                   const int ids = idColumnOf(*list.records);
                                   if (ids >= 0 && list.records->rowCount() > 0)
                                       m_recordId = list.records->cell(0, ids).toString();
                                   return list.mayWantCondition
                                       ? tr("an empty list; the service may want a condition")
                                       : tr("%n record(s)", nullptr, list.records->rowCount());
                               });
    if (step == MissingStep)
        return ask<Record>(m_records.byId(m_subjects.database, impossibleId(), context()),
                           [](const Record &) { return tr("a record was found all the same"); });
    if (m_recordId.isEmpty())
        return settle(State::NotTested, tr("the list showed no record to ask for"));
    if (step == RecordStep)
        return ask<Record>(m_records.byId(m_subjects.database, m_recordId, context()),
                           [](const Record &) { return tr("answered"); });
    const Filters condition{{m_client.dialect().idName(), m_recordId}};
    ask<RecordList>(m_records.list(m_subjects.database, condition, context()),
                    [](const RecordList &list) {
                        return tr("%n record(s)", nullptr, list.records->rowCount());
                    });
}

void GuidedCheck::noteExchange(const Exchange &exchange)
{
    const bool isMine = m_current < m_steps.size()
        && exchange.reason == tr("Guided check: %1").arg(m_steps[m_current].title);
    if (!isMine || exchange.status == 0)
        return;
    const QByteArray answer = exchange.answer;
    m_report += exchange.verb + ' ' + pathBehind(m_client.connection().baseUrl, exchange.url) + ' '
        + QByteArray::number(exchange.status) + "\n  headers: " + headerNames(exchange)
        + "\n  answer: " + shapeOfBody(answer) + '\n';
}

} // namespace flokdesk
