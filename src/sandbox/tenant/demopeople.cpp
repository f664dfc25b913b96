// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/seed.h"

namespace flokdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Roles of the demo company, in the order of DemoWords::roles.
enum OwnRole { Purchasing, Finance, Warehouse, Sales, CustomerCare, None };

struct Post {
    const QString *systemRole; ///< nullptr: none
    std::array<OwnRole, 2> roles;
};

// One for each of DemoWords::people. The first is the owner.
const Post posts[] = {
    {&roles::administrator, {None, None}},
    {&roles::administrator, {None, None}},
    {&roles::userManagement, {Purchasing, None}},
    {&roles::businessAnalyst, {Finance, None}},
    {&roles::businessAnalyst, {CustomerCare, None}},
    {nullptr, {Purchasing, None}},
    {nullptr, {Purchasing, None}},
    {nullptr, {Warehouse, None}},
    {nullptr, {Warehouse, None}},
    {nullptr, {Warehouse, None}},
    {nullptr, {Finance, None}},
    {nullptr, {Finance, None}},
    {nullptr, {Sales, None}},
    {nullptr, {Sales, None}},
    {nullptr, {Sales, None}},
    {nullptr, {Sales, CustomerCare}},
    {nullptr, {Sales, None}},
    {nullptr, {CustomerCare, None}},
    {nullptr, {CustomerCare, None}},
    {nullptr, {None, None}},
    {nullptr, {None, None}},
    {nullptr, {Finance, None}},
    {nullptr, {Warehouse, None}},
    {nullptr, {Purchasing, None}},
    {nullptr, {None, None}},
    {nullptr, {None, None}},
    {nullptr, {None, None}},
};
static_assert(std::size(posts) == std::tuple_size_v<decltype(DemoWords::people)>);

User demoUser(const DemoWords &words, size_t index)
{
    const DemoWords::Person &person = words.people[index];
    const Post &post = posts[index];
    User user;
    user.email = demoEmail(words, index);
    user.name = QString::fromUtf8(person.name);
    user.state = user.name.isEmpty() ? User::State::Pending : User::State::Active;
    if (post.systemRole)
        user.roles << *post.systemRole;
    for (const OwnRole role : post.roles)
        if (role != None)
            user.roles << QString::fromUtf8(words.roles[role]);
    return user;
}

} // namespace

QString demoEmail(const DemoWords &words, size_t person)
{
    return u"%1@%2.example"_s.arg(QString::fromLatin1(words.people[person].mailbox),
                                  QString::fromLatin1(words.company));
}

void addDemoPeople(Tenant &tenant, const DemoWords &words)
{
    for (const char *role : words.roles)
        tenant.roles += QString::fromUtf8(role);
    for (size_t i = 0; i < words.people.size(); ++i)
        tenant.users.push_back(demoUser(words, i));
    tenant.users.front().isOwner = true;
    tenant.username = tenant.users.at(1).email;
}

const User &someoneActive(const Tenant &tenant, Dice &dice)
{
    constexpr int people = 20;
    return tenant.users[static_cast<size_t>(dice.roll(people)) + 1];
}

} // namespace flokdesk::sandbox
