// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/seed.h"

#include <QDate>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

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

template <size_t N>
Database &addDatabase(Tenant &tenant, const char *name, const DemoWords::Texts<N> &columns,
                      const std::array<ValueType, N> &types)
{
    Database &database = tenant.databases.emplace_back();
    database.name = QString::fromUtf8(name);
    for (size_t i = 0; i < N; ++i)
        database.columns.push_back({QString::fromUtf8(columns[i]), types[i]});
    return database;
}

void addRow(Database &database, Cells cells)
{
    Q_ASSERT(cells.size() == database.columns.size());
    database.rows.push_back({database.nextId++, std::move(cells)});
}

void addSuppliers(Tenant &tenant, const DemoWords &words)
{
    using enum ValueType;
    const auto &said = words.suppliers;
    Database &suppliers =
        addDatabase(tenant, said.name, said.columns,
                    {Text, Text, Text, Text, Text, Text, Number, Date, Checkbox, Text});
    Dice dice(11);
    for (int i = 1; i <= 64; ++i) {
        // Drawn from the last word to the first, in statements of their own: compilers differ in the order
        // within one expression.
        const std::string last = dice.pick(said.companyLast);
        const std::string second = dice.pick(said.companySecond);
        const std::string company = dice.pick(said.companyFirst) + (' ' + second) + ' ' + last;
        const bool silent = dice.roll(9) == 0;
        addRow(suppliers,
               {std::string("P-") + padded(i, 4), company,
                '0' + padded(190'000'001LL + i * 7919LL, 9) + "001", dice.pick(said.cities),
                silent ? "" : '0' + padded(2'240'000 + i * 137, 8),
                silent ? "" : said.mailbox + std::to_string(i) + '@' + said.mailDomain,
                money(dice.roll(200) * 5000), slashDate(i * 37), dice.roll(6) ? "true" : "false",
                i % 8 == 0 ? said.longRemark : ""});
    }
}

void addProducts(Tenant &tenant, const DemoWords &words)
{
    using enum ValueType;
    const auto &said = words.products;
    Database &products = addDatabase(tenant, said.name, said.columns,
                                     {Text, Text, Text, Number, Number, Text, Text, Date});
    Dice dice(23);
    for (int i = 1; i <= 1200; ++i) {
        const auto &[good, category] = dice.pick(said.goods);
        const std::string place = padded(dice.roll(40) + 1, 2);
        const std::string shelf = char('A' + dice.roll(6)) + ('-' + place);
        addRow(products,
               {padded(i, 6), std::string(good) + ' ' + dice.pick(said.variants), category,
                i % 10 == 0 ? "1.10" : money(dice.roll(45'000) + 5), std::to_string(dice.roll(900)),
                '0' + padded(786'100'000'000LL + i * 37LL, 12), dice.roll(7) == 0 ? "" : shelf,
                slashDate(1800 + dice.roll(700))});
    }
}

std::string momentOfContact(Dice &dice)
{
    const std::string minute = padded(dice.roll(60), 2);
    const std::string hour = padded(8 + dice.roll(9), 2);
    return slashDate(2300 + dice.roll(200)) + ' ' + hour + ':' + minute;
}

void addCustomers(Tenant &tenant, const DemoWords &words)
{
    using enum ValueType;
    const auto &said = words.customers;
    Database &customers = addDatabase(tenant, said.name, said.columns,
                                      {Text, Text, Text, Text, Number, Date, DateTime, Text});
    Dice dice(31);
    for (int i = 1; i <= 180; ++i) {
        const std::string second = dice.pick(said.nameSecond);
        const std::string name = dice.pick(said.nameFirst) + (' ' + second);
        addRow(customers,
               {padded(i * 3LL, 5), name, dice.pick(said.countries), dice.pick(said.segments),
                money(dice.roll(900) * 1000), slashDate(i * 11), momentOfContact(dice),
                i % 20 == 0 ? said.note : ""});
    }
}

void addCostCenters(Tenant &tenant, const DemoWords &words)
{
    using enum ValueType;
    const auto &said = words.costCenters;
    Database &centers = addDatabase(tenant, said.name, said.columns, {Text, Text, Text, Number});
    centers.keyColumn = 0;
    Dice dice(41);
    int number = 0;
    for (const char *name : said.names) {
        const User &user = someoneActive(tenant, dice);
        addRow(centers,
               {"CC-" + padded(++number * 10LL, 3), name, user.email.toStdString(),
                money((40 + dice.roll(400)) * 100'000)});
    }
}

void addExchangeRates(Tenant &tenant, const DemoWords &words)
{
    using enum ValueType;
    Database &rates = addDatabase(tenant, words.exchangeRates.name, words.exchangeRates.columns,
                                  {Date, Text, Number, Number});
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

void addDemoDatabases(Tenant &tenant, const DemoWords &words)
{
    addSuppliers(tenant, words);
    addProducts(tenant, words);
    addCustomers(tenant, words);
    addCostCenters(tenant, words);
    addExchangeRates(tenant, words);
}

} // namespace flokdesk::sandbox
