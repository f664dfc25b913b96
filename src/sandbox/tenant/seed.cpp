// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/seed.h"

#include <QDate>
#include <QRegularExpression>

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecords = 2'000'000;
constexpr int mostColumns = 200;

QStringList systemRoleNames()
{
    return {roles::allUsers, roles::businessAnalyst, roles::userManagement, roles::administrator};
}

/// A tenant with an owner and one administrator, and nothing else.
Tenant bareTenant()
{
    Tenant tenant;
    tenant.name = u"sandbox"_s;
    tenant.username = u"admin@sandbox.example"_s;
    tenant.roles = systemRoleNames();
    tenant.users = {
        {.email = u"owner@sandbox.example"_s,
         .name = u"Olivia Owner"_s,
         .isOwner = true,
         .roles = {roles::administrator}},
        {.email = tenant.username, .name = u"Adam Admin"_s, .roles = {roles::administrator}}};
    return tenant;
}

Tenant demoTenant(const DemoWords &words)
{
    Tenant tenant;
    tenant.name = QString::fromLatin1(words.company);
    tenant.roles = systemRoleNames();
    addDemoPeople(tenant, words);
    addDemoDatabases(tenant, words);
    addDemoProcesses(tenant, words);
    return tenant;
}

/// The columns of `Records`, over and over.
constexpr const char *recordColumns[] = {"Code",   "Name",    "City",  "Amount", "Date", "Status",
                                         "Active", "Comment", "Phone", "Email",  "Rate"};
constexpr ValueType recordTypes[] = {ValueType::Text,     ValueType::Text,  ValueType::Text,
                                     ValueType::Number,   ValueType::Date,  ValueType::Text,
                                     ValueType::Checkbox, ValueType::Text,  ValueType::Text,
                                     ValueType::Text,     ValueType::Number};

std::string recordCell(int kind, int row, Dice &dice)
{
    constexpr const char *people[] = {"Ana García", "Luis Peña",  "María Núñez", "José Ibáñez",
                                      "Eva Müller", "João Souza", "Zoë Brontë",  "Ian Smith"};
    constexpr const char *towns[] = {"Quito", "Bogotá", "São Paulo", "Córdoba", "Lima"};
    constexpr const char *states[] = {"Open", "Closed", "On hold"};
    const QString number = QString::number(row);
    const QDate day = QDate(2020, 1, 1).addDays(row % 2000);
    switch (kind) {
    case 0:
        return number.rightJustified(6, u'0').toStdString();
    case 1:
        return dice.pick(people);
    case 2:
        return dice.pick(towns);
    case 3:
        return u"%1.%2"_s.arg(dice.roll(90000)).arg(dice.roll(10)).toStdString() + '0';
    case 4:
        return day.toString(u"yyyy/MM/dd"_s).toStdString();
    case 5:
        return dice.pick(states);
    case 6:
        return dice.roll(2) == 0 ? "true" : "false";
    case 7:
        return dice.roll(3) == 0 ? "" : "Remark " + number.toStdString();
    case 8:
        return "+593 2 " + std::to_string(2'000'000 + row);
    case 9:
        return "contact" + number.toStdString() + "@example.org";
    default:
        return "0." + std::to_string(1000 + dice.roll(9000));
    }
}

Columns recordsColumns(int count)
{
    constexpr int kinds = std::size(recordColumns);
    Columns columns;
    for (int i = 0; i < count; ++i) {
        QString name = QString::fromLatin1(recordColumns[i % kinds]);
        if (i >= kinds)
            name += u" %1"_s.arg(i / kinds + 1);
        columns.push_back({name, recordTypes[i % kinds]});
    }
    return columns;
}

Tenant recordsTenant(int rows, int columns)
{
    Tenant tenant = bareTenant();
    Database database;
    database.name = u"Records"_s;
    database.columns = recordsColumns(columns - 1);
    database.rows.reserve(size_t(rows));
    Dice dice(7);
    for (int i = 1; i <= rows; ++i) {
        Row &row = database.rows.emplace_back(Row{i, {}});
        row.cells.reserve(database.columns.size());
        for (size_t c = 0; c < database.columns.size(); ++c)
            row.cells.push_back(
                recordCell(static_cast<int>(c % std::size(recordColumns)), i, dice));
    }
    database.nextId = rows + 1;
    tenant.databases.push_back(std::move(database));
    return tenant;
}

} // namespace

Result<Tenant> tenantFromSeed(const QString &seed, DemoLanguage language)
{
    if (seed == u"demo")
        return demoTenant(demoWords(language));
    if (seed == u"empty")
        return bareTenant();
    static const QRegularExpression form(u"^records=(\\d{1,7}),columns=(\\d{1,3})$"_s);
    const auto match = form.match(seed);
    const int rows = match.captured(1).toInt();
    const int columns = match.captured(2).toInt();
    if (match.hasMatch() && rows <= mostRecords && columns >= 1 && columns <= mostColumns)
        return recordsTenant(rows, columns);
    return Error{.kind = Error::Kind::InvalidInput,
                 .message = u"The seed must be demo, empty or records=N,columns=M "
                            "(up to %1 records and %2 columns), not \"%3\"."_s.arg(mostRecords)
                                .arg(mostColumns)
                                .arg(seed),
                 .detail = {}};
}

} // namespace flokdesk::sandbox
