// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writingsteps.h"

#include "core/text.h"
#include "models/recordorder.h"

#include <algorithm>
#include <QCoreApplication>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

/// The context under which translators find these texts.
struct WritingText {
    Q_DECLARE_TR_FUNCTIONS(flokdesk::GuidedWriting)
};

using State = CheckLine::State;

const QString &absentId()
{
    static const QString id = u"999999999"_s; // no service has so many records
    return id;
}

/// An address that belongs to no account, for comparison. The domain is reserved for such uses.
QString addressOfNobody()
{
    return u"flokdesk-guided-check@example.invalid"_s;
}

WritingAnswer refusedAnswer(const Error &error)
{
    return {.state = State::Refused, .words = error.message, .error = error};
}

/// Trouble between Flokdesk and Flokzu, which says nothing about an account.
bool isPassing(const Error &error)
{
    const int status = error.httpStatus;
    return status == 0 || status == 408 || (status >= 502 && status <= 504);
}

bool mayHaveHappened(WriteFate fate)
{
    return fate == WriteFate::Done || fate == WriteFate::Unknown;
}

} // namespace

WritingSteps::WritingSteps(const WriteApis &apis, const WritingTarget &target, const QString &stamp)
    : m_apis(apis)
    , m_target(target)
    , m_stamp(stamp)
    , m_field(target.field)
{
    if (!target.database.isEmpty())
        addRecordSteps();
    if (!target.process.isEmpty())
        addInstanceSteps();
    if (!target.email.isEmpty())
        addAccountSteps();
}

void WritingSteps::write(WritingStep step)
{
    step.writes = true;
    m_steps.push_back(std::move(step));
}

template <typename T>
void WritingSteps::read(const QString &question, std::function<std::optional<QString>()> whyNot,
                        std::function<Reply<T> *(const CallContext &)> ask,
                        std::function<WritingAnswer(const Result<T> &)> judge)
{
    WritingStep step;
    step.question = question;
    step.whyNot = std::move(whyNot);
    step.read = [ask, judge](const CallContext &context, QObject *owner,
                             const WritingStep::End &end) -> ReplyBase * {
        Reply<T> *reply = ask(context);
        reply->then(owner, [judge, end](const Result<T> &answer) { end(judge(answer)); });
        return reply;
    };
    step.failed = [judge](const Error &error) { return judge(Result<T>(error)); };
    m_steps.push_back(std::move(step));
}

/// The text that is written first, second and so on.
JsonValue WritingSteps::text(int version) const
{
    //: A value that the guided check writes; %1 a date and time, %2 a number
    return JsonValue::string(
        WritingText::tr("Flokdesk check %1, %2").arg(m_stamp, QString::number(version)));
}

WritingAnswer WritingSteps::comparison(const JsonValue *found, int version) const
{
    if (found && found->displayText() == text(version).text())
        return {.words = WritingText::tr("has the value that was written"), .provesWrite = true};
    return {.state = State::Refused,
            .words = WritingText::tr("has another value than the one that was written")};
}

void WritingSteps::addRecordSteps()
{
    const QString database = m_target.database;
    //: %1 the name of a database
    write({.question = WritingText::tr("Add a record to %1").arg(database),
           .leaves = WritingText::tr("the record"),
           .change =
               [this, database] {
                   return AddRecord{database, {{m_target.column, text(1)}}};
               },
           .ended =
               [this](WriteFate fate, const QString &receipt) {
                   m_add = fate;
                   m_recordId = receipt;
               }});
    read<RecordList>(
        WritingText::tr("Find the record by the text that was written"),
        [this] { return m_add == WriteFate::Unknown ? std::nullopt : std::optional(QString()); },
        [this, database](const CallContext &context) {
            return m_apis.records.list(database, {{m_target.column, text(1).text()}}, context);
        },
        [this](const Result<RecordList> &list) { return judgeFound(list); });
    addRecordReadings(WritingText::tr("Read the record"), 1);
    write({.question = WritingText::tr("Update the record"),
           .whyNot = [this]() -> std::optional<QString> {
               if (m_isRecordRead)
                   return std::nullopt;
               return WritingText::tr("no record was added that could be read");
           },
           .change =
               [this, database] {
                   return UpdateRecord{database, m_recordId, {{m_target.column, text(1), text(2)}}};
               },
           .ended = [this](WriteFate fate, const QString &) { m_update = fate; }});
    addRecordReadings(WritingText::tr("Read the record again"), 2);
    addMissingRecord();
}

void WritingSteps::addRecordReadings(const QString &question, int version)
{
    read<Record>(
        question,
        [this, version]() -> std::optional<QString> {
            if (version == 1 && m_recordId.isEmpty())
                return WritingText::tr("no record was added");
            if (version > 1 && !mayHaveHappened(m_update))
                return QString();
            return std::nullopt;
        },
        [this](const CallContext &context) {
            return m_apis.records.byId(m_target.database, m_recordId, context);
        },
        [this, version](const Result<Record> &record) {
            if (!record)
                return refusedAnswer(record.error());
            m_isRecordRead = true;
            return comparison(record->value(m_target.column), version);
        });
}

WritingAnswer WritingSteps::judgeFound(const Result<RecordList> &list)
{
    if (!list)
        return refusedAnswer(list.error());
    const RecordSet &records = *list->records;
    if (records.rowCount() != 1)
        return {.state = State::Refused,
                .words =
                    WritingText::tr("%n record(s) with this text", nullptr, records.rowCount())};
    for (const QString &name : {u"Id"_s, u"id"_s, u"ID"_s}) {
        if (const int column = records.columnOf(name); column >= 0)
            m_recordId = displayText(records.cell(0, column));
    }
    //: %1 the Id of a record
    return {.words = WritingText::tr("it was added: record %1").arg(m_recordId),
            .provesWrite = true,
            .receipt = m_recordId};
}

void WritingSteps::addMissingRecord()
{
    write({.question = WritingText::tr("Update an Id that does not exist"),
           .leaves = WritingText::tr("perhaps a second record"),
           .isRefusalGood = true,
           .whyNot = [this]() -> std::optional<QString> {
               if (m_isRecordRead)
                   return std::nullopt;
               return WritingText::tr("no record was added that could be read");
           },
           .change =
               [this] {
                   return UpdateRecord{
                       m_target.database, absentId(), {{m_target.column, std::nullopt, text(3)}}};
               },
           .ended = [this](WriteFate fate, const QString &) { m_missing = fate; }});
}

void WritingSteps::addInstanceSteps()
{
    //: %1 the code of a process
    write({.question = WritingText::tr("Start an instance of %1").arg(m_target.process),
           .leaves = WritingText::tr("the instance, and its first task"),
           .change =
               [this] {
                   FieldValues fields;
                   if (!m_target.field.isEmpty())
                       fields.push_back({m_target.field, text(1)});
                   return CreateInstance{m_target.process, fields, false};
               },
           .ended =
               [this](WriteFate fate, const QString &receipt) {
                   m_create = fate;
                   m_identifier = receipt;
               }});
    const auto whyNotRead = [this]() -> std::optional<QString> {
        if (!m_identifier.isEmpty())
            return std::nullopt;
        return m_create == WriteFate::Unknown
            ? WritingText::tr("the answer named no instance; look for it in Flokzu")
            : WritingText::tr("no instance was started");
    };
    read<Instance>(
        WritingText::tr("Read the instance"), whyNotRead,
        [this](const CallContext &context) { return m_apis.instances.get(m_identifier, context); },
        [this](const Result<Instance> &instance) { return judgeInstance(instance); });
    write({.question = WritingText::tr("Update the instance"),
           .whyNot = [this, whyNotRead]() -> std::optional<QString> {
               if (!m_identifier.isEmpty() && m_field.isEmpty())
                   return WritingText::tr("the instance shows no field that holds a text");
               return whyNotRead();
           },
           .change =
               [this] {
                   return UpdateInstance{m_identifier, {{m_field, std::nullopt, text(2)}}};
               },
           .ended = [this](WriteFate fate, const QString &) { m_change = fate; }});
    read<Instance>(
        WritingText::tr("Read the instance again"),
        [this] { return mayHaveHappened(m_change) ? std::nullopt : std::optional(QString()); },
        [this](const CallContext &context) { return m_apis.instances.get(m_identifier, context); },
        [this](const Result<Instance> &instance) {
            return instance ? comparison(instance->field(m_field), 2)
                            : refusedAnswer(instance.error());
        });
}

WritingAnswer WritingSteps::judgeInstance(const Result<Instance> &instance)
{
    if (!instance)
        return refusedAnswer(instance.error());
    if (!m_target.field.isEmpty())
        return comparison(instance->field(m_target.field), 1);
    const auto isText = [](const FieldValue &field) {
        bool isNumber = false;
        (void)field.value.text().toDouble(&isNumber);
        return field.value.isString() && !isNumber;
    };
    const auto found = std::ranges::find_if(instance->fields, isText);
    if (found != instance->fields.end())
        m_field = found->name;
    return {.words = WritingText::tr("%n field(s)", nullptr, int(instance->fields.size()))};
}

void WritingSteps::readRoles(const QString &question, const QString &email,
                             std::function<std::optional<QString>()> whyNot,
                             std::function<WritingAnswer(const Result<QStringList> &)> judge)
{
    read<QStringList>(
        question, std::move(whyNot),
        [this, email](const CallContext &context) { return m_apis.users.roles(email, context); },
        std::move(judge));
}

/// An account that exists already is another person's: nothing is done to it.
void WritingSteps::addAccountSteps()
{
    const QString email = m_target.email;
    //: %1 an e-mail address
    readRoles(WritingText::tr("Check whether there is a user %1").arg(email), email, nullptr,
              [this](const auto &roles) { return judgeBefore(roles); });
    readRoles(
        WritingText::tr("See how Flokzu answers about an address without a user"),
        addressOfNobody(), [this] { return m_before ? std::nullopt : std::optional(QString()); },
        [this](const auto &roles) { return judgeNobody(roles); });
    //: %1 an e-mail address
    write({.question = WritingText::tr("Invite %1").arg(email),
           .leaves = WritingText::tr("an email is sent; a seat may be charged"),
           .whyNot = [this]() -> std::optional<QString> {
               if (!m_mayBeReal)
                   return std::nullopt;
               return WritingText::tr("the address may belong to another person");
           },
           .change = [email] { return InviteUser{email}; },
           .ended = [this](WriteFate fate, const QString &) { m_invite = fate; }});
    readRoles(
        WritingText::tr("Check whether the user exists"), email,
        [this] { return mayHaveHappened(m_invite) ? std::nullopt : std::optional(QString()); },
        [this](const auto &roles) { return judgeInvited(roles); });
    if (!m_target.role.isEmpty())
        addRoleSteps();
    write({.question = WritingText::tr("Delete the user"),
           .whyNot = [this]() -> std::optional<QString> {
               if (m_isNewAccount)
                   return std::nullopt;
               return WritingText::tr("no new user was created");
           },
           .change =
               [email] {
                   return DeleteUser{email, std::nullopt};
               },
           .ended = [this](WriteFate fate, const QString &) { m_delete = fate; }});
    readRoles(
        WritingText::tr("Check whether the user is gone"), email,
        [this] { return mayHaveHappened(m_delete) ? std::nullopt : std::optional(QString()); },
        [this](const auto &roles) -> WritingAnswer {
            if (!roles || roles->isEmpty())
                return {.words = WritingText::tr("the user is gone"),
                        .provesWrite = !roles && roles.error().kind == Error::Kind::NotFound};
            return {.state = State::Refused, .words = WritingText::tr("the user is still there")};
        });
}

WritingAnswer WritingSteps::judgeBefore(const Result<QStringList> &roles)
{
    if (roles && !roles->isEmpty()) {
        m_mayBeReal = true;
        return {.state = State::Refused,
                .words =
                    WritingText::tr("there is one already, so nothing is sent for this address")};
    }
    if (!roles && roles.error().kind != Error::Kind::NotFound) {
        m_before = roles.error();
        return refusedAnswer(roles.error());
    }
    return {.words = WritingText::tr("there is none")};
}

/// A service that does not say "not found" answers to an unknown address as to this one.
WritingAnswer WritingSteps::judgeNobody(const Result<QStringList> &roles)
{
    const bool isAlike = !roles && roles.error().kind == m_before->kind
        && roles.error().httpStatus == m_before->httpStatus && !isPassing(*m_before);
    m_mayBeReal = !isAlike;
    if (isAlike)
        return {.words = WritingText::tr("in the same way, so there was none")};
    return {.state = State::Refused,
            .words = WritingText::tr("in another way, so nothing is sent for this address")};
}

WritingAnswer WritingSteps::judgeInvited(const Result<QStringList> &roles)
{
    const bool isSure = !m_before || m_invite == WriteFate::Done; // there was none before
    m_isNewAccount = isSure && roles && !roles->isEmpty();
    if (!roles)
        return refusedAnswer(roles.error());
    if (!m_isNewAccount)
        return {.state = State::Refused,
                .words = WritingText::tr("it is not certain that the user was created now")};
    return {.words =
                WritingText::tr("the user exists, with %n role(s)", nullptr, int(roles->size())),
            .provesWrite = true};
}

void WritingSteps::addRoleSteps()
{
    const WritingTarget &target = m_target;
    const auto whyNot = [this]() -> std::optional<QString> {
        if (m_isNewAccount)
            return std::nullopt;
        return WritingText::tr("no new user was created");
    };
    //: %1 a role
    write({.question = WritingText::tr("Give the role %1").arg(target.role),
           .whyNot = whyNot,
           .change =
               [this] {
                   return AddRole{m_target.email, m_target.role, false};
               },
           .ended = [this](WriteFate fate, const QString &) { m_give = fate; }});
    readRoles(
        WritingText::tr("Read the roles"), target.email,
        [this] { return mayHaveHappened(m_give) ? std::nullopt : std::optional(QString()); },
        [this](const auto &roles) { return judgeGiven(roles, true); });
    //: %1 a role
    write({.question = WritingText::tr("Take the role %1").arg(target.role),
           .whyNot = [this]() -> std::optional<QString> {
               if (mayHaveHappened(m_give))
                   return std::nullopt;
               return WritingText::tr("the role was not given");
           },
           .change =
               [this] {
                   return RemoveRole{m_target.email, m_target.role, true};
               },
           .ended = [this](WriteFate fate, const QString &) { m_take = fate; }});
    readRoles(
        WritingText::tr("Read the roles again"), target.email,
        [this] { return mayHaveHappened(m_take) ? std::nullopt : std::optional(QString()); },
        [this](const auto &roles) { return judgeGiven(roles, false); });
}

WritingAnswer WritingSteps::judgeGiven(const Result<QStringList> &roles, bool isGiven) const
{
    if (!roles)
        return refusedAnswer(roles.error());
    const bool isThere = roles->contains(m_target.role);
    return {.state = isThere == isGiven ? State::Good : State::Refused,
            .words = isThere ? WritingText::tr("the role is among them")
                             : WritingText::tr("the role is not among them"),
            .provesWrite = isThere == isGiven};
}

QStringList WritingSteps::leftovers() const
{
    QStringList left;
    if (!m_recordId.isEmpty())
        //: %1 the Id of a record, %2 the name of a database
        left << WritingText::tr("record %1 of %2").arg(m_recordId, m_target.database);
    else if (m_add == WriteFate::Unknown)
        //: %1 the name of a database
        left << WritingText::tr("perhaps a record of %1").arg(m_target.database);
    if (mayHaveHappened(m_missing))
        //: %1 the name of a database
        left << WritingText::tr("perhaps a second record of %1").arg(m_target.database);
    if (!m_identifier.isEmpty())
        //: %1 the identifier of an instance
        left << WritingText::tr("instance %1").arg(m_identifier);
    else if (m_create == WriteFate::Unknown)
        //: %1 the code of a process
        left << WritingText::tr("perhaps an instance of %1").arg(m_target.process);
    if (mayHaveHappened(m_invite) && m_delete != WriteFate::Done)
        //: %1 an e-mail address
        left << WritingText::tr("the user %1, to be deleted in Flokzu").arg(m_target.email);
    return left;
}

} // namespace flokdesk
