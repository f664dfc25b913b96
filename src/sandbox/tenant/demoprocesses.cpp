// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/seed.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Where an instance stands: the task it waits for, or none when it is finished.
struct Stage {
    const char *task;
    const char *role;
    int user; ///< index among the demo users; -1: the role alone
};

constexpr Stage purchaseStages[] = {{"Aprobar solicitud", "Finanzas", -1},
                                    {"Cotizar", "Compras", 5},
                                    {"Recibir en bodega", "Bodega", 7},
                                    {"", "", -1}};
constexpr Stage complaintStages[] = {{"Classify complaint", "Customer Care", 17},
                                     {"Investigate", "Bodega", -1},
                                     {"Reply to customer", "Customer Care", 18},
                                     {"", "", -1}};

QString minutes(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-dd HH:mm"_s);
}

Task taskAt(const Stage &stage, const Tenant &tenant, const QDateTime &since)
{
    Task task;
    task.name = QString::fromUtf8(stage.task);
    task.created = minutes(since);
    task.due = minutes(since.addDays(3));
    if (stage.user >= 0)
        task.users = {tenant.users[size_t(stage.user)].email};
    else
        task.roles = {QString::fromUtf8(stage.role)};
    return task;
}

Instance &addInstance(Process &process, const Tenant &tenant, const Stage &stage, Dice &dice)
{
    constexpr int finished = 3;
    const int number = process.nextNumber++;
    const QDateTime start = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC)
                                .addSecs(number * 9000LL + dice.roll(7000));
    Instance instance;
    instance.identifier = u"%1-%2"_s.arg(process.code).arg(number);
    instance.initiated = start.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    instance.initiatedBy = dice.roll(3) == 0 ? u"system"_s : someoneActive(tenant, dice).email;
    instance.downloadKey = QString::fromLatin1(
        QCryptographicHash::hash(instance.identifier.toUtf8(), QCryptographicHash::Md5).toHex());
    instance.lockStatus = *stage.task == '\0' ? finished : 0;
    if (instance.lockStatus == 0)
        instance.tasks.push_back(taskAt(stage, tenant, start.addSecs(5400)));
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
JsonValue orderLines(Dice &dice)
{
    JsonValue::Items lines;
    const int count = 1 + dice.roll(3);
    for (int i = 0; i < count; ++i) {
        JsonValue line = JsonValue::object();
        line.set(u"Producto"_s,
                 JsonValue::string(u"%1"_s.arg(1 + dice.roll(1200), 6, 10, QLatin1Char('0'))));
        line.set(u"Cantidad"_s, JsonValue::string(QString::number(1 + dice.roll(40))));
        line.set(u"Precio"_s, JsonValue::string(decimal(110 + dice.roll(9000))));
        lines.push_back(std::move(line));
    }
    return JsonValue::array(std::move(lines));
}

void addPurchases(Tenant &tenant)
{
    Process process;
    process.code = u"COM"_s;
    process.name = u"Solicitud de compra"_s;
    process.fields = {
        {u"Solicitante"_s, ValueType::Text},     {u"Proveedor"_s, ValueType::Text},
        {u"Centro de costo"_s, ValueType::Text}, {u"Fecha requerida"_s, ValueType::Date},
        {u"Monto"_s, ValueType::Number},         {u"Urgente"_s, ValueType::Checkbox},
        {u"Detalle"_s, ValueType::Table},        {u"Motivo "_s, ValueType::Text},
        {u"Estado"_s, ValueType::Text}};
    process.firstTask = {.name = u"Aprobar solicitud"_s,
                         .created = {},
                         .due = {},
                         .users = {},
                         .roles = {u"Finanzas"_s}};
    process.nextNumber = 1001;
    constexpr const char *reasons[] = {
        "Reposición de existencias", "<p>Mantenimiento de la línea 2</p>\r\n<p>Prioridad: alta</p>",
        "Proyecto “Ñandú”", ""};
    Dice dice(61);
    for (int i = 0; i < 24; ++i) {
        const Stage &stage = dice.pick(purchaseStages);
        Instance &purchase = addInstance(process, tenant, stage, dice);
        const auto &supplier = dice.pick(tenant.databases[0].rows);
        const auto &centre = dice.pick(tenant.databases[3].rows);
        const bool closed = purchase.lockStatus != 0;
        setFields(process, purchase,
                  {someoneActive(tenant, dice).name,
                   QString::fromStdString(supplier.cells[1]),
                   QString::fromStdString(centre.cells[0]),
                   QDate(2026, 2, 1).addDays(dice.roll(60)).toString(u"yyyy/MM/dd"_s),
                   i % 6 == 0 ? u"1.10"_s : decimal(dice.roll(900'000)),
                   dice.roll(4) == 0 ? u"true"_s : u"false"_s,
                   {},
                   QString::fromUtf8(dice.pick(reasons)),
                   closed ? u"COMPRADO"_s : u"EN TRÁMITE"_s});
        purchase.fields[6].value = orderLines(dice);
        purchase.summary = closed ? u"Compra cerrada"_s : QString();
    }
    tenant.processes.push_back(std::move(process));
}

void addComplaints(Tenant &tenant)
{
    Process process;
    process.code = u"CLAIM"_s;
    process.name = u"Customer complaint"_s;
    process.fields = {{u"Customer"_s, ValueType::Text},  {u"Product"_s, ValueType::Text},
                      {u"Received"_s, ValueType::Date},  {u"Category"_s, ValueType::Choices},
                      {u"Refund"_s, ValueType::Number},  {u"Description"_s, ValueType::Text},
                      {u"Resolution"_s, ValueType::Text}};
    process.firstTask = {.name = u"Classify complaint"_s,
                         .created = {},
                         .due = {},
                         .users = {},
                         .roles = {u"Customer Care"_s}};
    process.nextNumber = 1;
    constexpr const char *categories[] = {"Quality", "Delivery", "Invoice"};
    Dice dice(71);
    for (int i = 0; i < 16; ++i) {
        const Stage &stage = dice.pick(complaintStages);
        Instance &complaint = addInstance(process, tenant, stage, dice);
        const auto &customer = dice.pick(tenant.databases[2].rows);
        const auto &product = dice.pick(tenant.databases[1].rows);
        const bool closed = complaint.lockStatus != 0;
        setFields(process, complaint,
                  {QString::fromStdString(customer.cells[1]),
                   QString::fromStdString(product.cells[0]),
                   QDate(2026, 1, 5).addDays(i).toString(u"yyyy/MM/dd"_s),
                   {},
                   closed ? decimal(dice.roll(20'000)) : QString(),
                   u"The customer reports a problem with the last delivery (ref. %1)."_s.arg(
                       dice.roll(9000) + 1000),
                   closed ? u"Credit note issued"_s : QString()});
        complaint.fields[3].value =
            JsonValue::array({JsonValue::string(QString::fromUtf8(dice.pick(categories)))});
    }
    tenant.processes.push_back(std::move(process));
}

} // namespace

void addDemoProcesses(Tenant &tenant)
{
    addPurchases(tenant);
    addComplaints(tenant);
}

} // namespace flokdesk::sandbox
