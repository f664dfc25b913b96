// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tenant/tenant.h"

#include <algorithm>

namespace flokdesk::sandbox {

namespace {

template <typename Things, typename Matches>
auto *pointerTo(Things &things, Matches matches)
{
    const auto found = std::find_if(things.begin(), things.end(), matches);
    return found == things.end() ? nullptr : &*found;
}

auto rowPlace(std::vector<Row> &rows, qint64 id)
{
    return std::lower_bound(rows.begin(), rows.end(), id,
                            [](const Row &row, qint64 wanted) { return row.id < wanted; });
}

} // namespace

int columnNamed(const Columns &columns, QStringView name)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [name](const Column &c) { return c.name == name; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Row *Database::row(qint64 id)
{
    const auto place = rowPlace(rows, id);
    return place != rows.end() && place->id == id ? &*place : nullptr;
}

Row &Database::insert(qint64 id)
{
    nextId = std::max(nextId, id + 1);
    return *rows.insert(rowPlace(rows, id), Row{id, std::vector<std::string>(columns.size())});
}

bool User::isAdministrator() const
{
    return isOwner || roles.contains(sandbox::roles::administrator);
}

Database *Tenant::database(QStringView wanted)
{
    return pointerTo(databases, [wanted](const Database &d) { return d.name == wanted; });
}

Process *Tenant::process(QStringView code)
{
    return pointerTo(processes, [code](const Process &p) { return p.code == code; });
}

Instance *Tenant::instance(QStringView identifier, Qt::CaseSensitivity sensitivity,
                           Process **process)
{
    for (Process &candidate : processes) {
        auto *found = pointerTo(candidate.instances, [&](const Instance &i) {
            return identifier.compare(i.identifier, sensitivity) == 0;
        });
        if (found && process)
            *process = &candidate;
        if (found)
            return found;
    }
    return nullptr;
}

User *Tenant::user(QStringView email)
{
    return pointerTo(
        users, [email](const User &u) { return email.compare(u.email, Qt::CaseInsensitive) == 0; });
}

} // namespace flokdesk::sandbox
