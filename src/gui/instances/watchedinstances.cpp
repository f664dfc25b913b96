// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instances/watchedinstances.h"

#include "gui/common/notice.h"
#include "gui/common/noticefacts.h"
#include "session/workspaceupdater.h"

#include <algorithm>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

bool isMissing(const BatchLoader::Failure &failure)
{
    return failure.error.kind == Error::Kind::NotFound;
}

} // namespace

WatchedInstances::WatchedInstances(Session &session, Notice &notice, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notice(notice)
    , m_loader(session.instances)
{
    connect(&m_loader, &InstanceLoader::loaded, this, &WatchedInstances::take);
    connect(&m_loader, &InstanceLoader::failed, this, &WatchedInstances::takeFailure);
    connect(&m_loader, &InstanceLoader::progressed, this, &WatchedInstances::progressed);
    connect(&m_loader, &InstanceLoader::ended, this, &WatchedInstances::end);
    connect(&session.changes, &ChangeSet::changed, this, &WatchedInstances::showTouched);
    remember();
    for (int row = 0; row < m_list.rowCount(); ++row)
        showStagedIn(row);
}

WatchedInstances::~WatchedInstances()
{
    disconnect(&m_loader, nullptr, this, nullptr);
}

void WatchedInstances::add(const QStringList &identifiers)
{
    m_list.add(identifiers);
    m_session.workspace.rememberInstances(identifiers, Source::Typed);
}

void WatchedInstances::remove(const QString &identifier)
{
    m_session.workspace.forgetInstance(identifier);
    m_list.removeAt(m_list.indexOf(identifier));
}

QStringList WatchedInstances::loading() const
{
    QStringList identifiers;
    for (const WatchRow &row : m_list.rows()) {
        if (m_loader.isLoading(row.identifier))
            identifiers << row.identifier;
    }
    return identifiers;
}

bool WatchedInstances::patch(const UpdateInstance &update)
{
    const int index = m_list.indexOf(normalisedIdentifier(update.identifier));
    if (index < 0 || !m_list.row(index).instance)
        return false;
    Instance next = *m_list.row(index).instance;
    for (const FieldEdit &edit : update.edits) {
        const auto field = std::ranges::find(next.fields, edit.name, &FieldValue::name);
        if (field != next.fields.end())
            field->value = edit.after;
    }
    this->update(index, [&](WatchRow &row) {
        row.instance = std::make_shared<const Instance>(next);
        row.load = WatchRow::Load::Stale;
    });
    return true;
}

void WatchedInstances::remember()
{
    const QDateTime now = m_session.clock.wallTime();
    std::vector<WatchRow> rows;
    for (const KnownInstance &known : m_session.workspace.instances()) {
        WatchRow row;
        row.identifier = known.identifier;
        if (const Result<Instance> instance = parseInstance(known.answer)) {
            row.instance = std::make_shared<const Instance>(*instance);
            row.seenAt = known.seenAt;
            row.age = seenText(known.seenAt, now);
        }
        rows.push_back(std::move(row));
    }
    m_list.appendAll(std::move(rows));
}

void WatchedInstances::load(const QStringList &identifiers)
{
    if (!m_loader.isBusy())
        m_notice.dismiss();
    for (const QString &identifier : identifiers)
        update(m_list.indexOf(identifier),
               [](WatchRow &row) { row.load = WatchRow::Load::Loading; });
    m_loader.load(identifiers);
}

void WatchedInstances::take(const Instance &instance)
{
    const int index = m_list.indexOf(normalisedIdentifier(instance.identifier));
    if (index < 0)
        return; // taken off the list while it was on its way
    flokdesk::remember(m_session.workspace, instance);
    const QDateTime now = m_session.clock.wallTime();
    update(index, [&](WatchRow &row) {
        row.instance = std::make_shared<const Instance>(instance);
        row.seenAt = now;
        row.age = seenText(now, now);
        row.load = WatchRow::Load::Loaded;
        row.problem.clear();
    });
}

void WatchedInstances::takeFailure(const QString &identifier, const Error &error)
{
    update(m_list.indexOf(identifier), [&](WatchRow &row) {
        row.load =
            error.kind == Error::Kind::NotFound ? WatchRow::Load::NotFound : WatchRow::Load::Failed;
        row.problem = error.message;
    });
}

void WatchedInstances::end(const QStringList &abandoned, const std::optional<Error> &error)
{
    for (const QString &identifier : abandoned)
        update(m_list.indexOf(identifier), [](WatchRow &row) { row.load = WatchRow::Load::Stale; });
    Q_EMIT ended();
    const auto failed = static_cast<int>(m_loader.failures().size()) - (error ? 1 : 0);
    const auto missing = static_cast<int>(std::ranges::count_if(m_loader.failures(), isMissing));
    QStringList lines;
    if (missing > 0)
        lines << tr("%n instance(s) not found; the list shows which.", nullptr, missing);
    if (failed > missing)
        lines << tr("%n instance(s) could not be read; the list shows why.", nullptr,
                    failed - missing);
    if (error) {
        if (abandoned.size() > 1)
            lines.prepend(
                tr("%n instance(s) not read.", nullptr, static_cast<int>(abandoned.size())));
        Error whole = *error;
        whole.message = (QStringList{error->message} + lines).join(u'\n');
        m_notice.show(whole, serverFails(m_session.scheduler, *error));
    } else if (!lines.isEmpty()) {
        m_notice.show(Notice::Level::Warning, lines.join(u'\n'), failuresListed());
    }
}

/// The list shows the failures that the notice counts.
Fact WatchedInstances::failuresListed() const
{
    return Fact::whileTrue([this, failures = m_loader.failures()] {
               return std::ranges::all_of(failures, [this](const auto &failure) {
                   const int row = m_list.indexOf(failure.name);
                   return row >= 0
                       && m_list.row(row).load
                       == (isMissing(failure) ? WatchRow::Load::NotFound : WatchRow::Load::Failed);
               });
           })
        .askedAt(&m_list, &QAbstractItemModel::dataChanged)
        .askedAt(&m_list, &QAbstractItemModel::rowsRemoved);
}

void WatchedInstances::update(int row, const std::function<void(WatchRow &)> &change)
{
    if (row < 0)
        return;
    WatchRow next = m_list.row(row);
    change(next);
    if (next == m_list.row(row))
        return;
    const QString identifier = next.identifier;
    m_list.replace(row, std::move(next));
    Q_EMIT rowChanged(identifier);
}

void WatchedInstances::showTouched(const TouchedChanges &touched)
{
    for (const TouchedChange &change : touched) {
        if (change.object.kind == ObjectKey::Kind::Instance)
            showStagedIn(m_list.indexOf(change.object.id));
    }
}

void WatchedInstances::showStagedIn(int row)
{
    if (row < 0)
        return;
    const auto staged = m_session.changes.changesOf(
        ObjectKey{ObjectKey::Kind::Instance, {}, m_list.row(row).identifier});
    update(row, [&](WatchRow &shown) {
        shown.staged = stateOf(staged);
        if (shown.staged)
            shown.problem = staged.back()->problem;
    });
}

} // namespace flokdesk
