// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/workspacetables.h"

#include <algorithm>
#include <QHash>
#include <QSet>
#include <SQLiteCpp/Exception.h>

namespace flokdesk {

namespace {

template <typename Containers>
auto findContainer(Containers &containers, const QString &name)
{
    return std::find_if(containers.begin(), containers.end(),
                        [&](const KnownContainer &one) { return one.known.name == name; });
}

std::vector<Known> namesOf(const std::vector<KnownContainer> &containers)
{
    std::vector<Known> names;
    names.reserve(containers.size());
    for (const KnownContainer &container : containers)
        names.push_back(container.known);
    return names;
}

std::vector<Known> partsOf(const std::vector<KnownContainer> &containers, const QString &name)
{
    const auto found = findContainer(containers, name);
    return found == containers.end() ? std::vector<Known>() : found->parts;
}

/// The parts of an answer in its order. Those it did not show keep their place behind the part that
/// stood before them.
std::vector<Known> mergedParts(const std::vector<Known> &before, const std::vector<Known> &seen)
{
    std::vector<Known> merged = seen;
    auto place = merged.begin();
    for (const Known &part : before) {
        if (const auto found = findKnown(merged, part.name); found != merged.end())
            place = found + 1;
        else
            place = merged.insert(place, part) + 1;
    }
    return merged;
}

Workspace::Part partOf(ContainerKind kind)
{
    return kind == ContainerKind::Database ? Workspace::Part::Databases
                                           : Workspace::Part::Processes;
}

} // namespace

Database::Schema Workspace::schema()
{
    return WorkspaceTables::schema();
}

Workspace::Workspace(Database &database, const QString &profileId, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_profileId(profileId)
    , m_clock(clock)
    , m_content(std::make_unique<WorkspaceContent>())
{
    try {
        *m_content = WorkspaceTables(m_database.handle(), m_profileId).load();
    } catch (const SQLite::Exception &exception) {
        const Error error{Error::Kind::Storage,
                          tr("The names remembered for this organization could not be read. They "
                             "will be collected again as you work."),
                          QString::fromUtf8(exception.what())};
        m_clock.callSoon(this, [this, error] { Q_EMIT storageFailed(error); });
    }
}

Workspace::~Workspace() = default;

std::vector<Known> Workspace::databases() const
{
    return namesOf(m_content->databases);
}

std::vector<Known> Workspace::columns(const QString &database) const
{
    return partsOf(m_content->databases, database);
}

QStringList Workspace::keyColumns(const QString &database) const
{
    const auto found = findContainer(m_content->databases, database);
    return found == m_content->databases.end() ? QStringList() : found->keys;
}

std::vector<Known> Workspace::processes() const
{
    return namesOf(m_content->processes);
}

std::vector<Known> Workspace::fields(const QString &process) const
{
    return partsOf(m_content->processes, process);
}

std::vector<Known> Workspace::roles() const
{
    return m_content->roles;
}

std::vector<KnownInstance> Workspace::instances() const
{
    return m_content->instances;
}

void Workspace::rememberDatabase(const QString &name, Source source)
{
    rememberContainer(ContainerKind::Database, name, source);
}

void Workspace::rememberColumns(const QString &database, const QStringList &columns, Source source)
{
    rememberParts(ContainerKind::Database, database, columns, source);
}

void Workspace::setKeyColumns(const QString &database, const QStringList &columns)
{
    rememberDatabase(database, Source::Typed);
    const auto found = findContainer(m_content->databases, database);
    if (found == m_content->databases.end() || found->keys == columns)
        return;
    found->keys = columns;
    write(Part::Databases, [&, saved = *found](SQLite::Database &file) {
        WorkspaceTables(file, m_profileId).saveKeys(ContainerKind::Database, saved);
    });
    Q_EMIT keyColumnsChanged(database);
}

void Workspace::rememberProcess(const QString &code, Source source)
{
    rememberContainer(ContainerKind::Process, code, source);
}

void Workspace::rememberFields(const QString &process, const QStringList &fields, Source source)
{
    rememberParts(ContainerKind::Process, process, fields, source);
}

void Workspace::rememberContainer(ContainerKind kind, const QString &name, Source source)
{
    rememberParts(kind, name, {}, source);
}

void Workspace::rememberParts(ContainerKind kind, const QString &container,
                              const QStringList &names, Source source)
{
    if (container.isEmpty())
        return;
    const QDateTime now = m_clock.wallTime().toUTC();
    auto &containers = m_content->containers(kind);
    auto found = findContainer(containers, container);
    if (found == containers.end())
        found = containers.insert(containers.end(),
                                  KnownContainer{Known{container, source, now}, {}, {}});
    else if (saysMore(found->known.source, source))
        found->known = {container, source, now};
    else if (names.isEmpty())
        return;

    std::vector<Known> seen;
    for (const QString &name : names) {
        const auto before = findKnown(found->parts, name);
        const bool keep = before != found->parts.end() && !saysMore(before->source, source);
        if (findKnown(seen, name) == seen.end())
            seen.push_back(keep ? *before : Known{name, source, now});
    }
    // Only an answer knows the order; what is typed goes behind what is known.
    found->parts = source == Source::Answer ? mergedParts(found->parts, seen)
                                            : mergedParts(seen, found->parts);
    write(partOf(kind),
          [&, saved = *found, withParts = !names.isEmpty()](SQLite::Database &database) {
              WorkspaceTables tables(database, m_profileId);
              tables.saveContainer(kind, saved.known);
              if (withParts)
                  tables.saveParts(kind, saved);
          });
}

void Workspace::rememberRoles(const QStringList &roles, Source source)
{
    const QDateTime now = m_clock.wallTime().toUTC();
    std::vector<Known> changedRoles;
    for (const QString &role : roles) {
        const auto found = findKnown(m_content->roles, role);
        if (role.isEmpty() || (found != m_content->roles.end() && !saysMore(found->source, source)))
            continue;
        const Known known{role, source, now};
        if (found == m_content->roles.end())
            m_content->roles.push_back(known);
        else
            *found = known;
        changedRoles.push_back(known);
    }
    if (changedRoles.empty())
        return;
    write(Part::Roles, [&](SQLite::Database &database) {
        for (const Known &role : changedRoles)
            WorkspaceTables(database, m_profileId).saveRole(role);
    });
}

void Workspace::rememberInstance(const QString &identifier, const QByteArray &answer, Source source)
{
    if (identifier.isEmpty())
        return;
    auto &instances = m_content->instances;
    auto found =
        std::find_if(instances.begin(), instances.end(), [&](const KnownInstance &instance) {
            return instance.identifier == identifier;
        });
    if (found == instances.end())
        found = instances.insert(instances.end(), KnownInstance{identifier, {}, {}});
    else if (answer.isEmpty() && !found->answer.isEmpty())
        return; // typed again: what was read stays, with its age
    found->answer = answer;
    found->seenAt = m_clock.wallTime().toUTC();
    write(Part::Instances, [&, saved = *found](SQLite::Database &database) {
        WorkspaceTables(database, m_profileId).saveInstance(saved, source);
    });
}

void Workspace::rememberInstances(const QStringList &identifiers, Source source)
{
    QSet<QString> known;
    for (const KnownInstance &instance : m_content->instances)
        known.insert(instance.identifier);
    std::vector<KnownInstance> fresh;
    for (const QString &identifier : identifiers) {
        if (identifier.isEmpty() || known.contains(identifier))
            continue;
        known.insert(identifier);
        fresh.push_back({identifier, {}, m_clock.wallTime().toUTC()});
    }
    if (fresh.empty())
        return;
    m_content->instances.insert(m_content->instances.end(), fresh.begin(), fresh.end());
    write(Part::Instances, [&](SQLite::Database &database) {
        for (const KnownInstance &instance : fresh)
            WorkspaceTables(database, m_profileId).saveInstance(instance, source);
    });
}

void Workspace::forgetDatabase(const QString &name)
{
    if (std::erase_if(m_content->databases,
                      [&](const KnownContainer &one) { return one.known.name == name; })
        == 0)
        return;
    write(Part::Databases, [&](SQLite::Database &database) {
        WorkspaceTables(database, m_profileId).removeContainer(ContainerKind::Database, name);
    });
}

void Workspace::forgetInstance(const QString &identifier)
{
    if (std::erase_if(m_content->instances,
                      [&](const KnownInstance &one) { return one.identifier == identifier; })
        == 0)
        return;
    write(Part::Instances, [&](SQLite::Database &database) {
        WorkspaceTables(database, m_profileId).removeInstance(identifier);
    });
}

void Workspace::write(Part part, const std::function<void(SQLite::Database &)> &work)
{
    const auto written = m_database.write(work);
    if (!written && written.error().message != m_reportedFailure)
        Q_EMIT storageFailed(written.error());
    const QString before =
        std::exchange(m_reportedFailure, written ? QString() : written.error().message);
    if (written && !before.isEmpty())
        Q_EMIT storageWorks();
    Q_EMIT changed(part);
}

} // namespace flokdesk
