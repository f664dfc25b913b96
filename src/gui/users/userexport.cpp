// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/users/userexport.h"

#include "gui/users/usersmodel.h"
#include "gui/users/userstable.h"

#include <algorithm>
#include <numeric>

namespace flokdesk {

namespace {

/// A copy of what the model shows.
struct Users {
    std::vector<UserRow> rows;
    QStringList roles; ///< by column of the model; empty for those before the roles
    std::vector<QString> states; ///< in the words of the table, which depend on the time
};

/// An invited user is not in Flokzu before accepting.
bool isOnlyInvited(const UserRow &row)
{
    return row.stagedOf<InviteUser>() && !row.user.roles;
}

std::optional<bool> hasRole(const UserRow &row, const QString &role, bool withPending)
{
    if (const StagedChange *staged = withPending ? row.stagedRole(role) : nullptr)
        return std::holds_alternative<AddRole>(staged->change);
    switch (roleKnowledge(row.user, role)) {
    case RoleKnowledge::Yes:
        return true;
    case RoleKnowledge::No:
        return false;
    case RoleKnowledge::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QVariant roleCell(const UserRow &row, const QString &role, bool withPending)
{
    const std::optional<bool> has = hasRole(row, role, withPending);
    return has ? QVariant(*has) : QVariant();
}

QVariant userCell(const Users &users, int row, int column, bool withPending)
{
    const UserRow &user = users.rows[size_t(row)];
    switch (column) {
    case UsersModel::Email:
        return user.user.email;
    case UsersModel::State:
        return users.states[size_t(row)];
    case UsersModel::RolesAge:
        return user.user.rolesAt ? QVariant(user.user.rolesAt->toLocalTime().toString(Qt::ISODate))
                                 : QVariant();
    default:
        return roleCell(user, users.roles[column], withPending);
    }
}

/// Rows of the model in the part; those that are only invited come with pending changes alone.
std::vector<int> rowsOf(const Users &users, const ShownTable &shown, const ExportTable::Part &part)
{
    std::vector<int> rows = part.rows == ExportRows::Shown ? shown.rows : shown.selected;
    if (part.rows == ExportRows::Loaded) {
        rows.resize(users.rows.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    if (!part.withPending)
        std::erase_if(rows, [&](int row) { return isOnlyInvited(users.rows[size_t(row)]); });
    return rows;
}

/// One line for each role that a user has.
struct RoleLine {
    int user = 0;
    QString role;
};

/// Those that the user has, in time for these only; in the order in which they were read.
QStringList rolesOf(const UserRow &row, bool withPending)
{
    QStringList roles = row.user.roles.value_or(QStringList());
    if (!withPending)
        return roles;
    for (const StagedChange &staged : row.staged) {
        const QString role = roleOf(staged.change);
        if (std::holds_alternative<RemoveRole>(staged.change))
            roles.removeAll(role);
        else if (std::holds_alternative<AddRole>(staged.change) && !roles.contains(role))
            roles << role;
    }
    return roles;
}

std::vector<RoleLine> linesOf(const Users &users, const std::vector<int> &rows, bool withPending)
{
    std::vector<RoleLine> lines;
    for (const int row : rows)
        for (const QString &role : rolesOf(users.rows[size_t(row)], withPending))
            lines.push_back({row, role});
    return lines;
}

ExportTable::Count countUsers(const Users &users, const ShownTable &shown, ExportRows which)
{
    const int without = int(rowsOf(users, shown, {which, {}, false}).size());
    return {without, int(rowsOf(users, shown, {which, {}, true}).size()) - without};
}

ExportTable::Count countLines(const Users &users, const ShownTable &shown, ExportRows which)
{
    const auto lines = [&](bool withPending) {
        return int(
            linesOf(users, rowsOf(users, shown, {which, {}, withPending}), withPending).size());
    };
    return {lines(false), lines(true) - lines(false)};
}

using CountRows = ExportTable::Count (*)(const Users &, const ShownTable &, ExportRows);

ExportTable tableOf(ExportTable::What what, const QString &title, const Users &users,
                    const ShownTable &shown, CountRows count)
{
    ExportTable table;
    table.what = what;
    table.title = title;
    table.shown = count(users, shown, ExportRows::Shown);
    table.loaded = count(users, shown, ExportRows::Loaded);
    table.selected = count(users, shown, ExportRows::Selected);
    table.isNarrowed = shown.isNarrowed;
    table.isSorted = shown.isSorted;
    table.pending = int(std::ranges::count_if(users.rows, [](const UserRow &row) {
        return row.stagedRoles() > 0 || isOnlyInvited(row);
    }));
    return table;
}

} // namespace

std::vector<ExportTable> usersToExport(const UsersModel &model, const UsersTable &view,
                                       const QString &title)
{
    if (model.rows().empty())
        return {};
    const ShownTable shown = shownTableOf(view);
    auto copy = std::make_shared<Users>();
    copy->rows = model.rows();
    for (int column = 0; column < model.columnCount(); ++column)
        copy->roles << model.roleAt(column);
    for (int row = 0; row < model.rowCount(); ++row)
        copy->states.push_back(model.index(row, UsersModel::State).data().toString());
    const std::shared_ptr<const Users> users = std::move(copy);
    const auto heading = [&model](int column) {
        const QString role = model.roleAt(column);
        return role.isEmpty() ? model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                              : role;
    };

    ExportTable matrix = tableOf(ExportTable::What::Users, title, *users, shown, countUsers);
    const std::vector<int> order = columnOrder(shown.columns, model.columnCount());
    for (const int column : order)
        matrix.columns.push_back({heading(column), matrix.columns.size() < shown.columns.size()});
    matrix.rows = [users, shown, order](const ExportTable::Part &part) {
        std::vector<int> columns;
        for (const int column : part.columns)
            columns.push_back(order[size_t(column)]);
        return cellRows(rowsOf(*users, shown, part), std::move(columns),
                        [users, withPending = part.withPending](int row, int column) {
                            return userCell(*users, row, column, withPending);
                        });
    };

    ExportTable list = tableOf(ExportTable::What::UserRoles, title, *users, shown, countLines);
    list.columns = {{heading(UsersModel::Email)},
                    //: heading of a column with names of roles
                    {QCoreApplication::translate("UserExport", "Role")}};
    list.rows = [users, shown](const ExportTable::Part &part) {
        auto lines = std::make_shared<const std::vector<RoleLine>>(
            linesOf(*users, rowsOf(*users, shown, part), part.withPending));
        std::vector<int> all(lines->size());
        std::iota(all.begin(), all.end(), 0);
        return cellRows(std::move(all), part.columns, [users, lines](int line, int column) {
            const RoleLine &one = (*lines)[size_t(line)];
            return QVariant(column == 0 ? users->rows[size_t(one.user)].user.email : one.role);
        });
    };
    return {std::move(matrix), std::move(list)};
}

} // namespace flokdesk
