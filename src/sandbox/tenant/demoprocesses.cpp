// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/seed.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Where an instance stands: the task it waits for, or none when it is finished.
struct Stage {
    int task; ///< index among the tasks of the process; -1: none
    int role; ///< index among the roles of the company; -1: none
    int user; ///< index among the demo users; -1: the role alone
};

constexpr Stage purchaseStages[] = {{0, 1, -1}, {1, 0, 5}, {2, 2, 7}, {-1, -1, -1}};
constexpr Stage complaintStages[] = {{0, 4, 17}, {1, 2, -1}, {2, 4, 18}, {-1, -1, -1}};

QString minutes(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd HH:mm"_s);
}

/// What the generators of both processes need.
struct Writer {
    Tenant &tenant;
    const DemoWords &words;
    const DemoWords::Texts<3> &tasks;

    Task taskAt(const Stage &stage, const QDateTime &since) const
    {
        Task task;
        task.name = QString::fromUtf8(tasks[size_t(stage.task)]);
        task.created = minutes(since);
        task.due = minutes(since.addDays(3));
        if (stage.user >= 0)
            task.users = {tenant.users[size_t(stage.user)].email};
        else
            task.roles = {QString::fromUtf8(words.roles[size_t(stage.role)])};
        return task;
    }
    Task firstTask(const Stage &stage) const
    {
        return {.name = QString::fromUtf8(tasks[size_t(stage.task)]),
                .created = {},
                .due = {},
                .users = {},
                .roles = {QString::fromUtf8(words.roles[size_t(stage.role)])}};
    }
};

template <size_t N>
Columns fieldsOf(const DemoWords::Texts<N> &names, const std::array<ValueType, N> &types)
{
    Columns fields;
    for (size_t i = 0; i < N; ++i)
        fields.push_back({QString::fromUtf8(names[i]), types[i]});
    return fields;
}

Instance &addInstance(Process &process, const Writer &writer, const Stage &stage, Dice &dice)
{
    constexpr int finished = 3;
    const int number = process.nextNumber++;
    const QDateTime start = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC)
                                .addSecs(number * 9000LL + dice.roll(7000));
    Instance instance;
    instance.identifier = u"%1-%2"_s.arg(process.code).arg(number);
    instance.initiated = start.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    instance.initiatedBy =
        dice.roll(3) == 0 ? u"system"_s : someoneActive(writer.tenant, dice).email;
    instance.downloadKey = QString::fromLatin1(
        QCryptographicHash::hash(instance.identifier.toUtf8(), QCryptographicHash::Md5).toHex());
    instance.lockStatus = stage.task < 0 ? finished : 0;
    if (instance.lockStatus == 0)
        instance.tasks.push_back(writer.taskAt(stage, start.addSecs(5400)));
    process.instances.push_back(std::move(instance));
    return process.instances.back();
}

void setFields(Process &process, Instance &instance, const QStringList &values)
{
    for (int i = 0; i < values.size(); ++i)
        instance.fields.push_back({process.fields[size_t(i)].name, JsonValue::string(values[i])});
}

QString decimal(int cents)
{
    return u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

/// The rows of an order: texts, as the service sends them.
JsonValue itemsOfOrder(const DemoWords::Texts<3> &columns, Dice &dice)
{
    JsonValue::Items items;
    const int count = 1 + dice.roll(3);
    for (int i = 0; i < count; ++i) {
        JsonValue item = JsonValue::object();
        const auto set = [&](size_t column, const QString &value) {
            item.set(QString::fromUtf8(columns[column]), JsonValue::string(value));
        };
        set(0, u"%1"_s.arg(1 + dice.roll(1200), 6, 10, QLatin1Char('0')));
        set(1, QString::number(1 + dice.roll(40)));
        set(2, decimal(110 + dice.roll(9000)));
        items.push_back(std::move(item));
    }
    return JsonValue::array(std::move(items));
}

void addPurchases(Tenant &tenant, const DemoWords &words)
{
    using enum ValueType;
    const auto &said = words.purchases;
    const Writer writer{tenant, words, said.tasks};
    Process process;
    process.code = QString::fromUtf8(said.code);
    process.name = QString::fromUtf8(said.name);
    process.fields = fieldsOf(
        said.fields, {Text, Text, Text, Date, Number, Checkbox, ValueType::Table, Text, Text});
    process.firstTask = writer.firstTask(purchaseStages[0]);
    process.nextNumber = 1001;
    Dice dice(61);
    for (int i = 0; i < 24; ++i) {
        const Stage &stage = dice.pick(purchaseStages);
        Instance &purchase = addInstance(process, writer, stage, dice);
        const auto &supplier = dice.pick(tenant.databases[0].rows);
        const auto &center = dice.pick(tenant.databases[3].rows);
        const bool closed = purchase.lockStatus != 0;
        setFields(process, purchase,
                  {someoneActive(tenant, dice).name,
                   QString::fromStdString(supplier.cells[1]),
                   QString::fromStdString(center.cells[0]),
                   QDate(2026, 2, 1).addDays(dice.roll(60)).toString(u"yyyy/MM/dd"_s),
                   i % 6 == 0 ? u"1.10"_s : decimal(dice.roll(900'000)),
                   dice.roll(4) == 0 ? u"true"_s : u"false"_s,
                   {},
                   QString::fromUtf8(dice.pick(said.reasons)),
                   QString::fromUtf8(closed ? said.closed : said.open)});
        purchase.fields[6].value = itemsOfOrder(said.itemColumns, dice);
        purchase.summary = closed ? QString::fromUtf8(said.summary) : QString();
    }
    tenant.processes.push_back(std::move(process));
}

void addComplaints(Tenant &tenant, const DemoWords &words)
{
    using enum ValueType;
    const auto &said = words.complaints;
    const Writer writer{tenant, words, said.tasks};
    Process process;
    process.code = QString::fromUtf8(said.code);
    process.name = QString::fromUtf8(said.name);
    process.fields = fieldsOf(said.fields, {Text, Text, Date, Choices, Number, Text, Text});
    process.firstTask = writer.firstTask(complaintStages[0]);
    process.nextNumber = 1;
    Dice dice(71);
    for (int i = 0; i < 16; ++i) {
        const Stage &stage = dice.pick(complaintStages);
        Instance &complaint = addInstance(process, writer, stage, dice);
        const auto &customer = dice.pick(tenant.databases[2].rows);
        const auto &product = dice.pick(tenant.databases[1].rows);
        const bool closed = complaint.lockStatus != 0;
        setFields(process, complaint,
                  {QString::fromStdString(customer.cells[1]),
                   QString::fromStdString(product.cells[0]),
                   QDate(2026, 1, 5).addDays(i).toString(u"yyyy/MM/dd"_s),
                   {},
                   closed ? decimal(dice.roll(20'000)) : QString(),
                   QString::fromUtf8(said.description).arg(dice.roll(9000) + 1000),
                   closed ? QString::fromUtf8(said.resolution) : QString()});
        complaint.fields[3].value =
            JsonValue::array({JsonValue::string(QString::fromUtf8(dice.pick(said.categories)))});
    }
    tenant.processes.push_back(std::move(process));
}

} // namespace

void addDemoProcesses(Tenant &tenant, const DemoWords &words)
{
    addPurchases(tenant, words);
    addComplaints(tenant, words);
}

} // namespace flokdesk::sandbox
