// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/instancesapi.h"

#include "api/answershapes.h"
#include "api/apitext.h"
#include "api/envelope.h"
#include "core/text.h"

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> errorInIdentifier(const QString &identifier)
{
    return errorIfBlank(identifier,
                        ApiText::tr("Enter the identifier of an instance. Nothing was sent."));
}

Call instanceCall(CallId id, Verb verb)
{
    Call call;
    call.id = id;
    call.verb = verb;
    return call;
}

QString noSuchInstance(const QString &identifier)
{
    return ApiText::tr("Flokzu found no instance “%1” that this user may see.")
        .arg(withVisibleControls(identifier));
}

Call callAbout(CallId id, Verb verb, const QString &identifier)
{
    Call call = instanceCall(id, verb);
    call.parameters = textObject({{u"identifier", identifier}});
    call.notFoundMessage = noSuchInstance(identifier);
    return call;
}

// A late answer to an earlier request on the same connection would be about another instance
// (src/net/README.md, section 8).
template <typename T>
Result<T> aboutInstance(const QString &identifier, Result<T> answer)
{
    if (answer && normalisedIdentifier(answer->identifier) != normalisedIdentifier(identifier))
        return notUnderstood(u"asked about instance %1, the answer is about %2"_s.arg(
            identifier, answer->identifier));
    return answer;
}

void appendFields(FieldValues &fields, const JsonValue &object)
{
    for (const JsonValue::Member &member : object.members())
        fields.push_back({member.key, member.value});
}

// One object in v2, an array of objects with one key each in v1 (src/api/README.md, section 8).
Result<FieldValues> fieldsIn(const JsonValue &instance)
{
    FieldValues fields;
    const JsonValue *received = firstMember(instance, {u"fields"});
    if (!received)
        return fields;
    if (!received->isObject() && !received->isArray())
        return notUnderstood(u"the fields are neither an object nor a list"_s);
    appendFields(fields, *received);
    for (const JsonValue &item : received->items()) {
        if (!item.isObject())
            return notUnderstood(u"a field in the list is not an object"_s);
        appendFields(fields, item);
    }
    return fields;
}

QStringList namesIn(const JsonValue &task, QStringView member)
{
    const JsonValue *names = firstMember(task, {member});
    if (!names)
        return {};
    return textList(*names).value_or(QStringList(names->displayText()));
}

void appendTasks(std::vector<ActiveTask> &tasks, const JsonValue &received)
{
    for (const JsonValue &item : received.items())
        appendTasks(tasks, item);
    if (received.isObject())
        tasks.push_back({memberText(received, {u"name"}), memberText(received, {u"creationDate"}),
                         memberText(received, {u"dueDate"}), namesIn(received, u"assignedUsers"),
                         namesIn(received, u"assignedRoles")});
}

QString dateIn(const JsonValue &receipt)
{
    return memberText(receipt, {u"initiationDate", u"updateDate", u"dateCreated"});
}

QString identifierIn(const JsonValue &object)
{
    const JsonValue *identifier = firstMember(object, {u"identifier", u"reference"});
    return identifier ? identifier->text() : QString();
}

} // namespace

QString normalisedIdentifier(const QString &typed)
{
    return typed.trimmed().toUpper();
}

QString InstancesApi::asSent(const QString &identifier) const
{
    return m_spellings->value(normalisedIdentifier(identifier), identifier.trimmed());
}

void InstancesApi::keepSpelling(const QString &identifier)
{
    const QString normal = normalisedIdentifier(identifier);
    if (identifier != normal)
        m_spellings->insert(normal, identifier);
    else
        m_spellings->remove(normal);
}

Reply<Instance> *InstancesApi::get(const QString &identifier, const CallContext &context)
{
    if (const auto error = errorInIdentifier(identifier))
        return m_client.refuse<Instance>(*error);
    const QString typed = asSent(identifier);
    const QString capitals = typed.toUpper();
    const QString way = m_client.dialect().value(dialectkey::identifierCase);
    if (way == u"typed" || capitals == typed)
        return getOnce(typed, context);
    if (way == u"capitals")
        return getOnce(capitals, context);
    auto *reply = new Reply<Instance>(&m_client);
    getNext({typed, capitals}, context, reply);
    return reply;
}

void InstancesApi::getNext(const QStringList &identifiers, const CallContext &context,
                           Reply<Instance> *reply)
{
    getOnce(identifiers.front(), context)
        ->then(
            reply, [api = *this, identifiers, context, reply](Result<Instance> instance) mutable {
                const bool isTyped = identifiers.size() > 1;
                if (instance)
                    api.m_client.learn(dialectkey::identifierCase,
                                       isTyped ? u"typed"_s : u"capitals"_s, CallId::GetInstance);
                if (!instance && isTyped && mayAskInOtherForm(instance.error()))
                    return api.getNext(identifiers.sliced(1), context, reply);
                reply->finish(std::move(instance));
            });
}

Reply<Instance> *InstancesApi::getOnce(const QString &identifier, const CallContext &context)
{
    Call call = callAbout(CallId::GetInstance, Verb::Get, identifier);
    call.queryForm = {{u"identifier"_s, identifier}};
    return m_client.send<
        Instance>(call, context, [api = *this, identifier](const QByteArray &body) mutable {
        Result<Instance> instance = aboutInstance(identifier, parseInstance(body));
        if (instance)
            api.keepSpelling(instance->identifier);
        if (instance || instance.error().kind != Error::Kind::NotFound)
            return instance;
        return Result<Instance>(Error{Error::Kind::NotFound, noSuchInstance(identifier), {}, 0});
    });
}

Reply<InstanceReceipt> *InstancesApi::create(const NewInstance &instance,
                                             const CallContext &context)
{
    if (const auto error = errorIfBlank(
            instance.process, ApiText::tr("Enter the code of a process. Nothing was sent.")))
        return m_client.refuse<InstanceReceipt>(*error);
    const Result<JsonValue> data = objectOf(instance.fields);
    if (!data)
        return m_client.refuse<InstanceReceipt>(data.error());
    Call call = instanceCall(CallId::CreateInstance, Verb::Post);
    call.parameters = textObject({{u"processId", instance.process}});
    call.parameters.set(u"data"_s, *data);
    call.safety = Safety::NonIdempotent;
    call.writes = true;
    call.asInitiator = instance.userIsInitiator;
    call.notFoundMessage = ApiText::tr("Flokzu found no process with the code “%1”.")
                               .arg(withVisibleControls(instance.process));
    return m_client.send<InstanceReceipt>(call, context, parseInstanceReceipt);
}

Reply<InstanceReceipt> *InstancesApi::update(const QString &identifier, const FieldValues &fields,
                                             const CallContext &context)
{
    if (const auto error = errorInIdentifier(identifier))
        return m_client.refuse<InstanceReceipt>(*error);
    if (fields.empty())
        return m_client.refuse<InstanceReceipt>(
            {Error::Kind::InvalidInput,
             ApiText::tr("There is nothing to change. Nothing was sent."),
             {},
             0});
    const Result<JsonValue> data = objectOf(fields);
    if (!data)
        return m_client.refuse<InstanceReceipt>(data.error());
    // A write has one form. Where the instance was never read, that is the one that clients of the service
    // are known to use.
    const bool asTyped = m_client.dialect().value(dialectkey::identifierCase) == u"typed";
    const QString normal = normalisedIdentifier(identifier);
    const QString asked = m_spellings->value(normal, asTyped ? identifier.trimmed() : normal);
    Call call = callAbout(CallId::UpdateInstance, Verb::Put, asked);
    call.parameters.set(u"data"_s, *data);
    call.safety = Safety::Idempotent;
    call.writes = true;
    return m_client.send<InstanceReceipt>(call, context, [asked](const QByteArray &body) {
        Result<InstanceReceipt> receipt = parseInstanceUpdateReceipt(body);
        if (receipt && receipt->identifier.isEmpty())
            receipt->identifier = asked;
        return aboutInstance(asked, std::move(receipt));
    });
}

Result<Instance> parseInstance(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    const Result<JsonValue> subject = subjectOf(*answer);
    if (!subject)
        return subject.error();
    Instance instance;
    instance.identifier = identifierIn(*subject);
    if (instance.identifier.isEmpty()) {
        if (subject->find(u"fields"))
            return notUnderstood(u"the instance has no identifier"_s, body);
        return Error{Error::Kind::NotFound,
                     ApiText::tr("Flokzu found no instance with this identifier."),
                     {},
                     0};
    }
    Result<FieldValues> fields = fieldsIn(*subject);
    if (!fields)
        return fields.error();
    instance.fields = *std::move(fields);
    if (const JsonValue *tasks = firstMember(*subject, {u"activeTasks"}))
        appendTasks(instance.tasks, *tasks);
    instance.initiatedBy = memberText(*subject, {u"initiatedBy", u"documentCreator"});
    instance.initiated = memberText(*subject, {u"initiationDate", u"dateCreated"});
    instance.lockStatus = memberText(*subject, {u"lockStatus"});
    instance.summary = memberText(*subject, {u"summary", u"info"});
    instance.tenant = memberText(*subject, {u"tenantName"});
    instance.raw = body;
    return instance;
}

Result<InstanceReceipt> parseInstanceReceipt(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (!answer)
        return notUnderstood(answer.error().message, body);
    const JsonValue *data = answer->find(u"data");
    const JsonValue &subject =
        identifierIn(*answer).isEmpty() && data && data->isObject() ? *data : *answer;
    InstanceReceipt receipt;
    receipt.identifier = identifierIn(subject);
    if (receipt.identifier.isEmpty())
        return notUnderstood(u"the answer names no instance"_s, body);
    receipt.date = dateIn(subject);
    return receipt;
}

Result<InstanceReceipt> parseInstanceUpdateReceipt(const QByteArray &body)
{
    const Result<JsonValue> answer = parseJson(body);
    if (answer && isPlainReceipt(*answer))
        return InstanceReceipt{{}, dateIn(*answer)};
    return parseInstanceReceipt(body);
}

} // namespace flokdesk
