// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/seed.h"

#include <initializer_list>
#include <QDate>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *companyFirst[] = {
    "Comercial",     "Distribuidora", "Importadora", "Ferretería", "Textiles", "Papelería",
    "Agroservicios", "Metalmecánica", "Imprenta",    "Químicos",   "Maderas",  "Tecnología"};
constexpr const char *companySecond[] = {"Añasco",     "del Pacífico", "Cotopaxi", "Peñaherrera",
                                         "San Martín", "Andes",        "Güitig",   "Núñez e Hijos",
                                         "El Cóndor",  "Río Verde"};
constexpr const char *companyLast[] = {"Cía. Ltda.", "S.A.", "S.A.S.", "Ltda."};
constexpr const char *cities[] = {"Quito",  "Guayaquil", "Cuenca", "Ambato",
                                  "Ibarra", "Manta",     "Loja",   "Riobamba"};
constexpr const char *longRemark =
    "Proveedor calificado en la auditoría de calidad. Entrega en bodega central de lunes a "
    "jueves, de 08:00 a 15:30; fuera de ese horario se requiere cita previa con al menos 48 horas "
    "de anticipación.\nCondiciones: 30 días de crédito contra factura electrónica, con un "
    "descuento del 2,5 % por pronto pago. Las devoluciones se aceptan dentro de los 15 días "
    "siguientes, siempre que el producto conserve su empaque original.\nContacto de emergencia: "
    "ver la ficha \"Teléfono\" — no llamar los domingos.";

using Cells = std::vector<std::string>;

std::string padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0').toStdString();
}

std::string slashDate(int daysAfter)
{
    return QDate(2019, 1, 2).addDays(daysAfter).toString(u"yyyy/MM/dd"_s).toStdString();
}

/// Whole part and two decimals, trailing zeros kept: 1.10 stays 1.10.
std::string money(int cents)
{
    return std::to_string(cents / 100) + '.' + padded(cents % 100, 2);
}

Database &addDatabase(Tenant &tenant, const char *name,
                      std::initializer_list<std::pair<const char *, ValueType>> columns)
{
    Database &database = tenant.databases.emplace_back();
    database.name = QString::fromUtf8(name);
    for (const auto &[column, type] : columns)
        database.columns.push_back({QString::fromUtf8(column), type});
    return database;
}

void addRow(Database &database, Cells cells)
{
    Q_ASSERT(cells.size() == database.columns.size());
    database.rows.push_back({database.nextId++, std::move(cells)});
}

void addSuppliers(Tenant &tenant)
{
    Database &suppliers = addDatabase(tenant, "Proveedores",
                                      {{"Código", ValueType::Text},
                                       {"Razón social", ValueType::Text},
                                       {"RUC", ValueType::Text},
                                       {"Ciudad", ValueType::Text},
                                       {"Teléfono", ValueType::Text},
                                       {"Correo", ValueType::Text},
                                       {"Crédito", ValueType::Number},
                                       {"Fecha de alta", ValueType::Date},
                                       {"Activo", ValueType::Checkbox},
                                       {"Observaciones", ValueType::Text}});
    Dice dice(11);
    for (int i = 1; i <= 64; ++i) {
        const std::string company = std::string(dice.pick(companyFirst)) + ' '
            + dice.pick(companySecond) + ' ' + dice.pick(companyLast);
        const bool silent = dice.roll(9) == 0;
        addRow(suppliers,
               {std::string("P-") + padded(i, 4), company,
                '0' + padded(190'000'001LL + i * 7919LL, 9) + "001", dice.pick(cities),
                silent ? "" : '0' + padded(2'240'000 + i * 137, 8),
                silent ? "" : std::string("ventas") + std::to_string(i) + "@proveedor.example",
                money(dice.roll(200) * 5000), slashDate(i * 37), dice.roll(6) ? "true" : "false",
                i % 8 == 0 ? longRemark : ""});
    }
}

constexpr std::pair<const char *, const char *> goods[] = {
    {"Tornillo hexagonal", "Ferretería"}, {"Guante de nitrilo", "Seguridad"},
    {"Casco dieléctrico", "Seguridad"},   {"Resma de papel A4", "Oficina"},
    {"Tóner negro", "Oficina"},           {"Cable UTP cat. 6", "Eléctrico"},
    {"Breaker 20 A", "Eléctrico"},        {"Válvula de bola ½\"", "Plomería"},
    {"Cinta métrica 5 m", "Ferretería"},  {"Pintura látex añil", "Acabados"},
    {"Lubricante sintético", "Químicos"}, {"Batería Li-ión", "Eléctrico"},
};

void addProducts(Tenant &tenant)
{
    Database &products = addDatabase(tenant, "Productos",
                                     {{"SKU", ValueType::Text},
                                      {"Descripción", ValueType::Text},
                                      {"Categoría", ValueType::Text},
                                      {"Precio", ValueType::Number},
                                      {"Existencias", ValueType::Number},
                                      {"Código de barras", ValueType::Text},
                                      {"Ubicación ", ValueType::Text},
                                      {"Actualizado", ValueType::Date}});
    constexpr const char *variants[] = {"estándar", "reforzado", "económico", "pequeño", "grande"};
    Dice dice(23);
    for (int i = 1; i <= 1200; ++i) {
        const auto &[good, category] = dice.pick(goods);
        const std::string shelf =
            std::string(1, char('A' + dice.roll(6))) + '-' + padded(dice.roll(40) + 1, 2);
        addRow(products,
               {padded(i, 6), std::string(good) + ' ' + dice.pick(variants), category,
                i % 10 == 0 ? "1.10" : money(dice.roll(45'000) + 5), std::to_string(dice.roll(900)),
                '0' + padded(786'100'000'000LL + i * 37LL, 12), dice.roll(7) == 0 ? "" : shelf,
                slashDate(1800 + dice.roll(700))});
    }
}

void addCustomers(Tenant &tenant)
{
    Database &customers = addDatabase(tenant, "Customers",
                                      {{"Account", ValueType::Text},
                                       {"Name", ValueType::Text},
                                       {"Country", ValueType::Text},
                                       {"Segment", ValueType::Text},
                                       {"Credit limit", ValueType::Number},
                                       {"Customer since", ValueType::Date},
                                       {"Last contact", ValueType::DateTime},
                                       {"Notes", ValueType::Text}});
    constexpr const char *first[] = {"Hartmann", "Whitfield", "Société Générale d'Achats",
                                     "Løvland",  "O'Brien",   "Müller",
                                     "Câmara",   "Kowalczyk"};
    constexpr const char *second[] = {"Trading", "& Sons", "Logistics", "Group", "Retail"};
    constexpr const char *countries[] = {"Ecuador", "Perú",    "Brasil",
                                         "Germany", "Ireland", "Norway"};
    constexpr const char *segments[] = {"Wholesale", "Retail", "Public sector"};
    Dice dice(31);
    for (int i = 1; i <= 180; ++i)
        addRow(customers,
               {padded(i * 3LL, 5), std::string(dice.pick(first)) + ' ' + dice.pick(second),
                dice.pick(countries), dice.pick(segments), money(dice.roll(900) * 1000),
                slashDate(i * 11),
                slashDate(2300 + dice.roll(200)) + ' ' + padded(8 + dice.roll(9), 2) + ':'
                    + padded(dice.roll(60), 2),
                i % 20 == 0 ? "Prefers \"FOB\" terms; see contract, clause 4 < 5 & annex B." : ""});
}

void addCostCentres(Tenant &tenant)
{
    Database &centres = addDatabase(tenant, "Centros de costo",
                                    {{"Código", ValueType::Text},
                                     {"Nombre", ValueType::Text},
                                     {"Responsable", ValueType::Text},
                                     {"Presupuesto anual", ValueType::Number}});
    centres.keyColumn = 0;
    constexpr const char *names[] = {"Administración",      "Compras",     "Bodega central",
                                     "Bodega norte",        "Ventas país", "Exportación",
                                     "Atención al cliente", "Sistemas",    "Mantenimiento",
                                     "Transporte",          "Mercadeo",    "Capacitación"};
    Dice dice(41);
    int number = 0;
    for (const char *name : names) {
        const User &user = someoneActive(tenant, dice);
        addRow(centres,
               {"CC-" + padded(++number * 10LL, 3), name, user.email.toStdString(),
                money((40 + dice.roll(400)) * 100'000)});
    }
}

void addExchangeRates(Tenant &tenant)
{
    Database &rates = addDatabase(tenant, "Exchange rates",
                                  {{"Date", ValueType::Date},
                                   {"Currency", ValueType::Text},
                                   {"Buy", ValueType::Number},
                                   {"Sell", ValueType::Number}});
    constexpr std::pair<const char *, int> currencies[] = {
        {"EUR", 10850}, {"PEN", 2660}, {"COP", 2}, {"BRL", 1980}};
    Dice dice(53);
    for (int day = 0; day < 30; ++day)
        for (const auto &[currency, tenThousandths] : currencies) {
            const int buy = tenThousandths + dice.roll(1 + tenThousandths / 50);
            const int sell = buy + 1 + tenThousandths / 100;
            const auto rate = [](int r) {
                return std::to_string(r / 10000) + '.' + padded(r % 10000, 4);
            };
            addRow(rates, {slashDate(2555 + day), currency, rate(buy), rate(sell)});
        }
}

} // namespace

void addDemoDatabases(Tenant &tenant)
{
    addSuppliers(tenant);
    addProducts(tenant);
    addCustomers(tenant);
    addCostCentres(tenant);
    addExchangeRates(tenant);
}

} // namespace flokdesk::sandbox
