// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/seed.h"

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Person {
    const char *name;
    const char *local; ///< part of the e-mail before the @
    const char *roles; ///< separated by a semicolon
};

constexpr Person demoStaff[] = {
    {"Ricardo Andrade", "ricardo.andrade", "Administrator"}, // the owner
    {"Lucía Paredes", "lucia.paredes", "Administrator"},
    {"María José Ñáñez", "mj.nanez", "User Management;Compras"},
    {"Esteban Córdova", "esteban.cordova", "Business Analyst;Finanzas"},
    {"Grace O'Connor", "grace.oconnor", "Business Analyst;Customer Care"},
    {"Andrés Villacís", "andres.villacis", "Compras"},
    {"Paola Benítez", "paola.benitez", "Compras"},
    {"Iván Quishpe", "ivan.quishpe", "Bodega"},
    {"Rosa Chiluisa", "rosa.chiluisa", "Bodega"},
    {"Tomás Echeverría", "tomas.echeverria", "Bodega"},
    {"Verónica Salazar", "veronica.salazar", "Finanzas"},
    {"Diego Zambrano", "diego.zambrano", "Finanzas"},
    {"Carolina Muñoz", "carolina.munoz", "Ventas"},
    {"Sebastián Peñafiel", "sebastian.penafiel", "Ventas"},
    {"Daniela Ordóñez", "daniela.ordonez", "Ventas"},
    {"Martín Güell", "martin.guell", "Ventas;Customer Care"},
    {"Fernanda Araújo", "fernanda.araujo", "Ventas"},
    {"John Whitfield", "john.whitfield", "Customer Care"},
    {"Zoë Lindqvist", "zoe.lindqvist", "Customer Care"},
    {"Ximena Ibáñez", "ximena.ibanez", ""},
    {"Jorge Luis Cevallos", "jorge.cevallos", ""},
    {"Emilia Yánez", "emilia.yanez", "Finanzas"},
    {"Nicolás Guamán", "nicolas.guaman", "Bodega"},
    {"", "pasante.compras", "Compras"}, // invited, not yet there
    {"", "new.agent", ""}, // invited, not yet there
};

User demoUser(const Person &person)
{
    User user;
    user.email = QString::fromLatin1(person.local) + u"@andina.example"_s;
    user.name = QString::fromUtf8(person.name);
    user.state = user.name.isEmpty() ? User::State::Pending : User::State::Active;
    user.roles = QString::fromLatin1(person.roles).split(u';', Qt::SkipEmptyParts);
    return user;
}

} // namespace

void addDemoPeople(Tenant &tenant)
{
    tenant.roles += {u"Compras"_s, u"Finanzas"_s, u"Bodega"_s, u"Ventas"_s, u"Customer Care"_s};
    for (const Person &person : demoStaff)
        tenant.users.push_back(demoUser(person));
    tenant.users.front().isOwner = true;
    tenant.username = tenant.users.at(1).email;
}

const User &someoneActive(const Tenant &tenant, Dice &dice)
{
    constexpr int people = 20;
    return tenant.users[static_cast<size_t>(dice.roll(people)) + 1];
}

} // namespace flokdesk::sandbox
