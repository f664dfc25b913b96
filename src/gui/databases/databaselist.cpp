// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/databases/databaselist.h"

#include "gui/common/sidebar.h"

#include <algorithm>
#include <chrono>
#include <QJsonArray>
#include <QLocale>
#include <QMenu>

namespace flokdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString stateOf(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QDateTime timeOf(const QJsonValue &state)
{
    return QDateTime::fromString(state.toString(), Qt::ISODate);
}

} // namespace

DatabaseList::DatabaseList(Session &session, Sidebar &sidebar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_sidebar(sidebar)
    , m_refresh(session.clock, this, [this] { refresh(); })
{
    sidebar.setTexts(tr("Filter databases"), tr("Known databases"));
    connect(&sidebar, &Sidebar::chosen, this, &DatabaseList::chosen);
    connect(&sidebar, &Sidebar::menuRequested, this, &DatabaseList::showMenu);
    connect(&session.workspace, &Workspace::changed, this, [this](Workspace::Part part) {
        if (part == Workspace::Part::Databases)
            refresh();
    });
    // Each item of a job changes what is pending.
    connect(&session.changes, &ChangeSet::changed, this, [this] { m_refresh.request(250ms); });
    refresh();
}

void DatabaseList::setOpen(const QString &name)
{
    m_open = name;
    m_sidebar.setCurrent(name);
}

void DatabaseList::take(const LoadedRecords &loaded)
{
    Seen &seen = m_seen[loaded.database];
    seen.missingSince = {};
    if (loaded.filters.empty()) {
        seen.records = int(loaded.records->rowCount());
        seen.at = loaded.at;
    }
    refresh();
    Q_EMIT viewChanged();
}

void DatabaseList::takeMissing(const QString &name)
{
    Seen &seen = m_seen[name];
    if (!seen.missingSince.isValid())
        seen.missingSince = m_session.clock.wallTime();
    refresh();
    Q_EMIT viewChanged();
}

void DatabaseList::refresh()
{
    QStringList names;
    for (const Known &known : m_session.workspace.databases())
        names << known.name;
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    SidebarSection pinned{tr("Pinned"), {}};
    SidebarSection known{tr("Known databases"), {}};
    //: Heading above databases that Flokzu did not know when they were opened last; each has a date
    SidebarSection missing{tr("Not found since"), {}};
    for (const QString &name : names) {
        const bool isMissing = m_seen.value(name).missingSince.isValid();
        SidebarSection &section = isMissing ? missing : m_pinned.contains(name) ? pinned : known;
        section.entries.push_back({name, name, asideOf(name),
                                   isMissing ? Symbol::Missing : Symbol::Database,
                                   m_session.changes.hasRecordsOf(name), isMissing});
    }
    m_sidebar.setSections({pinned, known, missing});
    m_sidebar.setCurrent(m_open);
}

QString DatabaseList::asideOf(const QString &name) const
{
    const Seen seen = m_seen.value(name);
    if (seen.missingSince.isValid())
        return QLocale().toString(seen.missingSince.toLocalTime().date(), QLocale::ShortFormat);
    if (seen.records < 0)
        return {};
    //: In the list of databases: the number of records and when they were read
    return tr("%1 · %2").arg(QLocale().toString(seen.records), ageOf(seen.at));
}

/// The time of today, and whole days of what is older.
QString DatabaseList::ageOf(const QDateTime &when) const
{
    const QDateTime local = when.toLocalTime();
    const auto days = int(local.date().daysTo(m_session.clock.wallTime().toLocalTime().date()));
    if (days <= 0)
        return local.time().toString(u"HH:mm"_s);
    //: Age in a narrow list: so many days
    return tr("%n d", "days", days);
}

void DatabaseList::showMenu(const QString &name, const QPoint &at)
{
    auto *menu = new QMenu(&m_sidebar);
    menu->setObjectName(u"databaseMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isPinned = m_pinned.contains(name);
    connect(menu->addAction(tr("&Open")), &QAction::triggered, this,
            [this, name] { Q_EMIT chosen(name); });
    connect(menu->addAction(isPinned ? tr("Un&pin") : tr("&Pin to the top")), &QAction::triggered,
            this, [this, name, isPinned] { pin(name, !isPinned); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Remove from the list")), &QAction::triggered, this,
            [this, name] { forget(name); });
    menu->popup(at);
}

void DatabaseList::pin(const QString &name, bool isPinned)
{
    m_pinned.removeAll(name);
    if (isPinned)
        m_pinned << name;
    refresh();
    Q_EMIT viewChanged();
}

/// The name and its columns only: no record, and nothing that is pending.
void DatabaseList::forget(const QString &name)
{
    m_pinned.removeAll(name);
    m_seen.remove(name);
    m_session.workspace.forgetDatabase(name);
    refresh();
    Q_EMIT viewChanged();
}

QJsonObject DatabaseList::saveState() const
{
    QJsonArray seen;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        seen.append(QJsonObject{{u"name"_s, it.key()},
                                {u"records"_s, it->records},
                                {u"at"_s, stateOf(it->at)},
                                {u"missingSince"_s, stateOf(it->missingSince)}});
    return {{u"pinned"_s, QJsonArray::fromStringList(m_pinned)}, {u"seen"_s, seen}};
}

void DatabaseList::restoreState(const QJsonObject &state)
{
    m_pinned.clear();
    for (const QJsonValue &name : state.value(u"pinned"_s).toArray())
        m_pinned << name.toString();
    m_seen.clear();
    for (const QJsonValue &value : state.value(u"seen"_s).toArray())
        m_seen[value[u"name"_s].toString()] = {value[u"records"_s].toInt(-1),
                                               timeOf(value[u"at"_s]),
                                               timeOf(value[u"missingSince"_s])};
    refresh();
}

} // namespace flokdesk
