// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/tenantfile.h"

#include "core/text.h"
#include "sandbox/jsonparts.h"

#include <QFile>
#include <QSaveFile>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *typeNames[] = {"text",     "number",  "date", "datetime",
                                     "checkbox", "choices", "table"};
constexpr const char *stateNames[] = {"active", "pending", "deleted"};

template <size_t N>
int indexOfName(const char *const (&names)[N], const QString &name)
{
    for (size_t i = 0; i < N; ++i)
        if (name == QLatin1String(names[i]))
            return static_cast<int>(i);
    return 0;
}

JsonValue numberText(qint64 number)
{
    return JsonValue::number(QByteArray::number(number)).value_or(JsonValue());
}

template <typename Things, typename Convert>
JsonValue arrayOf(const Things &things, Convert convert)
{
    JsonValue::Items items;
    for (const auto &thing : things)
        items.push_back(convert(thing));
    return JsonValue::array(std::move(items));
}

template <typename Thing, typename Convert>
std::vector<Thing> listOf(const JsonValue *array, Convert convert)
{
    std::vector<Thing> things;
    if (array)
        for (const JsonValue &item : array->items())
            things.push_back(convert(item));
    return things;
}

QString textOf(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value ? value->text() : QString();
}

qint64 numberIn(const JsonValue &object, QStringView key)
{
    return textOf(object, key).toLongLong();
}

QStringList textsOf(const JsonValue &object, QStringView key)
{
    QStringList texts;
    if (const JsonValue *array = object.find(key))
        for (const JsonValue &item : array->items())
            texts.append(item.text());
    return texts;
}

JsonValue columnToJson(const Column &column)
{
    const auto type = QString::fromLatin1(typeNames[size_t(column.type)]);
    return JsonValue::object({member(u"name"_s, column.name), member(u"type"_s, type)});
}

Column columnFromJson(const JsonValue &json)
{
    return {textOf(json, u"name"),
            static_cast<ValueType>(indexOfName(typeNames, textOf(json, u"type")))};
}

JsonValue rowToJson(const Row &row)
{
    JsonValue::Items cells{numberText(row.id)};
    for (const std::string &cell : row.cells)
        cells.push_back(JsonValue::string(exactFromUtf8(cell)));
    return JsonValue::array(std::move(cells));
}

Row rowFromJson(const JsonValue &json, size_t columns)
{
    Row row;
    for (const JsonValue &cell : json.items())
        row.cells.push_back(cell.text().toStdString());
    if (!row.cells.empty()) {
        row.id = json.items().front().text().toLongLong();
        row.cells.erase(row.cells.begin());
    }
    row.cells.resize(columns);
    return row;
}

JsonValue databaseToJson(const Database &database)
{
    return JsonValue::object({member(u"name"_s, database.name),
                              member(u"columns"_s, arrayOf(database.columns, columnToJson)),
                              member(u"keyColumn"_s, numberText(database.keyColumn)),
                              member(u"nextId"_s, numberText(database.nextId)),
                              member(u"rows"_s, arrayOf(database.rows, rowToJson))});
}

Database databaseFromJson(const JsonValue &json)
{
    Database database;
    database.name = textOf(json, u"name");
    database.columns = listOf<Column>(json.find(u"columns"), columnFromJson);
    const auto key = static_cast<int>(numberIn(json, u"keyColumn"));
    database.keyColumn = key < static_cast<int>(database.columns.size()) ? key : -1;
    database.nextId = numberIn(json, u"nextId");
    database.rows = listOf<Row>(json.find(u"rows"), [&](const JsonValue &row) {
        return rowFromJson(row, database.columns.size());
    });
    return database;
}

JsonValue taskToJson(const Task &task)
{
    return JsonValue::object({member(u"name"_s, task.name), member(u"created"_s, task.created),
                              member(u"due"_s, task.due),
                              member(u"users"_s, stringArray(task.users)),
                              member(u"roles"_s, stringArray(task.roles))});
}

Task taskFromJson(const JsonValue &json)
{
    return {.name = textOf(json, u"name"),
            .created = textOf(json, u"created"),
            .due = textOf(json, u"due"),
            .users = textsOf(json, u"users"),
            .roles = textsOf(json, u"roles")};
}

JsonValue instanceToJson(const Instance &instance)
{
    return JsonValue::object({
        member(u"identifier"_s, instance.identifier),
        member(u"fields"_s,
               arrayOf(instance.fields, [](const Field &field) { return field.value; })),
        member(u"tasks"_s, arrayOf(instance.tasks, taskToJson)),
        member(u"initiatedBy"_s, instance.initiatedBy),
        member(u"initiated"_s, instance.initiated),
        member(u"lockStatus"_s, numberText(instance.lockStatus)),
        member(u"summary"_s, instance.summary),
        member(u"downloadKey"_s, instance.downloadKey),
    });
}

Instance instanceFromJson(const JsonValue &json, const Columns &fields)
{
    Instance instance;
    instance.identifier = textOf(json, u"identifier");
    const JsonValue *values = json.find(u"fields");
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool there = values && i < values->items().size();
        instance.fields.push_back(
            {fields[i].name, there ? values->items()[i] : JsonValue::string({})});
    }
    instance.tasks = listOf<Task>(json.find(u"tasks"), taskFromJson);
    instance.initiatedBy = textOf(json, u"initiatedBy");
    instance.initiated = textOf(json, u"initiated");
    instance.lockStatus = static_cast<int>(numberIn(json, u"lockStatus"));
    instance.summary = textOf(json, u"summary");
    instance.downloadKey = textOf(json, u"downloadKey");
    return instance;
}

JsonValue processToJson(const Process &process)
{
    return JsonValue::object({member(u"code"_s, process.code), member(u"name"_s, process.name),
                              member(u"fields"_s, arrayOf(process.fields, columnToJson)),
                              member(u"firstTask"_s, taskToJson(process.firstTask)),
                              member(u"nextNumber"_s, numberText(process.nextNumber)),
                              member(u"instances"_s, arrayOf(process.instances, instanceToJson))});
}

Process processFromJson(const JsonValue &json)
{
    Process process;
    process.code = textOf(json, u"code");
    process.name = textOf(json, u"name");
    process.fields = listOf<Column>(json.find(u"fields"), columnFromJson);
    if (const JsonValue *task = json.find(u"firstTask"))
        process.firstTask = taskFromJson(*task);
    process.nextNumber = static_cast<int>(numberIn(json, u"nextNumber"));
    process.instances = listOf<Instance>(json.find(u"instances"), [&](const JsonValue &instance) {
        return instanceFromJson(instance, process.fields);
    });
    return process;
}

JsonValue userToJson(const User &user)
{
    const auto state = QString::fromLatin1(stateNames[size_t(user.state)]);
    return JsonValue::object({member(u"email"_s, user.email), member(u"name"_s, user.name),
                              member(u"state"_s, state),
                              member(u"owner"_s, JsonValue::boolean(user.isOwner)),
                              member(u"roles"_s, stringArray(user.roles))});
}

User userFromJson(const JsonValue &json)
{
    const JsonValue *owner = json.find(u"owner");
    return {.email = textOf(json, u"email"),
            .name = textOf(json, u"name"),
            .state = static_cast<User::State>(indexOfName(stateNames, textOf(json, u"state"))),
            .isOwner = owner && owner->toBool(),
            .roles = textsOf(json, u"roles")};
}

Error storageError(const QString &message, const QString &detail)
{
    return {.kind = Error::Kind::Storage, .message = message, .detail = detail};
}

} // namespace

JsonValue toJson(const Tenant &tenant)
{
    return JsonValue::object({
        member(u"flokdeskSandbox"_s, numberText(1)),
        member(u"name"_s, tenant.name),
        member(u"username"_s, tenant.username),
        member(u"dataKey"_s, QString::fromLatin1(tenant.dataKey)),
        member(u"userKey"_s, QString::fromLatin1(tenant.userKey)),
        member(u"roles"_s, stringArray(tenant.roles)),
        member(u"users"_s, arrayOf(tenant.users, userToJson)),
        member(u"databases"_s, arrayOf(tenant.databases, databaseToJson)),
        member(u"processes"_s, arrayOf(tenant.processes, processToJson)),
    });
}

Result<Tenant> tenantFromJson(const JsonValue &document)
{
    if (numberIn(document, u"flokdeskSandbox") != 1)
        return storageError(u"This is not a data file of the sandbox."_s, {});
    Tenant tenant;
    tenant.name = textOf(document, u"name");
    tenant.username = textOf(document, u"username");
    tenant.dataKey = textOf(document, u"dataKey").toLatin1();
    tenant.userKey = textOf(document, u"userKey").toLatin1();
    tenant.roles = textsOf(document, u"roles");
    tenant.users = listOf<User>(document.find(u"users"), userFromJson);
    tenant.databases = listOf<Database>(document.find(u"databases"), databaseFromJson);
    tenant.processes = listOf<Process>(document.find(u"processes"), processFromJson);
    return tenant;
}

Result<Tenant> loadTenant(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(u"The file %1 cannot be read."_s.arg(fileName), file.errorString());
    constexpr qsizetype largest = 1024LL * 1024 * 1024;
    const auto document = parseJson(file.readAll(), {.depth = 64, .bytes = largest});
    if (!document)
        return storageError(u"The file %1 is damaged."_s.arg(fileName), document.error().message);
    return tenantFromJson(*document);
}

Result<Done> saveTenant(const Tenant &tenant, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(u"The file %1 cannot be written."_s.arg(fileName), file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(toJson(tenant).toJson());
    if (!file.commit())
        return storageError(u"The file %1 cannot be written."_s.arg(fileName), file.errorString());
    return Done{};
}

} // namespace flokdesk::sandbox
