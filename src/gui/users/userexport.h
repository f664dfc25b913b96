// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sheets/exporttable.h"

namespace flokdesk {

class UsersModel;
class UsersTable;

/// The users in two forms: one line for each user with a column for each role (true, false, or nothing where it is not
/// known), and one line for each role that a user has. `title` is that of the view.
std::vector<ExportTable> usersToExport(const UsersModel &model, const UsersTable &view,
                                       const QString &title);

} // namespace flokdesk
