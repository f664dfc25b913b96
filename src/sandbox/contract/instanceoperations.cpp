// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/contract/operations.h"

#include <algorithm>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int finished = 3;

struct NewField {
    size_t field = 0;
    JsonValue value;
};

/// The fields that a write asks for, checked against the process.
struct WantedFields {
    std::vector<NewField> fields;
    std::optional<HttpReply> refusal;
};

std::optional<HttpReply> readField(const Call &call, const Process &process,
                                   const JsonValue::Member &given, WantedFields &wanted)
{
    const int field = columnNamed(process.fields, given.key);
    if (field < 0) {
        if (call.is(u"unknownField", u"ignore"))
            return {};
        return refusal(call, 400, u"Field not found: %1"_s.arg(given.key));
    }
    if (isLeftOut(call, given.value))
        return {};
    if (auto refused = refusalOf(call, process.fields[size_t(field)], given.value))
        return refused;
    wanted.fields.push_back({size_t(field), given.value});
    return {};
}

WantedFields readFields(const Call &call, const Process &process)
{
    WantedFields wanted;
    const JsonValue *data = call.parameters.find(u"data");
    if (!data || !data->isObject()) {
        wanted.refusal = refusal(call, 400, u"data is required"_s);
        return wanted;
    }
    for (const auto &given : data->members()) {
        wanted.refusal = readField(call, process, given, wanted);
        if (wanted.refusal)
            break;
    }
    return wanted;
}

/// As the service keeps it: lists stay lists, all else becomes text.
JsonValue stored(const JsonValue &value)
{
    return value.isArray() || value.isObject() ? value : JsonValue::string(value.displayText());
}

void writeField(const Call &call, Field &field, const JsonValue &value)
{
    const bool append = call.is(u"tableUpdate", u"append");
    if (!append || !field.value.isArray() || !value.isArray()) {
        field.value = stored(value);
        return;
    }
    for (const JsonValue &row : value.items())
        field.value.append(row);
}

void writeFields(Call &call, Instance &instance, const WantedFields &wanted)
{
    for (const NewField &given : wanted.fields)
        writeField(call, instance.fields[given.field], given.value);
    call.changed = true;
}

JsonValue fieldsOf(const Call &call, const Instance &instance)
{
    JsonValue::Members members;
    for (const Field &field : instance.fields)
        members.push_back(member(field.label, field.value));
    if (call.is(u"fields", u"object"))
        return JsonValue::object(std::move(members));
    JsonValue::Items items;
    for (JsonValue::Member &one : members)
        items.push_back(JsonValue::object({std::move(one)}));
    return JsonValue::array(std::move(items));
}

JsonValue taskOf(const Call &call, const Task &task)
{
    QStringList roles;
    for (const QString &role : task.roles)
        roles.append(wireRole(call, role));
    JsonValue::Members members{member(u"name"_s, task.name),
                               member(u"creationDate"_s, task.created)};
    if (call.is(u"dueDate", u"present"))
        members.push_back(member(u"dueDate"_s, task.due));
    members.push_back(member(u"assignedUsers"_s, stringArray(task.users)));
    members.push_back(member(u"assignedRoles"_s, stringArray(roles)));
    return JsonValue::object(std::move(members));
}

JsonValue tasksOf(const Call &call, const Instance &instance)
{
    JsonValue::Items items;
    for (const Task &task : instance.tasks)
        items.push_back(taskOf(call, task));
    return JsonValue::array(std::move(items));
}

JsonValue described(const Call &call, const Instance &instance)
{
    auto lock = JsonValue::number(QByteArray::number(instance.lockStatus));
    return JsonValue::object({
        member(u"identifier"_s, instance.identifier),
        member(u"fields"_s, fieldsOf(call, instance)),
        member(u"activeTasks"_s, tasksOf(call, instance)),
        member(u"initiatedBy"_s, instance.initiatedBy),
        member(u"initiationDate"_s, instance.initiated),
        member(u"lockStatus"_s, lock.value_or(JsonValue())),
        member(u"summary"_s, instance.summary),
        member(u"tenantName"_s, call.tenant.name),
        member(u"downloadKey"_s, instance.downloadKey),
    });
}

struct FoundInstance {
    Instance *instance = nullptr;
    Process *process = nullptr;
    std::optional<HttpReply> refusal;
};

FoundInstance findInstance(const Call &call)
{
    FoundInstance found;
    const QString identifier = call.text(u"identifier");
    const auto sensitivity =
        call.is(u"identifierCase", u"any") ? Qt::CaseInsensitive : Qt::CaseSensitive;
    if (identifier.isEmpty()) {
        found.refusal = refusal(call, 400, u"identifier is required"_s);
        return found;
    }
    found.instance = call.tenant.instance(identifier, sensitivity, &found.process);
    if (!found.instance)
        found.refusal = refusal(call, 404, u"Process instance not found: %1"_s.arg(identifier));
    return found;
}

QString secondsOf(const Call &call)
{
    return call.now.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// 32 hex digits that depend on the identifier alone.
QString downloadKeyOf(const QString &identifier)
{
    return QString::fromLatin1(identifier.toUtf8().toHex().leftJustified(32, '0', true));
}

Instance &startInstance(Call &call, Process &process)
{
    Instance instance;
    instance.identifier = u"%1-%2"_s.arg(process.code).arg(process.nextNumber++);
    for (const Column &field : process.fields)
        instance.fields.push_back({field.name, JsonValue::string({})});
    Task task = process.firstTask;
    task.created = call.now.toString(u"yyyy-MM-dd HH:mm"_s);
    task.due = call.now.addDays(3).toString(u"yyyy-MM-dd HH:mm"_s);
    instance.tasks.push_back(std::move(task));
    instance.initiatedBy = call.forceUser ? call.actor : u"system"_s;
    instance.initiated = secondsOf(call);
    instance.downloadKey = downloadKeyOf(instance.identifier);
    process.instances.push_back(std::move(instance));
    return process.instances.back();
}

} // namespace

HttpReply getInstance(Call &call)
{
    const FoundInstance found = findInstance(call);
    if (found.refusal)
        return *found.refusal;
    return success(call, {member(u"data"_s, described(call, *found.instance))});
}

HttpReply newInstance(Call &call)
{
    const QString code = call.text(u"processId");
    if (code.isEmpty())
        return refusal(call, 400, u"processId is required"_s);
    Process *process = call.tenant.process(code);
    if (!process)
        return refusal(call, 404, u"Process not found: %1"_s.arg(code));
    const WantedFields wanted = readFields(call, *process);
    if (wanted.refusal)
        return *wanted.refusal;
    Instance &instance = startInstance(call, *process);
    writeFields(call, instance, wanted);
    if (call.is(u"receipt", u"statusOnly"))
        return success(call, {}, createdStatus(call));
    return success(call,
                   {member(u"identifier"_s, instance.identifier),
                    member(u"initiationDate"_s, instance.initiated)},
                   createdStatus(call));
}

HttpReply updateInstance(Call &call)
{
    const FoundInstance found = findInstance(call);
    if (found.refusal)
        return *found.refusal;
    const WantedFields wanted = readFields(call, *found.process);
    if (wanted.refusal)
        return *wanted.refusal;
    if (found.instance->lockStatus == finished && call.is(u"closedInstance", u"reject"))
        return refusal(call, 400, u"The process instance is finished"_s);
    writeFields(call, *found.instance, wanted);
    if (call.is(u"receipt", u"statusOnly"))
        return success(call, {});
    return success(call,
                   {member(u"identifier"_s, found.instance->identifier),
                    member(u"updateDate"_s, secondsOf(call))});
}

} // namespace flokdesk::sandbox
