// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QStringList>

namespace flokdesk {

/// The roles that Flokzu itself makes (src/api/README.md, section 5).
enum class SystemRole {
    AllUsers, ///< every user has it, and no call can give or take it
    BusinessAnalyst,
    UserManagement,
    Administrator
};

/// The system role of that name, in any of the languages of Flokzu and in any case of letters; nothing for
/// the roles that an organization makes.
std::optional<SystemRole> systemRoleOf(const QString &name);

/// The names of the other system roles of an organization whose role of every user has that name, where they
/// are known exactly: in English only.
QStringList systemRolesBeside(const QString &roleOfEveryUser);

} // namespace flokdesk
