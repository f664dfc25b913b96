// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/guidedcheck.h"

#include "models/recordorder.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

// A number and a process that no service has; both are only read.
const QString &missingId()
{
    static const QString id = u"999999999"_s;
    return id;
}
const QString &missingInstance()
{
    static const QString identifier = u"FLOKDESK-GUIDED-CHECK-0"_s;
    return identifier;
}

/// What the user set says where a service is to be found, and is not put to the test.
Dialect startOf(const Dialect &present)
{
    Dialect start;
    for (const Dialect::Setting &setting : Dialect::settings()) {
        if (present.isSetByHand(setting.key))
            start.takeOver(setting.key, present);
    }
    return start;
}

} // namespace

GuidedCheck::GuidedCheck(RequestScheduler &scheduler, const Connection &connection,
                         const Dialect &present, const Target &target, QObject *parent)
    : QObject(parent)
    , m_client(scheduler, connection)
    , m_commons(m_client)
    , m_instances(m_client)
    , m_records(m_client)
    , m_users(m_client)
    , m_target(target)
    , m_lines(connection.baseUrl)
{
    m_client.setDialect(startOf(present));
    connect(&scheduler, &RequestScheduler::exchangeChanged, this, &GuidedCheck::follow);
    planCommons();
    if (!target.instance.isEmpty())
        planInstance();
    if (!target.database.isEmpty())
        planDatabase();
}

template <typename T, typename Ask, typename Words>
void GuidedCheck::plan(const QString &question, const Ask &ask, const Words &words)
{
    const auto start = [this, ask, words](const CallContext &context) -> ReplyBase * {
        Reply<T> *reply = ask(context);
        if (!reply)
            return nullptr;
        reply->then(this, [this, words](const Result<T> &answer) {
            if (answer)
                ended(Line::State::Good, words(*answer));
            else
                failed(answer.error());
        });
        return reply;
    };
    m_steps.push_back({question, start});
}

template <typename T, typename Ask>
void GuidedCheck::planMissing(const QString &question, const Ask &ask)
{
    const auto start = [this, ask](const CallContext &context) -> ReplyBase * {
        Reply<T> *reply = ask(context);
        reply->then(this, [this](const Result<T> &answer) {
            if (answer)
                ended(Line::State::Refused, tr("something was found, although it does not exist"));
            else if (answer.error().kind == Error::Kind::NotFound)
                ended(Line::State::Good, tr("understood as “not found”"));
            else
                failed(answer.error());
        });
        return reply;
    };
    m_steps.push_back({question, start});
}

void GuidedCheck::failed(const Error &error)
{
    const bool isOver = error.kind == Error::Kind::Cancelled; // no request is left
    ended(isOver ? Line::State::NotAsked : Line::State::Refused, error.message);
}

void GuidedCheck::planCommons()
{
    plan<QString>(
        tr("Echo"),
        [this](const CallContext &context) { return m_commons.echo(u"flokdesk"_s, context); },
        [](const QString &) { return tr("Flokzu answers"); });
    plan<QString>(
        tr("Operations"),
        [this](const CallContext &context) {
            return m_commons.calculate(CommonsApi::Operation::Sum, {u"1"_s, u"2"_s}, context);
        },
        [](const QString &) { return tr("a result"); });
    const QString user = m_client.connection().userName;
    plan<QStringList>(
        tr("Assignees"),
        [this, user](const CallContext &context) { return m_commons.assignees({user}, context); },
        [](const QStringList &emails) {
            return tr("%n address(es)", nullptr, int(emails.size()));
        });
    plan<QStringList>(
        tr("Your own roles"),
        [this, user](const CallContext &context) { return m_users.roles(user, context); },
        [](const QStringList &roles) { return tr("%n role(s)", nullptr, int(roles.size())); });
}

void GuidedCheck::planInstance()
{
    plan<Instance>(
        //: %1 the identifier of an instance
        tr("Instance %1").arg(m_target.instance),
        [this](const CallContext &context) { return m_instances.get(m_target.instance, context); },
        [](const Instance &instance) {
            return tr("%n field(s)", nullptr, int(instance.fields.size()));
        });
    planMissing<Instance>(
        tr("An instance that does not exist"),
        [this](const CallContext &context) { return m_instances.get(missingInstance(), context); });
}

void GuidedCheck::planDatabase()
{
    const QString database = m_target.database;
    const auto count = [this](const RecordList &list) {
        readsList(list);
        if (list.mayWantCondition)
            return tr("an empty list; Flokzu may require a condition");
        return tr("%n record(s)", nullptr, list.records->rowCount());
    };
    plan<RecordList>(
        //: %1 the name of a database
        tr("%1, all records").arg(database),
        [this, database](const CallContext &context) {
            return m_records.list(database, {}, context);
        },
        count);
    plan<RecordList>(
        //: %1 the name of a database
        tr("%1, with a condition").arg(database),
        [this, database](const CallContext &context) {
            return m_condition.empty() ? nullptr : m_records.list(database, m_condition, context);
        },
        count);
    plan<Record>(
        //: %1 the name of a database
        tr("%1, one record").arg(database),
        [this, database](const CallContext &context) {
            return m_condition.empty() ? nullptr : m_records.get(database, m_condition, context);
        },
        [](const Record &record) { return tr("%n value(s)", nullptr, int(record.values.size())); });
    planMissing<Record>(
        tr("A record that does not exist"), [this, database](const CallContext &context) {
            return m_records.get(database, {{m_client.dialect().idName(), missingId()}}, context);
        });
}

/// The condition of the questions that follow: the Id of a record that exists.
void GuidedCheck::readsList(const RecordList &list)
{
    const RecordSet &records = *list.records;
    const int column = records.columnOf(m_client.dialect().idName());
    if (m_condition.empty() && column >= 0 && records.rowCount() > 0)
        m_condition = {{records.columnName(column), displayText(records.cell(0, column))}};
}

void GuidedCheck::start()
{
    next();
}

void GuidedCheck::stop()
{
    if (m_isFinished)
        return;
    delete m_reply;
    m_lines.stop();
    finish();
}

void GuidedCheck::finish()
{
    m_isFinished = true;
    Q_EMIT changed();
    Q_EMIT finished();
}

CallContext GuidedCheck::contextOf(const QString &question)
{
    using namespace std::chrono_literals;
    //: Why a request is sent; %1 is what is read
    m_reason = tr("Guided check: %1").arg(question);
    CallContext context{Lane::Interactive, u"guided check"_s, m_reason, 90s};
    context.beforeSending = [this](const Exchange &) -> Result<Done> {
        if (m_requests >= mostRequests)
            return Error{Error::Kind::Cancelled,
                         tr("not asked: the limit is %n request(s)", nullptr, mostRequests),
                         {},
                         0};
        ++m_requests;
        return Done{};
    };
    return context;
}

void GuidedCheck::next()
{
    if (m_isFinished)
        return; // stopped by a listener
    if (m_steps.empty())
        return finish();
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    m_lines.begin(step.question, m_client.dialect());
    m_reply = step.ask(contextOf(step.question));
    if (!m_reply)
        ended(Line::State::NotAsked, tr("not asked: the list showed no record"));
}

void GuidedCheck::ended(Line::State state, const QString &words)
{
    m_lines.end(state, words, m_client.dialect());
    Q_EMIT changed();
    next();
}

void GuidedCheck::follow(const Exchange &exchange)
{
    if (m_isFinished || exchange.reason != m_reason)
        return;
    m_lines.follow(exchange);
    Q_EMIT changed();
}

} // namespace flokdesk
