// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/systemroles.h"

#include <algorithm>
#include <array>

namespace flokdesk {

namespace {

struct RoleName {
    SystemRole role;
    QStringView name;
};

/// English as the help center writes it. The exact Spanish and Portuguese names are not known, so all
/// likely ones are here.
constexpr std::array roleNames{
    RoleName{SystemRole::AllUsers, u"All Users"},
    RoleName{SystemRole::AllUsers, u"Todos los usuarios"},
    RoleName{SystemRole::AllUsers, u"Todos os usuários"},
    RoleName{SystemRole::BusinessAnalyst, u"Business Analyst"},
    RoleName{SystemRole::BusinessAnalyst, u"Analista de negocio"},
    RoleName{SystemRole::BusinessAnalyst, u"Analista de negocios"},
    RoleName{SystemRole::BusinessAnalyst, u"Analista de negócio"},
    RoleName{SystemRole::BusinessAnalyst, u"Analista de negócios"},
    RoleName{SystemRole::UserManagement, u"User Management"},
    RoleName{SystemRole::UserManagement, u"Gestión de usuarios"},
    RoleName{SystemRole::UserManagement, u"Administración de usuarios"},
    RoleName{SystemRole::UserManagement, u"Gestão de usuários"},
    RoleName{SystemRole::UserManagement, u"Gerenciamento de usuários"},
    RoleName{SystemRole::Administrator, u"Administrator"},
    RoleName{SystemRole::Administrator, u"Administrador"},
};

} // namespace

std::optional<SystemRole> systemRoleOf(const QString &name)
{
    const auto found = std::ranges::find_if(roleNames, [&name](const RoleName &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == roleNames.end() ? std::nullopt : std::optional(found->role);
}

QStringList systemRolesBeside(const QString &roleOfEveryUser)
{
    using namespace Qt::StringLiterals;
    if (roleOfEveryUser != "All Users"_L1)
        return {};
    return {u"Administrator"_s, u"Business Analyst"_s, u"User Management"_s};
}

} // namespace flokdesk
